"""One's own second factors: passkeys, the app that makes codes, recovery codes.

It is also the one page for who must have a second factor and has none: then it stands alone, without the app around it.
"""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import quote

from aiohttp import web

from models.core.errors import Conflict, Forbidden, Invalid, NotFound
from models.identity.factors import MAX_NAME, factors_of
from models.identity.proofs import is_in_grace, must_have_factor, owes_factor, provider_of
from outbox.identity import apps, passkeys, recovery
from web.http.answers import redirect
from web.http.context import site_of
from web.http.html import page
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import GRANT, Route, any_session, check_form, form_token, viewer, visitor_secret
from web.mastodon.listing import entity_id
from web.pages.frame import framed
from web.pages.identity.passkeys import browser_of
from web.pages.login import SECURITY as PATH
from web.pages.returning import local_path

APP = f"{PATH}/app"
DONE: Mapping[str, str] = {
    "passkey": N_("The passkey is added. From now on you are asked for it when you log in."),
    "app": N_("The app is set up. From now on you are asked for a code when you log in."),
    "removed": N_("Removed."),
}
"""What the page says once it is done."""
_WRONG: Mapping[str, str] = {
    "took too long": N_("That took too long. Try again."),
    "cannot be used": N_("This passkey cannot be used here."),
    "are too many": N_("These are as many passkeys as one person can have. Remove one first."),
    "is known already": N_("This passkey is there already."),
    "is too long": N_("The name is too long."),
}


async def show(request: web.Request) -> web.Response:
    done = (await parameters(request)).text("done")
    return await _page(request, "identity/security.html", said=DONE.get(done, ""))


async def add_passkey(request: web.Request) -> web.Response:
    """Add the passkey that the browser has made."""
    params = await _form(request)
    me = viewer(request)
    try:
        await passkeys.add_passkey(
            site_of(request),
            me.account,
            browser_of(request),
            params.text("name"),
            params.text("passkey"),
            session_id=me.session_id or 0,
        )
    except Invalid as error:
        wrong = next(iter(error.details.values()), "")
        return await _page(
            request, "identity/security.html", 422, problem=_WRONG.get(wrong, _WRONG["cannot be used"])
        )
    return _back(params, "passkey")


async def remove_passkey(request: web.Request) -> web.Response:
    """Remove a passkey; one that was removed meanwhile is no error."""
    params = await _form(request)
    with suppress(NotFound):
        await passkeys.remove_passkey(site_of(request), viewer(request).account, entity_id(request))
    return _back(params, "removed")


async def begin_app(request: web.Request) -> web.Response:
    """Make a secret for an app, and show it."""
    params = await _form(request)
    with suppress(Conflict):
        await apps.begin_app(site_of(request), viewer(request).account)
        return redirect(_with_return(APP, params), 303)
    return _back(params, "")


async def show_app(request: web.Request, status: int = 200, *, is_wrong: bool = False) -> web.Response:
    """Show the secret that an app is to be given. Raises NotFound where none waits."""
    secret = await apps.pending_secret(site_of(request), viewer(request).account)
    letters = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
    return await _page(request, "identity/app.html", status, letters=letters, is_wrong=is_wrong)


async def show_picture(request: web.Request) -> web.Response:
    picture = await apps.pending_picture(site_of(request), viewer(request).account)
    return web.Response(body=picture, content_type="image/svg+xml")


async def confirm_app(request: web.Request) -> web.Response:
    """Take the first code of the app. An app that is set up meanwhile is no error. Guessing gains nothing: whoever is asked
    sees the secret.
    """
    params = await _form(request)
    me = viewer(request)
    try:
        await apps.confirm_app(
            site_of(request), me.account, params.text("code"), session_id=me.session_id or 0
        )
    except Invalid:
        if (await factors_of(me.id)).app_since:
            return _back(params, "app")
        return await show_app(request, 422, is_wrong=True)
    return _back(params, "app")


async def remove_app(request: web.Request) -> web.Response:
    """Take no more codes of the app; when there is none any more, that is no error."""
    params = await _form(request)
    with suppress(NotFound):
        await apps.remove_app(site_of(request), viewer(request).account)
    return _back(params, "removed")


async def make_codes(request: web.Request) -> web.Response:
    """Make new recovery codes and show them, this once."""
    params = await _form(request)
    try:
        codes = await recovery.new_recovery_codes(site_of(request), viewer(request).account)
    except Forbidden:
        return _back(params, "")
    return await _page(request, "identity/codes.html", codes=codes)


async def _form(request: web.Request) -> Params:
    params = await parameters(request)
    check_form(request, params)
    return params


def _back(params: Params, done: str) -> web.Response:
    return redirect(_with_return(f"{PATH}?done={done}" if done else PATH, params), 303)


def _with_return(path: str, params: Params) -> str:
    """Keep where somebody wants to go once they are done here."""
    return_to = local_path(params.text("return_to"))
    if return_to == "/":
        return path
    return f"{path}{'&' if '?' in path else '?'}return_to={quote(return_to, safe='')}"


async def _page(request: web.Request, template: str, status: int = 200, **values: Any) -> web.Response:
    me, grant, settings = viewer(request), request[GRANT], site_of(request).settings
    params = await parameters(request)
    found = await factors_of(me.id)
    must = must_have_factor(settings, grant.roles) and not provider_of(grant)
    owes = must and not found.has_any and owes_factor(grant, settings)
    around: dict[str, Any] = {
        "said": "",
        "problem": "",
        "factors": found,
        "must": must,
        "owes": owes,
        "waits": must and not found.has_any and is_in_grace(grant),
        "provider": provider_of(grant),
        "return_to": local_path(params.text("return_to")),
        "username": me.account.username,
        "max_name": MAX_NAME,
    }
    if owes:
        around |= {"layout": "alone.html", "form_token": form_token(visitor_secret(request))}
        return page(request, template, status, **around | values)
    return await framed(
        request,
        template,
        status,
        current="settings",
        section="security",
        layout="app.html",
        **around | values,
    )


ROUTES = [
    Route("GET", PATH, show, any_session),
    Route("POST", f"{PATH}/passkeys", add_passkey, any_session, proof="own"),
    Route("POST", f"{PATH}/passkeys/{{id}}/remove", remove_passkey, any_session, proof="own"),
    Route("POST", APP, begin_app, any_session, proof="own"),
    Route("GET", APP, show_app, any_session, proof="own"),
    Route("GET", f"{APP}.svg", show_picture, any_session, proof="own"),
    Route("POST", f"{APP}/confirm", confirm_app, any_session, proof="own"),
    Route("POST", f"{APP}/remove", remove_app, any_session, proof="own"),
    Route("POST", f"{PATH}/codes", make_codes, any_session, proof="own"),
]
