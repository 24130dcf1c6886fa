"""Roles of our people, several a person, and what each may: MAY, the one table that pages, the API and verbs ask.

A *duty* is what a page, a call or a verb demands. Each role has the duty of its own name; what several roles may has a name
of its own. No role has all: whoever is to do everything holds every role, by name, and everybody can see that. Everybody is
a member, which is written down for nobody.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, get_args

Role = Literal["member", "site", "federation", "people", "communicator", "moderator", "records", "analyst"]
Duty = Literal[
    "member",
    "site",
    "federation",
    "people",
    "communicator",
    "moderator",
    "records",
    "analyst",
    # What several roles may.
    "admin",
    "overview",
    "egress",
    "metrics",
    "admin_api",
    "curate",
    # Giving a role to others, and taking it from them.
    "grant_site",
    "grant_federation",
    "grant_people",
    "grant_communicator",
    "grant_moderator",
    "grant_records",
    "grant_analyst",
]

MAY: Mapping[Role, frozenset[Duty]] = {
    # Reads and writes, as everybody.
    "member": frozenset({"member"}),
    # How this site looks and runs: settings, texts, emoji, health, storage, tasks.
    "site": frozenset({"site", "admin", "overview", "metrics", "admin_api", "curate", "grant_site"}),
    # With whom this site speaks: the allow-list, the queue, moves and rules of other sites; the egress ledger.
    "federation": frozenset(
        {"federation", "egress", "admin", "overview", "metrics", "admin_api", "grant_federation"}
    ),
    # Who is here: accounts, passwords, departments, and the roles that open no other admin's doors.
    "people": frozenset(
        {
            "people",
            "admin",
            "overview",
            "metrics",
            "admin_api",
            "grant_people",
            "grant_communicator",
            "grant_moderator",
            "grant_records",
            "grant_analyst",
        }
    ),
    # Announces, and reads how far that came; looks after the site's FAQ and resources.
    "communicator": frozenset({"communicator", "curate"}),
    # Works on reports, and limits accounts.
    "moderator": frozenset({"moderator", "admin_api"}),
    # Reads what was done, and whom the server contacted; changes nothing.
    "records": frozenset({"records", "egress", "overview"}),
    # Reads numbers, which name nobody.
    "analyst": frozenset({"analyst", "metrics", "overview", "admin_api"}),
}
"""Role -> what it may. `admin` is what settings call so (`groups_created_by`): any of the three that administer."""

ROLES: tuple[Role, ...] = tuple(role for role in MAY if role != "member")
"""What can be given and taken, in the order in which it is shown."""
ADMINS: tuple[Role, ...] = tuple(role for role, may in MAY.items() if "admin" in may)
"""The roles of whom earlier versions, and settings, call an admin; they are told of changes of who may what."""
LASTING: tuple[Role, ...] = ("site", "people")
"""Roles that somebody who can log in always holds, once somebody did: else nobody could give any role back."""
GIVEN = ("member", *ROLES, "admin")
"""Words that name roles where they are given: `admin` is ADMINS, `member` none of them."""
MAX_ROLES = 100
"""Characters of all roles together, as they are kept."""


def may(roles: Collection[str], duty: Duty) -> bool:
    """Tell whether somebody with these roles has a duty."""
    return any(duty in MAY.get(role, ()) for role in roles)  # type: ignore[call-overload]


def may_by_setting(roles: Collection[str], named: str) -> bool:
    """Tell whether somebody is meant by a setting that names one of member, communicator, moderator and admin.

    Admins always are: `communicator` says from where on, and not who alone.
    """
    return named == "member" or named in roles or may(roles, "admin")


def grantable(roles: Collection[str]) -> frozenset[str]:
    """Return which roles somebody with these may give to others, and take from them."""
    return frozenset(role for role in ROLES if may(roles, _granting(role)))


def _granting(role: Role) -> Duty:
    duty = f"grant_{role}"
    assert duty in get_args(Duty)
    return duty  # type: ignore[return-value]


def roles_named(words: Iterable[str]) -> frozenset[str]:
    """Return the roles that some of GIVEN name; raises KeyError for another word."""
    named: set[str] = set()
    for word in words:
        if word not in GIVEN:
            raise KeyError(word)
        named |= {"admin": {*ADMINS}, "member": set()}.get(word, {word})
    return frozenset(named)


def kept(roles: Collection[str]) -> str:
    """Return roles as the column has them: in order, each between spaces; "" for none."""
    names = " ".join(role for role in ROLES if role in roles)
    return f" {names} " if names else ""


def held(column: str) -> frozenset[str]:
    """Return the roles of a person from the column, `member` among them."""
    return frozenset({"member", *column.split()})


def in_words(roles: Collection[str]) -> str:
    """Return roles as the audit and commands name them; `member` for who has none."""
    return ", ".join(role for role in ROLES if role in roles) or "member"


def having(column: str, duty: Duty) -> str:
    """Return as an SQL condition that the column of a person names a role with a duty."""
    able = [role for role in ROLES if duty in MAY[role]]
    return f"({' OR '.join(holding(column, role) for role in able)})"


def holding(column: str, role: str) -> str:
    """Return as an SQL condition that the column of a person names one role; `role` is one of ours, never typed."""
    assert role in GIVEN
    if role == "member":
        return f"{column} = ''"
    return having(column, "admin") if role == "admin" else f"{column} LIKE '% {role} %'"
