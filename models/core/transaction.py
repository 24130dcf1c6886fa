"""Atomic changes, and what may happen only after they are safe.

Every write runs inside `transaction()`; a transaction inside another joins it. Events for others (a live event, waking
a worker) are handed to `after_commit` and never happen when the change is rolled back: nothing is announced that did
not happen.

A verb that reads before it writes is `atomic`, and begins by locking what it reads (`models.core.database.lock`, behind
it `lock_accounts`, `lock_posts` and `lock=True`): two clicks at once are then one after the other. So that no two
transactions wait for each other, locks are taken in one order: accounts (people before groups), posts, polls, all
others; of one table by id. `atomic` tries again what breaks the order all the same.

Nothing is written for somebody after their account was suspended, disabled or erased: each transaction that runs
`on_behalf_of` them (models/core/behalf.py) looks at their account, and keeps it from being erased meanwhile.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from functools import wraps
from typing import ParamSpec, TypeVar

from tortoise.exceptions import DoesNotExist, IntegrityError
from tortoise.transactions import in_transaction

from models.core.behalf import asking
from models.core.database import is_sqlite, known, marks, rows
from models.core.errors import Conflict, Forbidden

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

ATTEMPTS = 3
"""The second try finds what the other left; a third is for meeting two others."""

_MET = (Conflict, IntegrityError, DoesNotExist)
"""The errors of reading what another transaction is about to change."""

_callbacks: ContextVar[list[Callable[[], None]] | None] = ContextVar("parvis_after_commit", default=None)
_log = logging.getLogger(__name__)


@asynccontextmanager
async def transaction() -> AsyncIterator[None]:
    """Make everything inside happen together or not at all.

    Raises the errors of `models.core.database.known`, and Forbidden when whoever asked for it may do nothing any more.
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
    """Refuse to write for somebody suspended, disabled or erased; keep them from being erased until the transaction
    ends.
    """
    account_ids = asking()
    if not account_ids:
        return
    # This blocks an erasure and no verb: models/moderation/erasure.py locks the row against all.
    how = "" if is_sqlite() else " FOR KEY SHARE"
    present = await rows(
        f"SELECT id FROM accounts WHERE id IN ({marks(len(account_ids))}) AND suspended_at IS NULL AND NOT EXISTS"
        f" (SELECT 1 FROM people WHERE people.id = accounts.id AND disabled_at IS NOT NULL) ORDER BY id{how}",
        *account_ids,
    )
    if len(present) < len(account_ids):
        raise Forbidden("Your login is currently disabled")


def atomic(verb: Callable[Arguments, Awaitable[Result]]) -> Callable[Arguments, Awaitable[Result]]:
    """Make a function one transaction, run once more from its beginning when it conflicts with another.

    Called inside a transaction it joins that. It must change nothing but the database, hand events to `after_commit`,
    and ask nobody over the network. Raises Conflict when it conflicts again and again.
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
