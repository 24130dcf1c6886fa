"""The posture probe: does a peer hide from strangers what we send it?

It asks as a stranger from outside would: unsigned and without a token. The result changes nothing about the gate; it is
stored on the peer's row and shown to admins, who know whom to call. What a peer shows to its own people cannot be seen
from here.
"""

import logging
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import orjson

from federation.client import FetchFailed, Sighting
from federation.network import Network
from federation.peers.enrolment import fetch_introduction
from federation.protocol.parsing import BadDocument, load_json
from models.core.accounts import Account
from models.core.base import now
from models.core.errors import DomainNotAllowed, Forbidden, NotFound, ParvisError
from models.peers.peers import (
    Peer,
    PostureCheck,
    Verdict,
    note_identity,
    note_posture,
    peer_by_host,
    peers_to_probe,
)

PEER_LIST = "/federation/peers"
"""Path where Parvis sites list their peers for active peers (web/activitypub/peers.py)."""
PROBE_AFTER = timedelta(days=1)
RENEWED_BEFORE = timedelta(days=14)
"""Who renews by a machine has done so by then; a person may have forgotten it."""
MAX_SKEW = timedelta(seconds=60)
_CLOSED = frozenset({401, 403, 404, 410, 422})
"""Mastodon answers 422 for a timeline that needs a login; 404: there is no such thing."""
_MAX_STRANGERS = 20
SIGNS_FOR_FILES = frozenset({"gotosocial", "parvis"})
"""Software, as NodeInfo names it, that signs when it loads files. All other that is known loads them unsigned, and sees
no picture of ours unless it gets addresses that work so.
"""

_log = logging.getLogger(__name__)


async def probe_due(network: Network) -> None:
    """Probe the peers that were not looked at for a day, one after the other."""
    for peer in await peers_to_probe(now() - PROBE_AFTER):
        try:
            checks = await probe(network, peer.host)
        except ParvisError as error:  # Suspended meanwhile.
            _log.info("event=not_probed host=%s key=%s", peer.host, error.key)
            continue
        red = [check.key for check in checks if check.verdict == "red"]
        if red:
            _log.warning("event=posture host=%s red=%s; see /admin/peers", peer.host, ",".join(red))


async def probe(network: Network, host: str) -> tuple[PostureCheck, ...]:
    """Probe an active peer as a stranger, store the result and return it.

    Raises NotFound for a site that is not on the list and Forbidden for one that is not active.
    """
    peer = await peer_by_host(host)
    if peer is None:
        raise NotFound
    if peer.state != "active":
        raise Forbidden(f"{host} is {peer.state}: only active sites are probed")
    looker = _Looker(network, peer)
    checks = tuple([await _checked(key, check, looker) for key, check in CHECKS])
    await note_posture(host, checks)
    return checks


@dataclass(frozen=True)
class _Looker:
    network: Network
    peer: Peer

    async def look(
        self, path_or_url: str, accept: str = "application/json", signed: bool = False
    ) -> Sighting:
        scheme = self.network.site.settings.origin.partition(":")[0]
        url = path_or_url if "://" in path_or_url else f"{scheme}://{self.peer.host}{path_or_url}"
        return await self.network.client.look(
            await self.network.policy.admit(url, "probe"), accept=accept, signed=signed
        )


Check = Callable[[_Looker], Awaitable[tuple[Verdict, str]]]


async def _checked(key: str, check: Check, looker: _Looker) -> PostureCheck:
    try:
        return PostureCheck(key, *await check(looker))
    except DomainNotAllowed:
        raise
    except ParvisError as error:
        return PostureCheck(key, "unknown", error.sentence[:200])


async def _key(looker: _Looker) -> tuple[Verdict, str]:
    """The site's own key is the confirmed one."""
    found = await fetch_introduction(looker.network, looker.peer)
    await note_identity(looker.peer.host, found.identity)
    changed = looker.peer.key_fingerprint not in ("", found.identity.fingerprint)
    return ("red" if changed else "green"), f"{found.identity.software} {found.identity.software_version}"


async def _nodeinfo(looker: _Looker) -> tuple[Verdict, str]:
    """NodeInfo, which anybody may read, does not list whom the site speaks with; the number of people is shown."""
    found = await fetch_introduction(looker.network, looker.peer)
    return ("red" if found.names_peers else "green"), "" if found.users is None else str(found.users)


async def _user_actor(looker: _Looker) -> tuple[Verdict, str]:
    """A profile is not served to unsigned requests."""
    somebody = await Account.filter(host=looker.peer.host, suspended_at=None, actor_type="Person").first()
    if somebody is None:
        return "unknown", ""
    answer = await looker.look(somebody.uri, "application/activity+json")
    return _closed(answer.status)


