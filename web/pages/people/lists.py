"""Lists of people: made, changed, filled, and read."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from models.core.accounts import Account
from models.core.errors import Forbidden, Invalid, NotFound
from models.posts import depth, lists
from models.posts.lists import REPLIES_POLICIES, List
from models.search import search
from outbox.people import lists as outbox_lists
from web.http.answers import redirect
from web.http.context import site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed
from web.pages.people.problems import Problem, problem_of
from web.pages.people.showing import people_asked, people_page, people_shown
from web.pages.posts.showing import feed_of, page_asked

PATH = "/lists"
FOUND = 12

Verb = Callable[[Account, int, Params], Awaitable[object]]


async def index(request: web.Request) -> web.StreamResponse:
    return await _index(request)


async def _index(
    request: web.Request, typed: Params | None = None, problem: Problem | None = None
) -> web.Response:
    return await framed(
        request,
        "people/lists.html",
        422 if problem else 200,
        current="lists",
        lists=await lists.lists_of(viewer(request).id),
        policies=REPLIES_POLICIES,
        kept=None,
        typed=typed or Params({}),
        problem=problem,
    )


async def create(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    try:
        made = await outbox_lists.create(
            viewer(request).account,
            params.text("title"),
            params.text("replies_policy") or "list",
            params.boolean("exclusive", False),
        )
    except Invalid as error:
        return await _index(request, params, problem_of(error))
    return redirect(f"{PATH}/{made.id}/edit", 303)


async def show(request: web.Request) -> web.StreamResponse:
    """Show the posts of a list."""
    me = viewer(request).id
    kept = await lists.list_for(me, entity_id(request))
    feed = await feed_of(request, await depth.listed(me, kept.id, await page_asked(request)), "home")
    return await framed(
        request, "people/list.html", current="lists", kept=kept, feed=feed, stream=f"list&list={kept.id}"
    )


async def edit(request: web.Request) -> web.StreamResponse:
    kept = await lists.list_for(viewer(request).id, entity_id(request))
    return await _edit(request, kept)


async def _edit(
    request: web.Request, kept: List, typed: Params | None = None, problem: Problem | None = None
) -> web.Response:
    """Show a list's settings and members, and whom else one could put on it."""
    page = await people_page(request, await lists.members(kept.id, await people_asked(request)))
    wanted = request.query.get("q", "").strip()
    try:
        found = [i for i in await _matches(request, wanted) if i not in set(await lists.member_ids(kept.id))]
    except Invalid as error:
        found, problem = [], problem_of(error)
    return await framed(
        request,
        "people/list_edit.html",
        422 if problem else 200,
        current="lists",
        kept=kept,
        page=page,
        policies=REPLIES_POLICIES,
        typed=typed,
        wanted=wanted,
        found=await people_shown(request, found[:FOUND]),
        problem=problem,
    )


async def _matches(request: web.Request, wanted: str) -> list[int]:
    """Find people whom the viewer follows, by the beginnings of their names."""
    if not wanted:
        return []
    return await search.people(site_of(request), viewer(request).id, wanted, 2 * FOUND, 0, among="following")


async def act(request: web.Request) -> web.StreamResponse:
    """Do what a form of a list's page asks."""
    params = await parameters(request)
    check_form(request, params)
    name, me = request.match_info["verb"], viewer(request).account
    if name not in VERBS:
        raise NotFound
    kept = await lists.list_for(me.id, entity_id(request))
    try:
        await VERBS[name](me, kept.id, params)
    except (Invalid, Forbidden) as error:
        return await _edit(request, kept, params, problem_of(error))
    return redirect(PATH if name == "delete" else f"{PATH}/{kept.id}/edit", 303)


async def _change(me: Account, list_id: int, params: Params) -> None:
    await outbox_lists.change(
        me,
        list_id,
        title=params.text("title"),
        replies_policy=params.text("replies_policy") or None,
        exclusive=params.boolean("exclusive", False),
    )


async def _delete(me: Account, list_id: int, params: Params) -> None:
    await outbox_lists.delete(me, list_id)


async def _add(me: Account, list_id: int, params: Params) -> None:
    await outbox_lists.add(me, list_id, params.integers("person"))


async def _remove(me: Account, list_id: int, params: Params) -> None:
    await outbox_lists.remove(me, list_id, params.integers("person"))


VERBS: dict[str, Verb] = {"change": _change, "delete": _delete, "add": _add, "remove": _remove}

ROUTES = [
    Route("GET", PATH, index, session),
    Route("POST", PATH, create, session),
    Route("GET", f"{PATH}/{{id}}", show, session),
    Route("GET", f"{PATH}/{{id}}/edit", edit, session),
    Route("POST", f"{PATH}/{{id}}/{{verb}}", act, session),
]
