"""What is known of people and groups as documents of SCIM, whole or with some attributes; and lists of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.identity.provisioned import KnownPerson
from models.identity.provisioned_groups import KnownGroup
from models.identity.said import Contact, SaidPerson
from web.http.answers import json_response, moment_text
from web.http.context import site_of
from web.http.scim_errors import MEDIA_TYPE
from web.scim.attributes import CORE_GROUP, CORE_USER, ENTERPRISE
from web.scim.errors import BadValue

LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
_ALWAYS = frozenset({"schemas", "id"})
"""Attributes that every document has, whichever were asked for."""

Document = dict[str, Any]


@dataclass(frozen=True)
class Wanted:
    """Which attributes somebody asked for, in lower case and without schemas; none: all."""

    only: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()

    def has(self, name: str) -> bool:
        """Tell whether an attribute, or a part of it, is wanted."""
        lower = name.lower()
        if self.only:
            return lower in self.only or any(each.startswith(f"{lower}.") for each in self.only)
        return lower not in self.without

    def of(self, document: Document) -> Document:
        """Return what is wanted of a document."""
        return {
            name: value
            for name, value in document.items()
            if name in _ALWAYS or (name == ENTERPRISE and not self.only) or self.has(name)
        }


def wanted_of(given: Mapping[str, Any]) -> Wanted:
    """Read `attributes` and `excludedAttributes`, as a text with commas or as a list. Raises BadValue for both."""
    only, without = _names(given.get("attributes")), _names(given.get("excludedAttributes"))
    if only and without:
        raise BadValue("attributes and excludedAttributes exclude one another")
    return Wanted(only, without - _ALWAYS)


def _names(value: object) -> frozenset[str]:
    listed = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    plain = (str(each).strip().lower() for each in listed)
    return frozenset(each.rpartition(":")[2] if each.startswith("urn:") else each for each in plain if each)


def person_document(
    request: web.Request,
    person: KnownPerson,
    groups: Sequence[tuple[int, str]] = (),
    wanted: Wanted = Wanted(),
) -> Document:
    """Return one person as a document. What was not said is left out."""
    said, base = person.said, base_of(request)
    enterprise = _said(
        {
            "department": said.department,
            "employeeNumber": said.employee_number,
            "organization": said.organization,
            "manager": _said({"value": said.manager, "$ref": f"{base}/Users/{said.manager}"})
            if said.manager
            else {},
        }
    )
    enterprise = {name: value for name, value in enterprise.items() if wanted.has(name)}
    document = {
        "schemas": [CORE_USER, *([ENTERPRISE] if enterprise else [])],
        "id": str(person.id),
        **_said({"externalId": said.external_id, "userName": said.user_name}),
        "active": said.active is not False,
        **_said(_core(said)),
        **_said({"groups": [_group_of(base, each) for each in groups]}),
        "meta": _meta(base, "User", "Users", person),
    }
    return wanted.of(document) | ({ENTERPRISE: enterprise} if enterprise else {})


def _core(said: SaidPerson) -> Document:
    name = said.name
    return {
        "displayName": said.display_name,
        "name": _said(
            {"formatted": name.formatted, "familyName": name.family_name, "givenName": name.given_name}
        ),
        "emails": [_contact(each) for each in said.emails],
        "phoneNumbers": [_contact(each) for each in said.phones],
        "title": said.title,
        "preferredLanguage": said.language,
        "locale": said.locale,
        "timezone": said.time_zone,
    }


def _contact(contact: Contact) -> Document:
    return {**_said({"value": contact.value, "type": contact.type}), "primary": contact.primary}


def _group_of(base: str, group: tuple[int, str]) -> Document:
    return {"value": str(group[0]), "$ref": f"{base}/Groups/{group[0]}", "display": group[1]}


def group_document(
    request: web.Request,
    group: KnownGroup,
    members: Sequence[int] | None,
    wanted: Wanted = Wanted(),
) -> Document:
    """Return one group as a document; `members` None: they were not asked for."""
    base = base_of(request)
    document = {
        "schemas": [CORE_GROUP],
        "id": str(group.id),
        **_said({"externalId": group.external_id, "displayName": group.display_name}),
        **_said({"members": [_member(base, each) for each in members or ()]}),
        "meta": _meta(base, "Group", "Groups", group),
    }
    return wanted.of(document)


def _member(base: str, member: int) -> Document:
    return {"value": str(member), "$ref": f"{base}/Users/{member}", "type": "User"}


def _meta(base: str, kind: str, place: str, known: KnownPerson | KnownGroup) -> Document:
    return {
        "resourceType": kind,
        "created": moment_text(known.created_at),
        "lastModified": moment_text(known.changed_at),
        "location": f"{base}/{place}/{known.id}",
        "version": f'W/"{known.version}"',
    }


def _said(values: Document) -> Document:
    return {name: value for name, value in values.items() if value}


def base_of(request: web.Request) -> str:
    return f"{site_of(request).settings.origin}/scim/v2"


def list_document(total: int, start: int, found: Sequence[Document]) -> Document:
    return {
        "schemas": [LIST],
        "totalResults": total,
        "startIndex": start,
        "itemsPerPage": len(found),
        "Resources": list(found),
    }


def answer(document: Document, status: int = 200) -> web.Response:
    """Answer with a document, and where it is to be found."""
    meta = document.get("meta") or {}
    headers = {"ETag": meta["version"]} if "version" in meta else {}
    if status == 201 and "location" in meta:
        headers["Location"] = meta["location"]
    return json_response(document, status, headers, MEDIA_TYPE)
