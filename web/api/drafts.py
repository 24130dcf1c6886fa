"""What one has begun to write, kept on the server for one's other devices. `draft_id` of a status publishes one."""

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.posts.drafts import About, KeptDraft, draft_of_key, drafts_of, files_of
from outbox.posts import drafts
from outbox.posts.drafts import Typed
from web.http.answers import json_response, moment_text
from web.http.attachments import attachment_entity
from web.http.context import network_of, site_of
from web.http.contract import INTEGER, INTEGERS, RECORD, Takes
from web.http.params import Params, parameters
from web.http.security import Route, scope, viewer


async def index(request: web.Request) -> web.Response:
    """List one's drafts, the last changed first."""
    return json_response(await draft_entities(request, await drafts_of(viewer(request).account.id)))


async def show(request: web.Request) -> web.Response:
    return await _answer(request, await _named(request))


async def keep(request: web.Request) -> web.Response:
    """Keep a draft under one's name for it. `revision` is the one that it was changed from, 0 for a new one.

    From an older one nothing is changed: 409, with the newer as `draft` (null where it is gone) and with what was sent as
    `yours`.
    """
    params = await parameters(request)
    typed = _typed(params)
    me, key = viewer(request).account, request.match_info["key"]
    kept = await drafts.keep_draft(network_of(request), me, key, typed, params.integer("revision", 0))
    if kept.refused is None and kept.draft:
        return await _answer(request, kept.draft)
    shown = await draft_entities(request, [kept.draft] if kept.draft else [])
    return json_response(
        {
            "error": "This draft was changed elsewhere meanwhile"
            if shown
            else "This draft was published or deleted elsewhere meanwhile",
            "draft": shown[0] if shown else None,
            "yours": _sent(typed),
        },
        409,
    )


async def delete(request: web.Request) -> web.Response:
    await drafts.drop_draft(viewer(request).account, (await _named(request)).id)
    return json_response({})


async def _named(request: web.Request) -> KeptDraft:
    found = await draft_of_key(viewer(request).account.id, request.match_info["key"])
    if found is None:
        raise NotFound
    return found


def _typed(params: Params) -> Typed:
    if "fields" not in params:
        raise Invalid("Validation failed: Fields can't be blank", fields="can't be blank")
    about = About(params.integer("in_reply_to_id"), params.integer("edit_id"), params.integer("group_id"))
    return Typed(params.record("fields"), params.integers("media_ids"), about)


def _sent(typed: Typed) -> dict[str, Any]:
    return {
        "fields": typed.form,
        **_about(typed.about),
        "media_ids": [str(each) for each in typed.media_ids],
    }


def _about(about: About) -> dict[str, str | None]:
    return {name: str(value) if value is not None else None for name, value in vars(about).items()}


async def _answer(request: web.Request, draft: KeptDraft) -> web.Response:
    [entity] = await draft_entities(request, [draft])
    return json_response(entity)


async def draft_entities(request: web.Request, found: Sequence[KeptDraft]) -> list[dict[str, Any]]:
    files = await files_of([each.id for each in found])
    return [
        {
            "id": str(each.id),
            "key": each.key,
            "fields": each.form,
            **_about(each.about),
            "media_attachments": [attachment_entity(site_of(request), file) for file in files[each.id]],
            "revision": each.revision,
            "updated_at": moment_text(each.updated_at),
        }
        for each in found
    ]


_DRAFT = "/api/parvis/v1/drafts/{key}"
READ, WRITE = scope("read:statuses"), scope("write:statuses")
KEPT: Takes = {
    "fields": RECORD,
    "media_ids": INTEGERS,
    "in_reply_to_id": INTEGER,
    "edit_id": INTEGER,
    "group_id": INTEGER,
    "revision": INTEGER,
}

ROUTES = [
    Route("GET", "/api/parvis/v1/drafts", index, READ, "[Draft]"),
    Route("GET", _DRAFT, show, READ, "Draft"),
    Route("PUT", _DRAFT, keep, WRITE, "Draft", KEPT),
    Route("DELETE", _DRAFT, delete, WRITE, "{}"),
]
