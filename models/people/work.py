"""What people do in the company: title, department, manager, skills, hours, absence; of ours and of other sites' people.

Who may see which field is models/core/circles.py; readers here are `works_for` and the lists of skills and of the org
chart (models/people/chart.py), which ask it. The verbs are outbox/people/work.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tortoise import fields

from models.core.base import CountedRow, Table, belongs_to, moment, now
from models.core.circles import (
    JOINS,
    OFFERED,
    Circle,
    Field,
    Work,
    circle,
    circle_of,
    columns,
    listed,
    open_to_site,
    work_of,
)
from models.core.database import execute, execute_many, fetch, is_sqlite, marks, rows, value
from models.core.visibility import known_accounts
from models.text.tags import is_tag_length, tag_key
from models.text.text import find_hashtags

MAX_TITLE, MAX_DEPARTMENT, MAX_LOCATION, MAX_PHONE, MAX_AWAY = 100, 100, 100, 50, 500
"""Characters."""
MAX_SKILLS = 30
MAX_LANGUAGES = 10
SUGGESTED_SKILLS = 12


class WorkProfile(Table):
    """What somebody does in the company; no row: nothing is known. Of other sites' people, what their site offers."""

    account: Any = fields.OneToOneField(
        "models.Account", related_name=False, on_delete=fields.CASCADE, primary_key=True
    )
    account_id: int
    title = fields.CharField(MAX_TITLE, default="")
    department = fields.CharField(MAX_DEPARTMENT, default="")
    """Only of people of other sites; of ours it is in `people`."""
    manager_uri = fields.CharField(2048, default="", db_index=True)
    """The id of the manager's account, at whichever site; whether or not it is known here."""
    location = fields.CharField(MAX_LOCATION, default="")
    phone = fields.CharField(MAX_PHONE, default="")
    languages = fields.CharField(100, default="")
    """Codes such as fr, with spaces between, the best first."""
    hours = fields.CharField(100, default="")
    """When they work, in their own time zone: models/people/hours.py."""
    away_from = moment(null=True)
    away_until = moment(null=True)
    """When they are back; always set where `away_from` is."""
    away_last_day = fields.CharField(10, default="")
    """The day before that, where they are: 2026-12-07."""
    away_text = fields.CharField(MAX_AWAY, default="")
    deputy_uri = fields.CharField(2048, default="")
    """The id of the account to turn to meanwhile."""
    away_in_name = fields.BooleanField(default=False)
    """Whether apps say behind the name that they are away."""
    away_noted = fields.BooleanField(default=False)
    """Whether what readers were shown before it began was rendered anew (`note_absences`)."""
    offered = fields.CharField(255, default="")
    """The fields that the person lets other sites have: names of OFFERED, with spaces between."""
    team_only = fields.CharField(255, default="")
    """The fields that only the team sees, in the same way. All others are for this site."""
    from_directory = fields.CharField(255, default="")
    """The fields that a directory gives, in the same way: nobody edits them here."""
    from_person = fields.CharField(255, default="")
    """The fields that the person set. What is in neither, an admin did."""
    provider = fields.CharField(64, default="")
    """The key of the directory that gives them."""
    updated_at = moment(default=now)

    class Meta:
        table = "work_profiles"

    def circle(self, field: Field) -> Circle:
        """Return who may see a field."""
        return circle_of(field, self.offered, self.team_only)

    def is_offered(self, field: Field) -> bool:
        """Tell whether the person lets other sites have a field; what they get is the site's switch's matter too."""
        return field in OFFERED and self.circle(field) == "company"

    def is_from_directory(self, field: Field) -> bool:
        return field in listed(self.from_directory)


class Skill(CountedRow):
    """Something that somebody knows, written as a hashtag."""

    account = belongs_to("Account", index=False)
    account_id: int
    key = fields.CharField(100, db_index=True)
    """What its spellings have in common (models/text/tags.py)."""
    name = fields.CharField(100)
    """As the person writes it, without #."""

    class Meta:
        table = "skills"
        unique_together = (("account_id", "key"),)


def present(account: str = "a") -> str:
    """Return as SQL whether an account is of somebody who is here."""
    return (
        f"{account}.suspended_at IS NULL AND {account}.hidden = FALSE AND NOT EXISTS"
        f" (SELECT 1 FROM people gone WHERE gone.id = {account}.id AND gone.disabled_at IS NOT NULL)"
    )


async def work_profile(account_id: int) -> WorkProfile:
    """Return the row of an account, with all of it; an empty one where there is none."""
    return await fetch(WorkProfile, "account_id = $1", account_id) or WorkProfile(account_id=account_id)


@dataclass(frozen=True)
class WorkFacts:
    """What is known of somebody's work, for who looks after people."""

    title: str
    manager: str
    """A handle with @; "" for nobody, or nobody known here."""
    location: str
    phone: str
    locked: frozenset[str]
    """What a directory gives."""


async def work_of_person(account_id: int) -> WorkFacts:
    """Return what an admin may change of somebody's work."""
    kept = await work_profile(account_id)
    handle = await value("SELECT handle FROM accounts WHERE uri = $1", kept.manager_uri)
    return WorkFacts(
        kept.title,
        f"@{handle}" if handle else "",
        kept.location,
        kept.phone,
        listed(kept.from_directory),
    )


async def skills_of(account_id: int) -> list[str]:
    """Return all skills of an account, as it writes them."""
    found = await rows("SELECT name FROM skills WHERE account_id = $1 ORDER BY id", account_id)
    return [each["name"] for each in found]


