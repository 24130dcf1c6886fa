"""What moderators of groups may do with posts: drawn in the menu of each post, on any page that has `group_tools`.

A page gives them to its template: `group_tools=await tools_for(request, posts)`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from aiohttp import web

from models.core.accounts import accounts_in_any_state
from models.groups import groups
from models.groups.finding import groups_of_posts
from web.http.security import viewer


@dataclass(frozen=True)
class Tools:
    """What the viewer may do with a post as a moderator of its group."""

    group_id: int
    path: str
    """Of the group's page."""
    post_id: str
    is_pinned: bool
    is_locked: bool
    is_answer: bool
    """It cannot be pinned."""


async def tools_for(request: web.Request, posts: Sequence[Mapping[str, Any]]) -> dict[str, Tools]:
    """Return what the viewer may do with posts as a moderator of their groups, by the id of the post."""
    shown = {int(each["id"]): each for each in (post["reblog"] or post for post in posts)}
    mine = await groups.moderated_by(viewer(request).id) if shown else {}
    inside = await groups_of_posts(list(shown)) if mine else {}
    found: dict[str, Tools] = {}
    for group_id in sorted(set(inside.values()) & set(mine)):
        there = {post_id: shown[post_id] for post_id, each in inside.items() if each == group_id}
        found |= await _tools_in(group_id, there)
    return found


async def _tools_in(group_id: int, posts: Mapping[int, Mapping[str, Any]]) -> dict[str, Tools]:
    pinned = await groups.pinned_among(group_id, list(posts))
    locked = await groups.locked_among(list(posts))
    [account] = (await accounts_in_any_state([group_id])).values()
    path = f"/groups/{quote(account.handle)}"
    return {
        post["id"]: Tools(group_id, path, post["id"], i in pinned, i in locked, bool(post["in_reply_to_id"]))
        for i, post in posts.items()
    }
