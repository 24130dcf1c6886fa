"""What groups and sites collect: Paris keeps IT, which is open, and Plans, which is closed; Amélie looks after both, and
after the site's own FAQ. Karim is in Plans, Ada in none. Léa in Lyon is in both; nobody at HQ is, where Claire works.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from federation.client import FetchFailed
from federation.protocol import documents
from federation.protocol.vocabulary import Activity
from inbox.worker import apply_pending
from models.core.database import execute, value
from models.core.errors import NotFound
from models.knowledge.faq_bot import numbers
from models.peers.peers import set_kind
from models.peers.removal import purge_left_groups
from models.text.cleaning import plain_text
from outbox.knowledge.faq_bot import MOST_AN_HOUR, answer_due
from outbox.knowledge.synonyms import add as add_synonyms
from outbox.moderation.features import switch_features
from tests.both import NewUrl
from tests.clicks import shared_new_url
from tests.world import Somebody, World, company, eventually

__all__ = ["shared_new_url"]

shared = pytest.mark.asyncio(loop_scope="module")

COLLECTIONS = "/api/parvis/v1/collections"
ENTRIES = f"{COLLECTIONS}/entries"
GROUPS = "/api/parvis/v1/groups"
WIKI = "https://wiki.corp.example/vpn"


@dataclass
class Story:
    world: World
    amelie: Somebody
    karim: Somebody
    ada: Somebody
    lea: Somebody
    claire: Somebody
    number: int
    ids: dict[str, str]
    there: dict[str, str]
    """Ids of the groups in Lyon: IT is the open one, Plans the closed one."""

    @property
    def it(self) -> str:
        return self.ids["open"]

    @property
    def plans(self) -> str:
        return self.ids["closed"]

    async def collected(self, who: Somebody, group: str = "", kind: str = "faq") -> list[str]:
        """Return the titles of a collection, as somebody sees it by the API."""
        found = await who.get(f"{COLLECTIONS}{f'?group_id={group}' if group else ''}")
        return [each["title"] for one in found if one["kind"] == kind for each in one["entries"]]

    async def add(self, group: str = "", kind: str = "faq", **what: Any) -> dict[str, Any]:
        body = {"kind": kind, **what, **({"group_id": group} if group else {})}
        return await self.amelie.do(ENTRIES, body)

    async def writes(self, who: Somebody, group: str, text: str, **fields: Any) -> str:
        return (await who.publish(f"@{group}{self.number}@paris.corp.example {text}", **fields))["id"]

    async def fetched_by(self, town: str, path: str) -> dict[str, Any]:
        """Return a document of Paris as the site's own actor of a town gets it."""
        here = self.world[town]

        async def fetch() -> dict[str, Any]:
            admitted = await here.network.policy.admit(f"https://paris.corp.example{path}")
            return (await here.network.client.fetch_document(admitted)).document

        return await here.run(fetch())


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sites(
    shared_new_url: NewUrl | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[World]:
    names = ("paris", "lyon", "hq")
    databases = {name: await shared_new_url() for name in names} if shared_new_url else {}
    async with company(tmp_path_factory.mktemp("faq"), *names, databases=databases) as world:
        await world.recognize()
        await world["paris"].person("amelie", role="communicator")
        await world["paris"].person("karim")
        await world["paris"].person("ada")
        await world["lyon"].person("lea")
        await world["hq"].person("claire")
        yield world


NUMBERS = count(1)


@pytest_asyncio.fixture(loop_scope="module")
async def story(sites: World) -> Story:
    """The same people with two new groups; nothing is collected yet."""
    number = next(NUMBERS)
    people = [sites["paris"].people[name] for name in ("amelie", "karim", "ada")]
    amelie, karim, ada = people
    lea, claire = sites["lyon"].people["lea"], sites["hq"].people["claire"]
    ids, there = {}, {}
    for name, access in ((f"it{number}", "open"), (f"plans{number}", "closed")):
        group = await amelie.post(GROUPS, {"name": name, "handle": name, "access": access, "anyway": True})
        found = await lea.find(f"@{name}@paris.corp.example")
        await lea.do(f"/api/v1/accounts/{found['id']}/follow")
        await karim.post(f"{GROUPS}/{group['id']}/join")
        ids[access], there[access] = group["id"], found["id"]
    for each in await amelie.get(f"{GROUPS}/{ids['closed']}/requests"):
        await amelie.do(f"{GROUPS}/{ids['closed']}/requests/{each['account']['id']}/approve")
    for town in sites.towns.values():
        await town.run(lambda: execute("DELETE FROM collections"))
    return Story(sites, amelie, karim, ada, lea, claire, number, ids, there)


@shared
async def test_an_faq_is_made_from_a_week_and_read_at_other_sites(story: Story) -> None:
    vpn = await story.writes(story.lea, "it", "How do I reach the VPN?")
    vpn_title = "How do I reach the VPN?"
    in_paris = await story.world["paris"].run(
        lambda: value("SELECT max(id) FROM posts WHERE boost_of_id IS NULL")
    )
    printer = await story.writes(story.karim, "it", "Where is the printer?")
    first = await story.add(story.it, status_id=in_paris)
    assert (first["type"], first["title"]) == ("post", vpn_title)
    await story.add(story.it, status_id=printer, title="Printer", note="Third floor", review_on="2027-01-31")
    link = await story.add(story.it, "shelf", url=WIKI, title="VPN by hand")
    assert (link["type"], link["url"]) == ("link", WIKI)
    # The same once more is the same click.
    assert (await story.add(story.it, status_id=printer))["title"] == "Printer"

    there = story.there["open"]
    assert await story.collected(story.lea, there) == [vpn_title, "Printer"]
    assert await story.collected(story.lea, there, "shelf") == ["VPN by hand"]
    assert (await story.lea.get(f"/api/v1/statuses/{vpn}"))["id"] in str(
        await story.lea.get(f"{COLLECTIONS}?group_id={there}")
    )

    await story.amelie.do(f"{ENTRIES}/{first['id']}/move", {"direction": "down"})
    assert await story.collected(story.lea, there) == ["Printer", vpn_title]
    await story.amelie.call("PATCH", f"{ENTRIES}/{first['id']}", json={"title": "VPN"})
    await story.world.settle()
    assert await story.collected(story.lea, there) == ["Printer", "VPN"]
    await story.amelie.call("DELETE", f"{ENTRIES}/{link['id']}")
    await story.amelie.call("DELETE", f"/api/v1/statuses/{printer}", status=404)
    await story.karim.call("DELETE", f"/api/v1/statuses/{printer}")
    await story.world.settle()
    assert await story.collected(story.amelie, story.it) == ["VPN"]
    assert await story.collected(story.lea, there) == ["VPN"]
    assert await story.collected(story.lea, there, "shelf") == []


@shared
async def test_a_plain_client_and_a_plain_server_are_led_to_it(story: Story) -> None:
    """A group's profile says where its FAQ is, as soon as there is something in it, here and at other sites."""
    await story.add(story.it, url=WIKI, title="VPN")
    names = {
        each.username: [field["name"] for field in (await each.get(f"/api/v1/accounts/{group}"))["fields"]]
        for each, group in ((story.ada, story.it), (story.lea, story.there["open"]))
    }
    assert names == {"ada": ["FAQ"], "lea": ["FAQ"]}
    actor = await story.fetched_by("hq", f"/users/{story.it}")
    [field] = actor["attachment"]
    assert f"https://paris.corp.example/groups/it{story.number}/faq" in field["value"]
    listed = await story.fetched_by("hq", f"/users/{story.it}/collections/faq")
    assert actor["parvis:faq"] == listed["id"]
    assert (listed["type"], listed["totalItems"]) == ("OrderedCollection", 1)
    assert listed["orderedItems"] == [{"type": "Link", "href": WIKI, "name": "VPN"}]


@shared
async def test_who_may_not_see_what_an_entry_points_to_does_not_see_the_entry(story: Story) -> None:
    secret = await story.writes(story.karim, "plans", "the secret plan")
    here = (await story.amelie.publish("for Paris alone", visibility="site"))["id"]
    open_to_all = (await story.amelie.publish("for everybody", visibility="public"))["id"]
    for target in (secret, here, open_to_all):
        await story.add(story.it, status_id=target, title=f"entry {target}")
        await story.add(status_id=target, title=f"entry {target}")
    everything, public = [f"entry {each}" for each in (secret, here, open_to_all)], [f"entry {open_to_all}"]
    for group in (story.it, ""):
        assert await story.collected(story.karim, group) == everything
        assert await story.collected(story.ada, group) == everything[1:]
    # Lyon is in Plans, but not in Paris; HQ is in neither.
    assert await story.collected(story.lea, story.there["open"]) == [everything[0], *public]
    path = f"/users/{story.it}/collections/faq"
    assert (await story.fetched_by("hq", path))["totalItems"] == 1
    assert str(secret) not in str(await story.fetched_by("hq", path))
    assert (await story.fetched_by("lyon", path))["totalItems"] == 2
    strangers = await story.world["paris"].anybody().ask("GET", path)
    assert strangers.status == 401

    # What a closed group collected is for its members, links too; and for sites where some are.
    await story.add(story.plans, "shelf", url=WIKI, title="plan of plans")
    assert await story.collected(story.karim, story.plans, "shelf") == ["plan of plans"]
    assert await story.collected(story.lea, story.there["closed"], "shelf") == ["plan of plans"]
    assert await story.ada.get(f"{COLLECTIONS}?group_id={story.plans}") == []
    with pytest.raises((FetchFailed, NotFound)):
        await story.fetched_by("hq", f"/users/{story.plans}/collections/shelf")
    entries = (await story.karim.get(f"{COLLECTIONS}?group_id={story.plans}"))[1]["entries"]
    for verb, body in (("PATCH", {"title": "x"}), ("DELETE", {})):
        answer = await story.ada.ask(verb, f"{ENTRIES}/{entries[0]['id']}", json=body)
        assert answer.status == 404

    # Nothing is kept where nobody is in it any more.
    lyon = story.world["lyon"]
    await story.lea.do(f"/api/v1/accounts/{story.there['closed']}/unfollow")
    await lyon.run(purge_left_groups())
    assert await lyon.run(lambda: value("SELECT count(*) FROM collection_entries WHERE url <> ''")) == 0


@shared
async def test_only_who_looks_after_it_changes_it(story: Story) -> None:
    mine = await story.add(story.it, url=WIKI, title="VPN")
    ours = await story.add(url=WIKI, title="VPN")
    for who in (story.karim, story.ada):
        for entry in (mine, ours):
            path = f"{ENTRIES}/{entry['id']}"
            assert (await who.ask("PATCH", path, json={"title": "x"})).status == 403
            assert (await who.ask("POST", f"{path}/move", json={"direction": "up"})).status == 403
            assert (await who.ask("DELETE", path)).status == 403
        for group in ({"group_id": story.it}, {}):
            body = {"kind": "faq", "url": WIKI, "title": "y", **group}
            assert (await who.ask("POST", ENTRIES, json=body)).status == 403
    body = {"kind": "faq", "url": WIKI, "title": "y", "group_id": story.there["open"]}
    assert (await story.lea.ask("POST", ENTRIES, json=body)).status == 403
    direct = (await story.amelie.publish("@ada psst", visibility="direct"))["id"]
    theirs = (await story.karim.publish("@ada psst", visibility="direct"))["id"]
    for wrong, status in (
        ({"url": "javascript:alert(1)", "title": "x"}, 422),
        ({"url": "https://paris.corp.example@evil.example/", "title": "x"}, 422),
        ({"url": WIKI + "/2"}, 422),
        ({"url": WIKI, "title": "x" * 201}, 422),
        ({}, 422),
        ({"status_id": direct}, 422),
        ({"status_id": theirs}, 404),
        ({"media_id": "1"}, 404),
        ({"kind": "pile", "url": WIKI, "title": "x"}, 422),
    ):
        answer = await story.amelie.ask("POST", ENTRIES, json={"kind": "faq", "group_id": story.it, **wrong})
        assert answer.status == status, (wrong, answer.body)
    assert await story.collected(story.amelie, story.it) == ["VPN"]
    assert await story.collected(story.amelie) == ["VPN"]


@shared
async def test_files_lie_on_the_shelf(story: Story) -> None:
    text = aiohttp.FormData()
    text.add_field("file", b"name;date\nplan;2027", filename="plan.csv", content_type="text/csv")
    media = (await story.karim.ask("POST", "/api/v2/media", data=text)).json["id"]

    async def is_read() -> bool:
        return (await story.karim.ask("GET", f"/api/v1/media/{media}")).status == 200

    await eventually(is_read)
    await story.writes(story.karim, "plans", "the plan", media_ids=[media])
    entry = await story.add(story.plans, "shelf", media_id=media)
    assert (entry["type"], entry["title"]) == ("file", "plan.csv")
    assert await story.collected(story.lea, story.there["closed"], "shelf") == ["plan.csv"]
    await story.add(story.it, "shelf", media_id=media)
    assert await story.collected(story.ada, story.it, "shelf") == []


@shared
async def test_pages_are_entries_as_their_readers_are(story: Story) -> None:
    """A page of Plans in the FAQ of IT: Karim and Léa see it there, Ada does not."""
    body = {
        "place": "group",
        "group_id": story.plans,
        "title": "The move, day by day",
        "text": "First the lab.",
    }
    page = await story.amelie.do("/api/parvis/v1/pages", body)
    entry = await story.add(story.it, status_id=page["id"])
    assert (entry["type"], entry["title"]) == ("post", "The move, day by day")
    assert await story.collected(story.karim, story.it) == ["The move, day by day"]
    assert await story.collected(story.lea, story.there["open"]) == ["The move, day by day"]
    assert await story.collected(story.ada, story.it) == []


@shared
async def test_another_group_cannot_say_what_a_group_has_collected(story: Story) -> None:
    """Lyon has a group of its own, which names the FAQ of Paris' group as its own: nothing is read for it."""
    await story.add(story.it, url=WIKI, title="VPN")
    lyon, paris = story.world["lyon"], story.world["paris"]
    await story.lea.post(
        GROUPS, {"name": f"Forgers {story.number}", "handle": f"forgers{story.number}", "access": "open"}
    )
    found = await story.karim.find(f"@forgers{story.number}@lyon.corp.example")
    await story.karim.do(f"/api/v1/accounts/{found['id']}/follow")
    forger = await lyon.run(lambda: value(f"SELECT id FROM accounts WHERE handle = 'forgers{story.number}'"))
    uri = f"https://lyon.corp.example/users/{forger}"

    async def told(sender: int, actor: str, object_id: str) -> str:
        notice = Activity(
            id=f"{actor}/acts/{object_id[-3:]}{sender % 997}",
            type="Update",
            actor=actor,
            object_id=object_id,
            object_type="parvis:Faq",
        )
        body = documents.dump(documents.activity_document(notice))

        async def post() -> int:
            admitted = await lyon.network.policy.admit(f"https://{paris.host}/inbox")
            return (await lyon.network.client.post_activity(admitted, body, sender_id=sender)).status

        assert await lyon.run(post()) == 202
        await paris.run(apply_pending(paris.network))
        return await paris.run(lambda: value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))

    assert await told(forger, uri, f"{uri}/collections/faq") == "applied"
    for sender, actor, wrong in (
        (forger, uri, f"https://paris.corp.example/users/{story.it}/collections/faq"),
        (forger, uri, f"https://lyon.corp.example/users/{forger}1/collections/faq"),
        (story.lea.account.id, story.lea.account.uri, f"{story.lea.account.uri}/collections/faq"),
    ):
        assert await told(sender, actor, wrong) == "refused", wrong
    await story.world.settle()
    assert await story.collected(story.karim, story.it) == ["VPN"]


