"""Activities on their way out: one activity, one row per inbox, kept as receipts.

Receipts of posts are kept for ever: who has what is asked years later, also by ourselves when it is changed or deleted.
Others are forgotten after a time (`forget_receipts`), but for the last of each person to each site: that site still
learns when the person changes or goes.

Written in the transaction of the change that caused them. The worker (outbox/delivery/worker.py) claims,
sends and records; nothing is silently dropped: a row ends as delivered, refused, expired or
cancelled, and stays readable.
"""

from datetime import datetime

from tortoise import fields

from models.core.base import Row, belongs_to, id_at, moment, now, to_ms
from models.core.database import execute, marks, rows, value
from models.core.transaction import transaction

_AT_ONCE = 500


class OutgoingActivity(Row):
    uri = fields.CharField(2048, db_index=True)
    actor = belongs_to("Account")
    actor_id: int
    """Whose key signs it."""
    kind = fields.CharField(32)
    object_uri = fields.CharField(2048, default="")
    """What it is about; for an Undo, what the undone was about."""
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
    """models.core.base.digest of the activity's object: what has the same key reaches a host in order. "": no order."""
    state = fields.CharField(16)
    """queued, parked (peer suspended), delivered, refused, expired or cancelled."""
    attempts = fields.IntField(default=0)
    """Counted when an attempt starts, so that a killed one is not mistaken for one that never was."""
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


async def is_anything_queued() -> bool:
    return await Delivery.exists(state="queued")


_NO_POSTS = """
SELECT d.id, d.activity_id FROM outgoing_activities a JOIN deliveries d ON d.activity_id = a.id
JOIN (SELECT o.actor_id, e.host, max(e.activity_id) AS newest FROM deliveries e
  JOIN outgoing_activities o ON o.id = e.activity_id GROUP BY o.actor_id, e.host) AS last
  ON last.actor_id = a.actor_id AND last.host = d.host AND last.newest > a.id
WHERE a.has_body = FALSE AND a.id < $1 AND a.kind NOT IN ('Create', 'Announce', 'Delete') AND a.object_uri NOT LIKE $2
ORDER BY a.id
"""


async def forget_receipts(before: datetime, our_posts: str) -> None:
    """Forget who got what is no post, of before a moment and ended everywhere. `our_posts` is their URIs' SQL pattern."""
    found = await rows(_NO_POSTS, id_at(before), our_posts)
    for start in range(0, len(found), _AT_ONCE):
        some = found[start : start + _AT_ONCE]
        activities = list({each["activity_id"] for each in some})
        async with transaction():
            await execute(
                f"DELETE FROM deliveries WHERE id IN ({marks(len(some))})", *(each["id"] for each in some)
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
