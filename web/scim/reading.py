"""What directories send, as values: one normaliser for all of them. Pure functions.

Of a body only what web/scim/attributes.py knows is kept; the rest is returned as names, to be counted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from models.identity.said import Name, SaidGroup, SaidPerson
from web.scim.errors import BadValue
from web.scim.patching import Draft, MemberStep, Operation, draft_of


@dataclass(frozen=True)
class ReadPerson:
    person: SaidPerson
    unknown: frozenset[str]
    """Names of attributes that were sent and are not kept."""


@dataclass(frozen=True)
class GroupChange:
    """What a request changes about a group. None: nothing."""

    display_name: str | None
    external_id: str | None
    steps: tuple[MemberStep, ...]
    unknown: frozenset[str] = frozenset()


def read_person(body: Mapping[str, Any]) -> ReadPerson:
    """Read a whole person, of POST and PUT. Raises BadValue."""
    draft = Draft("User")
    draft.all_of("replace", body)
    return _person_of(draft)


def completed(read: ReadPerson, before: SaidPerson) -> ReadPerson:
    """Return a whole person of PUT with the external id that it leaves out: it is who they are, and not forgotten by that."""
    person = read.person
    return replace(read, person=replace(person, external_id=person.external_id or before.external_id))


def patched_person(person: SaidPerson, operations: Sequence[Operation]) -> ReadPerson:
    """Apply the operations of a PATCH to what is known of a person. Raises BadValue, BadPath, BadFilter."""
    draft = draft_of(person)
    for each in operations:
        draft.apply(each)
    return _person_of(draft)


def _person_of(draft: Draft) -> ReadPerson:
    values = draft.values
    name = values.get("name", {})
    person = SaidPerson(
        values.get("username", ""),
        values.get("externalid", ""),
        values.get("active"),
        values.get("displayname", ""),
        Name(name.get("formatted", ""), name.get("familyname", ""), name.get("givenname", "")),
        values.get("emails", ()),
        values.get("phonenumbers", ()),
        values.get("title", ""),
        values.get("department", ""),
        values.get("manager", ""),
        values.get("locale", ""),
        values.get("preferredlanguage", ""),
        values.get("timezone", ""),
        values.get("employeenumber", ""),
        values.get("organization", ""),
    )
    if not person.user_name:
        raise BadValue("userName is required")
    return ReadPerson(person, frozenset(draft.unknown))


def read_group(body: Mapping[str, Any]) -> tuple[SaidGroup, frozenset[str]]:
    """Read a whole group, of POST and PUT, and the names of what is not kept. Raises BadValue."""
    draft = Draft("Group")
    draft.all_of("replace", body)
    name = draft.values.get("displayname", "")
    if not name:
        raise BadValue("displayName is required")
    members = draft.steps[-1].ids if draft.steps else None
    return SaidGroup(name, draft.values.get("externalid", ""), members), frozenset(draft.unknown)


def change_of(operations: Sequence[Operation]) -> GroupChange:
    """Read what the operations of a PATCH change about a group. Raises BadValue, BadPath, BadFilter."""
    draft = Draft("Group")
    for each in operations:
        draft.apply(each)
    name = draft.values.get("displayname")
    if name == "":
        raise BadValue("displayName is required")
    return GroupChange(name, draft.values.get("externalid"), tuple(draft.steps), frozenset(draft.unknown))
