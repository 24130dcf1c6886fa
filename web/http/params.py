"""Reading parameters: query, form, multipart and JSON become one tree of named values.

Clients write the same parameter in many ways: `id=1`, `id[]=1`, `{"id": ["1"]}`; `poll[options][]=a` or
`{"poll": {"options": ["a"]}}`; lists as `fields[0][name]=a` or `{"0": {"name": "a"}}`. All are read here
and nowhere else. What the values mean is for the handlers.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeVar, overload
from urllib.parse import parse_qsl, unquote_to_bytes

import orjson
from aiohttp import web

from models.core.errors import Invalid, Malformed, NotFound, UnsupportedType
from web.http.contract import Reader, Takes, Undeclared, meant_by

MAX_DEPTH = 8
MAX_VALUES = 1000
MAX_NAME = 200
MAX_PART = 255
"""Characters between two slashes of a path: no id, name, handle or host is longer."""
MAX_INTEGER = 2**63 - 1
"""Ids and counts of the database; anything larger would be refused there."""
MAX_LANGUAGE = 16
"""Characters of a language code in the database."""

_ID = re.compile(r"[0-9]{1,18}", re.ASCII)
_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.ASCII | re.IGNORECASE)
_NOT_READ = frozenset({"cookie", "user-agent", "referer"})
"""Headers with foreign content that nothing here reads whole."""
_TRUE = frozenset({"true", "1", "on", "t", "yes"})

Default = TypeVar("Default")

TAKES: web.RequestKey[Takes] = web.RequestKey("takes", Mapping)
"""Parameters that the route declares; not set where any are allowed."""
Fields = Sequence[tuple[str, str]]
"""Names and texts of a form, in its order."""
FIELDS: web.RequestKey[Fields] = web.RequestKey("fields", list)
"""The texts of a multipart body that was read."""


class Params:
    """Named values of one request, or of one object inside it. JSON null is the same as not given.

    Only parameters that the route declares can be read: any other raises Undeclared. None: any, for pages.
    """

    def __init__(self, tree: dict[str, Any], takes: Takes | None = None) -> None:
        self._tree = {name: value for name, value in tree.items() if value is not None}
        self._takes = takes

    def __contains__(self, name: str) -> bool:
        if self._takes is not None and name not in self._takes:
            raise Undeclared(name)
        return name in self._tree

    @overload
    def text(self, name: str) -> str: ...
    @overload
    def text(self, name: str, default: Default) -> str | Default: ...
    def text(self, name: str, default: Any = "") -> Any:
        """Read one text. Raises Invalid for an object, or when it is given more than once."""
        self._check(name, "text")
        return self._read_text(name, default)

    @overload
    def integer(self, name: str, default: int) -> int: ...
    @overload
    def integer(self, name: str, default: None = None) -> int | None: ...
    def integer(self, name: str, default: int | None = None) -> int | None:
        """Read a whole number that the database can hold; "" is the same as not given."""
        self._check(name, "integer")
        text = self._read_text(name).strip()
        if not text:
            return default
        if not re.fullmatch(r"-?[0-9]{1,19}", text, re.ASCII) or abs(int(text)) > MAX_INTEGER:
            raise Invalid(f"{name} is not a number", **{name: "is not a number"})
        return int(text)

    @overload
    def boolean(self, name: str, default: bool) -> bool: ...
    @overload
    def boolean(self, name: str, default: None = None) -> bool | None: ...
    def boolean(self, name: str, default: bool | None = None) -> bool | None:
        """Read a switch; "" is the same as not given, and anything but yes is no."""
        self._check(name, "boolean")
        text = self._read_text(name).strip().lower()
        return text in _TRUE if text else default

    def moment(self, name: str) -> datetime | None:
        """Read a moment in ISO 8601, UTC where it names no zone; "" is the same as not given."""
        self._check(name, "moment")
        text = self._read_text(name).strip()
        if not text:
            return None
        try:
            moment = datetime.fromisoformat(text)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, OverflowError) as error:
            wrong = "is not a moment like 2026-11-23T08:00:00Z"
            raise Invalid(f"{name} {wrong}", **{name: wrong}) from error

    def day(self, name: str) -> date | None:
        """Read a day such as 2026-11-23; "" is the same as not given."""
        self._check(name, "day")
        text = self._read_text(name).strip()
        try:
            return date.fromisoformat(text) if text else None
        except ValueError as error:
            wrong = "is not a day like 2026-11-23"
            raise Invalid(f"{name} {wrong}", **{name: wrong}) from error

    def language(self, name: str) -> str:
        """Read a language code such as `fr` or `pt-BR`; an invalid one is the same as not given."""
        self._check(name, "language")
        text = self._read_text(name).strip()
        return text if len(text) <= MAX_LANGUAGE and _LANGUAGE.fullmatch(text) else ""

    def texts(self, name: str) -> list[str]:
        """Read a list of texts, in the order given; a single one counts as a list."""
        self._check(name, "texts")
        return [_text(name, item) for item in self._items(name)]

    def integers(self, name: str) -> list[int]:
        """Read a list of whole numbers. Raises Invalid when one is none."""
        self._check(name, "integers")
        numbers = (Params({name: item}).integer(name) for item in self._items(name))
        return [number for number in numbers if number is not None]

    def nested(self, name: str) -> "Params":
        """Read an object; an empty one when it is not given."""
        fields = self._check(name, "nested")
        return _object(name, self._tree.get(name, {}), fields)

    def nested_list(self, name: str) -> list["Params"]:
        """Read a list of objects, also where it is written as an object with counted keys."""
        fields = self._check(name, "nested_list")
        return [_object(name, item, fields) for item in self._items(name)]

    def record(self, name: str) -> dict[str, Any]:
        """Read an object with any names, as it was sent."""
        self._check(name, "record")
        value = self._tree.get(name, {})
        if not isinstance(value, dict):
            raise Invalid(f"{name} must be an object", **{name: "must be an object"})
        return value

    def _check(self, name: str, reader: Reader) -> Takes | None:
        """Refuse to read an undeclared parameter; return its value."""
        if self._takes is None:
            return None
        declared = self._takes.get(name)
        if declared is None or declared.reader != reader:
            raise Undeclared(f"{name}, as {reader}")
        return declared.fields

    def _read_text(self, name: str, default: Any = "") -> Any:
        value = self._tree.get(name)
        return default if value is None else _text(name, value)

    def _items(self, name: str) -> list[Any]:
        value = self._tree.get(name)
        if value is None:
            return []
        if isinstance(value, dict) and value and all(key.isdecimal() for key in value):
            return [value[key] for key in sorted(value, key=int)]
        return value if isinstance(value, list) else [value]


def check_path(request: web.Request) -> None:
    """Refuse a path that can name nothing: not UTF-8, with a NUL in it, longer than any name, or no id.

    The router leaves such bytes as they were written, and passes the NUL, which PostgreSQL cannot hold.
    """
    for name, text in request.match_info.items():
        if (name == "id" or name.endswith("_id")) and not _ID.fullmatch(text):
            raise NotFound
    path = request.rel_url.raw_path
    if "%" not in path and len(path) <= MAX_PART:
        return
    for part in path.split("/"):
        try:
            name = unquote_to_bytes(part).decode() if "%" in part else part
        except UnicodeDecodeError as error:
            raise NotFound from error
        if "\0" in name or len(name) > MAX_PART:
            raise NotFound


def check_headers(request: web.Request) -> None:
    """Refuse headers that are not UTF-8. Cookies may be another application's, and are read one by one."""
    for name, text in request.headers.items():
        if not text.isascii() and name.lower() not in _NOT_READ and not is_text(text):
            raise Malformed(f"The header {name} is not UTF-8")


