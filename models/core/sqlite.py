"""Tortoise's SQLite engine, made for one process that does many small things.

Transactions begin by taking the write lock. Tortoise issues a plain BEGIN: a transaction that reads
and then writes can then fail at once with SQLITE_BUSY_SNAPSHOT, whatever the busy timeout, when
another process (`parvis person add` beside a running site) wrote in between. BEGIN IMMEDIATE waits.

What is read outside a transaction is read on a second connection, which cannot write: it sees what
was committed when the statement began, waits for no writer, and no writer waits for it (WAL).

Only what waits for the disk or for another process goes to aiosqlite's thread: the ends of a
transaction, and writes outside one. Going there and back takes many times as long as most
statements do; those run on the spot. A SELECT that takes longer than ON_THE_SPOT_S is given up
there, and read again in a thread, so that nobody else waits for it; what was slow last time goes to
the thread at once. There are SLOW_READS threads, and a person takes one of them at a time. Who
finds none free tries on the spot all the same, because a statement that was slow for one person is
often quick for another, and waits only when it is slow again. So what is quick never waits for what
is slow; what is slow waits for others that are, each at most SLOW_READ_S. SQLite looks at the clock
after so many steps: a sort of very many rows, or a page of the disk that does not come, is one
step. Writes are not given up, for that would undo their transaction: what changes many rows does so
in parts.
"""

import asyncio
import sqlite3
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import lru_cache, partial
from math import inf
from typing import Any

from aiosqlite import Connection
from aiosqlite.context import contextmanager
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError

from models.core.behalf import Lanes, asker
from models.core.errors import TooSlow

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


ON_THE_SPOT_S = 0.005
"""How long a SELECT may hold the event loop, of the processor: what other threads do meanwhile does not make it slow."""

DISK_S = 0.1
"""How long by the clock: for what waits for the disk."""

STEPS = 5_000
"""Steps of SQLite's machine between two looks at the clock: some fifty microseconds. Most reads take fewer."""

STEPS_IN_A_THREAD = 500_000
"""In a thread: there it has to wait for Python's lock before it can look."""

SLOW_READ_S = 10
"""How long a read may take in a thread, once it has one. Less than with PostgreSQL (POSTGRESQL_LIMITS in
models/core/database.py), whose limit is for what writes as well, and which runs more at once."""

SLOW_READS = 2
"""Slow reads that run at once, of two people; others wait for their turn."""

SLOW_STATEMENTS = 256
"""Slow statements that are remembered."""


@lru_cache(maxsize=4096)
def reads(sql: str) -> bool:
    """Tell whether a statement only reads. The reading connection refuses one that looks so and writes."""
    return sql.lstrip().startswith(_READS)


@lru_cache(maxsize=4096)
def _writes(sql: str) -> bool:
    """Tell whether a statement may write. Giving it up would undo its transaction."""
    return not sql.lstrip().startswith("SELECT") and (not reads(sql) or any(word in sql for word in _WRITES))


@lru_cache(maxsize=4096)
def _is_short(sql: str) -> bool:
    """Tell whether a statement waits for nothing inside a transaction, which has the write lock."""
    return sql.lstrip().startswith(_READS + _WRITES)


class _GivenUp(sqlite3.OperationalError):
    """A statement reached its limit, or nobody waits for it any more."""


class Limit:
    """How long something may go on from when it begins. Whoever waits for it may end it from another thread."""

    __slots__ = ("_is_ended", "_processor_s", "_processor_until", "_seconds", "until")

    def __init__(self, seconds: float, processor_s: float = inf) -> None:
        """Limit it by the clock, and by what its thread takes of the processor."""
        self._seconds, self._processor_s = seconds, processor_s
        self._is_ended = False
        self.until: float | None = None
        """None: it counts from the next look on. Most reads have ended before, and then no clock is asked at all."""
        self._processor_until = inf

    def _look_at_the_clocks(self) -> None:
        self.until = time.perf_counter() + self._seconds
        self._processor_until = time.thread_time() + self._processor_s

    def end(self) -> None:
        self._is_ended = True

    @property
    def is_over(self) -> bool:
        """Tell, in the thread that began, whether it has to end."""
        if self.until is None:
            self._look_at_the_clocks()
            return self._is_ended
        return (
            self._is_ended or time.thread_time() > self._processor_until or time.perf_counter() > self.until
        )


