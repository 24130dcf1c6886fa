"""What a person is notified of: follows, mentions, favourites, boosts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal

from tortoise import fields

from models.core.audit import AuditRecord
from models.core.base import CountedRow, belongs_to, moment, now
from models.core.batches import delete_in_batches
from models.core.database import Record, execute, marks, named, rows, value
from models.core.errors import NotFound
from models.core.inside import made_of
from models.core.live import Event, Live
from models.core.paging import Page, bounds_of
from models.core.transaction import atomic
from models.core.unwanted import unwanted
from models.core.visibility import announced_to
from models.moderation.moderation import Report
from models.notifications.bundles import FROM_SENDERS, NotificationQuery, condition_of, group_key_of
from models.notifications.policies import forget_unwanted_requests, hold_back, verdict_on
from models.notifications.push import push_subscribers, queue_push
from models.people.people import is_one
from models.people.roles import having

Kind = Literal[
    "follow",
    "follow_request",
    "mention",
    "favourite",
    "reblog",
    "update",
    "status",
    "poll",
    "quote",
    "quoted_update",
    "answer.accepted",
    "question.duplicate",
    "severed_relationships",
    "moderation_warning",
    "admin.report",
    "admin.change",
    "page.review",
    "security.added",
    "security.removed",
    "security.codes",
    "security.recovery",
    "security.reset",
]

OURS = (
    "page.review",
    "security.added",
    "security.removed",
    "security.codes",
    "security.recovery",
    "security.reset",
)
"""Kinds that no client knows: pages show them. They say what was changed about somebody's second factors."""

SHOWN_AS: dict[str, str] = {"answer.accepted": "update", "question.duplicate": "update"}
"""Kinds that only Parvis has -> what clients that do not know them get in their place: a question says that it is solved."""

MOST_ID = 2**63 - 1

AT_ONCE = 500
"""People in one statement."""


class Notification(CountedRow):
    """Ids are counted, not snowflakes: push payloads carry them as JSON numbers below 2^53."""

    account = belongs_to("Account", index=False)
    account_id: int
    kind = fields.CharField(32)
    """follow, follow_request, mention, favourite, reblog, update, status, poll, quote, quoted_update, answer.accepted, question.duplicate, admin.report,
    severed_relationships, moderation_warning and admin.change (the last three from oneself), and OURS (from oneself)."""
    sender = belongs_to("Account")
    sender_id: int
    post = belongs_to("Post", null=True)
    post_id: int | None
    created_at = moment(default=now)
    report = belongs_to("Report", null=True)
    report_id: int | None
    """The report that moderators are notified of."""
    audit_id = fields.BigIntField(null=True)
    """The line of the audit that admins are told of (models/people/notices.py)."""
    group_key = fields.CharField(64, default="")
    """Its group; "" for one that stands alone (models/notifications/bundles.py)."""
    filtered = fields.BooleanField(default=False)
    """Held back by the person's policy (models/notifications/policies.py)."""
    seen = fields.BooleanField(default=False, db_default=False)
    """Its thread was opened since; what lies before the read marker is read too (models/notifications/reading.py)."""

    class Meta:
        table = "notifications"
        unique_together = (("account_id", "kind", "sender_id", "post_id"),)
        indexes = (("account_id", "id"), ("account_id", "group_key", "id"))


async def notify(
    live: Live,
    account_id: int,
    kind: Kind,
    sender_id: int,
    post_id: int | None = None,
    *,
    to_oneself: bool = False,
    anew: bool = False,
) -> None:
    """Tell a person of ours, in the notifications and live; `anew`: in place of an earlier notification of the same.

    Does nothing when they are not ours or, unless anew, were notified before, for blocked and muted senders, in muted threads and
    groups, for what the person's policy drops or holds back, and for oneself unless that is meant.
    """
    if (account_id == sender_id and not to_oneself) or not await value(
        "SELECT 1 FROM people WHERE id = $1", account_id
    ):
        return
    if await value(_SILENCED, account_id, sender_id, post_id or 0):
        return
    if anew:
        await withdraw(kind, sender_id, post_id, account_id)
    # Without a post no unique key finds an earlier one: a caller that may come twice locks an account.
    elif await Notification.exists(account_id=account_id, kind=kind, sender_id=sender_id, post_id=post_id):
        return
    verdict = await verdict_on(account_id, kind, sender_id, post_id)
    if verdict == "drop":
        return
    created_at = now()
    made = await value(
        "INSERT INTO notifications (account_id, kind, sender_id, post_id, created_at, group_key, filtered)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id",
        account_id,
        kind,
        sender_id,
        post_id,
        created_at,
        group_key_of(kind, post_id, created_at),
        verdict == "filter",
    )
    if made is None:
        return
    if verdict == "filter":
        await hold_back(account_id, sender_id)
    else:
        live.announce(Event("notification", made, frozenset({account_id})))
        await queue_push(live, made, account_id, kind, sender_id)


