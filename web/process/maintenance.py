"""When a site does what it does by itself: forgetting, ending, purging, probing.

TASKS of the families, each on a clock of its own: a peer that does not answer its probe delays no scheduled post. When a
task ran last, and whose turn it is, stands in the database (models/core/task_runs.py), for all processes of the site;
`parvis doctor` shows it. A task that fails, or takes longer than its deadline, is logged and comes again. What a task does
is a function of its family: here is only when.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from federation.network import Network
from models.core.task_runs import claim_turn, end_turn, extend_turn, give_back
from outbox import announcements, delivery, files, groups, moderation, notifications, people, posts
from outbox.tasks import MINUTE, Task

LEASE = timedelta(minutes=1)
"""How long the turn of a process that is gone is kept for it."""

FAMILIES = (posts, people, groups, announcements, notifications, moderation, files, delivery)

TASKS: tuple[Task, ...] = tuple(task for family in FAMILIES for task in family.TASKS)

_log = logging.getLogger(__name__)


async def run(network: Network) -> None:
    """Do each task when it is due, for ever; begin when the site has had a minute to start. Raises what a clock dies of."""
    async with asyncio.TaskGroup() as clocks:
        for number, task in enumerate(TASKS):
            clocks.create_task(_repeat(network, task, MINUTE * (1 + number / len(TASKS))), name=task.name)


async def _repeat(network: Network, task: Task, first: timedelta) -> None:
    """Look again and again whether a task is due: not all at the same moment, and at least once a minute."""
    await asyncio.sleep(first.total_seconds())
    while True:
        try:
            if await claim_turn(task.name, task.every, LEASE):
                await _do(network, task)
        except Exception:
            _log.exception("maintenance failed task=%r", task.name)
        await asyncio.sleep(min(task.every, MINUTE).total_seconds())


async def run_due(network: Network) -> None:
    """Do every task once, one after the other, whenever it ran last. For tests and the demo."""
    for task in TASKS:
        await claim_turn(task.name, timedelta(0), LEASE)
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
