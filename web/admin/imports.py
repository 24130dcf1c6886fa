"""Everybody on a list (CSV) gets an account: what would come of it, line by line, and then so many at a time.

For admins. A list is a file or a text; what is checked stands in the form that goes on with it, as does the seed of the
links, so that a step sent twice makes nobody twice and shows the same links. Without scripts each step is a button; with
them (web/static/js/import.js) they follow by themselves.
"""

import asyncio
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from aiohttp import web

from models.core.errors import Conflict, Invalid
from outbox.files.media import Upload
from outbox.invitations.imports import Line, make_part, plan
from outbox.invitations.lists import MAX_BYTES, MAX_LINES, decoded, read_list
from outbox.mail.letters import is_mail_on
from web.admin import admin_page
from web.admin.problems import Problem, problem_of, problems_of
from web.http.context import site_of
from web.http.language import N_
from web.http.params import parameters
from web.http.security import Route, check_form, role, viewer
from web.http.uploads import Received, receive

_PATH = "/admin/newcomers/list"
PARTS_AT_ONCE = 2
"""Of PART people in one step: some tenths of a second."""
SHOWN = 200
"""Lines of those that are right; all that are wrong are shown."""


@dataclass(frozen=True)
class Shown:
    """A line as the page shows it."""

    line: Line
    problems: Mapping[str, Problem] = field(default_factory=dict)


async def many(request: web.Request) -> web.Response:
    return await _page(request, "")


async def preview(request: web.Request) -> web.Response:
    """Show what would be made of a list, and line by line what is wrong; nothing is made yet."""
    received, text = await receive(request), ""
    try:
        check_form(request, received.params)
        text = await _text_of(received)
        lines = await plan(site_of(request), read_list(text), admin=viewer(request).account)
    except Invalid as error:
        return await _page(request, text, problems=problems_of(error))
    finally:
        received.close()
    return await _page(request, text, lines)


async def _text_of(received: Received) -> str:
    """Return the list that was chosen as a file, or typed. Raises Invalid."""
    if upload := received.files.get("file"):
        return decoded(await asyncio.to_thread(_head_of, upload))
    return received.params.text("list")


def _head_of(upload: Upload) -> bytes:
    """Read as much of a file as a list may have, and one byte more."""
    with upload.path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


async def add_some(request: web.Request) -> web.Response:
    """Make the next people on a list accounts, and show how far it is; at the end, which link is whose."""
    params = await parameters(request)
    check_form(request, params)
    site, by = site_of(request), viewer(request).account.handle
    text, seed = params.text("list"), params.text("seed")
    lines: Sequence[Line] = ()
    try:
        lines = await plan(site, read_list(text), seed=seed, admin=viewer(request).account)
        if _has_wrong(lines) and not params.boolean("skip_wrong", False):
            return await _page(request, text, lines)
        for _ in range(PARTS_AT_ONCE):
            made = {each.listed.line: each for each in await make_part(site, lines, seed=seed, by=by)}
            lines = [made.get(each.listed.line, each) for each in lines]
    except Invalid as error:
        return await _page(request, text, problems=problems_of(error))
    except Conflict:
        return await _page(
            request, text, await plan(site, [each.listed for each in lines], admin=viewer(request).account)
        )
    return await _done(request, text, seed, lines)


async def _done(request: web.Request, text: str, seed: str, lines: Sequence[Line]) -> web.Response:
    """Show how far it is, and what to hand over once all are here."""
    left = sum(each.state == "new" for each in lines)
    given = [each for each in lines if each.link or each.mailed]
    return await admin_page(
        request,
        "admin/imported.html",
        columns=COLUMNS,
        text=text,
        seed=seed,
        left=left,
        given=given,
        by_hand=[each for each in given if each.link],
        skipped=[each for each in lines if each.state == "wrong"],
        not_kept=sorted({column for each in lines for column in each.not_kept}),
    )


async def _page(
    request: web.Request,
    text: str,
    lines: Sequence[Line] = (),
    *,
    problems: Mapping[str, Problem] | None = None,
) -> web.Response:
    wrong = [Shown(each, _in_words(each)) for each in lines if each.state == "wrong"]
    right = [Shown(each) for each in lines if each.state != "wrong"]
    return await admin_page(
        request,
        "admin/newcomers.html",
        422 if problems or wrong else 200,
        text=text,
        checked=len(lines),
        lines=sorted([*wrong, *right[:SHOWN]], key=lambda each: each.line.listed.line),
        hidden=max(0, len(right) - SHOWN),
        new=sum(each.state == "new" for each in lines),
        here=sum(each.state == "here" for each in lines),
        wrong=len(wrong),
        seed=secrets.token_urlsafe(32),
        most=MAX_LINES,
        mails=is_mail_on(site_of(request)),
        problems=problems or {},
        columns=COLUMNS,
    )


def _has_wrong(lines: Sequence[Line]) -> bool:
    return any(each.state == "wrong" for each in lines)


def _in_words(line: Line) -> Mapping[str, Problem]:
    return {column: problem_of(sentence) for column, sentence in line.problems.items()}


COLUMNS: Mapping[str, str] = {
    "username": N_("Name for logging in"),
    "display_name": N_("Name that others see"),
    "first_name": N_("First name"),
    "last_name": N_("Last name"),
    "email": N_("E-mail address"),
    "department": N_("Department"),
    "roles": N_("Roles"),
    "title": N_("Job title"),
    "manager": N_("Manager"),
    "phone": N_("Phone"),
    "languages": N_("Languages"),
    "location": N_("Place"),
}
"""What the columns of a list are called on the page."""

ROUTES = [
    Route("GET", _PATH, many, role("people")),
    Route("POST", _PATH, preview, role("people"), streams=True),
    Route("POST", f"{_PATH}/add", add_some, role("people")),
]
