"""What a site does for its groups by itself: it archives projects that ended, and finds owners for groups that lost
theirs.
"""

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.site import look_of
from models.core.transaction import transaction
from models.groups.groups import (
    archive,
    ended_groups,
    groups_without_owner,
    make_owner,
    members_among,
    successor_in,
)
from models.notifications.group_requests import notify_of_requests
from models.people.departures import heir_of_owner
from models.people.people import longest_admin
from models.posts.posts import Post
from models.posts.reactions import pins_over, set_pin
from outbox.groups.members import admit
from outbox.people.profiles import send_profile
from outbox.posts.decisions import send_pin

BY = "parvis"


async def archive_ended(network: Network) -> None:
    """Archive the groups whose last day is over, in the zone of the site.

    Opening one again removes its last day. Safe in several processes: the first that finds a group open archives it.
    """
    today = now().astimezone((await look_of(network.site)).zone).date()
    for group_id in await ended_groups(today):
        async with transaction():
            await lock_accounts(group_id)
            if not await archive(group_id, now()):
                continue
            account = await Account.get(id=group_id)
            await send_profile(network, account)
            await record(BY, "group.archive", account.username)


async def end_pins(network: Network) -> None:
    """Take off the profiles of groups what was pinned until now. Safe in several processes: one takes each off."""
    for group_id, post_id in await pins_over():
        async with transaction():
            await lock_accounts(group_id)
            post = await Post.get_or_none(id=post_id)
            if post is None or (group_id, post_id) not in await pins_over():
                continue
            await set_pin(group_id, post_id, False)
            group, pinned = (
                await Account.get(id=group_id),
                await Post.get_or_none(id=post.boost_of_id or post_id),
            )
            await record(BY, "group.pin", group.username, after="false")
            if pinned:
                await send_pin(network, group, group, pinned, on=False)


async def hand_over(network: Network) -> None:
    """Find new owners for groups whose owner was disabled or is gone, however that came."""
    for group_id in await groups_without_owner():
        await find_owner(network, group_id)


async def find_owner(network: Network, group_id: int) -> None:
    """Give a group whose owner was disabled or is gone to the colleague who looks after what they wrote, if that one is in
    it; else as `leavers_groups` says to the moderator, or else the member, who is in it for longest, or to an admin.

    Where nobody of this site is left in it, to the admin who is here for longest: somebody has to answer for what others
    ask and report there. Holds the group, and looks again whether it still has no owner.
    """
    admin_id = await longest_admin()
    async with transaction():
        await lock_accounts(*filter(None, [admin_id]), group_id)
        if group_id not in await groups_without_owner(group_id):
            return
        account = await Account.get(id=group_id)
        heir = await heir_of(network, group_id, await heir_of_owner(group_id), admin_id)
        if heir is None:
            return
        if heir == admin_id and not await members_among(group_id, [heir]):
            await admit(network, account, await Account.get(id=heir))
        owner = await Account.get(id=heir)
        await make_owner(group_id, heir)
        await notify_of_requests(network.site.live, group_id, heir)
        await record(BY, "group.owner", account.username, after=owner.username)


async def heir_of(network: Network, group_id: int, chosen_id: int | None, admin_id: int | None) -> int | None:
    """Return who gets a group that its owner leaves: whom they left their texts to, if that one is in it, or else as the
    settings say; None: nobody is left on this site.
    """
    heir_id = await successor_in(group_id, chosen_id or 0)
    if heir_id is not None and heir_id == chosen_id:
        return heir_id
    if network.site.settings.leavers_groups == "admin" and admin_id is not None:
        return admin_id
    return heir_id or admin_id
