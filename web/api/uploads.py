"""Uploads in pieces, which go on where they stopped: web/http/pieces.py says by which protocol.

The same handlers for clients with a token and for our own pages, which prove that they are ours by the token of a form in
the header `X-Form-Token`. `filename` in Upload-Metadata names the file, `keep_author` lets a document say who made it.
"""

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from models.core.database import Record
from models.files.media import media_by_ids
from models.files.unfinished import UnfinishedUpload, unfinished_for, unfinished_of
from outbox.files import unfinished
from outbox.files.media import Upload
from web.http.answers import json_response, moment_text
from web.http.attachments import attachment_entity
from web.http.context import network_of, site_of
from web.http.limits import LIMITS
from web.http.params import Params
from web.http.pieces import (
    API,
    PAGES,
    check_piece,
    check_protocol,
    metadata_of,
    number_of,
    pieces_of,
    read_metadata,
)
from web.http.security import Access, Route, check_form_header, scope, session, viewer
from web.http.uploads import Received, sender_of
from web.mastodon.listing import entity_id
from web.mastodon.media import process_soon

_STATES = {"remote": "failed", "gone": "failed"}


async def index(request: web.Request) -> web.Response:
    """List what one began to upload within a day, newest first."""
    found = await unfinished_of(viewer(request).account.id)
    return json_response(await _entities(request, found))


async def create(request: web.Request) -> web.Response:
    """Begin an upload of `Upload-Length` bytes; `Location` says where its pieces go. Its room is taken from now on."""
    _check(request)
    if viewer(request).session_id is not None:
        request.app[LIMITS].count_deed(request, viewer(request).id, "uploads")
    length, metadata = number_of(request, "Upload-Length"), metadata_of(request)
    made = await unfinished.begin_upload(network_of(request), viewer(request).account, length, metadata)
    where = {"Location": f"{request.path.rstrip('/')}/{made.id}"}
    [entity] = await _entities(request, [made])
    return json_response(entity, 201, where)


async def show(request: web.Request) -> web.Response:
    """Answer how much of an upload is here (`Upload-Offset`), and the file that it became."""
    found = await unfinished_for(viewer(request).account.id, entity_id(request))
    [entity] = await _entities(request, [found])
    headers = {"Upload-Offset": str(entity["offset"]), "Upload-Length": str(found.length)}
    if found.metadata:
        headers["Upload-Metadata"] = found.metadata
    return json_response(entity, headers=headers)


async def append(request: web.Request) -> web.Response:
    """Append a piece at `Upload-Offset`. With the last one it becomes a file, which `Parvis-Media` names."""
    _check(request)
    check_piece(request)
    me, network, upload_id = viewer(request).account, network_of(request), entity_id(request)
    found = await unfinished_for(me.id, upload_id)
    said, sender = read_metadata(found.metadata), sender_of(request)
    offset, work = await unfinished.append(
        network,
        me,
        upload_id,
        number_of(request, "Upload-Offset"),
        pieces_of(request),
        name=said.get("filename", ""),
        sender=sender,
        keeps_maker="keep_author" in said,
    )
    headers = {"Upload-Offset": str(offset)}
    if work:
        process_soon(request, work, Received(Params({}), {"file": Upload(work.file, "", sender)}))
        headers["Parvis-Media"] = str(work.media.id)
    return web.Response(status=204, headers=headers)


async def delete(request: web.Request) -> web.Response:
    """Take an upload back. The file that it became already stays."""
    _check(request)
    await unfinished.drop_upload(network_of(request), viewer(request).account, entity_id(request))
    return web.Response(status=204)


def _check(request: web.Request) -> None:
    if viewer(request).session_id is not None:
        check_form_header(request)
    check_protocol(request)


async def _entities(request: web.Request, found: Sequence[UnfinishedUpload]) -> list[dict[str, Any]]:
    media = await media_by_ids([each.media_id for each in found if each.media_id])
    return [await _entity(request, each, media.get(each.media_id or 0)) for each in found]


async def _entity(request: web.Request, upload: UnfinishedUpload, media: Record | None) -> dict[str, Any]:
    state = media["state"] if media else "receiving"
    return {
        "id": str(upload.id),
        "name": read_metadata(upload.metadata).get("filename", ""),
        "length": upload.length,
        "offset": await unfinished.received_of(network_of(request), upload),
        "state": _STATES.get(state, state),
        "problem": (media["reason"] if media else "") or None,
        "expires_at": moment_text(upload.ends_at),
        "media_attachment": attachment_entity(site_of(request), media) if media else None,
    }


def _routes(path: str, access: Access, answer: str) -> list[Route]:
    many, nothing = (f"[{answer}]", "-") if answer else ("", "")
    return [
        Route("GET", path, index, access, many),
        Route("POST", path, create, access, answer),
        Route("GET", f"{path}/{{id}}", show, access, answer),
        Route("PATCH", f"{path}/{{id}}", append, access, nothing, pieces=True),
        Route("DELETE", f"{path}/{{id}}", delete, access, nothing),
    ]


ROUTES = [*_routes(API, scope("write:media"), "Upload"), *_routes(PAGES, session, "")]
