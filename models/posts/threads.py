"""What other sites may list of a thread, the ids of its posts, page by page, oldest first; and where one breaks off."""

from typing import Literal

from models.core.database import marks, rows
from models.core.visibility import Reader
from models.posts.timelines import by_ids, context

PAGE = 50


async def reply_uris(reader: Reader, post_id: int, after: int) -> tuple[list[str], int | None]:
    """Return the URIs of direct answers that the reader may see, and the id after which there may be more."""
    found = await rows(
        "SELECT id FROM posts WHERE in_reply_to_id = $1 AND id > $2 ORDER BY id LIMIT $3",
        post_id,
        after,
        PAGE,
    )
    ids = [each["id"] for each in found]
    visible = await _uris([view.id for view in await by_ids(reader, ids)])
    return visible, ids[-1] if len(ids) == PAGE else None


async def thread_uris(reader: Reader, root_id: int) -> list[str]:
    """Return the URIs of a post and of all that answers it, as far as the reader may see: at most a thousand."""
    _, descendants = await context(reader, root_id)
    return await _uris([root_id, *sorted(view.id for view in descendants)])


async def _uris(ids: list[int]) -> list[str]:
    if not ids:
        return []
    found = await rows(f"SELECT id, uri FROM posts WHERE id IN ({marks(len(ids))})", *ids)
    uris = {each["id"]: each["uri"] for each in found}
    return [uris[post_id] for post_id in ids if post_id in uris]


Gap = Literal["", "deleted", "hidden", "elsewhere"]
"""Why what a post answers is not shown: it answers nothing; it was deleted; it is here and not for this reader; it is not
here.
"""


async def gap_before(post_id: int) -> Gap:
    """Return why a thread breaks off above a post, for a reader to whom nothing above it is shown."""
    [found] = await rows(
        "SELECT in_reply_to_id, in_reply_to_uri,"
        " EXISTS (SELECT 1 FROM tombstones t WHERE t.uri = posts.in_reply_to_uri) AS is_deleted"
        " FROM posts WHERE id = $1",
        post_id,
    ) or [None]
    if not found or not found["in_reply_to_uri"]:
        return ""
    if found["in_reply_to_id"]:
        return "hidden"
    return "deleted" if found["is_deleted"] else "elsewhere"
