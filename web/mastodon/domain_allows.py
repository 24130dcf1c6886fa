"""The allow-list by Mastodon's admin API: the same rows, rules and audit as pages and command line."""

from aiohttp import web

from federation.protocol.urls import InvalidUrl, canonical_authority
from models.core.errors import Invalid
from models.peers.peers import Peer, active_peer, page_of_peers, set_state
from web.http.answers import json_response
from web.http.context import site_of
from web.http.contract import TEXT
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import parameters
from web.http.security import Route, admin_scope, viewer
from web.mastodon.listing import entity_id


def domain_allow_entity(peer: Peer) -> dict[str, str]:
    return {
        "id": str(peer.id),
        "domain": peer.host,
        "created_at": f"{peer.created_at:%Y-%m-%dT%H:%M:%S}.{peer.created_at.microsecond // 1000:03d}Z",
    }


async def index(request: web.Request) -> web.Response:
    """List the active peers, newest first."""
    peers = await page_of_peers(page_of(await parameters(request), 100, 200))
    headers = link_headers(request, [peer.id for peer in peers])
    return json_response([domain_allow_entity(peer) for peer in peers], headers=headers)


async def show(request: web.Request) -> web.Response:
    return json_response(domain_allow_entity(await active_peer(entity_id(request))))


async def create(request: web.Request) -> web.Response:
    """Allow a domain, without a handshake; one that is allowed already stays as it is."""
    site = site_of(request)
    try:
        host = canonical_authority(
            (await parameters(request)).text("domain"), development=site.settings.development
        )
    except InvalidUrl as error:
        raise Invalid(f"Validation failed: Domain {error}", domain=str(error)) from error
    if host == site.authority:
        raise Invalid("Validation failed: Domain is this site itself", domain="is this site itself")
    peer = await set_state(site.live, host, "active", by=viewer(request).account.handle)
    return json_response(domain_allow_entity(peer))


async def delete(request: web.Request) -> web.Response:
    """Remove a domain from the list, with all that follows from it."""
    peer = await active_peer(entity_id(request))
    by = viewer(request).account.handle
    await set_state(site_of(request).live, peer.host, "removed", by=by, only_from="active")
    return json_response({})


_PATH = "/api/v1/admin/domain_allows"
READ, WRITE = (admin_scope(f"admin:{verb}:domain_allows", "federation") for verb in ("read", "write"))

ROUTES = [
    Route("GET", _PATH, index, READ, "[AdminDomainAllow]", PAGE),
    Route("POST", _PATH, create, WRITE, "AdminDomainAllow", {"domain": TEXT}),
    Route("GET", f"{_PATH}/{{id}}", show, READ, "AdminDomainAllow"),
    Route("DELETE", f"{_PATH}/{{id}}", delete, WRITE, "{}"),
]
