"""Membership in groups, as other sites send it. The mirror of outbox/groups/members.py.

People elsewhere ask groups of ours to let them in; groups elsewhere answer our people, and ask them in.
"""

from federation.network import Network
from federation.protocol.vocabulary import Activity
from inbox.checks import Incoming, Refused
from models.core.accounts import Account, account_by_uri, lock_accounts
from models.core.database import get
from models.core.visibility import is_in_scope
from models.groups import rules as group_rules
from models.groups.groups import MAX_REASON, Group, GroupMember, group_of
from models.moderation.moderation import is_blocked
from models.people.follows import put_follow
from models.people.people import Person
from outbox.groups import members
from outbox.groups.explaining import explain
from outbox.people.follow_activities import answer


async def receive_request(network: Network, incoming: Incoming, group: Account) -> None:
    """Let somebody into a group of ours, keep their request for its moderators, or turn them down.

    People who may not know of the group get no answer, as if there were none. Locks both accounts.
    """
    await lock_accounts(incoming.sender.id, group.id)
    sender, uri = incoming.sender, incoming.activity.id
    run, member = await get(Group, group.id), await _member(group, sender)
    by_rule = incoming.activity.by_rule and await group_rules.names_site(group.id, sender.host)
    if (group.hidden and member is None and not by_rule) or not await is_in_scope(sender.host, group.id):
        return
    if member and member.state == "member":
        await put_follow(sender.id, group.id, "accepted", "" if incoming.repeated else uri)
        await answer(network, group, sender, uri, "Accept")  # A repeated request: its answer was lost.
        if by_rule:  # Or the rule means somebody who was in the group before.
            await group_rules.note_added_by_rule(group.id, sender.id)
    elif not await _may_join(network, run, group, sender, by_rule=by_rule):
        await members.let_go(network, group, sender, inform=False)
        await answer(network, group, sender, uri, "Reject")
        if run.access != "open" and run.archived_at is None and not await members.can_keep(network, sender):
            await explain(network, group, run, sender, "cannot_keep")
    elif by_rule:
        await put_follow(sender.id, group.id, "pending", uri)
        await members.admit(network, group, sender)
        await group_rules.note_added_by_rule(group.id, sender.id)
    elif run.access == "open" or (member and member.state == "invited"):
        await put_follow(sender.id, group.id, "pending", uri)
        await members.admit(network, group, sender)
    else:
        reason = (incoming.activity.summary or "").strip()[:MAX_REASON]
        await members.add_request(network, group, sender, uri, reason)


async def _may_join(network: Network, run: Group, group: Account, sender: Account, *, by_rule: bool) -> bool:
    if run.archived_at is not None or await is_blocked(group.id, sender.id):
        return False
    if not by_rule and await group_rules.is_by_rule_only(group.id):
        return False
    return run.access == "open" or await members.can_keep(network, sender)


async def receive_end(network: Network, group: Account, person: Account) -> None:
    """Let one of ours go when a group elsewhere rejected or removed them; or somebody elsewhere who left a group of
    ours.

    Locks both accounts.
    """
    await lock_accounts(person.id, group.id)
    await group_rules.note_let_go(group.id, person.id)
    await members.let_go(network, group, person, inform=False)


async def own_group(network: Network, incoming: Incoming) -> None:
    """A check: a group invites to itself, and withdraws that."""
    activity, sender = incoming.activity, incoming.sender
    asked = activity.object if activity.type == "Undo" and isinstance(activity.object, Activity) else activity
    if asked.actor != sender.uri or asked.object_id != sender.uri:
        raise Refused("the invitation is not the sender's own")
    if await group_of(sender) is None:
        raise Refused("the sender is no group")


async def invited(network: Network, incoming: Incoming) -> None:
    """A check: the person who got an invitation declines it."""
    group = await _inviting(incoming)
    member = await _member(group, incoming.sender) if group else None
    if member is None or member.state != "invited":
        raise Refused("nobody here invited the sender")


def _is_for_site(network: Network, invitation: Activity) -> bool:
    """Tell whether an Invite is for the site: to apply the rule of the group to its people."""
    return invitation.target == network.site.instance_actor_uri


async def fetch_rule(network: Network, incoming: Incoming) -> None:
    """Fetch the sender's rule, as this site may see it, when it asks the site to apply it."""
    if _is_for_site(network, incoming.activity):
        await network.actors.actor_for(incoming.sender.uri, refresh=True)


async def receive_invitation(network: Network, incoming: Incoming) -> None:
    """Invite one of our people to the sender's group, unless they have to do with it already or want nothing of it.

    Locks both accounts.
    """
    group = incoming.sender
    if _is_for_site(network, incoming.activity):
        await group_rules.begin_anew(group.id)  # `fetch_rule` has stored it.
        return
    person = await _ours(incoming.activity.target)
    if person is None:
        return
    await lock_accounts(person.id, group.id)
    if await is_blocked(person.id, group.id) or await _member(group, person):
        return
    await members.invite(network, group, person)


async def receive_withdrawal(network: Network, incoming: Incoming) -> None:
    """Delete an invitation that was withdrawn. Locks both accounts."""
    undone = incoming.activity.object
    if isinstance(undone, Activity) and _is_for_site(network, undone):
        await group_rules.keep_received_rule(incoming.sender.id, None)
        return
    person = await _ours(undone.target if isinstance(undone, Activity) else None)
    if person is None:
        return
    await lock_accounts(person.id, incoming.sender.id)
    member = await _member(incoming.sender, person)
    if member and member.state == "invited":
        await members.let_go(network, incoming.sender, person, inform=False)


async def receive_decline(network: Network, incoming: Incoming) -> None:
    """Delete an invitation that was declined, unless it was accepted since. Locks both accounts."""
    group = await _inviting(incoming)
    if group is None:
        return
    await lock_accounts(incoming.sender.id, group.id)
    member = await _member(group, incoming.sender)
    if member and member.state == "invited":
        await members.let_go(network, group, incoming.sender, inform=False)


async def _member(group: Account, person: Account) -> GroupMember | None:
    return await GroupMember.get_or_none(group_id=group.id, account_id=person.id)


async def _ours(uri: str | None) -> Account | None:
    account = await account_by_uri(uri or "")
    return account if account and await Person.exists(id=account.id, disabled_at=None) else None


async def _inviting(incoming: Incoming) -> Account | None:
    """Return our group whose invitation is declined."""
    declined = incoming.activity.object
    group = await account_by_uri(declined.actor) if isinstance(declined, Activity) else None
    return group if group and group.is_local and await group_of(group) else None
