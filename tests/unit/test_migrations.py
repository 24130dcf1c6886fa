"""The schema: made from nothing, upgraded with rows in it, refused when it is not ours.

Everything runs on SQLite and on PostgreSQL (tests/postgres.py).
"""

import asyncio
import json
import shutil
import sqlite3
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from tortoise.context import TortoiseContext
from tortoise.exceptions import IntegrityError, OperationalError

from federation.protocol.parsing import contents_of, load_json
from models.core import schema
from models.core.accounts import Account
from models.core.base import now
from models.core.config import Settings
from models.core.database import execute, execute_many, is_sqlite, open_database, rows, tortoise_config, value
from models.core.errors import ConfigurationError
from models.core.schema import Step, check_schema, migrate, plan
from models.core.version import VERSION
from models.delivery.received import Arrival, store_all
from models.migrations.__main__ import DIALECTS, pending_sql, problems
from models.peers.peers import Peer
from models.posts.posts import Post
from models.posts.tags import PostTag, Tag
from tests.once import make_tables
from tests.postgres import own_statements, postgres_copy

MakeSettings = Callable[[], Awaitable[Settings]]
NextRelease = Callable[..., None]
SHIPPED = schema.MIGRATIONS

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
FOLD = """UPDATE tags SET folded = name
    WHERE id IN (SELECT id FROM tags WHERE folded IS NULL ORDER BY id LIMIT 3) RETURNING id"""


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


@pytest.fixture(params=["sqlite", "postgres"])
def template(request: pytest.FixtureRequest) -> tuple[str, str]:
    """The server, and a database with today's schema to copy; nothing for SQLite."""
    if request.param == "sqlite":
        return "", ""
    return request.getfixturevalue("postgres_server"), request.getfixturevalue("migrated_databases").free[0]


@pytest.fixture
async def migrated(template: tuple[str, str], tmp_path: Path) -> AsyncIterator[Settings]:
    """The settings of a site whose database has today's schema, copied: how it comes to that is tried beside this."""
    settings = Settings(origin="https://paris.corp.example", data_dir=tmp_path / "data")
    if not any(template):
        settings.data_dir.mkdir()
        await make_tables(settings)
        yield settings
        return
    with own_statements():
        async with postgres_copy(*template) as url:
            yield replace(settings, database=url)


@pytest.fixture
def next_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NextRelease:
    """Installs a Parvis with one more migration, for both databases."""
    folder = tmp_path / "migrations"

    def install(sql: str, *, oldest_code: str = "99.0.0", batches: tuple[str, ...] = ()) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(SHIPPED, folder)
        for dialect in DIALECTS:
            newest = max((folder / dialect).glob("[0-9]*.py")).read_text()
            state = newest[newest.index("MODELS_STATE") :]
            (folder / dialect / "9000_desks.py").write_text(
                f'"""Say on which floor people sit."""\n\nOLDEST_CODE = "{oldest_code}"\nBATCHES = {batches!r}\n'
                f'\n\nasync def upgrade(db):\n    return """{sql}"""\n\n\n{state}'
            )
        monkeypatch.setattr(schema, "MIGRATIONS", folder)

    return install


async def test_an_empty_database_gets_the_schema_once(settings: Settings) -> None:
    expected = [each.name for each in schema._known(settings)]
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


async def test_an_upgrade_keeps_rows(migrated: Settings, next_release: NextRelease) -> None:
    async with open_database(migrated):
        post = await amelie_posts()
    next_release(LATER)

    assert await migrate(migrated) == ["9000_desks"]

    async with open_database(migrated):
        await check_schema(migrated)
        assert (await Post.get(id=post.id)).content == "<p>Bonjour</p>"
        assert await PostTag.all().count() == 1
        account = await Account.get()
        assert (account.username, account.created_at) == ("amelie", post.created_at)
        assert await value("SELECT floor FROM accounts") == "3; rue de Rivoli"
        await execute("INSERT INTO desks (id, account_id) VALUES (1, $1)", account.id)
        await account.delete()
        assert await value("SELECT count(*) FROM desks") == 0


