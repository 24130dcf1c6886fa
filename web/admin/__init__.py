"""Pages for admins, moderators and communicators. Rendered like web/pages, one file a page family.

Everything here needs a role; others get the answer that there is no such page. The same verbs are on the command line
(web/process/cli.py) or in the client API (web/api/admin_*.py).
"""

from typing import Any

from aiohttp import web

from models.people.people import MAY_ACT_AS
from web.http.security import viewer
from web.pages.frame import framed

PAGES = (
    ("/admin/people", "admin_people", "admin"),
    ("/admin/peers", "admin_peers", "admin"),
    ("/admin/moves", "admin_moves", "admin"),
    ("/admin/rules", "admin_rules", "admin"),
    ("/admin/egress", "admin_egress", "admin"),
    ("/admin/reports", "admin_reports", "moderator"),
    ("/admin/texts", "admin_texts", "admin"),
    ("/admin/emoji", "admin_emoji", "admin"),
    ("/admin/announcements", "admin_announcements", "communicator"),
    ("/admin/templates", "admin_templates", "admin"),
    ("/admin/hashtags", "admin_hashtags", "admin"),
    ("/admin/look", "admin_look", "admin"),
)
"""Path, key of the title, and who may open it."""


async def admin_page(request: web.Request, template: str, status: int = 200, **values: Any) -> web.Response:
    """Render a page whose forms carry the browser's token, with links to the pages that the viewer may open."""
    allowed = MAY_ACT_AS[viewer(request).role]
    pages = [(path, title) for path, title, role in PAGES if role in allowed]
    return await framed(request, template, status, current="admin", pages=pages, **values)
