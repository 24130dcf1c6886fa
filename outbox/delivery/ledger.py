"""The ledger of one's own post, for its author: each linked site in one of four words, and who has removed it.

It is read off the receipts (outbox/delivery/receipts.py has them one by one). Sites that an author's post never went to
stand in it too, with the reason.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from models.core.accounts import Account
from models.core.base import digest, from_ms, to_ms
from models.core.database import Record, fetch, get, marks, rows
from models.core.errors import NotFound
from models.core.site import Site
from models.groups.sites import member_sites
from models.peers.peers import LinkedSite, linked_sites
from models.posts.posts import Post, Tombstone, post_for

WaitsFor = Literal["queued", "unreachable", "answered", "suspended"]
"""Its turn; the site to answer; another answer than the last (`status`); the site to be active again."""
NeverFor = Literal[
    "site_only",
    "no_member",
    "no_follower",
    "nobody_named",
    "not_targeted",
    "not_shown",
    "partner",
    "suspended",
    "by_group",
    "refused",
    "expired",
    "cancelled",
]
"""Why a site never got it: the post stays here; nobody there is in the group, follows, is named, is meant; the site is
not to see the author; it was suspended; the group's own site forwards to it; it refused; it did not answer in time; the
post was deleted, or the site removed, before."""


@dataclass(frozen=True)
class Line:
    """What one site has of a post."""

    host: str
    name: str
    state: Literal["here", "received", "waiting", "never"]
    at: datetime | None = None
    """Since when it is there."""
    why: WaitsFor | NeverFor | None = None
    """Of what waits, or was never sent."""
    next_try: datetime | None = None
    status: int | None = None
    """HTTP status of the last answer, of what waits or was refused."""
    is_behind: bool = False
    """It has the post, and not yet the last change."""
    removal: Literal["done", "waiting", "failed"] | None = None
    """Of a deleted post: whether the site has said that it took the deletion."""
    removed_at: datetime | None = None


_GIVES = (
    "(a.kind IN ('Create', 'Update', 'Delete') OR a.kind = 'Announce' AND EXISTS"
    " (SELECT 1 FROM accounts g WHERE g.id = a.actor_id AND g.actor_type = 'Group'))"
)
"""Condition: activities that bring a post or take it back. People's boosts only name it: who wants it fetches it."""

_ACTIVITIES = f"""SELECT * FROM (
    SELECT d.host AS host, d.state AS state, d.attempts AS attempts, d.due_at AS due_at, d.last_status AS last_status,
      d.created_at AS created_at, d.finished_at AS finished_at, a.kind AS kind
    FROM deliveries AS d JOIN outgoing_activities AS a ON a.id = d.activity_id
    WHERE d.ordering_key = $1 AND {_GIVES}
    UNION ALL
    SELECT host, 'fetched', 1, first_at, NULL, first_at, first_at, 'Create' FROM fetches WHERE object_key = $1) AS told
  ORDER BY host, created_at"""

# A site that was told to delete it has it no more, whatever it had before.
_HOLDING = f"""SELECT object_key, count(*) AS sites FROM (
    SELECT object_key, host FROM (
      SELECT d.ordering_key AS object_key, d.host, CASE WHEN a.kind = 'Delete' THEN 1 ELSE 0 END AS is_gone
      FROM deliveries AS d JOIN outgoing_activities AS a ON a.id = d.activity_id
      WHERE d.ordering_key IN ({{keys}}) AND d.state = 'delivered' AND {_GIVES}
      UNION ALL SELECT object_key, host, 0 FROM fetches WHERE object_key IN ({{keys}})) AS told
    GROUP BY object_key, host HAVING max(is_gone) = 0) AS holding
  GROUP BY object_key"""


async def copies_of(site: Site, author: Account, post_ids: Collection[int]) -> dict[int, int]:
    """Return how many sites hold a copy of each of somebody's own posts, this one among them: one statement for all.

    Of posts of others, this site alone.
    """
    keys = {digest(site.post_uri(author.id, post_id)): post_id for post_id in post_ids}
    found = await rows(_HOLDING.format(keys=marks(len(keys))), *keys) if keys else []
    elsewhere = {keys[each["object_key"]]: each["sites"] for each in found}
    return {post_id: 1 + elsewhere.get(post_id, 0) for post_id in post_ids}


