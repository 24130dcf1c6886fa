"""Finding people and hashtags by how they begin."""

from models.database import rows


async def accounts(viewer_id: int, query: str, limit: int, offset: int, *, following: bool) -> list[int]:
    """Return ids of visible accounts whose handle or display name begins with the query; exact handles first."""
    query = query.removeprefix("@").lower()
    if not query:
        return []
    only = ""
    followed_by: tuple[int, ...] = ()
    if following:
        only = " AND id IN (SELECT target_id FROM follows WHERE account_id = $4 AND state = 'accepted')"
        followed_by = (viewer_id,)
    found = await rows(
        "SELECT id FROM accounts WHERE suspended_at IS NULL AND actor_type <> 'Application'"
        " AND (handle LIKE $1 ESCAPE '\\' OR lower(display_name) LIKE $1 ESCAPE '\\'"
        f" OR lower(display_name) LIKE $2 ESCAPE '\\'){only}"
        f" ORDER BY CASE WHEN handle = $3 THEN 0 ELSE 1 END, host, handle LIMIT {limit} OFFSET {offset}",
        _beginning(query),
        "% " + _beginning(query),
        query,
        *followed_by,
    )
    return [r["id"] for r in found]


async def tags(query: str, limit: int, offset: int) -> list[str]:
    """Return hashtags in use that begin with the query."""
    query = query.removeprefix("#").casefold()
    if not query:
        return []
    found = await rows(
        "SELECT name FROM tags WHERE name LIKE $1 ESCAPE '\\' AND EXISTS"
        " (SELECT 1 FROM post_tags pt WHERE pt.tag_id = tags.id)"
        f" ORDER BY name LIMIT {limit} OFFSET {offset}",
        _beginning(query),
    )
    return [r["name"] for r in found]


def _beginning(query: str) -> str:
    escaped = query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return escaped + "%"
