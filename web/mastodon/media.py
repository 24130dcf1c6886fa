"""Files: upload, ask whether they are ready, describe, take back. Which posts have them is
web/mastodon/statuses.py's.
"""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from aiohttp import web

from models.core.errors import Invalid, ParvisError
from models.files.media import Focus, Media, media_of, media_record
from outbox.files import media
from outbox.files.media import Processing
from web.http.answers import json_response
from web.http.attachments import attachment_entity
from web.http.context import network_of, site_of
from web.http.contract import BOOLEAN, FILE, TEXT, Takes
from web.http.params import Params
from web.http.security import Route, scope, viewer
from web.http.uploads import Received, receive
from web.mastodon.listing import entity_id
from web.parts.files import focus_of

_log = logging.getLogger("parvis.media")


class Working:
    """Files that are being read after their upload was answered."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None], received: Received) -> None:
        """Do some work, and close what was received for it: also when it is stopped before it began."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: received.close())

    async def stop(self, _: web.Application) -> None:
        for task in (tasks := list(self._tasks)):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


WORKING: web.AppKey[Working] = web.AppKey("working", Working)


async def upload(request: web.Request) -> web.Response:
    """Take a file in and answer when it is ready."""
    received = await receive(request)
    try:
        work = await _begin(request, received)
        return await _answer(request, await media.process(network_of(request), work))
    finally:
        received.close()


async def upload_soon(request: web.Request) -> web.Response:
    """Take a file in. Pictures are ready at once; what takes longer is answered with 202, and asked for again."""
    received = await receive(request)
    try:
        work = await _begin(request, received)
        if work.kind.family == "image":
            return await _answer(request, await media.process(network_of(request), work))
    except BaseException:
        received.close()
        raise
    process_soon(request, work, received)
    return await _answer(request, work.media, 202)


async def _begin(request: web.Request, received: Received) -> Processing:
    file = received.files.get("file")
    if file is None:
        raise Invalid("Validation failed: File can't be blank", file="can't be blank")
    return await media.begin(
        network_of(request),
        viewer(request).account,
        file,
        description=received.params.text("description"),
        focus=_focus(received.params),
        thumbnail=received.files.get("thumbnail"),
        keeps_maker=received.params.boolean("keep_author", False),
    )


def process_soon(request: web.Request, work: Processing, received: Received) -> None:
    """Process a file after the answer, and close what was received then."""
    request.app[WORKING].begin(_process(request, work), received)


async def _process(request: web.Request, work: Processing) -> None:
    try:
        await media.process(network_of(request), work)
    except ParvisError as error:
        _log.info("event=not_taken media=%d because=%s", work.media.id, error.sentence)


async def show(request: web.Request) -> web.Response:
    """Answer 206 while a file is being read, and 422 when it cannot be."""
    found = await media_of(viewer(request).account.id, entity_id(request))
    if found.state == "failed":
        raise Invalid(f"Validation failed: {found.reason}", file=found.reason)
    return await _answer(request, found, 206 if found.state == "processing" else 200)


async def change(request: web.Request) -> web.Response:
    received = await receive(request)
    params = received.params
    try:
        changed = await media.change(
            network_of(request),
            viewer(request).account,
            entity_id(request),
            description=params.text("description", None),
            focus=_focus(params),
            thumbnail=received.files.get("thumbnail"),
        )
    finally:
        received.close()
    return await _answer(request, changed)


async def delete(request: web.Request) -> web.Response:
    await media.discard_upload(viewer(request).account, entity_id(request))
    return json_response({})


async def _answer(request: web.Request, found: Media, status: int = 200) -> web.Response:
    record = await media_record(found.id)
    return json_response(attachment_entity(site_of(request), record), status)


def _focus(params: Params) -> Focus | None:
    return focus_of(params.text("focus"))


def prepare(app: web.Application) -> None:
    """Make room for what is read in the background, and end it with the application."""
    app[WORKING] = Working()
    app.on_cleanup.append(app[WORKING].stop)


WRITE: Any = scope("write:media")

DESCRIBED: Takes = {"description": TEXT, "focus": TEXT, "thumbnail": FILE}
NEW: Takes = {**DESCRIBED, "file": FILE, "keep_author": BOOLEAN}
"""`keep_author` is ours: a document goes on saying who made it."""

ROUTES = [
    Route("POST", "/api/v1/media", upload, WRITE, "MediaAttachment", NEW, streams=True),
    Route("POST", "/api/v2/media", upload_soon, WRITE, "MediaAttachment", NEW, streams=True),
    Route("GET", "/api/v1/media/{id}", show, WRITE, "MediaAttachment"),
    Route("PUT", "/api/v1/media/{id}", change, WRITE, "MediaAttachment", DESCRIBED, streams=True),
    Route("PATCH", "/api/v1/media/{id}", change, WRITE, "MediaAttachment", DESCRIBED, streams=True),
    Route("DELETE", "/api/v1/media/{id}", delete, WRITE, "{}"),
]
