"""`parvis rotate`: another secret, and other keys for everybody, after a compromise."""

import asyncio
from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, settings_of, typist

if TYPE_CHECKING:
    from models.core.site import Site


@click.command()
@click.confirmation_option(
    prompt="Backups of the database that were made until now need the old secret.key: is that file kept? Go on?"
)
@click.pass_context
def rotate(context: click.Context) -> None:
    """Replace secret.key, and the keys of the site and of all its people: somebody has, or may have, the old ones.

    Stop the site first; it may be started again when the secret is replaced, which takes a moment. Other sites follow by
    themselves; their admins are shown another key of this site and ask you for it (`parvis peer words`). Interrupted,
    the same command goes on. deploy/compromise.md has the rest of what to do then.
    """
    from outbox.people.rotation import begin_rotation

    if asyncio.run(begin_rotation(settings_of(context), by=typist())):
        click.echo("secret.key is another one: make a backup of it now, apart from the database's.")
        click.echo("The site may be started. Keys are being replaced …")
    else:
        click.echo("secret.key was replaced already. Keys are being replaced …")
    _replace_keys()


@on_site
async def _replace_keys(site: "Site") -> None:
    from federation.network import open_network
    from federation.peers.enrolment import grouped
    from federation.protocol.signatures import fingerprint_of
    from models.core.accounts import account_in_any_state
    from outbox.people.rotation import replace_all_keys

    done = 0
    async with open_network(site) as network:
        async for done, total in replace_all_keys(network, by=typist()):
            click.echo(f"\r{done:,} of {total:,}", nl=False, err=True)
    own = await account_in_any_state(site.account_id)
    click.echo(
        f"\n{done:,} accounts have new keys. The fingerprint of this site, for the admins of other sites:"
    )
    click.echo(grouped(fingerprint_of(own.public_key_pem)))
