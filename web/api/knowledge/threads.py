"""Threads: closed with a summary, and put in order by the moderators of their groups. Any post of a thread stands for it;
`decided` of a Status says what was decided.
"""

from typing import Any

from aiohttp import web

from models.core.errors import NotFound
from models.knowledge.deciding import first_of_thread
from outbox.knowledge import deciding, threads
from web.http.answers import json_response
from web.http.context import network_of
from web.http.contract import INTEGER, INTEGERS, TEXT
from web.http.params import Params, parameters
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


async def move(request: web.Request) -> web.Response:
    """Move a thread to the group `target_id`, for who moderates both; of groups that are not open, the members of that one
    read it then.
    """
    me, post_id = viewer(request).account, entity_id(request)
    target_id = _given(await parameters(request), "target_id")
    await threads.move(network_of(request), me, await threads.group_of(me, post_id), post_id, target_id)
    return json_response(await status_of(request, await first_of_thread(post_id)))


async def split(request: web.Request) -> web.Response:
    """Split answers (`post_ids`), with all that answers them, off to a new thread that begins with `title`."""
    params, me, post_id = await parameters(request), viewer(request).account, entity_id(request)
    group_id = await threads.group_of(me, post_id)
    new_id = await threads.split(
        network_of(request), me, group_id, params.integers("post_ids"), params.text("title")
    )
    return json_response(await status_of(request, new_id))


async def merge(request: web.Request) -> web.Response:
    """Merge a thread into that of the post `into_id`, of the same group."""
    me, post_id = viewer(request).account, entity_id(request)
    into_id = _given(await parameters(request), "into_id")
    group_id = await threads.group_of(me, post_id)
    first_id = await threads.merge(network_of(request), me, group_id, post_id, into_id)
    return json_response(await status_of(request, first_id))


def _given(params: Params, name: str) -> int:
    found = params.integer(name)
    if found is None:
        raise NotFound
    return found


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
    Route("POST", f"{_THREAD}/move", move, WRITE, "Status", {"target_id": INTEGER}, feature=FEATURE),
    Route(
        "POST",
        f"{_THREAD}/split",
        split,
        WRITE,
        "Status",
        {"post_ids": INTEGERS, "title": TEXT},
        feature=FEATURE,
    ),
    Route("POST", f"{_THREAD}/merge", merge, WRITE, "Status", {"into_id": INTEGER}, feature=FEATURE),
    Route("POST", f"{_THREAD}/reopen", reopen, WRITE, "Status", feature=FEATURE),
]
