"""Tortoise's SQLite engine, made for one process that does many small things.

Transactions begin by taking the write lock. Tortoise issues a plain BEGIN: a transaction that reads
and then writes can then fail at once with SQLITE_BUSY_SNAPSHOT, whatever the busy timeout, when
another process (`parvis person add` beside a running site) wrote in between. BEGIN IMMEDIATE waits.

What is read outside a transaction is read on a second connection, which cannot write: it sees what
was committed when the statement began, waits for no writer, and no writer waits for it (WAL).

Only what waits for the disk or for another process goes to aiosqlite's thread: the ends of a
transaction, and writes outside one. Going there and back takes many times as long as most
statements do; those run on the spot. The price is that a slow SELECT holds the event loop: sites
that are large enough to have those are on PostgreSQL.
"""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from typing import Any

from aiosqlite import Connection
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError

_READS = ("SELECT", "WITH RECURSIVE")
_WRITES = ("INSERT", "UPDATE", "DELETE")

_BEGIN = "BEGIN IMMEDIATE"

LOCKED_MS = 5000
"""How long a write waits for another process (`parvis person add` beside a running site)."""

_PAUSE_S = 0.05
"""Between two looks whether a file can be turned to WAL."""

STATEMENTS_A_TURN = 8
"""After so many statements on the spot, others get their turn: a trip round the event loop takes as long as a few."""

KEPT_STATEMENTS = 512
"""Prepared statements that the reading connection keeps; preparing that of a timeline takes longer than running it."""


def reads(sql: str) -> bool:
    """Tell whether a statement only reads. What looks so and writes is refused by the reading connection."""
    return sql.lstrip().startswith(_READS)


class DirectConnection(Connection):
    """A connection whose thread is only used for what may wait. On the spot, nothing waits for a lock."""

    _in_thread: "Future[None] | None" = None
    """What the thread was last asked to do. It goes on when its caller is cancelled."""
    _on_the_spot = 0

    async def begin(self) -> None:
        """Take the write lock: at once when it is free, else the thread waits for it."""
        if self._is_idle():
            try:
                self._conn.execute(_BEGIN)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
            else:
                return
        await self._execute(self._conn.execute, _BEGIN)

    async def run(self, sql: str, values: Sequence[Any]) -> list[sqlite3.Row]:
        """Run a statement and return its rows."""
        found: list[sqlite3.Row] = await self._execute(self._execute_fetchall, sql, values)
        return found

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self._never_waits(args):
            self._on_the_spot += 1
            if self._on_the_spot % STATEMENTS_A_TURN == 0:
                await asyncio.sleep(0)
            return fn(*args, **kwargs)
        done = self._in_thread = Future()
        return await super()._execute(self._run, done, fn, *args, **kwargs)

    def _never_waits(self, args: Sequence[Any]) -> bool:
        if not args or not isinstance(args[0], str) or not self._is_idle():
            return False
        return args[0].lstrip().startswith(_READS + _WRITES if self.in_transaction else _READS)

    def _is_idle(self) -> bool:
        return self._in_thread is None or self._in_thread.done()

    def _run(self, done: "Future[None]", fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Do what may wait, in the thread: statements wait for other processes, at most LOCKED_MS."""
        try:
            if not args:
                return fn(**kwargs)
            self._conn.execute(f"PRAGMA busy_timeout={LOCKED_MS}")
            try:
                return fn(*args, **kwargs)
            finally:
                self._conn.execute("PRAGMA busy_timeout=0")
        finally:
            done.set_result(None)


class ImmediateTransaction(SqliteTransactionWrapper):
    _connection: DirectConnection

    async def begin(self) -> None:
        try:
            await self._connection.begin()
        except sqlite3.OperationalError as error:
            raise TransactionManagementError(error) from error

    async def run(self, sql: str, values: Sequence[Any]) -> list[sqlite3.Row]:
        """Run a statement of the transaction and return its rows."""
        return await self._connection.run(sql, values)

    async def run_many(self, sql: str, values: Sequence[Sequence[Any]]) -> None:
        """Run a statement of the transaction for each row of values."""
        await self._connection._execute(self._connection._conn.executemany, sql, values)


class ImmediateTransactionContext(SqliteTransactionContext):
    """Gives the connection's lock back when a transaction cannot begin; Tortoise's own keeps it for ever."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            # Cancelled while it began: the thread may have begun it all the same.
            with suppress(sqlite3.Error):
                await self.connection._connection.rollback()
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection


class ImmediateSqliteClient(SqliteClient):
    _reader: sqlite3.Connection | None = None
    _read = 0

    def __init__(self, file_path: str, **pragmas: Any) -> None:
        defaults = {
            # A commit is on the disk before we acknowledge it, power cut included.
            "synchronous": "FULL",
            "busy_timeout": LOCKED_MS,
            "cache_size": -32000,
            "temp_store": "MEMORY",
            # Tortoise cuts the log to 16 kB after each checkpoint: letting it grow again slows commits by half.
            "journal_size_limit": 64 * 1024 * 1024,
        }
        super().__init__(file_path, **{**defaults, **pragmas})

    async def create_connection(self, with_db: bool) -> None:
        if self._connection:
            return
        # What cannot be opened fails here: aiosqlite's thread would go on, and complain once nobody listens any more.
        sqlite3.connect(self.filename).close()
        connect = partial(sqlite3.connect, self.filename, isolation_level=None, check_same_thread=False)
        self._connection = await DirectConnection(connect, iter_chunk_size=64)
        self._connection.row_factory = sqlite3.Row
        for name, value in self.pragmas.items():
            await self._set(self._connection, f"PRAGMA {name}={value}")
        self._reader = self._open_reader()
        await self._post_connect()

    async def _set(self, connection: Connection, pragma: str) -> None:
        """Run a pragma. SQLite itself does not wait for others when it is to turn a new file to WAL."""
        until = time.monotonic() + LOCKED_MS / 1000
        while True:
            try:
                await connection.execute_fetchall(pragma)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                await asyncio.sleep(_PAUSE_S)
            else:
                return

    def _open_reader(self) -> sqlite3.Connection:
        reader = sqlite3.connect(self.filename, isolation_level=None, cached_statements=KEPT_STATEMENTS)
        reader.row_factory = sqlite3.Row
        for name in ("busy_timeout", "cache_size", "temp_store"):
            reader.execute(f"PRAGMA {name}={self.pragmas[name]}")
        reader.execute("PRAGMA query_only=ON")
        return reader

    async def close(self) -> None:
        if self._reader:
            self._reader.close()
            self._reader = None
        await super().close()

    async def read(self, sql: str, values: Sequence[Any]) -> list[sqlite3.Row]:
        """Run a statement that only reads, and return its rows."""
        if self._reader is None:
            async with self.acquire_connection():
                pass  # which connects
        assert self._reader
        self._read += 1
        if self._read % STATEMENTS_A_TURN == 0:
            await asyncio.sleep(0)
        return self._reader.execute(sql, values).fetchall()

    @translate_exceptions
    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[Any]]:
        if not reads(query):
            return await super().execute_query(query, values)
        found = await self.read(query, values or ())
        return len(found), found

    @translate_exceptions
    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        if not reads(query):
            return await super().execute_query_dict(query, values)
        return [dict(found) for found in await self.read(query, values or ())]

    def _in_transaction(self) -> TransactionContext:
        return ImmediateTransactionContext(ImmediateTransaction(self), self._lock)


client_class = ImmediateSqliteClient
