"""What is written in a group: its tabs of posts, the verbs of moderating, one page to decide about a post."""

from dataclasses import replace
from typing import Any

from aiohttp import web

from federation.network import Network
from models.core.accounts import Account
from models.core.errors import Invalid, NotFound
from models.core.features import SwitchedOff
from models.core.paging import Page
from models.groups.groups import Membership
from models.knowledge.deciding import first_of_thread
from models.knowledge.threads import below_in_group, threads_in
from models.posts.timelines import by_ids, in_group
from outbox.groups import groups as outbox_groups
from outbox.knowledge import threads
from web.http.formats import from_input
from web.http.params import Params
from web.http.security import viewer
from web.http.uploads import Received
from web.pages.groups.forms import subject_of
from web.pages.groups.tools import tools_for
from web.pages.knowledge.collecting import collecting_for
from web.pages.posts.showing import Feed, shown

SHOWN = 20
OTHERS = 50
"""The newest threads of a group, into which another one may be merged."""


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
    me = viewer(request).account
    first_id = await first_of_thread(post_id)
    answers = [each for each in await below_in_group(first_id, found.group.id) if each != first_id]
    return {
        "post": posts[0],
        "tools": tools,
        "targets": await threads.targets_of(me.id, found),
        "answers": await shown(request, await by_ids(me.reader, answers[: threads.MOST_CHOSEN])),
        "others": [each for each in await threads_in(found.group.id, OTHERS) if each.id != first_id],
        "longest_title": threads.MAX_TITLE,
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
    target_id = _chosen(network, received, "target_id")
    await threads.move(network, me, group_id, subject_of(received.params), target_id)


async def split(network: Network, me: Account, group_id: int, received: Received) -> None:
    """Split off the answers that were chosen."""
    params = received.params
    check_switched(network)
    await threads.split(network, me, group_id, params.integers("post_ids"), params.text("title"))


async def merge(network: Network, me: Account, group_id: int, received: Received) -> None:
    """Merge the thread into the one that was chosen."""
    into_id = _chosen(network, received, "into_id")
    await threads.merge(network, me, group_id, subject_of(received.params), into_id)


def _chosen(network: Network, received: Received, name: str) -> int:
    check_switched(network)
    chosen = received.params.integer(name)
    if chosen is None:
        raise NotFound
    return chosen


def check_switched(network: Network) -> None:
    """Refuse what the site does without."""
    if not network.site.look.has("deciding"):
        raise SwitchedOff


def anchor_of(params: Params) -> str:
    """Return the anchor of the post that a form was about."""
    subject = params.text("subject")
    return f"#p-{subject}" if subject.isascii() and subject.isdecimal() else ""
