"""Amélie in Paris and Alice, whose server is made with Fedify: a peer that we did not write, over real HTTPS."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.delivery.received import Received
from models.peers.peers import set_lookups
from tests.interop_fedify.alice import HOST, Alice, FedifyServer, running_fedify
from tests.world import Somebody, World

pytestmark = pytest.mark.xdist_group("fedify")

RFC_9421, CAVAGE = "rfc9421", "draft-cavage-http-signatures-12"


@dataclass(frozen=True)
class Acquaintance:
    """Two people whose sites can reach one another."""

    world: World
    amelie: Somebody
    alice: Alice

    async def begin(self, first_knock: str = RFC_9421) -> None:
        """Let Alice's server forget everything, know Paris's name, and sign like this when it first meets a site."""
        paris = self.world["paris"]
        await self.alice.does("begin", names={paris.host: paris.port}, firstKnock=first_knock)

    async def alice_does(self, what: str, **details: Any) -> dict[str, Any]:
        """Let Alice do something, and Paris take it in."""
        answer = await self.alice.does(what, **details)
        await self.world.settle()
        return answer

    async def is_refused(self, what: str, **details: Any) -> None:
        """Let Alice send something that Paris does not even keep."""
        before = await self.received()
        assert "This domain is not on the allow-list" in await self.alice.fails_to(what, **details)
        assert await self.received() == before

    async def received(self) -> list[tuple[str, str]]:
        """What Paris accepted, and what became of it."""
        return await self.amelie.town.run(lambda: Received.all().order_by("id").values_list("uri", "state"))

    async def allow(self) -> None:
        """Let Paris allow Alice's server, which does not sign when it looks up a name, as most do not."""
        paris = self.world["paris"]
        await paris.allow(HOST)
        await paris.run(set_lookups(paris.network.site.live, HOST, "unsigned", by="ada"))

    async def follow_both_ways(self) -> None:
        found = await self.amelie.find("@" + self.alice.handle)
        await self.amelie.do(f"/api/v1/accounts/{found['id']}/follow")
        await self.alice_does("follow", who="@" + self.amelie.handle)

    async def relationship(self) -> dict[str, Any]:
        """What Amélie's client knows about Alice."""
        alice = await self.amelie.find("@" + self.alice.handle)
        [relationship] = await self.amelie.get(f"/api/v1/accounts/relationships?id[]={alice['id']}")
        return relationship

    async def counts(self, status_id: str) -> tuple[int, int, int]:
        """Favourites, boosts and replies of a post, as Amélie's client shows them."""
        status = await self.amelie.get(f"/api/v1/statuses/{status_id}")
        return status["favourites_count"], status["reblogs_count"], status["replies_count"]


@pytest.fixture(scope="module")
def fedify(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FedifyServer]:
    with running_fedify(tmp_path_factory.mktemp("fedify")) as server:
        yield server


@pytest.fixture
async def strangers(tmp_path: Path, fedify: FedifyServer) -> AsyncIterator[Acquaintance]:
    """Amélie and Alice, before Paris allows Alice's server."""
    world = World(tmp_path)
    world.authority = fedify.authority
    try:
        [paris] = await world.open("paris", hosts={HOST: f"127.0.0.1:{fedify.port}"})
        alice = Alice(fedify, world.http)
        acquaintance = Acquaintance(world, await paris.person("amelie"), alice)
        await acquaintance.begin()
        yield acquaintance
    finally:
        await world.close()


@pytest.fixture
async def friends(strangers: Acquaintance) -> AsyncIterator[Acquaintance]:
    """Amélie and Alice, who follow one another. Whatever Alice has sent in the end was understood."""
    await strangers.allow()
    await strangers.follow_both_ways()
    yield strangers
    assert {state for _, state in await strangers.received()} == {"applied"}


