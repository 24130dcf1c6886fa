"""Parameters of endpoints of the client API: by name, each with its reader.

A row of ROUTES names them (`takes`), and they are the contract: its handler can read nothing else (web/http/params.py),
and web/mastodon/openapi.py publishes them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Reader = Literal[
    "text",
    "integer",
    "boolean",
    "moment",
    "day",
    "language",
    "texts",
    "integers",
    "nested",
    "nested_list",
    "record",
    "file",
]
"""A method of web.http.params.Params; a file is read by web/http/uploads.py."""


@dataclass(frozen=True)
class Field:
    """One parameter."""

    reader: Reader
    fields: "Takes | None" = None
    """Fields of an object, or of each in a list of objects."""


Takes = Mapping[str, Field]

NOTHING: Takes = {}
TEXT, INTEGER, BOOLEAN = Field("text"), Field("integer"), Field("boolean")
MOMENT, DAY, LANGUAGE = Field("moment"), Field("day"), Field("language")
TEXTS, INTEGERS, FILE = Field("texts"), Field("integers"), Field("file")
RECORD = Field("record")
"""An object with any names: what only the caller understands, and gets back."""


def an_object(fields: Takes) -> Field:
    return Field("nested", fields)


def objects(fields: Takes) -> Field:
    return Field("nested_list", fields)


class Undeclared(LookupError):
    """A handler reads a parameter that its route does not declare, or by another reader: a mistake of ours."""


AUDIENCE = {
    "visibility": "visibility",
    "local_only": "local_only",
    "group": "group (to write in a group, mention it)",
    "in_reply_to_id": "in_reply_to_id",
    "secret": "poll[secret]",
}
"""Parameters that decide who reads or learns something, and how to write them. To ignore one of these that is misspelt
would publish to everybody what was meant for some.
"""
_OWN_AUDIENCE = ("access", "departments", "roles", "sites", "groups")
"""As above, of our own API: of groups, rules and announcements. Only where a route takes them."""
_ELSEWHERE = frozenset({"visibility", "local_only", "in_reply_to_id"})
"""What clients send rightly written where it is not taken: with an edit they send the whole draft again."""
_NEARLY = 2
"""Letters."""


def meant_by(name: str, takes: Takes = NOTHING) -> str:
    """Return how to write the parameter, of those that decide who reads, that an undeclared name nearly is, or is at the
    wrong place; "" for none.
    """
    if name in _ELSEWHERE:
        return ""
    choices = {each: each for each in _OWN_AUDIENCE if each in takes} | AUDIENCE
    plain = _plain(name)
    near = (each for each in choices if _are_near(name, each) or _are_near(plain, _plain(each)))
    return choices.get(next(near, ""), "")


def _plain(name: str) -> str:
    """Return a name without what styles of writing differ in: `inReplyToId`, `in-reply-to-id`."""
    return name.casefold().replace("_", "").replace("-", "")


def _are_near(one: str, other: str) -> bool:
    return abs(len(one) - len(other)) <= _NEARLY and _distance(one, other) <= _NEARLY


def _distance(one: str, other: str) -> int:
    """Count the letters to insert, leave out or replace (Levenshtein)."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        diagonal, row[0] = row[0], number
        for column, wanted in enumerate(other, 1):
            diagonal, row[column] = (
                row[column],
                min(row[column] + 1, row[column - 1] + 1, diagonal + (letter != wanted)),
            )
    return row[-1]
