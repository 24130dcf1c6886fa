"""The queue of deliveries: in with the change that caused them, out to the worker, kept as receipts.

Every statement about the queue's rows is here, except what an admin's change of a peer does to them
(models/peers/peers.py). `worker` decides when to send and how often, `outcomes` what an answer means.
"""

import logging
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

import orjson

from federation.network import Network
from federation.protocol import documents
from federation.protocol.addressing import is_public
from federation.protocol.urls import authority_of
from federation.protocol.vocabulary import Activity, Note
from models.core.base import digest, from_ms, id_of, new_id, now
from models.core.database import execute, execute_many, is_sqlite, marks, rows
from models.core.errors import DomainNotAllowed, NotFound
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import transaction
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.peers.host_health import dormant_hosts
from models.peers.peers import hosts_without, peer_by_host
from outbox.delivery.partners import kept_from
from outbox.delivery.priorities import Priority, priority_of

logger = logging.getLogger(__name__)

_PRIORITIES = f"(VALUES {', '.join(f'({priority.value})' for priority in Priority)})"
# The oldest due rows of a host and priority that nobody has, of the first activity about each thing. Rows of one
# activity do not wait for each other. No tie is broken: thousands of rows may be due together. Written for PostgreSQL's
# planner: NOT EXISTS becomes a join with the host's whole queue, and `=` lets it expect few rows and sort them all.
_DUE = """SELECT id, host, priority, due_at FROM deliveries AS due
    WHERE due.state = 'queued' AND due.host = wanted.host AND due.priority = wanted.priority AND due.due_at <= $2
      AND (due.leased_until IS NULL OR due.leased_until <= $2)
      AND (due.ordering_key = '' OR due.activity_id <= (
        SELECT min(first.activity_id) FROM deliveries AS first
        WHERE first.ordering_key = due.ordering_key AND first.host = due.host AND first.state = 'queued'))
    ORDER BY due.due_at LIMIT $3"""
CANDIDATES_SQLITE = f"""SELECT candidate.id, candidate.host, candidate.priority, candidate.due_at
    FROM (SELECT host.value AS host, priority.column1 AS priority
          FROM json_each($1) AS host CROSS JOIN {_PRIORITIES} AS priority) AS wanted
    JOIN deliveries AS candidate ON candidate.id IN (SELECT id FROM ({_DUE}))"""
CANDIDATES_POSTGRESQL = f"""SELECT candidate.id, candidate.host, candidate.priority, candidate.due_at
    FROM (SELECT host, priority FROM json_array_elements_text($1::json) AS host
          CROSS JOIN {_PRIORITIES} AS classes(priority)) AS wanted
    CROSS JOIN LATERAL ({_DUE} FOR UPDATE SKIP LOCKED) AS candidate"""

# Jumps from host to host in the index (state, host, priority, due_at): a long queue costs no more than a short one.
WAITING_HOSTS = f"""WITH RECURSIVE waiting(host) AS (
        SELECT min(host) FROM deliveries WHERE state = 'queued'
        UNION ALL
        SELECT (SELECT min(next.host) FROM deliveries AS next
                WHERE next.state = 'queued' AND next.host > waiting.host)
        FROM waiting WHERE waiting.host IS NOT NULL),
    oldest AS (
        SELECT waiting.host, (SELECT min(d.due_at) FROM deliveries AS d
                              WHERE d.state = 'queued' AND d.host = waiting.host
                                AND d.priority = classes.column1) AS due_at
        FROM waiting CROSS JOIN {_PRIORITIES} AS classes WHERE waiting.host IS NOT NULL)
    SELECT host FROM oldest WHERE due_at <= $1 GROUP BY host ORDER BY min(due_at)"""

_INSERT = """INSERT INTO deliveries (id, activity_id, host, inbox_url, ordering_key, state, attempts,
        due_at, expires_at, last_error, created_at, priority)
    VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, '', $7, $9)"""
# `attempts` is the number of the claim: a worker that comes back after its lease ran out changes nothing.
_OURS = "WHERE id = $1 AND attempts = $2 AND state IN ('queued', 'parked')"
_FINISH = f"""UPDATE deliveries SET state = $3, last_status = $4, last_error = $5, finished_at = $6,
        leased_until = NULL {_OURS}"""
_POSTPONE = f"""UPDATE deliveries SET last_status = $3, last_error = $4, due_at = $5, inbox_url = $6,
        leased_until = NULL {_OURS}"""

