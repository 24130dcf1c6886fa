"""Who follows whom, and which hashtags."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from tortoise import fields

from models.core.accounts import Account
from models.core.base import CountedRow, belongs_to, moment, now
from models.core.counts import change, recount
from models.core.database import Record, execute, lock_rows, marks, rows, value
from models.core.inside import made_of
from models.core.paging import Cursored, Page, bounds_of, listed_accounts
from models.core.transaction import atomic
from models.groups.sites import end_memberships
from models.people.counters import OUR_GROUP, PRESENT
from models.people.endorsements import unendorse
from models.posts.lists import leave_lists
from models.posts.tags import add_tags, by_key
from models.posts.timelines import clear_home
from models.text.tags import tag_key

FollowState = Literal["pending", "accepted"]


class Follow(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    """The follower."""
    target = belongs_to("Account", index=False)
    target_id: int
    state = fields.CharField(16)
    """pending (asked) or accepted."""
    uri = fields.CharField(2048, default="", db_index=True)
    """Id of the Follow activity."""
    show_boosts = fields.BooleanField(default=True)
    notify = fields.BooleanField(default=False)
    languages = fields.CharField(255, default="")
    """The languages that are wanted: codes in lower case, each with a comma before and after; "": all."""
    created_at = moment(default=now)

    class Meta:
        table = "follows"
        unique_together = (("account_id", "target_id"),)
        indexes = (("target_id", "state"),)


class FollowedTag(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    tag = belongs_to("Tag")
    tag_id: int

    class Meta:
        table = "followed_tags"
        unique_together = (("account_id", "tag_id"),)


_COUNTED = (
    "(SELECT CASE WHEN t.hidden = FALSE THEN 1 ELSE 0 END"
    " FROM accounts t WHERE t.id = follows.target_id) AS counts_here,"
    f" (SELECT CASE WHEN NOT {OUR_GROUP.format(account='t')} OR {PRESENT.format(account='follows.account_id')}"
    " THEN 1 ELSE 0 END FROM accounts t WHERE t.id = follows.target_id) AS counts_there"
)
"""For a follow that changed: whether the follower's counter and the target's count it (models/people/counters.py)."""


async def follow_between(account_id: int, target_id: int) -> Follow | None:
    return await Follow.get_or_none(account_id=account_id, target_id=target_id)


async def put_follow(account_id: int, target_id: int, state: FollowState, uri: str = "") -> Follow:
    """Create a follow or move an existing one to the state; counters follow. Keeps options as they are.

    Locks both accounts.
    """
    await lock_rows("accounts", "$1, $2", account_id, target_id)
    made = await rows(
        "INSERT INTO follows (account_id, target_id, state, uri, show_boosts, notify, languages, created_at)"
        f" VALUES ($1, $2, $3, $4, TRUE, FALSE, '', $5) ON CONFLICT DO NOTHING RETURNING account_id, target_id, {_COUNTED}",
        account_id,
        target_id,
        state,
        uri,
        now(),
    )
    if made:
        await _count(made if state == "accepted" else [], 1)
    else:
        moved = await rows(
            "UPDATE follows SET state = $3 WHERE account_id = $1 AND target_id = $2 AND state <> $3"
            f" RETURNING account_id, target_id, {_COUNTED}",
            account_id,
            target_id,
            state,
        )
        await _count(moved, 1 if state == "accepted" else -1)
        if uri:
            await Follow.filter(account_id=account_id, target_id=target_id).update(uri=uri)
    return await Follow.get(account_id=account_id, target_id=target_id)


async def rename_follow(follow: Follow, uri: str) -> bool:
    """Give a follow's request another id; False when somebody did at the same moment."""
    sql = "UPDATE follows SET uri = $2 WHERE id = $1 AND uri = $3 RETURNING id"
    return await value(sql, follow.id, uri, follow.uri) is not None


async def drop_follow(account_id: int, target_id: int) -> Follow | None:
    """Delete a follow, with its entries in the follower's home and lists; return what it was, None if there was none.

    Locks both accounts.
    """
    dropped = await drop_follows("account_id = $1 AND target_id = $2", account_id, target_id)
    if not dropped:
        return None
    await unendorse(account_id, target_id)
    await leave_lists(account_id, target_id)
    await clear_home(account_id, target_id)
    return dropped[0]


async def drop_follows(where: str, *values: object) -> list[Follow]:
    """Delete follows and count them off; return what they were. Entries in homes and lists stay."""
    people = f"SELECT account_id FROM follows WHERE {where} UNION SELECT target_id FROM follows WHERE {where}"
    await lock_rows("accounts", people, *values)
    gone = await rows(f"DELETE FROM follows WHERE {where} RETURNING *, {_COUNTED}", *values)
    await _count([each for each in gone if each["state"] == "accepted"], -1)
    return [made_of(Follow, each) for each in gone]


