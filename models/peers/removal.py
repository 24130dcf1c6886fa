"""What remains of a removed site, and what is deleted: severed follows, keys, applications, content.

The removal itself, and its effect on deliveries and follows, is in models/peers/peers.py. Here are its records for
people and for the data protection officer, the applications it shuts out, and the purge that follows.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from tortoise import fields
from tortoise.expressions import Q

from models.core.accounts import Account
from models.core.audit import record
from models.core.base import CountedRow, belongs_to, from_ms, moment, now
from models.core.database import execute, execute_many, is_sqlite, marks, rows
from models.core.errors import NotFound
from models.core.live import Event, Live
from models.core.locks import alone
from models.core.transaction import transaction
from models.knowledge.collections import forget_left
from models.people.oauth import Application
from models.posts.polls import remove_votes
from models.posts.posts import delete_posts
from models.posts.reactions import remove_reactions

GRACE = timedelta(days=30)
"""How long content of a removed site is kept hidden before it is purged."""
CHUNK = 500
"""Posts that are purged in one transaction."""

_ACCOUNTS_OF = "SELECT id FROM accounts WHERE host = $1"
_POSTS_OF = f"SELECT id FROM posts WHERE account_id IN ({_ACCOUNTS_OF})"

_log = logging.getLogger(__name__)


class Severance(CountedRow):
    """A follow that ended because a site was removed."""

    at = moment(default=now)
    host = fields.CharField(255, db_index=True)
    account = belongs_to("Account")
    account_id: int
    """Our account that lost it."""
    handle = fields.CharField(512)
    """Handle and URI of the other account, as they were."""
    uri = fields.CharField(2048, default="")
    relation = fields.CharField(16)
    """following (ours followed them) or follower (they followed ours)."""

    class Meta:
        table = "severances"


class SeveranceEvent(CountedRow):
    """A notification to one of our people that a site was removed: how many of their follows ended."""

    at = moment(default=now)
    host = fields.CharField(255)
    account = belongs_to("Account")
    account_id: int
    notification = belongs_to("Notification", null=True, keep=True)
    notification_id: int | None
    followers = fields.IntField()
    following = fields.IntField()

    class Meta:
        table = "severance_events"


@dataclass(frozen=True)
class Delivered:
    """Something that a site received, and that cannot be recalled."""

    at: datetime
    kind: str
    object_uri: str
    author: str


async def note_severances(live: Live, host: str) -> None:
    """Write down which accepted follows between our people and the site's are about to end, and notify our people."""
    moment = now()
    for relation, ours, theirs in (
        ("following", "account_id", "target_id"),
        ("follower", "target_id", "account_id"),
    ):
        await execute(
            "INSERT INTO severances (at, host, account_id, handle, uri, relation)"
            f" SELECT CAST($2 AS BIGINT), a.host, f.{ours}, a.handle, a.uri, '{relation}'"
            f" FROM follows f JOIN accounts a ON a.id = f.{theirs} JOIN people p ON p.id = f.{ours}"
            " WHERE a.host = $1 AND f.state = 'accepted'",
            host,
            moment,
        )
    await _notify_severed(live, host, moment)


async def last_severed(host: str, limit: int) -> list[Severance]:
    """Return the follows that ended when a site was removed last, at most so many."""
    newest = await Severance.filter(host=host).order_by("-at").first()
    return await Severance.filter(host=host, at=newest.at).order_by("id").limit(limit) if newest else []


async def _notify_severed(live: Live, host: str, at: datetime) -> None:
    """Notify everybody who lost follows, once, with how many."""
    lost = await rows(
        "SELECT account_id, sum(CASE WHEN relation = 'follower' THEN 1 ELSE 0 END) AS followers,"
        " sum(CASE WHEN relation = 'following' THEN 1 ELSE 0 END) AS following"
        " FROM severances WHERE host = $1 AND at = $2 GROUP BY account_id ORDER BY account_id",
        host,
        at,
    )
    made = await rows(
        "INSERT INTO notifications (account_id, kind, sender_id, created_at, group_key, filtered)"
        " SELECT DISTINCT account_id, 'severed_relationships', account_id, CAST($2 AS BIGINT), '', FALSE"
        " FROM severances WHERE host = $1 AND at = $2 RETURNING id, account_id",
        host,
        at,
    )
    notified = {each["account_id"]: each["id"] for each in made}
    await execute_many(
        "INSERT INTO severance_events (at, host, account_id, notification_id, followers, following)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        [
            (at, host, each["account_id"], notified[each["account_id"]], each["followers"], each["following"])
            for each in lost
        ],
    )
    for account_id, notification_id in notified.items():
        live.announce(Event("notification", notification_id, frozenset({account_id})))


async def severance_events(account_id: int) -> list[SeveranceEvent]:
    """Return the events of severed follows that somebody was notified of, newest first."""
    return await SeveranceEvent.filter(account_id=account_id).order_by("-id")


async def events_in(notification_ids: Sequence[int]) -> dict[int, SeveranceEvent]:
    """Return the events of severed follows by notification."""
    if not notification_ids:
        return {}
    found = await SeveranceEvent.filter(notification_id__in=notification_ids)
    return {each.notification_id: each for each in found if each.notification_id}


async def severed_handles(account_id: int, event_id: int, relation: str) -> list[str]:
    """Return the accounts with which somebody's follows of one kind ended. Raises NotFound for an event of others."""
    event = await SeveranceEvent.get_or_none(id=event_id, account_id=account_id)
    if event is None:
        raise NotFound
    found = await Severance.filter(
        account_id=account_id, host=event.host, at=event.at, relation=relation
    ).order_by("id")
    return [each.handle for each in found]


