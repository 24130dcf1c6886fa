"""`parvis backup` and `parvis restore`: a copy of the database, and what a restored one must not bring back.

deploy/backup.md has the steps in their order.
"""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from models.core.errors import ConfigurationError
from web.process.commands.common import on_site, printable, settings_of

if TYPE_CHECKING:
    from models.core.site import Site
    from outbox.moderation.withdrawals import Withdrawals

FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))


@click.command()
@FILE
@click.pass_context
def backup(context: click.Context, file: Path) -> None:
    """Copy the SQLite database into the new FILE, for its owner alone. The site may go on running."""
    from models.core.backup import back_up

    begun = back_up(settings_of(context), file)
    click.echo(f"Wrote {file}. To restore it: parvis restore note … --since {begun:%Y-%m-%dT%H:%M:%SZ}")


@click.group()
def restore() -> None:
    """Keep a restored backup from bringing back leavers, logins and what was deleted: deploy/backup.md."""


@restore.command("note")
@FILE
@click.option(
    "--since", required=True, help="When the backup was made, 2026-11-30T02:00:00Z; better too early."
)
@on_site
async def restore_note(site: "Site", file: Path, since: str) -> None:
    """Write into the new FILE what was taken back since a backup: before the backup takes the database's place."""
    from outbox.moderation.withdrawals import withdrawals_since

    found = await withdrawals_since(site, _moment(since))
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as written:
        written.write(orjson.dumps(found, option=orjson.OPT_INDENT_2))
    click.echo(f"Wrote {file}: {len(found.disabled)} disabled people, {len(found.deleted)} deletions.")


@restore.command("replay")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.option("--nothing-known", is_flag=True, help="The old database is lost: end all logins.")
@on_site
async def restore_replay(site: "Site", file: Path | None, nothing_known: bool) -> None:
    """Take back what `note` wrote into FILE once more, in the restored database, before the site starts."""
    from federation.network import open_network
    from outbox.moderation.withdrawals import withdraw_again

    if (file is None) != nothing_known:
        raise click.UsageError("Name the file of `parvis restore note`, or say --nothing-known.")
    noted = _read(file) if file else None
    async with open_network(site) as network:
        async for sentence in withdraw_again(network, noted):
            click.echo(printable(sentence))
    if noted is None:
        click.echo("Now disable who left, and suspend what was cut off, since the backup: nobody else knows.")
    elif noted.others:
        click.echo("Also in the audit since then, to be done again by hand where it still matters:")
        click.echo("\n".join(f"  {printable(line)}" for line in noted.others))


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise click.UsageError(f"{text} is not a moment like 2026-11-30T02:00:00Z.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _read(file: Path) -> "Withdrawals":
    from outbox.moderation.withdrawals import Deleted, Withdrawals

    try:
        found = orjson.loads(file.read_bytes())
        noted = Withdrawals(**found | {"deleted": [Deleted(**each) for each in found["deleted"]]})
        _check_types(noted)
        return noted
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ConfigurationError(f"{file} was not written by `parvis restore note`.") from error


def _check_types(noted: "Withdrawals") -> None:
    """Raise TypeError where somebody has written something else into the file."""
    named = [noted.disabled, noted.resets, noted.erased, noted.others, *noted.sanctions.values()]
    texts = [[noted.origin], *named, noted.roles, *noted.roles.values(), noted.peers, noted.peers.values()]
    uris = [[each.uri, each.actor_uri] for each in noted.deleted]
    for each in (*texts, *uris):
        if isinstance(each, str) or not all(isinstance(text, str) for text in each):
            raise TypeError(each)
    if not all(isinstance(number, int) for number in (noted.noted_ms, *noted.logins)):
        raise TypeError("logins")
