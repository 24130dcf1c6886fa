"""The allow-list: one row per site we may speak with. An empty list talks to nobody.

Rows are never deleted: a removed peer keeps its row and its history (models/core/audit.py). Host names come in
canonical (federation/protocol/urls.py); here they are compared byte for byte. federation/policy.py asks this list
before anything is sent or fetched.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_network
from typing import Any, Literal, get_args

import orjson
from tortoise import fields
from tortoise.expressions import Q

from models.core.audit import record
from models.core.base import Row, moment, now
from models.core.config import Network
from models.core.database import execute, lock_rows, marks, rows
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.live import Event, Live
from models.core.locks import alone
from models.core.paging import Page, paged
from models.core.transaction import transaction
from models.core.visibility import shows
from models.delivery.jobs import NewJob, ask
from models.groups.rules import look_again
from models.groups.sites import KEEPING, end_memberships, keep_all_sites
from models.peers.directory import forget_site
from models.peers.partners import cancel_all, cancel_unseen, end_what_partners_have_not
from models.peers.removal import forget_keys, note_severances, revoke_applications
from models.people.follows import drop_follows
from models.people.notices import notify_admins, record_and_notify
from models.posts.posts import withdraw_posts
from models.text.cleaning import clean_name
from models.text.words import folded_words

LONGEST_NAME = 100

PeerState = Literal["proposed", "active", "suspended", "removed"]
Scope = Literal["all", "hidden", "listed"]
PeerKind = Literal["company", "partner"]
"""company: another site of the house. partner: a supplier's or customer's, which sees what an admin lists and nothing
else (models/core/partners.py)."""
Signing = Literal["signed", "unsigned"]
Verdict = Literal["green", "red", "unknown"]

_ACTIONS: dict[PeerState, str] = {
    "proposed": "peer.propose",
    "active": "peer.allow",
    "suspended": "peer.suspend",
    "removed": "peer.remove",
}
MAX_PEOPLE = 10_000_000
_HOST_ACCOUNTS = "SELECT id FROM accounts WHERE host = $1"


class Peer(Row):
    host = fields.CharField(255, unique=True)
    """Exact authority: `lyon.corp.example`; with a port only under development."""
    state = fields.CharField(16)
    """proposed, active, suspended or removed. Only active ones are spoken with."""
    networks = fields.TextField(default="")
    """Pinned networks, comma separated: the name must resolve into them. Empty: not pinned."""
    company_ca = fields.TextField(default="")
    """PEM of the authority that signs this peer's certificate, when it is not a public one."""
    note = fields.TextField(default="")
    added_by = fields.CharField(255, default="")
    created_at = moment(default=now)
    changed_at = moment(default=now)
    software = fields.CharField(255, default="")
    """What its NodeInfo calls it: `parvis`, `mastodon`; "" when it was never asked."""
    signature_scheme = fields.CharField(16, default="")
    """The kind of signature that it last accepted: cavage or rfc9421."""
    scheme_checked_at = moment(null=True)
    actor_uri = fields.CharField(2048, default="")
    """The site's own actor, as its handshake showed it."""
    software_version = fields.CharField(255, default="")
    key_fingerprint = fields.CharField(64, default="")
    """SHA-256 of the own actor's public key, hexadecimal: the one that an admin confirmed, or the first seen."""
    seen_fingerprint = fields.CharField(64, default="")
    """The fingerprint of the key that it showed last."""
    scope = fields.CharField(16, default="all")
    """Which of our accounts the site may see: all, hidden (one by one, no directory) or listed (`scope_names` only)."""
    scope_names = fields.TextField(default="")
    """Usernames, separated by spaces."""
    posture_json = fields.TextField(default="[]")
    probed_at = moment(null=True)
    removed_at = moment(null=True)
    legal_hold = fields.BooleanField(default=False)
    """Content of the site is hidden after a removal, but not purged."""
    purged_at = moment(null=True)
    tls_issuer = fields.CharField(1024, default="")
    tls_names = fields.TextField(default="")
    """Issuer and names (separated by spaces) of the certificate that the site showed last."""

    people = fields.IntField(null=True)
    """How many people it has, as an admin here confirmed: the ceiling of what its totals may count."""
    files = fields.CharField(16, default="", db_default="")
    """How it loads our files: signed, or unsigned from addresses that let it; "": nobody has decided."""
    lookups = fields.CharField(16, default="", db_default="")
    """How it looks up our people by name (WebFinger): as `files`. Unsigned: from the addresses that its name leads to."""
    name_told = fields.CharField(LONGEST_NAME, default="", db_default="")
    """What the site calls itself; "" where it did not say. Shown with the host: a name proves nothing."""
    people_told = fields.IntField(null=True)
    """How many people it reports (NodeInfo): a proposal for an admin, which counts for nothing."""
    kind = fields.CharField(16, default="company", db_default="company")
    """One of PeerKind. Of a partner, `scope_names` are who may follow its people, and whom they know."""

    class Meta:
        table = "peers"

    @property
    def pins(self) -> tuple[Network, ...]:
        """The pinned networks, parsed."""
        return _networks_of(self.networks)

    @property
    def is_partner(self) -> bool:
        return self.kind == "partner"

    @property
    def key_changed(self) -> bool:
        """Whether the site shows another key than the one that was confirmed."""
        return bool(self.key_fingerprint) and self.seen_fingerprint not in ("", self.key_fingerprint)

    @property
    def loads_unsigned(self) -> bool:
        """Whether an admin here decided that it gets addresses of files that work unsigned."""
        return self.files == "unsigned"

    @property
    def looks_up_unsigned(self) -> bool:
        """Whether an admin here decided that it is answered unsigned, at its addresses."""
        return self.lookups == "unsigned"

    def is_at(self, address: IPv4Address | IPv6Address | None) -> bool:
        """Tell whether a caller's address is in the pinned networks."""
        return address is not None and any(address in network for network in self.pins)

    @property
    def posture(self) -> tuple["PostureCheck", ...]:
        """What the last probe found."""
        return tuple(_check_of(kept) for kept in orjson.loads(self.posture_json))


