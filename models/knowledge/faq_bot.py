"""What the FAQ bot knows: what it may answer to whom, what it was asked, and whether that helped.

`findings_for` is the one function that says from what somebody is answered: from entries and solved questions that this
very reader may see. The verbs are outbox/knowledge/faq_bot.py; which of the findings answer is models/knowledge/ranking.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tortoise import fields

from models.core.base import CountedRow, belongs_to, moment, now
from models.core.database import Record, execute, marks, row, rows, value
from models.core.visibility import Reader, Visibility, known_accounts, shows, visible_posts
from models.knowledge.collections import heading_of, readable_owners
from models.search.index import asking_all, entry_id, matches
from models.search.query import Term
from models.text.cleaning import plain_text
from models.text.words import Word

MOST_ENTRIES = 2000
MOST_POSTS = 50
"""Posts whose text is compared: the newest that have a word of the question."""
MOST_GROUPS = 300
MOST_CHARACTERS = 3000
"""Of the text of a post that are compared."""
ASKED_WITHIN = timedelta(days=1)
"""What is older was asked while the site was away, and is answered no more."""

Outcome = Literal["answered", "unknown", "said", "limited", "ignored"]
"""answered: with sources. unknown: it said that it does not know. said: the post says whether an answer helped.
limited: somebody asked too much within an hour. ignored: it comes from a bot, a group, or a site that is not of the
company."""


class BotAnswer(CountedRow):
    """A post that the bot was named in, and what came of it: one row however often the post came."""

    question = belongs_to("Post", index=False)
    question_id: int
    asker = belongs_to("Account", index=False)
    asker_id: int
    answer = belongs_to("Post", null=True, keep=True)
    answer_id: int | None
    outcome: Outcome = fields.CharField(16)  # type: ignore[assignment]
    helped = fields.BooleanField(null=True)
    """What the asker replied; None: nothing."""
    at = moment(default=now)

    class Meta:
        table = "bot_answers"
        unique_together = (("question_id",),)
        indexes = (("asker_id", "at"),)


@dataclass(frozen=True)
class Answer:
    """The accepted answer to a question."""

    text: str
    visibility: Visibility
    author_id: int


@dataclass(frozen=True)
class Finding:
    """Something from which the bot may answer one reader."""

    title: str
    text: str
    url: str
    note: str = ""
    owner_id: int | None = None
    """Whose collection it is an entry of; None for a solved question that is in none."""
    post_id: int | None = None
    """None: a link."""
    visibility: Visibility | None = None
    """Of the post."""
    author_id: int | None = None
    answer: Answer | None = None
    """Of a question, where the reader may see it."""

    @property
    def audiences(self) -> frozenset[Visibility]:
        """Return the visibilities of all posts that are cited."""
        found = (self.visibility, self.answer.visibility if self.answer else None)
        return frozenset(each for each in found if each)

    @property
    def whose(self) -> frozenset[int]:
        """Return who wrote what is cited, and whose collection it is in."""
        found = (self.author_id, self.owner_id, self.answer.author_id if self.answer else None)
        return frozenset(each for each in found if each)


@dataclass(frozen=True)
class Due:
    """A post that the bot is to look at."""

    post_id: int
    asker_id: int


# --- what it may answer from -----------------------------------------------------------------------------------


async def findings_for(reader: Reader, stems: frozenset[str]) -> list[Finding]:
    """Return entries and solved questions that a reader may see and that may have one of these words, entries first."""
    if not stems:
        return []
    wanted = asking_all([Term((Word("", stems),), is_phrase=False, negated=False)])
    posts = await _posts_with(reader, wanted)
    answers = await _accepted(reader, list(posts))
    entries = [
        _of_entry(each, posts.get(each["post_id"]), answers.get(each["post_id"]))
        for each in await _entries(reader)
    ]
    collected = {each.post_id for each in entries}
    solved = [each for each in posts.values() if each["solved"] and each["id"] not in collected]
    return [*entries, *(_of_question(each, answers.get(each["id"])) for each in solved)]


async def _entries(reader: Reader) -> Sequence[Record]:
    return await rows(
        "SELECT c.owner_id, e.title, e.note, e.url AS link, e.media_id, m.name AS file_name, p.id AS post_id,"
        " p.title AS post_title, p.url, p.uri, p.visibility, p.account_id"
        " FROM collections c JOIN accounts o ON o.id = c.owner_id LEFT JOIN groups g ON g.id = o.id"
        " JOIN collection_entries e ON e.collection_id = c.id LEFT JOIN media m ON m.id = e.media_id"
        " LEFT JOIN posts p ON p.id = COALESCE(e.post_id, m.post_id) LEFT JOIN accounts a ON a.id = p.account_id"
        f" WHERE {readable_owners('$1')} AND (e.url <> '' OR (p.id IS NOT NULL AND {visible_posts('$1')}))"
        f" ORDER BY c.kind, e.id DESC LIMIT {MOST_ENTRIES}",
        reader.id,
    )


async def _posts_with(reader: Reader, wanted: str) -> dict[int, Record]:
    """Return collected posts and solved questions that have a word of the question and that the reader may see, by id."""
    words = entry_id("post_words")
    found = await rows(
        "SELECT p.id, p.title, p.summary, p.content, p.url, p.uri, p.visibility, p.group_id, p.account_id,"
        f" q.state = 'solved' AS solved FROM post_words JOIN posts p ON p.id = {words}"
        " JOIN accounts a ON a.id = p.account_id LEFT JOIN questions q ON q.post_id = p.id"
        f" WHERE {matches('post_words', '$2')} AND (q.state = 'solved' OR p.id IN"
        " (SELECT COALESCE(e.post_id, m.post_id) FROM collection_entries e LEFT JOIN media m ON m.id = e.media_id))"
        f" AND {visible_posts('$1')} ORDER BY p.id DESC LIMIT {MOST_POSTS}",
        reader.id,
        wanted,
    )
    return {each["id"]: each for each in found}


async def _accepted(reader: Reader, question_ids: Sequence[int]) -> dict[int, Answer]:
    """Return the first accepted answer to each of these questions that the reader may see."""
    if not question_ids:
        return {}
    found = await rows(
        "SELECT c.question_id, p.content, p.visibility, p.account_id FROM chosen_answers c"
        " JOIN posts p ON p.id = c.answer_id JOIN accounts a ON a.id = p.account_id WHERE c.kind = 'accepted'"
        f" AND c.question_id IN ({marks(len(question_ids), 2)}) AND {visible_posts('$1')} ORDER BY c.id DESC",
        reader.id,
        *question_ids,
    )
    return {
        each["question_id"]: Answer(plain_text(each["content"]), each["visibility"], each["account_id"])
        for each in found
    }


def _of_entry(entry: Record, post: Record | None, answer: Answer | None) -> Finding:
    """Return an entry, with the text of its post where that has a word of the question."""
    said = _text_of(post) if post else ""
    return Finding(
        title=entry["title"] or entry["file_name"] or entry["post_title"] or heading_of(said),
        text=f"{entry['note']} {said} {answer.text if answer else ''}"[:MOST_CHARACTERS],
        note=entry["note"],
        url=entry["link"] or entry["url"] or entry["uri"] or "",
        owner_id=entry["owner_id"],
        post_id=entry["post_id"],
        visibility=entry["visibility"],
        author_id=entry["account_id"],
        answer=answer,
    )


def _of_question(post: Record, answer: Answer | None) -> Finding:
    said = _text_of(post)
    return Finding(
        title=post["title"] or heading_of(said),
        text=f"{said} {answer.text if answer else ''}"[:MOST_CHARACTERS],
        url=post["url"] or post["uri"],
        post_id=post["id"],
        visibility=post["visibility"],
        author_id=post["account_id"],
        answer=answer,
    )


def _text_of(post: Record) -> str:
    return f"{post['summary']} {plain_text(post['content'])}"[:MOST_CHARACTERS]


# --- what it was asked -----------------------------------------------------------------------------------------


async def due(bot_id: int, limit: int) -> list[Due]:
    """Return posts that name the bot and that it has not looked at, the oldest first."""
    found = await rows(
        "SELECT p.id, p.account_id FROM mentions m JOIN posts p ON p.id = m.post_id"
        " WHERE m.account_id = $1 AND m.addressed_only = FALSE AND p.created_at > $2 AND p.account_id <> $1"
        " AND p.boost_of_id IS NULL AND NOT EXISTS (SELECT 1 FROM bot_answers b WHERE b.question_id = p.id)"
        f" ORDER BY p.id LIMIT {limit}",
        bot_id,
        now() - ASKED_WITHIN,
    )
    return [Due(each["id"], each["account_id"]) for each in found]


async def claim_question(question_id: int, asker_id: int, outcome: Outcome) -> bool:
    """Write down what comes of a post; False when it has been looked at already. Belongs in the answer's transaction."""
    made = await value(
        "INSERT INTO bot_answers (question_id, asker_id, outcome, at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (question_id) DO NOTHING RETURNING id",
        question_id,
        asker_id,
        outcome,
        now(),
    )
    return made is not None


