"""Secret ballots between sites: each counts its own people's votes, and Paris, which asked, learns totals at the end."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from federation.protocol import documents
from federation.protocol.vocabulary import Activity, BallotTotals, Note
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute, rows, value
from models.peers.peers import Peer, set_people
from models.posts.polls import Poll, PollOption
from outbox.delivery import compose
from outbox.posts.ballots import COUNTED_AFTER, count_confirmed, count_ended
from outbox.posts.polls import close_ended, send_results
from outbox.posts.scheduled import publish
from tests.both import NewUrl, new_url
from tests.scene import scene
from tests.world import Somebody, Town, World

__all__ = ["new_url"]

LYON = "lyon.corp.example"
SITES = ("paris", "lyon", "munich")


@dataclass
class Story:
    world: World
    amelie: Somebody
    karim: Somebody
    bruno: Somebody
    chloe: Somebody

    async def ask(self, **more: Any) -> dict[str, Any]:
        poll = {"options": ["stay", "move"], "expires_in": 3600, "secret": True}
        return await self.amelie.publish("Do we move?", poll=poll, **more)

    async def vote(self, somebody: Somebody, *choices: int) -> dict[str, Any]:
        [shown] = await somebody.home()
        return await somebody.do(f"/api/v1/polls/{shown['poll']['id']}/votes", {"choices": list(choices)})

    async def end(self, *, ago: timedelta = timedelta(seconds=1)) -> None:
        for town in self.world.towns.values():
            await town.run(lambda: Poll.all().update(expires_at=now() - ago))

    async def run_minute(self) -> None:
        for work in (close_ended, count_ended, send_results):
            for town in self.world.towns.values():
                await town.run(work(town.network))
            await self.world.settle()


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, *SITES, new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    paris, lyon = world["paris"], world["lyon"]
    story = Story(
        world,
        await paris.person("amelie"),
        await paris.person("karim"),
        await lyon.person("bruno"),
        await lyon.person("chloe"),
    )
    for somebody in (story.karim, story.bruno, story.chloe):
        await somebody.follow(story.amelie)
    return story


def counts(poll: dict[str, Any]) -> list[int | None]:
    return [option["votes_count"] for option in poll["options"]]


async def test_votes_of_two_sites_are_counted_at_the_end_and_nobody_learns_whose(story: Story) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    asked = await story.ask()
    assert asked["poll"]["secret"] is True
    sent = "SELECT count(*) FROM outgoing_activities"
    before = await lyon.run(value(sent))
    voted = await story.vote(story.bruno, 1)
    assert (voted["voted"], voted["own_votes"], counts(voted)) == (True, [], [None, None])
    await story.vote(story.chloe, 0)
    await story.vote(story.karim, 1)
    for somebody in (story.bruno, story.karim):
        path = f"/api/v1/polls/{(await somebody.home())[0]['poll']['id']}/votes"
        assert (await somebody.ask("POST", path, json={"choices": [0]})).status == 422
    await story.run_minute()
    for somebody in (story.amelie, story.bruno):
        assert counts((await somebody.home())[0]["poll"]) == [None, None]
    assert await lyon.run(value(sent)) == before
    for town in (paris, lyon):
        assert await town.run(rows("SELECT * FROM poll_votes")) == []
        assert all(set(dict(each)) == {"id", "poll_id", "account_id"} for each in await _ballots(town))

    await story.end()
    await story.run_minute()
    for somebody in (story.amelie, story.karim, story.bruno, story.chloe):
        poll = (await somebody.home())[0]["poll"]
        assert (counts(poll), poll["voters_count"], poll["expired"]) == ([1, 2], 3, True)
        assert "poll" in [each["type"] for each in await somebody.notifications()]
    known = await paris.run(rows("SELECT username FROM accounts WHERE host = 'lyon.corp.example'"))
    said = b"".join(
        bytes(each["body"])
        for each in await lyon.run(rows("SELECT body FROM outgoing_activities ORDER BY id"))
    )
    assert said.count(b"parvis:BallotTotals") == 1
    assert {each["username"] for each in known} == {"bruno", "chloe", "lyon.corp.example"}  # as followers


async def _ballots(town: Town) -> list[Any]:
    return await town.run(rows("SELECT * FROM poll_ballots"))


async def test_numbers_wait_for_sites_that_are_silent_an_hour_at_most(story: Story) -> None:
    lyon, paris = story.world["lyon"], story.world["paris"]
    await story.ask()
    await story.vote(story.karim, 1)
    await lyon.allow("paris.corp.example", state="suspended")
    await story.end()
    await story.run_minute()
    assert counts((await story.amelie.home())[0]["poll"]) == [None, None]
    await story.end(ago=COUNTED_AFTER)
    await story.run_minute()
    assert counts((await story.amelie.home())[0]["poll"]) == [0, 1]
    assert not await paris.run(lambda: Poll.filter(hide_totals=True).exists())


async def test_sites_of_other_software_are_not_waited_for_and_their_plain_votes_refused(story: Story) -> None:
    paris = story.world["paris"]
    asked = await story.ask()
    await paris.run(lambda: Peer.filter(host="lyon.corp.example").update(software="mastodon"))
    bruno = story.bruno.account
    note = Note(
        id=f"{bruno.uri}/votes/1", attributed_to=bruno.uri, name="stay", in_reply_to=asked["uri"], to=()
    )
    assert await _send(story, bruno, compose.create(note)) == "refused"
    assert await paris.run(lambda: PollOption.filter(votes_count__gt=0).exists()) is False
    await paris.run(lambda: Poll.all().update(expires_at=now()))
    await paris.run(count_ended(paris.network))
    assert counts((await story.amelie.home())[0]["poll"]) == [0, 0]


@pytest.mark.parametrize(
    ("votes", "voters"),
    [
        pytest.param({"stay": 2, "move": 1}, 2, id="more votes than voters"),
        pytest.param({"stay": 1, "move": 0}, 2, id="fewer votes than voters"),
        pytest.param({"stay": 1, "go": 1}, 2, id="another option"),
        pytest.param({"stay": 3, "move": -1}, 2, id="below nothing"),
    ],
)
async def test_numbers_that_cannot_be_are_refused(story: Story, votes: dict[str, int], voters: int) -> None:
    asked = await story.ask()
    await story.end()
    itself = await _itself(story.world["lyon"])
    assert await _send(story, itself, _totals("lyon", asked["uri"], votes, voters)) == "refused"
    assert await _send(story, itself, _totals("lyon", asked["uri"], {"stay": 1, "move": 1}, 2)) == "applied"


async def test_a_site_tells_once_of_its_own_when_it_is_over_and_was_asked(story: Story) -> None:
    asked = await story.ask(visibility="private")
    lyon, munich = await _itself(story.world["lyon"]), await _itself(story.world["munich"])
    counted = {"stay": 1, "move": 1}
    early = _totals("lyon", asked["uri"], counted, 2)
    assert await _send(story, lyon, early) == "refused"
    await story.end()
    assert await _send(story, munich, _totals("munich", asked["uri"], counted, 2), "munich") == "refused"
    assert await _send(story, munich, _totals("lyon", asked["uri"], counted, 2), "munich") == "refused"
    assert await _send(story, story.bruno.account, _totals("lyon", asked["uri"], counted, 2)) == "refused"
    assert await _send(story, lyon, _totals("lyon", asked["uri"], counted, 2)) == "applied"
    assert await _send(story, lyon, _totals("lyon", asked["uri"], counted, 2)) == "refused"
    found = await story.world["paris"].run(rows("SELECT votes_count FROM poll_options ORDER BY id"))
    assert [each["votes_count"] for each in found] == [1, 1]


async def test_nothing_is_counted_before_the_end_and_a_clock_that_is_ahead_loses_nothing(
    story: Story,
) -> None:
    paris = story.world["paris"]
    asked = await story.ask()
    await paris.run(lambda: Poll.all().update(expires_at=now() + timedelta(minutes=4)))
    lyon, early = await _itself(story.world["lyon"]), _totals("lyon", asked["uri"], {"stay": 2, "move": 0}, 2)
    assert await _send(story, lyon, early) == "pending"
    assert await _send(story, lyon, early) == "pending"
    again = "UPDATE received SET due_at = 0 WHERE state = 'pending'"
    await paris.run(execute(again))
    await paris.run(apply_pending(paris.network))
    assert await paris.run(value("SELECT count(*) FROM poll_tallies")) == 0
    assert await paris.run(value("SELECT voters_count FROM polls")) == 0
    await story.end()
    await paris.run(execute(again))
    await paris.run(apply_pending(paris.network))
    await paris.run(lambda: Poll.all().update(expires_at=now() - COUNTED_AFTER))
    await story.run_minute()
    poll = (await story.amelie.home())[0]["poll"]
    assert (counts(poll), poll["voters_count"]) == ([2, 0], 2)


async def test_more_voters_than_a_site_has_people_wait_for_an_admin(story: Story) -> None:
    """Paris knows of two people in Lyon, until Paris' admin says how many there are. What Lyon says is a proposal."""
    paris = story.world["paris"]
    asked = await story.ask()
    await paris.run(lambda: Peer.filter(host=LYON).update(people_told=5_000_000))
    await story.end(ago=COUNTED_AFTER)
    lyon, many = await _itself(story.world["lyon"]), {"stay": 1_000_000, "move": 0}
    assert await _send(story, lyon, _totals("lyon", asked["uri"], many, 1_000_000)) == "applied"
    await story.run_minute()
    poll = (await story.amelie.home())[0]["poll"]
    assert (counts(poll), poll["voters_count"]) == ([0, 0], 0)
    for people, counted in ((999_999, 0), (1_000_000, 1_000_000)):
        await paris.run(set_people(LYON, people, by="ada"))
        await paris.run(count_confirmed(paris.network))
        await story.run_minute()
        for somebody in (story.amelie, story.bruno):
            assert (await somebody.home())[0]["poll"]["voters_count"] == counted
    await paris.run(count_confirmed(paris.network))
    assert (await story.amelie.home())[0]["poll"]["voters_count"] == 1_000_000


