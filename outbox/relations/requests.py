"""What our people answer who are asked: may somebody follow, come into a group, and do they accept an invitation."""

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.errors import NotFound
from models.core.transaction import atomic
from models.groups.groups import is_group_of_ours, is_invited
from models.notifications.todo import Asked
from models.people.follows import follow_between
from outbox.groups import groups
from outbox.relations import follows


@atomic
async def answer(
    network: Network, account: Account, kind: Asked, asking_id: int, group_id: int, *, yes: bool
) -> None:
    """Answer a request. Raises NotFound when it waits no more: nothing else of the two is touched. Locks both."""
    await lock_accounts(account.id, asking_id)
    if kind == "follow":
        asked = await follow_between(asking_id, account.id)
        if (asked is None or asked.state != "pending") and not is_group_of_ours(account):
            raise NotFound
        await (follows.accept if yes else follows.reject)(network, account, asking_id)
    elif kind == "join":
        await (groups.approve if yes else groups.refuse)(network, account, group_id, asking_id)
    else:
        if not await is_invited(account.id, group_id):
            raise NotFound
        await (groups.join if yes else groups.leave)(network, account, group_id)
