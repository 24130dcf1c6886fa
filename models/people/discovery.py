"""Finding people one does not know yet: suggestions, common acquaintances, the directory.

All of it comes from what this site holds and everybody here may see: follows, public posts with hashtags, skills. People who do
not want to be found, are limited, or cannot log in any more are neither suggested nor listed.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from typing import Literal, NamedTuple

from models.core.base import CountedRow, belongs_to, id_at, now
from models.core.circles import open_to_site
from models.core.database import execute, marks, rows
from models.core.transaction import atomic
from models.search.search import Among

Order = Literal["active", "new"]
Source = Literal["friends_of_friends", "similar_to_recently_followed", "same_skills", "most_followed"]

TAG_WINDOW = timedelta(days=30)
"""How far back posts under the viewer's hashtags count."""
NEWEST_FOLLOWS = 200
"""How many of the viewer's follows are looked at for whom they follow: a bound, however many there are."""
SHOWN_FAMILIAR = 20
MOST_SKILLED = 2000
"""How many of those who share a skill with the viewer are looked at."""

FINDABLE = """
a.discoverable = TRUE AND a.hidden = FALSE AND a.suspended_at IS NULL AND a.silenced_at IS NULL AND a.actor_type <> 'Application'
AND NOT EXISTS (SELECT 1 FROM people p WHERE p.id = a.id AND p.disabled_at IS NOT NULL)
AND a.id NOT IN (SELECT target_id FROM blocks WHERE account_id = $1
  UNION SELECT account_id FROM blocks WHERE target_id = $1
  UNION SELECT target_id FROM mutes WHERE account_id = $1)
"""
"""Condition: an account that may be shown to $1 unasked."""

_SUGGESTED = f"""
WITH candidates AS (
  SELECT f.target_id AS id, 'friends_of_friends' AS source, 1 AS place, count(*) AS weight FROM follows f
  WHERE f.state = 'accepted' AND f.account_id IN (SELECT target_id FROM (
    SELECT target_id FROM follows WHERE account_id = $1 AND state = 'accepted'
    ORDER BY id DESC LIMIT {NEWEST_FOLLOWS}) AS newest)
  GROUP BY f.target_id
  UNION ALL
  SELECT p.account_id, 'similar_to_recently_followed', 2, count(DISTINCT pt.tag_id) FROM followed_tags ft
  JOIN post_tags pt ON pt.tag_id = ft.tag_id AND pt.post_id >= $2
  JOIN posts p ON p.id = pt.post_id AND p.visibility = 'public'
  WHERE ft.account_id = $1 GROUP BY p.account_id
  UNION ALL
  SELECT id, 'same_skills', 3, count(*) FROM (
    SELECT s.account_id AS id FROM skills mine JOIN skills s ON s.key = mine.key AND s.account_id <> $1
    LEFT JOIN work_profiles w ON w.account_id = s.account_id
    WHERE mine.account_id = $1 AND (w.account_id IS NULL OR {open_to_site("skills")}) LIMIT {MOST_SKILLED}) AS skilled
  GROUP BY id
  UNION ALL
  SELECT id, 'most_followed', 4, followers_count FROM (
    SELECT id, followers_count FROM accounts WHERE host = '' AND discoverable = TRUE
    ORDER BY followers_count DESC, id LIMIT $3) AS known
)
SELECT c.id, c.source FROM candidates c JOIN accounts a ON a.id = c.id
WHERE {FINDABLE} AND a.id <> $1
  AND a.id NOT IN (SELECT target_id FROM follows WHERE account_id = $1)
  AND a.id NOT IN (SELECT target_id FROM dismissed_suggestions WHERE account_id = $1)
ORDER BY c.place, c.weight DESC, a.id LIMIT $3
"""


class DismissedSuggestion(CountedRow):
    """Somebody whom a person does not want to be suggested again."""

    account = belongs_to("Account", index=False)
    account_id: int
    target = belongs_to("Account")
    target_id: int

    class Meta:
        table = "dismissed_suggestions"
        unique_together = (("account_id", "target_id"),)


