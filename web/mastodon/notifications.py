"""Notifications, and how far a person has read."""

from typing import Any

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.notifications import notifications
from models.notifications.notifications import Notification
from models.people.preferences import Marker, markers, set_marker
from web.http.answers import json_response
from web.http.contract import INTEGER, TEXTS, an_object
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import entities_of, moment_text
from web.mastodon.listing import WISH, entity_id, query_of, rules_of

TIMELINES = ("home", "notifications")


async def show_page(request: web.Request) -> web.Response:
    params = await parameters(request)
    found = await notifications.notifications_of(
        viewer(request).id, page_of(params, 40, 80), query_of(params)
    )
    headers = link_headers(request, [n.id for n in found])
    return json_response(await _rendered(request, found), headers=headers)


async def show(request: web.Request) -> web.Response:
    found = await notifications.notification_for(viewer(request).id, entity_id(request))
    rendered = await _rendered(request, [found])
    if not rendered:
        raise NotFound
    return json_response(rendered[0])


async def clear(request: web.Request) -> web.Response:
    await notifications.dismiss_all(viewer(request).id)
    return json_response({})


async def dismiss(request: web.Request) -> web.Response:
    await notifications.dismiss(viewer(request).id, entity_id(request))
    return json_response({})


async def unread_count(request: web.Request) -> web.Response:
    me, params = viewer(request), await parameters(request)
    read = (await markers(me.id, ["notifications"])).get("notifications")
    limit = min(max(params.integer("limit", 100), 1), 1000)
    count = await notifications.newer_than(me.id, read.last_read_id if read else 0, query_of(params), limit)
    return json_response({"count": count})


async def _rendered(request: web.Request, found: list[Notification]) -> list[dict[str, Any]]:
    return await entities_of(request).notifications(found, viewer(request).id, await rules_of(request))


async def show_markers(request: web.Request) -> web.Response:
    """Answer an entry for every timeline asked for: Elk fails without."""
    asked = (await parameters(request)).texts("timeline")
    known = await markers(viewer(request).id, asked)
    return json_response({name: _marker(known.get(name)) for name in asked if name in TIMELINES})


async def save_markers(request: web.Request) -> web.Response:
    me, params = viewer(request), await parameters(request)
    saved = {}
    for name in TIMELINES:
        last_read_id = params.nested(name).integer("last_read_id")
        if last_read_id is not None:
            saved[name] = _marker(await set_marker(me.id, name, last_read_id))
    if not saved:
        raise Invalid("Validation failed: home[last_read_id] or notifications[last_read_id] is needed")
    return json_response(saved)


def _marker(marker: Marker | None) -> dict[str, Any]:
    if marker is None:
        return {"last_read_id": "0", "version": 0, "updated_at": "1970-01-01T00:00:00.000Z"}
    return {
        "last_read_id": str(marker.last_read_id),
        "version": marker.version,
        "updated_at": moment_text(marker.updated_at),
    }


READ, WRITE = scope("read:notifications"), scope("write:notifications")

ROUTES = [
    Route("GET", "/api/v1/notifications", show_page, READ, "[Notification]", {**PAGE, **WISH}),
    Route(
        "GET", "/api/v1/notifications/unread_count", unread_count, READ, "Count", {**WISH, "limit": INTEGER}
    ),
    Route("POST", "/api/v1/notifications/clear", clear, WRITE, "{}"),
    Route("GET", "/api/v1/notifications/{id}", show, READ, "Notification"),
    Route("POST", "/api/v1/notifications/{id}/dismiss", dismiss, WRITE, "{}"),
    Route("GET", "/api/v1/markers", show_markers, scope("read:statuses"), "Markers", {"timeline": TEXTS}),
    Route(
        "POST",
        "/api/v1/markers",
        save_markers,
        scope("write:statuses"),
        "Markers",
        dict.fromkeys(TIMELINES, an_object({"last_read_id": INTEGER})),
    ),
]
