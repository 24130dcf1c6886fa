"""Somebody elsewhere blocks one of ours, as Mastodon and GoToSocial tell it. We tell nobody whom ours block."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import orjson
import pytest

from inbox.worker import apply_pending
from models.core.database import rows, value
from models.people.follows import Follow
from outbox.groups import groups
from tests.both import NewUrl, new_url
from tests.scene import scene
from tests.world import Somebody, World

__all__ = ["new_url"]

SITES = ("paris", "lyon")


@dataclass
class Story:
    """Amélie and Karim work in Paris, Bob and Mallory in Lyon. Bob and Amélie follow each other; Karim follows Bob."""

    world: World
    amelie: Somebody
    karim: Somebody
    bob: Somebody
    mallory: Somebody
    post: dict[str, Any]
    """Bob's, as Paris has it."""

    async def send(self, sender: Somebody, kind: str, about: Any, **more: Any) -> str:
        """Post an activity to Paris as Lyon would, and return how it ended."""
        uri = more.pop("id", f"{sender.account.uri}#blocks/{next(_numbers)}")
        activity = {"@context": "https://www.w3.org/ns/activitystreams", "id": uri, "type": kind}
        body = orjson.dumps({**activity, "actor": sender.account.uri, "object": about, **more})
        lyon, paris = self.world["lyon"], self.world["paris"]

        async def post() -> int:
            admitted = await lyon.network.policy.admit("https://paris.corp.example/inbox")
            answer = await lyon.network.client.post_activity(admitted, body, sender_id=sender.account.id)
            return answer.status

        assert await lyon.run(post()) == 202
        await paris.run(apply_pending(paris.network))
        return await paris.run(value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))

    async def follows(self, site: str = "paris") -> set[tuple[str, str]]:
        sql = (
            "SELECT a.username AS who, t.username AS whom FROM follows f"
            " JOIN accounts a ON a.id = f.account_id JOIN accounts t ON t.id = f.target_id"
        )
        return {(each["who"], each["whom"]) for each in await self.world[site].run(rows(sql))}

    async def blocks(self) -> int:
        return await self.world["paris"].run(value("SELECT count(*) FROM blocks"))

    async def relationship(self, person: Somebody) -> dict[str, Any]:
        account_id = self.post["account"]["id"]
        [found] = await person.get(f"/api/v1/accounts/relationships?id[]={account_id}")
        return found

    async def sees(self, person: Somebody) -> bool:
        return (await person.ask("GET", f"/api/v1/statuses/{self.post['id']}")).status == 200


