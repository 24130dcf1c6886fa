"""Atomic changes, and what may happen only after they are safe.

Every write runs inside `transaction()`; a transaction inside another joins it. What tells
others (a live event, waking a worker) is handed to `after_commit` and never happens when the
change is rolled back: nothing is announced that did not happen.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar

from tortoise.transactions import in_transaction

_callbacks: ContextVar[list[Callable[[], None]] | None] = ContextVar("parvis_after_commit", default=None)


@asynccontextmanager
async def transaction() -> AsyncIterator[None]:
    """Make everything inside happen together or not at all."""
    if _callbacks.get() is not None:
        yield
        return
    callbacks: list[Callable[[], None]] = []
    token = _callbacks.set(callbacks)
    try:
        async with in_transaction():
            yield
    finally:
        _callbacks.reset(token)
    for callback in callbacks:
        callback()


def after_commit(callback: Callable[[], None]) -> None:
    """Call back once the running transaction is committed; at once when there is none."""
    callbacks = _callbacks.get()
    if callbacks is None:
        callback()
    else:
        callbacks.append(callback)
