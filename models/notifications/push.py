"""Web push: the services that are allowed, the clients that want it, and the messages on their way.

Off until an administrator allows the host of a push service by name: these are other companies. A message is a row
from the transaction of its notification on, until its service took it, refused it, or a day has passed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import orjson
from tortoise import fields

from models.core.base import CountedRow, belongs_to, moment, now
from models.core.config import Settings
from models.core.database import execute, fetch, marks, rows, value
from models.core.live import Event, Live
from models.people.oauth import LASTING, lasting

ALERTS = (
    "mention",
    "status",
    "reblog",
    "follow",
    "follow_request",
    "favourite",
    "poll",
    "update",
    "quote",
    "quoted_update",
    "admin.sign_up",
    "admin.report",
)
ALERT_OF = {"answer.accepted": "update", "question.duplicate": "update"}
"""Kinds that only Parvis has -> the alert by which clients ask to be woken by them."""
POLICIES = ("all", "followed", "follower", "none")
KEPT_FOR = timedelta(days=1)
"""Older news are no news."""


class PushHost(CountedRow):
    """A push service that an administrator allows."""

    host = fields.CharField(255, unique=True)
    created_at = moment(default=now)

    class Meta:
        table = "push_hosts"


class PushKey(CountedRow):
    """The key that identifies the site to push services: one for all times, clients remember it."""

    wrapped = fields.BinaryField()
    public = fields.CharField(100)

    class Meta:
        table = "push_keys"


@dataclass(frozen=True)
class Login:
    """What a subscription goes with: the token of an app, or a browser's session."""

    token_id: int | None = None
    session_id: int | None = None

    @property
    def row(self) -> tuple[str, int]:
        """The table and the id of it."""
        return ("tokens", self.token_id) if self.token_id else ("sessions", self.session_id or 0)


class PushSubscription(CountedRow):
    """Where one client wants to be woken. Goes with its token, or with its browser's session."""

    token = belongs_to("Token", null=True, index=False)
    token_id: int | None
    session = belongs_to("Session", null=True, index=False)
    session_id: int | None
    account = belongs_to("Account")
    account_id: int
    endpoint = fields.CharField(2048)
    p256dh = fields.CharField(128)
    auth = fields.CharField(64)
    standard = fields.BooleanField(default=False)
    """Encrypted by RFC 8291; else by the draft before it."""
    alerts_json = fields.TextField(default="{}")
    policy = fields.CharField(16, default="all")
    """Whose notifications: all, followed, follower or none."""
    created_at = moment(default=now)

    class Meta:
        table = "push_subscriptions"
        unique_together = (("token_id",), ("session_id",))

    @property
    def alerts(self) -> dict[str, bool]:
        chosen = orjson.loads(self.alerts_json)
        return {kind: bool(chosen.get(kind)) for kind in ALERTS}


class PushMessage(CountedRow):
    """A notification on its way to a client."""

    subscription = belongs_to("PushSubscription", index=False)
    subscription_id: int
    notification = belongs_to("Notification")
    notification_id: int
    attempts = fields.IntField(default=0)
    due_at = moment(default=now, db_index=True)
    created_at = moment(default=now)

    class Meta:
        table = "push_messages"
        unique_together = (("subscription_id", "notification_id"),)


@dataclass(frozen=True)
class Due:
    """A message to send, with all that it says."""

    id: int
    attempts: int
    subscription: PushSubscription
    notification_id: int
    kind: str
    locale: str


async def queue_push(live: Live, notification_id: int, account_id: int, kind: str, sender_id: int) -> None:
    """Queue a notification for those clients of a person that want it. Belongs inside its transaction."""
    found = await rows(
        "SELECT id, alerts_json, policy FROM push_subscriptions WHERE account_id = $1", account_id
    )
    asked = ALERT_OF.get(kind, kind)
    wanting = [each for each in found if orjson.loads(each["alerts_json"]).get(asked)]
    chosen = [each["id"] for each in wanting if await _covers(each["policy"], account_id, sender_id)]
    for subscription_id in chosen:
        await execute(
            "INSERT INTO push_messages (subscription_id, notification_id, attempts, due_at, created_at)"
            " VALUES ($1, $2, 0, $3, $3) ON CONFLICT DO NOTHING",
            subscription_id,
            notification_id,
            now(),
        )
    if chosen:
        live.announce(Event("push"))


