"""Activities that came in: stored before they are acknowledged, applied once.

Real software reuses ids (GoToSocial gives each edit of a post the same one), so an activity is known by its actor, its
id and its contents together: the same three again are a repetition, anything else is new. That uniqueness also detects
replays, because a replayed request has the same body. Rows are kept for `received_kept_days`, far beyond the window in
which a signature is accepted.

Some programs send the same activity again and mean it anew: Misskey's Follow after an Undo is the very Follow of
before. An activity with `signed_at` is kept again when it was signed later than all before; a replayed request was
signed earlier.
"""

import asyncio
import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from tortoise import fields

from models.core.base import Row, digest, from_ms, id_at, id_of, moment, new_id, now
from models.core.batches import delete_in_batches
from models.core.database import Record, execute, execute_many, marks, rows, value
from models.core.live import Event, Live
from models.core.paging import Page, bounds_of
from models.core.transaction import transaction

ReceivedState = Literal["pending", "applied", "refused", "dead"]

TOGETHER = 32
"""Arrivals in one statement, at most: 32 MiB when all are as large as the door lets them be."""


class Arrival(NamedTuple):
    """An activity at the door."""

    uri: str
    actor_uri: str
    host: str
    body: bytes
    contents: str = ""
    """Digest of what it says (federation.protocol.parsing.contents_of); "": the body's own."""
    signed_at: datetime | None = None
    """When its request was signed, for kinds that may be sent again and mean it anew."""

    @property
    def key(self) -> str:
        contents = self.contents or hashlib.sha256(self.body).hexdigest()
        return digest(self.actor_uri, self.uri, contents)


class Received(Row):
    key = fields.CharField(64, unique=True)
    """models.core.base.digest of actor, id and contents: two long URIs do not fit one PostgreSQL index entry."""
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
    signed_at = moment(null=True)
    """When a request that brought it was signed last, by the sender's clock; for kinds that may be sent again."""
    repeated = fields.BooleanField(default=False, db_default=False)
    """It came before with the same contents, and was signed anew."""

    class Meta:
        table = "received"
        indexes = (("state", "host", "due_at"), ("host", "received_at"))


class Intake:
    """Keeps activities for the worker. Those that arrive together share a statement, and so one wait for the disk."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Arrival, asyncio.Future[int | None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def store(self, arrival: Arrival) -> int | None:
        """Keep an activity; return its row's id, None when it came before. Durable when this returns."""
        stored = asyncio.get_running_loop().create_future()
        self._waiting.append((arrival, stored))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        return await stored

    async def _write(self) -> None:
        while self._waiting:
            together, self._waiting = self._waiting[:TOGETHER], self._waiting[TOGETHER:]
            outcomes = await _outcomes([arrival for arrival, _ in together])
            for (_, stored), outcome in zip(together, outcomes, strict=True):
                if stored.done():  # whoever sent it has hung up
                    continue
                if isinstance(outcome, BaseException):
                    stored.set_exception(outcome)
                else:
                    stored.set_result(outcome)


async def _outcomes(arrivals: Sequence[Arrival]) -> Sequence[int | BaseException | None]:
    """Store activities together; one by one when that fails, so that a bad one costs no others."""
    [stored] = await asyncio.gather(store_all(arrivals), return_exceptions=True)
    if not isinstance(stored, BaseException):
        return stored
    if len(arrivals) == 1:
        return [stored]
    return [outcome for arrival in arrivals for outcome in await _outcomes([arrival])]


async def store(uri: str, actor_uri: str, host: str, body: bytes) -> bool:
    """Keep an activity for the worker; False when it came before. Durable when this returns."""
    return await store_all([Arrival(uri, actor_uri, host, body)]) != [None]


async def store_all(arrivals: Sequence[Arrival]) -> list[int | None]:
    """Keep activities in one statement; return their ids, None for each that came before."""
    stored = await _insert([(each, each.key) for each in arrivals])
    return [
        await _store_again(arrival) if row_id is None and arrival.signed_at else row_id
        for row_id, arrival in zip(stored, arrivals, strict=True)
    ]