async def test_they_follow_one_another_and_part(friends: Acquaintance) -> None:
    amelie, alice = friends.amelie, friends.alice
    relationship = await friends.relationship()
    assert (relationship["following"], relationship["followed_by"]) == (True, True)
    diary = await alice.diary()
    assert diary.followers == [amelie.account.uri]
    assert [accept["actor"] for accept in diary.of("Accept")] == [amelie.account.uri]
    [notification] = await amelie.notifications()
    assert (notification["type"], notification["account"]["acct"]) == ("follow", alice.handle)

    await amelie.do(f"/api/v1/accounts/{relationship['id']}/unfollow")
    assert (await alice.diary()).followers == []


async def test_amelie_writes_and_alice_answers(friends: Acquaintance) -> None:
    """Amélie posts; Alice reads, likes, boosts and answers it; Amélie edits and deletes it."""
    amelie, alice = friends.amelie, friends.alice
    posted = await amelie.publish("Bonjour @" + alice.handle)
    [created] = (await alice.diary()).of("Create")
    assert (created["object"], created["content"]) == (posted["uri"], posted["content"])
    read = await alice.does("read", uri=posted["uri"])
    assert read == {"type": "Note", "content": posted["content"], "author": amelie.account.uri}

    like = await friends.alice_does("like", uri=posted["uri"])
    boost = await friends.alice_does("boost", uri=posted["uri"])
    answer = await friends.alice_does(
        "publish", content="<p>Hello</p>", replyTo=posted["uri"], mention="@" + amelie.handle
    )
    assert await friends.counts(posted["id"]) == (1, 1, 1)
    heard = {notification["type"] for notification in await amelie.notifications()}
    assert heard == {"follow", "favourite", "reblog", "mention"}
    context = await amelie.get(f"/api/v1/statuses/{posted['id']}/context")
    assert [reply["uri"] for reply in context["descendants"]] == [answer["uri"]]

    await friends.alice_does("undo", id=like["id"])
    await friends.alice_does("undo", id=boost["id"])
    assert await friends.counts(posted["id"]) == (0, 0, 1)

    await amelie.call("PUT", f"/api/v1/statuses/{posted['id']}", json={"status": "Bonsoir"})
    await friends.world.settle()
    [updated] = (await alice.diary()).of("Update")
    assert (updated["object"], updated["content"]) == (posted["uri"], "<p>Bonsoir</p>")
    await amelie.call("DELETE", f"/api/v1/statuses/{posted['id']}")
    await friends.world.settle()
    [deleted] = (await alice.diary()).of("Delete")
    assert deleted["object"] == posted["uri"]
    assert posted["uri"] in await alice.fails_to("read", uri=posted["uri"])


async def test_alice_writes_and_amelie_answers(friends: Acquaintance) -> None:
    """Alice posts; Amélie reads, likes, boosts and answers it; Alice edits and deletes it."""
    amelie, alice = friends.amelie, friends.alice
    written = await friends.alice_does("publish", content="<p>Good morning</p>")
    [read] = [status for status in await amelie.home() if status["account"]["acct"] == alice.handle]
    assert (read["uri"], read["content"], read["visibility"]) == (
        written["uri"],
        "<p>Good morning</p>",
        "public",
    )

    await amelie.do(f"/api/v1/statuses/{read['id']}/favourite")
    await amelie.do(f"/api/v1/statuses/{read['id']}/reblog")
    answer = await amelie.publish(f"@{alice.handle} salut", in_reply_to_id=read["id"])
    diary = await alice.diary()
    assert [like["object"] for like in diary.of("Like")] == [written["uri"]]
    assert [boost["object"] for boost in diary.of("Announce")] == [written["uri"]]
    [created] = diary.of("Create")
    assert (created["object"], created["replyTo"]) == (answer["uri"], written["uri"])

    await amelie.do(f"/api/v1/statuses/{read['id']}/unfavourite")
    await amelie.do(f"/api/v1/statuses/{read['id']}/unreblog")
    assert len((await alice.diary()).of("Undo")) == 2

    await friends.alice_does("edit", id=written["id"], content="<p>Good evening</p>")
    edited = await amelie.get(f"/api/v1/statuses/{read['id']}")
    assert edited["content"] == "<p>Good evening</p>"
    assert edited["edited_at"]
    await friends.alice_does("delete", id=written["id"])
    await amelie.call("GET", f"/api/v1/statuses/{read['id']}", status=404)


