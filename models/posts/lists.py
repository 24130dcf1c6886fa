"""Lists that people make of others, and which post stands in which list.

A list's timeline holds one entry per list and post, written when the post arrives, as home timelines do:
what the list shows of replies and boosts is decided then, and reading a page is one index range. How far back
the entries go is models/posts/depth.py. Whether an
exclusive list keeps a post out of its owner's home is decided in models/posts/timelines.py at the same moment.

Anybody can be put on a list here; outbox/people/lists.py checks whom people may put on theirs.
"""

from collections.abc import Sequence
from typing import Literal, get_args

from tortoise import fields

from models.core.base import CountedRow, Row, belongs_to
from models.core.database import execute, execute_many, marks, rows, value
from models.core.errors import NotFound
from models.core.homes import wanted_language
from models.core.live import Event, Live
from models.core.paging import Cursored, Page, listed_accounts
from models.posts.timelines import clear_home, fill_home

RepliesPolicy = Literal["followed", "list", "none"]
REPLIES_POLICIES: tuple[str, ...] = get_args(RepliesPolicy)

FILLED = 40
"""So many of a new member's newest posts are put into a list."""


class List(Row):
    account = belongs_to("Account")
    account_id: int
    title = fields.CharField(255)
    replies_policy: RepliesPolicy = fields.CharField(16, default="list")  # type: ignore[assignment]
    """Which answers to others it shows: those to people whom the owner follows, to its members, or none."""
    exclusive = fields.BooleanField(default=False)
    """Its members' posts are left out of the owner's home."""
    group = belongs_to("Account", null=True)
    group_id: int | None
    """The group that it was made for, as its owner joined."""
    floor = fields.BigIntField(default=0, db_default=0)
    """The oldest post whose entry is kept; 0: all are (models/posts/depth.py)."""

    class Meta:
        table = "lists"


class ListMember(CountedRow):
    list = belongs_to("List", index=False)
    list_id: int
    account = belongs_to("Account")
    account_id: int

    class Meta:
        table = "list_members"
        unique_together = (("list_id", "account_id"),)


class ListEntry(CountedRow):
    list = belongs_to("List", index=False)
    list_id: int
    post = belongs_to("Post")
    post_id: int

    class Meta:
        table = "list_entries"
        unique_together = (("list_id", "post_id"),)


async def list_for(owner_id: int, list_id: int) -> List:
    """Fetch one of somebody's own lists, or raise NotFound: the same as for no list at all."""
    found = await List.get_or_none(id=list_id, account_id=owner_id)
    if found is None:
        raise NotFound
    return found


async def lists_of(owner_id: int) -> list[List]:
    """Return all lists of a person, the oldest first."""
    return await List.filter(account_id=owner_id).order_by("id")


async def lists_with(owner_id: int, member_id: int) -> list[List]:
    """Return a person's lists that somebody is on."""
    found = await rows(
        "SELECT l.id FROM lists l JOIN list_members m ON m.list_id = l.id WHERE l.account_id = $1 AND m.account_id = $2",
        owner_id,
        member_id,
    )
    return await List.filter(id__in=[each["id"] for each in found]).order_by("id") if found else []


async def members(list_id: int, page: Page) -> list[Cursored]:
    """Return who is on a list, the last added first."""
    return await listed_accounts(
        "list_members f JOIN accounts a ON a.id = f.account_id", "f.list_id = $1", [list_id], page
    )


async def member_ids(list_id: int) -> list[int]:
    return [r[0] for r in await rows("SELECT account_id FROM list_members WHERE list_id = $1", list_id)]


def showing(post: str = "p") -> str:
    """Return posts of members with their lists `l`, as SQL; a list shows those that are `shown`."""
    return f"""
posts {post} JOIN list_members m ON m.account_id = {post}.account_id JOIN lists l ON l.id = m.list_id
LEFT JOIN follows f ON f.account_id = l.account_id AND f.target_id = {post}.account_id AND f.state = 'accepted'
  AND {wanted_language(f"{post}.id")}
"""


