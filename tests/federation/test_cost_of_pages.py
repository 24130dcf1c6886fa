"""What another site reads in pages costs the same number of statements however long they are, and says the same as one by one."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tortoise.backends.base.executor import BaseExecutor
from tortoise.context import require_context

import models.core.database
from tests import files
from tests.both import NewUrl, new_url
from tests.federation.test_receipts import fetch
from tests.unit.test_groups import found
from tests.world import Somebody, Town, World, company

__all__ = ["new_url"]


@contextmanager
def statements_at(town: Town, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Note every statement of a site, not those of who asks it."""
    asked: list[str] = []
    context = town.context.run(require_context)
    connection, select = models.core.database.connection, BaseExecutor.execute_select

    def note(what: str) -> None:
        if require_context() is context:
            asked.append(what)

    def noted() -> Any:
        note("sql")
        return connection()

    async def selected(self: BaseExecutor, *values: Any, **options: Any) -> Any:
        note(f"tortoise {values[0]}")
        return await select(self, *values, **options)

    with monkeypatch.context() as patch:
        patch.setattr(models.core.database, "connection", noted)
        patch.setattr(BaseExecutor, "execute_select", selected)
        yield asked


@pytest.fixture
async def world(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[World]:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as opened:
        yield opened


async def cost(
    reader: Town, town: Town, uri: str, monkeypatch: pytest.MonkeyPatch
) -> tuple[int, dict[str, Any]]:
    """Return how many statements a document takes that was asked for before, and the document.

    The least of several times: the gate reads its list again when what it knows is a second old.
    """
    document, counts = await fetch(reader, uri), list[int]()
    for _ in range(4):
        with statements_at(town, monkeypatch) as asked:
            document = await fetch(reader, uri)
        counts.append(len(asked))
    assert document is not None, uri
    return min(counts), document


async def write(amelie: Somebody, other: Somebody, n: int) -> list[str]:
    """Publish something with all that a post may have, and boost something; return their ids."""
    quoted = await other.post("/api/v1/statuses", {"status": f"to be quoted {n}"})
    poll = {"options": [":tea:", "coffee"], "expires_in": 3600}
    asking = {"status": f"@{other.username} #tea {n}?", "poll": poll, "quoted_status_id": quoted["id"]}
    upload = files.form(files.photo(), "IMG.jpg", description="Seine")
    picture = (await amelie.call("POST", "/api/v1/media", data=upload))["id"]
    return [
        (await amelie.post("/api/v1/statuses", asking))["id"],
        (await amelie.post("/api/v1/statuses", {"status": f"look {n}", "media_ids": [picture]}))["id"],
        (await amelie.post(f"/api/v1/statuses/{quoted['id']}/reblog"))["id"],
    ]


def items_of(document: dict[str, Any]) -> list[dict[str, Any]]:
    return document["orderedItems"]


async def test_an_outbox(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, chloe = await paris.person("amelie"), await paris.person("chloe")
    written = [post_id for n in range(7) for post_id in await write(amelie, chloe, n)]
    outbox = f"{amelie.account.uri}/outbox?page=true"
    few, short = await cost(lyon, paris, f"{outbox}&max_id={written[3]}", monkeypatch)
    many, long = await cost(lyon, paris, outbox, monkeypatch)
    assert (len(items_of(short)), len(items_of(long))) == (3, 20)
    assert few == many
    for item in items_of(long):
        suffix = "/activity" if item["type"] == "Announce" else ""
        alone = await fetch(lyon, f"{item['id']}{suffix}")
        assert alone is not None
        assert {name: value for name, value in alone.items() if name != "@context"} == item


async def test_a_groups_outbox_and_pins(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a group the posts come along, for Lemmy."""
    paris, lyon = world["paris"], world["lyon"]
    amelie, _ = await paris.person("amelie"), await paris.person("chloe")
    group = await found(amelie, "Sales")
    uri = paris.network.site.actor_uri(int(group["id"]))
    costs: list[tuple[int, int]] = []
    for posts, pinning in ((2, 2), (18, 3)):
        for n in range(posts):
            post = await amelie.post("/api/v1/statuses", {"status": f"@sales @chloe #tea {n}"})
            if n < pinning:
                await amelie.post(f"/api/parvis/v1/groups/{group['id']}/posts/{post['id']}/pin")
        read, document = await cost(lyon, paris, f"{uri}/outbox", monkeypatch)
        pins, pinned = await cost(lyon, paris, f"{uri}/collections/featured", monkeypatch)
        costs.append((read, pins))
    assert (len(items_of(document)), len(items_of(pinned))) == (20, 5)
    assert items_of(document)[0]["object"]["object"]["type"] == "Page"
    assert costs[0] == costs[1]


async def test_who_is_asked_for_without_a_name_reads_no_list(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """WebFinger and NodeInfo ask the list as the gate has it."""
    paris = world["paris"]
    amelie = await paris.person("amelie")
    object.__setattr__(paris.settings, "webfinger", "open")
    paths = {
        f"/.well-known/webfinger?resource=acct:{amelie.handle}": 1,
        "/.well-known/nodeinfo": 0,
        "/nodeinfo/2.0": 0,
    }
    costs = {}
    for path in paths:
        counts = list[int]()
        for _ in range(4):
            with statements_at(paris, monkeypatch) as asked:
                await paris.anybody().get(path)
            counts.append(len(asked))
        costs[path] = min(counts)
    assert costs == paths
