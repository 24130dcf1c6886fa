"""The allow-list, to look at and to change: propose, compare keys, confirm, suspend, remove.

Each change is a form of its own (ACTIONS) that ends where it began. What a change does is models/peers/peers.py, the
handshake federation/peers/enrolment.py, the probe federation/peers/posture.py.
"""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

from aiohttp import web

from federation.client import FetchFailed
from federation.peers.enrolment import grouped, introduce, let_in, own_fingerprint
from federation.peers.posture import probe
from federation.protocol.urls import InvalidUrl, canonical_authority
from models.core.audit import records_about
from models.core.errors import Invalid, NotFound, ParvisError
from models.peers.peers import (
    Peer,
    all_peers,
    ceilings,
    peer_by_host,
    propose,
    set_files,
    set_legal_hold,
    set_note,
    set_people,
    set_scope,
    set_state,
)
from models.peers.words import words_of
from models.people.people import people_of_domain
from outbox.moderation.goodbye import say_goodbye, waiting_for
from outbox.people.accounts import disable_people_of
from web.admin import admin_page
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

HISTORY = 50
SCOPES = ("all", "hidden", "listed")

Action = Callable[[web.Request, str, Params], Awaitable[object]]


async def show_peers(request: web.Request) -> web.Response:
    return await _list_page(request)


async def add_peer(request: web.Request) -> web.StreamResponse:
    """Propose a site and let it introduce itself; when it does not, that is shown on its page."""
    params = await parameters(request)
    check_form(request, params)
    typed, site = params.text("host").strip(), site_of(request)
    try:
        host = canonical_authority(typed, development=site.settings.development)
        if host == site.authority:
            raise Invalid
        await propose(site.live, host, by=_who(request), note=params.text("note").strip())
    except (InvalidUrl, Invalid):
        return await _list_page(request, 422, problem="problem_host", typed=typed)
    return await _done(request, host, lambda: introduce(network_of(request), host))


async def show_peer(request: web.Request) -> web.Response:
    return await _peer_page(request, await _peer(request))


async def change_peer(request: web.Request) -> web.StreamResponse:
    """Do one of ACTIONS."""
    params = await parameters(request)
    check_form(request, params)
    action = ACTIONS.get(request.match_info["action"])
    if action is None:
        raise NotFound
    host = (await _peer(request)).host
    return await _done(request, host, lambda: action(request, host, params))


async def _done(
    request: web.Request, host: str, change: Callable[[], Awaitable[object]]
) -> web.StreamResponse:
    """Make a change and go to the site's page; show there why it was not made."""
    try:
        await change()
    except ParvisError as error:
        problem = "problem_reach" if isinstance(error, FetchFailed) else "problem_change"
        if "fingerprint" in error.details:
            problem = "problem_fingerprint"
        reason = "; ".join(error.details.values()) or error.sentence
        return await _peer_page(
            request, await _peer_named(host), error.status, problem=problem, reason=reason
        )
    return redirect(f"/admin/peers/{quote(host)}", 303)


async def _list_page(
    request: web.Request, status: int = 200, *, problem: str = "", typed: str = ""
) -> web.Response:
    own = await own_fingerprint(site_of(request))
    return await admin_page(
        request,
        "admin_peers.html",
        status,
        peers=await all_peers(),
        own_fingerprint=grouped(own),
        own_words=words_of(own),
        problem=problem,
        typed=typed,
    )


async def _peer_page(
    request: web.Request, peer: Peer, status: int = 200, *, problem: str = "", reason: str = ""
) -> web.Response:
    return await admin_page(
        request,
        "admin_peer.html",
        status,
        peer=peer,
        confirmed=grouped(peer.key_fingerprint),
        # Not beside a wrong one, where it would be copied from.
        seen="" if problem == "problem_fingerprint" else grouped(peer.seen_fingerprint),
        words={} if problem == "problem_fingerprint" else words_of(peer.seen_fingerprint),
        waiting=await waiting_for(peer.host),
        ceiling=(await ceilings([peer.host]))[peer.host],
        governed=await people_of_domain(peer.host, site_of(request).authority),
        scopes=SCOPES,
        history=await records_about(peer.host, HISTORY),
        problem=problem,
        reason=reason,
    )


async def _peer(request: web.Request) -> Peer:
    return await _peer_named(request.match_info["host"])


async def _peer_named(host: str) -> Peer:
    peer = await peer_by_host(host)
    if peer is None:
        raise NotFound
    return peer


def _who(request: web.Request) -> str:
    return viewer(request).account.handle


# --- what can be done ------------------------------------------------------------------------------------------


async def _introduce(request: web.Request, host: str, params: Params) -> None:
    await introduce(network_of(request), host)


async def _confirm(request: web.Request, host: str, params: Params) -> None:
    await let_in(network_of(request), host, params.text("fingerprint"), by=_who(request))


async def _suspend(request: web.Request, host: str, params: Params) -> None:
    live = site_of(request).live
    await set_state(live, host, "suspended", by=_who(request), only_from="active")


async def _resume(request: web.Request, host: str, params: Params) -> None:
    live = site_of(request).live
    await set_state(live, host, "active", by=_who(request), only_from="suspended")


async def _goodbye(request: web.Request, host: str, params: Params) -> None:
    await say_goodbye(network_of(request), host, by=_who(request))


async def _remove(request: web.Request, host: str, params: Params) -> None:
    """Remove a site, when its name was typed to show that it is meant."""
    if params.text("name").strip().lower() != host:
        raise Invalid(f"Type {host} to remove it")
    await set_state(site_of(request).live, host, "removed", by=_who(request))
    if params.boolean("lock", False):
        await disable_people_of(network_of(request), host, by=_who(request))


async def _note(request: web.Request, host: str, params: Params) -> None:
    await set_note(host, params.text("note").strip(), by=_who(request))


async def _probe(request: web.Request, host: str, params: Params) -> None:
    await probe(network_of(request), host)


async def _scope(request: web.Request, host: str, params: Params) -> None:
    scope = params.text("scope")
    if scope not in SCOPES:
        raise Invalid
    names = params.text("names").lower().replace(",", " ").split()
    await set_scope(site_of(request).live, host, scope, names, by=_who(request))  # type: ignore[arg-type]


async def _files(request: web.Request, host: str, params: Params) -> None:
    how: Any = params.text("files")
    await set_files(site_of(request).live, host, how, by=_who(request))


async def _people(request: web.Request, host: str, params: Params) -> None:
    await set_people(host, params.integer("people"), by=_who(request))


async def _hold(request: web.Request, host: str, params: Params) -> None:
    await set_legal_hold(host, params.boolean("on", False), by=_who(request))


ACTIONS: dict[str, Action] = {
    "introduce": _introduce,
    "confirm": _confirm,
    "suspend": _suspend,
    "resume": _resume,
    "goodbye": _goodbye,
    "remove": _remove,
    "note": _note,
    "probe": _probe,
    "scope": _scope,
    "files": _files,
    "people": _people,
    "hold": _hold,
}

ROUTES = [
    Route("GET", "/admin/peers", show_peers, role("admin")),
    Route("POST", "/admin/peers", add_peer, role("admin")),
    Route("GET", "/admin/peers/{host}", show_peer, role("admin")),
    Route("POST", "/admin/peers/{host}/{action}", change_peer, role("admin")),
]
