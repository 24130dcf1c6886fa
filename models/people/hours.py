"""When somebody works, by weekday, as a text: "0900-1730,0900-1730,,,0830-1200,,", Monday first. Pure functions.

Hours are in the person's own time zone. What ends before it begins ends on the next morning.
"""

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from models.core.errors import Invalid

DAYS = 7
_SPAN = re.compile(r"(\d{2})(\d{2})-(\d{2})(\d{2})", re.ASCII)

Span = tuple[time, time]


def hours_text(days: Sequence[tuple[str, str]]) -> str:
    """Write hours from what was typed, "09:00" and "17:30" for each weekday; ("", "") for a day without.

    Raises Invalid for what is no time, or has only one of the two. "" where no day has any.
    """
    whole = [*days[:DAYS], *[("", "")] * (DAYS - len(days))]
    spans = [_typed(start.strip(), end.strip()) for start, end in whole]
    return ",".join(spans) if any(spans) else ""


def _typed(start: str, end: str) -> str:
    if not start and not end:
        return ""
    try:
        times = time.fromisoformat(start), time.fromisoformat(end)
    except ValueError:
        raise Invalid(hours="must be times such as 09:00, both or none of a day") from None
    if times[0].tzinfo or times[1].tzinfo or times[0] == times[1]:
        raise Invalid(hours="must be times such as 09:00, from one to another")
    return f"{times[0]:%H%M}-{times[1]:%H%M}"


def spans_of(hours: str) -> list[Span | None]:
    """Read what hours_text wrote: seven days, Monday first; none at all for what it did not write."""
    found = [_SPAN.fullmatch(each) for each in hours.split(",")] if hours else []
    if len(found) != DAYS:
        return [None] * DAYS
    return [_span(each) if each else None for each in found]


def _span(found: re.Match[str]) -> Span:
    numbers = [int(each) for each in found.groups()]
    return time(numbers[0] % 24, numbers[1] % 60), time(numbers[2] % 24, numbers[3] % 60)


def works_at(hours: str, there: datetime) -> bool:
    """Tell whether somebody works at a moment, given as it is where they are. Who says no hours always does."""
    spans = spans_of(hours)
    if not any(spans):
        return True
    today, before = spans[there.weekday()], spans[(there - timedelta(days=1)).weekday()]
    clock = there.time().replace(tzinfo=None)
    if before and before[1] < before[0] and clock < before[1]:
        return True
    if not today or clock < today[0]:
        return False
    return clock < today[1] or today[1] < today[0]


USUAL = ",".join(["0900-1700"] * 5 + ["", ""])
"""The hours of who says none, where time at work is counted: nine to five on working days."""


def worked_between(hours: str, start: datetime, end: datetime) -> timedelta:
    """Return how long somebody was at work between two moments, both given as they are where they are."""
    spans = spans_of(hours) if any(spans_of(hours)) else spans_of(USUAL)
    worked, day = timedelta(), (start - timedelta(days=1)).date()
    while day <= end.date():
        if span := spans[day.weekday()]:
            begins = datetime.combine(day, span[0], start.tzinfo)
            ends = datetime.combine(day + timedelta(days=span[1] < span[0]), span[1], start.tzinfo)
            worked += max(min(ends, end) - max(begins, start), timedelta())
        day += timedelta(days=1)
    return worked
