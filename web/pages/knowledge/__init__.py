"""Questions, pages and collections, in a browser."""
