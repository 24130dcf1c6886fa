"""The command line, `parvis`: making a site, running it, and what its administrators do.

A command is thin: it reads its arguments, calls the verb of a lower room and prints. What the
administrator can put right ends as one sentence on stderr and exit code 1. Imports stay inside
the commands, so that `parvis --help` answers at once.
"""

import asyncio
import functools
import json
import os
import sqlite3
import sys
import unicodedata
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from models.config import SETTINGS, Settings, load_settings
from models.errors import ConfigurationError, ParvisError
from models.version import VERSION

if TYPE_CHECKING:
    from datetime import datetime

    from models.announcements import Importance
    from models.config import Network
    from models.peers import Identity, PeerState, Scope
    from models.site import Site

COMMAND_LINE = "command line"
"""Who acts, in the audit."""
SETTINGS_FILE = Path("parvis.toml")


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
    context.obj = config


def _settings(context: click.Context) -> Settings:
    file = context.find_root().obj or (SETTINGS_FILE if SETTINGS_FILE.exists() else None)
    return load_settings(file)


def on_site(command: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Run a command with the site open, as its first argument."""

    async def opened(settings: Settings, arguments: dict[str, Any]) -> None:
        from models.site import open_site

        async with open_site(settings) as site:
            await command(site, **arguments)

    @functools.wraps(command)
    def run(**arguments: Any) -> None:
        asyncio.run(opened(_settings(click.get_current_context()), arguments))

    return run


# The site


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
    from web.doctor import check_origin

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
    from models.accounts import Account
    from models.database import open_database
    from models.schema import check_schema, is_new, migrate
    from models.secret import SecretBox
    from models.site import open_site
    from outbox.accounts import create_site_account

    if await is_new(settings):
        await migrate(settings)
    async with open_database(settings):
        await check_schema(settings)
        exists = await Account.exists(host="", actor_type="Application")
        if not exists:
            await create_site_account(settings, SecretBox.create(settings))
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
    file.write_text("# All settings and their meaning: parvis settings\n" + "".join(lines), encoding="utf-8")
    click.echo(f"Wrote {file}.")


@main.command()
@click.pass_context
def serve(context: click.Context) -> None:
    """Serve the site until SIGTERM or Ctrl-C."""
    from web.server import run

    run(_settings(context))


@main.command()
@click.pass_context
def migrate(context: click.Context) -> None:
    """Bring the database to this version's schema. Make a backup first."""
    from models.schema import migrate as apply

    applied = asyncio.run(apply(_settings(context)))
    click.echo("\n".join(f"Applied {name}" for name in applied) or "The database is up to date.")


@main.command()
@click.pass_context
def doctor(context: click.Context) -> None:
    """Check that all is well, and say what to do where not.

    Looks at settings, files, database, certificates, clock, peers and queues. Exit code 1 when something fails.
    """
    from web.doctor import Finding, examine

    try:
        findings = asyncio.run(examine(_settings(context)))
    except ConfigurationError as error:
        findings = [Finding("FAIL", "settings", str(error))]
    for finding in findings:
        click.echo(f"{finding.level:<5} {finding.subject}: {finding.text}")
    context.exit(any(finding.level == "FAIL" for finding in findings))


@main.group(invoke_without_command=True)
@click.pass_context
def queue(context: click.Context) -> None:
    """Show what waits, by site, what ended unsent, and what could not be applied."""
    if context.invoked_subcommand is None:
        context.invoke(show_queue)


@queue.command("show", hidden=True)
@on_site
async def show_queue(site: "Site") -> None:
    """Show the queue: what `parvis queue` alone does."""
    from models.received import Received
    from models.silence import dormant_hosts
    from outbox.queue import queue_summary, undelivered

    waiting, dormant = await queue_summary(), await dormant_hosts()
    _table(
        ["SITE", "QUEUED", "PARKED", "OLDEST DUE", "SILENT SINCE", "LAST ERROR"],
        [
            [each.host, each.queued, each.parked, each.oldest_due, dormant.get(each.host), each.last_error]
            for each in waiting
        ],
        "Nothing waits to be delivered.",
    )
    _table(
        ["ID", "SITE", "STATE", "ENDED", "ACTIVITY", "ERROR"],
        [[d.id, d.host, d.state, d.finished_at, d.activity.uri, d.last_error] for d in await undelivered()],
        "Nothing ended unsent.",
    )
    dead = await Received.filter(state="dead").order_by("id").limit(50)
    _table(
        ["DEAD SINCE", "FROM", "ACTIVITY", "REASON"],
        [[each.received_at, each.host, each.uri, each.reason] for each in dead],
        "No received activity is dead.",
    )


@queue.command("retry")
@click.argument("what", metavar="HOST|ID")
@on_site
async def retry_queue(site: "Site", what: str) -> None:
    """Queue again what expired or was refused: all for HOST, or the one delivery with ID."""
    from outbox.queue import retry

    click.echo(f"{await retry(site, what)} queued again.")


@main.group()
def received() -> None:
    """What came in and could not be applied, however often it was tried."""


@received.command("list")
@on_site
async def received_list(site: "Site") -> None:
    """List the latest 100, with the reason why they failed last."""
    from models.received import dead_letters

    _table(
        ["ID", "RECEIVED", "FROM", "ACTIVITY", "REASON"],
        [[each.id, each.received_at, each.host, each.uri, each.reason] for each in await dead_letters()],
        "No received activity is dead.",
    )


@received.command("retry")
@click.argument("what", metavar="HOST|ID")
@on_site
async def received_retry(site: "Site", what: str) -> None:
    """Apply again, from the beginning: all from HOST, or the one with ID."""
    from models.received import retry_dead

    click.echo(f"{await retry_dead(site.live, what)} to be applied again.")


@main.command()
@click.argument("uri", metavar="POST")
@on_site
async def deliveries(site: "Site", uri: str) -> None:
    """Show which sites received or fetched a post, and when. POST is its URI."""
    from outbox.receipts import receipts_of

    _table(
        ["SITE", "HOW", "STATE", "WHEN", "STATUS", "WHO OR WHERE"],
        [[r.host, r.how, r.state, r.at, r.status, r.place] for r in await receipts_of(uri)],
        "No other site was sent this post, and none fetched it.",
    )


@main.group()
def search() -> None:
    """The index of words by which people, posts and files are found."""


@search.command("rebuild")
@on_site
async def search_rebuild(site: "Site") -> None:
    """Read all texts again, while the site runs. Needed when search misses what is there."""
    from models.search_index import rebuild

    done = total = 0
    async for done, total in rebuild():
        click.echo(f"\r{done:,} of {total:,}", nl=False, err=True)
    click.echo(f"\nIndexed {done:,} posts and accounts.")


@main.command()
@click.option("--coverage", is_flag=True, help="Count how much of the Mastodon client API is there, by tier.")
@click.option("--openapi", is_flag=True, help="Print the OpenAPI document instead.")
def routes(coverage: bool, openapi: bool) -> None:
    """Print every route: method, path, who may use it."""
    from web import endpoints
    from web.openapi import document
    from web.routes import ROUTES

    if openapi:
        click.echo(json.dumps(document(ROUTES), indent=2, ensure_ascii=False))
        return
    if coverage:
        _table(["TIER", "ROUTED", "OF"], [list(counted) for counted in endpoints.coverage(ROUTES)])
        return
    _table(["METHOD", "PATH", "ACCESS"], [[route.method, route.path, route.access] for route in ROUTES])


@main.command()
def settings() -> None:
    """Print all settings, as an environment file to start from."""
    click.echo(env_example(), nl=False)


def env_example() -> str:
    """Return the text of deploy/env.example."""
    lines = ["# Settings of Parvis, with their defaults. A TOML file takes the same names in lower case.\n"]
    for each in SETTINGS:
        default = each.default_factory() if callable(each.default_factory) else each.default
        unit = each.metadata["unit"]
        lines.append(f"\n# {each.metadata['why']}{f' ({unit})' if unit else ''}.\n")
        lines.append(f"# PARVIS_{each.name.upper()}={_written(default)}\n")
    return "".join(lines)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return "" if value in (None, {}) else str(value)


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
    from web.demo import run

    run(data, reset=reset, say=click.echo)


# People


@main.group()
def emoji() -> None:
    """Custom emoji of this site: pictures that people write as :name:."""


@emoji.command("add")
@click.argument("name")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--category", default="", help="Under which heading apps show it.")
@on_site
async def emoji_add(site: "Site", name: str, file: Path, category: str) -> None:
    """Let :NAME: stand for the picture in FILE, at most 256 KiB. Replaces what it stood for."""
    from federation.network import open_network
    from outbox.emoji import add
    from outbox.media import Upload

    async with open_network(site) as network:
        await add(network, name, Upload(file.absolute(), file.name), category=category, by=COMMAND_LINE)
    click.echo(f":{name}: can be used now.")


@emoji.command("remove")
@click.argument("name")
@on_site
async def emoji_remove(site: "Site", name: str) -> None:
    """Let :NAME: be a name only."""
    from outbox.emoji import remove

    await remove(name, by=COMMAND_LINE)
    click.echo(f":{name}: is a name only now.")


@emoji.command("list")
@on_site
async def emoji_list(site: "Site") -> None:
    """List the custom emoji of this site."""
    from models.base import from_ms
    from models.emoji import own_emoji

    _table(
        ["NAME", "CATEGORY", "SINCE"],
        [[each["name"], each["category"], from_ms(each["changed_at"])] for each in await own_emoji()],
        "There are no custom emoji. Add one: parvis emoji add NAME FILE",
    )


@main.group()
def person() -> None:
    """The people of this site."""


NAME = click.argument("name")
ROLE = click.Choice(["member", "communicator", "moderator", "admin"])


@person.command("add")
@NAME
@click.option("--display-name", default="", help="How others see them. Default: NAME.")
@click.option("--email", default="", help="Where they get mail; also good for logging in.")
@click.option(
    "--role",
    type=ROLE,
    default="member",
    show_default=True,
    help="Communicators announce, moderators see reports, admins look after all of it.",
)
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@on_site
async def person_add(
    site: "Site", name: str, display_name: str, email: str, role: str, password_stdin: bool
) -> None:
    """Make somebody an account. Prints a new password, once, unless one is given."""
    from outbox.accounts import create_person

    password = _password(password_stdin)
    await create_person(
        site, name, password=password, by=COMMAND_LINE, display_name=display_name, email=email, role=role
    )
    click.echo(f"Made @{name}@{site.authority}, {role}.")
    _show(password, password_stdin)


@person.command("reset")
@NAME
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@on_site
async def person_reset(site: "Site", name: str, password_stdin: bool) -> None:
    """Give somebody a new password and log them out everywhere."""
    from outbox.accounts import reset_password

    password = _password(password_stdin)
    await reset_password(site, name, password, by=COMMAND_LINE)
    click.echo(f"{name} has a new password and is logged out everywhere.")
    _show(password, password_stdin)


@person.command("role")
@NAME
@click.argument("role", type=ROLE)
@on_site
async def person_role(site: "Site", name: str, role: str) -> None:
    """Give somebody a role: communicators announce, moderators see reports, admins look after all of it."""
    from outbox.accounts import set_role

    await set_role(name, role, by=COMMAND_LINE)
    click.echo(f"{name} is {role} now.")


@person.command("disable")
@NAME
@on_site
async def person_disable(site: "Site", name: str) -> None:
    """Shut somebody out at once. Their posts stay."""
    from outbox.accounts import disable_person

    await disable_person(name, by=COMMAND_LINE)
    click.echo(f"{name} is logged out everywhere and cannot log in any more.")


@person.command("enable")
@NAME
@on_site
async def person_enable(site: "Site", name: str) -> None:
    """Let somebody who was disabled log in again."""
    from outbox.accounts import enable_person

    await enable_person(name, by=COMMAND_LINE)
    click.echo(f"{name} can log in again.")


@person.command("rotate-keys")
@NAME
@click.option("--now", "at_once", is_flag=True, help="The old keys were stolen: never sign with them again.")
@on_site
async def person_rotate_keys(site: "Site", name: str, at_once: bool) -> None:
    """Give somebody new signing keys. NAME may be the host name of the site itself, which has keys of its own.

    The old keys sign until other sites have heard of the new ones, a day at most.
    """
    from federation.network import open_network
    from outbox.accounts import account_of, rotate_keys

    async with open_network(site) as network:
        await rotate_keys(network, await account_of(site, name), by=COMMAND_LINE, at_once=at_once)
    click.echo(f"{name} has new keys." if at_once else f"{name} has new keys; other sites are being told.")


@person.command("alias")
@NAME
@click.argument("other", metavar="ACCOUNT")
@click.option("--remove", is_flag=True, help="They are not the same person after all.")
@on_site
async def person_alias(site: "Site", name: str, other: str, remove: bool) -> None:
    """Say that NAME is the same person as ACCOUNT, name@site: who comes from another site is moved from there next."""
    from federation.network import open_network
    from outbox.accounts import account_of
    from outbox.moves import set_alias

    async with open_network(site) as network:
        known = await set_alias(network, await account_of(site, name), other, not remove, by=COMMAND_LINE)
    if remove:
        click.echo(f"{name} is not {known.handle} any more.")
    else:
        click.echo(
            f"{name} is {known.handle}. Next, its admin: parvis person move {known.username} {name}@{site.authority}"
        )


@person.command("move")
@NAME
@click.argument("other", metavar="ACCOUNT")
@click.confirmation_option(prompt="Followers are asked to follow the new account instead. Go on?")
@on_site
async def person_move(site: "Site", name: str, other: str) -> None:
    """Let NAME go to ACCOUNT, name@site, with all followers. The other site's admin says first that it is the same person."""
    from federation.network import open_network
    from outbox.accounts import account_of
    from outbox.moves import move_away

    async with open_network(site) as network:
        target = await move_away(network, await account_of(site, name), other, by=COMMAND_LINE)
    click.echo(f"{name} moved to {target.handle}. Followers at other sites follow when their admins agree.")


@person.command("list")
@on_site
async def person_list(site: "Site") -> None:
    """List the people of this site."""
    from models.accounts import Account
    from models.people import Person

    names = dict(await Account.filter(host="").values_list("id", "username"))
    people = await Person.all().order_by("id")
    _table(
        ["NAME", "ROLE", "E-MAIL", "LAST LOGIN", "DISABLED"],
        [[names[each.id], each.role, each.email, each.last_login_at, each.disabled_at] for each in people],
        "Nobody yet. Next: parvis person add NAME --role admin",
    )


def _password(from_stdin: bool) -> str:
    from outbox.accounts import generate_password

    return sys.stdin.readline().rstrip("\r\n") if from_stdin else generate_password()


def _show(password: str, from_stdin: bool) -> None:
    if not from_stdin:
        click.echo(f"Password, shown only now: {password}")


# Moves


@main.group()
def move() -> None:
    """People of other sites who move: whether ours follow along is decided here, one by one."""


MOVE = click.argument("number", metavar="ID", type=int)


@move.command("list")
@on_site
async def move_list(site: "Site") -> None:
    """List who wants to move, and what was decided."""
    from models.moves import moves

    _table(
        ["ID", "ASKED", "FROM", "TO", "FOLLOWERS HERE", "STATE", "BY"],
        [[m.id, m.asked_at, m.old, m.new, m.followers, m.state, m.decided_by] for m in await moves()],
        "Nobody moved.",
    )


@move.command("approve")
@MOVE
@on_site
async def move_approve(site: "Site", number: int) -> None:
    """Let people of this site who follow the old account follow the new one instead."""
    from federation.network import open_network
    from outbox.moves import approve

    async with open_network(site) as network:
        moved = await approve(network, number, by=COMMAND_LINE)
    click.echo(f"{moved.follows} follow the new account instead.")


@move.command("refuse")
@MOVE
@on_site
async def move_refuse(site: "Site", number: int) -> None:
    """Leave everybody following the old account."""
    from outbox.moves import refuse

    await refuse(number, by=COMMAND_LINE)
    click.echo("Refused: nobody follows along.")


# Peers


# Announcements


@main.group()
def announce() -> None:
    """What the company tells everybody on this site."""


MOMENT = click.DateTime(["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d"])


@announce.command("add")
@click.argument("texts", metavar="LANGUAGE=TEXT...", nargs=-1, required=True)
@click.option("--title", "titles", metavar="LANGUAGE=TITLE", multiple=True, help="One for each language.")
@click.option(
    "--importance",
    type=click.Choice(["normal", "important", "must-read"]),
    default="normal",
    help="A must-read one asks everybody to acknowledge it.",
)
@click.option("--at", type=MOMENT, help="When to show it, UTC. Default: now.")
@click.option("--ends", type=MOMENT, help="When it ends, UTC. Default: when it is withdrawn.")
@on_site
async def announce_add(
    site: "Site",
    texts: tuple[str, ...],
    titles: tuple[str, ...],
    importance: "Importance",
    at: "datetime | None",
    ends: "datetime | None",
) -> None:
    """Announce something, in as many languages as wanted: fr=Bonjour en=Hello. Texts are Markdown.

    A running site tells open clients within a minute.
    """
    from datetime import UTC

    from federation.network import open_network
    from models.accounts import Account
    from outbox.announcements import NewAnnouncement, WrittenText
    from outbox.announcements import announce as publish

    named = dict(_by_language(title) for title in titles)
    written = tuple(
        WrittenText(language, named.get(language, ""), text)
        for language, text in (_by_language(text) for text in texts)
    )
    new = NewAnnouncement(
        written,
        importance,
        publish_at=at.replace(tzinfo=UTC) if at else None,
        ends_at=ends.replace(tzinfo=UTC) if ends else None,
    )
    async with open_network(site) as network:
        author = await Account.get(id=site.account_id)
        made = await publish(network, author, new, by=COMMAND_LINE)
    click.echo(f"Announcement {made}.")


@announce.command("list")
@on_site
async def announce_list(site: "Site") -> None:
    """List what is announced or will be, and how many have read it."""
    from models.announcements import Announcement, readers_of, texts_of

    found = await Announcement.filter(ended_at=None).order_by("publish_at", "id")
    ids = [each.id for each in found]
    texts, readers = await texts_of(ids), await readers_of(ids)
    _table(
        ["ID", "IMPORTANCE", "FROM", "UNTIL", "READ BY", "TEXT"],
        [
            [
                each.id,
                each.importance,
                each.publish_at,
                each.ends_at,
                f"{readers[each.id].read} of {readers[each.id].people}",
                (texts[each.id][0].title or texts[each.id][0].source)[:60],
            ]
            for each in found
        ],
        "Nothing is announced.",
    )


@announce.command("withdraw")
@click.argument("announcement", metavar="ID", type=int)
@on_site
async def announce_withdraw(site: "Site", announcement: int) -> None:
    """End an announcement before its time."""
    from federation.network import open_network
    from outbox.announcements import withdraw

    async with open_network(site) as network:
        await withdraw(network, announcement, by=COMMAND_LINE)
    click.echo("It is withdrawn.")


def _by_language(given: str) -> tuple[str, str]:
    language, equals, text = given.partition("=")
    if not equals or not language.isalpha():
        raise click.UsageError(f"{given!r} does not begin with a language: write fr={given}")
    return language.lower(), text


@main.group()
def peer() -> None:
    """The allow-list of sites. An empty one speaks with nobody."""


HOST = click.argument("host")


@peer.command("allow")
@HOST
@click.option("--note", default="", help="Why, or who answers for it.")
@click.option("--networks", help="Networks its name must lead into, comma separated: 10.20.0.0/16.")
@click.option("--ca", type=click.File("r"), help="PEM file of the authority that signs its certificate.")
@on_site
async def peer_allow(site: "Site", host: str, note: str, networks: str | None, ca: TextIO | None) -> None:
    """Speak with the site HOST from now on. Both sites have to allow each other."""
    from models.peers import set_state

    pins = _pins(networks)
    company_ca = _company_ca(ca) if ca else None
    authority = _authority(site, host)
    for warning in _disguises(authority):
        click.echo(warning, err=True)
    await set_state(
        site.live, authority, "active", by=COMMAND_LINE, note=note, networks=pins, company_ca=company_ca
    )
    click.echo(f"{authority} is active.")


@peer.command("suspend")
@HOST
@click.option("--note", default="", help="Why.")
@on_site
async def peer_suspend(site: "Site", host: str, note: str) -> None:
    """Stop speaking with HOST for now. What waits for it is kept; `allow` goes on."""
    await _stop(site, host, "suspended", note)


@peer.command("remove")
@HOST
@click.option("--note", default="", help="Why.")
@click.option("--notify", is_flag=True, help="Say goodbye first: end follows, delete our posts there.")
@click.option("--lock", is_flag=True, help="Lock out people here whose e-mail address is of its domain.")
@click.option(
    "--wait",
    type=click.IntRange(0),
    default=60,
    show_default=True,
    help="Seconds for the running site to deliver the goodbye.",
)
@click.confirmation_option(
    prompt="Its posts are hidden, follows in both directions end and deliveries are cancelled. Go on?"
)
@on_site
async def peer_remove(site: "Site", host: str, note: str, notify: bool, lock: bool, wait: int) -> None:
    """Take HOST off the list, with all that came from it. Follows do not come back."""
    from models.people import people_of_domain
    from outbox.accounts import disable_people_of

    if notify:
        await _say_goodbye(site, _authority(site, host), wait)
    await _stop(site, host, "removed", note)
    authority = _authority(site, host)
    if lock:
        for name in await disable_people_of(site, authority, by=COMMAND_LINE):
            click.echo(f"{name} cannot log in any more.")
    elif names := await people_of_domain(authority, site.authority):
        click.echo(f"With mail addresses of its domain, and not locked out: {', '.join(names)}.")


@peer.command("list")
@on_site
async def peer_list(site: "Site") -> None:
    """List all sites that were ever on the list, with their state."""
    from models.peers import Peer

    _table(
        ["SITE", "STATE", "SINCE", "NETWORKS", "NOTE"],
        [
            [each.host, each.state, each.changed_at, each.networks, each.note]
            for each in await Peer.all().order_by("host")
        ],
        "The list is empty: this site speaks with nobody. Next: parvis peer allow HOST",
    )


@peer.command("propose")
@HOST
@click.option("--note", default="", help="Why, or who answers for it.")
@click.option("--networks", help="Networks its name must lead into, comma separated: 10.20.0.0/16.")
@click.option("--ca", type=click.File("r"), help="PEM file of the authority that signs its certificate.")
@on_site
async def peer_propose(site: "Site", host: str, note: str, networks: str | None, ca: TextIO | None) -> None:
    """Ask HOST once who it is, and show its software, key and certificate. Nothing is exchanged yet.

    Compare the fingerprint with its admin by telephone, then `parvis peer confirm`.
    """
    from federation.enrolment import introduce
    from federation.network import open_network
    from models.peers import propose

    authority = _authority(site, host)
    for warning in _disguises(authority):
        click.echo(warning, err=True)
    await propose(
        site.live,
        authority,
        by=COMMAND_LINE,
        note=note,
        networks=_pins(networks),
        company_ca=_company_ca(ca) if ca else None,
    )
    async with open_network(site) as network:
        found = (await introduce(network, authority)).identity
    _show_identity(found)
    click.echo(
        f"Compare the fingerprint with its admin, then: parvis peer confirm {authority} --fingerprint …"
    )


@peer.command("confirm")
@HOST
@click.option("--fingerprint", required=True, help="What the other site's admin told you, by another way.")
@on_site
async def peer_confirm(site: "Site", host: str, fingerprint: str) -> None:
    """Speak with HOST from now on, if it shows the key that its admin told; or accept its new key."""
    from federation.enrolment import let_in
    from federation.network import open_network

    authority = _authority(site, host)
    async with open_network(site) as network:
        await let_in(network, authority, fingerprint, by=COMMAND_LINE)
    click.echo(f"{authority} is active.")


@peer.command("fingerprint")
@on_site
async def peer_fingerprint(site: "Site") -> None:
    """Show the fingerprint of this site's own key, for the admins of other sites."""
    from federation.enrolment import grouped
    from federation.signatures import fingerprint_of
    from models.accounts import Account

    click.echo(grouped(fingerprint_of((await Account.get(id=site.account_id)).public_key_pem)))


@peer.command("probe")
@HOST
@on_site
async def peer_probe(site: "Site", host: str) -> None:
    """Look at HOST as a stranger would: what does it show of what it should keep?"""
    from federation.network import open_network
    from federation.posture import probe

    async with open_network(site) as network:
        checks = await probe(network, _authority(site, host))
    _table(["CHECK", "RESULT", "DETAIL"], [[each.key, each.verdict, each.detail] for each in checks])


@peer.command("scope")
@HOST
@click.argument("scope", type=click.Choice(["all", "hidden", "listed"]))
@click.argument("names", nargs=-1)
@on_site
async def peer_scope(site: "Site", host: str, scope: "Scope", names: tuple[str, ...]) -> None:
    """Say whom of ours HOST may see: all, hidden (one by one, no directory) or listed (NAMES only)."""
    from models.peers import set_scope

    authority = _authority(site, host)
    await set_scope(site.live, authority, scope, [name.lower() for name in names], by=COMMAND_LINE)
    click.echo(f"{authority} may see: {scope} {' '.join(names)}".rstrip() + ".")


@peer.command("hold")
@HOST
@click.option("--release", is_flag=True, help="End the hold.")
@on_site
async def peer_hold(site: "Site", host: str, release: bool) -> None:
    """Put what came from HOST on legal hold: hidden after a removal, but never purged."""
    from models.peers import set_legal_hold

    authority = _authority(site, host)
    await set_legal_hold(authority, not release, by=COMMAND_LINE)
    click.echo(f"{authority} is {'no longer ' if release else ''}on hold.")


@peer.command("report")
@HOST
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="First day. Default: ever.")
@on_site
async def peer_report(site: "Site", host: str, since: "datetime | None") -> None:
    """Tell what HOST received from us, which nothing calls back, and which relationships were severed."""
    from datetime import UTC

    from models.base import EPOCH
    from models.separation import delivered_to, severances

    authority = _authority(site, host)
    severed = await severances(authority)
    click.echo(f"{len(severed)} relationships severed")
    _table(
        ["WHEN", "WHO", "WAS", "OF"],
        [[each.at, name, each.relation, each.handle] for each, name in severed],
    )
    delivered = await delivered_to(authority, since.replace(tzinfo=UTC) if since else EPOCH)
    click.echo(f"{len(delivered)} activities delivered")
    _table(
        ["WHEN", "BY", "ACTIVITY", "ABOUT"],
        [[each.at, each.author, each.kind, each.object_uri] for each in delivered],
    )


