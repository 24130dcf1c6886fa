"""What reading a page of posts costs: statements, however many posts are on it."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from models.core.database import execute, is_sqlite, rows
from models.core.sqlite import ImmediateSqliteClient
from models.posts import timelines
from tests.both import new_url, town
from tests.world import Somebody, Town, company

__all__ = ["new_url", "town"]

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


_MANY_PEOPLE = """
INSERT INTO accounts (id, username, host, handle, uri, actor_type, display_name, note, note_source, fields_json, url,
  avatar_url, header_url, inbox_url, shared_inbox_url, outbox_url, followers_url, following_url, featured_url,
  featured_tags_url, key_id, public_key_pem, ed25519_multibase, locked, discoverable, hidden, created_at, banned,
  followers_count, following_count, posts_count, revision, ed25519_key_id, aliases_json, moved_to_uri)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
SELECT i, 'u' || i, '', 'u' || i, 'u' || i, 'Person', '', '', '', '[]', '', '', '', '', '', '', '', '', '', '', '', '', '',
  FALSE, TRUE, FALSE, 0, FALSE, 0, 0, 0, 0, '', '[]', '' FROM n
"""
_MANY_POSTS = """
INSERT INTO posts (id, uri, url, account_id, local, visibility, in_reply_to_uri, thread_id, boost_of_id, title, content,
  source, source_type, summary, sensitive, language, created_at, replies_count, boosts_count, favourites_count, revision,
  application_name, context_uri, quote_policy, quote_uri, quote_state, quote_authorization)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
SELECT i, 'p' || i, '', 1 + i * 7 % 3000, TRUE, 'public', '', i, CASE WHEN i % 5 = 1 AND i > 10 THEN i - 3 END, '', '', '', '', '',
  FALSE, '', 0, 0, 0, 0, 0, '', '', 'public', '', '', '' FROM n
"""


async def test_the_first_page_of_a_home_is_read_by_the_index(town: Town) -> None:
    """Whatever the law asks of each row: PostgreSQL must not take it for so strict that it would rather sort all posts."""
    amelie = await town.person("amelie")

    async def plan() -> str:
        await execute(_MANY_PEOPLE)
        await execute(_MANY_POSTS)
        await execute(f"INSERT INTO home_entries (owner_id, post_id) SELECT {amelie.id}, id FROM posts")
        await execute("ANALYZE")
        home, law = timelines.HOME, timelines.visible_here
        sql = timelines._list_sql(home.where, home.source, home.cursor, "", "DESC", 20, law)
        found = await rows(f"EXPLAIN {'QUERY PLAN ' if is_sqlite() else ''}{sql}", amelie.account.id)
        return "\n".join(each["detail"] if is_sqlite() else each[0] for each in found)

    found = await town.run(plan)
    assert "Seq Scan on posts" not in found, found
    assert "USE TEMP B-TREE FOR ORDER BY" not in found, found
