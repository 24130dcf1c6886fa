"""What a site does by itself, without being asked: forgetting, ending, purging, probing.

One row of TASKS each, on a clock of its own: a peer that does not answer its probe delays no scheduled post. When a task
ran last, and whose turn it is, stands in the database (models/core/task_runs.py), for all processes of the site; `parvis
doctor` shows it. A task that fails, or takes longer than its deadline, is logged and comes again. Everything is safe to
run twice, and in two processes. What a task does is a function of its family: here is only when.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from federation.network import Network
from federation.peers.posture import probe_due
from models.announcements import totals
from models.core import egress
from models.core.task_runs import end_turn, extend_turn, give_back, take_turn
from models.delivery import received
from models.delivery.deliveries import forget_sent
from models.moderation.moderation import end_expired_mutes
from models.peers import separation
from models.people.oauth import forget_ended
from models.posts import trends
from models.posts.posts import forget_keys
from outbox.announcements import announcements
from outbox.groups import care as group_care
from outbox.groups import members
from outbox.groups import rules as group_rules
from outbox.posts import ballots, polls, scheduled

EVERY = timedelta(minutes=1)
HOUR = timedelta(hours=1)
LEASE = timedelta(minutes=1)
"""How long the turn of a process that is gone is kept for it."""

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


TASKS = [
    Task("end mutes", EVERY, lambda _: end_expired_mutes()),
    Task("publish announcements", EVERY, announcements.publish_due),
    Task("see which announcements are known", timedelta(minutes=10), lambda _: totals.note_known()),
    Task("tell how far announcements came", HOUR, announcements.tell_totals),
    Task("remind of announcements", HOUR, announcements.remind),
    Task("publish scheduled posts", EVERY, scheduled.publish_due),
    Task("end polls", EVERY, polls.close_ended),
    Task("count secret ballots", EVERY, ballots.count_ended),
    Task("count confirmed ballots", EVERY, ballots.count_confirmed),
    Task("tell poll results", EVERY, polls.tell_results),
    Task("keep members by rule", EVERY, group_rules.keep_members),
    Task("archive projects that ended", HOUR, group_care.archive_ended),
    Task("find owners for groups", timedelta(minutes=10), group_care.hand_over),
    Task("count trends", timedelta(minutes=10), lambda _: trends.count_trends()),
    Task("forget received activities", HOUR, lambda _: received.forget_old()),
    Task("forget idempotency keys", HOUR, lambda _: forget_keys()),
    Task("forget dials", HOUR, lambda _: egress.forget_old_dials()),
    Task(
        "forget what was sent", HOUR, lambda network: forget_sent(network.site.settings.sent_texts_kept_days)
    ),
    Task(
        "forget access that ended", HOUR, lambda network: forget_ended(network.site.settings.access_kept_days)
    ),
    Task("purge groups that were left", EVERY, lambda _: separation.purge_left_groups()),
    Task("sweep files", EVERY, lambda network: network.depot.sweep()),
    Task("expire copies of files", HOUR, lambda network: network.depot.expire_copies(), deadline=HOUR),
    Task("purge removed sites", HOUR, lambda _: separation.purge_removed(), deadline=HOUR),
    Task("tell groups' sites which they are", EVERY, members.tell_all_sites),
    Task("probe peers", HOUR, probe_due, deadline=HOUR),
]
