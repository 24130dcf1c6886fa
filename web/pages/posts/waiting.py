"""What is not published yet: one's drafts, and posts that wait for their time."""

import contextlib
from collections.abc import Sequence
from secrets import token_hex
from typing import Any

from aiohttp import web

from models.core.errors import Gone, NotFound, ParvisError
from models.core.paging import Page
from models.posts.drafts import drafts_of, files_of
from models.posts.scheduled import ScheduledPost, scheduled_for, scheduled_of
from outbox.posts import anew, drafts, scheduled
from outbox.posts.scheduled import MAX_WAITING
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import READING, reading_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.http.shapes import path_of
from web.mastodon.listing import entity_id
from web.pages.frame import Notice, framed
from web.pages.posts.form import form_of_draft, form_of_waiting, kept_of, moment_typed
from web.pages.posts.problems import not_a_moment, problem_of
from web.pages.posts.showing import shown_by_id

DRAFTS, SCHEDULED = "/compose/drafts", "/compose/scheduled"


async def show_drafts(request: web.Request) -> web.StreamResponse:
    """List one's drafts, the last changed first, each to go on with or to drop."""
    READING.set(reading_of(request))
    found = await drafts_of(viewer(request).id)
    files = await files_of([each.id for each in found])
    listed = [(each, form_of_draft(each, files[each.id])) for each in found]
    return await framed(request, "posts/drafts.html", current="compose", drafts=listed)


async def drop(request: web.Request) -> web.StreamResponse:
    """Delete a draft. One that is gone already is what was asked for."""
    params = await parameters(request)
    check_form(request, params)
    with contextlib.suppress(NotFound):
        await drafts.drop_draft(viewer(request).account, entity_id(request))
    return redirect(DRAFTS, 303)


async def show_scheduled(request: web.Request) -> web.StreamResponse:
    return await _scheduled(request)


async def _scheduled(
    request: web.Request,
    status: int = 200,
    notices: Sequence[Notice] = (),
    typed: dict[int, str] | None = None,
) -> web.StreamResponse:
    """List what waits for its time, the next one first."""
    READING.set(reading_of(request))
    found = await scheduled_of(viewer(request).id, Page(limit=MAX_WAITING))
    listed = [(each, form_of_waiting(scheduled.draft_of(each), each.scheduled_at)) for each in found]
    listed.sort(key=lambda each: each[0].scheduled_at)
    said = {each.id: _problem(request, each) for each, _ in listed if each.problem}
    return await framed(
        request,
        "posts/scheduled.html",
        status,
        current="compose",
        scheduled=listed,
        problems=said,
        typed=typed or {},
        notices=notices,
    )


def _problem(request: web.Request, waiting: ScheduledPost) -> Any:
    return problem_of(ParvisError(waiting.problem), site_of(request).settings)


async def change(request: web.Request) -> web.StreamResponse:
    """Do what a button beside a scheduled post asks."""
    READING.set(reading_of(request))
    params = await parameters(request)
    check_form(request, params)
    verb = VERBS.get(request.match_info["verb"])
    if verb is None:
        raise NotFound
    scheduled_id = entity_id(request)
    try:
        return redirect(await verb(request, scheduled_id, params), 303)
    except (NotFound, Gone) as error:
        raise NotFound from error
    except ParvisError as error:
        notice = Notice(problem_of(error, site_of(request).settings).text, "bad")
    except ValueError:
        notice = Notice(not_a_moment("scheduled_at").text, "bad")
    return await _scheduled(request, 422, [notice], {scheduled_id: params.text("scheduled_at")})


async def _move(request: web.Request, scheduled_id: int, params: Params) -> str:
    at = moment_typed(params.text("scheduled_at").strip())
    if at is None:
        raise ValueError
    await scheduled.move(viewer(request).account, scheduled_id, at)
    return f"{SCHEDULED}#s-{scheduled_id}"


async def _cancel(request: web.Request, scheduled_id: int, params: Params) -> str:
    await scheduled.cancel(viewer(request).account, scheduled_id)
    return SCHEDULED


async def _publish(request: web.Request, scheduled_id: int, params: Params) -> str:
    post_id = await scheduled.publish_now(network_of(request), viewer(request).account, scheduled_id)
    found = await shown_by_id(request, post_id)
    return path_of(found) if found else "/"


async def _reopen(request: web.Request, scheduled_id: int, params: Params) -> str:
    """Make a draft of it, to change its text."""
    me = viewer(request).account
    waiting = await scheduled_for(me.id, scheduled_id)
    form = form_of_waiting(scheduled.draft_of(waiting), waiting.scheduled_at)
    made = await anew.reopen(network_of(request), me, scheduled_id, token_hex(16), kept_of(form))
    return f"/compose?draft={made.id}" if made else DRAFTS


VERBS = {"move": _move, "cancel": _cancel, "publish": _publish, "change": _reopen}

ROUTES = [
    Route("GET", DRAFTS, show_drafts, session),
    Route("POST", f"{DRAFTS}/{{id}}/drop", drop, session),
    Route("GET", SCHEDULED, show_scheduled, session),
    Route("POST", f"{SCHEDULED}/{{id}}/{{verb}}", change, session),
]
