"""What moderators do with reports: assign, categorise, resolve and reopen them.

Each act holds the report, and is in the audit; an act without effect is not.
"""

from collections.abc import Sequence

import orjson

from models.core.accounts import Account
from models.core.audit import record
from models.core.base import now
from models.core.errors import Invalid, NotFound
from models.core.locks import held
from models.core.transaction import atomic, transaction
from models.moderation.moderation import Report
from models.moderation.site_texts import rules
from outbox.relations.blocks import CATEGORIES


@atomic
async def resolve(moderator: Account, report_id: int) -> None:
    """Resolve a report. One that is resolved stays as it is: of two moderators the first did it."""
    if (await _held(report_id)).resolved_at is None:
        await _change(moderator, report_id, "resolve", resolved_at=now(), resolved_by_id=moderator.id)


@atomic
async def reopen(moderator: Account, report_id: int) -> None:
    """Reopen a report; one that is open stays as it is."""
    if (await _held(report_id)).resolved_at is not None:
        await _change(moderator, report_id, "reopen", resolved_at=None, resolved_by_id=None)


@atomic
async def assign(moderator: Account, report_id: int) -> None:
    """Assign a report to oneself, whoever had it."""
    if (await _held(report_id)).assigned_id != moderator.id:
        await _change(moderator, report_id, "assign", assigned_id=moderator.id)


@atomic
async def unassign(moderator: Account, report_id: int) -> None:
    """Unassign a report."""
    if (await _held(report_id)).assigned_id is not None:
        await _change(moderator, report_id, "unassign", assigned_id=None)


async def file(moderator: Account, report_id: int, category: str, rule_ids: Sequence[int]) -> None:
    """Put a report under a category, and name the rules that were broken."""
    if category not in CATEGORIES:
        raise Invalid(category=f"must be one of {', '.join(CATEGORIES)}")
    known = {rule.id for rule in await rules(ended=True)}
    if unknown := set(rule_ids) - known:
        raise Invalid(f"There is no rule {min(unknown)}", rule_ids="does not reference valid rules")
    chosen = orjson.dumps(sorted(set(rule_ids)) if category == "violation" else []).decode()
    async with transaction():
        report = await _held(report_id)
        if (report.category, report.rule_ids_json) != (category, chosen):
            await _change(moderator, report_id, "file", category=category, rule_ids_json=chosen)


async def _held(report_id: int) -> Report:
    report = await held(Report, report_id)
    if report is None:
        raise NotFound
    return report


async def _change(moderator: Account, report_id: int, act: str, **columns: object) -> None:
    await Report.filter(id=report_id).update(**columns, updated_at=now())
    await record(moderator.handle, f"report.{act}", str(report_id), "", str(columns.get("category", "")))