@dataclass(frozen=True)
class Identity:
    """Who a site says it is: its own actor, its software, its key."""

    actor_uri: str
    software: str
    software_version: str
    fingerprint: str
    tls_issuer: str = ""
    tls_names: tuple[str, ...] = ()
    people: int | None = None
    """How many people it says it has."""
    name: str = ""
    """What it calls itself."""


@dataclass(frozen=True)
class PostureCheck:
    """One thing that a probe looked at."""

    key: str
    """Key of what was looked at; pages have a text for it."""
    verdict: Verdict
    detail: str = ""


@lru_cache(maxsize=1024)
def _networks_of(text: str) -> tuple[Network, ...]:
    return tuple(ip_network(part) for part in text.split(",") if part)


def _kept_check(check: PostureCheck) -> dict[str, str]:
    """Write down what a probe found, under stable names; the next probe replaces it all."""
    return {"key": check.key, "verdict": check.verdict, "detail": check.detail}


def _check_of(kept: dict[str, Any]) -> PostureCheck:
    return PostureCheck(kept["key"], kept["verdict"], kept.get("detail", ""))


async def peer_by_host(host: str) -> Peer | None:
    """Fetch a peer in whatever state."""
    return await Peer.get_or_none(host=host)


async def all_peers() -> tuple[Peer, ...]:
    """Return the whole list, in whatever state, by host."""
    return tuple(await Peer.all().order_by("host"))


async def active_peers() -> list[Peer]:
    return await Peer.filter(state="active").order_by("host")


async def page_of_peers(page: Page) -> list[Peer]:
    """Return a page of the active peers, newest first."""
    return await paged(Peer.filter(state="active"), page)


async def active_peer(peer_id: int) -> Peer:
    """Fetch an active peer, or raise NotFound."""
    peer = await Peer.get_or_none(id=peer_id, state="active")
    if peer is None:
        raise NotFound
    return peer


async def peers_to_probe(before: datetime) -> list[Peer]:
    """Return the active peers that were last probed before a moment, or never, by host."""
    return await Peer.filter(Q(probed_at=None) | Q(probed_at__lte=before), state="active").order_by("host")


async def sites_without_parvis() -> list[str]:
    """Return the active peers that run other or unknown software: they keep no private groups."""
    return [peer.host for peer in await active_peers() if peer.software != KEEPING]


async def hosts_without(account_id: int) -> frozenset[str]:
    """Return the sites that may not see an account of ours."""
    sql = f"SELECT p.host FROM peers p JOIN accounts a ON a.id = $1 WHERE NOT {shows('p', 'a')}"
    return frozenset(found["host"] for found in await rows(sql, account_id))


