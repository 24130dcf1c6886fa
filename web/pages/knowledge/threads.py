"""What the forms below a thread do: close it with a summary, and open it again."""

from typing import Any

from aiohttp import web

from outbox.knowledge import deciding
from web.http.answers import redirect
from web.http.context import network_of
from web.http.params import parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id

PATH, FEATURE = "/threads", "deciding"


async def close(request: web.Request) -> web.StreamResponse:
    """Close a thread with what was typed."""
    params = await parameters(request)
    check_form(request, params)
    media_type: Any = params.text("content_type") or "text/plain"
    first_id = await deciding.close(
        network_of(request), viewer(request).account, entity_id(request), params.text("summary"), media_type
    )
    return redirect(f"/posts/{first_id}", 303)


async def reopen(request: web.Request) -> web.StreamResponse:
    """Open a thread again."""
    params = await parameters(request)
    check_form(request, params)
    first_id = await deciding.reopen(network_of(request), viewer(request).account, entity_id(request))
    return redirect(f"/posts/{first_id}", 303)


ROUTES = [
    Route("POST", f"{PATH}/{{id}}/close", close, session, feature=FEATURE),
    Route("POST", f"{PATH}/{{id}}/reopen", reopen, session, feature=FEATURE),
]
