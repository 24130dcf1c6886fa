"""The commands of `parvis`, by what they are about. web/cli.py puts them together."""