DELETES_KEPT = timedelta(days=30)
REFUSALS_SHOWN = timedelta(days=7)

_RETRACTIONS = frozenset({"Delete", "Undo", "Reject"})
"""Activities that are sent even to sites that may not see the sender (any more): they end what a site knows."""

LEASE = timedelta(seconds=60)
"""Longer than an attempt may take (worker.ATTEMPT_S), so that nobody takes what is still being sent."""


@dataclass(frozen=True)
class Inbox:
    """Where to send. The URL identifies an inbox and decides whose queue it is."""

    host: str
    """The site of the account that named it."""
    url: str


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """A delivery that a worker has until its lease runs out. Equal only to itself."""

    id: int
    host: str
    inbox_url: str
    number: int
    """Which attempt this is; 1 for the first."""
    last_status: int | None
    created_at: datetime
    expires_at: datetime
    sender_id: int
    kind: str
    object_uri: str
    body: bytes


@dataclass(frozen=True)
class Result:
    """The result of a claim. Only one that is `queued` again has `due_at`."""

    claim: Claim
    state: Literal["delivered", "refused", "expired", "cancelled", "parked", "queued"]
    status: int | None = None
    error: str = ""
    due_at: datetime | None = None
    inbox_url: str = ""
    """Where to send it next time, if the inbox moved."""


@dataclass(frozen=True)
class HostQueue:
    """What waits for one site."""

    host: str
    queued: int
    parked: int
    oldest_due: datetime | None
    """When the next attempt is or was due; None when all is parked."""
    last_error: str


async def enqueue(
    network: Network,
    activity: Activity,
    sender_id: int,
    inboxes: Iterable[Inbox],
    *,
    supersede: bool = True,
) -> None:
    """Queue an activity for every distinct inbox that we may speak with. Belongs inside the caller's transaction.

    Deliveries to a suspended peer are parked; other hosts that are not admitted are left out and logged, and so are
    those that may not see the sender (models/peers/peers.py, scope), and partners that it is not for (partners), without a
    line in the log. Nothing secret is
    stored: the vocabulary has no `bto` and no `bcc`.

    A Delete supersedes what waits (federation.md §6.2): Creates, Updates and Announces of its object that are not being
    sent just now are cancelled, and if none was ever sent, so that the peer cannot know the object, the Delete is not
    sent either. After a time-out or a 5xx the peer may know it, and the Delete is sent. Without `supersede` nothing is
    cancelled: the object is deleted for these inboxes only.
    """
    if _is_for_nobody(activity):
        inboxes = ()  # Whoever asked: what stays on this site never leaves it.
    about, priority = _object_uri(activity), priority_of(activity)
    key = digest(about) if about else ""
    async with transaction():
        unknown = await _supersede(key) if supersede and key and _is_deletion(activity) else frozenset()
        wanted = {inbox.url: inbox for inbox in inboxes if inbox.url not in unknown}
        places = [place for inbox in wanted.values() if (place := await _place(network, inbox))]
        if priority is Priority.COUNTERS:
            dormant = await dormant_hosts()
            places = [place for place in places if place[0] not in dormant]
        if activity.type not in _RETRACTIONS and sender_id != network.site.account_id:
            hidden_from = await hosts_without(sender_id)
            places = [place for place in places if place[0] not in hidden_from]
        kept_away = await kept_from(network, activity, sender_id, {host for host, _, _ in places})
        places = [place for place in places if place[0] not in kept_away]
        if not places:
            return
        moment = now()
        expires_at = moment + _horizon(network.site, activity)
        outgoing = await OutgoingActivity.create(
            uri=activity.id,
            actor_id=sender_id,
            kind=activity.type,
            object_uri=about,
            body=await _body(network, activity, sender_id, [url for _, url, _ in places]),
            created_at=moment,
        )
        await execute_many(
            _INSERT,
            [
                (new_id(), outgoing.id, host, url, key, state, moment, expires_at, priority.value)
                for host, url, state in places
            ],
        )
        network.site.live.announce(Event("deliveries"))


def _is_for_nobody(activity: Activity) -> bool:
    """Tell whether an activity is about a post that is addressed to nobody at another site."""
    about = activity.object or activity.instrument
    if isinstance(about, Activity):
        return _is_for_nobody(about)
    return isinstance(about, Note) and not about.to and not about.cc


