"""Somebody's own data as one file to take with them: a ZIP of JSON lines, one file a table, and of their files.

It is made while it is sent: whatever somebody has, a few hundred rows or a piece of a file are in memory. What is theirs,
the families declare (models/core/whose.py).
"""

import asyncio
import io
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from mimetypes import guess_extension
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import orjson

from federation.network import Network
from models.core.accounts import Account
from models.core.audit import record
from models.core.base import now
from models.core.errors import NotFound, TooMany
from models.core.transaction import transaction
from models.files.media import file_name
from models.files.storage import Storage
from models.moderation.exporting import Exported, Kept, exported, files_of, left_out, lines_of, pages_of

MANIFEST = "manifest.json"


class _Pipe(io.RawIOBase):
    """Where a ZIP is written to: what was written is taken from it, and never written over."""

    def __init__(self) -> None:
        self._written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, part: Any) -> int:
        self._written += part
        return len(part)

    def take(self) -> bytes:
        taken, self._written = bytes(self._written), bytearray()
        return taken


class _Archive:
    """A ZIP that is made piece by piece, off the loop."""

    def __init__(self) -> None:
        self._pipe = _Pipe()
        self._zip = ZipFile(self._pipe, "w")

    @asynccontextmanager
    async def entry(self, name: str, *, packed: bool) -> AsyncIterator[Callable[[bytes], Any]]:
        """Begin a file in it, and give what writes a part of it and returns what is to be sent."""
        info = ZipInfo(name, now().timetuple()[:6])
        info.compress_type = ZIP_DEFLATED if packed else ZIP_STORED
        with self._zip.open(info, "w", force_zip64=True) as file:

            def write(part: bytes) -> bytes:
                file.write(part)
                return self._pipe.take()

            yield lambda part: asyncio.to_thread(write, part)

    def end(self) -> bytes:
        self._zip.close()
        return self._pipe.take()


async def export(network: Network, account: Account, *, by: str) -> AsyncGenerator[bytes]:
    """Yield the file, piece by piece. Raises TooMany while another of the same person is being made.

    What is written meanwhile may be in it or not; each line is whole.
    """
    lanes = network.site.exports
    if lanes.is_taken(account.id):
        raise TooMany("Your data is being packed already: wait until that file is here")
    async with lanes.turn(account.id):
        async with transaction():
            await record(by, "person.export", account.handle)
        async for part in _packed(network, account):
            if part:
                yield part


async def _packed(network: Network, account: Account) -> AsyncIterator[bytes]:
    archive, counted, missing = _Archive(), dict[str, int](), list[str]()
    for one in exported():
        async for part in _rows(archive, one, account.id, counted):
            yield part
    async for kept in files_of(account.id):
        try:
            async for part in _file(archive, network.media_store.storage, kept):
                yield part
        except NotFound:
            missing.append(_name(kept))
    async with archive.entry(MANIFEST, packed=True) as write:
        yield await write(_manifest(network, account, counted, missing))
    yield archive.end()


async def _rows(
    archive: _Archive, one: Exported, account_id: int, counted: dict[str, int]
) -> AsyncIterator[bytes]:
    """Pack somebody's rows of a table; without any, there is no file of it."""
    pages = pages_of(one, account_id)
    page = await anext(pages, None)
    if page is None:
        return
    counted[one.table] = 0
    async with archive.entry(f"{one.family}/{one.table}.jsonl", packed=True) as write:
        while page is not None:
            counted[one.table] += len(page)
            yield await write(await asyncio.to_thread(lines_of, one, page))
            page = await anext(pages, None)


async def _file(archive: _Archive, storage: Storage, kept: Kept) -> AsyncIterator[bytes]:
    """Pack a file as it is. Raises NotFound before anything of it is written."""
    chunks = storage.read(kept.key, 0, kept.bytes)
    chunk = await anext(chunks, b"")
    async with archive.entry(_name(kept), packed=False) as write:
        while chunk:
            yield await write(chunk)
            chunk = await anext(chunks, b"")


def _name(kept: Kept) -> str:
    """Return the path of a file in the archive; its number is that of its line in files/media.jsonl."""
    return f"media/{kept.id}-{file_name(kept.name)}" if kept.name else f"media/{kept.id}{_ending(kept.mime)}"


def _ending(mime: str) -> str:
    return guess_extension(mime) or ""


def _manifest(network: Network, account: Account, counted: dict[str, int], missing: list[str]) -> bytes:
    """Say what is in the file, and what is not and why."""
    about = {
        "account": account.handle,
        "site": network.site.settings.origin,
        "made_at": now(),
        "rows": counted,
        "missing_files": missing,
        "not_included": left_out(),
    }
    return orjson.dumps(about, option=orjson.OPT_INDENT_2)
