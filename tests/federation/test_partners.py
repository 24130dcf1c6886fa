"""Partners: suppliers who write in the groups that are opened to them, and see nothing else of the house.

Paris and Lyon are the company's; Acme supplies Paris. Amélie, Karim and Ada work in Paris, Léa in Lyon, Zoé at Acme.
"""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from federation.protocol import documents
from federation.protocol.vocabulary import PUBLIC, Activity, Note
from inbox.handlers import HANDLERS
from inbox.people import directory
from inbox.worker import apply_pending
from models.core.base import new_id
from models.core.database import rows, value
from models.core.errors import Invalid
from models.core.partners import INCOMING, MAY, OUTGOING, READING, may
from models.peers.peers import bring_in, set_kind, set_scope, set_state
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.groups.groups import NewGroup, create
from outbox.groups.partners import open_groups
from tests.both import NewUrl, new_url
from tests.federation.test_handlers import RIGHTFUL, Story, story
from tests.world import Somebody, Town, World, company
from web.routes import ROUTES

__all__ = ["new_url", "story"]

NAMES = ("paris", "lyon", "acme")
ACME = "acme.corp.example"
ROOMS = ("outbox", "inbox")


@dataclass
class House:
    """Paris and Lyon, with Acme as their partner."""

    world: World
    amelie: Somebody
    karim: Somebody
    lea: Somebody
    zoe: Somebody
    project: int
    """An open group in Paris that is opened to Acme; the other is not."""
    other: int

    @property
    def paris(self) -> Town:
        return self.world["paris"]

    async def send(self, note: Note, kind: str = "Create") -> str:
        """Post a note of Zoé's to Paris as software might that is not ours; return how it ended."""
        mine, acme, paris = self.zoe.account.uri, self.world["acme"], self.paris
        note = replace(note, id=note.id or f"{mine}/notes/{new_id()}", attributed_to=mine)
        activity = Activity(id=f"{mine}/acts/{new_id()}", type=kind, actor=mine, object=note, to=note.to)
        body = documents.dump(documents.activity_document(activity))

        async def post() -> int:
            admitted = await acme.network.policy.admit(f"https://{paris.host}/inbox")
            answer = await acme.network.client.post_activity(admitted, body, sender_id=self.zoe.account.id)
            return answer.status

        assert await acme.run(post()) == 202
        await paris.run(apply_pending(paris.network))
        return await paris.run(value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))

    async def shared(self, group: str) -> dict[str, Any]:
        """Let Zoé join a group of Paris, and return it as her site has it."""
        found = await self.zoe.find(f"@{group}@paris.corp.example")
        await self.zoe.do(f"/api/v1/accounts/{found['id']}/follow")
        return found


