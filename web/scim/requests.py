"""Requests of directories: their bodies as JSON, and what they ask lists for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from aiohttp import web

from models.core.errors import UnsupportedType
from models.identity.scim_filters import Filter, parse_filter
from web.http.bodies import BODY
from web.scim.documents import Wanted, wanted_of
from web.scim.errors import BadSyntax, BadValue

MAX_BODY = 4 * 1024 * 1024
"""Bytes: a group of ten thousand people, with names and addresses, is two million."""
MAX_PAGE = 200
"""Resources in one answer."""
MAX_DEPTH = 8
_TYPES = ("application/scim+json", "application/json")


def body_of(request: web.Request) -> dict[str, Any]:
    """Return the body of a request. Raises BadSyntax, or UnsupportedType for what is no JSON."""
    if request.content_type not in _TYPES:
        raise UnsupportedType(f"Bodies are {_TYPES[0]}")
    try:
        body = orjson.loads(request.get(BODY, b""))
    except orjson.JSONDecodeError as error:
        raise BadSyntax("The body is not valid JSON") from error
    if not isinstance(body, dict):
        raise BadSyntax("The body must be a JSON object")
    _check(body, MAX_DEPTH)
    return body


def _check(value: object, depth: int) -> None:
    if depth < 0:
        raise BadSyntax("The body is nested too deeply")
    if isinstance(value, str) and "\0" in value:
        raise BadValue("Texts must not contain NUL characters")
    if isinstance(value, dict):
        for name, each in value.items():
            _check(name, depth)
            _check(each, depth - 1)
    elif isinstance(value, list):
        for each in value:
            _check(each, depth - 1)


@dataclass(frozen=True)
class Asked:
    """What a list is asked for."""

    filter: Filter | None
    start: int
    """Number of the first one, from 1."""
    count: int
    wanted: Wanted


def asked_of(given: Mapping[str, Any]) -> Asked:
    """Read what a query, or a body of /.search, asks for. Raises BadFilter and BadValue."""
    text = given.get("filter")
    if text is not None and not isinstance(text, str):
        raise BadValue("filter must be a text")
    return Asked(
        parse_filter(text) if text else None,
        max(1, _number(given, "startIndex", 1)),
        min(MAX_PAGE, max(0, _number(given, "count", 100))),
        wanted_of(given),
    )


def _number(given: Mapping[str, Any], name: str, default: int) -> int:
    value = given.get(name)
    if value is None or value == "":
        return default
    if not re.fullmatch(r"-?[0-9]{1,9}", str(value), re.ASCII):
        raise BadValue(f"{name} must be a number")
    return int(value)
