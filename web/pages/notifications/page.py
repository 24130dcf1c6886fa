"""What a person is told: what is to be done first, then one line for each thread and kind, by day."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlencode

from aiohttp import web

from federation.network import Network
from models.core.accounts import Account
from models.core.base import now
from models.core.errors import Conflict, Forbidden, Invalid, NotFound
from models.notifications.bundles import NotificationQuery
from models.notifications.lines import lines_of
from models.notifications.notifications import OURS
from models.notifications.policies import pending
from models.notifications.reading import has_unread, read_all
from models.notifications.todo import Asked, todo_of
from outbox.announcements.announcements import dismiss
from outbox.relations.requests import answer
from web.http.answers import redirect
from web.http.context import network_of
from web.http.language import zone_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.pages.frame import framed
from web.pages.notifications.drawing import by_day, drawn, drawn_todo
from web.pages.returning import back_to

PATH = "/notifications"
FILTERS: dict[str, tuple[str, ...]] = {
    "mentions": ("mention", "quote", "quoted_update"),
    "reactions": ("favourite", "reblog"),
    "people": ("follow",),
    "others": (
        "status",
        "update",
        "answer.accepted",
        "question.duplicate",
        "poll",
        "severed_relationships",
        "moderation_warning",
        "admin.report",
        "admin.sign_up",
        "admin.change",
        *OURS,
    ),
}
"""What `types` asks for -> the kinds. `todo` asks for what is to be done and nothing else."""


async def show(request: web.Request) -> web.Response:
    return await _show(request)


async def _show(request: web.Request, status: int = 200, problem: str = "") -> web.Response:
    asked = await parameters(request) if request.method == "GET" else Params({})
    chosen, me = asked.text("types"), viewer(request)
    if chosen not in ("", "todo", *FILTERS):
        raise NotFound
    todo = await todo_of(me.id)
    kinds = FILTERS.get(chosen, ())
    query = NotificationQuery(kinds=kinds, not_kinds=("follow_request",))
    max_id, zone = asked.integer("max_id"), zone_of(request)
    page = await lines_of(me.id, max_id, query, zone)
    return await framed(
        request,
        "notifications/page.html",
        status,
        current="notifications",
        chosen=chosen,
        filters=list(FILTERS),
        todo=await drawn_todo(request, todo) if chosen in ("", "todo") and max_id is None else [],
        todo_count=todo.count,
        days=[] if chosen == "todo" else by_day(request, await drawn(request, page.lines), now()),
        newest=page.lines[0].newest_id if page.lines and max_id is None and await has_unread(me.id) else 0,
        older=_older(chosen, page.older),
        held=(await pending(me.id)).requests,
        problem=problem,
        here=request.rel_url.raw_path_qs if request.method == "GET" else PATH,
    )


def _older(chosen: str, cursor: int | None) -> str:
    if cursor is None or chosen == "todo":
        return ""
    return "?" + urlencode({**({"types": chosen} if chosen else {}), "max_id": cursor})


async def mark_read(request: web.Request) -> web.StreamResponse:
    """Mark as read what was shown and all before it; what came since stays new."""
    params = await parameters(request)
    check_form(request, params)
    await read_all(viewer(request).id, params.integer("up_to", 0))
    return redirect(back_to(params), 303)


# --- what is to be done ----------------------------------------------------------------------------------------

Verb = Callable[[Network, Account, Params], Awaitable[None]]


def _answering(kind: Asked, *, yes: bool) -> Verb:
    async def do(network: Network, me: Account, params: Params) -> None:
        await answer(network, me, kind, params.integer("subject", 0), params.integer("group", 0), yes=yes)

    return do


async def _acknowledge(network: Network, me: Account, params: Params) -> None:
    await dismiss(me, params.integer("subject", 0))


VERBS: dict[str, Verb] = {
    "follow-accept": _answering("follow", yes=True),
    "follow-refuse": _answering("follow", yes=False),
    "join-accept": _answering("join", yes=True),
    "join-refuse": _answering("join", yes=False),
    "invitation-accept": _answering("invitation", yes=True),
    "invitation-refuse": _answering("invitation", yes=False),
    "must_read-accept": _acknowledge,
}


async def act(request: web.Request) -> web.StreamResponse:
    """Do what a button of something that is to be done asks."""
    params = await parameters(request)
    check_form(request, params)
    verb = VERBS.get(request.match_info["verb"])
    if verb is None:
        raise NotFound
    try:
        await verb(network_of(request), viewer(request).account, params)
    except NotFound:
        return await _show(request, 404, "settled")
    except (Forbidden, Invalid, Conflict) as error:
        return await _show(request, error.status, error.sentence)
    return redirect(back_to(params), 303)


ROUTES = [
    Route("GET", PATH, show, session),
    Route("POST", f"{PATH}/read", mark_read, session),
    Route("POST", f"{PATH}/todo/{{verb}}", act, session),
]
