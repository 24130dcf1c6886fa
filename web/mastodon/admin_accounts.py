"""Accounts by Mastodon's admin API, for moderators: listing, sanctions and their end, erasing."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from models.core.errors import Forbidden, Invalid, NotFound
from models.people.roles import GIVEN, ROLES
from models.people.roster import Listed, State, Wanted, listed, listed_by_ids
from outbox.moderation import sanctions
from outbox.moderation.sanctions import SANCTIONS, Sanction
from web.http.answers import json_response
from web.http.context import network_of
from web.http.contract import BOOLEAN, INTEGER, TEXT, TEXTS, Takes
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import Params, parameters
from web.http.security import Route, admin_scope, viewer
from web.mastodon.entities import Fragment, entities_of, moment_text
from web.mastodon.listing import entity_id
from web.mastodon.roles import role_entity

STAFF: frozenset[str] = frozenset(ROLES)
_STATES: tuple[State, ...] = ("active", "pending", "disabled", "silenced", "suspended", "sensitized")


def admin_account_entity(each: Listed, account: Fragment) -> dict[str, Any]:
    """Render an account for moderators. IP addresses of people are not kept, so none is shown."""
    row, person = each
    return {
        "id": str(row.id),
        "username": row.username,
        "domain": row.host or None,
        "created_at": moment_text(row.created_at),
        "email": person.email if person else None,
        "ip": None,
        "ips": [],
        "locale": person.locale or None if person else None,
        "invite_request": None,
        "role": role_entity(person.held) if person else None,
        "confirmed": True,
        "approved": True,
        "disabled": person is not None and person.disabled_at is not None,
        "silenced": row.silenced_at is not None,
        "suspended": row.suspended_at is not None,
        "sensitized": row.sensitized_at is not None,
        "account": account,
    }


async def admin_entities(request: web.Request, ids: list[int]) -> dict[int, dict[str, Any]]:
    """Render accounts for moderators, by id: three statements."""
    found = await listed_by_ids(list(dict.fromkeys(ids)))
    accounts = await entities_of(request).accounts(list(found))
    return {
        account_id: admin_account_entity(each, accounts[account_id]) for account_id, each in found.items()
    }


async def index_v1(request: web.Request) -> web.Response:
    """List accounts by the switches of the old route: `local=true`, `suspended=true`."""
    params = await parameters(request)
    local = True if params.boolean("local", False) else False if params.boolean("remote", False) else None
    states = frozenset(state for state in _STATES if params.boolean(state, False))
    roles = STAFF if params.boolean("staff", False) else frozenset()
    return await _list(request, params, local, states, roles)


async def index_v2(request: web.Request) -> web.Response:
    """List accounts by the names of the new route: `origin=local`, `status=suspended`, `permissions=staff`."""
    params = await parameters(request)
    local = {"local": True, "remote": False}.get(params.text("origin"))
    status = next((state for state in _STATES if state == params.text("status")), None)
    roles = STAFF if params.text("permissions") == "staff" else frozenset()
    roles |= frozenset(params.texts("role_ids")) & frozenset(GIVEN)
    return await _list(request, params, local, frozenset({status} if status else ()), roles)


async def _list(
    request: web.Request, params: Params, local: bool | None, states: frozenset[State], roles: frozenset[str]
) -> web.Response:
    wanted = Wanted(
        local=local,
        states=states,
        roles=roles,
        username=params.text("username").removeprefix("@"),
        display_name=params.text("display_name"),
        email=params.text("email"),
        host=params.text("by_domain").strip().lower(),
    )
    found = await listed(wanted, page_of(params, 100, 200))
    ids = [each.account.id for each in found]
    accounts = await entities_of(request).accounts(ids)
    answer = [admin_account_entity(each, accounts[each.account.id]) for each in found]
    return json_response(answer, headers=link_headers(request, ids))


async def show(request: web.Request) -> web.Response:
    return await _answer(request, entity_id(request))


async def act(request: web.Request) -> web.Response:
    """Warn, or impose a sanction. Nobody is mailed: whom it concerns finds it, with its reason, in the
    notifications.
    """
    params = await parameters(request)
    kind, text = params.text("type") or "none", params.text("text")
    report_id, target_id = params.integer("report_id", 0), entity_id(request)
    network, me = network_of(request), viewer(request).account
    if kind == "none":
        await sanctions.warn(network, me, target_id, text, report_id)
        return json_response({})
    sanction = next((each for each in SANCTIONS if each == kind), None)
    if sanction is None:
        raise Invalid(f"The type must be none, {', '.join(SANCTIONS)}", type="is unknown")
    await sanctions.impose(network, me, target_id, sanction, text, report_id)
    return json_response({})


def lifting(sanction: Sanction) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the handler that takes a sanction back."""

    async def lift(request: web.Request) -> web.Response:
        target_id = entity_id(request)
        await sanctions.lift(network_of(request), viewer(request).account, target_id, sanction)
        return await _answer(request, target_id)

    return lift


