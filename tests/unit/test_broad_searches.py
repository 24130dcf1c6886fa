"""Searches and reads that take long, whoever asks for them: what they cost others. On both databases."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import quote

import pytest
from tortoise.transactions import in_transaction

from models.core import sqlite
from models.core.behalf import on_behalf_of
from models.core.database import Record, connection, execute, is_sqlite, rows, value
from models.core.sqlite import SLOW_READS, ImmediateSqliteClient, SlowReads
from models.posts.tags import Tag
from models.search import search
from models.search.query import MAX_PARTS
from models.search.search import MAX_OFFSET
from tests.both import new_url, town
from tests.world import Town

__all__ = ["new_url", "town"]

_ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
)
FORMER_POOL = 5
"""Connections to PostgreSQL that the driver opens by itself."""
EVERYWHERE = (
    "/api/v2/search?q=rebuts&type=accounts",
    "/api/v2/search?q=rebuts&type=hashtags",
    "/api/v2/search?q=rebuts&type=statuses",
    "/api/v1/search?q=rebuts",
    "/api/v1/accounts/search?q=rebuts",
)
TOO_LONG = [
    " ".join(f"-mot{n}" for n in range(MAX_PARTS + 1)),
    f'"{"mot " * (MAX_PARTS + 1)}"',
    "-".join("m" * (MAX_PARTS + 1)),
    "#mot " * MAX_PARTS + "has:image",
]


async def _until(so: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(20):
        while not await so():
            await asyncio.sleep(0.01)


async def _endless(sql: str, *values: Any) -> Sequence[Record]:
    return await rows(_ENDLESS, 1)


async def test_a_search_has_so_many_words_and_conditions(town: Town) -> None:
    amelie = await town.person("amelie")
    await amelie.publish("rebuts")
    enough = "rebuts " + " ".join(f"-mot{n}" for n in range(MAX_PARTS - 1))
    assert len((await amelie.get(f"/api/v2/search?q={quote(enough)}"))["statuses"]) == 1
    for query in TOO_LONG:
        refused = await amelie.call("GET", f"/api/v2/search?q={quote(query)}", status=422)
        assert refused["error"] == f"A search may have at most {MAX_PARTS} words and conditions"
        assert "q" in refused["details"]
    await amelie.call("GET", f"/api/v1/accounts/search?q={quote(TOO_LONG[0])}", status=422)


async def test_pages_of_a_search_have_an_end(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that clients that page until there is nothing more come to an end, and the database is not asked."""
    amelie = await town.person("amelie")
    await amelie.publish("rebuts")
    assert (await amelie.get(f"/api/v2/search?q=rebuts&offset={MAX_OFFSET}"))["statuses"] == []
    monkeypatch.setattr(search, "rows", _endless)
    for path in EVERYWHERE:
        found = await amelie.get(f"{path}&offset={MAX_OFFSET + 1}")
        assert not any(found.values() if isinstance(found, dict) else found)


