"""Threads are closed with a summary, and opened again: Paris keeps Sales, which is open, and Plans, which is closed; Léa
in Lyon is in both, and Karim in Paris follows her. Claire at HQ follows Amélie and is in no group.
"""

import asyncio
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
from models.core.database import row, value
from outbox.delivery import compose
from outbox.moderation.features import switch_features
from tests.both import NewUrl
from tests.world import Answer, Somebody, World, company

GROUPS, THREADS = "/api/parvis/v1/groups", "/api/parvis/v1/threads"
CLOSED = "This thread is closed"


@dataclass
class Story:
    world: World
    amelie: Somebody
    karim: Somebody
    lea: Somebody
    claire: Somebody
    groups: dict[str, dict[str, Any]]
    """Sales and Plans, as Paris shows them."""

    async def id_at(self, town: str, uri: str) -> str:
        return str(await self.world[town].run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)))

    async def writes(self, author: Somebody, name: str, text: str, **fields: Any) -> str:
        """Publish something in a group; return its URI."""
        handle = f"@{self.groups[name]['account']['acct']}@paris.corp.example"
        return (await author.publish(f"{handle} {text}", **fields))["uri"]

    async def asks(self, who: Somebody, verb: str, uri: str, **body: Any) -> Answer:
        """Let somebody close or reopen the thread of a post."""
        post_id = await self.id_at(who.town.host.split(".")[0], uri)
        answer = await who.ask("POST", f"{THREADS}/{post_id}/{verb}", json=body)
        await self.world.settle()
        return answer

    async def shown(self, who: Somebody, uri: str) -> dict[str, Any]:
        return await who.get(f"/api/v1/statuses/{await self.id_at(who.town.host.split('.')[0], uri)}")

    async def decided(self, who: Somebody, uri: str) -> str | None:
        """Return the summary that somebody sees first, as clients of ours read it and as any other does."""
        status = await self.shown(who, uri)
        decided = status["decided"]
        if decided is None:
            assert "✅" not in status["content"]
            return None
        assert status["content"].startswith("<p>✅ <strong>")
        assert status["content"].count(decided["content"]) == 1
        return str(decided["content"])

    async def answers(self, who: Somebody, uri: str, text: str = "and me", **fields: Any) -> Answer:
        town = who.town.host.split(".")[0]
        body = {"status": text, "in_reply_to_id": await self.id_at(town, uri), **fields}
        answer = await who.ask("POST", "/api/v1/statuses", json=body)
        await self.world.settle()
        return answer

    async def send(self, sender_id: int, activity: Activity) -> str:
        """Let Paris send an activity to Lyon; return how it ended there."""
        paris, lyon = self.world["paris"], self.world["lyon"]
        body = documents.dump(documents.activity_document(activity))

        async def post() -> int:
            admitted = await paris.network.policy.admit(f"https://{lyon.host}/inbox")
            return (await paris.network.client.post_activity(admitted, body, sender_id=sender_id)).status

        assert await paris.run(post()) == 202
        await lyon.run(apply_pending(lyon.network))
        return await lyon.run(lambda: value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))


@pytest.fixture
def some_url(request: pytest.FixtureRequest) -> NewUrl | None:
    """SQLite, but for what is tried on PostgreSQL."""
    on_postgres = getattr(request, "param", "sqlite") == "postgres"
    return request.getfixturevalue("new_postgres_url") if on_postgres else None


@pytest.fixture
async def story(tmp_path: Path, some_url: NewUrl | None) -> AsyncIterator[Story]:
    towns = ("paris", "lyon", "hq")
    databases = {name: await some_url() for name in towns} if some_url else {}
    async with company(tmp_path, *towns, databases=databases) as world:
        await world.recognize()
        amelie, karim = await world["paris"].person("amelie"), await world["paris"].person("karim")
        lea, claire = await world["lyon"].person("lea"), await world["hq"].person("claire")
        groups = {}
        for name, access in (("sales", "open"), ("plans", "closed")):
            group = await amelie.post(GROUPS, {"name": name.capitalize(), "access": access})
            known = await lea.find(f"@{name}@paris.corp.example")
            await lea.do(f"/api/v1/accounts/{known['id']}/follow")
            await karim.do(f"{GROUPS}/{group['id']}/join")
            if access == "closed":
                for asking in await amelie.get(f"{GROUPS}/{group['id']}/requests"):
                    await amelie.do(f"{GROUPS}/{group['id']}/requests/{asking['account']['id']}/approve")
            groups[name] = group
        await claire.follow(amelie)
        await karim.follow(lea)
        yield Story(world, amelie, karim, lea, claire, groups)


