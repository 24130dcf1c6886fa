"""`parvis person`: the people of this site."""

import os
import sys
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from models.core.errors import ConfigurationError
from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site


@click.group()
def person() -> None:
    """The people of this site."""


NAME = click.argument("name")
ROLE = click.Choice(
    ["member", "site", "federation", "people", "communicator", "moderator", "records", "analyst", "admin"]
)
"""Words of models/people/roles.py: `admin` is site, federation and people."""


@person.command("add")
@NAME
@click.option("--display-name", default="", help="How others see them. Default: NAME.")
@click.option("--email", default="", help="Where they get mail; also good for logging in.")
@click.option(
    "--role",
    "roles",
    type=ROLE,
    multiple=True,
    help="What they may beside reading and writing (`parvis roles`); may be given several times.",
)
@click.option("--department", default="", help="Where they work, for announcements.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@on_site
async def person_add(
    site: "Site",
    name: str,
    display_name: str,
    email: str,
    roles: tuple[str, ...],
    department: str,
    password_stdin: bool,
) -> None:
    """Make somebody an account. Prints a new password, once, unless one is given."""
    from federation.keys import with_keys
    from models.people.roles import in_words, roles_named
    from outbox.people.accounts import create_person

    password = _password(password_stdin)
    account = await create_person(
        site,
        name,
        password=password,
        by=typist(),
        display_name=display_name,
        email=email,
        roles=roles,
        department=department,
    )
    await with_keys(site, account)
    click.echo(f"Made @{name}@{site.authority}, {in_words(roles_named(roles))}.")
    _show(password, password_stdin)


@person.command("reset")
@NAME
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@click.option(
    "--code", is_flag=True, help="Print a code instead, with which they choose the password themselves."
)
@on_site
async def person_reset(site: "Site", name: str, password_stdin: bool, code: bool) -> None:
    """Give somebody a new password and log them out everywhere; or a code that works once, for a day."""
    from outbox.people.accounts import reset_password
    from outbox.people.passwords import hand_over_code

    if code and password_stdin:
        raise click.UsageError("A code and a password at once are not possible.")
    if code:
        made = await hand_over_code(site, name, by=typist())
        click.echo(
            f"Code for {name}, shown only now, good until {made.until:%Y-%m-%d %H:%M} UTC: {made.token}"
        )
        click.echo(f"Typed at {site.url('/password')}. The present password works until then.")
        return
    password = _password(password_stdin)
    await reset_password(site, name, password, by=typist())
    click.echo(f"{name} has a new password and is logged out everywhere.")
    _show(password, password_stdin)


@person.command("export")
@NAME
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@on_site
async def person_export(site: "Site", name: str, file: Path) -> None:
    """Write all that is somebody's own into FILE, a new ZIP: for them, and for nobody else.

    It is what they download themselves on /settings/data: what they wrote, also messages and drafts, with its files, their
    relations, settings and logins; nothing that others wrote, no passwords and no keys.
    """
    from federation.network import open_network
    from outbox.people.accounts import account_of
    from outbox.people.exporting import export

    account = await account_of(site, name)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise ConfigurationError(
            f"{file} cannot be made: {error.strerror}. Name a file that is not there yet."
        ) from error
    try:
        with open(descriptor, "wb") as written:
            async with (
                open_network(site) as network,
                aclosing(export(network, account, by=typist())) as parts,
            ):
                async for part in parts:
                    written.write(part)
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    click.echo(f"Written for {name}: {file}, {file.stat().st_size} bytes. Hand it to nobody else.")


@person.command("factors")
@NAME
@click.argument("action", type=click.Choice(["list", "reset"]), default="list")
@on_site
async def person_factors(site: "Site", name: str, action: str) -> None:
    """List somebody's second factors, or reset them: who lost a device logs in with the password alone then.

    The person is notified of it. The password stays.
    """
    from models.identity.factors import factors_of
    from outbox.identity.factors import reset_factors
    from outbox.people.accounts import account_of

    account = await account_of(site, name)
    if action == "reset":
        had = await reset_factors(site, account, by=typist())
        click.echo(f"{name} has no second factor any more." if had else f"{name} has no second factor.")
        return
    found = await factors_of(account.id)
    lines: list[list[object]] = [
        ["passkey", each.name, each.created_at, each.last_used_at] for each in found.passkeys
    ]
    if found.app_since:
        lines.append(["codes of an app", "", found.app_since, found.app_used_at])
    if found.codes_left:
        lines.append(["recovery codes", f"{found.codes_left} left", None, None])
    table(["FACTOR", "NAME", "SINCE", "LAST USE"], lines, f"{name} has no second factor.")


@person.command("role")
@NAME
@click.argument("role", type=ROLE, required=False)
@click.option("--add", type=ROLE, multiple=True, help="Give this role too; may be given several times.")
@click.option("--remove", type=ROLE, multiple=True, help="Take this role; may be given several times.")
@on_site
async def person_role(
    site: "Site", name: str, role: str | None, add: tuple[str, ...], remove: tuple[str, ...]
) -> None:
    """Give somebody roles and take them; without an option, say which they have.

    ROLE alone leaves them this one role: `admin` means site, federation and people, `member` none. `parvis roles` says
    what each may. The last person with the role site, or people, keeps it.
    """
    from models.people.roles import in_words
    from outbox.people.roles import change_roles, person_named, set_roles

    if role and (add or remove):
        raise click.UsageError("Name a ROLE, or use --add and --remove.")
    if role:
        await set_roles(site.live, name, [role], by=typist())
    elif add or remove:
        await change_roles(site.live, name, add=add, remove=remove, by=typist())
    present = in_words((await person_named(name)).held)
    click.echo(f"{name} is {present}{' now' if role or add or remove else ''}.")


@person.command("department")
@NAME
@click.argument("department", default="")
@on_site
async def person_department(site: "Site", name: str, department: str) -> None:
    """Say in which DEPARTMENT somebody works, for announcements; without one: in none."""
    from outbox.people.accounts import set_department

    await set_department(name, department, by=typist())
    click.echo(f"{name} works in {department.strip() or 'no department'} now.")


@person.command("email")
@NAME
@click.argument("address", default="")
@on_site
async def person_email(site: "Site", name: str, address: str) -> None:
    """Say at which ADDRESS somebody gets mail, also good for logging in; without one: at none."""
    from outbox.people.accounts import set_email

    await set_email(name, address, by=typist())
    click.echo(f"{name} gets mail at {address.strip() or 'no address'} now.")


@person.command("rename")
@NAME
@click.argument("display_name")
@on_site
async def person_rename(site: "Site", name: str, display_name: str) -> None:
    """Correct the name by which others see somebody. What they are called by when they log in stays."""
    from federation.network import open_network
    from outbox.people.accounts import account_of
    from outbox.people.profiles import rename

    async with open_network(site) as network:
        await rename(network, await account_of(site, name), display_name, by=typist())
    click.echo(f"{name} has another name now.")


@person.command("break-glass")
@NAME
@click.option("--off", is_flag=True, help="Not any more.")
@on_site
async def person_break_glass(site: "Site", name: str, off: bool) -> None:
    """Let an admin's password work also where people sign in with a provider only: for when it does not answer."""
    from outbox.identity.providers import set_break_glass

    await set_break_glass(site, name, not off, by=typist())
    click.echo(f"The password of {name} works {'as those of others' if off else 'in any case'} now.")


@person.command("disable")
@NAME
@click.option("--keep", is_flag=True, help="What they wrote stays, whatever the settings say.")
@click.option(
    "--hand-over",
    "heir",
    metavar="NAME",
    default="",
    help="It stays, and NAME looks after it: they may delete what of it they see, and get the groups in which they are.",
)
@click.option(
    "--erase-after",
    "days",
    metavar="DAYS",
    type=click.IntRange(min=0),
    help="It is deleted for good so many days after they left, with all that is known of them. Decide otherwise until then.",
)
@on_site
async def person_disable(site: "Site", name: str, keep: bool, heir: str, days: int | None) -> None:
    """Let somebody go who leaves: shut out at once, everywhere. Other sites hide them.

    Groups of theirs get other owners within a minute; follows and memberships end after `leavers_relations_days`. Said
    again with another choice, it changes what becomes of what they wrote.
    """
    from federation.network import open_network
    from outbox.people.leaving import chosen, disable_person

    choices = [each for each, is_meant in _choices(keep, heir, days).items() if is_meant]
    if len(choices) > 1:
        raise click.UsageError("Choose one of --keep, --hand-over and --erase-after.")
    content = await chosen(site, choices[0] if choices else "", heir, days)
    async with open_network(site) as network:
        await disable_person(network, name, by=typist(), content=content)
    click.echo(f"{name} is logged out everywhere and cannot log in any more.")


def _choices(keep: bool, heir: str, days: int | None) -> dict[str, bool]:
    return {"keep": keep, "hand-over": bool(heir), "erase": days is not None}


@person.command("enable")
@NAME
@on_site
async def person_enable(site: "Site", name: str) -> None:
    """Let the same person in again who left; other sites show them again. The name is given to nobody else."""
    from federation.network import open_network
    from outbox.people.leaving import enable_person

    async with open_network(site) as network:
        await enable_person(network, name, by=typist())
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
    from outbox.people.accounts import account_of, rotate_keys

    async with open_network(site) as network:
        await rotate_keys(network, await account_of(site, name), by=typist(), at_once=at_once)
    click.echo(f"{name} has new keys." if at_once else f"{name} has new keys; other sites are being told.")


@person.command("alias")
@NAME
@click.argument("other", metavar="ACCOUNT")
@click.option("--remove", is_flag=True, help="They are not the same person after all.")
@on_site
async def person_alias(site: "Site", name: str, other: str, remove: bool) -> None:
    """Say that NAME is the same person as ACCOUNT, name@site: who comes from another site is moved from there next."""
    from federation.network import open_network
    from outbox.people.accounts import account_of
    from outbox.relations.moves import set_alias

    async with open_network(site) as network:
        known = await set_alias(network, await account_of(site, name), other, not remove, by=typist())
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
    """Let NAME go to ACCOUNT, name@site, with all followers. The other site's admin says first that it is the same
    person.
    """
    from federation.network import open_network
    from outbox.people.accounts import account_of
    from outbox.relations.moves import move_away

    async with open_network(site) as network:
        target = await move_away(network, await account_of(site, name), other, by=typist())
    click.echo(f"{name} moved to {target.handle}. Followers at other sites follow when their admins agree.")


@person.command("list")
@on_site
async def person_list(site: "Site") -> None:
    """List the people of this site."""
    from models.files.media import size_text, used_bytes
    from models.people.people import people_by_name
    from models.people.roles import in_words

    used = await used_bytes()
    table(
        ["NAME", "ROLES", "E-MAIL", "FILES", "LAST LOGIN", "DISABLED"],
        [
            [
                name,
                in_words(each.held),
                each.email,
                size_text(used.get(each.id, 0)),
                each.last_login_at,
                each.disabled_at,
            ]
            for name, each in await people_by_name()
        ],
        "Nobody yet. Next: parvis person add NAME --role admin",
    )


def _password(from_stdin: bool) -> str:
    from outbox.people.accounts import generate_password

    return sys.stdin.readline().rstrip("\r\n") if from_stdin else generate_password()


def _show(password: str, from_stdin: bool) -> None:
    if not from_stdin:
        click.echo(f"Password, shown only now: {password}")
