"""Writing answers: JSON, with moments in it, and redirects. Pages are rendered in web/pages, errors in
web/http/middleware.py.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote, unquote_plus

import orjson
from aiohttp import web


def json_response(
    data: Any,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    content_type: str = "application/json",
) -> web.Response:
    """Answer with JSON. Takes orjson.Fragment anywhere inside `data`."""
    named = {"Content-Type": f"{content_type}; charset=utf-8", **(headers or {})}
    return web.Response(body=orjson.dumps(data), status=status, headers=named)


def redirect(location: str, status: int = 302) -> web.Response:
    """Send the caller on to a location, byte for byte.

    aiohttp's own redirects pass it through yarl, which rewrites `icecubesapp://?code=1` and unescapes
    `%3A` in paths.
    """
    return web.Response(status=status, headers={"Location": location})


def to_login(request: web.Request, language: str = "", *, ended: bool = False) -> web.Response:
    """Send a browser to the login page, in a language that was asked for, and from there back to where it is now. `ended`:
    the page says that the session is over.

    `force_login` is left out of the way back: it has had its effect by then.
    """
    path, _, query = request.raw_path.partition("?")
    kept = "&".join(
        each for each in query.split("&") if unquote_plus(each.partition("=")[0]) != "force_login"
    )
    back = f"{path}?{kept}" if kept else path
    lang = f"&lang={quote(language, safe='')}" if language else ""
    over = "&ended=1" if ended else ""
    return redirect(f"/login?return_to={quote(back, safe='')}{lang}{over}")


def moment_text(moment: datetime | None) -> str | None:
    """Write a moment as clients parse it: always three decimals and Z."""
    return f"{moment.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z" if moment else None
