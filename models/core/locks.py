"""Locks: what a verb keeps to itself until its transaction ends, so that the same request twice at once is done once.

A verb that looks and then writes says in its docstring what it holds, and looks again once it has it. Rows are held by
`models.core.database.lock`, and by `lock_accounts`, `lock_posts` and `held`, which ask that. What has no row is held by
`alone`, before all of these; in which order they come is models/core/transaction.py. Where two inserts meet, ON
CONFLICT is enough; where the first one wins, UPDATE … WHERE it is still so RETURNING.
"""

from datetime import timedelta
from typing import TypeVar

from tortoise import Model

from models.core.base import digest
from models.core.database import is_sqlite, lock, value
from models.core.inside import table_of

TWICE = timedelta(minutes=1)
"""How long the same request counts as the same click, where what it makes has no unique name."""

Found = TypeVar("Found", bound=Model)


async def held(model: type[Found], row_id: int) -> Found | None:
    """Fetch a row as it is now and lock it for the caller's transaction; None when it is gone."""
    if not await lock(table_of(model), row_id):
        return None
    return await model.get_or_none(id=row_id)


async def alone(*what: object) -> None:
    """Let one transaction at a time go on here under this name: for what has no row yet, or several."""
    if not is_sqlite():
        number = int.from_bytes(bytes.fromhex(digest(*map(str, what)))[:8], "big", signed=True)
        await value("SELECT pg_advisory_xact_lock($1)", number)
