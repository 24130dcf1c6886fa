"""What other sites may list of a thread: the ids of its posts, page by page, oldest first."""

from models.core.database import marks, rows
from models.core.visibility import Reader
from models.posts.timelines import by_ids, context

PAGE = 50


async def reply_uris(reader: Reader, post_id: int, after: int) -> tuple[list[str], int | None]:
    """Return the URIs of direct answers that the reader may see, and after which id there may be more."""
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
