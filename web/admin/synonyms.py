"""What the FAQ bot takes for the same, and how it does: for admins. The verbs are outbox/knowledge/synonyms.py."""

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.knowledge.faq_bot import numbers
from models.knowledge.synonyms import MAX_LINE, synonym_lines
from outbox.knowledge import synonyms
from outbox.knowledge.faq_bot import bot_account
from web.admin import admin_page
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.context import site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

PATH = "/admin/synonyms"


async def show(request: web.Request) -> web.Response:
    return await _page(request, Params({}))


async def add(request: web.Request) -> web.StreamResponse:
    """Add a line of expressions that mean the same."""
    params = await parameters(request)
    check_form(request, params)
    try:
        await synonyms.add(params.text("line"), by=viewer(request).account.handle)
    except Invalid as error:
        return await _page(request, params, error)
    return redirect(PATH, 303)


async def change(request: web.Request) -> web.StreamResponse:
    """Change a line."""
    params = await parameters(request)
    check_form(request, params)
    try:
        await synonyms.change(_line(params), params.text("line"), by=viewer(request).account.handle)
    except Invalid as error:
        return await _page(request, params, error)
    return redirect(PATH, 303)


async def remove(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    await synonyms.remove(_line(params), by=viewer(request).account.handle)
    return redirect(PATH, 303)


def _line(params: Params) -> int:
    line_id = params.integer("id")
    if line_id is None:
        raise NotFound
    return line_id


async def _page(request: web.Request, typed: Params, error: Invalid | None = None) -> web.Response:
    bot = await bot_account(site_of(request))
    return await admin_page(
        request,
        "admin/synonyms.html",
        422 if error else 200,
        lines=await synonym_lines(),
        longest=MAX_LINE,
        bot=bot.handle if bot else "",
        numbers=await numbers(),
        typed=typed,
        problems=problems_of(error),
    )


ROUTES = [
    Route("GET", PATH, show, role("site")),
    Route("POST", PATH, add, role("site")),
    Route("POST", f"{PATH}/change", change, role("site")),
    Route("POST", f"{PATH}/remove", remove, role("site")),
]
