"""What the commands share: opening the site, the audit's name for who types, printing tables."""

import asyncio
import functools
import logging
import os
import pwd
import re
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from models.core.config import Settings, load_settings
from models.core.errors import ConfigurationError, Conflict, TooSlow, Unavailable

SYSTEM_LOG = Path("/dev/log")
"""Where the machine takes lines for its own log: the journal, or syslog."""
SETTINGS_FILE = Path("parvis.toml")
HOST = click.argument("host")


def settings_of(context: click.Context) -> Settings:
    """Read the settings that a command runs with."""
    return load_settings(settings_file(context))


def settings_file(context: click.Context) -> Path | None:
    """Return the file that settings come from: the one that was named, or parvis.toml here when there is one."""
    return context.find_root().obj or (SETTINGS_FILE if SETTINGS_FILE.exists() else None)


def typist() -> str:
    """Return who acts, for the audit: the user of the machine that types, as the login knows them and not the shell."""
    user, login = _user_named(os.getuid()), _login()
    return f"command line ({user})" if login in ("", user) else f"command line ({login} as {user})"


def _login() -> str:
    """Return who logged in to this machine; "" where it does not say. `sudo` and `su` do not change the first."""
    try:
        login = int(Path("/proc/self/loginuid").read_text())
    except (OSError, ValueError):
        login = NOBODY
    by_sudo = os.environ.get("SUDO_USER", "")
    if login != NOBODY:
        return _user_named(login)
    return by_sudo if re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}", by_sudo) else ""


NOBODY = 2**32 - 1
"""Of the kernel: nobody has logged in where this process comes from, a service for example."""


def _user_named(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:  # in containers
        return f"user {number}"


@contextmanager
def _kept_in_system_log() -> Iterator[None]:
    """Have the audit in the machine's log too: who can change the database cannot change that."""
    handler, logger = _system_log(), logging.getLogger("parvis.audit")
    if handler is None:
        yield
        return
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        handler.close()


def _system_log() -> logging.Handler | None:
    """Return what writes into the machine's log; None where it has none, as in most containers."""
    from logging.handlers import SysLogHandler

    class Quiet(SysLogHandler):
        def handleError(self, record: logging.LogRecord) -> None:
            """Nobody listens there just now: the audit is in the database all the same."""

    if not SYSTEM_LOG.is_socket():
        return None
    handler = Quiet(str(SYSTEM_LOG), SysLogHandler.LOG_AUTHPRIV)
    handler.ident = "parvis: "
    handler.setFormatter(logging.Formatter("level=%(levelname)s logger=%(name)s %(message)s"))
    return handler


def on_site(command: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Run a command with the site open, as its first argument."""

    async def opened(settings: Settings, arguments: dict[str, Any]) -> None:
        from models.core.database_errors import of_database
        from models.core.site import open_site

        async with open_site(settings) as site:
            try:
                await command(site, **arguments)
            except Exception as error:
                met = of_database(error)  # as web/http/middleware.py answers
                if isinstance(met, Conflict | TooSlow):
                    raise met from error
                if (
                    isinstance(met, Unavailable) and type(error) is not sqlite3.DatabaseError
                ):  # that is damage
                    raise ConfigurationError(
                        f"The database did not do it: {error}. Does it run, does another program lock it, is the disk"
                        " full, may this user write there?"
                    ) from error
                raise

    @functools.wraps(command)
    def run(**arguments: Any) -> None:
        with _kept_in_system_log():
            asyncio.run(opened(settings_of(click.get_current_context()), arguments))

    return run


def table(titles: list[str], lines: list[list[Any]], nothing: str = "") -> None:
    """Print aligned columns, or a sentence when there is no line."""
    if not lines:
        click.echo(nothing)
        return
    written = [titles, *([_cell(value) for value in line] for line in lines)]
    widths = [max(map(len, column)) for column in zip(*written, strict=True)]
    for line in written:
        click.echo("  ".join(map(str.ljust, line, widths)).rstrip())


def _cell(value: Any) -> str:
    from datetime import datetime

    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M UTC")
    return "" if value is None else printable(" ".join(str(value).split()))


def printable(text: str) -> str:
    """Return a text of others as it may be written to a terminal, which would obey some of it."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
