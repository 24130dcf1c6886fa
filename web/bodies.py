"""The body of a request, read whole after the caller was let in: within a limit of bytes, and within its time.

What is read and from where the parameters come is web/params.py. Files come as streams: web/uploads.py.
"""

import asyncio

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from models.errors import Malformed, UnsupportedType
from web.uploads import is_streamed

DEADLINE_S = 30
"""aiohttp waits for ever for a body that comes byte by byte."""


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
