"""Reports from other sites about our people, and whom of them somebody there blocks. The mirror of outbox/relations/blocks.py."""

from datetime import timedelta

from federation.network import Network
from inbox.checks import Incoming, Refused
from inbox.groups import members
from inbox.people.follows import end_follow
from models.core.accounts import Account, account_by_uri
from models.core.base import now
from models.core.database import marks, rows
from models.groups.groups import group_of, is_group_of_ours
from models.moderation.moderation import Report, block, make_report, reports_since, unblock
from models.notifications.notifications import notify_moderators
from models.people.follows import follow_between
from models.posts.posts import Post, undo_in_advance, was_undone
from models.posts.timelines import by_ids
from outbox.relations.follows import unfollow

MAX_REPORTED = 50
COUNTED_FOR = timedelta(hours=1)
REPORTS_OF_ONE, REPORTS_OF_A_SITE = 20, 100
"""In that time. Many sites report with one account for all their people, which stands for the site."""


async def receive_flag(network: Network, incoming: Incoming) -> None:
    """Hand a report to our moderators: about the first of our people it names, or whose post it names."""
    await _check_pace(incoming.sender)
    activity = incoming.activity
    named = (activity.object_ids or (activity.object_id or "",))[:MAX_REPORTED]
    posts = await Post.filter(uri__in=named, local=True)
    target_id = await _reported(named, posts)
    if target_id is None:
        raise Refused("the report names nobody of this site")
    seen = {view.id for view in await by_ids(incoming.sender.reader, [post.id for post in posts])}
    report = Report(
        account_id=incoming.sender.id, target_id=target_id, comment=(activity.content or "")[:5000]
    )
    made = await make_report(report, [p.id for p in posts if p.account_id == target_id and p.id in seen])
    await notify_moderators(network.site.live, made.id, incoming.sender.id)


async def _check_pace(reporter: Account) -> None:
    """Refuse more reports than moderators can read: each of them is notified of each."""
    made = await reports_since(now() - COUNTED_FOR, reporter.host)
    if sum(made.values()) >= REPORTS_OF_A_SITE:
        raise Refused("the site has reported too much in an hour")
    if reporter.actor_type != "Application" and made.get(reporter.id, 0) >= REPORTS_OF_ONE:
        raise Refused("the sender has reported too much in an hour")


async def _reported(named: tuple[str, ...], posts: list[Post]) -> int | None:
    found = await rows(
        f"SELECT id, uri FROM accounts WHERE host = '' AND actor_type <> 'Application' AND uri IN ({marks(len(named))})",
        *named,
    )
    ours = {r["uri"]: r["id"] for r in found}
    people = [ours[uri] for uri in named if uri in ours]
    return people[0] if people else posts[0].account_id if posts else None


async def receive_block(network: Network, incoming: Incoming) -> None:
    """Let the sender block one of our people: they follow each other no longer, nor can ours, who sees nothing of theirs.

    One of our groups that is blocked is left. A Block with a target is a ban from a community (Lemmy): it speaks of
    what the community does, not of its sender.
    """
    activity, sender = incoming.activity, incoming.sender
    target = await account_by_uri(activity.object_id or "")
    if target is None or not target.is_local or target.id == network.site.account_id:
        raise Refused("who is blocked is nobody of this site")
    if activity.target or await group_of(sender):
        raise Refused("a community's ban is no block by a person")
    if await was_undone(activity.id, sender.uri):
        return
    if is_group_of_ours(target):
        if await follow_between(sender.id, target.id):
            await members.receive_end(network, target, sender)
    elif await block(sender.id, target.id):
        await unfollow(network, target, sender.id)
        await end_follow(network, sender, target)


async def receive_unblock(network: Network, incoming: Incoming) -> None:
    """End a block; one that comes before its Block ends it in advance. Follows do not come back."""
    undone, sender = incoming.activity.object, incoming.sender
    target = await account_by_uri(getattr(undone, "object_id", None) or "")
    ended = await unblock(sender.id, target.id) if target else False
    if not ended and incoming.activity.object_id:
        await undo_in_advance(incoming.activity.object_id, sender.uri)
