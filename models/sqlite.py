"""Tortoise's SQLite engine with transactions that begin by taking the write lock.

Tortoise issues a plain BEGIN. A transaction that reads and then writes can then fail at once
with SQLITE_BUSY_SNAPSHOT, whatever the busy timeout, when another process (`parvis person add`
beside a running site) wrote in between. BEGIN IMMEDIATE waits for the lock instead.
"""

import sqlite3
from typing import Any

from tortoise.backends.base.client import TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.exceptions import TransactionManagementError


class ImmediateTransaction(SqliteTransactionWrapper):
    async def begin(self) -> None:
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise TransactionManagementError(error) from error


class ImmediateSqliteClient(SqliteClient):
    def __init__(self, file_path: str, **pragmas: Any) -> None:
        # FULL: a commit is on the disk before we acknowledge it, power cut included.
        defaults = {"synchronous": "FULL", "busy_timeout": 5000, "cache_size": -32000, "temp_store": "MEMORY"}
        super().__init__(file_path, **{**defaults, **pragmas})

    def _in_transaction(self) -> TransactionContext:
        return SqliteTransactionContext(ImmediateTransaction(self), self._lock)


client_class = ImmediateSqliteClient
