"""Errors on pages: inside the app for who is logged in, so that the way on is where it always is; else on a page alone.

What each says is in templates/error.html. Whatever fails here, web/http/middleware.py says it without us.
"""

from aiohttp import web

from models.core.errors import Unauthenticated
from web.http.context import site_of
from web.http.html import error_page, error_values
from web.http.params import parameters
from web.http.security import recognised_in_browser
from web.mastodon.instance import contact
from web.pages.frame import decoded, framed
from web.pages.login import login_page
from web.pages.posts.showing import wants_part
from web.pages.typed import sealed, typed

FRAMED = frozenset({400, 403, 404, 409, 410, 413, 415, 422})
"""Statuses that say nothing of the server's own state: around these a page costs what every page costs. Around others
only where somebody would lose a text."""


async def error_answer(request: web.Request, status: int, sentence: str) -> web.StreamResponse:
    """Render an error page. What was typed into a form of ours is on it, to be sent again; of who has to log in first, the
    login page carries it.
    """
    if wants_part(request):
        return error_page(request, status, sentence)
    form = await typed(request)
    if form and status == Unauthenticated.status:
        return await login_page(
            request, await parameters(request), status, kept=sealed(site_of(request), form)
        )
    me = await recognised_in_browser(request) if form or status in FRAMED else None
    if me is None:
        return error_page(request, status, sentence)
    found = await contact(request) if status == 403 else None
    values = error_values(request, status, sentence) | {
        "layout": "app.html",
        "is_known": True,
        "contact": decoded(found) if found else None,
        "again": form if form and form.by == me.id else None,
    }
    return await framed(request, "error.html", status, **values)
