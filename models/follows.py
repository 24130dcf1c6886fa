"""Who follows whom, and which hashtags."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from tortoise import fields

from models.base import CountedRow, belongs_to, moment, new_id, now
from models.database import execute, marks, rows, value
from models.endorsements import unendorse
from models.group_sites import end_memberships
from models.lists import leave_lists
from models.paging import Cursored, Page, bounds_of, listed_accounts
from models.timelines import clear_home

FollowState = Literal["pending", "accepted"]


class Follow(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    """The follower."""
    target = belongs_to("Account", index=False)
    target_id: int
    state = fields.CharField(16)
    """pending (asked) or accepted."""
    uri = fields.CharField(2048, default="")
    """Id of the Follow activity."""
    show_boosts = fields.BooleanField(default=True)
    notify = fields.BooleanField(default=False)
    languages = fields.CharField(255, default="")
    """Only posts in these are wanted: codes in lower case, each with a comma before and behind; "": all."""
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


async def follow_between(account_id: int, target_id: int) -> Follow | None:
    return await Follow.get_or_none(account_id=account_id, target_id=target_id)


async def put_follow(account_id: int, target_id: int, state: FollowState, uri: str = "") -> Follow:
    """Create a follow or move an existing one to the state; counters follow. Keeps options as they are."""
    follow = await follow_between(account_id, target_id)
    was_accepted = follow is not None and follow.state == "accepted"
    if follow is None:
        follow = await Follow.create(account_id=account_id, target_id=target_id, state=state, uri=uri)
    else:
        follow.state, follow.uri = state, uri or follow.uri
        await follow.save(update_fields=["state", "uri"])
    await _count(account_id, target_id, int(state == "accepted") - int(was_accepted))
    return follow


async def rename_follow(follow: Follow, uri: str) -> bool:
    """Give a follow's request another id; False when somebody did at the same moment."""
    sql = "UPDATE follows SET uri = $2 WHERE id = $1 AND uri = $3 RETURNING id"
    return await value(sql, follow.id, uri, follow.uri) is not None


async def drop_follow(account_id: int, target_id: int) -> Follow | None:
    """Delete a follow, and what it brought into the follower's home and lists; return what it was."""
    follow = await follow_between(account_id, target_id)
    if follow is None:
        return None
    await follow.delete()
    await unendorse(account_id, target_id)
    await _count(account_id, target_id, -int(follow.state == "accepted"))
    await leave_lists(account_id, target_id)
    await clear_home(account_id, target_id)
    return follow


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
    """That one of ours follows somebody, or asked to."""

    account_id: int
    state: FollowState
    hidden: bool
    """The follower is disabled or suspended: other sites that know it do not count them, and that ends nothing."""


async def follows_from_here(target_id: int) -> dict[str, OurFollow]:
    """Return who of ours follows somebody, or asked to, by URI."""
    found = await rows(
        """SELECT a.uri, a.id, f.state, a.suspended_at IS NOT NULL OR p.disabled_at IS NOT NULL AS hidden
           FROM follows AS f JOIN accounts AS a ON a.id = f.account_id LEFT JOIN people AS p ON p.id = a.id
           WHERE f.target_id = $1 AND a.host = ''""",
        target_id,
    )
    return {each["uri"]: OurFollow(each["id"], each["state"], bool(each["hidden"])) for each in found}


async def followed_at(host: str, limit: int) -> list[str]:
    """Return whom of a site our people follow, or asked to: their URIs, at most so many."""
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
    """End all follows of and by somebody who left, or a group, and who is in what."""
    await end_memberships("SELECT CAST($1 AS BIGINT)", account_id)
    for follow in await Follow.filter(account_id=account_id):
        await drop_follow(account_id, follow.target_id)
    for follow in await Follow.filter(target_id=account_id):
        await drop_follow(follow.account_id, account_id)


async def _count(account_id: int, target_id: int, by: int) -> None:
    if not by:
        return
    await execute(
        "UPDATE accounts SET following_count = following_count + $2, revision = revision + 1 WHERE id = $1"
        " AND EXISTS (SELECT 1 FROM accounts WHERE id = $3 AND hidden = FALSE)",
        account_id,
        by,
        target_id,
    )
    await execute(
        "UPDATE accounts SET followers_count = followers_count + $2, revision = revision + 1 WHERE id = $1",
        target_id,
        by,
    )


async def followers(account_id: int, page: Page) -> list[Cursored]:
    """Return accepted followers, newest first, with the follow's id as cursor."""
    return await _people("f.account_id", "f.target_id = $1 AND f.state = 'accepted'", account_id, page)


async def following(account_id: int, page: Page) -> list[Cursored]:
    return await _people("f.target_id", "f.account_id = $1 AND f.state = 'accepted'", account_id, page)


async def follow_requests(account_id: int, page: Page) -> list[Cursored]:
    """Return who asked to follow, or to be let into a group that this person moderates, and waits for an answer."""
    return await _people("f.account_id", _ASKED, account_id, page)


_ASKED = (
    "(f.target_id = $1 OR f.target_id IN (SELECT group_id FROM group_members WHERE account_id = $1"
    " AND state = 'member' AND role <> 'member')) AND f.state = 'pending'"
)


async def count_follow_requests(account_id: int) -> int:
    return await value(f"SELECT count(*) FROM follows f WHERE {_ASKED}", account_id)


async def _people(column: str, where: str, account_id: int, page: Page) -> list[Cursored]:
    return await listed_accounts(f"follows f JOIN accounts a ON a.id = {column}", where, [account_id], page)


async def follow_tag(account_id: int, tag: str) -> None:
    await execute("INSERT INTO tags (id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING", new_id(), tag)
    await execute(
        "INSERT INTO followed_tags (account_id, tag_id) SELECT CAST($1 AS BIGINT), id FROM tags WHERE name = $2"
        " ON CONFLICT DO NOTHING",
        account_id,
        tag,
    )


async def unfollow_tag(account_id: int, tag: str) -> None:
    await execute(
        "DELETE FROM followed_tags WHERE account_id = $1 AND tag_id IN (SELECT id FROM tags WHERE name = $2)",
        account_id,
        tag,
    )


async def followed_tags(account_id: int, page: Page) -> list[tuple[int, str]]:
    """Return (cursor, hashtag), newest first."""
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
    """Return which of these hashtags somebody follows."""
    if not names:
        return frozenset()
    found = await rows(
        "SELECT t.name FROM followed_tags f JOIN tags t ON t.id = f.tag_id"
        f" WHERE f.account_id = $1 AND t.name IN ({marks(len(names), 2)})",
        account_id,
        *names,
    )
    return frozenset(r["name"] for r in found)


async def follows_tag(account_id: int, tag: str) -> bool:
    return bool(
        await value(
            "SELECT 1 FROM followed_tags f JOIN tags t ON t.id = f.tag_id WHERE f.account_id = $1 AND t.name = $2",
            account_id,
            tag,
        )
    )
