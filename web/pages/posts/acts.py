"""What the buttons of a post do: VERBS, each a form that leads back to the page on which it stood.

Without a script the page is shown again, at the post. A script (web/static/js/acts.js) asks for the post alone and puts it
into the page.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from federation.network import Network
from models.core.accounts import Account
from models.core.errors import NotFound
from models.posts.posts import post_for
from models.posts.timelines import by_ids
from outbox.knowledge import clients, questions
from outbox.posts import polls, posts, reactions
from web.http.answers import redirect
from web.http.context import network_of
from web.http.limits import LIMITS, Kind
from web.http.params import Params, parameters
from web.http.security import Route, check_form, check_switch, session, viewer
from web.http.shapes import path_of
from web.mastodon.listing import entity_id
from web.pages.groups.tools import tools_for
from web.pages.posts.choosing import choosing_above
from web.pages.posts.showing import post_part, shown, wants_part
from web.pages.returning import back_to

Verb = Callable[[Network, Account, int, Params], Awaitable[object]]


async def act(request: web.Request) -> web.StreamResponse:
    """Do what a button of a post asks."""
    params = await parameters(request)
    check_form(request, params)
    verb = VERBS.get(request.match_info["verb"])
    if verb is None:
        raise NotFound
    me, post_id = viewer(request).account, entity_id(request)
    check_switch(request, FEATURE_OF.get(request.match_info["verb"], ""))
    if kind := COUNTED.get(request.match_info["verb"]):
        request.app[LIMITS].count_deed(request, me.id, kind)
    await verb(network_of(request), me, post_id, params)
    if not wants_part(request):
        return redirect(f"{back_to(params)}#p-{post_id}", 303)
    found = await shown(request, await by_ids(me.reader, [post_id]))
    if not found:
        return web.Response(status=204)
    return await _part(request, found[0])


async def _part(request: web.Request, post: dict[str, Any]) -> web.Response:
    """Draw a post with what stands on it in its thread."""
    return post_part(
        request,
        post,
        group_tools=await tools_for(request, [post]),
        choosing=await choosing_above(request, post),
    )


def _of(verb: Callable[[Network, Account, int], Awaitable[object]]) -> Verb:
    return lambda network, me, post_id, params: verb(network, me, post_id)


def _own(verb: Callable[[Account, int, bool], Awaitable[object]], on: bool) -> Verb:
    return lambda network, me, post_id, params: verb(me, post_id, on)


def _emoji(verb: Callable[[Network, Account, int, str], Awaitable[object]]) -> Verb:
    return lambda network, me, post_id, params: verb(network, me, post_id, params.text("emoji").strip())


async def _pin(network: Network, me: Account, post_id: int, params: Params) -> None:
    await posts.pin(network, me, post_id, True)


async def _unpin(network: Network, me: Account, post_id: int, params: Params) -> None:
    await posts.pin(network, me, post_id, False)


async def _vote(network: Network, me: Account, post_id: int, params: Params) -> None:
    """Vote in the poll of a post that the voter may see."""
    await post_for(me.reader, post_id)
    await polls.vote(network, me, params.integer("poll_id", 0), params.integers("choices"))


def _choice(kind: questions.Kind, on: bool) -> Verb:
    return lambda network, me, post_id, params: questions.choose(network, me, post_id, kind, on=on)


async def _verify(network: Network, me: Account, post_id: int, params: Params) -> None:
    """Verify an answer, to be looked at again on a day, if one was typed. The field is named by the answer: a page has one
    form for all that its buttons do."""
    await questions.choose(network, me, post_id, "verified", review_on=params.day(f"review_on_{post_id}"))


VERBS: dict[str, Verb] = {
    "favourite": _of(reactions.favourite),
    "unfavourite": _of(reactions.unfavourite),
    "react": _emoji(clients.react),
    "unreact": _emoji(clients.unreact),
    "boost": _of(posts.boost),
    "unboost": _of(posts.unboost),
    "bookmark": _own(reactions.bookmark, True),
    "unbookmark": _own(reactions.bookmark, False),
    "mute": _own(reactions.mute_thread, True),
    "unmute": _own(reactions.mute_thread, False),
    "pin": _pin,
    "unpin": _unpin,
    "delete": _of(posts.delete),
    "vote": _vote,
    "accept": _choice("accepted", True),
    "unaccept": _choice("accepted", False),
    "verify": _verify,
    "unverify": _choice("verified", False),
}

FEATURE_OF = dict.fromkeys(("accept", "unaccept", "verify", "unverify"), "questions")
"""Verbs that go with a feature of the site (models/core/features.py)."""

COUNTED: dict[str, Kind] = {"boost": "posts", "unboost": "deletions", "delete": "deletions"}
"""Verbs of which each person may do so many in a while."""


async def show(request: web.Request) -> web.StreamResponse:
    """Answer a script with a post as it is now; lead a person to its thread."""
    found = await shown(request, await by_ids(viewer(request).account.reader, [entity_id(request)]))
    if not found:
        raise NotFound
    return await _part(request, found[0]) if wants_part(request) else redirect(path_of(found[0]), 302)


ROUTES = [
    Route("GET", "/posts/{id}", show, session),
    Route("POST", "/posts/{id}/{verb}", act, session),
]
