"""Reading collections of other sites, within limits that one job has in all.

Every URL passes the gate, pages stay on the server of their collection, and nothing is asked twice.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from federation.client import FetchFailed
from federation.network import Network
from federation.protocol.pages import CollectionPage, parse_page
from federation.protocol.urls import same_authority
from models.core.errors import DomainNotAllowed, Gone


class Exhausted(Exception):
    """A job has used up what it may ask."""


@dataclass
class Budget:
    """What one job may still do (federation.md §3.15)."""

    fetches: int = 400
    pages: int = 10
    items: int = 500
    visited: set[str] = field(default_factory=set)

    def visit(self, url: str) -> bool:
        """Count a request; False when it was made before. Raises Exhausted when there were too many."""
        if url in self.visited:
            return False
        if self.fetches <= 0:
            raise Exhausted
        self.fetches -= 1
        self.visited.add(url)
        return True


async def read_page(network: Network, url: str, budget: Budget) -> CollectionPage | None:
    """Fetch a collection or a page; None when there is none for us. Raises Unavailable when there may be later."""
    if budget.pages <= 0 or not budget.visit(url):
        return None
    budget.pages -= 1
    try:
        fetched = await network.client.fetch_document(await network.policy.admit(url))
    except (DomainNotAllowed, Gone):
        return None
    except FetchFailed as error:
        if error.is_final:
            return None
        raise
    return parse_page(fetched.document, development=network.site.settings.development)


async def read_ids(network: Network, url: str, budget: Budget) -> list[str]:
    """Return what a collection holds, in its order: only things of the server that keeps it."""
    development = network.site.settings.development
    found = [
        uri
        async for page in _pages(network, url, budget)
        for uri in page.ids
        if same_authority(uri, url, development=development)
    ]
    kept = found[: budget.items]
    budget.items -= len(kept)
    return kept


async def read_hashtags(network: Network, url: str, budget: Budget) -> list[str] | None:
    """Return the hashtags that a collection names, in its order; None when there is none for us."""
    pages = [page async for page in _pages(network, url, budget)]
    return [name for page in pages for name in page.hashtags] if pages else None


async def read_whole(network: Network, url: str, budget: Budget) -> list[str] | None:
    """Return all that a collection holds, of whatever server; None when it could not be read to its end."""
    found: list[str] = []
    page = None
    async for page in _pages(network, url, budget):
        found += page.ids
    return found if page and page.next is None else None


async def _pages(network: Network, url: str, budget: Budget) -> AsyncIterator[CollectionPage]:
    """Read a collection and its pages, as long as they are on its server and within the budget."""
    development = network.site.settings.development
    page = await read_page(network, url, budget)
    while page:
        yield page
        if page.embedded:
            page = page.embedded
            continue
        following = page.next or page.first
        if following is None or not same_authority(following, url, development=development):
            return
        page = await read_page(network, following, budget)
