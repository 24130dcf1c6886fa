"""Reports, to work on: for moderators. The same verbs as the admin API (web/mastodon/admin_reports.py,
admin_accounts.py).

Each act is a form of its own (ACTIONS) that ends where it began.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import orjson
from aiohttp import web

from models.core.accounts import Account
from models.core.audit import records_about
from models.core.errors import Invalid, NotFound, ParvisError
from models.core.paging import Page
from models.moderation.moderation import (
    Report,
    posts_of_reports,
    report_by_id,
    reports_of,
    strikes_against,
    waiting_reports,
)
from models.moderation.site_texts import rules
from models.people.roster import Listed, listed_by_ids
from models.posts.timelines import reported
from outbox.moderation import reports, sanctions
from outbox.moderation.sanctions import SANCTIONS
from outbox.relations.blocks import CATEGORIES
from web.admin import admin_page
from web.admin.measures import lift_if_any
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.context import network_of
from web.http.language import accepted_languages
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer
from web.mastodon.instance import rule_entity
from web.mastodon.listing import entity_id
from web.pages.frame import account_entities
from web.pages.posts.showing import shown

_PATH = "/admin/reports"
SHOWN = 50

OTHERS = 20
"""Other reports on the same person that are shown."""

Action = Callable[[web.Request, Report, Params], Awaitable[object]]


@dataclass(frozen=True)
class Refused:
    """Why something was not done, and what was typed."""

    error: ParvisError
    typed: Params


async def index(request: web.Request) -> web.Response:
    """List the reports that wait, those that the viewer works on, or those that were dealt with."""
    params = await parameters(request)
    me = viewer(request)
    resolved, mine = params.boolean("resolved", False), params.boolean("mine", False)
    page = Page(limit=SHOWN, max_id=params.integer("max_id"))
    found = await reports_of(page, resolved=resolved, assigned_id=me.id if mine else None)
    people = await _people_of(found)
    older = found[-1].id if len(found) == SHOWN else None
    return await admin_page(
        request,
        "admin/reports.html",
        reports=found,
        people=people,
        entities=await account_entities(request, list(people)),
        waiting=await waiting_reports(me.id),
        resolved=resolved,
        mine=mine,
        older=older,
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
        return await _page(request, report, error.status, refused=Refused(error, params))
    return redirect(f"{_PATH}/{report.id}", 303)


async def _page(
    request: web.Request, report: Report, status: int = 200, *, refused: Refused | None = None
) -> web.Response:
    others = await reports_of(Page(limit=OTHERS), resolved=None, target_id=report.target_id)
    found = await _people_of([report, *others])
    post_ids = (await posts_of_reports([report.id]))[report.id]
    languages = accepted_languages(request)
    stated = {rule.id: rule_entity(rule, languages)["text"] for rule in await rules(ended=True)}
    broken = orjson.loads(report.rule_ids_json)
    return await admin_page(
        request,
        "admin/report.html",
        status,
        report=report,
        people=found,
        entities=await account_entities(request, list(found)),
        target=found[report.target_id],
        posts=await shown(request, await reported(viewer(request).account.id, post_ids)),
        rules=stated,
        current_rules=[rule.id for rule in await rules()],
        broken=broken,
        categories=CATEGORIES,
        sanctions=SANCTIONS,
        strikes=await strikes_against(report.target_id, SHOWN),
        others=[each for each in others if each.id != report.id],
        history=await records_about(str(report.id), SHOWN),
        problems=problems_of(refused.error) if refused else {},
        typed=refused.typed if refused else Params({}),
    )


async def _people_of(found: Sequence[Report]) -> dict[int, Listed]:
    ids = [i for r in found for i in (r.account_id, r.target_id, r.assigned_id, r.resolved_by_id) if i]
    return await listed_by_ids(list(dict.fromkeys(ids)))


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
    await lift_if_any(
        request, (await listed_by_ids([report.target_id]))[report.target_id], params.text("type")
    )


async def _file(request: web.Request, report: Report, params: Params) -> None:
    """Put the report under another category, with the rules that were broken."""
    await reports.file(viewer(request).account, report.id, params.text("category"), params.integers("rule"))


async def _remove_posts(request: web.Request, report: Report, params: Params) -> None:
    await sanctions.remove_reported_posts(network_of(request), viewer(request).account, report.id)


ACTIONS: dict[str, Action] = {
    "assign": _doing(reports.assign),
    "unassign": _doing(reports.unassign),
    "resolve": _doing(reports.resolve),
    "reopen": _doing(reports.reopen),
    "file": _file,
    "sanction": _sanction,
    "lift": _lift,
    "remove-posts": _remove_posts,
}

ROUTES = [
    Route("GET", _PATH, index, role("moderator")),
    Route("GET", f"{_PATH}/{{id}}", show, role("moderator")),
    Route("POST", f"{_PATH}/{{id}}/{{action}}", act, role("moderator")),
]
