"""Counters that are stored beside what they count: what each counts, and how one may change.

A counter changes in the transaction that changes rows, by the rows that its statement really changed (RETURNING). So
it is never below zero, and whoever does something twice, or at the same time as others, counts it once. Where that is
too much to write down, as after a change of who may see a post, the counter is counted anew (`recount`).

On PostgreSQL two transactions must not wait for each other. So a transaction that changes counters first locks the rows
that have them (`lock_rows`), all at once and in one order: accounts (people before groups), then posts, then polls,
each by id. Only then it changes what is counted. A recount comes in a statement after the one that locks: it sees what
earlier transactions have committed.

Comparing and repairing all counters is models/core/count_repair.py.
"""

from collections.abc import Mapping
from functools import cache

from models.core.database import execute, execute_many, lock_rows
from models.core.family import families


@cache
def counted() -> dict[str, dict[str, str]]:
    """Return what each counter counts: table -> column -> SQL about a row of the table, as the families say."""
    found: dict[str, dict[str, str]] = {}
    for family in families().values():
        for table, counters in family.counters.items():
            found.setdefault(table, {}).update(counters)
    return found


@cache
def counting() -> dict[str, str]:
    """Return, as SQL, which rows of each table have counters that count rows."""
    some = {table: which for family in families().values() for table, which in family.counting.items()}
    return {table: some.get(table, "TRUE") for table in counted()}


async def change(table: str, counter: str, by: Mapping[int, int]) -> None:
    """Change a counter of rows that are locked, by row, and have readers render them anew."""
    seen = ", revision = revision + 1" if table in ("accounts", "posts") else ""
    await execute_many(
        f"UPDATE {table} SET {counter} = {counter} + $2{seen} WHERE id = $1",
        sorted((row_id, number) for row_id, number in by.items() if number),
    )


def less(counted: Mapping[int, int]) -> dict[int, int]:
    """Return by how much counters change when this many rows of each are gone."""
    return {row_id: -number for row_id, number in counted.items()}


async def recount(table: str, counter: str, which: str, *values: object) -> None:
    """Lock rows and recount one of their counters; `which` selects their ids, or lists them."""
    await lock_rows(table, which, *values)
    number = f"({counted()[table][counter]})"
    seen = ", revision = revision + 1" if table in ("accounts", "posts") else ""
    await execute(
        f"UPDATE {table} SET {counter} = {number}{seen} WHERE id IN ({which}) AND {counter} <> {number}",
        *values,
    )
