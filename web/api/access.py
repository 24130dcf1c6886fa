"""What a person is logged in with: apps and browsers, where they were used last, and how to end it.

The page of it is web/pages/access.py.
"""

from typing import Any

from aiohttp import web

from models.people.access import Access
from outbox.people import access
from web.http.answers import json_response, moment_text
from web.http.context import site_of
from web.http.security import Route, Viewer, scope, viewer
from web.mastodon.listing import entity_id


async def index(request: web.Request) -> web.Response:
    """List with what one is logged in, last used first."""
    me = viewer(request)
    found = await access.list_access(me.account, site_of(request).settings)
    return json_response([access_entity(each, me) for each in found])


async def end_app(request: web.Request) -> web.Response:
    """End the access of an app, which may be the one that asks."""
    await access.end_app(viewer(request).account, entity_id(request))
    return json_response({})


async def end_browser(request: web.Request) -> web.Response:
    """Log oneself out of a browser."""
    await access.end_browser(viewer(request).account, entity_id(request))
    return json_response({})


async def end_all_else(request: web.Request) -> web.Response:
    """End all access but that of the app that asks."""
    me = viewer(request)
    await access.end_all_else(me.account, token_id=me.token_id)
    return json_response({})


def access_entity(found: Access, me: Viewer) -> dict[str, Any]:
    return {
        "id": str(found.id),
        "kind": "app" if found.kind == "token" else "browser",
        "name": found.name,
        "website": found.website or None,
        "scopes": found.scopes,
        "acts_as": found.acts_as or None,
        "device": found.device,
        "created_at": moment_text(found.created_at),
        "last_used_at": moment_text(found.last_used_at),
        "current": is_current(found, me),
    }


def is_current(found: Access, me: Viewer) -> bool:
    """Tell whether this is what somebody asks with."""
    return found.id == (me.token_id if found.kind == "token" else me.session_id)


_ACCESS = "/api/parvis/v1/access"
WRITE = scope("write:accounts")

ROUTES = [
    Route("GET", _ACCESS, index, scope("read:accounts"), "[Access]"),
    Route("DELETE", _ACCESS, end_all_else, WRITE, "{}"),
    Route("DELETE", f"{_ACCESS}/apps/{{id}}", end_app, WRITE, "{}"),
    Route("DELETE", f"{_ACCESS}/browsers/{{id}}", end_browser, WRITE, "{}"),
]
