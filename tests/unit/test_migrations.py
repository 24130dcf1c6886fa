"""The schema: made from nothing, upgraded with rows in it, refused when it is not ours.

Everything runs on SQLite and on PostgreSQL (tests/postgres.py).
"""

import asyncio
import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from tortoise.context import TortoiseContext
from tortoise.exceptions import IntegrityError, OperationalError

from models import schema
from models.accounts import Account
from models.config import Settings
from models.database import execute, is_sqlite, open_database, rows, tortoise_config, value
from models.errors import ConfigurationError
from models.migrations.__main__ import DIALECTS, pending_sql
from models.peers import Peer
from models.posts import Post, PostTag, Tag
from models.schema import check_schema, migrate

MakeSettings = Callable[[], Awaitable[Settings]]

LATER = """
        ALTER TABLE "accounts" ADD "floor" VARCHAR(16);
        CREATE INDEX "idx_accounts_floor" ON "accounts" ("floor");
        CREATE TABLE "desks" (
            "id" BIGINT NOT NULL PRIMARY KEY,
            "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
        );
        UPDATE "accounts" SET "floor" = '3; rue de Rivoli';
"""
BROKEN = """
        CREATE TABLE "desks" ("id" BIGINT NOT NULL PRIMARY KEY);
        INSERT INTO "no_such_table" VALUES (1);
"""
REBUILD = """
        CREATE TABLE "tags_new" ("id" BIGINT NOT NULL PRIMARY KEY, "name" VARCHAR(200) NOT NULL UNIQUE);
        INSERT INTO "tags_new" SELECT "id", "name" FROM "tags" WHERE "name" <> 'lost';
        DROP TABLE "tags";
        ALTER TABLE "tags_new" RENAME TO "tags";
"""


@pytest.fixture(params=["sqlite", "postgres"])
def new_settings(request: pytest.FixtureRequest, tmp_path: Path) -> MakeSettings:
    """Makes the settings of a site in Paris with a database that does not exist or is empty."""
    count = iter(range(9))

    new_url = request.getfixturevalue("new_empty_postgres_url") if request.param == "postgres" else None

    async def make() -> Settings:
        folder = tmp_path / f"data{next(count)}"
        database = await new_url() if new_url else ""
        return Settings(origin="https://paris.corp.example", data_dir=folder, database=database)

    return make


@pytest.fixture
async def settings(new_settings: MakeSettings) -> Settings:
    return await new_settings()


