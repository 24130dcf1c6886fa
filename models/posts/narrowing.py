"""Posts whose audience shrinks: what follows from that in our tables.

Timelines, search, threads and documents ask models/core/visibility.py whenever they are read, so that the new audience
is enough for them. This module changes what was written down for readers before: places in homes and lists,
notifications, conversations, pins, sealed addresses of files, counters that outsiders see. Streams and other sites are
told by outbox/posts/narrowing.py. Everything here belongs in the transaction of the change.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from models.core.database import execute, marks, rows
from models.core.visibility import Visibility, is_for
from models.posts.conversations import remove_from_conversations
from models.posts.posts import Post, set_visibility

WIDEST_FIRST: tuple[Visibility, ...] = ("public", "unlisted", "private", "targeted", "direct")
"""Audiences, each narrower than the one before. Posts in a closed group have the audience of the group."""
AT_ONCE = 500
"""Posts in one statement."""

_KEPT_FOR_READERS = (
    ("home_entries", "e.owner_id", "home_entries e"),
    ("list_entries", "l.account_id", "list_entries e JOIN lists l ON l.id = e.list_id"),
    ("notifications", "e.account_id", "notifications e"),
)
"""(table, its reader, where from): rows that show a post to somebody."""


def is_narrower(wanted: Visibility, present: Visibility) -> bool:
    """Tell whether an audience is a part of another; those that are not in the order never are."""
    if wanted not in WIDEST_FIRST or present not in WIDEST_FIRST:
        return False
    return WIDEST_FIRST.index(wanted) > WIDEST_FIRST.index(present)


async def set_audience(ids: Sequence[int], visibility: Visibility) -> None:
    """Give posts, and the boosts of them that are left, another audience; recount what is counted."""
    for some in _in_parts(ids):
        places = marks(len(some))
        # Boosts of posts that may not be boosted any more are undone, under the address that they had.
        boosts = f" OR boost_of_id IN ({places})" if visibility in ("public", "unlisted") else ""
        await set_visibility(visibility, f"(id IN ({places}){boosts})", *some)


async def keep_mentions(post_id: int, account_ids: Collection[int]) -> list[int]:
    """Remove all mentions of a post but these; return who is mentioned no more."""
    others = f" AND account_id NOT IN ({marks(len(account_ids), 2)})" if account_ids else ""
    sql = f"DELETE FROM mentions WHERE post_id = $1{others} RETURNING account_id"
    return [each["account_id"] for each in await rows(sql, post_id, *account_ids)]


async def lose_readers(ids: Sequence[int]) -> dict[int, frozenset[int]]:
    """Remove posts from readers who may not see them any more; return who had them in a home or on a list, by post."""
    lost: dict[int, set[int]] = defaultdict(set)
    for some in _in_parts(ids):
        for table, reader, source in _KEPT_FOR_READERS:
            gone = (
                f"SELECT e.id FROM {source} JOIN posts p ON p.id = e.post_id"
                f" WHERE e.post_id IN ({marks(len(some))}) AND NOT {is_for(reader)}"
            )
            if table != "notifications":
                for each in await rows(
                    f"SELECT e.post_id, {reader} AS reader_id FROM {source} WHERE e.id IN ({gone})", *some
                ):
                    lost[each["post_id"]].add(each["reader_id"])
            await execute(f"DELETE FROM {table} WHERE id IN ({gone})", *some)
        await execute(
            f"UPDATE media SET link_version = link_version + 1 WHERE post_id IN ({marks(len(some))})", *some
        )
    return {post_id: frozenset(readers) for post_id, readers in lost.items()}


async def unpin(ids: Sequence[int]) -> None:
    """Unpin posts that may not be pinned any more."""
    for some in _in_parts(ids):
        await execute(
            f"DELETE FROM pins WHERE post_id IN ({marks(len(some))})"
            " AND account_id NOT IN (SELECT id FROM accounts WHERE actor_type = 'Group')",
            *some,
        )


async def leave_conversations(post_id: int) -> None:
    """Take a message out of all conversations, and put it into those of its present readers."""
    await remove_from_conversations(post_id)
    await execute("DELETE FROM conversation_posts WHERE post_id = $1", post_id)


async def boosts_of(ids: Sequence[int], *, but_by: int = 0) -> list[Post]:
    """Return the boosts of posts, but those by one account."""
    found: list[Post] = []
    for some in _in_parts(ids):
        found += await Post.filter(boost_of_id__in=some).exclude(account_id=but_by).order_by("id")
    return found


def _in_parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]