async def hosts_running(software: Collection[str]) -> frozenset[str]:
    """Return the sites that said they run one of these softwares."""
    sql = f"SELECT host FROM peers WHERE lower(software) IN ({marks(len(software))})"
    return frozenset(found["host"] for found in await rows(sql, *software))


@dataclass(frozen=True)
class LinkedSite:
    """A site that is spoken with, or will be again, as somebody of ours may see it."""

    host: str
    name: str
    """As its own actor shows it; its host where that is not known."""
    state: Literal["active", "suspended"]
    software: str
    people: int | None
    """How many people it has: as an admin here confirmed, or as it reports."""
    sees_author: bool
    """Whether it may see the one who asks."""
    is_partner: bool = False


async def names_of_sites(*own: str) -> dict[str, str]:
    """Return what sites call themselves, by host; without what could be read as another's name or host, or as our `own`."""
    found = await rows("SELECT host, name_told FROM peers")
    names = {each["host"]: clean_name(each["name_told"], LONGEST_NAME) for each in found}
    words = {host: tuple(folded_words(name)) for host, name in names.items()}
    taken = Counter([*words.values(), *(tuple(folded_words(each)) for each in (*names, *own))])
    return {host: names[host] for host in names if words[host] and taken[words[host]] == 1}


async def linked_sites(account_id: int) -> dict[str, LinkedSite]:
    """Return the active and suspended sites, by host, for one of our accounts."""
    found = await rows(
        "SELECT p.host, p.state, p.software, p.kind, COALESCE(p.people, p.people_told) AS people,"
        " p.name_told AS name,"
        f" CASE WHEN {shows('p', 'a')} THEN 1 ELSE 0 END AS sees_author"
        " FROM peers p JOIN accounts a ON a.id = $1 WHERE p.state IN ('active', 'suspended') ORDER BY p.host",
        account_id,
    )
    return {
        each["host"]: LinkedSite(
            each["host"],
            each["name"] or each["host"],
            each["state"],
            each["software"].lower(),
            each["people"],
            bool(each["sees_author"]),
            each["kind"] == "partner",
        )
        for each in found
    }


async def is_directory_hidden_from(host: str) -> bool:
    """Tell whether a site may see people one by one only: no counts, and nobody suggested."""
    peer = await peer_by_host(host)
    return peer is None or peer.scope != "all" or peer.is_partner


async def set_state(
    live: Live,
    host: str,
    state: PeerState,
    *,
    by: str,
    note: str = "",
    networks: Sequence[Network] | None = None,
    company_ca: str | None = None,
    only_from: PeerState | None = None,
) -> Peer:
    """Propose, allow, suspend or remove a site, with all consequences, in one transaction.

    `host` is canonical already. Note, pins and authority that are not given stay as they were. Allowing makes parked
    deliveries due; suspending parks them. Removing is for good: deliveries are cancelled, the site's people hidden,
    follows in both directions cut. Allowing a removed site again brings none of that back; its people return one by one
    when they are fetched anew, but for those who were deleted. Both sites then compare their follows
    (inbox/fetching/synchronization.py). Raises Invalid for any other state, and with `only_from` for a site that is in
    another state than this.

    Holds the site's row, made if there is none: of two admins the second finds what the first did. A site that is in
    the state already, with the same note, pins and authority, stays as it is, and nothing is written to the audit; only
    deliveries that were queued meanwhile are parked, cancelled or made due.
    """
    if state not in _ACTIONS:
        raise Invalid(state=f"must be one of {', '.join(_ACTIONS)}")
    async with transaction():
        peer, is_new = await _made(host, by=by)
        given = _given(peer, note, networks, company_ca)
        if only_from and not is_new and peer.state not in (only_from, state):
            raise Invalid(f"{host} is {peer.state}")
        await _bring_into(live, peer, state, given, by=by, is_new=is_new)
    return peer


def _given(
    peer: Peer, note: str = "", networks: Sequence[Network] | None = None, company_ca: str | None = None
) -> dict[str, str]:
    """Return the new note, pins and authority of a site."""
    return {
        "note": note or peer.note,
        "networks": peer.networks if networks is None else ",".join(map(str, networks)),
        "company_ca": peer.company_ca if company_ca is None else company_ca,
    }


