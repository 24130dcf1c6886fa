"""OAuth 2: a person lets a client application act for them (RFC 6749, PKCE of RFC 7636 with S256 only).

models/people/oauth.py keeps grants, web/http/security.py enforces them; the person's own login is in
web/pages/login.py. Redirect URIs are opaque texts: they never go through a URL parser, which would change
`icecubesapp://` or `%3A%2F%2F`.
"""

import base64
import binascii
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import wraps
from urllib.parse import quote, unquote_plus

from aiohttp import web

from models.core.base import to_ms
from models.core.errors import Forbidden, Invalid, ParvisError
from models.groups.groups import moderated_by
from models.identity.identities import session_at_provider
from models.people.oauth import (
    Application,
    IssuedToken,
    application_by_client_id,
    authenticated_application,
    issue_code,
    issue_token,
    redeem_code,
    revoke_token,
)
from models.people.people import MAY_ACT_AS
from models.people.scopes import ADMIN_SCOPES, ALL_SCOPES, covers
from outbox.groups import tools as groups
from web.http.agents import device_of
from web.http.answers import json_response, redirect, to_login
from web.http.context import site_of
from web.http.contract import TEXT, Takes
from web.http.html import CONSENT_POLICY, error_values, page
from web.http.language import choose_language
from web.http.params import Params, parameters
from web.http.security import (
    Handler,
    Route,
    check_form,
    form_token,
    public,
    scope,
    session,
    viewer,
    visitor_secret,
)
from web.mastodon.apps import requested_scopes

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
"""The redirect URI of clients that have none: the person copies the code."""

_ASKED = (
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
    "lang",
)
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)


class Refusal(ParvisError):
    """An error of RFC 6749: a code for programs, a sentence for developers."""

    status, key = 400, "oauth"

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


@dataclass(frozen=True)
class Authorization:
    """What an application asks of a person. It and its redirect URI are known to belong together."""

    application: Application
    redirect_uri: str
    state: str

    def answer(self, **values: str) -> web.Response:
        """Send the person back to the application; the state is handed back as it came."""
        if self.state:
            values["state"] = self.state
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in values.items())
        separator = "&" if "?" in self.redirect_uri else "?"
        return redirect(f"{self.redirect_uri}{separator}{query}")


# --- consent -----------------------------------------------------------------------------------------------


async def show_consent(request: web.Request) -> web.Response:
    """Ask the person whether the application may."""
    params = await parameters(request)
    asked = await _authorization(params)
    if asked is None:
        return _problem_page(request, "unknown_app")
    if params.boolean("force_login", False):
        return to_login(request, params.language("lang"))
    try:
        wanted, _ = _checked_request(params, asked.application)
    except Refusal as refusal:
        return _refused(request, asked, refusal)
    scopes = _grantable(request, wanted)
    # What is granted is what was shown, even to somebody whose role changes meanwhile.
    shown = {"scope": " ".join(scopes or wanted)}
    answer = page(
        request,
        "consent.html",
        200 if scopes else 403,
        application=asked.application.name,
        scopes=scopes,
        left_out=[each for each in wanted if each not in scopes],
        destination="" if asked.redirect_uri == OUT_OF_BAND else asked.redirect_uri,
        asked=[(name, shown.get(name, params.text(name))) for name in _ASKED],
        groups=await _groups_to_act_as(request, scopes),
        viewer=viewer(request),
        return_to=request.raw_path,
        form_token=form_token(visitor_secret(request)),
    )
    answer.headers["Content-Security-Policy"] = CONSENT_POLICY
    return answer


