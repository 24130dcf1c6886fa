"""A clamd that speaks INSTREAM as the real one does, or fails as it may: on a loopback port or a socket in the file
system.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

MALWARE = b"corp-test-malware"
"""What it finds. No virus of the world, so that nobody's scanner takes this file away."""
STREAM_MAX_LENGTH = 300_000

Mood = Literal["well", "error", "cut short", "garbage", "endless", "silent", "deaf", "hangs up", "limit"]
ANSWERS: dict[Mood, bytes] = {
    "error": b"stream: Can't allocate memory ERROR\0",
    "cut short": b"stream: OK",
    "garbage": b"stream: OK\nstream: Corp.Test FOUND, or not\0",
    "endless": b"stream: OK" + b" OK" * 50_000 + b"\0",
    "hangs up": b"",
}


@dataclass
class Clamd:
    address: str
    mood: Mood = "well"
    version: bytes = b"ClamAV 1.4.3/27830/Mon Nov 30 09:12:43 2026"
    looked_at: int = 0
    heals: asyncio.Event = field(default_factory=asyncio.Event)
    """Until then who is deaf reads nothing."""

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.mood == "hangs up":
            return
        command = await reader.readuntil(b"\0")
        if self.mood == "deaf":
            writer.transport.pause_reading()  # type: ignore[attr-defined]
            await self.heals.wait()
            return
        if command == b"zVERSION\0":
            writer.write(self.version + b"\0")
            return
        assert command == b"zINSTREAM\0"
        content = await self._stream(reader)
        self.looked_at += 1
        if self.mood == "silent":
            await reader.read()  # until whoever asks gives up
        elif content is None:
            writer.write(b"INSTREAM size limit exceeded. ERROR\0")
        elif answer := ANSWERS.get(self.mood):
            writer.write(answer)
        else:
            writer.write(b"stream: Corp.Test FOUND\0" if MALWARE in content else b"stream: OK\0")

    async def _stream(self, reader: asyncio.StreamReader) -> bytes | None:
        """Return what comes; None as soon as it is more than the limit."""
        content = b""
        while length := int.from_bytes(await reader.readexactly(4), "big"):
            content += await reader.readexactly(length)
            if self.mood == "limit" and len(content) > STREAM_MAX_LENGTH:
                return None
        return content


@asynccontextmanager
async def running(socket: Path | None = None) -> AsyncIterator[Clamd]:
    clamd = Clamd(f"unix:{socket}")
    if socket:
        server: asyncio.Server = await asyncio.start_unix_server(clamd.talk, socket)
    else:
        server = await asyncio.start_server(clamd.talk, "127.0.0.1", 0)
        clamd.address = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield clamd
    finally:
        clamd.heals.set()
        server.close()
