"""A site that is away, or that says nothing, and another that must not suffer from it."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import orjson
import pytest

from inbox.posts import posts as inbox_posts
from inbox.worker import apply_pending
from models.core.base import now
from models.core.database import rows, value
from outbox.delivery.worker import Worker
from outbox.posts.posts import Draft, publish
from tests.faults.conftest import Company, Tally
from tests.faults.gate import Gate, open_gate
from tests.world import Somebody, Town, World, eventually


@pytest.fixture
async def gate() -> AsyncIterator[Gate]:
    """The way to Lyon."""
    async with open_gate() as way:
        yield way


@pytest.fixture
async def three(open_company: Company, gate: Gate) -> AsyncIterator[World]:
    """Amélie in Paris has followers in Lyon and in Nantes."""
    async with open_company("paris", "lyon", "nantes", hosts={"lyon.corp.example": gate.address}) as world:
        gate.leads_to = world["lyon"].port
        amelie = await world["paris"].person("amelie")
        for town, name in (("lyon", "bruno"), ("nantes", "chloe")):
            follower = await world[town].person(name)
            await follower.follow(amelie)
        yield world


async def _correct(amelie: Somebody, status: dict[str, str], text: str) -> None:
    await amelie.call("PUT", f"/api/v1/statuses/{status['id']}", json={"status": text})


async def _withdraw(amelie: Somebody, status: dict[str, str]) -> None:
    await amelie.call("DELETE", f"/api/v1/statuses/{status['id']}")


async def _home(somebody: Somebody) -> list[str]:
    """Return what somebody reads, in the order in which it was written."""
    return [status["content"] for status in reversed(await somebody.home())]


async def _came_in(town: Town) -> list[tuple[str, str]]:
    """Return the type and object of what a site received, in order."""
    bodies = await town.run(lambda: rows("SELECT body FROM received ORDER BY id"))
    activities = [orjson.loads(bytes(each["body"])) for each in bodies]
    return [
        (a["type"], a["object"]["id"] if isinstance(a["object"], dict) else a["object"]) for a in activities
    ]


async def test_what_was_written_while_a_site_was_down_arrives_in_order(
    three: World, gate: Gate, monkeypatch: pytest.MonkeyPatch, tally: Tally
) -> None:
    paris, lyon = three["paris"], three["lyon"]
    amelie = paris.people["amelie"]
    bruno, chloe = lyon.people["bruno"], three["nantes"].people["chloe"]
    known = [await amelie.publish(text) for text in ("stays", "to be corrected", "to be deleted")]
    known_in_lyon = await _came_in(lyon)

    gate.shut()
    await _correct(amelie, known[1], "corrected")
    await _withdraw(amelie, known[2])
    hasty = await amelie.post("/api/v1/statuses", {"status": "withdrawn before it was ever sent"})
    await _withdraw(amelie, hasty)
    draft = await amelie.publish("a first version")  # one attempt is made, and fails
    await _correct(amelie, draft, "a second version")
    await _correct(amelie, draft, "a third version")
    tried = await amelie.publish("withdrawn after an attempt")
    await _withdraw(amelie, tried)
    for n in range(5):
        await amelie.publish(f"plain {n}")
    expected = ["stays", "corrected", "a third version", *(f"plain {n}" for n in range(5))]
    expected = [f"<p>{text}</p>" for text in expected]
    assert await _home(chloe) == expected
    assert await _came_in(lyon) == known_in_lyon

    gate.leads_to = lyon.port
    monkeypatch.setattr(inbox_posts, "now", _in_an_hour)
    attempts = await paris.run(Worker(paris.network, clock=_in_an_hour).deliver_due())
    await lyon.run(apply_pending(lyon.network))
    assert await _home(bruno) == expected
    came = (await _came_in(lyon))[len(known_in_lyon) :]
    sent = [kind for kind, about in came if about == draft["uri"]]
    assert sent == ["Create", "Update", "Update"]
    assert hasty["uri"] not in [about for _, about in came]
    waiting = await paris.run(
        lambda: value("SELECT count(*) FROM deliveries WHERE state NOT IN ('delivered', 'cancelled')")
    )
    assert waiting == 0
    tally(posts=len(expected), attempts_after_return=attempts, arrived_late=len(came), waiting=waiting)


def _in_an_hour() -> datetime:
    return now() + timedelta(hours=1)


async def test_a_silent_site_delays_nobody_else(three: World, gate: Gate, tally: Tally) -> None:
    """Lyon takes connections and never answers. Nantes has everything while Paris still waits for Lyon."""
    posts, paris, nantes = 30, three["paris"], three["nantes"]
    amelie = paris.people["amelie"]
    gate.shut()
    gate.silent, gate.calls = True, 0
    worker = Worker(paris.network)

    async def working() -> None:
        for n in range(posts):
            await publish(paris.network, amelie.account, Draft(f"post {n}"))
        await worker.work()

    async def all_in_nantes() -> bool:
        await nantes.run(apply_pending(nantes.network))
        return await nantes.run(lambda: value("SELECT count(*) FROM posts WHERE local = FALSE")) == posts

    sending = asyncio.create_task(paris.run(working()))
    try:
        await eventually(lambda: _is(gate.calls > 0))
        started = time.monotonic()
        await eventually(all_in_nantes)
        took = time.monotonic() - started
        assert 0 < gate.inside <= paris.settings.deliveries_per_host
        assert gate.calls <= paris.settings.deliveries_per_host, (
            "Lyon was given up, or asked again, meanwhile"
        )
    finally:
        gate.shut()
        worker.stop()
        await sending
    states = await paris.run(
        lambda: rows("SELECT state, count(*) FROM deliveries GROUP BY state ORDER BY state")
    )
    assert [tuple(each) for each in states] == [("delivered", posts + 2), ("queued", posts)]
    tally(posts=posts, to_nantes_s=f"{took:.1f}", waiting_for_lyon=posts, connections_to_lyon=gate.calls)


async def _is(true: bool) -> bool:
    return true
