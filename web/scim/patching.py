"""Operations of PATCH on what is known of a person or group, in every form that directories send. Pure functions.

A whole resource is read the same way, as one operation without a path on nothing: web/scim/reading.py.

| sender | form |
|---|---|
| Entra | `Add`, `Replace`, `Remove`; `active` as "False"; `emails[type eq "work"].value` where there is no such address; full URNs as paths; `manager` as a bare id; `Remove` of `members` with a list of whom; with `aadOptscim062020` dotted names in a value without a path |
| Okta | `replace` without a path: `{"active": false}`, `{"id", "displayName"}`; `members[value eq "…"]` |
| Authentik | the whole group in one `replace` without a path, its id too; `remove` of `members` with a list |
| older ones | `active` as `[{"value": "False"}]`; extra schema URIs |
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from models.identity.said import Contact, SaidPerson
from models.identity.scim_filters import BadFilter, Both, Comparison, Filter, equals, is_met, parse_filter
from web.scim.attributes import BY_NAME, CORE_GROUP, CORE_USER, ENTERPRISE, NOT_READ, Attribute, Resource
from web.scim.errors import BadPath, BadSyntax, BadValue

MAX_OPERATIONS = 1000
MAX_TEXT = 255
MAX_CONTACTS = 20
MAX_UNKNOWN = 50
"""Names of unknown attributes that are kept of one request."""

Op = Literal["add", "replace", "remove"]

_PATH = re.compile(r"(?P<name>[$\w-]+)(?:\[(?P<filter>.*)\])?(?:\.(?P<sub>[$\w-]+))?", re.ASCII | re.DOTALL)
_SCHEMAS = tuple(each.lower() for each in (ENTERPRISE, CORE_USER, CORE_GROUP))


@dataclass(frozen=True)
class Operation:
    """One operation of a PATCH, as it came, but for the case of its name."""

    op: Op
    path: str
    """"": the value says what is meant by its names."""
    value: Any = None
    has_value: bool = False


def operations_of(body: Mapping[str, Any]) -> tuple[Operation, ...]:
    """Read the operations of a PATCH. Raises BadSyntax."""
    listed = next((value for name, value in body.items() if name.lower() == "operations"), None)
    if not isinstance(listed, list) or not listed:
        raise BadSyntax("A PATCH needs a list of Operations")
    if len(listed) > MAX_OPERATIONS:
        raise BadSyntax(f"More than {MAX_OPERATIONS} operations: send them in parts")
    return tuple(_operation(each) for each in listed)


def _operation(each: object) -> Operation:
    if not isinstance(each, dict):
        raise BadSyntax("An operation is an object with op, path and value")
    given = {str(name).lower(): value for name, value in each.items()}
    op, path = str(given.get("op") or "").lower(), given.get("path") or ""
    if op not in ("add", "replace", "remove"):
        raise BadSyntax("op must be add, replace or remove")
    if not isinstance(path, str):
        raise BadPath
    if op == "remove" and not path:
        raise BadPath("remove needs a path: what is to go?")
    return Operation(op, path.strip(), given.get("value"), "value" in given)  # type: ignore[arg-type]


@dataclass
class Draft:
    """What is known of a person or group while operations are applied: values by attribute name in lower case."""

    resource: Resource
    values: dict[str, Any] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    """Attributes that were sent and are not understood."""
    steps: list["MemberStep"] = field(default_factory=list)
    """Of a group: what happens to its members, in order. They are never all in memory for this."""

    def apply(self, operation: Operation) -> None:
        """Apply one operation. Raises BadValue, BadPath, BadFilter."""
        if operation.path.lower() in _SCHEMAS:
            self._whole_schema(operation)
        elif operation.path:
            self._at(operation.path, operation)
        else:
            self.all_of(operation.op, operation.value)

    def all_of(self, op: Op, value: object, prefix: str = "") -> None:
        """Apply an operation to each name of an object: plain, dotted, with a filter, or with its schema."""
        if not isinstance(value, dict):
            raise BadValue("Without a path, the value is an object of attributes")
        for name, each in value.items():
            path = f"{prefix}{name}"
            if path.lower() in _SCHEMAS:
                self.all_of(op, each or {}, f"{path}:")
            else:
                self._at(path, Operation(op, path, each, True))

    def _whole_schema(self, operation: Operation) -> None:
        """Apply an operation to all attributes of one schema, which its path names."""
        if operation.op != "remove":
            self.all_of(operation.op, operation.value or {}, f"{operation.path}:")
            return
        for each in BY_NAME[self.resource].values():
            if each.schema.lower() == operation.path.lower() and not each.required:
                self._at(each.name, operation)

    def _at(self, path: str, operation: Operation) -> None:
        plain = _without_schema(path)
        found = _PATH.fullmatch(plain)
        if found is None and plain.lower().startswith("urn:"):
            self._note(path)
            return
        if found is None:
            raise BadPath(f"The path {path[:100]} cannot be read")
        name = found["name"].lower()
        attribute = BY_NAME[self.resource].get(name)
        if (attribute is None and name not in NOT_READ) or (attribute and attribute.kind == "not_kept"):
            self._note(path)
        elif attribute and not attribute.read_only:
            self._change(attribute, operation, _filter(found["filter"]), (found["sub"] or "").lower())

    def _note(self, path: str) -> None:
        if len(self.unknown) < MAX_UNKNOWN:
            self.unknown.add(path[:100])

    def _change(self, attribute: Attribute, operation: Operation, which: Filter | None, sub: str) -> None:
        key = attribute.name.lower()
        value = None if operation.op == "remove" else operation.value
        match attribute.kind:
            case "members":
                self.steps.append(_step(operation, which))
            case "contacts":
                self.values[key] = _contacts(attribute, self.values.get(key, ()), operation, which, sub)
            case "name":
                self.values[key] = _name(self.values.get(key, {}), value, sub)
            case "manager":
                # The display name of a manager is what the directory reads from us.
                if sub in ("", "value", "$ref"):
                    self.values[key] = _id_in(value)
            case "boolean":
                self.values[key] = _boolean(attribute, value)
            case _:
                self.values[key] = _text(attribute.name, value)


def _without_schema(path: str) -> str:
    """Take the schema off a path: `urn:…:User:department` is department."""
    start = next((each for each in _SCHEMAS if path.lower().startswith(f"{each}:")), "")
    return path[len(start) + 1 :] if start else path


def _filter(text: str | None) -> Filter | None:
    return parse_filter(text) if text else None


# --- values ----------------------------------------------------------------------------------------------------


def _unwrapped(value: object) -> object:
    """Take a single value out of `[{"value": "False"}]`, as older Entra connectors send it."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict):
        return next((each for name, each in value.items() if str(name).lower() == "value"), value)
    return value


