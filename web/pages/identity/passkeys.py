"""What a browser asks its passkeys, for web/static/js/passkeys.js: new each time, and for this browser alone."""

from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from models.core.accounts import Account, account_by_id
from models.core.errors import Invalid, Unauthenticated
from models.identity.login_steps import Purpose, second_step
from outbox.identity.passkeys import ask_passkey
from web.http.context import site_of
from web.http.params import parameters
from web.http.security import Route, any_session, check_form_header, cookie, public, session_cookie, viewer

Asked = Callable[[web.Request], Awaitable[Account | None]]


async def options(request: web.Request) -> web.Response:
    """Answer with WebAuthn's options. Raises Unauthenticated where nobody is who could answer."""
    check_form_header(request)
    wanted = (await parameters(request)).text("purpose")
    purpose = next((each for each in _WHO if each == wanted), None)
    if purpose is None:
        raise Invalid(purpose="is unknown")
    account = await _WHO[purpose](request)
    asked = await ask_passkey(site_of(request), purpose, browser_of(request), account)
    return web.Response(body=asked, content_type="application/json")


def browser_of(request: web.Request) -> str:
    """Return the secret in the browser's cookie; "" for a browser without one."""
    return cookie(request, session_cookie(site_of(request).settings))


async def _nobody(request: web.Request) -> None:
    return None


async def _half_logged_in(request: web.Request) -> Account:
    step = await second_step(browser_of(request))
    if step is None:
        raise Unauthenticated
    return await account_by_id(step.account_id)


async def _logged_in(request: web.Request) -> Account:
    await any_session.check(request)
    return viewer(request).account


_WHO: Mapping[Purpose, Asked] = {
    "login": _nobody,
    "second": _half_logged_in,
    "again": _logged_in,
    "new": _logged_in,
}

ROUTES = [Route("POST", "/passkeys/options", options, public)]
