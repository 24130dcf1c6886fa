"""Who did what, when: append-only. Each row is a line of the log as well, which is kept elsewhere."""

import json
import logging
from dataclasses import dataclass

from tortoise import fields

from models.core.base import CountedRow, moment, now
from models.core.transaction import after_commit

_log = logging.getLogger("parvis.audit")


class AuditRecord(CountedRow):
    at = moment(default=now)
    actor = fields.CharField(255)
    """Handle of the person, or `command line` with the user of the machine."""
    action = fields.CharField(64)
    """For example peer.allow, person.disable."""
    subject = fields.CharField(2048)
    before = fields.TextField(default="")
    after = fields.TextField(default="")

    class Meta:
        table = "audit"


async def record(actor: str, action: str, subject: str, before: str = "", after: str = "") -> AuditRecord:
    """Write down a change, and return its line. Belongs in the transaction that makes it."""
    made = await AuditRecord.create(actor=actor, action=action, subject=subject, before=before, after=after)
    line = f"event=audit action={action} actor={json.dumps(actor)} subject={json.dumps(subject)}"
    after_commit(lambda: _log.info("%s", line))
    return made


async def records_about(subject: str, limit: int) -> list[AuditRecord]:
    """Return what was done to something, newest first."""
    return await AuditRecord.filter(subject=subject).order_by("-id").limit(limit)


@dataclass(frozen=True)
class AuditQuery:
    """Which lines are looked for; what is empty does not matter."""

    actor: str = ""
    """Exactly."""
    action: str = ""
    """Or how it begins, up to a dot: `person.`."""
    subject: str = ""
    """Exactly."""


async def audit_page(query: AuditQuery, *, before: int | None, limit: int) -> list[AuditRecord]:
    """Return the lines that are looked for and are older than one of them, newest first."""
    found = AuditRecord.all() if before is None else AuditRecord.filter(id__lt=before)
    for column, wanted in (("actor", query.actor), ("subject", query.subject)):
        found = found.filter(**{column: wanted}) if wanted else found
    if query.action:
        found = found.filter(action__startswith=query.action)
    return await found.order_by("-id").limit(limit)


async def last_record() -> AuditRecord | None:
    return await AuditRecord.all().order_by("-id").first()


async def subjects_of(action: str) -> set[str]:
    """Return all to whom something was ever done."""
    return {
        subject for (subject,) in await AuditRecord.filter(action=action).distinct().values_list("subject")
    }


async def last_of(action: str) -> AuditRecord | None:
    """Return when something was done last."""
    return await AuditRecord.filter(action=action).order_by("-id").first()


async def last_of_subject(action: str, subject: str) -> AuditRecord | None:
    """Return when something was done last to one subject."""
    return await AuditRecord.filter(action=action, subject=subject).order_by("-id").first()


async def happened_since(earlier: str, action: str, subject: str) -> bool:
    """Tell whether one action was done to something after another was done to it last."""
    last = await AuditRecord.filter(action__in=[earlier, action], subject=subject).order_by("-id").first()
    return last is not None and last.action == action
