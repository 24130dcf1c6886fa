"""The only file that opens an outgoing connection.

It dials an AdmittedUrl and nothing else, so that everything passed the gate (federation/policy.py) first. This module
checks what the gate cannot see: the address of a name, the certificate, time and size limits, and which of two kinds of
signature the peer accepts (federation/protocol/double_knocking.py). Redirects are followed for documents only, each hop
admitted and signed anew; a delivery never follows one, because a 307 would hand body and signature to another host.
federation/protocol/parsing.py reads documents; outbox/delivery/outcomes.py decides whether a delivery is tried again.
"""

import asyncio
import logging
import socket
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode, urljoin

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography import x509
from yarl import URL

from federation.causes import cause_of
from federation.keys import Keys
from federation.policy import AdmittedUrl, Policy
from federation.protocol.double_knocking import DRAFT, DoubleKnocking, Knock
from federation.protocol.parsing import BadDocument, load_json
from federation.protocol.urls import CanonicalUrl, authority_of
from models.core.base import now
from models.core.config import Network, Settings
from models.core.errors import ConfigurationError, DomainNotAllowed, Gone, Unavailable
from models.core.site import Site
from models.core.version import VERSION
from models.peers.peers import remember_scheme

MAX_DOCUMENT_BYTES = 1_048_576
MAX_REDIRECTS = 3
ADDRESSES_KEPT_S = 60
KEEP_ALIVE_S = 1.0
"""Long enough for a burst of deliveries; short, because a removed peer must get nothing after a second."""

ACTIVITY_STREAMS = "https://www.w3.org/ns/activitystreams"
_ACTIVITY_ACCEPT = f'application/ld+json; profile="{ACTIVITY_STREAMS}", application/activity+json;q=0.9'
_JRD_ACCEPT = "application/jrd+json, application/json"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})

_LOOPBACK = (ip_network("127.0.0.0/8"), ip_network("::1/128"))
# Never a peer, not even pinned: this machine itself, its link (cloud metadata lives there), groups, nobody.
_NEVER = tuple(
    ip_network(block)
    for block in (
        *("0.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4"),
        *("::/128", "fe80::/10", "ff00::/8"),
    )
)
# IPv6 that carries an IPv4 address in its last 32 bits: compatible, and both prefixes of NAT64.
_CARRIERS = (ip_network("::/96"), ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))

_egress = logging.getLogger("parvis.egress")

Content = TypeVar("Content")
Lookup = Callable[[str, int], Awaitable[Sequence[str]]]


class FetchFailed(Unavailable):
    """A peer did not give what was asked. `peer_status` is its HTTP status, None when none came."""

    def __init__(self, text: str, peer_status: int | None = None) -> None:
        super().__init__(text)
        self.peer_status = peer_status

    @property
    def is_final(self) -> bool:
        """Tell whether a retry is useless: the peer answered, and refused."""
        return (
            self.peer_status is not None
            and self.peer_status < 500
            and self.peer_status not in (408, 425, 429)
        )


class AddressRefused(OSError):
    """A name resolves to a forbidden address: outside the peer's pinned networks, or on this machine."""


@dataclass(frozen=True)
class Deadlines:
    """In seconds. A fetch includes all its redirects."""

    connect_s: float = 5
    delivery_s: float = 10
    fetch_s: float = 30
    media_s: float = 300


@dataclass(frozen=True)
class Fetched:
    """A document and the URL that gave it, after redirects. The id of the document is on that server."""

    url: str
    document: dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What an inbox answered, whatever the status."""

    status: int
    retry_after_s: int | None


@dataclass(frozen=True)
class Said:
    """What a provider of identities answered, whatever the status."""

    status: int
    content_type: str
    body: bytes


@dataclass(frozen=True)
class _Reading:
    """The document to fetch and its accepted types, the signer, and whether another peer may answer."""

    accept: str
    understands: Callable[[str], bool]
    signer_id: int | None
    same_host: bool


@dataclass(frozen=True)
class Sighting:
    """A peer's answer to a probe, whatever the status."""

    status: int
    date: datetime | None
    body: bytes
    location: str = ""
    """Where it redirects to, as it says so."""


