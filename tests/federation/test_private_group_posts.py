"""Posts in groups that are not open, across sites: members read them wherever they work, and nobody else learns of them.

Sales is a group of Paris, where Amélie founded it. Léa in Lyon and Carol at HQ are in it. Max works in Lyon and Zoé
in Brest; both follow everybody, and are in no group.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest

from models.core.accounts import Account, account_by_uri
from models.core.base import new_id, now
from models.core.database import execute, rows, value
from models.core.live import Event
from models.people.oauth import issue_token, register_application
from models.posts.polls import Poll
from outbox.delivery.worker import deliver_due
from outbox.posts.ballots import count_ended
from outbox.posts.polls import close_ended, send_results
from tests import files
from tests.both import NewUrl
from tests.scene import scene
from tests.world import Somebody, Town, World

GROUPS = "/api/parvis/v1/groups"
SITES = ("paris", "lyon", "hq", "brest")


@dataclass
class Story:
    world: World
    group: dict[str, Any]
    amelie: Somebody
    lea: Somebody
    carol: Somebody
    max: Somebody
    zoe: Somebody

    @property
    def uri(self) -> str:
        return self.group["account"]["uri"]

    @property
    def handle(self) -> str:
        return f"@{self.group['account']['acct']}@paris.corp.example"

    async def brought(self, reader: Somebody) -> list[str]:
        """Return what the group has brought to somebody's home."""
        home = await reader.home()
        return [each["reblog"]["uri"] for each in home if each["account"]["uri"] == self.uri]

    async def id_at(self, reader: Somebody, uri: str) -> str:
        """Return the id under which a site knows a post; "None" when it does not."""
        return str(await reader.town.run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)))

    async def seen(self, reader: Somebody, uri: str) -> Any:
        """Return a post as somebody's client shows it; None when there is none for them."""
        answer = await reader.ask("GET", f"/api/v1/statuses/{await self.id_at(reader, uri)}")
        return answer.json if answer.status == 200 else None

    async def last(self, town: str) -> str:
        """Return how the last activity that came to a site ended."""
        return await self.world[town].run(
            lambda: value("SELECT state FROM received ORDER BY id DESC LIMIT 1")
        )


@pytest.fixture(params=["closed", "secret"])
def kind(request: pytest.FixtureRequest) -> tuple[str, NewUrl | None]:
    """How the group is kept, and where: the access, and what makes databases that are not SQLite."""
    access, _, database = request.param.partition(" on ")
    return access, request.getfixturevalue("new_postgres_url") if database else None


@pytest.fixture
async def story(tmp_path: Path, kind: tuple[str, NewUrl | None]) -> AsyncIterator[Story]:
    access, new_url = kind
    async with scene(_story, tmp_path, *SITES, of=(access,), new_url=new_url) as story:
        yield story


async def _story(world: World, access: str) -> Story:
    await world.recognize()
    paris, lyon = world["paris"], world["lyon"]
    amelie, lea, max_ = await paris.person("amelie"), await lyon.person("lea"), await lyon.person("max")
    carol, zoe = await world["hq"].person("carol"), await world["brest"].person("zoe")
    group = await amelie.post(GROUPS, {"name": "Sales", "access": access})
    for outsider in (max_, zoe):
        for member in (amelie, lea, carol):
            await outsider.follow(member)
    for member in (lea, carol):
        known = await amelie.find("@" + member.handle)
        await amelie.do(f"{GROUPS}/{group['id']}/invitations", {"account_id": known["id"]})
        here = await member.town.run(_account_id(group["account"]["uri"]))
        await member.do(f"{GROUPS}/{here}/join")
    return Story(world, group, amelie, lea, carol, max_, zoe)


async def _account_id(uri: str) -> int:
    account = await account_by_uri(uri)
    assert account
    return account.id


async def _status(town: Town, address: str) -> int:
    """Return what a site gets when it asks for an address as itself."""

    async def look() -> int:
        return (await town.network.client.look(await town.network.policy.admit(address), signed=True)).status

    return await town.run(look)


async def _sent_to(world: World, host: str) -> str:
    """Return everything that was sent to a site or is on its way there."""
    there = "SELECT activity_id FROM deliveries WHERE host = $1 AND state <> 'cancelled'"
    sql = f"SELECT body FROM outgoing_activities WHERE id IN ({there})"
    found = [await town.run(lambda: rows(sql, host)) for town in world.towns.values()]
    return "".join(bytes(each["body"]).decode() for batch in found for each in batch)


