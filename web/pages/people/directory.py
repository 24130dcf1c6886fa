"""The directory of people, and requests to follow."""

from typing import get_args

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.groups.groups import asking_by_group
from models.people import follows
from models.people.discovery import Order, people_among, suggestions
from models.search import search
from models.search.search import MAX_OFFSET, Among
from web.http.context import site_of
from web.http.pagination import offset_of
from web.http.params import parameters
from web.http.security import Route, session, viewer
from web.pages.frame import account_entities, framed
from web.pages.people.problems import problem_of
from web.pages.people.showing import (
    SHOWN,
    PeoplePage,
    people_asked,
    people_by_place,
    people_page,
    people_shown,
)

TABS: tuple[Among, ...] = get_args(Among)
ORDERS: tuple[Order, ...] = get_args(Order)
BESIDE = 5


async def show(request: web.Request) -> web.StreamResponse:
    """Show people of a tab, or those in it whom the words name."""
    params = await parameters(request)
    tab = next((each for each in TABS if each == params.text("tab", "site")), None)
    order = next((each for each in ORDERS if each == (params.text("order") or "active")), None)
    if tab is None or order is None:
        raise NotFound
    wanted, offset, problem = params.text("q").strip(), offset_of(params), None
    try:
        page = await people_by_place(request, await _ids(request, tab, order, wanted, offset), offset)
    except Invalid as error:
        page, problem = PeoplePage([]), problem_of(error)
    return await framed(
        request,
        "people/directory.html",
        422 if problem else 200,
        current="people",
        tab=tab,
        tabs=TABS,
        order=order,
        orders=ORDERS,
        wanted=wanted,
        page=page,
        problem=problem,
        suggested=await _suggested(request),
        newest=await people_shown(request, await _newest(request)),
    )


async def _ids(request: web.Request, tab: Among, order: Order, wanted: str, offset: int) -> list[int]:
    me, site = viewer(request).id, site_of(request)
    if not wanted:
        return await people_among(me, tab, SHOWN, offset, order=order)
    words = wanted.removesuffix("@" + site.authority)
    return await search.people(site, me, words, SHOWN, min(offset, MAX_OFFSET), among=tab)


async def _suggested(request: web.Request) -> list[tuple[dict[str, object], str]]:
    """Return whom the viewer might want to follow, with the reason."""
    found = await suggestions(viewer(request).id, BESIDE)
    entities = await account_entities(request, [each.account_id for each in found])
    people = [(entities[each.account_id], each.sources[0]) for each in found if each.account_id in entities]
    return [(account, why) for account, why in people if not account["group"]]


async def _newest(request: web.Request) -> list[int]:
    me = viewer(request).id
    found = await people_among(me, "site", BESIDE + 1, 0, order="new")
    return [each for each in found if each != me][:BESIDE]


async def show_requests(request: web.Request) -> web.StreamResponse:
    """Show who asks to follow the viewer, and which of the viewer's groups have people waiting."""
    me = viewer(request).id
    page = await people_page(request, await follows.follow_requests(me, await people_asked(request)))
    asking = [each for each in page.people if each.relation and each.relation.requested_by]
    waiting = await asking_by_group(me)
    return await framed(
        request,
        "people/requests.html",
        current="people",
        page=PeoplePage(asking, page.older),
        groups=await account_entities(request, list(waiting)),
        waiting=waiting,
    )


ROUTES = [
    Route("GET", "/people", show, session),
    Route("GET", "/people/requests", show_requests, session),
]
