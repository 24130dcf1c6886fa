"""Hashtags on profiles: one's own, and other people's."""

from typing import Any

from aiohttp import web

from models.core.accounts import account_by_id
from models.people.featured_tags import FeaturedTagView, featured_tag, featured_tags, suggested_tags
from models.text.tags import tag_key
from outbox.people.featured_tags import feature_tag, unfeature_by_id, unfeature_tag
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import TEXT
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import entity_id
from web.mastodon.tags import answer_tag, tag_entities, tag_name


def featured_tag_entity(request: web.Request, featured: FeaturedTagView) -> dict[str, Any]:
    """Render a featured hashtag. The count is text, as at Mastodon."""
    return {
        "id": str(featured.id),
        "name": featured.name,
        "url": site_of(request).tag_url(tag_key(featured.name)),
        "statuses_count": str(featured.posts),
        "last_status_at": featured.last_post.isoformat() if featured.last_post else None,
    }


async def show_own(request: web.Request) -> web.Response:
    return await _listed(request, viewer(request).account.id)


async def show_of_account(request: web.Request) -> web.Response:
    return await _listed(request, (await account_by_id(entity_id(request))).id)


async def _listed(request: web.Request, account_id: int) -> web.Response:
    found = await featured_tags(account_id, viewer(request).account.id)
    return json_response([featured_tag_entity(request, each) for each in found])


async def create(request: web.Request) -> web.Response:
    me = viewer(request).account
    name = (await parameters(request)).text("name")
    tag = await feature_tag(network_of(request), me, name)
    return json_response(featured_tag_entity(request, await featured_tag(me.id, tag)))


async def delete(request: web.Request) -> web.Response:
    await unfeature_by_id(network_of(request), viewer(request).account, entity_id(request))
    return json_response({})


async def suggest(request: web.Request) -> web.Response:
    names = await suggested_tags(viewer(request).account.id)
    return json_response(await tag_entities(request, names, ()))


async def feature(request: web.Request) -> web.Response:
    """Feature the hashtag of the path."""
    name = await tag_name(request)
    await feature_tag(network_of(request), viewer(request).account, name)
    return await answer_tag(request, name)


async def unfeature(request: web.Request) -> web.Response:
    name = await tag_name(request)
    await unfeature_tag(network_of(request), viewer(request).account, name)
    return await answer_tag(request, name)


READ, WRITE = scope("read:accounts"), scope("write:accounts")

ROUTES = [
    Route("GET", "/api/v1/featured_tags", show_own, READ, "[FeaturedTag]"),
    Route("POST", "/api/v1/featured_tags", create, WRITE, "FeaturedTag", {"name": TEXT}),
    Route("GET", "/api/v1/featured_tags/suggestions", suggest, READ, "[Tag]"),
    Route("DELETE", "/api/v1/featured_tags/{id}", delete, WRITE, "{}"),
    Route("GET", "/api/v1/accounts/{id}/featured_tags", show_of_account, READ, "[FeaturedTag]"),
    Route("POST", "/api/v1/tags/{name}/feature", feature, WRITE, "Tag"),
    Route("POST", "/api/v1/tags/{name}/unfeature", unfeature, WRITE, "Tag"),
]
