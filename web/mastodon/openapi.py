"""The OpenAPI document of the client API, made from ROUTES: what can be called, by whom, with what, and what it answers.

Paths, methods and access are the routes' own. What a handler takes is what it reads: every `params.integer("limit")`
in it, and in the functions of web/ that it hands its parameters to, so that nothing has to be declared twice. What it
answers is in endpoints.tsv, and what that looks like in schemas.py; for groups both are in group_schemas.py.
"""

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from types import FunctionType
from typing import Any

from models.core.version import VERSION
from web.http.schema import Schema
from web.http.security import ADMIN_SCOPES, ALL_SCOPES, Route
from web.mastodon.endpoints import endpoints, key
from web.mastodon.group_schemas import GROUP_ANSWERS, GROUP_ENTITIES
from web.mastodon.schemas import ENTITIES, answer_schema
from web.parts import PARTS

_CLIENT_PATHS = ("/api/", "/oauth/", "/.well-known/", "/nodeinfo/")
"""The rest is pages, and what other sites read, which ActivityPub describes."""

_READERS: dict[str, Schema] = {
    "text": {"type": "string"},
    "moment": {"type": "string", "format": "date-time"},
    "day": {"type": "string", "format": "date"},
    "language": {"type": "string"},
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "texts": {"type": "array", "items": {"type": "string"}},
    "integers": {"type": "array", "items": {"type": "integer"}},
    "nested": {"type": "object"},
    "nested_list": {"type": "array", "items": {"type": "object"}},
}
"""Method of web.http.params.Params -> what it reads."""

_CONTENT_TYPES = {
    "/.well-known/host-meta": "application/xrd+xml",
    "/.well-known/webfinger": "application/jrd+json",
}
_REFUSALS = {
    "400": "The request cannot be read",
    "401": "Nobody is logged in",
    "403": "The token does not cover this, or the person may not",
    "404": "There is no such thing, or not for this person",
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
        "components": {"schemas": {**ENTITIES, **GROUP_ENTITIES}, "securitySchemes": _SCHEMES},
    }


@lru_cache(maxsize=4)
def _paths(routes: tuple[Route, ...]) -> dict[str, dict[str, Any]]:
    answers = {key(each.method, each.path): each.answer for each in endpoints()}
    answers |= {key(*called): answer for called, answer in GROUP_ANSWERS.items()}
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        if route.method == "*" or route.access.name == "session" or not route.path.startswith(_CLIENT_PATHS):
            continue
        answer = answers.get(key(route.method, route.path), "json")
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route, answer)
    return paths


def _operation(route: Route, answer: str) -> dict[str, Any]:
    in_path = re.findall(r"{(\w+)}", route.path)
    taken = {name: _READERS[reader] for name, reader in _reads(route.handler) if name not in in_path}
    operation: dict[str, Any] = {
        "operationId": re.sub(r"\W+", "_", f"{route.method.lower()}{route.path}").strip("_"),
        "summary": _summary(route.handler),
        "description": f"Access: {route.access}",
        "security": _security(route.access.name),
        "parameters": [_path_parameter(name) for name in in_path],
        "responses": _responses(route.path, answer),
    }
    if route.method in ("POST", "PUT", "PATCH"):
        if taken:
            body = {"schema": {"type": "object", "properties": taken}}
            kinds = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data")
            operation["requestBody"] = {"content": dict.fromkeys(kinds, body)}
    else:
        operation["parameters"] += [
            {"name": name, "in": "query", "schema": schema} for name, schema in taken.items()
        ]
    return operation


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


def _reads(function: Any, seen: frozenset[Any] = frozenset()) -> Iterator[tuple[str, str]]:
    """Yield (name, method of Params) for each parameter that a function reads, or one that it hands them to."""
    function = inspect.unwrap(function) if callable(function) else function
    if function in seen or not inspect.isfunction(function) or not function.__module__.startswith("web."):
        return
    read, called, asked = _reads_itself(function)
    yield from read
    for name in called:
        yield from _reads(function.__globals__.get(name), seen | {function})
    for part, name in product(PARTS, asked):
        yield from _reads(getattr(part, name), seen | {function})


@cache
def _reads_itself(function: FunctionType) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Return what one function reads, and the names of those, and of what it asks each part, that it hands its parameters to."""
    read, called, asked = [], [], []
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        match node:
            case ast.Call(ast.Attribute(receiver, reader), [ast.Constant(str(name)), *_]):
                if reader in _READERS and _is_params(receiver):
                    read.append((name, reader))
            case ast.Call(ast.Name(other), handed) if any(_is_handed_on(each) for each in handed):
                called.append(other)
            case ast.Call(ast.Attribute(ast.Name("part"), hook), handed) if any(map(_is_handed_on, handed)):
                asked.append(hook)
    return read, called, asked


def _is_params(node: ast.expr) -> bool:
    """Tell whether this is `params`, `received.params` or `(await parameters(request))`."""
    match node:
        case ast.Name("params") | ast.Attribute(_, "params") | ast.Await(ast.Call(ast.Name("parameters"))):
            return True
    return False


def _is_handed_on(node: ast.expr) -> bool:
    return _is_params(node) or (isinstance(node, ast.Name) and node.id in ("request", "received"))