async def test_each_site_stands_by_itself_and_can_be_struck_out(story: Story) -> None:
    paris, munich = story.world["paris"], await _itself(story.world["munich"])
    asked = await story.ask()
    path = f"/api/parvis/v1/polls/{asked['poll']['id']}/sites"
    for number in range(12):
        person = await paris.person(f"p{number}")
        await person.post(f"/api/v1/polls/{asked['poll']['id']}/votes", {"choices": [number % 2]})
    await paris.run(set_people(LYON, 900, by="ada"))
    await paris.run(set_people("munich.corp.example", 12, by="ada"))
    assert await story.amelie.get(path) == []
    assert (await story.amelie.ask("POST", f"{path}/{LYON}/strike")).status == 404
    await story.end(ago=COUNTED_AFTER)
    lyon = await _itself(story.world["lyon"])
    assert await _send(story, lyon, _totals("lyon", asked["uri"], {"stay": 0, "move": 900}, 900)) == "applied"
    counted = _totals("munich", asked["uri"], {"stay": 5, "move": 0}, 5)
    assert await _send(story, munich, counted, "munich") == "applied"
    await story.run_minute()
    shown = {each.pop("site"): each for each in await story.karim.get(path)}
    assert shown == {  # Of Munich too few voted; and Paris' numbers would tell what they chose.
        "paris.corp.example": {"voters_count": 12, "votes_counts": None, "state": "counted"},
        LYON: {"voters_count": 900, "votes_counts": [0, 900], "state": "counted"},
        "munich.corp.example": {"voters_count": 5, "votes_counts": None, "state": "counted"},
    }
    assert (await story.karim.ask("POST", f"{path}/{LYON}/strike")).status == 403
    assert (
        await story.bruno.ask("POST", f"{path}/{LYON}/strike")
    ).status == 404  # By Lyon's own id, there is none.
    assert (await story.amelie.ask("POST", f"{path}/paris.corp.example/strike")).status == 404
    mona = await paris.person("mona", role="moderator")
    answers = await asyncio.gather(*(mona.ask("POST", f"{path}/{LYON}/strike") for _ in range(6)))
    assert sorted(each.status for each in answers) == [200, 404, 404, 404, 404, 404]
    await story.run_minute()
    for somebody in (story.amelie, story.bruno):
        poll = (await somebody.home())[0]["poll"]
        assert (counts(poll), poll["voters_count"]) == ([11, 6], 17)
    assert {each["site"]: each["state"] for each in await story.amelie.get(path)} == {
        "paris.corp.example": "counted",
        LYON: "struck",
        "munich.corp.example": "counted",
    }
    assert await _send(story, lyon, _totals("lyon", asked["uri"], {"stay": 1, "move": 0}, 1)) == "refused"
    audit = await paris.run(rows("SELECT actor, before, after FROM audit WHERE action = 'poll.strike'"))
    assert [tuple(each) for each in audit] == [("mona", f"{LYON}: 900 voters", "not counted")]