async def _bring_into(
    live: Live, peer: Peer, state: PeerState, given: Mapping[str, str], *, by: str, is_new: bool
) -> None:
    """Put a locked site into a state; one that is in it already stays as it is."""
    is_same = state == peer.state and all(getattr(peer, key) == new for key, new in given.items())
    if is_same and not is_new:
        await _apply(live, peer.host, state)
        live.announce(Event("deliveries"))
        return
    await _put_into(live, peer, state, given, by=by, before="" if is_new else _described(peer))


async def _made(host: str, *, by: str) -> tuple[Peer, bool]:
    """Fetch a site's row, made if there is none, and hold it; tell whether it is new."""
    made = Peer(host=host, state="proposed", added_by=by)
    await Peer.bulk_create([made], ignore_conflicts=True)
    peer = await _peer(host)
    return peer, peer.id == made.id


async def _put_into(
    live: Live, peer: Peer, state: PeerState, given: Mapping[str, str], *, by: str, before: str
) -> None:
    """Put a site into a state, with the consequences, and write it down."""
    comes_back = peer.state == "removed" and state != "removed"
    is_back = bool(before) and peer.state != "active" and state == "active"
    peer.update_from_dict(dict(given))
    peer.state, peer.changed_at = state, now()
    if state == "removed":
        # A site that comes back after a removal is enrolled anew.
        peer.removed_at, peer.purged_at = peer.removed_at or now(), None
        peer.key_fingerprint = peer.seen_fingerprint = ""
        peer.people = peer.people_told = None
    else:
        peer.removed_at = None
    await peer.save()
    consequences = await _apply(live, peer.host, state)
    await keep_all_sites()
    await look_again()
    if comes_back:
        consequences.append(f"{await withdraw_posts(peer.host)} old posts hidden until fetched anew")
    if is_back:
        await ask(NewJob("follows", peer.host, peer.host))
    if state == "active" and not peer.is_partner:
        await ask(NewJob("directory", peer.host, peer.host))
    after = "; ".join([_described(peer), *consequences])
    await record_and_notify(live, by, _ACTIONS[state], peer.host, before, after)
    live.announce(Event("peers"))
    live.announce(Event("deliveries"))
    if state == "active":
        live.announce(Event("jobs"))


async def set_kind(live: Live, host: str, kind: PeerKind, *, by: str) -> None:
    """Make a site a partner, or one of the company. Holds it; the same kind again is not written down.

    A partner loses what only the company has: the follows by its people of ours, and of its people by those of ours who
    are not listed; memberships in groups that are not named for it; what it lists. What is listed for it begins with
    nobody. What waits for it is not sent any more, unless it ends something there.
    """
    if kind not in get_args(PeerKind):
        raise Invalid(kind="must be company or partner")
    async with transaction():
        peer = await _peer(host)
        if peer.kind == kind:
            return
        after = f"{kind}; {await cancel_all(host)} deliveries cancelled" if kind == "partner" else kind
        await record_and_notify(live, by, "peer.kind", host, peer.kind, after)
        names = "" if kind == "partner" and peer.scope != "listed" else peer.scope_names
        scope = "listed" if kind == "partner" else peer.scope
        await execute(
            "UPDATE peers SET kind = $2, scope = $3, scope_names = $4 WHERE id = $1",
            peer.id,
            kind,
            scope,
            names,
        )
        if kind == "partner":
            await end_what_partners_have_not(host)
            await forget_site(host)
            live.announce(Event("deliveries"))
        elif peer.state == "active":
            await ask(NewJob("directory", host, host))
            live.announce(Event("jobs"))
        live.announce(Event("peers"))


async def bring_in(
    live: Live, host: str, kind: PeerKind | None, change: Callable[[], Awaitable[Peer]], *, by: str
) -> None:
    """Change a site's state and say what it is to us, at once: it is never of the company for a moment.

    None: it stays what it is.
    """
    async with transaction():
        await change()
        if kind:
            await set_kind(live, host, kind, by=by)


async def held_partner(host: str) -> Peer:
    """Fetch a partner and hold its row, in the caller's transaction. Raises NotFound, and Invalid for one of the company."""
    peer = await _peer(host)
    if not peer.is_partner:
        raise Invalid(f"{host} is of the company: its people join groups by themselves")
    return peer


