"""Membership in groups, agreed between the group's own site and the sites of its members.

A group's own site decides. Follow: a request to join. Accept: it is granted. Reject: it is turned down, or the member
removed. Undo: a member leaves. Invite: an invitation, declined by a Reject. So members are accepted followers, and
follower synchronisation keeps the sites in step. The verbs are outbox/groups/groups.py; what other sites send is
inbox/groups/members.py. Everything here belongs in the caller's transaction.
"""

from federation.network import Network
from federation.protocol.vocabulary import Activity
from models.core.accounts import Account
from models.core.base import new_id
from models.core.database import get
from models.core.errors import DomainNotAllowed
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import transaction
from models.delivery import jobs as jobs
from models.delivery.jobs import NEWEST, NewJob
from models.groups.groups import GroupMember, Role, State, drop_member, has_members, put_member
from models.groups.sites import (
    claim_new_sites,
    groups_with_new_sites,
    keep_all_sites,
    member_sites,
    set_sites,
)
from models.notifications.group_requests import notify_moderators_of, withdraw_request
from models.notifications.notifications import notify, withdraw
from models.people.follows import Follow, drop_follow, put_follow
from models.people.oauth import end_acting
from models.posts.lists import List, put_members
from models.posts.timelines import fill_home
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of
from outbox.people.follow_activities import answer, ask, undo_follow
from outbox.people.profiles import send_profile
from outbox.posts.decisions import send_locks


async def can_keep(network: Network, person: Account) -> bool:
    """Tell whether somebody's site keeps posts among the members of a group: this one, and those that run Parvis."""
    if person.is_local:
        return True
    try:
        return (await network.policy.admit(person.inbox_url)).capabilities.is_parvis
    except DomainNotAllowed:
        return False


async def request(
    network: Network,
    group: Account,
    person: Account,
    state: State | None,
    *,
    by_rule: bool = False,
    reason: str = "",
) -> None:
    """Ask a group of another site to let one of ours in. An invited person stays invited until it answers.

    The Follow has a new id each time: one whose id is known there does nothing.
    """
    uri = f"{network.site.actor_uri(person.id)}/follows/{new_id()}"
    await put_member(group.id, person.id, state or "requested", reason=reason)
    await put_follow(person.id, group.id, "pending", uri)
    await ask(network, person, group, uri, by_rule=by_rule, reason=reason)


async def add_request(
    network: Network, group: Account, person: Account, follow_uri: str = "", reason: str = ""
) -> None:
    """Write down that somebody asks to join a group of ours, and notify its moderators."""
    await put_member(group.id, person.id, "requested", reason=reason)
    await put_follow(person.id, group.id, "pending", follow_uri)
    await notify_moderators_of(network.site.live, group.id, person.id)


async def admit(network: Network, group: Account, person: Account, role: Role = "member") -> None:
    """Make somebody a member; if they live elsewhere, send their site the Accept."""
    is_first = person.host not in await member_sites(group.id)
    await put_member(group.id, person.id, "member", role)
    await _withdraw_notifications(group, person)
    follow = await put_follow(person.id, group.id, "accepted")
    if person.is_local:
        await _begin_to_read(network.site, group, person)
    else:
        await answer(network, group, person, follow.uri, "Accept")
        if is_first and await can_keep(network, person):
            await send_locks(network, group, person)
    await send_sites(network, group)


async def _begin_to_read(site: Site, group: Account, person: Account) -> None:
    """Fill the new member's home and list with the posts that are here, and have the others fetched from the group's
    site.
    """
    await fill_home(person.id, group.id)
    if not group.is_local:
        await jobs.ask(
            NewJob("outbox", group.host, group.uri, NEWEST),
            NewJob("featured", group.host, group.uri),
            NewJob("collections", group.host, group.uri),
        )
        site.live.announce(Event("jobs"))
    if await List.exists(account_id=person.id, group_id=group.id):
        return
    kept = await List.create(
        account_id=person.id, title=group.display_name, replies_policy="none", group_id=group.id
    )
    await put_members(kept, [group.id])


async def let_go(network: Network, group: Account, person: Account, *, inform: bool = True) -> None:
    """End whatever somebody has to do with a group: membership, request or invitation.

    `inform`: send that to the other site.
    """
    member = await GroupMember.get_or_none(group_id=group.id, account_id=person.id)
    await drop_member(group.id, person.id)
    await end_acting(group.id, person.id)
    await _withdraw_notifications(group, person)
    await List.filter(account_id=person.id, group_id=group.id).delete()
    follow = await drop_follow(person.id, group.id)
    if inform and group.is_local is not person.is_local:
        await _send_end(network, group, person, follow, member)
    if group.is_local:
        await send_sites(network, group)
    elif not await has_members(group.id):
        await set_sites(group.id, ())


async def _withdraw_notifications(group: Account, person: Account) -> None:
    """Delete the notifications of an invitation and of a request to join: it is decided."""
    await withdraw("follow_request", group.id, None, person.id)
    await withdraw_request(person.id)


async def _send_end(
    network: Network, group: Account, person: Account, follow: Follow | None, member: GroupMember | None
) -> None:
    invited = member is not None and member.state == "invited"
    if group.is_local:
        if follow:
            await answer(network, group, person, follow.uri, "Reject")
        elif invited:
            await _withdraw_invitation(network, group, person)
    elif follow:
        await undo_follow(network, person, group, follow.uri)
    elif invited:
        await _decline(network, group, person)


# --- invitations -----------------------------------------------------------------------------------------------


async def invite(network: Network, group: Account, person: Account) -> None:
    """Invite somebody into a group; people elsewhere are notified by their own site."""
    await put_member(group.id, person.id, "invited")
    if person.is_local:
        await notify(network.site.live, person.id, "follow_request", group.id)
    else:
        invitation = _invitation(network.site, group, person)
        await enqueue(network, invitation, group.id, await inboxes_of([person.id], shared=False))


async def _withdraw_invitation(network: Network, group: Account, person: Account) -> None:
    undo = compose.undo(network.site, group, _invitation(network.site, group, person))
    await enqueue(network, undo, group.id, await inboxes_of([person.id], shared=False))


async def _decline(network: Network, group: Account, person: Account) -> None:
    declined = Activity("", "Invite", group.uri, group.uri, target=person.uri)
    reply = compose.act(network.site, person, "Reject", group.uri, embedded=declined, to=[group.uri])
    await enqueue(network, reply, person.id, await inboxes_of([group.id], shared=False))


def _invitation(site: Site, group: Account, person: Account) -> Activity:
    return compose.act(site, group, "Invite", group.uri, to=[person.uri], target=person.uri)


# --- sites -----------------------------------------------------------------------------------------------------


async def send_sites(network: Network, group: Account) -> None:
    """Send the sites of a group of ours the list of them, when it has changed."""
    if await claim_new_sites(group.id):
        await send_profile(network, group)


async def send_all_sites(network: Network) -> None:
    """Send the sites of our groups the list of them where members disappeared with a site or an account."""
    async with transaction():
        await keep_all_sites()
        for group_id in await groups_with_new_sites():
            await send_sites(network, await get(Account, group_id))
