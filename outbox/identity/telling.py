"""Whatever changes about somebody's second factors is in the audit, and they are notified of it."""

from models.core.accounts import Account
from models.core.audit import record
from models.core.site import Site
from models.notifications.notifications import Kind, notify_of_event


async def note_change(
    site: Site, account: Account, action: str, kind: Kind, *, by: str = "", after: str = ""
) -> None:
    """Write down and tell somebody what was changed. Belongs in the transaction that changes it. `by` is who did it,
    unless it is the person.
    """
    await record(by or account.handle, action, account.handle, after=after)
    await notify_of_event(site.live, account.id, kind)
