"""The list of sites, what to do about them, and how a new one gets on it: propose, then compare ten words on its page."""

from datetime import timedelta

from aiohttp import web

from federation.peers.enrolment import grouped, introduce, own_fingerprint
from federation.protocol.urls import InvalidUrl, canonical_authority
from models.core.base import now
from models.core.errors import Invalid
from models.delivery.received import last_received
from models.peers.host_health import unreachable_hosts
from models.peers.peers import PeerKind, all_peers, bring_in, propose
from models.peers.words import words_of
from outbox.delivery.queue import queue_summary
from web.admin import admin_page
from web.admin.sites.peer import done, who
from web.http.context import network_of, site_of
from web.http.params import parameters
from web.http.security import Route, check_form, role

HEARD_WITHIN = timedelta(days=30)


async def show_peers(request: web.Request) -> web.Response:
    return await _list_page(request)


async def add_peer(request: web.Request) -> web.StreamResponse:
    """Propose a site and let it introduce itself; when it does not, that is shown on its page."""
    params = await parameters(request)
    check_form(request, params)
    typed, note, site = params.text("host").strip(), params.text("note").strip(), site_of(request)
    try:
        host = canonical_authority(typed, development=site.settings.development)
        if host == site.authority:
            raise Invalid
        kind: PeerKind = "partner" if params.boolean("partner", False) else "company"
        await bring_in(
            site.live,
            host,
            kind,
            lambda: propose(site.live, host, by=who(request), note=note),
            by=who(request),
        )
    except (InvalidUrl, Invalid):
        return await _list_page(request, 422, problem="problem_host", typed=typed, note=note)
    return await done(request, host, lambda: introduce(network_of(request), host))


async def _list_page(
    request: web.Request, status: int = 200, *, problem: str = "", typed: str = "", note: str = ""
) -> web.Response:
    own = await own_fingerprint(site_of(request))
    peers = await all_peers()
    return await admin_page(
        request,
        "admin/sites/peers.html",
        status,
        peers=peers,
        queues={each.host: each for each in await queue_summary()},
        unreachable=await unreachable_hosts(),
        heard=await last_received([each.host for each in peers], now() - HEARD_WITHIN) if peers else {},
        own_fingerprint=grouped(own),
        own_words=words_of(own),
        problem=problem,
        typed=typed,
        note=note,
    )


ROUTES = [
    Route("GET", "/admin/peers", show_peers, role("federation")),
    Route("POST", "/admin/peers", add_peer, role("federation")),
]
