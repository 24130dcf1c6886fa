"""Two sites agree on who follows whom (FEP-8fcf), whichever of them forgot or missed something."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from federation.protocol.followers import (
    HEADER,
    Synchronization,
    followers_digest,
    parse_header,
    write_header,
)
from inbox.worker import apply_pending
from models.core.accounts import account_by_uri
from models.core.database import rows, value
from models.people.follows import drop_follow, follow_between, put_follow
from outbox.delivery.queue import Claim
from outbox.delivery.worker import deliver_due
from tests.federation.test_receipts import fetch
from tests.scene import scene
from tests.world import Somebody, World

DELIVERED = "SELECT state FROM deliveries ORDER BY id DESC LIMIT 1"


@dataclass
class Story:
    """Bruno and Claire in Lyon follow Amélie in Paris; so does Hugo at HQ."""

    world: World
    amelie: Somebody
    bruno: Somebody
    claire: Somebody
    hugo: Somebody

    async def in_lyon(self, follower: Somebody) -> str | None:
        """Return what Lyon believes of a follow of Amélie."""
        return await self._state("lyon", follower)

    async def in_paris(self, follower: Somebody) -> str | None:
        return await self._state("paris", follower)

    async def _state(self, town: str, follower: Somebody) -> str | None:
        async def look() -> str | None:
            follow = await follow_between(await self.local_id(follower), await self.local_id(self.amelie))
            return follow.state if follow else None

        return await self.world[town].run(look)

    async def local_id(self, somebody: Somebody) -> int:
        account = await account_by_uri(somebody.account.uri)
        assert account
        return account.id


@pytest.fixture
async def story(tmp_path: Path) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, "paris", "lyon", "hq") as story:
        yield story


async def _story(world: World) -> Story:
    amelie = await world["paris"].person("amelie")
    bruno, claire = await world["lyon"].person("bruno"), await world["lyon"].person("claire")
    hugo = await world["hq"].person("hugo")
    for follower in (bruno, claire, hugo):
        await follower.follow(amelie)
    return Story(world, amelie, bruno, claire, hugo)


def test_a_digest_does_not_depend_on_order() -> None:
    uris = [f"https://lyon.corp.example/users/{n}" for n in range(5)]
    assert followers_digest(uris) == followers_digest(reversed(uris))
    assert followers_digest(uris) != followers_digest(uris[1:])
    assert followers_digest([]) == "0" * 64


def test_a_header_is_read_as_it_was_written() -> None:
    header = Synchronization("https://a.example/users/1/followers", "https://a.example/sync", "ab" * 32)
    assert parse_header(write_header(header)) == header
    assert parse_header('collectionId="https://a.example", digest="00"') is None
    assert parse_header("") is None


async def test_sites_that_agree_ask_nothing(story: Story) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    await story.amelie.post("/api/v1/statuses", {"status": "Bonjour"})
    assert await paris.run(deliver_due(paris.network)) == 2
    assert await lyon.run(lambda: value("SELECT count(*) FROM received WHERE state = 'pending'")) == 1
    assert await jobs(story) == 0
    assert (await story.in_lyon(story.bruno), await story.in_paris(story.bruno)) == ("accepted", "accepted")


async def test_case_48_a_follow_that_the_author_does_not_know_ends(story: Story) -> None:
    """Paris lost Bruno's follow: Lyon must not go on believing in it."""

    async def lose() -> None:
        await drop_follow(await story.local_id(story.bruno), story.amelie.account.id)

    await story.world["paris"].run(lose)
    await story.amelie.publish("Bonjour")
    assert (await story.in_lyon(story.bruno), await story.in_lyon(story.claire)) == (None, "accepted")


async def test_an_accept_that_was_lost_is_made_up_for(story: Story) -> None:
    async def forget() -> None:
        await put_follow(story.bruno.account.id, await story.local_id(story.amelie), "pending")

    await story.world["lyon"].run(forget)
    await story.amelie.publish("Bonjour")
    assert await story.in_lyon(story.bruno) == "accepted"


