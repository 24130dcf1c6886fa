"""`parvis template`: what new groups of this site may begin with."""

from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site
    from models.groups.groups import Access, Kind


@click.group()
def template() -> None:
    """Templates of groups: access, kind, rules and description that people begin a new group with."""


@template.command("add")
@click.argument("key")
@click.argument("name")
@click.option("--access", default="open", show_default=True, help="open, closed or secret.")
@click.option(
    "--kind", default="team", show_default=True, help="team, project, expertise, community or hobby."
)
@click.option("--description", default="", help="What the group says of itself.")
@click.option("--rules", default="", help="What members agree to.")
@click.option("--slow-mode", default=0, help="Seconds between two posts of a member; 0: none.")
@on_site
async def template_add(
    site: "Site",
    key: str,
    name: str,
    access: "Access",
    kind: "Kind",
    description: str,
    rules: str,
    slow_mode: int,
) -> None:
    """Offer NAME to whoever creates a group. KEY names it in the API; that of a template replaces it."""
    from models.groups.templates import Template
    from outbox.groups.templates import add_template

    await add_template(Template(key, name, access, kind, description, rules, slow_mode), by=typist())
    click.echo(f"New groups may begin as {name} now.")


@template.command("remove")
@click.argument("key")
@on_site
async def template_remove(site: "Site", key: str) -> None:
    """Take a template of this site's own away. Groups that began with it stay as they are."""
    from outbox.groups.templates import remove_template

    await remove_template(key, by=typist())
    click.echo(f"{key} is no template of this site any more.")


@template.command("list")
@on_site
async def template_list(site: "Site") -> None:
    """List the templates of groups that people of this site are offered."""
    from models.groups.templates import templates

    listed = await templates(site.look.languages[0])
    table(
        ["KEY", "NAME", "ACCESS", "KIND", "SLOW MODE", "OWN"],
        [[e.key, e.name, e.access, e.kind, e.slow_mode_s, "yes" if e.own else ""] for e in listed],
        "There are no templates.",
    )