@dataclass(frozen=True)
class Certificate:
    """Names and issuer of a peer's TLS certificate."""

    issuer: str
    names: tuple[str, ...]
    expires_at: datetime


@dataclass
class _Dial:
    """The result of one dial, and its bytes as HTTP has them inside TLS."""

    outcome: str = "interrupted"
    bytes_out: int = 0
    answer: aiohttp.ClientResponse | None = None
    sockets: list[socket.socket] = field(default_factory=list)
    """Sockets that were made to connect it; none where a connection was open already."""
    local_port: int = 0

    def note_port(self) -> None:
        """Keep the port of ours that it is connected by."""
        for each in self.sockets:
            with suppress(OSError):  # the socket of another address, which was not connected
                each.getpeername()
                self.local_port = each.getsockname()[1]

    @property
    def bytes_in(self) -> int:
        if self.answer is None:
            return 0
        return _header_bytes(self.answer.raw_headers) + self.answer.content.total_bytes


_dialling: ContextVar[_Dial | None] = ContextVar("parvis_dialling", default=None)


def _new_socket(address: tuple[Any, ...]) -> socket.socket:
    """Make a socket for aiohttp, and register it with its dial."""
    family, kind, protocol, *_ = address
    made = socket.socket(family, kind, protocol)
    if dial := _dialling.get():
        dial.sockets.append(made)
    return made


def _counting_traffic() -> aiohttp.TraceConfig:
    """Have aiohttp report what it sends, also without an answer, and when it has connected."""
    tracing = aiohttp.TraceConfig()

    async def headers_sent(_: object, context: Any, sent: aiohttp.TraceRequestHeadersSentParams) -> None:
        raw = [(name.encode(), text.encode()) for name, text in sent.headers.items()]
        context.trace_request_ctx.bytes_out += len(sent.url.raw_path_qs) + len(sent.method) + 12
        context.trace_request_ctx.bytes_out += _header_bytes(raw)

    async def connected(_: object, context: Any, __: aiohttp.TraceConnectionCreateEndParams) -> None:
        context.trace_request_ctx.note_port()

    async def chunk_sent(_: object, context: Any, sent: aiohttp.TraceRequestChunkSentParams) -> None:
        context.trace_request_ctx.bytes_out += len(sent.chunk)

    tracing.on_connection_create_end.append(connected)
    tracing.on_request_headers_sent.append(headers_sent)
    tracing.on_request_chunk_sent.append(chunk_sent)
    return tracing


def _header_bytes(headers: Iterable[tuple[bytes, bytes]]) -> int:
    return sum(len(name) + len(text) + 4 for name, text in headers) + 2


