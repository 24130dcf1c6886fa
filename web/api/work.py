"""What people do in the company, for apps that know Parvis: as far as the reader may see it. All others get it as facts of
profiles.
"""

from datetime import date
from typing import Any, cast

from aiohttp import web

from models.core.accounts import account_for
from models.core.circles import SHOWN, Circle
from models.core.errors import Invalid
from models.people.hours import Span, spans_of
from models.people.work import skills_known, works_for
from outbox.people.work import Absence, Wanted, change_work, set_absence
from web.http.answers import json_response
from web.http.context import network_of
from web.http.contract import BOOLEAN, INTEGER, TEXT, an_object, objects
from web.http.pagination import offset_of
from web.http.params import Params, parameters
from web.http.security import Route, scope, viewer
from web.http.work import away_entity
from web.mastodon.entities import entities_of
from web.mastodon.listing import entity_id


async def show(request: web.Request) -> web.Response:
    """Say what somebody does."""
    account = await account_for(viewer(request).id, entity_id(request))
    return await _entity(request, account.id)


async def _entity(request: web.Request, account_id: int) -> web.Response:
    work = (await works_for(viewer(request).id, [account_id]))[account_id]
    known = await entities_of(request).accounts([i for i in (account_id, work.manager_id) if i])
    return json_response(
        {
            "id": str(account_id),
            "account": known[account_id],
            "title": work.title,
            "department": work.department,
            "location": work.location,
            "phone": work.phone,
            "languages": work.languages,
            "skills": work.skills,
            "manager": known.get(work.manager_id or 0),
            "hours": [_span(each) for each in spans_of(work.hours)],
            "time_zone": work.zone,
            "away": away_entity(work.away) if work.away else None,
            "team_only": sorted(work.team_only),
        }
    )


def _span(span: Span | None) -> dict[str, Any] | None:
    return {"from": f"{span[0]:%H:%M}", "to": f"{span[1]:%H:%M}"} if span else None


async def change(request: web.Request) -> web.Response:
    """Change what is said of one's own work; what is not sent stays."""
    me, params = viewer(request), await parameters(request)
    await change_work(network_of(request), me.account, wanted_of(params))
    return await _entity(request, me.id)


def wanted_of(params: Params) -> Wanted:
    """Read what somebody wants to change about their work."""
    shown = params.nested("shown")
    return Wanted(
        title=params.text("title", None),
        location=params.text("location", None),
        phone=params.text("phone", None),
        languages=params.text("languages", None),
        skills=params.text("skills", None),
        manager=params.text("manager", None),
        hours=_hours(params) if "hours" in params else None,
        circles=tuple((name, cast(Circle, shown.text(name))) for name in SHOWN if name in shown),
    )


def _hours(params: Params) -> tuple[tuple[str, str], ...]:
    return tuple((each.text("from"), each.text("to")) for each in params.nested_list("hours"))


async def go_away(request: web.Request) -> web.Response:
    """Say when one is away, and who stands in."""
    me, params = viewer(request), await parameters(request)
    await set_absence(network_of(request), me.account, absence_of(params))
    return await _entity(request, me.id)


def absence_of(params: Params) -> Absence:
    """Read an absence. Raises Invalid for what is no day."""
    days = {}
    for name in ("first_day", "last_day"):
        try:
            days[name] = date.fromisoformat(params.text(name).strip())
        except ValueError:
            raise Invalid(**{name: "must be a day such as 2026-12-07"}) from None
    return Absence(
        **days,
        text=params.text("text"),
        deputy=params.text("deputy"),
        in_name=params.boolean("in_name", False),
    )


async def come_back(request: web.Request) -> web.Response:
    """End an absence before its end."""
    me = viewer(request)
    await set_absence(network_of(request), me.account, None)
    return await _entity(request, me.id)


async def skills(request: web.Request) -> web.Response:
    """List what people know, the commonest first; with `q`, what begins so."""
    params = await parameters(request)
    limit = min(max(params.integer("limit", 40), 1), MOST)
    found = await skills_known(viewer(request).id, limit, offset_of(params), beginning=params.text("q"))
    return json_response([{"name": each.name, "people": each.people} for each in found])


TEXTS = ("title", "location", "phone", "languages", "skills", "manager")
MOST = 80
"""Skills of an answer."""
READ, WRITE = scope("read:accounts"), scope("write:accounts")
CHANGES = {
    **dict.fromkeys(TEXTS, TEXT),
    "hours": objects({"from": TEXT, "to": TEXT}),
    "shown": an_object(dict.fromkeys(SHOWN, TEXT)),
}
ABSENCE = {"first_day": TEXT, "last_day": TEXT, "text": TEXT, "deputy": TEXT, "in_name": BOOLEAN}

ROUTES = [
    Route("GET", "/api/parvis/v1/people/{id}", show, READ, "PersonAtWork"),
    Route("PATCH", "/api/parvis/v1/work", change, WRITE, "PersonAtWork", CHANGES),
    Route("PUT", "/api/parvis/v1/work/absence", go_away, WRITE, "PersonAtWork", ABSENCE),
    Route("DELETE", "/api/parvis/v1/work/absence", come_back, WRITE, "PersonAtWork"),
    Route(
        "GET",
        "/api/parvis/v1/skills",
        skills,
        READ,
        "[SkillCount]",
        {"limit": INTEGER, "offset": INTEGER, "q": TEXT},
    ),
]
