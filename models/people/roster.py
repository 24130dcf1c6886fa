"""Accounts as moderators list them: with e-mail address, roles and state, ours and those of other sites."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from models.core.accounts import Account
from models.core.database import Record, marks, rows
from models.core.inside import made_of
from models.core.paging import Page, bounds_of
from models.people.people import Person
from models.people.roles import holding

State = Literal["active", "pending", "disabled", "silenced", "suspended", "sensitized"]

_STATES = {
    "active": "a.suspended_at IS NULL AND a.silenced_at IS NULL AND p.disabled_at IS NULL",
    # Nobody waits for approval: admins make accounts.
    "pending": "1 = 0",
    "disabled": "p.disabled_at IS NOT NULL",
    "silenced": "a.silenced_at IS NOT NULL",
    "suspended": "a.suspended_at IS NOT NULL",
    "sensitized": "a.sensitized_at IS NOT NULL",
}


@dataclass(frozen=True)
class Wanted:
    """Which accounts; what is empty does not matter."""

    local: bool | None = None
    states: frozenset[State] = frozenset()
    """All of them must be true."""
    roles: frozenset[str] = frozenset()
    """Any of them."""
    username: str = ""
    """How it begins; the following likewise."""
    display_name: str = ""
    email: str = ""
    host: str = ""
    """Exactly."""


class Listed(NamedTuple):
    """An account, and for our own people the person."""

    account: Account
    person: Person | None


async def listed(wanted: Wanted, page: Page) -> list[Listed]:
    """Return accounts, the newest first. The site's own account is nobody."""
    conditions, values = _conditions(wanted)
    bounds, arguments = bounds_of("a.id", page, len(values) + 1)
    oldest_first = page.min_id is not None
    found = await rows(
        "SELECT a.id FROM accounts a LEFT JOIN people p ON p.id = a.id"
        f" WHERE a.actor_type <> 'Application' AND {' AND '.join(conditions)}{bounds}"
        f" ORDER BY a.id {'ASC' if oldest_first else 'DESC'} LIMIT {page.limit}",
        *values,
        *arguments,
    )
    by_id = await listed_by_ids([each["id"] for each in found])
    return sorted(by_id.values(), key=lambda each: -each.account.id)


async def listed_by_ids(ids: Sequence[int]) -> dict[int, Listed]:
    """Return accounts by id, suspended ones too."""
    if not ids:
        return {}
    found = await rows(f"SELECT * FROM accounts WHERE id IN ({marks(len(ids))})", *ids)
    people = {person.id: person for person in await Person.filter(id__in=list(ids))}
    return {each["id"]: Listed(_account(each), people.get(each["id"])) for each in found}


def _conditions(wanted: Wanted) -> tuple[list[str], list[Any]]:
    conditions = ["1 = 1", *(_STATES[state] for state in sorted(wanted.states))]
    values: list[Any] = []
    if wanted.local is not None:
        conditions.append("a.host = ''" if wanted.local else "a.host <> ''")
    if wanted.roles:
        conditions.append(f"({' OR '.join(holding('p.roles', role) for role in sorted(wanted.roles))})")
    if wanted.host:
        values.append(wanted.host)
        conditions.append(f"a.host = ${len(values)}")
    for column, beginning in (
        ("a.username", wanted.username),
        ("a.display_name", wanted.display_name),
        ("p.email", wanted.email),
    ):
        if beginning:
            values.append(_escaped(beginning.lower()) + "%")
            conditions.append(f"lower({column}) LIKE ${len(values)} ESCAPE '\\'")
    return conditions, values


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _account(found: Record) -> Account:
    return made_of(Account, found)