async def note_answer(question_id: int, answer_id: int) -> None:
    await execute("UPDATE bot_answers SET answer_id = $2 WHERE question_id = $1", question_id, answer_id)


async def answers_within(asker_id: int, since: datetime) -> int:
    """Return how often somebody was answered since a moment."""
    return await value(
        "SELECT count(*) FROM bot_answers WHERE asker_id = $1 AND at > $2 AND outcome IN ('answered', 'unknown')",
        asker_id,
        since,
    )


async def note_helped(answer_id: int, asker_id: int, helped: bool) -> bool:
    """Write down what the asker says of an answer; tell whether there is such an answer to them."""
    found = await value(
        "UPDATE bot_answers SET helped = $3 WHERE answer_id = $1 AND asker_id = $2 RETURNING id",
        answer_id,
        asker_id,
        helped,
    )
    return found is not None


@dataclass(frozen=True)
class Numbers:
    """How the bot does, of all time: numbers, no names."""

    asked: int
    answered: int
    """With something; of the others it said that it does not know."""
    helped: int
    """By a reply, or a favourite of the asker."""
    helped_not: int


async def numbers() -> Numbers:
    liked = "SELECT 1 FROM reactions r WHERE r.post_id = b.answer_id AND r.account_id = b.asker_id"
    found = await row(
        "SELECT count(*) AS asked, COALESCE(sum(CASE WHEN outcome = 'answered' THEN 1 ELSE 0 END), 0) AS answered,"
        f" COALESCE(sum(CASE WHEN helped = TRUE OR (helped IS NULL AND EXISTS ({liked})) THEN 1 ELSE 0 END), 0)"
        " AS helped, COALESCE(sum(CASE WHEN helped = FALSE THEN 1 ELSE 0 END), 0) AS helped_not"
        " FROM bot_answers b WHERE outcome IN ('answered', 'unknown')"
    )
    assert found is not None
    return Numbers(*(int(found[name]) for name in ("asked", "answered", "helped", "helped_not")))


