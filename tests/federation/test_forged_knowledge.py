"""What a site says of knowledge that is not its to say: Paris keeps IT, an open group of Amélie's; Léa in Lyon asks in it,
Karim in Paris answers, Claire at HQ reads along. Lyon then says more than Léa may.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
import pytest_asyncio

from federation.protocol import documents
from federation.protocol.parts.decided import Decided
from federation.protocol.parts.question import Asked
from federation.protocol.vocabulary import Activity, Note
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.base import new_id, now
from models.core.database import get, value
from models.posts.posts import Post
from outbox.delivery import compose
from outbox.posts.notes import note_of
from tests.both import NewUrl
from tests.clicks import shared_new_url
from tests.world import Somebody, World, company

__all__ = ["shared_new_url"]

shared = pytest.mark.asyncio(loop_scope="module")
GROUPS, THREADS, ANSWERS = (f"/api/parvis/v1/{name}" for name in ("groups", "threads", "answers"))
NUMBERS = count(1)


@dataclass
class Story:
    world: World
    amelie: Somebody
    karim: Somebody
    lea: Somebody
    claire: Somebody
    group: dict[str, Any]

    async def id_at(self, who: Somebody, uri: str) -> str:
        return str(await who.town.run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)))

    async def asked(self) -> tuple[str, str]:
        """Let Léa ask, and Karim answer; return the ids of both."""
        name = f"@{self.group['account']['acct']}@paris.corp.example"
        question = (await self.lea.publish(f"{name} ? Which printer\nThe blue one?"))["uri"]
        below = await self.id_at(self.karim, question)
        return question, (await self.karim.publish("The red one", in_reply_to_id=below))["uri"]

    async def shown(self, who: Somebody, uri: str) -> dict[str, Any]:
        return await who.get(f"/api/v1/statuses/{await self.id_at(who, uri)}")

    async def says(self, sender: Somebody, to: str, activity: Activity, *, as_group: int = 0) -> str:
        """Let somebody's site send an activity; return how it ended there."""
        body = documents.dump(documents.activity_document(activity))
        here, there = sender.town, self.world[to]

        async def post() -> int:
            admitted = await here.network.policy.admit(f"https://{there.host}/inbox")
            sender_id = as_group or sender.account.id
            return (await here.network.client.post_activity(admitted, body, sender_id=sender_id)).status

        assert await here.run(post()) == 202
        await there.run(apply_pending(there.network))
        return str(await there.run(lambda: value("SELECT state FROM received ORDER BY id DESC LIMIT 1")))

    async def note(self, uri: str) -> Note:
        """Return a post of Léa's as her site sends it."""
        lyon = self.world["lyon"]
        post_id = int(await self.id_at(self.lea, uri))

        async def made() -> Note:
            return await note_of(lyon.network.site, await get(Post, post_id))

        return await lyon.run(made())

    async def edited(self, note: Note) -> str:
        site = self.world["lyon"].network.site
        return await self.says(self.lea, "paris", compose.update(site, self.lea.account, note))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sites(
    shared_new_url: NewUrl | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[World]:
    names = ("paris", "lyon", "hq")
    databases = {name: await shared_new_url() for name in names} if shared_new_url else {}
    async with company(tmp_path_factory.mktemp("forged"), *names, databases=databases) as world:
        await world.recognize()
        for town, name in (("paris", "amelie"), ("paris", "karim"), ("lyon", "lea"), ("hq", "claire")):
            await world[town].person(name)
        yield world


@pytest_asyncio.fixture(loop_scope="module")
async def story(sites: World) -> Story:
    amelie, karim = (sites["paris"].people[name] for name in ("amelie", "karim"))
    lea, claire = sites["lyon"].people["lea"], sites["hq"].people["claire"]
    name = f"it{next(NUMBERS)}"
    group = await amelie.post(GROUPS, {"name": name, "handle": name, "access": "open", "anyway": True})
    await karim.post(f"{GROUPS}/{group['id']}/join")
    for each in (lea, claire):
        found = await each.find(f"@{name}@paris.corp.example")
        await each.do(f"/api/v1/accounts/{found['id']}/follow")
    return Story(sites, amelie, karim, lea, claire, group)


@shared
async def test_who_asked_elsewhere_accepts_but_verifies_nothing(story: Story) -> None:
    question, answer = await story.asked()
    note = await story.note(question)
    asked = note.part(Asked)
    assert asked
    later = now() + timedelta(seconds=1)
    said = replace(asked, is_solved=True, accepted=(answer,), verified=(answer,))
    others = tuple(each for each in note.parts if each is not asked)
    assert await story.edited(replace(note, parts=(*others, said), updated=later)) == "applied"
    shown = (await story.shown(story.karim, answer))["answer"]
    assert (shown["accepted_by"]["name"], shown["verified_by"]) == ("Lea", None), "no expert of the group did"


@shared
async def test_a_group_does_not_say_what_our_people_chose(story: Story) -> None:
    question, answer = await story.asked()
    paris = story.world["paris"]
    group_id = int(story.group["id"])
    group = await paris.run(lambda: get(Account, group_id))
    add = Activity(
        id=f"{story.claire.account.uri}/acts/{new_id()}",
        type="Add",
        actor=story.claire.account.uri,
        object_id=answer,
        target=f"{question}/verified",
    )
    announce = Activity(
        id=f"{group.uri}/acts/{new_id()}",
        type="Announce",
        actor=group.uri,
        object=add,
        to=(group.followers_url,),
    )
    await story.says(story.amelie, "hq", announce, as_group=group_id)
    shown = (await story.shown(story.claire, answer))["answer"]
    by = shown["verified_by"]["acct"]
    assert by == f"{group.username}@paris.corp.example", "the group vouches, not Claire, who did nothing"


@shared
async def test_who_began_a_thread_elsewhere_does_not_decide_over_the_group(story: Story) -> None:
    question, _ = await story.asked()
    await story.amelie.do(f"{THREADS}/{await story.id_at(story.amelie, question)}/close", {"summary": "Blue"})
    note = await story.note(question)
    decided = note.part(Decided)
    assert decided
    others = tuple(each for each in note.parts if each is not decided)
    later = now() + timedelta(seconds=30)
    other = Decided("<p>Red</p>", later, story.lea.account.uri)
    for parts in ((*others, other), others):
        await story.edited(replace(note, parts=parts, updated=later))
        shown = (await story.shown(story.karim, question))["decided"]
        assert shown is not None
        assert (shown["content"], shown["by_group"]) == ("<p>Blue</p>", True)