def _kept_away(owner: str, sender: str, post: str) -> str:
    """Return as an SQL condition whether somebody's blocks and mutes, of people, sites or groups, silence a sender."""
    return (
        f"({unwanted(owner, sender)} OR EXISTS (SELECT 1 FROM mutes g JOIN posts gp ON gp.group_id = g.target_id"
        f" WHERE g.account_id = {owner} AND g.notifications = TRUE AND gp.id = {post}))"
    )


_SILENCED = (
    f"SELECT 1 WHERE {_kept_away('$1', '$2', '$3')} OR EXISTS (SELECT 1 FROM thread_mutes t"
    " JOIN posts p ON p.thread_id = t.thread_id WHERE t.account_id = $1 AND p.id = $3)"
)


async def notify_of_event(live: Live, account_id: int, kind: Kind) -> int | None:
    """Notify a person of ours of something that no colleague caused, each time anew; return the notification's id, None
    for others.
    """
    made = await value(
        "INSERT INTO notifications (account_id, kind, sender_id, created_at, group_key, filtered)"
        " SELECT id, CAST($2 AS VARCHAR), id, CAST($3 AS BIGINT), '', FALSE FROM people WHERE id = $1 RETURNING id",
        account_id,
        kind,
        now(),
    )
    if made is not None:
        live.announce(Event("notification", made, frozenset({account_id})))
    return made


async def notify_moderators(live: Live, report_id: int, reporter_id: int) -> None:
    """Notify all moderators of a report, whomever they muted or blocked, but not its author."""
    made = await rows(
        "INSERT INTO notifications (account_id, kind, sender_id, report_id, created_at, group_key, filtered)"
        " SELECT id, 'admin.report', CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT), '', FALSE FROM people"
        f" WHERE {having('roles', 'moderator')} AND disabled_at IS NULL AND id <> $1 RETURNING id, account_id",
        reporter_id,
        report_id,
        now(),
    )
    await _announce_and_push(live, made, "admin.report", reporter_id)


async def notify_again(
    live: Live, account_ids: Sequence[int], kind: Kind, sender_id: int, post_id: int
) -> None:
    """Notify people of ours of a post once more, in place of earlier notifications of it."""
    for start in range(0, len(account_ids), AT_ONCE):
        ids = account_ids[start : start + AT_ONCE]
        await Notification.filter(
            account_id__in=ids, kind=kind, sender_id=sender_id, post_id=post_id
        ).delete()
        made = await rows(
            "INSERT INTO notifications (account_id, kind, sender_id, post_id, created_at, group_key, filtered)"
            " SELECT id, CAST($1 AS VARCHAR), CAST($2 AS BIGINT), CAST($3 AS BIGINT), CAST($4 AS BIGINT), '', FALSE"
            f" FROM people WHERE id IN ({marks(len(ids), 5)}) RETURNING id, account_id",
            kind,
            sender_id,
            post_id,
            now(),
            *ids,
        )
        await _announce_and_push(live, made, kind, sender_id)


async def _announce_and_push(live: Live, made: Sequence[Record], kind: Kind, sender_id: int) -> None:
    with_push = await push_subscribers([each["account_id"] for each in made])
    for each in made:
        live.announce(Event("notification", each["id"], frozenset({each["account_id"]})))
        if each["account_id"] in with_push:
            await queue_push(live, each["id"], each["account_id"], kind, sender_id)


async def reports_in(viewer_id: int, notification_ids: Sequence[int]) -> dict[int, Report]:
    """Return the reports that somebody was notified of, by notification; nothing for a former moderator."""
    if not notification_ids or not await is_one(viewer_id, "moderator"):
        return {}
    found = await Notification.filter(id__in=notification_ids, account_id=viewer_id).prefetch_related(
        "report"
    )
    return {each.id: each.report for each in found if each.report_id}


