"""Who may see which field of what somebody does in the company: SHOWN, and `work_of`, which leaves out all else.

The rows are models/people/work.py. Nothing of this is in any document for other sites. Readers are people of this site;
for everybody else there is nothing (`CIRCLE` is 0 for them).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from models.core.base import from_ms

Field = Literal[
    "title", "department", "manager", "skills", "location", "phone", "languages", "hours", "away", "photo"
]
Circle = Literal["company", "site", "team"]
"""Who sees a field: people of all allowed sites, as far as these are offered it; people of this site; or the person's
team, which is their manager, people with the same manager, and people whom they manage. Who looks after people, and the
person, see all of them.

There is no "nobody": what nobody shall see is left empty.
"""

SHOWN: dict[Field, tuple[Circle, ...]] = {
    "title": ("site", "company"),
    "department": ("site", "company"),
    "manager": ("site", "company"),
    "photo": ("site", "company"),
    "skills": ("site", "company", "team"),
    "location": ("site", "team"),
    "phone": ("site", "team"),
    "languages": ("site", "team"),
    "hours": ("site", "team"),
    "away": ("site", "team"),
}
"""Who may see a field: what a person may choose, the default first.

Where somebody stands in the company is no secret inside it: rules of groups and announcements go by it, and an org chart
with holes misleads. How and when to reach somebody may be kept to the team. Other sites are never offered that: it helps
those who work together, and it is what a stranger would misuse.
"""
OFFERED: tuple[Field, ...] = tuple(name for name, circles in SHOWN.items() if "company" in circles)
"""What other sites may get of somebody: only with this site's switch and the person's consent."""
HIDEABLE: tuple[Field, ...] = tuple(name for name, circles in SHOWN.items() if "team" in circles)


def listed(names: str) -> frozenset[str]:
    """Read a column of names with spaces between."""
    return frozenset(names.split())


def circle_of(field: Field, offered: str, team_only: str) -> Circle:
    """Return who may see a field, by the columns of its row. What the table does not allow is narrowed."""
    if field in listed(team_only) and "team" in SHOWN[field]:
        return "team"
    return "company" if field in listed(offered) and "company" in SHOWN[field] else "site"


@dataclass(frozen=True)
class Away:
    """When somebody does not work."""

    since: datetime
    back_at: datetime
    last_day: date
    """Where they are."""
    text: str
    deputy_id: int | None
    """Whom to turn to meanwhile: an account that is known here, at whichever site."""
    deputy: str
    """Their handle, `name@host` for people elsewhere; "" for nobody."""

    def is_now(self, moment: datetime) -> bool:
        return self.since <= moment < self.back_at


@dataclass(frozen=True)
class Work:
    """What somebody does in the company, as far as the reader may see it; "" or empty for what is not known."""

    account_id: int
    title: str = ""
    department: str = ""
    location: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    """Codes, the best first."""
    skills: tuple[str, ...] = ()
    """Hashtags without #, as they write them."""
    hours: str = ""
    """As models/people/hours.py writes them, in their own zone."""
    zone: str = ""
    """The name of that zone; "": the site's."""
    manager_id: int | None = None
    """An account that is known here, at whichever site."""
    manager: str = ""
    """Their handle."""
    away: Away | None = None
    """Absent now, or soon."""
    away_in_name: bool = False
    """Whether apps say it behind the name."""
    team_only: frozenset[str] = frozenset()
    """Which of these only the team sees."""


JOINS = """
LEFT JOIN work_profiles w ON w.account_id = a.id
LEFT JOIN accounts wm ON wm.uri = w.manager_uri AND wm.suspended_at IS NULL AND wm.hidden = FALSE
LEFT JOIN accounts wd ON wd.uri = w.deputy_uri AND wd.suspended_at IS NULL AND wd.hidden = FALSE
"""
"""What COLUMNS needs beside the account `a` and the person `pe` (LEFT JOIN people)."""

_SKILLS = (
    "(SELECT {joined}(s.name, ' ') FROM (SELECT name FROM skills WHERE account_id = a.id ORDER BY id) AS s)"
)


