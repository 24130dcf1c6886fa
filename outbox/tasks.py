"""What a site does by itself is a Task of a family:

TASKS in its `__init__.py`. web/process/maintenance.py decides when each runs, and in which process. Everything is safe
to run twice, and in two processes.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from federation.network import Network
from models.core.base import EPOCH, now

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class Task:
    """Something to do again and again."""

    name: str
    every: timedelta
    do: Callable[[Network], Awaitable[object]]
    deadline: timedelta = timedelta(minutes=10)
    """After that it is cancelled, and begins anew when its time comes."""


class Complaint(Exception):
    """What a task found that an admin has to put right. It is no defect: the text says what it is."""


def days_ago(days: int) -> datetime:
    """Return the moment so long ago; for more days than there were since 1970, where the ids begin, that."""
    return now() - timedelta(days=min(days, (now() - EPOCH).days))