async def changes_in(notification_ids: Sequence[int]) -> dict[int, AuditRecord]:
    """Return the lines of the audit that admins were told of, by notification."""
    if not notification_ids:
        return {}
    found = await Notification.filter(id__in=notification_ids).values_list("id", "audit_id")
    lines = {each.id: each for each in await AuditRecord.filter(id__in=[audit_id for _, audit_id in found])}
    return {i: lines[audit_id] for i, audit_id in found if audit_id in lines}


async def notify_followers(live: Live, author_id: int, post_id: int) -> None:
    """Notify people who want to hear of all that somebody writes. Answers to others are left out, as Mastodon does."""
    for each in await rows(
        "SELECT f.account_id FROM follows f JOIN posts p ON p.id = $2 WHERE f.target_id = $1"
        " AND f.state = 'accepted' AND f.notify = TRUE AND p.visibility NOT IN ('direct', 'members')"
        f" AND (p.visibility <> 'targeted' OR p.id IN ({announced_to('f.account_id')}))"
        " AND (p.in_reply_to_uri = '' OR p.in_reply_to_account_id = p.account_id)",
        author_id,
        post_id,
    ):
        await notify(live, each["account_id"], "status", author_id, post_id)


async def withdraw(kind: Kind, sender_id: int, post_id: int | None, account_id: int | None = None) -> None:
    """Delete notifications whose cause was undone."""
    query = Notification.filter(kind=kind, sender_id=sender_id, post_id=post_id)
    await (query.filter(account_id=account_id) if account_id else query).delete()


async def forget_unwanted(account_id: int) -> None:
    """Delete what a person would not be notified of any more, by blocks and mutes of today; it does not come back when
    these end.

    Reports stay: moderators answer them, whomever they block.
    """
    await execute(
        "DELETE FROM notifications AS n WHERE n.account_id = $1 AND n.kind <> 'admin.report'"
        f" AND {_kept_away('n.account_id', 'n.sender_id', 'n.post_id')}",
        account_id,
    )
    await forget_unwanted_requests(account_id)


async def notifications_of(account_id: int, page: Page, query: NotificationQuery) -> list[Notification]:
    """Return a page of a person's notifications, newest first; suspended senders are left out."""
    where, values = condition_of(account_id, query)
    bounds, arguments = bounds_of("n.id", page, len(values) + 1)
    oldest_first = page.min_id is not None
    found = await rows(
        f"SELECT n.* {FROM_SENDERS} WHERE {where}{bounds}"
        f" ORDER BY n.id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        *values,
        *arguments,
    )
    page_rows = [made_of(Notification, each) for each in named(found)]
    return page_rows[::-1] if oldest_first else page_rows


async def notification_for(account_id: int, notification_id: int) -> Notification:
    found = await Notification.get_or_none(id=notification_id, account_id=account_id)
    if found is None:
        raise NotFound
    return found


async def notification_by_id(notification_id: int) -> Notification | None:
    """Fetch a notification, whoever's it is."""
    return await Notification.get_or_none(id=notification_id)


@atomic
async def dismiss(account_id: int, notification_id: int) -> None:
    """Delete one notification of a person. Raises NotFound when there is none of that id, or no more."""
    if not await Notification.filter(account_id=account_id, id=notification_id).delete():
        raise NotFound


@atomic
async def dismiss_all(account_id: int) -> None:
    """Delete all notifications of a person."""
    await Notification.filter(account_id=account_id).delete()


async def forget_notifications(before: datetime) -> None:
    """Delete notifications of before a moment, and requests of senders who were held back only before."""
    # Times have no index: ids follow them, so the first that stays ends the reading. Not one that a wrong clock dated later.
    stays = await value(
        "SELECT id FROM notifications WHERE created_at >= $1 AND created_at <= $2 ORDER BY id LIMIT 1",
        before,
        now(),
    )
    await delete_in_batches(
        "notifications", "created_at < $1 AND id < $2", before, MOST_ID if stays is None else stays
    )
    await delete_in_batches("notification_requests", "updated_at < $1", before)


async def newer_than(
    account_id: int, notification_id: int, query: NotificationQuery, limit: int = 100
) -> int:
    """Count a person's notifications after one of them whose thread was not opened yet, up to a limit."""
    page = Page(limit=limit, since_id=notification_id)
    return len(await notifications_of(account_id, page, replace(query, unseen=True)))
