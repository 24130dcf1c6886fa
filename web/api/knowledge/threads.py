"""Threads that are closed with a summary. Any post of a thread stands for it; `decided` of a Status says what was decided."""

from typing import Any

from aiohttp import web

from outbox.knowledge import deciding
from web.http.answers import json_response
from web.http.context import network_of
from web.http.contract import TEXT
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import entity_id, status_of


async def close(request: web.Request) -> web.Response:
    """Close a thread with a summary, plain or Markdown, of at most 2000 characters, or give it another one."""
    params = await parameters(request)
    media_type: Any = params.text("content_type") or "text/plain"
    first_id = await deciding.close(
        network_of(request), viewer(request).account, entity_id(request), params.text("summary"), media_type
    )
    return json_response(await status_of(request, first_id))


async def reopen(request: web.Request) -> web.Response:
    """Open a closed thread again: its summary stays among the versions of its first post."""
    first_id = await deciding.reopen(network_of(request), viewer(request).account, entity_id(request))
    return json_response(await status_of(request, first_id))


_THREAD = "/api/parvis/v1/threads/{id}"
FEATURE = "deciding"
WRITE = scope("write:statuses")

ROUTES = [
    Route(
        "POST",
        f"{_THREAD}/close",
        close,
        WRITE,
        "Status",
        {"summary": TEXT, "content_type": TEXT},
        feature=FEATURE,
    ),
    Route("POST", f"{_THREAD}/reopen", reopen, WRITE, "Status", feature=FEATURE),
]
