"""Sends due deliveries: claims, signs, posts and records them, with a queue of its own for each site.

At least once: a delivery is claimed for a minute, posted, and its result written together with the others that came in
meanwhile. A process that is killed loses its claims, never a row. `queue` has the statements; `outcomes` decides what
an answer means. One activity about an object is under way to a host at a time, and a host that does not answer gets
single probes, so that it holds up its own queue and nobody else's.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from federation.network import Network
from federation.protocol.urls import same_authority
from models.core.base import EPOCH, now
from models.core.database import is_sqlite, row
from models.core.errors import DomainNotAllowed, ParvisError
from models.core.live import Event, Subscription
from models.core.transaction import transaction
from models.delivery.jobs import ask_for_outboxes
from models.delivery.received import last_received
from models.files.unsigned import body_with_links
from models.peers.host_health import note_reachable, note_unreachable
from models.peers.peers import peer_by_host
from outbox.delivery import queue
from outbox.delivery.outcomes import Attempt, Done, Expired, GiveUp, Host, Outcome, RetryAfter, outcome_of
from outbox.delivery.queue import Claim, Result
from outbox.delivery.synchronization import headers_for

logger = logging.getLogger(__name__)

POLL_S = 1.0
"""How often the tables are looked at without an event: for deliveries that become due, or that other processes
queued.
"""
BATCH_S = 0.02
"""How long a result may wait for others, because each commit waits for the disk."""
ATTEMPT_S = 30.0
"""The client's own deadlines are shorter; this one guards the lease."""
GRACE_S = 5.0
"""How long a stop waits for requests under way."""

FAILURES_TO_HOLD = 5
FIRST_HOLD = timedelta(minutes=1)
LONGEST_HOLD = timedelta(minutes=5)
"""One probe costs nothing, and a site should have all that waited ten minutes after it is back."""
BUSY_HOLD_S = 60.0


@dataclass
class _Health:
    """What we know of one site since this process started."""

    in_flight: int = 0
    failures: int = 0
    """Failures in a row."""
    holds: int = 0
    held_until: datetime | None = None
    held_since: datetime | None = None
    """When it stopped answering; an activity from it after that shows that it is back."""
    awaiting_answer: bool = True
    """It was held, or has not answered this process yet: rows may wait for its next answer."""


class Hosts:
    """How much may be sent to which site. In memory: after a start every site counts as well until it fails."""

    def __init__(self, per_host: int) -> None:
        self._per_host = per_host
        self._health: dict[str, _Health] = {}

    def room(self, host: str, moment: datetime) -> int:
        """Return how many more may be sent to a site now: one at a time while it fails, none while it is held."""
        health = self._of(host)
        if _is_ahead(health.held_until, moment):
            return 0
        return max(0, (1 if health.failures else self._per_host) - health.in_flight)

    def fails(self, host: str) -> bool:
        return self._of(host).failures > 0

    def failing_in_flight(self) -> int:
        return sum(health.in_flight for health in self._health.values() if health.failures)

    def started(self, host: str) -> None:
        self._of(host).in_flight += 1

    def ended(self, host: str) -> None:
        self._of(host).in_flight -= 1

    def answered(self, host: str) -> bool:
        """Note that a site is well; return whether that is news."""
        health = self._of(host)
        news = health.awaiting_answer
        health.failures, health.holds, health.awaiting_answer = 0, 0, False
        health.held_until = health.held_since = None
        return news

    def busy(self, host: str, until: datetime) -> None:
        """Note that a site wants to be left alone for a while."""
        self._of(host).held_until = until

    def failed(self, host: str, moment: datetime) -> bool:
        """Note that a site did not answer, or is broken; return whether it is held from now on.

        Attempts that began before it was held fail as well and do not prolong it.
        """
        health = self._of(host)
        health.failures += 1
        if health.failures < FAILURES_TO_HOLD or _is_ahead(health.held_until, moment):
            return False
        health.held_until = moment + min(FIRST_HOLD * 2 ** min(health.holds, 10), LONGEST_HOLD)
        health.held_since = moment
        health.holds, health.awaiting_answer = health.holds + 1, True
        return True

    def held(self) -> dict[str, datetime]:
        """Return the sites that do not answer, and when they last failed to."""
        return {host: health.held_since for host, health in self._health.items() if health.held_since}

    def probe_at(self, host: str) -> datetime | None:
        """Return when a held site is tried again; None for others."""
        health = self._of(host)
        return health.held_until if health.held_since else None

    def received_from(self, host: str) -> None:
        """Note that a held site sent us something: it is up, so it is probed now. One failure holds it again."""
        health = self._of(host)
        health.held_until = health.held_since = None
        health.failures = FAILURES_TO_HOLD - 1

    def _of(self, host: str) -> _Health:
        return self._health.setdefault(host, _Health())


