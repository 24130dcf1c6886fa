"""Mails on their way, and how they ended. Rows of the transaction that causes them.

What a mail says stands in `wrapped`, sealed with the site's secret, as links in it let people in; it is forgotten when
the mail has left or never will. When and to whom it went is kept for `mail_kept_days`. Rendering is web/mail, sending
outbox/mail.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tortoise import fields

from models.core.base import CountedRow, belongs_to, from_ms, moment, now
from models.core.batches import delete_in_batches
from models.core.database import Record, execute, is_sqlite, row, rows, value

State = Literal["queued", "sent", "refused", "expired", "ended"]
"""`refused`: the server does not want it; `ended`: nobody should get it any more."""

LEASE = timedelta(minutes=5)
"""How long the mails of a dead process wait. Longer than a batch takes at worst."""


class Mail(CountedRow):
    kind = fields.CharField(32)
    """Which of web/mail's letters it is."""
    recipient = fields.CharField(255)
    account = belongs_to("Account", null=True)
    account_id: int | None
    """Whom of ours it is about; nobody yet who is invited."""
    language = fields.CharField(16)
    wrapped = fields.BinaryField()
    """What it says, as JSON sealed with the site's secret; empty once it ended."""
    state = fields.CharField(8, default="queued")
    attempts = fields.IntField(default=0)
    due_at = moment(default=now)
    leased_until = moment(null=True)
    """Until then a process is at it."""
    expires_at = moment()
    """From then on it is worth nothing: the link in it works no longer."""
    last_error = fields.CharField(300, default="")
    """What the server said last."""
    created_at = moment(default=now)
    ended_at = moment(null=True)

    class Meta:
        table = "mails"
        indexes = (("state", "due_at"),)


@dataclass(frozen=True)
class Claimed:
    """A mail that this process is to send until its lease is over."""

    id: int
    kind: str
    recipient: str
    language: str
    wrapped: bytes
    attempts: int
    created_at: datetime
    expires_at: datetime
    leased_until: datetime


@dataclass(frozen=True)
class MailTotals:
    """How many mails wait or ended, of those that are still kept."""

    queued: int
    retrying: int
    """Of those that wait, so many failed before."""
    sent: int
    refused: int
    expired: int
    oldest_queued_at: datetime | None


async def claim_mails(limit: int) -> list[Claimed]:
    """Take the oldest mails that are due. Belongs in a transaction of its own; safe in several processes."""
    taken = now()
    skip = "" if is_sqlite() else " FOR UPDATE SKIP LOCKED"
    found = await rows(
        "UPDATE mails SET leased_until = $2, attempts = attempts + 1 WHERE id IN (SELECT id FROM mails WHERE"
        " state = 'queued' AND due_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)"
        f" ORDER BY due_at, id LIMIT {limit}{skip})"
        " RETURNING id, kind, recipient, language, wrapped, attempts, created_at, expires_at, leased_until",
        taken,
        taken + LEASE,
    )
    return sorted((_claimed(each) for each in found), key=lambda each: each.id)


async def claim_mail(mail_id: int) -> Claimed | None:
    """Take one mail that waits, due or not; None when another process is at it, or it ended."""
    taken = now()
    found = await row(
        "UPDATE mails SET leased_until = $3, attempts = attempts + 1 WHERE id = $1 AND state = 'queued'"
        " AND (leased_until IS NULL OR leased_until <= $2)"
        " RETURNING id, kind, recipient, language, wrapped, attempts, created_at, expires_at, leased_until",
        mail_id,
        taken,
        taken + LEASE,
    )
    return _claimed(found) if found else None


def _claimed(found: Record) -> Claimed:
    return Claimed(
        found["id"],
        found["kind"],
        found["recipient"],
        found["language"],
        bytes(found["wrapped"]),
        found["attempts"],
        from_ms(found["created_at"]),
        from_ms(found["expires_at"]),
        from_ms(found["leased_until"]),
    )


