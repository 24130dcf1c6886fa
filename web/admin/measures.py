"""The measures that are in force, to see and to lift: for moderators. The verbs are outbox/moderation/sanctions.py."""

from aiohttp import web

from models.core.errors import Invalid, NotFound, ParvisError
from models.core.paging import Page
from models.people.roster import Listed, State, Wanted, listed, listed_by_ids
from outbox.moderation import sanctions
from outbox.moderation.sanctions import SANCTIONS, Sanction
from web.admin import admin_page
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.context import network_of
from web.http.params import parameters
from web.http.security import Route, check_form, role, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import account_entities
from web.pages.returning import back_to

_PATH = "/admin/measures"
SHOWN = 50
STATES: dict[State, Sanction] = {
    "silenced": "silence",
    "suspended": "suspend",
    "disabled": "disable",
    "sensitized": "sensitive",
}


async def index(request: web.Request) -> web.Response:
    return await _page(request)


async def lift(request: web.Request) -> web.StreamResponse:
    """Lift a measure; one that was lifted meanwhile is no error."""
    params = await parameters(request)
    check_form(request, params)
    found = (await listed_by_ids([entity_id(request)])).get(entity_id(request))
    if found is None:
        raise NotFound
    try:
        await lift_if_any(request, found, params.text("type"))
    except ParvisError as error:
        return await _page(request, error)
    return redirect(back_to(params), 303)


async def _page(request: web.Request, error: ParvisError | None = None) -> web.Response:
    params = await parameters(request)
    state: State = next((each for each in STATES if each == params.text("state")), "silenced")
    page = Page(limit=SHOWN, max_id=params.integer("max_id"))
    found = await listed(Wanted(states=frozenset({state})), page)
    return await admin_page(
        request,
        "admin/measures.html",
        error.status if error else 200,
        found=found,
        entities=await account_entities(request, [each.account.id for each in found]),
        state=state,
        states=STATES,
        older=found[-1].account.id if len(found) == SHOWN else None,
        problems=problems_of(error),
    )


def measures_on(found: Listed) -> list[Sanction]:
    """Return the measures that an account is under."""
    account, person = found
    on = {
        "sensitive": account.sensitized_at,
        "disable": person.disabled_at if person else None,
        "silence": account.silenced_at,
        "suspend": account.banned,
    }
    return [each for each in SANCTIONS if on[each]]


async def lift_if_any(request: web.Request, found: Listed, kind: str) -> None:
    """Lift a measure that the account is under. Raises Invalid for what is none, and as the verb does."""
    chosen = next((each for each in SANCTIONS if each == kind), None)
    if chosen is None:
        raise Invalid(type="is unknown")
    if chosen in measures_on(found):
        await sanctions.lift(network_of(request), viewer(request).account, found.account.id, chosen)


ROUTES = [
    Route("GET", _PATH, index, role("moderator")),
    Route("POST", f"{_PATH}/{{id}}", lift, role("moderator")),
]
