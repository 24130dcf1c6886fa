"""Client applications: how they register, and what they may ask about themselves.

What they do with their secret is in web/mastodon/oauth.py.
"""

import re
from typing import Any

from aiohttp import web

from models.core.errors import Invalid, Unauthenticated
from models.people.oauth import Application, application_by_id, register_application
from models.people.scopes import ALL_SCOPES
from outbox.notifications.push import public_key
from web.http.answers import json_response
from web.http.context import caller, site_of
from web.http.contract import TEXT, TEXTS
from web.http.params import Params, parameters
from web.http.security import GRANT, Route, any_token, public
from web.http.throttle import THROTTLES

MAX_NAME, MAX_URL, MAX_REDIRECTS = 255, 2000, 20
"""Lengths in characters, and a count."""

_REDIRECT = re.compile(r"([a-z][a-z0-9+.-]*):[!-~]*", re.IGNORECASE | re.ASCII)
_RUNS_IN_PAGE = frozenset({"javascript", "data", "vbscript"})


async def register(request: web.Request) -> web.Response:
    """Make an application for whoever asks: clients do so before anybody is logged in. Answers 200, never 201."""
    request.app[THROTTLES].applications.attempt(caller(request))
    params = await parameters(request)
    application, secret = await register_application(
        name=_short(params, "client_name", MAX_NAME, required=True),
        website=_website(params),
        redirect_uris=_redirect_uris(params),
        scopes=requested_scopes(params.text("scopes")),
    )
    return json_response(
        await _application(request, application) | {"client_secret": secret, "client_secret_expires_at": 0}
    )


async def verify_credentials(request: web.Request) -> web.Response:
    """Show the application whose token this is."""
    application = await application_by_id(request[GRANT].application_id or 0)
    if application is None:
        raise Unauthenticated
    return json_response(await _application(request, application))


def requested_scopes(text: str) -> list[str]:
    """Read a list of scopes, `read` when there is none. Raises Invalid for one that does not exist."""
    scopes = list(dict.fromkeys(text.replace("+", " ").split())) or ["read"]
    unknown = [scope for scope in scopes if scope not in ALL_SCOPES]
    if unknown:
        raise Invalid("The scopes are invalid", scopes=f"unknown: {unknown[0][:60]}")
    return scopes


async def _application(request: web.Request, application: Application) -> dict[str, Any]:
    uris = application.redirect_uris.split("\n")
    return {
        "id": str(application.id),
        "name": application.name,
        "website": application.website or None,
        "scopes": application.scopes.split(),
        # Deprecated, and Ice Cubes and Mastodon's iOS client still decode it.
        "redirect_uri": "\n".join(uris),
        "redirect_uris": uris,
        "client_id": application.client_id,
        "vapid_key": await public_key(site_of(request)),
    }


def _redirect_uris(params: Params) -> list[str]:
    """Read one or several redirect URIs: opaque texts, compared byte for byte later on."""
    given = [line for text in params.texts("redirect_uris") for line in text.split("\n") if line]
    uris = list(dict.fromkeys(line.removesuffix("\r") for line in given))
    if not 0 < len(uris) <= MAX_REDIRECTS:
        raise Invalid("The redirect URIs are missing or too many", redirect_uris="missing or too many")
    for uri in uris:
        parts = _REDIRECT.fullmatch(uri)
        if parts is None or len(uri) > MAX_URL or parts[1].lower() in _RUNS_IN_PAGE:
            raise Invalid(
                "A redirect URI is invalid", redirect_uris="must be a URI, and none that runs in a page"
            )
    return uris


def _website(params: Params) -> str:
    website = _short(params, "website", MAX_URL)
    if website and not website.startswith(("https://", "http://")):
        raise Invalid("The website is invalid", website="must begin with https://")
    return website


def _short(params: Params, name: str, longest: int, *, required: bool = False) -> str:
    text = params.text(name).strip()
    if len(text) > longest or (required and not text):
        raise Invalid(f"{name} is missing or too long", **{name: f"must have 1 to {longest} characters"})
    return text


ROUTES = [
    Route(
        "POST",
        "/api/v1/apps",
        register,
        public,
        "CredentialApplication",
        {"client_name": TEXT, "website": TEXT, "redirect_uris": TEXTS, "scopes": TEXT},
    ),
    Route("GET", "/api/v1/apps/verify_credentials", verify_credentials, any_token, "Application"),
]
