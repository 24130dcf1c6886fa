"""What we use of Tortoise that it does not promise: here, and in the engine models/core/sqlite.py, and nowhere else.

pyproject.toml bounds Tortoise, aerich, aiosqlite and asyncpg from above: a newer minor version comes in after
tests/unit/test_inside.py, which has a test for each of these, has passed with it.
"""

from collections.abc import Iterator
from typing import Any, TypeVar

from tortoise import Model
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import require_context
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import ModelMeta

Made = TypeVar("Made", bound=Model)


class Uncommented(ModelMeta):
    """Makes models whose source Tortoise does not read.

    It would look there for comments on columns, of which there are none: a quarter of the time in which a process starts.
    """

    def __new__(cls, name: str, bases: tuple[type, ...], attrs: dict[str, Any]) -> type:
        return super().__new__(cls, name, bases, attrs | {"_no_comments": True})


def current_connection() -> BaseDBAsyncClient:
    """Return the connection of the entered context: that of the running transaction when there is one."""
    handler = require_context().connections
    # Tortoise's own look-up makes sure each time that the loop is still the same: a twelfth of a statement's cost.
    return handler._get_storage().get("default") or handler.get("default")


def made_of(model: type[Made], record: Any) -> Made:
    """Make a model's object of a whole row, as it was read: without a query, and without checking values again.

    Columns that the model does not have are left out: of a join, or of a newer schema.
    """
    columns = model._meta.db_fields
    # Rows of drivers look for a name among all names, each time.
    found = record if isinstance(record, dict) else dict(zip(record.keys(), record, strict=True))
    if len(found) > len(columns):
        found = {name: found[name] for name in columns}
    return model._init_from_db(**found)


def new_of(model: type[Made], values: dict[str, Any]) -> Made:
    """Make a model's object of the values of all its columns, as Python has them: of a row that was just written."""
    made = model.__new__(model)
    vars(made).update(
        values, _partial=False, _saved_in_db=True, _custom_generated_pk=True, _await_when_save={}
    )
    return made


def columns_of(model: type[Model]) -> set[str]:
    return model._meta.db_fields


def table_of(model: type[Model]) -> str:
    return model._meta.db_table


def key_of(model: type[Model]) -> str:
    """Return the name of the primary key."""
    return model._meta.pk_attr


def kinds_of(model: type[Model]) -> Iterator[tuple[str, type[Any]]]:
    """Yield (column, class of its field) of each column."""
    for name, column in model._meta.fields_db_projection.items():
        yield column, type(model._meta.fields_map[name])


def references_of(model: type[Model]) -> Iterator[tuple[str, str, str]]:
    """Yield (column, model it refers to, what becomes of the row when that goes) of each foreign key."""
    for name, field in model._meta.fields_map.items():
        if isinstance(field, ForeignKeyFieldInstance):
            yield f"{name}_id", str(field.model_name), str(field.on_delete)