async def _notified_of_posts(reader: Somebody) -> list[dict[str, Any]]:
    return [each for each in await reader.notifications() if each["type"] != "follow"]


@pytest.mark.parametrize("kind", ["closed", "secret", "closed on PostgreSQL"], indirect=True)
async def test_members_write_answer_change_and_delete_wherever_they_work(story: Story) -> None:
    amelie, lea, carol = story.amelie, story.lea, story.carol
    post = await lea.publish(f"{story.handle} pineapple", visibility="public")
    for reader in (amelie, carol):
        assert await story.brought(reader) == [post["uri"]], reader.username
    assert (await story.brought(lea), [each["uri"] for each in await lea.home()]) == ([], [post["uri"]])
    assert (await story.seen(carol, post["uri"]))["visibility"] == "private"
    answer = await carol.publish(
        "banana for @lea@lyon.corp.example", in_reply_to_id=await story.id_at(carol, post["uri"])
    )
    more = await amelie.publish("cherry", in_reply_to_id=await story.id_at(amelie, answer["uri"]))
    for reader in (amelie, lea, carol):
        thread = await reader.get(f"/api/v1/statuses/{await story.id_at(reader, post['uri'])}/context")
        assert [each["uri"] for each in thread["descendants"]] == [answer["uri"], more["uri"]]
        assert await story.brought(reader) == ([post["uri"]] if reader is not lea else [])
    assert [each["status"]["uri"] for each in await _notified_of_posts(lea)] == [answer["uri"]]

    await lea.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": f"{story.handle} quince"})
    await amelie.call("PUT", f"/api/v1/statuses/{more['id']}", json={"status": "damson"})
    await carol.call("DELETE", f"/api/v1/statuses/{answer['id']}")
    await story.world.settle()
    for reader in (amelie, lea, carol):
        assert "quince" in (await story.seen(reader, post["uri"]))["content"]
        assert "damson" in (await story.seen(reader, more["uri"]))["content"]
        assert await story.seen(reader, answer["uri"]) is None


async def test_nobody_else_learns_of_it(story: Story) -> None:
    """Not Max, a colleague of Léa's who follows her; not Brest, whatever is written, named, changed and asked for."""
    zoe = "@zoe@brest.corp.example @max@lyon.corp.example"
    before = await _sent_to(story.world, "brest.corp.example")
    post = await story.lea.publish(f"{story.handle} {zoe} pineapple")
    poll = {"options": ["yes", "no"], "expires_in": 600}
    asked = await story.amelie.publish(f"{story.handle} {zoe} banana?", poll=poll)
    answer = await story.carol.publish(
        f"{zoe} cherry", in_reply_to_id=await story.id_at(story.carol, post["uri"]), visibility="unlisted"
    )
    await story.lea.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": f"{zoe} quince"})
    await story.carol.call("DELETE", f"/api/v1/statuses/{answer['id']}")
    await story.world.settle()

    for uri in (post["uri"], asked["uri"], answer["uri"]):
        assert await story.seen(story.max, uri) is None
        assert await story.seen(story.zoe, uri) is None
    assert await _sent_to(story.world, "brest.corp.example") == before
    for uri in (post["uri"], asked["uri"]):
        for address in (uri, f"{uri}/activity", f"{uri}/replies"):
            assert await _status(story.world["brest"], address) == 404, address
            assert await _status(story.world["hq"], address) == 200, address
    for reader in (story.max, story.zoe):
        assert await story.brought(reader) == []
        assert await _notified_of_posts(reader) == []
        hits = await reader.get("/api/v2/search", params={"q": post["uri"], "resolve": "true"})
        assert hits["statuses"] == []


async def test_files_are_loaded_by_sites_with_members(story: Story) -> None:
    picture = await story.lea.call("POST", "/api/v1/media", data=files.form(files.photo(), "IMG.jpg"))
    post = await story.lea.publish(f"{story.handle} see", media_ids=[picture["id"]])
    address = post["media_attachments"][0]["url"].partition("?")[0]
    assert await _status(story.world["hq"], address) == 200
    assert await _status(story.world["paris"], address) == 200
    assert await _status(story.world["brest"], address) == 404
    [file] = (await story.seen(story.carol, post["uri"]))["media_attachments"]
    assert (await story.carol.ask("GET", file["url"].removeprefix("https://hq.corp.example"))).status == 200


