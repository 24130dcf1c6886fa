"""What the company talks about: hashtags by day, and the hashtags and posts that many people use now.

Counted from the public posts of the last days that this site holds, by maintenance (`count_trends`), never by a
request. Each reader's visibility is checked again. Links are not counted: posts have no cards.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from tortoise import fields

from models.core.base import CountedRow, belongs_to, id_at, now, to_ms
from models.core.database import execute, execute_many, marks, rows
from models.core.locks import alone
from models.core.transaction import transaction
from models.core.zones import DAY_MS, beginning_of, day_number, day_number_sql, day_of

DAYS = 7
"""Days that are counted, today included: as many as clients draw."""
MIN_PEOPLE = 2
"""One person alone makes no trend."""
MIN_ECHO = 3
"""A post with fewer favourites, boosts and replies together is no trend."""
KEPT = 200
HALF_LIFE_H = 24

Kind = Literal["tag", "post"]


class TagDay(CountedRow):
    """How often a hashtag was used publicly on one day, and by how many people."""

    tag = belongs_to("Tag", index=False)
    tag_id: int
    day = fields.IntField()
    """Days since 1970, by the clock of the site."""
    uses = fields.IntField()
    accounts = fields.IntField()

    class Meta:
        table = "tag_days"
        unique_together = (("tag_id", "day"),)


class Trend(CountedRow):
    """A hashtag or a post that is a trend now."""

    kind = fields.CharField(8)
    """tag or post."""
    subject_id = fields.BigIntField()
    score = fields.FloatField()

    class Meta:
        table = "trends"
        indexes = (("kind", "score"),)


class Use(NamedTuple):
    """A hashtag's use on one day."""

    day: int
    """Seconds since 1970 at which the day began."""
    uses: int
    accounts: int


async def count_trends(zone: ZoneInfo) -> None:
    """Count the window anew, by days somewhere, and replace what was counted before. Reads outside the transaction that writes.

    Of two processes the second replaces what the first counted.
    """
    today = day_of(now(), zone)
    first = today - timedelta(days=DAYS - 1)
    first_id = id_at(beginning_of(first, zone))
    days = await _tag_days(first_id, day_number_sql("(p.id >> 16)", first, today, zone))
    tags = _tag_scores(days, day_number(today))
    posts = await _post_scores(first_id)
    async with transaction():
        await alone("trends")
        await execute("DELETE FROM tag_days")
        await execute_many("INSERT INTO tag_days (tag_id, day, uses, accounts) VALUES ($1, $2, $3, $4)", days)
        await execute("DELETE FROM trends")
        await execute_many(
            "INSERT INTO trends (kind, subject_id, score) VALUES ($1, $2, $3)",
            [("tag", *each) for each in tags] + [("post", *each) for each in posts],
        )


async def _tag_days(first_id: int, day: str) -> list[tuple[int, int, int, int]]:
    """Count hashtags by day. A post's id contains its day, so that only posts of the window are read."""
    found = await rows(
        f"""SELECT pt.tag_id, {day} AS day, count(*) AS uses,
              count(DISTINCT p.account_id) AS accounts
            FROM posts p JOIN post_tags pt ON pt.post_id = p.id
            JOIN accounts a ON a.id = p.account_id AND a.suspended_at IS NULL AND a.silenced_at IS NULL
            WHERE p.visibility = 'public' AND p.id >= $1 GROUP BY pt.tag_id, day""",
        first_id,
    )
    return [(r["tag_id"], r["day"], r["uses"], r["accounts"]) for r in found]


def _tag_scores(days: Sequence[tuple[int, int, int, int]], today: int) -> list[tuple[int, float]]:
    """Rate hashtags by their people of today, and half as much by those of yesterday."""
    people: dict[int, dict[int, int]] = defaultdict(dict)
    for tag_id, day, _, accounts in days:
        people[tag_id][today - day] = accounts
    scored = [
        (tag_id, by_age.get(0, 0) + by_age.get(1, 0) / 2)
        for tag_id, by_age in people.items()
        if max(by_age.get(0, 0), by_age.get(1, 0)) >= MIN_PEOPLE
    ]
    return sorted(scored, key=lambda each: -each[1])[:KEPT]


async def _post_scores(first_id: int) -> list[tuple[int, float]]:
    """Rate public posts by the echo they had, halved with every day of their age."""
    found = await rows(
        f"""SELECT p.id, p.favourites_count + 2 * p.boosts_count + p.replies_count AS echo
            FROM posts p JOIN accounts a ON a.id = p.account_id
            WHERE p.visibility = 'public' AND p.id >= $1 AND p.boost_of_id IS NULL AND p.sensitive = FALSE
              AND a.suspended_at IS NULL AND a.silenced_at IS NULL AND a.discoverable = TRUE
              AND p.favourites_count + p.boosts_count + p.replies_count >= {MIN_ECHO}
            ORDER BY echo DESC, p.id DESC LIMIT {KEPT}""",
        first_id,
    )
    hours = {r["id"]: (to_ms(now()) - (r["id"] >> 16)) / 3_600_000 for r in found}
    return [(r["id"], r["echo"] * 0.5 ** (hours[r["id"]] / HALF_LIFE_H)) for r in found]


async def trending_tags(limit: int, offset: int) -> list[str]:
    """Return keys of hashtags, those that most people use now first."""
    found = await rows(
        "SELECT t.name FROM trends tr JOIN tags t ON t.id = tr.subject_id WHERE tr.kind = 'tag'"
        " ORDER BY tr.score DESC, tr.id LIMIT $1 OFFSET $2",
        limit,
        offset,
    )
    return [r["name"] for r in found]


async def trending_posts(viewer_id: int, limit: int, offset: int) -> list[int]:
    """Return ids of posts of people whom the viewer neither blocks nor mutes. Visibility is the list's matter."""
    found = await rows(
        "SELECT p.id FROM trends tr JOIN posts p ON p.id = tr.subject_id WHERE tr.kind = 'post'"
        " AND p.account_id NOT IN (SELECT target_id FROM mutes WHERE account_id = $1"
        "  UNION SELECT target_id FROM blocks WHERE account_id = $1)"
        " ORDER BY tr.score DESC, tr.id LIMIT $2 OFFSET $3",
        viewer_id,
        limit,
        offset,
    )
    return [r["id"] for r in found]


async def uses_of(names: Sequence[str], zone: ZoneInfo) -> dict[str, list[Use]]:
    """Return how hashtags, by keys, were used in the window, the newest day first, days without use included."""
    if not names:
        return {}
    today = day_number(day_of(now(), zone))
    found = await rows(
        "SELECT t.name, d.day, d.uses, d.accounts FROM tag_days d JOIN tags t ON t.id = d.tag_id"
        f" WHERE t.name IN ({marks(len(names))})",
        *names,
    )
    counted = {(r["name"], r["day"]): (r["uses"], r["accounts"]) for r in found}
    days = range(today, today - DAYS, -1)
    return {
        name: [Use(day * DAY_MS // 1000, *counted.get((name, day), (0, 0))) for day in days] for name in names
    }
