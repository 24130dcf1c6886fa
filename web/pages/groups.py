"""Groups for whoever has no app for them: find, found, join and leave them, and moderate. For colleagues who are logged in.

Every form names one verb of outbox/groups.py; what a form is about, a person or a post, is its `subject`.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from aiohttp import web

from federation.client import FetchFailed
from federation.network import Network
from models import group_rules, groups
from models.accounts import Account, account_named
from models.errors import DomainNotAllowed, Gone, Invalid, NotFound
from models.group_places import places_of
from models.group_rules import Rule
from models.groups import ACCESS, KINDS, Membership, State
from models.paging import Page
from models.people import ROLES
from models.timelines import by_account
from outbox import group_rules as outbox_rules
from outbox import groups as outbox_groups
from outbox.groups import Change, Charter
from web.answers import redirect
from web.api.listing import entity_id
from web.context import network_of, site_of
from web.entities import entities_of
from web.pages import page
from web.pages.posts import shown_posts
from web.params import Params, parameters
from web.security import Route, check_form, form_token, session, session_cookie, viewer

_PATH = "/groups"
SHOWN_POSTS, SHOWN_PEOPLE = 20, 80


async def index(request: web.Request) -> web.Response:
    return await _list(request, await parameters(request))


async def create(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    access: Any = params.text("access")
    kind: Any = params.text("kind")
    charter = Charter(
        params.text("name"), access, kind, description=params.text("description"), rules=params.text("rules")
    )
    anyway = params.boolean("anyway", False)
    try:
        made = await outbox_groups.create(
            network_of(request), viewer(request).account, charter, anyway=anyway
        )
    except Invalid as error:
        return await _list(request, params, error)
    return redirect(f"{_PATH}/{made}", 303)


async def _list(request: web.Request, typed: Params, error: Invalid | None = None) -> web.Response:
    me = viewer(request).id
    ids = await groups.groups_known_to(me, mine=False)
    return page(
        request,
        "groups.html",
        422 if error else 200,
        groups=await groups.groups_by_ids(ids),
        accounts=await _accounts(request, ids),
        standing=await groups.states_of(me, ids),
        access=ACCESS,
        kinds=KINDS,
        typed=typed,
        problem=error,
        form_token=_form_token(request),
    )


async def show(request: web.Request) -> web.Response:
    return await _group(request, await _membership(request))


async def act(request: web.Request) -> web.StreamResponse:
    """Do what a form of the group's page asks."""
    params = await parameters(request)
    check_form(request, params)
    verb = VERBS.get(request.match_info["verb"])
    if verb is None:
        raise NotFound
    found = await _membership(request)
    try:
        await verb(network_of(request), viewer(request).account, found.group.id, params)
    except Invalid as error:
        return await _group(request, found, error)
    left_a_secret = verb is _leave and found.group.access == "secret"
    return redirect(_PATH if left_a_secret else f"{_PATH}/{found.group.id}", 303)


async def _membership(request: web.Request) -> Membership:
    return await groups.membership_in(viewer(request).id, entity_id(request))


async def _group(request: web.Request, found: Membership, error: Invalid | None = None) -> web.Response:
    group_id = found.group.id
    views = await by_account(viewer(request).id, group_id, Page(limit=SHOWN_POSTS))
    members = await groups.people_in(group_id, "member", Page(limit=SHOWN_PEOPLE))
    asking = await _waiting(found, "requested")
    invited = await _waiting(found, "invited")
    listed = [group_id, *(account_id for _, account_id, _ in members), *asking, *invited]
    return page(
        request,
        "group.html",
        422 if error else 200,
        found=found,
        places=(await places_of([found.group]))[group_id],
        accounts=await _accounts(request, listed),
        members=[(account_id, role) for _, account_id, role in members],
        asking=asking,
        invited=invited,
        rule=(await group_rules.rules_of([group_id])).get(group_id),
        by_rule=bool(await group_rules.taken_in(viewer(request).id, [group_id])),
        may_set_rule=found.role == "owner"
        and await outbox_rules.may_set_rules(network_of(request), viewer(request).id),
        roles=ROLES,
        posts=await shown_posts(request, views),
        problem=error,
        form_token=_form_token(request),
    )


