"""Telling all admins what changes who may what: the allow-list, roles, and whatever else a verb finds worth it.

What is told is a line of the audit; whoever reads the notification reads that line.
"""

from collections.abc import Collection

from models.core.audit import AuditRecord, record
from models.core.base import now
from models.core.database import marks, rows
from models.core.live import Event, Live
from models.people.roles import having


async def record_and_notify(
    live: Live,
    by: str,
    action: str,
    subject: str,
    before: str = "",
    after: str = "",
    *,
    also: Collection[int] = (),
) -> None:
    """Write down a change in the audit, and notify all admins of it, but not who made it.

    `by` is the handle of who did it, or what the audit calls them otherwise; `also` are ids of people who are told
    whatever roles they have (now). Belongs in the transaction that makes the change.
    """
    await notify_admins(live, await record(by, action, subject, before, after), also=also)


async def notify_admins(live: Live, line: AuditRecord, *, also: Collection[int] = ()) -> None:
    """Notify all admins who can log in of a line of the audit, but not who did it. Nobody's blocks or policies hold it back."""
    meant = [having("p.roles", "admin"), *([f"p.id IN ({marks(len(also), 4)})"] if also else [])]
    made = await rows(
        "INSERT INTO notifications (account_id, kind, sender_id, audit_id, created_at, group_key, filtered)"
        " SELECT p.id, 'admin.change', p.id, CAST($1 AS BIGINT), CAST($2 AS BIGINT), '', FALSE FROM people p"
        " JOIN accounts a ON a.id = p.id WHERE p.disabled_at IS NULL AND a.suspended_at IS NULL AND a.handle <> $3"
        f" AND ({' OR '.join(meant)}) RETURNING id, account_id",
        line.id,
        now(),
        line.actor,
        *also,
    )
    for each in made:
        live.announce(Event("notification", each["id"], frozenset({each["account_id"]})))
