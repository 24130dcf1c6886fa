"""Recommending people on one's profile. It stays on this site: no other site is told."""

from models import endorsements
from models.accounts import Account, account_by_id
from models.errors import Invalid
from models.follows import follow_between
from models.transaction import transaction

MAX_ENDORSEMENTS = 50
"""More would recommend nobody."""


async def endorse(account: Account, target_id: int) -> None:
    """Recommend somebody whom one follows."""
    target = await account_by_id(target_id)
    async with transaction():
        follow = await follow_between(account.id, target.id)
        if follow is None or follow.state != "accepted":
            raise Invalid("Validation failed: You must be already following the person you want to endorse")
        if await endorsements.endorsement_count(account.id) >= MAX_ENDORSEMENTS:
            raise Invalid(f"You already endorse the maximum of {MAX_ENDORSEMENTS} people")
        await endorsements.endorse(account.id, target.id)


async def unendorse(account: Account, target_id: int) -> None:
    """Recommend somebody no longer; nothing happens when one did not."""
    target = await account_by_id(target_id)
    async with transaction():
        await endorsements.unendorse(account.id, target.id)