class Suggestion(NamedTuple):
    account_id: int
    sources: tuple[Source, ...]
    """Why: the best reason first."""


async def suggestions(viewer_id: int, limit: int) -> list[Suggestion]:
    """Return whom the viewer might want to follow, the best first: one statement, bounded whatever the viewer follows.

    First people followed by those whom the viewer follows, then people who write under the viewer's hashtags, then those
    at all sites who know what the viewer knows, then the best known here.
    """
    found = await rows(_SUGGESTED, viewer_id, id_at(now() - TAG_WINDOW), 3 * limit)
    reasons: dict[int, list[Source]] = defaultdict(list)
    for each in found:
        reasons[each["id"]].append(each["source"])
    return [Suggestion(account_id, tuple(sources)) for account_id, sources in reasons.items()][:limit]


@atomic
async def dismiss_suggestion(viewer_id: int, target_id: int) -> None:
    await execute(
        "INSERT INTO dismissed_suggestions (account_id, target_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        viewer_id,
        target_id,
    )


async def familiar_followers(viewer_id: int, ids: Sequence[int]) -> dict[int, list[int]]:
    """Return, for each of the visible accounts, its latest twenty followers among those whom the viewer follows."""
    if not ids:
        return {}
    found = await rows(
        f"""SELECT target_id, account_id FROM (
          SELECT f.target_id, f.account_id, f.id,
            ROW_NUMBER() OVER (PARTITION BY f.target_id ORDER BY f.id DESC) AS place
          FROM follows f JOIN follows mine ON mine.target_id = f.account_id
          JOIN accounts a ON a.id = f.account_id AND a.suspended_at IS NULL
          WHERE mine.account_id = $1 AND mine.state = 'accepted' AND f.state = 'accepted'
            AND f.target_id IN ({marks(len(ids), 2)})) AS known
        WHERE place <= {SHOWN_FAMILIAR} ORDER BY id DESC""",
        viewer_id,
        *ids,
    )
    there = {
        r["id"]
        for r in await rows(
            f"SELECT id FROM accounts WHERE id IN ({marks(len(ids))}) AND suspended_at IS NULL AND hidden = FALSE",
            *ids,
        )
    }
    familiar: dict[int, list[int]] = {account_id: [] for account_id in ids if account_id in there}
    for each in found:
        if each["target_id"] in familiar:
            familiar[each["target_id"]].append(each["account_id"])
    return familiar


_ORDERS: dict[Order, str] = {
    "active": "COALESCE(a.last_post_at, 0) DESC, a.id DESC",
    "new": "a.created_at DESC, a.id DESC",
}
_KNOWN = "a.suspended_at IS NULL AND a.hidden = FALSE AND a.id IN"
_AMONG: dict[Among, str] = {
    "site": f"{FINDABLE} AND a.host = ''",
    "all": FINDABLE,
    "following": f"{_KNOWN} (SELECT target_id FROM follows WHERE account_id = $1 AND state = 'accepted')",
    "followers": f"{_KNOWN} (SELECT account_id FROM follows WHERE target_id = $1 AND state = 'accepted')",
}
"""Whom one knows already is listed whether or not they want to be found."""


async def directory(
    viewer_id: int, limit: int, offset: int, *, order: Order = "active", local: bool = False
) -> list[int]:
    """Return ids of people who want to be found: the last to write first, or the newest first."""
    return await _listed(viewer_id, _AMONG["site" if local else "all"], order, limit, offset)


async def people_among(
    viewer_id: int, among: Among, limit: int, offset: int, *, order: Order = "active"
) -> list[int]:
    """Return ids of people, without groups, the last to write first, or the newest first."""
    return await _listed(viewer_id, f"{_AMONG[among]} AND a.actor_type <> 'Group'", order, limit, offset)


async def _listed(viewer_id: int, where: str, order: Order, limit: int, offset: int) -> list[int]:
    found = await rows(
        f"SELECT a.id FROM accounts a WHERE {where} ORDER BY {_ORDERS[order]} LIMIT $2 OFFSET $3",
        viewer_id,
        limit,
        offset,
    )
    return [each["id"] for each in found]
