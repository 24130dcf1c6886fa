"""Errors on pages: inside the app for who is logged in, so that the way on is where it always is; else on a page alone.

What each says is in templates/error.html. Whatever fails here, web/http/middleware.py says it without us.
"""

from aiohttp import web

from web.http.html import error_page, error_values
from web.http.security import recognised_in_browser
from web.mastodon.instance import contact
from web.pages.frame import decoded, framed
from web.pages.posts.showing import wants_part

FRAMED = frozenset({400, 403, 404, 409, 410, 413, 415, 422})
"""Statuses that say nothing of the server's own state: around these a page costs what every page costs."""


async def error_answer(request: web.Request, status: int, sentence: str) -> web.Response:
    """Render an error page."""
    if status not in FRAMED or wants_part(request) or await recognised_in_browser(request) is None:
        return error_page(request, status, sentence)
    found = await contact(request) if status == 403 else None
    values = error_values(request, status, sentence) | {
        "layout": "app.html",
        "is_known": True,
        "contact": decoded(found) if found else None,
    }
    return await framed(request, "error.html", status, **values)
