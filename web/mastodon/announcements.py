"""Announcements: reading, acknowledging and reacting; and for communicators writing, reporting and withdrawing.

They are also written on /admin/announcements, and with `parvis announce`.
"""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from aiohttp import web

from models.announcements.announcements import (
    AnnouncementText,
    AnnouncementView,
    announcement_for,
    announcement_for_all,
    current_announcements,
    questions_of,
)
from models.announcements.totals import report_on
from models.core.site import Site
from models.posts.timelines import by_ids
from models.text.tags import tag_key
from models.text.text import find_hashtags
from outbox.announcements import announcements
from outbox.announcements.announcements import NewAnnouncement, WrittenText
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import BOOLEAN, INTEGERS, MOMENT, TEXT, TEXTS, objects
from web.http.language import accepted_languages, best_of
from web.http.params import parameters
from web.http.security import Route, admin_scope, scope, viewer
from web.mastodon.entities import Fragment, entities_of, moment_text
from web.mastodon.listing import entity_id, rules_of


def announcement_entity(site: Site, view: AnnouncementView, text: AnnouncementText) -> dict[str, Any]:
    """Render an announcement in one of its languages."""
    announcement = view.announcement
    return {
        "id": str(announcement.id),
        "content": text.content,
        "starts_at": moment_text(announcement.starts_at),
        "ends_at": moment_text(announcement.ends_at),
        "all_day": announcement.all_day,
        "published_at": moment_text(announcement.published_at),
        "updated_at": moment_text(announcement.updated_at),
        "read": view.read,
        "mentions": [],
        "statuses": [{"id": str(announcement.post_id), "url": view.post_url}] if view.post_url else [],
        "tags": [{"name": name, "url": site.tag_url(tag_key(name))} for name in _tags(text)],
        "emojis": [],
        "reactions": [{"name": each.emoji, "count": each.count, "me": each.me} for each in view.reactions],
        # Ours: clients leave out what they do not know.
        "importance": announcement.importance,
        "language": text.language,
    }


def _tags(text: AnnouncementText) -> tuple[str, ...]:
    return find_hashtags(text.source, "text/markdown")


def in_language(view: AnnouncementView, languages: Sequence[str]) -> AnnouncementText:
    """Return the text in the language that the reader prefers among those it has."""
    by_language = {text.language: text for text in view.texts}
    return by_language[best_of(list(by_language), languages)]


async def index(request: web.Request) -> web.Response:
    """Show what is announced now, each in the language that the reader prefers among those it has."""
    site, languages = site_of(request), accepted_languages(request)
    found = await current_announcements(viewer(request).account.id)
    return json_response([announcement_entity(site, view, in_language(view, languages)) for view in found])


async def dismiss(request: web.Request) -> web.Response:
    await announcements.dismiss(viewer(request).account, entity_id(request))
    return json_response({})


async def react(request: web.Request) -> web.Response:
    await announcements.react(
        site_of(request), viewer(request).account, entity_id(request), request.match_info["name"]
    )
    return json_response({})


async def unreact(request: web.Request) -> web.Response:
    await announcements.unreact(
        site_of(request), viewer(request).account, entity_id(request), request.match_info["name"]
    )
    return json_response({})


async def questions(request: web.Request) -> web.Response:
    """Show what was asked about an announcement and what was answered, as far as the reader may see it."""
    me = viewer(request)
    view = await announcement_for(me.account.id, entity_id(request))
    return json_response(await question_entities(request, view))


async def question_entities(request: web.Request, view: AnnouncementView) -> list[dict[str, Any]]:
    """Render the questions about an announcement that the reader may see, with their answers."""
    me = viewer(request)
    asked = await questions_of(view.announcement.post_id) if view.announcement.post_id else []
    ids = [i for question in asked for i in (question.post_id, *(each.post_id for each in question.answers))]
    views = await by_ids(me.account.reader, ids)
    posts = await entities_of(request).load_by_id(views, me.id, await rules_of(request))
    return [
        {
            "status": Fragment(posts[question.post_id]),
            "answers": [
                {"status": Fragment(posts[each.post_id]), "official": each.official}
                for each in question.answers
                if each.post_id in posts
            ],
        }
        for question in asked
        if question.post_id in posts
    ]


