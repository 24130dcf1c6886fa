"""What a group decides reaches its members' sites: Paris keeps Sales, which is open, and Plans, which is closed; Léa in
Lyon is in both. What the group's own site did not say changes nothing.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from federation.protocol import documents
from federation.protocol.vocabulary import Activity
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute, value
from outbox.delivery import compose
from outbox.groups.care import end_pins
from tests.both import NewUrl, new_url
from tests.world import Somebody, World, company

__all__ = ["new_url"]

GROUPS = "/api/parvis/v1/groups"


@dataclass
class Story:
    world: World
    amelie: Somebody
    lea: Somebody
    groups: dict[str, dict[str, Any]]
    """Sales and Plans, as Paris shows them."""
    there: dict[str, str]
    """Their ids in Lyon."""

    def path(self, name: str) -> str:
        return f"{GROUPS}/{self.groups[name]['id']}"

    async def id_at(self, town: str, uri: str) -> str:
        return str(await self.world[town].run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)))

    async def writes(self, author: Somebody, name: str, text: str, **fields: Any) -> str:
        """Publish something in a group; return its URI."""
        handle = f"@{self.groups[name]['account']['acct']}@paris.corp.example"
        return (await author.publish(f"{handle} {text}", **fields))["uri"]

    async def decides(self, name: str, uri: str, verb: str, **body: Any) -> None:
        """Let Amélie pin, unpin, lock or unlock a post."""
        await self.amelie.do(f"{self.path(name)}/posts/{await self.id_at('paris', uri)}/{verb}", body)

    async def pinned(self, name: str) -> tuple[list[str], list[str]]:
        """Return what is pinned, as Amélie sees it and as Léa does."""
        listed = (
            await self.amelie.get(f"{self.path(name)}/pinned"),
            await self.lea.get(f"{GROUPS}/{self.there[name]}/pinned"),
        )
        here, elsewhere = ([(each["reblog"] or each)["uri"] for each in posts] for posts in listed)
        return here, elsewhere

    async def answer(self, uri: str) -> int:
        """Let Léa answer; return how her client is answered."""
        body = {"status": "and me", "in_reply_to_id": await self.id_at("lyon", uri)}
        return (await self.lea.ask("POST", "/api/v1/statuses", json=body)).status

    async def send(self, town: str, sender_id: int, activity: Activity) -> str:
        """Let a site send an activity to the other one; return how it ended there."""
        here = self.world[town]
        other = self.world["lyon" if town == "paris" else "paris"]
        body = documents.dump(documents.activity_document(activity))

        async def post() -> int:
            admitted = await here.network.policy.admit(f"https://{other.host}/inbox")
            return (await here.network.client.post_activity(admitted, body, sender_id=sender_id)).status

        assert await here.run(post()) == 202
        await other.run(apply_pending(other.network))
        return await other.run(lambda: value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        await world.recognize()
        amelie, lea = await world["paris"].person("amelie"), await world["lyon"].person("lea")
        groups, there = {}, {}
        for name, access in (("sales", "open"), ("plans", "closed")):
            group = await amelie.post(GROUPS, {"name": name.capitalize(), "access": access})
            known = await lea.find(f"@{name}@paris.corp.example")
            await lea.do(f"/api/v1/accounts/{known['id']}/follow")
            if access == "closed":
                [asking] = await amelie.get(f"{GROUPS}/{group['id']}/requests")
                await amelie.do(f"{GROUPS}/{group['id']}/requests/{asking['account']['id']}/approve")
            groups[name], there[name] = group, known["id"]
        yield Story(world, amelie, lea, groups, there)


async def test_pins_reach_members_in_their_order_and_end(story: Story) -> None:
    paris = story.world["paris"]
    for name in ("sales", "plans"):
        first = await story.writes(story.lea, name, "first")
        second = await story.writes(story.amelie, name, "second")
        third = await story.writes(story.amelie, name, "third")
        for each in (first, second, third):
            await story.decides(name, each, "pin")
        assert await story.pinned(name) == ([third, second, first],) * 2
        await story.decides(name, second, "unpin")
        await story.decides(name, first, "unpin")
        await story.decides(name, first, "pin", ends_at=(now() + timedelta(days=1)).isoformat())
        assert await story.pinned(name) == ([first, third],) * 2

        await paris.run(end_pins(paris.network))
        await story.world.settle()
        assert await story.pinned(name) == ([first, third],) * 2
        await paris.run(lambda: execute("UPDATE pins SET ends_at = $1 WHERE ends_at IS NOT NULL", now()))
        await paris.run(end_pins(paris.network))
        await story.world.settle()
        assert await story.pinned(name) == ([third],) * 2
        past = {"ends_at": (now() - timedelta(days=1)).isoformat()}
        path = f"{story.path(name)}/posts/{await story.id_at('paris', second)}/pin"
        assert (await story.amelie.ask("POST", path, json=past)).status == 422


async def test_locks_reach_members(story: Story) -> None:
    for name in ("sales", "plans"):
        post = await story.writes(story.amelie, name, "who comes?")
        other = await story.writes(story.amelie, name, "and who cooks?")
        await story.decides(name, post, "lock")
        assert (await story.answer(post), await story.answer(other)) == (422, 200)
        await story.decides(name, post, "unlock")
        assert await story.answer(post) == 200
        await story.decides(name, post, "lock")
        assert await story.answer(post) == 422


async def test_who_joins_later_hears_what_was_decided_before(story: Story) -> None:
    """Léa, the only one in Lyon, leaves and comes back; meanwhile Lyon knows nothing of the group."""
    post = await story.writes(story.amelie, "sales", "who comes?")
    await story.lea.do(f"{GROUPS}/{story.there['sales']}/leave")
    await story.decides("sales", post, "lock")
    await story.decides("sales", post, "pin")
    assert await story.pinned("sales") == ([post], [])
    await story.lea.do(f"{GROUPS}/{story.there['sales']}/join")
    assert await story.pinned("sales") == ([post], [post])
    assert await story.answer(post) == 422


async def test_settings_and_the_end_reach_members(story: Story) -> None:
    for name in ("sales", "plans"):
        post = await story.writes(story.amelie, name, "who comes?")
        changed = {
            "name": "Other",
            "description": "Buys",
            "rules": "Be kind",
            "slow_mode_s": 60,
            "starts_on": "2026-01-01",
            "ends_on": "2099-12-31",
        }
        await story.amelie.call("PATCH", story.path(name), json=changed)
        await story.world.settle()
        there = await story.lea.get(f"{GROUPS}/{story.there[name]}")
        for key in ("rules", "slow_mode_s", "starts_on", "ends_on"):
            assert there[key] == changed[key], key
        assert (there["account"]["display_name"], there["account"]["note"]) == ("Other", "<p>Buys</p>")
        assert [await story.answer(post), await story.answer(post)] == [200, 422]
        await story.amelie.call("PATCH", story.path(name), json={"slow_mode_s": 0, "archived": True})
        await story.world.settle()
        assert (await story.lea.get(f"{GROUPS}/{story.there[name]}"))["archived_at"] is not None
        assert await story.answer(post) == 422
        await story.amelie.call("PATCH", story.path(name), json={"archived": False})
        await story.world.settle()
        assert await story.answer(post) == 200


async def test_only_the_group_decides_and_its_latest_word_counts(story: Story) -> None:
    """Amélie herself and the other group say that a thread is locked; then the group says it in any order."""
    paris = story.world["paris"]
    post = await story.writes(story.amelie, "sales", "who comes?")
    await story.writes(story.amelie, "plans", "who knows?")
    sales, plans = (int(story.groups[name]["id"]) for name in ("sales", "plans"))
    amelie_id = story.amelie.account.id

    async def lock(sender_id: int, seconds: int, *, on: bool = True) -> Activity:
        sender = await Account.get(id=sender_id)
        made = compose.act(paris.network.site, sender, "Lock", post, to=("as:Public",))
        if not on:
            made = compose.undo(paris.network.site, sender, made)
        announced = compose.act(paris.network.site, sender, "Announce", made.id, embedded=made)
        return replace(announced, published=now() + timedelta(seconds=seconds))

    for liar in (amelie_id, plans):
        assert await story.send("paris", liar, await paris.run(lock(liar, 0))) == "refused"
    unannounced = (await paris.run(lock(sales, 0))).object
    assert isinstance(unannounced, Activity)
    assert await story.send("paris", sales, unannounced) == "refused"
    assert await story.answer(post) == 200

    first, opened, again = [
        await paris.run(lock(sales, at, on=on)) for at, on in ((-9, True), (-8, False), (-7, True))
    ]
    await story.send("paris", sales, opened)
    await story.send("paris", sales, first)
    assert await story.answer(post) == 200
    await story.send("paris", sales, again)
    await story.send("paris", sales, again)
    await story.send("paris", sales, opened)
    assert await story.answer(post) == 422
    elsewhere = await paris.run(lambda: value("SELECT uri FROM posts WHERE content LIKE '%who knows%'"))
    wrong = replace(again, id=f"{again.id}-2", object=replace(again.object, object_id=elsewhere))  # type: ignore[type-var]
    assert await story.send("paris", sales, wrong) == "refused"


async def test_who_is_not_heard_in_a_group_is_told_why(story: Story) -> None:
    """Bruno in Paris and Zoé in Lyon are in no group; Lyon has lost that a thread is locked, and that Léa was let go."""
    bruno, zoe = await story.world["paris"].person("bruno"), await story.world["lyon"].person("zoe")
    await zoe.find("@sales@paris.corp.example")
    for outsider in (bruno, zoe):
        for text in ("buy this", "buy that"):
            await story.writes(outsider, "sales", text)
        told = await _told(outsider)
        assert "seuls ses membres y écrivent" in told
        assert "only its members write there" in told
    assert [each["content"] for each in await story.amelie.get(f"{story.path('sales')}/posts")] == []

    post = await story.writes(story.amelie, "sales", "who comes?")
    await story.decides("sales", post, "lock")
    await story.world["lyon"].run(lambda: execute("DELETE FROM locked_threads"))
    answered = await story.lea.publish("me", in_reply_to_id=await story.id_at("lyon", post))
    assert "the thread is locked" in await _told(story.lea)
    assert answered["url"] in await _told(story.lea)
    for town in ("paris", "lyon"):
        in_group = "SELECT count(*) FROM posts WHERE content LIKE '%>me<%' AND group_id IS NOT NULL"
        assert await story.world[town].run(lambda sql=in_group: value(sql)) == 0
    await zoe.publish("I only answer Amélie", in_reply_to_id=await story.id_at("lyon", post))
    assert len(await zoe.get("/api/v1/conversations")) == 1


async def _told(somebody: Somebody) -> str:
    """Return what somebody was told in the one conversation that they have."""
    [conversation] = await somebody.get("/api/v1/conversations")
    assert conversation["unread"]
    return str(conversation["last_status"]["content"])
