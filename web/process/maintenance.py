"""What a site does by itself, without being asked: forgetting, ending, purging, probing.

One row of TASKS each, on a clock of its own: a peer that does not answer its probe delays no scheduled post. When a task
ran last, and whose turn it is, stands in the database (models/core/task_runs.py), for all processes of the site; `parvis
doctor` shows it. A task that fails, or takes longer than its deadline, is logged and comes again. Everything is safe to
run twice, and in two processes.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.expressions import Q

from federation.network import Network
from federation.peers.posture import probe
from models.announcements import totals as announcement_totals
from models.core import egress
from models.core.base import now
from models.core.errors import ParvisError
from models.core.task_runs import end_turn, extend_turn, give_back, take_turn
from models.core.transaction import transaction
from models.delivery import received
from models.delivery.deliveries import forget_bodies, forget_receipts
from models.moderation import moderation
from models.notifications.notifications import forget_notifications
from models.peers import separation
from models.peers.peers import Peer
from models.people.oauth import forget_ended
from models.posts import trends
from models.posts.depth import shorten
from models.posts.posts import forget_keys
from models.posts.scheduled import due
from outbox.announcements import announcements
from outbox.groups import care as group_care
from outbox.groups import members
from outbox.groups import rules as group_rules
from outbox.posts import ballots, polls, scheduled

EVERY = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
LEASE = timedelta(minutes=1)
"""How long the turn of a process that is gone is kept for it."""
PROBE_AFTER = timedelta(days=7)

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Task:
    """Something to do again and again."""

    name: str
    every: timedelta
    do: Callable[[Network], Awaitable[object]]
    deadline: timedelta = timedelta(minutes=10)
    """After that it is ended, and begins anew when its time comes."""


async def run(network: Network) -> None:
    """Do each task when it is due, for ever; begin when the site has had a minute to start. Raises what a clock dies of."""
    async with asyncio.TaskGroup() as clocks:
        for number, task in enumerate(TASKS):
            clocks.create_task(_repeat(network, task, EVERY * (1 + number / len(TASKS))), name=task.name)


async def _repeat(network: Network, task: Task, first: timedelta) -> None:
    """Look again and again whether a task is due: not all at the same moment, and at least once a minute."""
    await asyncio.sleep(first.total_seconds())
    while True:
        try:
            if await take_turn(task.name, task.every, LEASE):
                await _do(network, task)
        except Exception:
            _log.exception("maintenance failed task=%r", task.name)
        await asyncio.sleep(min(task.every, EVERY).total_seconds())


async def run_due(network: Network) -> None:
    """Do every task once, one after the other, whenever it ran last. For tests and the demo."""
    for task in TASKS:
        await take_turn(task.name, timedelta(0), LEASE)
        await _do(network, task)


async def _do(network: Network, task: Task) -> None:
    """Do a task within its deadline, and write down how that went."""
    began, failure = time.monotonic(), ""
    try:
        async with asyncio.timeout(task.deadline.total_seconds()), _holding(task):
            await task.do(network)
    except asyncio.CancelledError:  # The process stops.
        await give_back(task.name, task.every)
        raise
    except TimeoutError:
        failure = f"not done within {task.deadline}"
        _log.warning("maintenance ended task=%r because=%r", task.name, failure)
    except Exception as error:
        failure = f"{type(error).__name__}: {error}"
        _log.exception("maintenance failed task=%r", task.name)
    await end_turn(task.name, timedelta(seconds=time.monotonic() - began), failure)


@asynccontextmanager
async def _holding(task: Task) -> AsyncIterator[None]:
    """Keep the turn while the task is done."""
    holding = asyncio.create_task(_hold(task))
    try:
        yield
    finally:
        holding.cancel()
        await asyncio.gather(holding, return_exceptions=True)


async def _hold(task: Task) -> None:
    while True:
        await asyncio.sleep(LEASE.total_seconds() / 3)
        try:
            await extend_turn(task.name, LEASE)
        except Exception:
            _log.exception("maintenance may lose its turn task=%r", task.name)


async def _end_mutes(_: Network) -> None:
    async with transaction():
        await moderation.end_expired_mutes()


async def _publish_scheduled(network: Network) -> None:
    """Publish what is due; one post that fails holds up no other."""
    for scheduled_id in await due(now()):
        try:
            await scheduled.publish(network, scheduled_id)
        except Exception:
            _log.exception("event=not_published scheduled=%s", scheduled_id)


def _days_ago(days: int) -> datetime:
    return now() - timedelta(days=days)


async def _forget_received(network: Network) -> None:
    async with transaction():
        await received.forget_old(_days_ago(network.site.settings.received_kept_days))


async def _forget_keys(_: Network) -> None:
    await forget_keys()


async def _forget_dials(network: Network) -> None:
    async with transaction():
        await egress.forget_dials(_days_ago(network.site.settings.egress_kept_days))


async def _forget_sent_texts(network: Network) -> None:
    before = _days_ago(network.site.settings.sent_texts_kept_days)
    while True:
        async with transaction():
            if not await forget_bodies(before):
                return


async def _shorten_homes(network: Network) -> None:
    await shorten(network.site.settings.home_entries_kept)


async def _forget_receipts(network: Network) -> None:
    our_posts = network.site.url("/users/%/statuses/%")
    await forget_receipts(_days_ago(network.site.settings.receipts_kept_days), our_posts)


async def _forget_notifications(network: Network) -> None:
    await forget_notifications(_days_ago(network.site.settings.notifications_kept_days))


async def _forget_access(network: Network) -> None:
    async with transaction():
        await forget_ended(_days_ago(network.site.settings.access_kept_days))


async def _note_known(_: Network) -> None:
    await announcement_totals.note_known()


async def _count_trends(_: Network) -> None:
    await trends.count_trends()


async def _purge_removed(_: Network) -> None:
    for host in await separation.purge_removed():
        _log.info("event=purged host=%s", host)


async def _purge_left_groups(_: Network) -> None:
    if count := await separation.purge_left_groups():
        _log.info("event=left_groups_purged posts=%d", count)


async def _probe_peers(network: Network) -> None:
    """Probe the peers that were not looked at for a week, one after the other."""
    due = Q(probed_at=None) | Q(probed_at__lte=now() - PROBE_AFTER)
    for peer in await Peer.filter(due, state="active").order_by("host"):
        try:
            checks = await probe(network, peer.host)
        except ParvisError as error:  # Suspended meanwhile.
            _log.info("event=not_probed host=%s key=%s", peer.host, error.key)
            continue
        red = [check.key for check in checks if check.verdict == "red"]
        if red:
            _log.warning("event=posture host=%s red=%s; see /admin/peers", peer.host, ",".join(red))


async def _sweep_files(network: Network) -> None:
    await network.depot.sweep()


async def _expire_copies(network: Network) -> None:
    await network.depot.expire_copies()


TASKS = [
    Task("end mutes", EVERY, _end_mutes),
    Task("publish announcements", EVERY, announcements.publish_due),
    Task("see which announcements are known", timedelta(minutes=10), _note_known),
    Task("tell how far announcements came", HOUR, announcements.tell_totals),
    Task("remind of announcements", HOUR, announcements.remind),
    Task("publish scheduled posts", EVERY, _publish_scheduled),
    Task("end polls", EVERY, polls.close_ended),
    Task("count secret ballots", EVERY, ballots.count_ended),
    Task("count confirmed ballots", EVERY, ballots.count_confirmed),
    Task("tell poll results", EVERY, polls.tell_results),
    Task("keep members by rule", EVERY, group_rules.keep_members),
    Task("archive projects that ended", HOUR, group_care.archive_ended),
    Task("find owners for groups", timedelta(minutes=10), group_care.hand_over),
    Task("count trends", timedelta(minutes=10), _count_trends),
    Task("forget received activities", HOUR, _forget_received),
    Task("forget idempotency keys", HOUR, _forget_keys),
    Task("forget dials", HOUR, _forget_dials),
    Task("forget what was sent", HOUR, _forget_sent_texts),
    Task("forget receipts", DAY, _forget_receipts),
    Task("forget notifications", DAY, _forget_notifications),
    Task("forget access that ended", HOUR, _forget_access),
    Task("shorten homes and lists", HOUR, _shorten_homes),
    Task("purge groups that were left", EVERY, _purge_left_groups),
    Task("sweep files", EVERY, _sweep_files),
    Task("expire copies of files", HOUR, _expire_copies, deadline=HOUR),
    Task("purge removed sites", HOUR, _purge_removed, deadline=HOUR),
    Task("tell groups' sites which they are", EVERY, members.tell_all_sites),
    Task("probe peers", HOUR, _probe_peers, deadline=HOUR),
]
