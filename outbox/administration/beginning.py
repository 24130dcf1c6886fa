"""What a new site still lacks: the steps of its first day, each done as soon as there is one of what it asks for."""

from dataclasses import dataclass

from models.core.audit import last_of, record
from models.core.database import value
from models.core.locks import alone
from models.core.transaction import transaction
from models.peers.peers import all_peers
from models.people.people import count_people

_PUT_AWAY = "site.begun"


@dataclass(frozen=True)
class Beginning:
    """How far a site is."""

    people: int
    """Who can log in; the first admin is one of them."""
    sites_proposed: int
    """Were asked who they are, and wait for somebody to compare keys."""
    sites_active: int
    groups: int

    @property
    def is_over(self) -> bool:
        return self.people > 1 and self.sites_active > 0 and self.groups > 0


async def beginning() -> Beginning:
    """Return how far the site is."""
    states = [peer.state for peer in await all_peers()]
    groups = await value("SELECT count(*) FROM groups g JOIN accounts a ON a.id = g.id WHERE a.host = ''")
    return Beginning(await count_people(), states.count("proposed"), states.count("active"), groups)


async def is_put_away() -> bool:
    """Tell whether an admin wants no more to be reminded of the first steps."""
    return await last_of(_PUT_AWAY) is not None


async def put_away(*, by: str) -> None:
    """Remind no admin of the first steps any more. Done twice, it is written down once."""
    async with transaction():
        await alone(_PUT_AWAY)
        if not await is_put_away():
            await record(by, _PUT_AWAY, "first steps")