async def test_an_author_closes_a_thread_everywhere_and_opens_it_again(story: Story) -> None:
    """Amélie, in no group; Claire answered. The summary is the first thing that all sites show."""
    uri = (await story.amelie.publish("Where do we meet?"))["uri"]
    assert (await story.answers(story.claire, uri, "In Lyon?")).status == 200
    assert (await story.asks(story.karim, "close", uri, summary="Nowhere")).status == 403
    assert await story.decided(story.amelie, uri) is None

    closed = await story.asks(
        story.amelie, "close", uri, summary="**Lyon**, on Monday", content_type="text/markdown"
    )
    assert closed.json["decided"]["account"]["acct"] == "amelie"
    assert closed.json["decided"]["by_group"] is False
    for reader in (story.amelie, story.claire):
        assert await story.decided(reader, uri) == "<p><strong>Lyon</strong>, on Monday</p>"
        assert (await story.shown(reader, uri))["content"].endswith("<p>Where do we meet?</p>")
        assert (await story.shown(reader, uri))["edited_at"] is not None
    below = await story.claire.get(f"/api/v1/statuses/{await story.id_at('hq', uri)}/context")
    assert len(below["descendants"]) == 1
    assert "In Lyon?" in below["descendants"][0]["content"]

    for who in (story.amelie, story.karim, story.claire):
        refused = await story.answers(who, uri)
        assert (refused.status, CLOSED in refused.json["error"]) == (422, True), who.username
    assert (
        await story.answers(story.claire, uri, f"@{story.amelie.handle} a word", visibility="direct")
    ).status == 200

    assert (await story.asks(story.claire, "reopen", uri)).status == 403
    assert (await story.asks(story.amelie, "reopen", uri)).status == 200
    for reader in (story.amelie, story.claire):
        assert await story.decided(reader, uri) is None
    assert (await story.answers(story.claire, uri, "Good")).status == 200
    versions = await story.amelie.get(f"/api/v1/statuses/{await story.id_at('paris', uri)}/history")
    assert ["Lyon" in each["content"] for each in versions] == [False, True, False]


@pytest.mark.parametrize(
    ("some_url", "name"), [("sqlite", "sales"), ("postgres", "plans")], indirect=["some_url"]
)
async def test_a_moderator_closes_what_was_begun_elsewhere(story: Story, name: str) -> None:
    """Léa begins a thread in a group of Paris; Amélie, who moderates it, closes it: Lyon alone edits Léa's post."""
    uri = await story.writes(story.lea, name, "Which colour?")
    assert (await story.asks(story.karim, "close", uri, summary="None")).status == 403
    assert (await story.asks(story.amelie, "close", uri, summary="Blue")).status == 200
    for reader in (story.amelie, story.karim, story.lea):
        assert await story.decided(reader, uri) == "<p>Blue</p>", reader.username
        assert (await story.answers(reader, uri)).status == 422
    assert (await story.shown(story.lea, uri))["edited_at"] is not None
    told = [each["type"] for each in await story.lea.notifications()]
    assert told.count("update") == 1

    # What the group closed its author alone does not open; her edit keeps the summary.
    assert (await story.asks(story.lea, "reopen", uri)).status == 403
    lea_id = await story.id_at("lyon", uri)
    await story.lea.call("PUT", f"/api/v1/statuses/{lea_id}", json={"status": "Which colour, all?"})
    await story.world.settle()
    for reader in (story.amelie, story.lea):
        assert await story.decided(reader, uri) == "<p>Blue</p>"
        assert "Which colour, all?" in (await story.shown(reader, uri))["content"]

    assert (await story.asks(story.amelie, "reopen", uri)).status == 200
    for reader in (story.amelie, story.karim, story.lea):
        assert await story.decided(reader, uri) is None, reader.username
    # Then Léa closes her own thread: Paris hears it from Lyon, and everybody from Paris.
    assert (await story.asks(story.lea, "close", uri, summary="Red")).status == 200
    for reader in (story.amelie, story.karim, story.lea):
        assert await story.decided(reader, uri) == "<p>Red</p>", reader.username
    assert (await story.asks(story.amelie, "reopen", uri)).status == 200
    for reader in (story.amelie, story.karim, story.lea):
        assert await story.decided(reader, uri) is None, reader.username
    actions = await story.world["paris"].run(
        lambda: row("SELECT count(*) AS n FROM audit WHERE action LIKE 'thread.%' AND subject = $1", uri)
    )
    assert actions["n"] == 3


