"""Our directory for peers: a page of what changed, and the notice that something did.

Whom it has is models/peers/offers.py, how peers' are read inbox/people/directory.py. A notice goes to those who read it
before and have not read what is new, one at a time: who did not come for it gets no second one before an hour is over.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from federation.network import Network
from federation.protocol.directory import DirectoryPage, Listed, address_since
from models.announcements.sites import address_at
from models.core.accounts import Account, account_in_any_state
from models.core.base import now
from models.core.database import Record, rows
from models.core.errors import DomainNotAllowed
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import transaction
from models.delivery.jobs import NewJob, ask
from models.files.links import UNBOUND, path_of, peer_url
from models.peers import offers
from models.peers.directory import directory_sites, note_asked, sites_to_read
from models.peers.peers import Peer, active_peers, peer_by_host
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue, inboxes_of_peers

NOTICED_AGAIN_AFTER = timedelta(hours=1)


def directory_uri(site: Site) -> str:
    return site.url("/federation/directory")


async def page_for(network: Network, who: Account, cursor: str) -> DirectoryPage:
    """Return what changed in our directory since a cursor, for a peer. One that reads it for the first time has let us in
    just now: theirs is read too.
    """
    peer = await peer_by_host(who.host)
    if peer is None or peer.state != "active":
        raise DomainNotAllowed
    await offers.bring_up_to_date()
    found = await offers.offered_to(peer, cursor)
    if await note_asked(who.host, found.cursor):
        async with transaction():
            await ask(NewJob("directory", who.host, who.host))
        network.site.live.announce(Event("jobs"))
    following = address_since(directory_uri(network.site), found.cursor) if found.has_more else None
    return DirectoryPage(
        listed=tuple(_listed(network.site, each) for each in found.offers if each["gone_at"] is None),
        gone=tuple(each["uri"] for each in found.offers if each["gone_at"] is not None),
        next=following,
        cursor=found.cursor,
        is_whole=found.is_whole,
    )


def _listed(site: Site, offer: Record) -> Listed:
    is_group, photo_id = offer["actor_type"] == "Group", offer["photo_id"]
    return Listed(
        id=offer["uri"],
        type="Group" if is_group else "Person",
        username=offer["username"],
        name=offer["name"],
        url=offer["url"],
        picture=peer_url(site, path_of(photo_id, "original", ""), UNBOUND) if photo_id else "",
        title=offer["title"],
        department=offer["department"],
        manager=offer["manager_uri"],
        skills=tuple(offer["skills"].split()),
        access=offer["access"],
        kind=offer["kind"],
    )


async def send_notices(network: Network) -> None:
    """Send a notice to the peers that have not read what changed. Several changes are one notice."""
    await offers.bring_up_to_date()
    newest, known = await offers.newest_change(), await directory_sites()
    behind = [
        peer
        for peer in await active_peers()
        if not peer.is_partner
        and (site := known.get(peer.host))
        and site.asked_at
        and offers.is_behind(peer, site.asked_cursor, newest)
        and (site.noticed_at is None or site.noticed_at < max(site.asked_at, now() - NOTICED_AGAIN_AFTER))
    ]
    if behind:
        await _send_notice(network, behind)


async def _send_notice(network: Network, peers: Sequence[Peer]) -> None:
    own, uri = await account_in_any_state(network.site.account_id), directory_uri(network.site)
    inboxes = {inbox.host: inbox for inbox in await inboxes_of_peers()}
    async with transaction():
        claimed = [peer.host for peer in peers if await _claim(peer.host)]
        if not claimed:
            return
        actors = [peer.actor_uri or address_at(network.site, peer.host, "/actor") for peer in peers]
        notice = replace(compose.act(network.site, own, "Update", uri, to=actors), directory=uri)
        guessed = [Inbox(host, address_at(network.site, host, "/inbox")) for host in claimed]
        await enqueue(network, notice, own.id, [inboxes.get(each.host, each) for each in guessed])


async def _claim(host: str) -> bool:
    """Mark a peer as noticed, unless another process has just done so."""
    sql = (
        "UPDATE directory_sites SET noticed_at = $2 WHERE host = $1 AND (noticed_at IS NULL OR noticed_at < asked_at"
        " OR noticed_at < $3) RETURNING id"
    )
    return bool(await rows(sql, host, now(), now() - NOTICED_AGAIN_AFTER))


async def read_directories(network: Network) -> None:
    """Ask for the directories that were not read for long: a notice may have been lost."""
    hosts = await sites_to_read()
    if hosts:
        async with transaction():
            await ask(*(NewJob("directory", host, host) for host in hosts))
        network.site.live.announce(Event("jobs"))
