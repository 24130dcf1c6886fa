"""Columns that rendering reads of each post for its parts, with the posts: parts that no post has are not loaded.

A new part that only some posts have gets a line here. Its rows are in its own family; this is only how to find them.
"""

COLUMNS = {
    "is_decided": "EXISTS (SELECT 1 FROM decided_threads WHERE post_id = p.id AND is_closed = TRUE)",
    "has_poll": "EXISTS (SELECT 1 FROM polls WHERE post_id = p.id)",
    "quotes_count": "(SELECT count(*) FROM posts q WHERE q.quote_of_id = p.id AND q.quote_state = 'accepted')",
}
"""Name in models.posts.rendering.post_records -> SQL, of a post that is `p` there."""
