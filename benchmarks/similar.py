"""How long it takes to find similar questions among 100,000, on SQLite and on PostgreSQL, for who may read nine in ten.

Beside it, in the same run, one look-up in the same index: all words of the same title, unranked, and whoever may read what it
finds. Titles are of words from common to rare. Time on the clock is what somebody waits; processor time is this process's, in
which SQLite works too and PostgreSQL does not.
"""

import asyncio
import random
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import quantiles
from typing import Any

import asyncpg
from tortoise.backends.base.executor import EXECUTOR_CACHE

from benchmarks.million import postgres
from benchmarks.sites import hire, new_site, open_inside
from benchmarks.table import Line
from federation.network import Network
from models.core.accounts import Account
from models.core.base import now, to_ms
from models.core.database import execute, execute_many, is_sqlite, named, rows, value
from models.core.transaction import transaction
from models.knowledge.similar import _QUESTION, similar_questions, telling_words
from models.search.index import asking_all, made, matches
from models.search.marks import mark
from models.search.query import Term
from outbox.parts.part import Draft
from outbox.posts.posts import publish

QUESTIONS = 100_000
TITLES = 20_000
"""Different ones."""
WORDS, IN_TITLE = 4_000, 6
AT_ONCE = 5_000
ASKED = 40
"""Titles that are typed in each round."""
LONGEST_MS = 50
"""What is promised: p95."""
NAME = "parvis_benchmark_similar"


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure on both databases, one after the other."""
    # A task for each: a site's database belongs to the task that opens it.
    lines = await asyncio.create_task(_on(folder / "sqlite", "", rounds))
    EXECUTOR_CACHE.clear()  # Tortoise keeps statements as the first database writes them.
    with postgres() as server:
        async with _database(server) as url:
            return lines + await asyncio.create_task(_on(folder / "postgres", url, rounds))


@asynccontextmanager
async def _database(server: str) -> AsyncIterator[str]:
    maintenance = await asyncpg.connect(server)
    try:
        await maintenance.execute(f"CREATE DATABASE {NAME}")
        yield re.sub(r"^(\w+://[^/]*)/[^?]*", rf"\1/{NAME}", server)
    finally:
        await maintenance.execute(f"DROP DATABASE IF EXISTS {NAME} WITH (FORCE)")
        await maintenance.close()


async def _on(folder: Path, url: str, rounds: int) -> list[Line]:
    site, titles = await new_site(folder, database=url), list(_titles())
    async with open_inside(site) as network:
        reader_id = await _fill(network, titles)
        typed = [_retyped(each, titles) for each in random.Random(5).sample(titles, ASKED)]
        await _timed(typed, lambda title: similar_questions(network.site, reader_id, title))
        found, asked, processor, limits = [], [], [], []
        for _ in range(rounds):
            used = time.process_time()
            taken = await _timed(typed, lambda title: similar_questions(network.site, reader_id, title))
            processor.append(1000 * (time.process_time() - used) / ASKED)
            asked += taken
            found.append(1000 * _p95(taken))
            limits.append(1000 * _p95(await _timed(typed, _looked_up)))
    what = f"similar: {'PostgreSQL' if url else 'SQLite'}, {QUESTIONS:,} questions"
    return [
        Line(f"{what}, p95", "ms", found, "one look-up, p95", limits, at_most=LONGEST_MS, latencies=asked),
        Line(f"{what}, processor each", "ms", processor),
    ]


def _p95(taken: Sequence[float]) -> float:
    return quantiles(taken, n=20)[18]


async def _timed(typed: Sequence[str], ask: Callable[[str], Awaitable[Any]]) -> list[float]:
    taken = []
    for title in typed:
        began = time.perf_counter()
        await ask(title)
        taken.append(time.perf_counter() - began)
    return taken


async def _looked_up(title: str) -> None:
    asked = asking_all([_QUESTION, *(Term((word,), False, False) for word in telling_words(title))])
    await rows(f"SELECT 1 FROM post_words WHERE {matches('post_words', '$1')} LIMIT 5", asked)


# --- filling -------------------------------------------------------------------------------------------------------


def _titles() -> Iterator[str]:
    chance = random.Random(3)
    starts, ends = (
        ("bra", "cle", "dro", "fla", "gri", "pla", "tre", "vou"),
        ("bal", "cin", "dag", "fix", "gno"),
    )
    words = [f"{chance.choice(starts)}{chance.choice(ends)}{n:x}" for n in range(WORDS)]
    weights = [1 / (n + 1) for n in range(WORDS)]
    for _ in range(TITLES):
        yield f"Pourquoi le {' '.join(chance.choices(words, weights, k=IN_TITLE))} ?"


def _retyped(title: str, titles: Sequence[str]) -> str:
    """Return a title as somebody else would type it: one word less, and one of another question."""
    words, other = title.split(), random.Random(title).choice(titles).split()
    return " ".join([*words[:-2], other[2]])


async def _fill(network: Network, titles: Sequence[str]) -> int:
    """Write questions, one a minute: every tenth for its author alone, every third solved; return who reads."""
    reader, author = await hire(network, "reader"), await hire(network, "author")
    await publish(network, await Account.get(id=author.id), Draft("? Pourquoi ?\n\nEt comment ?"))
    [first] = named(await rows("SELECT * FROM posts ORDER BY id LIMIT 1"))
    newest, words = to_ms(now()), [_words(title) for title in titles]
    for start in range(0, QUESTIONS, AT_ONCE):
        numbers = range(start, start + AT_ONCE)
        ids = {n: (newest - (QUESTIONS - n) * 60_000) << 16 for n in numbers}
        async with transaction():
            await _posts(first, ids, titles)
            await execute_many(
                "INSERT INTO questions (post_id, state) VALUES ($1, $2)",
                [(ids[n], "open" if n % 3 else "solved") for n in numbers],
            )
            columns = "(rowid, words, stems) VALUES ($1, $2, $3)"
            if not is_sqlite():
                columns = "(id, words) VALUES ($1, CAST(CAST($2 AS TEXT) AS TSVECTOR))"
            await execute_many(
                f"INSERT INTO post_words {columns}", [(ids[n], *words[n % TITLES]) for n in numbers]
            )
    await execute("ANALYZE")
    assert await value("SELECT count(*) FROM questions") == QUESTIONS + 1
    return reader.id


async def _posts(first: dict[str, Any], ids: dict[int, int], titles: Sequence[str]) -> None:
    columns = list(first)
    marks = ", ".join(f"${n}" for n in range(1, len(columns) + 1))
    changed = (
        {
            "id": i,
            "uri": f"{first['uri']}/{n}",
            "url": f"{first['url']}/{n}",
            "thread_id": i,
            "created_at": i >> 16,
        }
        | {"title": titles[n % TITLES], "visibility": "public" if n % 10 else "direct"}
        for n, i in ids.items()
    )
    await execute_many(
        f"INSERT INTO posts ({', '.join(columns)}) VALUES ({marks})",
        [[({**first, **each})[column] for column in columns] for each in changed],
    )


def _words(title: str) -> tuple[str, ...]:
    return made(title, "", [mark("type", "question"), mark("is", "open")], for_fts5=is_sqlite())