def columns(*, on_sqlite: bool) -> str:
    """Return what `work_of` reads of a row."""
    skills = _SKILLS.format(joined="group_concat" if on_sqlite else "string_agg")
    plain = ("title", "location", "phone", "languages", "hours", "away_from", "away_until")
    kept = ", ".join(
        f"w.{name} AS work_{name}"
        for name in (*plain, "away_last_day", "away_text", "away_in_name", "team_only")
    )
    return (
        f"{kept}, COALESCE(pe.department, w.department) AS work_department, pe.time_zone AS work_zone,"
        f" wm.id AS work_manager_id, {_handle('wm')} AS work_manager,"
        f" wd.id AS work_deputy_id, {_handle('wd')} AS work_deputy, {skills} AS work_skills"
    )


def _handle(account: str) -> str:
    return (
        f"CASE WHEN {account}.host <> '' THEN {account}.username || '@' || {account}.host"
        f" ELSE {account}.username END"
    )


def circle(viewer: str) -> str:
    """Return as SQL how near the viewer is to the account `a` with the row `w` of JOINS: 0 for who is not of this site,
    1 for who is, 2 for the team, the person, and who looks after people.

    A manager whom somebody chose themselves lets that manager see them, and not them the manager's team: else anybody
    could join any team.
    """
    here = (
        f"EXISTS (SELECT 1 FROM accounts r WHERE r.id = {viewer} AND r.host = '' AND r.suspended_at IS NULL)"
    )
    manages = f"EXISTS (SELECT 1 FROM accounts r WHERE r.id = {viewer} AND r.uri = w.manager_uri)"
    managed = (
        f"EXISTS (SELECT 1 FROM work_profiles mine WHERE mine.account_id = {viewer} AND mine.manager_uri <> ''"
        " AND mine.manager_uri IN (a.uri, w.manager_uri)"
        " AND ' ' || mine.from_person || ' ' NOT LIKE '% manager %')"
    )
    return (
        f"CASE WHEN NOT {here} THEN 0 WHEN a.id = {viewer} OR {manages} OR {managed} OR {looks_after_people(viewer)}"
        " THEN 2 ELSE 1 END"
    )


def looks_after_people(viewer: str) -> str:
    """Return as SQL whether somebody looks after the people of this site, by id."""
    return f"EXISTS (SELECT 1 FROM people keeper WHERE keeper.id = {viewer} AND keeper.role = 'admin' AND keeper.disabled_at IS NULL)"


def open_to_site(field: Field, profile: str = "w") -> str:
    """Return as SQL whether everybody of this site may see a field of a row of work_profiles."""
    return f"' ' || {profile}.team_only || ' ' NOT LIKE '% {field} %'"


def work_of(found: Mapping[str, Any] | Any, *, near: bool) -> Work:
    """Read what somebody does from a row with `columns`; `near`: also what only the team sees."""
    team_only = listed(found["work_team_only"] or "") & set(HIDEABLE)
    hidden = frozenset() if near else team_only

    def seen(field: Field, name: str = "") -> str:
        return "" if field in hidden else found[f"work_{name or field}"] or ""

    return Work(
        found["id"],
        title=seen("title"),
        department=seen("department"),
        location=seen("location"),
        phone=seen("phone"),
        languages=tuple(seen("languages").split()),
        skills=tuple(seen("skills").split()),
        hours=seen("hours"),
        zone=found["work_zone"] or "",
        manager_id=found["work_manager_id"],
        manager=found["work_manager"] or "",
        away=None if "away" in hidden else _away(found),
        away_in_name=bool(found["work_away_in_name"]),
        team_only=team_only - hidden,
    )


def _away(found: Mapping[str, Any]) -> Away | None:
    if found["work_away_from"] is None or found["work_away_until"] is None:
        return None
    return Away(
        from_ms(found["work_away_from"]),
        from_ms(found["work_away_until"]),
        date.fromisoformat(found["work_away_last_day"]),
        found["work_away_text"],
        found["work_deputy_id"],
        found["work_deputy"] or "",
    )
