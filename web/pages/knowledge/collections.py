"""The FAQ and the resources of the site, and the forms of all collections. Those of a group are tabs of its page."""

from typing import Any
from urllib.parse import quote

from aiohttp import web

from models.core.accounts import account_for
from models.core.errors import Forbidden, Invalid, NotFound, ParvisError
from models.knowledge.collections import FEATURE, PATHS, Kind
from outbox.knowledge import collections
from outbox.knowledge.faq_bot import FEATURE as BOT
from outbox.knowledge.faq_bot import bot_account
from web.api.knowledge.collections import described, direction_typed, kind_typed, target_typed
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed
from web.pages.groups.group import tab_again
from web.pages.groups.wrong import problem_of
from web.pages.knowledge.collected import shown_in
from web.pages.returning import back_to

VERBS = ("add", "change", "move", "remove")


async def show_faq(request: web.Request) -> web.Response:
    return await _page(request, "faq")


async def show_resources(request: web.Request) -> web.Response:
    return await _page(request, "shelf")


async def _page(
    request: web.Request, kind: Kind, error: ParvisError | None = None, typed: Params | None = None
) -> web.Response:
    bot = await bot_account(site_of(request)) if site_of(request).look.has(BOT) else None
    return await framed(
        request,
        "knowledge/collection.html",
        error.status if error else 200,
        current="faq",
        here=f"/{PATHS[kind]}",
        bot=bot.handle if bot else "",
        problem=problem_of(error) if error else None,
        typed=typed or Params({}),
        **await shown_in(request, site_of(request).account_id, kind),
    )


async def act(request: web.Request) -> web.StreamResponse:
    """Do what a form of a collection asks, and lead back to the page on which it stood."""
    params = await parameters(request)
    check_form(request, params)
    owner_id, kind, verb = entity_id(request), _kind(request), request.match_info["verb"]
    try:
        anchor = await _do(request, owner_id, kind, verb, params)
    except (Invalid, Forbidden) as error:
        return await _again(request, owner_id, kind, error, params)
    if params.text("back"):
        return redirect(back_to(params) + anchor, 303)
    return redirect(await _path(request, owner_id, kind) + anchor, 303)


def _kind(request: web.Request) -> Kind:
    try:
        return kind_typed(request.match_info["kind"])
    except Invalid as error:
        raise NotFound from error


async def _do(request: web.Request, owner_id: int, kind: Kind, verb: str, params: Params) -> str:
    """Do one verb; return the anchor of what it was about."""
    network, me = network_of(request), viewer(request).account
    if verb == "add":
        entry_id = await collections.add(network, me, owner_id, kind, target_typed(params), described(params))
        post_id = params.integer("status_id")
        return f"#p-{post_id}" if post_id and params.text("back") else f"#entry-{entry_id}"
    if verb not in VERBS or (entry_id := params.integer("entry") or 0) == 0:
        raise NotFound
    if verb == "change":
        await collections.change(network, me, entry_id, described(params))
    elif verb == "move":
        await collections.move(network, me, entry_id, direction_typed(params))
    else:
        await collections.remove(network, me, entry_id)
        return ""
    return f"#entry-{entry_id}"


async def _path(request: web.Request, owner_id: int, kind: Kind) -> str:
    if owner_id == site_of(request).account_id:
        return f"/{PATHS[kind]}"
    group = await account_for(viewer(request).id, owner_id)
    return f"/groups/{quote(group.handle)}/{PATHS[kind]}"


async def _again(
    request: web.Request, owner_id: int, kind: Kind, error: ParvisError, typed: Params
) -> web.Response:
    if owner_id == site_of(request).account_id:
        return await _page(request, kind, error, typed)
    tab: Any = PATHS[kind]
    return await tab_again(request, owner_id, tab, error, typed)


ROUTES = [
    Route("GET", "/faq", show_faq, session, feature=FEATURE),
    Route("GET", "/resources", show_resources, session, feature=FEATURE),
    Route("POST", "/collections/{id}/{kind}/{verb}", act, session, feature=FEATURE),
]
