"""Multipart bodies, taken apart as they come: the one place where that is done, by aiohttp.

Texts become parameters (web/http/params.py). What becomes of a file says who reads: on routes that take files it is kept
(web/http/uploads.py), on all others it is read over.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from aiohttp import BodyPartReader, MultipartReader, web
from aiohttp.http_exceptions import BadHttpMessage

from models.core.errors import Malformed, TooLarge
from web.http.params import MAX_VALUES, is_text

IDLE_S = 30
"""For the next bytes of a body."""
_CHUNK = 256 * 1024

Keep = Callable[[str, BodyPartReader], Awaitable[bool]]
"""Takes the file of a field, or leaves it alone and says False."""


@dataclass
class _Budget:
    """How many bytes may still come, of all parts but files that are kept."""

    left: int

    def spend(self, count: int) -> None:
        self.left -= count
        if self.left < 0:
            raise TooLarge


def is_multipart(request: web.Request) -> bool:
    return request.content_type == "multipart/form-data"


async def read_fields(
    request: web.Request, *, max_bytes: int, within_s: float, keep: Keep | None = None
) -> list[tuple[str, str]]:
    """Read a whole body: its texts by name, in their order. Raises Malformed, and TooLarge beyond `max_bytes`."""
    try:
        async with asyncio.timeout(within_s):
            return await _fields(request, _Budget(max_bytes), keep)
    except TimeoutError as error:
        raise web.HTTPRequestTimeout from error
    except (ValueError, AssertionError, BadHttpMessage, web.RequestPayloadError) as error:
        raise Malformed("The multipart request cannot be read, or is cut short") from error


async def _fields(request: web.Request, budget: _Budget, keep: Keep | None) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    count = 0
    async for part in _parts(request):
        count += 1
        if part.name is None or not is_text(part.name) or count > MAX_VALUES:
            raise Malformed("A part of the multipart request has no name, or there are too many")
        budget.spend(sum(len(name) + len(text) for name, text in part.headers.items()))
        if part.filename is None:
            pairs.append((part.name, (await _content(part, budget)).decode()))
        elif keep is None or not await keep(part.name, part):
            await _content(part, budget)
    return pairs


async def _parts(request: web.Request) -> AsyncIterator[BodyPartReader]:
    reader = await request.multipart()
    while (part := await _next(reader)) is not None:
        if not isinstance(part, BodyPartReader):
            raise Malformed("The multipart request is nested")
        yield part


async def _next(reader: MultipartReader) -> MultipartReader | BodyPartReader | None:
    try:
        async with asyncio.timeout(IDLE_S):
            return await reader.next()
    except RuntimeError as error:  # The field _charset_ names none.
        raise Malformed("The multipart request has an encoding that is none") from error


async def _content(part: BodyPartReader, budget: _Budget) -> bytes:
    content = bytearray()
    async for chunk in chunks(part):
        budget.spend(len(chunk))
        content += chunk
    return bytes(content)


async def chunks(part: BodyPartReader) -> AsyncIterator[bytes]:
    """Yield what a part holds, as it comes."""
    while not part.at_eof():
        async with asyncio.timeout(IDLE_S):
            chunk = await part.read_chunk(_CHUNK)
        yield chunk
