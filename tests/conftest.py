"""Fixtures that all tests share."""

from collections.abc import AsyncIterator
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
