"""A group that was open closes: what everybody could read in it is for its members, at every site that has it.

Sales is an open group of Paris. Amélie founded it; Bruno of Paris and Léa of Lyon are in it. Chloé of Paris and Max of
Lyon follow both and are not. Zoé follows Amélie from Brest, which has no members.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from inbox.groups import groups
from models.core.accounts import account_by_uri
from models.core.database import execute, value
from models.core.live import Event
from outbox.posts import posts
from tests.both import NewUrl, new_url
from tests.scene import scene
from tests.streams import ears
from tests.world import Answer, Somebody, Town, World

__all__ = ["new_url"]

GROUPS = "/api/parvis/v1/groups"
SITES = ("paris", "lyon", "brest")


@dataclass
class Story:
    world: World
    amelie: Somebody
    bruno: Somebody
    chloe: Somebody
    lea: Somebody
    max: Somebody
    zoe: Somebody
    group: dict[str, Any]

    @property
    def path(self) -> str:
        return f"{GROUPS}/{self.group['id']}"

    async def close(self, access: str = "closed") -> None:
        await self.amelie.call("PATCH", self.path, json={"access": access})
        await self.world.settle()

    async def readers(self, uri: str) -> set[str]:
        """Return who can read a post: by itself, on its author's page, in search and wherever else it could stand."""
        found = set()
        for reader in (self.amelie, self.bruno, self.chloe, self.lea, self.max, self.zoe):
            here = await _id_at(reader.town, uri)
            answer = await reader.ask("GET", f"/api/v1/statuses/{here}")
            texts = [(await reader.ask("GET", path)).body.decode() for path in await _surfaces(reader)]
            stands = any(uri in text for text in texts)
            assert answer.status == 200 or not stands, reader.username
            found |= {reader.username} if answer.status == 200 else set()
        return found


async def _surfaces(reader: Somebody) -> list[str]:
    handles = ("amelie", "lea", "sales")
    local = {"paris.corp.example": ("amelie", "sales"), "lyon.corp.example": ("lea",)}.get(
        reader.town.host, ()
    )
    home = {"amelie": "paris", "sales": "paris", "lea": "lyon"}
    names = [each if each in local else f"{each}@{home[each]}.corp.example" for each in handles]
    accounts = [(await reader.ask("GET", f"/api/v1/accounts/lookup?acct={name}")).json for name in names]
    return [
        "/api/v1/timelines/home",
        "/api/v1/timelines/public",
        "/api/v1/timelines/tag/fruit",
        "/api/v2/search?q=pineapple",
        "/api/v1/notifications",
        *(f"/api/v1/accounts/{each['id']}/statuses" for each in accounts if "id" in each),
    ]


async def _id_at(town: Town, uri: str) -> str:
    return str(await town.run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)) or 1)


async def _look(town: Town, address: str) -> int:
    async def look() -> int:
        admitted = await town.network.policy.admit(address)
        return (await town.network.client.look(admitted, signed=True)).status

    return await town.run(look)


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, *SITES, new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    await world.recognize()
    paris, lyon, brest = [world[name] for name in SITES]
    amelie, bruno, chloe = [await paris.person(name) for name in ("amelie", "bruno", "chloe")]
    lea, max_, zoe = await lyon.person("lea"), await lyon.person("max"), await brest.person("zoe")
    for outsider in (chloe, max_, zoe):
        for author in (amelie, lea):
            await outsider.follow(author)
    group = await amelie.post(GROUPS, {"name": "Sales", "access": "open"})
    for member in (bruno, lea):
        account = await member.find("@sales@paris.corp.example")
        await member.do(f"/api/v1/accounts/{account['id']}/follow")
    return Story(world, amelie, bruno, chloe, lea, max_, zoe, group)


EVERYBODY = {"amelie", "bruno", "chloe", "lea", "max", "zoe"}
MEMBERS = {"amelie", "bruno", "lea"}


