"""Reports and blocks by people of other sites: `moderation`."""
