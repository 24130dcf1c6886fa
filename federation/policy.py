"""The gate: whom we speak with. Default deny; there is no way around it.

`Policy.admit` turns a URL into an AdmittedUrl, the only thing that the client dials; nobody else can make one. Incoming
requests are checked here too, before anything is fetched for them. The list itself is rows in models/peers/peers.py;
federation/protocol/urls.py normalises names.
"""

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import InitVar, dataclass
from functools import cached_property
from typing import Literal

from federation.protocol.double_knocking import STRANGER, Capabilities
from federation.protocol.urls import (
    CanonicalUrl,
    InvalidUrl,
    authority_of,
    canonical_authority,
    canonical_url,
)
from models.core.config import Network
from models.core.egress import Ledger
from models.core.errors import DomainNotAllowed
from models.core.site import Site
from models.identity.providers import Provider, provider_by_id
from models.notifications.push import is_push_host
from models.peers.peers import Peer, all_peers, peer_by_host

Purpose = Literal["federation", "media", "sso", "webhook", "push", "preview", "handshake", "probe", "self"]
"""`handshake` is for proposed peers only: to fetch their identity (federation/peers/enrolment.py). `self` is this site's own
address, for `parvis doctor`."""

MAX_AGE_S = 1.0
"""How long another process may go on after a peer was removed. In this process the event is quicker."""

_egress = logging.getLogger("parvis.egress")
_TOKEN = object()


@dataclass(frozen=True)
class AdmittedUrl:
    """A URL that the gate admitted, with what its peer's row says about reaching it."""

    url: CanonicalUrl
    host: str
    """The peer's exact authority."""
    networks: tuple[Network, ...]
    company_ca: str
    purpose: Purpose
    capabilities: Capabilities = STRANGER
    token: InitVar[object] = None

    def __post_init__(self, token: object) -> None:
        if token is not _TOKEN:
            raise TypeError("only Policy.admit makes an AdmittedUrl")


