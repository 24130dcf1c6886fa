"""Jobs: what is to be fetched from other sites some time soon, and must not be forgotten when we are stopped.

A job is asked for in the transaction of what caused it, done in the background by
inbox/background/worker.py, and deleted when done. The same job waits only once, so that a busy host
cannot fill the table by repeating itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise import fields

from models.core.base import Row, digest, from_ms, moment, new_id, now
from models.core.database import execute, execute_many, rows

NEWEST = "newest"
"""Detail of a job to an outbox: everything there is wanted, however old."""
RECEIVED_WITHIN = timedelta(days=7)
"""After a start, sites that sent something within this time are asked for what we missed."""
MOST_OF_A_SITE = 2000
"""Waiting jobs; what is asked for beyond that is left undone: its site sends faster than it answers."""
MOST_OUTBOXES = 200
"""Of one site: those who posted last come first."""


class Job(Row):
    key = fields.CharField(64, unique=True)
    """models.core.base.digest of kind and subject."""
    kind = fields.CharField(16)
    host = fields.CharField(255)
    subject = fields.CharField(2048)
    """URI of the post, or of the actor, that it is about."""
    detail = fields.CharField(2048, default="")
    """What else its kind needs to know."""
    attempts = fields.IntField(default=0)
    due_at = moment(default=now)
    reason = fields.CharField(500, default="")
    """Why it failed last."""
    created_at = moment(default=now)

    class Meta:
        table = "errands"
        indexes = (("host", "due_at"),)


@dataclass(frozen=True)
class NewJob:
    """A job as it is asked for."""

    kind: str
    """A key of JOBS of a family of inbox."""
    host: str
    subject: str
    detail: str = ""
    due_at: datetime | None = None
    """Not before; None: now."""


@dataclass(frozen=True)
class WaitingJobs:
    """The jobs of one kind that wait for one site."""

    kind: str
    host: str
    count: int
    failed: int
    """Of which so many were tried already."""
    oldest_at: datetime
    next_at: datetime
    """When the first is tried; in the past: as soon as it is its turn."""
    reason: str
    """Why one of them failed last; "" when none has."""


async def waiting_jobs() -> list[WaitingJobs]:
    """Return what waits to be fetched, by site and kind, what waits for longest first. For admins."""
    found = await rows(
        """SELECT e.kind, e.host, count(*) AS count, sum(CASE WHEN e.attempts > 0 THEN 1 ELSE 0 END) AS failed,
                  min(e.created_at) AS oldest_at, min(e.due_at) AS next_at,
                  (SELECT f.reason FROM errands f WHERE f.host = e.host AND f.kind = e.kind AND f.reason <> ''
                   ORDER BY f.due_at DESC, f.id DESC LIMIT 1) AS reason
           FROM errands e GROUP BY e.host, e.kind ORDER BY min(e.created_at), e.host, e.kind"""
    )
    return [
        WaitingJobs(
            each["kind"],
            each["host"],
            each["count"],
            int(each["failed"]),
            from_ms(each["oldest_at"]),
            from_ms(each["next_at"]),
            each["reason"] or "",
        )
        for each in found
    ]


async def ask(*jobs: NewJob) -> None:
    """Ask for jobs; those that wait already are not doubled, and become due now, or when they are to."""
    moment = now()
    await execute_many(
        """INSERT INTO errands (id, key, kind, host, subject, detail, attempts, due_at, reason, created_at)
           SELECT CAST($1 AS BIGINT), $2, $3, CAST($4 AS TEXT), $5, $6, 0, CAST($9 AS BIGINT), '', CAST($7 AS BIGINT)
           WHERE (SELECT count(*) FROM errands WHERE host = CAST($4 AS TEXT)) < $8
           ON CONFLICT (key) DO UPDATE SET detail = excluded.detail,
             due_at = CASE WHEN errands.due_at < excluded.due_at THEN errands.due_at ELSE excluded.due_at END""",
        [
            (
                new_id(),
                digest(w.kind, w.subject),
                w.kind,
                w.host,
                w.subject,
                w.detail,
                moment,
                MOST_OF_A_SITE,
                max(w.due_at or moment, moment),
            )
            for w in jobs
        ],
    )


async def ask_for_outboxes(hosts: Sequence[str]) -> None:
    """Ask for what followed people of these sites posted while nothing came from there."""
    for host in hosts:
        followed = await rows(
            """SELECT a.uri FROM accounts AS a
               WHERE a.host = $1 AND a.suspended_at IS NULL AND a.outbox_url <> '' AND EXISTS (
                 SELECT 1 FROM follows AS f JOIN people AS p ON p.id = f.account_id
                 WHERE f.target_id = a.id AND f.state = 'accepted')
               ORDER BY COALESCE(a.last_post_at, 0) DESC LIMIT $2""",
            host,
            MOST_OUTBOXES,
        )
        await ask(*(NewJob("outbox", host, each["uri"]) for each in followed))


async def hosts_received_from() -> list[str]:
    """Return the sites that sent us something within the last week."""
    found = await rows("SELECT DISTINCT host FROM received WHERE received_at > $1", now() - RECEIVED_WITHIN)
    return [each["host"] for each in found]


async def hosts_with_jobs() -> list[str]:
    """Return the sites with jobs that are due."""
    return [e["host"] for e in await rows("SELECT DISTINCT host FROM errands WHERE due_at <= $1", now())]


async def next_job(host: str) -> Job | None:
    """Return the first job of a site."""
    return await Job.filter(host=host, due_at__lte=now()).order_by("due_at", "id").first()


async def finish(job: Job) -> None:
    await execute("DELETE FROM errands WHERE id = $1", job.id)


async def put_off(job: Job, until: datetime, reason: str) -> None:
    """Try a job again later, and no other of its site before."""
    await execute("UPDATE errands SET due_at = $2 WHERE host = $1 AND due_at < $2", job.host, until)
    await execute(
        "UPDATE errands SET attempts = attempts + 1, due_at = $2, reason = $3 WHERE id = $1",
        job.id,
        until,
        reason[:500],
    )
