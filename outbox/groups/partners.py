"""What an admin opens to a partner: groups of ours that its people write in, and who of ours may follow them.

What partners may do besides is models/core/partners.py; the rows are models/peers/partners.py. Closing a group to a
partner lets its people go, who are told.
"""

from collections.abc import Sequence

from federation.network import Network
from models.core.accounts import Account, accounts_in_any_state, lock_accounts
from models.core.database import rows
from models.core.errors import Invalid
from models.core.live import Event
from models.core.transaction import transaction
from models.groups.groups import announceable_groups
from models.groups.sites import keep_all_sites
from models.peers.partners import groups_named_for, put_groups
from models.peers.peers import held_partner
from models.people.notices import record_and_notify
from outbox.groups import members

MOST_GROUPS = 100


async def open_groups(network: Network, host: str, handles: Sequence[str], *, by: str) -> None:
    """Name the groups that the people of a partner may write in: these, and no other any more. Holds the site.

    Raises Invalid for what is no group of ours that all may know of, and for a site of the company. The same groups again
    are not written down.
    """
    known = {handle: group_id for group_id, handle in (await announceable_groups()).items()}
    wanted = list(dict.fromkeys(handle.removeprefix("@").lower() for handle in handles))
    if unknown := [handle for handle in wanted if handle not in known]:
        raise Invalid(
            f"There is no group {unknown[0]} here that may be opened to a partner: it must be open or closed",
            groups=f"{unknown[0]} is no open or closed group of this site",
        )
    if len(wanted) > MOST_GROUPS:
        raise Invalid(groups=f"must be at most {MOST_GROUPS}")
    async with transaction():
        await held_partner(host)
        before = await groups_named_for(host)
        after = sorted(known[handle] for handle in wanted)
        if sorted(before) == after:
            return
        names = {group_id: handle for handle, group_id in known.items()}
        await record_and_notify(
            network.site.live,
            by,
            "peer.groups",
            host,
            " ".join(names.get(each, str(each)) for each in before),
            " ".join(names[each] for each in after),
        )
        for group_id in set(before) - set(after):
            await _let_go(network, host, group_id)
        await put_groups(host, after)
        await keep_all_sites()
        network.site.live.announce(Event("peers"))


async def _let_go(network: Network, host: str, group_id: int) -> None:
    """End the memberships of a partner's people in a group; each is told while that is still allowed."""
    found = await rows(
        "SELECT m.account_id FROM group_members m JOIN accounts a ON a.id = m.account_id"
        " WHERE m.group_id = $1 AND a.host = $2 ORDER BY m.account_id",
        group_id,
        host,
    )
    people = [each["account_id"] for each in found]
    await lock_accounts(*people, group_id)
    accounts: dict[int, Account] = await accounts_in_any_state({group_id, *people})
    for person_id in people:
        await members.let_go(network, accounts[group_id], accounts[person_id])
