"""The few files that pages and clients load: served from the package, with nothing else beside them."""

from importlib.resources import files

from aiohttp import web

from models.core.errors import NotFound
from web.http.security import Route, public

TYPES = {"style.css": "text/css", "avatar.png": "image/png", "header.png": "image/png"}
"""What is served, and as what. A file that is not named here does not exist."""


async def static(request: web.Request) -> web.Response:
    name = request.match_info["name"]
    if name not in TYPES:
        raise NotFound
    return web.Response(
        body=files("web").joinpath("static", name).read_bytes(),
        content_type=TYPES[name],
        headers={"Cache-Control": "public, max-age=3600", "Access-Control-Allow-Origin": "*"},
    )


ROUTES = [Route("GET", "/static/{name}", static, public)]
