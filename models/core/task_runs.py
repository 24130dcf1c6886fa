"""When each periodic task ran last, how long that took and how it ended; and which process has its turn.

Several processes look at the same rows (web/process/maintenance.py): whoever takes a turn holds it until it ends, or
until its lease is over when the process is gone. A turn is known by when it was claimed: a process that was away for
longer than the lease and comes back changes nothing of the next turn. Times are of the clock, so a restart neither
repeats nor forgets a task.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise import fields

from models.core.base import CountedRow, from_ms, moment, now
from models.core.database import execute, rows, value

MOMENT = timedelta(minutes=1)
"""What the clocks of two machines may differ."""


class TaskRun(CountedRow):
    name = fields.CharField(100, unique=True)
    started_at = moment()
    leased_until = moment()
    """Nobody else begins it before this moment. Once it has ended, it is `started_at`: any other moment in the past means
    that it was not ended."""
    took_ms = fields.BigIntField(null=True)
    """How long the last one took that ended. None: none has."""
    failure = fields.CharField(500, default="", db_default="")
    """Why the last one failed."""

    class Meta:
        table = "task_runs"


KILLED = "not ended: its process was killed"
"""Failure of a turn whose lease was over before it ended."""

_NOT_ENDED = "task_runs.leased_until <> task_runs.started_at"
_OURS = "name = $1 AND started_at = $2"


@dataclass(frozen=True)
class Turn:
    """A task that this process is at."""

    name: str
    claimed_at: datetime


@dataclass(frozen=True)
class LastRun:
    """What is known of a task."""

    name: str
    started_at: datetime
    took_s: float | None
    failure: str
    leased_until: datetime

    @property
    def was_killed(self) -> bool:
        """Its lease is over, and it never ended."""
        return self.started_at != self.leased_until and self.leased_until < now()

    @property
    def was_ahead(self) -> bool:
        """It was begun by a clock that was ahead."""
        return self.started_at > now() + MOMENT


async def claim_turn(name: str, every: timedelta, lease: timedelta) -> Turn | None:
    """Begin a task if it is due and nobody is at it; `end_turn` ends it. Safe in several processes at once.

    Due at once is also what a process began that was killed, and what was begun by a clock that was ahead: by more than
    a lease, as the clocks of two machines may differ a little.
    """
    moment_now = now()
    claimed = await value(
        "INSERT INTO task_runs (name, started_at, leased_until, failure) VALUES ($1, $2, $3, '')"
        " ON CONFLICT (name) DO UPDATE SET started_at = excluded.started_at, leased_until = excluded.leased_until,"
        f" failure = CASE WHEN {_NOT_ENDED} THEN '{KILLED}' ELSE task_runs.failure END"
        " WHERE task_runs.leased_until <= $2"
        f" AND ({_NOT_ENDED} OR task_runs.started_at <= $4)"
        " OR task_runs.started_at > $3 OR task_runs.leased_until > $5 RETURNING id",
        name,
        moment_now,
        moment_now + lease,
        moment_now - every,
        moment_now + 2 * lease,
    )
    return None if claimed is None else Turn(name, moment_now)


async def extend_turn(turn: Turn, lease: timedelta) -> bool:
    """Keep a turn for as long as `lease` from now; False when another has it."""
    kept = await value(
        f"UPDATE task_runs SET leased_until = $3 WHERE {_OURS} RETURNING id",
        turn.name,
        turn.claimed_at,
        now() + lease,
    )
    return kept is not None


async def end_turn(turn: Turn, took: timedelta, failure: str = "") -> None:
    """Write down how a task ended, unless another has it by now."""
    await execute(
        f"UPDATE task_runs SET took_ms = $3, failure = $4, leased_until = started_at WHERE {_OURS}",
        turn.name,
        turn.claimed_at,
        took // timedelta(milliseconds=1),
        failure[:500],
    )


async def give_back(turn: Turn, every: timedelta) -> None:
    """Let a task that was not finished begin again at once, wherever, unless another has it by now."""
    await execute(
        f"UPDATE task_runs SET leased_until = $3, started_at = $3 WHERE {_OURS}",
        turn.name,
        turn.claimed_at,
        now() - every,
    )


async def last_runs() -> dict[str, LastRun]:
    """Return what is known of each task, by name."""
    found = await rows("SELECT name, started_at, leased_until, took_ms, failure FROM task_runs")
    return {
        each["name"]: LastRun(
            each["name"],
            from_ms(each["started_at"]),
            None if each["took_ms"] is None else each["took_ms"] / 1000,
            each["failure"],
            from_ms(each["leased_until"]),
        )
        for each in found
    }
