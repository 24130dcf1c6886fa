"""Whose notifications somebody wants: a policy, exceptions from it, and requests of those it held back.

A notification that the policy filters is kept aside, and its sender becomes a request that can be accepted or
dismissed; one that it drops is not kept at all. Without a policy everything is accepted: people here are colleagues.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, get_args

from tortoise import fields

from models.core.accounts import lock_accounts
from models.core.base import CountedRow, belongs_to, from_ms, moment, now
from models.core.database import execute, marks, row, rows, value
from models.core.errors import NotFound
from models.core.live import Event, Live
from models.core.paging import Page, bounds_of
from models.core.transaction import atomic
from models.core.unwanted import unwanted

Verdict = Literal["accept", "filter", "drop"]
VERDICTS: tuple[str, ...] = get_args(Verdict)

ASPECTS = (
    "not_following",
    "not_followers",
    "new_accounts",
    "private_mentions",
    "limited_accounts",
)
"""What a policy decides about."""

DEFAULTS: dict[str, Verdict] = {**dict.fromkeys(ASPECTS, "accept"), "limited_accounts": "filter"}
"""The policy of people who set none: moderators limit people so that others hear less of them."""

NEW_FOR = timedelta(days=30)
ALWAYS_NOTIFIED = frozenset(
    {
        "poll",
        "update",
        "answer.accepted",
        "question.duplicate",
        "quoted_update",
        "status",
        "severed_relationships",
    }
)
"""Kinds that people asked for, by voting, boosting, quoting or the bell, and that no colleague sends."""


def _verdict_column(default: str = "accept") -> Verdict:
    return fields.CharField(8, default=default)  # type: ignore[return-value]


class NotificationPolicy(CountedRow):
    """`for_…` each: accept, filter or drop."""

    account = belongs_to("Account", index=False)
    account_id: int
    for_not_following = _verdict_column()
    for_not_followers = _verdict_column()
    for_new_accounts = _verdict_column()
    for_private_mentions = _verdict_column()
    for_limited_accounts = _verdict_column("filter")

    class Meta:
        table = "notification_policies"
        unique_together = (("account_id",),)


class NotificationPermission(CountedRow):
    """Somebody whose notifications are accepted whatever the policy says."""

    account = belongs_to("Account", index=False)
    account_id: int
    sender = belongs_to("Account")
    sender_id: int

    class Meta:
        table = "notification_permissions"
        unique_together = (("account_id", "sender_id"),)


class NotificationRequest(CountedRow):
    """Somebody with notifications that were held back."""

    account = belongs_to("Account", index=False)
    account_id: int
    sender = belongs_to("Account")
    sender_id: int
    created_at = moment(default=now)
    updated_at = moment(default=now)

    class Meta:
        table = "notification_requests"
        unique_together = (("account_id", "sender_id"),)


@dataclass(frozen=True)
class RequestView:
    """A request as its owner sees it."""

    id: int
    sender_id: int
    created_at: datetime
    updated_at: datetime
    count: int
    last_post_id: int | None


@dataclass(frozen=True)
class Pending:
    """How much was held back."""

    requests: int
    notifications: int


_FACTS = """
SELECT p.*,
  EXISTS (SELECT 1 FROM notification_permissions WHERE account_id = $1 AND sender_id = $2) AS permitted,
  EXISTS (SELECT 1 FROM follows WHERE account_id = $1 AND target_id = $2 AND state = 'accepted') AS followed,
  EXISTS (SELECT 1 FROM follows WHERE account_id = $2 AND target_id = $1 AND state = 'accepted') AS follower,
  EXISTS (SELECT 1 FROM accounts WHERE id = $2 AND created_at > $4) AS new,
  EXISTS (SELECT 1 FROM posts d WHERE d.id = $3 AND d.visibility = 'direct'
    AND COALESCE(d.in_reply_to_account_id, 0) <> $1) AS private,
  EXISTS (SELECT 1 FROM accounts WHERE id = $2 AND silenced_at IS NOT NULL) AS limited
FROM (SELECT 1 AS one) AS once LEFT JOIN notification_policies p ON p.account_id = $1
"""


async def verdict_on(account_id: int, kind: str, sender_id: int, post_id: int | None) -> Verdict:
    """Decide about a notification: the strictest of all that apply."""
    if kind in ALWAYS_NOTIFIED or sender_id == account_id:
        return "accept"
    facts = await row(_FACTS, account_id, sender_id, post_id or 0, now() - NEW_FOR)
    if facts is None or facts["permitted"]:
        return "accept"
    applies = {
        "not_following": not facts["followed"],
        "not_followers": not facts["follower"],
        "new_accounts": facts["new"] and not facts["followed"],
        "private_mentions": kind == "mention" and facts["private"] and not facts["followed"],
        "limited_accounts": facts["limited"] and not facts["followed"],
    }
    verdicts = {facts[f"for_{aspect}"] or DEFAULTS[aspect] for aspect, does in applies.items() if does}
    return "drop" if "drop" in verdicts else "filter" if "filter" in verdicts else "accept"


async def hold_back(account_id: int, sender_id: int) -> None:
    """Note that a notification of somebody was held back."""
    await execute(
        "INSERT INTO notification_requests (account_id, sender_id, created_at, updated_at) VALUES ($1, $2, $3, $3)"
        " ON CONFLICT (account_id, sender_id) DO UPDATE SET updated_at = EXCLUDED.updated_at",
        account_id,
        sender_id,
        now(),
    )


async def policy_of(account_id: int) -> NotificationPolicy:
    """Return a person's policy; without one, that which accepts everything."""
    return await NotificationPolicy.get_or_none(account_id=account_id) or NotificationPolicy(
        account_id=account_id
    )


