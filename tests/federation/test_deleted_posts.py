"""What was deleted and was not for everybody answers as what never was, to all who could not see it.

Amélie writes in Paris. Léa in Lyon follows her, is named by her, and is in her group; Zoé's site, Brest, has nothing to
do with any of that.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.core.accounts import Account, account_by_uri
from models.core.database import execute, value
from models.posts.posts import Post
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.people.accounts import set_department
from outbox.posts.posts import remove
from tests.both import NewUrl, new_url
from tests.former import set_role
from tests.scene import scene
from tests.world import Somebody, Town, World

__all__ = ["new_url"]

GROUPS = "/api/parvis/v1/groups"
SITES = ("paris", "lyon", "brest")


@dataclass
class Story:
    world: World
    amelie: Somebody
    lea: Somebody
    bruno: Somebody
    """Of Paris, whom none of it is for."""
    handle: str
    """Of a closed group of Amélie's that Léa is in."""

    async def answer(self, town: str, address: str) -> tuple[int, bytes]:
        """Return what a site gets when it asks for an address as itself."""
        asking: Town = self.world[town]

        async def look() -> tuple[int, bytes]:
            admitted = await asking.network.policy.admit(address)
            found = await asking.network.client.look(
                admitted, accept="application/activity+json", signed=True
            )
            return found.status, found.body

        return await asking.run(look)

    async def publish(self, kind: str) -> dict[str, Any]:
        """Publish as Amélie what is for some; return it."""
        if kind == "targeted":
            paris = self.world["paris"]
            await paris.run(set_department("amelie", "Ventes", by="ada"))
            await paris.run(set_role("amelie", "communicator", by="ada"))
            texts = (WrittenText("fr", "", "pineapple"),)
            new = NewAnnouncement(texts, departments=("Ventes",), sites=("lyon.corp.example",))
            await paris.run(announce(paris.network, self.amelie.account, new, by="amelie"))
            await self.world.settle()
            return (await self.amelie.home())[0]
        if kind == "members":
            return await self.amelie.publish(f"{self.handle} pineapple")
        return await self.amelie.publish(f"@{self.lea.handle} pineapple", visibility=kind)

    async def delete(self, post: dict[str, Any]) -> None:
        paris = self.world["paris"]

        async def take() -> None:
            found = await Post.get(id=int(post["id"]))
            await remove(paris.network, await Account.get(id=found.account_id), found)

        await paris.run(take)
        await self.world.settle()


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, *SITES, new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    await world.recognize()
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno, lea = (
        await paris.person("amelie"),
        await paris.person("bruno"),
        await lyon.person("lea"),
    )
    await lea.follow(amelie)
    group = await amelie.post(GROUPS, {"name": "Sales", "access": "closed"})
    known = await amelie.find("@" + lea.handle)
    await amelie.do(f"{GROUPS}/{group['id']}/invitations", {"account_id": known["id"]})
    here = await lyon.run(lambda: account_by_uri(group["account"]["uri"]))
    assert here
    await lea.do(f"{GROUPS}/{here.id}/join")
    return Story(world, amelie, lea, bruno, "@sales")


@pytest.mark.parametrize("kind", ["public", "unlisted", "private", "direct", "members", "targeted"])
async def test_who_could_not_see_it_is_told_nothing(story: Story, kind: str) -> None:
    post = await story.publish(kind)
    is_public = kind in ("public", "unlisted")
    never = post["uri"].rpartition("/")[0] + "/117000000000000001"
    for rest in ("", "/activity"):
        nothing = await story.answer("brest", never + rest)
        assert nothing[0] == 404
        # As itself a site reads no mail of its people; that it has it, it knows.
        assert (await story.answer("lyon", post["uri"] + rest))[0] == (
            404 if kind in ("private", "direct") else 200
        )
        before = await story.answer("brest", post["uri"] + rest)
        assert (before[0] == 200) if is_public else (before == nothing)
    if not is_public:  # Also where nobody ever asked while it was there.
        assert await story.world["paris"].run(lambda: value(_FETCHED_BY_BREST)) == 0
    await story.delete(post)
    for rest in ("", "/activity"):
        assert (await story.answer("lyon", post["uri"] + rest))[0] == 410
        after = await story.answer("brest", post["uri"] + rest)
        assert (after[0] == 410) if is_public else (after == nothing), rest
    for rest in ("/replies", "/replies?page=true"):
        assert await story.answer("brest", post["uri"] + rest) == await story.answer("brest", never + rest)
    for reader in (story.bruno, story.amelie):
        missing = await reader.ask("GET", "/api/v1/statuses/1")
        for surface in ("", "/context", "/source", "/history", "/favourited_by"):
            answer = await reader.ask("GET", f"/api/v1/statuses/{post['id']}{surface}")
            assert (answer.status, answer.body) == (missing.status, missing.body), surface


async def test_what_was_deleted_before_we_wrote_that_down_is_told_to_who_had_it(story: Story) -> None:
    """Tombstones of older versions do not say whom the post was for: nobody learns of it who did not have it."""
    post = await story.publish("public")
    await story.delete(post)
    await story.world["paris"].run(lambda: execute("UPDATE tombstones SET visibility = NULL"))
    assert [(await story.answer(town, post["uri"]))[0] for town in ("lyon", "brest")] == [410, 404]


async def test_another_account_s_path_tells_nothing(story: Story) -> None:
    """A deleted post is gone from where it was, and never was anywhere else."""
    post = await story.publish("public")
    await story.delete(post)
    elsewhere = post["uri"].replace(story.amelie.id, story.bruno.id)
    assert (await story.answer("brest", elsewhere))[0] == 404


_FETCHED_BY_BREST = "SELECT count(*) FROM fetches WHERE host = 'brest.corp.example'"
