"""Accounts for new people, one or a whole list: for admins. The passwords are shown once.

The form itself brings the password, or the seed of all of a list: sent twice, it makes nobody twice, and what is shown
is true.
"""

import csv
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aiohttp import web

from models.core.errors import Invalid
from models.people.people import departments
from models.people.roles import ROLES, grantable
from outbox.people.accounts import generate_password
from outbox.people.staff import MAX_NEWCOMERS, Newcomer, hire, password_of, wrong_with
from web.admin import admin_page
from web.admin.people import shown_once
from web.admin.problems import Problem, problem_of, problems_of
from web.http.context import site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

_PATH = "/admin/newcomers"
_NAMED = ("username", "display_name", "email", "department")
"""The columns of a list, in their order; then come the roles."""
_HEADINGS = frozenset({"username", "identifiant", "login"})


async def one(request: web.Request) -> web.Response:
    return await _form(request, Params({}))


async def add(request: web.Request) -> web.Response:
    params = await parameters(request)
    check_form(request, params)
    password = params.text("password")
    typed = [params.text(name) for name in _NAMED]
    newcomer = _newcomer([*typed, " ".join(params.texts("roles"))])
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


# --- a list ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """A line of a list, as it was read."""

    newcomer: Newcomer
    problems: Mapping[str, Problem]
    password: str = ""


async def many(request: web.Request) -> web.Response:
    return await _list(request, "")


async def preview(request: web.Request) -> web.Response:
    """Show what would be made of a list, and line by line what is wrong; nothing is made yet."""
    params = await parameters(request)
    check_form(request, params)
    text = params.text("list")
    try:
        lines = await _checked(request, read_list(text))
    except Invalid as error:
        return await _list(request, text, problems=problems_of(error))
    return await _list(request, text, lines)


async def add_all(request: web.Request) -> web.Response:
    """Make everybody on a list an account, and show their passwords, once."""
    params = await parameters(request)
    check_form(request, params)
    text, seed = params.text("list"), params.text("seed")
    site, admin = site_of(request), viewer(request).account
    made: list[Line] = []
    try:
        for newcomer in read_list(text):
            password = password_of(seed, newcomer.username)
            await hire(site, newcomer, password, admin=admin)
            made.append(Line(newcomer, {}, password))
    except Invalid:
        return await _list(request, text, await _checked(request, read_list(text)), made=made)
    return await admin_page(request, "admin/passwords.html", lines=made)


async def _list(
    request: web.Request,
    text: str,
    lines: Sequence[Line] = (),
    *,
    made: Sequence[Line] = (),
    problems: Mapping[str, Problem] | None = None,
) -> web.Response:
    wrong = any(line.problems for line in lines)
    return await admin_page(
        request,
        "admin/newcomers.html",
        422 if problems or wrong else 200,
        text=text,
        lines=lines,
        made=made,
        wrong=wrong,
        seed=secrets.token_urlsafe(32),
        most=MAX_NEWCOMERS,
        problems=problems or {},
    )


async def _checked(request: web.Request, newcomers: Sequence[Newcomer]) -> list[Line]:
    found = await wrong_with(site_of(request), newcomers, admin=viewer(request).account)
    return [
        Line(each, {field: problem_of(sentence) for field, sentence in wrong.items()})
        for each, wrong in zip(newcomers, found, strict=True)
    ]


def read_list(text: str) -> list[Newcomer]:
    """Read lines of username, name, e-mail, department, roles, between commas, semicolons or tabs; several roles have
    spaces between. A line of headings, and what is missing at the end of a line, may be left out. Raises Invalid.
    """
    first = text.strip().partition("\n")[0]
    between = max(",;\t", key=first.count)
    try:
        rows = [row for row in csv.reader(text.splitlines(), delimiter=between) if any(map(str.strip, row))]
    except csv.Error as error:
        raise Invalid(list="cannot be read") from error
    if rows and rows[0][0].strip().lower() in _HEADINGS:
        rows = rows[1:]
    if not rows:
        raise Invalid(list="is empty")
    if len(rows) > MAX_NEWCOMERS:
        raise Invalid(list=f"must have at most {MAX_NEWCOMERS} lines")
    return [_newcomer(row) for row in rows]


def _newcomer(row: Sequence[str]) -> Newcomer:
    cells = [*map(str.strip, row)]
    typed = dict(zip(_NAMED, cells, strict=False))
    roles = tuple(" ".join(cells[len(_NAMED) : len(_NAMED) + 1]).lower().split())
    return Newcomer(**typed | {"username": typed["username"].lower()}, roles=roles)


ROUTES = [
    Route("GET", _PATH, one, role("people")),
    Route("POST", _PATH, add, role("people")),
    Route("GET", f"{_PATH}/list", many, role("people")),
    Route("POST", f"{_PATH}/list", preview, role("people")),
    Route("POST", f"{_PATH}/list/add", add_all, role("people")),
]
