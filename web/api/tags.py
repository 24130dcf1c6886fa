"""Hashtags: what they are, and following them."""

from typing import Any

from aiohttp import web

from models import follows
from models.transaction import transaction
from web.answers import json_response
from web.context import site_of
from web.pagination import link_headers, page_of
from web.params import parameters
from web.security import Route, scope, viewer


def tag_entity(request: web.Request, name: str, following: bool | None) -> dict[str, Any]:
    entity: dict[str, Any] = {"id": name, "name": name, "url": site_of(request).tag_url(name), "history": []}
    return entity if following is None else {**entity, "following": following}


def _name(request: web.Request) -> str:
    return request.match_info["name"].removeprefix("#").casefold()[:100]


async def show(request: web.Request) -> web.Response:
    name = _name(request)
    return json_response(
        tag_entity(request, name, await follows.follows_tag(viewer(request).account.id, name))
    )


async def follow(request: web.Request) -> web.Response:
    name = _name(request)
    async with transaction():
        await follows.follow_tag(viewer(request).account.id, name)
    return json_response(tag_entity(request, name, True))


async def unfollow(request: web.Request) -> web.Response:
    name = _name(request)
    async with transaction():
        await follows.unfollow_tag(viewer(request).account.id, name)
    return json_response(tag_entity(request, name, False))


async def followed(request: web.Request) -> web.Response:
    page = page_of(await parameters(request), 100, 200)
    found = await follows.followed_tags(viewer(request).account.id, page)
    headers = link_headers(request, [cursor for cursor, _ in found])
    return json_response([tag_entity(request, name, True) for _, name in found], headers=headers)


ROUTES = [
    Route("GET", "/api/v1/tags/{name}", show, scope("read:statuses")),
    Route("POST", "/api/v1/tags/{name}/follow", follow, scope("write:follows")),
    Route("POST", "/api/v1/tags/{name}/unfollow", unfollow, scope("write:follows")),
    Route("GET", "/api/v1/followed_tags", followed, scope("read:follows")),
]
