"""A database that is full, locked, restarting or gone: "try again later", never a 202 that is not true."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import asyncpg
import pytest
from tortoise.exceptions import DBConnectionError, OperationalError, TransactionManagementError

from inbox import worker as inbox_worker
from inbox.worker import apply_pending
from models.core import sqlite
from models.core.database import execute, value
from models.delivery import received
from outbox.delivery import queue
from outbox.delivery import worker as outbox_worker
from tests.faults.conftest import Tally
from tests.faults.letters import Letter, Writer, effects, hand_in
from tests.world import Town, World, company, eventually

TROUBLE = [
    OperationalError("disk I/O error"),
    DBConnectionError("gone"),
    TransactionManagementError("locked"),
    sqlite3.OperationalError("database is locked"),
    asyncpg.InterfaceError("connection is closed"),
    asyncpg.ConnectionDoesNotExistError("gone"),
    asyncpg.TooManyConnectionsError("too many"),
    asyncpg.DiskFullError("no space left"),
    asyncpg.AdminShutdownError("terminating connection due to administrator command"),
    asyncpg.CannotConnectNowError("the database system is starting up"),
    ConnectionRefusedError("refused"),
]


@asynccontextmanager
async def _bruno_writes(world: World) -> AsyncIterator[Writer]:
    amelie = await world["paris"].person("amelie")
    bruno = await world["lyon"].person("bruno")
    await amelie.follow(bruno)
    yield Writer(bruno, world["paris"])


@pytest.fixture
async def writer(world: World) -> AsyncIterator[Writer]:
    """Bruno in Lyon writes to Paris, where Amélie follows him."""
    async with _bruno_writes(world) as writer:
        yield writer


@pytest.fixture
async def on_sqlite(tmp_path: Path) -> AsyncIterator[Writer]:
    async with company(tmp_path, "paris", "lyon") as world, _bruno_writes(world) as writer:
        yield writer


@pytest.fixture
async def on_postgresql(
    tmp_path: Path, new_postgres_url: Callable[[], Awaitable[str]]
) -> AsyncIterator[Writer]:
    databases = {name: await new_postgres_url() for name in ("paris", "lyon")}
    async with (
        company(tmp_path, "paris", "lyon", databases=databases) as world,
        _bruno_writes(world) as writer,
    ):
        yield writer


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    """The log is full of what is done to the database here."""
    caplog.set_level(logging.CRITICAL)


async def _letters(writer: Writer, number: int, text: str = "bonjour") -> list[Letter]:
    amelie = writer.receiver.people["amelie"]
    return [await writer.letter(writer.create(writer.note(text, to=amelie))) for _ in range(number)]


async def _applied(writer: Writer) -> int:
    """Apply what waits; return how many posts came in altogether."""
    await writer.receiver.run(lambda: apply_pending(writer.receiver.network))
    return (await effects(writer.receiver)).posts


async def test_trouble_is_answered_503_and_taken_later(
    on_sqlite: Writer, monkeypatch: pytest.MonkeyPatch, tally: Tally
) -> None:
    writer, paris = on_sqlite, on_sqlite.receiver
    letters = await _letters(writer, len(TROUBLE))
    tampered = replace(letters[0], body=letters[0].body.replace(b"bonjour", b"bonsoir"))
    answers = {}
    for trouble, letter in zip(TROUBLE, letters, strict=True):
        with monkeypatch.context() as patch:
            patch.setattr(received, "store_all", _raising(trouble))
            answer = await paris.anybody().ask("POST", letter.path, data=letter.body, headers=letter.headers)
            assert await hand_in(tampered, paris) == 401
        answers[repr(trouble)] = answer.status, int(answer.headers.get("Retry-After", 0)) > 0
    assert answers == {repr(trouble): (503, True) for trouble in TROUBLE}
    assert await _applied(writer) == 0
    assert [await hand_in(letter, paris) for letter in letters] == [202] * len(letters)
    assert await _applied(writer) == len(letters)
    tally(troubles=len(TROUBLE), answered_503=len(answers), taken_later=len(letters))


def _raising(trouble: Exception) -> Callable[..., Awaitable[bool]]:
    async def fails(*_: object) -> bool:
        raise trouble

    return fails


async def test_a_full_disk_takes_nothing_and_loses_nothing(on_sqlite: Writer, tally: Tally) -> None:
    writer, paris = on_sqlite, on_sqlite.receiver
    amelie, before = paris.people["amelie"], await effects(on_sqlite.receiver)
    letters = await _letters(writer, 30, "lorem ipsum " * 300)
    with_text = {"json": {"status": "lorem ipsum " * 300}}
    await paris.run(_full)
    taken = [letter for letter in letters if await hand_in(letter, paris) == 202]
    assert {await hand_in(letter, paris) for letter in letters[-3:]} == {503}
    assert (await effects(paris)).received == before.received + len(taken)
    written = [await amelie.ask("POST", "/api/v1/statuses", **with_text) for _ in range(5)]
    assert {answer.status for answer in written[-2:]} == {503}
    await _applied(writer)
    assert (await effects(paris)).received == before.received + len(taken)

    await paris.run(lambda: execute("PRAGMA max_page_count = 1073741823"))
    await paris.run(lambda: execute("UPDATE received SET due_at = 0 WHERE state = 'pending'"))
    assert [await hand_in(letter, paris) for letter in letters] == [202] * len(letters)
    assert await _applied(writer) == before.posts + len(letters)
    await amelie.post("/api/v1/statuses", {"status": "there is room again"})
    assert await paris.run(lambda: value("PRAGMA integrity_check")) == "ok"
    stored = await paris.run(lambda: value("SELECT count(*) FROM posts WHERE local = TRUE"))
    assert stored == 1 + sum(answer.status == 200 for answer in written)
    tally(letters=len(letters), taken_while_full=len(taken), posts=len(letters))


async def _full() -> None:
    """Let the database not grow by a page."""
    pages = await value("PRAGMA page_count")
    await execute(f"PRAGMA max_page_count = {pages}")


async def test_a_locked_database_is_waited_for_and_then_works_again(
    on_sqlite: Writer, monkeypatch: pytest.MonkeyPatch, tally: Tally
) -> None:
    """Somebody has the file open in an editor for databases."""
    writer, paris = on_sqlite, on_sqlite.receiver
    amelie = paris.people["amelie"]
    [letter] = await _letters(writer, 1)
    monkeypatch.setattr(sqlite, "LOCKED_MS", 20)
    other = sqlite3.connect(paris.settings.sqlite_file, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        async with asyncio.timeout(5):
            assert await hand_in(letter, paris) == 503
            for _ in range(3):
                refused = await amelie.ask("POST", "/api/v1/statuses", json={"status": "nobody hears this"})
                assert refused.status == 503
        other.execute("ROLLBACK")
    finally:
        other.close()
    async with asyncio.timeout(10):
        assert await hand_in(letter, paris) == 202
        await amelie.post("/api/v1/statuses", {"status": "everybody hears this"})
        assert await _applied(writer) == 1
    tally(refused=4, accepted_after=2)


async def test_cut_connections_lose_nothing(on_postgresql: Writer, tally: Tally) -> None:
    """PostgreSQL restarts: connections end while requests wait in them."""
    writer, paris = on_postgresql, on_postgresql.receiver
    letters = await _letters(writer, 6)
    admin = await asyncpg.connect(paris.settings.database)
    try:
        async with admin.transaction():
            await admin.execute("LOCK TABLE received IN ACCESS EXCLUSIVE MODE")
            waiting = [asyncio.create_task(hand_in(letter, paris)) for letter in letters[:3]]
            async with asyncio.timeout(10):
                while not all(hand.done() for hand in waiting):
                    if await _somebody_waits(admin):
                        await _cut(admin)
                    await asyncio.wait(waiting, timeout=0.05)
            during = await asyncio.gather(*waiting)
        assert set(during) == {503}
        await _cut(admin)
        after = [await hand_in(letter, paris) for letter in letters]
        assert set(after) <= {202, 503}
        assert await paris.run(
            lambda: value("SELECT count(*) FROM received WHERE uri LIKE '%/create/%'")
        ) == (after.count(202))
    finally:
        await admin.close()
    assert [await hand_in(letter, paris) for letter in letters] == [202] * 6
    assert await _applied(writer) == 6
    tally(cut_while_waiting=len(during), refused_after=after.count(503), posts=6)


async def _somebody_waits(admin: asyncpg.Connection) -> bool:
    """Tell whether a connection waits for the lock."""
    await admin.execute("SELECT pg_stat_clear_snapshot()")
    return (
        await admin.fetchval(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        > 0
    )


async def _cut(admin: asyncpg.Connection) -> None:
    """End all connections but this one."""
    await admin.execute("SELECT pg_stat_clear_snapshot()")
    await admin.fetch(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )


@pytest.fixture
def failing_twice(monkeypatch: pytest.MonkeyPatch) -> Callable[[object, str], None]:
    """Makes a function fail twice, as a database does that restarts, and then be itself."""

    def spoil(module: object, name: str) -> None:
        original, failures = getattr(module, name), [OperationalError("gone"), OSError("still gone")]

        async def fails(*values: object) -> object:
            if failures:
                raise failures.pop()
            return await original(*values)

        monkeypatch.setattr(module, name, fails)

    return spoil


async def test_the_inbox_worker_outlives_trouble(
    writer: Writer,
    failing_twice: Callable[[object, str], None],
    monkeypatch: pytest.MonkeyPatch,
    tally: Tally,
) -> None:
    paris = writer.receiver
    monkeypatch.setattr(inbox_worker, "IDLE_S", 0.01)
    for name in ("hosts_waiting", "due_from"):
        failing_twice(inbox_worker, name)
    [letter] = await _letters(writer, 1)
    assert await hand_in(letter, paris) == 202
    async with _working(paris, inbox_worker.run) as work:

        async def done() -> bool:
            assert not work.done(), work.exception()
            return (await effects(paris)).posts == 1

        await eventually(done)
    tally(failures=4, posts=1)


async def test_the_outbox_worker_outlives_trouble(
    writer: Writer,
    failing_twice: Callable[[object, str], None],
    monkeypatch: pytest.MonkeyPatch,
    tally: Tally,
) -> None:
    """What was answered while it could not be written down is written down later, and not sent again."""
    paris, lyon, amelie = writer.receiver, writer.sender.town, writer.receiver.people["amelie"]
    await writer.sender.follow(amelie)
    await amelie.post("/api/v1/statuses", {"status": "bonjour"})
    monkeypatch.setattr(outbox_worker, "POLL_S", 0.01)
    for name in ("waiting_hosts", "record", "claim"):
        failing_twice(queue, name)
    async with _working(paris, outbox_worker.run) as work:

        async def done() -> bool:
            assert not work.done(), work.exception()
            return not await paris.run(
                lambda: value("SELECT count(*) FROM deliveries WHERE state = 'queued'")
            )

        await eventually(done)
    attempts = await paris.run(lambda: value("SELECT max(attempts) FROM deliveries"))
    await lyon.run(lambda: apply_pending(lyon.network))
    assert attempts == 1
    assert [status["content"] for status in await writer.sender.home()] == ["<p>bonjour</p>"]
    tally(failures=6, attempts=attempts)


@asynccontextmanager
async def _working(town: Town, worker: Callable[..., Awaitable[None]]) -> AsyncIterator[asyncio.Task[None]]:
    """Run a worker of a town as its process does."""
    work = asyncio.create_task(town.run(lambda: worker(town.network)))
    try:
        yield work
    finally:
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
