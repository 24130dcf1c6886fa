"""What stories share: the choice of the database."""

from collections.abc import Awaitable, Callable

import pytest


@pytest.fixture
def new_url(request: pytest.FixtureRequest) -> Callable[[], Awaitable[str]] | None:
    """Makes PostgreSQL databases, for the tests that ask for it: `parametrize("new_url", BOTH, indirect=True)`."""
    wanted = getattr(request, "param", "sqlite") == "postgresql"
    return request.getfixturevalue("new_postgres_url") if wanted else None