class _OnTheSpot(Limit):
    """How long a read may hold the event loop."""

    __slots__ = ()

    def _look_at_the_clocks(self) -> None:
        self.until = time.perf_counter() + DISK_S
        self._processor_until = time.thread_time() + ON_THE_SPOT_S


class Clock:
    """Makes a connection give up what takes too long."""

    def __init__(self, connection: sqlite3.Connection, steps: int) -> None:
        self._connection, self._steps = connection, steps
        self._limit: Limit | None = None
        self.on_the_spot = _OnTheSpot(DISK_S, ON_THE_SPOT_S)
        """For what runs on the event loop, one at a time."""
        self.look()

    def look(self) -> None:
        self._connection.set_progress_handler(self._is_over, self._steps)

    def look_away(self) -> None:
        self._connection.set_progress_handler(None, 0)

    def run(self, limit: Limit, sql: str, values: Sequence[Any]) -> list[sqlite3.Row]:
        """Run a statement that only reads, and return its rows. Raises _GivenUp when it reaches its limit."""
        limit.until = None
        self._limit = limit
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise _GivenUp(*error.args) from error
            raise
        finally:
            self._limit = None

    def _is_over(self) -> bool:
        return self._limit is not None and self._limit.is_over


class Reader:
    """A connection that cannot write, for one statement at a time."""

    def __init__(self, filename: str, pragmas: Mapping[str, Any], steps: int) -> None:
        self._connection = sqlite3.connect(
            filename, isolation_level=None, cached_statements=KEPT_STATEMENTS, check_same_thread=False
        )
        self._connection.row_factory = sqlite3.Row
        for name in ("busy_timeout", "cache_size", "temp_store"):
            self._connection.execute(f"PRAGMA {name}={pragmas[name]}")
        self._connection.execute("PRAGMA query_only=ON")
        self._clock = Clock(self._connection, steps)

    def read(self, sql: str, values: Sequence[Any], limit: Limit | None = None) -> list[sqlite3.Row]:
        """Run a statement and return its rows, within a limit: without one, for as long as one may hold the event loop."""
        return self._clock.run(limit or self._clock.on_the_spot, sql, values)

    def close(self) -> None:
        self._connection.close()


class SlowReads:
    """Threads for what takes too long on the event loop, each with a reader of its own. Of a person, one reads at a time."""

    def __init__(self, open_reader: Callable[[], Reader]) -> None:
        self._open_reader = open_reader
        self._threads = ThreadPoolExecutor(SLOW_READS, "slow read")
        self._free = asyncio.Semaphore(SLOW_READS)
        self._lanes = Lanes()
        self._idle: list[Reader] = []
        self._limits: set[Limit] = set()
        """Deadlines of the reads that are running."""
        self._statements: OrderedDict[str, None] = OrderedDict()

    def has(self, sql: str) -> bool:
        """Tell whether a statement was slow when it ran last."""
        return sql in self._statements

    def has_room(self) -> bool:
        """Tell whether the caller would read at once."""
        return not self._free.locked() and not self._lanes.is_taken(asker())

    def forget(self, sql: str) -> None:
        """Take a statement for quick: it was."""
        self._statements.pop(sql, None)

    async def read(self, sql: str, values: Sequence[Any]) -> list[sqlite3.Row]:
        """Run a statement in a thread, when it is its turn; from now on it is slow, until it turns out to be quick.

        It is given up when nobody waits for it any more. Raises TooSlow when it reaches its limit.
        """
        self._remember(sql)
        async with self._lanes.turn(asker()), self._free:
            found, seconds = await self._read_in_thread(sql, values)
        if seconds < ON_THE_SPOT_S:
            self.forget(sql)
        return found

    async def _read_in_thread(self, sql: str, values: Sequence[Any]) -> tuple[list[sqlite3.Row], float]:
        limit = Limit(SLOW_READ_S)
        self._limits.add(limit)
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._threads, self._read, sql, values, limit
            )
        except _GivenUp as error:
            raise TooSlow from error
        finally:
            limit.end()
            self._limits.discard(limit)

    def _remember(self, sql: str) -> None:
        self._statements[sql] = None
        self._statements.move_to_end(sql)
        if len(self._statements) > SLOW_STATEMENTS:
            self._statements.popitem(last=False)

    def _read(self, sql: str, values: Sequence[Any], limit: Limit) -> tuple[list[sqlite3.Row], float]:
        try:
            reader = self._idle.pop()
        except IndexError:
            reader = self._open_reader()
        # Not of the clock: waiting for Python's lock is not the statement's fault.
        began = time.thread_time()
        try:
            return reader.read(sql, values, limit), time.thread_time() - began
        finally:
            self._idle.append(reader)

    def close(self) -> None:
        """Give up what is being read, and close."""
        for limit in self._limits:
            limit.end()
        self._threads.shutdown(cancel_futures=True)
        for reader in self._idle:
            reader.close()


