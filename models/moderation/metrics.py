"""How much a site is used, in numbers that reveal nothing about any one person.

A number about people is published only when enough of them stand behind it (the setting `least_people`), and rounded;
where one hidden number would follow from a total, another is hidden with it (`published`). Nothing is logged for this:
it is counted from what people wrote and how they reacted, in a period of 92 days at most. Reading leaves no trace.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from models.core.base import id_at, now
from models.core.database import rows
from models.core.zones import beginning_of, day_number_sql, day_numbered, day_of
from models.moderation.moderation import Report
from models.people.people import Person
from models.posts.trends import TagDay

MAX_DAYS = 92
WEEKS = 12
ROUNDED_TO = 5


class Period(NamedTuple):
    """Days, both included."""

    first: date
    last: date
    zone: ZoneInfo
    """Where these days begin and end."""

    @property
    def days(self) -> list[date]:
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]

    @property
    def before(self) -> "Period":
        """The period of the same length that ends where this one begins."""
        length = self.last - self.first + timedelta(days=1)
        return Period(self.first - length, self.last - length, self.zone)

    @property
    def start(self) -> datetime:
        return beginning_of(self.first, self.zone)

    @property
    def end(self) -> datetime:
        """The first moment that is outside."""
        return beginning_of(self.last + timedelta(days=1), self.zone)

    def day_sql(self, moment: str) -> str:
        """Return SQL for the number of the day of a moment in milliseconds."""
        return day_number_sql(moment, self.first, self.last, self.zone)


class Cell(NamedTuple):
    """A number, and how many people stand behind it."""

    value: int
    people: int


class Acts(NamedTuple):
    """What one person did on one day."""

    day: date
    account_id: int
    posts: int
    interactions: int
    """Answers, boosts, favourites and emoji reactions."""


class Cohort(NamedTuple):
    """Those who joined in one month, and how many of them were active in each month since."""

    month: date
    people: int
    active: list[tuple[date, int]]


def published(cells: Sequence[Cell], least: int) -> list[int | None]:
    """Return what may be published of numbers that belong together: None for what is hidden.

    Numbers with fewer than `least` people behind them are hidden. So are the ones with the next fewest people, as long
    as only one is hidden, or all hidden ones together have fewer than `least`: who knows the sum knows them, too. The
    rest is rounded.
    """
    hidden = {place for place, cell in enumerate(cells) if 0 < cell.people < least}
    others = [place for place, cell in enumerate(cells) if cell.people and place not in hidden]
    for place in sorted(others, key=lambda place: cells[place].people):
        if not hidden or (len(hidden) > 1 and sum(cells[each].people for each in hidden) >= least):
            break
        hidden.add(place)
    return [None if place in hidden else _rounded(cell.value) for place, cell in enumerate(cells)]


def _rounded(number: int) -> int:
    return (number + ROUNDED_TO // 2) // ROUNDED_TO * ROUNDED_TO


async def acts(period: Period) -> list[Acts]:
    """Return how much each of our people did on each day. For counting here; it must not leave this module's
    callers.
    """
    wrote = await rows(
        f"""SELECT {period.day_sql("(p.id >> 16)")} AS day, p.account_id, count(*) AS posts,
              SUM(CASE WHEN p.boost_of_id IS NOT NULL OR p.in_reply_to_uri <> '' THEN 1 ELSE 0 END) AS interactions
            FROM posts p WHERE p.local = TRUE AND p.id >= $1 AND p.id < $2 GROUP BY day, p.account_id""",
        id_at(period.start),
        id_at(period.end),
    )
    reacted = await rows(
        f"""SELECT {period.day_sql("r.created_at")} AS day, r.account_id, 0 AS posts, count(*) AS interactions
            FROM reactions r JOIN people pe ON pe.id = r.account_id
            WHERE r.created_at >= $1 AND r.created_at < $2 GROUP BY day, r.account_id""",
        period.start,
        period.end,
    )
    return [
        Acts(day_numbered(each["day"]), each["account_id"], each["posts"], int(each["interactions"]))
        for each in (*wrote, *reacted)
    ]


def active_people(done: Sequence[Acts], period: Period) -> list[Cell]:
    """Count people who wrote or reacted, by day."""
    people: dict[date, set[int]] = defaultdict(set)
    for each in done:
        people[each.day].add(each.account_id)
    return [Cell(len(people[day]), len(people[day])) for day in period.days]


def interactions(done: Sequence[Acts], period: Period) -> list[Cell]:
    """Count interactions, by day."""
    counts: dict[date, int] = defaultdict(int)
    people: dict[date, set[int]] = defaultdict(set)
    for each in done:
        if each.interactions:
            counts[each.day] += each.interactions
            people[each.day].add(each.account_id)
    return [Cell(counts[day], len(people[day])) for day in period.days]


def total_of(done: Sequence[Acts], cells: Sequence[Cell], *, of_people: bool) -> Cell:
    """Return the number of a whole period: distinct people, or the sum of a number."""
    people = len({each.account_id for each in done if of_people or each.interactions})
    return Cell(people if of_people else sum(cell.value for cell in cells), people)


class Week(NamedTuple):
    """What happened in a week that began on a Monday; None is hidden."""

    monday: date
    posts: int | None
    active: int | None
    joined: int


async def weeks(least: int, zone: ZoneInfo) -> list[Week]:
    """Return the twelve weeks up to this one, the newest first."""
    last = day_of(now(), zone)
    monday = last - timedelta(days=last.weekday())
    period = Period(monday - timedelta(weeks=WEEKS - 1), last, zone)
    wrote: dict[date, Counter[int]] = defaultdict(Counter)
    active: dict[date, set[int]] = defaultdict(set)
    for each in await acts(period):
        week = each.day - timedelta(days=each.day.weekday())
        active[week].add(each.account_id)
        if each.posts:
            wrote[week][each.account_id] += each.posts
    mondays = [monday - timedelta(weeks=number) for number in range(WEEKS)]
    posts = published([Cell(wrote[week].total(), len(wrote[week])) for week in mondays], least)
    people = published([Cell(len(active[week]), len(active[week])) for week in mondays], least)
    joined = dict(zip(period.days, await new_people(period), strict=True))
    return [
        Week(week, posts[n], people[n], sum(joined.get(week + timedelta(days=d), 0) for d in range(7)))
        for n, week in enumerate(mondays)
    ]


async def new_people(period: Period) -> list[int]:
    """Count who joined, by day. Admins see the same in the list of people: nothing is hidden."""
    joined = await Person.filter(created_at__gte=period.start, created_at__lt=period.end).values_list(
        "created_at"
    )
    return _by_day([moment for (moment,) in joined], period)


async def reports_by_day(period: Period, moment: str) -> list[int]:
    """Count reports by the day of `created_at` or `resolved_at`. Moderators see each of them anyway."""
    bounds = {f"{moment}__gte": period.start, f"{moment}__lt": period.end}
    return _by_day([at for (at,) in await Report.filter(**bounds).values_list(moment)], period)


def _by_day(moments: Sequence[datetime], period: Period) -> list[int]:
    counts: dict[date, int] = defaultdict(int)
    for moment in moments:
        counts[day_of(moment, period.zone)] += 1
    return [counts[day] for day in period.days]


async def tag_use(name: str, period: Period) -> tuple[list[Cell], list[Cell]]:
    """Return by day how often a hashtag was used, and by how many people, for the days that trends count."""
    found = await TagDay.filter(tag__name=name).values_list("day", "uses", "accounts")
    by_day = {day_numbered(day): (uses, accounts) for day, uses, accounts in found}
    used = [by_day.get(day, (0, 0)) for day in period.days]
    return [Cell(*each) for each in used], [Cell(accounts, accounts) for _, accounts in used]


async def cohorts(period: Period) -> list[Cohort]:
    """Return how many of those who joined in each month were active then and later."""
    joined: dict[date, set[int]] = defaultdict(set)
    for person_id, moment in await Person.filter(
        created_at__gte=period.start, created_at__lt=period.end
    ).values_list("id", "created_at"):
        joined[day_of(moment, period.zone).replace(day=1)].add(person_id)
    active: dict[date, set[int]] = defaultdict(set)
    for each in await acts(period):
        active[each.day.replace(day=1)].add(each.account_id)
    months = sorted({day.replace(day=1) for day in period.days})
    return [
        Cohort(month, len(joined[month]), [(m, len(joined[month] & active[m])) for m in months if m >= month])
        for month in months
    ]


async def languages() -> list[tuple[str, Cell]]:
    """Count people by the language they write in, most first."""
    found = await rows(
        "SELECT default_language AS language, count(*) AS people FROM people"
        " WHERE disabled_at IS NULL AND default_language <> '' GROUP BY default_language ORDER BY people DESC, language"
    )
    return [(each["language"], Cell(each["people"], each["people"])) for each in found]


async def hosts(limit: int) -> list[tuple[str, int]]:
    """Count the accounts that are known here by their site, most first. They are not our people."""
    found = await rows(
        "SELECT host, count(*) AS accounts FROM accounts WHERE host <> '' AND suspended_at IS NULL"
        " GROUP BY host ORDER BY accounts DESC, host LIMIT $1",
        limit,
    )
    return [(each["host"], each["accounts"]) for each in found]
