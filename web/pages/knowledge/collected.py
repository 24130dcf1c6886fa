"""A collection as pages draw it: its entries in order, and the forms of who looks after it."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from models.core.base import now
from models.core.paging import Page
from models.groups.groups import Membership
from models.knowledge.collections import MAX_ENTRIES, Kind
from web.api.knowledge.collections import collection_entity

Shows = Callable[[web.Request, Membership, Page, str], Awaitable[dict[str, Any]]]


def tab(kind: Kind) -> Shows:
    """Return what a group's tab of its FAQ, or of its resources, shows."""

    async def show(request: web.Request, found: Membership, part: Page, path: str) -> dict[str, Any]:
        return await shown_in(request, found.group.id, kind)

    return show


async def shown_in(request: web.Request, owner_id: int, kind: Kind) -> dict[str, Any]:
    """Return what a template needs to draw a collection of a group, or of the site."""
    found = await collection_entity(request, owner_id, kind)
    return {
        "collection": found,
        "forms_at": f"/collections/{owner_id}/{kind}",
        "today": now().date().isoformat(),
        "is_full": len(found["entries"]) >= MAX_ENTRIES,
    }
