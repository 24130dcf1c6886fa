"""The files in the posts of a group, for its tab of files; and the tags by which they lie there.

A tag is like a folder in which a file lies, and a file may lie in several: models/files/tags.py keeps them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.core.base import from_ms
from models.core.database import Record, rows
from models.core.paging import Page, bounds_of
from models.core.visibility import visible_here

MOST_TAGS = 200


@dataclass(frozen=True)
class GroupFile:
    """A file, and the post that it is attached to."""

    media: Record
    post_id: int
    author_id: int
    sensitive: bool
    written_at: datetime


_SHOWN = (
    " FROM media m JOIN posts p ON p.id = m.post_id JOIN accounts a ON a.id = p.account_id"
    " LEFT JOIN file_versions v ON v.media_id = m.id"
    " WHERE p.group_id = $2 AND m.use = 'attachment' AND m.position >= 0"
    f" AND m.state IN ('ready', 'remote') AND {visible_here('$1')}"
)


def _tagged(first: int, count: int) -> str:
    """Return as SQL that a file has all of so many tags, whose keys are the placeholders from `first` on."""
    return "".join(
        " AND EXISTS (SELECT 1 FROM file_tags t WHERE t.document_id = COALESCE(v.document_id, m.id)"
        f" AND t.key = ${first + n})"
        for n in range(count)
    )


async def files_in(viewer_id: int, group_id: int, page: Page, keys: Sequence[str] = ()) -> list[GroupFile]:
    """Return the files of a group's posts that the viewer may see, the newest first; the cursor is the file's id.

    `keys`: only those that have all of these tags, by their keys.
    """
    bounds, values = bounds_of("m.id", page, 3 + len(keys))
    oldest_first = page.min_id is not None
    found = await rows(
        "SELECT m.*, p.account_id AS author_id, p.sensitive AS post_sensitive, p.created_at AS written_at,"
        " COALESCE(v.number, 0) AS version, COALESCE(v.document_id, m.id) AS document_id,"
        " COALESCE((SELECT max(n.number) FROM file_versions n WHERE n.document_id = v.document_id), 0) AS newest"
        f"{_SHOWN}{_tagged(3, len(keys))}{bounds}"
        f" ORDER BY m.id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        viewer_id,
        group_id,
        *keys,
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


async def tags_in(viewer_id: int, group_id: int, keys: Sequence[str] = ()) -> list[tuple[str, str, int]]:
    """Return the tags of a group's files that the viewer may see: (key, name, how many files), by name.

    `keys`: only of files that have all of these tags, and without these.
    """
    found = await rows(
        "SELECT g.key, min(g.name) AS name, count(DISTINCT g.document_id) AS files"
        " FROM file_tags g JOIN (SELECT DISTINCT COALESCE(v.document_id, m.id) AS document_id"
        f"{_SHOWN}{_tagged(3, len(keys))}) AS shown ON shown.document_id = g.document_id"
        f" GROUP BY g.key ORDER BY g.key LIMIT {MOST_TAGS}",
        viewer_id,
        group_id,
        *keys,
    )
    return [(each["key"], each["name"], each["files"]) for each in found if each["key"] not in keys]
