"""The ledger under one's own post: which sites hold a copy, since when, which wait, and which never got one and why."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from models.core.database import execute
from outbox.delivery.ledger import copies_of
from tests.both import NewUrl, new_url
from tests.federation.test_receipts import fetch
from tests.unit.test_page_cost import statements
from tests.world import Somebody, World, company

__all__ = ["new_url"]

GROUPS = "/api/parvis/v1/groups"
PARIS, LYON, BREST, MILAN = (f"{name}.corp.example" for name in ("paris", "lyon", "brest", "milan"))


@pytest.fixture
async def world(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[World]:
    """Bruno of Lyon follows Amélie; Brest is linked and nobody there does; Milan is suspended."""
    databases = {name: await new_url() for name in ("paris", "lyon", "brest")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", "brest", databases=databases) as world:
        await world.recognize()
        amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
        await bruno.follow(amelie)
        await world["paris"].allow(MILAN, state="suspended")
        yield world


async def _ledger(who: Somebody, post: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found = await who.get(f"/api/parvis/v1/statuses/{post['id']}/ledger")
    assert found[0]["site"] == PARIS
    return {each["site"]: each for each in found}


def _words(ledger: dict[str, dict[str, Any]]) -> dict[str, Any]:
    return {
        site: each["state"] if each["why"] is None else (each["state"], each["why"])
        for site, each in ledger.items()
    }


async def test_the_four_words(world: World) -> None:
    amelie = world["paris"].people["amelie"]
    post = await amelie.publish("Bonjour")
    ledger = await _ledger(amelie, post)
    assert _words(ledger) == {
        PARIS: "here",
        LYON: "received",
        BREST: ("never", "no_follower"),
        MILAN: ("never", "suspended"),
    }
    assert ledger[LYON]["at"] >= ledger[PARIS]["at"]
    # Not yet sent; then sent in vain; then refused for now.
    waiting = await amelie.post("/api/v1/statuses", {"status": "Attends"})
    assert _words(await _ledger(amelie, waiting))[LYON] == ("waiting", "queued")
    for tried, status, why in (("2", None, "unreachable"), ("3, last_status = 503", 503, "answered")):
        sql = f"UPDATE deliveries SET attempts = {tried} WHERE state = 'queued'"
        await world["paris"].run(lambda sql=sql: execute(sql))  # type: ignore[misc]
        line = (await _ledger(amelie, waiting))[LYON]
        assert (line["state"], line["why"], line["status"]) == ("waiting", why, status)
        assert line["next_try"]
    await world["paris"].run(
        lambda: execute("UPDATE deliveries SET state = 'refused' WHERE state = 'queued'")
    )
    assert _words(await _ledger(amelie, waiting))[LYON] == ("never", "refused")
    # A change that is on its way, to a site that has the post.
    await amelie.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "Bonsoir"})
    line = (await _ledger(amelie, post))[LYON]
    assert (line["state"], line["behind"]) == ("received", True)
    await fetch(world["brest"], post["uri"])
    assert _words(await _ledger(amelie, post))[BREST] == "received"


async def test_why_a_site_never_got_it(world: World) -> None:
    amelie = world["paris"].people["amelie"]
    group = await amelie.post(GROUPS, {"name": "Vega", "access": "closed"})
    await amelie.find(f"@bruno@{LYON}")
    for fields, lyon, brest in (
        ({"status": "Ici", "visibility": "site"}, ("never", "site_only"), ("never", "site_only")),
        ({"status": "@vega Bonjour"}, ("never", "no_member"), ("never", "no_member")),
        ({"status": f"@bruno@{LYON}", "visibility": "direct"}, "received", ("never", "nobody_named")),
        ({"status": "Amis", "visibility": "private"}, "received", ("never", "no_follower")),
    ):
        post = await amelie.publish(fields.pop("status"), **fields)
        words = _words(await _ledger(amelie, post))
        assert (words[LYON], words[BREST]) == (lyon, brest), fields
    await world["paris"].run(lambda: execute("UPDATE peers SET scope = 'listed' WHERE host = $1", BREST))
    post = await amelie.publish("Bonjour")
    assert _words(await _ledger(amelie, post))[BREST] == ("never", "not_shown")
    assert group["id"]


@pytest.mark.parametrize("text", ["Bonjour", "@vega Bonjour"])
async def test_who_has_removed_a_deleted_post(world: World, text: str) -> None:
    """A group forwards what is deleted in it."""
    amelie, bruno = world["paris"].people["amelie"], world["lyon"].people["bruno"]
    group = await amelie.post(GROUPS, {"name": "Vega", "access": "closed"})
    account = await amelie.find(f"@bruno@{LYON}")
    await amelie.do(f"{GROUPS}/{group['id']}/invitations", {"account_id": account["id"]})
    there = await bruno.find(f"@vega@{PARIS}")
    await bruno.do(f"/api/v1/accounts/{there['id']}/follow")
    post = await amelie.publish(text)
    assert (await _ledger(amelie, post))[LYON]["removal"] is None
    await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    ledger = await _ledger(amelie, post)
    assert (ledger[PARIS]["removal"], ledger[LYON]["state"], ledger[LYON]["removal"]) == (
        "done",
        "received",
        "waiting",
    )
    assert ledger.keys() == {PARIS, LYON}
    await world.settle()
    ledger = await _ledger(amelie, post)
    assert ledger[LYON]["removal"] == "done"
    assert ledger[LYON]["removed_at"] >= ledger[PARIS]["removed_at"]


async def test_it_is_for_the_author(world: World) -> None:
    amelie, zoe = world["paris"].people["amelie"], await world["paris"].person("zoe")
    post = await amelie.publish("Bonjour")
    path = f"/api/parvis/v1/statuses/{post['id']}/ledger"
    await zoe.call("GET", path, status=404)
    await world["paris"].anybody().call("GET", path, status=401)
    await amelie.call("GET", "/api/parvis/v1/statuses/7/ledger", status=404)
    boost = await zoe.do(f"/api/v1/statuses/{post['id']}/reblog")
    await zoe.call("GET", f"/api/parvis/v1/statuses/{boost['id']}/ledger", status=404)
    await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    await zoe.call("GET", path, status=404)
    await amelie.call("GET", path)


async def test_how_many_sites_in_one_statement(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    paris = world["paris"]
    amelie, zoe = paris.people["amelie"], await paris.person("zoe")
    texts = {"Bonjour": "public", "Ici": "site", "Lu": "unlisted"}
    posts = [await amelie.publish(text, visibility=visibility) for text, visibility in texts.items()]
    await fetch(world["lyon"], posts[2]["uri"])
    await fetch(world["brest"], posts[2]["uri"])
    ids = [int(each["id"]) for each in posts]

    async def count(who: Somebody) -> tuple[list[int], int]:
        with statements(monkeypatch) as asked:
            found = await copies_of(paris.network.site, who.account, ids)
        return [found[each] for each in ids], len(asked)

    assert await paris.run(lambda: count(amelie)) == ([2, 1, 3], 1)
    assert await paris.run(lambda: count(zoe)) == ([1, 1, 1], 1)
    assert await paris.run(lambda: copies_of(paris.network.site, amelie.account, [])) == {}
    # Called back from a site, it is there no more.
    sql = "UPDATE outgoing_activities SET kind = 'Delete' WHERE object_uri = $1"
    await paris.run(lambda: execute(sql, posts[0]["uri"]))
    assert (await paris.run(lambda: count(amelie)))[0] == [1, 1, 3]
