"""The allow-list: one row per site we may speak with. An empty list talks to nobody.

Rows are never deleted: a removed peer keeps its row and its history (models/audit.py).
Host names come in canonical (federation/urls.py); here they are compared byte for byte. Who
asks this list before speaking, and how, is federation/policy.py.
"""

from collections import Counter
from collections.abc import Sequence
from ipaddress import ip_network
from typing import Literal

from tortoise import fields

from models.audit import record
from models.base import Row, moment, now
from models.config import Network
from models.database import execute, execute_many, rows
from models.errors import Invalid
from models.live import Event, Live
from models.transaction import transaction

PeerState = Literal["proposed", "active", "suspended", "removed"]

_ACTIONS: dict[PeerState, str] = {
    "proposed": "peer.propose",
    "active": "peer.allow",
    "suspended": "peer.suspend",
    "removed": "peer.remove",
}
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
    """How a request to it was signed that it last answered to: cavage or rfc9421."""
    scheme_checked_at = moment(null=True)

    class Meta:
        table = "peers"

    @property
    def pins(self) -> tuple[Network, ...]:
        """The pinned networks, as values that addresses are compared with."""
        return tuple(ip_network(part) for part in self.networks.split(",") if part)


async def peer_by_host(host: str) -> Peer | None:
    """Fetch a peer in whatever state."""
    return await Peer.get_or_none(host=host)


async def active_peers() -> list[Peer]:
    return await Peer.filter(state="active").order_by("host")


async def set_state(
    live: Live,
    host: str,
    state: PeerState,
    *,
    by: str,
    note: str = "",
    networks: Sequence[Network] | None = None,
    company_ca: str | None = None,
) -> Peer:
    """Propose, allow, suspend or remove a site, with all that follows from it, in one transaction.

    `host` is canonical already. What is not given (note, pins, authority) stays as it was.
    Allowing makes parked deliveries due; suspending parks them. Removing is for good: deliveries
    are cancelled, the site's people hidden, follows in both directions cut. Allowing a removed
    site again brings none of that back; its people return one by one when they are fetched anew.
    Raises Invalid for any other state.
    """
    if state not in _ACTIONS:
        raise Invalid(state=f"must be one of {', '.join(_ACTIONS)}")
    async with transaction():
        peer = await Peer.select_for_update().get_or_none(host=host)
        before = _described(peer) if peer else ""
        peer = peer or Peer(host=host, added_by=by)
        peer.state, peer.note, peer.changed_at = state, note or peer.note, now()
        if networks is not None:
            peer.networks = ",".join(map(str, networks))
        if company_ca is not None:
            peer.company_ca = company_ca
        await peer.save()
        consequences = await _apply(host, state)
        after = "; ".join([_described(peer), *consequences])
        await record(by, _ACTIONS[state], host, before, after)
        live.announce(Event("peers"))
        live.announce(Event("deliveries"))
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


def _described(peer: Peer) -> str:
    pins = f"pinned to {peer.networks}" if peer.networks else "not pinned"
    authority = "own certificate authority" if peer.company_ca else "known certificate authorities"
    return "; ".join([peer.state, pins, authority, *filter(None, [peer.note])])


async def _apply(host: str, state: PeerState) -> list[str]:
    """Do what the new state asks for; return it in words, for the audit."""
    if state == "active":
        return [f"{await _requeue(host)} deliveries due"]
    if state == "removed":
        cancelled, severed, hidden = await _cancel(host), await _sever(host), await _hide(host)
        return [
            f"{cancelled} deliveries cancelled",
            f"{severed} follows severed",
            f"{hidden} accounts hidden",
        ]
    return [f"{await _park(host)} deliveries parked"]


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
    """Delete all follows from and to people of the host, and what those brought into homes."""
    severed = await rows(
        f"DELETE FROM follows WHERE account_id IN ({_HOST_ACCOUNTS}) OR target_id IN ({_HOST_ACCOUNTS})"
        " RETURNING account_id, target_id, state",
        host,
    )
    accepted = [follow for follow in severed if follow["state"] == "accepted"]
    await _count_down("following_count", Counter(follow["account_id"] for follow in accepted))
    await _count_down("followers_count", Counter(follow["target_id"] for follow in accepted))
    await execute(
        "DELETE FROM home_entries WHERE post_id IN"
        f" (SELECT id FROM posts WHERE account_id IN ({_HOST_ACCOUNTS}))",
        host,
    )
    return len(severed)


async def _count_down(column: str, lost: Counter[int]) -> None:
    await execute_many(
        f"UPDATE accounts SET {column} = {column} - $2, revision = revision + 1 WHERE id = $1",
        list(lost.items()),
    )