async def inboxes_of_followers(account_id: int) -> list[Inbox]:
    """Return the inboxes of an account's accepted followers on other sites: shared ones where there are some."""
    found = await rows(
        """SELECT DISTINCT a.host, COALESCE(NULLIF(a.shared_inbox_url, ''), a.inbox_url) AS url
           FROM follows AS f JOIN accounts AS a ON a.id = f.account_id
           WHERE f.target_id = $1 AND f.state = 'accepted' AND a.host <> '' AND a.suspended_at IS NULL
             AND a.inbox_url <> ''""",
        account_id,
    )
    return [Inbox(each["host"], each["url"]) for each in found]


async def inboxes_of_members(group_id: int) -> list[Inbox]:
    """Return the inboxes of the members of a group of ours on other sites, looking at one of thousands per site.

    People of a site share its inbox. Without a shared one it is each member's own.
    """
    found = await rows(
        """SELECT s.host, (SELECT a.shared_inbox_url FROM accounts AS a
             WHERE a.host = s.host AND a.shared_inbox_url <> '' AND a.suspended_at IS NULL LIMIT 1) AS url
           FROM group_sites AS s WHERE s.group_id = $1""",
        group_id,
    )
    unshared = [each["host"] for each in found if each["url"] is None]
    inboxes = [Inbox(each["host"], each["url"]) for each in found if each["url"] is not None]
    if unshared:
        inboxes += [inbox for inbox in await inboxes_of_followers(group_id) if inbox.host in unshared]
    return inboxes


async def inboxes_of(account_ids: Collection[int], *, shared: bool) -> list[Inbox]:
    """Return the inboxes of those of the accounts that live on other sites; `shared` prefers shared ones.

    Only activities that are public or for followers may go to a shared inbox.
    """
    if not account_ids:
        return []
    url = "COALESCE(NULLIF(shared_inbox_url, ''), inbox_url)" if shared else "inbox_url"
    found = await rows(
        f"""SELECT DISTINCT host, {url} AS url FROM accounts
            WHERE id IN ({marks(len(account_ids))}) AND host <> '' AND suspended_at IS NULL AND inbox_url <> ''""",
        *account_ids,
    )
    return [Inbox(each["host"], each["url"]) for each in found]


async def inboxes_of_peers() -> list[Inbox]:
    """Return one inbox of each site with accounts known here: the shared one where there is one."""
    found = await rows(
        """SELECT host, COALESCE(max(NULLIF(shared_inbox_url, '')), min(inbox_url)) AS url FROM accounts
           WHERE host <> '' AND suspended_at IS NULL AND inbox_url <> '' GROUP BY host"""
    )
    return [Inbox(each["host"], each["url"]) for each in found]


async def inboxes_knowing(account_id: int) -> list[Inbox]:
    """Return one inbox of each site that has followers of an account, or was ever sent anything of it."""
    sent_to = await rows(
        """SELECT DISTINCT d.host FROM deliveries AS d JOIN outgoing_activities AS a ON a.id = d.activity_id
           WHERE a.actor_id = $1""",
        account_id,
    )
    hosts = {inbox.host for inbox in await inboxes_of_followers(account_id)} | {
        each["host"] for each in sent_to
    }
    return [inbox for inbox in await inboxes_of_peers() if inbox.host in hosts]


async def inboxes_reached(object_uri: str) -> list[Inbox]:
    """Return every inbox to which something about an object was ever queued: those that may hold a copy of it."""
    found = await rows(
        "SELECT DISTINCT host, inbox_url FROM deliveries WHERE ordering_key = $1", digest(object_uri)
    )
    return [Inbox(each["host"], each["inbox_url"]) for each in found]


async def waiting_hosts(moment: datetime) -> list[str]:
    """Return the hosts with due deliveries, the longest due first."""
    return [found["host"] for found in await rows(WAITING_HOSTS, moment)]


async def claim(rooms: Mapping[str, int], at_most: int, moment: datetime) -> list[Claim]:
    """Take the most urgent due deliveries, so many per host and at most so many in all; inside a transaction.

    Of several activities about one object only the first is taken; the next waits until it has ended.
    """
    hosts, ids = list(rooms), list[int]()
    while hosts and len(ids) < at_most:
        asked, hosts = hosts[:at_most], hosts[at_most:]
        ids += await _candidates({host: rooms[host] for host in asked}, moment)
    return await _claim_rows(ids[:at_most], moment)


