"""What is done against noise and abuse: blocks, mutes and reports by people, strikes by moderators."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise import fields

from models.core.base import CountedRow, Row, belongs_to, moment, now, to_ms
from models.core.database import execute, execute_many, marks, rows, value
from models.core.errors import NotFound
from models.core.paging import Cursored, Page, listed_accounts, paged
from models.core.transaction import transaction


class Block(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    target = belongs_to("Account")
    target_id: int
    created_at = moment(default=now)

    class Meta:
        table = "blocks"
        unique_together = (("account_id", "target_id"),)


class Mute(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    target = belongs_to("Account")
    target_id: int
    notifications = fields.BooleanField(default=True)
    """Hide their notifications too."""
    expires_at = moment(null=True)

    class Meta:
        table = "mutes"
        unique_together = (("account_id", "target_id"),)


class Report(Row):
    account = belongs_to("Account")
    account_id: int
    target = belongs_to("Account")
    target_id: int
    comment = fields.TextField(default="")
    category = fields.CharField(16, default="other")
    forwarded = fields.BooleanField(default=False)
    """Handed on to the site of the reported account."""
    rule_ids_json = fields.TextField(default="[]")
    """Ids of the rules that were broken, in the reporter's eyes."""
    created_at = moment(default=now)
    updated_at = moment(default=now)
    assigned = belongs_to("Account", null=True, keep=True, index=False)
    assigned_id: int | None
    """The moderator who looks into it."""
    resolved_at = moment(null=True)
    resolved_by = belongs_to("Account", null=True, keep=True, index=False)
    resolved_by_id: int | None

    class Meta:
        table = "reports"


class ReportedPost(CountedRow):
    """A post that somebody who could read it has shown to the moderators."""

    report = belongs_to("Report", index=False)
    report_id: int
    post = belongs_to("Post")
    post_id: int

    class Meta:
        table = "reported_posts"
        unique_together = (("report_id", "post_id"),)


class Strike(CountedRow):
    """What moderators did to an account, and the text that its owner got."""

    target = belongs_to("Account")
    target_id: int
    moderator = belongs_to("Account", null=True, keep=True, index=False)
    moderator_id: int | None
    report = belongs_to("Report", null=True, keep=True, index=False)
    report_id: int | None
    action = fields.CharField(16)
    """none (a warning), sensitive, disable, silence or suspend."""
    text = fields.TextField(default="")
    created_at = moment(default=now)
    notification_id = fields.BigIntField(null=True, db_index=True)
    """The notification of its owner, when it is one of our people."""

    class Meta:
        table = "strikes"


async def make_report(report: Report, post_ids: Sequence[int]) -> Report:
    """Write a report down, with the posts that its author could read."""
    await report.save(force_create=True)
    await execute_many(
        "INSERT INTO reported_posts (report_id, post_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        [(report.id, post_id) for post_id in post_ids],
    )
    return report


async def open_report_like(report: Report, post_ids: Sequence[int]) -> Report | None:
    """Return the open report that says the same of the same posts, by the same person; None when there is none."""
    alike = await Report.filter(
        account_id=report.account_id,
        target_id=report.target_id,
        comment=report.comment,
        category=report.category,
        rule_ids_json=report.rule_ids_json,
        resolved_at=None,
    ).order_by("id")
    named = await posts_of_reports([each.id for each in alike])
    return next((each for each in alike if sorted(named[each.id]) == sorted(post_ids)), None)


async def note_forwarded(report: Report) -> bool:
    """Write down that a report is handed on to the other site; False when it was already."""
    if report.forwarded:
        return False
    report.forwarded = True
    await report.save(update_fields=["forwarded"])
    return True


async def reports_since(moment: datetime, host: str) -> dict[int, int]:
    """Return how many reports each account of another site made since a moment."""
    found = await rows(
        "SELECT r.account_id, count(*) AS made FROM reports r JOIN accounts a ON a.id = r.account_id"
        " WHERE r.created_at > $1 AND a.host = $2 GROUP BY r.account_id",
        to_ms(moment),
        host,
    )
    return {each["account_id"]: each["made"] for each in found}


@dataclass(frozen=True)
class Waiting:
    """The reports that are not resolved."""

    total: int
    mine: int
    """Assigned to the moderator who asks."""
    free: int
    """Assigned to nobody."""
    oldest_id: int | None
    """Of those that are free."""
    oldest_at: datetime | None


async def waiting_reports(moderator_id: int) -> Waiting:
    """Count the reports that wait, for one moderator: two statements."""
    [found] = await rows(
        "SELECT count(*) AS total, COALESCE(SUM(CASE WHEN assigned_id = $1 THEN 1 ELSE 0 END), 0) AS mine,"
        " COALESCE(SUM(CASE WHEN assigned_id IS NULL THEN 1 ELSE 0 END), 0) AS free"
        " FROM reports WHERE resolved_at IS NULL",
        moderator_id,
    )
    oldest = await Report.filter(resolved_at=None, assigned_id=None).order_by("id").first()
    return Waiting(
        found["total"],
        int(found["mine"]),
        int(found["free"]),
        oldest.id if oldest else None,
        oldest.created_at if oldest else None,
    )


