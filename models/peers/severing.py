"""What a removal of a site ends, as numbers: before somebody decides, and afterwards.

A suspension ends nothing: `deliveries` wait until the site is allowed again. The removal itself is models/peers/peers.py,
its records and the purge are models/peers/removal.py.
"""

from dataclasses import dataclass
from datetime import datetime

from models.core.audit import last_of_subject
from models.core.base import from_ms
from models.core.database import rows, value
from models.core.errors import NotFound
from models.peers.peers import Peer, peer_by_host
from models.peers.removal import GRACE, applications_of
from models.people.people import people_of_domain


@dataclass(frozen=True)
class Severing:
    """What a removal would end, or has ended. None: not known any more."""

    host: str
    removed_at: datetime | None
    """None: it is on the list, and this is what would be."""
    following: int
    """Follows of people there by ours, which end; and of ours by people there."""
    followers: int
    people: int
    """How many of ours lose a follow, and are notified."""
    members_there: int | None
    """Memberships of people there in groups of ours, which end; and of ours in groups there."""
    members_here: int | None
    groups_there: int | None
    """So many groups there ours are in."""
    accounts: int
    """Accounts of the site that nobody sees here any more."""
    posts: int
    """Their posts, hidden likewise, and purged after the grace; 0 once they are."""
    deliveries: int
    """What waits to be sent there, which is cancelled."""
    applications: int | None
    """Apps that live there, whose tokens are revoked."""
    posts_there: int
    """Posts of ours that the site got, which nothing calls back; a goodbye asks it to delete them."""
    governed: tuple[str, ...]
    """Usernames of people here who can log in with a mail address of its domain: nobody ends that, unless an admin
    does."""
    purge_at: datetime | None = None
    """When all of it is deleted; None while it is on legal hold, before a removal and after the purge."""
    purged_at: datetime | None = None
    on_hold: bool = False
    said: str = ""
    """What the audit has of the removal, in English."""


_ACCOUNTS = "SELECT id FROM accounts WHERE host = $1"
_FOLLOWS = f"""
SELECT sum(CASE WHEN f.account_id = p.id THEN 1 ELSE 0 END) AS following,
       sum(CASE WHEN f.target_id = p.id THEN 1 ELSE 0 END) AS followers, count(DISTINCT p.id) AS people
FROM follows f JOIN people p ON p.id IN (f.account_id, f.target_id)
WHERE f.state = 'accepted' AND (f.account_id IN ({_ACCOUNTS}) OR f.target_id IN ({_ACCOUNTS}))
"""
_SEVERED = """
SELECT sum(CASE WHEN relation = 'following' THEN 1 ELSE 0 END) AS following,
       sum(CASE WHEN relation = 'follower' THEN 1 ELSE 0 END) AS followers, count(DISTINCT account_id) AS people
FROM severances WHERE host = $1 AND at >= $2
"""
_MEMBERS = """
SELECT sum(CASE WHEN a.host = $1 AND g.host = '' THEN 1 ELSE 0 END) AS there,
       sum(CASE WHEN a.host = '' AND g.host = $1 THEN 1 ELSE 0 END) AS here,
       count(DISTINCT CASE WHEN a.host = '' AND g.host = $1 THEN g.id END) AS groups
FROM group_members m JOIN accounts a ON a.id = m.account_id JOIN accounts g ON g.id = m.group_id
WHERE m.state = 'member' AND (a.host = $1 OR g.host = $1)
"""
_POSTS_THERE = """
SELECT count(DISTINCT o.object_uri) FROM deliveries d JOIN outgoing_activities o ON o.id = d.activity_id
WHERE d.host = $1 AND d.state = 'delivered' AND o.kind = 'Create'
"""


async def severing(host: str, own_host: str) -> Severing:
    """Return what a removal of a site would end, or what its last removal ended. Raises NotFound for one that was never
    on the list.
    """
    peer = await peer_by_host(host)
    if peer is None:
        raise NotFound
    return await (_ended(peer, own_host) if peer.state == "removed" else _would_end(host, own_host))


async def _would_end(host: str, own_host: str) -> Severing:
    [follows], [members] = await rows(_FOLLOWS, host), await rows(_MEMBERS, host)
    waiting = "SELECT count(*) FROM deliveries WHERE host = $1 AND state IN ('queued', 'parked')"
    return Severing(
        host,
        None,
        following=int(follows["following"] or 0),
        followers=int(follows["followers"] or 0),
        people=follows["people"],
        members_there=int(members["there"] or 0),
        members_here=int(members["here"] or 0),
        groups_there=members["groups"],
        accounts=await value("SELECT count(*) FROM accounts WHERE host = $1 AND suspended_at IS NULL", host),
        posts=await _posts(host),
        deliveries=await value(waiting, host),
        applications=len(await applications_of(host)),
        posts_there=await value(_POSTS_THERE, host),
        governed=tuple(await people_of_domain(host, own_host)),
    )


async def _ended(peer: Peer, own_host: str) -> Severing:
    host, removed_at = peer.host, peer.removed_at
    assert removed_at is not None
    [follows] = await rows(_SEVERED, host, removed_at)
    cancelled = (
        "SELECT count(*) FROM deliveries WHERE host = $1 AND state = 'cancelled' AND finished_at >= $2"
        " AND last_error = 'domain removed'"
    )
    record = await last_of_subject("peer.remove", host)
    is_waiting = not (peer.legal_hold or peer.purged_at)
    return Severing(
        host,
        removed_at,
        following=int(follows["following"] or 0),
        followers=int(follows["followers"] or 0),
        people=follows["people"],
        members_there=None,
        members_here=None,
        groups_there=None,
        accounts=await value("SELECT count(*) FROM accounts WHERE host = $1", host),
        posts=await _posts(host),
        deliveries=await value(cancelled, host, removed_at),
        applications=None,
        posts_there=await value(_POSTS_THERE, host),
        governed=tuple(await people_of_domain(host, own_host)),
        purge_at=removed_at + GRACE if is_waiting else None,
        purged_at=peer.purged_at,
        on_hold=peer.legal_hold,
        said=record.after if record else "",
    )


async def _posts(host: str) -> int:
    return await value(f"SELECT count(*) FROM posts WHERE account_id IN ({_ACCOUNTS})", host)


@dataclass(frozen=True)
class Lost:
    """A follow that ended with a removal."""

    id: int
    """Cursor of the list."""
    at: datetime
    username: str
    """Of ours who lost it."""
    relation: str
    """following (ours followed them) or follower (they followed ours)."""
    handle: str


async def lost_follows(host: str, limit: int, before_id: int | None = None) -> list[Lost]:
    """Return a page of the follows that ended when a site was removed, the latest first."""
    found = await rows(
        "SELECT s.id, s.at, a.username, s.relation, s.handle FROM severances s JOIN accounts a ON a.id = s.account_id"
        f" WHERE s.host = $1{'' if before_id is None else ' AND s.id < $2'} ORDER BY s.id DESC LIMIT {limit}",
        host,
        *([] if before_id is None else [before_id]),
    )
    return [
        Lost(each["id"], from_ms(each["at"]), each["username"], each["relation"], each["handle"])
        for each in found
    ]
