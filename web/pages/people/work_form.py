"""The forms about one's work on the page of one's profile: what they hold, how they are read, and what is wrong in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, get_args

from aiohttp import web

from models.core.accounts import Account, account_by_uri
from models.core.base import now
from models.core.circles import SHOWN, Circle, Field, listed
from models.core.errors import Invalid
from models.people.hours import DAYS, spans_of
from models.people.people import person_or_defaults
from models.people.work import (
    MAX_AWAY,
    MAX_LANGUAGES,
    MAX_LOCATION,
    MAX_PHONE,
    MAX_SKILLS,
    MAX_TITLE,
    WorkProfile,
    skills_of,
    suggested_skills,
    work_profile,
)
from outbox.people.work import Absence, Wanted, may_choose_manager
from web.http.context import site_of
from web.http.language import N_, gettext, reading_of
from web.http.params import Params
from web.http.work import weekday

LIMITS = {
    "title": MAX_TITLE,
    "location": MAX_LOCATION,
    "phone": MAX_PHONE,
    "languages": MAX_LANGUAGES,
    "skills": MAX_SKILLS,
    "text": MAX_AWAY,
}


@dataclass(frozen=True)
class WorkForm:
    """The forms as they are shown."""

    texts: Mapping[str, str]
    hours: list[tuple[str, str, str]]
    """Name of the weekday, from, to."""
    circles: Mapping[Field, Circle]
    choices: Mapping[Field, tuple[Circle, ...]]
    locked: frozenset[str]
    """What the directory gives."""
    department: str
    may_choose_manager: bool
    suggested: list[str]
    """Skills of colleagues."""
    absence: Mapping[str, str]
    """As typed: first_day, last_day, text, deputy, in_name."""
    is_away: bool
    """Whether an absence is written down."""
    wrong: str = ""
    """The form that was refused: work or absence."""
    problems: Mapping[str, str] = field(default_factory=dict)
    """What is wrong, by field, in the reader's words."""


async def work_form(
    request: web.Request, account: Account, typed: Params | None = None, wrong: str = "", problem: Any = None
) -> WorkForm:
    """Return both forms; of the one that was refused, what was typed."""
    kept, person = await work_profile(account.id), await person_or_defaults(account.id)
    locale = reading_of(request).locale
    texts, hours, circles = await _kept(request, account, kept), _hours(kept), _circles(kept)
    absence = await _absence(request, kept)
    if typed is not None and wrong == "work":
        texts, hours = _typed_texts(typed, texts), hours_in(typed)
        circles |= {name: circle for name, circle in circles_in(typed) if circle in get_args(Circle)}
    if typed is not None and wrong == "absence":
        absence = {name: typed.text(name) for name in absence}
    return WorkForm(
        texts,
        [(weekday(number, locale), *hours[number]) for number in range(DAYS)],
        circles,
        SHOWN,
        listed(kept.from_directory),
        person.department,
        may_choose_manager(site_of(request), kept),
        await suggested_skills(account.id, person.department),
        absence,
        kept.away_until is not None and kept.away_until > now(),
        wrong,
        problems_of(problem) if problem else {},
    )


async def _kept(request: web.Request, account: Account, kept: WorkProfile) -> dict[str, str]:
    return {
        "title": kept.title,
        "location": kept.location,
        "phone": kept.phone,
        "languages": kept.languages.replace(" ", ", "),
        "skills": " ".join(f"#{name}" for name in await skills_of(account.id)),
        "manager": await _handle(kept.manager_uri),
    }


async def _handle(uri: str) -> str:
    account = await account_by_uri(uri) if uri else None
    return f"@{account.handle}" if account else ""


def _hours(kept: WorkProfile) -> list[tuple[str, str]]:
    return [(f"{each[0]:%H:%M}", f"{each[1]:%H:%M}") if each else ("", "") for each in spans_of(kept.hours)]


def _circles(kept: WorkProfile) -> dict[Field, Circle]:
    return {name: kept.circle(name) for name in SHOWN}


