"""Our own people, to look after: for people admins. The verbs are outbox/people and outbox/relations/moves.py.

What is done about one person is a form of its own (ACTIONS) that ends on their page.
"""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import get_args
from urllib.parse import quote, urlencode

from aiohttp import web

from models.core.accounts import Account
from models.core.base import now
from models.core.errors import DomainNotAllowed, Gone, Invalid, NotFound, ParvisError, Unavailable
from models.identity.factors import factors_of
from models.identity.proofs import must_have_factor
from models.moderation.moderation import strikes_against
from models.people.people import departments
from models.people.roles import ROLES, grantable
from models.people.roster import Listed
from models.people.staff import PersonFacts, Sought, State, headcount, people_sought, person_facts
from models.people.work import work_of_person
from outbox.identity import factors
from outbox.people import access, accounts, leaving, staff
from outbox.people.passwords import CODE_LIFE, new_code
from outbox.people.staff import Changes
from outbox.people.work import Wanted
from outbox.relations import moves
from web.admin import admin_page
from web.admin.leaving import content_of, leaving_page
from web.admin.measures import lift_if_any
from web.admin.problems import Problem, problems_of
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

PATH = "/admin/people"
STATES: tuple[State, ...] = get_args(State)
SHOWN, STRIKES = 50, 20

Action = Callable[[web.Request, PersonFacts, Params], Awaitable[object]]


async def index(request: web.Request) -> web.Response:
    """List the people of this site, or those who are looked for."""
    params = await parameters(request)
    sought = Sought(
        params.text("q").strip(),
        next((each for each in ("member", *ROLES) if each == params.text("role")), ""),
        next((each for each in STATES if each == params.text("state")), None),
        params.text("department"),
    )
    settings = site_of(request).settings
    found = await people_sought(settings, sought, after=params.text("after"), limit=SHOWN)
    kept = {name: params.text(name) for name in ("q", "role", "state", "department") if params.text(name)}
    return await admin_page(
        request,
        "admin/people.html",
        found=found,
        sought=sought,
        counted=await headcount(),
        departments=await departments(),
        roles=("member", *ROLES),
        states=STATES,
        next_page=f"{PATH}?{urlencode({**kept, 'after': found.after})}" if found.after else "",
    )


async def shown_once(request: web.Request, name: str, password: str) -> web.Response:
    """Show a new password to the admin who hands it over. It is written down nowhere."""
    facts = await person_facts(site_of(request).settings, name)
    return await admin_page(request, "admin/password.html", person=facts.line, password=password)


async def code_shown_once(request: web.Request, name: str, code: str) -> web.Response:
    """Show a code to the admin who hands it over. It is kept as a digest only."""
    facts = await person_facts(site_of(request).settings, name)
    return await admin_page(
        request, "admin/password.html", person=facts.line, code=code, until=now() + CODE_LIFE
    )


@dataclass(frozen=True)
class Refused:
    """What could not be done, and what was typed."""

    problems: Mapping[str, Problem]
    typed: Params


async def show(request: web.Request) -> web.Response:
    facts = await person_facts(site_of(request).settings, request.match_info["name"])
    done = (await parameters(request)).text("done")
    return await _page(request, facts, said=DONE.get(done, ""))


async def act(request: web.Request) -> web.StreamResponse:
    """Do one of ACTIONS; show why when it is refused."""
    params = await parameters(request)
    check_form(request, params)
    name, action = request.match_info["name"], request.match_info["action"]
    if action not in ACTIONS:
        raise NotFound
    facts = await person_facts(site_of(request).settings, name)
    try:
        await ACTIONS[action](request, facts, params)
    except ParvisError as error:
        problems = _problems(error, action)
        if action == "disable":
            return await leaving_page(request, facts, params, problems)
        return await _page(request, facts, Refused(problems, params))
    if action == "reset":
        return await shown_once(request, name, params.text("password"))
    if action == "code":
        return await code_shown_once(request, name, params.text("code"))
    own = facts.account.id == viewer(request).id and action in ("change", "disable", "end-all")
    return redirect("/" if own else f"{PATH}/{quote(facts.line.username)}?done={action}", 303)


def _problems(error: ParvisError, action: str) -> Mapping[str, Problem]:
    """Say what went wrong; of another site's account, in words about that."""
    if action in _ABOUT_ANOTHER and not isinstance(error, Invalid):
        said = _ABOUT_ANOTHER_SAID.get(type(error), _ABOUT_ANOTHER_SAID[Unavailable])
        return {"handle": Problem(said)}
    return problems_of(error)


_ABOUT_ANOTHER = frozenset({"alias", "unalias", "move"})
_ABOUT_ANOTHER_SAID: Mapping[type[ParvisError], str] = {
    DomainNotAllowed: N_("This site is not linked: link it first."),
    NotFound: N_("There is no such account. Write it as name@site."),
    Gone: N_("This account was deleted."),
    Unavailable: N_("The other site does not answer. Try again later."),
}


