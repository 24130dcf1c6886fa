"""One site of the list, to look at and to change: compare keys, confirm, suspend, remove.

Each change is a form of its own (ACTIONS) that ends where it began. What a change does is models/peers/peers.py, the
handshake federation/peers/enrolment.py, the probe federation/peers/posture.py, what a removal ends models/peers/severing.py.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from ipaddress import ip_network
from typing import Any, get_args
from urllib.parse import quote

from aiohttp import web

from federation.client import FetchFailed
from federation.peers.enrolment import WrongKey, grouped, introduce, let_in, own_fingerprint
from federation.peers.posture import probe
from models.core.audit import records_about
from models.core.base import now
from models.core.errors import Invalid, NotFound, ParvisError
from models.delivery.received import last_received
from models.groups.groups import announceable_groups
from models.peers.host_health import unreachable_hosts
from models.peers.partners import groups_named_for
from models.peers.peers import (
    Peer,
    PeerKind,
    ceilings,
    peer_by_host,
    set_files,
    set_kind,
    set_legal_hold,
    set_lookups,
    set_note,
    set_people,
    set_scope,
    set_state,
)
from models.peers.severing import lost_follows, severing
from models.peers.words import COUNT, words_of
from outbox.delivery.overview import site_queues
from outbox.groups.partners import open_groups
from outbox.moderation.goodbye import say_goodbye, waiting_for
from outbox.people.leaving import disable_people_of
from web.admin import admin_page
from web.admin.sites.problems import explained, sentence_of
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import N_
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

HISTORY, LOST = 50, 50
"""Lines of the audit, and follows that ended, on one page."""
HEARD_WITHIN = timedelta(days=30)
SCOPES = ("all", "hidden", "listed")
KINDS: tuple[PeerKind, ...] = get_args(PeerKind)

Action = Callable[[web.Request, str, Params], Awaitable[object]]

REFUSED = {
    "people": N_("A number of people is written with digits, and is at most 10,000,000."),
    "remove": N_("This is not the name of the site. Nothing was removed: type the name as it stands above."),
    "scope": N_("Choose who is shown to the site."),
    "files": N_("Choose how the site loads files."),
    "lookups": N_("Choose how the site looks up people."),
    "kind": N_("Choose whether the site is of the company."),
    "groups": N_("Choose open or closed groups of this site; the site must be a partner."),
    "networks": N_("Networks are written like 10.20.0.0/16, with spaces between them."),
    "suspend": N_("Another administrator has just changed this site. See what it is now."),
    "resume": N_("Another administrator has just changed this site. See what it is now."),
}
"""What a page says when a change is refused, by action."""

DEEDS = {
    "peer.propose": N_("proposed"),
    "peer.confirm": N_("key confirmed"),
    "peer.allow": N_("linked to us"),
    "peer.suspend": N_("suspended"),
    "peer.remove": N_("removed"),
    "peer.farewell": N_("goodbye said"),
    "peer.key_changed": N_("key changed"),
    "peer.scope": N_("what it sees of us changed"),
    "peer.files": N_("files decided"),
    "peer.lookups": N_("look-ups decided"),
    "peer.kind": N_("what it is to us changed"),
    "peer.groups": N_("groups opened to it"),
    "peer.people": N_("number of people confirmed"),
    "peer.hold": N_("put on legal hold"),
    "peer.release": N_("released from legal hold"),
    "peer.note": N_("note changed"),
}
"""What the audit says was done to a site, in words."""


async def show_peer(request: web.Request) -> web.Response:
    return await _peer_page(request, await _peer(request))


async def show_severing(request: web.Request) -> web.Response:
    """Show what a suspension keeps and a removal ends, before it is done; afterwards, what it has ended."""
    return await _severing_page(request, await _peer(request))


async def change_peer(request: web.Request) -> web.StreamResponse:
    """Do one of ACTIONS."""
    params = await parameters(request)
    check_form(request, params)
    name = request.match_info["action"]
    action = ACTIONS.get(name)
    if action is None:
        raise NotFound
    host = (await _peer(request)).host
    return await done(request, host, lambda: action(request, host, params), name)


async def done(
    request: web.Request, host: str, change: Callable[[], Awaitable[object]], action: str = "introduce"
) -> web.StreamResponse:
    """Make a change and go to the site's page; show there why it was not made, with what was typed."""
    path = f"/admin/peers/{quote(host)}"
    try:
        await change()
    except ParvisError as error:
        return await _refused(request, await _peer_named(host), action, error)
    return redirect(f"{path}/severing" if action == "remove" else path, 303)


async def _refused(request: web.Request, peer: Peer, action: str, error: ParvisError) -> web.Response:
    around = {
        "problem": "problem_reach" if isinstance(error, FetchFailed) else "problem_change",
        "refused": REFUSED.get(action, "") if isinstance(error, Invalid) else "",
        "mistake": error.mistake if isinstance(error, WrongKey) else None,
        "reason": sentence_of(error),
        "typed": await parameters(request),
    }
    page = _severing_page if action in ("remove", "goodbye") else _peer_page
    return await page(request, peer, error.status, **around)


_NOTHING_WRONG = {"problem": "", "refused": "", "mistake": None, "reason": "", "typed": Params({})}


