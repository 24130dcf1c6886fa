"""How pages write moments, days, numbers and sizes: in the reader's language, at the reader's time.

Filters of templates. A moment is aware, or text as entities of the API have it (`2026-11-30T14:02:07.000Z`).
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError, dates, numbers
from babel.units import format_unit

from models.core.base import now
from web.http.language import N_, READING, gettext

Moment = datetime | str

_HOUR, _DAY, _WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=6)
_SIZES = ("byte", "kilobyte", "megabyte", "gigabyte", "terabyte")


def at(value: Moment) -> datetime:
    """Return a moment as the reader's clock shows it; one at an end of time, which no clock there shows, as it is."""
    zone = READING.get().zone
    return _at(value, zone) if isinstance(value, str) else _in_zone(value, zone)


@lru_cache(maxsize=4096)
def _at(value: str, zone: ZoneInfo) -> datetime:
    return _in_zone(datetime.fromisoformat(value), zone)


def _in_zone(moment: datetime, zone: ZoneInfo) -> datetime:
    try:
        return moment.astimezone(zone)
    except OverflowError:  # Other sites say when a poll ends: in the year 9999.
        return moment


def ago(value: Moment) -> str:
    """Say when something was, or will be, as people do: `il y a 12 min`, `hier à 17:20`, `jeudi à 9:00`, `3 décembre`."""
    moment, here = at(value), at(now())
    distance = moment - here
    if abs(distance) < _HOUR or (-_DAY < distance < timedelta(0) and moment.date() == here.date()):
        return _distance(distance)
    days = (moment.date() - here.date()).days
    if near := _NEAR.get(days):
        return gettext(near).format(time=clock(moment))
    if abs(moment - here) < _WEEK:
        return gettext("{day} at {time}").format(day=_skeleton(moment, "EEEE"), time=clock(moment))
    return day(moment.date())


_NEAR = {-1: N_("yesterday at {time}"), 0: N_("today at {time}"), 1: N_("tomorrow at {time}")}


def _distance(distance: timedelta) -> str:
    if abs(distance) < timedelta(minutes=1):
        return gettext("just now") if distance <= timedelta(0) else gettext("in a moment")
    minutes = round(distance / timedelta(minutes=1))
    return _distant(minutes, READING.get().locale)


@lru_cache(maxsize=4096)
def _distant(minutes: int, locale: Locale) -> str:
    distance = timedelta(minutes=minutes)
    return dates.format_timedelta(distance, add_direction=True, format="short", threshold=1, locale=locale)


def lasted(began: Moment, ended: Moment | None) -> str:
    """Say how long something took: `8 min`, `3 j`; "" where it did not end, or ended before it began."""
    if ended is None or (distance := at(ended) - at(began)) < timedelta(0):
        return ""
    distance = max(distance, timedelta(minutes=1))
    return dates.format_timedelta(distance, format="short", threshold=1, locale=READING.get().locale)


def moment(value: Moment) -> str:
    """Say a moment in full: `jeudi 3 décembre 2026 à 09:00`."""
    shown = at(value)
    return gettext("{day} at {time}").format(day=_skeleton(shown, "yMMMMEEEEd"), time=clock(shown))


def zone_name(value: Moment) -> str:
    """Say in which zone the reader's clock is, as people do: `heure de Paris`."""
    return dates.get_timezone_location(at(value).tzinfo, locale=READING.get().locale, return_city=True)


def clock(value: Moment) -> str:
    """Say the time of day, of 24 hours: `9:00`."""
    shown = at(value)
    return f"{shown.hour}:{shown.minute:02}"


def clock_with_seconds(value: Moment) -> str:
    return f"{clock(value)}:{at(value).second:02}"


def instant(value: Moment) -> str:
    """Say a moment to the second: `9:00:07` today, `3 décembre, 9:00:07` on another day."""
    shown = at(value)
    time = clock_with_seconds(shown)
    if shown.date() == at(now()).date():
        return time
    return gettext("{day}, {time}").format(day=day(shown.date()), time=time)


def day(value: date | str) -> str:
    """Say a day: `3 décembre`, with the year where it is another than this one."""
    shown = date.fromisoformat(value) if isinstance(value, str) else value
    return _skeleton(shown, "MMMMd" if shown.year == at(now()).year else "yMMMMd")


def day_of(value: Moment) -> str:
    """Say the day of a moment, as the reader's calendar has it."""
    return day(at(value).date())


def short_day(value: date | str) -> str:
    """Say a day in few letters: `3 déc. 2026`."""
    return _skeleton(date.fromisoformat(value) if isinstance(value, str) else value, "yMMMd")


def _skeleton(value: date, skeleton: str) -> str:
    return _formatted(value.date() if isinstance(value, datetime) else value, skeleton, READING.get().locale)


@lru_cache(maxsize=4096)
def _formatted(value: date, skeleton: str, locale: Locale) -> str:
    return dates.format_skeleton(skeleton, value, fuzzy=True, locale=locale)


def for_input(value: Moment) -> str:
    """Write a moment as a field of type datetime-local holds it."""
    return at(value).strftime("%Y-%m-%dT%H:%M")


def from_input(text: str) -> datetime:
    """Read what a field of type datetime-local sent, by the clock of the zone that READING has. Raises ValueError."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=READING.get().zone).astimezone(UTC)
    except OverflowError as error:
        raise ValueError from error


def number(value: float) -> str:
    if isinstance(value, int) and 0 <= value < 1000:
        return str(value)  # In every language that we write, and most numbers are.
    return numbers.format_decimal(value, locale=READING.get().locale)


def percent(value: float) -> str:
    """Say a share of 1 in whole percents."""
    return numbers.format_percent(value, locale=READING.get().locale)


def size(value: int) -> str:
    """Say bytes as people do: `2,9 Mo`."""
    amount, unit = float(value), 0
    while amount >= 1000 and unit < len(_SIZES) - 1:
        amount, unit = amount / 1000, unit + 1
    shown = round(amount, 1) if amount < 10 and unit else round(amount)
    return format_unit(shown, f"digital-{_SIZES[unit]}", "short", locale=READING.get().locale)


def duration(seconds: float) -> str:
    """Say how long something takes: `8 min`."""
    return dates.format_timedelta(
        timedelta(seconds=seconds), format="short", threshold=1.5, locale=READING.get().locale
    )


def language_name(code: str) -> str:
    """Say a language in its own name: `français`. Codes that nobody knows stay as they are."""
    try:
        return Locale.parse(code, sep="-").display_name or code
    except (ValueError, UnknownLocaleError):
        return code


FORMATS: dict[str, Callable[..., Any]] = {
    each.__name__: each
    for each in (
        ago,
        lasted,
        moment,
        zone_name,
        clock,
        clock_with_seconds,
        instant,
        day,
        day_of,
        short_day,
        for_input,
        number,
        percent,
        size,
        duration,
        language_name,
    )
}
"""Filters of templates, by name."""