async def test_what_was_told_before_the_upgrade_stays_counted_and_apart_from_nothing(story: Story) -> None:
    paris = story.world["paris"]
    asked = await story.ask()
    await story.end(ago=COUNTED_AFTER)
    lyon = await _itself(story.world["lyon"])
    assert await _send(story, lyon, _totals("lyon", asked["uri"], {"stay": 1, "move": 1}, 2)) == "applied"
    await paris.run(execute("UPDATE poll_tallies SET voters = NULL, votes_json = NULL"))
    await story.run_minute()
    path = f"/api/parvis/v1/polls/{asked['poll']['id']}/sites"
    shown = await story.amelie.get(path)
    assert [(each["voters_count"], each["votes_counts"], each["state"]) for each in shown] == [
        (None, None, "counted"),
        (None, None, "counted"),
    ]
    assert (await story.amelie.ask("POST", f"{path}/{LYON}/strike")).status == 422
    assert counts((await story.amelie.home())[0]["poll"]) == [1, 1]


async def test_the_members_of_a_group_vote_at_three_sites(story: Story) -> None:
    await story.world.recognize()
    greta = await story.world["munich"].person("greta")
    await story.world["lyon"].run(set_people("munich.corp.example", 1, by="hugo"))
    group = await story.amelie.post("/api/parvis/v1/groups", {"name": "Sales", "access": "closed"})
    for somebody in (story.bruno, greta):
        account = await somebody.find("@sales@paris.corp.example")
        await somebody.do(f"/api/v1/accounts/{account['id']}/follow")
    for asking in await story.amelie.get(f"/api/parvis/v1/groups/{group['id']}/requests"):
        await story.amelie.do(
            f"/api/parvis/v1/groups/{group['id']}/requests/{asking['account']['id']}/approve"
        )
    poll = {"options": ["stay", "move"], "expires_in": 3600, "secret": True}
    asked = await story.bruno.publish("@sales@paris.corp.example do we move?", poll=poll)
    for somebody, choice in ((story.amelie, 0), (greta, 1)):
        shown = (await somebody.home())[0]["reblog"]
        voted = await somebody.do(f"/api/v1/polls/{shown['poll']['id']}/votes", {"choices": [choice]})
        assert voted["voted"]
    await story.end()
    await story.run_minute()
    shown = await story.bruno.get(f"/api/v1/statuses/{asked['id']}")
    assert (counts(shown["poll"]), shown["poll"]["voters_count"]) == ([1, 1], 2)
    for somebody in (story.amelie, greta):
        assert counts((await somebody.home())[0]["reblog"]["poll"]) == [1, 1]


