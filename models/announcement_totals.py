"""How far announcements have come: numbers of people, never names, and none that would tell of single people.

Counted are people of this site who can log in. What an announcement is, and who has read it, is models/announcements.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.announcements import Announcement, meant
from models.base import now
from models.database import execute, marks, rows
from models.errors import NotFound
from models.metrics import Cell, published

PERCENT = 90
"""The share of those it is for after whose acknowledgement an announcement counts as known."""


@dataclass(frozen=True)
class Totals:
    targeted: int
    delivered: int
    """Who has it at home, or has read it anyway."""
    acknowledged: int

    @property
    def is_known(self) -> bool:
        return 0 < self.targeted * PERCENT <= self.acknowledged * 100


@dataclass(frozen=True)
class Published:
    """Totals as they may be told: rounded, None for what is hidden."""

    targeted: int | None
    delivered: int | None
    acknowledged: int | None


@dataclass(frozen=True)
class Report:
    announcement_id: int
    published_at: datetime | None
    known_at: datetime | None
    """When PERCENT of those it is for had acknowledged it, to ten minutes."""
    totals: Published


async def report_on(announcement_id: int, least: int) -> Report:
    """Report on an announcement, an ended one too; what fewer than `least` people stand behind is hidden."""
    announcement = await Announcement.get_or_none(id=announcement_id)
    if announcement is None:
        raise NotFound("There is no such announcement")
    totals = (await totals_of([announcement_id]))[announcement_id]
    return Report(
        announcement_id, announcement.published_at, announcement.known_at, published_totals(totals, least)
    )


def published_totals(totals: Totals, least: int) -> Published:
    """Return what may be told of totals."""

    def told(number: int) -> int | None:
        return published([Cell(number, number)], least)[0]

    return Published(told(totals.targeted), told(totals.delivered), told(totals.acknowledged))


async def totals_of(ids: Sequence[int]) -> dict[int, Totals]:
    """Count whom announcements are for here, who has them and who acknowledged them, in one statement."""
    if not ids:
        return {}
    found = await rows(
        f"""SELECT a.id, count(*) AS targeted,
              SUM(CASE WHEN r.id IS NOT NULL OR EXISTS (SELECT 1 FROM home_entries h
                WHERE h.owner_id = p.id AND h.post_id = a.post_id) THEN 1 ELSE 0 END) AS delivered,
              SUM(CASE WHEN r.id IS NOT NULL THEN 1 ELSE 0 END) AS acknowledged
            FROM announcements a JOIN people p ON p.disabled_at IS NULL AND {meant("p.id")}
            LEFT JOIN announcement_readings r ON r.announcement_id = a.id AND r.account_id = p.id
            WHERE a.id IN ({marks(len(ids))}) GROUP BY a.id""",
        *ids,
    )
    counted = {
        each["id"]: Totals(each["targeted"], int(each["delivered"]), int(each["acknowledged"]))
        for each in found
    }
    return {announcement_id: counted.get(announcement_id, Totals(0, 0, 0)) for announcement_id in ids}


async def note_known() -> None:
    """Remember of what is announced when enough people had acknowledged it. Called every ten minutes."""
    waiting = await Announcement.filter(published_at__isnull=False, ended_at=None, known_at=None)
    totals = await totals_of([each.id for each in waiting])
    for announcement_id in (each for each, counted in totals.items() if counted.is_known):
        await execute(
            "UPDATE announcements SET known_at = $2 WHERE id = $1 AND known_at IS NULL",
            announcement_id,
            now(),
        )
