"""Which posts of other sites are in which group, and what becomes of one that a group does not take.

Where our people write is decided in outbox/posts/group_places.py, who may read it in models/core/visibility.py.
"""

from collections.abc import Sequence

from models.core.database import execute, marks, rows, value
from models.posts.posts import Post, set_visibility


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


async def closed_group(uri: str) -> int | None:
    """Return the group of this URI, of whichever site, unless it is open or not one that we know."""
    sql = "SELECT g.id FROM groups g JOIN accounts a ON a.id = g.id WHERE a.uri = $1 AND g.access <> 'open'"
    return await value(sql, uri)


async def nameable_in(group_id: int, account_ids: Sequence[int]) -> tuple[int, ...]:
    """Return whom a post in a group that is not open names: of our people its members only. Others' sites tell theirs."""
    if not account_ids:
        return ()
    found = await rows(
        "SELECT id FROM accounts WHERE (id = $1 OR host <> ''"
        " OR id IN (SELECT account_id FROM group_members WHERE group_id = $1 AND state = 'member'))"
        f" AND id IN ({marks(len(account_ids), 2)})",
        group_id,
        *account_ids,
    )
    return tuple(each["id"] for each in found)


async def withdraw_from_group(post: Post) -> None:
    """Leave a post of ours that a group did not take to its author alone."""
    await set_visibility("withdrawn", "id = $1", post.id)
    await execute("UPDATE posts SET group_id = NULL WHERE id = $1", post.id)
