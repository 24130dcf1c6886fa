"""Which posts are in which group, where that is not decided as they are written here (outbox/group_posts.py)."""

from models.database import value
from models.posts import Post


async def group_for(post: Post, author_id: int, answered_group_id: int | None) -> int | None:
    """Return the open group of ours that a post of another site is for, if its author follows it.

    That of what it answers, else the first that it names.
    """
    return await value(
        "SELECT g.id FROM groups g JOIN accounts a ON a.id = g.id JOIN follows f ON f.target_id = g.id"
        " WHERE (g.id = $3 OR g.id IN (SELECT account_id FROM mentions WHERE post_id = $1))"
        " AND f.account_id = $2 AND f.state = 'accepted' AND a.host = ''"
        " AND g.access = 'open' AND g.archived_at IS NULL"
        " ORDER BY CASE WHEN g.id = $3 THEN 0 ELSE 1 END, g.id LIMIT 1",
        post.id,
        author_id,
        answered_group_id or 0,
    )
