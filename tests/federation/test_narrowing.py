"""What fewer may see than before is lost by the others: within seconds, on every surface, and does not come back.

Léa writes in Lyon, by software that lets her change whom a post is for: Lyon's own does not, so here its table is
changed. In Paris Amélie follows her, Bruno does not; Chloé is named in what she writes.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import pytest

from inbox.posts.posts import fetch_post
from models.core.base import new_id
from models.core.database import execute, value
from outbox.posts import narrowing
from tests import files
from tests.both import NewUrl, new_url
from tests.scene import scene
from tests.streams import ears
from tests.world import Somebody, Town, World

__all__ = ["new_url"]

TEXT = "@chloe@paris.corp.example pineapple #fruit"
EDITED = f"{TEXT} indeed"
"""Lyon sends no Update of an edit that changes nothing."""


@dataclass
class Story:
    world: World
    lea: Somebody
    amelie: Somebody
    bruno: Somebody
    chloe: Somebody

    @property
    def paris(self) -> Town:
        return self.world["paris"]

    async def here(self, uri: str) -> str:
        """Return the id of a post in Paris; "1", which is none, when it is not there."""
        return str(await self.paris.run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)) or 1)

    async def readers(self, uri: str) -> set[str]:
        """Return who of Paris is shown a post."""
        path = f"/api/v1/statuses/{await self.here(uri)}"
        everybody = (self.amelie, self.bruno, self.chloe)
        return {each.username for each in everybody if (await each.ask("GET", path)).status == 200}

    async def change(self, post: dict[str, Any], visibility: str, text: str = EDITED) -> None:
        """Edit a post of Léa's as software does that lets her choose its audience anew."""
        change = "UPDATE posts SET visibility = $2 WHERE id = $1"
        await self.lea.town.run(lambda: execute(change, int(post["id"]), visibility))
        await self.lea.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": text})
        await self.world.settle()

    async def send(self, activity: dict[str, Any]) -> None:
        """Send an activity of Léa's to Paris, with her signature."""
        lyon = self.lea.town

        async def post() -> int:
            admitted = await lyon.network.policy.admit("https://paris.corp.example/inbox")
            body = orjson.dumps(activity)
            client = lyon.network.client
            return (await client.post_activity(admitted, body, sender_id=self.lea.account.id)).status

        assert await lyon.run(post) == 202
        await self.world.settle()


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, "paris", "lyon", new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    await world.recognize()
    lea = await world["lyon"].person("lea")
    people = [await world["paris"].person(name) for name in ("amelie", "bruno", "chloe")]
    story = Story(world, lea, *people)
    await story.amelie.follow(lea)
    return story


async def _surfaces(reader: Somebody, author_id: str, uri: str) -> dict[str, str]:
    paths = [
        "/api/v1/timelines/home",
        "/api/v1/timelines/public",
        "/api/v1/timelines/tag/fruit",
        f"/api/v1/accounts/{author_id}/statuses",
        f"/api/v1/accounts/{author_id}/statuses?pinned=true",
        *(f"/api/v1/timelines/list/{each['id']}" for each in await reader.get("/api/v1/lists")),
        "/api/v2/search?q=pineapple",
        f"/api/v2/search?q={uri}",
        "/api/v1/notifications",
        "/api/v1/bookmarks",
        "/api/v1/favourites",
        "/api/v1/trends/statuses",
    ]
    return {path: (await reader.ask("GET", path)).body.decode() for path in paths}


NARROWER = {
    "unlisted": {"amelie", "bruno", "chloe"},
    "private": {"amelie", "chloe"},
    "direct": {"chloe"},
}


