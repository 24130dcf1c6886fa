"""Questions, pages and collections, in a browser. `files`: a document's own page."""
