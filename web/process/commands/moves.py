"""`parvis move`: people of other sites who move."""

from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site


@click.group()
def move() -> None:
    """People of other sites who move: whether ours follow along is decided here, one by one."""


MOVE = click.argument("number", metavar="ID", type=int)


@move.command("list")
@on_site
async def move_list(site: "Site") -> None:
    """List who wants to move, and what was decided."""
    from models.people.moves import moves

    table(
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
    from outbox.relations.moves import approve

    async with open_network(site) as network:
        moved = await approve(network, number, by=typist())
    click.echo(f"{moved.follows} follow the new account instead.")


@move.command("refuse")
@MOVE
@on_site
async def move_refuse(site: "Site", number: int) -> None:
    """Leave everybody following the old account."""
    from outbox.relations.moves import refuse

    await refuse(number, by=typist())
    click.echo("Refused: nobody follows along.")
