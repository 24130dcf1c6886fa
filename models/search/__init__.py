"""Finding posts and people: what people type (`query`), the `index`, `marks` of posts in it, `search` itself, and what is spelt `near`ly."""
