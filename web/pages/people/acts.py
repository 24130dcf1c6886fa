"""What people do about others: VERBS, each a form that leads back to the page on which it stood.

What needs a word or cannot be undone is asked for on a page of its own (ASKS), by the same address. A script
(web/static/js/people.js) asks for the button alone and puts it into the page.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from aiohttp import web

from federation.network import Network
from models.core.accounts import Account, account_for
from models.core.base import now
from models.core.errors import Forbidden, Invalid, NotFound
from models.people.discovery import dismiss_suggestion
from models.posts.lists import lists_of, lists_with
from outbox.people import endorsements
from outbox.people import lists as outbox_lists
from outbox.relations import blocks, follows
from web.http.answers import redirect
from web.http.context import network_of
from web.http.html import part
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed
from web.pages.people.problems import Problem, problem_of
from web.pages.people.profile import profile_page
from web.pages.people.showing import Shown, person_part, person_shown
from web.pages.posts.showing import wants_part
from web.pages.returning import back_to, local_path

Verb = Callable[[Network, Account, int, Params], Awaitable[object]]

DURATIONS = {
    0: N_("until I take it back"),
    3600: N_("for an hour"),
    86_400: N_("for a day"),
    604_800: N_("for a week"),
    2_592_000: N_("for 30 days"),
}
"""How long somebody is muted, in seconds; 0: for ever."""


async def act(request: web.Request) -> web.StreamResponse:
    """Do what a button or form about somebody asks."""
    params = await parameters(request)
    check_form(request, params)
    name, person_id = request.match_info["verb"], entity_id(request)
    verb = VERBS.get(name)
    if verb is None:
        raise NotFound
    try:
        await verb(network_of(request), viewer(request).account, person_id, params)
    except (Invalid, Forbidden) as error:
        return await _refused(request, name, person_id, params, problem_of(error))
    if wants_part(request):
        return await person_part(request, person_id)
    return redirect(f"{back_to(params)}#u-{person_id}", 303)


async def _refused(
    request: web.Request, verb: str, person_id: int, typed: Params, problem: Problem
) -> web.StreamResponse:
    """Say why not: to a script the sentence, to a person on the page that asks or on that of whom it is about."""
    if wants_part(request):
        return part(request, "people/problem.html", status=422, problem=problem)
    account = await account_for(viewer(request).id, person_id)
    if verb in ASKS:
        return await _asked(request, verb, account, typed, problem)
    return await profile_page(request, account, problem=problem)


async def ask(request: web.Request) -> web.StreamResponse:
    """Ask what it takes to do something about somebody."""
    verb = request.match_info["verb"]
    if verb not in ASKS:
        raise NotFound
    account = await account_for(viewer(request).id, entity_id(request))
    return await _asked(request, verb, account, None)


async def _asked(
    request: web.Request, verb: str, account: Account, typed: Params | None, problem: Problem | None = None
) -> web.Response:
    shown = await person_shown(request, account.id)
    if shown.relation is None:
        raise NotFound
    back = typed.text("back") if typed else request.query.get("back", "")
    return await framed(
        request,
        "people/ask.html",
        422 if problem else 200,
        current="people",
        person=shown,
        verb=verb,
        typed=typed,
        durations=DURATIONS,
        back=local_path(back) if back else f"/@{shown.account['acct']}",
        problem=problem,
        **await ASKS[verb](request, shown),
    )


async def _nothing(request: web.Request, shown: Shown) -> dict[str, Any]:
    return {}


async def _own_lists(request: web.Request, shown: Shown) -> dict[str, Any]:
    me, person_id = viewer(request).id, int(shown.account["id"])
    return {
        "lists": [each for each in await lists_of(me) if each.group_id is None],
        "on": [each.id for each in await lists_with(me, person_id)],
    }


ASKS: dict[str, Callable[[web.Request, Shown], Awaitable[dict[str, Any]]]] = {
    "options": _nothing,
    "lists": _own_lists,
    "note": _nothing,
    "mute": _nothing,
    "block": _nothing,
    "hide_site": _nothing,
    "remove_follower": _nothing,
}
"""What is asked for on a page, and what that shows."""


# --- the verbs -------------------------------------------------------------------------------------------------


def _of(verb: Callable[[Network, Account, int], Awaitable[object]]) -> Verb:
    return lambda network, me, person_id, params: verb(network, me, person_id)


def _mine(verb: Callable[[Account, int], Awaitable[object]]) -> Verb:
    return lambda network, me, person_id, params: verb(me, person_id)


async def _options(network: Network, me: Account, person_id: int, params: Params) -> None:
    """Follow somebody with these options, or change those of a follow. Boxes that are not ticked are not sent."""
    typed = params.text("languages").replace(",", " ").split()
    await follows.follow(
        network,
        me,
        person_id,
        show_boosts=params.boolean("boosts", False),
        notify_posts=params.boolean("notify", False),
        languages=typed,
    )


async def _mute(network: Network, me: Account, person_id: int, params: Params) -> None:
    seconds = params.integer("duration", 0)
    if seconds not in DURATIONS:
        raise Invalid("The duration is not one of those to choose from", duration="is unknown")
    await blocks.mute(
        me,
        person_id,
        notifications=params.boolean("notifications", False),
        expires_at=now() + timedelta(seconds=seconds) if seconds else None,
    )


async def _hide_site(network: Network, me: Account, person_id: int, params: Params) -> None:
    account = await account_for(me.id, person_id)
    await blocks.block_domain(network, me, account.host or network.site.authority)


async def _show_site(network: Network, me: Account, person_id: int, params: Params) -> None:
    account = await account_for(me.id, person_id)
    await blocks.unblock_domain(network, me, account.host or network.site.authority)


async def _note(network: Network, me: Account, person_id: int, params: Params) -> None:
    await blocks.note(me, person_id, params.text("comment"))


async def _lists(network: Network, me: Account, person_id: int, params: Params) -> None:
    await outbox_lists.put_on(me, person_id, params.integers("lists"))


async def _dismiss(network: Network, me: Account, person_id: int, params: Params) -> None:
    await dismiss_suggestion(me.id, (await account_for(me.id, person_id)).id)


VERBS: dict[str, Verb] = {
    "follow": _of(follows.follow),
    "options": _options,
    "unfollow": _of(follows.unfollow),
    "remove_follower": _of(follows.send_away),
    "accept": _of(follows.accept),
    "refuse": _of(follows.reject),
    "mute": _mute,
    "unmute": _mine(blocks.unmute),
    "block": _of(blocks.block),
    "unblock": _mine(blocks.unblock),
    "hide_site": _hide_site,
    "show_site": _show_site,
    "endorse": _mine(endorsements.endorse),
    "unendorse": _mine(endorsements.unendorse),
    "note": _note,
    "lists": _lists,
    "dismiss": _dismiss,
}

ROUTES = [
    Route("GET", "/people/{id}/{verb}", ask, session),
    Route("POST", "/people/{id}/{verb}", act, session),
]
