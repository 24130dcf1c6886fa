"""Erasing leavers when their day has come. Who decides on the day is outbox/people/leaving.py."""

from federation.network import Network
from models.core.accounts import Account, local_account
from models.core.base import now
from models.core.transaction import atomic
from models.people.departures import departure_of, lock_departed, to_erase
from outbox.moderation.sanctions import end_for_good, erase_rest

BY = "parvis"
AT_ONCE = 20


async def erase_due(network: Network) -> None:
    """Erase those whose day has come, with all that they wrote; other sites that know them get a Delete.

    Their handle stays taken. Killed in between, it goes on with the next run.
    """
    for account_id in await to_erase(AT_ONCE):
        if account := await _end(network, account_id):
            await erase_rest(account, by=BY)


@atomic
async def _end(network: Network, account_id: int) -> Account | None:
    """End an account for good, and return it; None when they came back, or their day was put off. Locks it."""
    if not await lock_departed(account_id):
        return None
    departure, account = await departure_of(account_id), await local_account(account_id)
    if departure is None or account is None or departure.erase_at is None or departure.erase_at > now():
        return None
    await end_for_good(network, account, by=BY)
    return account
