"""One site's connection with its peers, as one value that the rooms above pass along."""

from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from federation.client import Client
from federation.identity.ldap import Threads
from federation.identity.providers import Providers
from federation.keys import Keys
from federation.people.actors import Actors
from federation.policy import Policy
from federation.protocol.vocabulary import Activity
from models.core.egress import open_ledger
from models.core.site import Site
from models.delivery.received import Intake
from models.files.store import MediaStore


class Arrivals:
    """The newest activities as the door parsed them, for the worker that applies them a moment later."""

    SIZE = 256
    LARGEST_BYTES = 32_768

    def __init__(self) -> None:
        self._activities: OrderedDict[int, Activity] = OrderedDict()

    def keep(self, received_id: int, activity: Activity) -> None:
        if len(activity.raw) <= self.LARGEST_BYTES:
            self._activities[received_id] = activity
        if len(self._activities) > self.SIZE:
            self._activities.popitem(last=False)

    def pop(self, received_id: int) -> Activity | None:
        return self._activities.pop(received_id, None)


@dataclass(frozen=True)
class Network:
    site: Site
    policy: Policy
    client: Client
    keys: Keys
    actors: Actors
    media_store: MediaStore
    """Where this site keeps its own files and copies of its peers' files."""
    providers: Providers
    """Company sign-in."""
    ldap: Threads = field(default_factory=Threads)
    """What asks directories about passwords."""
    intake: Intake = field(default_factory=Intake)
    arrivals: Arrivals = field(default_factory=Arrivals)


@asynccontextmanager
async def open_network(site: Site) -> AsyncIterator[Network]:
    """Make ready to speak with peers; nothing is dialled yet. Leaving it closes all connections and the ledger."""
    async with open_ledger() as ledger:
        policy, keys = Policy(site, ledger=ledger), Keys(site)
        client = Client(site, policy, keys)
        try:
            media_store = MediaStore(site.settings, ledger)
            providers = Providers(policy, client, site.secret)
            actors = Actors(site, policy, client)
            network = Network(site, policy, client, keys, actors, media_store, providers)
            try:
                yield network
            finally:
                network.ldap.close()
        finally:
            await client.close()
            policy.close()
