"""The handshake with a site before we speak with it: its software, its key, its certificate.

An admin enters a name; this module fetches the site's identity, unsigned, and the admin compares it, by telephone, with
what the other admin sees (`parvis peer words`). Only proposed peers are fetched like this (purpose `handshake`);
an active one is fetched again for a changed key. The rows are models/peers/peers.py; federation/peers/posture.py probes
what a peer shows to strangers.
"""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from federation.client import Certificate, FetchFailed
from federation.network import Network
from federation.policy import Purpose
from federation.protocol.parsing import BadDocument, load_json, parse_actor
from federation.protocol.signatures import BadKey, fingerprint_of
from federation.protocol.urls import authority_of, canonical_url
from federation.protocol.vocabulary import Actor
from models.core.accounts import account_in_any_state
from models.core.errors import DomainNotAllowed, Forbidden, Invalid, NotFound
from models.core.site import Site
from models.peers.peers import MAX_PEOPLE, Identity, Peer, confirm, note_identity, peer_by_host
from models.peers.words import Mistake, mistake_in

_NODEINFO = "http://nodeinfo.diaspora.software/ns/schema/"
_APPLICATION = "https://www.w3.org/ns/activitystreams#Application"
_ACTIVITY_ACCEPT = (
    'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"'
)


class WrongKey(Invalid):
    """What an admin typed is not the key that a site shows."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(fingerprint=mistake.sentence)
        self.mistake = mistake


@dataclass(frozen=True)
class Introduction:
    """What a site says about itself, and what its TLS certificate says about it."""

    identity: Identity
    users: int | None
    """How many people it reports."""
    names_peers: bool
    """Whether its NodeInfo shows strangers whom it speaks with (Akkoma's list of policies)."""


async def introduce(network: Network, host: str) -> Introduction:
    """Fetch the identity of a proposed or active site, and write it on its row.

    Raises NotFound for a site that is not on the list, Forbidden for one that is suspended or removed, and FetchFailed,
    with a sentence for an admin, when the site's answers are wrong. One that another admin confirms meanwhile is
    fetched once more, as active sites are.
    """
    peer = await _known(host)
    try:
        found = await fetch_introduction(network, peer)
    except DomainNotAllowed:
        now = await _known(host)
        if now.state == peer.state:
            raise
        found = await fetch_introduction(network, now)
    await note_identity(host, found.identity)
    return found


async def _known(host: str) -> Peer:
    peer = await peer_by_host(host)
    if peer is None:
        raise NotFound(f"{host} was not found on the list: propose it first")
    return peer


async def let_in(network: Network, host: str, typed: str, *, by: str) -> Peer:
    """Make a site active, or accept its new key, when it shows the one that its admin told, in words or hexadecimal.

    Raises WrongKey, with what is wrong, when it is another (models/peers/words.py), and as `introduce` does.
    """
    found = await introduce(network, host)
    if mistake := mistake_in(typed, found.identity.fingerprint):
        # Which one it shows is not said: whoever mistyped, or was told nothing, would copy it from here.
        raise WrongKey(mistake)
    return await confirm(network.site.live, host, found.identity, by=by)


async def fetch_introduction(network: Network, peer: Peer) -> Introduction:
    """Fetch the identity of a site. Raises as `introduce` does."""
    if peer.state not in ("proposed", "active"):
        raise Forbidden(f"{peer.host} is {peer.state}: it is not spoken with")
    asking = _Asking(network, peer.host, "handshake" if peer.state == "proposed" else "probe")
    certificate = await asking.certificate()
    links = _links(await asking.document("/.well-known/nodeinfo"))
    nodeinfo = await _nodeinfo(asking, links)
    actor = await _own_actor(asking, links)
    try:
        fingerprint = fingerprint_of(actor.public_key_pem)
    except BadKey as error:
        raise FetchFailed(f"{peer.host} shows a key that is not usable: {error}") from error
    software = _part(nodeinfo, "software")
    users = _part(nodeinfo, "usage", "users").get("total")
    people = users if type(users) is int and 0 <= users <= MAX_PEOPLE else None
    identity = Identity(
        actor.id,
        str(software.get("name", "")),
        str(software.get("version", "")),
        fingerprint,
        certificate.issuer if certificate else "",
        certificate.names if certificate else (),
        people,
        _line(_part(nodeinfo, "metadata").get("nodeName")),
    )
    policies = _part(nodeinfo, "metadata", "federation")
    return Introduction(
        identity,
        people,
        bool(policies.get("mrf_simple") or policies.get("mrf_simple_info")),
    )


def _line(told: object) -> str:
    """Return a name as one line without what does not print; "" for what is none."""
    return (
        " ".join("".join(c if c.isprintable() else " " for c in told).split())
        if isinstance(told, str)
        else ""
    )


async def own_fingerprint(site: Site) -> str:
    """Return the fingerprint of the site's own key, for the admins of others."""
    return fingerprint_of((await account_in_any_state(site.account_id)).public_key_pem)


def grouped(fingerprint: str) -> str:
    """Write a fingerprint for reading aloud: in groups of four."""
    upper = fingerprint.upper()
    return " ".join(upper[start : start + 4] for start in range(0, len(upper), 4))


@dataclass(frozen=True)
class _Asking:
    """Requests to one site, for one purpose."""

    network: Network
    host: str
    purpose: Purpose

    def url(self, path: str) -> str:
        # Only under development do sites speak http, and then all of them as we do.
        return f"{self.network.site.settings.origin.partition(':')[0]}://{self.host}{path}"

    async def certificate(self) -> Certificate | None:
        admitted = await self.network.policy.admit(self.url("/"), self.purpose)
        return await self.network.client.certificate(admitted)

    async def document(self, path_or_url: str, accept: str = "application/json") -> dict[str, Any]:
        """Fetch JSON from the site itself. Raises FetchFailed for a document on another."""
        url = path_or_url if "://" in path_or_url else self.url(path_or_url)
        admitted = await self.network.policy.admit(url, self.purpose)
        if admitted.host != self.host:
            raise FetchFailed(f"{self.host} points to another site")
        answer = await self.network.client.look(admitted, accept=accept)
        elsewhere = authority_of(urljoin(admitted.url.url, answer.location), development=True)
        if answer.location and elsewhere not in ("", self.host):
            raise FetchFailed(
                f"{self.host} redirects to {elsewhere}: if that is its name, propose it", answer.status
            )
        if answer.status != 200:
            raise FetchFailed(
                f"{self.host} answered {answer.status} for {admitted.url.target}", answer.status
            )
        try:
            return load_json(answer.body)
        except BadDocument as error:
            raise FetchFailed(f"{self.host} gave an unreadable document: {error}") from error


def _links(document: dict[str, Any]) -> dict[str, str]:
    links = document.get("links")
    return {
        str(link.get("rel")): link["href"]
        for link in (links if isinstance(links, list) else [])
        if isinstance(link, dict) and isinstance(link.get("href"), str)
    }


async def _nodeinfo(asking: _Asking, links: dict[str, str]) -> dict[str, Any]:
    url = links.get(f"{_NODEINFO}2.1") or links.get(f"{_NODEINFO}2.0")
    if url is None:
        raise FetchFailed(f"{asking.host} has no NodeInfo 2.0 or 2.1")
    return await asking.document(url)


def _part(document: dict[str, Any], *names: str) -> dict[str, Any]:
    """Return the value under these names, or None."""
    for name in names:
        inner = document.get(name)
        document = inner if isinstance(inner, dict) else {}
    return document


async def _own_actor(asking: _Asking, links: dict[str, str]) -> Actor:
    """Fetch the site's own actor: where NodeInfo says (FEP-2677), or where Mastodon and others have it."""
    url = links.get(_APPLICATION, asking.url("/actor"))
    development = asking.network.site.settings.development
    try:
        actor = parse_actor(await asking.document(url, _ACTIVITY_ACCEPT), development=development)
    except BadDocument as error:
        raise FetchFailed(f"{asking.host}'s own actor cannot be read: {error}") from error
    if canonical_url(actor.id, development=development) != canonical_url(url, development=development):
        raise FetchFailed(f"{asking.host}'s own actor says that it is another")
    return actor
