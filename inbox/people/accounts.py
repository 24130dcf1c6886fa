"""Changed profiles. The mirror of outbox/people/accounts.py."""

from contextlib import suppress

from federation.network import Network
from inbox.checks import Incoming
from inbox.people.featured_tags import ask_for_tags
from models.core.accounts import Account
from models.core.errors import Gone
from models.core.live import Event
from models.people.follows import has_followers_here


async def refetch(network: Network, incoming: Incoming) -> None:
    """Read the sender anew at its origin: a changed key is believed from nowhere else."""
    with suppress(Gone):  # It says that it is suspended, which is stored by now.
        await network.actors.actor_for(incoming.sender.uri, refresh=True)


async def receive_update(network: Network, incoming: Incoming) -> None:
    """Ask for what belongs to the profile and is kept elsewhere; `refetch` has stored the rest."""
    network.site.live.announce(Event("jobs"))
    if await Account.exists(id=incoming.sender.id, suspended_at__isnull=False):
        network.site.live.announce(Event("filters"))  # Nobody who reads along is to see more of it.
        return
    if await has_followers_here(incoming.sender.id):
        await ask_for_tags(network.site, incoming.sender)
