"""To a provider and back, with a browser. The rules are outbox/identity/signing_in.py.

Who comes back is logged in under a new secret: one set before is worth nothing. What comes after it for an application
(consent) is in web/mastodon/oauth.py: its page sends strangers to the login page, and a sign-in leads back to it.
"""

import json
import logging

from aiohttp import web

from models.core.accounts import Account
from models.core.errors import Unauthenticated
from models.people.oauth import close_session, open_session
from models.people.people import person_or_defaults
from outbox.identity.arriving import Arrived
from outbox.identity.signing_in import Back, SignedIn, Wanted, begin, enabled_provider, finish, note_proven
from outbox.identity.trouble import SignInRefused
from web.http.agents import device_of
from web.http.answers import redirect
from web.http.context import caller, network_of, site_of
from web.http.language import choose_language, language_of
from web.http.params import Params, parameters
from web.http.security import (
    Route,
    check_form,
    cookie,
    public,
    recognised_in_browser,
    session,
    session_cookie,
    set_session_cookie,
    viewer,
    visitor_secret,
)
from web.http.throttle import THROTTLES
from web.pages.identity.going import going
from web.pages.login import first_page, login_page
from web.pages.posts.writer import resumed
from web.pages.returning import local_path

LINKED = "/settings?saved=sign-in#sign-in"

_log = logging.getLogger("parvis.login")


async def go(request: web.Request) -> web.StreamResponse:
    """Send a browser to a provider; with `again=1`, somebody who is logged in, to prove again who they are."""
    params = await parameters(request)
    me = None
    if is_again := params.boolean("again", False):
        found = await recognised_in_browser(request)
        if found is None:
            raise Unauthenticated
        me = found.account
    return await _go(request, params, account=me, is_again=is_again)


async def go_with_text(request: web.Request) -> web.StreamResponse:
    """Send a browser to a provider from a login page that carries a text (web/pages/posts/writer.py)."""
    params = await parameters(request)
    check_form(request, params)
    return await _go(request, params, kept=params.text("kept"), by_form=True)


async def link(request: web.Request) -> web.StreamResponse:
    """Send somebody who is logged in to a provider, to be known by it from now on."""
    params = await parameters(request)
    check_form(request, params)
    return await _go(request, params, account=viewer(request).account, return_to=LINKED, by_form=True)


async def _go(
    request: web.Request,
    params: Params,
    *,
    account: Account | None = None,
    is_again: bool = False,
    return_to: str = "",
    kept: str = "",
    by_form: bool = False,
) -> web.StreamResponse:
    key = request.match_info["key"]
    provider = await enabled_provider(key)
    request.app[THROTTLES].sign_ins.attempt(caller(request))
    choose_language(request, params.language("lang"))
    visitor = visitor_secret(request)
    wanted = Wanted(
        visitor,
        return_to or local_path(params.text("return_to")),
        language_of(request),
        account,
        is_again,
        kept,
    )
    try:
        address = await begin(network_of(request), key, wanted)
    except SignInRefused as error:
        return await _refused(request, params, error)
    answer = going(request, address, provider.title) if by_form else redirect(address, 303)
    set_session_cookie(request, answer, visitor)
    return answer


async def come_back(request: web.Request) -> web.StreamResponse:
    """Let in whoever comes back from a provider, once."""
    params = await parameters(request)
    me = await recognised_in_browser(request)
    back = Back(
        browser=cookie(request, session_cookie(site_of(request).settings)),
        state=params.text("state"),
        code=params.text("code"),
        error=params.text("error"),
        issuer=params.text("iss"),
        account_id=me.id if me else None,
        locale=language_of(request),
    )
    key = request.match_info["key"]
    try:
        signed_in = await finish(network_of(request), key, back)
    except SignInRefused as error:
        return await _refused(request, params, error)
    if signed_in.arrived is None:
        if signed_in.is_again and me is not None and me.session_id is not None:
            await note_proven(me.session_id, key)
        return redirect(signed_in.return_to, 303)
    return await _logged_in(request, key, signed_in, signed_in.arrived)


async def _logged_in(
    request: web.Request, key: str, signed_in: SignedIn, arrived: Arrived
) -> web.StreamResponse:
    settings, account_id = site_of(request).settings, arrived.account.id
    landing = await resumed(request, account_id, signed_in.kept) if signed_in.kept else ""
    answer = redirect(landing or first_page(await person_or_defaults(account_id), signed_in.return_to), 303)
    await close_session(cookie(request, session_cookie(settings)))  # Of whoever was logged in here before.
    secret = await open_session(
        account_id,
        settings,
        device_of(request.headers.get("User-Agent", "")),
        proven_by=f"oidc:{key}",
        provider_session_id=arrived.provider_session_id,
        proven_at=arrived.proven_at,
    )
    set_session_cookie(request, answer, secret)
    return answer


async def _refused(request: web.Request, params: Params, error: SignInRefused) -> web.StreamResponse:
    """Say on the login page why somebody is not let in; on their settings, to who is logged in and links themselves."""
    _log.warning(
        "event=sign_in_refused provider=%s reason=%s because=%s",
        request.match_info["key"],
        error.reason,
        json.dumps(error.sentence),
    )
    if error.links:
        return redirect(f"/settings?trouble=sign_in_{error.reason}#sign-in", 303)
    status = 503 if error.reason == "unreachable" else error.status
    return await login_page(request, params, status, f"sign_in_{error.reason}", return_to=error.return_to)


ROUTES = [
    Route("GET", "/login/with/{key}", go, public),
    Route("POST", "/login/with/{key}", go_with_text, public),
    Route("POST", "/login/with/{key}/link", link, session),
    Route("GET", "/login/with/{key}/back", come_back, public),
]