async def remember_scheme(live: Live, host: str, scheme: str) -> None:
    """Keep how a peer wants requests signed."""
    async with transaction():
        await execute(
            "UPDATE peers SET signature_scheme = $2, scheme_checked_at = $3 WHERE host = $1",
            host,
            scheme,
            now(),
        )
        live.announce(Event("peers"))


async def propose(live: Live, host: str, *, by: str, note: str = "", **reach: Any) -> Peer:
    """Put a site on the list as proposed: its identity may be fetched, nothing else, until somebody confirms its key.

    `reach` are set_state's networks and company_ca. Raises Invalid for a site that is active or suspended, also when
    another admin has made it so at this moment. Holds its row, made if there is none.
    """
    async with transaction():
        peer, is_new = await _made(host, by=by)
        if peer.state in ("active", "suspended"):
            raise Invalid(host=f"is {peer.state} already")
        await _bring_into(live, peer, "proposed", _given(peer, note, **reach), by=by, is_new=is_new)
    return peer


async def confirm(live: Live, host: str, identity: Identity, *, by: str) -> Peer:
    """Accept a site, or its new key, after somebody compared the fingerprint with its admin.

    Raises Forbidden for one that was suspended or removed meanwhile. Holds it; one with this key stays as it is.
    """
    async with transaction():
        peer = await _peer(host)
        if peer.state not in ("proposed", "active"):
            raise Forbidden(f"{host} is {peer.state}: propose it again first")
        if peer.state == "proposed" or peer.key_fingerprint != identity.fingerprint:
            line = await record(by, "peer.confirm", host, peer.key_fingerprint, identity.fingerprint)
            if peer.state == "active":  # Of one that becomes active, admins are told that it does.
                await notify_admins(live, line)
        await _write_identity(peer, identity, identity.fingerprint)
        return await set_state(live, host, "active", by=by)


async def note_identity(host: str, identity: Identity) -> None:
    """Write down the identity that a site shows now. Its first key is trusted until somebody confirms one."""
    async with transaction():
        peer = await _peer(host)
        if peer.state == "active":
            await _note_change(peer, identity.fingerprint)
        confirmed = peer.key_fingerprint or (identity.fingerprint if peer.state == "active" else "")
        await _write_identity(peer, identity, confirmed)


async def note_key(actor_uri: str, fingerprint: str) -> None:
    """Write down that an actor shows another key; does nothing unless it is a site's own. In the caller's
    transaction.
    """
    peer = await Peer.get_or_none(actor_uri=actor_uri, state="active")
    if peer is None:
        return
    await _note_change(peer, fingerprint)
    await execute("UPDATE peers SET seen_fingerprint = $2 WHERE id = $1", peer.id, fingerprint)


async def set_scope(live: Live, host: str, scope: Scope, names: Iterable[str] = (), *, by: str) -> None:
    """Set which of our accounts a site may see. Holds it; the same scope again is not written down.

    What waits for it and comes from the others is not sent any more, unless it ends something there.
    """
    named = " ".join(sorted(set(names)))
    async with transaction():
        peer = await _peer(host)
        if (peer.scope, peer.scope_names) == (scope, named):
            return
        if peer.is_partner and scope != "listed":
            raise Invalid(
                f"{host} is a partner: only chosen accounts are shown to it", scope="must be listed"
            )
        before = f"{peer.scope} {peer.scope_names}".strip()
        peer.scope, peer.scope_names = scope, named
        await peer.save(update_fields=["scope", "scope_names"])
        after = f"{peer.scope} {peer.scope_names}".strip()
        await record_and_notify(live, by, "peer.scope", host, before, after)
        if peer.is_partner:
            await end_what_partners_have_not(host)
        await cancel_unseen(host)
        live.announce(Event("peers"))
        live.announce(Event("deliveries"))


async def set_files(live: Live, host: str, how: Signing, *, by: str) -> None:
    """Decide how a site loads our files: signed, or unsigned, from addresses that let whoever has them."""
    await _decide(live, host, "files", how, by)


async def set_lookups(live: Live, host: str, how: Signing, *, by: str) -> None:
    """Decide how a site looks up our people by name: signed, or unsigned, from the addresses that its name leads to."""
    await _decide(live, host, "lookups", how, by)


