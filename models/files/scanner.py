"""Asks clamd, when the settings name one, whether a file is malware: what it does not call clean is not taken.

The adapter for one more connection that leaves the server beside federation/client.py: to the socket or address of the
setting only, and each is a row of the egress ledger. clamd gets the bytes as they came; it opens no file of ours.

Every answer but `OK` to the whole file refuses it: so do a daemon that is not there, one that hangs or hangs up, and a
file that is larger than its StreamMaxLength, at which it closes in the middle.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from models.core.config import Settings
from models.core.egress import Ledger
from models.core.errors import Invalid, Unavailable

CHUNK = 256 * 1024
MOST_OF_AN_ANSWER = 4096
"""Bytes of an answer that are read: a line, with the name of what was found."""
VERSION_S = 10
UNIX = "unix:"

_log = logging.getLogger("parvis.media")

_FAILURES = (OSError, EOFError, ValueError, TimeoutError, asyncio.LimitOverrunError)

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Scanner:
    """clamd, as one site asks it."""

    def __init__(self, settings: Settings, ledger: Ledger | None = None) -> None:
        self._settings, self._ledger = settings, ledger

    async def check(self, file: Path) -> None:
        """Refuse what is not clean. Raises Invalid for malware, Unavailable for what could not be looked at."""
        if not self._settings.media_scanner:
            return
        answer = await self._asked(file)
        if answer == b"stream: OK":
            return
        if answer.startswith(b"stream: ") and answer.endswith(b" FOUND"):
            found = answer[len(b"stream: ") : -len(b" FOUND")].decode(errors="replace")
            _log.warning("event=malware found=%s", found)
            raise Invalid("Validation failed: The file was recognised as malware", file="is malware")
        if b"size limit exceeded" in answer:
            raise Invalid(
                "Validation failed: The file is too large to be checked for malware", file="is too large"
            )
        raise _not_looked_at(repr(answer[:200]))

    async def version(self) -> bytes:
        """Return what clamd says of itself: `ClamAV 1.4.3/27830/Mon Nov 24 09:12:43 2026`. Raises Unavailable."""
        try:
            async with asyncio.timeout(VERSION_S), self._connected() as (reader, writer):
                writer.write(b"zVERSION\0")
                await writer.drain()
                return await _answer(reader)
        except _FAILURES as error:
            raise _not_looked_at(repr(error)) from error

    async def _asked(self, file: Path) -> bytes:
        sent, outcome = 0, "failed"
        if self._ledger:
            self._ledger.check()
        try:
            async with asyncio.timeout(self._settings.media_scanner_s), self._connected() as (reader, writer):
                writer.write(b"zINSTREAM\0")
                async for chunk in _chunks(file):
                    writer.write(len(chunk).to_bytes(4, "big") + chunk)
                    await writer.drain()
                    sent += len(chunk)
                writer.write(bytes(4))
                await writer.drain()
                answer, outcome = await _answer(reader), "done"
                return answer
        except _FAILURES as error:
            raise _not_looked_at(repr(error)) from error
        finally:
            if self._ledger:
                self._ledger.note(self._settings.media_scanner, "scan", outcome, sent, 0)

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[Connection]:
        reader, writer = await self._connect()
        try:
            yield reader, writer
        finally:
            # Not `close`: that would wait, for ever, until who does not read has read what is not sent yet.
            writer.transport.abort()
            with suppress(OSError, TimeoutError):
                await writer.wait_closed()

    async def _connect(self) -> Connection:
        address = self._settings.media_scanner
        if address.startswith(UNIX):
            return await asyncio.open_unix_connection(address.removeprefix(UNIX))
        host, _, port = address.rpartition(":")
        return await asyncio.open_connection(host.strip("[]"), int(port))


async def _chunks(file: Path) -> AsyncIterator[bytes]:
    with await asyncio.to_thread(file.open, "rb") as opened:
        while chunk := await asyncio.to_thread(opened.read, CHUNK):
            yield chunk


async def _answer(reader: asyncio.StreamReader) -> bytes:
    """Read up to the NUL that ends an answer. Raises EOFError for one that ends before, ValueError for a longer one."""
    answer = await reader.readuntil(b"\0")
    if len(answer) > MOST_OF_AN_ANSWER:
        raise ValueError("the answer is too long")
    return answer[:-1]


def _not_looked_at(why: str) -> Unavailable:
    _log.error("event=not_scanned because=%s", why)
    return Unavailable("The file could not be checked for malware just now, try again later")


def signatures_of(version: bytes) -> datetime | None:
    """Return when clamd's signatures were made, by what it says of itself; None when it has none, or says nothing."""
    made = version.decode(errors="replace").rpartition("/")[2]
    with suppress(ValueError):
        return datetime.strptime(made, "%a %b %d %H:%M:%S %Y").replace(tzinfo=UTC)
    return None