@pytest.mark.parametrize("access", ["closed", "secret"])
async def test_what_was_open_is_for_members_at_all_sites(story: Story, access: str) -> None:
    amelie, lea, chloe = story.amelie, story.lea, story.chloe
    ours = await amelie.publish("@sales pineapple #fruit")
    theirs = await lea.publish("@sales@paris.corp.example pineapple #fruit")
    answer = await amelie.publish("pineapple juice", in_reply_to_id=await _id_at(amelie.town, theirs["uri"]))
    here = await _id_at(chloe.town, ours["uri"])
    boost = await chloe.do(f"/api/v1/statuses/{here}/reblog")
    before = {each: (await chloe.find(f"@{each.handle}"))["statuses_count"] for each in (amelie,)}
    for post in (ours, theirs):
        assert EVERYBODY - {"zoe"} <= await story.readers(post["uri"]), post["uri"]
    assert "zoe" in await story.readers(ours["uri"])

    async with ears(chloe, "user", "public") as hers:
        await story.close(access)
        assert str(await hers.event("delete")) in (ours["id"], answer["id"], boost["id"], here)
    for post in (ours, theirs, answer):
        assert await story.readers(post["uri"]) == MEMBERS, post["uri"]
        assert await _look(story.world["brest"], post["uri"]) in (404, 410)
    assert await _id_at(story.zoe.town, ours["uri"]) == "1"
    assert (await chloe.ask("GET", f"/api/v1/statuses/{boost['id']}")).status == 404
    after = (await chloe.find(f"@{amelie.handle}"))["statuses_count"]
    assert after == before[amelie] - 2
    for member in (amelie, story.bruno, lea):
        shown = await member.get(f"/api/v1/statuses/{await _id_at(member.town, ours['uri'])}")
        assert shown["visibility"] == "private"

    fresh = await lea.publish("@sales@paris.corp.example quince")
    assert await story.readers(fresh["uri"]) == MEMBERS
    if access == "secret":
        assert (await chloe.ask("GET", story.path)).status == 404


async def test_the_boosts_of_the_group_are_no_way_around(story: Story) -> None:
    """Its outbox, its pinned posts and the threads in it answer outsiders with nothing."""
    post = await story.amelie.publish("@sales pineapple")
    await story.amelie.call("POST", f"{story.path}/posts/{post['id']}/pin")
    group = story.group["account"]["uri"]
    context = f"https://paris.corp.example/contexts/{post['id']}"
    documents = [f"{group}/outbox", f"{group}/outbox?page=true", f"{group}/collections/featured"]
    assert any([post["uri"] in await _body(story.world["brest"], each) for each in documents])
    await story.close()
    for each in documents:
        assert post["uri"] not in await _body(story.world["brest"], each), each
    for each in (context, f"{post['uri']}/replies"):
        assert await _look(story.world["brest"], each) == 404, each
        assert await _look(story.world["lyon"], each) == 200, each


async def _body(town: Town, address: str) -> str:
    async def look() -> str:
        admitted = await town.network.policy.admit(address)
        return (await town.network.client.look(admitted, signed=True)).body.decode()

    return await town.run(look)


async def test_who_could_not_keep_it_among_members_is_let_go(story: Story) -> None:
    """Léa's site turns out to run other software: she follows the group no more, and what she has is deleted."""
    post = await story.amelie.publish("@sales pineapple")
    await story.amelie.town.run(
        lambda: execute("UPDATE peers SET software = 'mastodon' WHERE host LIKE 'lyon%'")
    )
    story.amelie.town.network.site.live.announce(Event("peers"))
    await story.close()
    assert await _id_at(story.lea.town, post["uri"]) == "1"
    listed = await story.amelie.get(f"{story.path}/members")
    assert {each["account"]["acct"] for each in listed} == {"amelie", "bruno"}
    account = await story.lea.find("@sales@paris.corp.example")
    [relation] = await story.lea.get(f"/api/v1/accounts/relationships?id[]={account['id']}")
    assert not relation["following"]