# --- the bot ---------------------------------------------------------------------------------------------------


@shared
async def test_a_question_with_its_accepted_answer_is_an_entry_and_an_answer(story: Story) -> None:
    name = f"@it{story.number}@paris.corp.example"
    asked = await story.karim.publish(f"{name} Where?", question={"title": "Where do I claim travel costs?"})
    answered = await story.amelie.publish("In the blue form, room 12.", in_reply_to_id=asked["id"])
    await story.karim.do(f"/api/parvis/v1/answers/{answered['id']}/accept")
    paris = story.world["paris"]
    await story.add(story.it, url=WIKI, title="Something else")
    await paris.run(answer_due(paris.network))
    # Solved, and in no FAQ yet.
    assert "blue form" in _text(await _asks(story, story.ada, "how to claim travel costs?"))
    entry = await story.add(story.it, status_id=asked["id"])
    assert (entry["title"], entry["answer"]["id"]) == ("Where do I claim travel costs?", answered["id"])
    [listed] = (await story.lea.get(f"{COLLECTIONS}?group_id={story.there['open']}"))[0]["entries"][1:]
    assert listed["title"] == "Where do I claim travel costs?"
    assert "blue form" in listed["answer"]["content"]
    await story.amelie.call("DELETE", f"/api/v1/statuses/{answered['id']}")
    gone = await _asks(story, story.ada, "travel costs, how to claim?")
    assert "travel costs" in _text(gone)
    assert "blue form" not in _text(gone)


