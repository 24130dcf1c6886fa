"""Scheduled posts. They are made like other posts (web/mastodon/statuses.py)."""

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from models.core.errors import Invalid
from models.core.visibility import SHOWN_AS
from models.posts.scheduled import ScheduledPost, scheduled_for, scheduled_of
from outbox.parts.part import Draft
from outbox.posts import scheduled
from web.http.answers import json_response
from web.http.context import site_of
from web.http.contract import MOMENT
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import moment_text
from web.mastodon.listing import entity_id
from web.parts import PARTS


async def show_page(request: web.Request) -> web.Response:
    found = await scheduled_of(viewer(request).account.id, page_of(await parameters(request)))
    headers = link_headers(request, [each.id for each in found])
    return json_response(await scheduled_entities(request, found), headers=headers)


async def show(request: web.Request) -> web.Response:
    return await answer(request, await scheduled_for(viewer(request).account.id, entity_id(request)))


async def move(request: web.Request) -> web.Response:
    at = (await parameters(request)).moment("scheduled_at")
    if at is None:
        raise Invalid("Validation failed: Scheduled at can't be blank", scheduled_at="can't be blank")
    return await answer(request, await scheduled.move(viewer(request).account, entity_id(request), at))


async def cancel(request: web.Request) -> web.Response:
    await scheduled.cancel(viewer(request).account, entity_id(request))
    return json_response({})


async def answer(request: web.Request, waiting: ScheduledPost) -> web.Response:
    [entity] = await scheduled_entities(request, [waiting])
    return json_response(entity)


async def scheduled_entities(request: web.Request, found: Sequence[ScheduledPost]) -> list[dict[str, Any]]:
    """Render scheduled posts. `problem`, which is ours, says why one was not published at its time."""
    drafts = {each.id: scheduled.draft_of(each) for each in found}
    shown = [await part.waiting(site_of(request), drafts) for part in PARTS] if drafts else []
    return [
        {
            "id": str(each.id),
            "scheduled_at": moment_text(each.scheduled_at),
            "params": _params(drafts[each.id]),
            **{name: member for part in shown for name, member in part.get(each.id, {}).items()},
            "problem": each.problem or None,
        }
        for each in found
    ]


def _params(draft: Draft) -> dict[str, Any]:
    """Render a draft as what a client would send to publish it."""
    return {
        "text": draft.text,
        "sensitive": draft.sensitive,
        "spoiler_text": draft.summary,  # Tusky loses the page for a null
        "visibility": SHOWN_AS.get(draft.visibility, draft.visibility),
        "local_only": draft.visibility == "site",
        "in_reply_to_id": str(draft.in_reply_to_id) if draft.in_reply_to_id else None,
        "language": draft.language or None,
        **{name: value for part in PARTS for name, value in part.params(draft).items()},
        "application_id": None,
        "scheduled_at": None,
        "idempotency": None,
        "with_rate_limit": False,
    }


READ, WRITE = scope("read:statuses"), scope("write:statuses")

ROUTES = [
    Route("GET", "/api/v1/scheduled_statuses", show_page, READ, "[ScheduledStatus]", PAGE),
    Route("GET", "/api/v1/scheduled_statuses/{id}", show, READ, "ScheduledStatus"),
    Route("PUT", "/api/v1/scheduled_statuses/{id}", move, WRITE, "ScheduledStatus", {"scheduled_at": MOMENT}),
    Route(
        "PATCH", "/api/v1/scheduled_statuses/{id}", move, WRITE, "ScheduledStatus", {"scheduled_at": MOMENT}
    ),
    Route("DELETE", "/api/v1/scheduled_statuses/{id}", cancel, WRITE, "{}"),
]