class DirectConnection(Connection):
    """A connection whose thread is only used for what may wait. On the spot, nothing waits for a lock."""

    _in_thread: "Future[None] | None" = None
    """What the thread was last asked to do. It goes on when its caller is cancelled."""
    _on_the_spot = 0

    async def open(self) -> None:
        """Connect; from then on no SELECT holds the event loop."""
        await self
        self._clock = Clock(self._conn, STEPS)

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
        if self._never_waits(sql):
            await self._let_others()
            if _writes(sql):
                return self._conn.execute(sql, values).fetchall()
            try:
                return self._clock.run(self._clock.on_the_spot, sql, values)
            except _GivenUp:
                pass
        found: list[sqlite3.Row] = await self._in_its_thread(self._execute_fetchall, sql, values)
        return found

    @contextmanager
    async def execute_fetchall(
        self, sql: str, parameters: Iterable[Any] | None = None
    ) -> Iterable[sqlite3.Row]:
        """Run a statement of Tortoise's."""
        return await self.run(sql, tuple(parameters or ()))

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if args and isinstance(args[0], str) and _writes(args[0]) and self._never_waits(args[0]):
            await self._let_others()
            return fn(*args, **kwargs)
        return await self._in_its_thread(fn, *args, **kwargs)

    async def _in_its_thread(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        done = self._in_thread = Future()
        return await super()._execute(self._run, done, fn, *args, **kwargs)

    async def _let_others(self) -> None:
        self._on_the_spot += 1
        if self._on_the_spot % STATEMENTS_A_TURN == 0:
            await asyncio.sleep(0)

    def _never_waits(self, sql: str) -> bool:
        if not self._is_idle():
            return False
        return _is_short(sql) if self._conn.in_transaction else reads(sql)

    def _is_idle(self) -> bool:
        return self._in_thread is None or self._in_thread.done()

    def _run(self, done: "Future[None]", fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Do what may wait, in the thread: statements wait for other processes, at most LOCKED_MS."""
        try:
            if not args:
                return fn(**kwargs)
            self._clock.look_away()
            self._conn.execute(f"PRAGMA busy_timeout={LOCKED_MS}")
            try:
                return fn(*args, **kwargs)
            finally:
                self._conn.execute("PRAGMA busy_timeout=0")
                self._clock.look()
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
    _reader: Reader | None = None
    _slow: SlowReads
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
        self._connection = direct = DirectConnection(connect, iter_chunk_size=64)
        await direct.open()
        self._connection.row_factory = sqlite3.Row
        for name, value in self.pragmas.items():
            await self._set(self._connection, f"PRAGMA {name}={value}")
        self._slow = SlowReads(partial(self._open_reader, STEPS_IN_A_THREAD))
        self._reader = self._open_reader(STEPS)
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

    def _open_reader(self, steps: int) -> Reader:
        return Reader(self.filename, self.pragmas, steps)

    async def close(self) -> None:
        if self._reader:
            self._slow.close()
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
        is_slow = self._slow.has(sql)
        if not is_slow or not self._slow.has_room():
            try:
                found = self._reader.read(sql, values)
            except _GivenUp:
                pass
            else:
                if is_slow:
                    self._slow.forget(sql)
                return found
        return await self._slow.read(sql, values)

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
