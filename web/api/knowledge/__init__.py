"""Questions, `pages` and collections, for programs: /api/parvis/v1."""
