"""`parvis synonyms`: what the FAQ bot takes for the same."""

from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site


@click.group()
def synonyms() -> None:
    """What the FAQ bot takes for the same."""


@synonyms.command("add")
@click.argument("line")
@on_site
async def synonyms_add(site: "Site", line: str) -> None:
    """Let expressions mean the same: 'VPN, remote access, télétravail'."""
    from outbox.knowledge.synonyms import add

    is_new = await add(line, by=typist())
    click.echo("These mean the same now." if is_new else "They meant the same already.")


@synonyms.command("remove")
@click.argument("number", type=int)
@on_site
async def synonyms_remove(site: "Site", number: int) -> None:
    """Remove a line, by its number in the list."""
    from outbox.knowledge.synonyms import remove

    was_there = await remove(number, by=typist())
    click.echo("Removed." if was_there else "There is no such line.")


@synonyms.command("list")
@on_site
async def synonyms_list(site: "Site") -> None:
    """List what means the same, and how the bot does."""
    from models.knowledge.faq_bot import numbers
    from models.knowledge.synonyms import synonym_lines

    table(
        ["NUMBER", "MEAN THE SAME"],
        [[each.id, each.line] for each in await synonym_lines()],
        "There are no synonyms. Add some: parvis synonyms add 'VPN, remote access'",
    )
    found = await numbers()
    click.echo(
        f"Asked {found.asked} times, answered {found.answered}; helped {found.helped}, did not {found.helped_not}."
    )
