"""The files in the posts of a group, for its tab of files."""

from dataclasses import dataclass
from datetime import datetime

from models.core.base import from_ms
from models.core.database import Record, rows
from models.core.paging import Page, bounds_of
from models.core.visibility import visible_here


@dataclass(frozen=True)
class GroupFile:
    """A file, and the post that it is attached to."""

    media: Record
    post_id: int
    author_id: int
    sensitive: bool
    written_at: datetime


async def files_in(viewer_id: int, group_id: int, page: Page) -> list[GroupFile]:
    """Return the files of a group's posts that the viewer may see, the newest first; the cursor is the file's id."""
    bounds, values = bounds_of("m.id", page, 3)
    oldest_first = page.min_id is not None
    found = await rows(
        "SELECT m.*, p.account_id AS author_id, p.sensitive AS post_sensitive, p.created_at AS written_at,"
        " COALESCE(v.number, 0) AS version, COALESCE(v.document_id, m.id) AS document_id,"
        " COALESCE((SELECT max(n.number) FROM file_versions n WHERE n.document_id = v.document_id), 0) AS newest"
        " FROM media m JOIN posts p ON p.id = m.post_id JOIN accounts a ON a.id = p.account_id"
        " LEFT JOIN file_versions v ON v.media_id = m.id"
        " WHERE p.group_id = $2 AND m.use = 'attachment' AND m.position >= 0"
        f" AND m.state IN ('ready', 'remote') AND {visible_here('$1')}{bounds}"
        f" ORDER BY m.id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        viewer_id,
        group_id,
        *values,
    )
    files = [
        GroupFile(
            each,
            each["post_id"],
            each["author_id"],
            bool(each["post_sensitive"]),
            from_ms(each["written_at"]),
        )
        for each in found
    ]
    return files[::-1] if oldest_first else files
