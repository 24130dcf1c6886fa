"""What admins do about the second factors of others: they see them, and take them away when a device was lost."""

from collections.abc import Collection

from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.errors import Forbidden
from models.core.site import Site
from models.core.transaction import atomic
from models.identity.factors import Passkey, RecoveryCode, Totp, factors_of
from models.notifications.notifications import notify_of_event
from models.people.roles import may


def may_reset_factors(own: Collection[str], other: Collection[str]) -> bool:
    """Tell whether somebody with these roles may take away the second factors of somebody with others: those of an admin
    only a people admin who looks after the site too.
    """
    return may(own, "people") and (not may(other, "admin") or may(own, "site"))


@atomic
async def reset_factors(site: Site, account: Account, *, by: str) -> bool:
    """Take away all second factors of somebody; tell whether there were any. Their password stays. Locks the account.

    `by` is the handle of the admin, or `command line`. Raises Forbidden for an admin's own: who was in their session
    would get rid of them.
    """
    if by == account.handle:
        raise Forbidden("Remove your own second factors in your settings, or ask another admin")
    await lock_accounts(account.id)
    had = await factors_of(account.id)
    for table in (Passkey, Totp, RecoveryCode):
        await table.filter(account_id=account.id).delete()
    if not had.has_any and not had.codes_left:
        return False
    said = [f"{len(had.passkeys)} passkeys", *(["codes of an app"] if had.app_since else [])]
    await record(by, "factor.reset", account.handle, before=", ".join(said))
    await notify_of_event(site.live, account.id, "security.reset")
    return True
