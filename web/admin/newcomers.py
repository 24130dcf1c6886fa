"""An account for somebody new, whose password is shown once: for admins. A whole list is imports.py.

The form itself brings the password: sent twice, it makes nobody twice, and what is shown is true.
"""

from collections.abc import Mapping, Sequence

from aiohttp import web

from models.core.errors import Invalid
from models.people.people import departments
from models.people.roles import ROLES, grantable
from outbox.people.accounts import generate_password
from outbox.people.staff import Newcomer, hire
from web.admin import admin_page
from web.admin.people import shown_once
from web.admin.problems import Problem, problems_of
from web.http.context import site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

_PATH = "/admin/newcomers"
_NAMED = ("username", "display_name", "email", "department")


async def one(request: web.Request) -> web.Response:
    return await _form(request, Params({}))


async def add(request: web.Request) -> web.Response:
    params = await parameters(request)
    check_form(request, params)
    password = params.text("password")
    newcomer = _newcomer({name: params.text(name).strip() for name in _NAMED}, params.texts("roles"))
    try:
        await hire(site_of(request), newcomer, password, admin=viewer(request).account)
    except Invalid as error:
        return await _form(request, params, problems_of(error))
    return await shown_once(request, newcomer.username, password)


async def _form(
    request: web.Request, typed: Params, problems: Mapping[str, Problem] | None = None
) -> web.Response:
    return await admin_page(
        request,
        "admin/newcomer.html",
        422 if problems else 200,
        typed=typed,
        password=typed.text("password") or generate_password(),
        roles=[each for each in ROLES if each in grantable(viewer(request).roles)],
        departments=await departments(),
        problems=problems or {},
    )


def _newcomer(typed: Mapping[str, str], roles: Sequence[str]) -> Newcomer:
    return Newcomer(**{**typed, "username": typed["username"].lower()}, roles=tuple(roles))


ROUTES = [
    Route("GET", _PATH, one, role("people")),
    Route("POST", _PATH, add, role("people")),
]