# --- order in threads ------------------------------------------------------------------------------------------


async def in_reply_to(story: Story, town: str, uri: str) -> str | None:
    """Return what a post answers at a site."""
    found = await story.world[town].run(
        lambda: value(
            "SELECT r.uri FROM posts p JOIN posts r ON r.id = p.in_reply_to_id WHERE p.uri = $1", uri
        )
    )
    return str(found) if found else None


async def group_at(story: Story, town: str, uri: str) -> str | None:
    found = await story.world[town].run(
        lambda: value(
            "SELECT g.username FROM posts p JOIN accounts g ON g.id = p.group_id WHERE p.uri = $1", uri
        )
    )
    return str(found) if found else None


async def replies(story: Story, town: str, uri: str) -> tuple[int, int]:
    """Return how many answers a post says that it has, and has."""
    found = await story.world[town].run(
        lambda: row(
            "SELECT replies_count AS said, (SELECT count(*) FROM posts r WHERE r.in_reply_to_id = posts.id) AS n"
            " FROM posts WHERE uri = $1",
            uri,
        )
    )
    return found["said"], found["n"]


def updates(notifications: list[dict[str, Any]]) -> list[str]:
    return [each["status"]["uri"] for each in notifications if each["type"] == "update"]


async def found_group(story: Story, name: str, access: str, *people: Somebody) -> str:
    """Found a group of Amélie's with these people; return its id in Paris."""
    group = await story.amelie.post(GROUPS, {"name": name, "access": access})
    for each in people:
        known = await each.find(f"@{group['account']['acct']}@paris.corp.example")
        await each.do(f"/api/v1/accounts/{known['id']}/follow")
    for asking in await story.amelie.get(f"{GROUPS}/{group['id']}/requests"):
        await story.amelie.do(f"{GROUPS}/{group['id']}/requests/{asking['account']['id']}/approve")
    return str(group["id"])