async def ledger_of(site: Site, author: Account, post_id: int) -> list[Line]:
    """Return the ledger of a person's own post, this site first; of a deleted one who was sent it, and has removed it.

    Raises NotFound for anybody else's.
    """
    uri = site.post_uri(author.id, post_id)
    buried = await fetch(Tombstone, "key = $1", digest(author.uri, uri))
    post = None if buried else await _own_post(author, post_id)
    sites, told = await linked_sites(author.id), defaultdict[str, list[Record]](list)
    for each in await rows(_ACTIVITIES, digest(uri)):
        told[each["host"]].append(each)
    deleted_at = buried.deleted_at if buried else None
    lines = [_here(site, post, deleted_at)]
    never = await _reasons(post, sites, told) if post else {}
    for host in sorted({*told, *never}):
        name = sites[host].name if host in sites else host
        lines.append(
            _line(host, name, told[host], deleted_at)
            if host in told
            else Line(host, name, "never", why=never[host])
        )
    return lines


async def _own_post(author: Account, post_id: int) -> Post:
    post = await post_for(author.reader, post_id)
    if post.account_id != author.id or post.boost_of_id:
        raise NotFound
    return post


def _here(site: Site, post: Post | None, deleted_at: datetime | None) -> Line:
    return Line(
        site.authority,
        site.settings.name,
        "here",
        at=post.created_at if post else None,
        removal="done" if deleted_at else None,
        removed_at=deleted_at,
    )


def _line(host: str, name: str, told: Sequence[Record], deleted_at: datetime | None) -> Line:
    """Return what a site has, from all that it was told."""
    since = to_ms(deleted_at) if deleted_at else None
    retracted = [each for each in told if _is_removal(each, since)]
    given = [each for each in told if not _is_removal(each, since)]
    removal, removed_at = _removal(retracted)
    got = [each["finished_at"] for each in given if each["state"] in ("delivered", "fetched")]
    waiting = [each for each in given if each["state"] in ("queued", "parked")]
    if got:
        return Line(
            host,
            name,
            "received",
            at=from_ms(min(got)),
            is_behind=bool(waiting),
            removal=removal,
            removed_at=removed_at,
        )
    if waiting:
        return _waiting(host, name, waiting[0])
    ended: NeverFor = given[-1]["state"] if given else "cancelled"
    status = given[-1]["last_status"] if given else None
    return Line(host, name, "never", why=ended, status=status, removal=removal, removed_at=removed_at)


def _is_removal(each: Record, deleted_at: int | None) -> bool:
    """Tell whether something takes a post back: a group forwards the Delete, too, in an Announce."""
    return each["kind"] == "Delete" or (
        deleted_at is not None and each["kind"] == "Announce" and each["created_at"] >= deleted_at
    )


def _removal(
    retracted: Sequence[Record],
) -> tuple[Literal["done", "waiting", "failed"] | None, datetime | None]:
    states = {each["state"] for each in retracted}
    if "delivered" in states:
        return "done", from_ms(min(each["finished_at"] for each in retracted if each["state"] == "delivered"))
    if states & {"queued", "parked"}:
        return "waiting", None
    return ("failed", None) if states & {"refused", "expired"} else (None, None)


def _waiting(host: str, name: str, each: Record) -> Line:
    if each["state"] == "parked":
        return Line(host, name, "waiting", why="suspended")
    why: WaitsFor = "answered" if each["last_status"] else "unreachable" if each["attempts"] else "queued"
    return Line(host, name, "waiting", why=why, next_try=from_ms(each["due_at"]), status=each["last_status"])


async def _reasons(post: Post, sites: Mapping[str, LinkedSite], told: Collection[str]) -> dict[str, NeverFor]:
    """Return why a post never went to linked sites."""
    by_group = await _served_by_group(post)
    return {peer.host: _reason(post, peer, by_group) for peer in sites.values() if peer.host not in told}


async def _served_by_group(post: Post) -> Collection[str]:
    """Return the sites to which the group of another site forwards a post for its members."""
    if post.visibility != "members" or (await get(Account, post.group_id)).is_local:
        return ()
    return await member_sites(post.group_id or 0)


def _reason(post: Post, peer: LinkedSite, by_group: Iterable[str]) -> NeverFor:
    if post.visibility == "site":
        return "site_only"
    if peer.host in by_group:
        return "by_group"
    if peer.state == "suspended":
        return "suspended"
    if peer.is_partner:
        return "partner"
    if not peer.sees_author:
        return "not_shown"
    return _NEVER.get(post.visibility, "no_follower")


_NEVER: Mapping[str, NeverFor] = {
    "members": "no_member",
    "direct": "nobody_named",
    "targeted": "not_targeted",
}