async def test_a_scheduled_secret_ballot_stays_one(story: Story) -> None:
    paris = story.world["paris"]
    at = (now() + timedelta(minutes=10)).isoformat()
    poll = {"options": ["a", "b"], "expires_in": 600, "secret": True}
    waiting = await story.amelie.post("/api/v1/statuses", {"status": "?", "poll": poll, "scheduled_at": at})
    assert waiting["params"]["poll"]["secret"] is True
    await paris.run(publish(paris.network, int(waiting["id"])))
    assert (await story.amelie.home())[0]["poll"]["secret"] is True


async def _itself(town: Town) -> Account:
    return await town.run(lambda: Account.get(id=town.network.site.account_id))


def _totals(site: str, poll_uri: str, votes: dict[str, int], voters: int) -> Activity:
    uri = f"https://{site}.corp.example/actor/ballots/1"
    ballots = BallotTotals(uri, poll_uri, tuple(votes.items()), voters)
    activity_id = f"https://{site}.corp.example/activities/{now().timestamp()}"
    return Activity(activity_id, "Update", "", uri, ballots=ballots)


async def _send(story: Story, sender: Account, activity: Activity, site: str = "lyon") -> str:
    """Post an activity to Paris as a site would, and return how it ended."""
    town, paris = story.world[site], story.world["paris"]
    body = documents.dump(documents.activity_document(replace(activity, actor=sender.uri)))

    async def post() -> int:
        admitted = await town.network.policy.admit("https://paris.corp.example/inbox")
        return (await town.network.client.post_activity(admitted, body, sender_id=sender.id)).status

    if await town.run(post()) != 202:
        return "refused"
    await paris.run(apply_pending(paris.network))
    return await paris.run(value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))
