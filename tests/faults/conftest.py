"""Sites on the database under test, and the counts that every run prints at its end."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.world import World, company

Tally = Callable[..., None]
Company = Callable[..., AbstractAsyncContextManager[World]]


@pytest.fixture(params=["sqlite", "postgresql"])
def new_database(request: pytest.FixtureRequest) -> Callable[[], Awaitable[str]]:
    """Makes a database and returns its URL, "" for SQLite."""
    if request.param == "postgresql":
        return request.getfixturevalue("new_postgres_url")

    async def of_its_own() -> str:
        return ""

    return of_its_own


@pytest.fixture
def open_company(tmp_path: Path, new_database: Callable[[], Awaitable[str]]) -> Company:
    """Opens sites that allow one another, as `tests.world.company` does."""

    @asynccontextmanager
    async def opened(*names: str, **options: Any) -> AsyncIterator[World]:
        databases = {name: await new_database() for name in names}
        async with company(tmp_path, *names, databases=databases, **options) as world:
            yield world

    return opened


@pytest.fixture
async def world(open_company: Company) -> AsyncIterator[World]:
    """Paris and Lyon, allowing one another."""
    async with open_company("paris", "lyon") as two_sites:
        yield two_sites


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Tally:
    """Takes what a test counted, to be printed when all have run."""

    def take(**counts: object) -> None:
        record_property("counts", " ".join(f"{name}={count}" for name, count in counts.items()))

    return take


def pytest_terminal_summary(terminalreporter: Any) -> None:
    reports = [r for outcome in ("passed", "failed") for r in terminalreporter.stats.get(outcome, ())]
    counted = [(r.nodeid, text) for r in reports for name, text in r.user_properties if name == "counts"]
    if counted:
        terminalreporter.section("counts under faults")
    for node, text in counted:
        terminalreporter.write_line(f"{node.rpartition('::')[2]}: {text}")