async def decide_nothing(request: web.Request) -> web.Response:
    """Approve or reject: admins make accounts, so none waits for it."""
    if entity_id(request) not in await listed_by_ids([entity_id(request)]):
        raise NotFound
    raise Forbidden("This account does not wait for approval: accounts on this site are made by its admins")


async def erase(request: web.Request) -> web.Response:
    """Delete a suspended account for good, and show what is left of it."""
    target_id = entity_id(request)
    await sanctions.erase(network_of(request), viewer(request).account, target_id)
    return await _answer(request, target_id)


async def _answer(request: web.Request, account_id: int) -> web.Response:
    found = await admin_entities(request, [account_id])
    if account_id not in found:
        raise NotFound
    return json_response(found[account_id])


_PATH = "/api/v1/admin/accounts"
READ, WRITE = (admin_scope(f"admin:{verb}:accounts", "moderator") for verb in ("read", "write"))

WANTED: Takes = {**PAGE, "username": TEXT, "display_name": TEXT, "email": TEXT, "by_domain": TEXT}
"""What both lists take."""

ROUTES = [
    Route(
        "GET",
        _PATH,
        index_v1,
        READ,
        "[AdminAccount]",
        {**WANTED, "local": BOOLEAN, "remote": BOOLEAN, "staff": BOOLEAN, **dict.fromkeys(_STATES, BOOLEAN)},
    ),
    Route(
        "GET",
        "/api/v2/admin/accounts",
        index_v2,
        READ,
        "[AdminAccount]",
        {**WANTED, "origin": TEXT, "status": TEXT, "permissions": TEXT, "role_ids": TEXTS},
    ),
    Route("GET", f"{_PATH}/{{id}}", show, READ, "AdminAccount"),
    Route("DELETE", f"{_PATH}/{{id}}", erase, admin_scope("admin:write:accounts", "people"), "AdminAccount"),
    Route(
        "POST", f"{_PATH}/{{id}}/action", act, WRITE, "{}", {"text": TEXT, "report_id": INTEGER, "type": TEXT}
    ),
    Route("POST", f"{_PATH}/{{id}}/approve", decide_nothing, WRITE, "AdminAccount"),
    Route("POST", f"{_PATH}/{{id}}/reject", decide_nothing, WRITE, "AdminAccount"),
    Route("POST", f"{_PATH}/{{id}}/enable", lifting("disable"), WRITE, "AdminAccount"),
    Route("POST", f"{_PATH}/{{id}}/unsilence", lifting("silence"), WRITE, "AdminAccount"),
    Route("POST", f"{_PATH}/{{id}}/unsuspend", lifting("suspend"), WRITE, "AdminAccount"),
    Route("POST", f"{_PATH}/{{id}}/unsensitive", lifting("sensitive"), WRITE, "AdminAccount"),
]