async def test_a_follow_that_nobody_wants_is_undone(story: Story) -> None:
    """Bruno unfollowed and Paris never heard: it would go on sending what is for followers only."""

    async def unfollow() -> None:
        await drop_follow(story.bruno.account.id, await story.local_id(story.amelie))

    await story.world["lyon"].run(unfollow)
    await story.amelie.publish("Bonjour")
    assert await story.in_paris(story.bruno) is None
    assert await story.in_paris(story.claire) == "accepted"
    assert await story.in_lyon(story.bruno) is None


async def test_the_list_holds_only_people_of_the_site_that_asks(story: Story) -> None:
    url = f"{story.amelie.account.uri}/followers_synchronization"
    in_lyon: Any = await fetch(story.world["lyon"], url)
    assert set(in_lyon["orderedItems"]) == {story.bruno.account.uri, story.claire.account.uri}
    in_hq: Any = await fetch(story.world["hq"], url)
    assert in_hq["orderedItems"] == [story.hugo.account.uri]
    await (
        story.world["paris"].anybody().call("GET", url.removeprefix("https://paris.corp.example"), status=401)
    )


@pytest.mark.parametrize(
    "claimed",
    [
        {"collection_id": "https://paris.corp.example/users/1/followers"},
        {"url": "https://hq.corp.example/users/1/followers_synchronization"},
    ],
)
async def test_what_is_not_the_senders_own_is_ignored(
    story: Story, monkeypatch: pytest.MonkeyPatch, claimed: dict[str, str]
) -> None:
    await send(story, monkeypatch, claimed | {"digest": "00" * 32})
    assert await story.in_lyon(story.bruno) == "accepted"
    assert await jobs(story) == 0


async def test_case_48_a_list_that_differs_from_its_digest_changes_nothing(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def lose() -> None:
        await drop_follow(await story.local_id(story.bruno), story.amelie.account.id)

    await story.world["paris"].run(lose)
    await send(story, monkeypatch, {"digest": "12" * 32})
    monkeypatch.undo()
    assert await jobs(story) == 1
    await story.world.settle()
    assert await jobs(story) == 0
    assert await story.in_lyon(story.bruno) == "accepted"


async def test_an_unsigned_header_is_ignored(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    await send(story, monkeypatch, {"digest": "12" * 32}, signed=False)
    assert await jobs(story) == 0


async def jobs(story: Story) -> int:
    """Count what Lyon wants to ask."""
    return await story.world["lyon"].run(lambda: value("SELECT count(*) FROM errands"))


async def send(
    story: Story, monkeypatch: pytest.MonkeyPatch, changes: dict[str, str], *, signed: bool = True
) -> None:
    """Let Paris send a post with another header than it should, and Lyon do what follows."""
    account = story.amelie.account
    header = Synchronization(
        **{
            "collection_id": account.followers_url,
            "url": f"{account.uri}/followers_synchronization",
            "digest": "",
            **changes,
        }
    )
    paris, lyon = story.world["paris"], story.world["lyon"]

    async def headers_for(_: object, claims: Sequence[Claim]) -> dict[Claim, dict[str, str]]:
        return {claim: {HEADER: write_header(header)} for claim in claims}

    monkeypatch.setattr("outbox.delivery.worker.headers_for", headers_for)
    if not signed:
        sign = paris.network.keys.sign

        async def without(*arguments: Any, extra: dict[str, str], **options: Any) -> dict[str, str]:
            return await sign(*arguments, **options) | extra

        monkeypatch.setattr(paris.network.keys, "sign", without)
    await story.amelie.post("/api/v1/statuses", {"status": "Bonjour"})
    await paris.run(deliver_due(paris.network))
    assert (await paris.run(lambda: rows(DELIVERED)))[0]["state"] == "delivered"
    await lyon.run(apply_pending(lyon.network))
