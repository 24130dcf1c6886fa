"""Logging in and out with a browser. Who has a second factor goes on to web/pages/identity/second.py.

What comes after a login for a client application (consent) is in web/mastodon/oauth.py.
"""

import secrets
from urllib.parse import urlencode

from aiohttp import web

from models.core.errors import ParvisError, TooMany, Unauthenticated, Unavailable
from models.identity.factors import has_factor
from models.identity.login_steps import begin_half_login
from models.identity.proofs import must_have_factor
from models.identity.providers import enabled_providers, may_use_password
from models.people.oauth import close_session, open_session
from models.people.people import Login, Person, check_password, login_of
from outbox.identity.ldap_sign_in import log_in as log_in_by_directory
from outbox.identity.logging_out import way_out
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
    any_session,
    check_form,
    cookie,
    form_token,
    public,
    session_cookie,
    set_session_cookie,
    visitor_secret,
)
from web.pages.identity.going import going
from web.pages.posts.form import PATH as COMPOSER
from web.pages.posts.writer import message_in, resumed
from web.pages.returning import local_path
from web.pages.typed import unsealed
from web.pages.welcome import PATH as WELCOME

SECOND_STEP, SECURITY = "/login/second", "/settings/security"


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
    return_to, kept = local_path(params.text("return_to")), params.text("kept")
    if await has_factor(person.id):
        return await _to_second_step(request, person, return_to, kept)
    return await _enter_by_password(request, person, login.name, return_to, kept)


async def _to_second_step(
    request: web.Request, person: Person, return_to: str, kept: str
) -> web.StreamResponse:
    """Ask for a second factor, in a browser that has another secret from now on."""
    await _close_former(request)
    secret = secrets.token_urlsafe(32)
    await begin_half_login(person, secret, return_to=return_to, kept=kept)
    answer = redirect(SECOND_STEP, 303)
    set_session_cookie(request, answer, secret)
    return answer


async def _enter_by_password(
    request: web.Request, person: Person, name: str, return_to: str, kept: str
) -> web.StreamResponse:
    settings, device = site_of(request).settings, device_of(request.headers.get("User-Agent", ""))
    is_first = person.last_login_at is None
    secret = await open_session(person.id, settings, device, is_first_login=is_first)
    if must_have_factor(settings, person.held):
        return_to = f"{SECURITY}?{urlencode({'return_to': first_page(person, return_to)})}"
    return await enter(request, person, secret, name, return_to, kept)


async def enter(
    request: web.Request, person: Person, secret: str, name: str, return_to: str, kept: str
) -> web.StreamResponse:
    """Let somebody in by a session that was opened for them, and lead them to where they wanted to go."""
    answer = await landing(request, person, secret, return_to, kept)
    await _close_former(request)
    set_session_cookie(request, answer, secret)
    remember_device(request, answer, name)
    return answer


async def _close_former(request: web.Request) -> None:
    """Log out whoever was logged in here before."""
    await close_session(cookie(request, session_cookie(site_of(request).settings)))


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


async def landing(
    request: web.Request, person: Person, session_secret: str, return_to: str, kept: str
) -> web.StreamResponse:
    """Answer a login: with what its author had typed before it, or by leading to where they go on."""
    form = unsealed(site_of(request), person.id, kept)
    if form is None:
        return redirect(first_page(person, return_to), 303)
    if form.path == COMPOSER:
        return redirect(await resumed(request, person.id, message_in(form)), 303)
    return page(request, "typed.html", form=form, form_token=form_token(session_secret))


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
    """Show the login page. `kept` is a form that goes on after the login (web/pages/typed.py)."""
    providers = [each for each in await enabled_providers() if each.issuer]
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
    Route("POST", "/logout", log_out, any_session),
]
