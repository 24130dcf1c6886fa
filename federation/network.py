"""One site's connection with its peers, as one value that the rooms above pass along."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from federation.actors import Actors
from federation.client import Client
from federation.keys import Keys
from federation.policy import Policy
from models.egress import open_ledger
from models.site import Site


@dataclass(frozen=True)
class Network:
    site: Site
    policy: Policy
    client: Client
    keys: Keys
    actors: Actors


@asynccontextmanager
async def open_network(site: Site) -> AsyncIterator[Network]:
    """Make ready to speak with peers; nothing is dialled yet. Leaving it closes all connections and the ledger."""
    async with open_ledger() as ledger:
        policy, keys = Policy(site, ledger=ledger), Keys(site)
        client = Client(site, policy, keys)
        try:
            yield Network(site, policy, client, keys, Actors(site, policy, client))
        finally:
            await client.close()
            policy.close()
