"""What posts know of their parts in other families: columns that rendering reads of each post, with the posts, so that parts
that no post has are not loaded and which answers are read first.

A new part that only some posts have gets a line here. Its rows are in its own family; this is only how to find them.
"""

COLUMNS = {
    "is_decided": "EXISTS (SELECT 1 FROM decided_threads WHERE post_id = p.id AND is_closed = TRUE)",
    "has_poll": "EXISTS (SELECT 1 FROM polls WHERE post_id = p.id)",
    "question_state": "(SELECT state FROM questions WHERE post_id = p.id)",
    "solved_at": "(SELECT solved_at FROM questions WHERE post_id = p.id)",
    "is_chosen": "EXISTS (SELECT 1 FROM chosen_answers WHERE answer_id = p.id)",
    "quotes_count": "(SELECT count(*) FROM posts q WHERE q.quote_of_id = p.id AND q.quote_state = 'accepted')",
    "is_page": "EXISTS (SELECT 1 FROM pages WHERE post_id = p.id)",
}
"""Name in models.posts.rendering.post_records -> SQL, of a post that is `p` there."""

BEST_ANSWERS = """
SELECT post_id AS id, -1 AS place FROM questions WHERE post_id = $1
UNION ALL SELECT answer_id, min(CASE kind WHEN 'accepted' THEN 0 ELSE 1 END) FROM chosen_answers
  WHERE question_id = $1 GROUP BY answer_id
"""
"""The answers to the post $1 that are read first, and their places; the post itself, if there is an order beside that of
time."""
