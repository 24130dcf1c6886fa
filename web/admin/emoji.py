"""The site's own emoji, to add, to replace and to remove: for admins. The verbs are outbox/files/emoji.py."""

from aiohttp import web

from models.core.errors import Invalid
from models.files.emoji import own_emoji
from outbox.files import emoji
from web.admin import admin_page
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.emoji import emoji_entity
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer
from web.http.uploads import receive

PATH = "/admin/emoji"


async def show(request: web.Request) -> web.Response:
    return await _page(request, Params({}))


async def add(request: web.Request) -> web.StreamResponse:
    """Let a name stand for the picture that was sent; a name that is taken stands for the new one."""
    received = await receive(request)
    params, file = received.params, received.files.get("file")
    try:
        check_form(request, params)
        if file is None:
            raise Invalid(file="can't be blank")
        await emoji.add(
            network_of(request),
            params.text("name").strip().strip(":"),
            file,
            category=params.text("category").strip(),
            by=viewer(request).account.handle,
        )
    except Invalid as error:
        return await _page(request, params, error)
    finally:
        received.close()
    return redirect(PATH, 303)


async def change(request: web.Request) -> web.StreamResponse:
    """Give an emoji another name or category."""
    params = await parameters(request)
    check_form(request, params)
    old, by = params.text("old"), viewer(request).account.handle
    try:
        await emoji.change(
            old,
            params.text("name").strip().strip(":"),
            category=params.text("category").strip(),
            by=by,
        )
    except Invalid as error:
        return await _page(request, params, error)
    return redirect(PATH, 303)


async def remove(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    await emoji.remove(params.text("name"), by=viewer(request).account.handle)
    return redirect(PATH, 303)


async def _page(request: web.Request, typed: Params, error: Invalid | None = None) -> web.Response:
    site = site_of(request)
    return await admin_page(
        request,
        "admin/emoji.html",
        422 if error else 200,
        emoji=[emoji_entity(site, each) for each in await own_emoji()],
        most_kib=emoji.MAX_BYTES // 1024,
        typed=typed,
        problems=problems_of(error),
    )


ROUTES = [
    Route("GET", PATH, show, role("site")),
    Route("POST", PATH, add, role("site"), streams=True),
    Route("POST", f"{PATH}/change", change, role("site")),
    Route("POST", f"{PATH}/remove", remove, role("site")),
]