@pytest.fixture
async def house(
    new_url: NewUrl | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[House]:
    monkeypatch.setattr(directory, "NOTICES_APART", timedelta(0))
    databases = {name: await new_url() for name in NAMES} if new_url else {}
    world = World(tmp_path)
    try:
        await world.open(*NAMES, databases=databases)
        await world.befriend("paris", "lyon")
        paris, acme = world["paris"], world["acme"]
        live = paris.network.site.live
        await paris.run(
            bring_in(live, ACME, "partner", lambda: set_state(live, ACME, "active", by="ada"), by="ada")
        )
        await acme.allow("paris.corp.example")
        await world.recognize()
        amelie, karim = await paris.person("amelie"), await paris.person("karim")
        lea, zoe = await world["lyon"].person("lea"), await acme.person("zoe")
        made = [
            await paris.run(create(paris.network, amelie.account, NewGroup(name, access="open")))
            for name in ("Projet", "Ventes")
        ]
        await paris.run(open_groups(paris.network, ACME, ["projet"], by="ada"))
        await world.settle()
        yield House(world, amelie, karim, lea, zoe, *made)
    finally:
        await world.close()


# --- the table ---------------------------------------------------------------------------------------------------


def test_every_row_of_handlers_is_a_verb() -> None:
    assert set(INCOMING) == set(HANDLERS)
    assert {*INCOMING.values(), *OUTGOING.values(), *READING.values()} == set(MAY)
    assert all(by_kind["company"] == "yes" for by_kind in MAY.values())


def test_everything_that_is_sent_is_a_verb() -> None:
    """Each kind of activity that a verb makes has a row; a new one fails here before a partner gets it."""
    made = set()
    for room in ROOMS:
        for file in Path(room).rglob("*.py"):
            text = file.read_text()
            made |= set(re.findall(r'\bact\(\s*[^"()]*(?:\([^()]*\)[^"()]*)*"([A-Z]\w+)"', text))
            made |= set(re.findall(r'type="([A-Z]\w+)",\n\s+actor=', text))
    assert {"Create", "Announce", "Follow", "Update", "Flag"} <= made, "they are still found in the code"
    assert made <= {kind for kind, _ in OUTGOING}


def test_every_document_for_other_sites_is_a_verb() -> None:
    paths = {each.path for each in ROUTES if "signed" in each.access.name and each.method == "GET"}
    assert paths | {"/.well-known/webfinger"} == set(READING)


async def test_a_partner_does_nothing_that_is_not_named(story: Story) -> None:
    """Whatever Bob of Lyon might do as a colleague he may not once Lyon is a partner; nothing is changed by trying."""
    paris = story.world["paris"]
    await paris.run(set_kind(paris.network.site.live, "lyon.corp.example", "partner", by="ada"))
    before = await story.all_rows()
    senders = {("Update", "parvis:Tally"), ("Update", "parvis:BallotTotals"), ("Update", "parvis:Directory")}
    tried = 0
    for row, verb in INCOMING.items():
        if row not in RIGHTFUL or may(verb, "partner") == "yes" or verb == "be_somebody":
            continue
        by_group = row[0] == "Announce" or row in {("Invite", ""), ("Reject", "Create")}
        sender = story.lyon_itself if row in senders else story.lyons_group if by_group else story.bob
        assert await story.send(sender, RIGHTFUL[row](story)) == "refused", row
        assert await story.all_rows() == before, row
        tried += 1
    assert tried > 20


# --- stories -----------------------------------------------------------------------------------------------------


async def test_a_supplier_works_in_the_group_that_is_open_to_it(house: House) -> None:
    await house.shared("projet")
    post = await house.zoe.publish("@projet@paris.corp.example Les pompes arrivent lundi")
    [read] = await house.amelie.get(f"/api/parvis/v1/groups/{house.project}/posts")
    assert "Les pompes arrivent lundi" in read["content"]
    assert await house.karim.get("/api/v1/timelines/public") == [], "it is in the group, and on no wall"
    await house.amelie.publish("@projet merci", in_reply_to_id=read["id"])
    context = await house.zoe.get(f"/api/v1/statuses/{post['id']}/context")
    assert ["merci" in each["content"] for each in context["descendants"]] == [True]
    await house.amelie.do(f"/api/v1/statuses/{read['id']}/favourite")
    assert (await house.zoe.get(f"/api/v1/statuses/{post['id']}"))["favourites_count"] == 1


async def test_a_supplier_sees_nothing_of_the_house(house: House) -> None:
    secret = await house.amelie.publish("Pour la maison")
    assert await _find(house.zoe, "@karim@paris.corp.example") == []
    assert await _find(house.zoe, "@ventes@paris.corp.example") == []
    assert await _find(house.zoe, "amelie") == [], "no directory names her"
    assert await _find(house.zoe, secret["uri"], "statuses") == []
    assert [each["acct"] for each in await house.lea.get("/api/v1/accounts/search?q=amelie")] == [
        "amelie@paris.corp.example"
    ]
    await house.shared("projet")
    closed = [path for path, verb in READING.items() if may(verb, "partner") == "no"]
    for path in closed:
        ids = {"id": house.amelie.id, "authorization_id": "1", "post_id": secret["id"]}
        assert await _signed(house, path.format(**ids)) == 403, path
    assert {"/federation/directory", "/federation/peers"} < set(closed)
    named = [
        path for path, verb in READING.items() if verb == "write" and "post_id" in path and "@" not in path
    ]
    for path in named:
        ids = {"id": house.amelie.id, "post_id": secret["id"]}
        assert await _signed(house, path.format(**ids)) == 404, path
    assert await _signed(house, f"/users/{house.karim.id}") == 404
    assert await _signed(house, f"/users/{house.amelie.id}") == 200, "she is in the group"
    assert await _signed(house, f"/users/{house.project}") == 200
    names = ("amelie", "projet", "karim", "ventes", "nobody")
    looked_up = {
        name: await _signed(house, f"/.well-known/webfinger?resource=acct:{name}@paris.corp.example")
        for name in names
    }
    assert looked_up == {"amelie": 200, "projet": 200, "karim": 404, "ventes": 404, "nobody": 404}


async def test_what_is_announced_to_all_sites_goes_to_no_partner(house: House) -> None:
    new = NewAnnouncement((WrittenText("fr", "", "Bonjour"),), sites=("*",))
    await house.paris.run(announce(house.paris.network, house.amelie.account, new, by="ada"))
    await house.world.settle()
    assert [len(await each.get("/api/v1/announcements")) for each in (house.lea, house.zoe)] == [1, 0]


async def test_what_is_written_elsewhere_goes_nowhere(house: House) -> None:
    await house.shared("projet")
    await house.zoe.publish("@amelie@paris.corp.example psst", visibility="direct")
    await house.zoe.publish("@ventes@paris.corp.example bonjour")
    assert await house.amelie.notifications() == []
    sent = await house.amelie.post(
        "/api/v1/statuses", {"status": f"@{house.zoe.handle} psst", "visibility": "direct"}
    )
    await house.world.settle()
    assert await house.zoe.notifications() == []
    read_by = await house.amelie.get(f"/api/parvis/v1/audience?status=@{house.zoe.handle}&visibility=direct")
    assert [each["why"] for each in read_by["unread"]] == ["partner"]
    assert {each["site"]: each["why"] for each in read_by["left_out"]}[ACME] == "partner"
    inside = await house.amelie.get(f"/api/parvis/v1/audience?status=bonjour&group_id={house.project}")
    assert {each["site"]: each["partner"] for each in inside["sites"]}[ACME] is True
    assert sent["id"]


async def test_a_supplier_writes_to_nobody_beside_the_group_that_it_names(house: House) -> None:
    """It names the group, answers in it, takes back what all read, looks like a vote: Amélie hears of none of these."""
    group = await house.shared("projet")
    post = await house.amelie.publish("@projet bonjour")
    amelie, projet = house.amelie.account.uri, group["uri"]
    theirs = house.zoe.account.followers_url
    psst = Note(id="", attributed_to="", content="<p>psst</p>", to=(amelie,))
    for refused in (
        replace(psst, cc=(projet,)),
        replace(psst, audience=projet),
        replace(psst, in_reply_to=post["uri"]),
        replace(psst, to=(theirs, amelie), cc=(projet,)),
        replace(psst, content="", name="psst", summary="psst", in_reply_to=post["uri"]),
    ):
        assert await house.send(refused) == "refused", refused
    told = replace(psst, id=f"{house.zoe.account.uri}/notes/1", to=(PUBLIC,), cc=(projet,))
    assert await house.send(told) == "applied"
    assert await house.send(replace(psst, id=told.id, cc=(projet,)), "Update") == "refused"
    await house.zoe.publish(f"@{house.amelie.handle} @projet@{house.paris.host} psst", visibility="direct")
    assert await house.amelie.get("/api/v1/conversations") == []
    assert "mention" not in {each["type"] for each in await house.amelie.notifications()}
    [read, _] = await house.amelie.get(f"/api/parvis/v1/groups/{house.project}/posts")
    assert "psst" in read["content"], "what is for the whole group is in it"


async def test_a_supplier_writes_and_votes_in_groups_of_each_kind(house: House) -> None:
    network = house.paris.network
    closed = await house.paris.run(create(network, house.amelie.account, NewGroup("Budget", access="closed")))
    await house.paris.run(open_groups(network, ACME, ["projet", "budget"], by="ada"))
    await house.shared("projet")
    await house.shared("budget")
    zoe = await house.amelie.find(f"@{house.zoe.handle}")
    await house.amelie.do(f"/api/v1/follow_requests/{zoe['id']}/authorize")
    await house.zoe.publish("@budget@paris.corp.example deux pompes")
    [read] = await house.amelie.get(f"/api/parvis/v1/groups/{closed}/posts")
    await house.amelie.publish("@budget combien ?", in_reply_to_id=read["id"])
    for handle in ("projet", "budget"):
        poll = {"options": ["lundi", "mardi"], "expires_in": 3600}
        asked = await house.amelie.publish(f"@{handle} quand ?", poll=poll)
        [there] = (await house.zoe.get(f"/api/v2/search?q={asked['uri']}&resolve=true&type=statuses"))[
            "statuses"
        ]
        await house.zoe.do(f"/api/v1/polls/{there['poll']['id']}/votes", {"choices": [0]})
        [first, _] = (await house.amelie.get(f"/api/v1/statuses/{asked['id']}"))["poll"]["options"]
        assert first["votes_count"] == 1, handle


async def test_only_who_is_listed_follows_people_of_a_partner(house: House) -> None:
    live = house.paris.network.site.live
    zoe = await house.amelie.find(f"@{house.zoe.handle}")
    refused = await house.amelie.ask("POST", f"/api/v1/accounts/{zoe['id']}/follow")
    assert refused.status == 403
    await house.paris.run(set_scope(live, ACME, "listed", ["amelie"], by="ada"))
    await house.amelie.do(f"/api/v1/accounts/{zoe['id']}/follow")
    await house.zoe.publish("Bonjour Paris")
    assert ["Bonjour Paris" in each["content"] for each in await house.amelie.home()] == [True]
    await house.zoe.publish("@karim@paris.corp.example psst")
    await house.zoe.publish("@karim@paris.corp.example psst", visibility="direct")
    await house.zoe.publish("@amelie@paris.corp.example psst", visibility="direct")
    for each in (house.karim, house.amelie):
        assert "mention" not in {told["type"] for told in await each.notifications()}
    shown = len(await house.amelie.home())
    await house.paris.run(set_scope(live, ACME, "listed", [], by="ada"))
    await house.zoe.publish("Encore là ?")
    assert len(await house.amelie.home()) == shown
    with pytest.raises(Invalid):
        await house.paris.run(set_scope(live, ACME, "all", by="ada"))


async def test_nobody_of_a_partner_follows_people(house: House) -> None:
    live = house.paris.network.site.live
    await house.paris.run(set_scope(live, ACME, "listed", ["amelie"], by="ada"))
    found = await house.zoe.find("@amelie@paris.corp.example")
    await house.zoe.do(f"/api/v1/accounts/{found['id']}/follow")
    assert await house.paris.run(lambda: value("SELECT count(*) FROM follows")) == 2, "her own, of her groups"
    await house.amelie.publish("Pour la maison")
    assert await house.zoe.home() == []


async def test_a_group_that_closes_to_a_partner_lets_its_people_go(house: House) -> None:
    group = await house.shared("projet")
    await house.paris.run(open_groups(house.paris.network, ACME, [], by="ada"))
    await house.world.settle()
    [relation] = await house.zoe.get(f"/api/v1/accounts/relationships?id[]={group['id']}")
    assert not relation["following"]
    await house.zoe.publish("@projet@paris.corp.example encore")
    assert await house.amelie.get(f"/api/parvis/v1/groups/{house.project}/posts") == []
    with pytest.raises(Invalid):
        await house.paris.run(open_groups(house.paris.network, "lyon.corp.example", ["projet"], by="ada"))


async def test_a_partner_is_suspended_and_removed_as_any_site(house: House) -> None:
    await house.shared("projet")
    await house.paris.allow(ACME, state="suspended")
    await house.zoe.publish("@projet@paris.corp.example un")
    assert await house.amelie.get(f"/api/parvis/v1/groups/{house.project}/posts") == []
    assert await _signed(house, f"/users/{house.project}") in (401, 403)
    await house.paris.allow(ACME, state="removed")
    members = "SELECT count(*) FROM group_members m JOIN accounts a ON a.id = m.account_id WHERE a.host <> ''"
    assert await house.paris.run(lambda: value(members)) == 0


async def test_a_site_of_the_company_that_becomes_a_partner_loses_the_house(
    new_url: NewUrl | None, tmp_path: Path
) -> None:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        paris, lyon = world["paris"], world["lyon"]
        amelie, lea = await paris.person("amelie"), await lyon.person("lea")
        await lea.follow(amelie)
        await amelie.follow(lea)
        group = await paris.run(create(paris.network, amelie.account, NewGroup("Projet", access="open")))
        await lea.find("@projet@paris.corp.example")
        await paris.run(set_kind(paris.network.site.live, lyon.host, "partner", by="ada"))
        await amelie.publish("Pour la maison")
        assert all("maison" not in each["content"] for each in await lea.home())
        left = "SELECT account_id FROM follows WHERE target_id <> $1"
        assert await paris.run(lambda: rows(left, group)) == []
        assert await paris.run(lambda: value("SELECT count(*) FROM directory_entries")) == 0


async def test_what_waited_for_a_site_is_not_sent_once_it_may_see_less(
    new_url: NewUrl | None, tmp_path: Path
) -> None:
    """Lyon cannot be reached while Amélie and Bruno write, and becomes less meanwhile: a listed site, then a partner."""
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        paris, lyon = world["paris"], world["lyon"]
        amelie, bruno, lea = (
            await paris.person("amelie"),
            await paris.person("bruno"),
            await lyon.person("lea"),
        )
        for each in (amelie, bruno):
            await lea.follow(each)
        live = paris.network.site.live

        async def written(state: str) -> None:
            """Both write, and delete what they wrote before, while Lyon gets nothing."""
            if state == "parked":
                await paris.allow(lyon.host, state="suspended")
            for each in (amelie, bruno):
                old = await paris.run(
                    lambda each=each: value(
                        "SELECT max(id) FROM posts WHERE account_id = $1", each.account.id
                    )
                )
                await each.post("/api/v1/statuses", {"status": "Pour la maison"})
                await each.call("DELETE", f"/api/v1/statuses/{old}")

        for each in (amelie, bruno):
            await each.publish("Bonjour Lyon")
        await written("queued")
        await paris.run(set_scope(live, lyon.host, "listed", ["amelie"], by="ada"))
        both = {("amelie", "Delete"), ("bruno", "Delete")}
        assert await _waiting(paris, lyon.host) == both | {("amelie", "Create")}
        await world.settle()
        assert ["maison" in each["content"] for each in await lea.home()] == [True]
        await written("parked")
        await paris.run(set_kind(live, lyon.host, "partner", by="ada"))
        # Lyon never had what Bruno deletes this time.
        assert await _waiting(paris, lyon.host) == both - {("bruno", "Delete")}
        await paris.allow(lyon.host)
        await world.settle()
        assert await lea.home() == []
        by = "SELECT after FROM audit WHERE action = 'peer.kind' ORDER BY id DESC LIMIT 1"
        assert await paris.run(lambda: value(by)) == "partner; 1 deliveries cancelled"


async def test_what_waited_in_a_group_that_closes_is_not_sent(house: House) -> None:
    """Amélie is in another group that stays open to Acme: only what she wrote in this one is kept here."""
    await house.paris.run(open_groups(house.paris.network, ACME, ["projet", "ventes"], by="ada"))
    for group in ("projet", "ventes"):
        await house.shared(group)
    for group in ("projet", "ventes"):
        await house.amelie.post("/api/v1/statuses", {"status": f"@{group} en {group}"})
    await house.paris.run(open_groups(house.paris.network, ACME, ["ventes"], by="ada"))
    await house.world.settle()
    texts = await house.zoe.town.run(lambda: rows("SELECT content FROM posts"))
    assert [("en ventes" in each[0], "en projet" in each[0]) for each in texts if "en " in each[0]] == [
        (True, False)
    ]


async def _waiting(town: Town, host: str) -> set[tuple[str, str]]:
    """Return what waits for a site: by whom, and what."""
    sql = (
        "SELECT a.username, o.kind FROM deliveries d JOIN outgoing_activities o ON o.id = d.activity_id"
        " JOIN accounts a ON a.id = o.actor_id WHERE d.host = $1 AND d.state IN ('queued', 'parked')"
    )
    return {(each[0], each[1]) for each in await town.run(lambda: rows(sql, host))}


async def _find(person: Somebody, wanted: str, kind: str = "accounts") -> list[str]:
    answer = await person.get("/api/v2/search", params={"q": wanted, "resolve": "true", "type": kind})
    return [each["uri"] for each in answer[kind]]


async def _signed(house: House, path: str) -> int:
    """Fetch a document of Paris as Acme's site."""
    acme = house.world["acme"]

    async def fetch() -> int:
        admitted = await acme.network.policy.admit(f"https://paris.corp.example{path}")
        return (
            await acme.network.client.look(admitted, accept="application/activity+json", signed=True)
        ).status

    return await acme.run(fetch())
