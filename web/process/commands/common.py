"""What the commands share: opening the site, the audit's name for who acts, printing tables."""

import asyncio
import functools
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import click

from models.core.config import Settings, load_settings
from models.core.errors import Conflict

COMMAND_LINE = "command line"
"""Who acts, in the audit."""
SETTINGS_FILE = Path("parvis.toml")
HOST = click.argument("host")


def settings_of(context: click.Context) -> Settings:
    """Read the settings that a command runs with."""
    return load_settings(settings_file(context))


def settings_file(context: click.Context) -> Path | None:
    """Return the file that settings come from: the one that was named, or parvis.toml here when there is one."""
    return context.find_root().obj or (SETTINGS_FILE if SETTINGS_FILE.exists() else None)


def on_site(command: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Run a command with the site open, as its first argument."""

    async def opened(settings: Settings, arguments: dict[str, Any]) -> None:
        from models.core.database_errors import of_database
        from models.core.site import open_site

        async with open_site(settings) as site:
            try:
                await command(site, **arguments)
            except Exception as error:
                if isinstance(met := of_database(error), Conflict):  # as web/http/middleware.py answers
                    raise met from error
                raise

    @functools.wraps(command)
    def run(**arguments: Any) -> None:
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
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
