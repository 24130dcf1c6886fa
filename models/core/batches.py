"""Deleting and changing very many rows: some in each transaction, and others get their turn in between.

On SQLite a statement that writes holds the event loop, and no one else writes before its transaction ends; on PostgreSQL
it holds the locks of all its rows. Which rows come next is read outside of the transaction, on SQLite in a thread where
that takes long.
"""

import asyncio
from typing import Any

from models.core.database import execute, marks, rows
from models.core.transaction import transaction

AT_ONCE = 500
"""Rows in one transaction."""


async def delete_in_batches(table: str, where: str, *values: Any, order: str = "id") -> None:
    """Delete the rows of a table that fulfil a condition. `order`: columns by whose index they are found."""
    await _in_batches(f"DELETE FROM {table}", table, where, values, order)


async def update_in_batches(table: str, change: str, where: str, *values: Any, order: str = "id") -> None:
    """Change the rows of a table that fulfil a condition, so that they no longer do. All values stand in `where`."""
    await _in_batches(f"UPDATE {table} SET {change}", table, where, values, order)


async def _in_batches(change: str, table: str, where: str, values: tuple[Any, ...], order: str) -> None:
    wanted = f"SELECT id FROM {table} WHERE {where} ORDER BY {order} LIMIT {AT_ONCE}"
    found = AT_ONCE
    while found == AT_ONCE:
        ids = [each["id"] for each in await rows(wanted, *values)]
        found = len(ids)
        if ids:
            async with transaction():
                # Somebody may have changed them since they were read.
                these = f"id IN ({marks(found, len(values) + 1)}) AND ({where})"
                await execute(f"{change} WHERE {these}", *values, *ids)
            await asyncio.sleep(0)
