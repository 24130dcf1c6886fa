"""The list of our peers, and the directory of our people and groups, for peers.

Parvis sites show active peers, in answer to a signed request, which other sites they speak with: a site with other
peers could leak what we send it. federation/peers/posture.py asks.
"""

from collections.abc import Collection

from aiohttp import web

from federation.peers.posture import PEER_LIST
from federation.protocol.directory import page_document
from models.core.accounts import Account
from models.core.errors import DomainNotAllowed, NotFound
from models.core.visibility import Reader, may_know
from models.peers.peers import Peer
from outbox.people.directory import directory_uri, page_for
from web.activitypub.objects import document_response, reader
from web.http.answers import json_response
from web.http.context import address_of, network_of, site_of
from web.http.pace import named_host
from web.http.params import parameters
from web.http.security import Route, signed


async def show_peers(request: web.Request) -> web.Response:
    """List the hosts of all active peers, to one of them."""
    await reader(request)
    hosts = sorted(await network_of(request).policy.hosts())
    return json_response(
        {"peers": hosts}, headers={"Cache-Control": "private, no-store", "Vary": "Signature"}
    )


async def show_directory(request: web.Request) -> web.Response:
    """Show what changed in the directory since a cursor, to a peer, as far as it may see whom."""
    who = await reader(request)
    cursor = (await parameters(request)).text("since")
    page = await page_for(network_of(request), who, cursor)
    url = directory_uri(site_of(request))
    return document_response(page_document(url, site_of(request).url(request.raw_path), page))


async def callers_of(request: web.Request) -> frozenset[str]:
    """Return the hosts of the peers that a look-up may come from: by its signature, or by the address that it comes from.

    Raises NotFound for strangers, before anything is looked for: who exists and who does not is answered alike. With
    `webfinger = "open"` they are nobody's.
    """
    if "Signature" in request.headers:
        return frozenset({(await reader(request)).host})
    is_open = site_of(request).settings.webfinger == "open"
    found = {
        peer.host
        for peer in await network_of(request).policy.known()
        if peer.state == "active" and await _is_from(request, peer, pinned_too=is_open)
    }
    if not found and not is_open:
        raise NotFound
    return frozenset(found)


async def _is_from(request: web.Request, peer: Peer, *, pinned_too: bool) -> bool:
    """Tell whether an unsigned look-up is a peer's, which an admin lets look up unsigned."""
    address, network = address_of(request), network_of(request)
    if peer.pins and (pinned_too or peer.looks_up_unsigned):
        return peer.is_at(address)
    if not peer.looks_up_unsigned:
        return False
    scheme = site_of(request).settings.origin.partition(":")[0]
    admitted = await network.policy.admit(f"{scheme}://{peer.host}/", "probe")
    return str(address) in await network.client.addresses(admitted)


async def is_hidden_from(hosts: Collection[str], account: Account) -> bool:
    """Tell whether one of these sites may not see this account of ours."""
    return not all([await may_know(Reader(host=host), account.id) for host in hosts])


async def check_not_cut_off(request: web.Request) -> None:
    """Refuse a look-up by a site that was removed or suspended, as far as the caller can be identified.

    A caller is identified by the key that it names, proven or not: a lie keeps only the liar out. An unsigned caller is
    identified by its address, if its networks are pinned and no active peer shares them.
    """
    named, address = named_host(request), address_of(request)
    callers = {
        peer.state
        for peer in await network_of(request).policy.known()
        if peer.host == named or (not named and peer.is_at(address))
    }
    if callers & {"removed", "suspended"} and "active" not in callers:
        raise DomainNotAllowed


ROUTES = [
    Route("GET", PEER_LIST, show_peers, signed),
    Route("GET", "/federation/directory", show_directory, signed),
]
