"""What two who write at once do to one another, alike on both databases: locks, and trying again."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tortoise.exceptions import IntegrityError

from models.core.base import new_id
from models.core.config import Settings
from models.core.database import execute, execute_many, is_sqlite, lock, open_database, rows, value
from models.core.errors import Conflict, NotFound
from models.core.transaction import ATTEMPTS, after_commit, atomic, transaction
from models.posts.tags import Tag
from tests.once import make_tables

INSERT = "INSERT INTO tags (id, name) VALUES ($1, $2)"


@pytest.fixture(params=["sqlite", "postgres"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    return Settings(data_dir=tmp_path, database=url)


@pytest.fixture(autouse=True)
async def database(settings: Settings) -> AsyncIterator[None]:
    await make_tables(settings)
    async with open_database(settings):
        yield


async def _tag(name: str) -> int:
    tag_id = new_id()
    await execute(INSERT, tag_id, name)
    return tag_id


async def test_what_is_there_already_has_one_name() -> None:
    await _tag("paris")

    async def by_many() -> None:
        await execute_many(INSERT, [(new_id(), "lyon"), (new_id(), "paris")])

    async def by_model() -> None:
        await Tag.create(name="paris")

    for write in (lambda: _tag("paris"), by_many, by_model):
        with pytest.raises(IntegrityError):
            await write()
        with pytest.raises(IntegrityError):
            async with transaction():
                await write()
    with pytest.raises(IntegrityError):
        await execute("INSERT INTO post_tags (tag_id, post_id) VALUES ($1, $2)", 1, 2)


async def test_two_clicks_are_one_after_the_other() -> None:
    """Each reads before it writes: without the lock, both would find that there is room for one more."""
    paris = await _tag("paris")

    @atomic
    async def add(name: str) -> None:
        await lock("tags", paris)
        if await value("SELECT count(*) FROM tags") < 3:
            await _tag(name)

    await asyncio.gather(*(add(f"name{n}") for n in range(6)))
    assert await value("SELECT count(*) FROM tags") == 3


async def test_a_lock_tells_what_is_there_once_it_is_held() -> None:
    paris, lyon = await _tag("paris"), await _tag("lyon")
    held, deleted = asyncio.Event(), []

    @atomic
    async def delete() -> None:
        await lock("tags", paris, to_delete=True)
        held.set()
        await execute("DELETE FROM tags WHERE id = $1", paris)
        await rows("SELECT 1 FROM tags")
        deleted.append(paris)

    @atomic
    async def look() -> frozenset[int]:
        there = await lock("tags", lyon, paris)
        assert deleted, "and it waited for that"
        return there

    deleting = asyncio.create_task(delete())
    await held.wait()
    assert await look() == {lyon}
    await deleting
    async with transaction():
        assert await lock("tags") == frozenset()


async def test_who_meets_another_begins_again_and_tells_once() -> None:
    done: list[str] = []
    tries = 0

    @atomic
    async def write() -> str:
        nonlocal tries
        tries += 1
        after_commit(lambda: done.append("paris"))
        await _tag(f"try {tries}")
        if tries == 1:
            await _tag("try 1")
        return f"done at {tries}"

    assert await write() == "done at 2"
    assert done == ["paris"]
    assert [r["name"] for r in await rows("SELECT name FROM tags")] == ["try 2"], "of the first nothing stays"


async def test_who_meets_others_always_is_told() -> None:
    tries = 0

    @atomic
    async def write() -> None:
        nonlocal tries
        tries += 1
        await _tag("paris")

    await _tag("paris")
    with pytest.raises(Conflict):
        await write()
    assert tries == ATTEMPTS


async def test_a_refusal_is_no_meeting_and_within_a_transaction_nothing_begins_again() -> None:
    tries = 0

    @atomic
    async def refuse(error: Exception) -> None:
        nonlocal tries
        tries += 1
        await _tag(f"try {tries}")
        raise error

    with pytest.raises(NotFound):
        await refuse(NotFound())
    with pytest.raises(IntegrityError):
        async with transaction():
            await refuse(IntegrityError("there already"))
    assert tries == 2
    assert await value("SELECT count(*) FROM tags") == 0


async def test_two_who_wait_for_each_other() -> None:
    """Against the order of locks: PostgreSQL ends one of them, which begins again. On SQLite they cannot meet."""
    if is_sqlite():
        pytest.skip("SQLite has one writer at a time")
    paris, lyon = await _tag("paris"), await _tag("lyon")
    has = {paris: asyncio.Event(), lyon: asyncio.Event()}

    async def cross(first: int, second: int) -> None:
        await lock("tags", first)
        has[first].set()
        await has[second].wait()
        await lock("tags", second)
        await execute("UPDATE tags SET name = name || '!' WHERE id = $1", first)

    async def once(first: int, second: int) -> None:
        async with transaction():
            await cross(first, second)

    outcomes = await asyncio.gather(once(paris, lyon), once(lyon, paris), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes if outcome] == [Conflict]
    for event in has.values():
        event.clear()
    await asyncio.gather(atomic(cross)(paris, lyon), atomic(cross)(lyon, paris))
    names = sorted(r["name"] for r in await rows("SELECT name FROM tags"))
    assert sorted(name.count("!") for name in names) == [1, 2]
