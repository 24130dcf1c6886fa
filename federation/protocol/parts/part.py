"""What a part of a post is on the wire."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True)
class Part(Generic[Value]):
    """One part of a post, as documents tell it."""

    key: str
    value: type[Value]
    """What it is among the parts of a Note; at most one of each."""
    parse: Callable[[dict[str, Any], bool], Value | None]
    """Reads it from a post, which may be of any software; None where there is none that can be read. The second value:
    whether this is development, where addresses may be http."""
    members: Callable[[Value], dict[str, Any]]
    """Writes it, as its inverse: members of the post. A list is added to that of the same name; anything else takes its
    place."""
