"""Ids, time and the base of all rows.

Ids are 64-bit and time-ordered: milliseconds since 1970 in the upper bits, 16 bits below. They
sort as numbers, which clients rely on for paging. Moments are stored as whole milliseconds, the
same on SQLite and PostgreSQL, and are aware UTC datetimes everywhere in Python.
"""

import hashlib
import secrets
import threading
import time
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tortoise import Model, fields

from models.core.inside import Uncommented

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MOST_ID = 2**63 - 1
"""Where the databases end to count."""


class _Sequence:
    """Hands out strictly increasing ids within a process.

    The low bits start at random each millisecond, so that two processes on one database meet
    only when they write in the same millisecond and draw the same of 65,536 numbers; the
    primary key then refuses the second, and its transaction is tried again.
    """

    def __init__(self) -> None:
        self._last = 0
        self._lock = threading.Lock()

    def next(self, milliseconds: int) -> int:
        with self._lock:
            fresh = (milliseconds << 16) | secrets.randbits(15)
            self._last = fresh if fresh >> 16 > self._last >> 16 else self._last + 1
            return self._last


_sequence = _Sequence()


def new_id() -> int:
    """Return a new id, larger than all this process made before."""
    return _sequence.next(time.time_ns() // 1_000_000)


def id_of(text: str) -> int:
    """Read an id of decimal digits; one that is too large for a row becomes the largest, which no row has."""
    return min(int(text[:20]), MOST_ID)


def id_at(moment: datetime) -> int:
    """Return the smallest id of a moment: for remote posts, so that they sort by when they were written."""
    return to_ms(moment) << 16


def moment_of(row_id: int) -> datetime:
    """Return when an id was made; the inverse of id_at."""
    return from_ms(row_id >> 16)


def digest(*parts: str) -> str:
    """Return a fixed-size key for texts that are unique together."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def now() -> datetime:
    """Return the current moment, UTC, cut to milliseconds as the database keeps it."""
    return from_ms(time.time_ns() // 1_000_000)


def to_ms(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(milliseconds=1)


def from_ms(milliseconds: int) -> datetime:
    return EPOCH + timedelta(milliseconds=milliseconds)


def stored_day(value: date | str | None) -> date | None:
    """Return a day as either database gives it: SQLite keeps it as text."""
    return date.fromisoformat(value) if isinstance(value, str) else value


class MomentField(fields.BigIntField):
    """An aware UTC datetime, kept as milliseconds since 1970."""

    def to_db_value(self, value: Any, instance: Any) -> int | None:
        return to_ms(value) if isinstance(value, datetime) else value

    def to_python_value(self, value: Any) -> datetime | None:
        return from_ms(value) if isinstance(value, int) else value


def moment(**options: Any) -> Any:
    """A column for an aware datetime (typed Any, because the descriptor's own type is int)."""
    return MomentField(**options)


def belongs_to(model: str, *, null: bool = False, keep: bool = False, index: bool = True) -> Any:
    """A foreign key. The row goes with its parent, or loses the reference when it is to `keep`.

    Tortoise does not index foreign keys by itself; `index=False` says that a composite index
    begins with this column.
    """
    on_delete = fields.SET_NULL if keep else fields.CASCADE
    return fields.ForeignKeyField(  # type: ignore[call-overload]
        f"models.{model}", related_name=False, null=null, on_delete=on_delete, db_index=index
    )


class IdField(fields.BigIntField):
    """An id made by us. SQLite finds rows by it at once if it is called INTEGER, else through an index."""

    class _db_sqlite:
        SQL_TYPE = "INTEGER"


class Table(Model, metaclass=Uncommented):
    """A row of any kind."""

    class Meta:
        abstract = True


class Row(Table):
    """A row with a time-ordered id made by us."""

    id = IdField(primary_key=True, generated=False, default=new_id)

    class Meta:
        abstract = True


class CountedRow(Table):
    """A row whose id the database counts up: small numbers, order of insertion.

    For join tables (the id is a paging cursor) and for what clients want as small integers.
    """

    id = fields.BigIntField(primary_key=True)

    class Meta:
        abstract = True
