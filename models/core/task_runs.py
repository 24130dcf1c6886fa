"""When each periodic task ran last, how long that took and how it ended; and whose turn it is.

Several processes look at the same rows (web/process/maintenance.py): whoever takes a turn holds it until it ends, or until its
lease is over when the process is gone. Times are of the clock, so a restart neither repeats nor forgets a task.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise import fields

from models.core.base import CountedRow, from_ms, moment, now
from models.core.database import execute, rows, value


class TaskRun(CountedRow):
    name = fields.CharField(100, unique=True)
    started_at = moment()
    leased_until = moment()
    """Until then nobody else begins it; when it has ended, that is past."""
    took_ms = fields.BigIntField(null=True)
    """How long the last one took that ended. None: none has."""
    failure = fields.CharField(500, default="", db_default="")
    """Why the last one failed."""

    class Meta:
        table = "task_runs"


@dataclass(frozen=True)
class LastRun:
    """What is known of a task."""

    name: str
    started_at: datetime
    took_s: float | None
    failure: str


async def claim_turn(name: str, every: timedelta, lease: timedelta) -> bool:
    """Begin a task if it is due and nobody is at it; `end_turn` ends it. Safe in several processes at once."""
    moment_now = now()
    taken = await value(
        "INSERT INTO task_runs (name, started_at, leased_until, failure) VALUES ($1, $2, $3, '')"
        " ON CONFLICT (name) DO UPDATE SET started_at = excluded.started_at, leased_until = excluded.leased_until"
        " WHERE task_runs.leased_until <= $2 AND task_runs.started_at <= $4 RETURNING id",
        name,
        moment_now,
        moment_now + lease,
        moment_now - every,
    )
    return taken is not None


async def extend_turn(name: str, lease: timedelta) -> None:
    """Keep a turn for as long as `lease` from now."""
    await execute("UPDATE task_runs SET leased_until = $2 WHERE name = $1", name, now() + lease)


async def end_turn(name: str, took: timedelta, failure: str = "") -> None:
    """Write down how a task ended."""
    await execute(
        "UPDATE task_runs SET took_ms = $2, failure = $3, leased_until = $4 WHERE name = $1",
        name,
        took // timedelta(milliseconds=1),
        failure[:500],
        now(),
    )


async def give_back(name: str, every: timedelta) -> None:
    """Let a task that was not finished begin again at once, wherever."""
    await execute(
        "UPDATE task_runs SET leased_until = $2, started_at = $3 WHERE name = $1", name, now(), now() - every
    )


async def last_runs() -> dict[str, LastRun]:
    """Return what is known of each task, by name."""
    found = await rows("SELECT name, started_at, took_ms, failure FROM task_runs")
    return {
        each["name"]: LastRun(
            each["name"],
            from_ms(each["started_at"]),
            None if each["took_ms"] is None else each["took_ms"] / 1000,
            each["failure"],
        )
        for each in found
    }