class Policy:
    """One site's gate. Reads the list when what it knows is a second old or an event says so."""

    def __init__(
        self, site: Site, *, ledger: Ledger | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self.ledger = ledger or Ledger()
        """Where refusals are noted here, and dials by the client."""
        self._development = site.settings.development
        self._origin = site.settings.origin
        self._own = authority_of(site.settings.origin, development=self._development)
        self._list = _List()
        self._read_at = float("-inf")
        self._changes = 0
        self._is_reading = False
        self._closing = ExitStack()
        self._events = self._closing.enter_context(site.live.subscribe())

    async def admit(self, url: str, purpose: Purpose = "federation") -> AdmittedUrl:
        """Return the URL as one that may be dialled, if it may.

        Raises DomainNotAllowed for a host that is not an active peer, for this very site, and for an unacceptable URL.
        Ask anew for each attempt and each redirect: the answer ages.
        """
        try:
            canonical = canonical_url(url, development=self._development)
        except InvalidUrl as error:
            self._note_refusal("-", purpose)
            raise DomainNotAllowed from error
        if purpose == "push":
            return await self._push_service(canonical)
        if purpose == "sso":  # Of which provider? Only `admit_provider` knows.
            self._note_refusal(canonical.authority, purpose)
            raise DomainNotAllowed
        try:
            peer = await self._peer(canonical.authority, proposed=purpose == "handshake")
        except DomainNotAllowed:
            self._note_refusal(canonical.authority, purpose)
            raise
        capabilities = Capabilities(
            peer.software, peer.signature_scheme, peer.scheme_checked_at, peer.loads_unsigned
        )
        return AdmittedUrl(
            canonical, peer.host, peer.pins, peer.company_ca, purpose, capabilities, token=_TOKEN
        )

    async def admit_provider(self, url: str, provider_id: int, *, is_tried: bool = False) -> AdmittedUrl:
        """Return a URL as one of this provider of identities, if it is: at its issuer's host, or one that an admin named.

        Each provider has hosts of its own, which nothing else is dialled at; peers are on no list of theirs. Raises
        DomainNotAllowed for other hosts, and for a provider that is off, unless it `is_tried` by an admin.
        """
        provider = await provider_by_id(provider_id)
        try:
            canonical = canonical_url(url, development=self._development)
        except InvalidUrl as error:
            self._note_refusal("-", "sso")
            raise DomainNotAllowed from error
        host = canonical.authority
        if provider is None or not self._is_at(provider, host) or not (provider.is_enabled or is_tried):
            self._note_refusal(host, "sso")
            raise DomainNotAllowed
        return AdmittedUrl(canonical, host, provider.pins, provider.company_ca, "sso", token=_TOKEN)

    def _is_at(self, provider: Provider, authority: str) -> bool:
        own = authority_of(provider.issuer, development=self._development)
        return not _is_address(authority) and authority != self._own and authority in {own, *provider.hosts}

    def admit_own(self) -> AdmittedUrl:
        """Return this site's own address, as its people reach it: to look at the certificate that they are shown."""
        url = canonical_url(f"{self._origin}/", development=self._development)
        return AdmittedUrl(url, self._own, (), "", "self", token=_TOKEN)

    async def admit_host(self, uri_or_authority: str) -> str:
        """Return the canonical authority of an active peer, from an id or a bare host; or DomainNotAllowed.

        For incoming requests: nothing is dialled, nothing logged.
        """
        try:
            if "://" in uri_or_authority:
                authority = canonical_url(uri_or_authority, development=self._development).authority
            else:
                authority = canonical_authority(uri_or_authority, development=self._development)
        except InvalidUrl as error:
            raise DomainNotAllowed from error
        return (await self._peer(authority)).host

    async def loads_unsigned(self, host: str) -> bool:
        """Tell whether an active peer gets addresses of files that work unsigned."""
        peer = (await self._read()).active.get(host)
        return peer is not None and peer.loads_unsigned

    async def kind_of(self, host: str) -> str:
        """Tell what an active peer is to us: of the company, or a partner. One that is on no list counts as a partner."""
        peer = (await self._read()).active.get(host)
        return peer.kind if peer else "partner"

    async def _push_service(self, canonical: CanonicalUrl) -> AdmittedUrl:
        """Admit an address of a push service. They have a list of their own: peers are not on it, and they are on no
        other.
        """
        if not await is_push_host(canonical.authority):
            self._note_refusal(canonical.authority, "push")
            raise DomainNotAllowed
        return AdmittedUrl(canonical, canonical.authority, (), "", "push", token=_TOKEN)

    async def hosts(self) -> frozenset[str]:
        """Return the authorities of all active peers."""
        return frozenset((await self._read()).active)

    async def known(self) -> tuple[Peer, ...]:
        """Return all peers, in whatever state: for callers with many hosts at once. Not to be changed."""
        return (await self._read()).known

    def close(self) -> None:
        self._closing.close()

    def _note_refusal(self, host: str, purpose: Purpose) -> None:
        _egress.info("dial host=%s purpose=%s outcome=refused key=%s", host, purpose, DomainNotAllowed.key)
        self.ledger.note(host, purpose, f"refused:{DomainNotAllowed.key}")

    async def _peer(self, authority: str, *, proposed: bool = False) -> Peer:
        peer = await _proposed_peer(authority) if proposed else (await self._read()).active.get(authority)
        if peer is None or _is_address(authority) or authority == self._own:
            raise DomainNotAllowed
        return peer

    async def _read(self) -> "_List":
        if self._peers_changed():
            self._read_at, self._changes = float("-inf"), self._changes + 1
        asked_at, changes = self._clock(), self._changes
        # A caller that comes while another reads neither reads nor waits: a waiter inside a transaction would hold the
        # database that the reader needs.
        if asked_at - self._read_at < MAX_AGE_S * (1 + self._is_reading):
            return self._list
        self._is_reading = True
        try:
            read = _List(await all_peers())
        finally:
            self._is_reading = False
        if changes == self._changes:
            self._list, self._read_at = read, asked_at
        return read

    def _peers_changed(self) -> bool:
        """Tell whether the list changed since the last look. A queue that ran over may have lost that event."""
        heard, self._events.lagged = self._events.lagged, False
        while not self._events.queue.empty():
            heard |= self._events.queue.get_nowait().kind == "peers"
        return heard


@dataclass(frozen=True)
class _List:
    """The list as it was read."""

    known: tuple[Peer, ...] = ()

    @cached_property
    def active(self) -> Mapping[str, Peer]:
        """The active peers, by host."""
        return {peer.host: peer for peer in self.known if peer.state == "active"}


def _is_address(authority: str) -> bool:
    """Tell whether it is no name. An address would pass by the resolver and so by the pins; urls.py lets loopback ones
    through for tests.
    """
    return authority.partition(":")[0].rpartition(".")[2].isdigit()


async def _proposed_peer(authority: str) -> Peer | None:
    peer = await peer_by_host(authority)
    return peer if peer and peer.state == "proposed" else None
