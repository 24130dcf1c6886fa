"""Who did what, when: append-only."""

from tortoise import fields

from models.base import CountedRow, moment, now


class AuditRecord(CountedRow):
    at = moment(default=now)
    actor = fields.CharField(255)
    """Handle of the person, or `command line`."""
    action = fields.CharField(64)
    """For example peer.allow, person.disable."""
    subject = fields.CharField(2048)
    before = fields.TextField(default="")
    after = fields.TextField(default="")

    class Meta:
        table = "audit"


async def record(actor: str, action: str, subject: str, before: str = "", after: str = "") -> None:
    """Write down a change. Belongs in the transaction that makes it."""
    await AuditRecord.create(actor=actor, action=action, subject=subject, before=before, after=after)