async def test_an_upgrade_that_fails_changes_nothing(
    migrated: Settings, next_release: NextRelease, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", SHIPPED)
        next_release(BROKEN)
        with pytest.raises((OperationalError, sqlite3.OperationalError), match="no_such_table"):
            await migrate(migrated)
    monkeypatch.undo()
    async with open_database(migrated):
        await check_schema(migrated)
        assert "desks" not in await structure()


async def test_what_came_before_the_upgrade_is_still_known(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A row means that its actor said this under this id: that again is a repetition, anything else is new."""
    folder = tmp_path / "first"
    for dialect in DIALECTS:
        (folder / dialect).mkdir(parents=True)
        shutil.copy(schema.MIGRATIONS / dialect / "0001_first_schema.py", folder / dialect)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", folder)
        await migrate(settings)
    bodies = [b'{"type": "Follow", "id": "%d"}' % number for number in range(250)] + [b"{"]
    async with open_database(settings):
        await execute_many(
            "INSERT INTO received (id, key, uri, actor_uri, host, body, state, reason, attempts, due_at, received_at)"
            " VALUES ($1, $2, $3, 'bruno', 'lyon', $4, 'applied', '', 0, $5, $5)",
            [(n + 1, f"old {n}", f"activity {n}", body, now()) for n, body in enumerate(bodies)],
        )
    await migrate(settings)

    def arrival(number: int, body: bytes, signed_at: datetime | None = None) -> Arrival:
        contents = contents_of(load_json(body)) if body != b"{" else ""
        return Arrival(f"activity {number}", "bruno", "lyon", body, contents, signed_at)

    anew = b'{ "id": "249", "type": "Follow", "proof": {} }'
    async with open_database(settings):
        assert await store_all([arrival(n, body) for n, body in enumerate(bodies)]) == [None] * len(bodies)
        assert await store_all([arrival(249, anew)]) == [None]
        assert await store_all([arrival(249, anew, now() - timedelta(minutes=5))]) == [None]
        assert await store_all([arrival(249, anew, now() + timedelta(minutes=5))]) != [None]
        assert await store_all([arrival(249, b'{"type": "Like", "id": "249"}')]) != [None]
        assert await value("SELECT count(*) FROM received") == len(bodies) + 2


async def test_two_processes_migrate_together(settings: Settings) -> None:
    expected = [each.name for each in schema._known(settings)]
    first, second = await asyncio.gather(migrate(settings), migrate(settings))
    assert sorted({*first, *second}) == expected
    # What goes in batches may be ended by both: they take turns.
    in_batches = {each.name for each in schema._known(settings) if each.batches}
    assert set(first) & set(second) <= in_batches


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
    await _migrate_until("narrow_audiences", settings, monkeypatch, tmp_path)
    async with open_database(settings):
        for number, target in enumerate(("department", "group", "site", ""), 1):
            await _announced_once(number, target)
        await execute("UPDATE accounts SET posts_count = 4")
    await migrate(settings)
    async with open_database(settings):
        found = await rows("SELECT visibility FROM posts ORDER BY id")
        assert [each[0] for each in found] == ["targeted", "targeted", "unlisted", "unlisted"]
        assert await value("SELECT posts_count FROM accounts") == 2


async def _migrate_until(
    migration: str, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Make the database as it was before a migration."""
    before = tmp_path / "before"
    shutil.copytree(schema.MIGRATIONS, before)
    for dialect in DIALECTS:
        files = sorted((before / dialect).glob("0*_*.py"))
        first = next(n for n, file in enumerate(files) if file.stem.endswith(migration))
        for newer in files[first:]:
            newer.unlink()
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", before)
        await migrate(settings)


async def test_spellings_of_a_hashtag_become_one(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Posts, follows and profiles keep it, each once; where nobody wrote the key, it only gets it."""
    await _migrate_until("merge_spellings_of_hashtags", settings, monkeypatch, tmp_path)
    async with open_database(settings):
        await _insert("accounts", id=1, username="a", handle="a", uri="https://paris.corp.example/1")
        await _insert("accounts", id=2, username="b", handle="b", uri="https://paris.corp.example/2")
        for number in (1, 2, 3):
            uri = f"https://paris.corp.example/p{number}"
            await _insert("posts", id=number, uri=uri, account_id=1, visibility="public", thread_id=number)
        names = {
            11: "réunion",
            12: "reunion",
            13: "été",
            14: "paris",
            15: "ｒéｕｎｉｏｎ",
            16: "か",
            17: "が",
        }
        for tag_id, name in names.items():
            await _insert("tags", id=tag_id, name=name)
        for tag_id, post_id in ((11, 1), (12, 1), (11, 2), (15, 3), (13, 3), (14, 3)):
            await execute("INSERT INTO post_tags (tag_id, post_id) VALUES ($1, $2)", tag_id, post_id)
        for tag_id, account_id in ((11, 1), (12, 1), (11, 2), (13, 2)):
            given = (tag_id, account_id)
            await execute("INSERT INTO followed_tags (tag_id, account_id) VALUES ($1, $2)", *given)
            await execute(
                "INSERT INTO featured_tags (tag_id, account_id, name, created_at) VALUES ($1, $2, '', 0)",
                *given,
            )
        await execute("INSERT INTO tag_days (tag_id, day, uses, accounts) VALUES (11, 1, 1, 1)")
        await execute("INSERT INTO trends (kind, subject_id, score) VALUES ('tag', 11, 1), ('post', 11, 1)")
    await migrate(settings)
    async with open_database(settings):
        assert await _all("SELECT id, name, written FROM tags ORDER BY id") == [
            (12, "reunion", "réunion"),
            (13, "ete", "été"),
            (14, "paris", ""),
            (16, "か", ""),
            (17, "が", ""),
        ]
        assert await _all("SELECT post_id, tag_id, written FROM post_tags ORDER BY post_id, tag_id") == [
            (1, 12, ""),
            (2, 12, "réunion"),
            (3, 12, "ｒéｕｎｉｏｎ"),
            (3, 13, "été"),
            (3, 14, ""),
        ]
        for table in ("followed_tags", "featured_tags"):
            found = await _all(f"SELECT account_id, tag_id FROM {table} ORDER BY account_id, tag_id")
            assert found == [(1, 12), (2, 12), (2, 13)]
        assert await _all("SELECT kind FROM trends") == [("post",)]
        assert await _all("SELECT tag_id FROM tag_days") == []


async def _all(sql: str) -> list[tuple[Any, ...]]:
    return [tuple(each) for each in await rows(sql)]


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


async def test_the_one_role_of_a_person_becomes_several(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An admin keeps all that they could do; nobody gets a role that was none of theirs."""
    await _migrate_until("give_several_roles", settings, monkeypatch, tmp_path)
    was = ("admin", "communicator", "moderator", "member")
    async with open_database(settings):
        for number, role in enumerate(was, 1):
            uri = f"https://paris.corp.example/{number}"
            await _insert("accounts", id=number, username=role, handle=role, uri=uri)
            await _insert("people", id=number, email=f"{role}@corp.example", role=role)
    await migrate(settings)
    async with open_database(settings):
        people = await rows("SELECT id, roles, email FROM people ORDER BY id")
    assert [(each["roles"], each["email"]) for each in people] == [
        (" site federation people communicator moderator ", "admin@corp.example"),
        (" communicator ", "communicator@corp.example"),
        (" moderator ", "moderator@corp.example"),
        ("", "member@corp.example"),
    ]


async def test_rebuilding_a_table_keeps_what_refers_to_it(tmp_path: Path, next_release: NextRelease) -> None:
    settings = Settings(origin="https://paris.corp.example", data_dir=tmp_path / "data")
    await migrate(settings)
    async with open_database(settings):
        await amelie_posts()
    next_release(REBUILD)
    await migrate(settings)
    async with open_database(settings):
        assert await PostTag.all().count() == 1


async def test_rebuilding_a_table_may_not_lose_what_is_referred_to(
    tmp_path: Path, next_release: NextRelease
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


async def test_an_older_schema_is_refused(migrated: Settings, next_release: NextRelease) -> None:
    next_release(LATER)
    await assert_refused(migrated, "older.*`parvis migrate`")


async def test_a_newer_schema_is_refused(
    migrated: Settings, next_release: NextRelease, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_release(LATER)
    await migrate(migrated)
    monkeypatch.undo()
    await assert_refused(migrated, "newer.*restore a backup")
    with pytest.raises(ConfigurationError, match="newer"):
        await migrate(migrated)


async def test_code_that_a_newer_schema_allows_goes_on(
    migrated: Settings, next_release: NextRelease, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An additive step of the next version: this one starts beside it, and has nothing to migrate."""
    next_release(LATER, oldest_code=VERSION)
    await migrate(migrated)
    monkeypatch.undo()
    async with open_database(migrated):
        await check_schema(migrated)
        await amelie_posts()
    assert await migrate(migrated) == []


async def test_a_schema_is_known_by_its_content(migrated: Settings, next_release: NextRelease) -> None:
    """The same name, another text: as between two states of a development version."""
    next_release(LATER)
    await migrate(migrated)
    next_release(LATER.replace("floor", "storey"))
    await assert_refused(migrated, "never released: its 9000_desks.*`parvis init`")
    with pytest.raises(ConfigurationError, match="never released"):
        await migrate(migrated)


async def test_a_database_from_before_the_first_release_is_refused(
    migrated: Settings, next_release: NextRelease
) -> None:
    """Version 0.1.0 wrote down which models a database had: one that lacks a table of the release is told apart."""
    first = next(each for each in schema._known(migrated) if each.name.startswith("0001"))
    earlier = {name: each for name, each in first.state.items() if name != "models.GroupRuleSite"}
    assert earlier != first.state
    for state, accepted in ((first.state, True), (earlier, False)):
        async with open_database(migrated):
            await execute(
                "UPDATE aerich SET content = $2 WHERE version = $1", first.file.name, json.dumps(state)
            )
        if accepted:
            assert await migrate(migrated) == []
        else:
            await assert_refused(migrated, "never released: its 0001_first_schema")
            with pytest.raises(ConfigurationError, match="never released"):
                await migrate(migrated)


async def test_a_large_table_is_changed_in_batches(migrated: Settings, next_release: NextRelease) -> None:
    async with open_database(migrated):
        for n in range(7):
            await Tag.create(name=f"tag{n}")
    next_release('ALTER TABLE "tags" ADD "folded" VARCHAR(200);', batches=(FOLD,))
    counts: list[int] = []

    assert await migrate(migrated, lambda name, count: counts.append(count)) == ["9000_desks"]

    assert counts == [3, 6, 7]
    async with open_database(migrated):
        await check_schema(migrated)
        assert await value("SELECT count(*) FROM tags WHERE folded = name") == 7


async def test_an_interrupted_upgrade_goes_on(migrated: Settings, next_release: NextRelease) -> None:
    async with open_database(migrated):
        for n in range(7):
            await Tag.create(name=f"tag{n}")
    next_release('ALTER TABLE "tags" ADD "folded" VARCHAR(200);', batches=(FOLD,))

    def killed(name: str, count: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await migrate(migrated, killed)
    await assert_refused(migrated, "interrupted.*`parvis migrate`")
    assert [step.name for step in await plan(migrated)] == ["9000_desks"]
    first, second = await asyncio.gather(migrate(migrated), migrate(migrated))
    assert "9000_desks" in first + second
    async with open_database(migrated):
        await check_schema(migrated)
        assert await value("SELECT count(*) FROM tags WHERE folded = name") == 7


async def test_a_plan_changes_nothing(migrated: Settings, next_release: NextRelease) -> None:
    assert await plan(migrated) == []
    next_release(LATER, oldest_code="0.2.0")
    assert await plan(migrated) == [Step("9000_desks", "Say on which floor people sit.", False, "0.2.0")]
    await assert_refused(migrated, "older.*`parvis migrate`")


async def test_a_table_in_use_is_waited_for_only_so_long(
    new_empty_postgres_url: Callable[[], Awaitable[str]],
    tmp_path: Path,
    next_release: NextRelease,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    url = await new_empty_postgres_url()
    settings = Settings(origin="https://paris.corp.example", data_dir=tmp_path / "data", database=url)
    await migrate(settings)
    monkeypatch.setattr(schema, "LOCK_WAIT_S", 1)
    next_release(LATER)
    other = await asyncpg.connect(url)
    try:
        async with other.transaction():
            await other.execute("LOCK TABLE accounts IN ACCESS SHARE MODE")
            with pytest.raises(ConfigurationError, match="in use for 1 seconds, and nothing was changed"):
                await migrate(settings)
    finally:
        await other.close()
    assert await migrate(settings) == ["9000_desks"]


def test_migrations_are_as_they_were() -> None:
    assert list(problems()) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('"""Add a floor."""\nOLDEST_CODE = "0.2.0"\n', "is not frozen yet"),
        ('OLDEST_CODE = "0.2.0"\n', "does not say what it does"),
        ('"""Add a floor."""\n', "does not name the oldest version"),
        ('"""Add a floor."""\nfrom models.posts.posts import Post\n', "imports models.posts.posts"),
        ('"""Add."""\nSQL = \'ALTER TABLE "a" ADD "b" INT NOT NULL;\'\n', "adds 'b', which older code"),
    ],
)
def test_a_migration_that_breaks_a_rule_is_named(
    text: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(SHIPPED, folder)
    for dialect in DIALECTS:
        (folder / dialect / "9000_floor.py").write_text(text)
    monkeypatch.setattr("models.migrations.__main__.MIGRATIONS", folder)
    assert any(f"sqlite/9000_floor.py {problem}" in found for found in problems())


def test_a_migration_that_was_changed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(SHIPPED, folder)
    first = folder / "sqlite" / "0001_first_schema.py"
    first.write_text(first.read_text().replace("VARCHAR(255)", "VARCHAR(256)", 1))
    (folder / "postgres" / "0001_first_schema.py").unlink()
    monkeypatch.setattr("models.migrations.__main__.MIGRATIONS", folder)
    found = "\n".join(problems())
    assert "sqlite/0001_first_schema.py was changed after it was frozen" in found
    assert "postgres/0001_first_schema.py is frozen and gone" in found


async def test_another_programs_database_is_refused(settings: Settings) -> None:
    settings.data_dir.mkdir()
    async with open_database(settings):
        await execute("CREATE TABLE invoices (id INT)")
    await assert_refused(settings, "another program \\(invoices\\)")
    with pytest.raises(ConfigurationError, match="another program"):
        await migrate(settings)


@pytest.mark.parametrize("columns", ["id INT, version TEXT, app TEXT, content TEXT", "id INT, name TEXT"])
async def test_another_program_made_with_aerich_is_refused(settings: Settings, columns: str) -> None:
    settings.data_dir.mkdir()
    async with open_database(settings):
        await execute(f"CREATE TABLE aerich ({columns})")
        await execute("CREATE TABLE invoices (id INT)")
    await assert_refused(settings, "another program \\(aerich, invoices\\)")
    with pytest.raises(ConfigurationError, match="another program"):
        await migrate(settings)


@pytest.mark.parametrize("kept", ["null", "[]", '{"digest": "x", "oldest_code": "0.9.0rc1"}'])
async def test_an_entry_that_cannot_be_read_is_one_of_a_newer_version(migrated: Settings, kept: str) -> None:
    async with open_database(migrated):
        await execute("INSERT INTO aerich (version, app, content) VALUES ('9999_x.py', 'models', $1)", kept)
    await assert_refused(migrated, "newer Parvis")


async def test_a_ledger_that_is_no_json_is_of_a_newer_version(tmp_path: Path) -> None:
    settings = Settings(origin="https://paris.corp.example", data_dir=tmp_path)
    await migrate(settings)
    async with open_database(settings):
        await execute("INSERT INTO aerich (version, app, content) VALUES ('9999_x.py', 'models', '{')")
    await assert_refused(settings, "newer Parvis")


async def test_a_folder_is_no_database(tmp_path: Path) -> None:
    """Nor anything else that cannot be opened; and nothing is written to standard error by a thread that is left."""
    (tmp_path / "parvis.sqlite3").mkdir()
    settings = Settings(origin="https://paris.corp.example", data_dir=tmp_path)
    before = threading.active_count()
    with pytest.raises(ConfigurationError, match="cannot be opened"):
        await migrate(settings)
    assert threading.active_count() == before


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
