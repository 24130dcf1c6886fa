"""Limits on connections that aiohttp lacks: how long the head of a request may take, and the answer to bytes that are
no request.

aiohttp waits for ever for the end of a request's head, and logs what it cannot read, with a traceback; that may be an
address with a token in it. web/http/bodies.py and web/http/uploads.py limit the time of bodies.
"""

import asyncio
import logging
import ssl
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.http_parser import RawRequestMessage

HEAD_S = 10
"""From the first byte of a request, or from the connection, to the end of its head."""
HANDSHAKE_S = 10
"""Time for the TLS handshake. asyncio's own deadline is a minute."""
BACKLOG = 128
"""Connections that the kernel keeps for us until we accept them."""

log = logging.getLogger(__name__)


class Connection(web.RequestHandler):
    """One connection of a caller: closed when a head does not come to its end."""

    __slots__ = ("_head_timer",)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._head_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._head_timer = self._loop.call_later(HEAD_S, self._give_up)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._messages and not isinstance(self._messages[-1][0], RawRequestMessage):
            self._end_bodies()
        if not self._is_waiting():
            self._stop_timer()
        elif self._head_timer is None:
            self._head_timer = self._loop.call_later(HEAD_S, self._give_up)

    def connection_lost(self, exc: BaseException | None) -> None:
        self._stop_timer()
        super().connection_lost(exc)

    def _is_waiting(self) -> bool:
        """Tell whether no request is being answered: then received bytes belong to the next one's head."""
        return not self._request_count or (self._waiter is not None and not self._waiter.done())

    def _stop_timer(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _give_up(self) -> None:
        self._head_timer = None
        if self._is_waiting():
            log.info("event=connection_closed because=no_request_in_time")
            if self.transport is not None:
                self.transport.abort()  # With TLS, an orderly end would wait for the other side once more.
            self.force_close()

    def _end_bodies(self) -> None:
        """End the wait for the rest of a body that became unreadable in the middle."""
        bodies = [body for _, body in self._messages]
        if self._current_request is not None:
            bodies.append(self._current_request.content)
        for body in bodies:
            if not body.is_eof():
                body.set_exception(web.RequestPayloadError("The body cannot be read"))

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Answer bytes that are no HTTP request, and log that in one line without their contents."""
        if not isinstance(exc, HttpProcessingError):
            return super().handle_error(request, status, exc, message)
        log.info("event=malformed_request status=400 because=%s", type(exc).__name__)
        answer = web.Response(status=400, text="400: Bad Request", headers={"Server": "Parvis"})
        answer.force_close()
        return answer

    def log_exception(self, *args: Any, **options: Any) -> None:
        """Log our own errors, and not that somebody hung up or sent half a body."""
        if not isinstance(options.get("exc_info"), (web.RequestPayloadError, ConnectionResetError)):
            super().log_exception(*args, **options)


class _Connections(web.Server):
    def __call__(self) -> web.RequestHandler:
        return Connection(self, loop=self._loop, **self._kwargs)


class Runner(web.AppRunner):
    """Runs an application on connections of ours."""

    async def _make_server(self) -> web.Server:
        made = await super()._make_server()
        return _Connections(
            made.request_handler, request_factory=made.request_factory, loop=made._loop, **made._kwargs
        )


async def listen(runner: Runner, host: str, port: int, tls: ssl.SSLContext | None) -> asyncio.Server:
    """Accept connections until the result is closed. Raises OSError when the address cannot be had."""
    assert runner.server
    return await asyncio.get_running_loop().create_server(
        runner.server,
        host,
        port,
        ssl=tls,
        backlog=BACKLOG,
        ssl_handshake_timeout=HANDSHAKE_S if tls else None,
    )