def _text(name: str, value: object) -> str:
    plain = _unwrapped(value)
    if plain is None:
        return ""
    if isinstance(plain, bool) or not isinstance(plain, str | int | float):
        raise BadValue(f"{name} must be a text")
    text = str(plain).strip()
    if "\0" in text:
        raise BadValue(f"{name} must not contain NUL characters")
    if len(text) > MAX_TEXT:
        raise BadValue(f"{name} must have at most {MAX_TEXT} characters")
    return text


def _boolean(attribute: Attribute, value: object) -> bool | None:
    plain = _unwrapped(value)
    if plain is None or isinstance(plain, bool):
        return plain
    known = {"true": True, "false": False, "": None}
    text = str(plain).strip().lower()
    if not isinstance(plain, str) or text not in known:
        raise BadValue(f"{attribute.name} must be true or false")
    return known[text]


def _name(before: Mapping[str, str], value: object, sub: str) -> dict[str, str]:
    parts = {"formatted", "familyname", "givenname"}
    if sub:
        return {**before, sub: _text(f"name.{sub}", value)} if sub in parts else dict(before)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise BadValue("name must be an object")
    given = {str(name).lower(): each for name, each in value.items()}
    return {**before, **{part: _text(f"name.{part}", given[part]) for part in parts & given.keys()}}


