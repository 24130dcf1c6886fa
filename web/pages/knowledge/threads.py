"""What the forms below a thread do: close it with a summary, and open it again."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from models.core.errors import Invalid
from outbox.knowledge import deciding
from web.http.answers import redirect
from web.http.context import network_of
from web.http.language import READING, reading_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed
from web.pages.knowledge.wrong import problem_of

PATH, FEATURE = "/threads", "deciding"


async def close(request: web.Request) -> web.StreamResponse:
    """Close a thread with what was typed."""
    params = await parameters(request)
    check_form(request, params)
    media_type: Any = params.text("content_type") or "text/plain"
    me, post_id, summary = viewer(request).account, entity_id(request), params.text("summary")
    try:
        first_id = await deciding.close(network_of(request), me, post_id, summary, media_type)
    except Invalid as error:
        return await _again(request, params, error)
    return redirect(f"/posts/{first_id}", 303)


async def _again(request: web.Request, params: Params, error: Invalid) -> web.Response:
    """Show the form again with what was typed, and what is wrong with it."""
    READING.set(reading_of(request))
    values: Mapping[str, Any] = {
        "post_id": entity_id(request),
        "is_closed": False,
        "is_wrong": True,
        "summary": params.text("summary"),
        "is_markdown": params.text("content_type") == "text/markdown",
        "most": deciding.MAX_SUMMARY,
    }
    return await framed(request, "knowledge/closing.html", 422, values=values, problem=problem_of(error))


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
