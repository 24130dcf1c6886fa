"""Which version the database's schema has, and bringing it up to date.

Migrations are SQL, one folder per database (models/migrations). aerich writes them from the
models and its table is the ledger of what was applied; they are applied here, because a
migration and its line in the ledger have to be one transaction on SQLite as well, because
aerich keeps what it works on in class attributes while several sites live in one process, and
because a start-up should not wait for its import.

The ledger knows a migration by its content, not by its name alone: a database that went through
another text of the same name has other tables than this version expects, and is refused.
"""

import hashlib
import importlib.util
import json
import re
import sqlite3
import zlib
from base64 import b64decode
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from tortoise import BaseDBAsyncClient

from models.core.config import Settings
from models.core.database import connection, execute, is_sqlite, named, open_database, rows
from models.core.errors import ConfigurationError
from models.core.folder import make_folder
from models.core.transaction import transaction
from models.core.version import VERSION

MIGRATIONS = Path(__file__).parents[1] / "migrations"
LOCK_WAIT_S = 30
"""How long a migration waits on PostgreSQL for a table that the running site is using: later statements wait behind
it.
"""
_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})*")
_LOCK = 0x50617276
"""Key of the PostgreSQL advisory lock under which one process at a time migrates."""

Progress = Callable[[str, int], None]
"""Called with a migration's name and how many rows of a large table it has changed so far."""


Walk = Callable[[BaseDBAsyncClient, int], Awaitable[tuple[int, int] | None]]
"""Changes some rows after an id, in order of id; returns (last id, how many), None when there are none."""


@dataclass(frozen=True)
class Migration:
    """A file of models/migrations."""

    file: Path

    @property
    def name(self) -> str:
        return self.file.stem

    @cached_property
    def module(self) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"migration_{self.name}", self.file)
        if spec is None or spec.loader is None:
            raise ImportError(f"{self.file} is not a Python file")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    @property
    def what(self) -> str:
        """The first sentence of its docstring, for the admin who decides when to run it."""
        docstring = " ".join((self.module.__doc__ or self.name.partition("_")[2].replace("_", " ")).split())
        return docstring.partition(". ")[0].removesuffix(".") + "."

    @property
    def oldest_code(self) -> str:
        """The oldest version that may still run beside a database with this migration. Later ones look for this."""
        return str(getattr(self.module, "OLDEST_CODE", "0.1.0"))

    @property
    def batches(self) -> "Sequence[str | Walk]":
        """Changes of a large table in parts: statements with RETURNING, run until they return nothing, and walks.

        Either may begin again from the start when it was interrupted.
        """
        return tuple(getattr(self.module, "BATCHES", ()))

    @cached_property
    def digest(self) -> str:
        return hashlib.sha256(self.file.read_text("utf-8").encode()).hexdigest()

    @property
    def state(self) -> Any:
        """The models as they are after it, as aerich describes them."""
        return json.loads(zlib.decompress(b64decode(self.module.MODELS_STATE)))

    def entry(self, *, finished: bool) -> str:
        """What the ledger keeps of it."""
        return json.dumps({"digest": self.digest, "oldest_code": self.oldest_code, "finished": finished})


@dataclass(frozen=True)
class Step:
    """One migration that is to come, for `parvis migrate --plan`."""

    name: str
    what: str
    in_batches: bool
    oldest_code: str


async def check_schema(settings: Settings) -> None:
    """Raise ConfigurationError, which says what to do, unless this version may work on the open database."""
    ledger = await _ledger()
    if not ledger:
        raise ConfigurationError("The database is empty. Run `parvis init` to make a new site.")
    pending = _pending(_known(settings), ledger)
    if pending and pending[0].file.name in ledger:
        raise ConfigurationError(
            "An upgrade of the database was interrupted. Run `parvis migrate` to end it."
        )
    if pending:
        raise ConfigurationError(
            "The database was written by an older Parvis. Make a backup, then run `parvis migrate`."
        )


async def is_new(settings: Settings) -> bool:
    """Tell whether no Parvis has used this database yet; makes the SQLite file when there is none."""
    make_folder(settings)
    async with open_database(settings):
        return not await _ledger()


async def plan(settings: Settings) -> list[Step]:
    """Return what `migrate` would apply, oldest first; nothing is changed."""
    async with open_database(settings):
        pending = _pending(_known(settings), await _ledger())
    return [Step(each.name, each.what, bool(each.batches), each.oldest_code) for each in pending]


async def migrate(settings: Settings, progress: Progress = lambda name, count: None) -> list[str]:
    """Apply what is missing and return its names, oldest first; makes the SQLite file when there is none.

    Each migration happens as a whole or not at all, and a second process waits for the first. What changes a large
    table goes in batches afterwards, each a transaction; killed in between, the next call goes on from there.
    """
    make_folder(settings)
    done = []
    async with open_database(settings):
        if is_sqlite():
            # Rebuilding a table drops the old one; with enforcement on, that would empty the tables that
            # refer to it. What is left dangling is looked for before the commit instead.
            await execute("PRAGMA foreign_keys = OFF")
        while migration := await _apply_next(settings):
            if migration.batches:
                await _finish(migration, progress)
            done.append(migration.name)
    return done


async def _apply_next(settings: Settings) -> Migration | None:
    async with transaction():
        await _claim_turn()
        ledger = await _ledger()
        pending = _pending(_known(settings), ledger)
        await _shorten(ledger, _known(settings))
        if not pending:
            return None
        migration = pending[0]
        if migration.file.name not in ledger:
            await _run(await migration.module.upgrade(connection()))
            await execute(
                "INSERT INTO aerich (version, app, content) VALUES ($1, 'models', $2)",
                migration.file.name,
                migration.entry(finished=not migration.batches),
            )
        return migration


