"""`parvis provider`: with whom people sign in."""

import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site
    from outbox.identity.providers import Wanted


@click.group()
def provider() -> None:
    """With whom people sign in: the company's identity providers (OpenID Connect). deploy/identity.md has their settings."""


KEY = click.argument("key")
_OPTIONS = (
    click.option("--title", help="What stands on the button after “Continue with”. Default: KEY."),
    click.option("--issuer", help="Address by which the provider calls itself, to the last character."),
    click.option("--client-id", help="As which this site is registered there."),
    click.option("--secret-stdin", is_flag=True, help="Read the client secret from standard input."),
    click.option("--scopes", help="With offline_access, it is asked now and then who may still come in."),
    click.option("--username-claim", help="Claim that usernames of new people are made from."),
    click.option(
        "--email-domains", help="Mail domains of the company, whose verified addresses link accounts."
    ),
    click.option("--creates-people/--no-creates-people", default=None, help="New people get an account."),
    click.option("--only/--not-only", "is_only", default=None, help="Passwords do not work any more."),
    click.option("--further-hosts", help="Hosts beside the issuer's that its endpoints are at."),
    click.option("--networks", help="Networks that its name may lead into: 10.20.0.0/16."),
    click.option("--acr-values", help="What is asked for when an admin proves again who they are."),
    click.option(
        "--ca",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Certificate (PEM) of the authority that signs its certificate.",
    ),
)