@pytest.mark.parametrize("visibility", NARROWER)
async def test_an_edit_that_names_fewer_readers_takes_the_post_from_the_others(
    story: Story, visibility: str
) -> None:
    amelie, bruno, lea = story.amelie, story.bruno, story.lea
    uploaded = await lea.call("POST", "/api/v2/media", data=files.form(files.photo(), "a.jpg", "image/jpeg"))
    post = await lea.publish(TEXT, media_ids=[uploaded["id"]])
    here, author = await story.here(post["uri"]), await bruno.find("@lea@lyon.corp.example")
    assert await story.readers(post["uri"]) == {"amelie", "bruno", "chloe"}
    shown = await bruno.get(f"/api/v1/statuses/{here}")
    picture = shown["media_attachments"][0]["url"].partition("paris.corp.example")[2]
    assert (await story.paris.anybody().ask("GET", picture)).status == 200
    for verb in ("favourite", "bookmark", "reblog"):
        await bruno.do(f"/api/v1/statuses/{here}/{verb}")
    boost = (await bruno.get(f"/api/v1/accounts/{bruno.id}/statuses"))[0]["id"]
    quote = await bruno.publish("look", quoted_status_id=here)
    still = NARROWER[visibility]

    async with ears(bruno, "user", "public") as his, ears(amelie, "user") as hers:
        await story.change(post, visibility)
        if "bruno" not in still:
            assert await his.event("delete", "public") == int(here)
            lost = (await hers.event("delete", "user")) if "amelie" not in still else None
            assert lost is None or str(lost) in (here, boost)

    assert await story.readers(post["uri"]) == still
    status = 200 if visibility == "unlisted" else 404
    for surface, text in (await _surfaces(bruno, author["id"], post["uri"])).items():
        if status == 404 or surface == "/api/v1/timelines/tag/fruit":
            assert "pineapple" not in text, surface
    if "amelie" in still:
        assert "pineapple" in (await amelie.ask("GET", "/api/v1/timelines/home")).body.decode()
    assert (await bruno.ask("GET", f"/api/v1/statuses/{boost}")).status == status
    assert (await story.paris.anybody().ask("GET", picture)).status == 404
    quoted = (await bruno.get(f"/api/v1/statuses/{quote['id']}"))["quote"]
    assert (quoted["quoted_status"] is not None) is (status == 200)
    at_lyon = "SELECT count(*) FROM posts WHERE boost_of_id = $1"
    assert await lea.town.run(lambda: value(at_lyon, int(post["id"]))) == (1 if status == 200 else 0)
    entries = "SELECT count(*) FROM home_entries WHERE post_id = $1"
    assert await story.paris.run(lambda: value(entries, int(here))) == len(
        still & {"amelie", "chloe"} - {"chloe"}
    )

    again = await story.chloe.get(f"/api/v1/statuses/{here}")
    assert again["visibility"] == visibility
    picture = again["media_attachments"][0]["url"].partition("paris.corp.example")[2]
    assert (await story.paris.anybody().ask("GET", picture)).status == 200


async def test_a_wider_audience_is_not_followed(story: Story) -> None:
    """Nor an older edit that comes late, nor the same one six times: whoever was shut out stays so."""
    post = await story.lea.publish(TEXT)
    await story.change(post, "private")
    assert await story.readers(post["uri"]) == {"amelie", "chloe"}
    await story.change(post, "public", f"{TEXT} again")
    assert await story.readers(post["uri"]) == {"amelie", "chloe"}
    here = await story.here(post["uri"])
    assert "again" in (await story.amelie.get(f"/api/v1/statuses/{here}"))["content"]
    sql = "SELECT body FROM outgoing_activities WHERE kind = 'Create' ORDER BY id DESC LIMIT 1"
    created = orjson.loads(bytes(await story.lea.town.run(lambda: value(sql))))
    for number in range(6):
        update = created | {"type": "Update", "id": f"{created['id']}/{number}"}
        await story.send(update)
    assert await story.readers(post["uri"]) == {"amelie", "chloe"}


async def test_an_audience_that_narrowed_unheard_is_found_at_the_origin(story: Story) -> None:
    """The Update was lost; whoever makes Paris read the post again learns of it."""
    post = await story.lea.publish(TEXT)
    narrow = "UPDATE posts SET visibility = 'unlisted' WHERE id = $1"
    await story.lea.town.run(lambda: execute(narrow, int(post["id"])))
    here = await story.here(post["uri"])
    assert "pineapple" in (await story.bruno.ask("GET", "/api/v1/timelines/public")).body.decode()
    await story.paris.run(fetch_post(story.paris.network, post["uri"]))
    assert (await story.bruno.get(f"/api/v1/statuses/{here}"))["visibility"] == "unlisted"
    assert "pineapple" not in (await story.bruno.ask("GET", "/api/v1/timelines/public")).body.decode()