def is_text(text: str) -> bool:
    """Tell whether a text was UTF-8: aiohttp passes other bytes as lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


async def parameters(request: web.Request) -> Params:
    """Read all parameters of a request that its route declares; the body's take precedence over the query's.

    Raises Malformed, Invalid or UnsupportedType for a request that cannot be read whole.
    """
    if FIELDS in request:
        return params_of(request, request[FIELDS])
    query, content_type = request.rel_url.raw_query_string, request.headers.get("Content-Type", "")
    return _declared(request, _read(query, content_type, await request.read()))


async def form_fields(request: web.Request) -> Fields:
    """Return the fields of a form in the order in which it sent them, those of its address left out. Raises as
    `parameters`; [] for what is no form.
    """
    if FIELDS in request:
        return request[FIELDS]
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    pairs = _pairs(await request.read()) if kind == "application/x-www-form-urlencoded" else []
    _nest(pairs)  # refuses what cannot be read
    return pairs


def read_parameters(query: str, content_type: str, body: bytes) -> Params:
    """Read parameters of a query and of a body that is no multipart."""
    return Params(_read(query, content_type, body))


def params_of(request: web.Request, fields: Fields) -> Params:
    """Make parameters of a request's query and of the fields of its multipart body (web/http/multipart.py)."""
    query = request.rel_url.raw_query_string
    return _declared(request, _nest(_pairs(query.encode())) | _nest(fields))


