"""Documents with their versions, and the tags of a group's files: /api/parvis/v1/files.

A document has one id, whichever version of it is the newest; that of any of its versions leads to it as well. What
hangs on a post is in the post's `media_attachments`, as with any client.
"""

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from models.files.tags import read_tags, tags_of
from models.files.versions import Version, file_place_of, versions_of
from models.posts.posts import Post, post_for
from outbox.knowledge import files
from web.http.answers import json_response
from web.http.attachments import attachment_entity
from web.http.context import network_of, site_of
from web.http.contract import INTEGER, TEXT
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import entities_of, moment_text
from web.mastodon.listing import entity_id


async def document_for(request: web.Request, media_id: int) -> tuple[int, Post]:
    """Return the document that a file is a version of, and its post. Raises NotFound for who may not see that."""
    document_id, post_id = await file_place_of(media_id)
    return document_id, await post_for(viewer(request).account.reader, post_id)


async def file_entity(request: web.Request, document_id: int, post: Post) -> dict[str, Any]:
    """Render a document with all its versions, as the viewer may see it."""
    versions, me = await versions_of(document_id), viewer(request).account
    is_on = site_of(request).look.has("file_versions")
    accounts = await entities_of(request).accounts([each.account_id for each in versions if each.account_id])
    return {
        "id": str(document_id),
        "status_id": str(post.id),
        "name": versions[0].media["name"],
        "url": site_of(request).url(f"/files/{document_id}"),
        "versions": [_version(request, each, versions, accounts) for each in versions],
        "tags": list((await tags_of([document_id])).get(document_id, ())),
        "may_add": is_on and await files.may_add(me, document_id),
        "may_tag": is_on and await files.may_tag(me, document_id, post),
    }


def _version(
    request: web.Request, version: Version, all_of_them: Sequence[Version], accounts: Any
) -> dict[str, Any]:
    record = {**version.media, "newest": all_of_them[0].number if version.media["version"] else 0}
    return {
        "number": version.number,
        "bytes": version.media["original_bytes"] or None,
        "note": version.note,
        "created_at": moment_text(version.made_at),
        "account": accounts.get(version.account_id),
        "attachment": attachment_entity(site_of(request), record),
    }


async def show(request: web.Request) -> web.Response:
    """Show a document: its versions, the newest first."""
    document_id, post = await document_for(request, entity_id(request))
    return json_response(await file_entity(request, document_id, post))


async def add(request: web.Request) -> web.Response:
    """Make the upload `media_id`, which is ready and hangs on no post, the newest version; `note` says what is new."""
    params = await parameters(request)
    media_id = params.integer("media_id", 0)
    me = viewer(request).account
    await document_for(request, entity_id(request))
    await files.add(network_of(request), me, entity_id(request), media_id, params.text("note"))
    return await show(request)


async def tag(request: web.Request) -> web.Response:
    """Let a file of a group be found under the `tags` that stand with commas between them, and no others."""
    names = read_tags((await parameters(request)).text("tags"))
    await files.tag(network_of(request), viewer(request).account, entity_id(request), names)
    return await show(request)


READ: Any = scope("read:statuses")
WRITE: Any = scope("write:statuses")
_FILE = "/api/parvis/v1/files/{id}"

ROUTES = [
    Route("GET", _FILE, show, READ, "File"),
    Route(
        "POST",
        f"{_FILE}/versions",
        add,
        WRITE,
        "File",
        {"media_id": INTEGER, "note": TEXT},
        feature="file_versions",
    ),
    Route("PUT", f"{_FILE}/tags", tag, WRITE, "File", {"tags": TEXT}, feature="file_versions"),
]
