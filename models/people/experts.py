"""Ask an expert: the few people at all sites who may know something, and may be asked now.

By the skills that people say they have, as far as the viewer may see them (models/core/circles.py). Whoever does not want
to be found, is away, or has to do with blocks and mutes is not named; those who work at this moment come first. What else
shows that somebody knows a thing belongs into `_rank`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.core.base import now
from models.core.database import rows
from models.core.look import Look
from models.people.discovery import FINDABLE
from models.people.hours import works_at
from models.people.work import Work, skills_seen, works_for
from models.text.tags import tag_key

MOST = 5
LOOKED_AT = 200
"""People with a skill who are looked at, those who wrote last: a bound, however many have it."""


@dataclass(frozen=True)
class Expert:
    account_id: int
    skill: str
    """As they write it."""
    works_now: bool
    """Within their hours; who says none may always be asked."""


@dataclass(frozen=True)
class _Candidate:
    account_id: int
    skill: str
    is_followed: bool
    last_post_at: int


async def experts(viewer_id: int, skill: str, look: Look, moment: datetime | None = None) -> list[Expert]:
    """Return at most MOST people who have a skill and may be asked, the best to ask first. Two statements.

    `look` has the site's zone; `moment` is now.
    """
    key = tag_key(skill.strip().removeprefix("#"))
    candidates = await _candidates(viewer_id, key) if key else []
    works, moment = await works_for(viewer_id, [each.account_id for each in candidates]), moment or now()
    there = [
        (each, _works(works[each.account_id], look, moment))
        for each in candidates
        if each.account_id in works and not _is_away(works[each.account_id], moment)
    ]
    ranked = sorted(there, key=lambda pair: _rank(*pair))
    return [Expert(each.account_id, each.skill, works_now) for each, works_now in ranked[:MOST]]


async def _candidates(viewer_id: int, key: str) -> Sequence[_Candidate]:
    found = await rows(
        "SELECT a.id, s.name, COALESCE(a.last_post_at, 0) AS last_post_at, CASE WHEN a.id IN (SELECT target_id FROM follows"
        " WHERE account_id = $1 AND state = 'accepted') THEN 1 ELSE 0 END AS is_followed"
        f"{skills_seen('$1')} AND s.key = $2 AND a.id <> $1 AND a.not_asked = FALSE AND {FINDABLE}"
        f" ORDER BY COALESCE(a.last_post_at, 0) DESC, a.id LIMIT {LOOKED_AT}",
        viewer_id,
        key,
    )
    return [
        _Candidate(each["id"], each["name"], bool(each["is_followed"]), each["last_post_at"])
        for each in found
    ]


def _is_away(work: Work, moment: datetime) -> bool:
    return work.away is not None and work.away.is_now(moment)


def _works(work: Work, look: Look, moment: datetime) -> bool:
    return works_at(work.hours, moment.astimezone(look.zone_of(work.zone)))


def _rank(candidate: _Candidate, works_now: bool) -> tuple[bool, bool, int, int]:
    """Return what people are ordered by: who works now, whom the viewer follows, who wrote last."""
    return not works_now, not candidate.is_followed, -candidate.last_post_at, candidate.account_id