async def _asks(story: Story, who: Somebody, text: str, **fields: Any) -> dict[str, Any] | None:
    """Let somebody ask the bot; return its answer as they see it, None for none."""
    paris = story.world["paris"]
    name = "@faq" if who.town is paris else "@faq@paris.corp.example"
    asked = await who.publish(f"{name} {text}", **{"visibility": "direct", **fields})
    await paris.run(answer_due(paris.network))
    await story.world.settle()
    found = (await who.get(f"/api/v1/statuses/{asked['id']}/context"))["descendants"]
    return found[0] if found else None


def _text(answer: dict[str, Any] | None) -> str:
    return "" if answer is None else plain_text(answer["content"])


@shared
async def test_two_people_with_different_rights_ask_the_bot(story: Story) -> None:
    """Karim is in Plans, Ada is not: the same question is answered to each from what they may read."""
    secret = await story.writes(story.karim, "plans", "The move: on 3 March, to the new building.")
    await story.add(story.plans, status_id=secret, title="When do we move?")
    await story.add(story.it, url=WIKI, title="How to reach the VPN", note="From home, too")
    paris = story.world["paris"]
    await paris.run(answer_due(paris.network))  # The account is made now.

    karims = await _asks(story, story.karim, "when do we move?")
    assert karims is not None
    assert karims["visibility"] == "direct"
    assert "When do we move?" in _text(karims)
    assert secret in str(karims["content"])
    adas = await _asks(story, story.ada, "when do we move?")
    assert "I do not know" in _text(adas) or "Je ne sais pas" in _text(adas)
    assert "move" not in _text(adas)
    assert secret not in str(adas)
    assert WIKI in _text(await _asks(story, story.ada, "how can I reach the VPN?"))
    leas = await _asks(story, story.lea, "when do we move?")
    assert "When do we move?" in _text(leas)
    claires = await _asks(story, story.claire, "when do we move?")
    assert claires is not None
    assert secret not in str(claires)
    assert "move" not in _text(claires)
    # Asked in public, what not everybody may read is answered to the asker alone.
    in_public = await _asks(story, story.karim, "when do we move?", visibility="public")
    assert in_public is not None
    assert in_public["visibility"] == "direct"
    for_all = await _asks(story, story.karim, "the VPN, how?", visibility="public")
    assert for_all is not None
    assert for_all["visibility"] == "public"


