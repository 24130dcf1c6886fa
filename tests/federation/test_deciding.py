"""Threads are closed with a summary, and opened again: Paris keeps Sales, which is open, and Plans, which is closed; Léa
in Lyon is in both, and Karim in Paris follows her. Claire at HQ follows Amélie and is in no group.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from federation.protocol import documents
from federation.protocol.vocabulary import Activity
from inbox.worker import apply_pending
from models.core.database import row, value
from tests.both import NewUrl, new_url
from tests.world import Answer, Somebody, World, company

__all__ = ["new_url"]

GROUPS, THREADS = "/api/parvis/v1/groups", "/api/parvis/v1/threads"
CLOSED = "This thread is closed"


@dataclass
class Story:
    world: World
    amelie: Somebody
    karim: Somebody
    lea: Somebody
    claire: Somebody
    groups: dict[str, dict[str, Any]]
    """Sales and Plans, as Paris shows them."""

    async def id_at(self, town: str, uri: str) -> str:
        return str(await self.world[town].run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)))

    async def writes(self, author: Somebody, name: str, text: str, **fields: Any) -> str:
        """Publish something in a group; return its URI."""
        handle = f"@{self.groups[name]['account']['acct']}@paris.corp.example"
        return (await author.publish(f"{handle} {text}", **fields))["uri"]

    async def asks(self, who: Somebody, verb: str, uri: str, **body: Any) -> Answer:
        """Let somebody close or reopen the thread of a post."""
        post_id = await self.id_at(who.town.host.split(".")[0], uri)
        answer = await who.ask("POST", f"{THREADS}/{post_id}/{verb}", json=body)
        await self.world.settle()
        return answer

    async def shown(self, who: Somebody, uri: str) -> dict[str, Any]:
        return await who.get(f"/api/v1/statuses/{await self.id_at(who.town.host.split('.')[0], uri)}")

    async def decided(self, who: Somebody, uri: str) -> str | None:
        """Return the summary that somebody sees first, as clients of ours read it and as any other does."""
        status = await self.shown(who, uri)
        decided = status["decided"]
        if decided is None:
            assert "✅" not in status["content"]
            return None
        assert status["content"].startswith("<p>✅ <strong>")
        assert status["content"].count(decided["content"]) == 1
        return str(decided["content"])

    async def answers(self, who: Somebody, uri: str, text: str = "and me", **fields: Any) -> Answer:
        town = who.town.host.split(".")[0]
        body = {"status": text, "in_reply_to_id": await self.id_at(town, uri), **fields}
        answer = await who.ask("POST", "/api/v1/statuses", json=body)
        await self.world.settle()
        return answer

    async def send(self, sender_id: int, activity: Activity) -> str:
        """Let Paris send an activity to Lyon; return how it ended there."""
        paris, lyon = self.world["paris"], self.world["lyon"]
        body = documents.dump(documents.activity_document(activity))

        async def post() -> int:
            admitted = await paris.network.policy.admit(f"https://{lyon.host}/inbox")
            return (await paris.network.client.post_activity(admitted, body, sender_id=sender_id)).status

        assert await paris.run(post()) == 202
        await lyon.run(apply_pending(lyon.network))
        return await lyon.run(lambda: value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    towns = ("paris", "lyon", "hq")
    databases = {name: await new_url() for name in towns} if new_url else {}
    async with company(tmp_path, *towns, databases=databases) as world:
        await world.recognize()
        amelie, karim = await world["paris"].person("amelie"), await world["paris"].person("karim")
        lea, claire = await world["lyon"].person("lea"), await world["hq"].person("claire")
        groups = {}
        for name, access in (("sales", "open"), ("plans", "closed")):
            group = await amelie.post(GROUPS, {"name": name.capitalize(), "access": access})
            known = await lea.find(f"@{name}@paris.corp.example")
            await lea.do(f"/api/v1/accounts/{known['id']}/follow")
            await karim.do(f"{GROUPS}/{group['id']}/join")
            if access == "closed":
                for asking in await amelie.get(f"{GROUPS}/{group['id']}/requests"):
                    await amelie.do(f"{GROUPS}/{group['id']}/requests/{asking['account']['id']}/approve")
            groups[name] = group
        await claire.follow(amelie)
        await karim.follow(lea)
        yield Story(world, amelie, karim, lea, claire, groups)


async def test_an_author_closes_a_thread_everywhere_and_opens_it_again(story: Story) -> None:
    """Amélie, in no group; Claire answered. The summary is the first thing that all sites show."""
    uri = (await story.amelie.publish("Where do we meet?"))["uri"]
    assert (await story.answers(story.claire, uri, "In Lyon?")).status == 200
    assert (await story.asks(story.karim, "close", uri, summary="Nowhere")).status == 403
    assert await story.decided(story.amelie, uri) is None

    closed = await story.asks(
        story.amelie, "close", uri, summary="**Lyon**, on Monday", content_type="text/markdown"
    )
    assert closed.json["decided"]["account"]["acct"] == "amelie"
    assert closed.json["decided"]["by_group"] is False
    for reader in (story.amelie, story.claire):
        assert await story.decided(reader, uri) == "<p><strong>Lyon</strong>, on Monday</p>"
        assert (await story.shown(reader, uri))["content"].endswith("<p>Where do we meet?</p>")
        assert (await story.shown(reader, uri))["edited_at"] is not None
    below = await story.claire.get(f"/api/v1/statuses/{await story.id_at('hq', uri)}/context")
    assert len(below["descendants"]) == 1
    assert "In Lyon?" in below["descendants"][0]["content"]

    for who in (story.amelie, story.karim, story.claire):
        refused = await story.answers(who, uri)
        assert (refused.status, CLOSED in refused.json["error"]) == (422, True), who.username
    assert (
        await story.answers(story.claire, uri, f"@{story.amelie.handle} a word", visibility="direct")
    ).status == 200

    assert (await story.asks(story.claire, "reopen", uri)).status == 403
    assert (await story.asks(story.amelie, "reopen", uri)).status == 200
    for reader in (story.amelie, story.claire):
        assert await story.decided(reader, uri) is None
    assert (await story.answers(story.claire, uri, "Good")).status == 200
    versions = await story.amelie.get(f"/api/v1/statuses/{await story.id_at('paris', uri)}/history")
    assert ["Lyon" in each["content"] for each in versions] == [False, True, False]


@pytest.mark.parametrize("name", ["sales", "plans"])
async def test_a_moderator_closes_what_was_begun_elsewhere(story: Story, name: str) -> None:
    """Léa begins a thread in a group of Paris; Amélie, who moderates it, closes it: Lyon alone edits Léa's post."""
    uri = await story.writes(story.lea, name, "Which colour?")
    assert (await story.asks(story.karim, "close", uri, summary="None")).status == 403
    assert (await story.asks(story.amelie, "close", uri, summary="Blue")).status == 200
    for reader in (story.amelie, story.karim, story.lea):
        assert await story.decided(reader, uri) == "<p>Blue</p>", reader.username
        assert (await story.answers(reader, uri)).status == 422
    assert (await story.shown(story.lea, uri))["edited_at"] is not None
    told = [each["type"] for each in await story.lea.notifications()]
    assert told.count("update") == 1

    # What the group closed its author alone does not open; her edit keeps the summary.
    assert (await story.asks(story.lea, "reopen", uri)).status == 403
    lea_id = await story.id_at("lyon", uri)
    await story.lea.call("PUT", f"/api/v1/statuses/{lea_id}", json={"status": "Which colour, all?"})
    await story.world.settle()
    for reader in (story.amelie, story.lea):
        assert await story.decided(reader, uri) == "<p>Blue</p>"
        assert "Which colour, all?" in (await story.shown(reader, uri))["content"]

    assert (await story.asks(story.amelie, "reopen", uri)).status == 200
    for reader in (story.amelie, story.karim, story.lea):
        assert await story.decided(reader, uri) is None, reader.username
    # Then Léa closes her own thread: Paris hears it from Lyon, and everybody from Paris.
    assert (await story.asks(story.lea, "close", uri, summary="Red")).status == 200
    for reader in (story.amelie, story.karim, story.lea):
        assert await story.decided(reader, uri) == "<p>Red</p>", reader.username
    assert (await story.asks(story.amelie, "reopen", uri)).status == 200
    for reader in (story.amelie, story.karim, story.lea):
        assert await story.decided(reader, uri) is None, reader.username
    actions = await story.world["paris"].run(
        lambda: row("SELECT count(*) AS n FROM audit WHERE action LIKE 'thread.%' AND subject = $1", uri)
    )
    assert actions["n"] == 3
