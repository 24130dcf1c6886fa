"""The commands of `parvis`: one file for what they are about, and what they share."""
