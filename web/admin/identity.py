"""The providers with which people sign in: for admins. The verbs are outbox/identity/providers.py.

A provider is added, tried, given a table of claims, tried with a sample, and then switched on. Each change is a form of its
own (ACTIONS) on its page; trying (TRIALS) changes nothing and shows what came of it.
"""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from aiohttp import web

from federation.identity.claims import Somebody
from federation.identity.metadata import metadata_url
from models.core.audit import records_about
from models.core.errors import Invalid, NotFound
from models.identity.claim_rules import claim_rules_of
from models.identity.identities import count_identities
from models.identity.providers import SCOPES, USERNAME_CLAIM, Provider, passwords_are_off
from models.identity.providers import providers as all_providers
from models.people.people import departments
from models.people.roles import ROLES
from outbox.identity import providers
from outbox.identity.arriving import Foreseen
from outbox.identity.providers import GIVES, Rule, Trial, Wanted
from outbox.identity.signing_in import callback_path
from web.admin import admin_page
from web.admin.problems import Problem, problems_of
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

PATH = "/admin/identity"
HISTORY = 20

Action = Callable[[web.Request, str, Params], Awaitable[object]]


@dataclass(frozen=True)
class Shown:
    """What a page of a provider shows beside how it is."""

    problems: Mapping[str, Problem] | None = None
    typed: Params | None = None
    said: str = ""
    trial: Trial | None = None
    sample: tuple[Somebody, Foreseen] | None = None


async def index(request: web.Request) -> web.Response:
    return await _index(request)


async def add(request: web.Request) -> web.StreamResponse:
    """Add a provider, and go on to its page: it is tried there before it is switched on."""
    params = await parameters(request)
    check_form(request, params)
    key = params.text("key").strip().lower()
    try:
        await providers.add_provider(network_of(request), key, _wanted(params), by=_by(request))
    except Invalid as error:
        return await _index(request, params, error)
    return redirect(f"{PATH}/{quote(key)}", 303)


async def show(request: web.Request) -> web.Response:
    provider = await providers.provider_of(request.match_info["key"])
    done = (await parameters(request)).text("done")
    return await _page(request, provider, Shown(said=DONE.get(done, "")))


async def act(request: web.Request) -> web.StreamResponse:
    """Do one of ACTIONS, or try the provider (TRIALS)."""
    params = await parameters(request)
    check_form(request, params)
    provider, name = await providers.provider_of(request.match_info["key"]), request.match_info["action"]
    if name in TRIALS:
        return await TRIALS[name](request, provider, params)
    if name not in ACTIONS:
        raise NotFound
    try:
        await ACTIONS[name](request, provider.key, params)
    except Invalid as error:
        return await _page(request, provider, Shown(problems_of(error), params), 422)
    return redirect(PATH if name == "remove" else f"{PATH}/{quote(provider.key)}?done={name}", 303)


async def _index(
    request: web.Request, typed: Params | None = None, error: Invalid | None = None
) -> web.Response:
    found = await all_providers()
    return await admin_page(
        request,
        "admin/identity/index.html",
        422 if error else 200,
        providers=found,
        people={each.id: await count_identities(each.id) for each in found},
        passwords_off=await passwords_are_off(),
        typed=typed or Params({}),
        problems=problems_of(error),
        callback=site_of(request).url(callback_path("KEY")),
    )


async def _page(request: web.Request, provider: Provider, shown: Shown, status: int = 200) -> web.Response:
    site = site_of(request)
    return await admin_page(
        request,
        "admin/identity/provider.html",
        status,
        provider=provider,
        people=await count_identities(provider.id),
        callback=site.url(callback_path(provider.key)),
        back_channel=site.url(f"/login/with/{provider.key}/logout"),
        after_logout=site.url("/login"),
        metadata_url=metadata_url(provider.issuer),
        rules=await claim_rules_of(provider.id),
        roles=ROLES,
        gives=GIVES,
        departments=await departments(),
        history=[
            each for each in await records_about(provider.key, HISTORY) if each.action.startswith("provider.")
        ],
        shown=shown,
        problems=shown.problems or {},
        typed=shown.typed or Params({}),
    )