@pytest.mark.parametrize(
    ("some_url", "name"), [("sqlite", "sales"), ("postgres", "plans")], indirect=["some_url"]
)
async def test_answers_are_split_off_and_threads_merged_at_all_sites(story: Story, name: str) -> None:
    """Karim asks, Léa in Lyon goes off topic and is answered; Amélie makes two threads of it, and one again."""
    root = await story.writes(story.karim, name, "Which hall?")
    off = (await story.answers(story.lea, root, "And what do we eat?")).json["uri"]
    deeper = (await story.answers(story.karim, off, "Fish")).json["uri"]
    stays = (await story.answers(story.lea, root, "Hall 2")).json["uri"]
    ids = [await story.id_at("paris", uri) for uri in (off, deeper)]
    path = f"{THREADS}/{await story.id_at('paris', root)}"
    body = {"post_ids": ids, "title": "What we eat @lea"}

    for liar, status in ((story.karim, 403), (story.world["paris"].anybody(), 401)):
        assert (await liar.ask("POST", f"{path}/split", json=body)).status == status
    for wrong in ({"title": ""}, {"post_ids": []}, {"post_ids": [await story.id_at("paris", root)]}):
        assert (await story.amelie.ask("POST", f"{path}/split", json={**body, **wrong})).status == 422
    made = await asyncio.gather(*(story.amelie.post(f"{path}/split", body) for _ in range(3)))
    new = {each["uri"] for each in made}.pop()
    assert {each["uri"] for each in made} == {new}
    await story.world.settle()

    for town in ("paris", "lyon"):
        assert await in_reply_to(story, town, off) == new, town
        assert await in_reply_to(story, town, deeper) == off
        assert await in_reply_to(story, town, stays) == root
        assert await replies(story, town, root) == (1, 1)
        assert await replies(story, town, new) == (1, 1)
        assert await group_at(story, town, new) == name
    below = await story.lea.get(f"/api/v1/statuses/{await story.id_at('lyon', new)}/context")
    assert [each["uri"] for each in below["descendants"]] == [off, deeper]
    named = (await story.shown(story.lea, new))["mentions"]
    assert [each["username"] for each in named] == [name], "a title names nobody"
    assert updates(await story.lea.notifications()) == [off]
    assert updates(await story.karim.notifications()) == [deeper]

    # The thread goes on there, from both sides; then the two are one again.
    assert (await story.answers(story.lea, deeper, "With rice")).status == 200
    new_path = f"{THREADS}/{await story.id_at('paris', new)}"
    into = {"into_id": await story.id_at("paris", root)}
    assert (await story.karim.ask("POST", f"{new_path}/merge", json=into)).status == 403
    assert (await story.amelie.ask("POST", f"{path}/merge", json=into)).status == 422
    answers = await asyncio.gather(
        *(story.amelie.ask("POST", f"{new_path}/merge", json=into) for _ in range(3))
    )
    assert {each.status for each in answers} <= {200, 422}
    await story.world.settle()
    for town in ("paris", "lyon"):
        assert await in_reply_to(story, town, new) == root, town
        assert await replies(story, town, root) == (2, 2)
    below = await story.lea.get(f"/api/v1/statuses/{await story.id_at('lyon', root)}/context")
    assert len(below["descendants"]) == 5
    listed = await story.amelie.get(f"{GROUPS}/{story.groups[name]['id']}/posts")
    assert [each["uri"] for each in listed] == [root]
    actions = await story.world["paris"].run(
        lambda: value("SELECT count(*) FROM audit WHERE action IN ('group.split', 'group.merge')")
    )
    assert actions == 2


@pytest.mark.parametrize(
    ("some_url", "name"), [("postgres", "sales"), ("sqlite", "plans")], indirect=["some_url"]
)
async def test_a_thread_moves_to_another_group_at_all_sites(story: Story, name: str) -> None:
    """Léa begins it, Karim answers. Lyon has somebody in the other group, or it stays; HQ comes to it with Claire."""
    access = {"sales": "open", "plans": "closed"}[name]
    root = await story.writes(story.lea, name, "Off topic")
    answer = (await story.answers(story.karim, root, "Indeed")).json["uri"]
    other = await found_group(story, "Canteen", access, story.claire)
    path = f"{THREADS}/{await story.id_at('paris', answer)}/move"
    assert (await story.karim.ask("POST", path, json={"target_id": other})).status == 403
    if access == "closed":
        refused = await story.amelie.ask("POST", path, json={"target_id": other})
        assert (refused.status, "At lyon.corp.example nobody" in refused.json["error"]) == (422, True)
        known = await story.lea.find("@canteen@paris.corp.example")
        await story.lea.do(f"/api/v1/accounts/{known['id']}/follow")
        [asking] = await story.amelie.get(f"{GROUPS}/{other}/requests")
        await story.amelie.do(f"{GROUPS}/{other}/requests/{asking['account']['id']}/approve")
    moved = await story.amelie.do(path, {"target_id": other})
    assert moved["uri"] == root
    assert (await story.amelie.ask("POST", path, json={"target_id": other})).status == 422
    for town in ("paris", "lyon"):
        for uri in (root, answer):
            assert await group_at(story, town, uri) == "canteen", (town, uri)
    assert await group_at(story, "hq", root) == "canteen"
    assert root in [(each["reblog"] or each)["uri"] for each in await story.claire.home()]
    for group_id, there in ((story.groups[name]["id"], []), (other, [root])):
        assert [each["uri"] for each in await story.amelie.get(f"{GROUPS}/{group_id}/posts")] == there
    boosts = "SELECT count(*) FROM posts b JOIN posts p ON p.id = b.boost_of_id WHERE p.uri = $1"
    for town in ("paris", "lyon"):
        assert await story.world[town].run(lambda: value(boosts, root)) == 1, town
    assert updates(await story.lea.notifications()) == [root]
    if access == "closed":  # Karim is in the old group only: his own answer he still has.
        assert (await story.karim.ask("GET", f"/api/v1/statuses/{moved['id']}")).status == 404
    # What Léa writes of it goes where it is now.
    lea_id = await story.id_at("lyon", root)
    await story.lea.call("PUT", f"/api/v1/statuses/{lea_id}", json={"status": "On topic"})
    await story.world.settle()
    assert "On topic" in (await story.shown(story.claire, root))["content"]