async def test_a_post_that_narrows_leaves_its_open_group(story: Story) -> None:
    """Léa, whose software lets her, makes what she wrote in the group one for her followers: members have it no more."""
    lea, lyon = story.lea, story.lea.town
    post = await lea.publish("@sales@paris.corp.example pineapple")
    assert await story.readers(post["uri"]) == EVERYBODY
    narrow = "UPDATE posts SET visibility = 'private', group_id = NULL WHERE id = $1"
    await lyon.run(lambda: execute(narrow, int(post["id"])))
    await lea.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "pineapple for friends"})
    await story.world.settle()
    assert await story.readers(post["uri"]) == {"lea", "chloe", "max", "zoe"}
    boosts = "SELECT count(*) FROM posts WHERE boost_of_id IS NOT NULL"
    for town in story.world.towns.values():
        assert await town.run(lambda: value(boosts)) == 0, town.host
    assert await story.amelie.get(f"{story.path}/posts") == []


async def test_only_its_owner_closes_a_group_and_nobody_opens_one(story: Story) -> None:
    bruno, amelie = story.bruno, story.amelie
    await bruno.call("PATCH", story.path, json={"access": "closed"}, status=403)
    await amelie.call("PUT", f"{story.path}/members/{bruno.id}", json={"role": "moderator"})
    await bruno.call("PATCH", story.path, json={"access": "closed"}, status=403)
    await story.lea.call("PATCH", f"{GROUPS}/{await _group_at(story)}", json={"access": "closed"}, status=403)
    await bruno.call("PATCH", story.path, json={"access": "open", "rules": "Be kind"})
    await amelie.call("PATCH", story.path, json={"access": "ajar"}, status=422)
    for _ in range(2):
        await story.close()
    for wider in ("open",):
        answer = await amelie.ask("PATCH", story.path, json={"access": wider})
        assert answer.status == 422
        assert "cannot be opened" in answer.json["error"]
    await story.close("secret")
    await amelie.call("PATCH", story.path, json={"access": "closed"}, status=422)
    assert (await amelie.get(story.path))["access"] == "secret"


async def _group_at(story: Story) -> int:
    account = await story.lea.town.run(lambda: account_by_uri(story.group["account"]["uri"]))
    assert account
    return account.id


class Closing:
    """Amélie closes the group at the moment at which something is about to be written in it, just once."""

    def __init__(self, story: Story, write: Callable[..., Awaitable[Any]]) -> None:
        self._story, self._write = story, write
        self.asked: asyncio.Task[Answer] | None = None

    async def __call__(self, *values: Any) -> Any:
        if self.asked is None:
            change = self._story.amelie.ask("PATCH", self._story.path, json={"access": "closed"})
            self.asked = asyncio.create_task(change)
            await asyncio.wait([self.asked], timeout=1)  # She is done by then, or has to wait.
        return await self._write(*values)


@pytest.mark.parametrize("writes", ["a post", "an answer"])
async def test_what_is_written_while_a_group_closes_is_for_members(
    story: Story, writes: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await story.amelie.publish("@sales pineapple")
    monkeypatch.setattr(posts, "insert_post", closing := Closing(story, posts.insert_post))
    answered = {"in_reply_to_id": first["id"]} if writes == "an answer" else {}
    late = await story.bruno.publish("@sales quince", **answered)
    assert closing.asked
    assert (await closing.asked).status == 200
    await story.world.settle()
    assert await story.readers(late["uri"]) == MEMBERS


async def test_what_comes_in_while_a_group_closes_is_for_members(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups, "put_into_group", closing := Closing(story, groups.put_into_group))
    late = await story.lea.publish("@sales@paris.corp.example quince")
    await story.world.settle()
    assert closing.asked
    assert (await closing.asked).status == 200
    await story.world.settle()
    assert await story.readers(late["uri"]) == MEMBERS
