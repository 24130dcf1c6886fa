"""Which posts of other sites are in which group, and what happens to a post that a group does not accept.

outbox/posts/group_places.py decides where our people write, models/core/visibility.py who may read it.
"""

from collections.abc import Sequence

from models.core.database import execute, marks, rows, value
from models.posts.posts import Post, set_visibility


async def group_for(post: Post, author_id: int, answered_group_id: int | None) -> int | None:
    """Return the open group of ours that a post of another site is for, if its author follows it.

    The group of the post it answers, else the first that it names.
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


async def group_meant(post: Post, answered_group_id: int | None) -> int | None:
    """Return the group of ours that a post of another site is meant for, whether it takes it or not: the first that it
    names. An answer in an open group that names none is meant for that group.
    """
    return await value(
        "SELECT g.id FROM groups g JOIN accounts a ON a.id = g.id WHERE a.host = '' AND a.suspended_at IS NULL"
        " AND (g.id IN (SELECT account_id FROM mentions WHERE post_id = $1) OR (g.id = $2 AND g.access = 'open'))"
        " ORDER BY CASE WHEN g.id = $2 THEN 1 ELSE 0 END, g.id LIMIT 1",
        post.id,
        answered_group_id or 0,
    )


async def names_group(post_id: int, group_id: int) -> bool:
    """Tell whether a post names a group, or is addressed to it."""
    sql = "SELECT 1 FROM mentions WHERE post_id = $1 AND account_id = $2"
    return bool(await value(sql, post_id, group_id))


async def closed_group(uri: str) -> int | None:
    """Return the group with this URI, of any site, unless it is open or unknown."""
    sql = "SELECT g.id FROM groups g JOIN accounts a ON a.id = g.id WHERE a.uri = $1 AND g.access <> 'open'"
    return await value(sql, uri)


async def nameable_in(group_id: int, account_ids: Sequence[int]) -> tuple[int, ...]:
    """Return the people that a post in a closed group may mention: of ours only its members. Other sites notify
    theirs.
    """
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
    """Hide a post of ours that a group did not accept from everybody but its author."""
    await set_visibility("withdrawn", "id = $1", post.id)
    await execute("UPDATE posts SET group_id = NULL WHERE id = $1", post.id)
