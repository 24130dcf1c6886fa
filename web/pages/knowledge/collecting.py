"""The menu of a post: into which collections somebody may put it, and in which it is.

A page gives them to its template: `collecting=await collecting_for(request, posts)`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.groups import groups
from models.groups.finding import groups_of_posts
from models.knowledge.collections import FEATURE, KINDS, Kind, collected_among
from outbox.knowledge.collections import may_curate
from web.http.context import site_of
from web.http.security import viewer


@dataclass(frozen=True)
class Place:
    """A collection that the viewer looks after, for one post."""

    owner_id: int
    is_site: bool
    kind: Kind
    entry_id: int | None
    """Of the post; None: it is not in it."""


async def collecting_for(request: web.Request, posts: Sequence[Mapping[str, Any]]) -> dict[str, list[Place]]:
    """Return the collections that the viewer looks after and may put posts into, by the id of the post."""
    if not site_of(request).look.has(FEATURE):
        return {}
    me, site_id = viewer(request), site_of(request).account_id
    shown = [each["reblog"] or each for each in posts]
    ids = [int(each["id"]) for each in shown if each["visibility"] != "direct"]
    mine = await groups.moderated_by(me.id) if ids else {}
    inside = await groups_of_posts(ids) if mine else {}
    ours = {each for each in set(inside.values()) & set(mine) if await may_curate(me.id, each)}
    owners = [*sorted(ours), *([site_id] if me.may("curate") and ids else [])]
    entries = await collected_among(owners, ids)
    return {
        str(post_id): [
            Place(owner_id, owner_id == site_id, kind, entries.get((owner_id, kind, post_id)))
            for owner_id in owners
            if owner_id in (site_id, inside.get(post_id))
            for kind in KINDS
        ]
        for post_id in ids
    }