def shown(post: str = "p") -> str:
    """Return as an SQL condition which posts of members a list shows. It follows nobody: its owner has to."""
    return f"""
{post}.visibility <> 'direct'
  AND (l.account_id = {post}.account_id
    OR (f.id IS NOT NULL AND ({post}.boost_of_id IS NULL OR f.show_boosts = TRUE)))
  AND ({post}.in_reply_to_uri = '' OR {post}.in_reply_to_account_id IN ({post}.account_id, l.account_id)
    OR (l.replies_policy = 'followed' AND EXISTS (SELECT 1 FROM follows lf
      WHERE lf.account_id = l.account_id AND lf.target_id = {post}.in_reply_to_account_id AND lf.state = 'accepted'))
    OR (l.replies_policy = 'list' AND EXISTS (SELECT 1 FROM list_members lm
      WHERE lm.list_id = l.id AND lm.account_id = {post}.in_reply_to_account_id)))
"""


_NEWEST = "l.id = $1 AND p.id IN (SELECT id FROM posts WHERE account_id = $2 ORDER BY id DESC LIMIT $3)"


def _admitted(posts: str) -> str:
    """Return the statement that writes posts of members into the lists that show them."""
    return (
        f"INSERT INTO list_entries (list_id, post_id) SELECT l.id, p.id FROM {showing()} WHERE {posts} AND {shown()}"
        " ON CONFLICT DO NOTHING RETURNING list_id"
    )


async def deliver_to_lists(live: Live, post_id: int) -> bool:
    """Write a new post or boost into the lists that show it, with an event for their streams; tell whether any does."""
    reached = await rows(_admitted("p.id = $1"), post_id)
    if reached:
        live.announce(Event("listed", post_id, list_ids=frozenset(r["list_id"] for r in reached)))
    return bool(reached)


async def put_members(kept: List, account_ids: Sequence[int]) -> None:
    """Put people on a list, with their newest posts; those of an exclusive list leave the owner's home."""
    for account_id in account_ids:
        await execute(
            "INSERT INTO list_members (list_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            kept.id,
            account_id,
        )
        await rows(_admitted(_NEWEST), kept.id, account_id, FILLED)
    if kept.exclusive:
        await set_homes(kept.account_id, account_ids)


async def drop_members(kept: List, account_ids: Sequence[int]) -> None:
    """Take people off a list, with their posts; those of an exclusive list come back to the owner's home."""
    await execute_many(
        "DELETE FROM list_members WHERE list_id = $1 AND account_id = $2",
        [(kept.id, account_id) for account_id in account_ids],
    )
    await execute_many(
        "DELETE FROM list_entries WHERE list_id = $1"
        " AND post_id IN (SELECT id FROM posts WHERE account_id = $2)",
        [(kept.id, account_id) for account_id in account_ids],
    )
    if kept.exclusive:
        await set_homes(kept.account_id, account_ids)


async def leave_lists(owner_id: int, member_id: int) -> None:
    """Take somebody off all lists of a person who no longer follows them."""
    for kept in await lists_with(owner_id, member_id):
        await drop_members(kept, [member_id])


async def set_homes(owner_id: int, account_ids: Sequence[int]) -> None:
    """Put people's posts into the owner's home, or take them out, as the owner's exclusive lists say now."""
    for account_id in account_ids:
        if account_id == owner_id:
            continue
        if await _is_set_apart(owner_id, account_id):
            await clear_home(owner_id, account_id)
        elif await _is_followed(owner_id, account_id):
            await fill_home(owner_id, account_id)


async def _is_set_apart(owner_id: int, account_id: int) -> bool:
    return bool(
        await value(
            "SELECT 1 FROM lists l JOIN list_members m ON m.list_id = l.id"
            " WHERE l.account_id = $1 AND m.account_id = $2 AND l.exclusive = TRUE",
            owner_id,
            account_id,
        )
    )


async def _is_followed(owner_id: int, account_id: int) -> bool:
    return bool(
        await value(
            "SELECT 1 FROM follows WHERE account_id = $1 AND target_id = $2 AND state = 'accepted'",
            owner_id,
            account_id,
        )
    )


async def known_to(owner_id: int, account_ids: Sequence[int]) -> set[int]:
    """Return which of these people a person follows or asked to follow, and the person themselves."""
    if not account_ids:
        return set()
    found = await rows(
        f"SELECT target_id FROM follows WHERE account_id = $1 AND target_id IN ({marks(len(account_ids), 2)})",
        owner_id,
        *account_ids,
    )
    return {r["target_id"] for r in found} | {owner_id}
