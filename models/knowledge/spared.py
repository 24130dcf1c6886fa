"""How many questions nobody had to ask, because a suggestion of the composer was opened and what was begun never sent.

Counted for the site and each group by day, and never for anybody: while it is not known yet what becomes of a draft, there
is the digest of its key, for GIVEN_UP_AFTER. Functions here belong in the caller's transaction.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tortoise import fields

from models.core.base import CountedRow, digest, from_ms, moment, now
from models.core.database import execute, execute_many, rows

GIVEN_UP_AFTER = timedelta(days=1)
"""A draft that was not sent by then is taken for given up."""
KEPT = timedelta(days=400)
"""How long the numbers are kept: a year, and the month to compare it with."""
FEWEST = 10
"""A number below is not shown: few questions in a small group may be somebody's."""


class OpenedSuggestion(CountedRow):
    """A suggestion that was opened while somebody wrote a question, and not decided yet whether it spared that."""

    key_digest = fields.CharField(64, unique=True)
    """Of the key of the draft."""
    group_id = fields.BigIntField(default=0)
    """The group that the question was for; 0 for none."""
    opened_at = moment(default=now, db_index=True)

    class Meta:
        table = "opened_suggestions"


class SparedQuestions(CountedRow):
    """How many questions were spared on a day, in a group."""

    day = fields.CharField(10)
    """2026-11-30, by the clock of the site."""
    group_id = fields.BigIntField(default=0)
    """0 for those that were for no group."""
    questions = fields.IntField()

    class Meta:
        table = "spared_questions"
        unique_together = (("day", "group_id"),)


@dataclass(frozen=True)
class Spared:
    """How many questions were spared since a day; None for so few that they are not told."""

    everywhere: int | None
    """Without those of groups that have too few."""
    groups: Sequence[tuple[int, int]]
    """(group, questions), of groups with enough to tell, most first."""


async def note_opened(key: str, group_id: int) -> None:
    await execute(
        "INSERT INTO opened_suggestions (key_digest, group_id, opened_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        digest(key),
        group_id,
        now(),
    )


async def forget_opened(key: str) -> None:
    """What was begun was sent after all."""
    await execute("DELETE FROM opened_suggestions WHERE key_digest = $1", digest(key))


async def count_given_up(zone: ZoneInfo, moment: datetime) -> int:
    """Count what was given up by a moment, forget who it may have been, and numbers that are too old; return how many."""
    gone = await rows(
        "DELETE FROM opened_suggestions WHERE opened_at < $1 RETURNING group_id, opened_at",
        moment - GIVEN_UP_AFTER,
    )
    counted = Counter((from_ms(each["opened_at"]).astimezone(zone).date(), each["group_id"]) for each in gone)
    await execute_many(
        "INSERT INTO spared_questions (day, group_id, questions) VALUES ($1, $2, $3)"
        " ON CONFLICT (day, group_id) DO UPDATE SET questions = spared_questions.questions + EXCLUDED.questions",
        [(day.isoformat(), group_id, count) for (day, group_id), count in sorted(counted.items())],
    )
    await execute("DELETE FROM spared_questions WHERE day < $1", (moment - KEPT).date().isoformat())
    return len(gone)


async def spared_since(day: date) -> Spared:
    """Return what was spared since a day, without numbers below FEWEST, which are not to be had by subtraction either."""
    found = await rows(
        "SELECT group_id, sum(questions) AS questions FROM spared_questions WHERE day >= $1 GROUP BY group_id",
        day.isoformat(),
    )
    counts = {each["group_id"]: int(each["questions"]) for each in found}
    told = [(i, count) for i, count in counts.items() if i and count >= FEWEST]
    of_groups = sum(count for _, count in told)
    rest = sum(counts.values()) - of_groups
    everywhere = of_groups + (rest if rest >= FEWEST else 0)
    return Spared(everywhere or None, sorted(told, key=lambda each: -each[1]))
