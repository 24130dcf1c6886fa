"""Live streams for clients: one WebSocket for everything, or server-sent events of one kind each.

The protocol is Mastodon's. web/mastodon/fanout.py decides who gets which events. A stream ends when its token does,
when its reader does not keep up, when nobody is there any more, and when the site stops.
"""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import orjson
from aiohttp import WSCloseCode, WSMsgType, web

from models.core.errors import Forbidden, Invalid, Malformed, ParvisError
from models.people.scopes import covers
from models.posts.lists import list_for
from web.http.contract import BOOLEAN, INTEGER, TEXT
from web.http.params import Params, parameters
from web.http.security import Route, Viewer, forget_account, public, scope, viewer
from web.mastodon.fanout import FANOUT, Frame, Listener, Send, Stream

PING_S = 25
"""A WebSocket that does not answer within half of it again is closed."""
THUMP_S = 15
"""Server-sent events cannot be answered: something is written, and the system says when nobody is there."""
UNHEARD_S = 40
"""Bytes for a client that vanished are given up after this; with THUMP_S, within a minute."""
CLOSING_S = 0.5
"""How long a client may take to answer that a WebSocket is closed."""
MAX_MESSAGE = 4096
MAX_SUBSCRIPTIONS = 100
"""Of one WebSocket."""

THUMP = b":thump\n\n"

SCOPES = {
    "user": "read:statuses",
    "user:notification": "read:notifications",
    "public": "read:statuses",
    "public:local": "read:statuses",
    "public:remote": "read:statuses",
    "public:media": "read:statuses",
    "public:local:media": "read:statuses",
    "public:remote:media": "read:statuses",
    "hashtag": "read:statuses",
    "hashtag:local": "read:statuses",
    "list": "read:lists",
    "direct": "read:statuses",
}
"""All streams, with the scopes that a token needs for each."""


async def health(request: web.Request) -> web.Response:
    return web.Response(text="OK")


async def websocket(request: web.Request) -> web.StreamResponse:
    """Speak with a client that subscribes to several streams, or names one in the query."""
    if request.headers.get("Upgrade", "").lower() != "websocket":
        raise Malformed("This is a WebSocket: ask with Upgrade: websocket, or use /api/v1/streaming/user")
    # The token may come as the sub-protocol; browsers hang up when it is not echoed.
    protocols = [name.strip() for name in request.headers.get("Sec-WebSocket-Protocol", "").split(",")]
    answer = web.WebSocketResponse(
        protocols=protocols,
        heartbeat=PING_S,
        timeout=CLOSING_S,
        compress=False,  # A window for each would be a quarter of a megabyte.
        max_msg_size=MAX_MESSAGE,
    )

    async def send(frame: Frame) -> None:
        await answer.send_frame(frame.message, WSMsgType.TEXT)

    params = await parameters(request)
    first = [await stream_of(viewer(request), params)] if params.text("stream") else []
    async with _listening(request, send, first) as listener:
        await answer.prepare(request)
        ending = asyncio.create_task(_end(answer, listener, request))
        try:
            async for message in answer:
                if message.type != WSMsgType.TEXT:
                    break
                await _obey(request, answer, listener, message.data)
        finally:
            if not listener.over.is_set():
                ending.cancel()
            with suppress(asyncio.CancelledError):
                await ending
    return answer


