"""Pages for who is not in yet: joining by an invitation, a password by a link or code, an e-mail address to confirm.

passwords      asking for a mail, typing a code, choosing
addresses      confirming an e-mail address
invitations    making an account of one's own
words          what is wrong with what was typed

Strangers open them, so each answers alike for what there is and what there never was. A link is used by its form, never
by being opened: mail programs and scanners do that, too. What is secret in a path stays out of the log
(web/http/middleware.py), and no other host learns it (Referrer-Policy).
"""

import asyncio
import time
from typing import Any

from aiohttp import web

from models.people.oauth import close_session, open_session
from models.people.people import note_login
from web.http.agents import device_of
from web.http.answers import redirect
from web.http.context import caller, site_of
from web.http.devices import remember_device
from web.http.html import page
from web.http.language import languages_of
from web.http.security import cookie, form_token, session_cookie, set_session_cookie, visitor_secret
from web.http.throttle import THROTTLES

ANSWER_S = 0.3
"""How long asking for a mail takes, whoever it is for: longer than to write one."""


def stranger_page(
    request: web.Request, template: str, status: int = 200, **values: Any
) -> web.StreamResponse:
    """Render a page whose form a visitor can send before they are logged in."""
    visitor = visitor_secret(request)
    answer = page(
        request,
        template,
        status,
        form_token=form_token(visitor),
        languages=languages_of(request),
        path=request.path,
        **values,
    )
    set_session_cookie(request, answer, visitor)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def over(request: web.Request) -> web.StreamResponse:
    """Say that a link works no longer, or never did: nobody learns which."""
    return stranger_page(request, "joining/over.html", 404, kind=request.path.split("/")[1])


async def let_in(request: web.Request, person_id: int, name: str, path: str) -> web.StreamResponse:
    """Log somebody in with this browser, under a new secret, and lead them on."""
    settings, answer = site_of(request).settings, redirect(path, 303)
    await close_session(cookie(request, session_cookie(settings)))
    device = device_of(request.headers.get("User-Agent", ""))
    is_first = await note_login(person_id)
    secret = await open_session(person_id, settings, device, is_first_login=is_first)
    set_session_cookie(request, answer, secret)
    remember_device(request, answer, name)
    return answer


async def wait_as_long(began: float) -> None:
    """Wait until ANSWER_S after a moment of `time.monotonic`: what was done meanwhile is not told by how long it took."""
    await asyncio.sleep(max(0, began + ANSWER_S - time.monotonic()))


def count_try(request: web.Request) -> None:
    """Count what a stranger tries with secrets, by address. Raises TooMany."""
    request.app[THROTTLES].secrets.attempt(caller(request))
