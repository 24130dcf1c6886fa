"""Write migrations from the models, and hold the written ones still. For developers; needs no database.

    python -m models.migrations add_post_language    the next migration, for SQLite and for PostgreSQL
    python -m models.migrations --freeze             note the digests of new ones, when they are merged
    python -m models.migrations --check              refuse one that was changed since (`make check`)

What is written is a proposal: read it, correct it, say in its docstring what it does and in OLDEST_CODE which version
may still run beside it, and run tests/unit/test_migrations.py and test_upgrades.py, which upgrade both databases, with
rows, and compare them with the models. aerich cannot alter or rebuild a SQLite table: there the steps are written by
hand (make the new table, copy, drop, rename). A large table is changed by BATCHES: statements with RETURNING, or
functions (models/core/schema.py: Walk), that change some thousand rows each time.

A new column may be empty or has a `db_default` in its model: the code of before goes on writing rows without it.
Migrations never import the models, which are those of today. What Tortoise has no models for, the indexes of
models/search/index.py, stands in the first schema as it was written by hand; changing it is a step written by hand.
"""

import ast
import asyncio
import hashlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from aerich.exceptions import NotSupportError
from aerich.migrate import Migrate
from aerich.utils import decompress_dict, get_models_describe, import_py_file
from tortoise.context import TortoiseContext

from models.core.config import Settings
from models.core.database import connection, tortoise_config
from models.core.schema import MIGRATIONS
from models.core.version import VERSION

ROOMS = {"models", "federation", "inbox", "outbox", "web"}
FROZEN = MIGRATIONS / "frozen.sha256"
"""Lines of sha256sum: digest, two spaces, path below models/migrations. A line never changes and never goes."""

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
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(DIALECTS[dialect], "aerich.models"))
        try:
            statements = await _difference(dialect)
        except NotSupportError as error:
            statements = [f"-- aerich cannot write this one: {error}"]
        if not statements:
            return None
        sql = _without_comments(";\n".join(statement.rstrip(";") for statement in statements) + ";")
        text = Migrate.build_migration_file_text(sql, get_models_describe("models"))
    number = int(_files(dialect)[-1].name.split("_")[0]) + 1
    file = MIGRATIONS / dialect / f"{number:04}_{name}.py"
    file.write_text(_introduced(text, name), encoding="utf-8")
    return file


def _introduced(text: str, name: str) -> str:
    return f'"""{name.replace("_", " ").capitalize()}."""\n\n' + text.replace(
        "RUN_IN_TRANSACTION = True\n", f'RUN_IN_TRANSACTION = True\nOLDEST_CODE = "{VERSION}"\n'
    )


def problems() -> Iterator[str]:
    """Say what is wrong with the migrations that are here."""
    frozen = _frozen()
    for dialect in DIALECTS:
        for file in _files(dialect):
            path = f"{dialect}/{file.name}"
            if path not in frozen:
                yield f"{path} is not frozen yet: `python -m models.migrations --freeze` when it is as it shall stay"
            elif frozen[path] != _digest(file):
                yield f"{path} was changed after it was frozen: what is deployed would not notice. Write another one"
            if file.name[:4] != "0001":
                yield from (f"{path} {problem}" for problem in _problems_of(file))
    yield from (f"{path} is frozen and gone" for path in frozen if not (MIGRATIONS / path).exists())
    if {f.name for f in _files("sqlite")} != {f.name for f in _files("postgres")}:
        yield "SQLite and PostgreSQL do not have migrations of the same names"
    yield from (f"{FROZEN.name} has lost the line {line!r}" for line in _lost_lines())


def _problems_of(file: Path) -> Iterator[str]:
    tree = ast.parse(file.read_text("utf-8"))
    names = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    if not ast.get_docstring(tree):
        yield "does not say what it does, in a docstring"
    if "OLDEST_CODE" not in names:
        yield "does not name the oldest version that may run beside it (OLDEST_CODE)"
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    imported |= {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    if {name for name in map(str, imported) if name.split(".")[0] in ROOMS}:
        yield f"imports {', '.join(sorted(map(str, imported)))}: it would change with today's code"
    for column in re.findall(
        r'ADD (?:COLUMN )?"(\w+)" [^;]*NOT NULL(?![^;]*DEFAULT)', file.read_text("utf-8")
    ):
        yield f"adds {column!r}, which older code cannot leave out: give its model a db_default, or null=True"


def freeze() -> list[str]:
    """Note the digests of the migrations that have none yet, and return their paths."""
    frozen = _frozen()
    new = [f"{d}/{file.name}" for d in DIALECTS for file in _files(d) if f"{d}/{file.name}" not in frozen]
    with FROZEN.open("a", encoding="utf-8") as lines:
        lines.writelines(f"{_digest(MIGRATIONS / path)}  {path}\n" for path in new)
    return new


def _frozen() -> dict[str, str]:
    """Return path -> digest."""
    lines = FROZEN.read_text("utf-8").splitlines() if FROZEN.exists() else []
    return {path: digest for digest, path in (line.split("  ") for line in lines)}


def _lost_lines() -> list[str]:
    """Return the lines that some commit took out of the list of frozen migrations; none where there is no history."""
    log = ["git", "log", "--format=", "-p", "--", str(FROZEN)]
    history = subprocess.run(log, cwd=MIGRATIONS, capture_output=True, text=True, check=False).stdout
    return re.findall(r"^-([0-9a-f]{64}  .*)$", history, re.MULTILINE)


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_text("utf-8").encode()).hexdigest()


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
    after = get_models_describe("models")
    Comparison.diff_models(_as_named_now(before, after), after)
    Comparison._merge_operators()
    return Comparison.upgrade_operators


def _as_named_now(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Return the models of before under the names that their tables' classes have now: a class may be renamed."""
    names = {model["table"]: name for name, model in after.items()}
    renamed = {name: names.get(model["table"], name) for name, model in before.items()}
    return {renamed[name]: model | {"name": renamed[name]} for name, model in before.items()}


def _without_comments(sql: str) -> str:
    """Drop the models' docstrings, which Tortoise copies into the schema: they are read in the models."""
    sql = re.sub(r"COMMENT ON (?:TABLE|COLUMN) \S+ IS '(?:[^']|'')*';\n?", "", sql)
    return re.sub(r"\s*/\*.*?\*/", "", sql, flags=re.DOTALL)


@click.command(help=__doc__)
@click.argument("name", default="")
@click.option("--freeze", "is_freezing", is_flag=True)
@click.option("--check", "is_checking", is_flag=True)
def main(name: str, is_freezing: bool, is_checking: bool) -> None:
    if is_checking:
        found = list(problems())
        raise SystemExit("\n".join(found) if found else 0)
    if is_freezing:
        click.echo("\n".join(freeze()) or "All are frozen.")
        return
    if not re.fullmatch("[a-z][a-z0-9_]+", name):
        raise click.UsageError("Say what it does: python -m models.migrations add_post_language")
    for dialect in DIALECTS:
        click.echo(asyncio.run(write(dialect, name)) or f"{dialect}: the models did not change")


if __name__ == "__main__":
    main()