@pytest.fixture
def next_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Installs a Parvis with one more migration, for both databases."""
    folder = tmp_path / "migrations"

    def install(sql: str) -> None:
        shutil.copytree(schema.MIGRATIONS, folder)
        for dialect in DIALECTS:
            newest = max((folder / dialect).glob("[0-9]*.py")).read_text()
            state = newest[newest.index("MODELS_STATE") :]
            (folder / dialect / "9000_desks.py").write_text(
                f'async def upgrade(db):\n    return """{sql}"""\n\n\n{state}'
            )
        monkeypatch.setattr(schema, "MIGRATIONS", folder)

    return install


async def test_an_empty_database_gets_the_schema_once(settings: Settings) -> None:
    expected = [file.stem for file in sorted(schema._folder(settings).glob("[0-9]*.py"))]
    assert await migrate(settings) == expected
    assert await migrate(settings) == []
    async with open_database(settings):
        await check_schema(settings)


async def test_migrated_equals_models(new_settings: MakeSettings) -> None:
    migrated, generated = await new_settings(), await new_settings()
    await migrate(migrated)
    async with open_database(migrated):
        found = await structure()
    generated.data_dir.mkdir()
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(generated, "aerich.models"))
        await context.generate_schemas(safe=False)
        wanted = await structure()
    assert len(wanted) > 25
    assert found == wanted


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_models_have_no_change_without_migration(dialect: str) -> None:
    assert await pending_sql(dialect) == []


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_a_changed_model_is_noticed(dialect: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Account._meta, "indexes", (("username", "created_at"),))
    assert any('"username", "created_at"' in statement for statement in await pending_sql(dialect))


async def test_an_upgrade_keeps_rows(settings: Settings, next_release: Callable[[str], None]) -> None:
    await migrate(settings)
    async with open_database(settings):
        post = await amelie_posts()
    next_release(LATER)

    assert await migrate(settings) == ["9000_desks"]

    async with open_database(settings):
        await check_schema(settings)
        assert (await Post.get(id=post.id)).content == "<p>Bonjour</p>"
        assert await PostTag.all().count() == 1
        account = await Account.get()
        assert (account.username, account.created_at) == ("amelie", post.created_at)
        assert await value("SELECT floor FROM accounts") == "3; rue de Rivoli"
        await execute("INSERT INTO desks (id, account_id) VALUES (1, $1)", account.id)
        await account.delete()
        assert await value("SELECT count(*) FROM desks") == 0


async def test_an_upgrade_that_fails_changes_nothing(
    settings: Settings, next_release: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    await migrate(settings)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS)
        next_release(BROKEN)
        with pytest.raises((OperationalError, sqlite3.OperationalError), match="no_such_table"):
            await migrate(settings)
    monkeypatch.undo()
    async with open_database(settings):
        await check_schema(settings)
        assert "desks" not in await structure()


async def test_two_processes_migrate_together(settings: Settings) -> None:
    first, second = await asyncio.gather(migrate(settings), migrate(settings))
    expected = [file.stem for file in sorted(schema._folder(settings).glob("[0-9]*.py"))]
    assert sorted(first + second) == expected  # Each by one of them, whichever came first.


async def test_a_new_file_waits_for_whoever_writes_in_it(tmp_path: Path) -> None:
    """Two commands that begin at once both turn the file to WAL, for which SQLite itself does not wait."""
    settings = Settings(origin="https://paris.corp.example", data_dir=tmp_path)
    other = sqlite3.connect(settings.sqlite_file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("CREATE TABLE theirs (id INTEGER)")
    asyncio.get_running_loop().call_later(0.1, other.commit)
    async with open_database(settings):
        assert [each["name"] for each in await rows("SELECT name FROM sqlite_master")] == ["theirs"]
    other.close()


async def test_announcements_to_some_become_targeted(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Their posts were unlisted, and counted."""
    before = tmp_path / "before"
    shutil.copytree(schema.MIGRATIONS, before)
    for newer in before.glob("*/0*_*.py"):
        if newer.stem.endswith("narrow_audiences") or newer.stem[:4] > "0002":
            newer.unlink()
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", before)
        await migrate(settings)
    async with open_database(settings):
        for number, target in enumerate(("department", "group", "site", ""), 1):
            await _announced_once(number, target)
        await execute("UPDATE accounts SET posts_count = 4")
    await migrate(settings)
    async with open_database(settings):
        found = await rows("SELECT visibility FROM posts ORDER BY id")
        assert [each[0] for each in found] == ["targeted", "targeted", "unlisted", "unlisted"]
        assert await value("SELECT posts_count FROM accounts") == 2


async def _announced_once(number: int, target: str) -> None:
    """Write an announcement as the first version did; with the columns that all versions have."""
    if number == 1:
        await _insert(
            "accounts", id=1, username="news", handle="news", uri="https://paris.corp.example/users/1"
        )
    uri = f"https://paris.corp.example/{number}"
    await _insert("posts", id=number, uri=uri, account_id=1, visibility="unlisted", thread_id=number)
    await _insert("announcements", id=number, post_id=number)
    if target:
        await _insert("announcement_targets", id=number, announcement_id=number, kind=target, name="Ventes")


async def _insert(table: str, **given: Any) -> None:
    """Insert a row into a table as it is now, with something for each column that must have a value."""
    if is_sqlite():
        found = await rows(f'PRAGMA table_info("{table}")')
        needed = {
            each["name"]: each["type"] for each in found if each["notnull"] and each["dflt_value"] is None
        }
    else:
        found = await rows(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = $1"
            " AND table_schema = 'public' AND is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO'",
            table,
        )
        needed = {each["column_name"]: each["data_type"].upper() for each in found}
    fillers = {name: _filler(kind) for name, kind in needed.items() if name not in given}
    columns = fillers | given
    names = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join(f"${place}" for place in range(1, len(columns) + 1))
    await execute(f'INSERT INTO "{table}" ({names}) VALUES ({places})', *columns.values())


def _filler(kind: str) -> Any:
    return False if "BOOL" in kind else "" if "CHAR" in kind or "TEXT" in kind else 0


async def test_rebuilding_a_table_keeps_what_refers_to_it(
    tmp_path: Path, next_release: Callable[[str], None]
) -> None:
    settings = Settings(origin="https://paris.corp.example", data_dir=tmp_path / "data")
    await migrate(settings)
    async with open_database(settings):
        await amelie_posts()
    next_release(REBUILD)
    await migrate(settings)
    async with open_database(settings):
        assert await PostTag.all().count() == 1