async def test_only_the_group_of_a_post_moves_it(story: Story) -> None:
    """Amélie, and the other group, say that Léa's post is elsewhere; then Sales says so, to places where it cannot be."""
    paris = story.world["paris"]
    root = await story.writes(story.lea, "sales", "Mine")
    answer = (await story.answers(story.karim, root, "Yours")).json["uri"]
    inside = await story.writes(story.karim, "plans", "Inside")
    sales, plans = (int(story.groups[name]["id"]) for name in ("sales", "plans"))

    async def said(sender_id: int, uri: str, target: str) -> str:
        async def make() -> Activity:
            sender = await Account.get(id=sender_id)
            move = compose.act(paris.network.site, sender, "Move", uri, to=("as:Public",), target=target)
            return compose.act(paris.network.site, sender, "Announce", move.id, embedded=move)

        return await story.send(sender_id, await paris.run(make()))

    plans_uri = (await story.lea.find("@plans@paris.corp.example"))["uri"]
    for sender_id, uri, target in (
        (story.amelie.account.id, root, plans_uri),
        (plans, root, plans_uri),
        (sales, root, plans_uri),  # From open to closed.
        (plans, inside, str(story.groups["sales"]["account"]["uri"])),  # From closed to open.
        (sales, root, "https://paris.corp.example/users/1"),
        (sales, root, story.lea.account.uri),
        (sales, root, inside),
        (sales, root, answer),  # Below itself.
        (sales, "https://paris.corp.example/nothing", root),
    ):
        assert await said(sender_id, uri, target) == "refused", (uri, target)
    assert await group_at(story, "lyon", root) == "sales"
    assert await group_at(story, "lyon", inside) == "plans"
    assert await in_reply_to(story, "lyon", root) is None


async def test_only_the_group_closes_a_thread_and_its_latest_word_counts(story: Story) -> None:
    paris = story.world["paris"]
    root = await story.writes(story.lea, "sales", "Mine")
    sales, plans = (int(story.groups[name]["id"]) for name in ("sales", "plans"))

    async def said(sender_id: int, seconds: int, content: str, *, on: bool = True) -> str:
        async def make() -> Activity:
            sender = await Account.get(id=sender_id)
            lock = compose.act(paris.network.site, sender, "Lock", root, to=("as:Public",))
            lock = replace(lock, content=content, published=now() + timedelta(seconds=seconds))
            if not on:
                lock = replace(compose.undo(paris.network.site, sender, lock), published=lock.published)
            return compose.act(paris.network.site, sender, "Announce", lock.id, embedded=lock)

        return await story.send(sender_id, await paris.run(make()))

    for liar in (story.amelie.account.id, plans):
        assert await said(liar, 0, "<p>Lie</p>") == "refused"
    assert await said(sales, 0, "x" * 20_001) == "refused"
    assert await story.decided(story.lea, root) is None
    assert await said(sales, -8, "<p>Later</p><script>alert(1)</script>") == "applied"
    assert await said(sales, -9, "<p>Earlier</p>") == "applied"
    assert await story.decided(story.lea, root) == "<p>Later</p>"
    assert await said(sales, -6, "<p>Later</p>", on=False) == "applied"
    assert await said(sales, -7, "<p>In between</p>") == "applied"
    assert await story.decided(story.lea, root) is None
    locked = await story.world["lyon"].run(lambda: value("SELECT count(*) FROM locked_threads"))
    assert locked == 0


