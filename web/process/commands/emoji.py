"""`parvis emoji`: pictures that people write as :name:."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site


@click.group()
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
    from outbox.files.emoji import add
    from outbox.files.media import Upload

    async with open_network(site) as network:
        await add(network, name, Upload(file.absolute(), file.name), category=category, by=typist())
    click.echo(f":{name}: can be used now.")


@emoji.command("remove")
@click.argument("name")
@on_site
async def emoji_remove(site: "Site", name: str) -> None:
    """Let :NAME: be a name only."""
    from outbox.files.emoji import remove

    await remove(name, by=typist())
    click.echo(f":{name}: is a name only now.")


@emoji.command("list")
@on_site
async def emoji_list(site: "Site") -> None:
    """List the custom emoji of this site."""
    from models.core.base import from_ms
    from models.files.emoji import own_emoji

    table(
        ["NAME", "CATEGORY", "SINCE"],
        [[each["name"], each["category"], from_ms(each["changed_at"])] for each in await own_emoji()],
        "There are no custom emoji. Add one: parvis emoji add NAME FILE",
    )
