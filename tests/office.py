"""An office in Paris with colleagues, once on each database: for what people do with their clients on one site."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.world import Somebody, Town, company


@dataclass
class Office:
    """Amélie, Bruno and Chloé work in Paris. Amélie follows Bruno."""

    town: Town
    amelie: Somebody
    bruno: Somebody
    chloe: Somebody


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> str:
    """URL of a new database; "" for SQLite's own file."""
    return request.getfixturevalue("postgres_url") if request.param == "postgres" else ""


@pytest.fixture
async def office(tmp_path: Path, database: str) -> AsyncIterator[Office]:
    async with company(tmp_path, "paris", databases={"paris": database}) as world:
        town = world["paris"]
        people = [await town.person(name) for name in ("amelie", "bruno", "chloe")]
        opened = Office(town, *people)
        await opened.amelie.post(f"/api/v1/accounts/{opened.bruno.id}/follow")
        yield opened


def ids(entities: list[dict]) -> list[str]:  # type: ignore[type-arg]
    return [entity["id"] for entity in entities]
