"""Reading beside writing, alike on both databases."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from itertools import count
from pathlib import Path

import pytest

from models.core import sqlite
from models.core.base import new_id
from models.core.behalf import on_behalf_of
from models.core.config import Settings
from models.core.database import POSTGRESQL_LIMITS, execute, is_sqlite, open_database, rows, value
from models.core.errors import TooSlow
from models.core.sqlite import ON_THE_SPOT_S, SLOW_READS, STATEMENTS_A_TURN
from models.core.transaction import transaction
from models.posts.tags import Tag
from tests.once import make_tables


@pytest.fixture(params=["sqlite", "postgres"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    return Settings(data_dir=tmp_path, database=url)


@pytest.fixture(autouse=True)
async def database(settings: Settings) -> AsyncIterator[None]:
    await make_tables(settings)
    async with open_database(settings):
        yield


async def _names() -> list[str]:
    by_sql = [r["name"] for r in await rows("SELECT name FROM tags ORDER BY name")]
    assert by_sql == [tag.name for tag in await Tag.all().order_by("name")]
    return by_sql


async def _write(name: str) -> None:
    await execute("INSERT INTO tags (id, name) VALUES ($1, $2)", new_id(), name)


async def test_who_wrote_reads_it_and_others_once_it_is_committed() -> None:
    written, read = asyncio.Event(), asyncio.Event()

    async def write() -> list[str]:
        async with transaction():
            await _write("lyon")
            within = await _names()
            written.set()
            await read.wait()
        return within

    await _write("paris")
    assert await _names() == ["paris"]
    writing = asyncio.create_task(write())
    await written.wait()
    assert await _names() == ["paris"], "and it did not wait for the transaction"
    read.set()
    assert await writing == ["lyon", "paris"]
    assert await _names() == ["lyon", "paris"]


async def test_what_was_rolled_back_was_never_there() -> None:
    async def write() -> None:
        async with transaction():
            await _write("lyon")
            raise LookupError

    with pytest.raises(LookupError):
        await write()
    assert await _names() == []


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_what_looks_like_reading_cannot_write() -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await execute(
            "WITH RECURSIVE n(id) AS (SELECT 1) INSERT INTO tags (id, name) SELECT id, 'lyon' FROM n"
        )
    assert await value("SELECT count(*) FROM tags") == 0


async def test_postgresql_ends_what_hangs() -> None:
    if is_sqlite():
        pytest.skip("SQLite waits for nothing but its lock")
    for limit in POSTGRESQL_LIMITS:
        assert await value(f"SHOW {limit}") == "1min"


@pytest.mark.parametrize("table", ["tombstones", "reactions", "follows", "posts", "accounts"])
async def test_what_has_an_address_is_found_by_it_at_once(table: str) -> None:
    """Each signed GET of a post asks the tombstones, each Undo by id the others: on the event loop, with SQLite."""
    if is_sqlite():
        plan = await rows(
            f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE uri = $1", "https://lyon.corp.example/1"
        )
        assert "USING INDEX" in str(plan[0]["detail"])
        return
    async with transaction():
        await execute("SET LOCAL enable_seqscan = off")
        plan = await rows(f"EXPLAIN SELECT * FROM {table} WHERE uri = $1", "https://lyon.corp.example/1")
    assert "Index Scan" in "\n".join(each[0] for each in plan)


# --- slow reads of SQLite ----------------------------------------------------------------------------------------

_COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1) SELECT count(*) FROM n"
"""Takes as long as one wants: some ten million a second."""
SLOW, ENDLESS = 300_000, 10**12

on_sqlite = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)


@asynccontextmanager
async def turns() -> AsyncIterator[list[int]]:
    """Count the turns that others get on the event loop."""
    counted = [0]

    async def count() -> None:
        while True:
            counted[0] += 1
            await asyncio.sleep(0)

    counting = asyncio.create_task(count())
    await asyncio.sleep(0)
    try:
        yield counted
    finally:
        counting.cancel()


@on_sqlite
@pytest.mark.parametrize("within", [False, True], ids=["outside", "in a transaction"])
async def test_a_slow_read_holds_nobody_up(within: bool) -> None:
    """Also not the second time, when it is known to be slow, nor when a model asks."""
    await _write("paris")
    async with transaction() if within else nullcontext(), turns() as counted:
        if within:
            await _write("lyon")
        for sql in (_COUNT, f"SELECT * FROM ({_COUNT})"):
            for _ in range(2):
                before = counted[0]
                assert await value(sql, SLOW) == SLOW
                assert counted[0] - before > 20
        before = counted[0]
        found = await Tag.raw(f"SELECT * FROM tags WHERE 0 < ({_COUNT.replace('$1', str(SLOW))})")
        assert len(found) == 1 + within
        assert counted[0] - before > 20
    assert await _names() == [*(["lyon"] if within else []), "paris"], "what was written stays"


@on_sqlite
async def test_what_was_slow_once_is_not_slow_for_ever() -> None:
    async with turns() as counted:
        await value(_COUNT, SLOW)
        await value(_COUNT, 1)
        before = counted[0]
        for _ in range(STATEMENTS_A_TURN // 2):
            assert await value(_COUNT, 1) == 1
        assert counted[0] - before <= 1, "on the spot again"


@on_sqlite
async def test_who_waits_no_more_leaves_no_thread_busy() -> None:
    """And a site that stops does not wait for what is read."""
    reading = [asyncio.create_task(value(_COUNT, ENDLESS)) for _ in range(2 * SLOW_READS)]
    async with asyncio.timeout(20):
        await asyncio.sleep(0)
        for each in reading:
            each.cancel()
        assert await value(_COUNT, SLOW) == SLOW
        left = asyncio.create_task(value(_COUNT, ENDLESS))
        await asyncio.sleep(0)
    assert not left.done()
    left.cancel()


@on_sqlite
async def test_what_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """As PostgreSQL does."""
    await _write("paris")
    monkeypatch.setattr(sqlite, "SLOW_READ_S", 0.05)
    with pytest.raises(TooSlow):
        await value(_COUNT, ENDLESS)
    with pytest.raises(TooSlow):
        await Tag.raw(f"SELECT * FROM tags WHERE 0 < ({_COUNT.replace('$1', str(ENDLESS))})")
    assert await value("SELECT 1") == 1


async def _read(whose: int | None, steps: int) -> int:
    with on_behalf_of(whose):
        return int(await value(_COUNT, steps))


@asynccontextmanager
async def reading(*whose: int | None) -> AsyncIterator[list["asyncio.Task[int]"]]:
    """Let people read what never ends. The first of each has begun, or waits for a thread."""
    tasks = [asyncio.create_task(_read(each, ENDLESS)) for each in whose]
    await asyncio.sleep(0)
    try:
        yield tasks
        assert not any(task.done() for task in tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


AMELIE, BRUNO, CHLOE = 1, 2, 3


@on_sqlite
@pytest.mark.parametrize("whose", [AMELIE, None], ids=["somebody", "nobody"])
async def test_one_person_takes_one_thread(whose: int | None) -> None:
    """Nobody's reads, those of workers and other sites, are as those of one person."""
    async with asyncio.timeout(20), reading(whose, whose, whose):
        assert await _read(BRUNO, SLOW) == SLOW


