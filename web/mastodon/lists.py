"""Lists of people, and their timelines."""

from typing import Any

from aiohttp import web

from models.core.accounts import account_by_id
from models.core.paging import Page
from models.posts import depth, lists
from models.posts.lists import List
from outbox.people import lists as outbox_lists
from web.http.answers import json_response
from web.http.contract import BOOLEAN, INTEGERS, TEXT, Takes
from web.http.pagination import PAGE, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import accounts_page, entity_id, status_page


def list_entity(kept: List) -> dict[str, Any]:
    return {
        "id": str(kept.id),
        "title": kept.title,
        "replies_policy": kept.replies_policy,
        "exclusive": kept.exclusive,
    }


async def show_all(request: web.Request) -> web.Response:
    return json_response([list_entity(each) for each in await lists.lists_of(viewer(request).account.id)])


async def show(request: web.Request) -> web.Response:
    return json_response(list_entity(await lists.list_for(viewer(request).account.id, entity_id(request))))


async def create(request: web.Request) -> web.Response:
    params = await parameters(request)
    made = await outbox_lists.create(
        viewer(request).account,
        params.text("title"),
        params.text("replies_policy") or "list",
        params.boolean("exclusive", False),
    )
    return json_response(list_entity(made))


async def change(request: web.Request) -> web.Response:
    params = await parameters(request)
    changed = await outbox_lists.change(
        viewer(request).account,
        entity_id(request),
        title=params.text("title", None),
        replies_policy=params.text("replies_policy") or None,
        exclusive=params.boolean("exclusive"),
    )
    return json_response(list_entity(changed))


async def delete(request: web.Request) -> web.Response:
    await outbox_lists.delete(viewer(request).account, entity_id(request))
    return json_response({})


async def show_members(request: web.Request) -> web.Response:
    """List who is on a list; `limit=0` is everybody, as Ice Cubes and tut ask."""
    kept, params = (
        await lists.list_for(viewer(request).account.id, entity_id(request)),
        await parameters(request),
    )
    everybody = Page(limit=outbox_lists.MAX_MEMBERS)
    page = everybody if params.integer("limit") == 0 else page_of(params, 40, 80)
    return await accounts_page(request, await lists.members(kept.id, page))


async def add_members(request: web.Request) -> web.Response:
    wanted = (await parameters(request)).integers("account_ids")
    await outbox_lists.add(viewer(request).account, entity_id(request), wanted)
    return json_response({})


async def remove_members(request: web.Request) -> web.Response:
    wanted = (await parameters(request)).integers("account_ids")
    await outbox_lists.remove(viewer(request).account, entity_id(request), wanted)
    return json_response({})


async def show_lists_with(request: web.Request) -> web.Response:
    """List those of the viewer's lists that the account of the path is on."""
    account = await account_by_id(entity_id(request))
    found = await lists.lists_with(viewer(request).account.id, account.id)
    return json_response([list_entity(each) for each in found])


async def timeline(request: web.Request) -> web.Response:
    me, page = viewer(request).account, page_of(await parameters(request))
    kept = await lists.list_for(me.id, entity_id(request))
    return await status_page(request, await depth.listed(me.id, kept.id, page), "home")


READ, WRITE = scope("read:lists"), scope("write:lists")

LIST: Takes = {"title": TEXT, "exclusive": BOOLEAN, "replies_policy": TEXT}

ROUTES = [
    Route("GET", "/api/v1/lists", show_all, READ, "[List]"),
    Route("POST", "/api/v1/lists", create, WRITE, "List", LIST),
    Route("GET", "/api/v1/lists/{id}", show, READ, "List"),
    Route("PUT", "/api/v1/lists/{id}", change, WRITE, "List", LIST),
    Route("PATCH", "/api/v1/lists/{id}", change, WRITE, "List", LIST),
    Route("DELETE", "/api/v1/lists/{id}", delete, WRITE, "{}"),
    Route("GET", "/api/v1/lists/{id}/accounts", show_members, READ, "[Account]", PAGE),
    Route("POST", "/api/v1/lists/{id}/accounts", add_members, WRITE, "{}", {"account_ids": INTEGERS}),
    Route("DELETE", "/api/v1/lists/{id}/accounts", remove_members, WRITE, "{}", {"account_ids": INTEGERS}),
    Route("GET", "/api/v1/accounts/{id}/lists", show_lists_with, READ, "[List]"),
    Route("GET", "/api/v1/timelines/list/{id}", timeline, READ, "[Status]", PAGE),
]