async def test_who_is_not_named_any_more_reads_no_further(story: Story) -> None:
    post = await story.lea.publish("@amelie@paris.corp.example " + TEXT, visibility="direct")
    assert await story.readers(post["uri"]) == {"amelie", "chloe"}
    await story.lea.town.run(lambda: execute("DELETE FROM mentions"))
    await story.change(post, "direct", "@amelie@paris.corp.example quince")
    assert await story.readers(post["uri"]) == {"amelie"}
    assert await story.chloe.get("/api/v1/conversations") == []
    assert [each["type"] for each in await story.chloe.notifications()] == []


async def test_a_follower_who_is_not_named_any_more_is_not_notified_any_more(story: Story) -> None:
    """Lyon goes on naming them, so its tables are changed: Mastodon names those of the new text alone."""
    post = await story.lea.publish(f"@{story.amelie.handle} {TEXT}", visibility="private")
    await story.world.settle()
    assert [each["type"] for each in await story.amelie.notifications()] == ["mention"]
    unnamed = "DELETE FROM mentions WHERE post_id = $1 AND account_id IN (SELECT id FROM accounts WHERE username = $2)"
    await story.lea.town.run(lambda: execute(unnamed, int(post["id"]), "amelie"))
    await story.change(post, "private")
    shown = await story.amelie.get(f"/api/v1/statuses/{await story.here(post['uri'])}")
    assert [each["username"] for each in shown["mentions"]] == ["chloe"]
    assert await story.amelie.notifications() == []
    assert [each["type"] for each in await story.chloe.notifications()] == ["mention"]


async def test_nobody_narrows_what_somebody_else_wrote(story: Story) -> None:
    post, mallory = await story.lea.publish(TEXT), await story.lea.town.person("mallory")
    uri = mallory.account.uri
    note = {
        "id": post["uri"],
        "type": "Note",
        "attributedTo": story.lea.account.uri,
        "content": "x",
        "to": [uri],
    }
    for actor in (uri, story.lea.account.uri):
        update = {"id": f"{uri}/activities/{new_id()}", "type": "Update", "actor": actor, "object": note}
        forger = Story(story.world, mallory, story.amelie, story.bruno, story.chloe)
        if actor == uri:
            await forger.send(update)
            continue
        with pytest.raises(AssertionError):  # Not even taken in: it is not the actor who signed.
            await forger.send(update)
    assert await story.readers(post["uri"]) == {"amelie", "bruno", "chloe"}


async def test_a_local_edit_cannot_change_the_audience(story: Story) -> None:
    """Clients repeat what it is, or say nothing; whoever asks for another is told."""
    post = await story.lea.publish("pineapple", visibility="unlisted")
    path = f"/api/v1/statuses/{post['id']}"
    for same in ({}, {"visibility": "unlisted"}, {"visibility": ""}):
        await story.lea.call("PUT", path, json={"status": "quince", **same})
    for other in ("public", "private", "direct", "members", "nonsense"):
        answer = await story.lea.ask("PUT", path, json={"status": "damson", "visibility": other})
        assert answer.status == 422, other
        assert "cannot be changed" in answer.json["error"]
    assert "quince" in (await story.lea.get(path))["content"]
    assert (await story.lea.get(path))["visibility"] == "unlisted"


async def test_who_boosts_a_post_while_it_narrows_shows_it_to_nobody(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chloé boosts, at the moment at which the boosts so far have been taken back and the post is about to change."""
    post = await story.lea.publish(TEXT)
    here, boosting = await story.here(post["uri"]), list[asyncio.Task[Any]]()
    set_audience = narrowing.set_audience

    async def boost_first(*values: Any) -> None:
        boosting.append(asyncio.create_task(story.chloe.ask("POST", f"/api/v1/statuses/{here}/reblog")))
        await asyncio.wait(boosting, timeout=1)  # She is done by then, or has to wait for us.
        await set_audience(*values)

    monkeypatch.setattr(narrowing, "set_audience", boost_first)
    await story.change(post, "private")
    assert [(await each).status for each in boosting] == [422]
    boosts = "SELECT count(*) FROM posts WHERE boost_of_id IS NOT NULL"
    assert await story.paris.run(lambda: value(boosts)) == 0
