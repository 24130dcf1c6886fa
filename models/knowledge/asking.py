"""Who may be asked to answer a question: at most MOST people of all sites who may read it and seem to know something.

By the skills that they say they have, as far as the asker may see them (models/core/circles.py), that are words or hashtags of
the question, and by their accepted answers to questions like it. Whoever does not want to be named, is away, was asked for it
already or often enough today is not offered; those who work at this moment come first. The verb is outbox/knowledge/asking.py.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from models.core.accounts import Account
from models.core.base import CountedRow, belongs_to, moment, now
from models.core.database import execute, get, marks, rows, value
from models.core.site import Site
from models.core.visibility import known_accounts, may_see, visible_here
from models.knowledge.similar import similar_questions
from models.people.discovery import FINDABLE
from models.people.hours import works_at
from models.people.work import Work, skills_seen, works_for
from models.posts.posts import Post
from models.text.cleaning import plain_text
from models.text.tags import tag_key
from models.text.words import words_of

MOST = 5
LOOKED_AT = 100
"""People who are ranked, and whose hours are read."""
MOST_KEYS = 100
"""Words of a question that may be skills."""
ALIKE = 40
"""Solved questions whose answers count."""
A_DAY = timedelta(days=1)
MOST_OF_QUESTION = 5
"""People who are asked to answer one question."""
MOST_OF_ASKER, MOST_OF_EXPERT = 10, 5
"""How often a day one person asks, and is asked."""


class AskedExpert(CountedRow):
    """Somebody who was asked to answer a question."""

    question = belongs_to("Post", index=False)
    question_id: int
    expert = belongs_to("Account", index=False)
    expert_id: int
    account = belongs_to("Account", index=False)
    account_id: int
    """Who asked them."""
    at = moment(default=now)

    class Meta:
        table = "asked_experts"
        unique_together = (("question_id", "expert_id"),)
        indexes = (("expert_id", "at"), ("account_id", "at"))


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be asked, and why."""

    account_id: int
    skills: tuple[str, ...]
    """As they write them; those that fit."""
    answers: int
    """Accepted ones, to questions like it."""
    works_now: bool
    """Within their hours; who says none may always be asked."""


async def candidates(
    site: Site, viewer_id: int, question: Post, moment: datetime | None = None
) -> list[Candidate]:
    """Return who may be asked to answer a question that the viewer sees, the best to ask first."""
    moment = moment or now()
    skilled = await _skilled(viewer_id, _keys(question))
    answered = await _answered(site, viewer_id, question)
    there = await _askable(viewer_id, question, [*skilled, *answered], moment)
    works = await works_for(viewer_id, there)
    ranked = sorted(
        (
            Candidate(i, skilled.get(i, ()), answered[i], _works(site, works[i], moment))
            for i in there
            if i in works and not _is_away(works[i], moment)
        ),
        key=_rank,
    )
    return await _readers(question, ranked)


def _keys(question: Post) -> list[str]:
    """Return the words of a question, and two neighbours as one, as skills are keyed."""
    words = [each.folded for each in words_of(f"{question.title}\n{plain_text(question.content)}")][
        :MOST_KEYS
    ]
    pairs = [f"{first}{second}" for first, second in pairwise(words)]
    return list(dict.fromkeys(tag_key(each) for each in (*words, *pairs)))


async def _skilled(viewer_id: int, keys: Sequence[str]) -> dict[int, tuple[str, ...]]:
    if not keys:
        return {}
    found = await rows(
        f"SELECT a.id, s.name{skills_seen('$1')} AND s.key IN ({marks(len(keys), 2)})"
        f" ORDER BY COALESCE(a.last_post_at, 0) DESC, a.id LIMIT {LOOKED_AT}",
        viewer_id,
        *keys,
    )
    skills: dict[int, tuple[str, ...]] = {}
    for each in found:
        skills[each["id"]] = (*skills.get(each["id"], ()), each["name"])
    return skills


