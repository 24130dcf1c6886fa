"""What an auditor asks: with whom this site spoke, and whether any of them was on no list.

Counted from the egress ledger (models/core/egress.py), which has every dial, and from what was delivered. That the ledger
itself is true is what `make proof` shows of a release: there a kernel sees every packet.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from urllib.parse import urlsplit

from models.core.audit import subjects_of
from models.core.egress import DialTotal, dial_totals
from models.core.site import Site
from models.delivery.deliveries import delivered_since
from models.notifications.push import push_hosts
from models.peers.peers import Peer, all_peers

UNDER_WAY = timedelta(minutes=1)
"""A dial is noted when it ends: one that had begun before a removal may end so long after it."""

Known = Literal[
    "active", "proposed", "suspended", "removed", "push", "store", "scanner", "mail", "self", "none"
]


@dataclass(frozen=True)
class Contact:
    """What happened with one host."""

    host: str
    known: Known
    """The state of the site on the list; a push service; where files are kept, or looked at for malware; the mail server; this site itself; or on no list."""
    dialled: int
    refused: int
    """Were not dialled: this site wanted no such connection."""
    delivered: int
    """Activities that it accepted."""
    bytes_out: int
    bytes_in: int
    last_at: datetime | None
    outside: int
    """So many of the dials went to a host that was on no list."""


@dataclass(frozen=True)
class Proof:
    """What happened since a moment."""

    contacts: tuple[Contact, ...]
    """Those on no list first, then by how often they were dialled."""

    @property
    def dialled(self) -> int:
        return sum(each.dialled for each in self.contacts)

    @property
    def refused(self) -> int:
        return sum(each.refused for each in self.contacts)

    @property
    def delivered(self) -> int:
        return sum(each.delivered for each in self.contacts)

    @property
    def outside(self) -> int:
        """How many connections left the lists: 0, or something is very wrong."""
        return sum(each.outside for each in self.contacts)


async def proof(site: Site, since: datetime) -> Proof:
    """Return with whom the site spoke since then."""
    totals = defaultdict[str, list[DialTotal]](list)
    for each in await dial_totals(since=since):
        totals[each.host].append(each)
    peers = {peer.host: peer for peer in await all_peers()}
    known = await _known(site, peers)
    delivered = await delivered_since(since)
    found = [
        await _contact(host, totals[host], known.get(host, "none"), peers.get(host), delivered.get(host, 0))
        for host in {*totals, *delivered}
    ]
    return Proof(tuple(sorted(found, key=lambda each: (-each.outside, -each.dialled, each.host))))


async def _known(site: Site, peers: Mapping[str, Peer]) -> dict[str, Known]:
    settings = site.settings
    known: dict[str, Known] = {each.host: "push" for each in await push_hosts()}
    known |= dict.fromkeys(await subjects_of("push.allow"), "push")
    if settings.s3_bucket:
        known[urlsplit(settings.s3_endpoint).netloc] = "store"
    if settings.media_scanner:
        known[settings.media_scanner] = "scanner"
    if settings.mail_server:
        known[settings.mail_server] = "mail"
    known[site.authority] = "self"
    return known | {host: _STATES[peer.state] for host, peer in peers.items()}


_STATES: Mapping[str, Known] = {
    "active": "active",
    "proposed": "proposed",
    "suspended": "suspended",
    "removed": "removed",
}


async def _contact(
    host: str, totals: Sequence[DialTotal], known: Known, peer: Peer | None, delivered: int
) -> Contact:
    made = [each for each in totals if not each.outcome.startswith("refused:")]
    dialled = sum(each.dials for each in made)
    return Contact(
        host,
        known,
        dialled,
        sum(each.dials for each in totals) - dialled,
        delivered,
        sum(each.bytes_out for each in made),
        sum(each.bytes_in for each in made),
        max((each.last_at for each in totals), default=None),
        dialled if known == "none" else await _after_removal(peer, made),
    )


async def _after_removal(peer: Peer | None, made: Sequence[DialTotal]) -> int:
    """Count what was dialled although the site had been removed."""
    if peer is None or peer.state != "removed" or peer.removed_at is None:
        return 0
    since = peer.removed_at + UNDER_WAY
    if all(each.last_at < since for each in made):
        return 0
    later = await dial_totals(host=peer.host, since=since)
    return sum(each.dials for each in later if not each.outcome.startswith("refused:"))
