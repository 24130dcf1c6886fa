"""Atomic changes, and what may happen only after they are safe.

Every write runs inside `transaction()`; a transaction inside another joins it. What tells
others (a live event, waking a worker) is handed to `after_commit` and never happens when the
change is rolled back: nothing is announced that did not happen.

A verb that reads before it writes is `atomic`, and begins by locking what it reads (`models.core.database.lock`, behind it
`lock_accounts`, `lock_posts` and `lock=True`): two clicks at once are then one after the other. So that nobody waits
for who waits for them, locks are taken in one order: accounts (people before groups), posts, polls, all others; of
one table by id. What breaks the order all the same is tried again by `atomic`.

What somebody asked for before their account was suspended, disabled or erased is not written afterwards: what runs `on_behalf_of`
them looks at their account in each transaction, and keeps it from being erased meanwhile.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import ParamSpec, TypeVar

from tortoise.exceptions import DoesNotExist, IntegrityError
from tortoise.transactions import in_transaction

from models.core.database import is_sqlite, known, marks, rows
from models.core.errors import Conflict, Forbidden

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

ATTEMPTS = 3
"""The second finds what the other left; a third is for who meets two."""

_MET = (Conflict, IntegrityError, DoesNotExist)
"""What somebody meets who reads what another is about to change."""

_callbacks: ContextVar[list[Callable[[], None]] | None] = ContextVar("parvis_after_commit", default=None)
_behalf: ContextVar[tuple[int, ...]] = ContextVar("parvis_on_behalf_of", default=())
_log = logging.getLogger(__name__)


@contextmanager
def on_behalf_of(*account_ids: int) -> Iterator[None]:
    """Let what is written inside be written for somebody, who was let in a moment ago: an account, and who acts as it."""
    token = _behalf.set(account_ids)
    try:
        yield
    finally:
        _behalf.reset(token)


@asynccontextmanager
async def transaction() -> AsyncIterator[None]:
    """Make everything inside happen together or not at all.

    Raises what `models.core.database.known` makes of errors, and Forbidden when who asked for it may do nothing by now.
    """
    if _callbacks.get() is not None:
        yield
        return
    callbacks: list[Callable[[], None]] = []
    token = _callbacks.set(callbacks)
    try:
        async with in_transaction():
            await _check_presence()
            yield
    except Exception as error:
        if (better := known(error)) is error:
            raise
        raise better from error
    finally:
        _callbacks.reset(token)
    for callback in callbacks:
        callback()


async def _check_presence() -> None:
    """Refuse to write for who is suspended, disabled or erased, and keep them from being erased until the transaction ends."""
    account_ids = _behalf.get()
    if not account_ids:
        return
    # It hinders no verb, but who erases: models/moderation/erasure.py locks the row against all.
    how = "" if is_sqlite() else " FOR KEY SHARE"
    present = await rows(
        f"SELECT id FROM accounts WHERE id IN ({marks(len(account_ids))}) AND suspended_at IS NULL AND NOT EXISTS"
        f" (SELECT 1 FROM people WHERE people.id = accounts.id AND disabled_at IS NOT NULL) ORDER BY id{how}",
        *account_ids,
    )
    if len(present) < len(account_ids):
        raise Forbidden("Your login is currently disabled")


def atomic(verb: Callable[Arguments, Awaitable[Result]]) -> Callable[Arguments, Awaitable[Result]]:
    """Make a function one transaction: all it reads and writes, once more from its beginning when it met another.

    Called inside a transaction it joins that. It must change nothing but the database, hand what tells others to
    `after_commit`, and ask nobody over the network. Raises Conflict when it meets others again and again.
    """

    @wraps(verb)
    async def run(*values: Arguments.args, **options: Arguments.kwargs) -> Result:
        if _callbacks.get() is not None:
            return await verb(*values, **options)
        for attempt in range(ATTEMPTS):
            try:
                async with transaction():
                    return await verb(*values, **options)
            except _MET as error:
                _log.info("met another verb=%s attempt=%d because=%r", verb.__qualname__, attempt + 1, error)
                met = error
        _log.warning("given up verb=%s", verb.__qualname__, exc_info=met)
        raise Conflict from met

    return run


def after_commit(callback: Callable[[], None]) -> None:
    """Call back once the running transaction is committed; at once when there is none."""
    callbacks = _callbacks.get()
    if callbacks is None:
        callback()
    else:
        callbacks.append(callback)
