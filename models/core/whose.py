"""Whose the rows of a table are: what goes into somebody's export, and what an erasure does to them.

Each family declares it for every one of its tables (`Family.whose`); tests/unit/test_families.py finds the table that
nobody declared. What a foreign key says is not said again: rows that refer to an account go with it, and rows that refer
to those (models/moderation/erasure.py), unless the table says why they stay. What is read for an export:
models/moderation/exporting.py.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Whose:
    """What is declared of a table. Its own rows, or why there are none; how they end only where no reference says it."""

    own: str = ""
    """Which rows somebody takes with them, as SQL about a row `t` with their account's id as `$1`; "": none."""
    because: str = ""
    """Why nobody takes them."""
    hides: frozenset[str] = frozenset()
    """Columns that stay here: secrets, places on the disk, what others decided or may not be told."""
    shows: Mapping[str, str] = field(default_factory=dict)
    """Name -> what stands beside the columns, as SQL about a row `t`. Accounts and posts are named without."""
    stays: str = ""
    """Why an erasure leaves the rows."""
    ends: str = ""
    """What deletes them in an erasure, where it is no reference."""
    part_of: tuple[str, str] | None = None
    """Of rows that belong to rows of somebody: the column that names those, and SQL that selects their ids."""


def of(
    column: str,
    *,
    hides: Collection[str] = (),
    shows: Mapping[str, str] | None = None,
    stays: str = "",
    ends: str = "",
) -> Whose:
    """Declare rows that are of the person whose account's id a column has."""
    return Whose(f"t.{column} = $1", "", frozenset(hides), shows or {}, stays, ends)


def within(
    column: str,
    own: str,
    *,
    hides: Collection[str] = (),
    shows: Mapping[str, str] | None = None,
    stays: str = "",
) -> Whose:
    """Declare rows that belong to rows of somebody: `own` selects the ids of those."""
    return Whose(f"t.{column} IN ({own})", "", frozenset(hides), shows or {}, stays, part_of=(column, own))


def nobodys(because: str, *, stays: str = "") -> Whose:
    """Declare rows that nobody takes with them; they go with an account, or stay for a reason."""
    return Whose(because=because, stays=stays)


def of_site(what: str) -> Whose:
    """Declare rows that are the site's, and about nobody: neither exported nor erased."""
    return Whose(because=what, stays=what)
