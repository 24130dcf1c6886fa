"""Threads and outboxes are completed by asking where they were written, within limits and through the gate."""

from typing import Any

import pytest

from federation.client import FetchFailed
from inbox.background import backfill
from inbox.background.worker import JOBS, run_due
from inbox.fetching.reading import Budget
from inbox.worker import apply_pending
from models.core.base import now
from models.core.database import execute, rows, value
from models.delivery.jobs import NewJob, ask, ask_for_outboxes, hosts_received_from, hosts_with_jobs
from outbox.delivery.worker import deliver_due
from tests.federation.test_receipts import fetch
from tests.world import Somebody, Town, World

PENDING = "SELECT count(*) FROM errands"


@pytest.fixture
async def amelie(world: World) -> Somebody:
    return await world["paris"].person("amelie")


@pytest.fixture
async def bruno(world: World) -> Somebody:
    return await world["lyon"].person("bruno")


async def say(author: Somebody, *texts: str) -> list[dict[str, Any]]:
    """Write a thread at one site that nobody else hears of."""
    said: list[dict[str, Any]] = []
    for text in texts:
        parent = {"in_reply_to_id": said[-1]["id"]} if said else {}
        said.append(await author.post("/api/v1/statuses", {"status": text, **parent}))
    await author.town.run(lambda: execute("DELETE FROM deliveries"))
    return said


async def uris(town: Town) -> set[str]:
    return {each["uri"] for each in await town.run(lambda: rows("SELECT uri FROM posts"))}


async def jobs(town: Town) -> int:
    return await town.run(lambda: value(PENDING))


# --- threads --------------------------------------------------------------------------------------------------


async def test_a_reply_brings_its_thread_along(world: World, amelie: Somebody, bruno: Somebody) -> None:
    """Bruno hears only the fourth post of a thread in Paris: he gets what it answers and what else was said."""
    paris, lyon = world["paris"], world["lyon"]
    thread = await say(amelie, "one", "two", "three")
    zoe = await paris.person("zoe")
    aside = await zoe.post("/api/v1/statuses", {"status": "aside", "in_reply_to_id": thread[0]["id"]})
    await paris.run(lambda: execute("DELETE FROM deliveries"))
    await bruno.follow(amelie)
    fourth = await amelie.post("/api/v1/statuses", {"status": "four", "in_reply_to_id": thread[2]["id"]})
    await paris.run(deliver_due(paris.network))
    await lyon.run(apply_pending(lyon.network))
    [read] = [s for s in await bruno.home() if s["uri"] == fourth["uri"]]
    assert read["in_reply_to_id"] is None, "it is shown at once"
    assert await jobs(lyon) == 1
    await world.settle()
    assert await jobs(lyon) == 0
    assert await uris(lyon) == {post["uri"] for post in [*thread, fourth, aside]}
    context = await bruno.get(f"/api/v1/statuses/{read['id']}/context")
    assert [status["uri"] for status in context["ancestors"]] == [post["uri"] for post in thread]
    assert [status["uri"] for status in await bruno.home()] == [fourth["uri"]], "what is old is not news"
    assert [n["type"] for n in await bruno.notifications()] == []


async def test_a_quote_in_a_thread_comes_with_its_permission(
    world: World, amelie: Somebody, bruno: Somebody
) -> None:
    """Bruno hears only the last post of a thread in Paris, in which Zoé quotes Amélie."""
    zoe = await world["paris"].person("zoe")
    [quoted] = await say(amelie, "quotable")
    body = {"status": "well said", "quoted_status_id": quoted["id"]}
    quoting = await zoe.post("/api/v1/statuses", body)
    await world["paris"].run(lambda: execute("DELETE FROM deliveries"))
    await bruno.follow(amelie)
    await amelie.publish("thanks", in_reply_to_id=quoting["id"])
    [read] = await bruno.home()
    context = await bruno.get(f"/api/v1/statuses/{read['id']}/context")
    quote = context["ancestors"][0]["quote"]
    assert (quote["state"], quote["quoted_status"]["uri"]) == ("accepted", quoted["uri"])


async def test_without_a_context_replies_and_parents_are_read(
    world: World, amelie: Somebody, bruno: Somebody
) -> None:
    paris, lyon = world["paris"], world["lyon"]
    thread = await say(amelie, "one", "two")
    zoe = await paris.person("zoe")
    aside = await zoe.post("/api/v1/statuses", {"status": "aside", "in_reply_to_id": thread[1]["id"]})
    await paris.run(lambda: execute("UPDATE posts SET context_uri = ''"))
    await paris.run(lambda: execute("DELETE FROM deliveries"))
    await bruno.follow(amelie)
    third = await amelie.publish("three", in_reply_to_id=thread[1]["id"])
    assert await uris(lyon) == {post["uri"] for post in [*thread, third, aside]}


