"""A copy of the SQLite database while the site runs: the state of one moment, for its owner alone.

PostgreSQL has pg_dump for that (deploy/backup.md).
"""

import os
import sqlite3
import tempfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

from models.core.base import now
from models.core.config import Settings
from models.core.errors import ConfigurationError


def back_up(settings: Settings, file: Path) -> datetime:
    """Copy the database into a new file, and return a moment that the copy is not older than.

    The file appears when it is complete, and on the disk. Raises ConfigurationError for PostgreSQL, for a site that is not
    there, and for a file that is.
    """
    if not settings.is_sqlite:
        raise ConfigurationError("This site is on PostgreSQL: back it up with pg_dump (deploy/backup.md).")
    database = Path(settings.database.removeprefix("sqlite://") or settings.sqlite_file)
    if not database.exists():
        raise ConfigurationError(f"{database} does not exist: there is nothing to back up.")
    begun = now()
    descriptor, written = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.")  # for its owner only
    os.close(descriptor)
    try:
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(written)) as copy:
            source.backup(copy)
        _to_disk(Path(written))
        os.link(written, file)
        _to_disk(file.parent)
    except FileExistsError as error:
        raise ConfigurationError(
            f"{file} exists already: a backup never takes the place of another."
        ) from error
    finally:
        os.unlink(written)
    return begun


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
