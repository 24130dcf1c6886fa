"""Our own people as admins look after them: found by any of their names, with what they use.

The verbs are outbox/people/accounts.py, profiles.py and access.py. Other sites' people are in `roster`, for moderators.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from models.core.accounts import Account, account_by_handle
from models.core.audit import AuditRecord, records_about
from models.core.base import from_ms
from models.core.config import Settings
from models.core.database import Record, marks, rows
from models.core.errors import NotFound
from models.people.access import Access, access_of
from models.people.oauth import LASTING as UNEXPIRED
from models.people.oauth import lasting
from models.people.people import Person
from models.people.roles import GIVEN, LASTING, having, held, holding
from models.text.words import folded_words

State = Literal["active", "disabled", "suspended", "silenced"]
STATES: dict[State, str] = {
    "active": "p.disabled_at IS NULL AND a.suspended_at IS NULL",
    "disabled": "p.disabled_at IS NOT NULL",
    "suspended": "a.suspended_at IS NOT NULL",
    "silenced": "a.silenced_at IS NOT NULL",
}
HISTORY = 50

_FROM = "FROM people p JOIN accounts a ON a.id = p.id"
_LINE = (
    "SELECT p.id, a.username, a.display_name, p.email, p.department, p.roles, p.created_at, p.last_login_at,"
    " p.disabled_at, a.suspended_at, a.silenced_at,"
    f" (SELECT count(*) FROM sessions s WHERE s.account_id = p.id AND {UNEXPIRED}) AS browsers,"
    " (SELECT count(*) FROM tokens t WHERE t.revoked_at IS NULL AND (t.person_id = p.id OR t.account_id = p.id"
    " AND t.person_id IS NULL)) AS apps,"
    " (SELECT CAST(COALESCE(sum(m.original_bytes + m.preview_bytes), 0) AS BIGINT) FROM media m"
    " WHERE m.account_id = p.id AND m.remote_url = '' AND m.state IN ('processing', 'ready')) AS used_bytes"
    f" {_FROM}"
)


@dataclass(frozen=True)
class Sought:
    """Whom an admin looks for; what is empty does not matter."""

    words: str = ""
    """Beginnings of words of name, username, e-mail address and department, in any order; all must be there. A handle
    (`@name`, `@name@host` of this site) is one as well."""
    role: str = ""
    """`member`: who has none."""
    state: State | None = None
    department: str = ""
    """Exactly."""


@dataclass(frozen=True)
class PersonLine:
    """One of our people, as a row of a list."""

    id: int
    username: str
    display_name: str
    email: str
    department: str
    roles: frozenset[str]
    """`member` among them."""
    states: tuple[State, ...]
    """What is true of them: active alone, or any of the others."""
    created_at: datetime
    last_login_at: datetime | None
    """By password; None: never."""
    browsers: int
    """In so many they are logged in now."""
    apps: int
    used_bytes: int
    """By their files, as it counts against the quota."""


@dataclass(frozen=True)
class People:
    """A page of people, by username."""

    lines: list[PersonLine]
    total: int
    """How many there are on all pages."""
    after: str
    """Cursor of the next page; "" on the last."""


@dataclass(frozen=True)
class PersonFacts:
    """All that an admin sees of one person."""

    line: PersonLine
    account: Account
    person: Person
    quota_bytes: int
    """0: any size."""
    access: list[Access]
    """Apps and browsers, last used first; at most models/people/access.py's MOST of each."""
    groups: int
    """Of how many groups they are a member."""
    history: list[AuditRecord]
    """What was done to them, newest first."""


async def people_sought(settings: Settings, sought: Sought, *, after: str = "", limit: int = 50) -> People:
    """Return the page of the people sought that comes after a cursor.

    Names are compared here and not by the database: SQLite knows no accents, nor the case of letters that have them.
    Reads a few columns of everybody and looks through them off the event loop, a fifth of a second for ten thousand people.
    """
    conditions, values = _conditions(sought)
    found = await rows(
        f"SELECT p.id, a.username, a.display_name, p.email, p.department {_FROM} WHERE {conditions}",
        *values,
    )
    names = await asyncio.to_thread(_meant, found, _words(sought.words, settings.authority))
    rest = [each for each in names if _order(each) > after.lower()]
    part = rest[:limit]
    lines = await _lines(settings, [each["id"] for each in part])
    return People(lines, len(names), part[-1]["username"] if len(rest) > limit else "")


