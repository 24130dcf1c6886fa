"""People of other sites who move. The mirror of outbox/relations/moves.py.

The old account signed the Move; the new one, asked at its own site, has to name the old one as
its alias. Both sites are on the list. Then the move waits for an admin (models/people/moves.py).
"""

from datetime import timedelta

from federation.client import FetchFailed
from federation.network import Network
from inbox.checks import Incoming, Refused
from models.core.accounts import Account, account_by_uri
from models.core.base import now
from models.core.errors import DomainNotAllowed, Gone
from models.people.moves import COOLDOWN, Move, last_move_of, supersede_moves

JUST_NOW = timedelta(minutes=10)
"""How old our copy of the new account may be: it is fetched for each Move."""


async def fetch_target(network: Network, incoming: Incoming) -> None:
    """Fetch the new account from its site. One that may not be fetched, or is not there, is refused later."""
    try:
        await network.actors.actor_for(incoming.activity.target or "", refresh=True)
    except (DomainNotAllowed, Gone):
        return
    except FetchFailed as error:
        if not error.is_final:
            raise


async def receive_move(network: Network, incoming: Incoming) -> None:
    """Keep a move for an admin to decide. One that is known, decided or not, changes nothing."""
    sender = incoming.sender
    target = await _confirmed_target(network, incoming)
    last = await last_move_of(sender.id)
    if last:
        is_recent = last.asked_at > now() - COOLDOWN
        if last.target_id == target.id and (is_recent or last.state == "pending"):
            return
        if is_recent:
            raise Refused("the account moved less than a week ago")
    await supersede_moves(sender.id)
    await Move.create(account_id=sender.id, target_id=target.id, state="pending")


async def _confirmed_target(network: Network, incoming: Incoming) -> Account:
    """Return the new account, if its own site names the old one as its alias."""
    target = await account_by_uri(incoming.activity.target or "")
    if target is None or target.suspended_at or not _is_current(target):
        raise Refused("the new account cannot be had from its site, or its site is not allowed")
    if not target.is_local:
        await _check_admitted(network, target)
    if incoming.sender.uri not in target.aliases:
        raise Refused("the new account does not say that it is the same person")
    if target.moved_to_uri:
        raise Refused("the new account has moved itself")
    return target


def _is_current(target: Account) -> bool:
    return target.is_local or (target.fetched_at is not None and target.fetched_at > now() - JUST_NOW)


async def _check_admitted(network: Network, target: Account) -> None:
    try:
        await network.policy.admit_host(target.uri)
    except DomainNotAllowed as error:
        raise Refused("the new account's site is not allowed") from error