async def push_subscribers(account_ids: Sequence[int]) -> set[int]:
    """Return which of these people have a client to be woken."""
    if not account_ids:
        return set()
    found = await rows(
        f"SELECT DISTINCT account_id FROM push_subscriptions WHERE account_id IN ({marks(len(account_ids))})",
        *account_ids,
    )
    return {each["account_id"] for each in found}


async def _covers(policy: str, account_id: int, sender_id: int) -> bool:
    if policy in ("all", "none"):
        return policy == "all"
    follower, followed = (account_id, sender_id) if policy == "followed" else (sender_id, account_id)
    return bool(
        await value(
            "SELECT 1 FROM follows WHERE account_id = $1 AND target_id = $2 AND state = 'accepted'",
            follower,
            followed,
        )
    )


async def due_messages(limit: int, settings: Settings) -> list[Due]:
    """Return what is due, oldest first; messages of tokens and sessions that ended, and too old ones, are forgotten."""
    await execute(
        "DELETE FROM push_subscriptions WHERE token_id IN"
        " (SELECT t.id FROM tokens t LEFT JOIN people p ON p.id = t.account_id"
        "  WHERE t.revoked_at IS NOT NULL OR p.disabled_at IS NOT NULL)"
    )
    await execute(
        "DELETE FROM push_subscriptions WHERE session_id IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM sessions s JOIN people p ON p.id = s.account_id"
        f"  WHERE s.id = push_subscriptions.session_id AND p.disabled_at IS NULL AND {LASTING})",
        *lasting(settings),
    )
    await execute("DELETE FROM push_messages WHERE created_at < $1", now() - KEPT_FOR)
    found = await rows(
        "SELECT m.id, m.attempts, m.subscription_id, m.notification_id, n.kind,"
        " CASE WHEN p.locale = '' THEN p.default_language ELSE p.locale END AS locale"
        " FROM push_messages m JOIN notifications n ON n.id = m.notification_id"
        " JOIN people p ON p.id = n.account_id WHERE m.due_at <= $1 ORDER BY m.due_at LIMIT " + str(limit),
        now(),
    )
    ids = list({each["subscription_id"] for each in found})
    subscriptions = {each.id: each for each in await PushSubscription.filter(id__in=ids)} if ids else {}
    return [
        Due(
            each["id"],
            each["attempts"],
            subscriptions[each["subscription_id"]],
            each["notification_id"],
            each["kind"],
            each["locale"],
        )
        for each in found
    ]


async def later(message_id: int, seconds: float) -> None:
    """Try a message again after a while."""
    await execute(
        "UPDATE push_messages SET attempts = attempts + 1, due_at = $2 WHERE id = $1",
        message_id,
        now() + timedelta(seconds=seconds),
    )


async def done(message_id: int) -> None:
    """Forget a message: taken, or never to be."""
    await execute("DELETE FROM push_messages WHERE id = $1", message_id)


async def subscription_of(login: Login) -> PushSubscription | None:
    return await PushSubscription.get_or_none(token_id=login.token_id, session_id=login.session_id)


async def push_hosts() -> list[PushHost]:
    return await PushHost.all().order_by("host")


async def is_push_host(host: str) -> bool:
    return bool(await value("SELECT 1 FROM push_hosts WHERE host = $1", host))


async def add_push_host(host: str) -> bool:
    """Allow a push service; False when it is allowed already."""
    sql = "INSERT INTO push_hosts (host, created_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id"
    return bool(await value(sql, host, now()))


async def unsubscribe(subscription_ids: Sequence[int]) -> None:
    await PushSubscription.filter(id__in=list(subscription_ids)).delete()


async def unsubscribe_login(login: Login) -> None:
    """Wake a client no more."""
    await PushSubscription.filter(token_id=login.token_id, session_id=login.session_id).delete()


async def unsubscribe_tokens(token_ids: Sequence[int]) -> None:
    """Wake clients no more whose tokens ended."""
    await PushSubscription.filter(token_id__in=list(token_ids)).delete()


async def push_key() -> PushKey | None:
    return await fetch(PushKey, "id = (SELECT min(id) FROM push_keys)")
