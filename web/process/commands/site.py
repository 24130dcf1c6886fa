"""`parvis site`: how the site shows itself."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site


@click.group()
def site() -> None:
    """Name, description, logo, colour, languages and zone of this site, as people and other sites see it."""


@site.command("show")
@on_site
async def site_show(site: "Site") -> None:
    """Show how the site shows itself, and where each comes from."""
    from dataclasses import asdict

    from models.core.look import Chosen, chosen_look

    chosen, shown, unchosen = asdict(await chosen_look()), asdict(site.look), asdict(Chosen())
    lines = [
        [name.replace("_", " "), _said(value), "chosen" if chosen[name] != unchosen[name] else "settings"]
        for name, value in shown.items()
    ]
    table(["WHAT", "SHOWN", "FROM"], lines)


@site.command("set")
@click.option("--name", help="Name of the site.")
@click.option("--description", help="One sentence about it, shown before login.")
@click.option(
    "--logo", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A picture, at most 1 MiB."
)
@click.option("--no-logo", is_flag=True, help="Show no logo any more.")
@click.option("--hue", help="Hue of the colour that marks things, in degrees: 0 to 359.")
@click.option("--languages", help="Languages of the pages, best first, separated by commas.")
@click.option("--time-zone", help="Zone in which days begin here, such as Europe/Paris.")
@click.option("--counters/--no-counters", default=None, help="Whether pages show how many liked and boosted.")
@on_site
async def site_set(
    site: "Site", logo: Path | None, no_logo: bool, counters: bool | None, **texts: str
) -> None:
    """Change how the site shows itself, at once. What is set to "" is as the settings say."""
    from federation.network import open_network
    from outbox.files.media import Upload
    from outbox.moderation.look import Changes, change_look, set_logo

    if logo and no_logo:
        raise click.UsageError("Give a logo, or take it away: --logo and --no-logo do not go together.")
    languages = texts.pop("languages")
    codes = None if languages is None else tuple(languages.split(","))
    wanted = Changes(**texts, languages=codes, counters_shown=counters)
    if wanted == Changes() and not (logo or no_logo):
        raise click.UsageError("Say what is to change: parvis site set --help")
    await change_look(site, wanted, by=typist())
    if logo or no_logo:
        async with open_network(site) as network:
            await set_logo(network, Upload(logo.absolute(), logo.name) if logo else None, by=typist())
    click.echo("Shown from now on: parvis site show")


@site.command("features")
@click.option("--without", multiple=True, metavar="NAME", help="Switch a feature off; may be given again.")
@click.option(
    "--with", "with_", multiple=True, metavar="NAME", help="Switch a feature on; may be given again."
)
@on_site
async def site_features(site: "Site", without: tuple[str, ...], with_: tuple[str, ...]) -> None:
    """Show what the site can do without, or switch it off or on, for everybody and at once.

    Nothing is deleted: what was written stays readable as posts, and is there again when the feature is.
    """
    from models.core.features import FEATURES
    from outbox.moderation.features import switch_features

    if both := set(without) & set(with_):
        raise click.UsageError(f"Either with or without it: {', '.join(sorted(both))}")
    wanted = dict.fromkeys(without, False) | dict.fromkeys(with_, True)
    await switch_features(site, wanted, by=typist())
    lines = [
        [name, "on" if site.look.has(name) else "off", f"{feature.title}: {feature.offers}"]
        for name, feature in FEATURES.items()
    ]
    table(["NAME", "STATE", "WHAT IT OFFERS"], lines)


def _said(value: object) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else value