async def works_for(viewer_id: int, ids: Sequence[int]) -> dict[int, Work]:
    """Return what people do, by id, as far as the viewer may see it: one statement.

    Accounts that the viewer may not know of are left out; so are all where the viewer is not of this site.
    """
    if not ids:
        return {}
    found = await rows(
        f"SELECT a.id, {circle('$1')} AS near, {columns(on_sqlite=is_sqlite())}"
        f" FROM accounts a LEFT JOIN people pe ON pe.id = a.id {JOINS}"
        f" WHERE a.id IN ({marks(len(ids), 2)}) AND a.suspended_at IS NULL AND {known_accounts('$1')}",
        viewer_id,
        *ids,
    )
    return {each["id"]: work_of(each, near=each["near"] == 2) for each in found if each["near"]}


async def away_now(viewer_id: int, ids: Sequence[int]) -> dict[int, Work]:
    """Return those of these accounts who are away now, as far as the viewer may know it."""
    works, moment = await works_for(viewer_id, ids), now()
    return {i: each for i, each in works.items() if each.away and each.away.is_now(moment)}


async def note_absences() -> int:
    """Let readers see which absences began, and forget those that are over; return how many. Needs a transaction.

    What is rendered is kept by the revision of accounts: each beginning and end is a change that readers see.
    """
    moment = now()
    ended = await rows(
        "UPDATE work_profiles SET away_from = NULL, away_until = NULL, away_last_day = '', away_text = '',"
        " deputy_uri = '', away_in_name = FALSE, away_noted = FALSE WHERE away_until <= $1 RETURNING account_id",
        moment,
    )
    begun = await rows(
        "UPDATE work_profiles SET away_noted = TRUE WHERE away_from <= $1 AND away_noted = FALSE RETURNING account_id",
        moment,
    )
    changed = [each["account_id"] for each in (*ended, *begun)]
    await execute_many(
        "UPDATE accounts SET revision = revision + 1 WHERE id = $1", [(each,) for each in sorted(changed)]
    )
    return len(changed)


# --- skills ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SkillCount:
    """A skill, and how many people have it."""

    key: str
    name: str
    """One of its spellings."""
    people: int


_KNOWN_SKILLS = (
    " FROM skills s JOIN accounts a ON a.id = s.account_id LEFT JOIN work_profiles w ON w.account_id = a.id"
    f" WHERE {present()} AND ({open_to_site('skills')} OR w.account_id IS NULL OR {{near}})"
)


def skills_seen(viewer: str) -> str:
    return _KNOWN_SKILLS.format(near=f"{circle(viewer)} = 2") + f" AND {known_accounts(viewer)}"


async def skills_known(
    viewer_id: int, limit: int, offset: int = 0, *, beginning: str = ""
) -> list[SkillCount]:
    """Return the skills of people here and elsewhere, as far as the viewer may see them, the commonest first."""
    escaped = tag_key(beginning).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    found = await rows(
        f"SELECT s.key, MIN(s.name) AS name, count(*) AS people{skills_seen('$1')}"
        " AND s.key LIKE $2 ESCAPE '\\' GROUP BY s.key ORDER BY count(*) DESC, s.key LIMIT $3 OFFSET $4",
        viewer_id,
        f"{escaped}%",
        limit,
        offset,
    )
    return [SkillCount(each["key"], each["name"], each["people"]) for each in found]


async def people_with_skill(viewer_id: int, key: str, limit: int, offset: int = 0) -> list[int]:
    """Return who has a skill, as far as the viewer may see it: this site's people first, then by name."""
    found = await rows(
        f"SELECT a.id{skills_seen('$1')} AND s.key = $2"
        " ORDER BY CASE WHEN a.host = '' THEN 0 ELSE 1 END, LOWER(a.display_name), a.id LIMIT $3 OFFSET $4",
        viewer_id,
        key,
        limit,
        offset,
    )
    return [each["id"] for each in found]


async def suggested_skills(account_id: int, department: str, limit: int = SUGGESTED_SKILLS) -> list[str]:
    """Return skills that colleagues have and somebody has not: first those of their department, then the commonest."""
    found = await rows(
        "SELECT s.key, MIN(s.name) AS name,"
        " SUM(CASE WHEN $2 <> '' AND COALESCE(pe.department, w.department) = $2 THEN 1 ELSE 0 END) AS near,"
        " count(*) AS people FROM skills s JOIN accounts a ON a.id = s.account_id"
        " LEFT JOIN people pe ON pe.id = a.id LEFT JOIN work_profiles w ON w.account_id = a.id"
        f" WHERE {present()} AND ({open_to_site('skills')} OR w.account_id IS NULL) AND {known_accounts('$1')}"
        " AND s.key NOT IN (SELECT key FROM skills WHERE account_id = $1)"
        " GROUP BY s.key ORDER BY 3 DESC, 4 DESC, s.key LIMIT $3",
        account_id,
        department,
        limit,
    )
    return [each["name"] for each in found]


def clean_skills(names: Sequence[str]) -> dict[str, str]:
    """Return the skills among these texts by key, in their order, MAX_SKILLS at most; what can be no hashtag is left
    out.
    """
    kept: dict[str, str] = {}
    for name in names:
        bare = name.strip().removeprefix("#")
        if find_hashtags(f"#{bare}") == (bare,) and is_tag_length(bare):
            kept.setdefault(tag_key(bare), bare)
    return dict(list(kept.items())[:MAX_SKILLS])


async def replace_skills(account_id: int, skills: dict[str, str]) -> None:
    """Store what somebody knows, by key, instead of what was there. The caller has locked the account."""
    await execute("DELETE FROM skills WHERE account_id = $1", account_id)
    await execute_many(
        "INSERT INTO skills (account_id, key, name) VALUES ($1, $2, $3)",
        [(account_id, key, name) for key, name in skills.items()],
    )