async def drop_some_follows(account_id: int, limit: int, *, open_only: bool = False) -> list[Follow]:
    """Delete up to so many follows by somebody who left, and of them by people here; return what they were. Locks the
    accounts.

    Followers at other sites stay: their sites, which hide the account, would go on believing in their follows, and hear
    nothing when it comes back. `open_only`: those that are asked for and not accepted, wherever.
    """
    state = " AND f.state = 'pending'" if open_only else ""
    here = "" if open_only else " AND a.host = ''"
    found = await rows(
        f"SELECT id FROM (SELECT f.id FROM follows f WHERE f.account_id = $1{state} UNION SELECT f.id FROM follows f"
        f" JOIN accounts a ON a.id = f.account_id{here} WHERE f.target_id = $1{state}) AS theirs ORDER BY id LIMIT {limit}",
        account_id,
    )
    ids = [each["id"] for each in found]
    dropped = await drop_follows(f"id IN ({marks(len(ids))})", *ids) if ids else []
    for follow in dropped:
        await unendorse(follow.account_id, follow.target_id)
        await leave_lists(follow.account_id, follow.target_id)
        await clear_home(follow.account_id, follow.target_id)
    return dropped


async def followers_at(account_id: int, hosts: Collection[str]) -> dict[str, list[tuple[str, str]]]:
    """Return (URI, shared inbox) of the accepted followers of one of our accounts who live at some sites, by host."""
    found = await rows(
        f"""SELECT a.host, a.uri, a.shared_inbox_url FROM follows AS f JOIN accounts AS a ON a.id = f.account_id
            WHERE f.target_id = $1 AND f.state = 'accepted' AND a.host IN ({marks(len(hosts), 2)})
              AND a.suspended_at IS NULL""",
        account_id,
        *hosts,
    )
    followers = defaultdict[str, list[tuple[str, str]]](list)
    for each in found:
        followers[each["host"]].append((each["uri"], each["shared_inbox_url"]))
    return dict(followers)


@dataclass(frozen=True)
class OurFollow:
    """A follow by one of ours, accepted or asked for."""

    account_id: int
    state: FollowState
    hidden: bool
    """The follower is disabled or suspended: other sites that know that leave them out, which does not end the
    follow.
    """


async def follows_from_here(target_id: int) -> dict[str, OurFollow]:
    """Return our people who follow somebody, or asked to, by URI."""
    found = await rows(
        """SELECT a.uri, a.id, f.state, a.suspended_at IS NOT NULL OR p.disabled_at IS NOT NULL AS hidden
           FROM follows AS f JOIN accounts AS a ON a.id = f.account_id LEFT JOIN people AS p ON p.id = a.id
           WHERE f.target_id = $1 AND a.host = ''""",
        target_id,
    )
    return {each["uri"]: OurFollow(each["id"], each["state"], bool(each["hidden"])) for each in found}


async def followed_at(host: str, limit: int) -> list[str]:
    """Return the URIs of a site's accounts that our people follow, or asked to, at most so many."""
    found = await rows(
        """SELECT DISTINCT t.uri FROM follows AS f JOIN accounts AS t ON t.id = f.target_id
           JOIN accounts AS a ON a.id = f.account_id WHERE t.host = $1 AND a.host = '' ORDER BY t.uri LIMIT $2""",
        host,
        limit,
    )
    return [each["uri"] for each in found]


async def has_followers_here(target_id: int) -> bool:
    """Tell whether anybody of ours follows somebody."""
    sql = "SELECT 1 FROM follows f JOIN people p ON p.id = f.account_id WHERE f.target_id = $1 AND f.state = 'accepted'"
    return bool(await value(f"{sql} LIMIT 1", target_id))


async def remove_relations(account_id: int) -> None:
    """End all follows and memberships of somebody who left, or of a group."""
    people = "SELECT account_id FROM follows WHERE target_id = $1 UNION SELECT target_id FROM follows WHERE account_id = $1"
    await lock_rows("accounts", f"{people} UNION SELECT CAST($1 AS BIGINT)", account_id)
    await end_memberships("SELECT CAST($1 AS BIGINT)", account_id)
    for follow in await Follow.filter(account_id=account_id):
        await drop_follow(account_id, follow.target_id)
    for follow in await Follow.filter(target_id=account_id):
        await drop_follow(follow.account_id, account_id)