async def _answered(site: Site, viewer_id: int, question: Post) -> Counter[int]:
    """Count accepted answers of people to questions like one, as far as the viewer may read both."""
    alike = await similar_questions(
        site, viewer_id, question.title, besides=question.id, most=ALIKE, only_solved=True
    )
    if not alike:
        return Counter()
    found = await rows(
        "SELECT p.account_id FROM chosen_answers c JOIN posts p ON p.id = c.answer_id JOIN accounts a ON a.id = p.account_id"
        f" WHERE c.kind = 'accepted' AND {visible_here('$1')} AND c.question_id IN ({marks(len(alike), 2)})",
        viewer_id,
        *[each.post_id for each in alike],
    )
    return Counter(each["account_id"] for each in found)


async def _askable(viewer_id: int, question: Post, ids: Sequence[int], moment: datetime) -> list[int]:
    """Return those of these people who want to be named, and were not asked for it or too often."""
    wanted = [i for i in dict.fromkeys(ids) if i not in (viewer_id, question.account_id)][: 2 * LOOKED_AT]
    if not wanted:
        return []
    found = await rows(
        f"SELECT a.id FROM accounts a WHERE a.id IN ({marks(len(wanted), 4)}) AND a.not_asked = FALSE"
        f" AND a.actor_type = 'Person' AND {FINDABLE} AND {known_accounts('$1')}"
        " AND NOT EXISTS (SELECT 1 FROM asked_experts x WHERE x.question_id = $2 AND x.expert_id = a.id)"
        f" AND (SELECT count(*) FROM asked_experts x WHERE x.expert_id = a.id AND x.at > $3) < {MOST_OF_EXPERT}",
        viewer_id,
        question.id,
        moment - A_DAY,
        *wanted,
    )
    return [each["id"] for each in found]


def _is_away(work: Work, moment: datetime) -> bool:
    return work.away is not None and work.away.is_now(moment)


def _works(site: Site, work: Work, moment: datetime) -> bool:
    return works_at(work.hours, moment.astimezone(site.look.zone_of(work.zone)))


def _rank(candidate: Candidate) -> tuple[bool, int, int]:
    """Return what people are ordered by: who works now, and what shows that they know it."""
    return not candidate.works_now, -2 * len(candidate.skills) - candidate.answers, candidate.account_id


async def _readers(question: Post, ranked: Sequence[Candidate]) -> list[Candidate]:
    """Return the first MOST who may read the question themselves."""
    found: list[Candidate] = []
    for each in ranked[:LOOKED_AT]:
        if len(found) < MOST and await may_see((await get(Account, each.account_id)).reader, question.id):
            found.append(each)
    return found


# --- what was asked ---------------------------------------------------------------------------------------------


async def asked_of(question_id: int) -> list[int]:
    """Return who was asked to answer a question, the first first."""
    sql = "SELECT expert_id FROM asked_experts WHERE question_id = $1 ORDER BY id"
    return [each["expert_id"] for each in await rows(sql, question_id)]


async def asks_since(account_id: int, moment: datetime) -> int:
    """Return how often somebody has asked others since a moment."""
    sql = "SELECT count(*) FROM asked_experts WHERE account_id = $1 AND at > $2"
    return int(await value(sql, account_id, moment))


async def note_asked(question_id: int, expert_id: int, account_id: int) -> bool:
    """Write down that somebody was asked; False where they were before."""
    sql = (
        "INSERT INTO asked_experts (question_id, expert_id, account_id, at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT DO NOTHING RETURNING id"
    )
    return await value(sql, question_id, expert_id, account_id, now()) is not None


async def forget_asked(question_id: int, expert_id: int) -> None:
    """Let somebody be asked again."""
    sql = "DELETE FROM asked_experts WHERE question_id = $1 AND expert_id = $2"
    await execute(sql, question_id, expert_id)