async def decide(request: web.Request) -> web.Response:
    """Take the person's answer. Everything asked is checked again: the form came through the browser."""
    params = await parameters(request)
    check_form(request, params)
    choose_language(request, params.language("lang"))
    asked = await _authorization(params)
    if asked is None:
        return _problem_page(request, "unknown_app")
    try:
        wanted, challenge = _checked_request(params, asked.application)
        scopes = _grantable(request, wanted)
        if params.text("decision") != "allow":
            raise Refusal("access_denied", "The person denied access")
        if not scopes:
            raise Refusal("invalid_scope", "Only admins and moderators can grant these scopes")
        group_id = params.integer("act_as")
        if group_id is not None and group_id not in await _groups_to_act_as(request, scopes):
            raise Refusal("access_denied", "Only who moderates a group acts as it, and without admin scopes")
    except Refusal as refusal:
        return _refused(request, asked, refusal)
    me, uri = viewer(request), asked.redirect_uri
    device = device_of(request.headers.get("User-Agent", ""))
    provider_session_id = await session_at_provider(me.session_id)
    if group_id is None:
        code = await issue_code(
            asked.application,
            me.id,
            uri,
            scopes,
            challenge,
            device=device,
            provider_session_id=provider_session_id,
        )
    else:
        try:
            code = await groups.act_as(
                me.account,
                group_id,
                asked.application,
                uri,
                scopes,
                challenge,
                device=device,
                provider_session_id=provider_session_id,
            )
        except Forbidden as error:  # They have just ceased to moderate it.
            return _refused(request, asked, Refusal("access_denied", error.sentence))
    if asked.redirect_uri == OUT_OF_BAND:
        return page(request, "code.html", code=code)
    return asked.answer(code=code)


async def _groups_to_act_as(request: web.Request, scopes: list[str]) -> dict[int, str]:
    """Return the names of the groups as which the person may log in with these scopes, by id: those they moderate."""
    return {} if not ADMIN_SCOPES.isdisjoint(scopes) else await moderated_by(viewer(request).id)


async def _authorization(params: Params) -> Authorization | None:
    """Find the application. None: it is unknown or the redirect URI is not its own, so nobody is sent there."""
    application = await application_by_client_id(params.text("client_id"))
    redirect_uri = params.text("redirect_uri")
    if application is None or redirect_uri not in application.redirect_uris.split("\n"):
        return None
    return Authorization(application, redirect_uri, params.text("state"))


def _checked_request(params: Params, application: Application) -> tuple[list[str], str]:
    """Return the scopes and the PKCE challenge asked for, or raise Refusal."""
    if params.text("response_type") != "code":
        raise Refusal("unsupported_response_type", "Only response_type=code is supported")
    challenge = params.text("code_challenge")
    method = params.text("code_challenge_method")
    if (challenge or method) and (method != "S256" or not _CHALLENGE.fullmatch(challenge)):
        raise Refusal("invalid_request", "PKCE needs code_challenge_method=S256 and its code_challenge")
    return _wanted_scopes(params, application), challenge


def _wanted_scopes(params: Params, application: Application) -> list[str]:
    """Return exactly the scopes asked for: some clients refuse to work with fewer."""
    try:
        scopes = requested_scopes(params.text("scope"))
    except Invalid as error:
        raise Refusal("invalid_scope", error.sentence) from error
    registered = application.scopes.split()
    if not all(any(covers(own, wanted) for own in registered) for wanted in scopes):
        raise Refusal("invalid_scope", "The application is not registered for these scopes")
    return scopes


def _grantable(request: web.Request, wanted: list[str]) -> list[str]:
    """Return the scopes that the person can grant: those of admins and moderators only as one of them."""
    if "moderator" in MAY_ACT_AS[viewer(request).role]:
        return wanted
    return [each for each in wanted if each not in ADMIN_SCOPES]


def _refused(request: web.Request, asked: Authorization, refusal: Refusal) -> web.Response:
    if asked.redirect_uri != OUT_OF_BAND:
        return asked.answer(error=refusal.code, error_description=refusal.sentence)
    return _problem_page(request, "denied" if refusal.code == "access_denied" else "bad_app_request")


def _problem_page(request: web.Request, key: str) -> web.Response:
    return page(request, "error.html", 400, **error_values(request, 400, "") | {"key": key, "error": 0})


# --- tokens ------------------------------------------------------------------------------------------------


async def token(request: web.Request) -> web.Response:
    """Hand out a token for a code, or for the application itself."""
    params = await parameters(request)
    application = await _client(request, params)
    grant = _GRANTS.get(params.text("grant_type"))
    if grant is None:
        raise Refusal(
            "unsupported_grant_type", "The grant_type must be authorization_code or client_credentials"
        )
    issued = await grant(application, params)
    return json_response(
        {
            "access_token": issued.secret,
            "token_type": "Bearer",
            "scope": issued.row.scopes,
            "created_at": to_ms(issued.row.created_at) // 1000,
        },
        headers={"Cache-Control": "no-store", "Pragma": "no-cache"},
    )


