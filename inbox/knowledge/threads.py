"""Threads that a group of another site has moved, split or merged: a Move that it announces. The mirror of
outbox/knowledge/threads.py.

Only the group in which a post is says so. A thread goes to a group of the same site that is as open, and known here, or else
stays where it is; a post below another one of the group. What comes late, or again, changes nothing.
"""

from federation.client import FetchFailed
from federation.network import Network
from federation.protocol.urls import same_authority
from federation.protocol.vocabulary import Activity
from inbox.checks import CLOCKS_DIFFER, Incoming, Refused, of_group
from inbox.posts.posts import fetch_post, remove, show_boost
from models.core.accounts import Account, account_by_uri, lock_accounts
from models.core.base import digest, now
from models.core.database import get
from models.core.errors import DomainNotAllowed, Gone, NotFound, Unauthenticated
from models.core.live import Event
from models.groups.groups import Group, claim_decision, group_of, has_members, move_posts, put_into_group
from models.knowledge.threads import answer_instead, authors_of, below, below_in_group
from models.posts.posts import Post, boost_of, lock_posts, post_by_uri
from outbox.knowledge.threads import notify_authors


def _move(incoming: Incoming) -> Activity:
    moved = incoming.activity.object
    assert isinstance(moved, Activity)
    return moved


async def own_thread(network: Network, incoming: Incoming) -> None:
    """A check: a group moves what is in it, to a group or a post of its own site."""
    await of_group(network, incoming)
    move, group = _move(incoming), incoming.sender
    post = await post_by_uri(move.object_id or "")
    if post is None or post.group_id != group.id or post.boost_of_id:
        raise Refused("the post is not in the group, or not here")


async def fetch_target(network: Network, incoming: Incoming) -> None:
    """Fetch the post below which another one is to stand, or the group, when they are not here yet."""
    move, group = _move(incoming), incoming.sender
    uri, post = move.target or "", await post_by_uri(move.object_id or "")
    if not uri or post is None or post.group_id != group.id:
        return
    if await post_by_uri(uri) or await account_by_uri(uri):
        return
    if await fetch_post(network, uri, with_named=False, group_id=group.id):
        return
    if same_authority(uri, group.uri, development=network.site.settings.development):
        try:
            await network.actors.actor_for(uri)
        except (DomainNotAllowed, NotFound, Gone, Unauthenticated, FetchFailed):
            return


async def receive_move(network: Network, incoming: Incoming) -> None:
    """Apply a Move of a group, and notify each author here once."""
    move, group = _move(incoming), incoming.sender
    post, target = await post_by_uri(move.object_id or ""), move.target or ""
    assert post
    await lock_accounts(post.account_id, group.id)
    if parent := await post_by_uri(target):
        await _put_below(network, incoming, group, post, parent)
        return
    other = await account_by_uri(target)
    if other is None:
        raise Refused("the group or post where it is to stand is not known here")
    await _put_into(network, incoming, group, other, post)


async def _put_below(network: Network, incoming: Incoming, group: Account, post: Post, parent: Post) -> None:
    if parent.group_id is None and await _vouches(group, parent):
        await put_into_group(parent.id, group.id)
        parent = await get(Post, parent.id)
    if parent.group_id != group.id or parent.boost_of_id:
        raise Refused("the post below which it is to stand is not in the group")
    if (post.visibility == "members") != (parent.visibility == "members"):
        raise Refused("others read the post below which it is to stand")
    moved = await below(post.id)
    if parent.id in moved:
        raise Refused("the post would stand below itself")
    if not await _claim(incoming, group, post) or post.in_reply_to_id == parent.id:
        return
    await lock_posts(*moved, parent.id)
    await answer_instead(post, parent)
    if boost := await boost_of(group.id, post.id):
        await remove(network, boost)
    await _show_moved(network, group, [*moved, parent.id], moved)


async def _vouches(group: Account, post: Post) -> bool:
    """Tell whether a group may say that a public post is in it, which was fetched for this: it is of the group's own site."""
    author = await get(Account, post.account_id)
    return author.host == group.host and post.visibility in ("public", "unlisted")


async def _put_into(
    network: Network, incoming: Incoming, group: Account, target: Account, post: Post
) -> None:
    await _check_target(group, target, post)
    if not await _claim(incoming, group, post):
        return
    ids = await below_in_group(post.id, group.id)
    await lock_posts(*ids)
    for each in ids:
        if boost := await boost_of(group.id, each):
            await remove(network, boost)
    await move_posts(ids, post.thread_id, target.id)
    first = await get(Post, post.id)
    if not first.in_reply_to_uri:
        await show_boost(network, incoming.activity, target, first)
    await _show_moved(network, group, ids, ids)


async def _check_target(group: Account, target: Account, post: Post) -> None:
    """Refuse a group of another site, one that is open otherwise, and a closed one that nobody here is in."""
    run = await group_of(target)
    if run is None or target.host != group.host or target.id == group.id or target.suspended_at:
        raise Refused("the group that it is to move to is not one of this site's")
    if (run.access != "open") != (post.visibility == "members") or await _is_wider(group, run):
        raise Refused("the group that it is to move to is for other readers")
    if run.access != "open" and not await has_members(target.id):
        raise Refused("nobody here is in the group that it is to move to")


async def _is_wider(group: Account, run: Group) -> bool:
    """Tell whether a secret group's thread would come to be where its name is not known."""
    source = await group_of(group)
    return source is not None and source.access == "secret" and run.access != "secret"


async def _claim(incoming: Incoming, group: Account, post: Post) -> bool:
    move = _move(incoming)
    said_at = move.published or incoming.activity.published or now()
    return await claim_decision(group.id, digest("place", post.uri), min(said_at, now() + CLOCKS_DIFFER))


async def _show_moved(network: Network, group: Account, changed: list[int], moved: list[int]) -> None:
    for each in changed:
        network.site.live.announce(Event("edit", each))
    await notify_authors(network, group, await authors_of(moved))
