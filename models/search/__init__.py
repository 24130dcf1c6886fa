"""Finding posts and people: what people type (`query`), the `index`, `marks` of posts in it, and `search` itself."""
