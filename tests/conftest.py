"""Fixtures that all tests share."""

import gc
import logging
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from models.core import look
from tests.once import keys_go_round, thrift
from tests.postgres import (
    migrated_databases,
    new_empty_postgres_url,
    new_postgres_url,
    postgres_server,
    postgres_url,
    shared_new_postgres_url,
)
from tests.scene import kept_scenes
from tests.world import World, company
from web.process.server import NEW_OBJECTS

__all__ = [
    "keys_go_round",
    "migrated_databases",
    "new_empty_postgres_url",
    "new_postgres_url",
    "postgres_server",
    "postgres_url",
    "shared_new_postgres_url",
    "thrift",
]


def pytest_collection_finish() -> None:
    """Leave modules and cases out when looking for rubbish: to go through them took a tenth of all tests."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, 20, 20)


UMASK = os.umask(0o022)
os.umask(UMASK)


@pytest.fixture(scope="session", autouse=True)
def scenes_go() -> Iterator[None]:
    """Delete at the end what tests/scene.py keeps."""
    with kept_scenes():
        yield


@pytest.fixture(scope="session", autouse=True)
def look_does_not_age() -> None:
    """Read a site's look once: tests that count statements do not meet the one of every some seconds."""
    look.MAX_AGE_S = float("inf")


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Paris and Lyon, allowing one another."""
    async with company(tmp_path, "paris", "lyon") as two_sites:
        yield two_sites


@pytest.fixture(autouse=True)
def umask_as_it_was() -> Iterator[None]:
    """Undo what a command that a test runs does to the process's umask."""
    yield
    os.umask(UMASK)


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    """Undo what a test that starts the product does to the process's logging."""
    root = logging.getLogger()
    level, handlers = root.level, root.handlers[:]
    yield
    root.setLevel(level)
    root.handlers[:] = handlers
