"""How much room a site takes, and who takes it: for admins. Every row of a file is read, once."""

import os
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass

from models.core.config import Settings
from models.core.database import is_sqlite, rows, value

MOST_PEOPLE = 20
KINDS = ("image", "video", "audio", "document", "profile", "emoji")
"""Files of posts by their family; people's own pictures; the site's emoji."""


@dataclass(frozen=True)
class Used:
    """Files, and their bytes with previews."""

    files: int = 0
    bytes: int = 0


@dataclass(frozen=True)
class UsedBy:
    """How much the files of somebody here take, or of a group."""

    account_id: int
    username: str
    display_name: str
    files: int
    bytes: int


@dataclass(frozen=True)
class Room:
    """What a site takes up."""

    database_bytes: int
    ours: dict[str, Used]
    """Files of this site by kind, all of KINDS."""
    copies: Used
    """Of files of other sites, which are fetched anew when they are needed."""
    gone: Used
    """Nobody gets them any more; their bytes are deleted soon."""
    most: tuple[UsedBy, ...]
    """Whose files take the most, at most MOST_PEOPLE."""
    quota_bytes: int
    """What one person may have; 0: any size."""
    bucket: str
    """Where files lie; "": in the data folder, as the database of SQLite does."""
    free_bytes: int | None
    """Of the data folder's disk, and its size; None where that cannot be told."""
    disk_bytes: int | None

    @property
    def ours_bytes(self) -> int:
        return sum(each.bytes for each in self.ours.values())


async def room(settings: Settings) -> Room:
    """Return how much room the site takes, and how much is left."""
    free, whole = _disk(settings)
    files = await _files()
    return Room(
        database_bytes=await database_bytes(),
        ours={kind: files[kind] for kind in KINDS},
        copies=files["copies"],
        gone=files["gone"],
        most=tuple(await greatest(MOST_PEOPLE)),
        quota_bytes=settings.media_person_max_bytes,
        bucket=settings.s3_bucket,
        free_bytes=free,
        disk_bytes=whole,
    )


async def database_bytes() -> int:
    """Return the size of the database, of SQLite without what is not merged into its file yet."""
    if is_sqlite():
        return await value("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
    return await value("SELECT pg_database_size(current_database())")


async def greatest(limit: int) -> list[UsedBy]:
    """Return whose files take the most, counted as models/files/media.py does against the quota."""
    found = await rows(
        "SELECT a.id, a.username, a.display_name, count(*) AS files,"
        " CAST(sum(m.original_bytes + m.preview_bytes) AS BIGINT) AS bytes"
        " FROM media m JOIN accounts a ON a.id = m.account_id WHERE m.remote_url = ''"
        " AND m.state IN ('processing', 'ready') GROUP BY a.id, a.username, a.display_name"
        f" ORDER BY sum(m.original_bytes + m.preview_bytes) DESC, a.id LIMIT {limit}"
    )
    return [
        UsedBy(each["id"], each["username"], each["display_name"], each["files"], each["bytes"])
        for each in found
    ]


async def _files() -> dict[str, Used]:
    """Return files by kind, copies and what is gone under these names. What could not be read has no bytes."""
    found = await rows(
        "SELECT CASE WHEN state = 'gone' THEN 'gone' WHEN remote_url <> '' THEN 'copies'"
        " WHEN use = 'attachment' THEN family WHEN use = 'emoji' THEN 'emoji' ELSE 'profile' END AS kind,"
        " count(*) AS files, CAST(sum(original_bytes + preview_bytes) AS BIGINT) AS bytes FROM media"
        " WHERE state IN ('processing', 'ready') OR state = 'gone' AND original_key <> '' GROUP BY 1"
    )
    files = defaultdict[str, Used](Used)
    files.update({each["kind"]: Used(each["files"], each["bytes"]) for each in found})
    return files


def _disk(settings: Settings) -> tuple[int | None, int | None]:
    with suppress(OSError):
        found = os.statvfs(settings.data_dir)
        return found.f_bavail * found.f_frsize, found.f_blocks * found.f_frsize
    return None, None