async def test_rebuilding_a_table_may_not_lose_what_is_referred_to(
    tmp_path: Path, next_release: Callable[[str], None]
) -> None:
    settings = Settings(origin="https://paris.corp.example", data_dir=tmp_path / "data")
    await migrate(settings)
    async with open_database(settings):
        await amelie_posts(tag="lost")
    next_release(REBUILD)
    with pytest.raises((IntegrityError, sqlite3.IntegrityError), match="1 rows refer"):
        await migrate(settings)
    async with open_database(settings):
        assert await Tag.get(name="lost")


async def test_an_empty_database_is_refused(settings: Settings) -> None:
    settings.data_dir.mkdir()
    await assert_refused(settings, "empty.*`parvis init`")


async def test_an_older_schema_is_refused(settings: Settings, next_release: Callable[[str], None]) -> None:
    await migrate(settings)
    next_release(LATER)
    await assert_refused(settings, "older.*`parvis migrate`")


async def test_a_newer_schema_is_refused(
    settings: Settings, next_release: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    next_release(LATER)
    await migrate(settings)
    monkeypatch.undo()
    await assert_refused(settings, "newer.*restore a backup")
    with pytest.raises(ConfigurationError, match="newer"):
        await migrate(settings)


async def test_another_programs_database_is_refused(settings: Settings) -> None:
    settings.data_dir.mkdir()
    async with open_database(settings):
        await execute("CREATE TABLE invoices (id INT)")
    await assert_refused(settings, "another program \\(invoices\\)")
    with pytest.raises(ConfigurationError, match="another program"):
        await migrate(settings)


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    settings = Settings(origin="https://paris.corp.example", data_dir=tmp_path)
    settings.sqlite_file.write_text("Compte rendu de la réunion du 12 mars. " * 50)
    with pytest.raises(ConfigurationError, match="not a database"):
        await migrate(settings)


async def assert_refused(settings: Settings, why: str) -> None:
    async with open_database(settings):
        with pytest.raises(ConfigurationError, match=why):
            await check_schema(settings)


async def amelie_posts(tag: str = "paris") -> Post:
    account = await Account.create(
        username="amelie", handle="amelie", uri="https://paris.corp.example/users/1"
    )
    post = await Post.create(
        uri="https://paris.corp.example/1",
        account=account,
        visibility="public",
        content="<p>Bonjour</p>",
        thread_id=1,
        created_at=account.created_at,
    )
    await PostTag.create(tag=await Tag.create(name=tag), post=post)
    await Peer.create(host="lyon.corp.example", state="active")
    return post


async def structure() -> dict[str, Any]:
    """Describe the open database: table -> columns, indexes and foreign keys, without their names.

    Tables that Tortoise has no models for are left out: tests/unit/test_search.py has them at work.
    """
    tables = await (_sqlite_structure() if is_sqlite() else _postgres_structure())
    by_hand = ("post_words", "account_words")
    return {
        name: [sorted(part) for part in parts]
        for name, parts in tables.items()
        if not name.startswith(by_hand)
    }


async def _sqlite_structure() -> dict[str, Any]:
    tables = [row["name"] for row in await rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {}
    for table in tables:
        columns = [tuple(row)[1:] for row in await rows(f'PRAGMA table_info("{table}")')]
        keys = [tuple(row)[2:] for row in await rows(f'PRAGMA foreign_key_list("{table}")')]
        indexes = []
        for index in await rows(f'PRAGMA index_list("{table}")'):
            parts = await rows(f'PRAGMA index_info("{index["name"]}")')
            indexes.append((index["unique"], tuple(part["name"] for part in parts)))
        found[table] = (columns, indexes, keys)
    return found


async def _postgres_structure() -> dict[str, Any]:
    columns = await rows(
        "SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default"
        " FROM information_schema.columns WHERE table_schema = 'public'"
    )
    indexes = await rows(
        "SELECT tablename, regexp_replace(indexdef, 'INDEX \\S+', 'INDEX')"
        " FROM pg_indexes WHERE schemaname = 'public'"
    )
    keys = await rows(
        "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f'"
    )
    found: dict[str, Any] = {row[0]: ([], [], []) for row in columns}
    for kind, described in enumerate((columns, indexes, keys)):
        for row in described:
            found[row[0]][kind].append(str(tuple(row)))
    return found
