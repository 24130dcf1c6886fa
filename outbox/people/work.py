"""What people say of their work, what admins and directories say of it, and when somebody is away.

A field that a directory gives is changed there and nowhere else. Departments of our people are kept by
outbox/people/accounts.py, because rules and announcements go by them. Nothing here is sent to another site.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal

from federation.network import Network
from models.core.accounts import Account, account_named, lock_accounts, touch
from models.core.audit import record
from models.core.base import now
from models.core.circles import HIDEABLE, OFFERED, SHOWN, Circle, Field, listed
from models.core.database import rows
from models.core.errors import Forbidden, Invalid
from models.core.site import Site
from models.core.transaction import atomic
from models.people.chart import is_above
from models.people.hours import hours_text
from models.people.people import person_or_defaults
from models.people.work import (
    MAX_AWAY,
    MAX_LANGUAGES,
    MAX_LOCATION,
    MAX_PHONE,
    MAX_SKILLS,
    MAX_TITLE,
    WorkProfile,
    clean_skills,
    note_absences,
    replace_skills,
    skills_of,
    work_profile,
)
from models.search.index import index_accounts
from models.text.text import clean_name
from outbox.people import accounts

LIMITS = {"title": MAX_TITLE, "location": MAX_LOCATION, "phone": MAX_PHONE}
LONGEST_ABSENCE = timedelta(days=732)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?", re.ASCII)
_SEPARATORS = re.compile(r"[\s,;#]+")

Source = Literal["directory", "person", "admin"]


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to change about their work; None leaves it as it is."""

    title: str | None = None
    location: str | None = None
    phone: str | None = None
    languages: str | None = None
    """Codes such as `fr, en`."""
    skills: str | None = None
    """Hashtags, with or without #."""
    manager: str | None = None
    """A handle; "" for nobody."""
    hours: tuple[tuple[str, str], ...] | None = None
    """From and to of each weekday, such as ("09:00", "17:30"), Monday first."""
    circles: tuple[tuple[Field, Circle], ...] = ()
    """Who may see which field from now on; others stay as they are."""


@dataclass(frozen=True)
class Absence:
    """When somebody is away."""

    first_day: date
    last_day: date
    text: str = ""
    deputy: str = ""
    """A handle."""
    in_name: bool = False
    """Whether apps say it behind the name."""


@dataclass(frozen=True)
class DirectoryValues:
    """What a directory says of somebody. None: it says nothing, and all stays; "" or (): there is none, and the person may
    say it.
    """

    title: str | None = None
    department: str | None = None
    manager_uri: str | None = None
    """The id of the manager's account, at whichever site."""
    skills: Sequence[str] | None = None
    location: str | None = None
    phone: str | None = None
    languages: Sequence[str] | None = None
    """Codes."""


@atomic
async def change_work(network: Network, account: Account, wanted: Wanted) -> None:
    """Change what somebody says of their own work, all of it or nothing. Locks the account.

    Raises Invalid, with what is wrong by field; a field that the directory gives is among it when it would change.
    """
    await _change(network.site, account, wanted, by=account.handle, source="person")


@atomic
async def set_work(network: Network, username: str, wanted: Wanted, *, by: str) -> None:
    """Change what is known of the work of one of our people, as an admin. Raises Invalid, and NotFound."""
    account = await accounts.account_of(network.site, username)
    await _change(network.site, account, wanted, by=by, source="admin")


async def _change(site: Site, account: Account, wanted: Wanted, *, by: str, source: Source) -> None:
    await lock_accounts(account.id)
    if account.actor_type == "Group":
        raise Forbidden("Only people have a profile of their work: log in as yourself")
    kept, skills = await work_profile(account.id), await skills_of(account.id)
    problems = dict[str, str]()
    values = _typed(wanted, problems)
    if wanted.manager is not None:
        values["manager_uri"] = await _manager(site, account, wanted.manager, kept, source, problems)
    changes = {name: value for name, value in values.items() if getattr(kept, name) != value}
    wanted_skills = _typed_skills(wanted, problems)
    changed = {_FIELDS.get(name, name) for name in changes}
    if wanted_skills is not None and list(wanted_skills.values()) != skills:
        changed.add("skills")
    problems |= {
        name: "comes from the directory: it is changed there"
        for name in changed
        if kept.is_from_directory(name)
    }
    problems |= _wrong_circles(wanted)
    if problems:
        raise Invalid(**problems)
    circles = _circles(kept, wanted)
    if not changed and all(getattr(kept, name) == value for name, value in circles.items()):
        return
    if "skills" in changed and wanted_skills is not None:
        await replace_skills(account.id, wanted_skills)
    await _keep(account, kept, {**changes, **circles, "from_person": _said(kept, changed, source)})
    said = ", ".join(sorted(changed)) or "who may see it"
    await record(by, "person.work", account.username, after=said)


_FIELDS: dict[str, Any] = {"manager_uri": "manager"}
"""Columns that are not called as their field is."""


def _said(kept: WorkProfile, changed: set[Any], source: Source) -> str:
    """Return which fields the person said themselves, after some were changed."""
    before = listed(kept.from_person) - changed
    return " ".join(sorted(before | changed if source == "person" else before))


