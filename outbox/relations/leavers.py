"""What follows from it that somebody left, beyond what outbox/people/leaving.py ends at once.

Within a minute (`settle`): others own their groups, and requests that wait for or by them are withdrawn. When the days of
`leavers_relations_days` are over (`end_relations`): follows, memberships, drafts and scheduled posts end; those who follow
them from other sites stay, for whom they are hidden. All of it so many
rows at a time, each time looking again whether they came back; killed in between, it goes on.

Other sites are told nothing of it: they have hidden the account, and hear nothing of it but a Delete. When somebody comes
back, they and we compare follows, as always.
"""

from federation.network import Network
from models.core.accounts import Account
from models.core.base import now
from models.core.database import get
from models.core.transaction import atomic
from models.groups.groups import groups_owned_by, some_memberships_of
from models.notifications.group_requests import withdraw_request
from models.notifications.notifications import withdraw
from models.people import departures
from models.people.follows import drop_some_follows
from models.posts.drafts import forget_drafts
from models.posts.scheduled import scheduled_ids
from outbox.groups.care import find_owner
from outbox.groups.members import let_go
from outbox.posts.scheduled import cancel

PEOPLE, AT_ONCE = 20, 50
"""So many leavers in one run, so many rows in one transaction."""


async def settle(network: Network) -> None:
    """Pass on what leavers owned, and withdraw what they asked for and were asked. Run every few seconds."""
    for account_id in await departures.to_settle(PEOPLE):
        for group_id in await groups_owned_by(account_id):
            await find_owner(network, group_id)
        while await _end_some(network, account_id, open_only=True):
            pass
        await departures.mark_settled(account_id)


async def end_relations(network: Network) -> None:
    """End follows, memberships and drafts of who left long enough ago."""
    for account_id in await departures.with_relations_over(PEOPLE):
        while await _end_some(network, account_id, open_only=False):
            pass
        await _forget_texts(account_id)
        await departures.mark_relations_over(account_id)


@atomic
async def _end_some(network: Network, account_id: int, *, open_only: bool) -> bool:
    """End some memberships and follows, or those alone that are asked for; False when none is left, or they came back.

    Locks everybody concerned.
    """
    if not await departures.lock_departed(account_id):
        return False
    members = await some_memberships_of(account_id, AT_ONCE, open_only=open_only)
    for group_id in members:
        await let_go(network, await get(Account, group_id), await get(Account, account_id), inform=False)
    if members:
        return True
    dropped = await drop_some_follows(account_id, AT_ONCE, open_only=open_only)
    for follow in dropped:
        await withdraw("follow_request", follow.account_id, None, follow.target_id)
    await withdraw_request(account_id)
    return bool(dropped)


@atomic
async def _forget_texts(account_id: int) -> None:
    """Delete what they had begun to write, and what was to be published."""
    if not await departures.lock_departed(account_id):
        return
    await forget_drafts(now(), account_id)
    author = await get(Account, account_id)
    for scheduled_id in await scheduled_ids(account_id):
        await cancel(author, scheduled_id)
