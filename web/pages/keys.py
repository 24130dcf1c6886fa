"""The list of keyboard shortcuts, with the switch that turns them off. What they do is web/static/js/keys.js."""

from aiohttp import web

from web.http.language import N_
from web.http.security import Route, session
from web.pages.frame import framed

PATH = "/keys"

KEYS = (
    (
        N_("Everywhere"),
        (
            ("/", N_("Search")),
            ("n", N_("Write")),
            ("?", N_("This list")),
            ("g h", N_("Go to your feed")),
            ("g n", N_("Go to your notifications")),
            ("g g", N_("Go to your groups")),
            ("Esc", N_("Close what is open")),
        ),
    ),
    (
        N_("On a post"),
        (
            ("j", N_("Next post")),
            ("k", N_("Previous post")),
            ("o", N_("Open the thread")),
            ("r", N_("Answer")),
            ("l", N_("React")),
            ("b", N_("Set aside")),
        ),
    ),
)
"""Title of a table -> its keys, and what they do."""


async def show(request: web.Request) -> web.Response:
    return await framed(
        request,
        "settings/keys.html",
        current="settings",
        section="keys",
        tables=KEYS,
        saved=request.query.get("saved", ""),
    )


ROUTES = [Route("GET", PATH, show, session)]
