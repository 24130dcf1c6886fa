"""Listening to a town of tests/world.py: WebSockets and server-sent events as clients read them."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import aiohttp
import orjson

from tests.world import Somebody, Town

DEADLINE_S = 5


@dataclass
class Ears:
    """A WebSocket of a client. Events that were not asked for yet are kept."""

    socket: aiohttp.ClientWebSocketResponse
    heard: list[dict[str, Any]] = field(default_factory=list)

    async def subscribe(self, stream: str, **which: str) -> None:
        await self.socket.send_json({"type": "subscribe", "stream": stream, **which})

    async def unsubscribe(self, stream: str, **which: str) -> None:
        await self.socket.send_json({"type": "unsubscribe", "stream": stream, **which})

    async def next(self) -> dict[str, Any]:
        """Return the next thing that the server says."""
        return orjson.loads(await asyncio.wait_for(self.socket.receive_str(), DEADLINE_S))

    async def event(self, name: str, *stream: str) -> Any:
        """Wait for an event, of a stream if one is named; return what it carries."""
        while True:
            said = await self.next()
            self.heard.append(said)
            if said.get("event") == name and said["stream"] == list(stream or said["stream"]):
                return orjson.loads(said["payload"])

    async def ready(self) -> None:
        """Wait until everything said before was understood: mistakes are answered in order."""
        await self.subscribe("nonsense")
        assert (await self.next())["status"] == 422

    async def end(self) -> int | None:
        """Wait until the server closes; return its reason, None when it hung up without one."""
        while True:
            message = await asyncio.wait_for(self.socket.receive(), DEADLINE_S)
            if message.type is aiohttp.WSMsgType.CLOSE:
                return message.data
            if message.type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR):
                return None


@asynccontextmanager
async def ears(
    somebody: Somebody, *streams: str, by: str = "header", town: Town | None = None, **query: str
) -> AsyncIterator[Ears]:
    """Listen as somebody; the token comes in the header, in the query or as the sub-protocol."""
    place, protocols, headers = town or somebody.town, (), {"Host": somebody.town.host}
    if by == "query":
        query["access_token"] = somebody.token
    elif by == "protocol":
        protocols = (somebody.token,)
    else:
        headers["Authorization"] = f"Bearer {somebody.token}"
    async with place.world.http.ws_connect(
        f"https://127.0.0.1:{place.port}/api/v1/streaming?{urlencode(query)}",
        protocols=protocols,
        headers=headers,
        server_hostname=place.host,
        autoping=True,
    ) as socket:
        listening = Ears(socket)
        for stream in streams:
            await listening.subscribe(stream)
        await listening.ready()
        yield listening


@asynccontextmanager
async def sent_events(
    somebody: Somebody, path: str, town: Town | None = None
) -> AsyncIterator[aiohttp.StreamReader]:
    """Open a stream of server-sent events and read its first sign of life."""
    town = town or somebody.town
    async with town.world.http.get(
        f"https://127.0.0.1:{town.port}/api/v1/streaming/{path}",
        headers={"Host": town.host, "Authorization": f"Bearer {somebody.token}"},
        server_hostname=town.host,
    ) as answer:
        assert answer.status == 200, await answer.read()
        assert answer.content_type == "text/event-stream"
        assert await asyncio.wait_for(answer.content.readuntil(b"\n\n"), DEADLINE_S) == b":thump\n\n"
        yield answer.content


@asynccontextmanager
async def page_events(
    town: Town, headers: Mapping[str, str], query: str = ""
) -> AsyncIterator[aiohttp.StreamReader]:
    """Open the stream of a page, with the headers of a browser that is logged in."""
    async with town.world.http.get(
        f"https://127.0.0.1:{town.port}/live?{query}",
        headers={**headers, "Host": town.host, "Accept": "text/event-stream"},
        server_hostname=town.host,
    ) as answer:
        assert answer.status == 200, await answer.read()
        assert answer.content_type == "text/event-stream"
        assert await asyncio.wait_for(answer.content.readuntil(b"\n\n"), DEADLINE_S) == b":thump\n\n"
        yield answer.content


async def next_of(content: aiohttp.StreamReader, *names: str) -> tuple[str, Any]:
    """Read events until one of these names comes; return it."""
    while (event := await sent_event(content))[0] not in names:
        pass
    return event


async def sent_event(content: aiohttp.StreamReader) -> tuple[str, Any]:
    """Read the next event and what it carries."""
    text = await asyncio.wait_for(content.readuntil(b"\n\n"), DEADLINE_S)
    event, data = text.decode().strip().split("\n")
    return event.removeprefix("event: "), orjson.loads(data.removeprefix("data: "))