async def _public_timeline(looker: _Looker) -> tuple[Verdict, str]:
    """Posts and boosts are not shown without a login."""
    return _closed((await looker.look("/api/v1/timelines/public?limit=1")).status)


async def _peer_list(looker: _Looker) -> tuple[Verdict, str]:
    """The list of the site's peers is not public."""
    answer = await looker.look("/api/v1/instance/peers")
    try:
        listed = len(orjson.loads(answer.body)) if answer.status == 200 else 0
    except (orjson.JSONDecodeError, TypeError):
        listed = 0
    return ("red" if listed else "green"), str(listed or answer.status)


async def _clock(looker: _Looker) -> tuple[Verdict, str]:
    """The site's clock is right: signatures depend on it."""
    answer = await looker.look("/.well-known/nodeinfo")
    if answer.date is None:
        return "unknown", ""
    skew = answer.date - now()
    return ("green" if abs(skew) <= MAX_SKEW else "red"), f"{round(skew.total_seconds()):+} s"


async def _certificate(looker: _Looker) -> tuple[Verdict, str]:
    """The site's certificate is trusted here, for its name, and does not expire soon."""
    url = f"{looker.network.site.settings.origin.partition(':')[0]}://{looker.peer.host}/"
    try:
        shown = await looker.network.client.certificate(await looker.network.policy.admit(url, "probe"))
    except FetchFailed as error:
        if isinstance(error.__cause__, ssl.SSLCertVerificationError):
            return "red", error.sentence[:200]
        raise
    if shown is None:
        return "unknown", ""
    left = shown.expires_at - now()
    return ("green" if left > RENEWED_BEFORE else "red"), f"{shown.expires_at:%Y-%m-%d}"


async def _signed_fetch(looker: _Looker) -> tuple[Verdict, str]:
    """Our signature is understood and we are allowed there."""
    actor_uri = (await peer_by_host(looker.peer.host) or looker.peer).actor_uri
    if not actor_uri:
        return "unknown", ""
    answer = await looker.look(f"{actor_uri}/outbox", "application/activity+json", signed=True)
    return ("green" if answer.status == 200 else "red"), str(answer.status)


async def _agreement(looker: _Looker) -> tuple[Verdict, str]:
    """The site has no peers that we do not have, which could see what we send it. Known for Parvis sites only."""
    answer = await looker.look(PEER_LIST, signed=True)
    if answer.status != 200:
        return "unknown", str(answer.status)
    try:
        peers = load_json(answer.body).get("peers")
    except BadDocument as error:
        raise FetchFailed(f"{looker.peer.host} gave an unreadable list: {error}") from error
    ours = await looker.network.policy.hosts() | {looker.network.site.authority}
    others = (
        sorted({str(host)[:255] for host in peers if host not in ours}) if isinstance(peers, list) else []
    )
    return ("red" if others else "green"), " ".join(others[:_MAX_STRANGERS])


async def _files(looker: _Looker) -> tuple[Verdict, str]:
    """The site can load our files: its software signs when it does, or an admin decided what it gets."""
    peer = await peer_by_host(looker.peer.host) or looker.peer
    if peer.files:
        return "green", peer.files
    if looker.network.site.settings.media_peer_link_s:
        return "green", "media_peer_link_s"
    if not peer.software:
        return "unknown", ""
    return ("green" if peer.software.lower() in SIGNS_FOR_FILES else "red"), peer.software


async def _lookups(looker: _Looker) -> tuple[Verdict, str]:
    """The site finds our people by name: it signs when it looks up, or an admin decided that it need not."""
    peer = await peer_by_host(looker.peer.host) or looker.peer
    settings = looker.network.site.settings
    if peer.lookups or settings.webfinger == "open":
        return "green", peer.lookups or settings.webfinger
    if not peer.software:
        return "unknown", ""
    return ("green" if signs_lookups(peer) else "red"), f"{peer.software} {peer.software_version}".strip()


def signs_lookups(peer: Peer) -> bool:
    """Tell whether a site's software signs when it looks up a name: Parvis, since version 0.2."""
    numbers = [
        int(part) for part in peer.software_version.split(".")[:2] if part.isascii() and part.isdigit()
    ]
    return peer.software.lower() == "parvis" and numbers >= [0, 2]


def _closed(status: int) -> tuple[Verdict, str]:
    return ("green" if status in _CLOSED else "red"), str(status)


CHECKS: list[tuple[str, Check]] = [
    ("key", _key),
    ("nodeinfo", _nodeinfo),
    ("user_actor", _user_actor),
    ("public_timeline", _public_timeline),
    ("peer_list", _peer_list),
    ("clock", _clock),
    ("certificate", _certificate),
    ("signed_fetch", _signed_fetch),
    ("agreement", _agreement),
    ("files", _files),
    ("lookups", _lookups),
]
"""The probes, in the order in which they are shown. Pages have a text for each key."""