async def test_favourites_and_votes_reach_the_author(story: Story) -> None:
    poll = {"options": ["yes", "no"], "expires_in": 600}
    post = await story.lea.publish(f"{story.handle} Monday?", poll=poll)
    here = await story.seen(story.carol, post["uri"])
    await story.carol.do(f"/api/v1/statuses/{here['id']}/favourite")
    await story.carol.do(f"/api/v1/polls/{here['poll']['id']}/votes", {"choices": [1]})
    counted = await story.seen(story.lea, post["uri"])
    assert (counted["favourites_count"], counted["poll"]["votes_count"]) == (1, 1)
    await story.lea.town.run(send_results(story.lea.town.network))
    await story.world.settle()
    assert (await story.seen(story.amelie, post["uri"]))["poll"]["votes_count"] == 1


async def test_a_secret_ballot_sums_up_what_the_members_sites_tell(story: Story) -> None:
    poll = {"options": ["yes", "no"], "expires_in": 600, "secret": True}
    post = await story.lea.publish(f"{story.handle} Monday?", poll=poll)
    for voter, choice in ((story.amelie, 0), (story.carol, 1)):
        here = await story.seen(voter, post["uri"])
        await voter.do(f"/api/v1/polls/{here['poll']['id']}/votes", {"choices": [choice]})
    for town in story.world.towns.values():
        await town.run(lambda: Poll.all().update(expires_at=now() - timedelta(seconds=1)))
    for work in (close_ended, count_ended, send_results):
        for town in story.world.towns.values():
            await town.run(work(town.network))
        await story.world.settle()
    for reader in (story.amelie, story.lea, story.carol):
        counted = (await story.seen(reader, post["uri"]))["poll"]
        assert [option["votes_count"] for option in counted["options"]] == [1, 1], reader.username


async def test_a_moderator_takes_out_what_somebody_wrote_at_another_site(story: Story) -> None:
    post = await story.lea.publish(f"{story.handle} pineapple")
    here = await story.id_at(story.amelie, post["uri"])
    await story.amelie.call("DELETE", f"{GROUPS}/{story.group['id']}/posts/{here}")
    await story.world.settle()
    for reader in (story.amelie, story.lea, story.carol):
        assert await story.seen(reader, post["uri"]) is None
        assert await story.brought(reader) == []


async def test_what_was_deleted_before_it_was_sent_is_not_sent(story: Story) -> None:
    before = await _sent_to(story.world, "hq.corp.example")
    post = await story.amelie.post("/api/v1/statuses", {"status": f"{story.handle} pineapple"})
    assert "pineapple" in await _sent_to(story.world, "hq.corp.example")
    await story.amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    assert await _sent_to(story.world, "hq.corp.example") == before


async def test_what_the_group_itself_writes_is_for_its_members(story: Story) -> None:
    """Amélie logs in as the group, which she moderates."""
    paris, group_id = story.world["paris"], int(story.group["id"])

    async def log_in() -> Somebody:
        scopes = "read write"
        application, _ = await register_application("Elk", "", ["https://elk.corp.example/"], scopes.split())
        issued = await issue_token(application, scopes, group_id, person_id=story.amelie.account.id)
        return Somebody(paris, issued.secret, await Account.get(id=group_id))

    post = await (await paris.run(log_in)).publish("cherry")
    for reader in (story.lea, story.carol):
        [shown] = await reader.home()
        assert (shown["uri"], shown["account"]["uri"], shown["reblog"]) == (post["uri"], story.uri, None)
    assert await story.seen(story.max, post["uri"]) is None
    answer = await story.carol.publish("date", in_reply_to_id=await story.id_at(story.carol, post["uri"]))
    assert await story.seen(story.lea, answer["uri"])


async def test_what_was_missed_is_read_where_it_is(story: Story) -> None:
    """HQ has lost what Léa began; an answer to it, which the group passes on, lets HQ ask Lyon for it."""
    post = await story.lea.publish(f"{story.handle} pineapple")
    await story.carol.town.run(lambda: execute("DELETE FROM posts"))
    assert await story.brought(story.carol) == []
    answer = await story.amelie.publish("banana", in_reply_to_id=await story.id_at(story.amelie, post["uri"]))
    thread = await story.carol.get(
        f"/api/v1/statuses/{await story.id_at(story.carol, answer['uri'])}/context"
    )
    assert [each["uri"] for each in thread["ancestors"]] == [post["uri"]]
    assert await story.seen(story.max, answer["uri"]) is None


