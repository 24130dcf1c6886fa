"""What a group of ours decides about what is in it, as all sites with members hear of it: pins, locks and summaries.

Each decision goes as an Announce by the group, with the activity of its moderator in it (FEP-1b12): Lemmy and Mbin read
the same, and what knows only boosts gets nothing. Settings go with the group's profile (outbox/people/profiles.py). What
other sites do with it is inbox/posts/decisions.py. Everything here belongs in the caller's transaction.
"""

from dataclasses import replace
from datetime import datetime

from federation.network import Network
from federation.protocol.vocabulary import PUBLIC, Activity
from models.core.accounts import Account
from models.groups.groups import locked_posts
from models.knowledge.deciding import Decision, decided_among, decided_elsewhere
from models.posts.posts import Post, posts_by_ids
from models.text.cleaning import plain_text
from outbox.delivery import compose
from outbox.delivery.queue import inboxes_of
from outbox.posts.forwarding import forward, forward_to

MOST_LOCKS = 50
MOST_REASON = 500
"""Characters of a summary that software reads as the reason of a lock."""


async def send_pin(network: Network, moderator: Account, group: Account, post: Post, *, on: bool) -> None:
    """Tell that a post stands on the group's profile, or does not any more. Sites then read the whole list there."""
    kind = "Add" if on else "Remove"
    await forward(network, post, _decision(network, moderator, group, post, kind, target=group.featured_url))


async def send_lock(network: Network, moderator: Account, group: Account, post: Post, *, on: bool) -> None:
    """Tell that only moderators answer in a post's thread, or all members again."""
    first = await Post.get_or_none(id=post.thread_id)
    post = first if first and first.group_id == group.id else post
    lock = _decision(network, moderator, group, post, "Lock")
    if not on:
        lock = compose.undo(network.site, _decider(moderator, group, post), lock)
    await forward(network, post, lock)


async def send_decided(
    network: Network, by: Account, group: Account, post: Post, decision: Decision, before: str
) -> None:
    """Tell that a thread that began at another site is closed with a summary: by a Lock that has it as its content. Or,
    where the decision has none, that it is open again: `before` is the summary that it had.

    The thread's first post is the business of its author's site, which hears of it, too.
    """
    lock = _closing(network, by, group, post, decision.content or before, decision.at)
    if not decision.content:
        lock = replace(compose.undo(network.site, _decider(by, group, post), lock), published=decision.at)
    await forward(network, post, lock)


def _closing(
    network: Network, by: Account, group: Account, post: Post, content: str, at: datetime
) -> Activity:
    return replace(
        _decision(network, by, group, post, "Lock"),
        content=content,
        summary=plain_text(content)[:MOST_REASON],
        published=at,
    )


async def send_move(network: Network, moderator: Account, group: Account, post: Post, target: str) -> None:
    """Tell that a thread, by its first post, is in another group (`target` is that), or that a post, with what answers it,
    stands below another one.
    """
    move = _decision(network, moderator, group, post, "Move", target=target)
    await forward(network, post, replace(move, origin=group.uri))


async def send_locks(network: Network, group: Account, person: Account) -> None:
    """Tell the site of somebody who joins, the first of theirs, which threads are locked, or closed with a summary though
    they began elsewhere; at most MOST_LOCKS of each.
    """
    inboxes = await inboxes_of([person.id], shared=True)
    decided = await decided_among(await decided_elsewhere(group.id, MOST_LOCKS))
    for post in await posts_by_ids(decided):
        closed = decided[post.id]
        closing = _closing(network, group, group, post, closed.content, closed.at)
        await forward_to(network, group, post, closing, inboxes)
    for post in await posts_by_ids(await locked_posts(group.id, MOST_LOCKS)):
        await forward_to(network, group, post, _decision(network, group, group, post, "Lock"), inboxes)


def _decision(
    network: Network, moderator: Account, group: Account, post: Post, kind: str, *, target: str | None = None
) -> Activity:
    inside = post.visibility == "members"
    return compose.of_group(
        compose.act(
            network.site,
            _decider(moderator, group, post),
            kind,
            post.uri,
            to=(group.followers_url,) if inside else (PUBLIC,),
            cc=(group.uri,),
            target=target,
        ),
        group,
    )


def _decider(moderator: Account, group: Account, post: Post) -> Account:
    """Return who signs a decision: Lemmy wants a moderator. Who moderates a closed group is its members' business."""
    return group if post.visibility == "members" else moderator
