"""Reports, to work on: for moderators. The same verbs as the admin API (web/mastodon/admin_reports.py,
admin_accounts.py).

Each act is a form of its own (ACTIONS) that ends where it began.
"""

from collections.abc import Awaitable, Callable

import orjson
from aiohttp import web

from models.core.accounts import Account
from models.core.audit import records_about
from models.core.errors import Invalid, NotFound, ParvisError
from models.core.paging import Page
from models.moderation.moderation import Report, posts_of_reports, report_by_id, reports_of, strikes_against
from models.moderation.site_texts import rules
from models.people.roster import listed_by_ids
from models.posts.timelines import reported
from outbox.moderation import reports, sanctions
from outbox.moderation.sanctions import SANCTIONS
from web.admin import admin_page
from web.http.answers import redirect
from web.http.context import network_of
from web.http.language import accepted_languages
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer
from web.mastodon.instance import rule_entity
from web.mastodon.listing import entity_id
from web.pages.posts.showing import shown

_PATH = "/admin/reports"
SHOWN = 50

Action = Callable[[web.Request, Report, Params], Awaitable[object]]


async def index(request: web.Request) -> web.Response:
    """List the reports that wait, or those that were dealt with."""
    params = await parameters(request)
    resolved = params.boolean("resolved", False)
    page = Page(limit=SHOWN, max_id=params.integer("max_id"))
    found = await reports_of(page, resolved=resolved)
    people = await listed_by_ids(
        [i for r in found for i in (r.account_id, r.target_id, r.assigned_id, r.resolved_by_id) if i]
    )
    older = found[-1].id if len(found) == SHOWN else None
    return await admin_page(
        request, "admin_reports.html", reports=found, people=people, resolved=resolved, older=older
    )


async def show(request: web.Request) -> web.Response:
    return await _page(request, await report_by_id(entity_id(request)))


async def act(request: web.Request) -> web.StreamResponse:
    """Do one of ACTIONS; show why when it is refused."""
    params = await parameters(request)
    check_form(request, params)
    action = ACTIONS.get(request.match_info["action"])
    if action is None:
        raise NotFound
    report = await report_by_id(entity_id(request))
    try:
        await action(request, report, params)
    except ParvisError as error:
        reason = "; ".join(error.details.values()) or error.sentence
        return await _page(request, report, error.status, reason=reason)
    return redirect(f"{_PATH}/{report.id}", 303)


async def _page(request: web.Request, report: Report, status: int = 200, *, reason: str = "") -> web.Response:
    found = await listed_by_ids(
        [i for i in (report.account_id, report.target_id, report.assigned_id, report.resolved_by_id) if i]
    )
    post_ids = (await posts_of_reports([report.id]))[report.id]
    broken = orjson.loads(report.rule_ids_json)
    languages = accepted_languages(request)
    return await admin_page(
        request,
        "admin_report.html",
        status,
        report=report,
        people=found,
        target=found[report.target_id],
        posts=await shown(request, await reported(viewer(request).account.id, post_ids)),
        rules=[rule_entity(rule, languages)["text"] for rule in await rules(ended=True) if rule.id in broken],
        sanctions=SANCTIONS,
        strikes=await strikes_against(report.target_id, SHOWN),
        history=await records_about(str(report.id), SHOWN),
        reason=reason,
    )


# --- what can be done ------------------------------------------------------------------------------------------


def _doing(verb: Callable[[Account, int], Awaitable[None]]) -> Action:
    async def do(request: web.Request, report: Report, params: Params) -> None:
        await verb(viewer(request).account, report.id)

    return do


async def _sanction(request: web.Request, report: Report, params: Params) -> None:
    """Impose the chosen sanction, or none: a warning."""
    network, me, text = network_of(request), viewer(request).account, params.text("text").strip()
    if params.text("type") == "none":
        return await sanctions.warn(network, me, report.target_id, text, report.id)
    chosen = next((each for each in SANCTIONS if each == params.text("type")), None)
    if chosen is None:
        raise Invalid(f"The type must be none, {', '.join(SANCTIONS)}")
    await sanctions.impose(network, me, report.target_id, chosen, text, report.id)
    return None


async def _lift(request: web.Request, report: Report, params: Params) -> None:
    chosen = next((each for each in SANCTIONS if each == params.text("type")), None)
    if chosen is None:
        raise Invalid(f"The type must be one of {', '.join(SANCTIONS)}")
    await sanctions.lift(network_of(request), viewer(request).account, report.target_id, chosen)


async def _remove_posts(request: web.Request, report: Report, params: Params) -> None:
    await sanctions.remove_reported_posts(network_of(request), viewer(request).account, report.id)


ACTIONS: dict[str, Action] = {
    "assign": _doing(reports.assign),
    "unassign": _doing(reports.unassign),
    "resolve": _doing(reports.resolve),
    "reopen": _doing(reports.reopen),
    "sanction": _sanction,
    "lift": _lift,
    "remove-posts": _remove_posts,
}

ROUTES = [
    Route("GET", _PATH, index, role("moderator")),
    Route("GET", f"{_PATH}/{{id}}", show, role("moderator")),
    Route("POST", f"{_PATH}/{{id}}/{{action}}", act, role("moderator")),
]
