"""Where administration begins: what to do now, how the site is, and where everything is, as far as one's roles go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from aiohttp import web

from models.core.base import now
from models.files.usage import database_bytes
from models.notifications.unread import unread_by
from models.peers.host_health import unreachable_hosts
from models.peers.peers import Peer, all_peers
from models.people.people import count_people
from outbox.administration.beginning import Beginning, beginning, is_put_away
from outbox.administration.doctor import Finding, look
from outbox.administration.proof import proof
from outbox.delivery.queue import queue_summary
from web.admin import admin_page, pages_at, pages_for
from web.admin.findings import path_of, said
from web.http.context import network_of
from web.http.security import Route, Viewer, role, viewer

PROOF_DAYS = 1


@dataclass(frozen=True)
class Tiles:
    """What the overview says in numbers."""

    linked: int
    suspended: int
    people: int
    waiting: int
    delivered: int
    outside: int
    database_bytes: int


async def show_overview(request: web.Request) -> web.Response:
    network, me = network_of(request), viewer(request)
    begun = await beginning()
    findings = [each for each in await look(network) if each.level != "OK" and _concerns(me, each)]
    peers = await all_peers() if me.may("federation") else []
    return await admin_page(
        request,
        "admin/overview.html",
        findings=sorted(findings, key=lambda each: each.level != "FAIL"),
        said=said,
        reports=(await unread_by(me.id)).reports,
        unreachable=await _unreachable(peers, findings),
        proposed=[each.host for each in peers if each.state == "proposed"],
        begun=begun if me.may("admin") and not await _is_begun(begun) else None,
        tiles=await _tiles(request),
        may=me.may,
        places=pages_for(request),
    )


def _concerns(me: Viewer, finding: Finding) -> bool:
    """Tell whether somebody looks after what was found: the whole site, or the page on which it is put right."""
    return me.may("site") or any(me.may(page.duty) for page in pages_at(path_of(finding).partition("#")[0]))


async def _unreachable(peers: Sequence[Peer], findings: Sequence[Finding]) -> dict[str, datetime]:
    """Return the linked sites that do not answer, and since when, without those of which the doctor tells already."""
    told = {each.values["host"] for each in findings if each.key == "peer_silent"}
    linked = {each.host for each in peers if each.state == "active"} - told
    return {host: since for host, since in (await unreachable_hosts()).items() if host in linked}


async def _is_begun(begun: Beginning) -> bool:
    return begun.is_over or await is_put_away()


async def _tiles(request: web.Request) -> Tiles:
    site = network_of(request).site
    states = [each.state for each in await all_peers()]
    spoken = await proof(site, now() - timedelta(days=PROOF_DAYS))
    return Tiles(
        states.count("active"),
        states.count("suspended"),
        await count_people(),
        sum(each.queued for each in await queue_summary()),
        spoken.delivered,
        spoken.outside,
        await database_bytes(),
    )


ROUTES = [Route("GET", "/admin", show_overview, role("overview"))]
