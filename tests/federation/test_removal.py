"""Paris takes Lyon off its list, and some time later allows it again: what Amélie is told, and what she sees of Bruno."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.core.database import execute
from models.core.live import Event
from tests.scene import scene
from tests.world import PASSWORD, Answer, Somebody, Town, World

LYON = "lyon.corp.example"


@dataclass
class Story:
    """Amélie in Paris and Bruno in Lyon follow each other; Chloé in Paris follows nobody."""

    world: World
    amelie: Somebody
    bruno: Somebody
    chloe: Somebody
    answered: dict[str, Any]
    """Bruno's post, as Amélie has it, which she answered."""
    boosted: dict[str, Any]
    """Another, which she boosted."""

    @property
    def paris(self) -> Town:
        return self.world["paris"]

    async def state(self, *states: str) -> None:
        for state in states:
            await self.paris.allow(LYON, state=state)

    async def sees(self, status: dict[str, Any]) -> bool:
        return (await self.amelie.ask("GET", f"/api/v1/statuses/{status['id']}")).status == 200


@pytest.fixture
async def story(tmp_path: Path, new_url: Callable[[], Awaitable[str]] | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, "paris", "lyon", new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await amelie.follow(bruno)
    await bruno.follow(amelie)
    for text in ("answer me", "boost me"):
        await bruno.publish(text)
    boosted, answered = await amelie.home()
    await amelie.publish("answered", in_reply_to_id=answered["id"])
    await amelie.do(f"/api/v1/statuses/{boosted['id']}/reblog")
    return Story(world, amelie, bruno, await world["paris"].person("chloe"), answered, boosted)


@pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)
async def test_people_are_told_what_was_severed(story: Story) -> None:
    await story.state("suspended")
    assert await _severed(story.amelie) == []
    await story.state("active", "removed")
    [notification] = await _severed(story.amelie)
    event = notification["event"]
    assert (notification["account"]["id"], "status" in notification) == (story.amelie.id, False)
    assert event == {
        "id": event["id"],
        "type": "domain_block",
        "purged": False,
        "target_name": LYON,
        "followers_count": 1,
        "following_count": 1,
        "created_at": event["created_at"],
    }
    assert await _severed(story.chloe) == []
    assert await story.amelie.get(f"/api/v1/notifications/{notification['id']}") == notification


async def test_what_was_severed_can_be_taken_along(story: Story) -> None:
    await story.state("removed")
    event_id = (await _severed(story.amelie))[0]["event"]["id"]
    for relation in ("following", "followers"):
        answer = await _as(story.amelie, f"/severed_relationships/{event_id}/{relation}.csv")
        assert (answer.status, answer.body) == (200, b"Account address\r\nbruno@lyon.corp.example\r\n")
        assert (await _as(story.chloe, f"/severed_relationships/{event_id}/{relation}.csv")).status == 404
    assert (await _as(story.amelie, f"/severed_relationships/{event_id}/all.csv")).status == 404
    assert LYON.encode() in (await _as(story.amelie, "/severed_relationships")).body
    assert LYON.encode() not in (await _as(story.chloe, "/severed_relationships")).body


async def _severed(who: Somebody) -> list[dict[str, Any]]:
    return await who.get("/api/v1/notifications?types[]=severed_relationships")


async def _as(who: Somebody, path: str) -> Answer:
    """Open a page in a browser in which somebody logged in."""
    anybody = who.town.anybody()
    page = await anybody.ask("GET", "/login")
    form_token = page.body.decode().split('name="form_token" value="')[1].split('"')[0]
    cookie = page.headers["Set-Cookie"].split(";")[0]
    form = {"form_token": form_token, "login": who.username, "password": PASSWORD}
    logged_in = await anybody.ask("POST", "/login", data=form, headers={"Cookie": cookie})
    cookie = logged_in.headers["Set-Cookie"].split(";")[0]
    return await anybody.ask("GET", path, headers={"Cookie": cookie, "Accept": "text/html"})


@pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)
async def test_old_posts_stay_hidden_until_they_are_fetched_anew(story: Story) -> None:
    await story.state("removed", "active")
    bruno = await story.amelie.find(f"@{story.bruno.handle}")
    assert bruno["statuses_count"] == 2, "he was asked for, and is back"
    assert await story.amelie.get(f"/api/v1/accounts/{bruno['id']}/statuses") == []
    assert not await story.sees(story.answered)
    assert not await story.sees(story.boosted)
    assert await story.amelie.get(f"/api/v1/accounts/{bruno['id']}/followers") == [], "no follow comes back"
    mine = await story.amelie.get(f"/api/v1/accounts/{story.amelie.id}/statuses")
    assert [post["content"] for post in mine] == ["<p>answered</p>"], (
        "her boost is hidden with what it boosts"
    )

    found = await story.amelie.get(f"/api/v2/search?q={story.boosted['uri']}&resolve=true")
    assert [post["id"] for post in found["statuses"]] == [story.boosted["id"]]
    assert await story.sees(story.boosted)
    assert not await story.sees(story.answered)
    context = await story.amelie.get(f"/api/v1/statuses/{mine[0]['id']}/context")
    assert context["ancestors"] == []


async def test_an_edit_brings_a_post_back_as_it_is_now(story: Story) -> None:
    await story.state("removed", "active")
    await story.amelie.follow(story.bruno)
    own = await story.bruno.get(f"/api/v1/accounts/{story.bruno.id}/statuses")
    edited = next(post for post in own if "answer me" in post["content"])
    await story.bruno.call("PUT", f"/api/v1/statuses/{edited['id']}", json={"status": "answer me now"})
    await story.world.settle()
    assert await story.sees(story.answered)
    shown = await story.amelie.get(f"/api/v1/statuses/{story.answered['id']}")
    assert shown["content"] == "<p>answer me now</p>"
    assert not await story.sees(story.boosted)


async def test_nobody_publishes_what_is_withdrawn(story: Story) -> None:
    body = {"status": "hm", "visibility": "withdrawn"}
    await story.amelie.call("POST", "/api/v1/statuses", json=body, status=422)


async def pin_all(town: Town) -> None:
    """Let all peers call from this machine, as their admin wrote down; the gate hears of it."""
    await execute("UPDATE peers SET networks = '127.0.0.0/8'")
    town.network.site.live.announce(Event("peers"))


@pytest.mark.parametrize("state", ["removed", "suspended"])
async def test_who_was_cut_off_looks_nobody_up(story: Story, state: str) -> None:
    paths = (
        "/.well-known/webfinger?resource=acct:amelie@paris.corp.example",
        "/nodeinfo/2.0",
        "/.well-known/nodeinfo",
    )
    named = {"Signature": f'keyId="https://{LYON}/actor#main-key",signature="x"'}
    object.__setattr__(story.paris.settings, "webfinger", "open")
    anybody = story.paris.anybody()
    for path in paths:
        assert (await anybody.ask("GET", path)).status == 200
    await story.state(state)
    for path in paths:
        assert (await anybody.ask("GET", path)).status == 200, "a stranger, who may know nothing of all that"
        assert (await anybody.ask("GET", path, headers=named)).status == 403
    await story.paris.run(pin_all(story.paris))
    for path in paths:
        assert (await anybody.ask("GET", path)).status == 403, "known by its network"
    await story.paris.allow("hq.corp.example")
    await story.paris.run(pin_all(story.paris))
    for path in paths:
        assert (await anybody.ask("GET", path)).status == 200, "which it shares with a site on the list"
