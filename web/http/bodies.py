"""The body of a request, read whole after the caller was let in: within a limit of bytes, and within its time.

What is read and from where the parameters come is web/http/params.py. Files come as streams: web/http/uploads.py.
"""

import asyncio
import re

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from models.core.errors import Malformed, UnsupportedType

DEADLINE_S = 30
"""aiohttp waits for ever for a body that comes byte by byte."""

STREAMED = frozenset(
    {
        ("POST", "/api/v1/media"),
        ("POST", "/api/v2/media"),
        ("PUT", "/api/v1/media"),
        ("PATCH", "/api/v1/media"),
        ("PATCH", "/api/v1/accounts/update_credentials"),
        ("PATCH", "/api/v1/profile"),
        ("PUT", "/api/v1/profile"),
        ("POST", "/admin/emoji"),
        ("PATCH", "/api/parvis/v1/groups"),
    }
)
"""Method and path, of the latter at most its first three parts or four."""
_STREAMED_FORMS = re.compile(r"/groups/[^/]+/(post|pictures)")
"""Paths of forms of our pages that bring files."""


def is_streamed(request: web.Request) -> bool:
    """Tell whether a request brings files: then its body is read by `receive`."""
    parts = request.path.rstrip("/").split("/")
    is_multipart = request.content_type == "multipart/form-data"
    if not is_multipart:
        return False
    named = {(request.method, "/".join(parts[:4])), (request.method, "/".join(parts[:5]))}
    return bool(STREAMED & named) or bool(
        request.method == "POST" and _STREAMED_FORMS.fullmatch(request.path.rstrip("/"))
    )


async def read_body(request: web.Request) -> None:
    """Read the body, at most `client_max_size` bytes; handlers find it by request.read()."""
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise UnsupportedType("Compressed requests are not supported: send it plain")
    if not request.can_read_body or is_streamed(request):
        return
    try:
        async with asyncio.timeout(DEADLINE_S):
            await request.read()
    except TimeoutError as error:
        raise web.HTTPRequestTimeout from error
    except (web.RequestPayloadError, BadHttpMessage) as error:
        raise Malformed from error
