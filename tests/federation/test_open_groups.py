"""Open groups across sites (FEP-1b12): Paris keeps the group, Léa in Lyon writes in it, Carol at HQ reads it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import pytest

from federation.client import FetchFailed
from federation.protocol import parsing
from models.core.accounts import Account
from models.core.database import execute, value
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue
from outbox.posts.posts import boost
from tests.scene import scene
from tests.world import Somebody, World

HANDLE = "@sales@paris.corp.example"


@dataclass
class Story:
    world: World
    amelie: Somebody
    lea: Somebody
    carol: Somebody
    group: dict[str, Any]

    async def at_hq(self, sql: str) -> Any:
        return await self.world["hq"].run(lambda: value(sql))

    async def boosts_at_hq(self) -> list[str]:
        """Return what the group boosted into Carol's home."""
        home = await self.carol.home()
        return [each["reblog"]["uri"] for each in home if each["account"]["acct"] == HANDLE[1:]]

    async def group_passes_on(self, done: dict[str, Any]) -> str:
        """Let Paris pass something on as the group, true or not; return how it ended at HQ."""
        paris = self.world["paris"]

        async def send() -> None:
            group = await Account.get(id=int(self.group["id"]))
            inner = parsing.parse_activity(done, orjson.dumps(done))
            announce = compose.act(paris.network.site, group, "Announce", inner.id, embedded=inner)
            hq = Inbox("hq.corp.example", "https://hq.corp.example/inbox")
            await enqueue(paris.network, announce, group.id, [hq])

        await paris.run(send)
        await self.world.settle()
        return await self.at_hq("SELECT state FROM received ORDER BY id DESC LIMIT 1")


@pytest.fixture
async def story(tmp_path: Path) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, "paris", "lyon", "hq") as story:
        yield story


async def _story(world: World) -> Story:
    for town in world.towns.values():
        await town.run(lambda: execute("UPDATE peers SET software = 'parvis'"))
    amelie = await world["paris"].person("amelie")
    lea, carol = await world["lyon"].person("lea"), await world["hq"].person("carol")
    group = await amelie.post("/api/parvis/v1/groups", {"name": "Sales", "access": "open"})
    for reader in (lea, carol):
        account = await reader.find(HANDLE)
        await reader.do(f"/api/v1/accounts/{account['id']}/follow")
    return Story(world, amelie, lea, carol, group)


async def test_posts_answers_edits_and_deletions_are_passed_on(story: Story) -> None:
    post = await story.lea.publish(f"{HANDLE} Lyon sells, too")
    assert await story.boosts_at_hq() == [post["uri"]]
    [boost] = await story.carol.home()
    answer = await story.amelie.publish("how much?", in_reply_to_id=await _id_at(story, "paris", post["uri"]))
    more = await story.lea.publish("a lot", in_reply_to_id=await _id_at(story, "lyon", answer["uri"]))
    thread = await story.carol.get(f"/api/v1/statuses/{boost['reblog']['id']}/context")
    assert [each["uri"] for each in thread["descendants"]] == [answer["uri"], more["uri"]]
    assert await story.boosts_at_hq() == [post["uri"]]
    reply = await story.carol.publish("bravo", in_reply_to_id=thread["descendants"][1]["id"])
    [heard] = [each for each in await _thread(story, post["uri"]) if each["uri"] == reply["uri"]]
    assert "bravo" in heard["content"]

    await story.lea.call("PUT", f"/api/v1/statuses/{more['id']}", json={"status": "a great deal"})
    await story.world.settle()
    assert "a great deal" in str(await _thread(story, post["uri"]))
    await story.lea.call("DELETE", f"/api/v1/statuses/{post['id']}")
    await story.world.settle()
    assert await story.boosts_at_hq() == []
    assert await story.at_hq("SELECT count(*) FROM posts WHERE content LIKE '%Lyon sells%'") == 0


async def _id_at(story: Story, name: str, uri: str) -> str:
    return str(await story.world[name].run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)))


async def _thread(story: Story, uri: str) -> list[dict[str, Any]]:
    context = await story.amelie.get(f"/api/v1/statuses/{await _id_at(story, 'paris', uri)}/context")
    return context["descendants"]