async def _insert(arrivals: Sequence[tuple[Arrival, str]], *, repeated: bool = False) -> list[int | None]:
    """Write rows for (activity, key); return their ids, None for each whose key is there."""
    ids, moment_now = [new_id() for _ in arrivals], now()
    values = [
        (row_id, key, each.uri, each.actor_uri, each.host, each.body, moment_now, each.signed_at)
        for row_id, (each, key) in zip(ids, arrivals, strict=True)
    ]
    found = await rows(
        "INSERT INTO received (id, key, uri, actor_uri, host, body, due_at, signed_at, received_at, state, reason,"
        f" attempts, repeated) VALUES {', '.join(_row_marks(n, repeated) for n in range(len(values)))}"
        " ON CONFLICT (key) DO NOTHING RETURNING id",
        *(column for row in values for column in row),
    )
    kept = {r["id"] for r in found}
    return [row_id if row_id in kept else None for row_id in ids]


def _row_marks(number: int, repeated: bool) -> str:
    first = 8 * number + 1
    return f"({marks(8, first)}, ${first + 6}, 'pending', '', 0, {repeated})"


async def _store_again(arrival: Arrival) -> int | None:
    """Keep an activity again that was signed later than all before; None for a repetition."""
    assert arrival.signed_at
    async with transaction():
        later = await value(
            "UPDATE received SET signed_at = $2 WHERE key = $1 AND COALESCE(signed_at, received_at) < $2"
            " RETURNING id",
            arrival.key,
            arrival.signed_at,
        )
        if later is None:
            return None
        key = digest(arrival.key, arrival.signed_at.isoformat())
        return (await _insert([(arrival, key)], repeated=True))[0]


async def last_received(hosts: Collection[str], since: datetime) -> dict[str, datetime]:
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
    """Return a host's due activities (id, uri, actor_uri, body, attempts, repeated), in the order they came."""
    return await rows(
        "SELECT id, uri, actor_uri, body, attempts, repeated FROM received"
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


async def forget_old(before: datetime) -> None:
    """Delete what came before a moment and was settled."""
    await delete_in_batches(
        "received",
        "id < $1 AND state <> 'pending' AND (signed_at IS NULL OR signed_at < $2)",
        id_at(before),
        before,
    )


async def dead_letters(limit: int = 100, *, oldest_first: bool = False) -> list[Received]:
    """Return activities that could not be applied, for an admin."""
    return await Received.filter(state="dead").order_by("id" if oldest_first else "-id").limit(limit)


async def count_received(state: ReceivedState) -> int:
    return await Received.filter(state=state).count()


@dataclass(frozen=True)
class DeadLetter:
    """An activity that came in and could not be applied, without what it says."""

    id: int
    host: str
    uri: str
    actor_uri: str
    received_at: datetime
    attempts: int
    reason: str


async def page_of_dead(page: Page, host: str = "") -> list[DeadLetter]:
    """Return a page of what could not be applied, of one host if it is given, newest first."""
    bounds, values = bounds_of("id", page, 2)
    found = await rows(
        "SELECT id, host, uri, actor_uri, received_at, attempts, reason FROM received"
        f" WHERE state = 'dead' AND ($1 = '' OR host = $1){bounds}"
        f" ORDER BY id {'ASC' if page.min_id is not None else 'DESC'} LIMIT {page.limit}",
        host,
        *values,
    )
    dead = [DeadLetter(**dict(each) | {"received_at": from_ms(each["received_at"])}) for each in found]
    return sorted(dead, key=lambda each: -each.id)


async def retry_dead(live: Live, what: str) -> int:
    """Apply dead activities again, all of a host or the one with an id; return how many. For admins."""
    if what.isdecimal():
        return await _retry_dead(live, "id = $1", id_of(what))
    return await _retry_dead(live, "host = $1", what)


async def retry_all_dead(live: Live) -> int:
    """Apply all dead activities again that came from sites that are allowed; return how many."""
    return await _retry_dead(live, "host IN (SELECT host FROM peers WHERE state = $1)", "active")


async def _retry_dead(live: Live, which: str, value: object) -> int:
    async with transaction():
        again = await rows(
            "UPDATE received SET state = 'pending', attempts = 0, due_at = $2"
            f" WHERE {which} AND state = 'dead' RETURNING id",
            value,
            now(),
        )
        live.announce(Event("received"))
    return len(again)