async def test_a_thread_is_read_by_who_may_read_it(world: World, amelie: Somebody, bruno: Somebody) -> None:
    [root] = await say(amelie, "one")
    answer = {"in_reply_to_id": root["id"]}
    shown = await amelie.post("/api/v1/statuses", {"status": "for all", **answer})
    await amelie.post("/api/v1/statuses", {"status": "for some", "visibility": "private", **answer})
    context: Any = await fetch(world["lyon"], f"https://paris.corp.example/contexts/{root['id']}")
    page: Any = await fetch(world["lyon"], context["first"])
    assert page["orderedItems"] == [root["uri"], shown["uri"]]
    replies: Any = await fetch(world["lyon"], f"{root['uri']}/replies")
    page = await fetch(world["lyon"], replies["first"])
    assert page["orderedItems"] == [shown["uri"]]
    for path in (f"/contexts/{root['id']}", f"/users/{amelie.id}/statuses/{root['id']}/replies"):
        await world["paris"].anybody().call("GET", path, status=401)
    assert await fetch(world["lyon"], f"https://paris.corp.example/contexts/{shown['id']}") is None
    private = await amelie.post("/api/v1/statuses", {"status": "entre nous", "visibility": "private"})
    assert await fetch(world["lyon"], f"https://paris.corp.example/contexts/{private['id']}") is None
    assert await fetch(world["lyon"], f"{private['uri']}/replies") is None


