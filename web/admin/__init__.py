"""Pages for people with roles. Rendered like web/pages, one file or package a page family.

Everything here needs a duty that one of the reader's roles has (MAY, models/people/roles.py); others get the answer that there is no such page. The same verbs are on the command line
(web/process/cli.py) or in the client API (web/mastodon/admin_*.py). Each page begins with what to do now, or says that
there is nothing; then come numbers, then the table.

Whatever changes something below /admin asks who has not proved lately who they are to do so again, and so does a page that
shows a secret: `proof="recent"` of its Route (web/http/security.py).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.people.roles import Duty
from web.http.language import N_
from web.http.security import viewer
from web.pages.frame import ROLES, framed


@dataclass(frozen=True)
class Page:
    """A page that the frame links."""

    path: str
    title: str
    duty: Duty
    """Who may open it: the same as in its route."""


PAGES: Mapping[str, tuple[Page, ...]] = {
    N_("Sites"): (
        Page("/admin/peers", N_("Linked sites"), "federation"),
        Page("/admin/directory", N_("Directory of all sites"), "federation"),
        Page("/admin/queue", N_("Queue"), "federation"),
        Page("/admin/proof", N_("Proof of confidentiality"), "egress"),
        Page("/admin/egress", N_("Egress ledger"), "egress"),
        Page("/admin/moves", N_("Moves"), "federation"),
        Page("/admin/rules", N_("Rules of other sites"), "federation"),
    ),
    N_("People"): (
        Page("/admin/people", N_("People"), "people"),
        Page("/admin/newcomers", N_("Newcomers"), "people"),
        Page("/admin/invitations", N_("Invitations"), "people"),
        Page("/admin/identity", N_("Sign-in"), "site"),
        Page("/admin/measures", N_("Measures in force"), "moderator"),
    ),
    N_("Conversation"): (
        Page("/admin/reports", N_("Reports"), "moderator"),
        Page("/admin/announcements", N_("Announcements"), "communicator"),
        Page("/admin/texts", N_("Rules and texts"), "site"),
        Page("/admin/emoji", N_("Emoji"), "site"),
        Page("/admin/templates", N_("Templates of groups"), "site"),
        Page("/admin/synonyms", N_("FAQ bot"), "site"),
        Page("/admin/hashtags", N_("Hashtags"), "metrics"),
    ),
    N_("Site"): (
        Page("/admin/look", N_("Look of the site"), "site"),
        Page("/admin/features", N_("Features"), "site"),
        Page("/admin/health", N_("Health"), "site"),
        Page("/admin/storage", N_("Storage"), "site"),
        Page("/admin/jobs", N_("Tasks"), "site"),
        Page("/admin/mail", N_("Mails"), "site"),
        Page("/admin/settings", N_("Settings"), "site"),
        Page("/admin/first-run", N_("First steps"), "admin"),
        Page("/admin/audit", N_("Audit"), "records"),
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
        may_see_overview=viewer(request).may("overview"),
        **values,
    )


def _sections(request: web.Request) -> list[Section]:
    return [
        Section(title, mine, any(_is_at(request.path, each.path) for each in mine))
        for title, mine in pages_for(request).items()
        if mine
    ]


def pages_for(request: web.Request) -> dict[str, list[Page]]:
    """Return the pages that the viewer may open, by section."""
    me = viewer(request)
    return {title: [each for each in pages if me.may(each.duty)] for title, pages in PAGES.items()}


def pages_at(path: str) -> list[Page]:
    """Return the pages to which a path belongs."""
    return [page for pages in PAGES.values() for page in pages if _is_at(path, page.path)]


def _is_at(path: str, page: str) -> bool:
    return path == page or path.startswith(f"{page}/")


def _place(path: str) -> str:
    """Return the key of the entry in the rail that leads here."""
    nearest = max((each for each in ROLES if _is_at(path, each.path)), key=lambda each: len(each.path))
    return nearest.key
