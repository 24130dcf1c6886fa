"""Questions that were asked before: each is linked to one older question, by whom is outbox/knowledge/duplicates.py.

Both may have different readers: whoever shows one beside the other asks models/core/visibility.py. Functions here belong in
the caller's transaction.
"""

from collections.abc import Collection
from dataclasses import dataclass

from models.core.base import CountedRow, belongs_to, moment, now
from models.core.database import execute, marks, rows, value

MOST_STEPS = 50
"""How long a chain of duplicates is followed."""
MOST_SHOWN = 20
"""Duplicates of one question that are shown, the newest."""


class Duplicate(CountedRow):
    question = belongs_to("Post", index=False)
    question_id: int
    original = belongs_to("Post")
    original_id: int
    """The older question, where it may be answered."""
    account = belongs_to("Account", null=True, keep=True)
    account_id: int | None
    """Who linked it; None when nobody knows any more."""
    at = moment(default=now)

    class Meta:
        table = "duplicate_questions"
        unique_together = (("question_id",),)


@dataclass(frozen=True)
class Original:
    """The question that another is a duplicate of."""

    post_id: int
    uri: str
    visibility: str
    group_id: int | None
    linked_by: int | None


async def originals_of(question_ids: Collection[int]) -> dict[int, Original]:
    """Return what questions are duplicates of, whoever may see it."""
    if not question_ids:
        return {}
    found = await rows(
        "SELECT d.question_id, d.account_id, p.id, p.uri, p.visibility, p.group_id FROM duplicate_questions d"
        f" JOIN posts p ON p.id = d.original_id WHERE d.question_id IN ({marks(len(question_ids))})",
        *question_ids,
    )
    return {
        each["question_id"]: Original(
            each["id"], each["uri"], each["visibility"], each["group_id"], each["account_id"]
        )
        for each in found
    }


async def duplicates_of(original_id: int) -> list[int]:
    """Return the duplicates of a question, the last linked first, whoever may see them."""
    sql = f"SELECT question_id FROM duplicate_questions WHERE original_id = $1 ORDER BY id DESC LIMIT {MOST_SHOWN}"
    return [each["question_id"] for each in await rows(sql, original_id)]


async def link(question_id: int, original_id: int, account_id: int | None) -> bool:
    """Link a question to an older one, in the place of another; tell whether that changed anything."""
    return bool(
        await value(
            "INSERT INTO duplicate_questions (question_id, original_id, account_id, at) VALUES ($1, $2, $3, $4)"
            " ON CONFLICT (question_id) DO UPDATE SET original_id = EXCLUDED.original_id,"
            " account_id = EXCLUDED.account_id, at = EXCLUDED.at"
            " WHERE duplicate_questions.original_id <> EXCLUDED.original_id RETURNING id",
            question_id,
            original_id,
            account_id,
            now(),
        )
    )


async def unlink(question_id: int) -> bool:
    sql = "DELETE FROM duplicate_questions WHERE question_id = $1 RETURNING id"
    return await value(sql, question_id) is not None


async def leads_to(original_id: int, question_id: int) -> bool:
    """Tell whether a question is, at some remove, a duplicate of another."""
    here: int | None = original_id
    for _ in range(MOST_STEPS):
        here = await value("SELECT original_id FROM duplicate_questions WHERE question_id = $1", here)
        if here is None or here == question_id:
            return here is not None
    return True


async def touch(*post_ids: int) -> None:
    for post_id in sorted(post_ids):
        await execute("UPDATE posts SET revision = revision + 1 WHERE id = $1", post_id)
