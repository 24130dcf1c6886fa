"""What peers are told about our list.

Sites of our kind show active peers, signed, with whom else they speak: a site that speaks with somebody whom we do
not could pass on what we tell it. Asking is federation/peers/posture.py.
"""

from aiohttp import web

from federation.peers.posture import PEER_LIST
from models.core.accounts import Account
from models.core.errors import DomainNotAllowed
from models.core.visibility import Reader, may_know
from web.activitypub.objects import reader
from web.http.answers import json_response
from web.http.context import address_of, network_of, site_of
from web.http.pace import named_host
from web.http.security import Route, signed


async def show_peers(request: web.Request) -> web.Response:
    """List the hosts of all active peers, to one of them."""
    await reader(request)
    hosts = sorted(await network_of(request).policy.hosts())
    return json_response(
        {"peers": hosts}, headers={"Cache-Control": "private, no-store", "Vary": "Signature"}
    )


async def is_hidden_from_caller(request: web.Request, account: Account) -> bool:
    """Tell whether an unsigned or signed look-up comes from a peer that may not see this account of ours.

    Look-ups are mostly unsigned: such a caller is known by its address, where its peer's networks are pinned.
    """
    if account.id == site_of(request).account_id:
        return False
    known = await network_of(request).policy.known()
    limited = [peer for peer in known if peer.state == "active" and peer.scope == "listed"]
    if not limited:
        return False
    signed_by = (await reader(request)).host if "Signature" in request.headers else ""
    callers = [peer.host for peer in limited if peer.host == signed_by or peer.is_at(address_of(request))]
    return not all([await may_know(Reader(host=host), account.id) for host in callers])


async def check_not_cut_off(request: web.Request) -> None:
    """Refuse a look-up by a site that was removed or suspended, as far as it can be known who asks.

    By the key that it names, proven or not: who lies keeps only himself out. Unsigned, by its address, where its
    networks are pinned and no active peer shares them.
    """
    named, address = named_host(request), address_of(request)
    callers = {
        peer.state
        for peer in await network_of(request).policy.known()
        if peer.host == named or (not named and peer.is_at(address))
    }
    if callers & {"removed", "suspended"} and "active" not in callers:
        raise DomainNotAllowed


ROUTES = [Route("GET", PEER_LIST, show_peers, signed)]
