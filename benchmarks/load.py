"""The other end of the wire: calling a server over many connections, and being a peer that it calls.

As lean as it can be, because it shares the machine with what it measures. Requests are bytes made
beforehand.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

DEADLINE_S = 120
_END = b"\r\n\r\n"


@dataclass(frozen=True)
class Run:
    """What came of a number of requests."""

    seconds: float
    latencies: Sequence[float]

    @property
    def per_second(self) -> float:
        return len(self.latencies) / self.seconds


def request(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """Write a request."""
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("ascii") + _END + body


async def call(port: int, requests: Sequence[bytes], connections: int, status: int = 200) -> Run:
    """Send the requests, each connection one after the other; every answer has to have the status."""
    latencies: list[float] = []
    waiting = iter(requests)
    started = time.perf_counter()
    async with asyncio.timeout(DEADLINE_S):
        await asyncio.gather(*(_call(port, waiting, status, latencies) for _ in range(connections)))
    return Run(time.perf_counter() - started, latencies)


async def ask(port: int, asked: bytes) -> bytes:
    """Send one request and return the body of its answer."""
    transport, answers = await asyncio.get_running_loop().create_connection(Answers, "127.0.0.1", port)
    try:
        return await answers.to(asked, 200)
    finally:
        transport.close()


async def _call(port: int, waiting: Iterator[bytes], status: int, latencies: list[float]) -> None:
    transport, answers = await asyncio.get_running_loop().create_connection(Answers, "127.0.0.1", port)
    try:
        for each in waiting:
            started = time.perf_counter()
            await answers.to(each, status)
            latencies.append(time.perf_counter() - started)
    finally:
        transport.close()


class _Messages(asyncio.Protocol):
    """Cuts what comes into HTTP messages; both ends write Content-Length."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport
        self._pieces: list[bytes] = []
        self._head = b""
        self._missing = -1
        """Bytes of the body still to come; negative while the head is not whole."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        if self._missing < 0:
            self._head += data
            head, end, data = self._head.partition(_END)
            if not end:
                return
            self._head, self._missing = head, _length(head)
        self._pieces.append(data)
        self._missing -= len(data)
        if self._missing == 0:
            head, body = self._head, b"".join(self._pieces)
            self._head, self._pieces, self._missing = b"", [], -1
            self.message(head, body)

    def message(self, head: bytes, body: bytes) -> None:
        raise NotImplementedError


def _length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"\r\ncontent-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0


class Answers(_Messages):
    """A connection to a server, one request at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._answer: asyncio.Future[tuple[bytes, bytes]]

    async def to(self, asked: bytes, status: int) -> bytes:
        self._answer = asyncio.get_running_loop().create_future()
        self.transport.write(asked)
        head, body = await self._answer
        if int(head.split(maxsplit=2)[1]) != status:
            raise RuntimeError(f"{asked[:200]!r} was answered {head[:200]!r} {body[:500]!r}")
        return body

    def message(self, head: bytes, body: bytes) -> None:
        self._answer.set_result((head, body))

    def connection_lost(self, error: Exception | None) -> None:
        if hasattr(self, "_answer") and not self._answer.done():
            self._answer.set_exception(error or ConnectionResetError("the server hung up"))


class Peer(_Messages):
    """An inbox of another site: takes everything, and keeps when it came."""

    def __init__(self, taken: list[float]) -> None:
        super().__init__()
        self._taken = taken

    def message(self, head: bytes, body: bytes) -> None:
        if b"\r\nsignature:" not in head.lower():
            raise RuntimeError(f"an unsigned request came: {head!r}")
        self._taken.append(time.perf_counter())
        self.transport.write(b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")


@asynccontextmanager
async def peers(port: int) -> AsyncIterator[list[float]]:
    """Listen as any number of other sites; yield the moments at which activities came."""
    taken: list[float] = []
    listening = await asyncio.get_running_loop().create_server(lambda: Peer(taken), "127.0.0.1", port)
    try:
        yield taken
    finally:
        listening.close()
