"""The few files that pages and clients load: served from the package, with nothing else beside them."""

import re

from aiohttp import web

from models.core.errors import NotFound
from web.http.assets import assets, version
from web.http.security import Route, public

FOR_EVER = "public, max-age=31536000, immutable"
FOR_AN_HOUR = "public, max-age=3600"

_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))", re.IGNORECASE)
"""Named, and not refused by q=0."""


async def named(request: web.Request) -> web.Response:
    """Serve a file by its plain name."""
    return _answer(request, FOR_AN_HOUR)


async def versioned(request: web.Request) -> web.Response:
    """Serve a file of this release. Those of others are not here any more."""
    if request.match_info["version"] != version():
        raise NotFound
    return _answer(request, FOR_EVER)


def _answer(request: web.Request, cache: str) -> web.Response:
    found = assets().get(request.match_info["name"])
    if found is None:
        raise NotFound
    headers = {"Cache-Control": cache, "Access-Control-Allow-Origin": "*"}
    body = found.body
    if found.compressed:
        headers["Vary"] = "Accept-Encoding"
        if _takes_gzip(request):
            headers["Content-Encoding"], body = "gzip", found.compressed
    charset = "utf-8" if found.is_text else None
    return web.Response(body=body, content_type=found.content_type, charset=charset, headers=headers)


def _takes_gzip(request: web.Request) -> bool:
    return bool(_GZIP.search(request.headers.get("Accept-Encoding", "")))


ROUTES = [
    Route("GET", "/static/{version:[0-9a-f]{12}}/{name:.+}", versioned, public),
    Route("GET", "/static/{name:.+}", named, public),
]