async def person_facts(settings: Settings, username: str) -> PersonFacts:
    """Return what an admin sees of one person. Raises NotFound."""
    account = await account_by_handle(username)
    person = await Person.get_or_none(id=account.id) if account else None
    if account is None or person is None:
        raise NotFound
    [line] = await _lines(settings, [person.id])
    member_of = "SELECT count(*) AS count FROM group_members WHERE account_id = $1 AND state = 'member'"
    return PersonFacts(
        line,
        account,
        person,
        settings.media_person_max_bytes,
        await access_of(person.id, settings),
        (await rows(member_of, person.id))[0]["count"],
        await records_about(account.username, HISTORY),
    )


def _conditions(sought: Sought) -> tuple[str, list[str]]:
    conditions, values = ["1 = 1"], []
    if sought.state:
        conditions.append(STATES[sought.state])
    if sought.role:
        conditions.append(holding("p.roles", sought.role) if sought.role in GIVEN else "1 = 0")
    if sought.department:
        values.append(sought.department)
        conditions.append(f"p.department = ${len(values)}")
    return " AND ".join(conditions), values


def _words(text: str, authority: str) -> list[str]:
    handle = text.strip().lower().removesuffix(f"@{authority.lower()}")
    return folded_words(handle)


def _meant(found: Sequence[Record], wanted: Sequence[str]) -> list[Record]:
    """Return those who are looked for, in order."""
    return sorted((each for each in found if _is_meant(each, wanted)), key=_order)


def _is_meant(found: Record, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    named = " ".join(found[each] for each in ("username", "display_name", "email", "department"))
    words = folded_words(named)
    return all(any(word.startswith(each) for word in words) for each in wanted)


async def _lines(settings: Settings, ids: Sequence[int]) -> list[PersonLine]:
    if not ids:
        return []
    found = await rows(f"{_LINE} WHERE p.id IN ({marks(len(ids), 4)})", *lasting(settings), *ids)
    return [_line(each) for each in sorted(found, key=_order)]


def _order(found: Record) -> str:
    """Order here as well: the locales of PostgreSQL skip what is no letter."""
    return found["username"].lower()


def _line(found: Record) -> PersonLine:
    return PersonLine(
        id=found["id"],
        username=found["username"],
        display_name=found["display_name"],
        email=found["email"],
        department=found["department"],
        roles=held(found["roles"]),
        states=_states(found),
        created_at=from_ms(found["created_at"]),
        last_login_at=None if found["last_login_at"] is None else from_ms(found["last_login_at"]),
        browsers=found["browsers"],
        apps=found["apps"],
        used_bytes=found["used_bytes"],
    )


def _states(found: Record) -> tuple[State, ...]:
    columns: dict[State, str] = {
        "disabled": "disabled_at",
        "suspended": "suspended_at",
        "silenced": "silenced_at",
    }
    true = tuple(state for state, column in columns.items() if found[column] is not None)
    return true or ("active",)


@dataclass(frozen=True)
class Headcount:
    """How many people there are."""

    active: int
    """Who can log in."""
    disabled: int
    limited: int
    """Under a sanction that can be lifted, but not disabled."""
    admins: int
    """Who can log in and has one of the roles of admins."""
    fewest: int
    """Who can log in and holds that of the two roles LASTING that fewer hold."""
    newcomers: int
    """Who can log in and never did."""


async def headcount() -> Headcount:
    """Count the people of this site, in one statement."""
    can_log_in = "p.disabled_at IS NULL AND a.suspended_at IS NULL"
    counts: dict[str, str] = {
        "active": can_log_in,
        "disabled": "p.disabled_at IS NOT NULL",
        "limited": "p.disabled_at IS NULL AND (a.suspended_at IS NOT NULL OR a.silenced_at IS NOT NULL)",
        "admins": f"{having('p.roles', 'admin')} AND {can_log_in}",
        **{role: f"{holding('p.roles', role)} AND {can_log_in}" for role in LASTING},
        "newcomers": f"{can_log_in} AND p.last_login_at IS NULL",
    }
    columns = ", ".join(
        f"COALESCE(SUM(CASE WHEN {condition} THEN 1 ELSE 0 END), 0) AS {name}"
        for name, condition in counts.items()
    )
    [found] = await rows(f"SELECT {columns} {_FROM}")
    numbers = {name: int(found[name]) for name in counts}
    return Headcount(fewest=min(numbers.pop(role) for role in LASTING), **numbers)
