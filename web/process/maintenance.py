"""Scheduling of what a site does by itself: forgetting, ending, purging, probing.

TASKS of the families, each on a clock of its own: a peer that does not answer its probe delays no scheduled post. The
database has when a task ran last, and which process has its turn (models/core/task_runs.py), for all processes of the
site; `parvis doctor` shows it. A task that fails, or takes longer than its deadline, is logged and tried again when its
time comes; one whose process was killed, as soon as its lease is over. Tasks are functions of their families; this
module only times them.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from federation.network import Network
from models.core.task_runs import Turn, claim_turn, end_turn, extend_turn, give_back
from outbox.administration.schedule import TASKS
from outbox.tasks import MINUTE, Complaint, Task

LEASE = timedelta(minutes=1)
"""How long the turn of a dead process lasts."""

_log = logging.getLogger(__name__)


async def run(network: Network) -> None:
    """Do each task when it is due, for ever; begin when the site has had a minute to start. Raises what a clock dies
    of.
    """
    async with asyncio.TaskGroup() as clocks:
        for number, task in enumerate(TASKS):
            clocks.create_task(_repeat(network, task, MINUTE * (1 + number / len(TASKS))), name=task.name)


async def _repeat(network: Network, task: Task, first: timedelta) -> None:
    """Look again and again whether a task is due: not all at the same moment, and at least once a minute."""
    await asyncio.sleep(first.total_seconds())
    while True:
        try:
            if turn := await claim_turn(task.name, task.every, LEASE):
                await _do(network, task, turn)
        except Exception:
            _log.exception("maintenance failed task=%r", task.name)
        await asyncio.sleep(min(task.every, MINUTE).total_seconds())


async def run_due(network: Network) -> None:
    """Do every task once that nobody is at, one after the other, whenever it ran last. For tests and the demo."""
    for task in TASKS:
        if turn := await claim_turn(task.name, timedelta(0), LEASE):
            await _do(network, task, turn)


class TurnLost(Exception):
    """Another process has taken the turn: this one was away for longer than its lease, or its clock was ahead."""


async def _do(network: Network, task: Task, turn: Turn) -> None:
    """Do a task within its deadline, and write down how that went; not to its end when the turn is lost meanwhile."""
    began, failure = time.monotonic(), ""
    try:
        async with _holding(turn), asyncio.timeout(task.deadline.total_seconds()):
            await task.do(network)
    except asyncio.CancelledError:  # The process stops.
        await give_back(turn, task.every)
        raise
    except TurnLost:
        _log.warning("maintenance ended task=%r because=%r", task.name, "another process has its turn")
        return
    except TimeoutError:
        failure = f"not done within {task.deadline}"
        _log.warning("maintenance ended task=%r because=%r", task.name, failure)
    except Complaint as complaint:
        failure = str(complaint)
        _log.warning("maintenance task=%r found=%r", task.name, failure)
    except Exception as error:
        failure = f"{type(error).__name__}: {error}"
        _log.exception("maintenance failed task=%r", task.name)
    await end_turn(turn, timedelta(seconds=time.monotonic() - began), failure)


@asynccontextmanager
async def _holding(turn: Turn) -> AsyncIterator[None]:
    """Keep the turn while the task is done. When another takes it what is inside is cancelled; raises TurnLost."""
    try:
        async with asyncio.timeout(None) as ours:
            holding = asyncio.create_task(_hold(turn, ours))
            try:
                yield
            finally:
                holding.cancel()
                await asyncio.gather(holding, return_exceptions=True)
    except TimeoutError as error:
        if ours.expired():
            raise TurnLost from error
        raise


async def _hold(turn: Turn, ours: asyncio.Timeout) -> None:
    """Extend the turn again and again; let its time run out when another has it."""
    while True:
        await asyncio.sleep(LEASE.total_seconds() / 3)
        try:
            if not await extend_turn(turn, LEASE):
                ours.reschedule(asyncio.get_running_loop().time())
                return
        except Exception:
            _log.exception("maintenance may lose its turn task=%r", turn.name)