async def _decide(live: Live, host: str, column: Literal["files", "lookups"], how: Signing, by: str) -> None:
    """Keep whether a site need not sign for something. Holds it; the same decision again is not written down."""
    if how not in get_args(Signing):
        raise Invalid(**{column: "must be signed or unsigned"})
    async with transaction():
        peer = await _peer(host)
        if getattr(peer, column) == how:
            return
        before = getattr(peer, column) or "not decided"
        await record_and_notify(live, by, f"peer.{column}", host, before, how)
        await execute(f"UPDATE peers SET {column} = $2 WHERE id = $1", peer.id, how)
        live.announce(Event("peers"))


async def set_people(host: str, people: int | None, *, by: str) -> None:
    """Confirm how many people a site has: no more votes or readers of it are counted.

    None: unconfirmed, and the limit is the number of its accounts that are known here. Holds it; the same number again
    is not written down.
    """
    if people is not None and not 0 <= people <= MAX_PEOPLE:
        raise Invalid(people=f"must be between 0 and {MAX_PEOPLE}")
    async with transaction():
        peer = await _peer(host)
        if peer.people == people:
            return
        await record(by, "peer.people", host, _number(peer.people), _number(people))
        await execute("UPDATE peers SET people = $2 WHERE id = $1", peer.id, people)


def _number(people: int | None) -> str:
    return "not confirmed" if people is None else str(people)


async def ceilings(hosts: Collection[str]) -> dict[str, int]:
    """Return how many people sites may report: the number that an admin confirmed, else that of their accounts known
    here.
    """
    if not hosts:
        return {}
    found = await rows(
        "SELECT p.host, COALESCE(p.people, (SELECT count(*) FROM accounts a WHERE a.host = p.host"
        " AND (a.inbox_url <> '' OR a.id NOT IN (SELECT account_id FROM directory_entries WHERE host = p.host))"
        f" AND a.actor_type = 'Person' AND a.suspended_at IS NULL)) AS people FROM peers p WHERE p.host IN ({marks(len(hosts))})",
        *hosts,
    )
    return dict.fromkeys(hosts, 0) | {each["host"]: each["people"] for each in found}


async def set_legal_hold(host: str, on: bool, *, by: str) -> None:
    """Protect the content of a site from being purged, or no longer. Holds the site."""
    async with transaction():
        peer = await _peer(host)
        if peer.legal_hold is on:
            return
        await record(by, "peer.hold" if on else "peer.release", host, str(peer.legal_hold), str(on))
        await execute("UPDATE peers SET legal_hold = $2 WHERE id = $1", peer.id, on)


async def set_note(host: str, note: str, *, by: str) -> None:
    """Write down why a site is on the list, or who is responsible for it. Holds it."""
    async with transaction():
        peer = await _peer(host)
        if peer.note == note:
            return
        await record(by, "peer.note", host, peer.note, note)
        await execute("UPDATE peers SET note = $2 WHERE id = $1", peer.id, note)


async def note_posture(host: str, checks: Sequence[PostureCheck]) -> None:
    """Keep what a probe found."""
    text = orjson.dumps([_kept_check(check) for check in checks]).decode()
    async with transaction():
        await execute("UPDATE peers SET posture_json = $2, probed_at = $3 WHERE host = $1", host, text, now())


async def purge_others(live: Live, *, by: str) -> list[str]:
    """Cut off all sites that are known here and are not on the list; return them.

    For a site that federated openly before: its old followers elsewhere would be kept for ever. One admin at a time.
    """
    async with transaction():
        await alone("peer.purge_others")
        others = await rows(
            "SELECT DISTINCT host FROM accounts WHERE host <> '' AND suspended_at IS NULL AND host NOT IN"
            " (SELECT host FROM peers WHERE state IN ('active', 'suspended')) ORDER BY host"
        )
        for other in others:
            await record(
                by, "peer.purge_others", other["host"], "", "; ".join(await _cut_off(live, other["host"]))
            )
        live.announce(Event("deliveries"))
    return [other["host"] for other in others]


async def _peer(host: str) -> Peer:
    """Fetch a site's row and hold it, in the caller's transaction."""
    peer = await Peer.select_for_update().get_or_none(host=host)
    if peer is None:
        raise NotFound
    return peer


