"""Conversations: direct messages, grouped by thread and participants."""

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from models.core.visibility import Reader
from models.posts.conversations import Conversation, conversations_of
from models.posts.filters import Rule
from models.posts.timelines import by_ids
from outbox.posts import conversations
from web.http.answers import json_response
from web.http.context import site_of
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import Entities, Fragment, entities_of
from web.mastodon.listing import entity_id, rules_of


async def show_page(request: web.Request) -> web.Response:
    page = page_of(await parameters(request))
    found = await conversations_of(viewer(request).account.id, page)
    headers = link_headers(request, [each.last_post_id or 0 for each in found])
    return json_response(await _entities(request, found), headers=headers)


async def read(request: web.Request) -> web.Response:
    return await _mark(request, unread=False)


async def unread(request: web.Request) -> web.Response:
    return await _mark(request, unread=True)


async def _mark(request: web.Request, *, unread: bool) -> web.Response:
    live, me = site_of(request).live, viewer(request).account
    marked = await conversations.set_unread(live, me, entity_id(request), unread)
    [entity] = await _entities(request, [marked])
    return json_response(entity)


async def delete(request: web.Request) -> web.Response:
    await conversations.delete(viewer(request).account, entity_id(request))
    return json_response({})


async def _entities(request: web.Request, found: Sequence[Conversation]) -> list[dict[str, Any]]:
    rules = await rules_of(request)
    return await conversation_entities(entities_of(request), found, viewer(request).account.id, rules)


async def conversation_entities(
    entities: Entities, found: Sequence[Conversation], viewer_id: int, rules: Sequence[Rule]
) -> list[dict[str, Any]]:
    """Render conversations; in notes to oneself, one is the participant. A fixed number of statements."""
    views = await by_ids(Reader(viewer_id), list({each.last_post_id for each in found if each.last_post_id}))
    posts = await entities.load_by_id(views, viewer_id, rules)
    accounts = await entities.accounts([i for each in found for i in each.people_ids or [viewer_id]])
    return [
        {
            "id": str(each.id),
            "unread": each.unread,
            "accounts": [accounts[i] for i in each.people_ids or [viewer_id] if i in accounts],
            "last_status": Fragment(posts[each.last_post_id]) if each.last_post_id in posts else None,
        }
        for each in found
    ]


WRITE = scope("write:conversations")

ROUTES = [
    Route("GET", "/api/v1/conversations", show_page, scope("read:statuses"), "[Conversation]", PAGE),
    Route("POST", "/api/v1/conversations/{id}/read", read, WRITE, "Conversation"),
    Route("POST", "/api/v1/conversations/{id}/unread", unread, WRITE, "Conversation"),
    Route("DELETE", "/api/v1/conversations/{id}", delete, WRITE, "{}"),
]
