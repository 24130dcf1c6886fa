"""Who leaves stays away, who is only hidden comes back: accounts that are deleted, disabled and suspended elsewhere."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute, rows, value
from outbox.delivery.worker import deliver_due
from outbox.people.leaving import disable_person, enable_person
from tests.both import NewUrl, new_url
from tests.federation.interop.stage import FakePeer, Stage, open_stage
from tests.scene import scene
from tests.world import Somebody, World

__all__ = ["new_url"]
GOTOSOCIAL = "gotosocial.corp.example"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path, "gotosocial", "mastodon") as opened:
        yield opened


@pytest.fixture
def bruno(stage: Stage) -> FakePeer:
    return stage.peers["gotosocial"]


async def _bruno_deletes_himself(stage: Stage, bruno: FakePeer) -> list[dict[str, Any]]:
    """Let Bruno write twice and leave; his server goes on answering 200 for him. Return his posts."""
    notes = [bruno.note(name) for name in ("n1", "n2")]
    for note in notes:
        assert await bruno.does(bruno.activity("Create", note)) == "applied"
    assert await bruno.does(bruno.activity("Delete", bruno.person)) == "applied"
    return notes


async def _is_hidden(stage: Stage, bruno: FakePeer) -> bool:
    account = await stage.account(bruno.person)
    assert account
    answer = await stage.amelie.ask("GET", f"/api/v1/accounts/{account.id}/statuses")
    return answer.status == 404 or answer.json == []


async def test_a_deleted_account_is_not_fetched_again(stage: Stage, bruno: FakePeer) -> None:
    await _bruno_deletes_himself(stage, bruno)
    asked = len(bruno.server.asked)
    for done in ("Like", "Update", "Follow"):
        thing = await bruno.post(bruno.activity(done, stage.amelie.account.uri))
        assert thing.status == 401
    again = await bruno.post(bruno.activity("Create", bruno.note("n3")))
    assert again.status == 401
    found = await stage.amelie.get(f"/api/v2/search?q=@bruno@{GOTOSOCIAL}&resolve=true&type=accounts")
    assert found["accounts"] == []
    assert len(bruno.server.asked) == asked
    assert await _is_hidden(stage, bruno)


async def test_what_a_deleted_account_still_deletes_is_deleted(stage: Stage, bruno: FakePeer) -> None:
    first, second = await _bruno_deletes_himself(stage, bruno)
    assert set(await stage.posts()) == {first["id"], second["id"]}  # hidden with their author
    assert await bruno.does(bruno.activity("Delete", first["id"])) == "applied"
    assert await stage.posts() == [second["id"]]
    never_seen = bruno.note("n9")["id"]
    assert await bruno.does(bruno.activity("Delete", never_seen)) == "applied"
    assert await stage.value("SELECT count(*) FROM tombstones WHERE uri = $1", never_seen) == 1
    forged = await bruno.post(bruno.activity("Delete", second["id"]), key="somebody else")
    assert forged.status == 401
    other = stage.peers["mastodon"]
    assert await other.does(other.activity("Delete", second["id"])) == "refused"
    assert await stage.posts() == [second["id"]]


async def test_a_site_that_comes_back_brings_its_people_and_not_who_was_deleted(
    stage: Stage, bruno: FakePeer
) -> None:
    mastodon = stage.peers["mastodon"]
    await mastodon.does(mastodon.activity("Create", mastodon.note("m1")))
    await _bruno_deletes_himself(stage, bruno)
    for host in (GOTOSOCIAL, "mastodon.corp.example"):
        for state in ("removed", "active"):
            await stage.paris.allow(host, state=state)
    assert await mastodon.does(mastodon.activity("Create", mastodon.note("m2"))) == "applied"
    answer = await bruno.post(bruno.activity("Create", bruno.note("n3")))
    assert answer.status == 401
    assert await _is_hidden(stage, bruno)
    assert not await _is_hidden(stage, mastodon)


async def test_a_suspended_account_is_hidden_and_back(stage: Stage, bruno: FakePeer) -> None:
    """By itself, not for good; what it deletes meanwhile is deleted, and only by its own key."""
    first, second = bruno.note("n1"), bruno.note("n2")
    for note in (first, second):
        await bruno.does(bruno.activity("Create", note))
    assert not await _is_hidden(stage, bruno)
    bruno.arrives(suspended=True)
    document = {"id": bruno.person, "type": "Person", "suspended": True}
    profile = {**stage.fixture("gotosocial/actor"), **document}
    assert await bruno.does(bruno.activity("Update", profile)) == "applied"
    assert await _is_hidden(stage, bruno)

    gone = await bruno.post(bruno.activity("Delete", bruno.person), key="somebody else")
    assert gone.status == 401, "only its own word ends an account for good"
    assert (await bruno.post(bruno.activity("Create", bruno.note("n3")))).status == 401
    assert await bruno.does(bruno.activity("Delete", first["id"])) == "applied"

    bruno.arrives()
    assert await bruno.does(bruno.activity("Update", stage.fixture("gotosocial/actor"))) == "applied"
    assert not await _is_hidden(stage, bruno)
    assert await stage.posts() == [second["id"]]


async def test_pins_are_read_when_somebody_is_first_seen_and_again_with_the_profile(
    stage: Stage, bruno: FakePeer
) -> None:
    server, world = bruno.server, stage
    notes = [bruno.note(f"n{n}") for n in range(12)]
    for note in notes:
        server.gives(note["id"].removeprefix(f"https://{GOTOSOCIAL}"), {"@context": "a", **note})
    featured = "/users/bruno/collections/featured"

    async def has_pinned(items: list[Any]) -> list[str]:
        collection = {"id": server.url(featured), "type": "OrderedCollection", "orderedItems": items}
        server.gives(featured, {"@context": "https://www.w3.org/ns/activitystreams", **collection})
        await stage.paris.run(lambda: execute("UPDATE accounts SET fetched_at = 0 WHERE host <> ''"))
        await bruno.post(bruno.activity("Like", f"{stage.amelie.account.uri}/statuses/1"))
        await world.settle()
        sql = "SELECT p.uri FROM pins AS pin JOIN posts AS p ON p.id = pin.post_id ORDER BY pin.id DESC"
        return [uri for (uri,) in await stage.rows(sql)]

    bruno.arrives(featured=server.url(featured))
    uris = [note["id"] for note in notes]
    foreign = "https://mastodon.corp.example/notes/1"
    assert await has_pinned([uris[0], foreign, notes[1]]) == uris[:2]
    assert await has_pinned([uris[1], uris[0]]) == [uris[1], uris[0]]
    assert await has_pinned(uris) == uris[:10]
    assert await has_pinned([]) == []
    assert await stage.value("SELECT count(*) FROM notifications") == 0


@dataclass
class Story:
    """Bruno in Lyon follows Amélie in Paris, and she him."""

    world: World
    amelie: Somebody
    bruno: Somebody

    async def in_lyon(self, sql: str, *values: Any) -> Any:
        return await self.world["lyon"].run(lambda: value(sql, *values))


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, "paris", "lyon", new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    await amelie.follow(bruno)
    return Story(world, amelie, bruno)


async def test_who_is_disabled_is_hidden_elsewhere_until_enabled(story: Story) -> None:
    paris, amelie, bruno = story.world["paris"], story.amelie, story.bruno
    post = await amelie.publish("Bonjour")
    known = await bruno.find(f"@{amelie.handle}")
    claire = await paris.person("claire")
    await claire.follow(bruno)

    await paris.run(lambda: disable_person(paris.network, "amelie", by="test"))
    await story.world.settle()
    assert await bruno.home() == []
    here = await story.in_lyon("SELECT id FROM posts WHERE uri = $1", post["uri"])
    assert (await bruno.ask("GET", f"/api/v1/statuses/{here}")).status == 404
    assert await story.in_lyon("SELECT count(*) FROM received WHERE attempts > 0") == 0
    kinds = await paris.run(lambda: rows("SELECT DISTINCT kind FROM outgoing_activities"))
    assert "Delete" not in {each["kind"] for each in kinds}
    # Followers are compared with each post: nobody's follow ends for being disabled.
    seen = await bruno.publish("Ni vu ni connu")
    assert [each["uri"] for each in await claire.home()] == [seen["uri"]]
    assert ("amelie", "accepted") in (await _follows(story))["paris"]

    await paris.run(lambda: enable_person(paris.network, "amelie", by="test"))
    await story.world.settle()
    assert [each["uri"] for each in await bruno.home()][-1] == post["uri"]
    [relation] = await bruno.get(f"/api/v1/accounts/relationships?id[]={known['id']}")
    assert (relation["following"], relation["followed_by"]) == (True, True)
    again = await amelie.ask("GET", "/api/v1/accounts/verify_credentials")
    assert again.status == 401, "her clients have to be connected anew"


async def _let_in_again(story: Story, town: str, other: str, *, through: str) -> None:
    """Let an admin remove or suspend a site and allow it again."""
    for state in (through, "active"):
        await story.world[town].allow(story.world[other].host, state=state)
    await story.world.settle()


async def _follows(story: Story) -> dict[str, list[tuple[str, str]]]:
    """Return (follower, state) as each site has it of follows between the two."""
    sql = "SELECT a.username, f.state FROM follows f JOIN accounts a ON a.id = f.account_id ORDER BY 1"
    return {
        name: [(each[0], each[1]) for each in await town.run(lambda: rows(sql))]
        for name, town in story.world.towns.items()
    }


async def test_after_a_removal_both_sites_agree_that_follows_ended(story: Story) -> None:
    """Paris removes Lyon, and Lyon hears nothing of it: when Paris lets it in again, it does."""
    await _let_in_again(story, "paris", "lyon", through="removed")
    assert await _follows(story) == {"paris": [], "lyon": []}
    await story.bruno.follow(story.amelie)
    assert await _follows(story) == {"paris": [("bruno", "accepted")], "lyon": [("bruno", "accepted")]}


async def test_a_follow_that_the_other_site_forgot_is_asked_for_again(story: Story) -> None:
    """Lyon was restored from a backup; Paris suspended it meanwhile."""
    lyon = story.world["lyon"]
    bruno_id = int(story.bruno.id)
    await lyon.run(lambda: execute("DELETE FROM follows WHERE target_id = $1", bruno_id))
    assert ("amelie", "accepted") not in (await _follows(story))["lyon"]
    await _let_in_again(story, "paris", "lyon", through="suspended")
    both = [("amelie", "accepted"), ("bruno", "accepted")]
    assert await _follows(story) == {"paris": both, "lyon": both}


@pytest.mark.parametrize("doubt", ["late", "let in again"])
async def test_pressing_follow_asks_again_where_there_is_doubt(story: Story, doubt: str) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    amelie = story.amelie
    bruno_there = (await amelie.find(f"@{story.bruno.handle}"))["id"]

    async def asked() -> list[str]:
        sql = "SELECT uri FROM outgoing_activities WHERE kind = 'Follow' ORDER BY id"
        return [each["uri"] for each in await paris.run(lambda: rows(sql))]

    async def press() -> int:
        before = len(await asked())
        await amelie.post(f"/api/v1/accounts/{bruno_there}/follow")
        return len(await asked()) - before

    assert await press() == 0
    bruno_id = int(story.bruno.id)
    await lyon.run(lambda: execute("DELETE FROM follows WHERE target_id = $1", bruno_id))
    if doubt == "late":
        long_ago = f"{amelie.account.uri}/follows/{1 << 16}"
        await paris.run(lambda: execute("UPDATE follows SET state = 'pending', uri = $1", long_ago))
    else:
        await paris.run(lambda: execute("UPDATE peers SET changed_at = $1", now()))
    before = len(await asked())
    pressing = [amelie.post(f"/api/v1/accounts/{bruno_there}/follow") for _ in range(6)]
    await asyncio.gather(*pressing)
    assert (len(await asked()) - before, await press()) == (1, 0)
    assert len(set(await asked())) == 2
    await story.world.settle()
    [relation] = await amelie.get(f"/api/v1/accounts/relationships?id[]={bruno_there}")
    assert relation["following"]
    assert ("amelie", "accepted") in (await _follows(story))["lyon"]
    assert await paris.run(deliver_due(paris.network)) == 0
    assert await paris.run(lambda: Account.filter(handle="amelie").count()) == 1