async def _try(request: web.Request, provider: Provider, params: Params) -> web.Response:
    """Ask the provider what it is, and show that."""
    return await _page(
        request, provider, Shown(trial=await providers.try_provider(network_of(request), provider.key))
    )


async def _sample(request: web.Request, provider: Provider, params: Params) -> web.Response:
    """Show what a sign-in with some claims would lead to."""
    try:
        sample = await providers.sample(network_of(request), provider.key, params.text("claims"))
    except Invalid as error:
        return await _page(request, provider, Shown(problems_of(error), params), 422)
    return await _page(request, provider, Shown(typed=params, sample=sample))


async def _change(request: web.Request, key: str, params: Params) -> None:
    await providers.change_provider(network_of(request), key, _wanted(params), by=_by(request))


async def _enable(request: web.Request, key: str, params: Params) -> None:
    await providers.enable_provider(network_of(request), key, by=_by(request))


async def _disable(request: web.Request, key: str, params: Params) -> None:
    await providers.disable_provider(network_of(request), key, by=_by(request))


async def _remove(request: web.Request, key: str, params: Params) -> None:
    await providers.remove_provider(network_of(request), key, by=_by(request))


async def _rule(request: web.Request, key: str, params: Params) -> None:
    """Add a row to the table of claims."""
    gives = params.text("gives")
    target = params.text("role") if gives == "role" else params.text("department").strip()
    rule = Rule(params.text("claim").strip(), params.text("value").strip(), gives, target)
    await providers.add_rule(
        key, rule, by=_by(request), live=site_of(request).live, admin=viewer(request).account
    )


async def _unrule(request: web.Request, key: str, params: Params) -> None:
    """Take a row out; one that is gone already is no error."""
    with suppress(NotFound):
        await providers.remove_rule(
            key,
            params.integer("rule", 0),
            by=_by(request),
            live=site_of(request).live,
            admin=viewer(request).account,
        )


def _wanted(params: Params) -> Wanted:
    secret = params.text("client_secret").strip()
    return Wanted(
        title=params.text("title"),
        issuer=params.text("issuer"),
        client_id=params.text("client_id"),
        client_secret=secret or None,
        scopes=params.text("scopes") or SCOPES,
        acr_values=params.text("acr_values"),
        username_claim=params.text("username_claim") or USERNAME_CLAIM,
        email_domains=params.text("email_domains"),
        creates_people=params.boolean("creates_people", False),
        is_only=params.boolean("is_only", False),
        further_hosts=params.text("further_hosts"),
        networks=params.text("networks"),
        company_ca=params.text("company_ca"),
    )


def _by(request: web.Request) -> str:
    return viewer(request).account.handle


TRIALS: dict[str, Callable[[web.Request, Provider, Params], Awaitable[Any]]] = {
    "test": _try,
    "sample": _sample,
}
ACTIONS: dict[str, Action] = {
    "change": _change,
    "enable": _enable,
    "disable": _disable,
    "remove": _remove,
    "rule": _rule,
    "unrule": _unrule,
}
DONE = {
    "change": N_("Saved."),
    "enable": N_("People can sign in with it now."),
    "disable": N_("Nobody signs in with it any more. Who is logged in stays."),
    "rule": N_("Saved. It applies when people sign in next."),
    "unrule": N_("Saved. It applies when people sign in next."),
}
"""What a page says once it is done."""

ROUTES = [
    Route("GET", PATH, index, role("site")),
    Route("POST", PATH, add, role("site")),
    Route("GET", f"{PATH}/{{key}}", show, role("site")),
    Route("POST", f"{PATH}/{{key}}/{{action}}", act, role("site")),
]
