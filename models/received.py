"""Activities that came in: stored before they are acknowledged, applied once.

An activity is known by its id and its actor together, so nobody can use up the id of somebody
else's. That uniqueness is also the replay memory: a replayed request carries the same body and
so the same id. Rows are kept 90 days, far beyond the window in which a signature is accepted.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Literal

from tortoise import fields

from models.base import Row, digest, from_ms, moment, new_id, now
from models.database import Record, execute, execute_many, marks, rows, value

ReceivedState = Literal["pending", "applied", "refused", "dead"]

KEPT_FOR = timedelta(days=90)


class Received(Row):
    key = fields.CharField(64, unique=True)
    """models.base.digest of actor and activity: two long URIs do not fit one PostgreSQL index entry."""
    uri = fields.CharField(2048)
    actor_uri = fields.CharField(2048)
    host = fields.CharField(255)
    body = fields.BinaryField()
    state = fields.CharField(16)
    """pending, applied, refused (a check said no) or dead (failed too often; an admin can look)."""
    reason = fields.CharField(500, default="")
    attempts = fields.IntField(default=0)
    due_at = moment(default=now)
    received_at = moment(default=now)

    class Meta:
        table = "received"
        indexes = (("state", "host", "due_at"), ("host", "received_at"))


async def store(uri: str, actor_uri: str, host: str, body: bytes) -> bool:
    """Keep an activity for the worker; False when it came before. Durable when this returns."""
    stored = await value(
        "INSERT INTO received (id, key, uri, actor_uri, host, body, state, reason, attempts, due_at, received_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, 'pending', '', 0, $7, $7) ON CONFLICT (key) DO NOTHING RETURNING id",
        new_id(),
        digest(actor_uri, uri),
        uri,
        actor_uri,
        host,
        body,
        now(),
    )
    return stored is not None


async def last_heard(hosts: Collection[str], since: datetime) -> dict[str, datetime]:
    """Return when these sites last sent an activity, if they did since then: that proves them to be up."""
    found = await rows(
        f"""SELECT host, max(received_at) AS at FROM received
            WHERE received_at > $1 AND host IN ({marks(len(hosts), 2)}) GROUP BY host""",
        since,
        *hosts,
    )
    return {each["host"]: from_ms(each["at"]) for each in found}


async def hosts_waiting() -> list[str]:
    """Return the hosts that have something due."""
    found = await rows("SELECT DISTINCT host FROM received WHERE state = 'pending' AND due_at <= $1", now())
    return [r["host"] for r in found]


async def due_from(host: str, limit: int) -> Sequence[Record]:
    """Return a host's due activities (id, uri, actor_uri, body, attempts), in the order they came."""
    return await rows(
        "SELECT id, uri, actor_uri, body, attempts FROM received"
        f" WHERE state = 'pending' AND host = $1 AND due_at <= $2 ORDER BY id LIMIT {limit}",
        host,
        now(),
    )


async def settle(outcomes: Sequence[tuple[int, ReceivedState, str]]) -> None:
    """Record how activities ended: (id, state, reason)."""
    await execute_many(
        "UPDATE received SET state = $2, reason = $3 WHERE id = $1",
        [(received_id, state, reason[:500]) for received_id, state, reason in outcomes],
    )


async def postpone(received_id: int, delay: timedelta, reason: str) -> None:
    """Try an activity again later."""
    await execute(
        "UPDATE received SET attempts = attempts + 1, due_at = $2, reason = $3 WHERE id = $1",
        received_id,
        now() + delay,
        reason[:500],
    )


async def forget_old() -> None:
    """Delete what was settled long ago."""
    await execute("DELETE FROM received WHERE received_at < $1 AND state <> 'pending'", now() - KEPT_FOR)


async def dead_letters(limit: int = 100) -> list[Received]:
    """Return activities that could not be applied, newest first, for an admin."""
    return await Received.filter(state="dead").order_by("-id").limit(limit)
