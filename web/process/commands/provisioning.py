"""`parvis provider token, introspect, groups, map, unmap, expect, ldap`: how a provider's directory calls, and what it gives."""

import sys
from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist
from web.process.commands.providers import KEY, provider

if TYPE_CHECKING:
    from models.core.site import Site


@provider.group("token")
def token() -> None:
    """The tokens by which a provider's directory calls (SCIM). deploy/provisioning.md has the steps."""


@token.command("add")
@KEY
@click.option("--label", default="", help="What you call it: where it is entered, for example.")
@click.option("--days", default=365, show_default=True, help="How long it is good.")
@on_site
async def token_add(site: "Site", key: str, label: str, days: int) -> None:
    """Make a token for the directory of a provider. Prints it, once."""
    from outbox.identity.directory_tokens import issue_token
    from outbox.identity.providers import provider_of

    secret = await issue_token(await provider_of(key), label, days, by=typist())
    click.echo(f"Address  {site.url('/scim/v2')}")
    click.echo(f"Token    {secret}")
    click.echo("Enter both there now: nobody can show the token again.")


@token.command("list")
@KEY
@on_site
async def token_list(site: "Site", key: str) -> None:
    """List the tokens of a provider's directory."""
    from models.identity.provider_tokens import tokens_of
    from outbox.identity.providers import provider_of

    found = await tokens_of((await provider_of(key)).id)
    table(
        ["ID", "LABEL", "GOOD UNTIL", "LAST USED"],
        [
            [
                each.id,
                each.label,
                f"{each.expires_at:%Y-%m-%d}{'' if each.is_valid else ' (over)'}",
                f"{each.last_used_at:%Y-%m-%d %H:%M}" if each.last_used_at else "never",
            ]
            for each in found
        ],
        f"None. Make one: parvis provider token add {key}",
    )


@token.command("end")
@KEY
@click.argument("token_id", type=int)
@on_site
async def token_end(site: "Site", key: str, token_id: int) -> None:
    """End a token at once: `parvis provider token list KEY` has the ids."""
    from outbox.identity.directory_tokens import end_token
    from outbox.identity.providers import provider_of

    await end_token(await provider_of(key), token_id, by=typist())
    click.echo("The token lets nobody in any more.")


@provider.command("introspect")
@KEY
@click.argument("url", default="")
@on_site
async def provider_introspect(site: "Site", key: str, url: str) -> None:
    """Say at which URL a provider is asked whether a token of its own is good (RFC 7662), as Canaille needs; without one:
    nowhere.
    """
    from federation.network import open_network
    from outbox.identity.directory_tokens import set_introspection
    from outbox.identity.providers import provider_of

    async with open_network(site) as network:
        await set_introspection(network, await provider_of(key), url, by=typist())
    click.echo("It is asked about its tokens there." if url else "Only tokens of this site are good for it.")


@provider.command("groups")
@KEY
@on_site
async def provider_groups(site: "Site", key: str) -> None:
    """List the groups that a provider's directory sent, and what they give."""
    from models.identity.provisioned_groups import all_groups, mappings_of
    from outbox.identity.providers import provider_of

    found = await provider_of(key)
    mappings = await mappings_of(found.id)
    lines: list[list[object]] = []
    for group in await all_groups(found.id):
        given = [each for each in mappings if each.group_id == group.id]
        lines += [
            [group.display_name, group.members, each.id, f"{each.gives} {each.target}", each.given]
            for each in given
        ] or [[group.display_name, group.members, "", "nothing", ""]]
    table(["GROUP", "PEOPLE", "NUMBER", "GIVES", "TO"], lines, "None: the directory sent no group yet.")


@provider.command("map")
@KEY
@click.argument("group")
@click.argument("gives", type=click.Choice(["group", "department", "role"]))
@click.argument("target")
@on_site
async def provider_map(site: "Site", key: str, group: str, gives: str, target: str) -> None:
    """Let GROUP of a provider's directory give its people a group here, a department or a role: TARGET."""
    from federation.network import open_network
    from models.core.errors import NotFound
    from models.identity.provider_tokens import caller_of
    from models.identity.provisioned_groups import group_by_name
    from outbox.identity.providers import provider_of
    from outbox.identity.provisioned_groups import map_group

    found = await provider_of(key)
    named = await group_by_name(found.id, group)
    if named is None:
        raise NotFound(f"The directory sent no group called {group}: parvis provider groups {key}")
    async with open_network(site) as network:
        await map_group(network, caller_of(found), named.id, gives, target, by=typist())
    click.echo(f"{named.display_name} gives its {named.members} people the {gives} {target}.")


@provider.command("unmap")
@KEY
@click.argument("number", type=int)
@on_site
async def provider_unmap(site: "Site", key: str, number: int) -> None:
    """Let a group of a directory give something no more, and take it back: `parvis provider groups KEY` has the NUMBER."""
    from federation.network import open_network
    from models.identity.provider_tokens import caller_of
    from outbox.identity.providers import provider_of
    from outbox.identity.provisioned_groups import unmap_group

    async with open_network(site) as network:
        await unmap_group(network, caller_of(await provider_of(key)), number, by=typist())
    click.echo("It gives that no more; what it gave is taken back.")


@provider.command("expect")
@KEY
@click.argument("name")
@click.argument("external_id")
@on_site
async def provider_expect(site: "Site", key: str, name: str, external_id: str) -> None:
    """Say that NAME, who is here already, is EXTERNAL_ID in a provider's directory: it brings them next, and nobody new."""
    from models.identity.provider_tokens import caller_of
    from outbox.identity.providers import provider_of
    from outbox.identity.provisioning import link
    from outbox.people.accounts import account_of

    account = await account_of(site, name)
    await link(caller_of(await provider_of(key)), account, external_id, by=typist())
    click.echo(f"{name} is {external_id} of {key} from now on.")


@provider.command("ldap")
@KEY
@click.option(
    "--url", default="", help="ldaps://HOST, or ldap://HOST with StartTLS. Without it: not asked any more."
)
@click.option("--base-dn", default="", help="Below which people are searched.")
@click.option("--filter", "user_filter", default="", help="By which, with {name} in it: (uid={name})")
@click.option("--dn", "dn_template", default="", help="Instead: uid={name},ou=people,dc=corp,dc=example")
@click.option("--bind-dn", default="", help="As whom is searched; without: as nobody.")
@click.option("--bind-password-stdin", is_flag=True, help="Read its password from standard input.")
@on_site
async def provider_ldap(site: "Site", key: str, url: str, bind_password_stdin: bool, **given: str) -> None:
    """Let people log in with their password of a directory that speaks LDAP, on the ordinary form. It is asked for a bind and
    nothing else; it needs an extra: pip install .[ldap]
    """
    from federation.network import open_network
    from outbox.identity.ldap_sign_in import Wanted, set_directory
    from outbox.identity.providers import provider_of

    secret = sys.stdin.readline().strip() if bind_password_stdin else ""
    wanted = Wanted(url, bind_password=secret, **given) if url else None
    async with open_network(site) as network:
        await set_directory(network, await provider_of(key), wanted, by=typist())
    click.echo(f"It is asked at {url}." if url else "It is not asked any more.")
