"""`parvis directory`: what other sites of the company are offered of our people, and how far theirs are read."""

from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site


@click.group()
def directory() -> None:
    """The company's directory over all sites: people by name and handle, groups that are not secret.

    Whoever does not want to be found is in no directory. Partners get none; `parvis peer scope` narrows what a site gets.
    """


@directory.command("offer")
@click.argument("field", type=click.Choice(["title", "department", "manager", "skills", "photo"]))
@click.argument("state", type=click.Choice(["on", "off"]))
@on_site
async def directory_offer(site: "Site", field: str, state: str) -> None:
    """Offer FIELD to other sites, of people who consent to it; or no longer: they forget it within a minute."""
    from models.peers.offers import switch

    await switch(field, state == "on", by=typist())
    click.echo(
        f"Of people who consent, other sites get their {field}."
        if state == "on"
        else f"No other site gets anybody's {field} any more."
    )


@directory.command("list")
@on_site
async def directory_list(site: "Site") -> None:
    """Show what is offered, and each site with how many it lists, when it was read and what is wrong."""
    from models.peers.directory import sites_overview
    from models.peers.offers import offered_fields

    fields = sorted(await offered_fields())
    click.echo(f"Offered: name and handle{''.join(f', {each}' for each in fields)}.")
    table(
        ["SITE", "LISTS", "READ", "READ OURS", "PROBLEM"],
        [
            [each.host, each.listed, each.read_at or "-", each.asked_at or "-", each.problem]
            for each in await sites_overview()
        ],
        "No site is on the list. Next: parvis peer allow HOST",
    )
