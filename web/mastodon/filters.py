"""Filters, as clients of today edit them (v2: a filter with keywords and posts) and as older ones do (v1).

In v1 a filter is one keyword: its id is the keyword's, and `irreversible` is the action `hide`.
"""

from datetime import datetime, timedelta
from typing import Any, Literal

from aiohttp import web

from models.core.base import now
from models.core.errors import Invalid
from models.posts.filters import (
    Filter,
    FilterKeyword,
    FilterPost,
    filter_for,
    filtered_post_for,
    filters_of,
    keyword_for,
    keywords_of,
    posts_of,
)
from outbox.people import filters
from outbox.people.filters import FilterChange, KeywordChange
from web.http.answers import json_response
from web.http.context import site_of
from web.http.contract import BOOLEAN, INTEGER, TEXT, TEXTS, Takes, objects
from web.http.params import Params, parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import moment_text
from web.mastodon.listing import entity_id

MAX_SECONDS = 10**9


async def show_all(request: web.Request) -> web.Response:
    return json_response(await _entities(await filters_of(viewer(request).account.id)))


async def show(request: web.Request) -> web.Response:
    return await _answer(await filter_for(viewer(request).account.id, entity_id(request)))


async def create(request: web.Request) -> web.Response:
    wanted = _change(await parameters(request))
    return await _answer(await filters.create(site_of(request).live, viewer(request).account, wanted))


async def change(request: web.Request) -> web.Response:
    wanted, me = _change(await parameters(request)), viewer(request).account
    return await _answer(await filters.change(site_of(request).live, me, entity_id(request), wanted))


async def delete(request: web.Request) -> web.Response:
    await filters.delete(site_of(request).live, viewer(request).account, entity_id(request))
    return json_response({})


async def show_keywords(request: web.Request) -> web.Response:
    kept = await filter_for(viewer(request).account.id, entity_id(request))
    return json_response([keyword_entity(each) for each in await keywords_of([kept.id])])


async def add_keyword(request: web.Request) -> web.Response:
    params, me = await parameters(request), viewer(request).account
    keyword, whole_word = params.text("keyword"), params.boolean("whole_word", True)
    added = await filters.add_keyword(site_of(request).live, me, entity_id(request), keyword, whole_word)
    return json_response(keyword_entity(added))


async def show_keyword(request: web.Request) -> web.Response:
    return json_response(keyword_entity(await keyword_for(viewer(request).account.id, entity_id(request))))


async def change_keyword(request: web.Request) -> web.Response:
    params = await parameters(request)
    wanted = KeywordChange(entity_id(request), params.text("keyword", None), params.boolean("whole_word"))
    changed = await filters.change_keyword(site_of(request).live, viewer(request).account, wanted)
    return json_response(keyword_entity(changed))


async def delete_keyword(request: web.Request) -> web.Response:
    await filters.delete_keyword(site_of(request).live, viewer(request).account, entity_id(request))
    return json_response({})


async def show_posts(request: web.Request) -> web.Response:
    kept = await filter_for(viewer(request).account.id, entity_id(request))
    return json_response([post_entity(each) for each in await posts_of([kept.id])])


async def add_post(request: web.Request) -> web.Response:
    post_id = (await parameters(request)).integer("status_id", 0)
    me = viewer(request).account
    added = await filters.add_post(site_of(request).live, me, entity_id(request), post_id)
    return json_response(post_entity(added))


async def show_post(request: web.Request) -> web.Response:
    found = await filtered_post_for(viewer(request).account.id, entity_id(request))
    return json_response(post_entity(found))


async def remove_post(request: web.Request) -> web.Response:
    removed = await filters.remove_post(site_of(request).live, viewer(request).account, entity_id(request))
    return json_response(post_entity(removed))


def keyword_entity(keyword: FilterKeyword) -> dict[str, Any]:
    return {"id": str(keyword.id), "keyword": keyword.keyword, "whole_word": keyword.whole_word}


def post_entity(post: FilterPost) -> dict[str, Any]:
    return {"id": str(post.id), "status_id": str(post.post_id)}


