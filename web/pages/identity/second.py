"""The second step of a login, and the login with a passkey alone."""

from aiohttp import web

from models.core.errors import ParvisError, TooMany, Unauthenticated
from models.identity.factors import factors_of
from models.identity.login_steps import SecondStep, second_step, try_second_step
from models.identity.providers import may_use_password
from models.people.oauth import open_session
from models.people.people import person_or_defaults
from outbox.identity.proving import Offered, check_factor, finish_login, log_in_by_passkey
from web.http.agents import device_of
from web.http.attempts import attempt_factor, count_attempt
from web.http.context import site_of
from web.http.evidence import note_failed_login
from web.http.html import page
from web.http.language import choose_language, language_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, form_token, public
from web.pages.identity.passkeys import browser_of
from web.pages.login import SECOND_STEP, enter, login_page
from web.pages.returning import local_path


async def show(request: web.Request) -> web.StreamResponse:
    step = await second_step(browser_of(request))
    return await (_page(request, step) if step else _over(request))


async def check(request: web.Request) -> web.StreamResponse:
    """Take a second factor, and open a session under a new secret: the one of the first step is worth nothing."""
    params = await parameters(request)
    check_form(request, params)
    browser = browser_of(request)
    step = await try_second_step(browser)
    if step is None:
        return await _over(request)
    device = device_of(request.headers.get("User-Agent", ""))
    offered = Offered(passkey=params.text("passkey"), code=params.text("code"))
    try:
        with attempt_factor(request, step.username.lower()):
            proved = await check_factor(site_of(request), step.account_id, offered, "second", browser)
        secret = await finish_login(site_of(request), step, device, proved)
    except (Unauthenticated, TooMany) as error:
        note_failed_login(request, step.username.lower(), error)
        return await _page(request, step, error)
    person = await person_or_defaults(step.account_id)
    return await enter(request, person, secret, step.username.lower(), step.return_to, step.kept)


async def log_in_alone(request: web.Request) -> web.StreamResponse:
    """Take a passkey of whoever it is, that knows its owner, in the place of name and password."""
    params = await parameters(request)
    check_form(request, params)
    choose_language(request, params.language("lang"))
    try:
        count_attempt(request)
        person, name = await log_in_by_passkey(
            site_of(request), browser_of(request), params.text("passkey"), locale=language_of(request)
        )
    except (Unauthenticated, TooMany) as error:
        note_failed_login(request, "a passkey", error)
        return await login_page(request, params, error.status, _problem(error, "wrong_passkey"))
    if not await may_use_password(person):
        return await login_page(request, params, 403, "passwords_off")
    device = device_of(request.headers.get("User-Agent", ""))
    secret = await open_session(person.id, site_of(request).settings, device, "passkey")
    return await enter(
        request, person, secret, name, local_path(params.text("return_to")), params.text("kept")
    )


async def _page(
    request: web.Request, step: SecondStep, error: ParvisError | None = None
) -> web.StreamResponse:
    return page(
        request,
        "identity/second.html",
        error.status if error else 200,
        factors=await factors_of(step.account_id),
        username=step.username,
        problem=_problem(error, "wrong_code") if error else "",
        form_token=form_token(browser_of(request)),
    )


async def _over(request: web.Request) -> web.StreamResponse:
    """Begin again: it took too long, or there were too many tries."""
    return await login_page(request, Params({}), 401, "login_over")


def _problem(error: ParvisError, otherwise: str) -> str:
    return "too_many" if isinstance(error, TooMany) else otherwise


ROUTES = [
    Route("GET", SECOND_STEP, show, public),
    Route("POST", SECOND_STEP, check, public),
    Route("POST", "/login/passkey", log_in_alone, public),
]
