"""Announcements, to write, to change and to withdraw, and how far they came: for communicators. The verbs are
outbox/announcements/announcements.py.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import StringIO

from aiohttp import web
from markupsafe import Markup

from models.announcements.announcements import (
    ALL_SITES,
    IMPORTANCES,
    Announcement,
    AnnouncementText,
    announced_here,
    departments_of,
    ended_announcements,
    groups_of,
    own_announcement,
    sites_of,
    texts_of,
    unended_announcements,
)
from models.announcements.sites import Reach, peers_meant, reach_of
from models.announcements.totals import Published, Report, published_totals, report_on, totals_of
from models.core.base import now
from models.core.errors import Invalid
from models.groups.groups import announceable_groups
from models.people.people import departments
from outbox.announcements.announcements import (
    NewAnnouncement,
    WrittenText,
    announce,
    previewed,
    revise,
    strike,
    withdraw,
)
from web.admin import admin_page
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.formats import for_input, from_input
from web.http.language import READING, reading_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer
from web.mastodon.listing import entity_id

_PATH = "/admin/announcements"
ENDED = 30
"""Announcements that are over and listed, the last ones."""


async def index(request: web.Request) -> web.Response:
    """List what is planned, what is shown, and what is over."""
    running, ended = await unended_announcements(own=True), await ended_announcements(ENDED)
    ids, least = [each.id for each in (*running, *ended)], site_of(request).settings.least_people
    return await admin_page(
        request,
        "admin/announcements.html",
        planned=[each for each in running if each.published_at is None],
        running=[each for each in running if each.published_at is not None],
        ended=ended,
        texts=await texts_of(ids),
        totals={i: published_totals(each, least) for i, each in (await totals_of(ids)).items()},
        departments_of=await departments_of(ids),
        groups_of=await groups_of(ids),
        sites_of=await sites_of(ids),
        groups=await announceable_groups(),
    )


# --- to write and to change ------------------------------------------------------------------------------------


async def new(request: web.Request) -> web.Response:
    return await _form(request, Params({}))


async def create(request: web.Request) -> web.StreamResponse:
    """Announce what was written; or show first how it looks and whom it reaches."""
    params = await parameters(request)
    check_form(request, params)
    me = viewer(request).account
    try:
        written = _written(request, params)
        if params.text("preview"):
            return await _form(request, params, preview=await _preview(request, written))
        made = await announce(network_of(request), me, written, by=me.handle)
    except Invalid as error:
        return await _form(request, params, error)
    return redirect(f"{_PATH}/{made}", 303)


async def edit(request: web.Request) -> web.Response:
    """Show one in the form, to be changed."""
    announcement = await own_announcement(entity_id(request))
    READING.set(reading_of(request))
    ids = [announcement.id]
    typed = _as_typed(
        announcement,
        (await texts_of(ids))[announcement.id],
        (await departments_of(ids))[announcement.id],
        (await groups_of(ids))[announcement.id],
        (await sites_of(ids))[announcement.id],
    )
    return await _form(request, typed, change=announcement)


async def change(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    announcement = await own_announcement(entity_id(request))
    try:
        written = _written(request, params)
        if params.text("preview"):
            preview = await _preview(request, written)
            return await _form(request, params, change=announcement, preview=preview)
        await revise(network_of(request), announcement.id, written, by=viewer(request).account.handle)
    except Invalid as error:
        return await _form(request, params, error, change=announcement)
    return redirect(f"{_PATH}/{announcement.id}", 303)


async def end(request: web.Request) -> web.StreamResponse:
    """Withdraw one; what has ended already is no error."""
    check_form(request, await parameters(request))
    announcement = await announced_here(entity_id(request))
    if announcement.ended_at is None:
        await withdraw(network_of(request), announcement.id, by=viewer(request).account.handle)
    return redirect(f"{_PATH}/{announcement.id}", 303)


@dataclass(frozen=True)
class Preview:
    """What an announcement would be."""

    texts: Sequence[tuple[WrittenText, Markup]]
    reach: Sequence[Reach]


async def _preview(request: web.Request, written: NewAnnouncement) -> Preview:
    contents = await previewed(network_of(request), written)
    reach = await reach_of(viewer(request).id, written.departments, written.groups, written.sites)
    texts = [(text, Markup(html)) for text, html in zip(written.texts, contents, strict=True)]
    return Preview(texts, reach)


async def _form(
    request: web.Request,
    typed: Params,
    error: Invalid | None = None,
    change: Announcement | None = None,
    preview: Preview | None = None,
) -> web.Response:
    return await admin_page(
        request,
        "admin/announcement_form.html",
        422 if error else 200,
        departments=await departments(),
        groups=await announceable_groups(),
        peers=[ALL_SITES, *(peer.host for peer in await peers_meant([ALL_SITES]))],
        importances=IMPORTANCES,
        languages=_languages(request, typed),
        zone=reading_of(request).zone.key,
        typed=typed,
        problems=problems_of(error),
        change=change,
        preview=preview,
        least=site_of(request).settings.least_people,
    )


def _languages(request: web.Request, typed: Params) -> list[str]:
    """Return the languages of the form: the site's, and those that the announcement has besides."""
    return list(dict.fromkeys([*site_of(request).look.languages, *typed.texts("language")]))


