"""Changed profiles. The mirror of outbox/accounts.py."""

from federation.network import Network
from inbox.checks import Incoming


async def refetch(network: Network, incoming: Incoming) -> None:
    """Read the sender anew at its origin: a changed key is believed from nowhere else."""
    await network.actors.actor_for(incoming.sender.uri, refresh=True)


async def receive_update(network: Network, incoming: Incoming) -> None:
    """Nothing is left to do: `refetch` has stored what the origin says."""