async def record(results: Sequence[Result], moment: datetime) -> None:
    """Record the results of claims. Deliveries that were cancelled meanwhile stay so; parked ones may end."""
    again = [result for result in results if result.state == "queued"]
    ended = [result for result in results if result.state != "queued"]
    await execute_many(
        _FINISH,
        [
            (
                r.claim.id,
                r.claim.number,
                r.state,
                r.status,
                r.error[:255],
                moment if r.state != "parked" else None,
            )
            for r in ended
        ],
    )
    await execute_many(
        _POSTPONE,
        [
            (r.claim.id, r.claim.number, r.status, r.error[:255], r.due_at, r.inbox_url or r.claim.inbox_url)
            for r in again
        ],
    )


async def release(claims: Sequence[Claim]) -> None:
    """Release claims without a result; they are due at once."""
    await execute_many(
        f"UPDATE deliveries SET leased_until = NULL {_OURS}", [(each.id, each.number) for each in claims]
    )


async def release_all() -> None:
    """Release the claims of a killed process. Only where no other process sends: on SQLite."""
    await execute(
        "UPDATE deliveries SET leased_until = NULL WHERE leased_until IS NOT NULL AND state = 'queued'"
    )


async def revive(hosts: Iterable[str], moment: datetime) -> None:
    """Make deliveries due again, in their old order, that wait because these hosts did not answer: they do now."""
    await execute_many(
        """UPDATE deliveries SET due_at = created_at
           WHERE state = 'queued' AND host = $1 AND due_at > $2 AND leased_until IS NULL
             AND attempts > 0 AND (last_status IS NULL OR last_status >= 500)""",
        [(host, moment) for host in hosts],
    )


async def expire(hosts: Iterable[str], moment: datetime) -> None:
    """Expire deliveries past their horizon to hosts that do not answer, tried or not."""
    await execute_many(
        """UPDATE deliveries SET state = 'expired', finished_at = $2, leased_until = NULL,
               last_error = CASE WHEN last_error = '' THEN 'peer does not answer' ELSE last_error END
           WHERE state = 'queued' AND host = $1 AND expires_at <= $2
             AND (leased_until IS NULL OR leased_until <= $2)""",
        [(host, moment) for host in hosts],
    )


@dataclass(frozen=True)
class Retried:
    """How many deliveries `retry` found, by what it did."""

    again: int
    """Ended unsent, and are queued again."""
    sooner: int
    """Waited for their next attempt, and are due now."""
    left: int
    """Ended unsent, and stay so: the text is no longer kept, the object was deleted since, or the site is not allowed."""


SENDABLE = """deliveries.host IN (SELECT host FROM peers WHERE state = 'active')
                  AND deliveries.activity_id IN (SELECT id FROM outgoing_activities WHERE has_body = TRUE)
                  AND NOT EXISTS (
                    SELECT 1 FROM deliveries AS later JOIN outgoing_activities AS a ON a.id = later.activity_id
                    WHERE later.ordering_key = deliveries.ordering_key AND later.host = deliveries.host
                      AND later.activity_id > deliveries.activity_id AND a.kind = 'Delete')"""
"""Condition: a row of deliveries that ended unsent may be sent again."""


async def retry(site: Site, what: str) -> Retried:
    """Queue deliveries again that ended unsent, for a host or with an id, and make due those that wait. For admins.

    Queued are only those that expired or were refused, to a site that is allowed, with a body that is still kept and an
    object that was not deleted since. Raises NotFound for an id that no delivery has.
    """
    if not what.isdecimal():
        return await _retry(site, "host = $1", what)
    number = id_of(what)
    async with transaction():
        if not await rows("SELECT id FROM deliveries WHERE id = $1", number):
            raise NotFound(f"There is no delivery {what}: see parvis queue")
        return await _retry(site, "id = $1", number)


async def retry_all(site: Site) -> Retried:
    """Do what `retry` does for every site that is allowed, one after the other."""
    found = await rows(
        "SELECT DISTINCT host FROM deliveries WHERE state IN ('queued', 'expired', 'refused')"
        " AND host IN (SELECT host FROM peers WHERE state = 'active') ORDER BY host"
    )
    done = [await _retry(site, "host = $1", each["host"]) for each in found]
    return Retried(
        sum(each.again for each in done), sum(each.sooner for each in done), sum(each.left for each in done)
    )


