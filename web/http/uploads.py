"""Receiving files: a multipart body is written to disk as it comes, never held in memory whole.

For the routes that say so (`streams`), whose bodies web/http/bodies.py leaves alone: they are read here, after the
caller was let in. Everything else of the body becomes parameters as in web/http/params.py.
"""

import asyncio
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import BodyPartReader, web

from models.core.errors import Invalid, Malformed, TooLarge
from models.files.media import Use
from outbox.files.media import Upload
from web.http.context import network_of
from web.http.contract import FILE
from web.http.multipart import chunks, is_multipart, read_fields
from web.http.params import FIELDS, TAKES, Params, parameters, params_of
from web.http.security import viewer

TOTAL_S = 1800
"""Seconds for the whole body: 100 MiB over half a megabit a second."""
MAX_TEXT_BYTES = 256 * 1024
"""Bytes of all fields that are no files."""
MAX_FILES = 4

PICTURES: tuple[Use, ...] = ("avatar", "header")
"""What an account has of them."""


@dataclass
class Received:
    """The parameters of a request and the files that came with it. Close it when they are no longer needed."""

    params: Params
    files: dict[str, Upload] = field(default_factory=dict)

    def keep(self, name: str, upload: Upload) -> None:
        if name in self.files or len(self.files) >= MAX_FILES:
            upload.path.unlink()
            raise Malformed("The multipart request has too many files")
        self.files[name] = upload

    def close(self) -> None:
        for upload in self.files.values():
            with suppress(FileNotFoundError):
                upload.path.unlink()


async def receive(request: web.Request, *, max_text_bytes: int = MAX_TEXT_BYTES) -> Received:
    """Read a request with its files, on a route that streams. Raises Malformed, Invalid and TooLarge, and then keeps
    nothing."""
    if not is_multipart(request):
        return Received(await parameters(request))
    received = Received(Params({}))

    async def keep(name: str, part: BodyPartReader) -> bool:
        if not _is_taken(request, name):
            return False
        if upload := await _file(request, part):
            received.keep(name, upload)
        return True

    try:
        texts = await read_fields(request, max_bytes=max_text_bytes, within_s=TOTAL_S, keep=keep)
        request[FIELDS] = texts
        received.params = params_of(request, texts)
    except BaseException:
        received.close()
        raise
    return received


async def receive_texts(request: web.Request) -> Params:
    """Read a request on a route that streams without its files, for somebody who may send none. Raises as `receive`."""
    if not is_multipart(request):
        return await parameters(request)

    async def skip(name: str, part: BodyPartReader) -> bool:
        left = network_of(request).media_store.largest
        async for chunk in chunks(part):
            left -= len(chunk)
            if left < 0:
                raise TooLarge
        return True

    request[FIELDS] = await read_fields(request, max_bytes=MAX_TEXT_BYTES, within_s=TOTAL_S, keep=skip)
    return await parameters(request)


def _is_taken(request: web.Request, name: str) -> bool:
    takes = request.get(TAKES)
    return takes is None or takes.get(name) == FILE


async def _file(request: web.Request, part: BodyPartReader) -> Upload | None:
    """Write a part to disk; None for the empty one that browsers send for an empty field."""
    media_store = network_of(request).media_store
    limit = media_store.largest
    descriptor, name = tempfile.mkstemp(dir=media_store.incoming)
    path, size = Path(name), 0
    try:
        with os.fdopen(descriptor, "wb") as file:
            async for chunk in chunks(part):
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
    return Upload(path, part.filename or "", sender_of(request))


def sender_of(request: web.Request) -> str:
    """Return the person who sends a file, also as a group: it is decoded in their turn."""
    me = viewer(request)
    return me.person_handle or me.account.handle