# --- who sees what it answers ----------------------------------------------------------------------------------


async def is_blocking(account_ids: frozenset[int]) -> bool:
    """Tell whether one of these people keeps somebody, or a whole site, from reading what they write."""
    if not account_ids:
        return False
    listed = marks(len(account_ids))
    return bool(
        await value(
            f"SELECT 1 FROM blocks WHERE account_id IN ({listed})"
            f" UNION ALL SELECT 1 FROM domain_blocks WHERE account_id IN ({listed}) LIMIT 1",
            *account_ids,
        )
    )


async def is_shown_wider(bot_id: int, account_ids: frozenset[int]) -> bool:
    """Tell whether a site that we speak with may know of the bot, and not of one of these accounts."""
    if not account_ids:
        return False
    return bool(
        await value(
            "SELECT 1 FROM peers peer JOIN accounts bot ON bot.id = $1"
            f" JOIN accounts whose ON whose.id IN ({marks(len(account_ids), 2)})"
            f" WHERE peer.state = 'active' AND {shows('peer', 'bot')} AND NOT {shows('peer', 'whose')} LIMIT 1",
            bot_id,
            *account_ids,
        )
    )


async def groups_to_ask(reader: Reader) -> list[tuple[int, str, str]]:
    """Return the groups that somebody may know of and write in, or ask to be let into: (id, name, what it is for)."""
    found = await rows(
        "SELECT o.id, o.display_name, o.note FROM groups g JOIN accounts o ON o.id = g.id"
        f" WHERE o.suspended_at IS NULL AND g.archived_at IS NULL AND {known_accounts('$1', 'o')}"
        f" ORDER BY o.followers_count DESC, o.id LIMIT {MOST_GROUPS}",
        reader.id,
    )
    return [(each["id"], each["display_name"], plain_text(each["note"])) for each in found]