@peer.command("purge-others")
@click.confirmation_option(
    prompt="Everybody of sites that are not on the list is hidden and all follows with them end. Go on?"
)
@on_site
async def peer_purge_others(site: "Site") -> None:
    """Cut off all sites that are known from former times and are not on the list."""
    from models.peers import purge_others

    hosts = await purge_others(site.live, by=COMMAND_LINE)
    click.echo("\n".join(f"Cut off {host}" for host in hosts) or "There is nobody to cut off.")


@main.group()
def push() -> None:
    """Push services, which wake phones: other companies. None is used before it is allowed by name."""


@push.command("allow")
@click.argument("host")
@on_site
async def push_allow(site: "Site", host: str) -> None:
    """Let HOST carry encrypted messages to people's clients, for example updates.push.services.mozilla.com."""
    from outbox.push import allow_host

    name = await allow_host(site, host, by=COMMAND_LINE)
    click.echo(f"{name} may carry pushes. It learns when somebody is told something, not what.")


@push.command("remove")
@click.argument("host")
@on_site
async def push_remove(site: "Site", host: str) -> None:
    """Let HOST carry nothing more; clients that it woke are woken no more."""
    from outbox.push import remove_host

    await remove_host(site, host, by=COMMAND_LINE)
    click.echo(f"{host} carries no pushes any more.")


