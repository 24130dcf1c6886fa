"""How what people do is said: hours, languages and absences, in a reader's language. Who may see it is decided before.

Apps get it as facts of a profile, in the site's first language: what they are shown is kept for all readers.
"""

from datetime import date, datetime
from html import escape
from itertools import groupby
from typing import Any

from babel import Locale, dates

from models.core.circles import Away, Work
from models.core.site import Site
from models.people.hours import Span, spans_of
from web.http.answers import moment_text
from web.http.language import SOURCE, Reading, load_catalogues

_MONDAY = date(2024, 1, 1)


def site_reading(site: Site) -> Reading:
    """Return how the site itself writes: in its first language that has texts."""
    known, look = load_catalogues(), site.look
    language = next((code for code in look.languages if code in known), SOURCE)
    return Reading(language, look.zone, known[language])


def weekday(number: int, locale: Locale) -> str:
    """Name a weekday, Monday is 0."""
    return dates.format_skeleton("EEEE", _MONDAY.replace(day=1 + number), locale=locale)


def hours_said(hours: str, locale: Locale) -> str:
    """Say when somebody works: `lun.–jeu. 09:00–17:30, ven. 09:00–12:00`; "" for no hours."""
    said = []
    for span, days in groupby(enumerate(spans_of(hours)), key=lambda each: each[1]):
        numbers = [number for number, _ in days]
        if span:
            said.append(f"{_days(numbers, locale)} {_times(span)}")
    return ", ".join(said)


def _days(numbers: list[int], locale: Locale) -> str:
    ends = [
        dates.format_skeleton("EEE", _MONDAY.replace(day=1 + number), locale=locale)
        for number in (numbers[0], numbers[-1])
    ]
    return ends[0] if len(numbers) == 1 else "–".join(ends)


def _times(span: Span) -> str:
    return f"{span[0]:%H:%M}–{span[1]:%H:%M}"


def languages_said(codes: tuple[str, ...], locale: Locale) -> str:
    """Say languages by name: `français, anglais`. Codes that nobody knows stay as they are."""
    return ", ".join(locale.languages.get(code.replace("-", "_"), code) for code in codes)


def away_said(away: Away, reading: Reading) -> str:
    """Say until when somebody is away, why, and who stands in."""
    said = [reading.texts.gettext("until {day}").format(day=_day(away.last_day, reading))]
    if away.text:
        said.append(away.text)
    if away.deputy:
        said.append(reading.texts.gettext("Meanwhile: {name}").format(name=f"@{away.deputy}"))
    return ". ".join(said)


def _day(day: date, reading: Reading) -> str:
    return dates.format_skeleton("yMMMMd", day, fuzzy=True, locale=reading.locale)


def _short_day(day: date, reading: Reading) -> str:
    return dates.format_skeleton("Md", day, fuzzy=True, locale=reading.locale)


def name_with_absence(name: str, work: Work, moment: datetime, reading: Reading) -> str:
    """Return a name with the absence behind it, where the person wants that."""
    if not work.away_in_name or not work.away or not work.away.is_now(moment):
        return name
    said = reading.texts.gettext("away → {day}").format(day=_short_day(work.away.last_day, reading))
    return f"{name} ({said})"


def facts_of(work: Work, moment: datetime, reading: Reading) -> list[dict[str, Any]]:
    """Return somebody's work as facts of a profile, which any app shows."""
    gettext, locale = reading.texts.gettext, reading.locale
    away = work.away if work.away and work.away.is_now(moment) else None
    facts = (
        (gettext("Away"), away_said(away, reading) if away else ""),
        (reading.texts.pgettext("job", "Title"), work.title),
        (gettext("Department"), work.department),
        (gettext("Manager"), f"@{work.manager}" if work.manager else ""),
        (gettext("Location"), work.location),
        (gettext("Phone"), work.phone),
        (gettext("Languages"), languages_said(work.languages, locale)),
        (gettext("Skills"), " ".join(f"#{name}" for name in work.skills)),
        (gettext("Working hours"), hours_said(work.hours, locale)),
    )
    return [
        {"name": name, "value": escape(value, quote=False), "verified_at": None}
        for name, value in facts
        if value
    ]


def work_member(work: Work, moment: datetime) -> dict[str, Any] | None:
    """Render what stands beside names: our own member of accounts. None where there is nothing."""
    away = away_entity(work.away) if work.away and work.away.is_now(moment) else None
    if not work.title and not work.department and away is None:
        return None
    return {"title": work.title, "department": work.department, "away": away}


def away_entity(away: Away) -> dict[str, Any]:
    return {
        "since": moment_text(away.since),
        "back_at": moment_text(away.back_at),
        "last_day": away.last_day.isoformat(),
        "text": away.text,
        "deputy": away.deputy or None,
    }
