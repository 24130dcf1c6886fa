"""Activities on their way out: one activity, one row per inbox, kept as receipts.

Receipts of posts are kept for ever: they say who has a post years later, when it is changed or deleted. Other receipts
are forgotten after a time (`forget_receipts`), but for the last of each person to each site: that site still has to
learn when the person changes or goes.

Written in the transaction of the change that caused them. The worker (outbox/delivery/worker.py) claims,
sends and records; nothing is silently dropped: a row ends as delivered, refused, expired or
cancelled, and stays readable.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from tortoise import fields

from models.core.base import Row, belongs_to, id_at, moment, now, to_ms
from models.core.database import execute, marks, rows, value
from models.core.transaction import transaction

_AT_ONCE = 200


class OutgoingActivity(Row):
    uri = fields.CharField(2048, db_index=True)
    actor = belongs_to("Account")
    actor_id: int
    """Whose key signs it."""
    kind = fields.CharField(32)
    object_uri = fields.CharField(2048, default="")
    """What it is about; for an Undo, what the undone activity was about."""
    body = fields.BinaryField()
    has_body = fields.BooleanField(default=True, db_default=True)
    """False: the receipts are all that is left (`forget_bodies`)."""
    created_at = moment(default=now)

    class Meta:
        table = "outgoing_activities"
        indexes = (("has_body", "id"),)


class Delivery(Row):
    activity = belongs_to("OutgoingActivity")
    activity_id: int
    host = fields.CharField(255)
    inbox_url = fields.CharField(2048)
    ordering_key = fields.CharField(64, default="")
    """models.core.base.digest of the activity's object: activities with the same key reach a host in order. "": no
    order.
    """
    state = fields.CharField(16)
    """queued, parked (peer suspended), delivered, refused, expired or cancelled."""
    attempts = fields.IntField(default=0)
    """Counted when an attempt starts, so that a killed one counts too."""
    due_at = moment()
    leased_until = moment(null=True)
    """A worker has it until then; a dead worker's rows come back."""
    expires_at = moment()
    last_status = fields.IntField(null=True)
    last_error = fields.CharField(255, default="")
    created_at = moment(default=now)
    finished_at = moment(null=True)
    priority = fields.SmallIntField(default=3)
    """outbox/delivery/priorities.py: the smaller, the sooner."""

    class Meta:
        table = "deliveries"
        indexes = (
            ("state", "host", "priority", "due_at"),
            ("ordering_key", "host", "state", "activity_id"),
        )


async def forget_bodies(before: datetime) -> int:
    """Forget the texts of some activities that ended everywhere before a moment; return how many. Receipts stay.

    So many at a time, in the caller's transaction: call it until it returns 0.
    """
    found = await rows(
        "UPDATE outgoing_activities SET body = $2, has_body = FALSE WHERE id IN ("
        " SELECT a.id FROM outgoing_activities a WHERE a.has_body = TRUE AND a.id < $3 AND NOT EXISTS ("
        "  SELECT 1 FROM deliveries d WHERE d.activity_id = a.id"
        "  AND (d.state IN ('queued', 'parked') OR d.finished_at >= $1))"
        f" ORDER BY a.id LIMIT {_AT_ONCE}) RETURNING id",
        to_ms(before),
        b"",
        id_at(before),
    )
    return len(found)


async def forget_sent(before: datetime) -> None:
    """Forget the texts of what ended everywhere before a moment, some in each transaction."""
    while True:
        async with transaction():
            if not await forget_bodies(before):
                return


async def count_expired(since: datetime) -> int:
    """Return how many deliveries ended unsent since a moment."""
    return await Delivery.filter(state="expired", finished_at__gt=since).count()


async def delivered_since(since: datetime) -> dict[str, int]:
    """Count by site what was delivered since a moment. Reads all receipts: for a page that is asked for seldom."""
    found = await rows(
        "SELECT host, count(*) AS amount FROM deliveries WHERE state = 'delivered' AND finished_at >= $1 GROUP BY host",
        since,
    )
    return {each["host"]: each["amount"] for each in found}


async def is_anything_queued() -> bool:
    return await Delivery.exists(state="queued")


# A vote leaves as a Create of a Note without a text.
_NO_POSTS = f"""
SELECT id FROM outgoing_activities WHERE has_body = FALSE AND id > $1 AND id < $2
  AND (kind NOT IN ('Create', 'Announce', 'Delete') AND object_uri NOT LIKE $3 OR kind = 'Create' AND object_uri LIKE $4)
ORDER BY id LIMIT {_AT_ONCE}
"""
# No EXISTS: PostgreSQL would make a join of it, and read the receipts of all years.
_NOT_THE_LAST = """
SELECT d.id, d.activity_id FROM outgoing_activities a JOIN deliveries d ON d.activity_id = a.id
WHERE a.id IN ({}) AND (SELECT e.id FROM outgoing_activities o JOIN deliveries e ON e.activity_id = o.id
  WHERE o.actor_id = a.actor_id AND o.id > a.id AND e.host = d.host LIMIT 1) IS NOT NULL
"""


async def forget_receipts(before: datetime, our_posts: str, our_votes: str) -> None:
    """Forget who got what is no post, of before a moment and ended everywhere, some in each transaction.

    `our_posts` and `our_votes` are SQL patterns of their URIs.
    """
    last = 0
    while found := await rows(_NO_POSTS, last, id_at(before), our_posts, our_votes):
        ids = [each["id"] for each in found]
        last = ids[-1]
        await _forget_receipts_of(ids)
        await asyncio.sleep(0)


async def _forget_receipts_of(activity_ids: Sequence[int]) -> None:
    """Forget who got these, but for the last of each sender to each site."""
    found = await rows(_NOT_THE_LAST.format(marks(len(activity_ids))), *activity_ids)
    if not found:
        return
    activities = list({each["activity_id"] for each in found})
    async with transaction():
        await execute(
            f"DELETE FROM deliveries WHERE id IN ({marks(len(found))})", *(each["id"] for each in found)
        )
        await execute(
            f"DELETE FROM outgoing_activities WHERE id IN ({marks(len(activities))})"
            " AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.activity_id = outgoing_activities.id)",
            *activities,
        )


async def is_awaited(activity_uri: str, host: str) -> bool:
    """Tell whether an activity is still on its way to a host."""
    found = await value(
        "SELECT 1 FROM deliveries AS d JOIN outgoing_activities AS a ON a.id = d.activity_id"
        " WHERE a.uri = $1 AND d.host = $2 AND d.state IN ('queued', 'parked') LIMIT 1",
        activity_uri,
        host,
    )
    return found is not None