class Client:
    """One site's way out. Belongs to a running event loop; close it there."""

    def __init__(
        self,
        site: Site,
        policy: Policy,
        keys: Keys,
        *,
        deadlines: Deadlines = Deadlines(),
        lookup: Lookup | None = None,
    ) -> None:
        self._site, self._policy, self._keys, self._deadlines = site, policy, keys, deadlines
        self._development = site.settings.development
        self._resolver = Resolver(site.settings, lookup or system_lookup)
        self._contexts: dict[str, ssl.SSLContext] = {}
        self._looked_up: dict[tuple[str, int], tuple[float, frozenset[str]]] = {}
        # No limit for all together: a slow host would make the others wait. Callers bound what they start.
        connector = aiohttp.TCPConnector(
            resolver=self._resolver,
            socket_factory=_new_socket,
            use_dns_cache=False,
            limit=0,
            limit_per_host=2 * site.settings.deliveries_per_host,
            keepalive_timeout=KEEP_ALIVE_S,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            trust_env=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": f"Parvis/{VERSION} (+{site.settings.origin})"},
            timeout=aiohttp.ClientTimeout(total=None, connect=deadlines.connect_s),
            trace_configs=[_counting_traffic()],
        )

    async def close(self) -> None:
        await self._session.close()

    async def fetch_document(self, admitted: AdmittedUrl, *, sender_id: int | None = None) -> Fetched:
        """GET an ActivityPub document, signed by the site or by one of its accounts.

        Raises Gone for 410, and FetchFailed for every other answer, a document of another type,
        size or shape, one whose id is on another server than gave it, and trouble on the way.
        """
        signer_id = self._site.account_id if sender_id is None else sender_id
        reading = _Reading(_ACTIVITY_ACCEPT, is_activity_type, signer_id, same_host=True)
        url, document = await self._fetch(admitted, reading, _document, self._deadlines.fetch_s)
        if authority_of(document.get("id"), development=self._development) != url.authority:
            raise FetchFailed(f"{url.authority} gave a document that is not its own")
        return Fetched(url.url, document)

    async def addresses(self, admitted: AdmittedUrl) -> frozenset[str]:
        """Return the addresses that a peer's name leads to; none where it has none, or one that is not allowed.

        They may be up to a minute old, so that nobody makes us ask for them at each call. Nothing is dialled.
        """
        name = admitted.url.host, admitted.url.port
        asked_at, found = self._looked_up.get(name, (float("-inf"), frozenset[str]()))
        if time.monotonic() - asked_at < ADDRESSES_KEPT_S:
            return found
        self._let_resolve(admitted)
        try:
            async with asyncio.timeout(self._deadlines.connect_s):
                found = frozenset(each["host"] for each in await self._resolver.resolve(*name))
        except (OSError, TimeoutError):
            found = frozenset()
        self._looked_up[name] = time.monotonic(), found
        return found

    async def fetch_jrd(self, admitted: AdmittedUrl) -> dict[str, Any]:
        """GET a WebFinger answer, signed by the site: others of ours answer nobody else. Raises as fetch_document does.

        May be redirected to another active peer: so does a company whose handles are its mail domain.
        """
        reading = _Reading(_JRD_ACCEPT, _is_jrd_type, self._site.account_id, same_host=False)
        return (await self._fetch(admitted, reading, _document, self._deadlines.fetch_s))[1]

    async def fetch_media(
        self, admitted: AdmittedUrl, file: Path, *, max_bytes: int, sender_id: int | None = None
    ) -> None:
        """GET a file into an empty one here, signed by the site or by one of its accounts.

        Its content is unchecked. Raises Gone, and FetchFailed for every other answer, for one that is too large, and
        for trouble on the way.
        """

        async def save(response: aiohttp.ClientResponse, asked: AdmittedUrl, _: _Reading) -> None:
            _check_success(response, asked)
            await _save(response, asked, file, max_bytes)

        signer_id = self._site.account_id if sender_id is None else sender_id
        # Files may be at another host of the company, if that is on the list as well.
        reading = _Reading("*/*", str.isascii, signer_id, same_host=False)
        await self._fetch(admitted, reading, save, self._deadlines.media_s)

    async def post_activity(
        self, admitted: AdmittedUrl, body: bytes, *, sender_id: int, extra: Mapping[str, str] = {}
    ) -> Answer:
        """POST an activity signed by an account now, and return the answer, redirects and refusals too.

        `extra` are further headers, signed as well. When no kind of signature is accepted, the answer is that to the
        first. Raises FetchFailed when no answer came in time.
        """
        refusals: list[Answer] = []
        tries = DoubleKnocking("POST", admitted.url, admitted.capabilities, now())
        async with _deadline(admitted, self._deadlines.delivery_s):
            while True:
                headers = await self._keys.sign(
                    sender_id, "POST", admitted.url, body, knock=tries.knock, extra=extra
                )
                async with self._request("POST", admitted, headers, body) as response:
                    # The body is left unread: a late one costs the connection, not the delivery.
                    answer = Answer(response.status, _retry_after_s(response.headers.get("Retry-After")))
                if not tries.is_refusal(answer.status):
                    await self._remember(admitted, tries.knock, answer.status)
                    return answer
                refusals.append(answer)
                if not tries.go_on(response.headers.get("Accept-Signature")):
                    return refusals[0]

    async def push(self, admitted: AdmittedUrl, body: bytes, headers: Mapping[str, str]) -> Answer:
        """POST an encrypted message to a push service and return its answer. Raises FetchFailed without one in time."""
        async with (
            _deadline(admitted, self._deadlines.delivery_s),
            self._request("POST", admitted, {"Host": admitted.url.authority, **headers}, body) as response,
        ):
            return Answer(response.status, _retry_after_s(response.headers.get("Retry-After")))

    async def ask(
        self, admitted: AdmittedUrl, headers: Mapping[str, str], form: Mapping[str, str] | None = None
    ) -> Said:
        """GET from a provider of identities, or POST a form to it, unsigned; return any answer.

        No redirect is followed: a second host would get the secrets of the request. Raises FetchFailed when no answer
        came in time, or one that is too large.
        """
        sent = {"Host": admitted.url.authority, "Accept": "application/json, application/jwt", **headers}
        if form is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        body = None if form is None else urlencode(form).encode()
        async with (
            _deadline(admitted, self._deadlines.delivery_s),
            self._request("GET" if form is None else "POST", admitted, sent, body) as response,
        ):
            return Said(response.status, response.content_type, await _body(response, admitted))

    async def look(self, admitted: AdmittedUrl, *, accept: str = "*/*", signed: bool = False) -> Sighting:
        """GET something as a stranger would, or signed by the site, and return any answer.

        No redirect is followed. Raises FetchFailed when no answer came in time, or one that is too large.
        """
        reading = _Reading(accept, str.isascii, self._site.account_id if signed else None, same_host=True)
        async with _deadline(admitted, self._deadlines.delivery_s):
            headers = {"Accept": accept} | await self._identification(admitted, reading)
            async with self._request("GET", admitted, headers) as response:
                body = await _body(response, admitted)
                location = response.headers.get("Location", "") if response.status in _REDIRECTS else ""
                return Sighting(response.status, _moment(response.headers.get("Date")), body, location)

    async def certificate(self, admitted: AdmittedUrl) -> Certificate | None:
        """Return the certificate that a peer's server shows; None where it speaks http (development).

        Raises FetchFailed, with the cause, when it cannot be reached, or what it shows is not trusted.
        """
        if admitted.url.scheme == "http":
            return None
        async with _deadline(admitted, self._deadlines.connect_s), self._noted(admitted) as dial:
            self._let_resolve(admitted)
            place = (await self._resolver.resolve(admitted.url.host, admitted.url.port))[0]
            _, writer = await asyncio.open_connection(
                place["host"],
                place["port"],
                ssl=await self._tls(admitted),
                server_hostname=admitted.url.host,
            )
            dial.local_port = writer.get_extra_info("sockname")[1]
            shown = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
            dial.outcome = "tls"
        return _certificate(shown)

    async def _fetch(
        self,
        admitted: AdmittedUrl,
        reading: _Reading,
        read: Callable[[aiohttp.ClientResponse, AdmittedUrl, _Reading], Awaitable[Content]],
        deadline_s: float,
    ) -> tuple[CanonicalUrl, Content]:
        """Follow redirects; return the URL that answered, and what was read from it."""
        async with _deadline(admitted, deadline_s):
            for _ in range(1 + MAX_REDIRECTS):
                async with self._ask(admitted, reading) as response:
                    if response.status not in _REDIRECTS:
                        return admitted.url, await read(response, admitted, reading)
                    location = response.headers.get("Location", "")
                admitted = await self._next_hop(admitted, location, reading)
        raise FetchFailed(f"{admitted.host} redirects more than {MAX_REDIRECTS} times")

    @asynccontextmanager
    async def _ask(self, admitted: AdmittedUrl, reading: _Reading) -> AsyncIterator[aiohttp.ClientResponse]:
        """GET with one kind of signature after the other, until one is accepted or none is left."""
        tries = DoubleKnocking("GET", admitted.url, admitted.capabilities, now())
        while True:
            headers = {"Accept": reading.accept} | await self._identification(admitted, reading, tries.knock)
            async with self._request("GET", admitted, headers) as response:
                refused = reading.signer_id is not None and tries.is_refusal(response.status)
                if refused and tries.go_on(response.headers.get("Accept-Signature")):
                    continue
                if reading.signer_id is not None:
                    await self._remember(admitted, tries.knock, response.status)
                yield response
                return

    async def _identification(
        self, admitted: AdmittedUrl, reading: _Reading, knock: Knock = DRAFT
    ) -> dict[str, str]:
        if reading.signer_id is None:
            return {"Host": admitted.url.authority}
        return await self._keys.sign(reading.signer_id, "GET", admitted.url, knock=knock)

    async def _remember(self, admitted: AdmittedUrl, knock: Knock, status: int) -> None:
        """Keep the kind of signature that was accepted: only a success proves that, other answers may come before any
        check.
        """
        if 200 <= status < 300 and not admitted.capabilities.is_known(knock.scheme, now()):
            await remember_scheme(self._site.live, admitted.host, knock.scheme)

    async def _next_hop(self, admitted: AdmittedUrl, location: str, reading: _Reading) -> AdmittedUrl:
        try:
            following = await self._policy.admit(urljoin(admitted.url.url, location), admitted.purpose)
        except (DomainNotAllowed, ValueError) as error:
            raise FetchFailed(f"{admitted.host} redirects to where we do not go") from error
        if reading.same_host and following.host != admitted.host:
            raise FetchFailed(f"{admitted.host} redirects to another host")
        if (admitted.url.scheme, following.url.scheme) == ("https", "http"):
            raise FetchFailed(f"{admitted.host} redirects away from https")
        return following

    @asynccontextmanager
    async def _request(
        self, method: str, admitted: AdmittedUrl, headers: Mapping[str, str], body: bytes | None = None
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """Dial, and yield the answer while it is being read."""
        async with self._noted(admitted) as dial:
            self._let_resolve(admitted)
            async with self._session.request(
                method,
                URL(admitted.url.url, encoded=True),
                headers=headers,
                data=body,
                allow_redirects=False,
                ssl=await self._tls(admitted),
                trace_request_ctx=dial,
            ) as response:
                dial.outcome, dial.answer = str(response.status), response
                yield response

    @asynccontextmanager
    async def _noted(self, admitted: AdmittedUrl) -> AsyncIterator[_Dial]:
        """Make a dial, with its one line in the log and its row in the ledger."""
        ledger, dial, level = self._policy.ledger, _Dial(), logging.INFO
        ledger.check()
        dialling = _dialling.set(dial)
        try:
            yield dial
        except (aiohttp.ClientError, OSError) as error:
            dial.outcome = type(error).__name__
            if isinstance(error, AddressRefused) or isinstance(error.__cause__, AddressRefused):
                # DNS is wrong, or the peer moved: an admin has to look and pin anew.
                level, dial.outcome = logging.WARNING, "refused key=address"
            raise FetchFailed(f"{admitted.host} cannot be reached: {cause_of(error)}") from error
        finally:
            _dialling.reset(dialling)
            host, purpose = admitted.host, admitted.purpose
            _egress.log(level, "dial host=%s purpose=%s outcome=%s", host, purpose, dial.outcome)
            outcome = dial.outcome.replace(" key=", ":")
            ledger.note(host, purpose, outcome, dial.bytes_out, dial.bytes_in, dial.local_port)

    def _let_resolve(self, admitted: AdmittedUrl) -> None:
        if self._resolver.allow(admitted):
            # Connections are kept per TLS context: without the old ones, none outlives the old pins.
            self._contexts.clear()

    async def _tls(self, admitted: AdmittedUrl) -> ssl.SSLContext | bool:
        if admitted.url.scheme == "http":
            return True
        if admitted.company_ca not in self._contexts:
            # Reading the system's roots takes 50 ms.
            self._contexts[admitted.company_ca] = await asyncio.get_running_loop().run_in_executor(
                self._site.executor, trusting, self._site.settings, admitted.company_ca
            )
        return self._contexts[admitted.company_ca]


class Resolver(AbstractResolver):
    """Resolves an admitted name, and refuses it as a whole when one address is not allowed.

    aiohttp connects to what is returned here, so that nothing is looked up a second time.
    """

    def __init__(self, settings: Settings, lookup: Lookup) -> None:
        self._development = settings.development
        self._own_host = settings.authority.partition(":")[0]
        self._development_hosts = settings.development_hosts if settings.development else {}
        self._lookup = lookup
        self._pins: dict[tuple[str, int], tuple[Network, ...]] = {}

    def allow(self, admitted: AdmittedUrl) -> bool:
        """Allow a name to be looked up, within its pins; return whether those changed."""
        name = (admitted.url.host, admitted.url.port)
        changed = self._pins.get(name, admitted.networks) != admitted.networks
        self._pins[name] = admitted.networks
        return changed

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Return all addresses of a name. Raises AddressRefused, or OSError when it has none."""
        if (host, port) not in self._pins:
            raise AddressRefused(None, f"{host}:{port} was never admitted")
        pins = self._pins[host, port]
        addresses, actual_port = await self._addresses(host, port)
        # The gate lets nobody dial this site's own name but the doctor, and on its own machine that often leads there.
        loopback_too = self._development or host == self._own_host
        for address in addresses:
            check_address(address, pins, development=loopback_too)
        return [
            ResolveResult(hostname=host, host=address, port=actual_port, family=family, proto=0, flags=0)
            for address in addresses
        ]

    async def close(self) -> None:
        """There is nothing to close."""

    async def _addresses(self, host: str, port: int) -> tuple[Sequence[str], int]:
        if host in self._development_hosts:
            address, _, port_text = self._development_hosts[host].rpartition(":")
            return [address.strip("[]")], int(port_text)
        if self._development and host.rpartition(".")[2] == "localhost":
            return ["127.0.0.1"], port
        return await self._lookup(host, port), port


async def system_lookup(host: str, port: int) -> list[str]:
    """Ask the system's resolver, in a thread, for all addresses of a name."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(sockaddr[0]) for *_, sockaddr in found]


def check_address(address: str, pins: Sequence[Network], *, development: bool = False) -> None:
    """Raise AddressRefused for an address that no peer may have, or that is outside this peer's pinned networks.

    Private networks are where company peers live: without pins they are allowed.
    """
    actual = _unwrapped(ip_address(address))
    forbidden = _NEVER if development else _NEVER + _LOOPBACK
    if any(actual in network for network in forbidden):
        raise AddressRefused(None, "its name leads to an address that is never a peer's")
    if pins and not any(actual in network for network in pins):
        raise AddressRefused(None, "its name leads outside the networks that were given for it")


def _unwrapped(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Return the IPv4 address that an IPv6 one stands for, if it does."""
    if isinstance(address, IPv4Address) or address.is_loopback or address.is_unspecified:
        return address
    if address.teredo:
        return address.teredo[1]
    if any(address in network for network in _CARRIERS):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def is_activity_type(content_type: str) -> bool:
    """Tell whether a Content-Type is ActivityPub's; ld+json only with its profile, plain JSON never."""
    kind, profiles = _kind_and_profiles(content_type)
    if kind == "application/ld+json":
        return ACTIVITY_STREAMS in profiles
    return kind == "application/activity+json"


def _is_jrd_type(content_type: str) -> bool:
    return _kind_and_profiles(content_type)[0] in ("application/jrd+json", "application/json")


def _kind_and_profiles(content_type: str) -> tuple[str, list[str]]:
    header = Message()
    header["Content-Type"] = content_type
    return header.get_content_type(), str(header.get_param("profile", "")).split()


def check_certificates(settings: Settings) -> None:
    """Raise ConfigurationError when files with certificates, to trust or to show, cannot be used: no peer would be
    reached.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for name, load in (("company_ca", _trust_company), ("client_certificate", _show_certificate)):
        try:
            load(context, settings)
        except (OSError, ssl.SSLError) as error:
            raise ConfigurationError(
                f"PARVIS_{name.upper()}: {getattr(settings, name)} cannot be used ({error.strerror or error}). Put the"
                " PEM file there, readable for this user, or take the setting away."
            ) from error


def trusting(settings: Settings, company_ca: str = "") -> ssl.SSLContext:
    """Return a context that trusts the system's roots, the company's, and the one that signs for this peer."""
    context = ssl.create_default_context()
    _trust_company(context, settings)
    if company_ca:
        context.load_verify_locations(cadata=company_ca)
    _show_certificate(context, settings)
    return context


def _trust_company(context: ssl.SSLContext, settings: Settings) -> None:
    if settings.company_ca:
        context.load_verify_locations(cafile=settings.company_ca)


def _show_certificate(context: ssl.SSLContext, settings: Settings) -> None:
    if settings.client_certificate:
        context.load_cert_chain(settings.client_certificate, settings.client_key)


@asynccontextmanager
async def _deadline(admitted: AdmittedUrl, seconds: float) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError as error:
        raise FetchFailed(f"{admitted.host} did not answer within {seconds:g} seconds") from error


async def _document(
    response: aiohttp.ClientResponse, admitted: AdmittedUrl, reading: _Reading
) -> dict[str, Any]:
    _check_success(response, admitted)
    if not reading.understands(response.headers.get("Content-Type", "")):
        raise FetchFailed(f"{admitted.host} gave a document of another type", response.status)
    body = await _body(response, admitted)
    try:
        return load_json(body)
    except BadDocument as error:
        raise FetchFailed(f"{admitted.host} gave an unreadable document: {error}", response.status) from error


def _check_success(response: aiohttp.ClientResponse, admitted: AdmittedUrl) -> None:
    if response.status == 410:
        raise Gone
    if response.status != 200:
        raise FetchFailed(f"{admitted.host} answered {response.status}", response.status)


async def _save(response: aiohttp.ClientResponse, admitted: AdmittedUrl, file: Path, max_bytes: int) -> None:
    size = 0
    with file.open("wb") as opened:
        async for chunk in response.content.iter_chunked(262_144):
            size += len(chunk)
            if size > max_bytes:
                raise FetchFailed(f"{admitted.host} gave a file that is too large", response.status)
            await asyncio.to_thread(opened.write, chunk)


async def _body(response: aiohttp.ClientResponse, admitted: AdmittedUrl) -> bytes:
    # Counted after decompression: 200 kB of gzip can hold 200 MB.
    body = bytearray()
    async for chunk in response.content.iter_chunked(65_536):
        body += chunk
        if len(body) > MAX_DOCUMENT_BYTES:
            raise FetchFailed(f"{admitted.host} gave a document that is too large", response.status)
    return bytes(body)


def _certificate(der: bytes) -> Certificate:
    certificate = x509.load_der_x509_certificate(der)
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return Certificate(certificate.issuer.rfc4514_string(), (), certificate.not_valid_after_utc)
    return Certificate(
        certificate.issuer.rfc4514_string(),
        tuple(names.get_values_for_type(x509.DNSName)),
        certificate.not_valid_after_utc,
    )


def _moment(value: str | None) -> datetime | None:
    """Read a Date header; None when there is none or it cannot be read."""
    try:
        return parsedate_to_datetime(value or "").astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return None


def _retry_after_s(value: str | None) -> int | None:
    """Read Retry-After, which is seconds or a date; None when there is none or it cannot be read."""
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return int(value[:9])
    try:
        return max(0, int((parsedate_to_datetime(value) - now()).total_seconds()))
    except (ValueError, TypeError):
        return None
