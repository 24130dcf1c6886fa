"""What people do with what gives access to their account: they see it, and end it, wherever it was left open.

Admins do so for them: `by` is who ends it, for the audit, unless it is the person.

Whatever ends here ends at once: requests are refused, streams close within a second (web/mastodon/fanout.py), and no
push is sent any more. By itself ends what was not used for long.
"""

import logging
from datetime import timedelta

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.config import Settings
from models.core.errors import Forbidden, NotFound
from models.core.transaction import atomic, transaction
from models.notifications.push import unsubscribe_tokens
from models.people import access
from models.people.access import Access
from outbox.tasks import days_ago

AT_ONCE = 500
MONTH = timedelta(days=365.25 / 12)

_log = logging.getLogger(__name__)


async def list_access(account: Account, settings: Settings) -> list[Access]:
    """Return with which apps and browsers a person is logged in. Raises Forbidden for who acts as a group."""
    _check_person(account)
    return await access.access_of(account.id, settings)


@atomic
async def end_app(account: Account, token_id: int, *, by: str = "") -> None:
    """End the access of an app. Raises NotFound when there is none, or it is somebody else's. Locks the account."""
    await _hold(account)
    ended = await access.end_tokens_of(account.id, token_id)
    if not ended:
        raise NotFound
    await unsubscribe_tokens(ended)
    await record(by or account.handle, "access.end", account.handle, after=f"app {token_id}")


@atomic
async def end_browser(account: Account, session_id: int, *, by: str = "") -> None:
    """Log a person out of a browser. As `end_app`."""
    await _hold(account)
    if not await access.end_sessions_of(account.id, session_id):
        raise NotFound
    await record(by or account.handle, "access.end", account.handle, after=f"browser {session_id}")


@atomic
async def end_all_else(
    account: Account, *, token_id: int | None = None, session_id: int | None = None, by: str = ""
) -> None:
    """End all access but that by which it is asked for, also what was agreed to and not asked for yet. Locks the
    account.
    """
    await _hold(account)
    ended = await access.end_tokens_of(account.id, but=token_id)
    closed = await access.end_sessions_of(account.id, but=session_id)
    await access.use_up_codes_of(account.id)
    await unsubscribe_tokens(ended)
    if ended or closed:
        await record(
            by or account.handle, "access.end", account.handle, after=f"{len(ended)} apps, {closed} browsers"
        )


async def end_unused(network: Network) -> int:
    """End the access of apps that nobody used for `unused_access_months`; return of how many. Run each hour."""
    months = network.site.settings.unused_access_months
    if not months:
        return 0
    if not await access.is_all_counted():
        async with transaction():
            await access.begin_to_count()
    before, count = now() - months * MONTH, 0
    while unused := await access.unused_tokens(before, AT_ONCE):
        async with transaction():
            ended = await access.end_unused_tokens(unused, before)
            await unsubscribe_tokens(ended)
        count += len(ended)
    if count:
        _log.info("access ended because=%r tokens=%d", f"unused for {months} months", count)
    return count


async def end_admin_access(network: Network) -> None:
    """End the access of apps that may administrate for `admin_access_days`. They are refused by then in any case. Run each
    hour.
    """
    before = days_ago(network.site.settings.admin_access_days)
    async with transaction():
        ended = await access.end_admin_tokens(before)
        await unsubscribe_tokens(ended)
    if ended:
        _log.info("access ended because=%r tokens=%d", "it could administrate", len(ended))


async def _hold(account: Account) -> None:
    _check_person(account)
    await lock_accounts(account.id)


def _check_person(account: Account) -> None:
    if account.actor_type == "Group":
        raise Forbidden("A group has no access of its own: log in as yourself")
