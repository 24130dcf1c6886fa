"""Databases of released versions (tests/releases) come to the present with every row, and the site runs on them."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from aiohttp import DummyCookieJar
from aiohttp.test_utils import TestClient, TestServer

from federation.network import open_network
from models.core.accounts import Account
from models.core.config import Settings
from models.core.database import is_sqlite, open_database, rows
from models.core.schema import check_schema, migrate, plan
from models.core.site import open_site
from models.people.people import Person
from tests.inhabited import EVERYTHING, Colleague
from tests.paris import PASSWORD, Paris
from tests.releases import FOLDER, ORIGIN, versions
from web.app import create_app

NewUrl = Callable[[], Awaitable[str]]
Rows = dict[str, list[dict[str, Any]]]

REWRITTEN = {"received": {"key"}, "people": {"role"}}
"""Table -> columns whose values an upgrade changes on purpose; tests/unit/test_migrations.py tries each."""


@pytest.fixture(params=versions())
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["sqlite", "postgres"])
def new_url(request: pytest.FixtureRequest) -> NewUrl | None:
    return request.getfixturevalue("new_empty_postgres_url") if request.param == "postgres" else None


@pytest.fixture
async def released(new_url: NewUrl | None, version: str, tmp_path: Path) -> Settings:
    """The settings of a site of that version, as it was left."""
    data_dir = tmp_path / "data"
    data_dir.mkdir(mode=0o700)
    shutil.copy(FOLDER / version / "secret.key", data_dir)
    if new_url is None:
        settings = Settings(origin=ORIGIN, data_dir=data_dir)
        shutil.copy(FOLDER / version / "parvis.sqlite3", settings.sqlite_file)
        return settings
    url = await new_url()
    server = await asyncpg.connect(url)
    try:
        await server.execute((FOLDER / version / "postgres.sql").read_text("utf-8"))
    finally:
        await server.close()
    return Settings(origin=ORIGIN, data_dir=data_dir, database=url)


@pytest.fixture
async def upgraded(released: Settings) -> AsyncIterator[Paris]:
    await migrate(released)
    async with open_site(released) as site, open_network(site) as network:
        app = create_app(network)
        async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as client:
            yield Paris(site, app, client, (await Account.get(handle="amelie")).id)


def test_there_is_a_release_with_rows_in_every_table() -> None:
    assert versions()
    for version in versions():
        with closing(sqlite3.connect(FOLDER / version / "parvis.sqlite3")) as database:
            names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            tables = [name for (name,) in names if "_words_" not in name]
            empty = [t for t in tables if not database.execute(f"SELECT 1 FROM {t} LIMIT 1").fetchone()]
        assert len(tables) > 70
        assert empty == []


async def test_an_upgrade_keeps_every_row(released: Settings) -> None:
    async with open_database(released):
        before = await everything()
    pending = [step.name for step in await plan(released)]
    assert await migrate(released) == pending
    async with open_database(released):
        await check_schema(released)
        after = await everything()
    for table, kept in before.items():
        kept = [_without(REWRITTEN.get(table, set()), each) for each in kept]
        assert _columns_of(kept, after[table]) == kept, table
    assert await migrate(released) == []


async def test_people_find_everything_after_an_upgrade(upgraded: Paris) -> None:
    """Amélie logs in with her password and reads, through the API, what was there; then she writes."""
    browser = upgraded.browser()
    assert (await browser.log_in("amelie", PASSWORD)).status == 303
    ada = await Person.get(id=(await Account.get(handle="ada")).id)
    assert (
        ada.roles == " site federation people communicator moderator "
    )  # an admin of before keeps all of it
    amelie = Colleague(upgraded, str(upgraded.amelie_id), await upgraded.token(EVERYTHING))
    home = await amelie.do("GET", "/api/v1/timelines/home")
    assert {"Quel jour ?", "La presse"} <= {_text(status)[:11].rstrip(" #") for status in home}
    [scheduled] = await amelie.do("GET", "/api/v1/scheduled_statuses")
    assert scheduled["params"]["text"] == "À jeudi"
    for path in ("notifications", "conversations", "lists", "bookmarks", "announcements", "follow_requests"):
        assert await amelie.do("GET", f"/api/v1/{path}"), path
    assert [g["title"] for g in (await amelie.do("GET", "/api/v1/lists")) if g["title"] == "Ligne 3"]
    written = await amelie.do("POST", "/api/v1/statuses", {"status": "Après la mise à jour"})
    assert (await amelie.do("GET", "/api/v1/timelines/home"))[0]["id"] == written["id"]


async def everything() -> Rows:
    """Return all rows of the open database, by table, but for the ledger of migrations."""
    listing = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        if is_sqlite()
        else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    )
    tables = [str(found[0]) for found in await rows(listing)]
    # What SQLite keeps for its full-text index is its own matter: search is tried as people search.
    named = [t for t in tables if t != "aerich" and "_words" not in t]
    return {t: [dict(found) for found in await rows(f"SELECT * FROM {t} ORDER BY 1")] for t in named}


def _without(names: set[str], row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}


def _columns_of(kept: list[dict[str, Any]], found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows found, with the columns that were there before."""
    return [
        {name: each[name] for name in before if name in each}
        for before, each in zip(kept, found, strict=True)
    ]


def _text(status: dict[str, Any]) -> str:
    return str(status["content"]).replace("<p>", "").replace("</p>", "")
