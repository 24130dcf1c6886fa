"""Comparing stored counters with the rows that they count, and setting right what differs.

They differ only when something broke them: an older version, or a row that was changed by hand. What each of them
counts is said in models/core/counts.py.
"""

import random
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from dataclasses import dataclass

from models.core.counts import counted, counting
from models.core.database import lock_rows, marks, rows, value
from models.core.transaction import transaction

BATCH = 500
"""Rows in one statement."""
COMPARED_FOR_S = 5.0
"""How long `parvis doctor` compares, at most, and one batch of each table."""


@dataclass(frozen=True)
class Wrong:
    """A counter that does not say how many rows there are."""

    table: str
    id: int
    counter: str
    stored: int
    counted: int


@dataclass(frozen=True)
class Comparison:
    """What a look at counters found."""

    compared: int
    """Rows with counters."""
    total: int
    wrong: tuple[Wrong, ...]

    @property
    def is_whole(self) -> bool:
        return self.compared >= self.total


async def compare(*, within_s: float = COMPARED_FOR_S) -> Comparison:
    """Compare stored counters with the rows, in each table by turns, from a random row on, until the time is over.

    Small databases are compared as a whole. Writes meanwhile are no differences: each statement sees one moment.
    """
    until = time.monotonic() + within_s
    walks = {table: _ids_from_anywhere(table) for table in counted()}
    compared, wrong = 0, list[Wrong]()
    while walks and (not compared or time.monotonic() < until):
        for table, ids in list(walks.items()):
            batch = await anext(ids, None)
            if batch is None:
                del walks[table]
                continue
            compared += len(batch)
            wrong += await _wrong_among(table, batch)
    for ids in walks.values():
        await ids.aclose()
    return Comparison(compared, await count_rows(), tuple(wrong))


async def repair() -> AsyncIterator[tuple[int, int, int]]:
    """Count everything anew, while the site runs; yields (rows done, of how many, counters set right), batch by
    batch.
    """
    done, total, changed = 0, await count_rows(), 0
    for table in counted():
        async for batch in _ids(table, 0):
            async with transaction():
                changed += await _repair(table, batch)
            done += len(batch)
            yield done, total, changed


async def count_rows() -> int:
    """Return how many rows have counters."""
    return sum(
        [await value(f"SELECT count(*) FROM {table} WHERE {which}") for table, which in counting().items()]
    )


async def _repair(table: str, ids: list[int]) -> int:
    """Recount the counters of rows; return how many were wrong. The rows are locked: nobody changes them meanwhile."""
    await lock_rows(table, marks(len(ids)), *ids)
    wrong = await _wrong_among(table, ids)
    if wrong:
        seen = ", revision = revision + 1" if table in ("accounts", "posts") else ""
        counters = ", ".join(f"{counter} = ({sql})" for counter, sql in counted()[table].items())
        changed = sorted({each.id for each in wrong})
        await rows(f"UPDATE {table} SET {counters}{seen} WHERE id IN ({marks(len(changed))})", *changed)
    return len(wrong)


async def _wrong_among(table: str, ids: list[int]) -> list[Wrong]:
    counters = counted()[table]
    selected = ", ".join(f"{counter}, ({sql}) AS counted_{counter}" for counter, sql in counters.items())
    differs = " OR ".join(f"{counter} <> counted_{counter}" for counter in counters)
    found = await rows(
        f"SELECT * FROM (SELECT id, {selected} FROM {table} WHERE id IN ({marks(len(ids))})) AS found"
        f" WHERE {differs} ORDER BY id",
        *ids,
    )
    return [
        Wrong(table, each["id"], counter, each[counter], each[f"counted_{counter}"])
        for each in found
        for counter in counters
        if each[counter] != each[f"counted_{counter}"]
    ]


async def _ids(table: str, first: int, before: int | None = None) -> AsyncGenerator[list[int], None]:
    """Yield the ids of rows with counters from one on, in batches."""
    end = "" if before is None else f" AND id < {before}"
    while True:
        found = await rows(
            f"SELECT id FROM {table} WHERE {counting()[table]} AND id >= $1{end} ORDER BY id LIMIT {BATCH}",
            first,
        )
        if not found:
            return
        yield [each["id"] for each in found]
        first = found[-1]["id"] + 1


async def _ids_from_anywhere(table: str) -> AsyncGenerator[list[int], None]:
    """Yield the ids of all rows with counters, in batches that begin somewhere in the middle."""
    highest = await value(f"SELECT max(id) FROM {table}") or 0
    start = random.randint(0, highest)
    async for batch in _ids(table, start):
        yield batch
    async for batch in _ids(table, 0, start):
        yield batch


def by_counter(wrong: tuple[Wrong, ...]) -> Iterator[str]:
    """Return for each counter how many rows have it wrong, with an example."""
    for name in dict.fromkeys(f"{each.table}.{each.counter}" for each in wrong):
        [first, *others] = [each for each in wrong if f"{each.table}.{each.counter}" == name]
        yield f"{name} of {1 + len(others)}, such as {first.id}: {first.stored} instead of {first.counted}"
