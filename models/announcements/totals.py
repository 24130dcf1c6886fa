"""How far announcements have come: numbers of people, never names, and no number that would reveal a single person.

The totals count people of this site who can log in, and what other sites report of theirs: up to the number of people
that a site is known to have (models.peers.peers.ceilings), and unless somebody here struck the report out.
Announcements, and who has read them, are models/announcements/announcements.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tortoise import fields

from models.announcements.announcements import Announcement, meant
from models.core.base import CountedRow, belongs_to, moment, now
from models.core.database import execute, marks, rows
from models.core.errors import NotFound
from models.core.homes import home_floor
from models.moderation.metrics import Cell, published
from models.peers.peers import ceilings

PERCENT = 90
"""An announcement counts as known when this share of those it is for has acknowledged it."""


@dataclass(frozen=True)
class Totals:
    targeted: int
    delivered: int
    """Who has it at home, or has read it anyway."""
    acknowledged: int

    @property
    def is_known(self) -> bool:
        return 0 < self.targeted * PERCENT <= self.acknowledged * 100


class AnnouncementTally(CountedRow):
    """What another site reported of our announcement last."""

    announcement = belongs_to("Announcement", index=False)
    announcement_id: int
    host = fields.CharField(255)
    targeted = fields.IntField()
    delivered = fields.IntField()
    acknowledged = fields.IntField()
    updated_at = moment()
    least_people = fields.IntField(default=0, db_default=0)
    """Fewer people than this the site does not show alone."""
    struck = fields.BooleanField(default=False, db_default=False)
    """Somebody here does not believe the site: its report is shown and not counted."""

    class Meta:
        table = "announcement_tallies"
        unique_together = (("announcement_id", "host"),)


@dataclass(frozen=True)
class Published:
    """Totals as they may be published: rounded, None for what is hidden."""

    targeted: int | None
    delivered: int | None
    acknowledged: int | None


Standing = Literal["counted", "held", "struck", "merged"]
"""held: more people than the site is known to have. struck: by a communicator here. merged: of several sites with too few
people to be shown alone."""
OTHER_SITES = "other sites"
"""What stands for the host of merged totals."""


@dataclass(frozen=True)
class SiteReport:
    host: str
    totals: Published
    state: Standing
    updated_at: datetime
    """As of when."""


@dataclass(frozen=True)
class Report:
    announcement_id: int
    published_at: datetime | None
    known_at: datetime | None
    """When PERCENT of those it is for had acknowledged it, within ten minutes."""
    totals: Published
    sites: tuple[SiteReport, ...]
    """This one first."""


async def report_on(announcement_id: int, own_host: str, least: int) -> Report:
    """Report on an announcement of ours, also an ended one; numbers of fewer than `least` people are hidden."""
    announcement = await Announcement.get_or_none(id=announcement_id, home="")
    if announcement is None:
        raise NotFound("There is no such announcement")
    tallies = await AnnouncementTally.filter(announcement_id=announcement_id).order_by("host")
    states = await _standings(tallies)
    own = (await totals_of([announcement_id]))[announcement_id]
    counted = [each for each in tallies if states[each.id] == "counted"]
    few = [each for each in counted if each.targeted < max(least, each.least_people)]
    large = [each for each in counted if each not in few]
    merged = [_sum([_of(each) for each in few])] if few else []
    bound = max([least, *(each.least_people for each in few)])
    shown_own, *shown = _side_by_side([own, *map(_of, large), *merged], least, bound if few else least)
    apart = [each for each in tallies if each not in few]
    by_id = dict(zip((each.id for each in large), shown, strict=False))
    return Report(
        announcement_id,
        announcement.published_at,
        announcement.known_at,
        published_totals(_sum([own, *map(_of, counted)]), least),
        (
            SiteReport(own_host, shown_own, "counted", now()),
            *(
                SiteReport(
                    each.host,
                    by_id.get(each.id) or published_totals(_of(each), max(least, each.least_people)),
                    states[each.id],
                    _as_of([each], least),
                )
                for each in apart
            ),
            *(SiteReport(OTHER_SITES, shown[-1], "merged", _as_of(few, least)) for _ in merged),
        ),
    )


def _as_of(tallies: Sequence[AnnouncementTally], least: int) -> datetime:
    """Return when totals came last. Of few people only the hour: the minute would be when one of them read it."""
    moment = max(each.updated_at for each in tallies)
    few = len(tallies) > 1 or tallies[0].targeted < max(least, tallies[0].least_people)
    return moment.replace(minute=0, second=0, microsecond=0) if few else moment


async def _standings(tallies: Sequence[AnnouncementTally]) -> dict[int, Standing]:
    """Return whether the report of each site counts, by the id of the tally."""
    most = await ceilings([each.host for each in tallies])
    return {
        each.id: "struck" if each.struck else "counted" if each.targeted <= most[each.host] else "held"
        for each in tallies
    }


async def sites_held() -> set[str]:
    """Return the sites that report more people than they are known to have, for what is announced now."""
    current = [each.id for each in await Announcement.filter(home="", ended_at=None)]
    tallies = await AnnouncementTally.filter(announcement_id__in=current)
    states = await _standings(tallies)
    return {each.host for each in tallies if states[each.id] == "held"}


async def strike(announcement_id: int, host: str) -> Totals | None:
    """Stop counting a site's report on an announcement of ours, for good; None when there is none, or it was struck."""
    sql = (
        "UPDATE announcement_tallies SET struck = TRUE WHERE announcement_id = $1 AND host = $2 AND struck = FALSE"
        " AND announcement_id IN (SELECT id FROM announcements WHERE home = '')"
        " RETURNING targeted, delivered, acknowledged"
    )
    found = await rows(sql, announcement_id, host)
    if not found:
        return None
    if not (await _counted_of([announcement_id]))[announcement_id].is_known:
        await Announcement.filter(id=announcement_id).update(known_at=None)
    return Totals(*found[0])


