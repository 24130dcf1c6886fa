"""Templates of groups, what a new group may begin with: for admins. The verbs are outbox/groups/templates.py."""

from contextlib import suppress
from typing import Any

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.groups.groups import ACCESS, KINDS
from models.groups.templates import Template, templates
from outbox.groups.templates import add_template, remove_template
from web.admin import admin_page
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.language import language_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

_PATH = "/admin/templates"


async def index(request: web.Request) -> web.Response:
    """List the templates; show the one of `change` in the form."""
    key = (await parameters(request)).text("change")
    chosen = next((each for each in await templates(language_of(request)) if each.key == key), None)
    return await _page(request, _as_typed(chosen) if chosen else Params({}))


async def add(request: web.Request) -> web.StreamResponse:
    """Add a template, or change the one of that key."""
    params = await parameters(request)
    check_form(request, params)
    try:
        await add_template(_written(params), by=viewer(request).account.handle)
    except Invalid as error:
        return await _page(request, params, error)
    return redirect(_PATH, 303)


async def remove(request: web.Request) -> web.StreamResponse:
    """Take one of this site's own away; one that is gone already is no error."""
    params = await parameters(request)
    check_form(request, params)
    with suppress(NotFound):
        await remove_template(params.text("key"), by=viewer(request).account.handle)
    return redirect(_PATH, 303)


async def _page(request: web.Request, typed: Params, error: Invalid | None = None) -> web.Response:
    return await admin_page(
        request,
        "admin/templates.html",
        422 if error else 200,
        templates=await templates(language_of(request)),
        access=ACCESS,
        kinds=KINDS,
        typed=typed,
        problems=problems_of(error),
    )


def _written(params: Params) -> Template:
    access: Any = params.text("access")
    kind: Any = params.text("kind")
    return Template(
        params.text("key").strip().lower(),
        params.text("name").strip(),
        access,
        kind,
        params.text("description").strip(),
        params.text("rules").strip(),
        params.integer("slow_mode_s", 0),
    )


def _as_typed(template: Template) -> Params:
    return Params(
        {
            "key": template.key,
            "name": template.name,
            "access": template.access,
            "kind": template.kind,
            "description": template.description,
            "rules": template.rules,
            "slow_mode_s": str(template.slow_mode_s),
        }
    )


ROUTES = [
    Route("GET", _PATH, index, role("site")),
    Route("POST", _PATH, add, role("site")),
    Route("POST", f"{_PATH}/remove", remove, role("site")),
]
