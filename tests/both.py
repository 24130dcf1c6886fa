"""One site, Paris, with people who have clients: on SQLite and on PostgreSQL, for what is told by SQL."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.world import Town, company

NewUrl = Callable[[], Awaitable[str]]


@pytest.fixture(params=["sqlite", "postgres"])
def new_url(request: pytest.FixtureRequest) -> NewUrl | None:
    return request.getfixturevalue("new_postgres_url") if request.param == "postgres" else None


@pytest.fixture
async def town(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[Town]:
    databases = {"paris": await new_url()} if new_url else {}
    async with company(tmp_path, "paris", databases=databases) as world:
        yield world["paris"]
