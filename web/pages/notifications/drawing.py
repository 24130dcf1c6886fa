"""Notifications as pages have them: people, posts and subjects are the entities that clients get. They are drawn by
templates/macros/notification.html.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from aiohttp import web

from models.announcements.announcements import AnnouncementView
from models.notifications.lines import Line
from models.notifications.todo import Todo
from models.posts.timelines import by_ids
from web.http.language import language_of, zone_of
from web.http.security import viewer
from web.http.shapes import plain
from web.mastodon.entities import EVENT_KINDS, entities_of
from web.pages.frame import account_entities, decoded
from web.pages.posts.showing import shown

FACES = 2
TITLE = 80
"""Characters, where a text stands for a title."""


@dataclass(frozen=True)
class Drawn:
    """One line."""

    kind: str
    id: int
    people: Sequence[dict[str, Any]]
    count: int
    at: datetime
    is_new: bool
    post: dict[str, Any] | None
    root: dict[str, Any] | None
    """The post with which its thread begins, where the viewer may read it."""
    details: dict[str, Any]
    """Subjects that are no posts: event, moderation_warning, report, as clients get them."""
    group: dict[str, Any] | None = None
    title: str = ""
    """Of an announcement."""
    reason: str = ""
    """What somebody wrote who asks."""
    asked: int = 0
    """Id of who asks, or of the announcement."""


@dataclass(frozen=True)
class Day:
    """The lines of one day."""

    name: Literal["today", "yesterday", ""]
    day: date
    lines: Sequence[Drawn]


async def drawn(request: web.Request, lines: Sequence[Line]) -> list[Drawn]:
    """Load what lines show. Those about posts that the viewer may no longer see are left out."""
    me = viewer(request)
    people = await account_entities(request, [i for line in lines for i in line.sender_ids[:FACES]])
    posts = await _posts(request, lines)
    details = await entities_of(request).details({line.newest_id: line.kind for line in lines}, me.id)
    return [
        Drawn(
            kind=line.kind,
            id=line.newest_id,
            people=[people[i] for i in line.sender_ids[:FACES] if i in people],
            count=line.people,
            at=line.latest_at,
            is_new=line.is_new,
            post=posts.get(line.post_id or 0),
            root=posts.get(line.thread_id or 0),
            details=decoded(details.get(line.newest_id, {})),
        )
        for line in lines
        if (line.post_id is None or line.post_id in posts)
        and (line.kind not in EVENT_KINDS or line.newest_id in details)
    ]


async def _posts(request: web.Request, lines: Sequence[Line]) -> dict[int, dict[str, Any]]:
    ids = dict.fromkeys(i for line in lines for i in (line.post_id, line.thread_id) if i)
    views = await by_ids(viewer(request).account.reader, list(ids))
    return {int(each["id"]): each for each in await shown(request, views)}


async def drawn_todo(request: web.Request, todo: Todo) -> list[Drawn]:
    """Load what waits for a decision: requests, then announcements."""
    ids = [i for each in todo.requests for i in (each.account_id, each.group_id) if i]
    ids += [each.announcement.author_id for each in todo.must_reads if each.announcement.author_id]
    people = await account_entities(request, list(dict.fromkeys(ids)))
    requests = [
        _todo(
            each.kind,
            people[each.account_id],
            each.at,
            group=people.get(each.group_id or 0),
            asked=each.account_id,
            reason=each.reason,
        )
        for each in todo.requests
        if each.account_id in people
    ]
    language = language_of(request)
    must_reads = [
        _todo(
            "must_read",
            people.get(each.announcement.author_id or 0),
            each.announcement.published_at or each.announcement.publish_at,
            title=_title(each, language),
            asked=each.announcement.id,
        )
        for each in todo.must_reads
    ]
    return requests + must_reads


def _title(announced: AnnouncementView, language: str) -> str:
    """Return what an announcement is called in the reader's language, else how its text begins."""
    text = next((each for each in announced.texts if each.language == language), announced.texts[0])
    # Its text begins with a sign of how important it is.
    return text.title or _shortened(re.sub(r"^[^\w«“]+", "", plain(text.content)))


def _shortened(text: str) -> str:
    return text if len(text) <= TITLE else text[: text.rfind(" ", 0, TITLE)] + "…"


def _todo(kind: str, account: dict[str, Any] | None, at: datetime, **values: Any) -> Drawn:
    return Drawn(kind, 0, [account] if account else [], 1, at, True, None, None, {}, **values)


def by_day(request: web.Request, lines: Sequence[Drawn], moment: datetime) -> list[Day]:
    """Part lines by the days of the reader, of whom it is `moment`."""
    zone = zone_of(request)
    today = moment.astimezone(zone).date()
    days: dict[date, list[Drawn]] = {}
    for line in lines:
        days.setdefault(line.at.astimezone(zone).date(), []).append(line)
    return [Day(_name((today - day).days), day, found) for day, found in days.items()]


def _name(days: int) -> Literal["today", "yesterday", ""]:
    return "today" if days <= 0 else "yesterday" if days == 1 else ""