async def test_long_lists_come_in_pages(
    world: World, amelie: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.activitypub.threads.PAGE", 2)
    monkeypatch.setattr("models.posts.threads.PAGE", 2)
    [root] = await say(amelie, "one")
    answers = [
        await amelie.post("/api/v1/statuses", {"status": f"answer {n}", "in_reply_to_id": root["id"]})
        for n in range(5)
    ]
    for url, expected in (
        (f"{root['uri']}/replies", answers),
        (f"https://paris.corp.example/contexts/{root['id']}", [root, *answers]),
    ):
        found: list[str] = []
        page: Any = await fetch(world["lyon"], f"{url}?page=true")
        while page:
            assert len(page["orderedItems"]) <= 2
            found += page["orderedItems"]
            page = await fetch(world["lyon"], page["next"]) if "next" in page else None
        assert found == [post["uri"] for post in expected]


async def test_the_search_for_a_thread_ends_with_its_budget(
    world: World, amelie: Somebody, bruno: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    paris, lyon = world["paris"], world["lyon"]
    thread = await say(amelie, *(f"post {n}" for n in range(8)))
    await bruno.follow(amelie)
    await paris.run(lambda: execute("UPDATE posts SET context_uri = ''"))
    monkeypatch.setattr(backfill, "Budget", lambda: Budget(fetches=5))
    await amelie.publish("last", in_reply_to_id=thread[-1]["id"])
    assert 2 <= len(await uris(lyon)) <= 6
    assert await jobs(lyon) == 0


async def test_no_other_site_is_asked_on_somebodys_word(
    world: World, amelie: Somebody, bruno: Somebody
) -> None:
    """A context in Paris lists a post in Lyon's name and one of a stranger: neither is fetched from there."""
    lyon = world["lyon"]
    thread = await say(amelie, "one", "two")
    theirs = await bruno.post("/api/v1/statuses", {"status": "mine"})
    listed = [
        thread[0]["uri"],
        theirs["uri"] + "0",
        "https://stranger.example/1",
        "https://paris.corp.example/x",
    ]
    await bruno.follow(amelie)
    asked: list[str] = []
    fetch_document = lyon.network.client.fetch_document

    async def watching(admitted: Any, **options: Any) -> Any:
        asked.append(admitted.url.url)
        fetched = await fetch_document(admitted, **options)
        if "page=true" in admitted.url.url and "/contexts/" in admitted.url.url:
            fetched.document["orderedItems"] = listed
        return fetched

    monkeypatch = pytest.MonkeyPatch()
    monkeypatch.setattr(lyon.network.client, "fetch_document", watching)
    await amelie.publish("three", in_reply_to_id=thread[1]["id"])
    monkeypatch.undo()
    assert "https://paris.corp.example/x" in asked
    assert {url.split("/")[2] for url in asked} == {"paris.corp.example"}


async def test_a_site_that_is_away_is_asked_again_later(
    world: World, amelie: Somebody, bruno: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    paris, lyon = world["paris"], world["lyon"]
    thread = await say(amelie, "one", "two")
    await bruno.follow(amelie)
    await amelie.post("/api/v1/statuses", {"status": "three", "in_reply_to_id": thread[1]["id"]})
    await paris.run(deliver_due(paris.network))
    await lyon.run(apply_pending(lyon.network))

    async def nobody_answers(*_: Any) -> Any:
        raise FetchFailed("paris.corp.example cannot be reached")

    monkeypatch.setattr(lyon.network.client, "fetch_document", nobody_answers)
    await lyon.run(run_due(lyon.network))
    assert await jobs(lyon) == 1
    assert await lyon.run(hosts_with_jobs) == [], "it is left alone for a while"
    assert (await lyon.run(lambda: rows("SELECT attempts FROM errands")))[0]["attempts"] == 1
    monkeypatch.undo()
    await lyon.run(lambda: execute("UPDATE errands SET due_at = $1", now()))
    await world.settle()
    assert {post["uri"] for post in thread} < await uris(lyon)


# --- what was missed ------------------------------------------------------------------------------------------


async def missed(author: Somebody, **post: Any) -> dict[str, Any]:
    """Publish something whose delivery is given up before it was tried."""
    published = await author.post("/api/v1/statuses", post)
    await author.town.run(lambda: execute("DELETE FROM deliveries WHERE state = 'queued'"))
    return published


async def test_after_a_start_the_outboxes_of_those_we_follow_are_read(
    world: World, amelie: Somebody, bruno: Somebody
) -> None:
    lyon = world["lyon"]
    old = await amelie.publish("before anybody followed")
    await bruno.follow(amelie)
    heard = await amelie.publish("heard")
    zoe = await world["paris"].person("zoe")
    others = await zoe.publish("by somebody whom nobody follows")
    first = await missed(amelie, status="missed @bruno@lyon.corp.example")
    second = await missed(amelie, status="missed as well")
    boosted = await amelie.post(f"/api/v1/statuses/{others['id']}/reblog")
    await world["paris"].run(lambda: execute("DELETE FROM deliveries WHERE state = 'queued'"))
    newest = await amelie.publish("heard again")
    assert await lyon.run(hosts_received_from) == ["paris.corp.example"]
    await lyon.run(lambda: ask_for_outboxes(["paris.corp.example"]))
    await world.settle()
    home = [status["reblog"] or status for status in await bruno.home()]
    assert {status["uri"] for status in home} == {
        post["uri"] for post in [heard, first, second, others, newest]
    }
    assert boosted["reblog"]["uri"] == others["uri"]
    assert old["uri"] not in await uris(lyon)
    assert [n["type"] for n in await bruno.notifications()] == ["mention"]
    before = len(await uris(lyon))
    await lyon.run(lambda: ask_for_outboxes(["paris.corp.example"]))
    await world.settle()
    assert len(await uris(lyon)) == before, "reading it again changes nothing"


async def test_what_arrives_after_all_has_no_second_effect(
    world: World, amelie: Somebody, bruno: Somebody
) -> None:
    lyon = world["lyon"]
    await bruno.follow(amelie)
    await amelie.publish("heard")
    late = await amelie.post("/api/v1/statuses", {"status": "@bruno@lyon.corp.example late"})
    await lyon.run(lambda: ask_for_outboxes(["paris.corp.example"]))
    await lyon.run(run_due(lyon.network))
    await lyon.run(apply_pending(lyon.network))
    assert late["uri"] in await uris(lyon)
    await world.settle()
    assert len([s for s in await bruno.home() if s["uri"] == late["uri"]]) == 1
    assert [n["type"] for n in await bruno.notifications()] == ["mention"]
    states = await lyon.run(lambda: rows("SELECT state FROM received WHERE uri LIKE $1", late["uri"] + "%"))
    assert [each["state"] for each in states] == ["applied", "applied"]  # by its id alone, and whole


async def test_what_was_deleted_does_not_come_back(world: World, amelie: Somebody, bruno: Somebody) -> None:
    lyon = world["lyon"]
    await bruno.follow(amelie)
    post = await amelie.publish("heard")
    outbox: Any = await fetch(lyon, f"{amelie.account.uri}/outbox?page=true")
    assert [item["object"]["id"] for item in outbox["orderedItems"]] == [post["uri"]]
    await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    await world.settle()

    async def stale(admitted: Any, **_: Any) -> Any:
        return type("Fetched", (), {"document": outbox, "url": admitted.url.url})

    monkeypatch = pytest.MonkeyPatch()
    fetch_document = lyon.network.client.fetch_document

    async def answering(admitted: Any, **options: Any) -> Any:
        answer = stale if "outbox" in admitted.url.url else fetch_document
        return await answer(admitted, **options)

    monkeypatch.setattr(lyon.network.client, "fetch_document", answering)
    await lyon.run(lambda: ask_for_outboxes(["paris.corp.example"]))
    await world.settle()
    monkeypatch.undo()
    assert await uris(lyon) == set()
    assert await bruno.home() == []


async def test_a_fetch_that_a_newer_version_asked_for_waits_for_it(world: World, amelie: Somebody) -> None:
    """Versions may run beside each other during an upgrade: what one does not know is not lost, and holds up nothing."""
    lyon = world["lyon"]
    await lyon.run(lambda: execute("DELETE FROM errands"))
    await lyon.run(ask(NewJob("thread", "paris.corp.example", "https://paris.corp.example/1")))
    await lyon.run(lambda: execute("UPDATE errands SET kind = 'calendar'"))
    assert await lyon.run(run_due(lyon.network)) == 1
    [waiting] = await lyon.run(lambda: rows("SELECT attempts, reason FROM errands"))
    assert (waiting["attempts"], "calendar" in waiting["reason"]) == (1, True)


def test_kinds_of_fetches_keep_their_names() -> None:
    """Rows of 0.1.0 have these: a kind that is called otherwise goes on understanding its old name."""
    assert {"thread", "followers", "outbox", "files", "tags"} <= JOBS.keys()
