"""Logging in and out with a browser.

What comes after a login for a client application (consent) is in web/mastodon/oauth.py.
"""

from aiohttp import web

from models.core.errors import ParvisError, TooMany, Unauthenticated, Unavailable
from models.identity.providers import enabled_providers
from models.people.oauth import close_session, open_session
from models.people.people import Login, Person, check_password, login_of
from outbox.identity.ldap_sign_in import log_in as log_in_by_directory
from outbox.identity.logging_out import way_out
from outbox.identity.providers import may_use_password
from web.http.agents import device_of
from web.http.answers import redirect
from web.http.attempts import attempt
from web.http.context import network_of, site_of
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
from web.pages.identity.going import going
from web.pages.posts.writer import resumed
from web.pages.returning import local_path
from web.pages.welcome import PATH as WELCOME


async def show_login(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    return await login_page(request, params, 200)


async def log_in(request: web.Request) -> web.StreamResponse:
    """Check name and password, and open a session under a new secret: one set before login is worth nothing."""
    params = await parameters(request)
    check_form(request, params)
    choose_language(request, params.language("lang"))
    login = await login_of(site_of(request), params.text("login"))
    try:
        person, is_by_directory = await _checked_person(request, login, params)
    except (Unauthenticated, TooMany, Unavailable) as error:
        note_failed_login(request, login.name, error)
        return await login_page(request, params, error.status, _problem(error))
    if not is_by_directory and not await may_use_password(person):
        return await login_page(request, params, 403, "passwords_off")
    landing = await resumed(request, person.id, params.text("kept"))
    answer = redirect(landing or first_page(person, local_path(params.text("return_to"))), 303)
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
    elsewhere = await way_out(network_of(request), cookie(request, name))
    await close_session(cookie(request, name))
    answer = (
        going(request, elsewhere.address, elsewhere.title, is_out=True)
        if elsewhere
        else redirect(local_path(params.text("return_to")), 303)
    )
    answer.del_cookie(name, path="/", secure=name.startswith("__Host-"), httponly=True, samesite="Lax")
    return answer


async def _checked_person(request: web.Request, login: Login, params: Params) -> tuple[Person, bool]:
    """Return who logs in, and whether with the password of a directory that speaks LDAP: else it is one of this site.

    Raises Unauthenticated, TooMany, and Unavailable when a directory cannot be asked.
    """
    password, locale = params.text("password"), language_of(request)
    with attempt(request, login.name):
        try:
            return await check_password(site_of(request), login, password, locale=locale), False
        except Unauthenticated:
            typed = params.text("login")
            return await log_in_by_directory(network_of(request), typed, password, locale=locale), True


def first_page(person: Person, wanted: str) -> str:
    """Return where a login leads to: newcomers are welcomed, unless they came for a page of their own."""
    return WELCOME if wanted == "/" and person.welcomed_at is None else wanted


async def login_page(
    request: web.Request,
    params: Params,
    status: int,
    problem: str = "",
    *,
    kept: str = "",
    return_to: str = "",
) -> web.StreamResponse:
    """Show the login page. `kept` is a text that goes on after the login (web/pages/posts/writer.py)."""
    providers = [each for each in await enabled_providers() if each.issuer]
    visitor = visitor_secret(request)
    answer = page(
        request,
        "login.html",
        status,
        problem=problem,
        ended=not problem and params.boolean("ended", False),
        languages=languages_of(request),
        login=params.text("login"),
        lang=chosen_language(request),
        return_to=return_to or local_path(params.text("return_to")),
        providers=providers,
        passwords_off=any(each.is_only for each in providers),
        form_token=form_token(visitor),
        kept=kept or params.text("kept"),
    )
    set_session_cookie(request, answer, visitor)
    return answer


def _problem(error: ParvisError) -> str:
    if isinstance(error, Unavailable):
        return "directory_silent"
    return "too_many" if isinstance(error, TooMany) else "wrong_login"


ROUTES = [
    Route("GET", "/login", show_login, public),
    Route("POST", "/login", log_in, public),
    Route("POST", "/logout", log_out, session),
]