async def revoke(request: web.Request) -> web.Response:
    """Revoke a token of the application; one that does not exist counts as revoked (RFC 7009)."""
    params = await parameters(request)
    application = await _client(request, params)
    if not await revoke_token(application, params.text("token")):
        return _refusal_json(403, "unauthorized_client", "You are not authorized to revoke this token")
    return json_response({})


async def _redeem(application: Application, params: Params) -> IssuedToken:
    issued = await redeem_code(
        application, params.text("code"), params.text("redirect_uri"), params.text("code_verifier")
    )
    if issued is None:
        raise Refusal("invalid_grant", "The code is unknown, used, expired, or was given for something else")
    return issued


async def _for_itself(application: Application, params: Params) -> IssuedToken:
    return await issue_token(application, " ".join(_wanted_scopes(params, application)))


_GRANTS: dict[str, Callable[[Application, Params], Awaitable[IssuedToken]]] = {
    "authorization_code": _redeem,
    "client_credentials": _for_itself,
}


async def _client(request: web.Request, params: Params) -> Application:
    """Return the application that proves itself by HTTP Basic or by parameters; raise Refusal otherwise."""
    client_id, secret = _basic(request) or (params.text("client_id"), params.text("client_secret"))
    application = await authenticated_application(client_id, secret)
    if application is None:
        raise Refusal("invalid_client", "The client is unknown, or its secret is wrong")
    return application


def _basic(request: web.Request) -> tuple[str, str] | None:
    scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        client_id, _, secret = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise Refusal("invalid_client", "The Authorization header is not valid") from error
    return unquote_plus(client_id), unquote_plus(secret)


def _speaking_oauth(handler: Handler) -> Handler:
    """Answer refusals as RFC 6749 (5.2) has them."""

    @wraps(handler)
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except Refusal as refusal:
            return _refusal_json(
                401 if refusal.code == "invalid_client" else refusal.status, refusal.code, refusal.sentence
            )

    return handle


def _refusal_json(status: int, code: str, description: str) -> web.Response:
    headers = {"WWW-Authenticate": "Basic"} if status == 401 else {}
    return json_response({"error": code, "error_description": description}, status, headers)


# --- who is logged in, and what this server can do ---------------------------------------------------------


async def userinfo(request: web.Request) -> web.Response:
    """Answer an application with the person who authorised it, in OpenID's words."""
    site, account = site_of(request), viewer(request).account
    return json_response(
        {
            "iss": site.settings.origin,
            "sub": account.uri,
            "name": account.display_name or account.username,
            "preferred_username": account.username,
            "profile": site.profile_url(account.username),
            "picture": site.url("/static/avatar.png"),
        }
    )


async def metadata(request: web.Request) -> web.Response:
    """Answer clients with the URLs of all endpoints (RFC 8414)."""
    url = site_of(request).url
    return json_response(
        {
            "issuer": site_of(request).settings.origin,
            "authorization_endpoint": url("/oauth/authorize"),
            "token_endpoint": url("/oauth/token"),
            "revocation_endpoint": url("/oauth/revoke"),
            "userinfo_endpoint": url("/oauth/userinfo"),
            "app_registration_endpoint": url("/api/v1/apps"),
            "scopes_supported": ALL_SCOPES,
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "grant_types_supported": list(_GRANTS),
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "code_challenge_methods_supported": ["S256"],
        }
    )


CLIENT: Takes = {"client_id": TEXT, "client_secret": TEXT}

ROUTES = [
    Route("GET", "/oauth/authorize", show_consent, session),
    Route("POST", "/oauth/authorize", decide, session),
    Route(
        "POST",
        "/oauth/token",
        _speaking_oauth(token),
        public,
        "Token",
        {**CLIENT, **dict.fromkeys(("grant_type", "code", "redirect_uri", "code_verifier", "scope"), TEXT)},
    ),
    Route("POST", "/oauth/revoke", _speaking_oauth(revoke), public, "{}", {**CLIENT, "token": TEXT}),
    Route("GET", "/oauth/userinfo", userinfo, scope("profile"), "json"),
    Route("POST", "/oauth/userinfo", userinfo, scope("profile"), "json"),
    Route("GET", "/.well-known/oauth-authorization-server", metadata, public, "json"),
]