async def forget_keys(host: str) -> None:
    """Drop the public keys of a site's people: when they come back, keys are fetched anew."""
    await execute(
        "UPDATE accounts SET public_key_pem = '', ed25519_multibase = '', fetched_at = NULL WHERE host = $1",
        host,
    )


async def revoke_applications(host: str) -> int:
    """Revoke the tokens and codes of applications that live on a site; return how many applications."""
    found = await applications_of(host)
    if not found:
        return 0
    wanted = marks(len(found), 2)
    await execute(
        f"UPDATE tokens SET revoked_at = $1 WHERE revoked_at IS NULL AND application_id IN ({wanted})",
        now(),
        *found,
    )
    await execute(
        f"UPDATE authorization_codes SET used_at = $1 WHERE used_at IS NULL AND application_id IN ({wanted})",
        now(),
        *found,
    )
    return len(found)


async def applications_of(host: str) -> list[int]:
    """Return the ids of the applications that live on a site."""
    named = Q(redirect_uris__icontains=host) | Q(website__icontains=host)
    return [each.id for each in await Application.filter(named) if _lives_on(each, host)]


async def severances(host: str) -> Sequence[tuple[Severance, str]]:
    """Return what was severed from a site, with the name of our person who lost it, oldest first."""
    found = await Severance.filter(host=host).order_by("id")
    names = dict(
        await Account.filter(id__in=[each.account_id for each in found]).values_list("id", "username")
    )
    return [(each, names[each.account_id]) for each in found]


async def delivered_to(host: str, since: datetime) -> list[Delivered]:
    """Return what a site has received and acknowledged since a moment, oldest first."""
    found = await rows(
        "SELECT d.finished_at, o.kind, o.object_uri, a.username FROM deliveries d"
        " JOIN outgoing_activities o ON o.id = d.activity_id JOIN accounts a ON a.id = o.actor_id"
        " WHERE d.host = $1 AND d.state = 'delivered' AND d.finished_at >= $2 ORDER BY d.finished_at, d.id",
        host,
        since,
    )
    return [
        Delivered(from_ms(each["finished_at"]), each["kind"], each["object_uri"], each["username"])
        for each in found
    ]


async def purge_removed(*, grace: timedelta = GRACE) -> list[str]:
    """Purge the sites that were removed longer ago than the grace and are not on legal hold; return them."""
    due = await rows(
        "SELECT host FROM peers WHERE state = 'removed' AND legal_hold = FALSE AND purged_at IS NULL"
        " AND removed_at <= $1 ORDER BY host",
        now() - grace,
    )
    for each in due:
        await _purge(each["host"])
        _log.info("event=purged host=%s", each["host"])
    return [each["host"] for each in due]


async def _purge(host: str) -> None:
    """Delete all that came from a removed site. Killed in between, the next run goes on where it was."""
    while await _purge_posts(host):
        pass
    async with transaction():
        if not await _may_be_purged(host):
            return
        await remove_reactions(_ACCOUNTS_OF, host)
        await remove_votes(_ACCOUNTS_OF, host)
        await execute(f"DELETE FROM groups WHERE id IN ({_ACCOUNTS_OF})", host)
        gone = await rows("DELETE FROM accounts WHERE host = $1 RETURNING id", host)
        await execute("DELETE FROM received WHERE host = $1", host)
        await execute("DELETE FROM custom_emoji WHERE host = $1", host)
        await execute("UPDATE peers SET purged_at = $2 WHERE host = $1", host, now())
        await record("maintenance", "peer.purge", host, "", f"{len(gone)} accounts deleted")


async def purge_left_groups() -> int:
    """Delete the content of other sites' groups that nobody here is in any more; return how many posts.

    What our people wrote stays theirs; everything from a site on legal hold stays too. Nobody could read it since the
    last of our people left.
    """
    purged = 0
    while count := await _purge_left_group():
        purged += count
    async with transaction():
        await forget_left()
    if purged:
        _log.info("event=left_groups_purged posts=%d", purged)
    return purged


async def _purge_left_group() -> int:
    async with transaction():
        await alone("purge of left groups")
        found = await rows(
            "SELECT p.id FROM groups g JOIN accounts a ON a.id = g.id JOIN posts p ON p.group_id = g.id"
            " WHERE a.host <> '' AND g.access <> 'open' AND p.local = FALSE AND NOT EXISTS"
            " (SELECT 1 FROM group_members m WHERE m.group_id = g.id AND m.state = 'member')"
            f" AND a.host NOT IN (SELECT host FROM peers WHERE legal_hold = TRUE) LIMIT {CHUNK}"
        )
        if found:
            await delete_posts([each["id"] for each in found])
    return len(found)


async def _purge_posts(host: str) -> int:
    """Delete some of a site's posts, and boosts of them."""
    async with transaction():
        if not await _may_be_purged(host):
            return 0
        ids = [each["id"] for each in await rows(f"{_POSTS_OF} LIMIT {CHUNK}", host)]
        if not ids:
            return 0
        await delete_posts(ids)
    return len(ids)


async def _may_be_purged(host: str) -> bool:
    """Check again inside each transaction: meanwhile somebody may have allowed the site, put it on hold, or purged it.

    Holds the site: nobody does so before the transaction ends.
    """
    sql = "SELECT 1 FROM peers WHERE host = $1 AND state = 'removed' AND legal_hold = FALSE AND purged_at IS NULL"
    return bool(await rows(sql if is_sqlite() else f"{sql} FOR NO KEY UPDATE", host))


def _lives_on(application: Application, host: str) -> bool:
    addresses = [*application.redirect_uris.split("\n"), application.website]
    return any(_host_of(address) == host for address in addresses)


def _host_of(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return ""
