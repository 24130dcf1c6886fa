"""Uploads in pieces, as their protocol writes them: tus 1.0 (https://tus.io/protocols/resumable-upload), its core with
*creation* and *termination*.

Chosen before the IETF's draft of the same, which asks for interim answers (104) that aiohttp cannot send, and for a
version of the draft in each request; clients for browsers and phones speak tus today.
"""

import asyncio
import base64
import binascii
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from models.core.errors import Invalid, Malformed, UnsupportedType
from models.files.unfinished import MAX_METADATA
from web.http.multipart import IDLE_S
from web.http.params import MAX_INTEGER

API, PAGES = "/api/parvis/v1/uploads", "/uploads"
"""Where it is spoken: for clients with a token, and for our own pages."""
TUS = "1.0.0"
TOTAL_S = 1800
"""Seconds for one piece, as for a whole file that comes at once; then the next goes on."""
PIECE = "application/offset+octet-stream"

_PAIR = re.compile(r"([!-+\--~]+)(?: ([A-Za-z0-9+/]*={0,2}))?", re.ASCII)
"""A name without blanks and commas, and its value."""


def protocol_headers(path: str, max_bytes: int) -> Mapping[str, str]:
    """Return what answers to requests at a path say of the protocol; nothing elsewhere."""
    if not any(path == start or path.startswith(f"{start}/") for start in (API, PAGES)):
        return {}
    return {
        "Tus-Resumable": TUS,
        "Tus-Version": TUS,
        "Tus-Extension": "creation,termination",
        "Tus-Max-Size": str(max_bytes),
    }


def check_protocol(request: web.Request) -> None:
    """Refuse requests in another version of the protocol, or in none."""
    if request.headers.get("Tus-Resumable") != TUS:
        raise web.HTTPPreconditionFailed(reason=f"Uploads in pieces need the header Tus-Resumable: {TUS}")


def check_piece(request: web.Request) -> None:
    if not is_piece(request):
        raise UnsupportedType(f"A piece of a file is sent as {PIECE}")


def is_piece(request: web.Request) -> bool:
    return request.content_type == PIECE


def number_of(request: web.Request, name: str) -> int:
    """Read a number of bytes from a header. Raises Malformed when it is none, or not there."""
    text = request.headers.get(name, "")
    if not re.fullmatch(r"[0-9]{1,19}", text, re.ASCII) or int(text) > MAX_INTEGER:
        raise Malformed(f"The header {name} must be a number of bytes")
    return int(text)


def metadata_of(request: web.Request) -> str:
    """Return what is said of a file, as it was written. Raises Invalid and Malformed for what cannot be read."""
    text = request.headers.get("Upload-Metadata", "")
    if len(text) > MAX_METADATA:
        raise Invalid(f"Validation failed: Upload-Metadata is longer than {MAX_METADATA} characters")
    read_metadata(text)
    return text


def read_metadata(text: str) -> dict[str, str]:
    """Read `filename cGxhbi5wZGY=,keep_author`: names, each with a text in Base64 or without any."""
    found = {}
    for pair in text.split(",") if text else ():
        match = _PAIR.fullmatch(pair.strip())
        if match is None:
            raise Malformed("The header Upload-Metadata cannot be read")
        try:
            found[match[1]] = base64.b64decode(match[2] or "", validate=True).decode()
        except (binascii.Error, UnicodeDecodeError) as error:
            raise Malformed("The header Upload-Metadata cannot be read") from error
    return found


async def pieces_of(request: web.Request) -> AsyncIterator[bytes]:
    """Yield a body as it comes, to its end or to where the connection breaks or takes too long: what came is not lost."""
    clock = asyncio.get_running_loop().time
    ends_at = clock() + TOTAL_S
    with suppress(TimeoutError, ConnectionError, BadHttpMessage, web.RequestPayloadError):
        while True:
            async with asyncio.timeout(min(IDLE_S, ends_at - clock())):
                piece = await request.content.readany()
            if not piece:
                return
            yield piece
