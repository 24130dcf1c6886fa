"""The page of what a person is logged in with, where each of it can be ended. By API: web/api/access.py."""

from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiohttp import web

from models.core.accounts import Account
from models.core.errors import NotFound
from outbox.people import access
from web.api.access import is_current
from web.http.answers import redirect
from web.http.context import site_of
from web.http.params import parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed

_PATH = "/access"


async def show(request: web.Request) -> web.Response:
    me = viewer(request)
    settings = site_of(request).settings
    found = await access.list_access(me.account, settings)
    return await framed(
        request,
        "access.html",
        current="settings",
        section="access",
        browsers=[each for each in found if each.kind == "session"],
        apps=[each for each in found if each.kind == "token"],
        own=[each for each in found if is_current(each, me)],
        ended=(await parameters(request)).boolean("ended", False),
        months=settings.unused_access_months,
    )


def _ending(
    end: Callable[[Account, int], Awaitable[None]],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Handle a form that ends one app's or browser's access; what has ended meanwhile is no error. Who did not log in with it
    goes on to change the password, which somebody else may know.
    """

    async def handle(request: web.Request) -> web.Response:
        params = await parameters(request)
        check_form(request, params)
        with suppress(NotFound):
            await end(viewer(request).account, entity_id(request))
        not_me = params.boolean("not_me", False)
        return redirect("/settings?not_me=1#password" if not_me else f"{_PATH}?ended=1", 303)

    handle.__doc__ = end.__doc__
    return handle


async def end_all_else(request: web.Request) -> web.Response:
    """End all but this browser's session."""
    check_form(request, await parameters(request))
    me = viewer(request)
    await access.end_all_else(me.account, session_id=me.session_id)
    return redirect(f"{_PATH}?ended=1", 303)


ROUTES = [
    Route("GET", _PATH, show, session),
    Route("POST", f"{_PATH}/others", end_all_else, session),
    Route("POST", f"{_PATH}/apps/{{id}}", _ending(access.end_app), session),
    Route("POST", f"{_PATH}/browsers/{{id}}", _ending(access.end_browser), session),
]