async def _answer(kept: Filter) -> web.Response:
    [entity] = await _entities([kept])
    return json_response(entity)


async def _entities(found: list[Filter]) -> list[dict[str, Any]]:
    wanted = [each.id for each in found]
    keywords, posts = await keywords_of(wanted), await posts_of(wanted)
    return [
        {
            "id": str(each.id),
            "title": each.title,
            "context": each.contexts.split(),
            "expires_at": moment_text(each.expires_at),
            "filter_action": each.action,
            "keywords": [keyword_entity(k) for k in keywords if k.part_of_id == each.id],
            "statuses": [post_entity(p) for p in posts if p.part_of_id == each.id],
        }
        for each in found
    ]


def _change(params: Params) -> FilterChange:
    return FilterChange(
        title=params.text("title", None),
        contexts=params.texts("context") if "context" in params else None,
        action=params.text("filter_action") or None,
        expires_at=_expiry(params),
        keywords=[
            KeywordChange(
                each.integer("id"),
                each.text("keyword", None),
                each.boolean("whole_word"),
                each.boolean("_destroy", False),
            )
            for each in params.nested_list("keywords_attributes")
        ],
    )


def _expiry(params: Params) -> datetime | Literal["as it is"] | None:
    """Read `expires_in`, in seconds from now; "" and 0 are never."""
    if "expires_in" not in params:
        return "as it is"
    seconds = params.integer("expires_in", 0)
    return now() + timedelta(seconds=min(seconds, MAX_SECONDS)) if seconds > 0 else None


# --- v1 --------------------------------------------------------------------------------------------------------


async def show_all_v1(request: web.Request) -> web.Response:
    found = {each.id: each for each in await filters_of(viewer(request).account.id)}
    keywords = await keywords_of(list(found))
    return json_response([entity_v1(found[each.part_of_id], each) for each in keywords])


async def show_v1(request: web.Request) -> web.Response:
    keyword, kept = await _found_v1(request)
    return json_response(entity_v1(kept, keyword))


async def create_v1(request: web.Request) -> web.Response:
    params = await parameters(request)
    phrase = params.text("phrase")
    wanted = FilterChange(
        title=phrase,
        contexts=params.texts("context"),
        action="hide" if params.boolean("irreversible", False) else "warn",
        expires_at=_expiry(params),
        keywords=[KeywordChange(keyword=phrase, whole_word=params.boolean("whole_word", False))],
    )
    made = await filters.create(site_of(request).live, viewer(request).account, wanted)
    [keyword] = await keywords_of([made.id])
    return json_response(entity_v1(made, keyword))


async def change_v1(request: web.Request) -> web.Response:
    """Change a keyword and its filter; a filter with more keywords only by a client that knows of them."""
    params, (keyword, kept) = await parameters(request), await _found_v1(request)
    hide, phrase = params.boolean("irreversible"), params.text("phrase", None)
    alone = len(await keywords_of([kept.id])) == 1
    wanted = FilterChange(
        title=phrase if alone and kept.title == keyword.keyword else None,
        contexts=params.texts("context") if "context" in params else None,
        action=None if hide is None or hide == (kept.action == "hide") else "hide" if hide else "warn",
        expires_at=_expiry(params),
        keywords=[KeywordChange(keyword.id, phrase, params.boolean("whole_word"))],
    )
    if not alone and _concerns_others(kept, wanted):
        raise Invalid("This filter has several keywords: change it in a client that shows them all")
    changed = await filters.change(site_of(request).live, viewer(request).account, kept.id, wanted)
    return json_response(entity_v1(changed, await keyword_for(kept.account_id, keyword.id)))


def _concerns_others(kept: Filter, wanted: FilterChange) -> bool:
    contexts = wanted.contexts is not None and set(wanted.contexts) != set(kept.contexts.split())
    return contexts or wanted.action is not None or wanted.expires_at not in ("as it is", kept.expires_at)


