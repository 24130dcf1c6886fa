"""Who will read a post that somebody is writing: our own addition, for the question that comes before "publish"."""

from typing import Any

from aiohttp import web

from models.core.visibility import SHOWN_AS
from models.people.people import person_or_defaults
from outbox.posts.posts import kept_here
from outbox.posts.readers import AwayReader, LeftOut, Readers, SiteReaders, Unread, names_in, readers_of
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import BOOLEAN, INTEGER, TEXT
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.http.work import away_entity
from web.mastodon.entities import READ_BY, acct


async def show(request: web.Request) -> web.Response:
    """Say who would read a post: with these words, for this audience, in a group, as an answer. Nothing is kept."""
    me, params = viewer(request).account, await parameters(request)
    chosen, answered = params.text("visibility"), params.integer("in_reply_to_id")
    if params.boolean("local_only", False):
        chosen = await kept_here(me, chosen, answered)
    visibility: Any = chosen or (await person_or_defaults(me.id)).default_visibility
    media_type: Any = params.text("content_type") or "text/plain"
    found = await readers_of(
        network_of(request),
        me,
        visibility,
        group_id=params.integer("group_id"),
        names=await names_in(site_of(request), params.text("status"), media_type),
        in_reply_to_id=answered,
    )
    return json_response(audience_entity(found))


def audience_entity(found: Readers) -> dict[str, Any]:
    group = found.group
    return {
        "kind": READ_BY[found.visibility],
        "visibility": SHOWN_AS.get(found.visibility, found.visibility),
        "local_only": found.visibility == "site",
        "group": group
        and {
            "id": str(group.id),
            "acct": acct({"username": group.username, "host": group.host}),
            "name": group.display_name or group.username,
        },
        "total": found.total,
        "whole": found.is_whole,
        "sites": [_site(each) for each in found.sites],
        "left_out": [_left_out(each) for each in found.left_out],
        "unread": [_unread(each) for each in found.unread],
        "away": [_away(each) for each in found.away],
    }


def _site(each: SiteReaders) -> dict[str, Any]:
    return {
        "site": each.host,
        "name": each.name,
        "count": each.count,
        "few": each.is_few,
        "partner": each.is_partner,
    }


def _left_out(each: LeftOut) -> dict[str, Any]:
    return {"site": each.host, "name": each.name, "why": each.why}


def _unread(each: Unread) -> dict[str, Any]:
    return {
        "id": str(each.account_id) if each.account_id else None,
        "acct": each.handle,
        "display_name": each.display_name,
        "why": each.why,
        "may_invite": each.may_invite,
    }


def _away(each: AwayReader) -> dict[str, Any]:
    return {
        "id": str(each.account_id),
        "acct": each.handle,
        "display_name": each.display_name,
        **away_entity(each.away),
    }


TAKES = {
    "visibility": TEXT,
    "local_only": BOOLEAN,
    "group_id": INTEGER,
    "in_reply_to_id": INTEGER,
    "status": TEXT,
    "content_type": TEXT,
}

_READ = scope("read:statuses")

ROUTES = [
    Route("GET", "/api/parvis/v1/audience", show, _READ, "Audience", TAKES),
    # For texts that are too long for an address.
    Route("POST", "/api/parvis/v1/audience", show, _READ, "Audience", TAKES),
]