async def _page(
    request: web.Request, facts: PersonFacts, refused: Refused | None = None, *, said: str = ""
) -> web.Response:
    me = viewer(request)
    return await admin_page(
        request,
        "admin/person.html",
        422 if refused else 200,
        facts=facts,
        person=facts.line,
        own=facts.account.id == me.id,
        moderates=me.may("moderator"),
        work=await work_of_person(facts.account.id),
        factors=await factors_of(facts.account.id),
        must_have_factor=must_have_factor(site_of(request).settings, facts.person.held),
        strikes=await strikes_against(facts.account.id, STRIKES) if me.may("moderator") else [],
        mine=grantable(me.roles),
        password=accounts.generate_password(),
        code=new_code(),
        roles=ROLES,
        departments=await departments(),
        problems=refused.problems if refused else {},
        typed=refused.typed if refused else Params({}),
        said=said,
    )


async def _change(request: web.Request, facts: PersonFacts, params: Params) -> None:
    wanted = Changes(
        params.text("display_name").strip(),
        params.text("email").strip(),
        params.text("department").strip(),
        frozenset(params.texts("roles")) if params.boolean("roles_shown", False) else None,
        _work(params),
    )
    await staff.change_person(network_of(request), facts.line.username, wanted, admin=_me(request))


def _work(params: Params) -> Wanted:
    """Read what is said of somebody's work; what the form does not have stays."""
    return Wanted(
        title=params.text("title", None),
        manager=params.text("manager", None),
        location=params.text("location", None),
        phone=params.text("phone", None),
    )


async def _disable(request: web.Request, facts: PersonFacts, params: Params) -> None:
    """Let somebody go; who left already, only otherwise with what they wrote."""
    content = await content_of(request, params)
    await leaving.leave(network_of(request), facts.account, by=_by(request), content=content)


async def _enable(request: web.Request, facts: PersonFacts, params: Params) -> None:
    await leaving.come_back(network_of(request), facts.account, by=_by(request))


async def _reset(request: web.Request, facts: PersonFacts, params: Params) -> None:
    """Set the password that the form brought: sent twice, it stays the one that is shown."""
    password = params.text("password")
    await staff.reset_password(site_of(request), facts.line.username, password, admin=_me(request))


async def _reset_factors(request: web.Request, facts: PersonFacts, params: Params) -> None:
    """Take away passkeys, app and recovery codes; somebody who has none is the same click."""
    await factors.reset_factors(site_of(request), facts.account, by=_by(request), admin=_me(request))


async def _code(request: web.Request, facts: PersonFacts, params: Params) -> None:
    """Keep the code that the form brought: sent twice, it stays the one that is shown."""
    await staff.hand_over_code(site_of(request), facts.line.username, params.text("code"), admin=_me(request))


async def _end(request: web.Request, facts: PersonFacts, params: Params) -> None:
    """End one app's or browser's access; what has ended meanwhile is no error."""
    end = {"token": access.end_app, "session": access.end_browser}.get(params.text("kind"))
    number = params.integer("access", 0)
    if end is None:
        raise Invalid(kind="is unknown")
    with suppress(NotFound):
        await end(facts.account, number, by=_by(request))


async def _end_all(request: web.Request, facts: PersonFacts, params: Params) -> None:
    await access.end_all_else(facts.account, by=_by(request))


def _rotating(at_once: bool) -> Action:
    async def rotate(request: web.Request, facts: PersonFacts, params: Params) -> None:
        await accounts.rotate_keys(
            network_of(request),
            facts.account,
            by=_by(request),
            at_once=at_once,
            replacing=params.text("key"),
        )

    return rotate


def _aliasing(on: bool) -> Action:
    async def alias(request: web.Request, facts: PersonFacts, params: Params) -> None:
        handle = params.text("handle").strip()
        await moves.set_alias(network_of(request), facts.account, handle, on, by=_by(request))

    return alias


async def _move(request: web.Request, facts: PersonFacts, params: Params) -> None:
    await moves.move_away(network_of(request), facts.account, params.text("handle").strip(), by=_by(request))


async def _lift(request: web.Request, facts: PersonFacts, params: Params) -> None:
    """Lift a sanction; one that was lifted meanwhile is no error."""
    await lift_if_any(request, Listed(facts.account, facts.person), params.text("type"))


def _me(request: web.Request) -> Account:
    return viewer(request).account


def _by(request: web.Request) -> str:
    return _me(request).handle


ACTIONS: dict[str, Action] = {
    "change": _change,
    "disable": _disable,
    "enable": _enable,
    "reset": _reset,
    "reset-factors": _reset_factors,
    "code": _code,
    "end": _end,
    "end-all": _end_all,
    "rotate-keys": _rotating(False),
    "replace-keys": _rotating(True),
    "alias": _aliasing(True),
    "unalias": _aliasing(False),
    "move": _move,
    "lift": _lift,
}
DONE = {
    "change": N_("Saved."),
    "disable": N_("Logged out everywhere, and kept from logging in."),
    "enable": N_("They can log in again."),
    "reset-factors": N_("The second factor is gone. The password stays."),
    "end": N_("The access has ended."),
    "end-all": N_("All access has ended."),
    "rotate-keys": N_("There are new keys; other sites are being told."),
    "replace-keys": N_("There are new keys. The old ones are never used again."),
    "alias": N_("Written down. Now the admin of the other site can move the account."),
    "unalias": N_("This account is no former one any more."),
    "move": N_("Moved. Followers at other sites follow when their admins agree."),
    "lift": N_("The measure has ended."),
}
"""What a page says once it is done."""

ROUTES = [
    Route("GET", PATH, index, role("people")),
    Route("GET", f"{PATH}/{{name}}", show, role("people")),
    Route("POST", f"{PATH}/{{name}}/{{action}}", act, role("people")),
]
