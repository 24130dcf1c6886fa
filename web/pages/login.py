"""Logging in and out with a browser.

What comes after a login for a client application (consent) is in web/mastodon/oauth.py.
"""

from aiohttp import web

from models.core.errors import ParvisError, TooMany, Unauthenticated
from models.people.oauth import close_session, open_session
from models.people.people import Login, Person, check_password, login_of
from web.http.agents import device_of
from web.http.answers import redirect
from web.http.attempts import attempt
from web.http.context import site_of
from web.http.devices import remember_device
from web.http.evidence import note_failed_login
from web.http.html import page
from web.http.language import choose_language, chosen_language, language_of, languages_of
from web.http.params import Params, parameters
from web.http.security import (
    Route,
    check_form,
    cookie,
    form_token,
    public,
    session,
    session_cookie,
    set_session_cookie,
    visitor_secret,
)
from web.pages.posts.writer import resumed
from web.pages.returning import local_path
from web.pages.welcome import PATH as WELCOME


async def show_login(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    return login_page(request, params, 200)


async def log_in(request: web.Request) -> web.StreamResponse:
    """Check name and password, and open a session under a new secret: one set before login is worth nothing."""
    params = await parameters(request)
    check_form(request, params)
    choose_language(request, params.language("lang"))
    login = await login_of(site_of(request), params.text("login"))
    try:
        person = await _checked_person(request, login, params.text("password"))
    except (Unauthenticated, TooMany) as error:
        note_failed_login(request, login.name, error)
        return login_page(request, params, error.status, _problem(error))
    landing = await resumed(request, person.id, params.text("kept"))
    answer = redirect(landing or _first_page(person, local_path(params.text("return_to"))), 303)
    settings = site_of(request).settings
    await close_session(cookie(request, session_cookie(settings)))  # Of whoever was logged in here before.
    device = device_of(request.headers.get("User-Agent", ""))
    set_session_cookie(request, answer, await open_session(person.id, settings, device))
    remember_device(request, answer, login.name)
    return answer


async def log_out(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    name = session_cookie(site_of(request).settings)
    await close_session(cookie(request, name))
    answer = redirect(local_path(params.text("return_to")), 303)
    answer.del_cookie(name, path="/", secure=name.startswith("__Host-"), httponly=True, samesite="Lax")
    return answer


async def _checked_person(request: web.Request, login: Login, password: str) -> Person:
    """Return who logs in. Raises Unauthenticated, and TooMany."""
    with attempt(request, login.name):
        return await check_password(site_of(request), login, password, locale=language_of(request))


def _first_page(person: Person, wanted: str) -> str:
    """Return where a login leads to: newcomers are welcomed, unless they came for a page of their own."""
    return WELCOME if wanted == "/" and person.welcomed_at is None else wanted


def login_page(
    request: web.Request, params: Params, status: int, problem: str = "", *, kept: str = ""
) -> web.StreamResponse:
    """Show the login page. `kept` is a text that goes on after the login (web/pages/posts/writer.py)."""
    visitor = visitor_secret(request)
    answer = page(
        request,
        "login.html",
        status,
        problem=problem,
        ended=not problem and params.boolean("ended", False),
        changed=not problem and params.boolean("changed", False),
        languages=languages_of(request),
        login=params.text("login"),
        lang=chosen_language(request),
        return_to=local_path(params.text("return_to")),
        form_token=form_token(visitor),
        kept=kept or params.text("kept"),
    )
    set_session_cookie(request, answer, visitor)
    return answer


def _problem(error: ParvisError) -> str:
    return "too_many" if isinstance(error, TooMany) else "wrong_login"


ROUTES = [
    Route("GET", "/login", show_login, public),
    Route("POST", "/login", log_in, public),
    Route("POST", "/logout", log_out, session),
]
