"""What moderators do with reports: take them on, file them anew, resolve and reopen them. Each act is in the audit."""

from collections.abc import Sequence

import orjson

from models.accounts import Account
from models.audit import record
from models.base import now
from models.errors import Invalid, NotFound
from models.moderation import Report
from models.site_texts import rules
from models.transaction import transaction
from outbox.moderation import CATEGORIES


async def resolve(moderator: Account, report_id: int) -> None:
    """Say that a report was dealt with. One that was already stays as it is."""
    await _change(moderator, report_id, "report.resolve", resolved_at=now(), resolved_by_id=moderator.id)


async def reopen(moderator: Account, report_id: int) -> None:
    await _change(moderator, report_id, "report.reopen", resolved_at=None, resolved_by_id=None)


async def assign(moderator: Account, report_id: int) -> None:
    """Take a report on oneself."""
    await _change(moderator, report_id, "report.assign", assigned_id=moderator.id)


async def unassign(moderator: Account, report_id: int) -> None:
    await _change(moderator, report_id, "report.unassign", assigned_id=None)


async def file(moderator: Account, report_id: int, category: str, rule_ids: Sequence[int]) -> None:
    """Put a report under a category, and name the rules that were broken."""
    if category not in CATEGORIES:
        raise Invalid(category=f"must be one of {', '.join(CATEGORIES)}")
    known = {rule.id for rule in await rules(ended=True)}
    if unknown := set(rule_ids) - known:
        raise Invalid(f"There is no rule {min(unknown)}", rule_ids="does not reference valid rules")
    chosen = sorted(set(rule_ids)) if category == "violation" else []
    await _change(
        moderator,
        report_id,
        "report.file",
        category=category,
        rule_ids_json=orjson.dumps(chosen).decode(),
    )


async def _change(moderator: Account, report_id: int, action: str, **columns: object) -> None:
    async with transaction():
        report = await Report.get_or_none(id=report_id)
        if report is None:
            raise NotFound
        if action == "report.resolve" and report.resolved_at is not None:
            return
        await Report.filter(id=report_id).update(**columns, updated_at=now())
        await record(moderator.handle, action, str(report_id), "", str(columns.get("category", "")))
