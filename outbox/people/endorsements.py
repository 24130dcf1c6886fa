"""Recommending people on one's profile. It stays on this site."""

from models.core.accounts import Account, account_by_id, lock_accounts
from models.core.errors import Invalid
from models.core.transaction import atomic
from models.people import endorsements
from models.people.follows import follow_between

MAX_ENDORSEMENTS = 50
"""More would recommend nobody."""


@atomic
async def endorse(account: Account, target_id: int) -> None:
    """Recommend somebody whom one follows. Locks both accounts."""
    await lock_accounts(account.id, target_id)
    target = await account_by_id(target_id)
    follow = await follow_between(account.id, target.id)
    if follow is None or follow.state != "accepted":
        raise Invalid("Validation failed: You must be already following the person you want to endorse")
    if await endorsements.endorsement_count(account.id) >= MAX_ENDORSEMENTS:
        raise Invalid(f"You already endorse the maximum of {MAX_ENDORSEMENTS} people")
    await endorsements.endorse(account.id, target.id)


@atomic
async def unendorse(account: Account, target_id: int) -> None:
    """Stop recommending somebody; does nothing when one did not."""
    target = await account_by_id(target_id)
    await endorsements.unendorse(account.id, target.id)