async def end_mail(mail: Claimed, state: State, error: str = "") -> None:
    """Write down how a mail ended, and forget what it said; nothing when another process has it by now."""
    await execute(
        "UPDATE mails SET state = $3, last_error = $4, ended_at = $5, leased_until = NULL, wrapped = $6"
        " WHERE id = $1 AND leased_until = $2",
        mail.id,
        mail.leased_until,
        state,
        error[:300],
        now(),
        b"",
    )


async def try_mail_later(mail: Claimed, wait: timedelta, error: str) -> None:
    """Try a mail again after a while."""
    await execute(
        "UPDATE mails SET due_at = $3, last_error = $4, leased_until = NULL WHERE id = $1 AND leased_until = $2",
        mail.id,
        mail.leased_until,
        now() + wait,
        error[:300],
    )


async def end_unwanted_mails() -> None:
    """End what waits and is worth nothing any more: too old, or about somebody who may not log in."""
    await execute(
        "UPDATE mails SET state = 'expired', ended_at = $1, wrapped = $2, leased_until = NULL"
        " WHERE state = 'queued' AND expires_at <= $1",
        now(),
        b"",
    )
    await execute(
        "UPDATE mails SET state = 'ended', ended_at = $1, wrapped = $2, leased_until = NULL WHERE state = 'queued'"
        " AND account_id IN (SELECT id FROM people WHERE disabled_at IS NOT NULL)",
        now(),
        b"",
    )


async def end_mails_of(account_id: int) -> None:
    """End what waits for somebody who leaves."""
    await execute(
        "UPDATE mails SET state = 'ended', ended_at = $2, wrapped = $3, leased_until = NULL"
        " WHERE state = 'queued' AND account_id = $1",
        account_id,
        now(),
        b"",
    )


async def retry_mails(mail_id: int | None = None) -> int:
    """Make waiting mails due now, all or one; return how many. What ended stays so: what it said is gone."""
    found = await rows(
        f"UPDATE mails SET due_at = $1 WHERE state = 'queued'{' AND id = $2' if mail_id else ''} RETURNING id",
        now(),
        *([mail_id] if mail_id else []),
    )
    return len(found)


async def latest_mails(limit: int, *, state: str = "", before: int | None = None) -> Sequence[Mail]:
    """Return the newest mails, perhaps of one state, perhaps older than one."""
    query = Mail.filter(**({"state": state} if state else {}), **({"id__lt": before} if before else {}))
    return await query.order_by("-id").limit(limit)


async def mail_totals() -> MailTotals:
    """Count the mails that are kept."""
    found = {
        each["state"]: each for each in await rows("SELECT state, count(*) AS n FROM mails GROUP BY state")
    }
    waits = await row(
        "SELECT count(*) AS n, min(created_at) AS oldest FROM mails WHERE state = 'queued' AND attempts > 0"
    )

    def count(state: State) -> int:
        return found[state]["n"] if state in found else 0

    oldest = await value("SELECT min(created_at) FROM mails WHERE state = 'queued'")
    return MailTotals(
        count("queued"),
        waits["n"] if waits else 0,
        count("sent"),
        count("refused"),
        count("expired"),
        from_ms(oldest) if oldest else None,
    )


async def forget_mails(before: datetime) -> None:
    """Delete the mails that ended before a moment."""
    await delete_in_batches("mails", "ended_at < $1", before)


async def mail_by_id(mail_id: int) -> Mail | None:
    return await Mail.get_or_none(id=mail_id)


async def end_waiting_mails() -> int:
    """End all that waits; return how many mails. For a database that was restored: they were sent, or were not to be."""
    found = await rows(
        "UPDATE mails SET state = 'ended', ended_at = $1, wrapped = $2, leased_until = NULL"
        " WHERE state = 'queued' RETURNING id",
        now(),
        b"",
    )
    return len(found)
