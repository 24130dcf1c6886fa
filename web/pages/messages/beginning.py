"""A new conversation: people are found by name and ticked, without a script, and the text stays while one looks."""

from aiohttp import web

from models.core.errors import Forbidden, Invalid, NotFound
from models.core.paging import Page
from models.people.follows import following
from models.search import search
from outbox.posts import conversations
from outbox.posts.conversations import MAX_PEOPLE
from web.http.context import network_of, site_of
from web.http.limits import LIMITS
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.pages.frame import account_entities, framed
from web.pages.messages.page import PATH, problem_of, to_message, typed_message, writing

FOUND = 12


async def show(request: web.Request) -> web.Response:
    """Show the form; `to` names people by id, as links on profiles do."""
    return await _show(request, await parameters(request))


async def _show(request: web.Request, typed: Params, problem: Exception | None = None) -> web.Response:
    chosen = [i for i in dict.fromkeys(typed.integers("to")) if i > 0][: MAX_PEOPLE + 1]
    wanted = typed.text("who").strip()
    found = [i for i in await _matches(request, wanted) if i not in (*chosen, viewer(request).id)]
    people = await account_entities(request, [*chosen, *found])
    return await framed(
        request,
        "messages/new.html",
        422 if problem else 200,
        current="messages",
        chosen=[people[i] for i in chosen if i in people and not people[i]["group"]],
        found=[people[i] for i in found if i in people and not people[i]["group"]][:FOUND],
        who=wanted,
        problem=problem_of(problem),
        most=MAX_PEOPLE,
        **writing(typed),
    )


async def _matches(request: web.Request, wanted: str) -> list[int]:
    """Find people by the beginnings of their names; without any, those whom the viewer follows."""
    me, site = viewer(request).id, site_of(request)
    if not wanted:
        return [each.account_id for each in await following(me, Page(limit=FOUND))]
    handle = wanted.removesuffix("@" + site.authority)
    try:
        return await search.accounts(site, me, handle, 2 * FOUND, 0, following=False)
    except Invalid:  # Too many words for anybody's name.
        return []


async def send(request: web.Request) -> web.StreamResponse:
    """Send the message, or look for more people with what was typed kept."""
    params = await parameters(request)
    check_form(request, params)
    if params.text("do") == "find":
        return await _show(request, params)
    request.app[LIMITS].count_deed(request, viewer(request).id, "posts")
    try:
        post_id = await conversations.begin(
            network_of(request),
            viewer(request).account,
            params.integers("to"),
            typed_message(request, params),
        )
    except NotFound:
        return await _show(request, params, Invalid("Validation failed", people="are too few or too many"))
    except (Invalid, Forbidden) as error:
        return await _show(request, params, error)
    return await to_message(request, post_id)


ROUTES = [
    Route("GET", f"{PATH}/new", show, session),
    Route("POST", f"{PATH}/new", send, session),
]
"""Before those of one conversation, whose ids would match."""
