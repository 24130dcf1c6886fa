"""Fixtures that all tests share."""

import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.postgres import new_postgres_url, postgres_server
from tests.world import World, company

__all__ = ["new_postgres_url", "postgres_server"]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Paris and Lyon, allowing one another."""
    async with company(tmp_path, "paris", "lyon") as two_sites:
        yield two_sites


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    """Undo what a test that starts the product does to the process's logging."""
    root = logging.getLogger()
    level, handlers = root.level, root.handlers[:]
    yield
    root.setLevel(level)
    root.handlers[:] = handlers
