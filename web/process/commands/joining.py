"""`parvis person invite, invitations, uninvite, import, sessions`: how people come, and where they are logged in."""

import csv
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from web.process.commands.common import on_site, printable, table, typist
from web.process.commands.people import NAME, person

if TYPE_CHECKING:
    from models.core.site import Site
    from outbox.invitations.imports import Line


@person.command("invite")
@click.argument("address", default="")
@click.option("--domain", "domains", multiple=True, help="For whoever has an address of it. Needs mails.")
@click.option(
    "--list",
    "addresses",
    type=click.File("r", encoding="utf-8"),
    help="For the addresses in this file, one a line. Needs mails.",
)
@click.option("--uses", default=1, show_default=True, help="So many people may come by it.")
@click.option("--days", default=7, show_default=True, help="It works so long.")
@click.option("--department", default="", help="Where they work.")
@click.option("--group", "groups", multiple=True, help="A group of this site that they join.")
@click.option("--note", default="", help="For whom it is, for those who look after people.")
@click.option("--language", default="", help="Of the mail: fr or en.")
@on_site
async def person_invite(
    site: "Site",
    address: str,
    domains: tuple[str, ...],
    addresses: TextIO | None,
    uses: int,
    days: int,
    department: str,
    groups: tuple[str, ...],
    note: str,
    language: str,
) -> None:
    """Make a link with which people make accounts of their own: for ADDRESS, a domain, a list, or whoever has it.

    It goes to ADDRESS by mail where this site sends mails. It is shown once.
    """
    from outbox.invitations.invitations import Terms, invite

    listed = tuple(addresses.read().split()) if addresses else ()
    terms = Terms(note, address, domains, listed, department, groups, uses, days, language)
    made = await invite(site, terms, by=typist())
    if made.mailed:
        click.echo(f"Invitation {made.invitation.id} goes to {address} by mail.")
    click.echo(f"Link, shown only now: {made.link}")


@person.command("invitations")
@on_site
async def person_invitations(site: "Site") -> None:
    """Show invitations, and who came by them."""
    from models.invitations.invitations import joined_by, latest_invitations

    found = await latest_invitations(1000)
    came: dict[int, list[str]] = {}
    for each in await joined_by([one.id for one in found]):
        came.setdefault(each.invitation_id, []).append(each.username)
    table(
        ["ID", "FOR", "STATE", "USED", "UNTIL", "BY", "CAME"],
        [
            [
                each.id,
                each.email
                or ", ".join(each.domains)
                or (f"{len(each.addresses)} addresses" if each.addresses else each.note or "anybody"),
                each.state,
                f"{each.used} of {each.max_uses}",
                each.expires_at,
                each.created_by,
                ", ".join(came.get(each.id, [])),
            ]
            for each in found
        ],
        "None yet. Next: parvis person invite ADDRESS",
    )


@person.command("uninvite")
@click.argument("number", type=click.IntRange(min=1))
@on_site
async def person_uninvite(site: "Site", number: int) -> None:
    """Take invitation NUMBER back: nobody comes by it any more. Who came stays."""
    from outbox.invitations.invitations import revoke

    await revoke(number, by=typist())
    click.echo(f"Nobody comes by invitation {number} any more.")


@person.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Say what would be done, and change nothing.")
@click.option("--skip-wrong", is_flag=True, help="Import the lines that are right, though others are wrong.")
@click.option(
    "--report",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write what became of each line there (CSV), with links to hand over where no mail goes out.",
)
@on_site
async def person_import(
    site: "Site", file: Path, dry_run: bool, skip_wrong: bool, report: Path | None
) -> None:
    """Make everybody on a list (CSV) an account, and let them choose a password: by mail, or by a link to hand over.

    Columns, by headings in French or English: username, name (or first name, last name), e-mail, department, role,
    title, manager, phone, languages, location. Who is here already is left alone, so the same list again changes
    nothing.
    """
    import secrets

    from outbox.invitations.imports import make_part, plan
    from outbox.invitations.lists import MAX_BYTES, read_list

    with file.open("rb") as opened:
        listed = read_list(opened.read(MAX_BYTES + 1))
    lines, seed = await plan(site, listed), secrets.token_urlsafe(32)
    wrong = [each for each in lines if each.state == "wrong"]
    _print_wrong(wrong)
    new = [each for each in lines if each.state == "new"]
    here = len(lines) - len(new) - len(wrong)
    summary = f"{len(new)} new, {here} here already, {len(wrong)} wrong"
    if dry_run or (wrong and not skip_wrong):
        _write_report(report, lines)
        if dry_run:
            click.echo(f"{summary}. Nothing was changed.")
            return
        raise click.ClickException(f"{summary}. Nothing was changed: put it right, or add --skip-wrong.")
    made: list[Line] = []
    while len(made) < len(new):
        made += await make_part(site, new[len(made) :], seed=seed, by=typist())
        click.echo(f"{len(made)} of {len(new)}", err=True)
    becoming = {each.listed.line: each for each in made}
    _write_report(report, [becoming.get(each.listed.line, each) for each in lines])
    _print_made(made, summary, to_file=report is not None)


def _print_wrong(lines: "Sequence[Line]") -> None:
    for each in lines:
        for column, problem in each.problems.items():
            where = f"line {each.listed.line}, {column}" if column else f"line {each.listed.line}"
            click.echo(printable(f"{where}: {problem}"), err=True)


def _print_made(made: "Sequence[Line]", summary: str, *, to_file: bool) -> None:
    click.echo(f"{summary}.")
    if left_out := sorted({column for each in made for column in each.not_kept}):
        click.echo(
            f"Not kept for some, because it is wrong or names nobody here: {', '.join(left_out)}.", err=True
        )
    by_hand = [each for each in made if each.link]
    if by_hand and not to_file:
        click.echo("Links to choose a password with, shown only now:")
        table(["NAME", "LINK"], [[each.listed.username, each.link] for each in by_hand])


def _write_report(file: Path | None, lines: "Sequence[Line]") -> None:
    """Write what became of each line, for a spreadsheet; for its owner alone, as links let people in."""
    if file is None:
        return
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(["line", "username", "name", "state", "problem", "mailed", "link"])
        for each in lines:
            problem = "; ".join(f"{column} {text}".strip() for column, text in each.problems.items())
            said = [each.listed.username, each.listed.display_name, each.state, problem]
            cells = [str(each.listed.line), *said, "yes" if each.mailed else "", each.link]
            writer.writerow([_harmless(cell) for cell in cells])


def _harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    plain = printable(cell)
    return f"'{plain}" if plain[:1] in ("=", "+", "-", "@", "\\") else plain


@person.command("sessions")
@NAME
@click.option("--end", is_flag=True, help="End all of it: every browser and app has to log in anew.")
@on_site
async def person_sessions(site: "Site", name: str, end: bool) -> None:
    """Show with which browsers and apps somebody is logged in, or end all of it."""
    from outbox.people.access import end_all_else, list_access
    from outbox.people.accounts import account_of

    account = await account_of(site, name)
    if end:
        await end_all_else(account, by=typist())
        click.echo(f"{name} is logged out everywhere.")
        return
    table(
        ["KIND", "NAME", "DEVICE", "SINCE", "LAST USED"],
        [
            [
                "app" if each.kind == "token" else "browser",
                each.name,
                each.device,
                each.created_at,
                each.last_used_at,
            ]
            for each in await list_access(account, site.settings)
        ],
        f"{name} is logged in nowhere.",
    )