async def _claim_turn() -> None:
    """One process at a time; SQLite's transactions are alone anyway."""
    if is_sqlite():
        return
    await execute("SET LOCAL statement_timeout = 0")  # a migration takes as long as it takes
    await execute("SELECT pg_advisory_xact_lock($1)", _LOCK)
    await execute(f"SET LOCAL lock_timeout = '{LOCK_WAIT_S}s'")


async def _finish(migration: Migration, progress: Progress) -> None:
    """Change the large tables, a batch to a transaction, so that a site at work waits for none of them for long."""
    changed = 0
    for batch in migration.batches:
        last = 0
        while True:
            async with transaction():
                await _claim_turn()
                done = await (_ask(batch) if isinstance(batch, str) else batch(connection(), last))
            if done is None:
                break
            last, count = done
            changed += count
            progress(migration.name, changed)
    async with transaction():
        await _note(migration)


async def _ask(statement: str) -> tuple[int, int] | None:
    found = await rows(statement)
    return (0, len(found)) if found else None


async def _note(migration: Migration) -> None:
    """Write down that a migration is done, and which text of it."""
    await execute(
        "UPDATE aerich SET content = $2 WHERE version = $1 AND app = 'models'",
        migration.file.name,
        migration.entry(finished=True),
    )


async def _shorten(ledger: dict[str, Any], known: Sequence[Migration]) -> None:
    """Keep the same of the first migration as of all: 0.1.0 wrote down the whole description of its models."""
    for migration in known:
        if migration.file.name in ledger and not _is_entry(ledger[migration.file.name]):
            await _note(migration)


async def _ledger() -> dict[str, Any]:
    """Return what was applied: file name -> what was kept of it. Raises ConfigurationError for another program's
    database."""
    if is_sqlite():
        tables = await rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence'"
        )
    else:
        tables = await rows("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
    names = sorted(str(table[0]) for table in tables)
    if "aerich" in names and (ledger := await _entries()):
        return ledger
    if names:
        raise ConfigurationError(
            f"The database holds tables of another program ({', '.join(names[:3])}). Parvis needs its own: check"
            " PARVIS_DATABASE and PARVIS_DATA_DIR."
        )
    return {}


async def _entries() -> dict[str, Any]:
    """Read the ledger, by file name; nothing when it is that of another program, which may be made with aerich too."""
    found = sorted(named(await rows("SELECT * FROM aerich")), key=lambda each: each.get("id", 0))
    if found and not {"version", "app", "content"} <= found[0].keys():
        return {}
    return {each["version"]: _content(each["content"]) for each in found if each["app"] == "models"}


def _content(kept: Any) -> Any:
    """Return what the ledger keeps of a migration, unchecked: an entry that is not ours is refused later."""
    try:
        return json.loads(kept)
    except (TypeError, ValueError):
        return None


def _pending(known: Sequence[Migration], ledger: dict[str, Any]) -> list[Migration]:
    """Return the migrations still to apply or to end.

    Raises ConfigurationError when the database has migrations of a newer version that this one may not run beside, or
    went through another text of one.
    """
    _check_newer({name: ledger[name] for name in ledger.keys() - {each.file.name for each in known}})
    for migration in known:
        if migration.file.name in ledger:
            _check_same(migration, ledger[migration.file.name])
    return [each for each in known if not _is_finished(ledger.get(each.file.name))]


def _check_newer(unknown: dict[str, Any]) -> None:
    declared = [str(entry.get("oldest_code", "")) if _is_entry(entry) else "" for entry in unknown.values()]
    needed = [text if _VERSION.fullmatch(text) else "" for text in declared]
    if all(text and _numbers(text) <= _numbers(VERSION) for text in needed):
        return
    named = max((text for text in needed if text), key=_numbers, default="")
    raise ConfigurationError(
        f"The database was written by a newer Parvis. Install that version{f' ({named} or later)' if named else ''},"
        " or restore a backup made by this one."
    )


def _check_same(migration: Migration, kept: Any) -> None:
    if kept == migration.state if not _is_entry(kept) else kept["digest"] == migration.digest:
        return
    raise ConfigurationError(
        f"The database was made by a state of Parvis that was never released: its {migration.name} is not the one of"
        " this version, so its tables differ, and no upgrade begins from there. Go on with the code that made it, or"
        " put it aside and make a new site with `parvis init`."
    )


def _is_entry(kept: Any) -> bool:
    return isinstance(kept, dict) and "digest" in kept


def _is_finished(kept: Any) -> bool:
    return kept is not None and (not _is_entry(kept) or bool(kept["finished"]))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _known(settings: Settings) -> list[Migration]:
    folder = MIGRATIONS / ("sqlite" if settings.is_sqlite else "postgres")
    return [Migration(file) for file in sorted(folder.glob("[0-9]*_*.py"))]


async def _run(script: str) -> None:
    if not is_sqlite():
        await _run_on_postgresql(script)
        return
    for statement in _statements(script):
        await execute(statement)
    if dangling := await rows("PRAGMA foreign_key_check"):
        raise sqlite3.IntegrityError(
            f"{len(dangling)} rows refer to what is not there, first in {dangling[0][0]}"
        )


async def _run_on_postgresql(script: str) -> None:
    import asyncpg  # slow to import: only where it is used

    try:
        await connection().execute_script(script)
    except asyncpg.LockNotAvailableError as error:
        raise ConfigurationError(
            f"A table was in use for {LOCK_WAIT_S} seconds, and nothing was changed. Try again when less is going on,"
            " or stop the site first."
        ) from error


def _statements(script: str) -> Iterator[str]:
    """Split for SQLite, whose driver commits the running transaction before it runs a whole script."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement
