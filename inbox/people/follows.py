"""Follows of our people, and answers to our people's follows. The mirror of outbox/relations/follows.py."""

from federation.network import Network
from inbox.checks import Incoming, answered_follow
from inbox.groups import members
from inbox.people.featured_tags import ask_for_tags
from models.core.accounts import Account, account_by_uri, lock_accounts
from models.core.database import get
from models.groups.groups import group_of, is_group_of_ours
from models.moderation.moderation import is_blocked
from models.notifications.notifications import notify, withdraw
from models.people.follows import drop_follow, follow_between, put_follow
from models.people.people import is_disabled
from models.posts.posts import undo_in_advance, was_undone
from models.posts.timelines import fill_home
from outbox.groups.members import admit
from outbox.people.follow_activities import answer


async def receive_follow(network: Network, incoming: Incoming) -> None:
    """Accept, ask the person, or refuse. A repeated Follow is answered again: its answer was lost. Locks both accounts."""
    activity, sender = incoming.activity, incoming.sender
    target = await account_by_uri(activity.object_id or "")
    if target is None or not target.is_local or await was_undone(activity.id, sender.uri):
        return
    if is_group_of_ours(target):
        await members.receive_request(network, incoming, target)
        return
    await lock_accounts(sender.id, target.id)
    target = await get(Account, target.id)
    if target.suspended_at is not None:  # Or erased just now: there is nobody who answers.
        return
    not_followed = target.id == network.site.account_id or target.moved_to_uri or await is_disabled(target.id)
    if not_followed or await is_blocked(target.id, sender.id):
        await answer(network, target, sender, activity.id, "Reject")
        return
    existing = await follow_between(sender.id, target.id)
    # An older Follow that comes again is not the one that an Undo will name.
    uri = existing.uri if existing and incoming.repeated else activity.id
    accepted = existing is not None and existing.state == "accepted"
    if target.locked and not accepted:
        await put_follow(sender.id, target.id, "pending", uri)
        await notify(network.site.live, target.id, "follow_request", sender.id)
        return
    await put_follow(sender.id, target.id, "accepted", uri)
    await answer(network, target, sender, activity.id, "Accept")
    if not accepted:
        await notify(network.site.live, target.id, "follow", sender.id)


async def receive_accept(network: Network, incoming: Incoming) -> None:
    """Accept the follow of one of ours who asked to, and did not withdraw that just now."""
    follow = await answered_follow(incoming)
    if follow is None:
        return
    await lock_accounts(follow.account_id, follow.target_id)
    follow = await follow_between(follow.account_id, follow.target_id)
    if follow is None or follow.state != "pending":
        return
    if await group_of(incoming.sender):
        await admit(network, incoming.sender, await get(Account, follow.account_id))
    else:
        await put_follow(follow.account_id, follow.target_id, "accepted")
        await fill_home(follow.account_id, follow.target_id)
        await ask_for_tags(network.site, incoming.sender)


async def receive_reject(network: Network, incoming: Incoming) -> None:
    """Refuse a request, or end a follow that was accepted before."""
    follow = await answered_follow(incoming)
    if follow and await group_of(incoming.sender):
        await members.receive_end(network, incoming.sender, await get(Account, follow.account_id))
    elif follow:
        await drop_follow(follow.account_id, follow.target_id)


async def receive_undo(network: Network, incoming: Incoming) -> None:
    """End a follow, found by its two accounts; an Undo that comes before its Follow ends it in advance.

    An Undo that comes again ends only the very follow that it names.
    """
    undone, sender, uri = incoming.activity.object, incoming.sender, incoming.activity.object_id
    target: Account | None = await account_by_uri(getattr(undone, "object_id", None) or "")
    follow = await follow_between(sender.id, target.id) if target else None
    if incoming.repeated and uri and (follow is None or follow.uri != uri):
        return
    if target and follow:
        await end_follow(network, sender, target)
    elif uri:
        await undo_in_advance(uri, sender.uri)


async def end_follow(network: Network, sender: Account, target: Account) -> None:
    """End the follow of one of ours by somebody elsewhere, or their membership in a group of ours."""
    if is_group_of_ours(target):
        await members.receive_end(network, target, sender)
        return
    await drop_follow(sender.id, target.id)
    await withdraw("follow", sender.id, None, target.id)
    await withdraw("follow_request", sender.id, None, target.id)
