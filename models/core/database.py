"""Opening, closing and asking the database.

A site lives in a task that enters one Tortoise context; requests and workers inherit it, so
that several sites can live in one process. Ordinary rows go through Tortoise models; hot reads
and bulk writes are SQL through `rows`, `row`, `value` and `execute` here, written once for
SQLite and PostgreSQL: `$1` placeholders, BIGINT moments, ON CONFLICT and RETURNING.

Errors of concurrent writers have one name here, whichever the database: `known` turns what either driver raises into
IntegrityError and Conflict. `lock` keeps rows as they are for a caller that reads before it writes.
"""

import re
import sqlite3
from collections.abc import AsyncIterator, Collection, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import lru_cache
from importlib import import_module
from typing import Any, TypeVar

from tortoise import Model
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.backends.sqlite.client import SqliteClient
from tortoise.context import TortoiseContext
from tortoise.exceptions import DBConnectionError, DoesNotExist, IntegrityError, OperationalError

from models.core.base import to_ms
from models.core.config import Settings
from models.core.errors import ConfigurationError, Conflict, TooSlow
from models.core.family import modules
from models.core.inside import current_connection, made_of, table_of
from models.core.sqlite import ImmediateSqliteClient, ImmediateTransaction, reads

POSTGRESQL_LIMITS = {"statement_timeout": "60s", "idle_in_transaction_session_timeout": "60s"}
"""There are few connections, and nobody waits so long for a page: a statement that hangs on a lock, or a transaction
whose process stopped in the middle, gives its connection and its locks back. The longest statements that we know, those
of a removal, take seconds. (SQLite waits for its lock as long as models/core/sqlite.py says.)"""

Found = TypeVar("Found", bound=Model)

Record = Any
"""sqlite3.Row or asyncpg.Record: both give columns by name."""


def tortoise_config(settings: Settings, *more_tables: str) -> dict[str, Any]:
    """Return Tortoise's configuration for the site's database, with the tables of all families.

    aerich's own table joins them only while migrating: its import is slow.
    """
    if settings.is_sqlite:
        connection: Any = {
            "engine": "models.core.sqlite",
            "credentials": {
                "file_path": settings.database.removeprefix("sqlite://") or str(settings.sqlite_file)
            },
        }
    else:
        connection = expand_db_url(re.sub("^postgres(ql)?://", "asyncpg://", settings.database))
        connection["credentials"]["server_settings"] = POSTGRESQL_LIMITS
        connection["credentials"].setdefault("maxsize", settings.database_connections)
        connection["credentials"]["connect"] = _connect
    return {
        "connections": {"default": connection},
        "apps": {"models": {"models": [*modules(), *more_tables], "default_connection": "default"}},
        "use_tz": True,
    }


async def _connect(*where: Any, **how: Any) -> Any:
    """Connect to PostgreSQL. Raises DBConnectionError for whatever keeps us out: of the network, its name, its TLS, a
    server that starts or stops, a password that is no longer right.
    """
    import asyncpg

    try:
        return await asyncpg.connect(*where, **how)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise DBConnectionError(error) from error


def tables() -> Iterator[type[Model]]:
    """Yield every table of the site."""
    for name in modules():
        for found in vars(import_module(name)).values():
            if isinstance(found, type) and issubclass(found, Model) and found.__module__ == name:
                yield found


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[TortoiseContext]:
    """Connect and enter the site's context; close on leaving. Neither creates nor migrates.

    Raises ConfigurationError when the database cannot be reached or is not a database.
    """
    context = TortoiseContext()
    with context:
        try:
            await context.init(config=tortoise_config(settings))
            await answers()
            if settings.is_sqlite:
                await value("SELECT count(*) FROM sqlite_master")
        except _connection_errors(settings) as error:
            await context.close_connections()
            raise ConfigurationError(_unreachable(settings, error)) from error
        try:
            yield context
        finally:
            await context.close_connections()


def _connection_errors(settings: Settings) -> tuple[type[Exception], ...]:
    """Return the errors that mean that the database cannot be used. asyncpg is slow to import: only where it is
    used.
    """
    common = (DBConnectionError, OperationalError, OSError, sqlite3.DatabaseError)
    if settings.is_sqlite:
        return common
    import asyncpg

    return (*common, asyncpg.PostgresError)


def _unreachable(settings: Settings, error: Exception) -> str:
    if settings.is_sqlite:
        return (
            f"The database {settings.sqlite_file} cannot be opened: {error}. Check that the folder exists and is"
            " writable, and that the file is a SQLite database; a backup can be put in its place."
        )
    return (
        f"The PostgreSQL database cannot be reached: {error}. Check PARVIS_DATABASE and that the server runs."
    )


def connection() -> BaseDBAsyncClient:
    """Return the site's connection: that of the running transaction when there is one."""
    return current_connection()


def is_sqlite() -> bool:
    return isinstance(connection(), SqliteClient)


async def rows(sql: str, *values: Any) -> Sequence[Record]:
    """Run a statement and return all its rows (of a SELECT, or of RETURNING)."""
    client = connection()
    arguments = [to_ms(v) if isinstance(v, datetime) else v for v in values]
    if isinstance(client, ImmediateSqliteClient) and reads(sql):
        return await client.read(_numbered(sql), arguments)
    try:
        if isinstance(client, ImmediateTransaction):
            return await client.run(_numbered(sql), arguments)
        async with client.acquire_connection() as driver:
            if isinstance(client, SqliteClient):
                return await driver.execute_fetchall(_numbered(sql), arguments)
            return await driver.fetch(sql, *arguments)
    except Exception as error:
        if (better := known(error)) is error:
            raise
        raise better from error


