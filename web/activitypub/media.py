"""Serves files: to readers who have a sealed address because they were shown them, and to peers that sign and may read
them.

Everybody else gets the same answer whether there is such a file or not. Files that browsers cannot show safely are for
downloading, and no served file may run as a program.
"""

import re
import time
from urllib.parse import quote

from aiohttp import web

from inbox.fetching.files import bring
from models.core.errors import DomainNotAllowed, NotFound, Unauthenticated
from models.core.visibility import may_have_file
from models.files.links import binding, is_sealed
from models.files.media import Media, shown
from models.posts.fetches import note_fetches
from models.posts.posts import uri_of
from web.activitypub.objects import reader
from web.http.context import network_of, site_of
from web.http.security import Access, Route
from web.mastodon.listing import entity_id

_SHOWN_IN_PLACE = ("image/", "video/", "audio/")
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; img-src 'self'; media-src 'self'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Accept-Ranges": "bytes",
}

_ONE_RANGE = re.compile(r"bytes=(?:(?P<first>[0-9]{1,15})-(?P<last>[0-9]{1,15})?|-(?P<suffix>[0-9]{1,15}))")


async def _check(request: web.Request) -> None:
    if "seal" not in request.query and "Signature" not in request.headers:
        raise Unauthenticated


sealed_or_signed = Access("sealed or signed", _check)
"""The address itself, or a peer's signature, decides; both are checked below, where the file is known."""


async def serve(request: web.Request) -> web.StreamResponse:
    """Serve a file, or a range of it."""
    media = await bring_here(request, await _media_for(request))
    preview = request.match_info["variant"] == "preview"
    key, size, mime = (
        (media.preview_key, media.preview_bytes, media.preview_mime)
        if preview
        else (media.original_key, media.original_bytes, media.mime)
    )
    if not key:
        raise NotFound
    try:
        part = _range(request, size)
    except ValueError:
        return web.Response(status=416, headers={**_HEADERS, "Content-Range": f"bytes */{size}"})
    start, stop = part or (0, size)
    response = web.StreamResponse(status=206 if part else 200, headers=_HEADERS)
    if part:
        response.headers["Content-Range"] = f"bytes {start}-{stop - 1}/{size}"
    response.content_length = stop - start
    response.headers["Content-Type"] = mime
    response.headers["Content-Disposition"] = _disposition(media, mime)
    response.headers["Cache-Control"] = f"private, max-age={_lasts_s(request)}, immutable"
    await _send(request, response, key, start, stop)
    return response


async def _send(request: web.Request, response: web.StreamResponse, key: str, start: int, stop: int) -> None:
    """Send the bytes. The first are read before the headers are sent, so that a missing file is still a 404."""
    if request.method == "HEAD":
        await response.prepare(request)
        return
    chunks = network_of(request).media_store.storage.read(key, start, stop - start)
    first = await anext(chunks, b"")
    await response.prepare(request)
    await response.write(first)
    async for chunk in chunks:
        await response.write(chunk)
    await response.write_eof()


async def bring_here(request: web.Request, media: Media) -> Media:
    """Return a file whose bytes are here, fetched now when they are another site's. Raises NotFound, Unavailable."""
    found: Media | None = media
    if media.state == "remote":
        try:
            found = await bring(network_of(request), media.id)
        except DomainNotAllowed as error:
            raise NotFound from error
    if found is None or found.state != "ready":
        raise NotFound
    return found


async def _media_for(request: web.Request) -> Media:
    """Return the file of the path for a reader who may have it, or raise NotFound."""
    media = await shown(entity_id(request))
    if request.match_info["variant"] not in ("original", "preview"):
        raise NotFound
    if "seal" in request.query:
        until, seal = request.query.get("until", ""), request.query["seal"]
        if media is None:
            raise NotFound
        bound_to = binding(media.post_id, media.link_version)
        if not is_sealed(site_of(request), request.path, bound_to, until, seal):
            raise NotFound
        return media
    who = await reader(request)
    if media is None or media.is_remote or not await may_have_file(who.reader, media.id):
        raise NotFound
    if media.post_id:
        await note_fetches([await uri_of(media.post_id)], who)
    return media


def _range(request: web.Request, size: int) -> tuple[int, int] | None:
    """Return the requested range; None for the whole file.

    Raises ValueError for a range that does not exist. An invalid range is ignored, as RFC 9110 wants; so is a
    conditional one, because we send no validator.
    """
    asked = _ONE_RANGE.fullmatch(request.headers.get("Range", ""))
    if asked is None or "If-Range" in request.headers:
        return None
    if asked["suffix"]:
        start, stop = max(0, size - int(asked["suffix"])), size
    else:
        start, stop = int(asked["first"]), min(int(asked["last"] or size) + 1, size)
    if start >= stop:
        raise ValueError
    return start, stop


def _disposition(media: Media, mime: str) -> str:
    how = "inline" if mime.startswith(_SHOWN_IN_PLACE) else "attachment"
    return f"{how}; filename*=UTF-8''{quote(media.name, safe='')}" if media.name else how


def _lasts_s(request: web.Request) -> int:
    until = request.query.get("until", "")
    return max(0, int(until) - int(time.time())) if until.isdecimal() and len(until) < 12 else 0


ROUTES = [Route("GET", "/media/{id}/{variant}/{name}", serve, sealed_or_signed)]