async def reports_of(
    page: Page,
    *,
    resolved: bool | None = False,
    account_id: int | None = None,
    target_id: int | None = None,
    assigned_id: int | None = None,
) -> list[Report]:
    """Return reports, newest first; with `resolved` None all of them."""
    query = Report.all() if resolved is None else Report.filter(resolved_at__isnull=not resolved)
    if assigned_id is not None:
        query = query.filter(assigned_id=assigned_id)
    if account_id is not None:
        query = query.filter(account_id=account_id)
    if target_id is not None:
        query = query.filter(target_id=target_id)
    return await paged(query, page)


async def report_by_id(report_id: int) -> Report:
    """Fetch a report, or raise NotFound."""
    report = await Report.get_or_none(id=report_id)
    if report is None:
        raise NotFound
    return report


async def strikes_against(target_id: int, limit: int) -> list[Strike]:
    """Return the sanctions against an account, newest first."""
    return await Strike.filter(target_id=target_id).order_by("-id").limit(limit)


async def last_strike(target_id: int, action: str) -> Strike | None:
    """Return the last strike of one kind against an account."""
    return await Strike.filter(target_id=target_id, action=action).order_by("-id").first()


async def strikes_in(notification_ids: Sequence[int]) -> dict[int, Strike]:
    """Return the strikes that notifications are about, by notification."""
    if not notification_ids:
        return {}
    found = await Strike.filter(notification_id__in=list(notification_ids))
    return {each.notification_id: each for each in found if each.notification_id}


async def posts_of_reports(report_ids: Sequence[int]) -> dict[int, list[int]]:
    """Return the ids of the posts that reports name and that still exist, by report."""
    by_report: dict[int, list[int]] = {report_id: [] for report_id in report_ids}
    for reported in await ReportedPost.filter(report_id__in=list(report_ids)).order_by("id"):
        by_report[reported.report_id].append(reported.post_id)
    return by_report


async def block(account_id: int, target_id: int) -> bool:
    """Block; False when it already was. The consequences (follows, homes) are the caller's duty."""
    added = await value(
        "INSERT INTO blocks (account_id, target_id, created_at) VALUES ($1, $2, $3)"
        " ON CONFLICT DO NOTHING RETURNING id",
        account_id,
        target_id,
        now(),
    )
    return added is not None


async def unblock(account_id: int, target_id: int) -> bool:
    removed = await value(
        "DELETE FROM blocks WHERE account_id = $1 AND target_id = $2 RETURNING id", account_id, target_id
    )
    return removed is not None


async def is_blocked(by_id: int, target_id: int) -> bool:
    """Tell whether a person blocks another, or the whole site on which the other lives."""
    return bool(
        await value(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM blocks WHERE account_id = $1 AND target_id = $2)"
            " OR EXISTS (SELECT 1 FROM domain_blocks d JOIN accounts a ON a.host = d.host"
            " WHERE d.account_id = $1 AND a.id = $2)",
            by_id,
            target_id,
        )
    )


async def silenced_among(account_id: int, others: Sequence[int]) -> dict[int, str]:
    """Return whom of the others somebody blocks or mutes: "blocked_account" or "muted_account", by account."""
    if not others:
        return {}
    found = await rows(
        f"SELECT target_id, 'muted_account' AS state FROM mutes WHERE account_id = $1 AND target_id IN ({marks(len(others), 2)})"
        f" UNION ALL SELECT target_id, 'blocked_account' FROM blocks WHERE account_id = $1 AND target_id IN ({marks(len(others), 2)})",
        account_id,
        *others,
    )
    # A block comes last, and so before a mute.
    return {each["target_id"]: each["state"] for each in found}


async def mute(account_id: int, target_id: int, *, notifications: bool, expires_at: datetime | None) -> None:
    """Mute, or change a mute."""
    await execute(
        "INSERT INTO mutes (account_id, target_id, notifications, expires_at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (account_id, target_id) DO UPDATE SET notifications = EXCLUDED.notifications,"
        " expires_at = EXCLUDED.expires_at",
        account_id,
        target_id,
        notifications,
        expires_at,
    )


async def unmute(account_id: int, target_id: int) -> None:
    await execute("DELETE FROM mutes WHERE account_id = $1 AND target_id = $2", account_id, target_id)


async def end_expired_mutes() -> None:
    """Delete mutes whose time is over. Called every minute, so that lists need not look at clocks."""
    async with transaction():
        await execute("DELETE FROM mutes WHERE expires_at <= $1", now())


async def blocks(account_id: int, page: Page) -> list[Cursored]:
    return await listed_accounts(
        "blocks f JOIN accounts a ON a.id = f.target_id", "f.account_id = $1", [account_id], page
    )


async def mutes(account_id: int, page: Page) -> list[Cursored]:
    return await listed_accounts(
        "mutes f JOIN accounts a ON a.id = f.target_id", "f.account_id = $1", [account_id], page
    )


async def mute_ends(account_id: int, target_ids: Sequence[int]) -> dict[int, datetime | None]:
    """Return when a person's mutes of these people end; None is never."""
    mutes = await Mute.filter(account_id=account_id, target_id__in=target_ids)
    return {mute.target_id: mute.expires_at for mute in mutes}
