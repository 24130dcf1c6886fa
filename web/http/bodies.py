"""The body of a request, read whole after the caller was let in: within a limit of bytes, and within its time.

What is read and from where the parameters come is web/http/params.py. Pieces of files (`pieces`) are read by
web/http/pieces.py. Routes that say so (`streams`) take files: of
these web/http/uploads.py reads multipart bodies.
"""

import asyncio

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from models.core.errors import Malformed, TooLarge, UnsupportedType
from web.http.multipart import is_multipart, read_fields
from web.http.params import FIELDS
from web.http.pieces import is_piece

DEADLINE_S = 30
"""aiohttp waits for ever for a body that comes byte by byte."""


BODY: web.RequestKey[bytes] = web.RequestKey("body", bytes)
"""The body of a route that takes larger ones than others."""


async def read_body(
    request: web.Request, *, streams: bool = False, pieces: bool = False, largest: int = 0
) -> None:
    """Read the body, at most `client_max_size` bytes; handlers find it by request.read(), or by parameters().

    One of at most `largest` bytes, where that is given, is BODY.
    """
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise UnsupportedType("Compressed requests are not supported: send it plain")
    if not request.can_read_body or (pieces and is_piece(request)):
        return
    if is_multipart(request):
        if not streams:
            request[FIELDS] = await read_fields(
                request, max_bytes=request.client_max_size, within_s=DEADLINE_S
            )
        return
    try:
        async with asyncio.timeout(DEADLINE_S):
            if largest:
                request[BODY] = await _large_body(request, largest)
            else:
                await request.read()
    except TimeoutError as error:
        raise web.HTTPRequestTimeout from error
    except (web.RequestPayloadError, BadHttpMessage) as error:
        raise Malformed from error


async def _large_body(request: web.Request, largest: int) -> bytes:
    """Read a body of at most so many bytes. Raises TooLarge."""
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > largest:
            raise TooLarge(f"The request is larger than {largest} bytes: send it in parts")
    return bytes(body)
