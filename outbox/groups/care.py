"""What a site does for its groups by itself: end projects, and find an owner for who lost theirs. See web/process/maintenance.py."""

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.transaction import transaction
from models.groups.groups import archive, ended_groups, groups_without_owner, make_owner, successor_in
from models.notifications.group_requests import notify_of_requests
from outbox.people.profiles import send_profile

BY = "parvis"


async def archive_ended(network: Network) -> None:
    """Archive the groups whose last day is over. An owner who opens one again takes the last day away.

    Each is archived by whoever finds it open.
    """
    for group_id in await ended_groups(now().date()):
        async with transaction():
            await lock_accounts(group_id)
            if not await archive(group_id, now()):
                continue
            account = await Account.get(id=group_id)
            await send_profile(network, account)
            await record(BY, "group.archive", account.username)


async def hand_over(network: Network) -> None:
    """Give groups whose owner was disabled or is gone to whoever moderates longest, or else to the oldest member.

    Holds each group, and looks again whether it still has none.
    """
    for group_id in await groups_without_owner():
        async with transaction():
            await lock_accounts(group_id)
            if group_id not in await groups_without_owner(group_id):
                continue
            heir = await successor_in(group_id)
            if heir is None:
                continue
            account, owner = await Account.get(id=group_id), await Account.get(id=heir)
            await make_owner(group_id, heir)
            await notify_of_requests(network.site.live, group_id, heir)
            await record(BY, "group.owner", account.username, after=owner.username)
