"""Paris and Lyon, running for all clients' stories, on SQLite and on PostgreSQL. Every client hires people of its own.

The stories on one database are one group for pytest-xdist (`--dist loadgroup`), so that the two sites are made once.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

import pytest
from aiohttp.test_utils import unused_port

from tests.clients.sites import RunningSite
from tests.postgres import empty_databases


@dataclass(frozen=True)
class Company:
    paris: RunningSite
    lyon: RunningSite


@pytest.fixture(
    scope="session",
    params=[
        pytest.param(name, marks=pytest.mark.xdist_group(f"clients-{name}"))
        for name in ("sqlite", "postgresql")
    ],
)
def databases(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """Where two sites keep their data, as PARVIS_DATABASE says it."""
    if request.param == "sqlite":
        yield ["", ""]
        return
    with empty_databases(request.getfixturevalue("postgres_server"), 2) as urls:
        yield urls


@pytest.fixture(scope="session")
def company(
    databases: list[str], tmp_path_factory: pytest.TempPathFactory, compiled: None
) -> Iterator[Company]:
    """Two running sites that allow one another."""
    paris, lyon = (
        RunningSite(name, unused_port(), tmp_path_factory.mktemp(name.lower()), database)
        for name, database in zip(("Paris", "Lyon"), databases, strict=True)
    )

    def prepare(site: RunningSite, other: RunningSite) -> None:
        site.parvis("init")
        site.parvis("peer", "allow", other.authority)

    with ThreadPoolExecutor() as both:
        list(both.map(prepare, (paris, lyon), (lyon, paris)))
    with ExitStack() as running:
        for site in (paris, lyon):
            running.enter_context(site.serving())
        yield Company(paris, lyon)


@pytest.fixture(scope="session")
def compiled(pytestconfig: pytest.Config) -> Iterator[None]:
    """Let the many short processes find compiled modules; without them each takes three times as long."""
    assert pytestconfig.cache
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        environment.setenv("PYTHONPYCACHEPREFIX", str(pytestconfig.cache.mkdir("compiled")))
        yield