async def test_what_the_group_does_not_take_stays_with_its_author(story: Story) -> None:
    """Léa answers in a thread that was locked in Paris a moment before: only she has it, and is told so."""
    post = await story.lea.publish(f"{story.handle} pineapple")
    here = await story.id_at(story.amelie, post["uri"])
    await story.amelie.post(f"{GROUPS}/{story.group['id']}/posts/{here}/lock")
    answer = await story.lea.publish("banana", in_reply_to_id=post["id"])
    assert (await story.seen(story.lea, answer["uri"]))["visibility"] == "direct"
    [notification] = await _notified_of_posts(story.lea)
    assert (notification["type"], notification["account"]["uri"], notification["status"]["uri"]) == (
        "update",
        story.uri,
        answer["uri"],
    )
    for reader in (story.amelie, story.carol):
        assert await story.id_at(reader, answer["uri"]) == "None"
    edited = {"status": "@amelie@paris.corp.example cherry"}
    await story.lea.call("PUT", f"/api/v1/statuses/{answer['id']}", json=edited)
    await story.lea.call("DELETE", f"/api/v1/statuses/{answer['id']}")
    await story.world.settle()
    for town in story.world.towns.values():
        if town is not story.lea.town:
            assert (
                await town.run(lambda: value("SELECT count(*) FROM posts WHERE content LIKE '%cherry%'")) == 0
            )


async def test_who_does_not_speak_with_the_authors_site_does_not_get_the_post(story: Story) -> None:
    await story.carol.town.allow("lyon.corp.example", state="removed")
    post = await story.lea.publish(f"{story.handle} pineapple")
    assert await story.brought(story.amelie) == [post["uri"]]
    assert await story.brought(story.carol) == []
    assert await story.id_at(story.carol, post["uri"]) == "None"


# --- what is not believed ----------------------------------------------------------------------------------------


def _create(story: Story, author: Somebody, **more: Any) -> dict[str, Any]:
    """Make what somebody's site would send to the group, about a post that is not there."""
    uri = author.account.uri
    note = {
        "id": f"{uri}/statuses/1",
        "type": "Note",
        "attributedTo": uri,
        "content": "<p>pineapple</p>",
        "to": [story.uri],
        "audience": story.uri,
    }
    activity = {"id": f"{uri}/activities/{new_id()}", "type": "Create", "actor": uri, "audience": story.uri}
    return activity | {"to": [story.uri], "object": note | more}


async def _send(sender: Somebody, host: str, activity: dict[str, Any]) -> None:
    """Send an activity with its sender's true signature, whatever it says."""
    network = sender.town.network

    async def post() -> int:
        admitted = await network.policy.admit(f"https://{host}/inbox")
        body = orjson.dumps(activity)
        return (await network.client.post_activity(admitted, body, sender_id=sender.account.id)).status

    assert await sender.town.run(post) == 202
    await sender.town.world.settle()


async def _as_group(story: Story, activity: dict[str, Any], *, town: str = "paris") -> dict[str, Any]:
    """Wrap an activity as the group passes it on, or as another one of some site would."""
    world = story.world[town]
    founded = story.group if town == "paris" else await story.max.post(GROUPS, {"name": "Pumps"})
    account = await world.run(lambda: Account.get(id=int(founded["id"])))
    announce = {"id": f"{account.uri}/activities/{new_id()}", "type": "Announce", "actor": account.uri}
    await _send(Somebody(world, "", account), "hq.corp.example", announce | {"object": activity})
    return activity


async def _posts_at(story: Story, town: str) -> int:
    return await story.world[town].run(lambda: value("SELECT count(*) FROM posts WHERE boost_of_id IS NULL"))


