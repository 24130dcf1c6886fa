"""The tab of a group's files: who put them there, when, and in which post."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from models.core.paging import Page
from models.groups.files import GroupFile
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
    sought = request.query.get("q", "")[:MOST_TYPED]
    there = await find_files(viewer(request).id, found.group.id, replace(part, limit=SHOWN), sought)
    asked = {"q": sought} if sought else {}
    more = {**asked, "max_id": there[-1].media["id"]} if len(there) == SHOWN else {}
    return {
        "files": [_shown(request, each) for each in there],
        "sought": sought,
        "may_collect": site_of(request).look.has(FEATURE)
        and await may_curate(viewer(request).id, found.group.id),
        "people_ids": [each.author_id for each in there],
        "older": f"{path}?{urlencode(more)}" if more else "",
    }


def _shown(request: web.Request, file: GroupFile) -> dict[str, Any]:
    entity = attachment_entity(site_of(request), file.media)
    return {
        "id": file.media["id"],
        "url": entity["url"],
        "name": file.media["name"] or file.media["description"],
        "description": file.media["description"],
        "family": file.media["family"],
        "bytes": file.media["original_bytes"],
        "sensitive": file.sensitive,
        "author_id": file.author_id,
        "post_id": file.post_id,
        "written_at": file.written_at,
    }
