"""Uploads that come in pieces, so that a broken one goes on where it stopped: rows, and the bytes that are here so far.

How much of one is here is the size of its file. The last byte counts as here only when the file that it completes has a
row of models/files/media.py: whoever saw the connection break sends at least that again, and learns what became of it.
"""

import asyncio
import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from tortoise import fields

from models.core.base import Row, belongs_to, moment, now
from models.core.database import execute, rows, value
from models.core.errors import Conflict, NotFound

FOLDER = "unfinished"
"""Folder of data_dir."""
UNFINISHED_FOR = timedelta(days=1)
MAX_METADATA = 2000


class UnfinishedUpload(Row):
    account = belongs_to("Account")
    account_id: int
    length = fields.BigIntField()
    """Bytes that it will have."""
    metadata = fields.CharField(MAX_METADATA, default="")
    """What its sender says of the file, as it came: web/api/uploads.py reads it."""
    media = belongs_to("Media", null=True, keep=True)
    media_id: int | None
    """What it became; None: not all of it is here."""
    created_at = moment(default=now, db_index=True)

    class Meta:
        table = "unfinished_uploads"

    @property
    def ends_at(self) -> datetime:
        ends_at: datetime = self.created_at + UNFINISHED_FOR
        return ends_at


class Pieces:
    """The file of an upload, held by one sender."""

    def __init__(self, descriptor: int, new_in: Path | None) -> None:
        self._descriptor, self._new_in = descriptor, new_in

    @property
    def size(self) -> int:
        return os.fstat(self._descriptor).st_size

    def cut(self, size: int) -> None:
        """Forget what is beyond a size, and go on there."""
        os.ftruncate(self._descriptor, size)
        os.lseek(self._descriptor, size, os.SEEK_SET)

    def write(self, piece: bytes) -> None:
        rest = memoryview(piece)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]

    def sync(self) -> None:
        """Return when the bytes outlive the machine."""
        os.fsync(self._descriptor)
        if self._new_in:
            _sync_folder(self._new_in)


@contextmanager
def alone(path: Path) -> Iterator[Pieces]:
    """Hold the file of an upload; it is made when it is not there. Raises Conflict while another holds it."""
    is_new = not path.exists()
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Conflict("Another request is sending this file just now") from error
        yield Pieces(descriptor, path.parent if is_new else None)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def received(upload: UnfinishedUpload, path: Path) -> int:
    """Return how many bytes of an upload are here for good."""
    if upload.media_id is not None:
        return upload.length
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return 0
    try:
        os.fsync(descriptor)
        return acknowledged(upload, os.fstat(descriptor).st_size)
    finally:
        os.close(descriptor)


def acknowledged(upload: UnfinishedUpload, size: int) -> int:
    """Return how much of what is here its sender need not send again."""
    return upload.length if upload.media_id is not None else min(size, upload.length - 1)


async def unfinished_for(account_id: int, upload_id: int) -> UnfinishedUpload:
    """Fetch one of somebody's own uploads, or raise NotFound."""
    found = await UnfinishedUpload.get_or_none(id=upload_id, account_id=account_id)
    if found is None:
        raise NotFound
    return found


async def unfinished_of(account_id: int) -> list[UnfinishedUpload]:
    """Return somebody's uploads of the last day, those that became a file too, the newest first."""
    return await UnfinishedUpload.filter(account_id=account_id).order_by("-id")


async def count_unfinished(account_id: int) -> int:
    return await UnfinishedUpload.filter(account_id=account_id, media_id=None).count()


async def finish_upload(upload_id: int, media_id: int) -> None:
    """Write down what an upload became. Raises NotFound when it was taken back, Conflict when it is one already."""
    done = "UPDATE unfinished_uploads SET media_id = $2 WHERE id = $1 AND media_id IS NULL RETURNING id"
    if await value(done, upload_id, media_id):
        return
    raise Conflict if await UnfinishedUpload.exists(id=upload_id) else NotFound


async def forget_unfinished(before: datetime) -> None:
    """Delete uploads that began before a moment. What became of them stays."""
    await execute("DELETE FROM unfinished_uploads WHERE created_at < $1", before)


async def sweep_pieces(folder: Path) -> None:
    """Delete files that belong to no upload any more, or to one that is a file by now."""
    there = await asyncio.to_thread(
        lambda: list(folder.iterdir())
    )  # Before the rows: they come before their files.
    needed = set(await _needed()) if there else set()
    for path in there:
        if path.name not in needed:
            with suppress(FileNotFoundError):
                path.unlink()


async def _needed() -> Sequence[str]:
    found = await rows("SELECT id FROM unfinished_uploads WHERE media_id IS NULL")
    return [str(each["id"]) for each in found]