async def test_the_home_takes_posts_of_members_only(story: Story) -> None:
    """Neither Max nor Zoé, nor Carol once she is out, nor anybody for another, gets a word into the group."""
    post = await story.carol.publish(f"{story.handle} in time")
    carol_id = await story.amelie.town.run(_account_id(story.carol.account.uri))
    await story.amelie.call("DELETE", f"{GROUPS}/{story.group['id']}/members/{carol_id}")
    edited = _create(story, story.carol, id=post["uri"], updated="2090-01-01T00:00:00Z") | {"type": "Update"}
    for sender, activity in (
        (story.max, _create(story, story.max)),
        (story.zoe, _create(story, story.zoe)),
        (story.zoe, _create(story, story.zoe, inReplyTo=post["uri"], audience=None, to=["as:Public"])),
        (story.carol, _create(story, story.carol)),
        (story.carol, edited),
    ):
        await _send(sender, "paris.corp.example", activity)
        assert await story.last("paris") == "refused", activity
    assert await _posts_at(story, "paris") == 1
    assert "in time" in (await story.seen(story.amelie, post["uri"]))["content"]
    answers = await _sent_to(story.world, "brest.corp.example")
    assert ("Reject" in answers) is (story.group["access"] == "closed")


async def test_a_direct_answer_to_what_is_in_the_group_stays_out_of_it(story: Story) -> None:
    """Léa's software knows no groups, and lets her answer Amélie alone: the group does not get it, and says so."""
    post = await story.amelie.publish(f"{story.handle} banana")
    to_her = {"inReplyTo": post["uri"], "to": [story.amelie.account.uri], "audience": None}
    direct = _create(story, story.lea, **to_her) | {"audience": None, "to": [story.amelie.account.uri]}
    await _send(story.lea, "paris.corp.example", direct)
    assert await story.last("paris") == "refused"
    assert await _posts_at(story, "paris") == 1
    assert "for all its members" in await _sent_to(story.world, "lyon.corp.example")
    in_group = _create(story, story.lea, inReplyTo=post["uri"], id=f"{story.lea.account.uri}/statuses/2")
    await _send(story.lea, "paris.corp.example", in_group)
    assert await story.last("paris") == "applied"
    assert await _posts_at(story, "paris") == 2


async def test_nothing_comes_into_a_group_but_through_it(story: Story) -> None:
    """HQ is sent posts of the group by their author, by another group, and finds one by its address."""
    post = await story.lea.publish(f"{story.handle} banana")
    existing = await _posts_at(story, "hq")
    await _send(story.lea, "hq.corp.example", _create(story, story.lea))
    assert await story.last("hq") == "refused"
    edited = _create(story, story.lea, id=post["uri"], updated="2090-01-01T00:00:00Z") | {"type": "Update"}
    await _send(story.lea, "hq.corp.example", edited)
    assert await story.last("hq") == "refused"
    await _as_group(story, _create(story, story.max), town="lyon")
    assert await story.last("hq") == "refused"
    assert await _posts_at(story, "hq") == existing
    assert "banana" in (await story.seen(story.carol, post["uri"]))["content"]


async def test_the_group_passes_on_what_is_proven_or_what_its_origin_says(story: Story) -> None:
    """Proven by its author's key it needs no asking; what Léa never wrote is not believed, by whomever it is proven."""
    lyon = story.world["lyon"]
    post = await story.lea.post("/api/v1/statuses", {"status": f"{story.handle} banana"})
    body = await lyon.run(lambda: value("SELECT body FROM outgoing_activities ORDER BY id DESC LIMIT 1"))
    proven = orjson.loads(bytes(body))
    await lyon.run(deliver_due(lyon.network))
    await lyon.run(lambda: execute("UPDATE posts SET visibility = 'direct' WHERE id = $1", int(post["id"])))
    await story.world.settle()
    assert await story.brought(story.carol) == [post["uri"]]

    keys = lyon.network.keys
    forged = _create(story, story.lea)
    changed = proven | {"id": f"{proven['id']}/2", "object": forged["object"]}
    by_max = await lyon.run(keys.prove(story.max.account.id, forged | {"@context": proven["@context"]}))
    for wrong in (forged, changed, by_max):
        await _as_group(story, wrong)
        assert await story.last("hq") == "refused", wrong
    assert await _posts_at(story, "hq") == 1


async def test_what_has_no_proof_is_asked_for_at_its_origin(story: Story) -> None:
    """As long as Lyon does not know what software Paris runs, it makes no proof."""
    await story.lea.town.run(lambda: execute("UPDATE peers SET software = ''"))
    story.lea.town.network.site.live.announce(Event("peers"))
    post = await story.lea.publish(f"{story.handle} banana")
    assert "proof" not in await _sent_to(story.world, "paris.corp.example")
    assert await story.brought(story.carol) == [post["uri"]]
