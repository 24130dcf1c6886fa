"""The version of Parvis: the one place that says it (pyproject.toml is held equal by a test)."""

VERSION = "0.2.0"
