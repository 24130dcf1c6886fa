"""What somebody takes with them, read table by table: all rows that a family declares as theirs (models/core/whose.py).

Accounts and posts that a row refers to are named, by handle and address: numbers mean nothing elsewhere. What stands in
those posts is their authors', and not read. Making a file of it: outbox/people/exporting.py.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from tortoise import Model, fields

from models.core.base import MomentField, from_ms
from models.core.database import Record, marks, rows, tables
from models.core.family import families
from models.core.inside import key_of, kinds_of, references_of, table_of
from models.core.whose import Whose

AT_ONCE = 200
"""Rows that are in memory together."""
_NAMES = {
    "models.Account": "SELECT handle FROM accounts n WHERE n.id",
    "models.Post": "SELECT uri FROM posts n WHERE n.id",
}


@dataclass(frozen=True)
class Exported:
    """A table, as it is exported."""

    family: str
    table: str
    whose: Whose
    key: str
    """The column that its rows are read in the order of."""
    columns: tuple[tuple[str, str, type[Any]], ...]
    """Name, SQL about a row `t`, and the kind of field; `object` for what is no column."""


@dataclass(frozen=True)
class Kept:
    """A file of somebody."""

    id: int
    name: str
    """What it was called; "" where that is not kept, as of pictures."""
    mime: str
    key: str
    bytes: int


def exported() -> Iterator[Exported]:
    """Yield the tables of which people take something with them, family by family."""
    models = {table_of(model): model for model in tables()}
    for family, each in families().items():
        for table, whose in each.whose.items():
            if whose.own:
                model = models[table]
                yield Exported(family, table, whose, _key(model), tuple(_columns(model, whose)))


def left_out() -> dict[str, str]:
    """Return why nobody takes anything of the other tables."""
    return {
        table: whose.because
        for family in families().values()
        for table, whose in family.whose.items()
        if not whose.own
    }


def _key(model: type[Model]) -> str:
    return "account_id" if key_of(model).startswith("account") else "id"


def _columns(model: type[Model], whose: Whose) -> Iterator[tuple[str, str, type[Any]]]:
    named = {column: _NAMES[to] for column, to, _ in references_of(model) if to in _NAMES}
    for column, kind in kinds_of(model):
        if column in whose.hides:
            continue
        if column in named:
            yield column.removesuffix("_id"), f"({named[column]} = t.{column})", object
        else:
            yield column, f't."{column}"', kind
    for name, sql in whose.shows.items():
        yield name, f"({sql})", object


async def pages_of(one: Exported, account_id: int) -> AsyncIterator[Sequence[Record]]:
    """Yield the rows of a table that are somebody's, some at a time, oldest first."""
    if one.whose.part_of is None:
        async for page in _pages(one, one.whose.own, account_id):
            yield page
        return
    column, own = one.whose.part_of
    async for ids in _ids(own, account_id):
        async for page in _pages(one, f"t.{column} IN ({marks(len(ids))})", *ids):
            yield page


async def _pages(one: Exported, which: str, *values: int) -> AsyncIterator[Sequence[Record]]:
    """Yield the rows that a condition with these values means, in the order of their key."""
    chosen = ", ".join(f'{sql} AS "{name}"' for name, sql, _ in one.columns)
    after = -1
    while True:
        found = await rows(
            f"SELECT {chosen}, t.{one.key} AS row_key FROM {one.table} t"
            f" WHERE ({which}) AND t.{one.key} > ${len(values) + 1} ORDER BY t.{one.key} LIMIT {AT_ONCE}",
            *values,
            after,
        )
        if found:
            yield found
        if len(found) < AT_ONCE:
            return
        after = found[-1]["row_key"]


async def _ids(own: str, account_id: int) -> AsyncIterator[list[int]]:
    """Yield the ids of somebody's rows to which others belong, some at a time: asked for all of them with each page, the
    database would collect them each time.
    """
    after = -1
    while True:
        found = await rows(
            f"SELECT o.id FROM ({own}) o WHERE o.id > $2 ORDER BY o.id LIMIT {AT_ONCE}", account_id, after
        )
        if found:
            yield [each["id"] for each in found]
        if len(found) < AT_ONCE:
            return
        after = found[-1]["id"]


def lines_of(one: Exported, page: Sequence[Record]) -> bytes:
    """Return rows as JSON, a line for each. Takes a while: not on the loop."""
    return b"".join(
        orjson.dumps(
            {name.removesuffix("_json"): _said(name, kind, each[name]) for name, _, kind in one.columns}
        )
        + b"\n"
        for each in page
    )


def _said(name: str, kind: type[Any], value: Any) -> Any:
    """Return a column's value as a reader of the file understands it."""
    if value is None:
        return None
    if issubclass(kind, MomentField):
        return from_ms(value)
    if issubclass(kind, fields.BooleanField):
        return bool(value)
    return orjson.loads(value) if name.endswith("_json") and value else value


async def files_of(account_id: int) -> AsyncIterator[Kept]:
    """Yield the files that somebody has brought here."""
    after = -1
    while True:
        found = await rows(
            "SELECT id, name, mime, original_key, original_bytes FROM media WHERE account_id = $1 AND id > $2"
            f" AND remote_url = '' AND state = 'ready' AND original_key <> '' ORDER BY id LIMIT {AT_ONCE}",
            account_id,
            after,
        )
        for each in found:
            yield Kept(each["id"], each["name"], each["mime"], each["original_key"], each["original_bytes"])
        if len(found) < AT_ONCE:
            return
        after = found[-1]["id"]