def events_of(name: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return the handler of one stream as server-sent events."""

    async def events(request: web.Request) -> web.StreamResponse:
        stream = await stream_of(viewer(request), await parameters(request), name)
        return await sent_events(request, [stream])

    return events


async def sent_events(request: web.Request, streams: list[Stream]) -> web.StreamResponse:
    """Answer with server-sent events of these streams, until they end."""
    answer = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no", "Connection": "close"}
    )

    async def send(frame: Frame) -> None:
        await answer.write(frame.lines)

    async with _listening(request, send, streams) as listener:
        await answer.prepare(request)
        if request.method == "HEAD":
            return answer
        _give_up_on_the_vanished(request)
        with suppress(OSError):
            await answer.write(THUMP)
            while not await _is_over(listener):
                await answer.write(THUMP)
    return answer


async def stream_of(me: Viewer, params: Params, name: str = "") -> Stream:
    """Return the stream that is asked for.

    Raises Invalid for an unknown stream, Forbidden beyond the token, NotFound for somebody else's list.
    """
    name = name or params.text("stream")
    if name in ("public", "public:local", "public:remote") and params.boolean("only_media", False):
        name += ":media"
    needed = SCOPES.get(name)
    if needed is None:
        raise Invalid(f"Unknown stream type: there are {', '.join(SCOPES)}")
    if not any(covers(granted, needed) for granted in me.scopes):
        raise Forbidden("This action is outside the authorized scopes")
    return Stream(name, await argument_of(me, params, name))


async def argument_of(me: Viewer, params: Params, name: str) -> str:
    """Return which hashtag or list a stream is of. Raises Invalid without one, NotFound for somebody else's list."""
    if name.startswith("hashtag"):
        if tag := params.text("tag").removeprefix("#").casefold():
            return tag
        raise Invalid("The stream of a hashtag needs the parameter tag", tag="is needed")
    if name == "list":
        list_id = params.integer("list")
        if list_id is None:
            raise Invalid("The stream of a list needs the parameter list", list="is needed")
        return str((await list_for(me.id, list_id)).id)
    return ""


@asynccontextmanager
async def _listening(request: web.Request, send: Send, streams: list[Stream]) -> AsyncIterator[Listener]:
    forget_account(request)
    fanout, me = request.app[FANOUT], viewer(request)
    notifications = any(covers(granted, "read:notifications") for granted in me.scopes)
    listener = Listener(
        me.id, send, token_id=me.token_id, session_id=me.session_id, hears_notifications=notifications
    )
    fanout.add(listener)
    try:
        for stream in streams:
            fanout.subscribe(listener, stream)
        yield listener
    finally:
        fanout.remove(listener)
        await listener.close()
        if listener.is_stuck and request.transport:
            request.transport.abort()


async def _obey(
    request: web.Request, answer: web.WebSocketResponse, listener: Listener, message: str
) -> None:
    """Do what a client asks in its WebSocket; a mistake is answered there."""
    try:
        asked = _read(message)
        stream = await stream_of(viewer(request), asked)
        if asked.text("type") == "unsubscribe":
            request.app[FANOUT].unsubscribe(listener, stream)
        elif asked.text("type") != "subscribe":
            raise Invalid("type must be subscribe or unsubscribe")
        elif len(listener.streams) >= MAX_SUBSCRIPTIONS:
            raise Invalid(f"One connection listens to at most {MAX_SUBSCRIPTIONS} streams")
        else:
            request.app[FANOUT].subscribe(listener, stream)
    except ParvisError as error:
        payload = orjson.dumps({"error": error.sentence, "status": error.status})
        await answer.send_frame(payload, WSMsgType.TEXT)


def _read(message: str) -> Params:
    try:
        tree = orjson.loads(message)
    except orjson.JSONDecodeError as error:
        raise Malformed("The message is not valid JSON") from error
    if not isinstance(tree, dict):
        raise Malformed("The message must be a JSON object")
    return Params(tree)


async def _end(answer: web.WebSocketResponse, listener: Listener, request: web.Request) -> None:
    """Close a WebSocket when its time has come."""
    await listener.over.wait()
    if listener.is_stuck and request.transport:
        request.transport.abort()
    else:
        await answer.close(code=WSCloseCode.GOING_AWAY)


async def _is_over(listener: Listener) -> bool:
    """Wait for the end, at most until the next sign of life."""
    try:
        async with asyncio.timeout(THUMP_S):
            return await listener.over.wait()
    except TimeoutError:
        return False


def _give_up_on_the_vanished(request: web.Request) -> None:
    """Let the system close the connection when what was written is not acknowledged (Linux)."""
    connection = request.get_extra_info("socket")
    if connection is not None and hasattr(socket, "TCP_USER_TIMEOUT"):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNHEARD_S * 1000)


READ = scope("read:statuses", "read:notifications", "read:lists")
"""Enough to open the stream endpoint; each stream needs its own scope."""

ROUTES = [
    Route(
        "GET",
        "/api/v1/streaming",
        websocket,
        READ,
        "-",
        {"stream": TEXT, "only_media": BOOLEAN, "tag": TEXT, "list": INTEGER},
    ),
    Route("GET", "/api/v1/streaming/health", health, public, "-"),
    Route("GET", "/api/v1/streaming/user", events_of("user"), scope("read:statuses"), "-"),
    Route(
        "GET",
        "/api/v1/streaming/user/notification",
        events_of("user:notification"),
        scope("read:notifications"),
        "-",
    ),
    Route(
        "GET",
        "/api/v1/streaming/public",
        events_of("public"),
        scope("read:statuses"),
        "-",
        {"only_media": BOOLEAN},
    ),
    Route(
        "GET",
        "/api/v1/streaming/public/local",
        events_of("public:local"),
        scope("read:statuses"),
        "-",
        {"only_media": BOOLEAN},
    ),
    Route(
        "GET",
        "/api/v1/streaming/public/remote",
        events_of("public:remote"),
        scope("read:statuses"),
        "-",
        {"only_media": BOOLEAN},
    ),
    Route(
        "GET", "/api/v1/streaming/hashtag", events_of("hashtag"), scope("read:statuses"), "-", {"tag": TEXT}
    ),
    Route(
        "GET",
        "/api/v1/streaming/hashtag/local",
        events_of("hashtag:local"),
        scope("read:statuses"),
        "-",
        {"tag": TEXT},
    ),
    Route("GET", "/api/v1/streaming/list", events_of("list"), scope("read:lists"), "-", {"list": INTEGER}),
    Route("GET", "/api/v1/streaming/direct", events_of("direct"), scope("read:statuses"), "-"),
]
