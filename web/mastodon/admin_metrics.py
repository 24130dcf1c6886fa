"""Measures, dimensions and retention in the shapes of Mastodon's admin API. models/moderation/metrics.py decides what
may be published.

A number that is hidden is null, where Mastodon always has one: a made-up one would be believed.
"""

import platform
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from aiohttp import web

from models.core.base import now
from models.core.errors import Invalid
from models.core.version import VERSION
from models.core.zones import day_of
from models.moderation import metrics
from models.moderation.metrics import MAX_DAYS, Cell, Period, published
from models.text.tags import tag_key
from web.http.answers import json_response
from web.http.context import site_of
from web.http.contract import INTEGER, TEXT, TEXTS, Takes, an_object
from web.http.params import Params, parameters
from web.http.security import Route, admin_scope
from web.mastodon.entities import moment_text


class Numbers:
    """A measure of a period by day, its total, and the total of the period before: None is hidden."""

    def __init__(self, by_day: Sequence[int | None], total: int | None, previous: int | None) -> None:
        self.by_day, self.total, self.previous = by_day, total, previous


Measure = Callable[[Period, int, Params], Awaitable[Numbers]]


async def _active_users(period: Period, least: int, params: Params) -> Numbers:
    return await _of_acts(period, least, of_people=True)


async def _interactions(period: Period, least: int, params: Params) -> Numbers:
    return await _of_acts(period, least, of_people=False)


async def _of_acts(period: Period, least: int, *, of_people: bool) -> Numbers:
    count = metrics.active_people if of_people else metrics.interactions
    done, done_before = await metrics.acts(period), await metrics.acts(period.before)
    cells, cells_before = count(done, period), count(done_before, period.before)
    totals = (
        metrics.total_of(done, cells, of_people=of_people),
        metrics.total_of(done_before, cells_before, of_people=of_people),
    )
    return Numbers(published(cells, least), _shown(totals[0], least), _shown(totals[1], least))


async def _new_users(period: Period, least: int, params: Params) -> Numbers:
    joined = await metrics.new_people(period)
    return Numbers(joined, sum(joined), sum(await metrics.new_people(period.before)))


async def _opened_reports(period: Period, least: int, params: Params) -> Numbers:
    return await _of_reports(period, "created_at")


async def _resolved_reports(period: Period, least: int, params: Params) -> Numbers:
    return await _of_reports(period, "resolved_at")


async def _of_reports(period: Period, moment: str) -> Numbers:
    made = await metrics.reports_by_day(period, moment)
    return Numbers(made, sum(made), sum(await metrics.reports_by_day(period.before, moment)))


async def _tag_uses(period: Period, least: int, params: Params) -> Numbers:
    uses, _ = await metrics.tag_use(_tag(params), period)
    return _of_cells(uses, least)


async def _tag_accounts(period: Period, least: int, params: Params) -> Numbers:
    _, people = await metrics.tag_use(_tag(params), period)
    return _of_cells(people, least)


def _of_cells(cells: list[Cell], least: int) -> Numbers:
    total = Cell(sum(cell.value for cell in cells), max((cell.people for cell in cells), default=0))
    return Numbers(published(cells, least), _shown(total, least), None)


def _shown(total: Cell, least: int) -> int | None:
    return published([total], least)[0]


def _tag(params: Params) -> str:
    return tag_key(params.text("id"))


MEASURES: dict[str, Measure] = {
    "active_users": _active_users,
    "new_users": _new_users,
    "interactions": _interactions,
    "opened_reports": _opened_reports,
    "resolved_reports": _resolved_reports,
    "tag_uses": _tag_uses,
    "tag_accounts": _tag_accounts,
}


async def measures(request: web.Request) -> web.Response:
    """Answer the measures that are asked for and that there are."""
    params = await parameters(request)
    period, least = _period(request, params), site_of(request).settings.least_people
    answers = []
    for key in params.texts("keys"):
        if key not in MEASURES:
            continue
        numbers = await MEASURES[key](period, least, params.nested(key))
        answers.append(
            {
                "key": key,
                "unit": None,
                "total": _text(numbers.total),
                "previous_total": _text(numbers.previous),
                "data": [
                    {"date": _moment(day), "value": _text(number)}
                    for day, number in zip(period.days, numbers.by_day, strict=True)
                ],
            }
        )
    return json_response(answers)