@on_sqlite
async def test_what_is_quick_does_not_wait_though_it_was_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its statement is that of two who read what never ends: one for each thread."""
    async with asyncio.timeout(20), reading(AMELIE, BRUNO):
        for whose in (AMELIE, BRUNO, CHLOE, None):
            assert await _read(whose, 1) == 1


@on_sqlite
async def test_others_do_not_make_a_read_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """While other threads run, the clock goes on, and the read does not: it is as quick as ever."""
    await value(_COUNT, 1)
    ticks = count()
    monkeypatch.setattr(sqlite.time, "perf_counter", lambda: next(ticks) * ON_THE_SPOT_S)
    async with turns() as counted:
        before = counted[0]
        assert await value(_COUNT, 5_000) == 5_000
        assert next(ticks) > 3, "the clock was looked at more often than it allowed before"
        assert counted[0] - before <= 1, "on the spot"


@on_sqlite
async def test_what_waits_for_the_disk_goes_on_in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "DISK_S", 0.0)
    async with turns() as counted:
        before = counted[0]
        assert await value(_COUNT, 1_000) == 1_000
        assert counted[0] - before > 1
        monkeypatch.undo()
        before = counted[0]
        assert await value(_COUNT, 1) == 1
        assert counted[0] - before <= 1, "it took little of the processor, and is not slow"


@on_sqlite
async def test_who_waits_for_a_thread_has_all_the_time_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "SLOW_READ_S", 1.0)
    first = asyncio.create_task(_read(AMELIE, ENDLESS))
    await asyncio.sleep(0)
    assert await _read(AMELIE, SLOW) == SLOW
    with pytest.raises(TooSlow):
        await first