async def _count(changed: Sequence[Record], by: Literal[1, -1]) -> None:
    """Count accepted follows up (1) or down (-1), on both sides."""
    following = Counter(each["account_id"] for each in changed if each["counts_here"])
    followers = Counter(each["target_id"] for each in changed if each["counts_there"])
    await change("accounts", "following_count", {one: by * number for one, number in following.items()})
    await change("accounts", "followers_count", {one: by * number for one, number in followers.items()})


async def count_followed_anew(account_id: int) -> None:
    """Recount whom the followers of an account follow: the account was hidden, or shown again."""
    await recount(
        "accounts", "following_count", "SELECT account_id FROM follows WHERE target_id = $1", account_id
    )


async def followers(account_id: int, page: Page) -> list[Cursored]:
    """Return accepted followers, newest first, with the follow's id as cursor."""
    return await _people("f.account_id", "f.target_id = $1 AND f.state = 'accepted'", account_id, page)


async def following(account_id: int, page: Page) -> list[Cursored]:
    return await _people("f.target_id", "f.account_id = $1 AND f.state = 'accepted'", account_id, page)


async def follow_requests(account_id: int, page: Page) -> list[Cursored]:
    """Return the people who wait for an answer: they asked to follow, or to join a group that this person moderates."""
    return await _people("f.account_id", _ASKED, account_id, page)


def asked(person: str) -> str:
    """Return as SQL whether the follow `f` is a request that somebody answers: to them, or to a group they moderate."""
    # One IN, and no OR: PostgreSQL would read all follows there are.
    return (
        f"f.target_id IN (SELECT CAST({person} AS BIGINT) UNION ALL SELECT group_id FROM group_members"
        f" WHERE account_id = {person} AND state = 'member' AND role <> 'member') AND f.state = 'pending'"
    )


_ASKED = asked("$1")


async def who_waits_for(account_id: int) -> list[Account]:
    """Return the people who asked to follow somebody and have no answer, the first to ask first."""
    found = await rows(
        "SELECT a.* FROM follows f JOIN accounts a ON a.id = f.account_id"
        " WHERE f.target_id = $1 AND f.state = 'pending' AND a.suspended_at IS NULL ORDER BY f.id",
        account_id,
    )
    return [made_of(Account, each) for each in found]


async def count_follow_requests(account_id: int) -> int:
    return await value(f"SELECT count(*) FROM follows f WHERE {_ASKED}", account_id)


async def _people(column: str, where: str, account_id: int, page: Page) -> list[Cursored]:
    return await listed_accounts(f"follows f JOIN accounts a ON a.id = {column}", where, [account_id], page)


@atomic
async def follow_tag(account_id: int, tag: str) -> None:
    """Follow a hashtag, which may be one that nobody has used yet: then it is shown as written here."""
    await add_tags(by_key([tag]))
    await execute(
        "INSERT INTO followed_tags (account_id, tag_id) SELECT CAST($1 AS BIGINT), id FROM tags WHERE name = $2"
        " ON CONFLICT DO NOTHING",
        account_id,
        tag_key(tag),
    )


@atomic
async def unfollow_tag(account_id: int, tag: str) -> None:
    await execute(
        "DELETE FROM followed_tags WHERE account_id = $1 AND tag_id IN (SELECT id FROM tags WHERE name = $2)",
        account_id,
        tag_key(tag),
    )


async def followed_tags(account_id: int, page: Page) -> list[tuple[int, str]]:
    """Return (cursor, key of the hashtag), newest first."""
    bounds, values = bounds_of("f.id", page, 2)
    oldest_first = page.min_id is not None
    found = await rows(
        "SELECT f.id, t.name FROM followed_tags f JOIN tags t ON t.id = f.tag_id WHERE f.account_id = $1"
        f"{bounds} ORDER BY f.id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        account_id,
        *values,
    )
    listed = [(r["id"], r["name"]) for r in found]
    return listed[::-1] if oldest_first else listed


async def followed_among(account_id: int, names: Sequence[str]) -> frozenset[str]:
    """Return which of these hashtags, by keys, somebody follows."""
    if not names:
        return frozenset()
    found = await rows(
        "SELECT t.name FROM followed_tags f JOIN tags t ON t.id = f.tag_id"
        f" WHERE f.account_id = $1 AND t.name IN ({marks(len(names), 2)})",
        account_id,
        *names,
    )
    return frozenset(r["name"] for r in found)


async def follows_tag(account_id: int, key: str) -> bool:
    return bool(
        await value(
            "SELECT 1 FROM followed_tags f JOIN tags t ON t.id = f.tag_id WHERE f.account_id = $1 AND t.name = $2",
            account_id,
            key,
        )
    )
