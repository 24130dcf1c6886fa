"""Live streams: what 2,000 idle ones weigh, and how long one post takes to 500 readers, beside bare aiohttp.

Run as a program (`python -m benchmarks.streams PORT`), this is the bare server: WebSockets that are all sent
what is posted, unseen.
"""

import asyncio
import base64
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

import orjson

from benchmarks.load import ask, request
from benchmarks.sites import (
    WORDS,
    Somebody,
    answering,
    free_port,
    hire,
    let_follow,
    new_site,
    open_inside,
    served,
)
from benchmarks.table import Line
from models.core.accounts import Account
from models.core.base import new_id
from models.people.oauth import issue_token, register_application
from models.people.people import Person

IDLE, READERS = 2_000, 500
AT_ONCE = 50
"""Handshakes together."""
DEADLINE_S = 15


class Stream(asyncio.Protocol):
    """A WebSocket that counts the messages it is sent and looks at none."""

    def __init__(self) -> None:
        self.is_open = asyncio.get_running_loop().create_future()
        self.messages: asyncio.Queue[float] = asyncio.Queue()
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self.is_open.done():
            head, end, rest = self._received.partition(b"\r\n\r\n")
            if not end:
                return
            self.is_open.set_result(head)
            self._received = rest
        while (size := _frame_size(self._received)) and len(self._received) >= size:
            if self._received[0] & 0x0F == 1:
                self.messages.put_nowait(time.perf_counter())
            del self._received[:size]


def _frame_size(received: bytearray) -> int:
    """Return the bytes of the frame that begins here; 0 while its head is not complete."""
    if len(received) < 10:
        return 2 + received[1] if len(received) >= 2 and received[1] < 126 else 0
    length = received[1] & 0x7F
    if length < 126:
        return 2 + length
    width = 2 if length == 126 else 8
    return 2 + width + int.from_bytes(received[2 : 2 + width])


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure memory of idle streams, and the time from posting to the last of the readers."""
    site = await new_site(folder / "site")
    async with open_inside(site) as network:
        author = await hire(network, "amelie")
        readers = [await _reader(site.settings.origin, n, author.id) for n in range(READERS)]
    bare_port, post = free_port(), _post(author)
    async with served(site) as ours, _bare(bare_port) as bare:
        entity = await ask(site.port, post)
        our_weight = await _weight(ours.pid, site.port, readers)
        bare_weight = await _weight(bare.pid, bare_port, readers)
        ours_s, bare_s = [], []
        async with _open(site.port, readers) as streams, _open(bare_port, readers) as bare_streams:
            bare_post = request("POST", "/", {"Host": "localhost"}, entity)
            for _ in range(rounds):
                bare_s.append(await _spread(bare_port, bare_post, bare_streams))
                ours_s.append(await _spread(site.port, post, streams))
    return [
        Line(
            f"streams, {IDLE:,} idle",
            "MB",
            [our_weight],
            "bare aiohttp WebSockets",
            [bare_weight],
            at_most=60,
        ),
        Line(
            f"streams, one post to {READERS}",
            "ms",
            [seconds * 1000 for seconds in ours_s],
            "bare aiohttp WebSockets",
            [seconds * 1000 for seconds in bare_s],
            at_most=1000,
        ),
    ]


async def _reader(origin: str, number: int, author_id: int) -> Somebody:
    """Make a person who only reads: without keys, which take longer to make than all else."""
    account_id, name = new_id(), f"reader{number}"
    await Account.create(id=account_id, username=name, handle=name, uri=f"{origin}/users/{account_id}")
    await Person.create(id=account_id)
    await let_follow(account_id, author_id)
    application, _ = await register_application("Elk", "", ["https://elk.corp.example/"], ["read"])
    return Somebody(account_id, (await issue_token(application, "read", account_id)).secret)


def _post(author: Somebody) -> bytes:
    headers = {**author.headers, "Content-Type": "application/json"}
    return request("POST", "/api/v1/statuses", headers, orjson.dumps({"status": WORDS}))


async def _weight(pid: int, port: int, readers: Sequence[Somebody]) -> float:
    """Return by how many MB a server grows for the idle streams."""
    before = _resident_mb(pid)
    async with _open(port, [readers[n % READERS] for n in range(IDLE)]):
        return _resident_mb(pid) - before


def _resident_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not tell how much memory a process has")


@asynccontextmanager
async def _open(port: int, readers: Sequence[Somebody]) -> AsyncIterator[list[Stream]]:
    """Hold a stream of the home of each reader open."""
    gate, loop = asyncio.Semaphore(AT_ONCE), asyncio.get_running_loop()

    async def connect(reader: Somebody) -> Stream:
        async with gate:
            transport, stream = await loop.create_connection(Stream, "127.0.0.1", port)
            transport.write(_handshake(reader))
            head = await stream.is_open
            assert b" 101 " in head, head
            return stream

    async with asyncio.timeout(DEADLINE_S):
        streams = await asyncio.gather(*(connect(reader) for reader in readers))
    try:
        yield streams
    finally:
        for stream in streams:
            stream.transport.abort()


def _handshake(reader: Somebody) -> bytes:
    key = base64.b64encode(b"sixteen bytes...").decode()
    upgrade = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": key,
    }
    return request("GET", "/api/v1/streaming?stream=user", {**reader.headers, **upgrade})


async def _spread(port: int, asked: bytes, streams: Sequence[Stream]) -> float:
    """Ask, and return how many seconds later the last stream was told."""
    started = time.perf_counter()
    async with asyncio.timeout(DEADLINE_S):
        await ask(port, asked)
        return max([await stream.messages.get() for stream in streams]) - started


@asynccontextmanager
async def _bare(port: int) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "benchmarks.streams", str(port))
    try:
        await answering(port, process)
        yield process
    finally:
        process.terminate()
        await process.wait()


def _serve_bare(port: int) -> None:
    import uvloop
    from aiohttp import web

    sockets: set[web.WebSocketResponse] = set()

    async def stream(request: web.Request) -> web.StreamResponse:
        if "Upgrade" not in request.headers:
            return web.Response()
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        sockets.add(socket)
        async for _ in socket:
            pass
        sockets.discard(socket)
        return socket

    async def report(request: web.Request) -> web.Response:
        text = await request.text()
        for socket in sockets:
            await socket.send_str(text)
        return web.Response()

    async def serve() -> None:
        app = web.Application()
        app.router.add_get("/{path:.*}", stream)
        app.router.add_post("/", report)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await asyncio.Event().wait()

    uvloop.run(serve())


if __name__ == "__main__":
    _serve_bare(int(sys.argv[1]))