async def test_paris_fetches_what_it_was_not_sent(friends: Acquaintance) -> None:
    """Amélie opens an address of Alice's site, which shows posts only to those whose signature it believes."""
    await friends.amelie.do(f"/api/v1/accounts/{(await friends.relationship())['id']}/unfollow")
    written = await friends.alice_does("publish", content="<p>Minutes</p>")
    [found] = (await friends.amelie.get(f"/api/v2/search?q={written['uri']}&resolve=true"))["statuses"]
    assert found["content"] == "<p>Minutes</p>"
    assert any(line.startswith("GET /users/alice/posts/") for line in (await friends.alice.diary()).asked)


@pytest.mark.parametrize("spec", [RFC_9421, CAVAGE])
async def test_either_way_of_signing_is_believed_at_the_first_knock(
    strangers: Acquaintance, spec: str
) -> None:
    """Reading a profile and posting to an inbox.

    Fedify 1.10 comes back to the draft when it reads a key: it signs the key's fragment as a part of
    `@target-uri`, and fragments do not travel.
    """
    await strangers.begin(spec)
    paris = strangers.world["paris"]
    await strangers.allow()
    await strangers.alice.does("follow", who="@" + strangers.amelie.handle)
    assert await strangers.alice.does("spoken", origin=paris.settings.origin) == {"spec": spec}
    await strangers.world.settle()
    [notification] = await strangers.amelie.notifications()
    assert notification["account"]["acct"] == strangers.alice.handle


async def test_whom_alices_server_forgot_follows_no_longer(strangers: Acquaintance) -> None:
    """Fedify's digest of followers is read. It signs the digest in the older way of signing only."""
    await strangers.begin(CAVAGE)
    await strangers.allow()
    await strangers.follow_both_ways()
    bruno = await strangers.world["paris"].person("bruno")
    followed = await bruno.find("@" + strangers.alice.handle)
    await bruno.do(f"/api/v1/accounts/{followed['id']}/follow")

    await strangers.alice_does("publish", content="<p>To both</p>")
    assert (await strangers.relationship())["following"]
    await strangers.alice.does("forget", who=strangers.amelie.account.uri)
    await strangers.alice_does("publish", content="<p>To Bruno</p>")
    assert not (await strangers.relationship())["following"]
    [still] = await bruno.get(f"/api/v1/accounts/relationships?id[]={followed['id']}")
    assert still["following"]


async def test_strangers_stay_strangers(strangers: Acquaintance) -> None:
    """Not allow-listed: Alice learns nothing from Paris, and Paris asks her server nothing."""
    amelie, alice = strangers.amelie, strangers.alice
    found = await amelie.get(f"/api/v2/search?q=@{alice.handle}&resolve=true&type=accounts")
    assert found["accounts"] == []
    posted = await amelie.publish(f"Bonjour @{alice.handle}")
    assert "not found" in await alice.fails_to("read", uri=posted["uri"])
    await strangers.is_refused("follow", who=amelie.account.uri, inbox=amelie.account.inbox_url)
    assert await amelie.notifications() == []
    assert (await alice.diary()).asked == []


async def test_friends_become_strangers(friends: Acquaintance) -> None:
    """Paris takes Alice's site off its list: from then on neither hears of the other."""
    amelie, alice = friends.amelie, friends.alice
    posted = await amelie.publish("Bonjour")
    await friends.world["paris"].allow(HOST, state="removed")
    before = await alice.diary()
    await amelie.publish("Entre nous")
    await friends.is_refused("publish", content="<p>Still here?</p>")
    await friends.is_refused("follow", who=amelie.account.uri, inbox=amelie.account.inbox_url)
    assert "not found" in await alice.fails_to("read", uri=posted["uri"])
    assert [status["content"] for status in await amelie.home()] == ["<p>Entre nous</p>", "<p>Bonjour</p>"]
    assert await alice.diary() == before
