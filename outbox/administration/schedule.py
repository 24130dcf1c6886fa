"""What the site does by itself, of all families, and how that went last.

web/process/maintenance.py does it. A task is due `every` so often after it began last, by the clock.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from federation.network import Network
from models.core.base import now
from models.core.resources import shortages
from models.core.task_runs import LastRun, last_runs
from outbox import (
    announcements,
    delivery,
    files,
    groups,
    identity,
    invitations,
    knowledge,
    mail,
    moderation,
    notifications,
    people,
    posts,
    relations,
)
from outbox.tasks import MINUTE, Complaint, Task

FAMILIES = (
    posts,
    people,
    identity,
    relations,
    invitations,
    knowledge,
    groups,
    announcements,
    notifications,
    moderation,
    files,
    mail,
    delivery,
)
LATE_AFTER = timedelta(minutes=15)
"""A task that is later than this and three of its times, while others were done, hangs or was forgotten."""

State = Literal["never", "waiting", "running", "killed", "ahead"]


async def see_what_runs_out(network: Network) -> None:
    """Say in the log, and to `parvis doctor`, what this process is short of: by then it cannot say much any more."""
    if short := [each.text for each in shortages(network.site.settings)]:
        raise Complaint("; ".join(short))


TASKS: tuple[Task, ...] = (
    *(task for family in FAMILIES for task in family.TASKS),
    Task("see what runs out", MINUTE, see_what_runs_out),
)


@dataclass(frozen=True)
class TaskState:
    """One periodic task, and what is known of it."""

    name: str
    every: timedelta
    state: State
    """never run; waiting for its time; running now; killed with its process before it ended; begun by a clock that was
    ahead."""
    last_at: datetime | None
    """When it began last."""
    took_s: float | None
    """How long the last one took that ended."""
    failure: str
    """Why the last one failed; "" when it did not."""
    next_at: datetime | None
    """When it is due; None: now, or when the one that runs has ended."""
    is_late: bool
    """It was not done for long, although others were."""


async def task_states() -> list[TaskState]:
    """Return all periodic tasks, in the order in which they are declared."""
    known = await last_runs()
    ours = [known[task.name] for task in TASKS if task.name in known]
    began = [run.started_at for run in ours if not run.was_ahead]
    newest = max(began, default=now())
    return [_state_of(task, known.get(task.name), newest) for task in TASKS]


def _state_of(task: Task, run: LastRun | None, newest: datetime) -> TaskState:
    if run is None:
        return TaskState(task.name, task.every, "never", None, None, "", None, False)
    state = _word_of(run)
    due = run.started_at + task.every if state == "waiting" else None
    is_late = newest - run.started_at > 3 * task.every + LATE_AFTER
    return TaskState(task.name, task.every, state, run.started_at, run.took_s, run.failure, due, is_late)


def _word_of(run: LastRun) -> State:
    if run.was_ahead:
        return "ahead"
    if run.was_killed:
        return "killed"
    return "waiting" if run.started_at == run.leased_until else "running"
