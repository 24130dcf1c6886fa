"""Directories of other sites, read as they change: whom they offer of their people and groups.

A site sends a notice when its directory has changed; we read what changed since the last time, all of it once a day. A
site is believed about its own people only, and about at most `MOST_LISTED` of them. What a reading brings is kept page by
page (models/peers/directory.py); it counts as whole only when it came to its end. On the wire:
federation/protocol/directory.py.
"""

import logging
from dataclasses import dataclass
from datetime import timedelta

from federation.client import FetchFailed
from federation.network import Network
from federation.protocol.directory import (
    DirectoryPage,
    Listed,
    address_since,
    directory_of,
    parse_directory_page,
)
from federation.protocol.urls import same_authority
from inbox.checks import Incoming, Refused
from inbox.fetching.reading import Budget
from models.announcements.sites import address_at
from models.core.base import new_id, now
from models.core.errors import DomainNotAllowed, Gone
from models.core.live import Event
from models.delivery.jobs import Job, NewJob, ask
from models.peers.directory import (
    MOST_LISTED,
    WHOLE_AFTER,
    DirectorySite,
    Listing,
    count_listed,
    directory_site,
    forget_directory,
    forget_unseen,
    keep_listed,
    note_reading,
)
from models.peers.peers import peer_by_host

NOTICES_APART = timedelta(seconds=10)
"""How often a site may make us read by its notices."""
MOST_PAGES = 400
_CLOSED = frozenset({403, 404, 410})
"""Answers of a site that lets us have no directory: what it listed before is forgotten."""

_log = logging.getLogger("parvis.directory")


async def own_directory(network: Network, incoming: Incoming) -> None:
    """A check: a site itself says that its own directory has changed."""
    sender, uri = incoming.sender, incoming.activity.object_id
    if sender.actor_type != "Application":
        raise Refused("the sender is not the site itself")
    if not uri or not same_authority(uri, sender.uri, development=network.site.settings.development):
        raise Refused("the directory is of another site")


async def receive_notice(network: Network, incoming: Incoming) -> None:
    """Read what changed, soon: not again within NOTICES_APART."""
    host = incoming.sender.host
    last = (await directory_site(host)).read_at
    await ask(NewJob("directory", host, host, due_at=last + NOTICES_APART if last else None))
    network.site.live.announce(Event("jobs"))


@dataclass
class _Reading:
    """One reading of a directory."""

    host: str
    id: int
    site: DirectorySite
    cursor: str
    is_whole: bool = False
    problem: str = ""


async def read_directory(network: Network, job: Job) -> None:
    """Read what changed in a site's directory since the last time. Raises Unavailable when it is to be tried again."""
    site = await directory_site(job.subject)
    is_old = site.whole_at is None or site.whole_at < now() - WHOLE_AFTER
    reading = _Reading(site.host, new_id(), site, "" if is_old else site.cursor)
    try:
        url = await _address(network, reading.host)
        if url is None:
            await _forget(reading, "it offers no directory")
            return
        is_complete = await _read(network, reading, url)
    except (DomainNotAllowed, Gone):
        await _forget(reading, "it lets us have no directory")
        return
    except FetchFailed as error:
        if error.peer_status in _CLOSED:
            await _forget(reading, "it lets us have no directory")
            return
        await note_reading(reading.host, url=site.url, cursor=site.cursor, problem=str(error))
        raise
    if is_complete and reading.is_whole:
        await forget_unseen(reading.host, reading.id)
    await _note(reading, url, is_complete)


async def _note(reading: _Reading, url: str, is_complete: bool) -> None:
    problem = reading.problem
    if await count_listed(reading.host) >= MOST_LISTED:
        problem = problem or f"it lists more than {MOST_LISTED}: the rest is left out"
    if problem:
        _log.warning("directory host=%s problem=%r", reading.host, problem)
    await note_reading(
        reading.host,
        url=url,
        cursor=reading.cursor if is_complete else reading.site.cursor,
        problem=problem,
        whole_at=now() if is_complete and reading.is_whole else None,
    )


async def _forget(reading: _Reading, why: str) -> None:
    await forget_directory(reading.host)
    await note_reading(reading.host, problem="" if not reading.site.url else why)


async def _address(network: Network, host: str) -> str | None:
    """Return where a site says that its directory is; None for one that has none, as other software."""
    peer = await peer_by_host(host)
    if peer is None:
        raise DomainNotAllowed
    address = peer.actor_uri or address_at(network.site, host, "/actor")
    fetched = await network.client.fetch_document(await network.policy.admit(address))
    url = directory_of(fetched.document, development=network.site.settings.development)
    return url if url and same_authority(url, address_at(network.site, host, "/"), development=True) else None


async def _read(network: Network, reading: _Reading, url: str) -> bool:
    """Read and keep page after page; tell whether that came to its end."""
    budget, address = Budget(fetches=MOST_PAGES), address_since(url, reading.cursor)
    first = True
    while budget.fetches > 0 and budget.visit(address):
        page = await _page(network, reading.host, address)
        reading.is_whole = page.is_whole if first else reading.is_whole
        first = False
        await keep_listed(reading.host, [_listing(each) for each in page.listed], page.gone, reading.id)
        if page.next is None:
            reading.cursor = page.cursor
            return True
        address = page.next
    reading.problem = "its pages lead in circles, or are too many"
    return False


async def _page(network: Network, host: str, address: str) -> DirectoryPage:
    fetched = await network.client.fetch_document(await network.policy.admit(address))
    own = address_at(network.site, host, "/")
    return parse_directory_page(fetched.document, own, development=network.site.settings.development)


def _listing(listed: Listed) -> Listing:
    return Listing(
        uri=listed.id,
        username=listed.username,
        is_group=listed.type == "Group",
        name=listed.name,
        url=listed.url,
        picture=listed.picture,
        title=listed.title,
        department=listed.department,
        manager_uri=listed.manager,
        skills=listed.skills,
        access=listed.access,
        kind=listed.kind,
    )