async def _peer_page(request: web.Request, peer: Peer, status: int = 200, **around: Any) -> web.Response:
    site, host, mistake = site_of(request), peer.host, around.get("mistake")
    return await admin_page(
        request,
        "admin/sites/peer.html",
        status,
        peer=peer,
        confirmed=grouped(peer.key_fingerprint),
        # Not beside a wrong one, where it would be copied from.
        seen="" if mistake else grouped(peer.seen_fingerprint),
        words={} if mistake else words_of(peer.seen_fingerprint),
        own_words=words_of(await own_fingerprint(site)),
        word_count=COUNT,
        queue=next((each for each in await site_queues(site) if each.host == host), None),
        unreachable_since=(await unreachable_hosts()).get(host),
        heard_at=(await last_received([host], now() - HEARD_WITHIN)).get(host),
        ceiling=(await ceilings([host]))[host],
        scopes=("listed",) if peer.is_partner else SCOPES,
        kinds=KINDS,
        groups=await announceable_groups() if peer.is_partner else {},
        named=await groups_named_for(host) if peer.is_partner else [],
        history=await records_about(host, HISTORY),
        explained=explained,
        deeds=DEEDS,
        **_NOTHING_WRONG | around,
    )


async def _severing_page(request: web.Request, peer: Peer, status: int = 200, **around: Any) -> web.Response:
    return await admin_page(
        request,
        "admin/sites/severing.html",
        status,
        peer=peer,
        severed=await severing(peer.host, site_of(request).authority),
        lost=await lost_follows(peer.host, LOST) if peer.state == "removed" else [],
        waiting=await waiting_for(peer.host),
        explained=explained,
        **_NOTHING_WRONG | around,
    )


async def _peer(request: web.Request) -> Peer:
    return await _peer_named(request.match_info["host"])


async def _peer_named(host: str) -> Peer:
    peer = await peer_by_host(host)
    if peer is None:
        raise NotFound
    return peer


def who(request: web.Request) -> str:
    """Return the handle of the admin who does it, for the audit."""
    return viewer(request).account.handle


# --- what can be done ------------------------------------------------------------------------------------------


async def _introduce(request: web.Request, host: str, params: Params) -> None:
    await introduce(network_of(request), host)


async def _confirm(request: web.Request, host: str, params: Params) -> None:
    await let_in(network_of(request), host, params.text("fingerprint"), by=who(request))


async def _suspend(request: web.Request, host: str, params: Params) -> None:
    live = site_of(request).live
    await set_state(live, host, "suspended", by=who(request), only_from="active")


async def _resume(request: web.Request, host: str, params: Params) -> None:
    live = site_of(request).live
    await set_state(live, host, "active", by=who(request), only_from="suspended")


async def _goodbye(request: web.Request, host: str, params: Params) -> None:
    await say_goodbye(network_of(request), host, by=who(request))


async def _remove(request: web.Request, host: str, params: Params) -> None:
    """Remove a site, when its name was typed to show that it is meant."""
    if params.text("name").strip().lower() != host:
        raise Invalid(f"Type {host} to remove it")
    await set_state(site_of(request).live, host, "removed", by=who(request))
    if params.boolean("lock", False):
        await disable_people_of(network_of(request), host, by=who(request))


async def _note(request: web.Request, host: str, params: Params) -> None:
    await set_note(host, params.text("note").strip(), by=who(request))


async def _probe(request: web.Request, host: str, params: Params) -> None:
    await probe(network_of(request), host)


async def _scope(request: web.Request, host: str, params: Params) -> None:
    scope = params.text("scope")
    if scope not in SCOPES:
        raise Invalid
    names = params.text("names").lower().replace(",", " ").split()
    await set_scope(site_of(request).live, host, scope, names, by=who(request))  # type: ignore[arg-type]


async def _files(request: web.Request, host: str, params: Params) -> None:
    how: Any = params.text("files")
    await set_files(site_of(request).live, host, how, by=who(request))


async def _lookups(request: web.Request, host: str, params: Params) -> None:
    how: Any = params.text("lookups")
    await set_lookups(site_of(request).live, host, how, by=who(request))


async def _people(request: web.Request, host: str, params: Params) -> None:
    await set_people(host, params.integer("people"), by=who(request))


async def _networks(request: web.Request, host: str, params: Params) -> None:
    """Pin the networks that a site's name may lead to; the site stays in the state in which it is."""
    try:
        networks = [ip_network(part) for part in params.text("networks").replace(",", " ").split()]
    except ValueError as error:
        raise Invalid from error
    state: Any = (await _peer_named(host)).state
    live = site_of(request).live
    await set_state(live, host, state, by=who(request), networks=networks, only_from=state)


async def _hold(request: web.Request, host: str, params: Params) -> None:
    await set_legal_hold(host, params.boolean("on", False), by=who(request))


async def _kind(request: web.Request, host: str, params: Params) -> None:
    kind: Any = params.text("kind")
    await set_kind(site_of(request).live, host, kind, by=who(request))


async def _groups(request: web.Request, host: str, params: Params) -> None:
    """Name the groups that the people of a partner may write in."""
    await open_groups(network_of(request), host, params.texts("groups"), by=who(request))


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
    "lookups": _lookups,
    "people": _people,
    "networks": _networks,
    "hold": _hold,
    "kind": _kind,
    "groups": _groups,
}

ROUTES = [
    Route("GET", "/admin/peers/{host}", show_peer, role("federation")),
    Route("GET", "/admin/peers/{host}/severing", show_severing, role("federation")),
    Route("POST", "/admin/peers/{host}/{action}", change_peer, role("federation")),
]
