"""Announcements, to write, to change and to withdraw: for communicators. The verbs are
outbox/announcements/announcements.py.
"""

from datetime import UTC, datetime

from aiohttp import web

from models.announcements.announcements import (
    ALL_SITES,
    IMPORTANCES,
    Announcement,
    AnnouncementText,
    departments_of,
    groups_of,
    own_announcement,
    sites_of,
    texts_of,
    unended_announcements,
)
from models.announcements.sites import peers_meant
from models.announcements.totals import published_totals, report_on, totals_of
from models.core.errors import Invalid
from models.groups.groups import announceable_groups
from models.people.people import departments
from outbox.announcements.announcements import (
    NewAnnouncement,
    WrittenText,
    announce,
    revise,
    strike,
    withdraw,
)
from web.admin import admin_page
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer
from web.mastodon.listing import entity_id

_PATH = "/admin/announcements"


async def index(request: web.Request) -> web.Response:
    return await _page(request, await parameters(request))


async def create(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    me = viewer(request).account
    try:
        await announce(network_of(request), me, _written(request, params), by=me.handle)
    except Invalid as error:
        return await _page(request, params, error)
    return redirect(_PATH, 303)


async def show(request: web.Request) -> web.Response:
    """Show one in the form, to be changed."""
    announcement = await own_announcement(entity_id(request))
    texts = (await texts_of([announcement.id]))[announcement.id]
    chosen = (await departments_of([announcement.id]))[announcement.id]
    groups = (await groups_of([announcement.id]))[announcement.id]
    typed = _as_typed(
        announcement, texts, chosen, groups, (await sites_of([announcement.id]))[announcement.id]
    )
    return await _page(request, typed, change=announcement)


async def change(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    announcement = await own_announcement(entity_id(request))
    try:
        new = _written(request, params)
        await revise(network_of(request), announcement.id, new, by=viewer(request).account.handle)
    except Invalid as error:
        return await _page(request, params, error, change=announcement)
    return redirect(_PATH, 303)


async def end(request: web.Request) -> web.StreamResponse:
    check_form(request, await parameters(request))
    await withdraw(network_of(request), entity_id(request), by=viewer(request).account.handle)
    return redirect(_PATH, 303)


async def strike_site(request: web.Request) -> web.StreamResponse:
    """Strike out a site's totals of an announcement, and show the report again."""
    params = await parameters(request)
    check_form(request, params)
    announcement = await own_announcement(entity_id(request))
    by, least = viewer(request).account.handle, site_of(request).settings.least_people
    await strike(announcement.id, params.text("site"), by=by, least=least)
    return redirect(f"{_PATH}/{announcement.id}", 303)


async def _page(
    request: web.Request,
    typed: Params,
    error: Invalid | None = None,
    change: Announcement | None = None,
) -> web.Response:
    found = await unended_announcements(own=True)
    ids, least = [each.id for each in found], site_of(request).settings.least_people
    return await admin_page(
        request,
        "admin_announcements.html",
        422 if error else 200,
        announcements=found,
        texts=await texts_of(ids),
        totals={i: published_totals(each, least) for i, each in (await totals_of(ids)).items()},
        departments_of=await departments_of(ids),
        groups_of=await groups_of(ids),
        departments=await departments(),
        groups=await announceable_groups(),
        peers=[ALL_SITES, *(peer.host for peer in await peers_meant([ALL_SITES]))],
        report=await report_on(change.id, site_of(request).authority, least) if change else None,
        importances=IMPORTANCES,
        languages=_languages(request, typed),
        typed=typed,
        problems=error.details if error else {},
        change=change,
    )


def _languages(request: web.Request, typed: Params) -> list[str]:
    """Return the languages of the form: the site's, and those that the announcement has besides."""
    return list(dict.fromkeys([*site_of(request).look.languages, *typed.texts("language")]))


def _written(request: web.Request, params: Params) -> NewAnnouncement:
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
    """Read a browser's date and time, in UTC."""
    text = params.text(name).strip()
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Invalid(**{name: "is not a date with a time"}) from error
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


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
            **{name: f"{at:%Y-%m-%dT%H:%M}" for name, at in moments.items() if at},
        }
    )


ROUTES = [
    Route("GET", _PATH, index, role("communicator")),
    Route("POST", _PATH, create, role("communicator")),
    Route("GET", f"{_PATH}/{{id}}", show, role("communicator")),
    Route("POST", f"{_PATH}/{{id}}", change, role("communicator")),
    Route("POST", f"{_PATH}/{{id}}/strike", strike_site, role("communicator")),
    Route("POST", f"{_PATH}/{{id}}/withdraw", end, role("communicator")),
]