async def test_a_search_that_takes_too_long_is_given_up(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    amelie = await town.person("amelie")
    await amelie.publish("rebuts")
    with monkeypatch.context() as patched:
        patched.setattr(search, "SEARCH_S", 0.1)
        patched.setattr(search, "rows", _endless)
        for path in EVERYWHERE:
            refused = await amelie.call("GET", path, status=422)
            assert refused["error"].startswith("The search is too broad: ")

    async def is_over() -> bool:
        if is_sqlite():
            client = connection()
            assert isinstance(client, ImmediateSqliteClient)
            return client._slow.has_room() and not client._slow._limits
        running = "state = 'active' AND datname = current_database() AND pid <> pg_backend_pid()"
        return bool(await value(f"SELECT count(*) = 0 FROM pg_stat_activity WHERE {running}"))

    await town.run(lambda: _until(is_over))
    assert len((await amelie.get("/api/v2/search?q=rebuts"))["statuses"]) == 1


async def test_one_search_of_a_person_runs_at_a_time(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    running: Counter[int] = Counter()
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def slow_for_amelie(sql: str, viewer_id: int, *values: Any) -> Sequence[Record]:
        running[viewer_id] += 1
        if viewer_id == amelie.account.id:
            begun.set()
            await may_end.wait()
        running[viewer_id] -= 1
        return await rows(sql, viewer_id, *values)

    monkeypatch.setattr(search, "rows", slow_for_amelie)
    monkeypatch.setattr(search, "SEARCH_S", 60)
    searching = [asyncio.create_task(amelie.get(path)) for path in EVERYWHERE]
    async with asyncio.timeout(20):
        await begun.wait()
        for path in EVERYWHERE:
            await bruno.get(path)
            await amelie.get("/api/v1/timelines/home")
        assert running[amelie.account.id] == 1
        assert not any(each.done() for each in searching)
        may_end.set()
        await asyncio.gather(*searching)
    assert running.total() == 0


async def test_what_is_quick_is_answered_beside_what_never_ends(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On SQLite all threads are taken, and each statement was slow when it ran last."""
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    await bruno.post(f"/api/v1/accounts/{amelie.id}/follow")
    post = await amelie.publish("rebuts")

    async def read(whose: int) -> None:
        with on_behalf_of(whose):
            await rows(_ENDLESS, 1)

    async def all_begun() -> bool:
        if is_sqlite():
            client = connection()
            assert isinstance(client, ImmediateSqliteClient)
            return client._slow._free.locked()
        running = "state = 'active' AND datname = current_database() AND pid <> pg_backend_pid()"
        return bool(await value(f"SELECT count(*) >= {FORMER_POOL} FROM pg_stat_activity WHERE {running}"))

    count = FORMER_POOL if town.settings.database else SLOW_READS
    reading = [asyncio.create_task(town.run(lambda n=n: read(n))) for n in range(1, count + 1)]
    try:
        await town.run(lambda: _until(all_begun))
        monkeypatch.setattr(SlowReads, "has", lambda self, sql: True)
        monkeypatch.setattr(sqlite, "ON_THE_SPOT_S", 10)
        monkeypatch.setattr(sqlite, "DISK_S", 10)
        async with asyncio.timeout(20):
            assert [each["id"] for each in await bruno.get("/api/v1/timelines/home")] == [post["id"]]
            assert len(await amelie.get("/api/v1/notifications")) == 1
            assert len((await bruno.get("/api/v2/search?q=rebuts"))["statuses"]) == 1
        assert not any(each.done() for each in reading)
    finally:
        for each in reading:
            each.cancel()
        await asyncio.gather(*reading, return_exceptions=True)


async def _by_a_model() -> None:
    await Tag.raw(f"SELECT * FROM tags WHERE 0 < ({_ENDLESS.replace('$1', '1')})")


@pytest.mark.parametrize("read", [lambda: rows(_ENDLESS, 1), _by_a_model], ids=["by SQL", "by a model"])
async def test_what_the_database_gives_up_is_no_trouble_of_the_disk(
    town: Town,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    read: Callable[[], Awaitable[Any]],
) -> None:
    amelie = await town.person("amelie")
    await amelie.publish("#rebuts")

    async def limited(sql: str, *values: Any) -> Sequence[Record]:
        if is_sqlite():
            await read()
        async with in_transaction():
            await execute("SET LOCAL statement_timeout = 50")
            await read()
        return []

    monkeypatch.setattr(search, "rows", limited)
    monkeypatch.setattr(search, "SEARCH_S", 60)
    monkeypatch.setattr(sqlite, "SLOW_READ_S", 0.05)
    with caplog.at_level(logging.WARNING):
        refused = await amelie.call("GET", EVERYWHERE[0], status=503)
    assert refused == {"error": "This takes too long: ask for less, or try again later"}
    assert "disk" not in caplog.text
    await amelie.get("/api/v1/timelines/home")


async def test_connections_to_postgresql_are_a_setting(town: Town) -> None:
    if town.settings.is_sqlite:
        pytest.skip("SQLite has one that writes, and one that reads")

    async def most() -> int:
        return int(connection()._pool.get_max_size())  # type: ignore[attr-defined]

    assert await town.run(most) == town.settings.database_connections == 20
