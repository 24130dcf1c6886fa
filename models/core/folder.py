"""The data folder of a site: for the site's own user alone, whatever the umask of who starts it.

What libraries write there (SQLite's journals, stored files) has the mode that the process gives it: UMASK, which
web/process/cli.py sets for every command. SQLite gives its journals the mode of the database.
"""

import logging
import os
import stat
from pathlib import Path

from models.core.config import Settings

UMASK = 0o077
FOLDERS = ("files", "incoming", "unfinished")
"""What of the data folder is a folder."""
OTHERS = 0o077
"""The rights of everybody but the owner."""

log = logging.getLogger(__name__)


def make_folder(settings: Settings) -> None:
    """Make the data folder and the file of the database, where they are missing."""
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    if settings.is_sqlite:
        settings.sqlite_file.touch(mode=0o600)


def keep_private(settings: Settings) -> None:
    """Remove the rights of other users on our files and on the folder that holds them.

    A folder in which another user has files is shared: it stays as it is, with a warning; others then see only the
    names of our files.
    """
    for path in _ours(settings):
        if mode := rights_of_others(path):
            _narrow(path, mode)
    folder = settings.data_dir
    if mode := rights_of_others(folder):
        if _is_shared(folder):
            log.warning(
                "event=folder_is_open path=%s mode=%o: move data_dir into a folder of its own", folder, mode
            )
        else:
            _narrow(folder, mode)


def rights_of_others(path: Path) -> int:
    """Return a path's mode when other users have any right to it; else 0, also when there is nothing."""
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return 0
    return mode if mode & OTHERS else 0


def _ours(settings: Settings) -> list[Path]:
    database = settings.sqlite_file
    journals = [database.with_name(f"{database.name}-{kind}") for kind in ("wal", "shm", "journal")]
    return [database, *journals, *(settings.data_dir / name for name in ("secret.key", *FOLDERS))]


def _is_shared(folder: Path) -> bool:
    """Tell whether others than this site have something in a folder: another user, or folders that are not ours, as in a
    home or in /tmp. What is no folder is nobody's to close either: /dev/null.
    """
    if not folder.is_dir() or folder.stat().st_mode & stat.S_ISVTX:
        return True
    inside = list(folder.iterdir())
    if any(path.is_dir() and path.name not in FOLDERS for path in inside):
        return True
    return any(_owner_of(path) not in (os.geteuid(), None) for path in (folder, *inside))


def _owner_of(path: Path) -> int | None:
    """Return whose a path is; None when it is gone: SQLite's journals come and go."""
    try:
        return path.lstat().st_uid
    except FileNotFoundError:
        return None


def _narrow(path: Path, mode: int) -> None:
    try:
        path.chmod(mode & ~OTHERS)
    except OSError as error:
        log.warning("event=file_is_open path=%s mode=%o because=%s", path, mode, error.strerror)
    else:
        log.warning("event=file_was_open path=%s mode=%o: it is no longer", path, mode)
