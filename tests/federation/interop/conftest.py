"""Paris among two peers, for the cases that need no other."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.federation.interop.stage import FakePeer, Stage, open_stage


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path, "mastodon", "gotosocial") as opened:
        yield opened


@pytest.fixture
def mastodon(stage: Stage) -> FakePeer:
    return stage.peers["mastodon"]


@pytest.fixture
def gotosocial(stage: Stage) -> FakePeer:
    return stage.peers["gotosocial"]
