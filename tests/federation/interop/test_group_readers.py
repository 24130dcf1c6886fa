"""Groups and other software: a Lemmy and a Mastodon read an open group of ours and write in it, we read and answer theirs."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import orjson
import pytest
from aiohttp import web

from models.core.base import now
from models.core.database import execute
from tests.federation.interop.lemmy import Lemmy, read_collection, read_page
from tests.federation.interop.stage import PARIS, FakePeer, Stage, open_stage
from tests.world import Somebody

Document = dict[str, Any]


@dataclass
class Boosting:
    """A Mastodon: of what groups do it understands their boosts."""

    peer: FakePeer
    came: list[Document] = field(default_factory=list)

    def __post_init__(self) -> None:
        for path in ("/inbox", "/users/bruno/inbox"):
            self.peer.server.answers[path] = self._inbox

    async def _inbox(self, request: web.BaseRequest) -> web.StreamResponse:
        self.came.append(orjson.loads(await request.read()))
        return web.Response(status=202)

    @property
    def boosts(self) -> list[Any]:
        return [each["object"] for each in self.came if each["type"] == "Announce"]


@dataclass
class Story:
    stage: Stage
    amelie: Somebody
    karim: Somebody
    lemmy: Lemmy
    mastodon: Boosting
    group: Document

    @property
    def uri(self) -> str:
        return str(self.group["account"]["uri"])

    async def follow(self, peer: FakePeer) -> None:
        """Let Bruno follow the group from his site."""
        assert await peer.does(peer.activity("Follow", self.uri, to=[self.uri])) == "applied"
        await self.stage.settle()

    async def thread(self, uri: str) -> list[Document]:
        post_id = await self.stage.value("SELECT id FROM posts WHERE uri = $1", uri)
        context = await self.amelie.get(f"/api/v1/statuses/{post_id}/context")
        return list(context["descendants"])

    async def id_of(self, uri: str) -> str:
        return str(await self.stage.value("SELECT id FROM posts WHERE uri = $1", uri))


@pytest.fixture
async def story(tmp_path: Path) -> AsyncIterator[Story]:
    """Amélie in Paris owns the open group Sales, where Karim is, too."""
    async with open_stage(tmp_path, "lemmy", "mastodon") as stage:
        for software, peer in stage.peers.items():
            sql = "UPDATE peers SET software = $1 WHERE host = $2"
            await stage.paris.run(execute(sql, software, peer.profile.host))
        karim = await stage.paris.person("karim")
        group = await stage.amelie.post("/api/parvis/v1/groups", {"name": "Sales", "access": "open"})
        await karim.post(f"/api/parvis/v1/groups/{group['id']}/join")
        lemmy, mastodon = Lemmy(stage.peers["lemmy"]), Boosting(stage.peers["mastodon"])
        yield Story(stage, stage.amelie, karim, lemmy, mastodon, group)


# --- our group, read and written in by others ----------------------------------------------------------------------


async def test_a_lemmy_reads_all_of_an_open_group(story: Story) -> None:
    lemmy, amelie, karim = story.lemmy, story.amelie, story.karim
    earlier = await amelie.publish("@sales How we sell")
    await amelie.post(f"/api/parvis/v1/groups/{story.group['id']}/posts/{earlier['id']}/pin")
    sales = await lemmy.resolve(story.uri)
    assert (sales.public, sales.restricted) == (True, False)
    moderators = read_collection(await lemmy.fetch(urlsplit(str(sales.moderators)).path))
    assert moderators == [amelie.account.uri]
    pinned = read_collection(await lemmy.fetch(urlsplit(str(sales.featured)).path))
    assert [read_page(each, story.uri) for each in pinned] == ["How we sell"]
    [written] = read_collection(await lemmy.fetch(urlsplit(sales.outbox).path))
    assert read_page(written["object"]["object"], story.uri) == "How we sell"

    await story.follow(lemmy.peer)
    assert lemmy.accepted == [story.uri]
    post = await amelie.publish("@sales New prices from Monday\n\nAll of them.")
    answer = await karim.publish("how much?", in_reply_to_id=post["id"])
    more = await amelie.publish("a lot", in_reply_to_id=answer["id"])
    assert lemmy.posts == {post["uri"]: "New prices from Monday"}
    assert lemmy.comments == {answer["uri"]: post["uri"], more["uri"]: answer["uri"]}

    edited = {"status": "@sales New prices from Tuesday"}
    await amelie.call("PUT", f"/api/v1/statuses/{post['id']}", json=edited)
    await amelie.call("DELETE", f"/api/v1/statuses/{more['id']}")
    await story.stage.settle()
    assert lemmy.posts == {post["uri"]: "New prices from Tuesday"}
    assert more["uri"] not in lemmy.comments
    assert lemmy.refused == []


async def test_an_archived_group_is_one_where_a_lemmy_cannot_write(story: Story) -> None:
    await story.amelie.call("PATCH", f"/api/parvis/v1/groups/{story.group['id']}", json={"archived": True})
    assert (await story.lemmy.resolve(story.uri)).restricted


async def test_a_lemmy_posts_comments_and_votes_in_an_open_group(story: Story) -> None:
    lemmy, amelie, karim, group = story.lemmy, story.amelie, story.karim, story.uri
    await lemmy.resolve(group)
    await story.follow(lemmy.peer)
    await story.follow(story.mastodon.peer)
    page = lemmy.page(11, "Fish on Friday", group)
    assert await lemmy.does(lemmy.activity("Create", page, group)) == "applied"
    [shown] = await karim.home()
    assert (shown["account"]["acct"], shown["reblog"]["uri"]) == ("sales", page["id"])
    assert "Fish on Friday" in shown["reblog"]["content"]
    await story.stage.settle()
    assert story.mastodon.boosts == [page["id"]]

    answer = await amelie.publish("and a vegetarian one?", in_reply_to_id=shown["reblog"]["id"])
    assert lemmy.comments == {answer["uri"]: page["id"]}
    comment = lemmy.comment(12, "every day", group, answer["uri"])
    assert await lemmy.does(lemmy.activity("Create", comment, group)) == "applied"
    assert [each["uri"] for each in await story.thread(page["id"])] == [answer["uri"], comment["id"]]
    vote = {
        name: lemmy.activity("Like", answer["uri"], group)[name]
        for name in ("id", "type", "actor", "object", "audience")
    }
    assert await lemmy.does(vote) == "applied"
    assert (await amelie.get(f"/api/v1/statuses/{answer['id']}"))["favourites_count"] == 1
    await lemmy.does(lemmy.activity("Undo", vote, group))
    assert (await amelie.get(f"/api/v1/statuses/{answer['id']}"))["favourites_count"] == 0
    await lemmy.does(lemmy.activity("Delete", comment["id"], group))
    assert [each["uri"] for each in await story.thread(page["id"])] == [answer["uri"]]
    await story.stage.settle()
    assert lemmy.refused == []


async def test_a_mastodon_reads_boosts_and_writes_by_naming_the_group(story: Story) -> None:
    mastodon, peer = story.mastodon, story.mastodon.peer
    await story.follow(peer)
    assert [each["object"]["type"] for each in mastodon.came if each["type"] == "Accept"] == ["Follow"]
    post = await story.amelie.publish("@sales New prices from Monday")
    answer = await story.karim.publish("how much?", in_reply_to_id=post["id"])
    assert mastodon.boosts == [post["uri"]]
    read = await peer.read(urlsplit(post["uri"]).path)
    assert (read.json["type"], read.json["attributedTo"]) == ("Note", story.amelie.account.uri)
    replies = await peer.read(urlsplit(answer["uri"]).path)
    assert replies.json["inReplyTo"] == post["uri"]

    mention = {"type": "Mention", "href": story.uri, "name": f"@sales@{PARIS}"}
    note = peer.note("n1", "<p>@sales we sell, too</p>", cc=[story.uri], tag=[mention])
    assert await peer.does(peer.activity("Create", note, cc=[story.uri])) == "applied"
    await story.stage.settle()
    [shown, _] = [each["reblog"] for each in await story.karim.home() if each["reblog"]]
    assert (shown["uri"], shown["account"]["acct"]) == (note["id"], f"bruno@{peer.profile.host}")
    assert mastodon.boosts == [post["uri"], note["id"]]


async def test_what_moderators_take_out_is_gone_for_other_readers_too(story: Story) -> None:
    """Bruno's page and Karim's answer leave the group; Karim keeps what he wrote."""
    lemmy, amelie, group = story.lemmy, story.amelie, story.uri
    await lemmy.resolve(group)
    await story.follow(lemmy.peer)
    await story.follow(story.mastodon.peer)
    page = lemmy.page(11, "Fish on Friday", group)
    await lemmy.does(lemmy.activity("Create", page, group))
    await story.stage.settle()  # so that Lemmy has its own page back from the group before the answer comes
    answer = await story.karim.publish("not again", in_reply_to_id=await story.id_of(page["id"]))
    assert set(lemmy.texts) == {page["id"], answer["uri"]}
    for taken_out in (answer["uri"], page["id"]):
        path = f"/api/parvis/v1/groups/{story.group['id']}/posts/{await story.id_of(taken_out)}"
        await amelie.call("DELETE", path)
    await story.stage.settle()
    assert lemmy.texts == {}
    assert lemmy.refused == []
    assert story.mastodon.came[-1]["type"] == "Undo"
    assert await story.karim.get(f"/api/v1/statuses/{answer['id']}")


async def test_a_closed_group_turns_both_down_and_shows_them_nothing(story: Story) -> None:
    """Neither software keeps what is for members only, and people are told so in a message."""
    lemmy, mastodon = story.lemmy, story.mastodon
    closed = await story.amelie.post("/api/parvis/v1/groups", {"name": "Salaries", "access": "closed"})
    uri = closed["account"]["uri"]
    post = await story.amelie.publish("@salaries two percent")
    for peer in (lemmy.peer, mastodon.peer):
        assert await peer.does(peer.activity("Follow", uri, to=[uri])) == "applied"
        assert (await peer.read(urlsplit(post["uri"]).path)).status == 404
        outbox = await peer.read(urlsplit(uri).path + "/outbox?page=true")
        assert post["uri"] not in str(outbox.json)
    await story.stage.settle()
    await story.amelie.publish("@salaries three percent")
    assert (lemmy.accepted, lemmy.rejected) == ([], [uri])
    assert sorted(each["type"] for each in mastodon.came) == ["Create", "Reject"]
    [told] = [each["object"] for each in mastodon.came if each["type"] == "Create"]
    assert told["to"] == [mastodon.peer.person]
    assert "cannot keep among the members" in told["content"]
    assert "percent" not in str(lemmy.came)


# --- a group of others, read and answered by us --------------------------------------------------------------------


async def _joined(story: Story) -> None:
    """Let Amélie follow the canteen, and Lemmy accept it."""
    account = await story.amelie.find(f"@canteen@{story.lemmy.peer.profile.host}")
    assert account["group"]
    await story.amelie.do(f"/api/v1/accounts/{account['id']}/follow")
    await story.lemmy.accept()
    [relationship] = await story.amelie.get(f"/api/v1/accounts/relationships?id[]={account['id']}")
    assert relationship["following"]


async def test_a_community_of_a_lemmy_is_followed_read_and_answered(story: Story) -> None:
    lemmy, amelie, canteen = story.lemmy, story.amelie, story.lemmy.canteen
    await _joined(story)
    page = lemmy.page(11, "Menu of the week", canteen)
    create = lemmy.activity("Create", page, canteen)
    assert await lemmy.announces(create) == "applied"
    assert await lemmy.announces(page | {"actor": lemmy.peer.person}) == "applied"  # once more, for Mastodon
    [shown] = await amelie.home()
    assert (shown["account"]["group"], shown["reblog"]["uri"]) == (True, page["id"])
    assert "Menu of the week" in shown["reblog"]["content"]
    comment = lemmy.comment(12, "fish again", canteen, page["id"])
    assert await lemmy.announces(lemmy.activity("Create", comment, canteen)) == "applied"
    assert len(await amelie.home()) == 1
    [below] = await story.thread(page["id"])
    assert "fish again" in below["content"]

    lemmy.posts, lemmy.texts = {page["id"]: page["name"]}, {page["id"]: "", comment["id"]: ""}
    answer = await amelie.publish("and on Monday?", in_reply_to_id=below["id"])
    assert lemmy.comments == {answer["uri"]: comment["id"]}
    assert await lemmy.announces(lemmy.came[-1]) == "applied"
    assert [each["uri"] for each in await story.thread(page["id"])] == [comment["id"], answer["uri"]]
    asked = await amelie.publish(f"@canteen@{lemmy.peer.profile.host} Who does the dishes?")
    assert lemmy.posts[asked["uri"]]

    edited = page | {"name": "Menu of May", "updated": (now() + timedelta(seconds=1)).isoformat()}
    assert await lemmy.announces(lemmy.activity("Update", edited, canteen)) == "applied"
    assert "Menu of May" in (await amelie.home())[-1]["reblog"]["content"]
    await lemmy.announces(lemmy.activity("Delete", comment["id"], canteen))
    assert comment["id"] not in str(await story.thread(page["id"]))
    await lemmy.announces(lemmy.activity("Delete", page["id"], canteen))
    assert page["id"] not in str(await amelie.home())
    assert lemmy.refused == []


async def test_votes_that_a_community_passes_on_are_counted(story: Story) -> None:
    """Bruno's site speaks for Bruno; of Chloé at the Mastodon, who never liked it, it says so in vain."""
    lemmy, amelie, canteen = story.lemmy, story.amelie, story.lemmy.canteen
    await _joined(story)
    asked = await amelie.publish(f"@canteen@{lemmy.peer.profile.host} Who does the dishes?")
    vote = lemmy.activity("Like", asked["uri"], canteen)

    async def likes() -> int:
        return int((await amelie.get(f"/api/v1/statuses/{asked['id']}"))["favourites_count"])

    assert await lemmy.announces(vote) == "applied"
    assert await likes() == 1
    assert [each["type"] for each in await amelie.notifications()] == ["favourite"]
    forged = story.mastodon.peer.activity("Like", asked["uri"])
    assert await lemmy.announces(forged) == "refused"
    assert await likes() == 1
    await lemmy.announces(lemmy.activity("Undo", vote, canteen))
    assert await likes() == 0