@atomic
async def set_policy(account_id: int, changes: dict[str, Verdict]) -> NotificationPolicy:
    """Change some aspects of a person's policy."""
    await execute(
        "INSERT INTO notification_policies (account_id, for_not_following, for_not_followers, for_new_accounts,"
        " for_private_mentions, for_limited_accounts) VALUES ($1, 'accept', 'accept', 'accept', 'accept', 'filter')"
        " ON CONFLICT DO NOTHING",
        account_id,
    )
    if changes:
        await NotificationPolicy.filter(account_id=account_id).update(
            **{f"for_{aspect}": verdict for aspect, verdict in changes.items()}
        )
    return await policy_of(account_id)


async def pending(account_id: int) -> Pending:
    """Count the requests and what was held back."""
    requests = await value("SELECT count(*) FROM notification_requests WHERE account_id = $1", account_id)
    held = await value(
        "SELECT count(*) FROM notifications WHERE account_id = $1 AND filtered = TRUE", account_id
    )
    return Pending(requests, held)


_REQUESTS = """
SELECT r.id, r.sender_id, r.created_at, r.updated_at,
  (SELECT count(*) FROM notifications n WHERE n.account_id = r.account_id AND n.sender_id = r.sender_id
    AND n.filtered = TRUE) AS held,
  (SELECT max(n.post_id) FROM notifications n WHERE n.account_id = r.account_id AND n.sender_id = r.sender_id
    AND n.filtered = TRUE) AS last_post_id
FROM notification_requests r JOIN accounts a ON a.id = r.sender_id AND a.suspended_at IS NULL
WHERE r.account_id = $1
"""


async def requests_of(account_id: int, page: Page) -> list[RequestView]:
    """Return a page of a person's requests, newest first."""
    bounds, arguments = bounds_of("r.id", page, 2)
    oldest_first = page.min_id is not None
    found = await rows(
        f"{_REQUESTS}{bounds} ORDER BY r.id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        account_id,
        *arguments,
    )
    views = [_view(each) for each in found]
    return views[::-1] if oldest_first else views


async def request_for(account_id: int, request_id: int) -> RequestView:
    """Fetch one of a person's requests, or raise NotFound."""
    found = await row(f"{_REQUESTS} AND r.id = $2", account_id, request_id)
    if found is None:
        raise NotFound
    return _view(found)


@atomic
async def accept(live: Live, account_id: int, request_ids: Sequence[int]) -> None:
    """Release what was held back of these senders, and accept whatever comes from them from now on."""
    senders = await _close(account_id, request_ids)
    for sender_id in senders:
        await execute(
            "INSERT INTO notification_permissions (account_id, sender_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            account_id,
            sender_id,
        )
        await execute(
            "UPDATE notifications SET filtered = FALSE WHERE account_id = $1 AND sender_id = $2",
            account_id,
            sender_id,
        )
    if senders:
        live.announce(Event("notifications_merged", account_ids=frozenset({account_id})))


@atomic
async def dismiss(account_id: int, request_ids: Sequence[int]) -> None:
    """Forget what was held back of these senders; their next one makes a request again."""
    for sender_id in await _close(account_id, request_ids):
        await execute(
            "DELETE FROM notifications WHERE account_id = $1 AND sender_id = $2 AND filtered = TRUE",
            account_id,
            sender_id,
        )


async def forget_unwanted_requests(account_id: int) -> None:
    """Delete the requests of senders whom a person silenced, and exceptions made for those whom the person blocks."""
    await execute(
        f"DELETE FROM notification_requests AS r WHERE r.account_id = $1 AND {unwanted('r.account_id', 'r.sender_id')}",
        account_id,
    )
    await execute(
        "DELETE FROM notification_permissions WHERE account_id = $1"
        " AND (sender_id IN (SELECT target_id FROM blocks WHERE account_id = $1) OR sender_id IN"
        " (SELECT a.id FROM domain_blocks d JOIN accounts a ON a.host = d.host WHERE d.account_id = $1))",
        account_id,
    )


async def _close(account_id: int, request_ids: Sequence[int]) -> list[int]:
    """Delete requests; return their senders. Raises NotFound when one is not this person's. Locks the account."""
    await lock_accounts(account_id)
    wanted = list(dict.fromkeys(request_ids))
    if not wanted:
        return []
    closed = await rows(
        f"DELETE FROM notification_requests WHERE account_id = $1 AND id IN ({marks(len(wanted), 2)})"
        " RETURNING sender_id",
        account_id,
        *wanted,
    )
    if len(closed) < len(wanted):
        raise NotFound
    return [each["sender_id"] for each in closed]


def _view(found: dict[str, int]) -> RequestView:
    return RequestView(
        found["id"],
        found["sender_id"],
        from_ms(found["created_at"]),
        from_ms(found["updated_at"]),
        found["held"],
        found["last_post_id"],
    )
