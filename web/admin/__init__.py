"""Pages for admins, moderators and communicators. Rendered like web/pages, one file or package a page family.

Everything here needs a role; others get the answer that there is no such page. The same verbs are on the command line
(web/process/cli.py) or in the client API (web/mastodon/admin_*.py). Each page begins with what to do now, or says that
there is nothing; then come numbers, then the table.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.people.people import MAY_ACT_AS
from web.http.language import N_
from web.http.security import viewer
from web.pages.frame import ROLES, framed


@dataclass(frozen=True)
class Page:
    """A page that the frame links."""

    path: str
    title: str
    role: str = "admin"
    """Who may open it."""


PAGES: Mapping[str, tuple[Page, ...]] = {
    N_("Sites"): (
        Page("/admin/peers", N_("Linked sites")),
        Page("/admin/directory", N_("Directory of all sites")),
        Page("/admin/queue", N_("Queue")),
        Page("/admin/proof", N_("Proof of confidentiality")),
        Page("/admin/egress", N_("Egress ledger")),
        Page("/admin/moves", N_("Moves")),
        Page("/admin/rules", N_("Rules of other sites")),
    ),
    N_("People"): (
        Page("/admin/people", N_("People")),
        Page("/admin/newcomers", N_("Newcomers")),
        Page("/admin/measures", N_("Measures in force"), "moderator"),
    ),
    N_("Conversation"): (
        Page("/admin/reports", N_("Reports"), "moderator"),
        Page("/admin/announcements", N_("Announcements"), "communicator"),
        Page("/admin/texts", N_("Rules and texts")),
        Page("/admin/emoji", N_("Emoji")),
        Page("/admin/templates", N_("Templates of groups")),
        Page("/admin/hashtags", N_("Hashtags")),
    ),
    N_("Site"): (
        Page("/admin/look", N_("Look of the site")),
        Page("/admin/health", N_("Health")),
        Page("/admin/storage", N_("Storage")),
        Page("/admin/jobs", N_("Tasks")),
        Page("/admin/settings", N_("Settings")),
        Page("/admin/first-run", N_("First steps")),
    ),
}
"""Sections, and their pages in the order in which the frame links them. A new page is a line here; a section of which a
reader may open no page is not shown. What lies below a page's path (`/admin/peers/lyon…`) belongs to it."""

OVERVIEW = "/admin"


@dataclass(frozen=True)
class Section:
    """A section as somebody sees it."""

    title: str
    pages: Sequence[Page]
    is_open: bool

    @property
    def path(self) -> str:
        return self.pages[0].path


async def admin_page(request: web.Request, template: str, status: int = 200, **values: Any) -> web.Response:
    """Render a page whose forms carry the browser's token, with links to the pages that the viewer may open.

    The template extends admin/frame.html and fills its blocks `heading` (beside the title) and `admin`.
    """
    shown = _sections(request)
    return await framed(
        request,
        template,
        status,
        current=_place(request.path),
        sections=shown,
        section=next((each for each in shown if each.is_open), None),
        admin_path=request.path,
        may_see_all="admin" in MAY_ACT_AS[viewer(request).role],
        **values,
    )


def _sections(request: web.Request) -> list[Section]:
    allowed = MAY_ACT_AS[viewer(request).role]
    found = []
    for title, pages in PAGES.items():
        if mine := [each for each in pages if each.role in allowed]:
            found.append(Section(title, mine, any(_is_at(request.path, each.path) for each in mine)))
    return found


def _is_at(path: str, page: str) -> bool:
    return path == page or path.startswith(f"{page}/")


def _place(path: str) -> str:
    """Return the key of the entry in the rail that leads here."""
    nearest = max((each for each in ROLES if _is_at(path, each.path)), key=lambda each: len(each.path))
    return nearest.key
