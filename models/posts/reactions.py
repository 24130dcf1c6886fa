"""Favourites, bookmarks, pins and muted threads. Boosts are posts (models/posts/posts.py)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise import fields

from models.core.base import CountedRow, belongs_to, moment, now
from models.core.counts import change, less
from models.core.database import execute, execute_many, lock_rows, marks, rows, value
from models.core.paging import Cursored, Page, listed_accounts
from models.posts.posts import count


class Reaction(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    post = belongs_to("Post", index=False)
    post_id: int
    emoji = fields.CharField(100, default="")
    """Empty: a favourite."""
    uri = fields.CharField(2048, default="", db_index=True)
    created_at = moment(default=now)

    class Meta:
        table = "reactions"
        unique_together = (("post_id", "account_id", "emoji"),)
        indexes = (("account_id", "id"), ("created_at",))


class Bookmark(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    post = belongs_to("Post", index=False)
    post_id: int

    class Meta:
        table = "bookmarks"
        unique_together = (("post_id", "account_id"),)
        indexes = (("account_id", "id"),)


class Pin(CountedRow):
    account = belongs_to("Account")
    account_id: int
    post = belongs_to("Post", index=False)
    post_id: int
    ends_at = moment(null=True)
    """When a group of ours takes it off its profile."""

    class Meta:
        table = "pins"
        unique_together = (("post_id",),)


class ThreadMute(CountedRow):
    account = belongs_to("Account", index=False)
    account_id: int
    thread_id = fields.BigIntField()

    class Meta:
        table = "thread_mutes"
        unique_together = (("account_id", "thread_id"),)


async def add_favourite(account_id: int, post_id: int, uri: str) -> bool:
    """Favourite a post; False when it already was favourited."""
    await lock_rows("posts", "$1", post_id)
    added = await value(
        "INSERT INTO reactions (account_id, post_id, emoji, uri, created_at) VALUES ($1, $2, '', $3, $4)"
        " ON CONFLICT DO NOTHING RETURNING id",
        account_id,
        post_id,
        uri,
        now(),
    )
    if added is None:
        return False
    await count(post_id, "favourites_count", 1)
    return True


async def remove_favourite(account_id: int, post_id: int) -> str | None:
    """Undo a favourite; return its URI, None when there was none."""
    await lock_rows("posts", "$1", post_id)
    uri = await value(
        "DELETE FROM reactions WHERE account_id = $1 AND post_id = $2 AND emoji = '' RETURNING uri",
        account_id,
        post_id,
    )
    if uri is None:
        return None
    await count(post_id, "favourites_count", -1)
    return uri


async def remove_reactions(accounts: str, account: object) -> None:
    """Undo all favourites and emoji reactions of accounts; `accounts` selects their ids."""
    theirs = f"FROM reactions WHERE account_id IN ({accounts})"
    await lock_rows("posts", f"SELECT post_id {theirs}", account)
    gone = await rows(f"DELETE {theirs} RETURNING post_id, emoji", account)
    await change("posts", "favourites_count", less(Counter(e["post_id"] for e in gone if not e["emoji"])))
    await execute_many(
        "UPDATE posts SET revision = revision + 1 WHERE id = $1",
        [(post_id,) for post_id in sorted({each["post_id"] for each in gone if each["emoji"]})],
    )


MAX_EMOJI_CHARACTERS = 100
MAX_EMOJIS = 8
"""How many emojis one of our people may react with to one post; some clients react only where this number is
published.
"""


async def add_emoji(account_id: int, post_id: int, emoji: str, uri: str) -> bool:
    """React with an emoji; False when the person already did with that one."""
    await lock_rows("posts", "$1", post_id)
    added = await value(
        "INSERT INTO reactions (account_id, post_id, emoji, uri, created_at) VALUES ($1, $2, $3, $4, $5)"
        " ON CONFLICT DO NOTHING RETURNING id",
        account_id,
        post_id,
        emoji,
        uri,
        now(),
    )
    if added is None:
        return False
    await execute("UPDATE posts SET revision = revision + 1 WHERE id = $1", post_id)
    return True


async def other_emojis(account_id: int, post_id: int, emoji: str) -> int:
    """Count the emojis beside this one with which a person reacted to a post, which the caller has locked."""
    query = "SELECT COUNT(*) FROM reactions WHERE account_id = $1 AND post_id = $2 AND emoji NOT IN ('', $3)"
    return int(await value(query, account_id, post_id, emoji))


async def remove_emoji(account_id: int, post_id: int, emoji: str) -> str | None:
    """Undo an emoji reaction; return its URI, None when there was none."""
    await lock_rows("posts", "$1", post_id)
    uri = await value(
        "DELETE FROM reactions WHERE account_id = $1 AND post_id = $2 AND emoji = $3 RETURNING uri",
        account_id,
        post_id,
        emoji,
    )
    if uri is not None:
        await execute("UPDATE posts SET revision = revision + 1 WHERE id = $1", post_id)
    return uri


@dataclass(frozen=True)
class EmojiCount:
    """How many reacted to a post with one emoji, and whether the viewer did."""

    emoji: str
    count: int
    me: bool
    account_ids: tuple[int, ...]
    """At most twenty."""


async def emoji_counts(viewer_id: int, post_ids: Sequence[int]) -> dict[int, list[EmojiCount]]:
    """Return the emoji reactions to posts, by post, the first used first."""
    if not post_ids:
        return {}
    by_post: dict[int, dict[str, list[int]]] = {}
    for found in await rows(
        "SELECT r.post_id, r.emoji, r.account_id FROM reactions r JOIN accounts a ON a.id = r.account_id"
        f" WHERE r.post_id IN ({marks(len(post_ids))}) AND r.emoji <> '' AND a.suspended_at IS NULL ORDER BY r.id",
        *post_ids,
    ):
        by_post.setdefault(found["post_id"], {}).setdefault(found["emoji"], []).append(found["account_id"])
    return {
        post_id: [
            EmojiCount(emoji, len(people), viewer_id in people, tuple(people[:20]))
            for emoji, people in emojis.items()
        ]
        for post_id, emojis in by_post.items()
    }


async def recent_emojis(account_id: int, at_most: int) -> list[str]:
    """Return the emojis with which somebody reacted lately, the last one first."""
    found = await rows(
        "SELECT emoji FROM (SELECT emoji, id FROM reactions WHERE account_id = $1 AND emoji <> ''"
        " ORDER BY id DESC LIMIT 200) AS late GROUP BY emoji ORDER BY max(id) DESC LIMIT $2",
        account_id,
        at_most,
    )
    return [each["emoji"] for each in found]


async def set_bookmark(account_id: int, post_id: int, on: bool) -> None:
    if on:
        await execute(
            "INSERT INTO bookmarks (account_id, post_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            account_id,
            post_id,
        )
    else:
        await execute("DELETE FROM bookmarks WHERE account_id = $1 AND post_id = $2", account_id, post_id)


async def set_pin(account_id: int, post_id: int, on: bool) -> bool:
    """Pin or unpin; tell whether that changed anything."""
    sql = (
        "INSERT INTO pins (account_id, post_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id"
        if on
        else "DELETE FROM pins WHERE account_id = $1 AND post_id = $2 RETURNING id"
    )
    changed = await value(sql, account_id, post_id) is not None
    if changed:
        await execute("UPDATE posts SET revision = revision + 1 WHERE id = $1", post_id)
    return changed


async def set_pin_end(account_id: int, post_id: int, ends_at: datetime | None) -> None:
    """Say when a pin ends; None: when somebody unpins it."""
    await execute(
        "UPDATE pins SET ends_at = $3 WHERE account_id = $1 AND post_id = $2", account_id, post_id, ends_at
    )


async def pins_over() -> list[tuple[int, int]]:
    """Return whose pins of which posts have ended."""
    sql = "SELECT account_id, post_id FROM pins WHERE ends_at IS NOT NULL AND ends_at <= $1 ORDER BY id"
    return [(each["account_id"], each["post_id"]) for each in await rows(sql, now())]


async def replace_pins(account_id: int, post_ids: Sequence[int]) -> None:
    """Replace somebody's pinned posts by these, the last pinned first."""
    before = await pinned_ids(account_id)
    if before == list(post_ids):
        return
    for post_id in before:
        await set_pin(account_id, post_id, False)
    for post_id in reversed(post_ids):
        await set_pin(account_id, post_id, True)


async def pinned_ids(account_id: int) -> list[int]:
    """Return ids of pinned posts, last pinned first."""
    found = await rows("SELECT post_id FROM pins WHERE account_id = $1 ORDER BY id DESC", account_id)
    return [r["post_id"] for r in found]


async def set_thread_mute(account_id: int, thread_id: int, on: bool) -> None:
    if on:
        await execute(
            "INSERT INTO thread_mutes (account_id, thread_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            account_id,
            thread_id,
        )
    else:
        await execute(
            "DELETE FROM thread_mutes WHERE account_id = $1 AND thread_id = $2", account_id, thread_id
        )


async def favourited_by(post_id: int, page: Page) -> list[Cursored]:
    return await listed_accounts(
        "reactions f JOIN accounts a ON a.id = f.account_id",
        "f.post_id = $1 AND f.emoji = ''",
        [post_id],
        page,
    )


async def boosted_by(post_id: int, page: Page) -> list[Cursored]:
    return await listed_accounts(
        "posts f JOIN accounts a ON a.id = f.account_id",
        "f.boost_of_id = $1 AND f.group_id IS NULL",
        [post_id],
        page,
    )
