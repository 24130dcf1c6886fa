"""The queue as admins look at it: what waits, what ended unsent, and what came in and could not be applied, by site.

Sending again is `retry` and `retry_all` of outbox/delivery/queue.py, applying again those of models/delivery/received.py.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.core.base import from_ms
from models.core.database import Record, rows
from models.core.paging import Page, bounds_of
from models.core.site import Site
from models.peers.host_health import unreachable_hosts
from models.peers.peers import all_peers
from outbox.delivery.queue import SENDABLE, last_errors
from outbox.tasks import days_ago


@dataclass(frozen=True)
class SiteQueue:
    """What is to be sent to one site, or was to be."""

    host: str
    peer_state: str
    """active, suspended …; "" for a site that was never on the list."""
    queued: int = 0
    parked: int = 0
    """Wait until a suspended site is allowed again."""
    unsent: int = 0
    """Expired or were refused, as long ago as what was sent is kept."""
    dead: int = 0
    """Came from there, and could not be applied."""
    oldest_at: datetime | None = None
    """Since when the oldest of those waits that wait."""
    next_at: datetime | None = None
    """When the first that is queued is tried; in the past: as soon as it is its turn."""
    last_error: str = ""
    """In English, as outbox/delivery/outcomes.py and federation/causes.py say it; of what waits, else of what ended."""
    unreachable_since: datetime | None = None
    """Since when it does not answer at all."""


@dataclass(frozen=True)
class Unsent:
    """A delivery that ended unsent."""

    id: int
    host: str
    state: str
    """expired or refused."""
    ended_at: datetime
    created_at: datetime
    attempts: int
    status: int | None
    error: str
    kind: str
    """Of the activity: Create, Follow …"""
    activity_uri: str
    object_uri: str
    sender: str
    """Username of whom of ours it is."""
    can_retry: bool


@dataclass
class _Counts:
    by_state: dict[str, int] = field(default_factory=dict)
    oldest_ms: int | None = None
    next_ms: int | None = None


_COUNTS = """SELECT host, state, count(*) AS amount, min(created_at) AS oldest_at, min(due_at) AS next_at
             FROM deliveries WHERE state IN ('queued', 'parked')
                OR state IN ('expired', 'refused') AND finished_at >= $1 GROUP BY host, state"""
_ENDS = """SELECT host, last_error FROM (
             SELECT host, last_error, ROW_NUMBER() OVER (PARTITION BY host ORDER BY finished_at DESC, id DESC) AS place
             FROM deliveries WHERE state IN ('expired', 'refused') AND finished_at >= $1) AS ended
           WHERE place = 1"""
_DEAD = "SELECT host, count(*) AS amount FROM received WHERE state = 'dead' GROUP BY host"


async def site_queues(site: Site) -> list[SiteQueue]:
    """Return all sites for which something waits, ended unsent or is dead, and those that do not answer; the fullest
    queue first. A fixed number of statements, however many sites.
    """
    since = days_ago(site.settings.sent_texts_kept_days)
    counts = await _counts(since)
    ends = {each["host"]: each["last_error"] for each in await rows(_ENDS, since)}
    errors = ends | await last_errors()
    unreachable = await unreachable_hosts()
    dead = {each["host"]: each["amount"] for each in await rows(_DEAD)}
    states = {peer.host: peer.state for peer in await all_peers()}
    found = [
        _queue_of(
            host,
            states.get(host, ""),
            counts[host],
            dead.get(host, 0),
            errors.get(host, ""),
            unreachable.get(host),
        )
        for host in {*counts, *dead, *(host for host in unreachable if states.get(host) == "active")}
    ]
    return sorted(found, key=lambda each: (-each.queued - each.parked, -each.unsent - each.dead, each.host))


async def _counts(since: datetime) -> dict[str, _Counts]:
    counts = defaultdict[str, _Counts](_Counts)
    for each in await rows(_COUNTS, since):
        found = counts[each["host"]]
        found.by_state[each["state"]] = each["amount"]
        if each["state"] in ("queued", "parked"):
            found.oldest_ms = min(found.oldest_ms or each["oldest_at"], each["oldest_at"])
        if each["state"] == "queued":
            found.next_ms = each["next_at"]
    return counts


def _queue_of(
    host: str,
    peer_state: str,
    counts: _Counts,
    dead: int,
    error: str,
    unreachable_since: datetime | None,
) -> SiteQueue:
    of = counts.by_state.get
    return SiteQueue(
        host,
        peer_state,
        queued=of("queued", 0),
        parked=of("parked", 0),
        unsent=of("expired", 0) + of("refused", 0),
        dead=dead,
        oldest_at=_moment(counts.oldest_ms),
        next_at=_moment(counts.next_ms),
        last_error=error,
        unreachable_since=unreachable_since,
    )


async def unsent(page: Page, host: str = "") -> list[Unsent]:
    """Return a page of what ended unsent, to one site if it is given, the latest written first."""
    bounds, values = bounds_of("deliveries.id", page, 2)
    found = await rows(
        "SELECT deliveries.id, deliveries.host, deliveries.state, finished_at, deliveries.created_at, attempts,"
        " last_status, last_error, o.kind, o.uri, o.object_uri, a.username,"
        f" CASE WHEN {SENDABLE} THEN 1 ELSE 0 END AS can_retry"
        " FROM deliveries JOIN outgoing_activities o ON o.id = deliveries.activity_id"
        " JOIN accounts a ON a.id = o.actor_id WHERE deliveries.state IN ('expired', 'refused')"
        f" AND ($1 = '' OR deliveries.host = $1){bounds}"
        f" ORDER BY deliveries.id {'ASC' if page.min_id is not None else 'DESC'} LIMIT {page.limit}",
        host,
        *values,
    )
    return sorted(_unsent(found), key=lambda each: -each.id)


def _unsent(found: Sequence[Record]) -> list[Unsent]:
    return [
        Unsent(
            id=each["id"],
            host=each["host"],
            state=each["state"],
            ended_at=from_ms(each["finished_at"]),
            created_at=from_ms(each["created_at"]),
            attempts=each["attempts"],
            status=each["last_status"],
            error=each["last_error"],
            kind=each["kind"],
            activity_uri=each["uri"],
            object_uri=each["object_uri"],
            sender=each["username"],
            can_retry=bool(each["can_retry"]),
        )
        for each in found
    ]


def _moment(value: Any) -> datetime | None:
    return None if value is None else from_ms(value)
