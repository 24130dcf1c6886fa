"""Reading beside writing, alike on both databases."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models.core.base import new_id
from models.core.config import Settings
from models.core.database import POSTGRESQL_LIMITS, execute, is_sqlite, open_database, rows, value
from models.core.transaction import transaction
from models.posts.posts import Tag
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