@shared
async def test_the_bot_answers_once_knows_synonyms_and_counts_what_helped(story: Story) -> None:
    await story.add(story.it, url=WIKI, title="How to reach the VPN")
    paris = story.world["paris"]
    await paris.run(answer_due(paris.network))
    unknown = await _asks(story, story.ada, "télétravail ?", language="fr")
    assert "Je ne sais pas" in _text(unknown)
    await paris.run(add_synonyms("VPN, télétravail, accès distant", by="test"))
    answer = await _asks(story, story.ada, "télétravail ?", language="fr")
    assert WIKI in _text(answer)
    assert "Cela vous a-t-il aidé" in _text(answer)
    before = await paris.run(numbers())
    assert answer is not None
    await story.ada.do(f"/api/v1/statuses/{answer['id']}/favourite")
    assert (await paris.run(numbers())).helped == before.helped + 1
    assert await _asks(story, story.ada, "non", in_reply_to_id=answer["id"]) is None
    after = await paris.run(numbers())
    assert (after.helped, after.helped_not) == (before.helped, before.helped_not + 1)

    # However often it looks, and however many look at once, there is one answer.
    asked = await story.ada.publish("@faq VPN?", visibility="direct")
    await asyncio.gather(*(paris.run(answer_due(paris.network)) for _ in range(6)))
    found = await story.ada.get(f"/api/v1/statuses/{asked['id']}/context")
    assert len(found["descendants"]) == 1


