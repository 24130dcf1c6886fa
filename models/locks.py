"""Taking turns: what a verb keeps to itself until its transaction ends, so that the same, twice at once, is done once.

A verb that looks and then writes says in its docstring what it holds, and looks again once it has it. SQLite has one
writer at a time, which a transaction is from its beginning (models/sqlite.py); PostgreSQL is asked here. Who holds
several things takes them in this order, or two wait for each other: what `alone` names, then the row that the verb is
about, then the accounts that it counts for. Where two inserts meet, ON CONFLICT is enough, and where something is done
once by whoever comes first, UPDATE … WHERE it is still so RETURNING.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import TypeVar

from tortoise import Model

from models.base import digest
from models.database import is_sqlite, marks, rows, value

TWICE = timedelta(minutes=1)
"""How long the same once more is taken for the same click, where what it makes has no name that tells."""

Found = TypeVar("Found", bound=Model)


async def held(model: type[Found], row_id: int) -> Found | None:
    """Fetch a row as it is now and keep it to the caller's transaction; None when it is gone.

    Rows that refer to it can be written meanwhile; who holds it too, changes or deletes it, waits.
    """
    return await model.select_for_update(no_key=True).get_or_none(id=row_id)


async def alone(*what: object) -> None:
    """Let one transaction at a time go on here with what is called so: for what has no row yet, or not one alone."""
    if not is_sqlite():
        number = int.from_bytes(bytes.fromhex(digest(*map(str, what)))[:8], "big", signed=True)
        await value("SELECT pg_advisory_xact_lock($1)", number)


async def staying(table: str, ids: Sequence[int]) -> list[int]:
    """Return which of these rows are still there, and let nobody delete them before the caller's transaction ends."""
    if not ids:
        return []
    lock = "" if is_sqlite() else " FOR KEY SHARE"
    found = await rows(f"SELECT id FROM {table} WHERE id IN ({marks(len(ids))}) ORDER BY id{lock}", *ids)
    return [each["id"] for each in found]
