"""Threads that are closed with a summary of what was decided: at most one summary a thread, on its first post.

Who may close one, and what other sites hear of it, is outbox/knowledge/deciding.py. Functions here check nothing and run
inside the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise import fields

from models.core.base import CountedRow, belongs_to, from_ms, moment
from models.core.database import execute, marks, rows, value
from models.posts.posts import Post


class DecidedThread(CountedRow):
    """What was decided about a thread last: that it is closed, or open again. The later moment counts, wherever it came
    from.
    """

    post = belongs_to("Post", index=False)
    post_id: int
    """The first post of the thread."""
    account = belongs_to("Account", null=True, keep=True)
    account_id: int | None
    """Who decided: the author of the post, or a moderator; the group itself where it does not say who."""
    by_group = fields.BooleanField(default=False)
    """For the group that the thread is in: its author alone does not undo that."""
    is_closed = fields.BooleanField(default=True)
    source = fields.TextField(default="")
    """As it was typed; "" where another site sent it, and once the thread is open again."""
    source_type = fields.CharField(32, default="text/plain")
    content = fields.TextField(default="")
    """Clean HTML; "" once the thread is open again."""
    changed_at = moment()

    class Meta:
        table = "decided_threads"
        unique_together = (("post_id",),)


@dataclass(frozen=True)
class Decision:
    """A new word about a thread; without a content it is open again."""

    account_id: int | None
    by_group: bool
    content: str
    at: datetime
    source: str = ""
    source_type: str = "text/plain"


@dataclass(frozen=True)
class Decided:
    """What a closed thread shows first."""

    post_id: int
    content: str
    at: datetime
    by_group: bool
    account_id: int | None
    uri: str
    """Of who decided; "": not known."""
    username: str
    host: str
    name: str
    source: str
    source_type: str


async def decision_about(post_id: int) -> DecidedThread | None:
    """Return the last word about a thread, by its first post; None where nothing was ever decided."""
    return await DecidedThread.get_or_none(post_id=post_id)


async def keep_decision(post: Post, decision: Decision) -> bool:
    """Write down what was decided about a thread, and have its first post rendered anew.

    False when a later word, or the same one, is there already. The caller has locked the post.
    """
    kept = await value(
        "INSERT INTO decided_threads AS d (post_id, account_id, by_group, is_closed, source, source_type, content,"
        " changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (post_id) DO UPDATE SET"
        " account_id = EXCLUDED.account_id, by_group = EXCLUDED.by_group, is_closed = EXCLUDED.is_closed,"
        " source = EXCLUDED.source, source_type = EXCLUDED.source_type, content = EXCLUDED.content,"
        " changed_at = EXCLUDED.changed_at WHERE d.changed_at < EXCLUDED.changed_at RETURNING id",
        post.id,
        decision.account_id,
        decision.by_group,
        decision.content != "",
        decision.source,
        decision.source_type,
        decision.content,
        decision.at,
    )
    if kept is None:
        return False
    await execute("UPDATE posts SET revision = revision + 1 WHERE id = $1", post.id)
    return True


async def decided_among(post_ids: Sequence[int]) -> dict[int, Decided]:
    """Return what is decided in those of these posts that begin a closed thread, by post."""
    if not post_ids:
        return {}
    found = await rows(
        "SELECT d.*, a.uri, a.username, a.host, a.display_name FROM decided_threads d"
        " LEFT JOIN accounts a ON a.id = d.account_id"
        f" WHERE d.is_closed = TRUE AND d.post_id IN ({marks(len(post_ids))})",
        *post_ids,
    )
    return {
        each["post_id"]: Decided(
            each["post_id"],
            each["content"],
            from_ms(each["changed_at"]),
            bool(each["by_group"]),
            each["account_id"],
            each["uri"] or "",
            each["username"] or "",
            each["host"] or "",
            each["display_name"] or each["username"] or "",
            each["source"],
            each["source_type"],
        )
        for each in found
    }


async def decided_elsewhere(group_id: int, at_most: int) -> list[int]:
    """Return the first posts of other sites' people whose threads a group closed, the last closed first."""
    found = await rows(
        "SELECT p.id FROM decided_threads d JOIN posts p ON p.id = d.post_id WHERE p.group_id = $1 AND p.local = FALSE"
        " AND d.by_group = TRUE AND d.is_closed = TRUE ORDER BY d.changed_at DESC LIMIT $2",
        group_id,
        at_most,
    )
    return [each["id"] for each in found]


async def closed_above(post_id: int) -> int | None:
    """Return the first post of the thread that a post is in, if that thread is closed; else None.

    Asks what the post answers, and so on, not for the id of the thread: that is another one where the beginning of a
    thread came here last.
    """
    return await value(_CLOSED_ABOVE, post_id)


_CLOSED_ABOVE = """
    WITH RECURSIVE above(id, in_reply_to_id) AS (
        SELECT id, in_reply_to_id FROM posts WHERE id = $1
        UNION
        SELECT p.id, p.in_reply_to_id FROM posts p JOIN above a ON p.id = a.in_reply_to_id
    )
    SELECT a.id FROM above a JOIN decided_threads d ON d.post_id = a.id AND d.is_closed = TRUE
    WHERE a.in_reply_to_id IS NULL
"""


async def first_of_thread(post_id: int) -> int:
    """Return the first post of a thread that is here, following what each post answers."""
    return await value(_FIRST, post_id) or post_id


_FIRST = """
    WITH RECURSIVE above(id, in_reply_to_id) AS (
        SELECT id, in_reply_to_id FROM posts WHERE id = $1
        UNION
        SELECT p.id, p.in_reply_to_id FROM posts p JOIN above a ON p.id = a.in_reply_to_id
    )
    SELECT id FROM above WHERE in_reply_to_id IS NULL
"""
