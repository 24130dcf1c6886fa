"""What newcomers are shown after their first login: their photo and three lines, three groups, three colleagues.

Each of STEPS is a form that can be left out; who goes through or skips is not shown it again.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.core.errors import Forbidden, Invalid, NotFound
from models.groups import groups
from models.people import discovery
from outbox.files.presentation import present
from outbox.groups.groups import join
from outbox.people.preferences import Preferences
from outbox.people.profiles import Profile
from outbox.people.settings import note_welcomed
from outbox.relations.follows import follow
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.html import page
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import Route, check_form, form_token, session, viewer, visitor_secret
from web.http.uploads import Received, receive
from web.pages.frame import account_entities
from web.pages.typed import writer_of

PATH = "/welcome"
OFFERED = 6
"""Groups, or people, to choose from."""
MOST = 20
"""Of what is chosen: as many as a form of ours can hold, and more."""


@dataclass(frozen=True)
class Step:
    """A page of the welcome."""

    key: str
    title: str
    shown: Callable[[web.Request], Awaitable[dict[str, Any]]]
    keep: Callable[[web.Request, Received], Awaitable[None]]


async def show(request: web.Request) -> web.Response:
    return await _page(request, _asked(request))


async def _page(
    request: web.Request, number: int, typed: Params | None = None, problem: str = ""
) -> web.Response:
    step, me = STEPS[number - 1], viewer(request)
    return page(
        request,
        "welcome.html",
        422 if problem else 200,
        number=number,
        step=step,
        steps=STEPS,
        me=(await account_entities(request, [me.id]))[me.id],
        note=typed.text("note") if typed else me.account.note_source,
        problem=problem,
        form_token=form_token(visitor_secret(request)),
        writer=writer_of(site_of(request), me.id),
        **await step.shown(request),
    )


async def save(request: web.Request) -> web.StreamResponse:
    """Keep what a step asks for, and go on to the next; the last leads to the feed."""
    number, received = _asked(request), await receive(request)
    try:
        check_form(request, received.params)
        await STEPS[number - 1].keep(request, received)
    except Invalid as error:
        if number != 1:
            raise
        return await _page(request, number, received.params, _problem(error))
    finally:
        received.close()
    if number < len(STEPS):
        return redirect(f"{PATH}/{number + 1}", 303)
    return await _leave(request)


async def skip(request: web.Request) -> web.StreamResponse:
    """Leave it; it is not shown again."""
    check_form(request, await parameters(request))
    return await _leave(request)


async def _leave(request: web.Request) -> web.StreamResponse:
    await note_welcomed(viewer(request).id)
    return redirect("/", 303)


def _asked(request: web.Request) -> int:
    """Return the number of the step in the path, the first one without."""
    asked = request.match_info.get("number", "1")
    if asked not in {str(n) for n in range(1, len(STEPS) + 1)}:
        raise NotFound
    return int(asked)


def _problem(error: Invalid) -> str:
    return PROBLEMS["note"] if "note" in error.details else PROBLEMS["avatar"]


PROBLEMS = {
    "note": N_("Three lines are enough: write 500 characters at most."),
    "avatar": N_("This picture cannot be used. Choose another one: JPEG, PNG or WebP, and not too large."),
}


# --- the steps ---------------------------------------------------------------------------------------------------


async def _nothing(request: web.Request) -> dict[str, Any]:
    return {}


async def _save_profile(request: web.Request, received: Received) -> None:
    """Keep the photo, if there is one, and the lines."""
    pictures = {"avatar": received.files["avatar"]} if "avatar" in received.files else {}
    profile = Profile(note=received.params.text("note").replace("\r\n", "\n").strip())
    await present(network_of(request), viewer(request).account, profile, Preferences(), pictures)  # type: ignore[arg-type]


async def _groups(request: web.Request) -> dict[str, Any]:
    """Offer groups that the newcomer is not in yet, those with the most members first."""
    me = viewer(request).id
    ids = await groups.groups_known_to(me, mine=False)
    mine = await groups.states_of(me, ids)
    accounts = await account_entities(request, [each for each in ids if each not in mine])
    offered = sorted(accounts.values(), key=lambda each: -each["followers_count"])[:OFFERED]
    return {"choices": offered, "kinds": await groups.groups_by_ids([int(each["id"]) for each in offered])}


async def _colleagues(request: web.Request) -> dict[str, Any]:
    """Offer people: whom others follow, else whoever wants to be found."""
    me = viewer(request).id
    ids = [each.account_id for each in await discovery.suggestions(me, OFFERED)]
    others = await discovery.directory(me, OFFERED + 1, 0) if len(ids) < OFFERED else []
    ids = list(dict.fromkeys([*ids, *(each for each in others if each != me)]))[:OFFERED]
    accounts = await account_entities(request, ids)
    people = [accounts[each] for each in ids if each in accounts and not accounts[each]["group"]]
    return {"choices": people, "kinds": {}}


async def _join(request: web.Request, received: Received) -> None:
    await _each(request, received, join)


async def _follow(request: web.Request, received: Received) -> None:
    await _each(request, received, follow)


async def _each(request: web.Request, received: Received, verb: Callable[..., Awaitable[object]]) -> None:
    """Do it with each that was chosen; what went away meanwhile, or is not to be, is left out."""
    chosen: Sequence[int] = list(dict.fromkeys(received.params.integers("chosen")))[:MOST]
    for target_id in chosen:
        try:
            await verb(network_of(request), viewer(request).account, target_id)
        except (Forbidden, Invalid, NotFound):
            continue


STEPS = (
    Step("you", N_("You"), _nothing, _save_profile),
    Step("groups", N_("Groups"), _groups, _join),
    Step("colleagues", N_("Colleagues"), _colleagues, _follow),
)

ROUTES = [
    Route("GET", PATH, show, session),
    Route("GET", f"{PATH}/{{number}}", show, session),
    Route("POST", f"{PATH}/skip", skip, session),
    Route("POST", f"{PATH}/{{number}}", save, session, streams=True),
]
