"""On whose behalf something is done, and lanes: one thing of a person at a time, so that nobody takes all there is.

What is done on behalf of a person is written only as long as they may write (models/core/transaction.py), and what is
slow to read for them takes one thread (models/core/sqlite.py).
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from weakref import WeakValueDictionary

_behalf: ContextVar[tuple[int, ...]] = ContextVar("parvis_on_behalf_of", default=())


class on_behalf_of:
    """Do what is inside for somebody who was let in a moment ago: an account, and the person who acts as it.

    As every request does: a class costs a third of a generator here.
    """

    __slots__ = ("_account_ids", "_token")

    def __init__(self, *account_ids: int) -> None:
        self._account_ids = account_ids

    def __enter__(self) -> None:
        self._token = _behalf.set(self._account_ids)

    def __exit__(self, *_: object) -> None:
        _behalf.reset(self._token)


def asking() -> tuple[int, ...]:
    """Return the accounts on whose behalf the caller runs; none for workers, other sites and commands."""
    return _behalf.get()


def asker() -> int | None:
    """Return the person on whose behalf the caller runs; None for nobody."""
    return asking()[-1] if asking() else None


class Lanes:
    """A lane for each person, and one for nobody. In a lane, one goes after the other, in the order in which they come."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[int | None, asyncio.Lock] = WeakValueDictionary()
        """As long as somebody has or awaits them."""

    def is_taken(self, account_id: int | None) -> bool:
        lock = self._locks.get(account_id)
        return lock is not None and lock.locked()

    @asynccontextmanager
    async def turn(self, account_id: int | None) -> AsyncIterator[None]:
        """Wait for a turn in somebody's lane and hold it."""
        lock = self._locks.setdefault(account_id, asyncio.Lock())
        async with lock:
            yield
