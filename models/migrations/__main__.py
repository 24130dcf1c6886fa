"""Write migrations from the models. For developers; needs no database.

    python -m models.migrations add_post_language    the next migration, for SQLite and for PostgreSQL
    python -m models.migrations --from-scratch       before the first release: the first one anew

What is written is a proposal: read it, correct it and run tests/unit/test_migrations.py, which
upgrades both databases and compares them with the models. aerich cannot alter or rebuild a
SQLite table: there the steps are written by hand (make the new table, copy, drop, rename).

What Tortoise has no models for, the indexes of models/search_index.py, is in DATABASE/by_hand.sql
and becomes part of the first schema. Changing it later is a step written by hand.
"""

import asyncio
import re
from pathlib import Path

import click
from aerich.exceptions import NotSupportError
from aerich.migrate import Migrate
from aerich.utils import decompress_dict, get_models_describe, import_py_file
from tortoise.context import TortoiseContext
from tortoise.utils import get_schema_sql

from models.config import Settings
from models.database import connection, tortoise_config
from models.schema import MIGRATIONS

# Never connected to: Tortoise only has to know which SQL to write.
DIALECTS = {
    "sqlite": Settings(database="sqlite://:memory:"),
    "postgres": Settings(database="postgres://localhost/parvis"),
}


async def pending_sql(dialect: str) -> list[str]:
    """Return what the models have and the newest migration has not, as statements of the dialect."""
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(DIALECTS[dialect], "aerich.models"))
        return await _difference(dialect)


async def write(dialect: str, name: str) -> Path | None:
    """Write the next migration of the dialect; None when the models did not change."""
    files = _files(dialect)
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(DIALECTS[dialect], "aerich.models"))
        try:
            statements = await _difference(dialect) if files else _first_schema(dialect)
        except NotSupportError as error:
            statements = [f"-- aerich cannot write this one: {error}"]
        if not statements:
            return None
        sql = _without_comments(";\n".join(statement.rstrip(";") for statement in statements) + ";")
        text = Migrate.build_migration_file_text(sql, get_models_describe("models"))
    number = int(files[-1].name.split("_")[0]) + 1 if files else 1
    file = MIGRATIONS / dialect / f"{number:04}_{name}.py"
    file.write_text(text, encoding="utf-8")
    return file


def _first_schema(dialect: str) -> list[str]:
    by_hand = (MIGRATIONS / dialect / "by_hand.sql").read_text(encoding="utf-8")
    return [get_schema_sql(connection(), safe=False), by_hand.strip()]


def _files(dialect: str) -> list[Path]:
    return sorted((MIGRATIONS / dialect).glob("[0-9]*_*.py"))


async def _difference(dialect: str) -> list[str]:
    class Comparison(Migrate):
        """aerich collects statements in class attributes: these are for one comparison."""

        app = "models"
        migrate_location = MIGRATIONS / dialect
        upgrade_operators: list[str] = []
        downgrade_operators: list[str] = []
        _upgrade_fk_m2m_index_operators: list[str] = []
        _downgrade_fk_m2m_index_operators: list[str] = []
        _upgrade_m2m: list[str] = []
        _downgrade_m2m: list[str] = []
        _rename_fields: dict[str, dict[str, str]] = {}
        _rename_models: dict[str, str] = {}

    Comparison.dialect = dialect
    Comparison.ddl = (await Comparison.load_ddl_class())(connection())
    before = decompress_dict(import_py_file(_files(dialect)[-1]).MODELS_STATE)
    before, after = Comparison._exclude_model_name_changes(before, get_models_describe("models"))
    Comparison.diff_models(before, after)
    Comparison._merge_operators()
    return Comparison.upgrade_operators


def _without_comments(sql: str) -> str:
    """Drop the models' docstrings, which Tortoise copies into the schema: they are read in the models."""
    sql = re.sub(r"COMMENT ON (?:TABLE|COLUMN) \S+ IS '(?:[^']|'')*';\n?", "", sql)
    return re.sub(r"\s*/\*.*?\*/", "", sql, flags=re.DOTALL)


@click.command(help=__doc__)
@click.argument("name", default="first_schema")
@click.option(
    "--from-scratch", is_flag=True, help="Delete all migrations first. Only before the first release."
)
def main(name: str, from_scratch: bool) -> None:
    for dialect in DIALECTS:
        for file in _files(dialect) if from_scratch else []:
            file.unlink()
        click.echo(asyncio.run(write(dialect, name)) or f"{dialect}: the models did not change")


if __name__ == "__main__":
    main()