_numbers = count()
ALL = {("amelie", "bob"), ("bob", "amelie"), ("karim", "bob")}


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, *SITES, new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    paris, lyon = world["paris"], world["lyon"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    bob, mallory = await lyon.person("bob"), await lyon.person("mallory")
    await amelie.follow(bob)
    await karim.follow(bob)
    await bob.follow(amelie)
    await bob.publish("Bonjour")
    [post] = await amelie.home()
    return Story(world, amelie, karim, bob, mallory, post)


async def test_a_block_ends_follows_both_ways_and_hides(story: Story) -> None:
    amelie, karim, bob_id = story.amelie, story.karim, story.post["account"]["id"]
    assert await story.follows() == ALL
    assert await story.send(story.bob, "Block", amelie.account.uri) == "applied"
    assert await story.follows() == {("karim", "bob")}
    relation = await story.relationship(amelie)
    assert [relation[name] for name in ("blocked_by", "following", "followed_by", "blocking")] == [
        True,
        False,
        False,
        False,
    ]
    me = await amelie.get("/api/v1/accounts/verify_credentials")
    assert (me["followers_count"], me["following_count"]) == (0, 0)
    assert await amelie.home() == []
    assert await amelie.get(f"/api/v1/accounts/{bob_id}/statuses") == []
    assert not await story.sees(amelie)
    for path in (f"statuses/{story.post['id']}/favourite", f"statuses/{story.post['id']}/reblog"):
        assert (await amelie.ask("POST", f"/api/v1/{path}")).status == 404
    assert (await amelie.ask("POST", f"/api/v1/accounts/{bob_id}/follow")).status == 403
    assert await amelie.get("/api/v1/blocks") == []
    assert await story.sees(karim)
    assert (await karim.home())[0]["id"] == story.post["id"]

    await story.world.settle()
    assert ("amelie", "bob") not in await story.follows("lyon")
    await story.bob.publish("Encore")
    assert (len(await karim.home()), await amelie.home()) == (2, [])


async def test_a_third_party_blocks_and_unblocks_for_itself_alone(story: Story) -> None:
    """Mallory cannot make Bob block Amélie, nor take back that he does."""
    uri = f"{story.bob.account.uri}#blocks/1"
    bobs = {"id": uri, "type": "Block", "actor": story.bob.account.uri, "object": story.amelie.account.uri}
    assert await story.send(story.mallory, "Block", story.amelie.account.uri) == "applied"
    assert (await story.follows(), await story.sees(story.amelie)) == (ALL, True)
    assert await story.send(story.bob, "Block", story.amelie.account.uri, id=uri) == "applied"
    assert await story.send(story.mallory, "Undo", bobs) == "refused"
    assert await story.blocks() == 2
    assert not await story.sees(story.amelie)
    forged = {**bobs, "actor": story.mallory.account.uri}
    assert await story.send(story.mallory, "Undo", forged) == "applied"
    assert (await story.blocks(), await story.sees(story.amelie)) == (1, False)


async def test_an_undo_ends_the_block_and_brings_no_follow_back(story: Story) -> None:
    uri = f"{story.bob.account.uri}#blocks/1"
    bobs = {"id": uri, "type": "Block", "actor": story.bob.account.uri, "object": story.amelie.account.uri}
    await story.send(story.bob, "Block", story.amelie.account.uri, id=uri)
    for _ in range(2):
        assert await story.send(story.bob, "Undo", bobs) == "applied"
        assert (await story.blocks(), await story.follows()) == (0, {("karim", "bob")})
    assert await story.sees(story.amelie)
    assert not (await story.relationship(story.amelie))["blocked_by"]
    await story.amelie.do(f"/api/v1/accounts/{story.post['account']['id']}/follow")
    assert ("amelie", "bob") in await story.follows()


async def test_an_undo_that_comes_first_ends_the_block_in_advance(story: Story) -> None:
    uri = f"{story.bob.account.uri}#blocks/1"
    bobs = {"id": uri, "type": "Block", "actor": story.bob.account.uri, "object": story.amelie.account.uri}
    await story.send(story.bob, "Undo", bobs)
    await story.send(story.bob, "Block", story.amelie.account.uri, id=uri)
    assert (await story.blocks(), await story.follows()) == (0, ALL)
    assert await story.send(story.bob, "Block", story.amelie.account.uri) == "applied"
    assert await story.blocks() == 1


async def test_the_same_block_six_times_at_once_is_one(story: Story) -> None:
    uri = f"{story.bob.account.uri}#blocks/1"
    await asyncio.gather(
        *(story.send(story.bob, "Block", story.amelie.account.uri, id=uri) for _ in range(3)),
        *(story.send(story.bob, "Block", story.amelie.account.uri) for _ in range(3)),
    )
    assert (await story.blocks(), await story.follows()) == (1, {("karim", "bob")})
    me = await story.amelie.get("/api/v1/accounts/verify_credentials")
    assert (me["followers_count"], me["following_count"]) == (0, 0)


async def test_a_block_ends_requests_too(story: Story) -> None:
    await story.amelie.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": True})
    await story.mallory.follow(story.amelie)
    assert ("mallory", "amelie") in await story.follows()
    assert await story.send(story.mallory, "Block", story.amelie.account.uri) == "applied"
    assert ("mallory", "amelie") not in await story.follows()
    assert await story.amelie.get("/api/v1/follow_requests") == []
    assert "follow_request" not in [n["type"] for n in await story.amelie.notifications()]


async def test_what_is_no_block_of_one_of_ours_changes_nothing(story: Story) -> None:
    site = story.world["paris"].network.site
    for about, more in (
        (story.mallory.account.uri, {}),
        (f"https://paris.corp.example/users/{2**40}", {}),
        ("https://paris.corp.example/actor", {}),
        (site.settings.origin, {}),
        ({"type": "Note", "id": story.post["uri"]}, {}),
        (story.amelie.account.uri, {"target": "https://lyon.corp.example/c/pumps"}),
    ):
        assert await story.send(story.bob, "Block", about, **more) == "refused", about
    assert (await story.blocks(), await story.follows()) == (0, ALL)


async def test_who_blocks_a_group_of_ours_is_no_longer_in_it(story: Story) -> None:
    paris = story.world["paris"]
    charter = groups.NewGroup("Pumps")
    group_id = await paris.run(groups.create(paris.network, story.amelie.account, charter))
    handle = await paris.run(value("SELECT username FROM accounts WHERE id = $1", group_id))
    uri = await paris.run(value("SELECT uri FROM accounts WHERE id = $1", group_id))
    group = await story.bob.find(f"@{handle}@paris.corp.example")
    await story.bob.do(f"/api/v1/accounts/{group['id']}/follow")
    assert ("bob", handle) in await story.follows()
    assert await story.send(story.bob, "Block", uri) == "applied"
    assert ("bob", handle) not in await story.follows()
    bobs = (
        "SELECT count(*) FROM group_members m JOIN accounts a ON a.id = m.account_id WHERE a.username = 'bob'"
    )
    assert await paris.run(value(bobs)) == 0


async def test_whom_ours_block_no_other_site_is_told(story: Story) -> None:
    await story.amelie.do(f"/api/v1/accounts/{story.post['account']['id']}/block")
    assert await story.follows("lyon") == {("karim", "bob")}
    assert await story.world["lyon"].run(value("SELECT count(*) FROM blocks")) == 0
    assert not await story.world["lyon"].run(lambda: Follow.filter(account__username="bob").exists())
