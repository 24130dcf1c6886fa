"""What this server can, for directories that ask first: made of the table of attributes, so that it is true."""

from typing import Any

from aiohttp import web

from models.core.errors import Forbidden, NotFound
from web.scim.attributes import (
    CORE_GROUP,
    CORE_USER,
    ENTERPRISE,
    EXTERNAL_ID,
    GROUP,
    NOT_KEPT,
    SUBS,
    USER,
    Attribute,
)
from web.scim.documents import Document, answer, base_of, list_document
from web.scim.requests import MAX_BODY, MAX_PAGE

MOST_IN_BULK = 100
"""There is no bulk; but Authentik sends as many members at once as this says."""
_CONFIG = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"
_TYPE = "urn:ietf:params:scim:schemas:core:2.0:ResourceType"
_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Schema"


def check_no_filter(request: web.Request) -> None:
    """Refuse a filter where there is nothing to filter (RFC 7644, 4)."""
    if "filter" in request.query:
        raise Forbidden("This list cannot be filtered")


async def config(request: web.Request) -> web.Response:
    check_no_filter(request)
    no = {"supported": False}
    return answer(
        {
            "schemas": [_CONFIG],
            "patch": {"supported": True},
            "bulk": {"supported": False, "maxOperations": MOST_IN_BULK, "maxPayloadSize": MAX_BODY},
            "filter": {"supported": True, "maxResults": MAX_PAGE},
            "changePassword": no,
            "sort": no,
            "etag": no,
            "authenticationSchemes": [
                {
                    "type": "oauthbearertoken",
                    "name": "Bearer token",
                    "description": "A token that an admin of the site makes for a directory",
                    "primary": True,
                }
            ],
            "meta": {
                "resourceType": "ServiceProviderConfig",
                "location": f"{base_of(request)}/ServiceProviderConfig",
            },
        }
    )


async def resource_types(request: web.Request) -> web.Response:
    check_no_filter(request)
    found = [_user_type(request), _group_type(request)]
    return answer(list_document(len(found), 1, found))


async def resource_type(request: web.Request) -> web.Response:
    types = {"User": _user_type, "Group": _group_type}
    make = types.get(request.match_info["name"])
    if make is None:
        raise NotFound
    return answer(make(request))


def _user_type(request: web.Request) -> Document:
    extensions = [{"schema": ENTERPRISE, "required": False}]
    return _type(request, "User", "/Users", CORE_USER) | {"schemaExtensions": extensions}


def _group_type(request: web.Request) -> Document:
    return _type(request, "Group", "/Groups", CORE_GROUP)


def _type(request: web.Request, name: str, endpoint: str, schema: str) -> Document:
    return {
        "schemas": [_TYPE],
        "id": name,
        "name": name,
        "endpoint": endpoint,
        "schema": schema,
        "meta": {"resourceType": "ResourceType", "location": f"{base_of(request)}/ResourceTypes/{name}"},
    }


async def schemas(request: web.Request) -> web.Response:
    check_no_filter(request)
    found = [_schema(request, each) for each in _SCHEMAS]
    return answer(list_document(len(found), 1, found))


async def schema(request: web.Request) -> web.Response:
    asked = request.match_info["name"].lower()
    named = next((each for each in _SCHEMAS if each.lower() == asked), None)
    if named is None:
        raise NotFound
    return answer(_schema(request, named))


_SCHEMAS = {
    CORE_USER: ("User", (EXTERNAL_ID, *USER, *NOT_KEPT)),
    CORE_GROUP: ("Group", (EXTERNAL_ID, *GROUP)),
    ENTERPRISE: ("EnterpriseUser", (*USER, *NOT_KEPT)),
}


def _schema(request: web.Request, urn: str) -> Document:
    name, attributes = _SCHEMAS[urn]
    own = [each for each in attributes if each.schema == urn]
    return {
        "schemas": [_SCHEMA],
        "id": urn,
        "name": name,
        "description": f"What this site keeps of a {name}",
        "attributes": [_described(each) for each in own],
        "meta": {"resourceType": "Schema", "location": f"{base_of(request)}/Schemas/{urn}"},
    }


def _described(attribute: Attribute) -> Document:
    if attribute.kind == "not_kept":
        return _not_kept(attribute)
    described = _attribute(attribute.name, attribute.description)
    described |= {
        "required": attribute.required,
        "mutability": "readOnly" if attribute.read_only else "readWrite",
        "uniqueness": "server" if attribute.unique else "none",
    }
    match attribute.kind:
        case "text":
            described["caseExact"] = attribute.exact
        case "boolean":
            described["type"] = "boolean"
        case "name":
            described |= {"type": "complex", "subAttributes": [_attribute(each) for each in SUBS["name"]]}
        case "contacts":
            parts = [
                *(_attribute(each) for each in SUBS["contacts"][:2]),
                _attribute("primary") | {"type": "boolean"},
            ]
            described |= {"type": "complex", "multiValued": True, "subAttributes": parts}
        case "manager":
            described |= {"type": "complex", "subAttributes": [_attribute("value"), _reference("User")]}
        case "members":
            kind = _attribute("type") | {"canonicalValues": ["User"]}
            shown = _attribute("display") | {"mutability": "readOnly"}  # Canaille says it; nobody reads it.
            parts = [_immutable(_attribute("value")), _immutable(_reference("User")), _immutable(kind), shown]
            described |= {"type": "complex", "multiValued": True, "subAttributes": parts}
        case "groups":
            parts = [_attribute("value"), _reference("Group"), _attribute("display")]
            read = [each | {"mutability": "readOnly"} for each in parts]
            described |= {"type": "complex", "multiValued": True, "subAttributes": read}
    return described


def _not_kept(attribute: Attribute) -> Document:
    """Describe what is taken and forgotten: in the words of SCIM, it can be written and not read."""
    described = _attribute(attribute.name, "Not kept here.")
    if attribute.parts:
        parts = [_attribute(each) | _UNREAD for each in attribute.parts]
        described |= {"type": "complex", "multiValued": True, "subAttributes": parts}
    return described | _UNREAD


_UNREAD: Document = {"mutability": "writeOnly", "returned": "never"}


def _attribute(name: str, description: str = "") -> Document:
    return {
        "name": name,
        "type": "string",
        "multiValued": False,
        "description": description,
        "required": False,
        "caseExact": False,
        "mutability": "readWrite",
        "returned": "default",
        "uniqueness": "none",
    }


def _reference(kind: str) -> Document:
    return _attribute("$ref") | {"type": "reference", "referenceTypes": [kind], "caseExact": True}


def _immutable(attribute: dict[str, Any]) -> Document:
    return attribute | {"mutability": "immutable"}
