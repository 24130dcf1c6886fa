"""The only way from the browser to anything: a proxy that knows the sites of one world by name, and nobody else.

Sites listen on loopback at a port that the system chose, and pages call them by name. What a page asks of any other host
is refused and remembered.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.world import World

CHUNK = 65536


@dataclass
class Switchboard:
    world: World
    refused: list[str] = field(default_factory=list)
    """What the browser wanted to reach and may not, as host:port or as the first line of a request without TLS."""
    address: str = ""
    others: dict[str, int] = field(default_factory=dict)
    """Hosts that are no sites, where people of a story are sent: the company's provider, and its port."""
    _calls: set[asyncio.Task[None]] = field(default_factory=set)

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Connect a call, until either side hangs up."""
        call = asyncio.current_task()
        assert call
        self._calls.add(call)
        try:
            await self._connect(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the browser went away, or the test is over
        finally:
            self._calls.discard(call)
            writer.close()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0].decode()
        method, target, _ = line.split(" ")
        ports = {f"{town.host}:443": town.port for town in self.world.towns.values()}
        ports |= {f"{host}:443": port for host, port in self.others.items()}
        if method != "CONNECT" or target not in ports:
            self.refused.append(target if method == "CONNECT" else line)
            writer.write(b"HTTP/1.1 502 Not connected\r\n\r\n")
            return
        from_site, to_site = await asyncio.open_connection("127.0.0.1", ports[target])
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        try:
            await asyncio.gather(_pass_on(reader, to_site), _pass_on(from_site, writer))
        finally:
            to_site.close()

    async def close(self) -> None:
        for call in [*self._calls]:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while chunk := await reader.read(CHUNK):
        writer.write(chunk)
        await writer.drain()
    writer.close()


@asynccontextmanager
async def switchboard(world: World) -> AsyncIterator[Switchboard]:
    """Run a proxy before the sites of this world until left."""
    board = Switchboard(world)
    server = await asyncio.start_server(board.take, "127.0.0.1", 0)
    board.address = "http://{}:{}".format(*server.sockets[0].getsockname())
    try:
        yield board
    finally:
        server.close()
        await board.close()
