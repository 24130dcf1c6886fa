"""Recovery codes: ten, each of which stands once for a factor that was lost."""

import secrets

from models.core.accounts import Account, account_by_id, lock_accounts
from models.core.base import now
from models.core.database import value
from models.core.errors import Forbidden, Unauthenticated
from models.core.site import Site
from models.core.transaction import atomic
from models.identity.factors import RECOVERY_CODES, RecoveryCode, has_factor, recovery_hash
from outbox.identity.telling import note_change

_LETTERS = "abcdefghjkmnpqrstuvwxyz023456789"
"""32, without those that are read as others."""


@atomic
async def new_recovery_codes(site: Site, account: Account) -> list[str]:
    """Make recovery codes, in place of all that were made before, and return them: they can be read never again.

    Raises Forbidden for who has no second factor. Locks the account.
    """
    await lock_accounts(account.id)
    if not await has_factor(account.id):
        raise Forbidden("Set up a passkey or an app first")
    codes = [_code() for _ in range(RECOVERY_CODES)]
    await RecoveryCode.filter(account_id=account.id).delete()
    for each in codes:
        await RecoveryCode.create(account_id=account.id, code_hash=recovery_hash(account.id, each))
    await note_change(site, account, "factor.codes", "security.codes")
    return codes


@atomic
async def check_recovery_code(site: Site, account_id: int, code: str) -> None:
    """Use up a recovery code. Raises Unauthenticated for one that there is not, or that was used. Locks the account."""
    await lock_accounts(account_id)
    used = await value(
        "UPDATE recovery_codes SET used_at = $1 WHERE account_id = $2 AND code_hash = $3 AND used_at IS NULL RETURNING id",
        now(),
        account_id,
        recovery_hash(account_id, code),
    )
    if used is None:
        raise Unauthenticated("The code is wrong")
    left = await RecoveryCode.filter(account_id=account_id, used_at=None).count()
    account = await account_by_id(account_id)
    await note_change(site, account, "factor.recovery", "security.recovery", after=f"{left} left")


def _code() -> str:
    """Return 80 random bits as people type them: four times four letters."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(16))
    return "-".join(letters[start : start + 4] for start in range(0, 16, 4))
