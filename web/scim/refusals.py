"""Refusals of what a directory asked for, written down for the page of admins, who do not see the directory's log."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from models.core.errors import NotFound, ParvisError
from outbox.identity.provisioning import note_refusal
from web.scim.access import CALLER
from web.scim.requests import body_of

Act = Callable[[web.Request, dict[str, Any]], Awaitable[web.Response]]


def noting_refusals(act: Act) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return a handler of requests with a body, whose refusals are written down."""

    async def handle(request: web.Request) -> web.Response:
        body: dict[str, Any] = {}
        try:
            body = body_of(request)
            return await act(request, body)
        except NotFound:
            raise
        except ParvisError as error:
            await note_refusal(request[CALLER], _subject(request, body), error.sentence)
            raise

    return handle


def _subject(request: web.Request, body: dict[str, Any]) -> str:
    """Return whom it was about, as the directory's admin knows them."""
    named = body.get("userName") or body.get("displayName")
    return str(named) if isinstance(named, str) else request.path.removeprefix("/scim/v2")[:255]
