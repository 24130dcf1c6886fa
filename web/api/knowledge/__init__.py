"""Questions, pages and collections, for programs: /api/parvis/v1. `files`: versions of documents, and tags."""