@push.command("list")
@on_site
async def push_list(site: "Site") -> None:
    """Show which hosts may carry pushes."""
    from models.push import push_hosts

    _table(
        ["host", "since"],
        [[each.host, each.created_at] for each in await push_hosts()],
        "None: nobody is woken.",
    )


@main.command()
@click.option("--host", default="", help="Dials to this site only.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="First day. Default: the last 24 hours.")
@click.option("--each", is_flag=True, help="Every dial, newest first, instead of totals.")
@on_site
async def egress(site: "Site", host: str, since: "datetime | None", each: bool) -> None:
    """Show with whom this site spoke: every dial, allowed or refused, of the last 90 days."""
    from datetime import UTC, timedelta

    from models.base import now
    from models.egress import dial_totals, dials

    first = since.replace(tzinfo=UTC) if since else now() - timedelta(days=1)
    nothing = "This site dialled nobody."
    if each:
        _table(
            ["WHEN", "SITE", "PURPOSE", "OUTCOME", "BYTES OUT", "BYTES IN"],
            [
                [dial.at, dial.host, dial.purpose, dial.outcome, dial.bytes_out, dial.bytes_in]
                for dial in await dials(host=host, since=first, limit=10_000)
            ],
            nothing,
        )
        return
    _table(
        ["SITE", "PURPOSE", "OUTCOME", "DIALS", "BYTES OUT", "BYTES IN", "LAST"],
        [
            [t.host, t.purpose, t.outcome, t.dials, t.bytes_out, t.bytes_in, t.last_at]
            for t in await dial_totals(host=host, since=first)
        ],
        nothing,
    )


async def _say_goodbye(site: "Site", host: str, wait_s: int) -> None:
    """Queue the goodbye and wait until the running site has delivered it."""
    from federation.network import open_network
    from outbox.farewell import say_goodbye, waiting_for

    async with open_network(site) as network:
        waiting = await say_goodbye(network, host, by=COMMAND_LINE)
    click.echo(f"{waiting} deliveries of the goodbye wait.")
    for _ in range(wait_s):
        if not (waiting := await waiting_for(host)):
            return
        await asyncio.sleep(1)
    if waiting:
        raise ConfigurationError(
            f"{waiting} deliveries still wait for {host}: it was not removed. Is the site running? Try again"
            " later, or remove it without --notify."
        )


async def _stop(site: "Site", host: str, state: "PeerState", note: str) -> None:
    from models.peers import peer_by_host, set_state

    authority = _authority(site, host)
    if await peer_by_host(authority) is None:
        raise ConfigurationError(f"{authority} was never on the list. See parvis peer list.")
    await set_state(site.live, authority, state, by=COMMAND_LINE, note=note)
    click.echo(f"{authority} is {state}.")


def _authority(site: "Site", host: str) -> str:
    from federation.urls import InvalidUrl, canonical_authority

    try:
        authority = canonical_authority(host, development=site.settings.development)
    except InvalidUrl as error:
        raise ConfigurationError(f"{host} cannot be a site: {error}.") from error
    if authority == site.authority:
        raise ConfigurationError(f"{host} is this site itself.")
    return authority


def _pins(networks: str | None) -> "list[Network] | None":
    from ipaddress import ip_network

    if networks is None:
        return None
    try:
        return [ip_network(part.strip()) for part in networks.split(",") if part.strip()]
    except ValueError as error:
        raise ConfigurationError(f"--networks: {error}.") from error


def _show_identity(identity: "Identity") -> None:
    from federation.enrolment import grouped

    click.echo(f"Software:     {identity.software} {identity.software_version}")
    click.echo(f"Fingerprint:  {grouped(identity.fingerprint)}")
    click.echo(f"TLS issuer:   {identity.tls_issuer or 'none'}")
    click.echo(f"TLS names:    {' '.join(identity.tls_names) or 'none'}")


def _disguises(authority: str) -> Iterable[str]:
    """Say what a name with other than Latin letters looks like, and when it mixes alphabets."""
    import idna

    shown = idna.decode(authority.partition(":")[0])
    if shown.isascii():
        return
    yield f"{authority} is shown as {shown}"
    for label in shown.split("."):
        scripts = {unicodedata.name(letter).split()[0] for letter in label if letter.isalpha()}
        if len(scripts) > 1:
            yield f"Warning: {label!r} mixes {' and '.join(sorted(scripts))} letters: is it the name you mean?"


def _company_ca(file: TextIO) -> str:
    from cryptography.x509 import load_pem_x509_certificates

    text = file.read()
    try:
        load_pem_x509_certificates(text.encode())
    except ValueError as error:
        raise ConfigurationError(f"{file.name} holds no certificate in PEM form.") from error
    return text


def _table(titles: list[str], lines: list[list[Any]], nothing: str = "") -> None:
    """Print aligned columns, or a sentence when there is no line."""
    if not lines:
        click.echo(nothing)
        return
    table = [titles, *([_cell(value) for value in line] for line in lines)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for line in table:
        click.echo("  ".join(map(str.ljust, line, widths)).rstrip())


def _cell(value: Any) -> str:
    from datetime import datetime

    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M UTC")
    return "" if value is None else " ".join(str(value).split())


if __name__ == "__main__":
    main()
