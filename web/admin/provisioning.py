"""What a provider's directory does here: its tokens, the people and groups that it brought, what these give, and what went
wrong. For admins. The verbs are outbox/identity/directory_tokens.py and outbox/identity/provisioned_groups.py.
"""

import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import quote

from aiohttp import web

from models.core.errors import Forbidden, Invalid, NotFound
from models.identity import provider_tokens
from models.identity.provider_tokens import TOKEN_DAYS, caller_of, introspecting, last_seen
from models.identity.providers import Provider
from models.identity.provisioned import numbers_of
from models.identity.provisioned_groups import GIVES, all_groups, mappings_of
from models.identity.provisioning_problems import problems_of as problems_there
from models.people.people import departments
from models.people.roles import ROLES
from outbox.identity import directory_tokens, provisioned_groups
from outbox.identity.providers import provider_of
from web.admin import admin_page
from web.admin.identity import PATH
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer


@dataclass(frozen=True)
class Shown:
    """What the page shows beside how things are."""

    error: Invalid | None = None
    typed: Params | None = None
    said: str = ""
    token: str = ""
    """A token that was just made: it is shown once."""


async def show(request: web.Request) -> web.Response:
    provider = await provider_of(request.match_info["key"])
    done = (await parameters(request)).text("done")
    return await _page(request, provider, Shown(said=DONE.get(done, "")))


async def act(request: web.Request) -> web.StreamResponse:
    """Do one of ACTIONS. A token is shown at once, and not behind a redirect: nothing keeps it."""
    params = await parameters(request)
    check_form(request, params)
    provider, name = await provider_of(request.match_info["key"]), request.match_info["action"]
    if name not in ACTIONS:
        raise NotFound
    try:
        token = await ACTIONS[name](request, provider, params)
    except Invalid as error:
        return await _page(request, provider, Shown(error, params), 422)
    except Forbidden as error:
        return await _page(request, provider, Shown(Invalid(target=error.sentence), params), 403)
    if token:
        return await _page(request, provider, Shown(token=token))
    return redirect(f"{PATH}/{quote(provider.key)}/provisioning?done={name}", 303)


async def _page(request: web.Request, provider: Provider, shown: Shown, status: int = 200) -> web.Response:
    asked = {each.provider_id: each.url for each in await introspecting()}
    return await admin_page(
        request,
        "admin/identity/provisioning.html",
        status,
        provider=provider,
        address=site_of(request).url("/scim/v2"),
        numbers=await numbers_of(provider.id),
        last_seen=await last_seen(provider.id),
        tokens=await provider_tokens.tokens_of(provider.id),
        asked_at=asked.get(provider.id, ""),
        groups=await all_groups(provider.id),
        mappings=await mappings_of(provider.id),
        troubles=await problems_there(provider.id),
        gives=GIVES,
        roles=ROLES,
        departments=await departments(),
        days=TOKEN_DAYS,
        seed=secrets.token_hex(32),
        shown=shown,
        problems=problems_of(shown.error),
        typed=shown.typed or Params({}),
    )


async def _token(request: web.Request, provider: Provider, params: Params) -> str:
    return await directory_tokens.issue_token(
        provider,
        params.text("label"),
        params.integer("days", TOKEN_DAYS),
        by=_by(request),
        seed=params.text("seed") or "-",
    )


async def _end(request: web.Request, provider: Provider, params: Params) -> str:
    await directory_tokens.end_token(provider, params.integer("token", 0), by=_by(request))
    return ""


async def _ask(request: web.Request, provider: Provider, params: Params) -> str:
    await directory_tokens.set_introspection(
        network_of(request), provider, params.text("url"), by=_by(request)
    )
    return ""


async def _map(request: web.Request, provider: Provider, params: Params) -> str:
    gives = params.text("gives")
    target = params.text("role") if gives == "role" else params.text("target")
    await provisioned_groups.map_group(
        network_of(request),
        caller_of(provider),
        params.integer("group", 0),
        gives,
        target,
        by=_by(request),
        admin=viewer(request).account,
    )
    return ""


async def _unmap(request: web.Request, provider: Provider, params: Params) -> str:
    """Take a row out; one that is gone already is no error."""
    with suppress(NotFound):
        await provisioned_groups.unmap_group(
            network_of(request),
            caller_of(provider),
            params.integer("mapping", 0),
            by=_by(request),
            admin=viewer(request).account,
        )
    return ""


def _by(request: web.Request) -> str:
    return viewer(request).account.handle


ACTIONS: dict[str, Callable[[web.Request, Provider, Params], Awaitable[str]]] = {
    "token": _token,
    "end": _end,
    "ask": _ask,
    "map": _map,
    "unmap": _unmap,
}
DONE = {
    "end": N_("The token lets nobody in any more."),
    "ask": N_("Saved."),
    "map": N_("Saved. The first people have it now, all others within minutes."),
    "unmap": N_("Saved. What it gave is taken back within minutes."),
}
"""What the page says once it is done."""

_PROVISIONING = f"{PATH}/{{key}}/provisioning"

ROUTES = [
    Route("GET", _PROVISIONING, show, role("site")),
    Route("POST", f"{_PROVISIONING}/{{action}}", act, role("site")),
]
