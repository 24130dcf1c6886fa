"""The command line, `parvis`: making a site, running it, and what its administrators do.

A command is thin: it reads its arguments, calls the verb of a lower room and prints. What the
administrator can put right ends as one sentence on stderr and exit code 1. Imports stay inside
the commands, so that `parvis --help` answers at once.
"""

import asyncio
import json
import os
import sqlite3
from pathlib import Path
from typing import Any

import click

from models.core.config import SETTINGS, Settings, default_of, given_settings, load_settings, shown
from models.core.errors import ConfigurationError, ParvisError
from models.core.folder import UMASK
from models.core.version import VERSION
from web.process.commands import (
    announcements,
    directory,
    emoji,
    groups,
    joining,
    mail,
    moves,
    outside,
    peers,
    provisioning,
    queues,
    restore,
    roles,
    rotation,
    rules,
    site,
    synonyms,
)
from web.process.commands.common import SETTINGS_FILE, printable, settings_file, settings_of, table, typist


class Console(click.Group):
    """Commands whose errors are sentences."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ConfigurationError as error:
            raise click.ClickException(str(error)) from error
        except ParvisError as error:
            details = "; ".join(f"{field} {problem}" for field, problem in error.details.items())
            raise click.ClickException(f"{details or error.sentence}.") from error
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            raise click.ClickException(f"The database is damaged: {error}. Restore a backup.") from error
        except OSError as error:
            if error.filename is None:
                raise
            raise click.ClickException(f"{error.filename}: {error.strerror}.") from error


@click.group(cls=Console, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="PARVIS_CONFIG",
    help="Settings file. Default: parvis.toml here, when there is one. The environment wins.",
)
@click.version_option(VERSION, prog_name="parvis")
@click.pass_context
def main(context: click.Context, config: Path | None) -> None:
    """A social network for companies: one instance per site, federated by an allow-list.

    A new site: `parvis init`, `parvis person add`, `parvis peer allow`, `parvis serve`.
    """
    os.umask(UMASK)
    context.obj = config


@main.command()
@click.option("--origin", help="Address of the site, https://social.corp.example. Permanent.")
@click.option("--name", help="Name of the site, shown to people.")
@click.option("--data-dir", type=click.Path(path_type=Path, file_okay=False), help="Where its data lives.")
@click.pass_context
def init(context: click.Context, origin: str | None, name: str | None, data_dir: Path | None) -> None:
    """Make a new site: settings, secret, database, keys.

    Asks for what is not given, unless the settings come from parvis.toml or the environment. On a site that
    exists already it changes nothing.
    """
    from outbox.administration.doctor import check_origin

    given = {"origin": origin, "name": name, "data_dir": str(data_dir or "")}
    file = context.find_root().obj or SETTINGS_FILE
    if file.exists() and any(given.values()):
        raise click.UsageError(f"{file} exists already: change it there.")
    complete = file.exists() or ("PARVIS_ORIGIN" in os.environ and not any(given.values()))
    answers = {} if complete else _ask(given)
    environment = {f"PARVIS_{key.upper()}": value for key, value in answers.items()}
    settings = load_settings(file if file.exists() else None, {**os.environ, **environment})
    check_origin(settings)
    if answers:
        _write_settings(file, answers)
    if asyncio.run(_initialise(settings)):
        click.echo(
            f"{settings.origin} is ready. Next: parvis person add NAME --role admin, then parvis serve."
        )
    else:
        click.echo(f"{settings.origin} exists already; nothing was changed.")


async def _initialise(settings: Settings) -> bool:
    """Make what is missing; False when the site was there already. Raises ConfigurationError for another's data."""
    from models.core.accounts import has_site_account
    from models.core.database import open_database
    from models.core.folder import keep_private
    from models.core.schema import check_schema, is_new, migrate
    from models.core.secret import SecretBox
    from models.core.site import open_site
    from outbox.people.accounts import create_site_account

    if await is_new(settings):
        await migrate(settings)
    async with open_database(settings):
        await check_schema(settings)
        exists = await has_site_account()
        if not exists:
            await create_site_account(settings, SecretBox.create(settings), by=typist())
    keep_private(settings)
    async with open_site(settings):
        return not exists


def _ask(given: dict[str, str | None]) -> dict[str, str]:
    questions = {
        "origin": ("Address of the site (https://…)", None),
        "name": ("Name of the site", "Parvis"),
        "data_dir": ("Data folder", "data"),
    }
    return {key: given[key] or click.prompt(*question) for key, question in questions.items()}


def _write_settings(file: Path, answers: dict[str, str]) -> None:
    # A JSON string is a TOML string.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in answers.items()]
    # Private, because people add passwords to it.
    with os.fdopen(
        os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
    ) as written:
        written.write("# All settings and their meaning: parvis settings --example\n" + "".join(lines))
    click.echo(f"Wrote {file}.")


@main.command()
@click.pass_context
def serve(context: click.Context) -> None:
    """Serve the site until SIGTERM or Ctrl-C."""
    from web.process.server import run

    run(settings_of(context))


