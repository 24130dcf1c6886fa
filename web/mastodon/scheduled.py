"""Scheduled posts. They are made like other posts (web/mastodon/statuses.py)."""

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from models.core.base import now
from models.core.errors import Invalid
from models.files.media import held
from models.posts.scheduled import ScheduledPost, scheduled_for, scheduled_of
from outbox.posts import scheduled
from outbox.posts.posts import Draft
from web.http.answers import json_response
from web.http.attachments import attachment_entity
from web.http.context import site_of
from web.http.contract import MOMENT
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import moment_text
from web.mastodon.listing import entity_id


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
    site, files = site_of(request), await held([each.id for each in found])
    drafts = [(each, scheduled.draft_of(each)) for each in found]
    return [
        {
            "id": str(waiting.id),
            "scheduled_at": moment_text(waiting.scheduled_at),
            "params": _params(draft),
            "media_attachments": [
                attachment_entity(site, files[i]) for i in draft.media_ids or () if i in files
            ],
            "problem": waiting.problem or None,
        }
        for waiting, draft in drafts
    ]


def _params(draft: Draft) -> dict[str, Any]:
    """Render a draft as what a client would send to publish it."""
    return {
        "text": draft.text,
        "poll": _poll(draft),
        "media_ids": [str(i) for i in draft.media_ids] if draft.media_ids else None,
        "sensitive": draft.sensitive,
        "spoiler_text": draft.summary,  # Tusky loses the page for a null
        "visibility": draft.visibility,
        "in_reply_to_id": str(draft.in_reply_to_id) if draft.in_reply_to_id else None,
        "language": draft.language or None,
        "quoted_status_id": str(draft.quoted_id) if draft.quoted_id else None,
        "quote_approval_policy": draft.quote_policy,
        "application_id": None,
        "scheduled_at": None,
        "idempotency": None,
        "with_rate_limit": False,
    }


def _poll(draft: Draft) -> dict[str, Any] | None:
    if draft.poll is None:
        return None
    expires_at = draft.poll.expires_at
    return {
        "options": list(draft.poll.titles),
        "expires_in": round((expires_at - now()).total_seconds()) if expires_at else None,
        "multiple": draft.poll.multiple,
        "hide_totals": draft.poll.hide_totals,
        "secret": draft.poll.secret,
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
