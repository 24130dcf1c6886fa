"""What a company's directory says of people and groups: values without a database, kept as JSON beside the rows.

web/scim reads them from what directories send; outbox/identity/provisioning.py acts on them. What of it an account
shows is decided there, in one function.
"""

from dataclasses import asdict, dataclass, field, fields
from typing import Any

import orjson


@dataclass(frozen=True)
class Name:
    """The parts of somebody's name, as far as they are said."""

    formatted: str = ""
    family_name: str = ""
    given_name: str = ""


@dataclass(frozen=True)
class Contact:
    """An e-mail address or a telephone number."""

    value: str
    type: str = ""
    """`work`, `home`, `mobile` …; "": not said."""
    primary: bool = False


@dataclass(frozen=True)
class SaidPerson:
    """What a directory says of one person. "" and () are: nothing."""

    user_name: str
    external_id: str = ""
    """The directory's own name for the person, for ever."""
    active: bool | None = None
    """None: not said. Then it stays as it was; who is new is active."""
    display_name: str = ""
    name: Name = field(default_factory=Name)
    emails: tuple[Contact, ...] = ()
    phones: tuple[Contact, ...] = ()
    title: str = ""
    department: str = ""
    manager: str = ""
    """Our id of the manager, or whatever the directory says instead."""
    locale: str = ""
    language: str = ""
    """SCIM's preferredLanguage."""
    time_zone: str = ""
    employee_number: str = ""
    organization: str = ""

    @property
    def email(self) -> str:
        """The address that counts: the primary one, else that for work, else the first."""
        return _preferred(self.emails)

    @property
    def phone(self) -> str:
        """The number that counts, likewise."""
        return _preferred(self.phones)

    @property
    def shown_name(self) -> str:
        """How to call the person: the display name, else the name's parts, else ""."""
        parts = f"{self.name.given_name} {self.name.family_name}".strip()
        return self.display_name or self.name.formatted or parts


@dataclass(frozen=True)
class SaidGroup:
    """What a directory says of a group."""

    display_name: str
    external_id: str = ""
    members: tuple[str, ...] | None = None
    """Our ids of people; None: not said."""


def _preferred(contacts: tuple[Contact, ...]) -> str:
    by_rank = sorted(contacts, key=lambda each: (not each.primary, each.type != "work"))
    return by_rank[0].value if by_rank else ""


def written(person: SaidPerson) -> str:
    """Write down what was said, without what has a column of its own; `read_back` is the inverse."""
    nothing = SaidPerson("")
    said = [name for name in _KEPT if getattr(person, name) != getattr(nothing, name)]
    kept = asdict(person)
    return orjson.dumps({name: kept[name] for name in said}, option=orjson.OPT_SORT_KEYS).decode()


def read_back(text: str, user_name: str, external_id: str, *, active: bool) -> SaidPerson:
    """Read what `written` wrote; the rest stands in columns."""
    kept: dict[str, Any] = {name: value for name, value in orjson.loads(text).items() if name in _KEPT}
    return SaidPerson(
        user_name,
        external_id,
        active,
        name=Name(**kept.pop("name", {})),
        emails=_contacts(kept.pop("emails", [])),
        phones=_contacts(kept.pop("phones", [])),
        **kept,
    )


def _contacts(kept: list[dict[str, Any]]) -> tuple[Contact, ...]:
    return tuple(Contact(**each) for each in kept)


_COLUMNS = frozenset({"user_name", "external_id", "active"})
_KEPT = frozenset(each.name for each in fields(SaidPerson)) - _COLUMNS