def _note(author: Somebody, text: str) -> dict[str, Any]:
    return {
        "id": f"{author.account.uri}/statuses/1",
        "type": "Note",
        "attributedTo": author.account.uri,
        "content": f"<p>{text}</p>",
        "to": ["as:Public"],
    }


def _done(author: Somebody, kind: str, done_to: Any) -> dict[str, Any]:
    uri = author.account.uri
    return {"id": f"{uri}/activities/1", "type": kind, "actor": uri, "object": done_to, "to": ["as:Public"]}


async def test_a_group_puts_words_into_nobodys_mouth(story: Story) -> None:
    """Paris passes on what Léa never wrote, changed, or deleted: HQ asks Lyon, or the proof, and believes them."""
    forged = _done(story.lea, "Create", _note(story.lea, "I quit"))
    assert await story.group_passes_on(forged) == "refused"
    assert await story.at_hq("SELECT count(*) FROM posts") == 0
    post = await story.lea.publish(f"{HANDLE} as I wrote it")
    here = _note(story.lea, "I quit") | {"id": post["uri"]}
    await story.group_passes_on(_done(story.lea, "Update", here | {"updated": "2090-01-01T00:00:00Z"}))
    assert await story.group_passes_on(_done(story.lea, "Delete", post["uri"])) == "refused"
    [shown] = await story.carol.home()
    assert "as I wrote it" in shown["reblog"]["content"]
    assert await story.at_hq("SELECT count(*) FROM posts WHERE content LIKE '%quit%'") == 0


async def test_what_lyon_took_back_is_gone_also_without_a_proof(story: Story) -> None:
    post = await story.lea.publish(f"{HANDLE} too early")
    await story.carol.town.allow("lyon.corp.example", state="suspended")
    await story.lea.call("DELETE", f"/api/v1/statuses/{post['id']}")
    await story.world.settle()
    assert await story.boosts_at_hq() == [post["uri"]]
    await story.carol.town.allow("lyon.corp.example")
    assert await story.group_passes_on(_done(story.lea, "Delete", post["uri"])) == "applied"
    assert await story.boosts_at_hq() == []


async def test_sites_that_are_not_allowed_are_not_heard_through_a_group(story: Story) -> None:
    await story.carol.town.allow("lyon.corp.example", state="removed")
    await story.lea.publish(f"{HANDLE} Lyon sells, too")
    assert await story.boosts_at_hq() == []
    assert await story.at_hq("SELECT count(*) FROM posts") == 0


async def test_software_that_reads_boosts_only_gets_nothing_else(story: Story) -> None:
    paris = story.world["paris"]
    sql = "UPDATE peers SET software = 'mastodon' WHERE host = 'hq.corp.example'"
    await paris.run(lambda: execute(sql))
    post = await story.amelie.publish("@sales new prices")
    await story.amelie.publish("from Monday", in_reply_to_id=post["id"])
    assert await story.boosts_at_hq() == [post["uri"]]
    wrapped = "SELECT count(*) FROM received WHERE body LIKE '%Create%'"
    assert await story.at_hq(wrapped) == 0


async def test_what_a_group_itself_boosts_reaches_its_readers(story: Story) -> None:
    """It was posted elsewhere, so nothing of it is passed on: the boost is all there is."""
    paris = story.world["paris"]
    posted = await story.amelie.publish("the canteen is open")
    group = await paris.run(lambda: Account.get(id=int(story.group["id"])))
    await paris.run(boost(paris.network, group, int(posted["id"])))
    await story.world.settle()
    assert await story.boosts_at_hq() == [posted["uri"]]


async def test_who_moderates_an_open_group_is_listed(story: Story) -> None:
    hq, group_uri = story.world["hq"].network, story.group["account"]["uri"]

    async def read(url: str) -> dict[str, Any]:
        return (await hq.client.fetch_document(await hq.policy.admit(url))).document

    group = await story.world["hq"].run(read(group_uri))
    assert group["attributedTo"] == f"{group_uri}/moderators"
    moderators = await story.world["hq"].run(read(group["attributedTo"]))
    assert moderators["orderedItems"] == [story.amelie.account.uri]
    with pytest.raises(FetchFailed):
        await story.world["hq"].run(read(f"{story.amelie.account.uri}/moderators"))
