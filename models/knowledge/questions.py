"""Questions, which of their answers are accepted or verified, and the experts of a group.

A question is a post with a row here; its title is the post's. Its answers are the posts that answer it directly. Who may
choose among them, and who hears of it, is outbox/knowledge/questions.py. Functions here belong in the caller's transaction.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from tortoise import fields

from models.core.base import CountedRow, belongs_to, from_ms, moment, now, stored_day
from models.core.database import execute, execute_many, marks, rows, value
from models.core.visibility import Reader
from models.posts.posts import Post, keep_version, mark_edited
from models.posts.timelines import by_ids
from models.search.index import index_posts

State = Literal["open", "solved"]
Kind = Literal["accepted", "verified"]

MAX_TITLE = 200
"""Characters of the title of a question that is asked here."""


class Question(CountedRow):
    post = belongs_to("Post", index=False)
    post_id: int
    state: State = fields.CharField(16, default="open")  # type: ignore[assignment]
    """solved: an answer is accepted; of a question of another site, as that site says."""
    solved_at = moment(null=True)

    class Meta:
        table = "questions"
        unique_together = (("post_id",),)
        indexes = (("state", "post_id"),)


class ChosenAnswer(CountedRow):
    """An answer that was accepted or verified."""

    question = belongs_to("Post", index=False)
    question_id: int
    answer = belongs_to("Post")
    answer_id: int
    kind: Kind = fields.CharField(16)  # type: ignore[assignment]
    account = belongs_to("Account", null=True, keep=True)
    account_id: int | None
    """Who chose it; None when nobody knows any more."""
    at = moment(default=now)
    review_on = fields.DateField(null=True)
    """When an expert wants to look at a verified answer again."""

    class Meta:
        table = "chosen_answers"
        unique_together = (("question_id", "answer_id", "kind"),)


class GroupExpert(CountedRow):
    """Somebody whom the moderators of a group trust to verify answers in it."""

    group = belongs_to("Account", index=False)
    group_id: int
    account = belongs_to("Account")
    account_id: int

    class Meta:
        table = "group_experts"
        unique_together = (("group_id", "account_id"),)


@dataclass(frozen=True)
class Choice:
    """An answer that was chosen, and by whom."""

    question_id: int
    answer_id: int
    answer_uri: str
    visibility: str
    """Of the answer."""
    kind: Kind
    account_id: int | None
    at: datetime
    review_on: date | None = None


# --- questions -------------------------------------------------------------------------------------------------


async def question_of(post_id: int) -> Question | None:
    return await Question.get_or_none(post_id=post_id)


async def insert_question(post_id: int, state: State = "open", solved_at: datetime | None = None) -> None:
    """Make a post a question; nothing happens where it is one."""
    await execute(
        "INSERT INTO questions (post_id, state, solved_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        post_id,
        state,
        solved_at,
    )
    await index_posts([post_id])


async def drop_question(post_id: int) -> None:
    """Make a question a post like any other; what was chosen among its answers goes."""
    await execute("DELETE FROM chosen_answers WHERE question_id = $1", post_id)
    await execute("DELETE FROM questions WHERE post_id = $1", post_id)
    await _touch([post_id])
    await index_posts([post_id])


async def questions_among(post_ids: Collection[int]) -> dict[int, State]:
    """Return the state of those posts that are questions."""
    if not post_ids:
        return {}
    sql = f"SELECT post_id, state FROM questions WHERE post_id IN ({marks(len(post_ids))})"
    return {each["post_id"]: each["state"] for each in await rows(sql, *post_ids)}


async def set_state(post: Post, state: State, edited_at: datetime) -> bool:
    """Write down whether a question is solved, as a version of the post; tell whether that changed anything."""
    before = await value("SELECT state FROM questions WHERE post_id = $1", post.id)
    if before in (None, state):
        return False
    await keep_version(post, post.content)
    await mark_edited(post.id, edited_at)
    await execute(
        "UPDATE questions SET state = $2, solved_at = $3 WHERE post_id = $1",
        post.id,
        state,
        edited_at if state == "solved" else None,
    )
    await _touch([post.id])
    await index_posts([post.id])
    return True


async def state_by_answers(question_id: int) -> State:
    """Return whether a question has an accepted answer."""
    sql = "SELECT 1 FROM chosen_answers WHERE question_id = $1 AND kind = 'accepted' LIMIT 1"
    return "solved" if await value(sql, question_id) else "open"


async def solved_by_nothing(at_most: int) -> list[int]:
    """Return questions of ours that say that they are solved, and have no accepted answer any more."""
    found = await rows(
        "SELECT q.post_id FROM questions q JOIN posts p ON p.id = q.post_id WHERE q.state = 'solved' AND p.local = TRUE"
        " AND NOT EXISTS (SELECT 1 FROM chosen_answers c WHERE c.question_id = q.post_id AND c.kind = 'accepted')"
        f" ORDER BY q.post_id LIMIT {at_most}"
    )
    return [each["post_id"] for each in found]


async def groups_that_ask(account_id: int, handles: Sequence[str]) -> list[int]:
    """Return those of the named groups that somebody is in and whose posts are questions by default."""
    if not handles:
        return []
    found = await rows(
        "SELECT g.id FROM groups g JOIN accounts a ON a.id = g.id JOIN group_members m ON m.group_id = g.id"
        " WHERE m.account_id = $1 AND m.state = 'member' AND g.default_kind = 'question'"
        f" AND a.handle IN ({marks(len(handles), 2)})",
        account_id,
        *handles,
    )
    return [each["id"] for each in found]


# --- answers ---------------------------------------------------------------------------------------------------


async def choose(
    question_id: int, answer_id: int, kind: Kind, account_id: int | None, review_on: date | None = None
) -> bool:
    """Accept or verify an answer; False where that was so already."""
    made = await value(
        "INSERT INTO chosen_answers (question_id, answer_id, kind, account_id, at, review_on)"
        " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id",
        question_id,
        answer_id,
        kind,
        account_id,
        now(),
        review_on,
    )
    if made is not None:
        await _touch([question_id, answer_id])
    return made is not None


async def undo_choice(question_id: int, answer_id: int, kind: Kind) -> bool:
    """Accept or verify an answer no more; False where it was not."""
    gone = await value(
        "DELETE FROM chosen_answers WHERE question_id = $1 AND answer_id = $2 AND kind = $3 RETURNING id",
        question_id,
        answer_id,
        kind,
    )
    if gone is not None:
        await _touch([question_id, answer_id])
    return gone is not None


async def choices_of(question_ids: Collection[int]) -> dict[int, list[Choice]]:
    """Return what is chosen among the answers to questions, by question, the first chosen first."""
    return await _choices("question_id", question_ids)


async def choices_about(answer_ids: Collection[int]) -> dict[int, list[Choice]]:
    """Return by whom answers were accepted and verified, by answer."""
    return await _choices("answer_id", answer_ids)


async def _choices(
    column: Literal["question_id", "answer_id"], ids: Collection[int]
) -> dict[int, list[Choice]]:
    found: Mapping[int, list[Choice]] = defaultdict(list)
    if not ids:
        return {}
    for each in await rows(
        "SELECT c.question_id, c.answer_id, c.kind, c.account_id, c.at, c.review_on, a.uri, a.visibility"
        " FROM chosen_answers c JOIN posts a ON a.id = c.answer_id"
        f" WHERE c.{column} IN ({marks(len(ids))}) ORDER BY c.id",
        *ids,
    ):
        found[each[column]].append(
            Choice(
                each["question_id"],
                each["answer_id"],
                each["uri"],
                each["visibility"],
                each["kind"],
                each["account_id"],
                from_ms(each["at"]),
                stored_day(each["review_on"]),
            )
        )
    return dict(found)


async def chosen_uris(reader: Reader, question_id: int, kind: Kind) -> list[str]:
    """Return the URIs of the chosen answers to a question that a reader may see, the first chosen first."""
    chosen = [each for each in (await choices_of([question_id])).get(question_id, []) if each.kind == kind]
    visible = {view.id for view in await by_ids(reader, [each.answer_id for each in chosen])}
    return [each.answer_uri for each in chosen if each.answer_id in visible]


async def answers_among(question_id: int, uris: Sequence[str]) -> dict[str, int]:
    """Return the ids of those posts that answer a question and are here, by URI."""
    if not uris:
        return {}
    found = await rows(
        f"SELECT id, uri FROM posts WHERE in_reply_to_id = $1 AND uri IN ({marks(len(uris), 2)})",
        question_id,
        *uris,
    )
    return {each["uri"]: each["id"] for each in found}


async def questions_solved_by(answer_id: int) -> list[int]:
    """Return the questions that an answer is accepted for."""
    sql = "SELECT question_id FROM chosen_answers WHERE answer_id = $1 AND kind = 'accepted'"
    return [each["question_id"] for each in await rows(sql, answer_id)]


async def _touch(post_ids: Sequence[int]) -> None:
    await execute_many(
        "UPDATE posts SET revision = revision + 1 WHERE id = $1", [(post_id,) for post_id in sorted(post_ids)]
    )


# --- experts ---------------------------------------------------------------------------------------------------


async def is_expert(group_id: int, account_id: int) -> bool:
    """Tell whether somebody verifies answers in a group, and is a member of it."""
    return bool(
        await value(
            "SELECT 1 FROM group_experts e JOIN group_members m ON m.group_id = e.group_id"
            " AND m.account_id = e.account_id AND m.state = 'member'"
            " WHERE e.group_id = $1 AND e.account_id = $2",
            group_id,
            account_id,
        )
    )


async def experts_of(group_id: int) -> list[int]:
    """Return who verifies answers in a group, the longest named first."""
    sql = "SELECT account_id FROM group_experts WHERE group_id = $1 ORDER BY id"
    return [each["account_id"] for each in await rows(sql, group_id)]


async def set_expert(group_id: int, account_id: int, on: bool) -> bool:
    """Make somebody an expert of a group, or no longer; tell whether that changed anything."""
    sql = (
        "INSERT INTO group_experts (group_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id"
        if on
        else "DELETE FROM group_experts WHERE group_id = $1 AND account_id = $2 RETURNING id"
    )
    return await value(sql, group_id, account_id) is not None


async def expert_uris(group_id: int, host: str) -> tuple[str, ...]:
    """Return the ids of the experts of a group who are of a site, the longest named first."""
    found = await rows(
        "SELECT a.uri FROM group_experts e JOIN accounts a ON a.id = e.account_id"
        " WHERE e.group_id = $1 AND a.host = $2 AND a.suspended_at IS NULL ORDER BY e.id",
        group_id,
        host,
    )
    return tuple(each["uri"] for each in found)


async def keep_experts_here(group_id: int, uris: Sequence[str]) -> None:
    """Write down which people of this site are experts of a group of another site, as that says."""
    await execute("DELETE FROM group_experts WHERE group_id = $1", group_id)
    if uris:
        await execute(
            "INSERT INTO group_experts (group_id, account_id) SELECT CAST($1 AS BIGINT), id FROM accounts"
            f" WHERE host = '' AND uri IN ({marks(len(uris), 2)}) ON CONFLICT DO NOTHING",
            group_id,
            *uris,
        )
