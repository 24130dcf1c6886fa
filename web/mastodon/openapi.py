"""The OpenAPI document of the client API, made from ROUTES: what can be called, by whom, with what, and what it
answers.

A route says it all: path, method, access, what it takes (web/http/contract.py) and what it answers, an entity of
schemas.py or own_schemas.py. Routes that answer no client, pages and what other sites read, are not in it.
"""

import inspect
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from models.core.version import VERSION
from models.people.scopes import ADMIN_SCOPES, ALL_SCOPES
from web.http.contract import Field, Reader, Takes
from web.http.pieces import PIECE
from web.http.schema import Schema
from web.http.security import Route
from web.mastodon.own_schemas import OWN_ENTITIES
from web.mastodon.schemas import ENTITIES, answer_schema

_READ: dict[Reader, Schema] = {
    "text": {"type": "string"},
    "moment": {"type": "string", "format": "date-time"},
    "day": {"type": "string", "format": "date"},
    "language": {"type": "string"},
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "texts": {"type": "array", "items": {"type": "string"}},
    "integers": {"type": "array", "items": {"type": "integer"}},
    "record": {"type": "object"},
    "file": {"type": "string", "format": "binary"},
}
"""What each reading takes, but for objects, which have fields of their own."""

_CONTENT_TYPES = {
    "/.well-known/host-meta": "application/xrd+xml",
    "/.well-known/webfinger": "application/jrd+json",
}
_REFUSALS = {
    "400": "The request cannot be read",
    "401": "Nobody is logged in",
    "403": "The token does not cover this, or the person may not",
    "404": "There is no such thing, or not for this person",
    "409": "Something else was done to it just now",
    "412": "The request speaks another version of the protocol",
    "415": "The body has another type than those below",
    "422": "A parameter is not right",
    "429": "Too many of these",
    "503": "Not now",
}
_SCHEMES = {
    "token": {
        "type": "oauth2",
        "flows": {
            "authorizationCode": {
                "authorizationUrl": "/oauth/authorize",
                "tokenUrl": "/oauth/token",
                "scopes": dict.fromkeys(sorted({*ALL_SCOPES, *ADMIN_SCOPES}), ""),
            }
        },
    }
}


def document(routes: Sequence[Route], origin: str = "") -> dict[str, Any]:
    """Return the document; `origin` is the address of the site that serves it."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Parvis: the Mastodon client API and its own additions",
            "version": VERSION,
            "description": "Bodies may be JSON, forms or multipart, and parameters may stand in the query as well.",
            "license": {"name": "AGPL-3.0-or-later"},
        },
        **({"servers": [{"url": origin}]} if origin else {}),
        "paths": _paths(tuple(routes)),
        "components": {"schemas": {**ENTITIES, **OWN_ENTITIES}, "securitySchemes": _SCHEMES},
    }


@lru_cache(maxsize=4)
def _paths(routes: tuple[Route, ...]) -> dict[str, dict[str, Any]]:
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        if route.answers:
            paths.setdefault(route.path, {})[route.method.lower()] = _operation(route)
    return paths


def _operation(route: Route) -> dict[str, Any]:
    in_path = re.findall(r"{(\w+)}", route.path)
    operation: dict[str, Any] = {
        "operationId": re.sub(r"\W+", "_", f"{route.method.lower()}{route.path}").strip("_"),
        "summary": _summary(route.handler),
        "description": f"Access: {route.access}{_feature(route)}",
        "security": _security(route.access.name),
        "parameters": [_path_parameter(name) for name in in_path],
        "responses": _responses(route.path, route.answers),
    }
    if route.method in ("POST", "PUT", "PATCH"):
        if route.takes:
            operation["requestBody"] = {"content": _contents(route.takes)}
        if route.pieces:
            operation["requestBody"] = {"content": {PIECE: {"schema": _READ["file"]}}}
    else:
        operation["parameters"] += [
            {"name": name, "in": "query", "schema": _field_schema(field)}
            for name, field in route.takes.items()
        ]
    return operation


def _feature(route: Route) -> str:
    """Say of which feature a call is: where the site does without it, the answer is 404."""
    return f". Feature: {route.feature}" if route.feature else ""


def _contents(takes: Takes) -> dict[str, Any]:
    """Describe the ways in which a body may be written: files come by one of them only."""
    plain = {name: field for name, field in takes.items() if field.reader != "file"}
    return {
        "application/json": {"schema": _object_schema(plain)},
        "application/x-www-form-urlencoded": {"schema": _object_schema(plain)},
        "multipart/form-data": {"schema": _object_schema(takes)},
    }


def _object_schema(takes: Takes | None) -> Schema:
    properties = {name: _field_schema(field) for name, field in (takes or {}).items()}
    return {"type": "object", "properties": properties}


def _field_schema(field: Field) -> Schema:
    if field.reader == "nested":
        return _object_schema(field.fields)
    if field.reader == "nested_list":
        return {"type": "array", "items": _object_schema(field.fields)}
    return _READ[field.reader]


def _summary(handler: Callable[..., Any]) -> str:
    documented = inspect.getdoc(handler)
    return documented.split("\n")[0] if documented else handler.__name__.replace("_", " ").capitalize()


def _path_parameter(name: str) -> dict[str, Any]:
    is_id = name == "id" or name.endswith("_id")
    schema = {"type": "string", **({"pattern": "^[0-9]{1,18}$"} if is_id else {"minLength": 1})}
    return {"name": name, "in": "path", "required": True, "schema": schema}


def _security(access: str) -> list[dict[str, list[str]]]:
    if access == "public":
        return []
    scopes = re.findall(r"[\w:]+", access.partition("(")[2])
    return [{"token": [each]} for each in scopes] or [{"token": []}]


def _responses(path: str, answer: str) -> dict[str, Any]:
    refusal = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    kind = _CONTENT_TYPES.get(path, "*/*" if answer == "-" else "application/json")
    content = {kind: {} if answer == "-" else {"schema": answer_schema(answer)}}
    return {
        "200": {"description": "Done", "content": content},
        **{status: {"description": why, "content": refusal} for status, why in _REFUSALS.items()},
    }