async def _waiting(found: Membership, state: State) -> list[int]:
    if not found.moderates:
        return []
    listed = await groups.people_in(found.group.id, state, Page(limit=SHOWN_PEOPLE))
    return [account_id for _, account_id, _ in listed]


async def _accounts(request: web.Request, ids: list[int]) -> dict[int, Any]:
    rendered = await entities_of(request).accounts(ids)
    return {account_id: orjson.loads(orjson.dumps(entity)) for account_id, entity in rendered.items()}


def _form_token(request: web.Request) -> str:
    return form_token(request.cookies.get(session_cookie(site_of(request).settings), ""))


# --- what the forms ask ----------------------------------------------------------------------------------------

Verb = Callable[[Network, Account, int, Params], Awaitable[None]]


def _subject(params: Params) -> int:
    subject = params.integer("subject")
    if subject is None:
        raise NotFound
    return subject


async def _join(network: Network, me: Account, group_id: int, params: Params) -> None:
    await outbox_groups.join(network, me, group_id)


async def _leave(network: Network, me: Account, group_id: int, params: Params) -> None:
    await outbox_groups.leave(network, me, group_id)


async def _invite(network: Network, me: Account, group_id: int, params: Params) -> None:
    handle = params.text("handle").strip().removeprefix("@").removesuffix(f"@{network.site.authority}")
    person = await account_named(me.id, handle) or await _elsewhere(network, handle)
    await outbox_groups.invite(network, me, group_id, person.id)


async def _elsewhere(network: Network, handle: str) -> Account:
    """Ask another site for somebody. Raises Invalid for nobody, and for a host that is not allowed."""
    try:
        return await network.actors.lookup(handle)
    except (NotFound, Gone, DomainNotAllowed) as error:
        raise Invalid("There is nobody of this name, here or at an allowed site") from error
    except FetchFailed as error:
        raise Invalid("The other site does not answer: try again later") from error


async def _appoint(network: Network, me: Account, group_id: int, params: Params) -> None:
    role: Any = params.text("role")
    await outbox_groups.appoint(network, me, group_id, _subject(params), role)


async def _change(network: Network, me: Account, group_id: int, params: Params) -> None:
    wanted = Change(
        description=params.text("description", None),
        rules=params.text("rules", None),
        slow_mode_s=params.integer("slow_mode_s"),
        archived=params.boolean("archived"),
    )
    await outbox_groups.change(network, me, group_id, wanted)


async def _rule(network: Network, me: Account, group_id: int, params: Params) -> None:
    rule = Rule(
        _lines(params.text("departments")),
        tuple(params.texts("roles")),
        _lines(params.text("sites")),
        params.boolean("open_to_others", False),
    )
    await outbox_rules.set_rule(network, me, group_id, rule)


async def _no_rule(network: Network, me: Account, group_id: int, params: Params) -> None:
    await outbox_rules.remove_rule(network, me, group_id)


def _lines(typed: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in typed.splitlines() if line.strip())


def _about(verb: Callable[[Network, Account, int, int], Awaitable[None]]) -> Verb:
    async def do(network: Network, me: Account, group_id: int, params: Params) -> None:
        await verb(network, me, group_id, _subject(params))

    return do


def _switch(verb: Callable[[Network, Account, int, int, bool], Awaitable[None]], on: bool) -> Verb:
    async def do(network: Network, me: Account, group_id: int, params: Params) -> None:
        await verb(network, me, group_id, _subject(params), on)

    return do


VERBS: dict[str, Verb] = {
    "join": _join,
    "leave": _leave,
    "invite": _invite,
    "approve": _about(outbox_groups.approve),
    "refuse": _about(outbox_groups.refuse),
    "appoint": _appoint,
    "remove_member": _about(outbox_groups.remove_member),
    "remove_post": _about(outbox_groups.remove_post),
    "pin": _switch(outbox_groups.pin, True),
    "unpin": _switch(outbox_groups.pin, False),
    "lock": _switch(outbox_groups.lock, True),
    "unlock": _switch(outbox_groups.lock, False),
    "change": _change,
    "rule": _rule,
    "no_rule": _no_rule,
}

ROUTES = [
    Route("GET", _PATH, index, session),
    Route("POST", _PATH, create, session),
    Route("GET", f"{_PATH}/{{id}}", show, session),
    Route("POST", f"{_PATH}/{{id}}/{{verb}}", act, session),
]