async def _counted_of(ids: Sequence[int]) -> dict[int, Totals]:
    """Return how far announcements of ours came, here and at the other sites whose reports count."""
    own = await totals_of(ids)
    tallies = await AnnouncementTally.filter(announcement_id__in=list(ids))
    states = await _standings(tallies)
    counted = [each for each in tallies if states[each.id] == "counted"]
    return {i: _sum([own[i], *(_of(each) for each in counted if each.announcement_id == i)]) for i in ids}


def _side_by_side(counted: Sequence[Totals], least: int, of_last: int) -> list[Published]:
    """Return what may be published of several sites together: a hidden number must not follow from the sum.

    `of_last` is what the last of them wants for `least`.
    """
    columns = []
    for numbers in zip(
        *((each.targeted, each.delivered, each.acknowledged) for each in counted), strict=True
    ):
        *others, last = numbers
        people = last if last >= of_last else min(last, least - 1)
        columns.append(published([*(Cell(each, each) for each in others), Cell(last, people)], least))
    return [Published(*row) for row in zip(*columns, strict=True)]


def _sum(counted: Sequence[Totals]) -> Totals:
    return Totals(
        sum(each.targeted for each in counted),
        sum(each.delivered for each in counted),
        sum(each.acknowledged for each in counted),
    )


def _of(tally: AnnouncementTally) -> Totals:
    return Totals(tally.targeted, tally.delivered, tally.acknowledged)


async def keep_tally(announcement_id: int, host: str, totals: Totals, least_people: int = 0) -> None:
    """Keep what another site reports of our announcement."""
    await execute(
        "INSERT INTO announcement_tallies"
        " (announcement_id, host, targeted, delivered, acknowledged, updated_at, least_people)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (announcement_id, host) DO UPDATE SET"
        " targeted = excluded.targeted, delivered = excluded.delivered, acknowledged = excluded.acknowledged,"
        " updated_at = excluded.updated_at, least_people = excluded.least_people",
        announcement_id,
        host,
        totals.targeted,
        totals.delivered,
        totals.acknowledged,
        now(),
        least_people,
    )


def published_totals(totals: Totals, least: int) -> Published:
    """Return what may be published of totals."""

    def shown(number: int) -> int | None:
        return published([Cell(number, number)], least)[0]

    return Published(shown(totals.targeted), shown(totals.delivered), shown(totals.acknowledged))


async def totals_of(ids: Sequence[int]) -> dict[int, Totals]:
    """Count whom announcements are for here, who has them and who acknowledged them, in one statement."""
    if not ids:
        return {}
    found = await rows(
        f"""SELECT a.id, count(*) AS targeted,
              SUM(CASE WHEN r.id IS NOT NULL OR a.post_id < {home_floor("p.id")}
                OR EXISTS (SELECT 1 FROM home_entries h WHERE h.owner_id = p.id AND h.post_id = a.post_id)
                THEN 1 ELSE 0 END) AS delivered,
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
    """Write down which announcements enough people have acknowledged by now. Called every ten minutes."""
    waiting = await Announcement.filter(home="", published_at__isnull=False, ended_at=None, known_at=None)
    for announcement_id, counted in (await _counted_of([each.id for each in waiting])).items():
        if not counted.is_known:
            continue
        await execute(
            "UPDATE announcements SET known_at = $2 WHERE id = $1 AND known_at IS NULL",
            announcement_id,
            now(),
        )
