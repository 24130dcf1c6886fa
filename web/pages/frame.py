"""What stands around every page of the app: the rail, its counts, what lies beside the column.

A page calls `framed`; its template extends app.html. What the rail leads to is NAVIGATION, a line for each page.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from aiohttp import web

from models.groups import groups
from models.notifications.unread import unread_by
from models.people.roles import Duty
from web.http.context import network_of, site_of
from web.http.html import page
from web.http.language import N_
from web.http.security import GRANT, form_token, viewer, visitor_secret
from web.http.site_names import SITE_NAMES
from web.pages.entities import account_entities as account_entities
from web.pages.entities import decoded as decoded
from web.pages.posts.composing import begun
from web.pages.typed import writer_of


@dataclass(frozen=True)
class Entry:
    """A line of the rail."""

    key: str
    path: str
    icon: str
    title: str
    duty: Duty = "member"
    """Who sees it."""
    counts: str = ""
    """Which of the counts stands beside it."""
    feature: str = ""
    """Of FEATURES, without which it is not there."""


NAVIGATION = (
    Entry("home", "/", "home", N_("Home")),
    Entry("announcements", "/announcements", "horn", N_("Announcements"), counts="must_reads"),
    Entry("groups", "/groups", "group", N_("Groups"), counts="invitations"),
    Entry("questions", "/questions", "ask", N_("Questions"), feature="questions"),
    Entry("pages", "/pages", "file", N_("Pages"), feature="pages"),
    Entry("people", "/people", "people", N_("People")),
    Entry("faq", "/faq", "ask", N_("FAQ and resources"), feature="collections"),
    Entry("messages", "/messages", "mail", N_("Messages"), counts="conversations"),
    Entry("notifications", "/notifications", "bell", N_("Notifications"), counts="notifications"),
    Entry("bookmarks", "/bookmarks", "mark", N_("Bookmarks")),
)
ROLES = (
    Entry("admin", "/admin", "cog", N_("Administration"), "overview"),
    Entry("moderation", "/admin/reports", "flag", N_("Reports"), "moderator", counts="reports"),
    Entry("communication", "/admin/announcements", "send", N_("Announce"), "communicator"),
)
"""The second part of the rail. Each sees what their roles may open."""

Kind = Literal["good", "warn", "bad", ""]


@dataclass(frozen=True)
class Notice:
    """What a page says on top."""

    text: str
    kind: Kind = "good"


@dataclass(frozen=True)
class Frame:
    """The rail of one page for one person."""

    me: Mapping[str, Any]
    current: str
    counts: Mapping[str, int]
    roles: Sequence[Entry]
    stream: str = ""
    """What arrives on it while it is open; "" for nothing."""
    keys_off: bool = False
    notices: Sequence[Notice] = ()
    entries: Sequence[Entry] = NAVIGATION


@dataclass(frozen=True)
class Beside:
    """What lies beside the column."""

    groups: Sequence[Mapping[str, Any]]
    sites: int


async def framed(
    request: web.Request,
    template: str,
    status: int = 200,
    *,
    current: str = "",
    stream: str = "",
    notices: Sequence[Notice] = (),
    **values: Any,
) -> web.Response:
    """Render a page of the app for who is logged in.

    `compose_group` or `compose_reply`, an account or a post, gives the page a small composer (posts/composer.html).
    """
    me, look = viewer(request), site_of(request).look
    await request.app[SITE_NAMES].refresh()
    if {"compose_group", "compose_reply"} & values.keys():
        values["composing"] = await begun(
            request, group=values.get("compose_group"), reply=values.get("compose_reply")
        )
    frame = Frame(
        me=(await account_entities(request, [me.id]))[me.id],
        current=current,
        counts=asdict(await unread_by(me.id)),
        roles=tuple(each for each in ROLES if me.may(each.duty)),
        stream=stream,
        keys_off=request[GRANT].keys_off,
        notices=notices,
        entries=tuple(each for each in NAVIGATION if not each.feature or look.has(each.feature)),
    )
    return page(
        request,
        template,
        status,
        frame=frame,
        beside=await _beside(request),
        form_token=form_token(visitor_secret(request)),
        writer=writer_of(site_of(request), me.id),
        **values,
    )


async def _beside(request: web.Request) -> Beside:
    me = viewer(request).id
    mine = (await groups.groups_known_to(me, mine=True))[:5]
    entities = await account_entities(request, mine)
    linked = await network_of(request).policy.hosts()
    return Beside([entities[i] for i in mine if i in entities], len(linked))
