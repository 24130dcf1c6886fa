"""Hashtags: what they are, and following them."""

import re
from collections.abc import Collection, Sequence
from typing import Any

from aiohttp import web

from models.core.errors import NotFound
from models.people import follows
from models.people.featured_tags import featured_names
from models.posts.tags import by_key, is_known, spellings_of
from models.posts.trends import Use, uses_of
from models.text.tags import is_tag_length, tag_key
from web.http.answers import json_response
from web.http.context import site_of
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer

_NO_PART = re.compile(r"[#/?&<>]|[^\S ]|^ | $|  ")
"""What no hashtag has, nor its key. That of a letter that is several words (ﷺ) has single blanks between them."""


def tag_entity(
    request: web.Request, key: str, name: str, following: bool, featuring: bool, uses: Sequence[Use]
) -> dict[str, Any]:
    return {
        "id": key,
        "name": name,
        "url": site_of(request).tag_url(key),
        "history": [{"day": str(u.day), "uses": str(u.uses), "accounts": str(u.accounts)} for u in uses],
        "following": following,
        "featuring": featuring,
    }


async def tag_entities(
    request: web.Request, keys: Sequence[str], followed: Collection[str]
) -> list[dict[str, Any]]:
    """Render hashtags with their use of the last days and what the viewer does with them, in three statements."""
    if not keys:
        return []
    uses, names = await uses_of(keys, site_of(request).look.zone), await spellings_of(keys)
    featured = by_key(await featured_names(viewer(request).account.id))
    return [tag_entity(request, key, names[key], key in followed, key in featured, uses[key]) for key in keys]


async def tag_name(request: web.Request) -> str:
    """Return the hashtag of the path as it is written there; what cannot be one is the name of nothing."""
    name = request.match_info["name"].removeprefix("#")
    key = tag_key(name)
    if not key or not is_tag_length(name) or _NO_PART.search(key):
        raise NotFound
    if " " in name and not await is_known(
        key
    ):  # Nobody writes a blank in a hashtag: it is a key that we gave out.
        raise NotFound
    return name


async def show(request: web.Request) -> web.Response:
    name = await tag_name(request)
    return await answer_tag(request, name)


async def follow(request: web.Request) -> web.Response:
    name = await tag_name(request)
    await follows.follow_tag(viewer(request).account.id, name)
    return await answer_tag(request, name)


async def unfollow(request: web.Request) -> web.Response:
    name = await tag_name(request)
    await follows.unfollow_tag(viewer(request).account.id, name)
    return await answer_tag(request, name)


async def answer_tag(request: web.Request, name: str) -> web.Response:
    """Answer a hashtag, and whether the viewer follows it."""
    key = tag_key(name)
    following = await follows.follows_tag(viewer(request).account.id, key)
    [entity] = await tag_entities(request, [key], [key] if following else [])
    return json_response(entity)


async def followed(request: web.Request) -> web.Response:
    page = page_of(await parameters(request), 100, 200)
    found = await follows.followed_tags(viewer(request).account.id, page)
    keys = [key for _, key in found]
    headers = link_headers(request, [cursor for cursor, _ in found])
    return json_response(await tag_entities(request, keys, keys), headers=headers)


ROUTES = [
    Route("GET", "/api/v1/tags/{name}", show, scope("read:statuses"), "Tag"),
    Route("POST", "/api/v1/tags/{name}/follow", follow, scope("write:follows"), "Tag"),
    Route("POST", "/api/v1/tags/{name}/unfollow", unfollow, scope("write:follows"), "Tag"),
    Route("GET", "/api/v1/followed_tags", followed, scope("read:follows"), "[Tag]", PAGE),
]