async def delete_v1(request: web.Request) -> web.Response:
    """Delete a keyword, and its filter with the last."""
    keyword, kept = await _found_v1(request)
    live, me = site_of(request).live, viewer(request).account
    if len(await keywords_of([kept.id])) == 1 and not await posts_of([kept.id]):
        await filters.delete(live, me, kept.id)
    else:
        await filters.delete_keyword(live, me, keyword.id)
    return json_response({})


async def _found_v1(request: web.Request) -> tuple[FilterKeyword, Filter]:
    me = viewer(request).account
    keyword = await keyword_for(me.id, entity_id(request))
    return keyword, await filter_for(me.id, keyword.part_of_id)


def entity_v1(kept: Filter, keyword: FilterKeyword) -> dict[str, Any]:
    return {
        "id": str(keyword.id),
        "phrase": keyword.keyword,
        "context": kept.contexts.split(),
        "whole_word": keyword.whole_word,
        "expires_at": moment_text(kept.expires_at),
        "irreversible": kept.action == "hide",
    }


READ, WRITE = scope("read:filters"), scope("write:filters")

FILTER: Takes = {
    "title": TEXT,
    "context": TEXTS,
    "filter_action": TEXT,
    "expires_in": INTEGER,
    "keywords_attributes": objects(
        {"id": INTEGER, "keyword": TEXT, "whole_word": BOOLEAN, "_destroy": BOOLEAN}
    ),
}
KEYWORD: Takes = {"keyword": TEXT, "whole_word": BOOLEAN}
FILTER_V1: Takes = {
    "phrase": TEXT,
    "context": TEXTS,
    "irreversible": BOOLEAN,
    "whole_word": BOOLEAN,
    "expires_in": INTEGER,
}

ROUTES = [
    Route("GET", "/api/v2/filters", show_all, READ, "[Filter]"),
    Route("POST", "/api/v2/filters", create, WRITE, "Filter", FILTER),
    Route("GET", "/api/v2/filters/{id}", show, READ, "Filter"),
    Route("PUT", "/api/v2/filters/{id}", change, WRITE, "Filter", FILTER),
    Route("PATCH", "/api/v2/filters/{id}", change, WRITE, "Filter", FILTER),
    Route("DELETE", "/api/v2/filters/{id}", delete, WRITE, "{}"),
    Route("GET", "/api/v2/filters/{id}/keywords", show_keywords, READ, "[FilterKeyword]"),
    Route("POST", "/api/v2/filters/{id}/keywords", add_keyword, WRITE, "FilterKeyword", KEYWORD),
    Route("GET", "/api/v2/filters/keywords/{id}", show_keyword, READ, "FilterKeyword"),
    Route("PUT", "/api/v2/filters/keywords/{id}", change_keyword, WRITE, "FilterKeyword", KEYWORD),
    Route("PATCH", "/api/v2/filters/keywords/{id}", change_keyword, WRITE, "FilterKeyword", KEYWORD),
    Route("DELETE", "/api/v2/filters/keywords/{id}", delete_keyword, WRITE, "{}"),
    Route("GET", "/api/v2/filters/{id}/statuses", show_posts, READ, "[FilterStatus]"),
    Route("POST", "/api/v2/filters/{id}/statuses", add_post, WRITE, "FilterStatus", {"status_id": INTEGER}),
    Route("GET", "/api/v2/filters/statuses/{id}", show_post, READ, "FilterStatus"),
    Route("DELETE", "/api/v2/filters/statuses/{id}", remove_post, WRITE, "FilterStatus"),
    Route("GET", "/api/v1/filters", show_all_v1, READ, "[FilterV1]"),
    Route("POST", "/api/v1/filters", create_v1, WRITE, "FilterV1", FILTER_V1),
    Route("GET", "/api/v1/filters/{id}", show_v1, READ, "FilterV1"),
    Route("PUT", "/api/v1/filters/{id}", change_v1, WRITE, "FilterV1", FILTER_V1),
    Route("PATCH", "/api/v1/filters/{id}", change_v1, WRITE, "FilterV1", FILTER_V1),
    Route("DELETE", "/api/v1/filters/{id}", delete_v1, WRITE, "{}"),
]