def _written(request: web.Request, params: Params) -> NewAnnouncement:
    READING.set(reading_of(request))
    importance = next((each for each in IMPORTANCES if each == params.text("importance")), None)
    if importance is None:
        raise Invalid(importance=f"must be one of {', '.join(IMPORTANCES)}")
    written = [
        WrittenText(language, params.text(f"title_{language}"), params.text(f"text_{language}"))
        for language in _languages(request, params)
    ]
    return NewAnnouncement(
        tuple(each for each in written if each.source.strip()),
        importance,
        publish_at=_moment(params, "publish_at"),
        ends_at=_moment(params, "ends_at"),
        departments=tuple(params.texts("department")),
        groups=tuple(params.integers("group")),
        sites=tuple(params.texts("site")),
    )


def _moment(params: Params, name: str) -> datetime | None:
    """Read a browser's date and time, by the writer's clock."""
    text = params.text(name).strip()
    if not text:
        return None
    try:
        return from_input(text)
    except ValueError as error:
        raise Invalid(**{name: "is not a date with a time"}) from error


def _as_typed(
    announcement: Announcement,
    texts: tuple[AnnouncementText, ...],
    chosen: tuple[str, ...],
    groups: tuple[int, ...],
    sites: tuple[str, ...],
) -> Params:
    moments = {"publish_at": announcement.publish_at, "ends_at": announcement.ends_at}
    return Params(
        {
            "importance": announcement.importance,
            "language": [text.language for text in texts],
            "department": list(chosen),
            "group": [str(group_id) for group_id in groups],
            "site": list(sites),
            **{f"title_{text.language}": text.title for text in texts},
            **{f"text_{text.language}": text.source for text in texts},
            **{name: for_input(at) for name, at in moments.items() if at},
        }
    )


# --- how far it came -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Share:
    """What a bar shows, in hundredths of those it is for."""

    acknowledged: int
    delivered: int
    """Beyond those who acknowledged it."""


async def show(request: web.Request) -> web.Response:
    """Show how far one has come, also one that is over."""
    announcement = await announced_here(entity_id(request))
    report = await _report(request, announcement.id)
    ids = [announcement.id]
    return await admin_page(
        request,
        "admin/announcement.html",
        announcement=announcement,
        texts=(await texts_of(ids))[announcement.id],
        departments=(await departments_of(ids))[announcement.id],
        chosen_groups=(await groups_of(ids))[announcement.id],
        chosen_sites=(await sites_of(ids))[announcement.id],
        groups=await announceable_groups(),
        report=report,
        share=share_of,
        known_after=_known_after(report),
        now=now(),
    )


async def table(request: web.Request) -> web.Response:
    """Give the report as a table for spreadsheets; what is hidden is empty."""
    report = await _report(request, (await announced_here(entity_id(request))).id)
    text = StringIO()
    lines = csv.writer(text)
    lines.writerow(["site", "for", "delivered", "acknowledged", "numbers", "as_of"])
    lines.writerow(["all", *_numbers(report.totals), "", ""])
    for each in report.sites:
        lines.writerow(
            [each.host, *_numbers(each.totals), each.state, each.updated_at.isoformat(timespec="seconds")]
        )
    name = f"announcement-{report.announcement_id}.csv"
    return web.Response(
        text=text.getvalue(),
        content_type="text/csv",
        charset="utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


async def strike_site(request: web.Request) -> web.StreamResponse:
    """Strike out a site's totals of an announcement, and show the report again."""
    params = await parameters(request)
    check_form(request, params)
    announcement = await announced_here(entity_id(request))
    by, least = viewer(request).account.handle, site_of(request).settings.least_people
    await strike(announcement.id, params.text("site"), by=by, least=least)
    return redirect(f"{_PATH}/{announcement.id}", 303)


async def _report(request: web.Request, announcement_id: int) -> Report:
    site = site_of(request)
    return await report_on(announcement_id, site.authority, site.settings.least_people)


def _numbers(totals: Published) -> Sequence[int | None]:
    return (totals.targeted, totals.delivered, totals.acknowledged)


def share_of(totals: Published) -> Share | None:
    """Return what may be drawn of totals; None where a number is hidden."""
    if not totals.targeted or totals.acknowledged is None:
        return None
    acknowledged = min(100, round(100 * totals.acknowledged / totals.targeted))
    delivered = totals.delivered if totals.delivered is not None else totals.acknowledged
    return Share(acknowledged, max(0, min(100, round(100 * delivered / totals.targeted)) - acknowledged))


def _known_after(report: Report) -> float | None:
    """Return after how many seconds most had acknowledged it; None as long as they did not."""
    if report.known_at is None or report.published_at is None:
        return None
    return (report.known_at - report.published_at).total_seconds()


COMMUNICATOR = role("communicator")
ROUTES = [
    Route("GET", _PATH, index, COMMUNICATOR),
    Route("POST", _PATH, create, COMMUNICATOR),
    Route("GET", f"{_PATH}/new", new, COMMUNICATOR),
    Route("GET", f"{_PATH}/{{id}}", show, COMMUNICATOR),
    Route("POST", f"{_PATH}/{{id}}", change, COMMUNICATOR),
    Route("GET", f"{_PATH}/{{id}}/edit", edit, COMMUNICATOR),
    Route("GET", f"{_PATH}/{{id}}/table.csv", table, COMMUNICATOR),
    Route("POST", f"{_PATH}/{{id}}/strike", strike_site, COMMUNICATOR),
    Route("POST", f"{_PATH}/{{id}}/withdraw", end, COMMUNICATOR),
]
