"""Groups and who is in them: `groups`, membership `rules`, the `sites` of members, `templates`, and their `files`."""