@shared
async def test_a_site_can_do_without(story: Story) -> None:
    path = f"/api/v1/accounts/{story.it}"
    assert (await story.ada.get(path))["fields"] == []
    await story.add(story.it, url=WIKI, title="How to reach the VPN")
    assert [each["name"] for each in (await story.ada.get(path))["fields"]] == ["FAQ"]
    paris = story.world["paris"]
    live = paris.network.site
    await paris.run(answer_due(paris.network))
    await paris.run(switch_features(live, {"collections": False, "faq_bot": False}, by="test"))
    assert (await story.ada.ask("GET", COLLECTIONS)).status == 404
    assert (await story.ada.get(path))["fields"] == []
    assert await _asks(story, story.ada, "VPN?") is None
    await paris.run(switch_features(live, {"collections": True, "faq_bot": True}, by="test"))
    assert await story.collected(story.ada, story.it) == ["How to reach the VPN"]
    assert await _asks(story, story.ada, "VPN?") is not None


@shared
async def test_the_bot_answers_neither_bots_nor_partners_nor_too_often(story: Story) -> None:
    await story.add(story.it, url=WIKI, title="How to reach the VPN")
    paris, lyon = story.world["paris"], story.world["lyon"]
    await paris.run(answer_due(paris.network))
    assert await _asks(story, story.lea, "VPN?") is not None
    live = paris.network.site.live
    await paris.run(set_kind(live, lyon.host, "partner", by="test"))
    assert await _asks(story, story.lea, "VPN again?") is None
    await paris.run(set_kind(live, lyon.host, "company", by="test"))
    robot = await paris.person(f"robot{story.number}")
    await robot.call("PATCH", "/api/v1/accounts/update_credentials", json={"bot": True})
    assert await _asks(story, robot, "VPN?") is None
    bruno = await paris.person(f"bruno{story.number}")
    for _ in range(MOST_AN_HOUR):
        assert await _asks(story, bruno, "VPN?") is not None
    assert await _asks(story, bruno, "VPN?") is None
