"""Time zones by the names of the IANA database, which comes along with Parvis (`tzdata`): no machine has to have it.

A moment is kept in UTC; what a person reads, and what happens on a day or at an hour, is in a zone.
"""

import os
from datetime import date, datetime, timedelta
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.core.errors import Invalid

UNKNOWN_PLACE = "Europe/Paris"
"""The zone of a site that says none, on a machine that says none: a wrong hour of people's own continent rather than
UTC, which hardly anybody works by.
"""
MAX_ZONE = 64
"""Characters of a name: its columns' width."""
_NOBODY_LIVES_IN = frozenset({"UTC", "Etc/UTC", "UCT", "Etc/UCT", "Zulu", "Universal", "GMT", "Etc/GMT"})
_LOCALTIME = Path("/etc/localtime")


@cache
def zone_names() -> frozenset[str]:
    """Return the name of every zone."""
    listed = files("tzdata").joinpath("zones").read_text(encoding="ascii").split()
    return frozenset(listed) - {"Factory"}


def check_zone(name: str) -> None:
    """Refuse what is not the name of a zone; "" stands for none and is let through."""
    if name and name not in zone_names():
        raise Invalid(
            "Validation failed: The time zone is unknown: write a name of the IANA database such as Europe/Paris",
            time_zone="is unknown: write a name such as Europe/Paris",
        )


def zone_named(name: str, otherwise: str = UNKNOWN_PLACE) -> ZoneInfo:
    """Return a zone; the other one for "", and for a name that the database does not have any more."""
    try:
        return ZoneInfo(name or otherwise)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(otherwise)


@cache
def machine_zone() -> str:
    """Return the zone that this machine is set to, by TZ or /etc/localtime; UNKNOWN_PLACE when it says none.

    UTC says nothing of where people work: most servers and all containers are set to it.
    """
    target = os.path.realpath(_LOCALTIME)
    said = os.environ.get("TZ", "").removeprefix(":") or target.partition("zoneinfo/")[2]
    return said if said in zone_names() - _NOBODY_LIVES_IN else UNKNOWN_PLACE


DAY_MS = 86_400_000
_EPOCH = date(1970, 1, 1).toordinal()


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """Return the day that it is somewhere."""
    return moment.astimezone(zone).date()


def beginning_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the first moment of a day somewhere."""
    return datetime.combine(day, datetime.min.time(), zone)


def day_number(day: date) -> int:
    """Return how many days after 1970-01-01 a day is, as `day_number_sql` counts them."""
    return day.toordinal() - _EPOCH


def day_numbered(number: int) -> date:
    return date.fromordinal(number + _EPOCH)


def day_number_sql(moment: str, first: date, last: date, zone: ZoneInfo) -> str:
    """Return SQL for the number of the day somewhere, of a moment in milliseconds that lies between two days.

    Clocks are put forward and back: each span between has its own distance to UTC.
    """
    begins = [beginning_of(first + timedelta(days=n), zone) for n in range((last - first).days + 2)]
    shifted = str(_distance_ms(begins[0]))
    for begin, end in pairwise(begins):
        if _distance_ms(begin) != _distance_ms(end):
            change = _change_between(begin, end, zone)
            shifted = f"CASE WHEN {moment} >= {change} THEN {_distance_ms(end)} ELSE {shifted} END"
    return f"(({moment} + {shifted}) / {DAY_MS})"


def _distance_ms(moment: datetime) -> int:
    """Return how far the clocks are ahead of UTC."""
    return (moment.utcoffset() or timedelta()) // timedelta(milliseconds=1)


def _change_between(begin: datetime, end: datetime, zone: ZoneInfo) -> int:
    """Return when clocks are put forward or back between two moments, in milliseconds since 1970."""
    before, after = int(begin.timestamp()), int(end.timestamp())
    while after - before > 1:
        middle = (before + after) // 2
        is_before = _distance_ms(datetime.fromtimestamp(middle, zone)) == _distance_ms(begin)
        before, after = (middle, after) if is_before else (before, middle)
    return after * 1000
