"""The way to a site, which a test can shut, lead elsewhere or let fall silent."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


class Gate:
    """Passes bytes on to a port of this machine."""

    def __init__(self) -> None:
        self.port = 0
        self.leads_to = 0
        """0: whoever comes is sent away at once."""
        self.silent = False
        """Whoever comes is let in and never answered."""
        self.calls = 0
        self._open: set[asyncio.StreamWriter] = set()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def inside(self) -> int:
        """How many are connected now."""
        return len(self._open)

    def shut(self) -> None:
        """Send everybody away, and cut who is inside."""
        self.leads_to, self.silent = 0, False
        for writer in self._open:
            writer.transport.abort()

    async def passing(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.calls += 1
        self._open.add(writer)
        try:
            with suppress(OSError):
                if self.silent:
                    await reader.read()  # until the caller gives up
                elif self.leads_to:
                    await self._both_ways(reader, writer)
        finally:
            self._open.discard(writer)
            writer.transport.abort()

    async def _both_ways(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", self.leads_to)
        try:
            ways = [
                asyncio.create_task(_pass_on(reader, inner_writer)),
                asyncio.create_task(_pass_on(inner_reader, writer)),
            ]
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
        finally:
            inner_writer.transport.abort()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while received := await reader.read(65536):
        writer.write(received)
        await writer.drain()


@asynccontextmanager
async def open_gate() -> AsyncIterator[Gate]:
    gate = Gate()
    server = await asyncio.start_server(gate.passing, "127.0.0.1", 0)
    gate.port = server.sockets[0].getsockname()[1]
    async with server:
        yield gate
        server.close()
        gate.shut()
