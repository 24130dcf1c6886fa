"""The first day of a site: how it looks, its first people, the first site that is linked, the first group.

Each step can wait, and is done by the same verb as on its own page: what does not work is told at once, beside what was
typed. Beside the steps stands what is ready and what is not (outbox/administration/beginning.py and doctor.py).
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import quote

from aiohttp import web

from federation.client import FetchFailed
from federation.peers.enrolment import introduce
from federation.protocol.urls import InvalidUrl, canonical_authority
from models.core.errors import Forbidden, Invalid, ParvisError
from models.groups.groups import ACCESS
from models.peers.peers import propose
from models.people.roles import Duty
from outbox.administration.beginning import Beginning, beginning, put_away
from outbox.administration.doctor import look
from outbox.groups.groups import NewGroup, create
from outbox.moderation.look import Changes, change_look
from outbox.people.accounts import generate_password
from outbox.people.staff import Newcomer, hire
from web.admin import admin_page
from web.admin.findings import said
from web.admin.sites.peer import who
from web.admin.sites.problems import explained, sentence_of
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

PATH = "/admin/first-run"
STEPS: Mapping[str, str] = {
    "look": N_("Name and colour"),
    "people": N_("First people"),
    "site": N_("First linked site"),
    "group": N_("First group"),
}
DUTIES: Mapping[str, Duty] = {"look": "site", "people": "people", "site": "federation", "group": "admin"}
"""Step -> whose it is. Each sees the steps that are theirs."""
HUES: Mapping[str, str] = {
    "262": N_("Blue"),
    "155": N_("Green"),
    "65": N_("Amber"),
    "350": N_("Raspberry"),
}
"""Hues to begin with, in degrees; the page of the site's look has all of them."""

READY = ("origin", "tls", "disk", "videos", "clock")
"""How the keys begin of the doctor's findings that stand beside the steps."""

FAULTS: Mapping[str, Mapping[str, str]] = {
    "look": {
        "name": N_("The name is too long."),
        "hue": N_("Choose one of the colours."),
    },
    "people": {
        "username": N_(
            "This username is taken, reserved, or not written with a-z, 0-9, dots, hyphens and _ (30 characters at most)."
        ),
        "display_name": N_("The name is too long."),
        "email": N_("This is not an e-mail address."),
        "password": N_(
            "People here log in with the company’s account only: a password, or a link to choose one, would let nobody in."
        ),
    },
    "site": {
        "": N_("This is not the name of a site, or it is on the list already."),
    },
    "group": {
        "handle": N_("A group with this name is there already."),
        "name": N_("Give the group a name that no other has."),
        "": N_("The group was not made. Check its name."),
    },
}
"""Step -> field -> what is wrong with what was typed there; "" for all other fields."""

Step = Callable[[web.Request, Params], Awaitable[web.StreamResponse]]


async def show_first_run(request: web.Request) -> web.Response:
    wanted = (await parameters(request)).text("step")
    begun = await beginning()
    steps = steps_for(request)
    return await _page(request, wanted if wanted in steps else _next_step(begun, steps))


def steps_for(request: web.Request) -> dict[str, str]:
    """Return the steps that the viewer may do, and their titles."""
    me = viewer(request)
    return {step: title for step, title in STEPS.items() if me.may(DUTIES[step])}


def done_steps(begun: Beginning) -> dict[str, bool]:
    """Return which steps are done. A name is there from the beginning."""
    return {
        "look": True,
        "people": begun.people > 1,
        "site": begun.sites_active > 0,
        "group": begun.groups > 0,
    }


def _next_step(begun: Beginning, steps: Mapping[str, str]) -> str:
    done = done_steps(begun)
    return next((step for step in steps if not done[step]), next(iter(steps)))


async def _page(
    request: web.Request, step: str, status: int = 200, *, typed: Params | None = None, **around: Any
) -> web.Response:
    network = network_of(request)
    nothing = {"fault": "", "reason": "", "made": "", "password": "", "explained": explained}
    me = viewer(request)
    begun, steps = await beginning(), steps_for(request)
    return await admin_page(
        request,
        "admin/first_run.html",
        status,
        step=step,
        steps=steps,
        is_done=done_steps(begun),
        following=[*steps, ""][[*steps].index(step) + 1],
        begun=begun,
        hues=HUES,
        accesses=ACCESS,
        ready=[each for each in await look(network) if each.key.startswith(READY) and me.may("site")],
        said=said,
        typed=typed or Params({}),
        **nothing | around,
    )


def _form(step: str, do: Step) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return the handler of a step's form: what is wrong is told on the page, with what was typed."""

    async def handle(request: web.Request) -> web.StreamResponse:
        params = await parameters(request)
        check_form(request, params)
        try:
            return await do(request, params)
        except (Invalid, InvalidUrl, Forbidden, FetchFailed) as error:
            return await _page(request, step, 422, typed=params, **_explained(step, error))

    return handle


def _explained(step: str, error: Exception) -> dict[str, str]:
    faults = FAULTS[step]
    reason = sentence_of(error) if isinstance(error, ParvisError) else ""
    details = error.details if isinstance(error, Invalid) else {}
    named = next((faults[field] for field in details if field in faults), "")
    if not named and not isinstance(error, FetchFailed | Forbidden):
        named = faults.get("", "")
    return {"fault": named, "reason": reason}


async def _choose_look(request: web.Request, params: Params) -> web.StreamResponse:
    wanted = Changes(name=params.text("name"), hue=params.text("hue", None))
    await change_look(site_of(request), wanted, by=who(request))
    return redirect(f"{PATH}?step=people" if "people" in steps_for(request) else PATH, 303)


async def _add_person(request: web.Request, params: Params) -> web.StreamResponse:
    """Make somebody's account. The password is shown on this one page and kept nowhere."""
    username, password = params.text("username").strip().lower(), generate_password()
    newcomer = Newcomer(username, params.text("display_name"), params.text("email").strip())
    await hire(site_of(request), newcomer, password, admin=viewer(request).account)
    return await _page(request, "people", made=username, password=password)


async def _link_site(request: web.Request, params: Params) -> web.StreamResponse:
    """Propose a site and have it introduce itself; its page is where the words are compared."""
    site = site_of(request)
    host = canonical_authority(params.text("host").strip(), development=site.settings.development)
    if host == site.authority:
        raise Invalid
    await propose(site.live, host, by=who(request))
    await introduce(network_of(request), host)
    return redirect(f"/admin/peers/{quote(host)}", 303)


async def _found_group(request: web.Request, params: Params) -> web.StreamResponse:
    access: Any = params.text("access")
    await create(network_of(request), viewer(request).account, NewGroup(params.text("name").strip(), access))
    return redirect(PATH, 303)


async def forget(request: web.Request) -> web.StreamResponse:
    """Remind nobody of the first steps any more. They stay here for whoever looks."""
    check_form(request, await parameters(request))
    await put_away(by=who(request))
    return redirect("/admin", 303)


ROUTES = [
    Route("GET", PATH, show_first_run, role("admin")),
    Route("POST", f"{PATH}/look", _form("look", _choose_look), role("site")),
    Route("POST", f"{PATH}/people", _form("people", _add_person), role("people")),
    Route("POST", f"{PATH}/site", _form("site", _link_site), role("federation")),
    Route("POST", f"{PATH}/group", _form("group", _found_group), role("admin")),
    Route("POST", f"{PATH}/forget", forget, role("admin")),
]
