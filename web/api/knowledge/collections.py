"""The FAQ and the shelf of resources of groups, and of the site, for the web app and for clients that know Parvis.

Any other client finds them as facts of the group's profile. An entry whose post the viewer may not see is not there.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

import orjson
from aiohttp import web

from models.core.errors import Invalid, NotFound
from models.groups import groups
from models.knowledge.collections import (
    FEATURE,
    KINDS,
    Entry,
    Kind,
    Target,
    collection_for,
    entries_for,
    entry_for,
    heading_of,
    may_read,
)
from models.knowledge.questions import choices_of
from models.posts.timelines import by_ids
from models.text.text import plain_text
from outbox.knowledge import collections
from outbox.knowledge.collections import Described, Direction, may_curate
from web.http.answers import json_response
from web.http.attachments import attachment_entity
from web.http.context import network_of, site_of
from web.http.contract import DAY, INTEGER, TEXT, Takes
from web.http.params import Params, parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import entity_id, statuses


async def collection_entity(request: web.Request, owner_id: int, kind: Kind) -> dict[str, Any]:
    """Render a collection for the viewer, with its entries in order."""
    me = viewer(request).account
    entries = await entries_for(me.reader, owner_id, kind)
    return {
        "kind": kind,
        "group_id": None if owner_id == site_of(request).account_id else str(owner_id),
        "may_change": await may_curate(me.id, owner_id),
        "entries": await _entry_entities(request, entries),
    }


async def _entry_entities(request: web.Request, entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """Render entries; one whose post the viewer's filters hide is left out."""
    posts = [each.post_id for each in entries if each.post_id is not None]
    chosen = await choices_of(posts)
    accepted = {
        question_id: [each.answer_id for each in choices if each.kind == "accepted"]
        for question_id, choices in chosen.items()
    }
    found = await _statuses(request, [*posts, *(each for ids in accepted.values() for each in ids)])
    return [
        _entry_entity(
            request,
            entry,
            found.get(entry.post_id or 0),
            next((found[each] for each in accepted.get(entry.post_id or 0, ()) if each in found), None),
        )
        for entry in entries
        if entry.post_id is None or entry.post_id in found
    ]


async def _statuses(request: web.Request, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Render those of these posts that the viewer may see, by id."""
    views = await by_ids(viewer(request).account.reader, list(dict.fromkeys(ids)))
    rendered = [orjson.loads(orjson.dumps(each)) for each in await statuses(request, views)]
    return {int(each["id"]): each for each in rendered}


def _entry_entity(
    request: web.Request, entry: Entry, status: dict[str, Any] | None, answer: dict[str, Any] | None
) -> dict[str, Any]:
    file = attachment_entity(site_of(request), entry.file) if entry.file else None
    return {
        "id": str(entry.id),
        "type": entry.points_to,
        "title": entry.title or _title_of(entry, status),
        "own_title": entry.title,
        "note": entry.note,
        "review_on": entry.review_on.isoformat() if entry.review_on else None,
        "url": entry.url or (file and file["url"]) or (status and status["url"]) or "",
        "file": file,
        "status": status,
        "answer": answer,
    }


def _title_of(entry: Entry, status: dict[str, Any] | None) -> str:
    """Return what an entry is called that has no title of its own."""
    if entry.file:
        return entry.file["name"] or entry.file["description"]
    titled = status and (status["question"] or status["parvis_page"])
    if titled:
        return titled["title"]
    return heading_of(plain_text(status["content"])) if status else ""


async def _owner(request: web.Request, params: Params) -> int:
    """Return whose collections are asked for: a group's that the viewer may know of, else the site's."""
    group_id = params.integer("group_id")
    if group_id is None:
        return site_of(request).account_id
    return (await groups.membership_in(viewer(request).id, group_id)).group.id


async def index(request: web.Request) -> web.Response:
    """List the FAQ and the shelf of a group, or of the site; none of a group in which the viewer may not read."""
    owner_id = await _owner(request, await parameters(request))
    if not await may_read(viewer(request).account.reader, owner_id):
        return json_response([])
    return json_response([await collection_entity(request, owner_id, kind) for kind in KINDS])


def target_typed(params: Params) -> Target:
    """Read what an entry is to point to: a post, a file of one, or an address."""
    return Target(params.integer("status_id"), params.integer("media_id"), params.text("url").strip())


def described(params: Params) -> Described:
    """Read what is said beside an entry; what is not given stays as it is."""
    day: date | None = params.day("review_on")
    return Described(
        params.text("title", None), params.text("note", None), day or ("" if "review_on" in params else None)
    )


def kind_typed(text: str) -> Kind:
    for kind in KINDS:
        if kind == text:
            return kind
    raise Invalid("Validation failed: Kind must be one of faq, shelf", kind="must be one of faq, shelf")


async def add(request: web.Request) -> web.Response:
    """Put a status, a file of one, or a link at the end of a collection, for who looks after it.

    What is there already is not put there again.
    """
    params = await parameters(request)
    owner_id, kind = await _owner(request, params), kind_typed(params.text("kind"))
    me = viewer(request).account
    made = await collections.add(
        network_of(request), me, owner_id, kind, target_typed(params), described(params)
    )
    return await _answer(request, made)


async def change(request: web.Request) -> web.Response:
    """Change what is said beside an entry."""
    said = described(await parameters(request))
    await collections.change(network_of(request), viewer(request).account, entity_id(request), said)
    return await _answer(request, entity_id(request))


async def move(request: web.Request) -> web.Response:
    """Let an entry change places with its neighbour, `up` or `down`."""
    direction = direction_typed(await parameters(request))
    await collections.move(network_of(request), viewer(request).account, entity_id(request), direction)
    collection = await collection_for(viewer(request).account.reader, entity_id(request))
    return json_response(await collection_entity(request, collection.owner_id, collection.kind))


def direction_typed(params: Params) -> Direction:
    match params.text("direction"):
        case "up":
            return "up"
        case "down":
            return "down"
    raise Invalid("Validation failed: Direction must be up or down", direction="must be one of up, down")


async def remove(request: web.Request) -> web.Response:
    """Take an entry out; what it points to stays."""
    await collections.remove(network_of(request), viewer(request).account, entity_id(request))
    return json_response({})


async def _answer(request: web.Request, entry_id: int) -> web.Response:
    entry = await entry_for(viewer(request).account.reader, entry_id)
    found = await _entry_entities(request, [entry])
    if not found:
        raise NotFound
    return json_response(found[0])


_COLLECTIONS = "/api/parvis/v1/collections"
_ENTRY = f"{_COLLECTIONS}/entries/{{id}}"
READ, WRITE = scope("read:statuses"), scope("write:statuses")
SAID: Takes = {"title": TEXT, "note": TEXT, "review_on": DAY}

ROUTES = [
    Route("GET", _COLLECTIONS, index, READ, "[Collection]", {"group_id": INTEGER}, feature=FEATURE),
    Route(
        "POST",
        f"{_COLLECTIONS}/entries",
        add,
        WRITE,
        "CollectionEntry",
        {**SAID, "group_id": INTEGER, "kind": TEXT, "status_id": INTEGER, "media_id": INTEGER, "url": TEXT},
        feature=FEATURE,
    ),
    Route("PATCH", _ENTRY, change, WRITE, "CollectionEntry", SAID, feature=FEATURE),
    Route("POST", f"{_ENTRY}/move", move, WRITE, "Collection", {"direction": TEXT}, feature=FEATURE),
    Route("DELETE", _ENTRY, remove, WRITE, "{}", feature=FEATURE),
]
