"""Pages cost the same number of statements whatever their size: counted, for lists that people keep."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from tortoise.backends.base.executor import BaseExecutor

import models.core.database
from models.core.base import now
from tests.both import new_url, town
from tests.world import Somebody, Town
from web.mastodon.entities import moment_text

__all__ = ["new_url", "town"]

SMALL, LARGE = 2, 7


@contextmanager
def statements(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Note every statement, of ours and of Tortoise's; nothing that was rendered is kept. Asking
    which database it is counts for nothing.
    """
    asked: list[str] = []
    connection, select = models.core.database.connection, BaseExecutor.execute_select

    def noted() -> Any:
        if sys._getframe(1).f_code is not models.core.database.is_sqlite.__code__:
            asked.append("sql")
        return connection()

    async def selected(self: BaseExecutor, *values: Any, **options: Any) -> Any:
        asked.append("tortoise")
        return await select(self, *values, **options)

    with monkeypatch.context() as patch:
        patch.setattr(models.core.database, "connection", noted)
        patch.setattr(BaseExecutor, "execute_select", selected)
        patch.setattr("web.mastodon.entities._keep", lambda kept, new: None)
        yield asked


async def fill(town: Town, amelie: Somebody) -> str:
    """Give Amélie some of everything; return her list's id."""
    made = await amelie.post("/api/v1/lists", {"title": "Everybody"})
    await amelie.post("/api/v1/filters", {"phrase": "budget", "context": ["home"]})
    later = moment_text(now() + timedelta(hours=1))
    for n in range(LARGE):
        other = await town.person(f"colleague{n}")
        await amelie.post(f"/api/v1/accounts/{other.id}/follow")
        await amelie.post(f"/api/v1/lists/{made['id']}/accounts", {"account_ids": [other.id]})
        await other.publish(f"The budget {n}")
        await other.publish(f"@amelie secret {n}", visibility="direct")
        await amelie.post("/api/v1/statuses", {"status": f"{n}", "scheduled_at": later})
        await amelie.post("/api/v1/domain_blocks", {"domain": f"site{n}.example"})
        muted, blocked = await town.person(f"muted{n}"), await town.person(f"blocked{n}")
        await amelie.post(f"/api/v1/accounts/{muted.id}/mute")
        await amelie.post(f"/api/v1/accounts/{blocked.id}/block")
    return made["id"]


async def test_pages_of_any_size_cost_the_same(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    amelie = await town.person("amelie")
    kept = await fill(town, amelie)
    paths = [
        f"/api/v1/timelines/list/{kept}",
        f"/api/v1/lists/{kept}/accounts",
        "/api/v1/timelines/home",
        "/api/v1/conversations",
        "/api/v1/scheduled_statuses",
        "/api/v1/mutes",
        "/api/v1/blocks",
        "/api/v1/domain_blocks",
    ]
    await amelie.home()  # Her filters are compiled once.
    costs: dict[str, tuple[int, int]] = {}
    for path in paths:
        counted = []
        for limit in (SMALL, LARGE):
            with statements(monkeypatch) as asked:
                assert len(await amelie.get(f"{path}?limit={limit}")) == limit, path
            counted.append(len(asked))
        costs[path] = (counted[0], counted[1])
    assert all(small == large > 0 for small, large in costs.values()), costs
