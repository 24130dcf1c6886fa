"""Threads that are put in order: moved to another group, split, merged. Functions here check nothing and run inside the
caller's transaction, which has locked the posts.

What each post answers makes a thread (`in_reply_to_id`); `thread_id` follows it, but for direct messages, whose
conversations are kept by it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from models.core.counts import recount
from models.core.database import execute, marks, rows
from models.groups.groups import set_lock
from models.posts.posts import Post
from models.search.index import index_posts

MOST = 1000
"""Posts of a thread, as on pages (models/posts/timelines.py)."""


async def below(post_id: int) -> list[int]:
    """Return a post and all that answers it, directly or not, the oldest first."""
    found = await rows(
        "WITH RECURSIVE below(id) AS (SELECT CAST($1 AS BIGINT) UNION"
        " SELECT p.id FROM posts p JOIN below b ON p.in_reply_to_id = b.id) SELECT id FROM below ORDER BY id",
        post_id,
    )
    return [each["id"] for each in found]


async def below_in_group(post_id: int, group_id: int) -> list[int]:
    """Return, of a post and all that answers it, what is in a group, the oldest first."""
    ids = await below(post_id)
    found = await rows(
        f"SELECT id FROM posts WHERE group_id = $1 AND boost_of_id IS NULL AND id IN ({marks(len(ids), 2)}) ORDER BY id",
        group_id,
        *ids,
    )
    return [each["id"] for each in found]


def topmost(chosen: Sequence[Post]) -> list[Post]:
    """Return those of some posts that answer none of the others; what answers a chosen one goes with it."""
    ids = {each.id for each in chosen}
    return [each for each in chosen if each.in_reply_to_id not in ids]


async def answer_instead(post: Post, parent: Post) -> None:
    """Let a post, with all that answers it, answer another one that is not below it."""
    moved = [each for each in await below(post.id) if each != post.id]
    was_first = post.in_reply_to_id is None
    await execute(
        "UPDATE posts SET in_reply_to_id = $2, in_reply_to_uri = $3, in_reply_to_account_id = $4, thread_id = $5,"
        " revision = revision + 1 WHERE id = $1",
        post.id,
        parent.id,
        parent.uri,
        parent.account_id,
        parent.thread_id,
    )
    if moved:
        await execute(
            "UPDATE posts SET thread_id = $1, revision = revision + 1 WHERE visibility <> 'direct'"
            f" AND id IN ({marks(len(moved), 2)})",
            parent.thread_id,
            *moved,
        )
    if was_first and post.group_id:
        await set_lock(post.group_id, post.thread_id, False)
    if not was_first:
        await _mute_as(post.thread_id, parent.thread_id)
    counted = sorted({each for each in (post.in_reply_to_id, parent.id) if each})
    await recount("posts", "replies_count", marks(len(counted)), *counted)
    await index_posts([post.id])


async def _mute_as(thread_id: int, new_thread_id: int) -> None:
    """Let those who muted a thread go on hearing nothing of what is split off."""
    await execute(
        "INSERT INTO thread_mutes (account_id, thread_id) SELECT account_id, CAST($2 AS BIGINT) FROM thread_mutes"
        " WHERE thread_id = $1 ON CONFLICT DO NOTHING",
        thread_id,
        new_thread_id,
    )


async def authors_of(post_ids: Collection[int]) -> dict[int, int]:
    """Return the authors of posts, each with the first of theirs."""
    if not post_ids:
        return {}
    found = await rows(
        f"SELECT account_id, min(id) AS id FROM posts WHERE id IN ({marks(len(post_ids))}) GROUP BY account_id"
        " ORDER BY account_id",
        *post_ids,
    )
    return {each["account_id"]: each["id"] for each in found}


@dataclass(frozen=True)
class Thread:
    """A thread of a group, as a list names it."""

    id: int
    """Its first post."""
    said: str
    """The title of that, or else its text as HTML."""
    author: str
    """A username."""


async def threads_in(group_id: int, at_most: int) -> list[Thread]:
    """Return the threads of a group, the newest first."""
    found = await rows(
        "SELECT p.id, CASE WHEN p.title <> '' THEN p.title ELSE p.content END AS said, a.username FROM posts p"
        " JOIN accounts a ON a.id = p.account_id WHERE p.group_id = $1 AND p.boost_of_id IS NULL"
        " AND p.in_reply_to_id IS NULL AND a.suspended_at IS NULL AND p.visibility <> 'withdrawn'"
        f" ORDER BY p.id DESC LIMIT {at_most}",
        group_id,
    )
    return [Thread(each["id"], each["said"], each["username"]) for each in found]
