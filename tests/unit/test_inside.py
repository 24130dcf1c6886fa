"""What we use of Tortoise and aiosqlite that they do not promise: one test each, to run with a newer version of them."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tortoise import Model
from tortoise.backends.sqlite.client import SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.exceptions import TransactionManagementError

from models.core.accounts import Account
from models.core.base import Row
from models.core.config import Settings
from models.core.database import connection, execute, is_sqlite, named, open_database, row, rows
from models.core.inside import (
    columns_of,
    current_connection,
    key_of,
    kinds_of,
    made_of,
    references_of,
    table_of,
)
from models.core.sqlite import DirectConnection, ImmediateSqliteClient, ImmediateTransaction
from models.core.transaction import transaction
from models.posts.posts import Post
from tests.once import make_tables

ROOT = Path(__file__).parents[2]
PRIVATE = re.compile(
    r"_init_from_db|_no_comments|_get_storage|\._meta\b|_trxlock|\._conn\b|\._execute\b|EXECUTOR_CACHE"
)
ALLOWED = {"models/core/inside.py", "models/core/sqlite.py"}


@pytest.fixture(params=["sqlite", "postgres"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    return Settings(data_dir=tmp_path, database=url)


@pytest.fixture
async def account(settings: Settings) -> AsyncIterator[Account]:
    await make_tables(settings)
    async with open_database(settings):
        yield await Account.create(
            username="amelie", handle="amelie", uri="https://paris.corp.example/users/1"
        )


def test_nothing_else_reaches_inside() -> None:
    rooms = ("models", "inbox", "outbox", "federation", "web")
    found = {
        str(file.relative_to(ROOT))
        for room in rooms
        for file in (ROOT / room).rglob("*.py")
        if PRIVATE.search(file.read_text("utf-8"))
    }
    assert found == ALLOWED


def test_the_source_of_models_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(model: type) -> dict[str, str]:
        raise AssertionError(f"the source of {model} was read")

    monkeypatch.setattr("tortoise.models._get_comments", read)
    with pytest.raises(AssertionError, match="was read"):
        type(Model)("Usual", (Model,), {"__module__": __name__})
    type(Row)("Ours", (Row,), {"__module__": __name__})


async def test_the_connection_is_that_of_the_transaction(account: Account) -> None:
    outside = current_connection()
    assert outside is connection()
    async with transaction():
        assert current_connection() is not outside
    assert current_connection() is outside


async def test_a_row_becomes_an_object(account: Account) -> None:
    [found] = named(await rows("SELECT * FROM accounts"))
    made = made_of(Account, found)
    assert (made.username, made.created_at, made.locked) == ("amelie", account.created_at, False)
    made.display_name = "Amélie"
    await made.save(update_fields=["display_name"])
    assert (await Account.get()).display_name == "Amélie"


async def test_columns_of_a_join_or_of_a_newer_schema_are_left_out(account: Account) -> None:
    found = await row("SELECT *, 3 AS floor FROM accounts")
    assert found is not None
    assert made_of(Account, found).username == "amelie"


async def test_names_of_tables_and_columns_are_those_of_the_database(account: Account) -> None:
    found = await row(f"SELECT * FROM {table_of(Account)}")
    assert found is not None
    assert set(found.keys()) == columns_of(Account) == {column for column, _ in kinds_of(Account)}
    assert key_of(Account) == "id"


def test_references_are_known_with_what_becomes_of_them() -> None:
    assert ("account_id", "models.Account", "CASCADE") in set(references_of(Post))


async def test_sqlite_begins_by_taking_the_lock_and_gives_it_back(
    account: Account, settings: Settings
) -> None:
    """Of aiosqlite `_conn` and `_execute`, of Tortoise `_connection`, `_lock`, `_trxlock` and `_in_transaction`."""
    if not is_sqlite():
        return
    client = connection()
    assert isinstance(client, ImmediateSqliteClient)
    assert isinstance(client._connection, DirectConnection)
    assert issubclass(ImmediateTransaction, SqliteTransactionWrapper)
    assert isinstance(client._in_transaction(), SqliteTransactionContext)
    async with transaction():
        inside = connection()
        assert isinstance(inside, ImmediateTransaction)
        assert inside._connection._conn.in_transaction
        assert await inside.run("SELECT count(*) FROM accounts", [])
        await inside.run_many("UPDATE accounts SET note = ?1", [["a"], ["b"]])
    assert client._connection._conn.in_transaction is False
    async with asyncio.timeout(10), transaction():  # the lock was given back
        await execute("UPDATE accounts SET note = 'c'")


async def test_sqlite_gives_the_lock_back_when_it_cannot_begin(
    account: Account, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not is_sqlite():
        return

    async def refuse(self: ImmediateTransaction) -> None:
        raise TransactionManagementError("locked")

    with monkeypatch.context() as patch:
        patch.setattr(ImmediateTransaction, "begin", refuse)
        with pytest.raises(TransactionManagementError):
            async with transaction():
                pass
    async with asyncio.timeout(10), transaction():
        await execute("UPDATE accounts SET note = 'd'")