@main.command()
@click.option("--plan", "only_plan", is_flag=True, help="Say what would be done, and change nothing.")
@click.pass_context
def migrate(context: click.Context, only_plan: bool) -> None:
    """Bring the database to this version's schema. Make a backup first.

    The site may go on running meanwhile where --plan says so. A step that changes a large table goes on where it
    was when it is interrupted.
    """
    from models.core.schema import migrate as apply

    if only_plan:
        _print_plan(settings_of(context))
        return
    applied = asyncio.run(apply(settings_of(context), _print_progress))
    click.echo("\n".join(f"Applied {name}" for name in applied) or "The database is up to date.")


def _print_progress(name: str, count: int) -> None:
    click.echo(f"{name}: {count} rows changed", err=True)


def _print_plan(settings: Settings) -> None:
    from models.core.schema import plan

    steps = asyncio.run(plan(settings))
    if not steps:
        click.echo("The database is up to date.")
        return
    click.echo("Make a backup first (deploy/backup.md): there is no other way back. `parvis migrate` will:")
    for step in steps:
        slowly = ", row by row in batches" if step.in_batches else ""
        click.echo(
            f"  {step.name}: {step.what}{slowly} (Parvis {step.oldest_code} or later may run beside it)"
        )


@main.command()
@click.pass_context
def doctor(context: click.Context) -> None:
    """Check that all is well, and say what to do where not.

    Looks at settings, files, database, certificates, clock, peers, queues and counts. Exit code 1 when something fails.
    """
    from outbox.administration.doctor import Finding, examine

    try:
        findings = asyncio.run(examine(settings_of(context)))
    except ConfigurationError as error:
        findings = [Finding("FAIL", "settings", str(error), "settings")]
    for finding in findings:
        click.echo(f"{finding.level:<5} {finding.subject}: {printable(finding.text)}")
    context.exit(any(finding.level == "FAIL" for finding in findings))


@main.command()
@click.option("--openapi", is_flag=True, help="Print the OpenAPI document instead.")
def routes(openapi: bool) -> None:
    """Print every route: method, path, who may use it."""
    from web.mastodon.openapi import document
    from web.routes import ROUTES

    if openapi:
        click.echo(json.dumps(document(ROUTES), indent=2, ensure_ascii=False))
        return
    table(["METHOD", "PATH", "ACCESS"], [[route.method, route.path, route.access] for route in ROUTES])


@main.command()
def handlers() -> None:
    """Print what other sites may tell us: activity, object, who may, what happens."""
    from inbox.handlers import HANDLERS

    rows = [
        [activity, about, row.check.__name__, f"{row.apply.__module__}.{row.apply.__name__}"]
        for (activity, about), row in sorted(HANDLERS.items())
    ]
    table(["ACTIVITY", "OBJECT", "CHECK", "APPLY"], rows)


@main.command("sbom")
def print_sbom() -> None:
    """Print the software bill of materials (CycloneDX): each library with its version, and who needs it."""
    from web.process.sbom import bill, read_lock

    click.echo(json.dumps(bill(read_lock()), indent=2))


@main.command()
@click.option("--example", is_flag=True, help="Print all settings with unit, default and reason instead.")
@click.pass_context
def settings(context: click.Context, example: bool) -> None:
    """Show the settings in force, and where each comes from; no password.

    --example prints an environment file to start from.
    """
    if example:
        click.echo(env_example(), nl=False)
        return
    file = settings_file(context)
    given = given_settings(file)
    lines = []
    for each in SETTINGS:
        value = given[each.name].value if each.name in given else default_of(each)
        source = given[each.name].source if each.name in given else "default"
        lines.append([each.name, shown(each.name, value), source])
    table(["SETTING", "VALUE", "FROM"], lines)
    load_settings(file)  # last, so that who sees what is wrong also sees where it was written


def env_example() -> str:
    """Return the text of deploy/env.example."""
    lines = ["# Settings of Parvis, with their defaults. A TOML file takes the same names in lower case.\n"]
    for each in SETTINGS:
        unit = each.metadata["unit"]
        lines.append(f"\n# {each.metadata['why']}{f' ({unit})' if unit else ''}.\n")
        lines.append(f"# PARVIS_{each.name.upper()}={shown(each.name, default_of(each))}\n")
    return "".join(lines)


@main.command()
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("demo-data"),
    show_default=True,
    help="Where the three sites keep their data.",
)
@click.option("--reset", is_flag=True, help="Delete the demo's data and end.")
def demo(data: Path, reset: bool) -> None:
    """Run three sites with people and posts, to look around."""
    from web.process.demo import run

    run(data, reset=reset, say=click.echo)


for _command in (
    joining.person,
    peers.peer,
    provisioning.provider,  # with what web/process/commands/providers.py has
    moves.move,
    rules.rule,
    directory.directory,
    queues.queue,
    queues.received,
    queues.deliveries,
    queues.search,
    queues.repair,
    announcements.announce,
    emoji.emoji,
    synonyms.synonyms,
    groups.template,
    site.site,
    outside.push,
    outside.egress,
    roles.roles,
    mail.mail,
    restore.backup,
    restore.restore,
    rotation.rotate,
):
    main.add_command(_command)


if __name__ == "__main__":
    main()
