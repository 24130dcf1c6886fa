"""Tortoise's SQLite engine with transactions that begin by taking the write lock.

Tortoise issues a plain BEGIN. A transaction that reads and then writes can then fail at once
with SQLITE_BUSY_SNAPSHOT, whatever the busy timeout, when another process (`parvis person add`
beside a running site) wrote in between. BEGIN IMMEDIATE waits for the lock instead.
"""

import sqlite3
from contextlib import suppress
from typing import Any

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError


class ImmediateTransaction(SqliteTransactionWrapper):
    async def begin(self) -> None:
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise TransactionManagementError(error) from error


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
    def __init__(self, file_path: str, **pragmas: Any) -> None:
        # FULL: a commit is on the disk before we acknowledge it, power cut included.
        defaults = {"synchronous": "FULL", "busy_timeout": 5000, "cache_size": -32000, "temp_store": "MEMORY"}
        super().__init__(file_path, **{**defaults, **pragmas})

    def _in_transaction(self) -> TransactionContext:
        return ImmediateTransactionContext(ImmediateTransaction(self), self._lock)


client_class = ImmediateSqliteClient
