"""Hashtags: what they are, and following them."""

import re
from collections.abc import Collection, Sequence
from typing import Any

from aiohttp import web

from models.core.errors import NotFound
from models.people import follows
from models.people.featured_tags import featured_names
from models.posts.trends import Use, uses_of
from web.http.answers import json_response
from web.http.context import site_of
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer

_NO_PART = re.compile(r"[\s#/?&<>]")
"""What no hashtag has, whoever made it."""


def tag_entity(
    request: web.Request, name: str, following: bool, featuring: bool, uses: Sequence[Use]
) -> dict[str, Any]:
    return {
        "id": name,
        "name": name,
        "url": site_of(request).tag_url(name),
        "history": [{"day": str(u.day), "uses": str(u.uses), "accounts": str(u.accounts)} for u in uses],
        "following": following,
        "featuring": featuring,
    }


async def tag_entities(
    request: web.Request, names: Sequence[str], followed: Collection[str]
) -> list[dict[str, Any]]:
    """Render hashtags with their use of the last days and what the viewer does with them, in two statements."""
    if not names:
        return []
    uses = await uses_of(names)
    featured = {name.casefold() for name in await featured_names(viewer(request).account.id)}
    return [tag_entity(request, name, name in followed, name in featured, uses[name]) for name in names]


def tag_name(request: web.Request) -> str:
    """Return the hashtag of the path; what cannot be one is the name of nothing."""
    name = request.match_info["name"].removeprefix("#").casefold()
    if not name or len(name) > 100 or _NO_PART.search(name):
        raise NotFound
    return name


async def show(request: web.Request) -> web.Response:
    name = tag_name(request)
    return await answer_tag(request, name)


async def follow(request: web.Request) -> web.Response:
    name = tag_name(request)
    await follows.follow_tag(viewer(request).account.id, name)
    return await answer_tag(request, name)


async def unfollow(request: web.Request) -> web.Response:
    name = tag_name(request)
    await follows.unfollow_tag(viewer(request).account.id, name)
    return await answer_tag(request, name)


async def answer_tag(request: web.Request, name: str) -> web.Response:
    """Answer a hashtag, and how the viewer now stands to it."""
    following = await follows.follows_tag(viewer(request).account.id, name)
    [entity] = await tag_entities(request, [name], [name] if following else [])
    return json_response(entity)


async def followed(request: web.Request) -> web.Response:
    page = page_of(await parameters(request), 100, 200)
    found = await follows.followed_tags(viewer(request).account.id, page)
    names = [name for _, name in found]
    headers = link_headers(request, [cursor for cursor, _ in found])
    return json_response(await tag_entities(request, names, names), headers=headers)


ROUTES = [
    Route("GET", "/api/v1/tags/{name}", show, scope("read:statuses"), "Tag"),
    Route("POST", "/api/v1/tags/{name}/follow", follow, scope("write:follows"), "Tag"),
    Route("POST", "/api/v1/tags/{name}/unfollow", unfollow, scope("write:follows"), "Tag"),
    Route("GET", "/api/v1/followed_tags", followed, scope("read:follows"), "[Tag]", PAGE),
]
