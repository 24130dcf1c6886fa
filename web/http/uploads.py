"""Receiving files: a multipart body is written to disk as it comes, never held in memory whole.

For the routes of STREAMED, whose bodies web/http/bodies.py leaves alone: they are read here, after the caller was let
in. Everything else of the body becomes parameters as in web/http/params.py.
"""

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import BodyPartReader, web
from aiohttp.http_exceptions import BadHttpMessage

from models.core.errors import Invalid, Malformed, TooLarge
from models.files.media import Use
from outbox.files.media import Upload
from web.http.bodies import is_streamed
from web.http.context import network_of, site_of
from web.http.params import MAX_VALUES, Params, parameters, params_of
from web.http.security import viewer

IDLE_S = 30
"""For the next bytes of a body."""
TOTAL_S = 1800
"""For the whole of it: 100 MiB over half a megabit a second."""
MAX_TEXT_BYTES = 256 * 1024
"""Of all fields that are no files."""
MAX_FILES = 4

PICTURES: tuple[Use, ...] = ("avatar", "header")
"""What an account has of them."""


@dataclass
class Received:
    """The parameters of a request and the files that came with it. Close it when they are no longer needed."""

    params: Params
    files: dict[str, Upload] = field(default_factory=dict)

    def close(self) -> None:
        for upload in self.files.values():
            with suppress(FileNotFoundError):
                upload.path.unlink()


async def receive(request: web.Request) -> Received:
    """Read a request with its files. Raises Malformed, Invalid and TooLarge, and then keeps nothing."""
    if not is_streamed(request):
        return Received(await parameters(request))
    received = Received(Params({}))
    try:
        async with asyncio.timeout(TOTAL_S):
            texts = await _texts(request, received.files)
            received.params = params_of(request.rel_url.raw_query_string, texts)
    except (TimeoutError, ValueError, AssertionError, BadHttpMessage, web.RequestPayloadError) as error:
        received.close()
        if isinstance(error, TimeoutError):
            raise web.HTTPRequestTimeout from error
        raise Malformed("The multipart request cannot be read, or is cut short") from error
    except BaseException:
        received.close()
        raise
    return received


async def _texts(request: web.Request, files: dict[str, Upload]) -> list[tuple[str, Any]]:
    """Read all parts: files to disk, the others into the result."""
    pairs: list[tuple[str, Any]] = []
    left = MAX_TEXT_BYTES
    async for part in _parts(request):
        if part.name is None or len(pairs) + len(files) >= MAX_VALUES:
            raise Malformed("A part of the multipart request has no name, or there are too many")
        if part.filename is None:
            text = await _text(part, left)
            left -= len(text)
            pairs.append((part.name, text.decode()))
        elif upload := await _file(request, part):
            if part.name in files or len(files) >= MAX_FILES:
                upload.path.unlink()
                raise Malformed("The multipart request has too many files")
            files[part.name] = upload
    return pairs


async def _parts(request: web.Request) -> AsyncIterator[BodyPartReader]:
    reader = await request.multipart()
    while True:
        async with asyncio.timeout(IDLE_S):
            part = await reader.next()
        if part is None:
            return
        if not isinstance(part, BodyPartReader):
            raise Malformed("The multipart request is nested")
        yield part


async def _text(part: BodyPartReader, limit: int) -> bytes:
    text = bytearray()
    async for chunk in _chunks(part):
        text += chunk
        if len(text) > limit:
            raise TooLarge("The texts of the request are too long")
    return bytes(text)


async def _file(request: web.Request, part: BodyPartReader) -> Upload | None:
    """Write a part to disk; None for the empty one that browsers send for an empty field."""
    settings = site_of(request).settings
    limit = max(
        settings.media_image_max_bytes, settings.media_video_max_bytes, settings.media_document_max_bytes
    )
    descriptor, name = tempfile.mkstemp(dir=network_of(request).depot.incoming)
    path, size = Path(name), 0
    try:
        with os.fdopen(descriptor, "wb") as file:
            async for chunk in _chunks(part):
                size += len(chunk)
                if size > limit:
                    raise Invalid(
                        f"Validation failed: The file is larger than {limit // 1024**2} MiB",
                        file="is too large",
                    )
                await asyncio.to_thread(file.write, chunk)
    except BaseException:
        os.unlink(path)
        raise
    if not size and not part.filename:
        os.unlink(path)
        return None
    return Upload(path, part.filename or "", _sender(request))


def _sender(request: web.Request) -> str:
    """Return who sends a file, also when they do it as a group: it is read in their turn."""
    me = viewer(request)
    return me.person_handle or me.account.handle


async def _chunks(part: BodyPartReader) -> AsyncIterator[bytes]:
    while not part.at_eof():
        async with asyncio.timeout(IDLE_S):
            chunk = await part.read_chunk(256 * 1024)
        yield chunk
