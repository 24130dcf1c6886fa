"""What reading a page of posts costs: statements, however many posts are on it."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from models.core.database import execute
from models.core.sqlite import ImmediateSqliteClient
from tests.world import Somebody, company

HOME = "/api/v1/timelines/home"


@pytest.fixture
async def amelie(tmp_path: Path) -> AsyncIterator[Somebody]:
    async with company(tmp_path, "paris") as world:
        yield await world["paris"].person("amelie")


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Takes what is read. SQLite only: what is asked is the same on PostgreSQL."""
    asked: list[str] = []
    read = ImmediateSqliteClient.read

    async def noted(client: ImmediateSqliteClient, sql: str, values: Sequence[Any]) -> Any:
        asked.append(sql)
        return await read(client, sql, values)

    monkeypatch.setattr(ImmediateSqliteClient, "read", noted)
    return asked


async def test_a_page_costs_two_statements_and_rendering_a_fixed_number(
    amelie: Somebody, statements: list[str]
) -> None:
    async def cost(limit: int) -> int:
        statements.clear()
        assert len(await amelie.get(f"{HOME}?limit={limit}")) == limit
        return len(statements)

    for n in range(10):
        await amelie.publish(f"Bonjour {n} @amelie #planning", visibility="private" if n % 2 else "public")
    await amelie.town.run(lambda: execute("UPDATE posts SET revision = revision + 1"))
    assert [await cost(2), await cost(2)] == [6, 2], "posts, mentions, hashtags, files; else token and list"
    assert [await cost(10), await cost(10)] == [6, 2]

    async def extra(number: int, polls: int) -> int:
        for n in range(polls):
            poll = {"options": ["oui", "non"], "expires_in": 3600}
            await amelie.publish(f"Vraiment {number}, {n} ?", poll=poll)
        await cost(10)
        return await cost(10) - 2

    assert [await extra(1, 1), await extra(2, 4)] == [2, 2], "polls, and their options"


async def test_every_list_of_posts_costs_no_more(amelie: Somebody, statements: list[str]) -> None:
    post = await amelie.publish("Bonjour #planning")
    for verb in ("favourite", "bookmark"):
        await amelie.post(f"/api/v1/statuses/{post['id']}/{verb}")
    paths = {
        HOME: 3,  # A page that is not full asks how far the entries go.
        "/api/v1/timelines/public": 2,
        "/api/v1/timelines/tag/planning": 2,
        "/api/v1/favourites": 2,
        "/api/v1/bookmarks": 2,
        f"/api/v1/accounts/{amelie.id}/statuses": 3,
    }
    costs = {}
    for path in paths:
        await amelie.get(path)
        statements.clear()
        [shown] = await amelie.get(path)
        assert (shown["favourited"], shown["bookmarked"], shown["reblogged"], shown["muted"]) == (
            True,
            True,
            False,
            False,
        )
        costs[path] = len(statements)
    assert costs == paths