def _read(query: str, content_type: str, body: bytes) -> dict[str, Any]:
    tree = _nest(_pairs(query.encode()))
    return tree | _read_body(content_type, body) if body else tree


def _declared(request: web.Request, tree: dict[str, Any]) -> Params:
    takes = request.get(TAKES)
    if takes is not None and request.method not in ("GET", "HEAD"):
        _check_spelling(tree, takes)
    return Params(tree, takes)


def _check_spelling(tree: Mapping[str, Any], takes: Takes) -> None:
    """Refuse an undeclared parameter that is nearly one of those by which readers are chosen. Others are ignored."""
    for name, value in tree.items():
        if value is None:
            continue
        if name not in takes:
            if meant := meant_by(name, takes):
                wrong = f"is not known here. Is this meant: {meant}?"
                raise Invalid(f"{name} {wrong}", **{name: wrong})
        elif fields := takes[name].fields:
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict):
                    _check_spelling(each, fields)


def _read_body(content_type: str, body: bytes) -> dict[str, Any]:
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        return _read_json(body)
    if kind == "application/x-www-form-urlencoded":
        return _nest(_pairs(body))
    raise UnsupportedType


def _read_json(body: bytes) -> dict[str, Any]:
    try:
        tree = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Malformed("The request is not valid JSON") from error
    if not isinstance(tree, dict):
        raise Malformed("The request must be a JSON object")
    _check_json(tree, MAX_DEPTH)
    return tree


def _check_json(value: Any, depth: int) -> None:
    if depth < 0:
        raise Malformed("The request is nested too deeply")
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, list):
        for item in value:
            _check_json(item, depth - 1)
    elif isinstance(value, dict):
        for name, item in value.items():
            _check_name(name)
            _check_json(item, depth - 1)


def _check_text(text: str) -> None:
    # PostgreSQL cannot hold NUL and SQLite can: this check treats both alike.
    if "\0" in text:
        raise Invalid("Texts must not contain NUL characters")


def _check_name(name: str) -> None:
    if len(name) > MAX_NAME:
        raise Malformed("A parameter's name is too long")
    _check_text(name)


def _pairs(encoded: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(encoded.decode(), keep_blank_values=True, errors="strict", max_num_fields=MAX_VALUES)
    except ValueError as error:
        raise Malformed("The request's parameters are not UTF-8, or too many") from error


def _nest(pairs: Fields) -> dict[str, Any]:
    """Make a tree of names in Rails' manner: `poll[options][]`."""
    tree: dict[str, Any] = {}
    for name, value in pairs:
        _check_name(name)
        _check_text(value)
        _put(tree, _steps(name), value)
    return tree


def _steps(name: str) -> list[str]:
    parts = _NAME.fullmatch(name)
    if parts is None:
        return [name]
    steps = [parts[1], *parts[2][1:-1].split("][")] if parts[2] else [parts[1]]
    if len(steps) > MAX_DEPTH:
        raise Malformed("The request is nested too deeply")
    return steps


def _put(holder: dict[str, Any], steps: list[str], value: Any) -> None:
    step, rest = steps[0], steps[1:]
    if not rest:
        _put_value(holder, step, value)
    elif rest[0]:
        _put(_held(holder, step, dict), rest, value)
    elif len(rest) == 1:
        _held(holder, step, list).append(value)
    else:
        _put(_element(_held(holder, step, list), rest[1:]), rest[1:], value)


def _put_value(holder: dict[str, Any], step: str, value: Any) -> None:
    """Keep all repeated values: the reader of a list wants them, and the reader of one text refuses them."""
    if step not in holder:
        holder[step] = value
    elif isinstance(holder[step], list):
        holder[step].append(value)
    else:
        holder[step] = [holder[step], value]


def _held(holder: dict[str, Any], step: str, kind: type) -> Any:
    value = holder.setdefault(step, kind())
    if not isinstance(value, kind):
        raise Malformed(f"The parameter {step} is given in two shapes")
    return value


def _element(items: list[Any], steps: list[str]) -> dict[str, Any]:
    """Return the object that `name[][step]` continues: a name that it already has begins the next one."""
    last = items[-1] if items else None
    if not isinstance(last, dict) or (steps[0] in last and "" not in steps):
        items.append(last := {})
    return last


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    raise Invalid(f"{name} must be one text", **{name: "must be one text"})


def _object(name: str, value: Any, fields: Takes | None) -> Params:
    if not isinstance(value, dict):
        raise Invalid(f"{name} must be an object", **{name: "must be an object"})
    return Params(value, fields)
