"""Moving from Paris to Lyon: Amélie takes her followers along, where the admins of their sites agree.

Henri works at headquarters (HQ) and follows her; so does Chloé, her colleague in Paris.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import now
from models.core.database import rows
from models.core.errors import DomainNotAllowed, Invalid
from models.delivery.received import Received
from models.people.follows import Follow
from models.people.moves import COOLDOWN, Move, moves
from models.posts.scheduled import ScheduledPost
from outbox.posts import scheduled
from outbox.relations.moves import Moved, approve, move_away, refuse, set_alias
from tests.scene import scene
from tests.world import Somebody, Town, World
from web.http.answers import moment_text

ON_BOTH = pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)
OLD, NEW = "@amelie@paris.corp.example", "@amelie@lyon.corp.example"


@dataclass
class Story:
    world: World
    amelie: Somebody
    """In Paris."""
    new: Somebody
    """Herself in Lyon."""
    chloe: Somebody
    henri: Somebody

    @property
    def hq(self) -> Town:
        return self.world["hq"]

    async def alias(self, *, on: bool = True) -> None:
        lyon = self.world["lyon"]
        await lyon.run(set_alias(lyon.network, await account(lyon, "amelie"), OLD, on, by="léa"))
        await self.world.settle()

    async def move(self) -> None:
        paris = self.world["paris"]
        await paris.run(move_away(paris.network, await account(paris, "amelie"), NEW, by="ada"))
        await self.world.settle()

    async def decide(self, work: Callable[[int], Awaitable[Any]]) -> Any:
        [move] = await self.hq.run(moves())
        return await self.hq.run(lambda: work(move.id))

    async def approve(self) -> Moved:
        moved: Moved = await self.decide(lambda move: approve(self.hq.network, move, by="hugo"))
        await self.world.settle()
        return moved

    async def followed(self, who: Somebody) -> set[str]:
        return {each["acct"] for each in await who.get(f"/api/v1/accounts/{who.id}/following")}

    async def refused(self) -> list[str]:
        """Return why headquarters refused Moves."""
        found = await self.hq.run(rows("SELECT reason FROM received WHERE state = 'refused' ORDER BY id"))
        return [each["reason"] for each in found]


async def account(town: Town, handle: str) -> Account:
    return await town.run(lambda: Account.get(handle=handle))


@pytest.fixture
async def story(tmp_path: Path, new_url: Callable[[], Awaitable[str]] | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, "paris", "lyon", "hq", new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    amelie, chloe = await world["paris"].person("amelie"), await world["paris"].person("chloe")
    new, henri = await world["lyon"].person("amelie"), await world["hq"].person("henri")
    await henri.follow(amelie)
    await chloe.do(f"/api/v1/accounts/{amelie.id}/follow")
    return Story(world, amelie, new, chloe, henri)


@ON_BOTH
async def test_followers_follow_along_where_their_admin_agrees(story: Story) -> None:
    await story.alias()
    await story.move()
    assert await story.followed(story.chloe) == {NEW[1:]}, "Paris's own admin asked for it"
    assert await story.followed(story.henri) == {OLD[1:]}, "HQ's admin was not asked yet"
    [waiting] = await story.hq.run(moves())
    assert (waiting.old, waiting.new, waiting.followers, waiting.state) == (OLD[1:], NEW[1:], 1, "pending")
    shown = await story.henri.find(OLD)
    assert "moved" not in shown
    assert await story.approve() == Moved(1)
    assert await story.followed(story.henri) == {NEW[1:]}
    moved = (await story.henri.find(OLD))["moved"]
    assert (moved["acct"], "moved" in moved) == (NEW[1:], False)
    followers = await story.new.get(f"/api/v1/accounts/{story.new.id}/followers")
    assert {each["acct"] for each in followers} == {story.henri.handle, story.chloe.handle}
    assert (await story.amelie.get(f"/api/v1/accounts/{story.amelie.id}"))["followers_count"] == 0
    actions = await story.hq.run(lambda: AuditRecord.filter(actor="hugo").values_list("action", flat=True))
    assert list(actions) == ["move.approve"]
    await story.new.publish("Bonjour de Lyon")
    assert [post["account"]["acct"] for post in await story.henri.home()] == [NEW[1:]]


async def test_who_refuses_leaves_everything_and_is_not_asked_again(story: Story) -> None:
    await story.alias()
    await story.move()
    await story.decide(lambda move: refuse(move, by="hugo"))
    assert await story.followed(story.henri) == {OLD[1:]}
    with pytest.raises(Invalid):
        await story.approve()
    await replay(story)
    assert [each.state for each in await story.hq.run(moves())] == ["refused"]
    assert "moved" not in await story.henri.find(OLD)


async def test_a_replayed_move_does_nothing(story: Story) -> None:
    await story.alias()
    await story.move()
    await replay(story)
    await story.approve()
    await replay(story)
    assert [each.state for each in await story.hq.run(moves())] == ["approved"]
    assert await story.followed(story.henri) == {NEW[1:]}


async def replay(story: Story) -> None:
    """Let headquarters receive the Move again, and once more under another id."""
    received = await story.hq.run(lambda: Received.all().order_by("id"))
    body, count = next(r.body for r in received if b'"Move"' in r.body), len(received)
    again = body.replace(
        body.split(b'"id":"')[1].split(b'"')[0], f"https://paris.corp.example/{count}".encode()
    )
    paris = story.world["paris"]
    for each in (body, again):
        admitted = await paris.run(paris.network.policy.admit("https://hq.corp.example/inbox"))

        async def post(each: bytes = each, admitted: Any = admitted) -> int:
            answer = await paris.network.client.post_activity(
                admitted, each, sender_id=story.amelie.account.id
            )
            return answer.status

        assert await paris.run(post()) == 202
    await story.world.settle()
    assert await story.hq.run(lambda: Received.all().count()) == count + 1


async def test_the_new_account_has_to_say_so(story: Story) -> None:
    paris = story.world["paris"]
    with pytest.raises(Invalid):
        await story.move()
    assert (await account(paris, "amelie")).moved_to_uri == ""
    await story.alias()
    await story.alias(on=False)
    with pytest.raises(Invalid):
        await story.move()


async def test_the_new_account_is_asked_again_when_the_admin_agrees(story: Story) -> None:
    await story.alias()
    await story.move()
    await story.alias(on=False)
    with pytest.raises(Invalid):
        await story.approve()
    assert await story.followed(story.henri) == {OLD[1:]}


async def test_a_site_that_is_not_allowed_is_not_asked(story: Story) -> None:
    await story.hq.allow("lyon.corp.example", state="suspended")
    before = len(await story.hq.run(rows("SELECT outcome FROM dials WHERE host = 'lyon.corp.example'")))
    await story.alias()
    await story.move()
    assert await story.hq.run(moves()) == []
    assert await story.refused() == [
        "the new account cannot be had from its site, or its site is not allowed"
    ]
    dials = await story.hq.run(rows("SELECT outcome FROM dials WHERE host = 'lyon.corp.example' ORDER BY id"))
    assert {each["outcome"] for each in dials[before:]} <= {"refused:domain_not_allowed"}


async def test_nobody_moves_between_sites_of_which_one_is_gone(story: Story) -> None:
    await story.alias()
    await story.move()
    for host in ("lyon.corp.example", "paris.corp.example"):
        await story.hq.allow(host, state="suspended")
        with pytest.raises(DomainNotAllowed):
            await story.approve()
        await story.hq.allow(host)
    assert await story.followed(story.henri) == {OLD[1:]}


async def test_within_a_week_nobody_moves_again(story: Story) -> None:
    third = await story.world["lyon"].person("amelie.dupont")
    await story.alias()
    await story.move()
    lyon, paris = story.world["lyon"], story.world["paris"]
    await lyon.run(set_alias(lyon.network, third.account, OLD, True, by="léa"))

    async def again() -> None:
        amelie = await account(paris, "amelie")
        await paris.run(move_away(paris.network, amelie, f"@{third.handle}", by="ada"))
        await story.world.settle()

    with pytest.raises(Invalid) as error:
        await again()
    assert error.value.details == {"name": "moved less than 7 days ago"}
    await paris.run(lambda: Move.all().update(asked_at=now() - COOLDOWN))
    await again()
    assert await story.refused() == ["the account moved less than a week ago"]
    assert [each.new for each in await story.hq.run(moves())] == [NEW[1:]]
    await story.hq.run(lambda: Move.all().update(asked_at=now() - COOLDOWN - timedelta(seconds=1)))
    await paris.run(lambda: Move.all().update(asked_at=now() - COOLDOWN))
    await paris.run(lambda: Account.filter(handle="amelie").update(moved_to_uri=""))
    await again()
    assert [each.new for each in await story.hq.run(moves())] == [third.handle]


@ON_BOTH
async def test_nobody_follows_whom_they_may_not(story: Story) -> None:
    """Blocks go along, and silence does; who is blocked by the new account follows nobody."""
    louis = await story.world["hq"].person("louis")
    mathilde = await story.world["hq"].person("mathilde")
    await mathilde.follow(story.amelie)
    old = await louis.find(OLD)
    await louis.post(f"/api/v1/accounts/{old['id']}/block")
    await mathilde.post(f"/api/v1/accounts/{old['id']}/mute")
    new = await story.henri.find(NEW)
    await story.henri.post(f"/api/v1/accounts/{new['id']}/block")
    await story.alias()
    await story.move()
    assert await story.approve() == Moved(1)
    assert await story.followed(story.henri) == set()
    assert await story.followed(mathilde) == {NEW[1:]}
    for who, relation in ((louis, "blocking"), (mathilde, "muting")):
        [relationship] = await who.get(f"/api/v1/accounts/relationships?id={new['id']}")
        assert relationship[relation] is True


async def test_who_moved_is_followed_no_more(story: Story) -> None:
    await story.alias()
    await story.move()
    louis = await story.world["hq"].person("louis")
    old = await louis.find(OLD)
    await louis.do(f"/api/v1/accounts/{old['id']}/follow")
    assert not await story.hq.run(lambda: Follow.filter(account_id=louis.account.id).exists())
    await story.approve()
    await louis.call("POST", f"/api/v1/accounts/{old['id']}/follow", status=403)
    await story.chloe.call("POST", f"/api/v1/accounts/{story.amelie.id}/follow", status=403)


async def test_who_moved_writes_there_and_is_told_where(story: Story) -> None:
    """What waits to be published says so too; what was written may still be changed and deleted."""
    amelie = story.amelie
    own, theirs = await amelie.publish("Bonjour"), await story.chloe.publish("Salut")
    later = moment_text(now() + timedelta(hours=1))
    waiting = await amelie.post("/api/v1/statuses", {"status": "Later", "scheduled_at": later})
    await story.alias()
    await story.move()
    for path, draft in (
        ("", {"status": "Still here"}),
        ("", {"status": "Later still", "scheduled_at": later}),
        ("", {"status": "An answer", "in_reply_to_id": theirs["id"]}),
        (f"/{theirs['id']}/reblog", {}),
    ):
        refused = await amelie.post(f"/api/v1/statuses{path}", draft, status=403)
        assert refused["error"] == f"This account moved to {NEW}: write there"
    paris = story.world["paris"]
    await paris.run(scheduled.publish(paris.network, int(waiting["id"])))
    [kept] = await amelie.get("/api/v1/scheduled_statuses")
    assert kept["id"] == waiting["id"]
    assert NEW in (await paris.run(lambda: ScheduledPost.get(id=int(waiting["id"])))).problem
    await amelie.call("PUT", f"/api/v1/statuses/{own['id']}", json={"status": "Bonsoir"})
    await amelie.call("DELETE", f"/api/v1/statuses/{own['id']}")
    await story.new.publish("Here I am")
