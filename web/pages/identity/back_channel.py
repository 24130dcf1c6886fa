"""What providers tell the site themselves: who has logged out there (OpenID Connect Back-Channel Logout)."""

from aiohttp import web

from models.core.errors import Invalid
from outbox.identity.ending import obey_logout
from web.http.answers import json_response
from web.http.context import network_of
from web.http.params import parameters
from web.http.security import Route, public

_HEADERS = {"Cache-Control": "no-store"}


async def log_out(request: web.Request) -> web.Response:
    """Obey a logout token. Answers 400 for one that is not good, as the standard has it."""
    token = (await parameters(request)).text("logout_token")
    try:
        await obey_logout(network_of(request), request.match_info["key"], token)
    except Invalid as error:
        refusal = {"error": "invalid_request", "error_description": error.sentence}
        return json_response(refusal, 400, _HEADERS)
    return web.Response(headers=_HEADERS)


ROUTES = [Route("POST", "/login/with/{key}/logout", log_out, public)]
