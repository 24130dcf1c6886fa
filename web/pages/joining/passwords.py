"""A password forgotten, or never had: asking for a mail, typing a code, and choosing a new one by the link."""

import time

from aiohttp import web

from models.core.errors import Invalid, NotFound, TooMany
from models.identity.factors import has_factor
from models.people.people import MIN_PASSWORD
from outbox.mail.letters import is_mail_on
from outbox.people.passwords import ask_for_reset, asked_for, plain_code, set_password
from web.http.answers import redirect
from web.http.context import caller, site_of
from web.http.language import READING, reading_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, public
from web.http.throttle import THROTTLES
from web.pages.joining import count_try, let_in, over, stranger_page, wait_as_long
from web.pages.joining.words import problems_in_words
from web.pages.welcome import PATH as WELCOME

_PATH = "/password"


async def show(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    return _asking(request, params)


async def ask(request: web.Request) -> web.StreamResponse:
    """Mail a link to whom a name belongs; the answer is the same, and as late, for a name that is nobody's."""
    began, params = time.monotonic(), await parameters(request)
    check_form(request, params)
    name = params.text("login").strip()
    try:
        _count(request, name)
    except TooMany as error:
        return _asking(request, params, error)
    await ask_for_reset(site_of(request), name)
    await wait_as_long(began)
    return redirect(f"{_PATH}?asked=1", 303)


def _count(request: web.Request, name: str) -> None:
    throttles, address = request.app[THROTTLES], caller(request)
    throttles.secrets.attempt(address)
    throttles.resets.attempt(f"{address} {name.lower()[:255]}")


async def type_code(request: web.Request) -> web.StreamResponse:
    """Lead to where a code lets somebody choose a password, whether or not it is one."""
    params = await parameters(request)
    check_form(request, params)
    code = plain_code(params.text("code"))
    if (
        not 16 <= len(code) <= 100
        or not code.isascii()
        or not code.replace("-", "").replace("_", "").isalnum()
    ):
        return _asking(request, params, Invalid(code="is none"))
    return redirect(f"{_PATH}/{code}", 303)


def _asking(
    request: web.Request, params: Params, error: Invalid | TooMany | None = None
) -> web.StreamResponse:
    READING.set(reading_of(request))
    return stranger_page(
        request,
        "joining/forgotten.html",
        error.status if error else 200,
        mails=is_mail_on(site_of(request)),
        asked=params.boolean("asked", False) and error is None,
        login=params.text("login"),
        wrong_code=isinstance(error, Invalid),
        problem=problems_in_words(error).get("", "") if isinstance(error, TooMany) else "",
    )


async def choose(request: web.Request) -> web.StreamResponse:
    """Show the form that a link leads to; opening it uses nothing up."""
    try:
        count_try(request)
    except TooMany as error:
        return _asking(request, Params({}), error)
    found = await asked_for(request.match_info["token"])
    if found is None:
        return over(request)
    link, account = found
    return _choosing(request, link.kind, account.username)


async def save(request: web.Request) -> web.StreamResponse:
    """Set the password. Somebody's first one logs them in, unless they have a second factor; others log in with it, as
    it is asked for there.
    """
    params = await parameters(request)
    check_form(request, params)
    token, site = request.match_info["token"], site_of(request)
    found = await asked_for(token)
    if found is None:
        return over(request)
    try:
        count_try(request)
        if params.text("password") != params.text("again"):
            raise Invalid(again="is another")
        link, account = await set_password(site, token, params.text("password"))
    except (Invalid, TooMany) as error:
        return _choosing(request, found[0].kind, found[1].username, error)
    except NotFound:
        return over(request)
    if link.kind == "welcome" and not await has_factor(account.id):
        return await let_in(request, account.id, account.username, WELCOME)
    return redirect("/login?changed=1", 303)


def _choosing(
    request: web.Request, kind: str, username: str, error: Invalid | TooMany | None = None
) -> web.StreamResponse:
    READING.set(reading_of(request))
    return stranger_page(
        request,
        "joining/password.html",
        error.status if error else 200,
        is_first=kind == "welcome",
        username=username,
        least=MIN_PASSWORD,
        problems=problems_in_words(error) if error else {},
    )


ROUTES = [
    Route("GET", _PATH, show, public),
    Route("POST", _PATH, ask, public),
    Route("POST", f"{_PATH}/code", type_code, public),
    Route("GET", f"{_PATH}/{{token}}", choose, public),
    Route("POST", f"{_PATH}/{{token}}", save, public),
]
