"""Partners: which sites are one, and the groups of ours that each may write in.

What a partner may do is models/core/partners.py, what it may see models/core/visibility.py. Which sites are one is a
column of theirs (models/peers/peers.py, `set_kind`); the verb that names groups is outbox/groups/partners.py.
"""

from collections.abc import Collection, Sequence

from tortoise import fields

from models.core.accounts import Account
from models.core.base import CountedRow, belongs_to, now
from models.core.database import execute, execute_many, rows, value
from models.core.visibility import shows
from models.groups.sites import keep_all_sites
from models.people.follows import drop_follows


class PartnerGroup(CountedRow):
    """A group of ours that the people of a partner may know, join and write in."""

    host = fields.CharField(255, db_index=True)
    group = belongs_to("Account")
    group_id: int

    class Meta:
        table = "partner_groups"
        unique_together = (("host", "group_id"),)


_THEIRS = "SELECT id FROM accounts WHERE host = $1"
_NAMED = "SELECT group_id FROM partner_groups WHERE host = $1"


async def groups_named_for(host: str) -> list[int]:
    """Return ids of the groups that a partner may write in, by name."""
    found = await rows(
        "SELECT g.group_id FROM partner_groups g JOIN accounts a ON a.id = g.group_id WHERE g.host = $1 ORDER BY a.handle",
        host,
    )
    return [each["group_id"] for each in found]


async def hosts_named_for(group_id: int) -> list[str]:
    """Return the partners whose people may write in a group of ours."""
    return [
        each["host"] for each in await rows("SELECT host FROM partner_groups WHERE group_id = $1", group_id)
    ]


async def partner_hosts() -> frozenset[str]:
    """Return the sites that are partners, in whatever state."""
    return frozenset(each["host"] for each in await rows("SELECT host FROM peers WHERE kind = 'partner'"))


async def is_named(host: str, uris: Collection[str]) -> bool:
    """Tell whether one of these ids is of a group that a partner may write in."""
    found = await rows(f"SELECT a.uri FROM accounts a WHERE a.id IN ({_NAMED})", host)
    return any(each["uri"] in uris for each in found)


async def is_in_named(host: str, post_uri: str) -> bool:
    """Tell whether a post is in a group that a partner may write in."""
    sql = f"SELECT 1 FROM posts WHERE uri = $2 AND group_id IN ({_NAMED})"
    return bool(await value(sql, host, post_uri))


async def is_writing_in_named(author: Account, uris: Collection[str], answered_uri: str) -> bool:
    """Tell whether somebody is a member of a group that is named for their site, and that one of these ids is of, or the
    post that they answer is in.
    """
    found = await rows(
        "SELECT a.id, a.uri FROM partner_groups n JOIN accounts a ON a.id = n.group_id"
        " JOIN group_members m ON m.group_id = a.id AND m.account_id = $2 AND m.state = 'member' WHERE n.host = $1",
        author.host,
        author.id,
    )
    if any(each["uri"] in uris for each in found):
        return True
    answered = (
        await value("SELECT group_id FROM posts WHERE uri = $1", answered_uri) if answered_uri else None
    )
    return answered is not None and answered in [each["id"] for each in found]


async def is_for_closed_named(host: str, audience: str, answered_uri: str) -> bool:
    """Tell whether a post is for a group that is not open and is named for a site: by its audience, or what it answers."""
    sql = (
        f"SELECT 1 FROM groups g JOIN accounts a ON a.id = g.id WHERE g.id IN ({_NAMED}) AND g.access <> 'open'"
        " AND (a.uri = $2 OR g.id IN (SELECT group_id FROM posts WHERE uri = $3 AND visibility = 'members'))"
    )
    return bool(await value(sql, host, audience, answered_uri))


async def is_listed(host: str, account_id: int) -> bool:
    """Tell whether an account of ours is one of those who are listed for a partner."""
    listed = await value("SELECT scope_names FROM peers WHERE host = $1", host) or ""
    name = await value("SELECT username FROM accounts WHERE id = $1 AND host = ''", account_id)
    return name in listed.split()


async def is_followed_here(account_id: int) -> bool:
    """Tell whether somebody of ours follows an account, and it agreed."""
    sql = (
        "SELECT 1 FROM follows f JOIN people p ON p.id = f.account_id"
        " WHERE f.target_id = $1 AND f.state = 'accepted' LIMIT 1"
    )
    return bool(await value(sql, account_id))


async def end_what_partners_have_not(host: str) -> None:
    """End the follows and memberships that a partner may not have. Belongs in a transaction that holds its row."""
    listed = (
        "SELECT a.id FROM accounts a JOIN peers p ON p.host = $1 WHERE a.host = ''"
        " AND replace(' ' || p.scope_names || ' ', ' ' || a.username || ' ', '') <> ' ' || p.scope_names || ' '"
    )
    await drop_follows(
        f"(account_id IN ({_THEIRS}) AND target_id NOT IN ({_NAMED}))"
        f" OR (target_id IN ({_THEIRS}) AND account_id NOT IN ({listed}))",
        host,
    )
    await execute(
        f"DELETE FROM group_members WHERE (account_id IN ({_THEIRS}) AND group_id NOT IN ({_NAMED}))"
        f" OR group_id IN ({_THEIRS})",
        host,
    )
    await keep_all_sites()


async def put_groups(host: str, group_ids: Sequence[int]) -> None:
    """Write down which groups a partner may write in. Belongs in a transaction that holds its row."""
    await execute("DELETE FROM partner_groups WHERE host = $1", host)
    await execute_many(
        "INSERT INTO partner_groups (host, group_id) VALUES ($1, $2)", [(host, each) for each in group_ids]
    )
    await cancel_unseen(host)


async def cancel_all(host: str) -> int:
    """Cancel what waits for a site, but for what ends something there; return how many. In the caller's transaction."""
    return await _cancel(host, "TRUE")


async def cancel_unseen(host: str) -> int:
    """Cancel what waits for a site and comes from those of ours whom it may not see any more, and for a partner what was
    written in a group that is not named for it any more. Not what ends something there.

    Returns how many. In the caller's transaction.
    """
    in_others = (
        "p.kind = 'partner' AND EXISTS (SELECT 1 FROM posts t WHERE t.uri = o.object_uri"
        f" AND t.group_id NOT IN ({_NAMED}))"
    )
    return await _cancel(host, f"({_IS_SOMEBODY} AND NOT {shows('p', 'a')}) OR ({in_others})")


_IS_SOMEBODY = "a.actor_type <> 'Application'"
"""Not the site itself, which every site on the list knows."""
_ENDS = "'Delete', 'Undo', 'Reject', 'Block'"


async def _cancel(host: str, condition: str) -> int:
    found = await rows(
        "UPDATE deliveries SET state = 'cancelled', last_error = 'no longer for this site', finished_at = $2"
        " WHERE host = $1 AND state IN ('queued', 'parked') AND EXISTS (SELECT 1 FROM outgoing_activities o"
        " JOIN accounts a ON a.id = o.actor_id JOIN peers p ON p.host = $1"
        f" WHERE o.id = deliveries.activity_id AND o.kind NOT IN ({_ENDS}) AND ({condition})) RETURNING id",
        host,
        now(),
    )
    return len(found)
