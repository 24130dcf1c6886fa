"""Closing a group: its public posts are for its members from then on, here and at all sites that have them.

A group of ours closes when its owner wants it; one of another site when that site says so (federation/people/actors.py
stores it, and asks for the job that ends here). No group opens again: its members wrote for members.
"""

from collections.abc import Collection

from federation.network import Network
from federation.protocol.double_knocking import PARVIS
from models.core.accounts import Account, touch
from models.core.audit import record
from models.core.database import execute, get, rows
from models.core.errors import Forbidden, Invalid
from models.core.inside import made_of
from models.core.transaction import transaction
from models.groups.groups import ACCESS, Access, Group, Membership
from models.groups.sites import keep_all_sites, member_sites
from models.peers.peers import hosts_running
from models.posts.closed_groups import close_posts, our_posts_inside, posts_inside
from models.posts.narrowing import unpin
from models.posts.posts import Post
from models.search.index import index_accounts
from outbox.delivery import compose
from outbox.delivery.queue import enqueue
from outbox.groups import members
from outbox.groups.explaining import explain
from outbox.people.profiles import send_profile
from outbox.posts.forwarding import boosted_to
from outbox.posts.narrowing import call_back, drop_boosts, withdraw_from_readers

MOST_WITHDRAWN = 200
"""So many of the newest posts are removed from open streams one by one; the next request shows none of them."""


def check_closing(found: Membership, wanted: Access) -> None:
    """Refuse an access that is unknown or wider, not asked for by the owner, or for a group of another site."""
    if wanted not in ACCESS:
        raise Invalid(access=f"must be one of {', '.join(ACCESS)}")
    if wanted == found.group.access:
        return
    if found.role != "owner" or not found.account.is_local:
        raise Forbidden("Only its owner closes a group")
    if ACCESS.index(wanted) < ACCESS.index(found.group.access):
        raise Invalid(
            "Validation failed: A group cannot be opened: what is in it was written for its members. Found a new one",
            access="cannot be widened",
        )


def narrower_than(found: Membership) -> tuple[str, ...]:
    """Return the kinds of access that the owner of a group may still give it."""
    if found.role != "owner" or not found.account.is_local:
        return ()
    return ACCESS[ACCESS.index(found.group.access) + 1 :]


async def close(network: Network, owner: Account, found: Membership, access: Access) -> None:
    """Make a group of ours closed or secret; does nothing if it is so already.

    Members at sites whose software cannot respect that are let go; they could not have joined such a group. Belongs in
    the caller's transaction, after `check_closing`.
    """
    group = found.account
    if access == found.group.access:
        return
    kept = set(await member_sites(group.id)) & await hosts_running({PARVIS})
    was_open = found.group.access == "open"
    if was_open:
        await _undo_boosts_at(network, group, kept)
    hidden = access == "secret"
    await Group.filter(id=group.id).update(access=access, sites_told=True)
    await Account.filter(id=group.id).update(locked=True, hidden=hidden, discoverable=not hidden)
    await index_accounts([group.id])
    await touch(group.id)
    await send_profile(network, await get(Account, group.id))
    if was_open:
        await close_posts(group.id)
        await shut_out(network, group, kept)
        await _let_go(network, group)
    await keep_all_sites()
    await execute("UPDATE groups SET sites_told = FALSE WHERE id = $1", group.id)
    await members.send_sites(network, await get(Account, group.id))
    await record(owner.handle, "group.close", group.username, before=found.group.access, after=access)


async def shut_out(network: Network, group: Account, kept: Collection[str]) -> None:
    """Remove the posts of a group from everybody outside it: here at once, and at all sites but these hosts."""
    async with transaction():
        ids = await posts_inside(group.id)
        await drop_boosts(network, ids, but_by=group.id)
        for post in await our_posts_inside(group.id):
            await call_back(network, await get(Account, post.account_id), post, kept)
        await unpin(ids)
        await withdraw_from_readers(network.site, ids, public=True, at_most=MOST_WITHDRAWN)


async def _undo_boosts_at(network: Network, group: Account, kept: Collection[str]) -> None:
    """Undo the boosts of a group at the sites that do not keep posts among members."""
    for boost in await Post.filter(account_id=group.id, group_id=group.id, boost_of_id__isnull=False):
        original = await get(Post, boost.boost_of_id)
        author = await get(Account, original.account_id)
        inboxes = await boosted_to(group, original, undone=True)
        undo = compose.undo(network.site, group, compose.announce(boost, group, original, author.uri))
        await enqueue(network, undo, group.id, [each for each in inboxes if each.host not in kept])


async def _let_go(network: Network, group: Account) -> None:
    """End the memberships of people at sites where others would read along."""
    found = await rows(
        "SELECT a.* FROM group_members m JOIN accounts a ON a.id = m.account_id"
        " WHERE m.group_id = $1 AND a.host <> '' ORDER BY m.id",
        group.id,
    )
    for person in (made_of(Account, each) for each in found):
        if not await members.can_keep(network, person):
            await members.let_go(network, group, person)
            await explain(network, group, await get(Group, group.id), person, "cannot_keep")
