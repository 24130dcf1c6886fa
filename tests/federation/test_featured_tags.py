"""What people know and work on, as hashtags on their profiles: chosen in Paris, seen in Lyon."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from inbox.background.worker import run_due
from tests.federation.interop.stage import fixture, open_stage
from tests.peer import keypair
from tests.world import Somebody, World, company


async def _names(who: Somebody, account_id: str) -> list[str]:
    return [tag["name"] for tag in await who.get(f"/api/v1/accounts/{account_id}/featured_tags")]


async def test_what_amelie_features_is_seen_in_lyon(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    first = await amelie.do("/api/v1/featured_tags", {"name": "#Pompes"})
    account = await bruno.follow(amelie)
    assert await _names(bruno, account["id"]) == ["Pompes"], "read when he began to follow"
    tag = await amelie.do("/api/v1/tags/acier/feature")
    assert (tag["name"], tag["featuring"], tag["following"]) == ("acier", True, False)
    assert await _names(bruno, account["id"]) == ["Pompes", "acier"], "told"
    await amelie.call("DELETE", f"/api/v1/featured_tags/{first['id']}")
    await world.settle()
    assert await _names(bruno, account["id"]) == ["acier"]
    assert (await amelie.do("/api/v1/tags/acier/unfeature"))["featuring"] is False
    assert await _names(bruno, account["id"]) == []


@pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)
async def test_a_featured_hashtag_counts_what_the_viewer_may_see(
    tmp_path: Path, new_url: Callable[[], Awaitable[str]] | None
) -> None:
    async with company(tmp_path, "paris", databases={"paris": await new_url()} if new_url else {}) as world:
        await _count(await world["paris"].person("amelie"), await world["paris"].person("chloe"))


async def _count(amelie: Somebody, chloe: Somebody) -> None:
    await amelie.publish("#pompes")
    await amelie.publish("#pompes again", visibility="private")
    await amelie.publish("#acier")
    made = await amelie.post("/api/v1/featured_tags", {"name": "Pompes"})
    assert made == {
        "id": made["id"],
        "name": "Pompes",
        "url": "https://paris.corp.example/tags/pompes",
        "statuses_count": "2",
        "last_status_at": made["last_status_at"],
    }
    assert await amelie.get("/api/v1/featured_tags") == [made]
    [seen] = await chloe.get(f"/api/v1/accounts/{amelie.id}/featured_tags")
    assert seen["statuses_count"] == "1"
    suggested = await amelie.get("/api/v1/featured_tags/suggestions")
    assert [(tag["name"], tag["featuring"]) for tag in suggested] == [("acier", False)]


async def test_only_hashtags_of_ones_own_and_not_too_many(world: World) -> None:
    amelie, chloe = await world["paris"].person("amelie"), await world["paris"].person("chloe")
    for name in ("", "#", "two words", "a/b", "1234", "x" * 300):
        await amelie.call("POST", "/api/v1/featured_tags", json={"name": name}, status=422)
    made = [await amelie.post("/api/v1/featured_tags", {"name": f"tag{n}"}) for n in range(10)]
    await amelie.call("POST", "/api/v1/featured_tags", json={"name": "eleventh"}, status=422)
    assert await amelie.post("/api/v1/featured_tags", {"name": "TAG0"}) == made[0]
    await chloe.call("DELETE", f"/api/v1/featured_tags/{made[0]['id']}", status=404)
    assert len(await amelie.get("/api/v1/featured_tags")) == 10


async def test_mastodons_collection_is_read_and_ours_is_served(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "mastodon") as stage:
        mastodon, tags = stage.peers["mastodon"], "/users/bruno/collections/tags"
        items: list[Any] = [{"type": "Hashtag", "name": f"#Tag{n}"} for n in range(12)]
        items += [
            {"type": "Note", "name": "#Not"},
            "https://mastodon.corp.example/tags/not",
            {"type": "Hashtag"},
        ]
        collection = {"id": mastodon.server.url(tags), "type": "Collection", "items": items}
        mastodon.server.gives(tags, collection)
        bruno = await stage.amelie.find(f"@bruno@{mastodon.profile.host}")
        await stage.amelie.post(f"/api/v1/accounts/{bruno['id']}/follow")
        assert f"GET {tags}" not in mastodon.server.asked, "nobody follows him yet"
        uri = await stage.value("SELECT uri FROM follows")
        await mastodon.does(mastodon.activity("Accept", uri))
        await stage.paris.run(run_due(stage.paris.network))
        assert await _names(stage.amelie, bruno["id"]) == [f"Tag{n}" for n in range(10)]
        mastodon.server.gives(tags, collection | {"items": items[9:10]})
        profile = fixture("mastodon/actor", PEM=keypair("peer")[1].replace("\n", "\\n"))
        assert await mastodon.does(mastodon.activity("Update", profile)) == "applied"
        await stage.paris.run(run_due(stage.paris.network))
        assert await _names(stage.amelie, bruno["id"]) == ["Tag9"]
        await stage.amelie.post("/api/v1/featured_tags", {"name": "Acier"})
        answer = await mastodon.read(f"/users/{stage.amelie.id}/collections/tags")
        assert (answer.json["type"], answer.json["totalItems"]) == ("Collection", 1)
        assert answer.json["items"] == [
            {"type": "Hashtag", "href": "https://paris.corp.example/tags/acier", "name": "#Acier"}
        ]
        actor = (await mastodon.read(f"/users/{stage.amelie.id}")).json
        assert actor["featuredTags"] == answer.json["id"]
