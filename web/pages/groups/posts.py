"""What is written in a group: its tabs of posts, the verbs of moderating, one page to decide about a post."""

from dataclasses import replace
from typing import Any

from aiohttp import web

from federation.network import Network
from models.core.accounts import Account
from models.core.errors import Invalid, NotFound
from models.core.paging import Page
from models.groups.groups import Membership
from models.posts.timelines import by_ids, in_group
from outbox.groups import groups as outbox_groups
from outbox.groups import tools as group_tools
from web.http.formats import from_input
from web.http.params import Params
from web.http.security import viewer
from web.http.uploads import Received
from web.pages.groups.forms import subject_of
from web.pages.groups.tools import tools_for
from web.pages.knowledge.collecting import collecting_for
from web.pages.posts.showing import Feed, shown

SHOWN = 20


async def posts(request: web.Request, found: Membership, part: Page, path: str) -> dict[str, Any]:
    return await _feed(request, found, part, path, pinned=False)


async def pinned(request: web.Request, found: Membership, part: Page, path: str) -> dict[str, Any]:
    return await _feed(request, found, part, path, pinned=True)


async def _feed(
    request: web.Request, found: Membership, part: Page, path: str, *, pinned: bool
) -> dict[str, Any]:
    part = replace(part, limit=SHOWN)
    views = await in_group(viewer(request).id, found.group.id, part, pinned=pinned)
    entities = await shown(request, views)
    older = f"{path}?max_id={views[-1].cursor}" if len(views) == SHOWN else ""
    return {
        "feed": Feed(entities, older, views[0].cursor if views else 0, part.max_id is None),
        "group_tools": await tools_for(request, entities),
        "collecting": await collecting_for(request, entities),
    }


async def deciding(request: web.Request, found: Membership, post_id: int) -> dict[str, Any]:
    """Return what the page about one post of a group needs. Raises NotFound for who does not moderate the group."""
    posts = await shown(request, await by_ids(viewer(request).account.reader, [post_id]))
    tools = (await tools_for(request, posts)).get(str(post_id))
    if tools is None or tools.group_id != found.group.id:
        raise NotFound
    return {
        "post": posts[0],
        "tools": tools,
        "targets": await group_tools.targets_of(viewer(request).id, found),
    }


async def pin(network: Network, me: Account, group_id: int, received: Received) -> None:
    """Pin a post, until the moment that was typed by the reader's clock."""
    params = received.params
    typed = params.text("ends_at").strip()
    try:
        ends_at = from_input(typed) if typed else None
    except ValueError as error:
        raise Invalid(ends_at="is not a moment like 2026-11-23T08:00") from error
    await outbox_groups.pin(network, me, group_id, subject_of(params), True, ends_at)


async def move(network: Network, me: Account, group_id: int, received: Received) -> None:
    target_id = received.params.integer("target_id")
    if target_id is None:
        raise NotFound
    await group_tools.move_thread(network, me, group_id, subject_of(received.params), target_id)


def anchor_of(params: Params) -> str:
    """Return the anchor of the post that a form was about."""
    subject = params.text("subject")
    return f"#p-{subject}" if subject.isascii() and subject.isdecimal() else ""