async def _absence(request: web.Request, kept: WorkProfile) -> dict[str, str]:
    if kept.away_from is None or kept.away_until is None or kept.away_until <= now():
        return dict.fromkeys(("first_day", "last_day", "text", "deputy", "in_name"), "")
    zone = reading_of(request).zone
    return {
        "first_day": kept.away_from.astimezone(zone).date().isoformat(),
        "last_day": kept.away_last_day,
        "text": kept.away_text,
        "deputy": await _handle(kept.deputy_uri),
        "in_name": "true" if kept.away_in_name else "",
    }


# --- what was typed --------------------------------------------------------------------------------------------


def wanted_in(params: Params) -> Wanted:
    """Read the form of one's work. What it does not have, because the directory gives it, stays as it is."""
    skills = params.text("skills", None)
    return Wanted(
        title=params.text("title", None),
        location=params.text("location", None),
        phone=params.text("phone", None),
        languages=params.text("languages", None),
        skills=None if skills is None else " ".join([skills, *params.texts("know")]),
        manager=params.text("manager", None),
        hours=tuple(hours_in(params)) if "hours" in params else None,
        circles=circles_in(params),
    )


def hours_in(params: Params) -> list[tuple[str, str]]:
    given = [(each.text("from"), each.text("to")) for each in params.nested_list("hours")][:DAYS]
    return given + [("", "")] * (DAYS - len(given))


def circles_in(params: Params) -> tuple[tuple[Field, Any], ...]:
    shown = params.nested("shown")
    return tuple((name, shown.text(name)) for name in SHOWN if name in shown)


def _typed_texts(typed: Params, kept: Mapping[str, str]) -> dict[str, str]:
    return {name: typed.text(name) if name in typed else text for name, text in kept.items()}


def absence_in(params: Params) -> Absence:
    """Read when somebody is away. Raises Invalid for what is no day."""
    typed = {"first_day": params.text("first_day"), "last_day": params.text("last_day")}
    days, problems = dict[str, date](), dict[str, str]()
    for name, text in typed.items():
        try:
            days[name] = date.fromisoformat(text.strip())
        except ValueError:
            problems[name] = "is no day"
    if problems:
        raise Invalid(**problems)
    return Absence(
        days["first_day"],
        days["last_day"],
        params.text("text"),
        params.text("deputy"),
        params.boolean("in_name", False),
    )


# --- what is wrong, in the reader's words -------------------------------------------------------------------------

_NOBODY = N_("Nobody of this name is known here. Write @name, or @name@site.")
_WORDS = {
    "languages": N_("Write codes such as fr or en, ten at most."),
    "hours": N_("Write both times of a day, such as 09:00 and 17:30, or none."),
    "deputy": _NOBODY,
    "first_day": N_("Choose a day."),
}


def problems_of(error: Invalid) -> dict[str, str]:
    """Return what is wrong by field, in the reader's words."""
    return {name: _said(name, text) for name, text in error.details.items()} or {"": error.sentence}


def _said(name: str, text: str) -> str:
    if "directory" in text:
        return gettext("This comes from the company’s directory: it is changed there.")
    if name == "manager":
        return _about_manager(text)
    if name == "last_day":
        return _about_last_day(text)
    if name == "skills":
        return _about_skills(text)
    if "longer" in text:
        said = gettext("Too long: {most} characters at most.")
        return said.format(most=LIMITS.get(name, 0))
    return gettext(_WORDS[name]) if name in _WORDS else gettext("Choose one of the list.")


def _about_manager(text: str) -> str:
    if "nobody" in text:
        return gettext(_NOBODY)
    if "looks after" in text:
        return gettext("Who looks after people says who manages whom.")
    return gettext("This is somebody whom they manage, or themselves: the chart would go round in a circle.")


def _about_last_day(text: str) -> str:
    if "before" in text:
        return gettext("The last day is before the first.")
    if "over" in text:
        return gettext("This day is over.")
    return gettext("Too far away: two years at most.") if "far" in text else gettext("Choose a day.")


def _about_skills(text: str) -> str:
    if "more" in text:
        return gettext("Too many: {most} at most.").format(most=MAX_SKILLS)
    word = text.removeprefix("must be words as in hashtags: ").removesuffix(" is none")
    return gettext("This cannot be a hashtag: {word}").format(word=word)