async def dimensions(request: web.Request) -> web.Response:
    """Answer the dimensions that are asked for and that there are."""
    params = await parameters(request)
    limit = min(max(params.integer("limit", 10), 1), 100)
    answers = []
    for key in params.texts("keys"):
        if key == "languages":
            data = await _languages(site_of(request).settings.least_people, limit)
        elif key == "servers":
            data = [_dimension(host, host, str(accounts)) for host, accounts in await metrics.hosts(limit)]
        elif key == "software_versions":
            data = _versions(request)
        else:
            continue
        answers.append({"key": key, "data": data})
    return json_response(answers)


async def _languages(least: int, limit: int) -> list[dict[str, Any]]:
    found = await metrics.languages()
    numbers = published([cell for _, cell in found], least)
    return [
        _dimension(language, language, str(number))
        for (language, _), number in zip(found, numbers, strict=True)
        if number is not None
    ][:limit]


def _versions(request: web.Request) -> list[dict[str, Any]]:
    database = "SQLite" if site_of(request).settings.is_sqlite else "PostgreSQL"
    return [
        _dimension("parvis", "Parvis", VERSION),
        _dimension("python", "Python", platform.python_version()),
        _dimension("database", "Database", database),
    ]


def _dimension(key: str, name: str, value: str) -> dict[str, Any]:
    return {"key": key, "human_key": name, "value": value}


async def retention(request: web.Request) -> web.Response:
    """Answer by month how many of those who joined are still active. By day, single people would show."""
    params = await parameters(request)
    if params.text("frequency", "month") != "month":
        raise Invalid("Retention is counted by month: ask for frequency=month", frequency="must be month")
    least = site_of(request).settings.least_people
    return json_response(
        [
            {
                "period": _moment(cohort.month),
                "frequency": "month",
                "data": [
                    {"date": _moment(month), "rate": rate, "value": _text(number)}
                    for month, number, rate in _rates(cohort, least)
                ],
            }
            for cohort in await metrics.cohorts(_period(request, params))
        ]
    )


def _rates(cohort: metrics.Cohort, least: int) -> list[tuple[date, int | None, float | None]]:
    numbers = published([Cell(active, active) for _, active in cohort.active], least)
    if cohort.people < least:
        numbers = [None for _ in numbers]
    return [
        (month, number, round(active / cohort.people, 2) if number is not None else None)
        for (month, active), number in zip(cohort.active, numbers, strict=True)
    ]


def _period(request: web.Request, params: Params) -> Period:
    """Read the period, in days of the site: 30 up to today where it is not given."""
    zone = site_of(request).look.zone
    last = _day(params, "end_at") or day_of(now(), zone)
    first = _day(params, "start_at") or last - timedelta(days=29)
    if not timedelta(0) <= last - first < timedelta(days=MAX_DAYS):
        raise Invalid(f"The period must have 1 to {MAX_DAYS} days", start_at="is too early, or after the end")
    return Period(first, last, zone)


def _day(params: Params, name: str) -> date | None:
    text = params.text(name).strip()
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).date()
    except ValueError as error:
        raise Invalid(f"{name} is not a date", **{name: "is not a date"}) from error


def _moment(day: date) -> str | None:
    return moment_text(datetime.combine(day, datetime.min.time(), UTC))


def _text(number: int | None) -> str | None:
    return None if number is None else str(number)


READ = admin_scope("admin:read", "metrics")

PERIOD: Takes = {"start_at": TEXT, "end_at": TEXT}

ROUTES = [
    Route(
        "POST",
        "/api/v1/admin/measures",
        measures,
        READ,
        "[AdminMeasure]",
        {**PERIOD, "keys": TEXTS, **dict.fromkeys(MEASURES, an_object({"id": TEXT}))},
    ),
    Route(
        "POST",
        "/api/v1/admin/dimensions",
        dimensions,
        READ,
        "[AdminDimension]",
        {"keys": TEXTS, "limit": INTEGER},
    ),
    Route("POST", "/api/v1/admin/retention", retention, READ, "[AdminCohort]", {**PERIOD, "frequency": TEXT}),
]