async def test_who_joins_later_and_who_reads_elsewhere_hears_what_was_decided(story: Story) -> None:
    """Claire joins Sales when its threads are closed. Then Lyon runs other software, which knows nothing of summaries."""
    root = await story.writes(story.lea, "sales", "Which colour?", question={"title": "Colours"})
    await story.asks(story.amelie, "close", root, summary="Blue")
    sales = await story.claire.find("@sales@paris.corp.example")
    await story.claire.do(f"/api/v1/accounts/{sales['id']}/follow")
    assert await story.decided(story.claire, root) == "<p>Blue</p>"
    for reader in (story.amelie, story.lea, story.claire):  # A question stays one.
        status = await story.shown(reader, root)
        assert (status["question"]["title"], status["content"].count("Colours")) == ("Colours", 1)
    assert (await story.answers(story.claire, root)).status == 422

    again = await story.writes(story.lea, "sales", "Which size?")
    await story.world.recognize("mastodon")
    assert (await story.asks(story.amelie, "close", again, summary="Large, says @lea")).status == 200
    below = await story.lea.get(f"/api/v1/statuses/{await story.id_at('lyon', again)}/context")
    [said] = below["descendants"]
    assert (said["account"]["username"], said["mentions"]) == ("sales", [])
    assert "✅" in said["content"]
    assert "Large, says @" in said["content"]


async def test_between_the_click_and_the_write(story: Story) -> None:
    """Karim moderates Sales when he opens the page, and no more when he presses; then the site does without it all."""
    sales = story.groups["sales"]["id"]
    root = await story.writes(story.lea, "sales", "Which colour?")
    other = await story.writes(story.lea, "sales", "Which size?")
    off = (await story.answers(story.lea, root, "Off topic")).json["uri"]
    root_id, other_id, off_id = [await story.id_at("paris", uri) for uri in (root, other, off)]
    asked = {
        "close": {"summary": "Blue"},
        "reopen": {},
        "move": {"target_id": await found_group(story, "Canteen", "open")},
        "split": {"post_ids": [off_id], "title": "Off"},
        "merge": {"into_id": other_id},
    }
    member = f"{GROUPS}/{sales}/members/{story.karim.id}"
    await story.amelie.call("PUT", member, json={"role": "moderator"})
    await story.amelie.call("PUT", member, json={"role": "member"})

    async def tries(status: int) -> None:
        for verb, body in asked.items():
            answer = await story.karim.ask("POST", f"{THREADS}/{root_id}/{verb}", json=body)
            assert answer.status == status, (verb, answer.body)
        assert await group_at(story, "paris", root) == "sales"
        assert await in_reply_to(story, "paris", off) == root
        assert await story.decided(story.karim, root) is None

    await tries(403)
    assert (await story.asks(story.amelie, "close", other, summary="Large")).status == 200
    await story.amelie.call("PUT", member, json={"role": "moderator"})
    site = story.world["paris"].network.site
    await story.world["paris"].run(switch_features(site, {"deciding": False}, by="test"))
    await tries(404)
    # Nobody could open it again: so it is open, and says what was decided.
    assert (await story.answers(story.karim, other)).status == 200
    assert await story.decided(story.karim, other) == "<p>Large</p>"


async def test_a_page_stays_in_its_group(story: Story) -> None:
    """It is a document of its group, found and written there: it is neither moved nor put below a thread."""
    plans = story.groups["plans"]["id"]
    page = await story.amelie.post(
        "/api/parvis/v1/pages", {"title": "Plan", "text": "A", "place": "group", "group_id": plans}
    )
    root = await story.writes(story.karim, "plans", "Which hall?")
    other = await found_group(story, "Canteen", "closed", story.lea)
    path = f"{THREADS}/{page['status_id']}"
    for verb, body in (
        ("move", {"target_id": other}),
        ("merge", {"into_id": await story.id_at("paris", root)}),
    ):
        refused = await story.amelie.ask("POST", f"{path}/{verb}", json=body)
        assert (refused.status, "page" in refused.json["error"]) == (422, True), verb
    into = {"into_id": page["status_id"]}
    thread = f"{THREADS}/{await story.id_at('paris', root)}/merge"
    assert (await story.amelie.ask("POST", thread, json=into)).status == 200, "below a page is discussed"
    assert (await story.karim.get(f"/api/parvis/v1/pages/{page['id']}"))["text"] == "A"