async def _keep(account: Account, kept: WorkProfile, changes: dict[str, object]) -> None:
    """Write the row, and let readers and the search have it."""
    columns = {**changes, "updated_at": now()}
    if not await WorkProfile.filter(account_id=account.id).update(**columns):
        for name, value in columns.items():
            setattr(kept, name, value)
        await kept.save(force_create=True)
    await index_accounts([account.id])
    await touch(account.id)


# --- what was typed --------------------------------------------------------------------------------------------


def _typed(wanted: Wanted, problems: dict[str, str]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, most in LIMITS.items():
        typed = getattr(wanted, name)
        if typed is None:
            continue
        values[name] = clean_name(typed, most + 1)
        if len(clean_name(typed, most + 1)) > most:
            problems[name] = f"is longer than {most} characters"
    if wanted.languages is not None:
        values["languages"] = _codes(wanted.languages, problems)
    if wanted.hours is not None:
        try:
            values["hours"] = hours_text(wanted.hours)
        except Invalid as error:
            problems |= error.details
    return values


def _codes(typed: str, problems: dict[str, str]) -> str:
    codes = list(dict.fromkeys(each for each in _SEPARATORS.split(typed[:1000]) if each))
    if len(codes) > MAX_LANGUAGES or not all(_LANGUAGE.fullmatch(each) for each in codes):
        problems["languages"] = f"must be codes such as fr, {MAX_LANGUAGES} at most"
    return " ".join(codes)


def _typed_skills(wanted: Wanted, problems: dict[str, str]) -> dict[str, str] | None:
    if wanted.skills is None:
        return None
    words = [each for each in _SEPARATORS.split(wanted.skills[:10_000]) if each]
    kept = clean_skills(words)
    if len(words) > MAX_SKILLS:
        problems["skills"] = f"are more than {MAX_SKILLS}"
    elif wrong := [each for each in words if not clean_skills([each])]:
        problems["skills"] = f"must be words as in hashtags: {wrong[0][:100]} is none"
    return kept


def _wrong_circles(wanted: Wanted) -> dict[str, str]:
    return {
        f"{field}_shown": "is none of the choices"
        for field, circle in wanted.circles
        if circle not in SHOWN.get(field, ())
    }


def _circles(kept: WorkProfile, wanted: Wanted) -> dict[str, object]:
    chosen: dict[Field, Circle] = {field: kept.circle(field) for field in SHOWN} | dict(wanted.circles)
    return {
        "offered": " ".join(field for field in OFFERED if chosen[field] == "company"),
        "team_only": " ".join(field for field in HIDEABLE if chosen[field] == "team"),
    }


async def _manager(
    site: Site,
    account: Account,
    typed: str,
    kept: WorkProfile,
    source: Source,
    problems: dict[str, str],
) -> str:
    """Return the id of the manager who was typed; "" for nobody."""
    found = await _person_named(site, account, typed)
    uri = found.uri if found else ""
    if typed.strip() and found is None:
        problems["manager"] = "is nobody who is known here: write a name, or name@site"
    elif uri != kept.manager_uri:
        if source == "person" and not may_choose_manager(site, kept):
            problems["manager"] = "is set by who looks after people"
        elif uri and await is_above(account.uri, uri):
            problems["manager"] = "is somebody whom they manage, or themselves"
    return uri


def may_choose_manager(site: Site, kept: WorkProfile) -> bool:
    """Tell whether somebody says themselves who manages them: where the site lets them, and nobody else has said it."""
    said = not kept.manager_uri or "manager" in listed(kept.from_person)
    return site.settings.people_choose_manager and said


async def _person_named(site: Site, account: Account, typed: str) -> Account | None:
    """Find a person, here or elsewhere, whom an account may know of."""
    handle = typed.strip().lower().removeprefix("@")[:512].removesuffix(f"@{site.authority.lower()}")
    found = await account_named(account.id, handle) if handle else None
    if found is None or found.suspended_at is not None or found.actor_type != "Person":
        return None
    return found


# --- being away ------------------------------------------------------------------------------------------------


@atomic
async def set_absence(network: Network, account: Account, absence: Absence | None) -> None:
    """Say when one is away, and who stands in; None: one is back. It ends by itself. Locks the account."""
    await lock_accounts(account.id)
    if account.actor_type == "Group":
        raise Forbidden("Only people have a profile of their work: log in as yourself")
    kept = await work_profile(account.id)
    changes = await _absence(network.site, account, absence) if absence else _BACK
    if all(getattr(kept, name) == value for name, value in changes.items() if name != "away_noted"):
        return
    await _keep(account, kept, changes)
    after = f"{absence.first_day} to {absence.last_day}" if absence else "ended"
    await record(account.handle, "person.away", account.username, after=after)


_BACK: dict[str, object] = {
    "away_from": None,
    "away_until": None,
    "away_last_day": "",
    "away_text": "",
    "deputy_uri": "",
    "away_in_name": False,
    "away_noted": False,
}


async def _absence(site: Site, account: Account, absence: Absence) -> dict[str, object]:
    zone = site.look.zone_of((await person_or_defaults(account.id)).time_zone)
    problems = dict[str, str]()
    latest = now().astimezone(zone).date() + LONGEST_ABSENCE
    if absence.last_day < absence.first_day:
        problems["last_day"] = "is before the first day"
    elif absence.last_day > latest or absence.first_day.year < 2000:
        problems["last_day"] = "is too far away"
    elif _midnight(absence.last_day + timedelta(days=1), zone) <= now():
        problems["last_day"] = "is over"
    if len(absence.text) > MAX_AWAY:
        problems["text"] = f"is longer than {MAX_AWAY} characters"
    deputy = await _person_named(site, account, absence.deputy)
    if absence.deputy.strip() and (deputy is None or deputy.id == account.id):
        problems["deputy"] = "is nobody who is known here: write a name, or name@site"
    if problems:
        raise Invalid(**problems)
    since = _midnight(absence.first_day, zone)
    return {
        "away_from": since,
        "away_until": _midnight(absence.last_day + timedelta(days=1), zone),
        "away_last_day": absence.last_day.isoformat(),
        "away_text": clean_name(absence.text, MAX_AWAY),
        "deputy_uri": deputy.uri if deputy else "",
        "away_in_name": absence.in_name,
        "away_noted": since <= now(),
    }


def _midnight(day: date, zone: Any) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


@atomic
async def end_absences(_: Network) -> None:
    """Let absences begin and end where they are shown; every minute."""
    await note_absences()


# --- the directory ---------------------------------------------------------------------------------------------


@atomic
async def set_from_directory(account: Account, values: DirectoryValues, provider: str) -> None:
    """Keep what a directory says of one of our people; `provider` is its key. Locks the account.

    A directory is never refused: what is too long is cut, what can be no skill or code is left out. Circles of managers
    are kept as they come, since a directory changes one person after the other; the chart ends them.
    """
    await lock_accounts(account.id)
    if not account.is_local or account.actor_type != "Person":
        raise Forbidden("A directory speaks of people of this site only")
    kept = await work_profile(account.id)
    columns, given = _given(values)
    cleared = {name for name, is_there in given.items() if not is_there and kept.is_from_directory(name)}
    changes = {
        name: value
        for name, value in columns.items()
        if value or _FIELDS.get(name, name) in cleared
        if getattr(kept, name) != value
    }
    changed = {_FIELDS.get(name, name) for name in changes}
    changed |= await _skills_given(account, values, cleared) | await _department_given(
        account, values, cleared, provider
    )
    theirs = {name for name, is_there in given.items() if is_there}
    owned = (listed(kept.from_directory) - cleared) | theirs
    marked: dict[str, object] = {
        "from_directory": " ".join(sorted(owned)),
        "from_person": " ".join(sorted(listed(kept.from_person) - owned - cleared)),
        "provider": provider if owned else "",
    }
    if not changed and all(getattr(kept, name) == value for name, value in marked.items()):
        return
    await _keep(account, kept, {**changes, **marked})
    if changed:
        await record(provider, "person.work", account.username, after=", ".join(sorted(changed)))


def _given(values: DirectoryValues) -> tuple[dict[str, str], dict[Any, bool]]:
    """Return the columns that a directory gives, and of each field that it speaks of whether there is something."""
    columns = {
        name: clean_name(given, most)
        for name, most in LIMITS.items()
        if (given := getattr(values, name)) is not None
    }
    if values.languages is not None:
        codes = [each for each in values.languages if _LANGUAGE.fullmatch(each)]
        columns["languages"] = " ".join(codes[:MAX_LANGUAGES])
    if values.manager_uri is not None:
        columns["manager_uri"] = values.manager_uri if len(values.manager_uri) <= 2048 else ""
    given = {_FIELDS.get(name, name): bool(value) for name, value in columns.items()}
    if values.skills is not None:
        given["skills"] = bool(clean_skills(values.skills))
    if values.department is not None:
        given["department"] = bool(values.department.strip())
    return columns, given


async def _skills_given(account: Account, values: DirectoryValues, cleared: set[str]) -> set[str]:
    skills = clean_skills(values.skills) if values.skills is not None else {}
    if not skills and "skills" not in cleared:
        return set()
    if list(skills.values()) == await skills_of(account.id):
        return set()
    await replace_skills(account.id, skills)
    return {"skills"}


async def _department_given(
    account: Account, values: DirectoryValues, cleared: set[str], provider: str
) -> set[str]:
    department = clean_name(values.department or "", accounts.MAX_DEPARTMENT)
    if values.department is None or (not department and "department" not in cleared):
        return set()
    await accounts.set_department(account.username, department, by=provider, from_directory=True)
    return set()


@atomic
async def let_go_of_directory(provider: str, *, by: str) -> int:
    """Let people and admins edit what a directory gave, when it is no longer asked; return whose. Nothing is lost."""
    found = await rows(
        "UPDATE work_profiles SET from_directory = '', provider = '' WHERE provider = $1 RETURNING account_id",
        provider,
    )
    if found:
        await record(by, "directory.release", provider, after=f"{len(found)} people")
    return len(found)