def _settings(command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@provider.command("add")
@KEY
@_settings
@on_site
async def provider_add(site: "Site", key: str, **given: Any) -> None:
    """Add a provider under the short name KEY, switched off. Prints what to enter there."""
    from federation.network import open_network
    from outbox.identity.providers import Wanted, add_provider

    async with open_network(site) as network:
        await add_provider(network, key, _wanted(Wanted(title=key), given), by=typist())
    click.echo(f"{key} is added, and switched off. Enter there:")
    click.echo(f"  callback address (redirect URI)  {site.url(f'/login/with/{key}/back')}")
    click.echo(f"  after logging out                {site.url('/login')}")
    click.echo(f"  back-channel logout              {site.url(f'/login/with/{key}/logout')}")
    click.echo(f"Then: parvis provider test {key}, parvis provider enable {key}")


@provider.command("change")
@KEY
@_settings
@on_site
async def provider_change(site: "Site", key: str, **given: Any) -> None:
    """Change what is given about a provider; the rest stays."""
    from federation.network import open_network
    from outbox.identity.providers import change_provider, provider_of, wanted_of

    async with open_network(site) as network:
        wanted = _wanted(wanted_of(await provider_of(key)), given)
        await change_provider(network, key, wanted, by=typist())
    click.echo(f"{key} is changed.")


def _wanted(before: "Wanted", given: dict[str, Any]) -> "Wanted":
    """Return how a provider shall be: as before, but for what is given."""
    secret, file = given.pop("secret_stdin"), given.pop("ca")
    changed = {name: value for name, value in given.items() if value is not None}
    if secret:
        changed["client_secret"] = sys.stdin.readline().strip()
    if file:
        changed["company_ca"] = file.read_text()
    return replace(before, **changed)


@provider.command("list")
@on_site
async def provider_list(site: "Site") -> None:
    """List the providers."""
    from models.identity.identities import count_identities
    from models.identity.providers import providers

    lines = [
        [
            each.key,
            "on" if each.is_enabled else "off",
            each.title,
            each.issuer,
            await count_identities(each.id),
            " ".join(
                word for word, so in (("makes people", each.creates_people), ("only", each.is_only)) if so
            ),
        ]
        for each in await providers()
    ]
    table(
        ["KEY", "STATE", "TITLE", "ISSUER", "PEOPLE", ""],
        lines,
        "None: people sign in with a password of this site. Add one: parvis provider add KEY --issuer URL",
    )


@provider.command("test")
@KEY
@on_site
async def provider_test(site: "Site", key: str) -> None:
    """Ask a provider what it is; ends with 1 when it does not work."""
    from federation.network import open_network
    from outbox.identity.providers import try_provider

    async with open_network(site) as network:
        trial = await try_provider(network, key)
    if trial.metadata:
        lines = [[name, value] for name, value in asdict(trial.metadata).items() if isinstance(value, str)]
        table(["", ""], [*lines, ["keys", trial.keys]])
    if trial.trouble:
        raise click.ClickException(trial.trouble)
    click.echo(f"{key} answers, and its endpoints and keys are as they should be.")


@provider.command("enable")
@KEY
@on_site
async def provider_enable(site: "Site", key: str) -> None:
    """Let people sign in with a provider."""
    from federation.network import open_network
    from outbox.identity.providers import enable_provider

    async with open_network(site) as network:
        await enable_provider(network, key, by=typist())
    click.echo(f"People can sign in with {key} now.")


@provider.command("disable")
@KEY
@on_site
async def provider_disable(site: "Site", key: str) -> None:
    """Let nobody sign in with a provider any more; who is logged in stays."""
    from federation.network import open_network
    from outbox.identity.providers import disable_provider

    async with open_network(site) as network:
        await disable_provider(network, key, by=typist())
    click.echo(f"Nobody signs in with {key} any more. Who is logged in stays.")


@provider.command("remove")
@KEY
@click.option("--yes", is_flag=True, help="Do not ask.")
@on_site
async def provider_remove(site: "Site", key: str, yes: bool) -> None:
    """Take a provider off the list, with its secret and its table of claims. Who people are there is kept."""
    from federation.network import open_network
    from outbox.identity.providers import remove_provider

    if not yes:
        click.confirm(f"Remove {key}? Nobody signs in with it any more.", abort=True)
    async with open_network(site) as network:
        await remove_provider(network, key, by=typist())
    click.echo(f"{key} is removed.")


@provider.command("rule")
@KEY
@click.argument("claim")
@click.argument("value")
@click.argument("gives", type=click.Choice(["role", "department"]))
@click.argument("target")
@on_site
async def provider_rule(site: "Site", key: str, claim: str, value: str, gives: str, target: str) -> None:
    """Let who has VALUE in CLAIM get the role or department TARGET: groups g-press role communicator."""
    from outbox.identity.providers import Rule, add_rule

    await add_rule(key, Rule(claim, value, gives, target), by=typist(), live=site.live)
    click.echo(f"{claim} = {value} gives the {gives} {target}, when people sign in next.")


@provider.command("unrule")
@KEY
@click.argument("number", type=int)
@on_site
async def provider_unrule(site: "Site", key: str, number: int) -> None:
    """Take the row NUMBER out of the table of claims: `parvis provider rules KEY` has the numbers."""
    from outbox.identity.providers import remove_rule

    await remove_rule(key, number, by=typist(), live=site.live)
    click.echo("It gives nothing any more, when people sign in next.")


@provider.command("rules")
@KEY
@on_site
async def provider_rules(site: "Site", key: str) -> None:
    """Show the table of claims of a provider."""
    from models.identity.claim_rules import claim_rules_of
    from outbox.identity.providers import provider_of

    found = await claim_rules_of((await provider_of(key)).id)
    table(
        ["NUMBER", "CLAIM", "VALUE", "GIVES", ""],
        [[each.id, each.claim, each.value, each.gives, each.target] for each in found],
        "Nothing: everybody is a member, and departments are given here.",
    )


@provider.command("link")
@KEY
@click.argument("name")
@click.argument("subject")
@on_site
async def provider_link(site: "Site", key: str, name: str, subject: str) -> None:
    """Let NAME sign in as SUBJECT, the `sub` by which the provider knows them: for admins, whom no address links."""
    from federation.network import open_network
    from outbox.identity.signing_in import link_by_command

    async with open_network(site) as network:
        await link_by_command(network, key, name, subject, by=typist())
    click.echo(f"{name} can sign in with {key} now.")
