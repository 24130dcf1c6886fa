"""What a family of tables registers: one `FAMILY` in its package's `__init__.py`, found through `models.FAMILIES`.

Code that treats all tables alike (opening, exporting, erasing, counting) asks here and names no family. Nothing here is slow to
import.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

import models
from models.core.whose import Whose


@dataclass(frozen=True)
class Family:
    """What opening, erasing and repairing need to know of a family."""

    modules: tuple[str, ...] = ()
    """Names of the package's modules that have tables."""
    whose: Mapping[str, Whose] = field(default_factory=dict)
    """Table -> what of it somebody takes with them, and what an erasure does to it: every table of the family."""
    counters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Table -> column of a stored counter -> what it counts, as SQL about a row of that table."""
    counting: Mapping[str, str] = field(default_factory=dict)
    """Table -> which of its rows count rows, as SQL, where not all do."""
    ends_with_leaver: Mapping[str, str] = field(default_factory=dict)
    """Table -> which of its rows die at once with somebody who leaves, as SQL about a row of it; `$1` is their account. What
    gives access, wakes or tells somebody, and secrets that work without a login."""


@cache
def families() -> dict[str, Family]:
    """Return every family by the name of its package."""
    return {name: import_module(f"models.{name}").FAMILY for name in models.FAMILIES}


def modules() -> list[str]:
    """Return the full names of all modules that have tables."""
    return [f"models.{name}.{module}" for name, family in families().items() for module in family.modules]
