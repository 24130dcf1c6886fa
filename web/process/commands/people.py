"""`parvis person`: the people of this site."""

import sys
from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site


@click.group()
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
@click.option("--department", default="", help="Where they work, for announcements.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@on_site
async def person_add(
    site: "Site",
    name: str,
    display_name: str,
    email: str,
    role: str,
    department: str,
    password_stdin: bool,
) -> None:
    """Make somebody an account. Prints a new password, once, unless one is given."""
    from federation.keys import with_keys
    from outbox.people.accounts import create_person

    password = _password(password_stdin)
    account = await create_person(
        site,
        name,
        password=password,
        by=typist(),
        display_name=display_name,
        email=email,
        role=role,
        department=department,
    )
    await with_keys(site, account)
    click.echo(f"Made @{name}@{site.authority}, {role}.")
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


@person.command("role")
@NAME
@click.argument("role", type=ROLE)
@on_site
async def person_role(site: "Site", name: str, role: str) -> None:
    """Give somebody a role: communicators announce, moderators see reports, admins look after all of it."""
    from outbox.people.accounts import set_role

    await set_role(name, role, by=typist())
    click.echo(f"{name} is {role} now.")


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


@person.command("disable")
@NAME
@on_site
async def person_disable(site: "Site", name: str) -> None:
    """Shut somebody out at once. Their posts stay here; other sites hide them until you enable the person again."""
    from federation.network import open_network
    from outbox.people.accounts import disable_person

    async with open_network(site) as network:
        await disable_person(network, name, by=typist())
    click.echo(f"{name} is logged out everywhere and cannot log in any more.")


@person.command("enable")
@NAME
@on_site
async def person_enable(site: "Site", name: str) -> None:
    """Let somebody who was disabled log in again; other sites show them again."""
    from federation.network import open_network
    from outbox.people.accounts import enable_person

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

    used = await used_bytes()
    table(
        ["NAME", "ROLE", "E-MAIL", "FILES", "LAST LOGIN", "DISABLED"],
        [
            [
                name,
                each.role,
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
