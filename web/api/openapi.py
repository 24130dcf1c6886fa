"""The description of this API for programs (OpenAPI), for whoever has a token."""

from aiohttp import web

from web.http.answers import json_response
from web.http.context import site_of
from web.http.security import Route, any_token
from web.mastodon.openapi import document


async def show(request: web.Request) -> web.Response:
    """Describe every call of the client API: parameters, scopes and entities."""
    from web.http.routes import ROUTES  # which has this very function in it

    return json_response(document(ROUTES, site_of(request).settings.origin))


ROUTES = [Route("GET", "/api/openapi.json", show, any_token)]