def known(error: Exception) -> Exception:
    """Return our own error for a driver's error, whichever the database; any other error as it is.

    IntegrityError: a row is there already, or one that it refers to is not. Conflict: PostgreSQL has ended the
    transaction because two waited for each other, or could not have run one after the other. TooSlow: PostgreSQL gave a
    statement up at its limit; that of SQLite raises it by itself.
    """
    kind = getattr(error, "sqlstate", None) or ""  # of asyncpg, which is slow to import
    if isinstance(error, sqlite3.IntegrityError) or kind.startswith("23"):
        return IntegrityError(error)
    if kind == "57014":  # query_canceled
        return TooSlow()
    return Conflict() if kind.startswith("40") else error


async def row(sql: str, *values: Any) -> Record | None:
    """Run a statement and return its first row, or None."""
    found = await rows(sql, *values)
    return found[0] if found else None


async def value(sql: str, *values: Any) -> Any:
    """Run a statement and return the first column of its first row, or None."""
    found = await rows(sql, *values)
    return found[0][0] if found else None


async def answers() -> bool:
    """Ask the database something; raises its error when it does not answer."""
    return bool(await value("SELECT 1"))


async def damage() -> str:
    """Say what is wrong with the database's file, "" when nothing is. PostgreSQL looks after its own."""
    state = await value("PRAGMA quick_check") if is_sqlite() else "ok"
    return "" if state == "ok" else str(state)


async def fetch(model: type[Found], where: str, *values: Any) -> Found | None:
    """Fetch one row of a model, or None: `get_or_none` without building a query, for lookups of every activity."""
    found = await row(f"SELECT * FROM {table_of(model)} WHERE {where}", *values)
    return made_of(model, named([found])[0]) if found else None


async def fetch_all(model: type[Found], column: str, values: Collection[Any]) -> list[Found]:
    """Fetch the rows of a model whose column has one of these values; asks nothing where there are none."""
    if not values:
        return []
    found = await rows(
        f"SELECT * FROM {table_of(model)} WHERE {column} IN ({marks(len(values))})", *sorted(values)
    )
    return [made_of(model, each) for each in named(found)]


async def get(model: type[Found], row_id: int | None) -> Found:
    """Fetch the row of an id that something refers to; DoesNotExist when it is gone."""
    found = await fetch(model, "id = $1", row_id)
    if found is None:
        raise DoesNotExist(model)
    return found


async def execute(sql: str, *values: Any) -> None:
    """Run a statement whose rows do not matter. To learn what was changed, use `rows` with RETURNING."""
    await rows(sql, *values)


async def execute_many(sql: str, values: Sequence[Sequence[Any]]) -> None:
    """Run one statement for each row of values. Belongs inside a transaction."""
    if not values:
        return
    client = connection()
    arguments = [[to_ms(v) if isinstance(v, datetime) else v for v in row] for row in values]
    try:
        if isinstance(client, ImmediateTransaction):
            await client.run_many(_numbered(sql), arguments)
            return
        async with client.acquire_connection() as driver:
            await driver.executemany(_numbered(sql) if isinstance(client, SqliteClient) else sql, arguments)
    except Exception as error:
        if (better := known(error)) is error:
            raise
        raise better from error


async def lock(table: str, *ids: int, to_delete: bool = False) -> frozenset[int]:
    """Lock rows until the running transaction ends; return the ids of those that are there.

    A transaction that changes or deletes one of them has ended before this returns: from now on we read what it left.
    Others may still add rows that refer to these, except `to_delete`. SQLite has one writer, from the beginning of its
    transaction. In which order tables and rows are locked: models/core/transaction.py.
    """
    if not ids:
        return frozenset()
    found = await rows(_locking(table, marks(len(ids)), to_delete), *ids)
    return frozenset(each["id"] for each in found)


async def lock_rows(table: str, which: str, *values: object, to_delete: bool = False) -> None:
    """Lock rows as `lock` does; `which` selects their ids, or lists them. SQLite is asked nothing."""
    if not is_sqlite():
        await rows(_locking(table, which, to_delete), *values)


def _locking(table: str, which: str, to_delete: bool) -> str:
    order = "actor_type = 'Group', id" if table == "accounts" else "id"
    how = "" if is_sqlite() else f" FOR {'UPDATE' if to_delete else 'NO KEY UPDATE'}"
    return f"SELECT id FROM {table} WHERE id IN ({which}) ORDER BY {order}{how}"


def named(found: Sequence[Record]) -> list[dict[str, Any]]:
    """Return rows as columns by name. For wide rows: sqlite3 looks for a name among all names, each time."""
    names = list(found[0].keys()) if found else []
    return [dict(zip(names, each, strict=True)) for each in found]


def marks(count: int, first: int = 1) -> str:
    """Return placeholders for an IN list: marks(3) is "$1,$2,$3"."""
    return ",".join(f"${n}" for n in range(first, first + count))


@lru_cache(maxsize=1024)
def _numbered(sql: str) -> str:
    """Write PostgreSQL's $1 as SQLite's ?1."""
    return re.sub(r"\$(\d+)", r"?\1", sql)
