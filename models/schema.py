"""Which version the database's schema has, and bringing it up to date.

Migrations are SQL, one folder per database (models/migrations). aerich writes them from the
models and its table is the ledger of what was applied; they are applied here, because a
migration and its line in the ledger have to be one transaction on SQLite as well, because
aerich keeps what it works on in class attributes while several sites live in one process, and
because a start-up should not wait for its import.
"""

import base64
import importlib.util
import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from models.config import Settings
from models.database import connection, execute, is_sqlite, open_database, rows
from models.errors import ConfigurationError
from models.folder import make_folder
from models.transaction import transaction

MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x50617276
"""Key of the PostgreSQL advisory lock under which one process at a time migrates."""


async def check_schema(settings: Settings) -> None:
    """Raise ConfigurationError, which says what to do, unless the open database has today's schema."""
    applied = await _applied()
    if not applied:
        raise ConfigurationError("The database is empty. Run `parvis init` to make a new site.")
    if _pending(_folder(settings), applied):
        raise ConfigurationError(
            "The database was written by an older Parvis. Make a backup, then run `parvis migrate`."
        )


async def is_new(settings: Settings) -> bool:
    """Tell whether no Parvis has used this database yet; makes the SQLite file when there is none."""
    make_folder(settings)
    async with open_database(settings):
        return not await _applied()


async def migrate(settings: Settings) -> list[str]:
    """Apply what is missing and return its names, oldest first; makes the SQLite file when there is none.

    Each migration happens as a whole or not at all, and a second process waits for the first.
    """
    make_folder(settings)
    done = []
    async with open_database(settings):
        if is_sqlite():
            # Rebuilding a table drops the old one; with enforcement on, that would empty the tables that
            # refer to it. What is left dangling is looked for before the commit instead.
            await execute("PRAGMA foreign_keys = OFF")
        while file := await _apply_next(_folder(settings)):
            done.append(file.stem)
    return done


async def _apply_next(folder: Path) -> Path | None:
    async with transaction():
        if not is_sqlite():
            await execute("SET LOCAL statement_timeout = 0")  # a migration takes as long as it takes
            await execute("SELECT pg_advisory_xact_lock($1)", _LOCK)
        pending = _pending(folder, await _applied())
        if not pending:
            return None
        migration = _load(pending[0])
        await _run(await migration.upgrade(connection()))
        state = zlib.decompress(base64.b64decode(migration.MODELS_STATE)).decode()
        await execute(
            "INSERT INTO aerich (version, app, content) VALUES ($1, 'models', $2)", pending[0].name, state
        )
        return pending[0]


async def _applied() -> set[str]:
    """Return the file names in the ledger. Raises ConfigurationError for another program's database."""
    if is_sqlite():
        tables = await rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence'"
        )
    else:
        tables = await rows("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
    names = sorted(str(table[0]) for table in tables)
    if "aerich" in names:
        return {found[0] for found in await rows("SELECT version FROM aerich WHERE app = 'models'")}
    if names:
        raise ConfigurationError(
            f"The database holds tables of another program ({', '.join(names[:3])}). Parvis needs its own: check"
            " PARVIS_DATABASE and PARVIS_DATA_DIR."
        )
    return set()


def _pending(folder: Path, applied: set[str]) -> list[Path]:
    """Return the migrations still to apply. Raises ConfigurationError when some are applied that we do not know."""
    known = sorted(folder.glob("[0-9]*_*.py"))
    if applied - {file.name for file in known}:
        raise ConfigurationError(
            "The database was written by a newer Parvis. Install that version, or restore a backup made by this one."
        )
    return [file for file in known if file.name not in applied]


def _folder(settings: Settings) -> Path:
    return MIGRATIONS / ("sqlite" if settings.is_sqlite else "postgres")


def _load(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"migration_{file.stem}", file)
    if spec is None or spec.loader is None:
        raise ImportError(f"{file} is not a Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


async def _run(script: str) -> None:
    if not is_sqlite():
        await connection().execute_script(script)
        return
    for statement in _statements(script):
        await execute(statement)
    if dangling := await rows("PRAGMA foreign_key_check"):
        raise sqlite3.IntegrityError(
            f"{len(dangling)} rows refer to what is not there, first in {dangling[0][0]}"
        )


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
