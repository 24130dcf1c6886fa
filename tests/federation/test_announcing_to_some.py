"""Announcements to some, across sites: a site has them only where it is meant, and shows them to those meant there."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.core.database import value
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce, revise
from outbox.people.accounts import set_department
from tests.both import NewUrl, new_url
from tests.scene import scene
from tests.world import Somebody, Town, World

__all__ = ["new_url"]

LYON = "lyon.corp.example"
SITES = ("paris", "lyon", "munich")
FOR_LYON = NewAnnouncement(
    (WrittenText("fr", "Tarifs", "pineapple"),), departments=("Ventes",), sites=(LYON,)
)
AT_HOME = replace(FOR_LYON, sites=())


class Story:
    """Claire announces in Paris. Bruno sells in Lyon, where Chloé does not; Greta is in Munich. All follow @news."""

    def __init__(self, world: World) -> None:
        self.world, self.paris = world, world["paris"]

    async def begin(self) -> None:
        self.claire = await self.paris.person("claire", role="communicator")
        self.bruno, self.chloe = [await self.world["lyon"].person(name) for name in ("bruno", "chloe")]
        self.greta = await self.world["munich"].person("greta")
        for person in (self.claire, self.bruno):
            await person.town.run(set_department(person.username, "Ventes", by="ada"))
        await self.announce(NewAnnouncement((WrittenText("fr", "", "Bienvenue."),)))
        for each in (self.bruno, self.chloe, self.greta):
            account = await each.find("@news@paris.corp.example")
            await each.do(f"/api/v1/accounts/{account['id']}/follow", {"notify": True})

    async def announce(self, new: NewAnnouncement) -> int:
        made = await self.paris.run(announce(self.paris.network, self.claire.account, new, by="claire"))
        await self.world.settle()
        return made

    async def revise(self, announcement_id: int, new: NewAnnouncement) -> None:
        await self.paris.run(revise(self.paris.network, announcement_id, new, by="claire"))
        await self.world.settle()

    async def post(self) -> dict[str, Any]:
        """Return the newest announcement as Claire has it."""
        return (await self.claire.home())[0]

    async def seen(self, reader: Somebody, uri: str) -> bool:
        """Tell whether somebody's client shows a post: itself, and on the profile of its author."""
        here = await reader.town.run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri))
        shown = (await reader.ask("GET", f"/api/v1/statuses/{here or 1}")).status == 200
        news = await reader.get("/api/v1/accounts/lookup?acct=news@paris.corp.example")
        listed = await reader.get(f"/api/v1/accounts/{news['id']}/statuses")
        assert (uri in [each["uri"] for each in listed]) is shown
        return shown


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, *SITES, new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    await world.recognize()
    story = Story(world)
    await story.begin()
    return story


async def _look(town: Town, address: str) -> int:
    async def look() -> int:
        return (await town.network.client.look(await town.network.policy.admit(address), signed=True)).status

    return await town.run(look)


async def _has(town: Town, uri: str) -> bool:
    return bool(await town.run(lambda: value("SELECT 1 FROM posts WHERE uri = $1", uri)))


async def test_a_site_has_it_only_where_it_is_meant(story: Story) -> None:
    await story.announce(FOR_LYON)
    post = await story.post()
    assert [await story.seen(each, post["uri"]) for each in (story.bruno, story.chloe)] == [True, False]
    assert len(await story.bruno.get("/api/v1/announcements")) == 1
    assert await story.chloe.get("/api/v1/announcements") == []
    assert await story.chloe.notifications() == []
    assert not await _has(story.world["munich"], post["uri"])
    context = post["uri"].replace(f"/users/{post['account']['id']}/statuses/", "/contexts/")
    for address in (post["uri"], f"{post['uri']}/activity", f"{post['uri']}/replies", context):
        assert await _look(story.world["lyon"], address) == 200, address
        assert await _look(story.world["munich"], address) == 404, address
    found = await story.greta.get(f"/api/v2/search?q={post['uri']}&resolve=true")
    assert found["statuses"] == []
    for town, has in (("lyon", True), ("munich", False)):
        for collection in ("outbox?page=true", "collections/featured"):
            address = f"{post['uri'].partition('/statuses')[0]}/{collection}"
            assert (post["uri"] in await _read(story.world[town], address)) is has, (town, collection)
    await story.bruno.publish("why?", in_reply_to_id=(await story.bruno.home())[0]["id"])
    assert len((await story.claire.get(f"/api/v1/statuses/{post['id']}/context"))["descendants"]) == 1


async def _read(town: Town, address: str) -> str:
    async def fetch() -> str:
        fetched = await town.network.client.fetch_document(await town.network.policy.admit(address))
        return str(fetched.document)

    return await town.run(fetch)


async def test_other_targets_other_sites(story: Story) -> None:
    """For all, then for some in Lyon, then in Paris only: each time who lost it has it no more."""
    lyon, munich = story.world["lyon"], story.world["munich"]
    announcement_id = await story.announce(replace(AT_HOME, departments=()))
    uri = (await story.post())["uri"]
    assert [await story.seen(each, uri) for each in (story.bruno, story.chloe, story.greta)] == [True] * 3
    await story.revise(announcement_id, FOR_LYON)
    assert [await story.seen(each, uri) for each in (story.bruno, story.chloe)] == [True, False]
    assert not await _has(munich, uri)
    await story.revise(announcement_id, AT_HOME)
    assert not await _has(lyon, uri)
    assert await story.bruno.get("/api/v1/announcements") == []
    assert (await story.post())["uri"] == uri


async def test_a_site_is_meant_later(story: Story) -> None:
    """What was for Paris alone gets to Lyon when its people are meant too."""
    announcement_id = await story.announce(AT_HOME)
    uri = (await story.post())["uri"]
    assert not await _has(story.world["lyon"], uri)
    await story.revise(announcement_id, FOR_LYON)
    assert [await story.seen(each, uri) for each in (story.bruno, story.chloe)] == [True, False]
