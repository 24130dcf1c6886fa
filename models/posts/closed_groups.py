"""Groups that were open and are closed: what was written in them is for their members from then on."""

from models.core.database import lock_rows, rows
from models.groups.groups import Group
from models.posts.narrowing import set_audience
from models.posts.posts import Post


async def hold_to_close(group_id: int) -> None:
    """Lock everybody who wrote or boosted in a group that is to close, then the group: new posts and boosts wait."""
    if await Group.exists(id=group_id, access="open"):
        inside = "SELECT id FROM posts WHERE group_id = $1"
        writers = f"SELECT account_id FROM posts WHERE group_id = $1 OR boost_of_id IN ({inside})"
        await lock_rows("accounts", f"{writers} UNION SELECT CAST($1 AS BIGINT)", group_id)


async def close_posts(group_id: int) -> bool:
    """Restrict all public posts in a group to its members; tell whether there were any."""
    sql = "SELECT id FROM posts WHERE group_id = $1 AND visibility IN ('public', 'unlisted') ORDER BY id"
    ids = [each["id"] for each in await rows(sql, group_id)]
    if ids:
        await set_audience(ids, "members")
    return bool(ids)


async def posts_inside(group_id: int) -> list[int]:
    """Return the posts in a group that are for its members, with its own boosts, the oldest first."""
    sql = "SELECT id FROM posts WHERE group_id = $1 AND visibility = 'members' ORDER BY id"
    return [each["id"] for each in await rows(sql, group_id)]


async def our_posts_inside(group_id: int) -> list[Post]:
    """Return what people of this site wrote in a group for its members, the oldest first."""
    return await Post.filter(group_id=group_id, visibility="members", local=True, boost_of_id=None).order_by(
        "id"
    )
