"""What an endpoint of the client API takes: its parameters by name, each with how it is read.

A row of ROUTES names them (`takes`), and they are the contract: its handler can read nothing else (web/http/params.py), and
web/mastodon/openapi.py publishes them.
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
    "file",
]
"""A method of web.http.params.Params; a file is read by web/http/uploads.py."""


@dataclass(frozen=True)
class Field:
    """One parameter."""

    reader: Reader
    fields: "Takes | None" = None
    """Of an object, or of each in a list of objects."""


Takes = Mapping[str, Field]

NOTHING: Takes = {}
TEXT, INTEGER, BOOLEAN = Field("text"), Field("integer"), Field("boolean")
MOMENT, DAY, LANGUAGE = Field("moment"), Field("day"), Field("language")
TEXTS, INTEGERS, FILE = Field("texts"), Field("integers"), Field("file")


def an_object(fields: Takes) -> Field:
    return Field("nested", fields)


def objects(fields: Takes) -> Field:
    return Field("nested_list", fields)


class Undeclared(LookupError):
    """A handler reads what its route does not take, or reads it otherwise: a mistake of ours."""
