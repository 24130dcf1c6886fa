"""The description of this API for programs (OpenAPI), for whoever has a token."""

from aiohttp import web

from web.answers import json_response
from web.context import site_of
from web.openapi import document
from web.security import Route, any_token


async def show(request: web.Request) -> web.Response:
    """Describe every call of the client API: parameters, scopes and entities."""
    from web.routes import ROUTES  # which has this very function in it

    return json_response(document(ROUTES, site_of(request).settings.origin))


ROUTES = [Route("GET", "/api/openapi.json", show, any_token)]
