"""What admins do about the second factors of others: they see them, and take them away when a device was lost."""

from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.errors import Forbidden
from models.core.site import Site
from models.core.transaction import atomic
from models.identity.factors import Passkey, RecoveryCode, Totp, factors_of
from models.notifications.notifications import notify_of_event
from outbox.people.roles import check_reach


@atomic
async def reset_factors(site: Site, account: Account, *, by: str, admin: Account | None = None) -> bool:
    """Take away all second factors of somebody; tell whether there were any. Their password stays. Locks the account.

    `by` is the handle of the admin, or `command line`; `admin` is who asks on a page. Raises Forbidden for an admin's own,
    since who was in their session would get rid of them, and for somebody out of the admin's reach.
    """
    if by == account.handle:
        raise Forbidden("Remove your own second factors in your settings, or ask another admin")
    if admin:
        await check_reach(admin, account.username)
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