def _id_in(value: object) -> str:
    """Return the id of a reference: bare, as an object, or as an address."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict):
        given = {str(name).lower(): each for name, each in value.items()}
        value = given.get("value") or given.get("$ref")
    return _text("value", value).rpartition("/")[2] if value is not None else ""


# --- lists of addresses and numbers ----------------------------------------------------------------------------


def _contacts(
    attribute: Attribute, before: Sequence[Contact], operation: Operation, which: Filter | None, sub: str
) -> tuple[Contact, ...]:
    there = list(before)
    if operation.op == "remove":
        after = _removed(attribute, there, operation, which, sub)
    elif which is None and not sub:
        new = _read_contacts(attribute, operation.value)
        after = new if operation.op == "replace" else _merged(there, new)
    else:
        after = _set(attribute, there, operation.value, which, sub)
    kept = [each for each in after if each.value]
    if len(kept) > MAX_CONTACTS:
        raise BadValue(f"There may be at most {MAX_CONTACTS} {attribute.name}")
    return tuple(kept)


def _read_contacts(attribute: Attribute, value: object) -> list[Contact]:
    if value is None:
        return []
    return _merged(
        [], [_contact(attribute, each) for each in (value if isinstance(value, list) else [value])]
    )


def _contact(attribute: Attribute, value: object) -> Contact:
    if isinstance(value, str):
        return Contact(_text(attribute.name, value))
    if not isinstance(value, dict):
        raise BadValue(f"{attribute.name} must be a list of objects with value and type")
    given = {str(name).lower(): each for name, each in value.items()}
    return Contact(
        _text(f"{attribute.name}.value", given.get("value")),
        _text(f"{attribute.name}.type", given.get("type")),
        _boolean(attribute, given.get("primary")) is True,
    )


def _merged(there: list[Contact], new: list[Contact]) -> list[Contact]:
    """Put new ones behind those that are there; the same once more changes nothing, and one is primary at most."""
    after = list(there)
    for each in new:
        if each.primary:
            after = [Contact(other.value, other.type) for other in after]
        after = [other for other in after if (other.value, other.type) != (each.value, each.type)] + [each]
    return after


def _removed(
    attribute: Attribute, there: list[Contact], operation: Operation, which: Filter | None, sub: str
) -> list[Contact]:
    if which is None and operation.has_value and operation.value:
        gone = {each.value for each in _read_contacts(attribute, operation.value)}
        return [each for each in there if each.value not in gone]
    if not sub or sub == "value":
        return [each for each in there if which is not None and not _meets(each, which)]
    return [
        _with(attribute, each, sub, None) if which is None or _meets(each, which) else each for each in there
    ]


def _set(
    attribute: Attribute, there: list[Contact], value: object, which: Filter | None, sub: str
) -> list[Contact]:
    """Set what the path names; where there is none such, it is made: Entra sends `emails[type eq "work"].value` first."""
    met = [each for each in there if which is None or _meets(each, which)]
    if not met:
        met = [made := _made(which)]
        there = [*there, made]
    return [_with(attribute, each, sub, value) if each in met else each for each in there]


def _with(attribute: Attribute, contact: Contact, sub: str, value: object) -> Contact:
    match sub:
        case "":
            new = _contact(attribute, _unwrapped_list(value))
            return Contact(
                new.value or contact.value, new.type or contact.type, new.primary or contact.primary
            )
        case "value":
            return Contact(_text(f"{attribute.name}.value", value), contact.type, contact.primary)
        case "type":
            return Contact(contact.value, _text(f"{attribute.name}.type", value), contact.primary)
        case "primary":
            return Contact(contact.value, contact.type, _boolean(attribute, value) is True)
    return contact


def _unwrapped_list(value: object) -> object:
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _meets(contact: Contact, which: Filter) -> bool:
    return is_met(which, {"value": contact.value, "type": contact.type, "primary": contact.primary})


def _made(which: Filter | None) -> Contact:
    """Return what a filter asks for: `[type eq "work"]` a contact for work."""
    wanted = dict(_asked(which)) if which else {}
    return Contact(
        str(wanted.get("value") or ""),
        str(wanted.get("type") or ""),
        str(wanted.get("primary")).lower() == "true",
    )


def _asked(which: Filter) -> list[tuple[str, object]]:
    match which:
        case Both(one, other):
            return _asked(one) + _asked(other)
        case Comparison(attribute, "eq", value):
            return [(attribute, value)]
    raise BadPath("Nothing meets this path, and it does not say what to make")


# --- members of groups -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class MemberStep:
    """People who come into a group, leave it, or are all that is in it from now on."""

    op: Op
    ids: tuple[str, ...]


def _step(operation: Operation, which: Filter | None) -> MemberStep:
    if which is not None:
        ids = equals(which)
        if ids is None:
            raise BadFilter('Members are named as members[value eq "…"]')
        return MemberStep("remove" if operation.op == "remove" else "add", ids)
    if operation.op == "remove" and not operation.has_value:
        return MemberStep("replace", ())
    ids = _ids(operation.value)
    return MemberStep(operation.op, ids)


def _ids(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else [] if value is None else [value]
    found = [_id_in(each) for each in listed]
    if not all(found):
        raise BadValue("A member needs a value: the id of a person")
    return tuple(dict.fromkeys(found))


def draft_of(person: SaidPerson) -> Draft:
    """Return what is known of a person as a draft; web/scim/reading.py is the inverse."""
    name = person.name
    values = {
        "username": person.user_name,
        "externalid": person.external_id,
        "active": person.active,
        "displayname": person.display_name,
        "name": {"formatted": name.formatted, "familyname": name.family_name, "givenname": name.given_name},
        "emails": person.emails,
        "phonenumbers": person.phones,
        "title": person.title,
        "preferredlanguage": person.language,
        "locale": person.locale,
        "timezone": person.time_zone,
        "department": person.department,
        "manager": person.manager,
        "employeenumber": person.employee_number,
        "organization": person.organization,
    }
    return Draft("User", values)