async def write(request: web.Request) -> web.Response:
    """Announce something, now or at `publish_at`, in one or several languages."""
    params = await parameters(request)
    importance: Any = params.text("importance", "normal")
    new = NewAnnouncement(
        tuple(
            WrittenText(each.text("language"), each.text("title"), each.text("text"))
            for each in params.nested_list("texts")
        ),
        importance,
        publish_at=params.moment("publish_at"),
        starts_at=params.moment("starts_at"),
        ends_at=params.moment("ends_at"),
        all_day=params.boolean("all_day", False),
        departments=tuple(params.texts("departments")),
        groups=tuple(params.integers("groups")),
        sites=tuple(params.texts("sites")),
    )
    me = viewer(request).account
    made = await announcements.announce(network_of(request), me, new, by=me.handle)
    return json_response({"id": str(made)})


async def withdraw(request: web.Request) -> web.Response:
    """End an announcement before its time."""
    by = viewer(request).account.handle
    await announcements.withdraw(network_of(request), entity_id(request), by=by)
    return json_response({})


async def report(request: web.Request) -> web.Response:
    """Report to communicators how far an announcement has come."""
    made = await report_on(
        entity_id(request), site_of(request).authority, site_of(request).settings.least_people
    )
    known_after = made.known_at - made.published_at if made.known_at and made.published_at else None
    return json_response(
        {
            "id": str(made.announcement_id),
            "published_at": moment_text(made.published_at),
            **asdict(made.totals),
            "seconds_to_90_percent": int(known_after.total_seconds()) if known_after else None,
            "sites": [
                {
                    "site": each.host,
                    **asdict(each.totals),
                    "state": each.state,
                    "updated_at": moment_text(each.updated_at),
                }
                for each in made.sites
            ],
        }
    )


async def strike(request: web.Request) -> web.Response:
    """Strike out a site's totals of an announcement."""
    by, least = viewer(request).account.handle, site_of(request).settings.least_people
    await announcements.strike(entity_id(request), request.match_info["host"], by=by, least=least)
    return await report(request)


async def announced_entity(site: Site, announcement_id: int) -> dict[str, Any]:
    """Render an announcement for everybody's stream: without what differs by reader, as Mastodon does.

    Raises NotFound when it has ended meanwhile.
    """
    view = await announcement_for_all(announcement_id)
    entity = announcement_entity(site, view, in_language(view, site.look.languages))
    del entity["read"]
    for reaction in entity["reactions"]:
        del reaction["me"]
    return entity


_REACTION = "/api/v1/announcements/{id}/reactions/{name}"

_OURS = "/api/parvis/v1/announcements"
WRITE = admin_scope("write:accounts", "communicator")

ROUTES = [
    Route("GET", "/api/v1/announcements", index, scope("read:accounts"), "[Announcement]"),
    Route("POST", "/api/v1/announcements/{id}/dismiss", dismiss, scope("write:accounts"), "{}"),
    Route(
        "POST",
        _OURS,
        write,
        WRITE,
        "AnnouncementId",
        {
            "texts": objects({"language": TEXT, "title": TEXT, "text": TEXT}),
            "importance": TEXT,
            "publish_at": MOMENT,
            "starts_at": MOMENT,
            "ends_at": MOMENT,
            "all_day": BOOLEAN,
            "departments": TEXTS,
            "groups": INTEGERS,
            "sites": TEXTS,
        },
    ),
    Route("DELETE", f"{_OURS}/{{id}}", withdraw, WRITE, "{}"),
    Route("GET", f"{_OURS}/{{id}}/questions", questions, scope("read:statuses"), "[AnnouncementQuestion]"),
    Route(
        "GET",
        f"{_OURS}/{{id}}/report",
        report,
        admin_scope("read:accounts", "communicator"),
        "AnnouncementReport",
    ),
    Route("POST", f"{_OURS}/{{id}}/report/{{host}}/strike", strike, WRITE, "AnnouncementReport"),
    Route("PUT", _REACTION, react, scope("write:favourites"), "{}"),
    Route("PATCH", _REACTION, react, scope("write:favourites"), "{}"),
    Route("DELETE", _REACTION, unreact, scope("write:favourites"), "{}"),
]