async def _retry(site: Site, which: str, value: object) -> Retried:
    moment = now()
    horizon = timedelta(seconds=site.settings.delivery_horizon_s)
    async with transaction():
        sooner = await rows(
            f"""UPDATE deliveries SET due_at = $2
                WHERE {which} AND state = 'queued' AND due_at > $2 AND leased_until IS NULL RETURNING id""",
            value,
            moment,
        )
        again = await rows(
            f"""UPDATE deliveries SET state = 'queued', due_at = $2, expires_at = $3, finished_at = NULL,
                    leased_until = NULL, last_status = NULL
                WHERE {which} AND state IN ('expired', 'refused') AND {SENDABLE} RETURNING id""",
            value,
            moment,
            moment + horizon,
        )
        left = await rows(
            f"SELECT count(*) AS amount FROM deliveries WHERE {which} AND state IN ('expired', 'refused')",
            value,
        )
        site.live.announce(Event("deliveries"))
    return Retried(len(again), len(sooner), left[0]["amount"])


async def undelivered(limit: int = 50) -> list[Delivery]:
    """Return deliveries that expired or were refused, newest first."""
    return (
        await Delivery.filter(state__in=["expired", "refused"])
        .order_by("-finished_at")
        .limit(limit)
        .prefetch_related("activity")
    )


async def refusing_hosts() -> list[str]:
    """Return the sites that refused us in their last answer about something that waits."""
    found = await rows(
        """SELECT DISTINCT host FROM deliveries
           WHERE state IN ('queued', 'refused') AND last_status IN (401, 403) AND due_at > $1 ORDER BY host""",
        now() - REFUSALS_SHOWN,
    )
    return [each["host"] for each in found]


async def queue_summary() -> list[HostQueue]:
    """Return what waits by host, the fullest queue first: two statements, however many hosts."""
    found = await rows(
        """SELECT host, sum(CASE WHEN state = 'queued' THEN 1 ELSE 0 END) AS queued,
               sum(CASE WHEN state = 'parked' THEN 1 ELSE 0 END) AS parked,
               min(CASE WHEN state = 'queued' THEN due_at END) AS oldest_due
           FROM deliveries WHERE state IN ('queued', 'parked') GROUP BY host ORDER BY count(*) DESC, host"""
    )
    errors = await last_errors()
    return [
        HostQueue(
            each["host"],
            int(each["queued"]),
            int(each["parked"]),
            from_ms(each["oldest_due"]) if each["oldest_due"] is not None else None,
            errors.get(each["host"], ""),
        )
        for each in found
    ]


def _horizon(site: Site, activity: Activity) -> timedelta:
    """Return how long an activity is tried: deletions for longer than a site is usually away."""
    usual = timedelta(seconds=site.settings.delivery_horizon_s)
    return max(usual, DELETES_KEPT) if activity.type == "Delete" else usual


def _object_uri(activity: Activity) -> str:
    """Return the object that an activity is about.

    A Follow and its Undo are about the same person, so they keep their order. So do the Create, Update and Delete of a
    post that a group forwards, and what it decides about it.
    """
    if activity.type in ("Undo", "Announce") and isinstance(activity.object, Activity):
        return _object_uri(activity.object)
    return activity.object_id or ""


async def _body(network: Network, activity: Activity, sender_id: int, urls: Sequence[str]) -> bytes:
    """Write an activity; with a proof when it may be forwarded, and goes to Parvis sites only.

    One body goes to all: if one of them runs something else, none gets a proof.
    """
    document = documents.activity_document(activity)
    if (_is_public(activity) or activity.audience) and await _only_parvis(network, urls):
        document = await network.keys.prove(sender_id, document)
    return documents.dump(document)


def _is_deletion(activity: Activity) -> bool:
    """Tell whether an activity is a Delete, by its sender or forwarded by a group."""
    forwarded = activity.object if activity.type == "Announce" else None
    return (forwarded if isinstance(forwarded, Activity) else activity).type == "Delete"


def _is_public(activity: Activity) -> bool:
    """Tell whether everybody may read an activity and the objects in it. A group's own site forwards what is for the
    group.
    """
    things = [activity, activity.object] if isinstance(activity.object, Note | Activity) else [activity]
    return all(any(map(is_public, (*thing.to, *thing.cc))) for thing in things)


async def _only_parvis(network: Network, urls: Sequence[str]) -> bool:
    try:
        return all([(await network.policy.admit(url)).capabilities.is_parvis for url in urls])
    except DomainNotAllowed:
        return False