def _is_ahead(until: datetime | None, moment: datetime) -> bool:
    """Tell whether a hold goes on. One that would for longer than any is of a clock that was ahead."""
    return until is not None and moment < until <= moment + LONGEST_HOLD


async def run(network: Network) -> None:
    """Send until cancelled; then start nothing more, wait a little for what is under way, and record it."""
    if is_sqlite():
        await queue.release_all()
    worker = Worker(network)
    with network.site.live.subscribe() as news:
        listening = asyncio.create_task(worker.listen(news))
        working = asyncio.create_task(worker.work())
        try:
            # Shielded: a cancellation must not fall into the middle of a transaction.
            await asyncio.shield(working)
        finally:
            listening.cancel()
            worker.stop()
            await working


async def deliver_due(network: Network) -> int:
    """Send all that is due, and what becomes due by that; return how many attempts were made."""
    return await Worker(network).deliver_due()


class Worker:
    """One process's sender. `clock` and `lot` (between -1 and 1) are given by tests."""

    def __init__(
        self,
        network: Network,
        clock: Callable[[], datetime] = now,
        lot: Callable[[], float] = lambda: random.uniform(-1, 1),
    ) -> None:
        self._network = network
        self._clock = clock
        self._lot = lot
        self._at_once = network.site.settings.deliveries_at_once
        self._hosts = Hosts(network.site.settings.deliveries_per_host)
        self._tasks: dict[Claim, asyncio.Task[None]] = {}
        self._results: list[Result] = []
        self._revived: set[str] = set()
        self._held: dict[str, str] = {}
        self._listened_at = EPOCH
        self._gate = asyncio.Lock()
        self._awake = asyncio.Event()
        self._stopping = False

    async def listen(self, news: Subscription) -> None:
        """Wake up when deliveries are queued or peers allowed."""
        while True:
            event = await news.queue.get()
            if event.kind in ("deliveries", "peers"):
                self._awake.set()

    async def work(self) -> None:
        """Send until stopped. Errors of the database are logged and tried again a second later."""
        while not self._stopping:
            self._awake.clear()
            try:
                await self.step()
            except Exception:
                logger.exception("deliveries cannot be read or recorded; trying again")
                await asyncio.sleep(POLL_S)
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_S):
                    await self._awake.wait()
        await self._finish()

    def stop(self) -> None:
        self._stopping = True
        self._awake.set()

    async def deliver_due(self) -> int:
        """Step until nothing is due and nothing under way; return how many attempts were made."""
        made = 0
        while True:
            self._awake.clear()
            recorded = await self.step()
            made += recorded
            if self._tasks:
                await self._awake.wait()
            elif not recorded and not self._results:
                return made

    async def step(self) -> int:
        """Record what has ended, start what may start; return how many results were recorded."""
        moment = self._clock()
        await self._revive_senders(moment)
        rooms = await self._rooms(moment)
        results, self._results = self._results, []
        if not results and not rooms:
            return 0
        revived, self._revived = self._revived, set()
        held, self._held = self._held, {}
        try:
            async with transaction():
                await queue.record(results, moment)
                await queue.revive(revived, moment)
                await queue.expire(held, moment)
                await note_unreachable(held.items(), moment)
                await self._welcome(await note_reachable(revived))
                claims = await queue.claim(rooms, self._at_once - len(self._tasks), moment)
                extra = await headers_for(self._network.site, claims)
        except BaseException:
            self._results, self._revived, self._held = (
                results + self._results,
                revived | self._revived,
                held | self._held,
            )
            raise
        for claim in claims:
            self._start(claim, extra.get(claim, {}))
        return len(results)

    async def _revive_senders(self, moment: datetime) -> None:
        """Probe the held sites that have delivered something to us since they failed; look once a second."""
        held = self._hosts.held()
        if not held or abs(moment - self._listened_at) < timedelta(seconds=POLL_S):
            return
        self._listened_at = moment
        last = await last_received(held, min(held.values()))
        senders = [host for host in last if last[host] > held[host]]
        async with transaction():
            await queue.revive(senders, moment)
        for host in senders:
            self._hosts.received_from(host)

    async def _welcome(self, hosts: list[str]) -> None:
        """Fetch what people of sites that are back have posted: their sites may have given up sending it."""
        if hosts:
            logger.info("hosts answer again hosts=%s", ",".join(hosts))
            await ask_for_outboxes(hosts)
            self._network.site.live.announce(Event("jobs"))

    async def _rooms(self, moment: datetime) -> dict[str, int]:
        """Return how many deliveries each waiting host may have; failing ones share half of all slots."""
        if len(self._tasks) >= self._at_once or self._stopping:
            return {}
        rooms = {}
        for_failing = max(1, self._at_once // 2) - self._hosts.failing_in_flight()
        for host in await queue.waiting_hosts(moment):
            room = self._hosts.room(host, moment)
            if self._hosts.fails(host):
                room = max(0, min(room, for_failing))
                for_failing -= room
            if room > 0:
                rooms[host] = room
        return rooms

    def _start(self, claim: Claim, extra: Mapping[str, str]) -> None:
        self._hosts.started(claim.host)
        self._tasks[claim] = asyncio.create_task(self._attempt(claim, extra))

    async def _attempt(self, claim: Claim, extra: Mapping[str, str]) -> None:
        try:
            async with asyncio.timeout(ATTEMPT_S):
                result = await self._deliver(claim, extra)
        except Exception as error:
            logger.exception("delivery crashed id=%s host=%s", claim.id, claim.host)
            result = self._result(claim, None, outcome_of(error, self._history(claim)))
        finally:
            self._hosts.ended(claim.host)
        # Not reached when cancelled: tasks left in _tasks at the end did not finish.
        del self._tasks[claim]
        self._results.append(result)
        if not self._tasks or len(self._results) >= self._at_once // 4:
            self._awake.set()
        elif len(self._results) == 1:
            asyncio.get_running_loop().call_later(BATCH_S, self._awake.set)

    async def _deliver(self, claim: Claim, extra: Mapping[str, str]) -> Result:
        """Ask the gate again, sign and post (both the client's), and judge the answer."""
        try:
            # One after the other: when the gate's list is old, the first reads it anew and not the whole batch.
            async with self._gate:
                admitted = await self._network.policy.admit(claim.inbox_url)
            unsigned = admitted.capabilities.loads_unsigned
            answer = await self._network.client.post_activity(
                admitted,
                await body_with_links(self._network.site, claim.body) if unsigned else claim.body,
                sender_id=claim.sender_id,
                extra=extra,
            )
        except DomainNotAllowed as error:
            return await self._not_admitted(claim, error)
        except ParvisError as error:
            return self._result(claim, None, outcome_of(error, self._history(claim)))
        outcome = outcome_of(answer.status, self._history(claim), answer.retry_after_s)
        moved_to = ""
        if isinstance(outcome, RetryAfter | GiveUp) and outcome.refresh_actor:
            moved_to = await self._inbox_now(claim)
        return self._result(claim, answer.status, outcome, moved_to)

    async def _not_admitted(self, claim: Claim, error: DomainNotAllowed) -> Result:
        """Park or cancel a delivery to a site that we no longer speak with."""
        peer = await peer_by_host(claim.host)
        if peer is not None and peer.state == "active":
            # The site was allowed a moment ago, and the gate does not know yet.
            return self._result(claim, None, outcome_of(error, self._history(claim)))
        if peer is not None and peer.state == "suspended":
            return Result(claim, "parked")
        return Result(claim, "cancelled", error="domain is not on the allow-list")

    async def _inbox_now(self, claim: Claim) -> str:
        """Fetch the actor behind an inbox for its present one; "" when that fails, or it is at another site."""
        found = await row(
            """SELECT uri, shared_inbox_url FROM accounts
               WHERE host = $1 AND (inbox_url = $2 OR shared_inbox_url = $2) AND suspended_at IS NULL LIMIT 1""",
            claim.host,
            claim.inbox_url,
        )
        if found is None:
            return ""
        try:
            actor = await self._network.actors.actor_for(found["uri"], refresh=True)
        except ParvisError as error:
            logger.info("inbox is gone and so is its actor host=%s key=%s", claim.host, error.key)
            return ""
        url = actor.shared_inbox_url if found["shared_inbox_url"] == claim.inbox_url else actor.inbox_url
        development = self._network.site.settings.development
        return url if same_authority(url, claim.inbox_url, development=development) else ""

    def _history(self, claim: Claim) -> Attempt:
        return Attempt(
            number=claim.number,
            age_s=(self._clock() - claim.created_at).total_seconds(),
            horizon_s=(claim.expires_at - claim.created_at).total_seconds(),
            last_status=claim.last_status,
            jitter=self._lot(),
        )

    def _result(self, claim: Claim, status: int | None, outcome: Outcome, moved_to: str = "") -> Result:
        """Turn an outcome into a result to record, and note what it shows about the host."""
        self._note(claim.host, outcome)
        if isinstance(outcome, Done):
            return Result(claim, "delivered", status)
        logger.info(
            "delivery host=%s kind=%s attempt=%s outcome=%s reason=%r",
            *(claim.host, claim.kind, claim.number, type(outcome).__name__, outcome.reason),
        )
        match outcome:
            case RetryAfter():
                due_at = self._due_at(claim.host, outcome)
                return Result(claim, "queued", status, outcome.reason, due_at, moved_to)
            case GiveUp():
                return Result(claim, "refused", status, outcome.reason)
            case Expired():
                return Result(claim, "expired", status, outcome.reason)

    def _due_at(self, host: str, outcome: RetryAfter) -> datetime:
        """Return when to try again. A delivery that failed because its host is held may be the host's next probe."""
        due_at = self._clock() + timedelta(seconds=outcome.seconds)
        probe_at = self._hosts.probe_at(host)
        return min(due_at, probe_at) if outcome.host is Host.FAILING and probe_at else due_at

    def _note(self, host: str, outcome: Outcome) -> None:
        match outcome.host:
            case Host.WELL:
                if self._hosts.answered(host):
                    self._revived.add(host)
            case Host.BUSY if isinstance(outcome, RetryAfter):
                self._hosts.busy(host, self._clock() + timedelta(seconds=min(outcome.seconds, BUSY_HOLD_S)))
            case Host.FAILING:
                if self._hosts.failed(host, self._clock()):
                    reason = "" if isinstance(outcome, Done) else outcome.reason
                    logger.warning("host does not answer and is held host=%s reason=%r", host, reason)
                    self._held[host] = reason

    async def _finish(self) -> None:
        """Wait a little for requests under way, record them, and release the rest."""
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=GRACE_S)
        left = list(self._tasks.values())
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        async with transaction():
            await queue.record(self._results, self._clock())
            await queue.release(list(self._tasks))
