"""The tab of a group's files: who put them there, when, and in which post."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from models.core.paging import Page
from models.files.tags import MAX_TAGS, tag_key_of, tags_of
from models.groups.files import GroupFile, tags_in
from models.groups.finding import find_files
from models.groups.groups import Membership
from models.knowledge.collections import FEATURE
from outbox.knowledge.collections import may_curate
from web.http.attachments import attachment_entity
from web.http.context import site_of
from web.http.security import viewer

SHOWN = 20
MOST_TYPED = 100
"""Characters of a search."""


async def files(request: web.Request, found: Membership, part: Page, path: str) -> dict[str, Any]:
    me, group_id = viewer(request).id, found.group.id
    sought = request.query.get("q", "")[:MOST_TYPED]
    chosen = _chosen(request)
    keys = [key for key, _ in chosen]
    there = await find_files(me, group_id, replace(part, limit=SHOWN), sought, keys)
    asked = [*([("q", sought)] if sought else []), *(("tag", name) for _, name in chosen)]
    more = [*asked, ("max_id", there[-1].media["id"])] if len(there) == SHOWN else []
    documents = [each.media["document_id"] for each in there]
    tags = await tags_of(documents)
    return {
        "files": [
            _shown(request, each) | {"tags": tags.get(each.media["document_id"], ())} for each in there
        ],
        "sought": sought,
        "crumbs": _crumbs(path, chosen),
        "folders": [
            (name, count, f"{path}?{urlencode([*(('tag', each) for _, each in chosen), ('tag', name)])}")
            for _, name, count in await tags_in(me, group_id, keys)
        ],
        "may_collect": site_of(request).look.has(FEATURE) and await may_curate(me, group_id),
        "people_ids": [each.author_id for each in there],
        "older": f"{path}?{urlencode(more)}" if more else "",
    }


def _chosen(request: web.Request) -> list[tuple[str, str]]:
    """Return the tags that a path names: (key, name), each once."""
    named = {tag_key_of(name): name for name in request.query.getall("tag", [])[:MAX_TAGS]}
    return [(key, name[:MOST_TYPED]) for key, name in named.items() if key]


def _crumbs(path: str, chosen: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the way to what is shown: (name, address), each tag with those before it."""
    names = [name for _, name in chosen]
    return [
        (name, f"{path}?{urlencode([('tag', each) for each in names[: place + 1]])}")
        for place, name in enumerate(names)
    ]


def _shown(request: web.Request, file: GroupFile) -> dict[str, Any]:
    entity = attachment_entity(site_of(request), file.media)
    return {
        "id": file.media["id"],
        "url": entity["url"],
        "name": file.media["name"] or file.media["description"],
        "description": file.media["description"],
        "family": file.media["family"],
        "document_id": file.media["document_id"],
        "version": file.media["version"],
        "bytes": file.media["original_bytes"],
        "sensitive": file.sensitive,
        "author_id": file.author_id,
        "post_id": file.post_id,
        "written_at": file.written_at,
    }