async def _note_change(peer: Peer, fingerprint: str) -> None:
    """Write to the audit, once, that the site shows a key that nobody confirmed."""
    if peer.key_fingerprint and fingerprint not in (peer.key_fingerprint, peer.seen_fingerprint):
        await record("federation", "peer.key_changed", peer.host, peer.key_fingerprint, fingerprint)


async def _write_identity(peer: Peer, identity: Identity, confirmed: str) -> None:
    peer.actor_uri, peer.key_fingerprint = identity.actor_uri, confirmed
    peer.seen_fingerprint = identity.fingerprint
    peer.software, peer.software_version = identity.software[:255], identity.software_version[:255]
    peer.tls_issuer, peer.tls_names = identity.tls_issuer[:1024], " ".join(identity.tls_names)
    peer.people_told, peer.name_told = identity.people, identity.name[:LONGEST_NAME]
    columns = "name_told actor_uri key_fingerprint seen_fingerprint software software_version tls_issuer tls_names people_told"
    await peer.save(update_fields=columns.split())


def _described(peer: Peer) -> str:
    pins = f"pinned to {peer.networks}" if peer.networks else "not pinned"
    authority = "own certificate authority" if peer.company_ca else "known certificate authorities"
    return "; ".join([peer.state, pins, authority, *filter(None, [peer.note])])


async def _apply(live: Live, host: str, state: PeerState) -> list[str]:
    """Do what follows from the new state; return it in words, for the audit."""
    if state == "active":
        return [f"{await _requeue(host)} deliveries due"]
    if state == "removed":
        return await _cut_off(live, host)
    return [f"{await _park(host)} deliveries parked"]


async def _cut_off(live: Live, host: str) -> list[str]:
    await _hold_accounts(host)
    await note_severances(live, host)
    await end_memberships(_HOST_ACCOUNTS, host)
    cancelled, severed, hidden = await _cancel(host), await _sever(host), await _hide(host)
    await forget_site(host)
    await forget_keys(host)
    return [
        f"{cancelled} deliveries cancelled",
        f"{severed} follows severed",
        f"{await revoke_applications(host)} applications revoked",
        f"{hidden} accounts hidden",
    ]


async def _hold_accounts(host: str) -> None:
    """Lock a site's people, their followers and whom they follow, in the order of lock_accounts."""
    followed = f"SELECT target_id FROM follows WHERE account_id IN ({_HOST_ACCOUNTS})"
    followers = f"SELECT account_id FROM follows WHERE target_id IN ({_HOST_ACCOUNTS})"
    await lock_rows("accounts", f"{_HOST_ACCOUNTS} UNION {followed} UNION {followers}", host)


async def _requeue(host: str) -> int:
    sql = "UPDATE deliveries SET state = 'queued', due_at = $2 WHERE host = $1 AND state = 'parked' RETURNING id"
    return len(await rows(sql, host, now()))


async def _park(host: str) -> int:
    sql = "UPDATE deliveries SET state = 'parked' WHERE host = $1 AND state = 'queued' RETURNING id"
    return len(await rows(sql, host))


async def _cancel(host: str) -> int:
    sql = (
        "UPDATE deliveries SET state = 'cancelled', last_error = 'domain removed', finished_at = $2"
        " WHERE host = $1 AND state IN ('queued', 'parked') RETURNING id"
    )
    return len(await rows(sql, host, now()))


async def _hide(host: str) -> int:
    sql = (
        "UPDATE accounts SET suspended_at = $2, revision = revision + 1"
        " WHERE host = $1 AND suspended_at IS NULL RETURNING id"
    )
    return len(await rows(sql, host, now()))


async def _sever(host: str) -> int:
    """Delete all follows from and to people of the host, and what those brought into homes and lists."""
    severed = await drop_follows(f"account_id IN ({_HOST_ACCOUNTS}) OR target_id IN ({_HOST_ACCOUNTS})", host)
    await execute(
        "DELETE FROM home_entries WHERE post_id IN"
        f" (SELECT id FROM posts WHERE account_id IN ({_HOST_ACCOUNTS}))",
        host,
    )
    await execute(f"DELETE FROM list_members WHERE account_id IN ({_HOST_ACCOUNTS})", host)
    await execute(
        "DELETE FROM list_entries WHERE post_id IN"
        f" (SELECT id FROM posts WHERE account_id IN ({_HOST_ACCOUNTS}))",
        host,
    )
    return len(severed)