async def _place(network: Network, inbox: Inbox) -> tuple[str, str, str] | None:
    """Return host, URL and state of the row for an inbox; None when we do not speak with its host."""
    try:
        return (await network.policy.admit(inbox.url)).host, inbox.url, "queued"
    except DomainNotAllowed:
        authority = authority_of(inbox.url, development=network.site.settings.development)
    peer = await peer_by_host(authority)
    if peer is not None and peer.state == "suspended":
        return authority, inbox.url, "parked"
    logger.info("delivery left out host=%s outcome=not_admitted", authority or inbox.host)
    return None


async def _supersede(key: str) -> frozenset[str]:
    """Cancel waiting deliveries that create or change an object; return the inboxes that cannot know the object."""
    moment = now()
    before = await rows(
        """SELECT d.id, d.host, d.inbox_url, d.attempts, d.state, a.kind
           FROM deliveries AS d JOIN outgoing_activities AS a ON a.id = d.activity_id
           WHERE d.ordering_key = $1 AND a.kind IN ('Create', 'Update', 'Announce')""",
        key,
    )
    waiting = [each["id"] for each in before if each["state"] in ("queued", "parked")]
    cancelled = {each["id"] for each in before if each["state"] == "cancelled"}
    if waiting:
        ended = await rows(
            f"""UPDATE deliveries SET state = 'cancelled', last_error = 'deleted before it was delivered', finished_at = $1
                WHERE id IN ({marks(len(waiting), 2)}) AND state IN ('queued', 'parked')
                  AND (leased_until IS NULL OR leased_until <= $1) RETURNING id""",
            moment,
            *waiting,
        )
        cancelled |= {each["id"] for each in ended}
    if not cancelled:
        return frozenset()
    knowing = {each["host"] for each in before if each["attempts"] > 0}
    knowing |= {each["host"] for each in await rows("SELECT host FROM fetches WHERE object_key = $1", key)}
    return frozenset(
        each["inbox_url"]
        for each in before
        if each["kind"] != "Update" and each["id"] in cancelled and each["host"] not in knowing
    )


async def _candidates(rooms: Mapping[str, int], moment: datetime) -> list[int]:
    sql = CANDIDATES_SQLITE if is_sqlite() else CANDIDATES_POSTGRESQL
    found = await rows(sql, orjson.dumps(list(rooms)).decode(), moment, max(rooms.values()))
    claimed, ids = Counter[str](), []
    for candidate in sorted(found, key=lambda each: (each["priority"], each["due_at"])):
        if claimed[candidate["host"]] < rooms[candidate["host"]]:
            claimed[candidate["host"]] += 1
            ids.append(candidate["id"])
    return ids


async def _claim_rows(ids: Sequence[int], moment: datetime) -> list[Claim]:
    if not ids:
        return []
    await execute(
        f"UPDATE deliveries SET attempts = attempts + 1, leased_until = $1 WHERE id IN ({marks(len(ids), 2)})",
        moment + LEASE,
        *ids,
    )
    found = await rows(
        f"""SELECT d.id, d.host, d.inbox_url, d.attempts, d.last_status, d.created_at, d.expires_at,
                   a.actor_id, a.kind, a.object_uri, a.body
            FROM deliveries AS d JOIN outgoing_activities AS a ON a.id = d.activity_id
            WHERE d.id IN ({marks(len(ids))}) ORDER BY d.priority, d.due_at""",
        *ids,
    )
    return [_claim(each) for each in found]


def _claim(found: Mapping[str, Any]) -> Claim:
    return Claim(
        id=found["id"],
        host=found["host"],
        inbox_url=found["inbox_url"],
        number=found["attempts"],
        last_status=found["last_status"],
        created_at=from_ms(found["created_at"]),
        expires_at=from_ms(found["expires_at"]),
        sender_id=found["actor_id"],
        kind=found["kind"],
        object_uri=found["object_uri"],
        body=bytes(found["body"]),
    )


async def last_errors() -> dict[str, str]:
    """Return, by host, the error of the row that was postponed furthest: the newest of those that fail longest."""
    found = await rows(
        """SELECT host, last_error FROM (
             SELECT host, last_error, ROW_NUMBER() OVER (PARTITION BY host ORDER BY due_at DESC, id DESC) AS place
             FROM deliveries WHERE state IN ('queued', 'parked') AND last_error <> '') AS failing
           WHERE place = 1"""
    )
    return {each["host"]: each["last_error"] for each in found}
