"""Changed profiles. The mirror of outbox/accounts.py."""

from federation.network import Network
from inbox.checks import Incoming
from inbox.featured_tags import ask_for_tags
from models.follows import has_followers_here
from models.live import Event


async def refetch(network: Network, incoming: Incoming) -> None:
    """Read the sender anew at its origin: a changed key is believed from nowhere else."""
    await network.actors.actor_for(incoming.sender.uri, refresh=True)


async def receive_update(network: Network, incoming: Incoming) -> None:
    """Ask for what belongs to the profile and is kept elsewhere; `refetch` has stored the rest."""
    network.site.live.announce(Event("errands"))
    if await has_followers_here(incoming.sender.id):
        await ask_for_tags(network, incoming.sender)
