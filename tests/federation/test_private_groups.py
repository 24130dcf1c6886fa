"""Groups whose members are at several sites: who gets in, who learns of it, and who keeps what.

Sales is a group of Paris. Lyon and HQ have people in it; Brest is on the list like them, and has nobody.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from federation.client import FetchFailed
from models.core.accounts import account_by_uri
from models.core.database import execute, rows, value
from models.core.errors import NotFound
from models.core.live import Event
from models.groups.groups import Group
from models.groups.sites import member_sites
from models.peers.group_places import places_in
from models.peers.peers import Peer, set_legal_hold, set_state
from models.posts.posts import Post
from tests import files
from tests.world import Caller, Somebody, Town, World, company
from web.process.maintenance import TASKS

GROUPS = "/api/parvis/v1/groups"
SITES = ("paris", "lyon", "hq", "brest")
ON_BOTH = pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)


@dataclass
class Story:
    """Amélie founded Sales in Paris."""

    world: World
    amelie: Somebody
    lea: Somebody
    max: Somebody
    hugo: Somebody
    yann: Somebody
    group: dict[str, Any]

    @property
    def path(self) -> str:
        """The group as Paris's API has it."""
        return f"{GROUPS}/{self.group['id']}"

    @property
    def handle(self) -> str:
        return f"@{self.group['account']['acct']}@paris.corp.example"

    async def in_paris(self, person: Somebody) -> str:
        """Return the id that somebody has in Paris."""
        return str((await self.amelie.find("@" + person.handle))["id"])

    async def at(self, person: Somebody) -> str:
        """Return the id that the group has at somebody's site."""
        account = await person.town.run(lambda: account_by_uri(self.group["account"]["uri"]))
        return str(account.id) if account else ""

    async def state_of(self, person: Somebody) -> str | None:
        """Return how somebody stands to the group, as their own site has it."""
        sql = "SELECT state FROM group_members WHERE group_id = $1 AND account_id = $2"
        group_id = int(await self.at(person))
        return await person.town.run(lambda: value(sql, group_id, person.account.id))

    async def known_to(self, person: Somebody) -> dict[str, Any]:
        """Return the group as somebody's own site shows it."""
        return await person.get(f"{GROUPS}/{await self.at(person)}")

    async def joins(self, person: Somebody) -> None:
        """Let somebody get in, as a plain client does: by following. Amélie lets in who has to ask."""
        if self.group["access"] == "secret":
            await self.amelie.do(f"{self.path}/invitations", {"account_id": await self.in_paris(person)})
            await person.do(f"/api/v1/follow_requests/{await self.at(person)}/authorize")
            return
        account = await person.find(self.handle)
        await person.do(f"/api/v1/accounts/{account['id']}/follow")
        if self.group["access"] == "closed":
            await self.amelie.do(f"/api/v1/follow_requests/{await self.in_paris(person)}/authorize")

    async def writes(self, author: Somebody, **fields: Any) -> str:
        """Let somebody write in the group; return the post's id in all the world."""
        return (await author.publish(f"{self.handle} pineapple", **fields))["uri"]

    async def maintained(self, town: str) -> None:
        """Let a site do by itself what groups need, and what files do."""
        for task in TASKS:
            if "group" in task.name or "files" in task.name:
                await self.world[town].run(task.do(self.world[town].network))  # type: ignore[arg-type]

    async def kept(self, town: str) -> int:
        """Count what a site has of the group."""
        group = await self.world[town].run(lambda: account_by_uri(self.group["account"]["uri"]))
        assert group
        return await self.world[town].run(lambda: Post.filter(group_id=group.id).count())

    async def members(self) -> list[str]:
        return [each["account"]["acct"] for each in await self.amelie.get(f"{self.path}/members")]

    async def sites(self, town: str) -> list[str]:
        """Return where the group has members, as a site knows it."""

        async def look() -> list[str]:
            account = await account_by_uri(self.group["account"]["uri"])
            return await member_sites(account.id) if account else []

        return [host.removesuffix(".corp.example") for host in await self.world[town].run(look)]


@pytest.fixture
async def world(tmp_path: Path, new_url: Callable[[], Awaitable[str]] | None) -> AsyncIterator[World]:
    databases = {name: await new_url() for name in SITES} if new_url else {}
    async with company(tmp_path, *SITES, databases=databases) as opened:
        await opened.recognize()
        yield opened


async def story_of(world: World, access: str, **fields: Any) -> Story:
    lyon = world["lyon"]
    amelie = await world["paris"].person("amelie")
    group = await amelie.post(GROUPS, {"name": "Sales", "access": access, **fields})
    others = [await lyon.person("lea"), await lyon.person("max"), await world["hq"].person("hugo")]
    return Story(world, amelie, *others, await world["brest"].person("yann"), group)


@pytest.fixture(params=["closed", "secret"])
async def story(request: pytest.FixtureRequest, world: World) -> Story:
    return await story_of(world, request.param)


# --- coming and going ------------------------------------------------------------------------------------------


async def test_a_closed_group_says_at_other_sites_how_it_is_run(world: World) -> None:
    story = await story_of(world, "closed", kind="project", rules="Be kind")
    account = await story.lea.find(story.handle)
    assert (account["group"], account["locked"]) == (True, True)
    [group] = await story.lea.get(GROUPS)
    assert (group["id"], group["access"], group["kind"]) == (account["id"], "closed", "project")
    assert (group["rules"], group["state"], group["sites"]) == ("Be kind", None, [])


async def test_a_plain_client_at_another_site_asks_is_let_in_by_a_plain_client_and_leaves(
    world: World,
) -> None:
    story = await story_of(world, "closed")
    account = await story.lea.find(story.handle)
    relationship = await story.lea.do(f"/api/v1/accounts/{account['id']}/follow")
    assert (relationship["following"], relationship["requested"]) == (False, True)
    [notification] = await story.amelie.notifications()
    assert (notification["type"], notification["account"]["acct"]) == ("follow_request", story.lea.handle)
    [asking] = await story.amelie.get("/api/v1/follow_requests")
    await story.amelie.do(f"/api/v1/follow_requests/{asking['id']}/authorize")
    assert await story.amelie.notifications() == []
    [relationship] = await story.lea.get(f"/api/v1/accounts/relationships?id[]={account['id']}")
    assert relationship["following"]
    assert [each["title"] for each in await story.lea.get("/api/v1/lists")] == ["Sales"]
    assert await story.members() == [story.lea.handle, "amelie"]

    await story.lea.do(f"/api/v1/accounts/{account['id']}/unfollow")
    assert await story.lea.get("/api/v1/lists") == []
    assert await story.members() == ["amelie"]


@ON_BOTH
async def test_who_asks_from_another_site_is_read_by_the_moderators(world: World) -> None:
    story = await story_of(world, "closed")
    await story.lea.find(story.handle)
    path = f"{GROUPS}/{await story.at(story.lea)}/join"
    refused = await story.lea.ask("POST", path, json={"reason": "x" * 501})
    assert refused.status == 422
    await story.lea.do(path, {"reason": "I sell <b>in Lyon</b>"})
    [asking] = await story.amelie.get(f"{story.path}/requests")
    assert (asking["account"]["acct"], asking["reason"]) == (story.lea.handle, "I sell <b>in Lyon</b>")
    await story.amelie.do(f"{story.path}/requests/{await story.in_paris(story.lea)}/approve")
    assert {each["reason"] for each in await story.amelie.get(f"{story.path}/members")} == {""}
    assert (await story.known_to(story.lea))["state"] == "member"

    async def places() -> list[tuple[str, str, int | None]]:
        account = await account_by_uri(story.group["account"]["uri"])
        assert account
        found = await places_in(await Group.get(id=account.id), account, "lyon.corp.example")
        return [(each.host, each.standing, each.members) for each in found]

    seen = await world["lyon"].run(places)
    assert seen == [("", "members", 1), ("paris.corp.example", "members", None)]


@ON_BOTH
async def test_the_sites_of_a_group_know_one_another(world: World) -> None:
    story = await story_of(world, "secret")
    for person, known in ((story.lea, ["lyon", "paris"]), (story.max, ["lyon", "paris"])):
        await story.joins(person)
        assert await story.sites("lyon") == known
    await story.joins(story.hugo)
    assert [await story.sites(town) for town in ("paris", "lyon", "hq")] == [
        ["hq", "lyon"],
        ["hq", "lyon", "paris"],
        ["hq", "lyon", "paris"],
    ]
    assert (await story.known_to(story.hugo))["sites"] == [
        t.host for t in _towns(story, "hq", "lyon", "paris")
    ]
    for person in (story.lea, story.max):
        await person.do(f"{GROUPS}/{await story.at(person)}/leave")
    assert [await story.sites(town) for town in ("paris", "lyon", "hq")] == [["hq"], [], ["hq", "paris"]]


def _towns(story: Story, *names: str) -> list[Town]:
    return [story.world[name] for name in names]


async def test_who_is_turned_down_or_taken_out_is_so_at_home(world: World) -> None:
    story = await story_of(world, "closed")
    account = await story.lea.find(story.handle)
    await story.lea.do(f"/api/v1/accounts/{account['id']}/follow")
    await story.amelie.do(f"{story.path}/requests/{await story.in_paris(story.lea)}/refuse")
    assert await story.state_of(story.lea) is None
    await story.joins(story.lea)
    assert (await story.known_to(story.lea))["role"] == "member"
    await story.amelie.call("DELETE", f"{story.path}/members/{await story.in_paris(story.lea)}")
    await world.settle()
    assert await story.state_of(story.lea) is None
    assert await story.lea.get("/api/v1/lists") == []


async def test_an_invitation_is_declined_or_withdrawn(story: Story) -> None:
    lea = await story.in_paris(story.lea)
    for end in ("declines", "withdrawn"):
        await story.amelie.do(f"{story.path}/invitations", {"account_id": lea})
        [notification] = await story.lea.notifications()
        assert (notification["type"], notification["account"]["acct"]) == ("follow_request", story.handle[1:])
        assert await story.state_of(story.lea) == "invited"
        if end == "declines":
            await story.lea.do(f"/api/v1/follow_requests/{await story.at(story.lea)}/reject")
        else:
            await story.amelie.call("DELETE", f"{story.path}/members/{lea}")
            await story.world.settle()
        assert await story.lea.notifications() == []
        assert await story.amelie.get(f"{story.path}/invitations") == []
        states = await story.world["lyon"].run(lambda: rows("SELECT state FROM group_members"))
        assert list(states) == []


async def test_moderators_are_people_of_the_groups_own_site(story: Story) -> None:
    await story.joins(story.lea)
    lea = await story.in_paris(story.lea)
    for role in ("moderator", "owner"):
        refused = await story.amelie.ask("PUT", f"{story.path}/members/{lea}", json={"role": role})
        assert (refused.status, "own site" in refused.json["error"]) == (422, True)
    await story.lea.post(
        f"{GROUPS}/{await story.at(story.lea)}/invitations", {"account_id": story.max.id}, status=403
    )


async def test_who_blocks_a_group_has_left_it(world: World) -> None:
    story = await story_of(world, "closed")
    await story.joins(story.lea)
    await story.lea.do(f"/api/v1/accounts/{await story.at(story.lea)}/block")
    assert (await story.members(), await story.sites("paris")) == (["amelie"], [])
    await story.amelie.do(f"{story.path}/invitations", {"account_id": await story.in_paris(story.lea)})
    assert (await story.lea.notifications(), await story.state_of(story.lea)) == ([], None)


async def test_an_account_that_is_deleted_is_in_no_group(story: Story) -> None:
    for person in (story.hugo, story.lea):
        await story.joins(person)
    hq, path = story.world["hq"], f"/api/v1/admin/accounts/{story.hugo.id}"
    claire = await hq.person("claire", role="admin")
    admin = Caller(hq, await hq.run(lambda: hq.token_of(claire.account.id, "admin:read admin:write")))
    await admin.post(f"{path}/action", {"type": "suspend"})
    await admin.call("DELETE", path)
    await story.world.settle()
    assert (await story.members(), await story.sites("paris")) == ([story.lea.handle, "amelie"], ["lyon"])
    await story.maintained("paris")
    await story.world.settle()
    assert await story.sites("lyon") == ["lyon", "paris"]


async def test_an_archived_group_takes_nobody_in(world: World) -> None:
    story = await story_of(world, "closed")
    account = await story.lea.find(story.handle)
    await story.amelie.call("PATCH", story.path, json={"archived": True})
    await story.lea.do(f"/api/v1/accounts/{account['id']}/follow")
    assert await story.state_of(story.lea) is None
    assert await story.members() == ["amelie"]


async def test_members_hear_of_new_rules(story: Story) -> None:
    await story.joins(story.lea)
    await story.amelie.call("PATCH", story.path, json={"rules": "No shouting", "archived": True})
    await story.world.settle()
    known = await story.known_to(story.lea)
    assert (known["rules"], known["archived_at"] is not None) == ("No shouting", True)


# --- who must not learn of it ----------------------------------------------------------------------------------


async def test_a_secret_group_is_nothing_to_all_but_members_and_invited(world: World) -> None:
    story = await story_of(world, "secret")
    await story.joins(story.lea)
    at_lyon, uri = await story.at(story.lea), story.group["account"]["uri"]
    assert (await story.lea.get(f"/api/v1/accounts/{at_lyon}"))["group"]
    await story.max.get(f"/api/v1/accounts/{at_lyon}", status=404)
    await story.max.post(f"{GROUPS}/{at_lyon}/join", status=404)
    await story.max.post(f"/api/v1/accounts/{at_lyon}/follow", status=404)
    for text in (story.handle, uri, "Sales"):
        hits = await story.max.get("/api/v2/search", params={"q": text, "resolve": "true"})
        assert hits["accounts"] == []
        assert (await story.lea.get("/api/v2/search", params={"q": text}))["accounts"], text
    assert await story.max.get(GROUPS) == []
    assert "Sales" not in [each["display_name"] for each in await story.max.get("/api/v1/directory")]
    for path in ("", "/outbox", "/followers", "/collections/featured", "/followers_synchronization"):
        refused = await _refusal(world["brest"], uri + path)
        assert refused == await _refusal(world["brest"], f"https://paris.corp.example/users/1{path}"), path
        assert (await _refusal(world["lyon"], uri + path)) is None, path


async def test_a_request_to_a_secret_group_stays_without_an_answer(world: World) -> None:
    """Max learned the address, and his site asks: it hears as much as for an address of nobody."""
    story = await story_of(world, "secret")
    await story.joins(story.lea)

    async def know() -> None:
        await execute("UPDATE accounts SET hidden = FALSE WHERE uri = $1", story.group["account"]["uri"])

    await world["lyon"].run(know)
    sent = await world["paris"].run(lambda: value("SELECT count(*) FROM outgoing_activities"))
    await story.max.do(f"/api/v1/accounts/{await story.at(story.max)}/follow")
    assert await story.state_of(story.max) == "requested"
    assert await world["paris"].run(lambda: value("SELECT count(*) FROM outgoing_activities")) == sent
    assert story.max.handle not in await story.members()
    assert await story.amelie.notifications() == []


async def _refusal(town: Town, address: str) -> tuple[type, str] | None:
    """Return how a document is refused to a site; None when it is not."""

    async def fetch() -> None:
        await town.network.client.fetch_document(await town.network.policy.admit(address))

    try:
        await town.run(fetch)
    except (FetchFailed, NotFound) as refused:
        return type(refused), str(refused).replace(address, "")
    return None


async def test_who_is_at_a_site_that_cannot_keep_it_is_not_let_in(world: World) -> None:
    story = await story_of(world, "closed")
    await world["paris"].run(_runs(world["paris"], "lyon.corp.example", "mastodon"))
    account = await story.lea.find(story.handle)
    await story.lea.do(f"/api/v1/accounts/{account['id']}/follow")
    [relationship] = await story.lea.get(f"/api/v1/accounts/relationships?id[]={account['id']}")
    assert (relationship["following"], relationship["requested"]) == (False, False)
    lea = await story.in_paris(story.lea)
    refused = await story.amelie.ask("POST", f"{story.path}/invitations", json={"account_id": lea})
    assert (refused.status, "lyon.corp.example" in refused.json["error"]) == (422, True)
    assert (await story.amelie.get(story.path))["sites_left_out"] == ["lyon.corp.example"]
    assert await story.members() == ["amelie"]


async def _runs(town: Town, host: str, software: str) -> None:
    await Peer.filter(host=host).update(software=software)
    town.network.site.live.announce(Event("peers"))


# --- keeping in step -------------------------------------------------------------------------------------------


@ON_BOTH
async def test_what_got_lost_is_made_up_for_by_comparing_members(world: World) -> None:
    """Paris lost Léa, and Lyon lost the answer to Max; what the group announces next sets both right."""
    story = await story_of(world, "secret")
    for person in (story.lea, story.max, story.hugo):
        await story.joins(person)
    lea = int(await story.in_paris(story.lea))

    async def lose_lea() -> None:
        for table, column in (("group_members", "account_id"), ("follows", "account_id")):
            await execute(f"DELETE FROM {table} WHERE {column} = $1", lea)

    async def lose_answer() -> None:
        await execute(
            "UPDATE group_members SET state = 'requested' WHERE account_id = $1", story.max.account.id
        )
        await execute("UPDATE follows SET state = 'pending' WHERE account_id = $1", story.max.account.id)

    await story.world["paris"].run(lose_lea)
    await story.world["lyon"].run(lose_answer)
    await story.writes(story.amelie)
    assert [await story.state_of(each) for each in (story.lea, story.max)] == [None, "member"]
    assert await story.lea.get("/api/v1/lists") == []
    assert len(await story.max.get("/api/v1/lists")) == 1


@ON_BOTH
async def test_a_removed_site_has_left_its_groups(world: World) -> None:
    story = await story_of(world, "secret")
    for person in (story.lea, story.hugo):
        await story.joins(person)
    paris = story.world["paris"]
    await paris.run(set_state(paris.network.site.live, "lyon.corp.example", "removed", by="test"))
    assert (await story.sites("paris"), await story.members()) == (["hq"], [story.hugo.handle, "amelie"])
    await story.maintained("paris")
    await story.world.settle()
    assert await story.sites("hq") == ["hq", "paris"]

    hq = story.world["hq"]
    await hq.run(set_state(hq.network.site.live, "paris.corp.example", "removed", by="test"))
    assert await story.hugo.get("/api/v1/lists") == []
    assert await story.hugo.get(GROUPS) == []


@ON_BOTH
async def test_a_site_that_is_suspended_or_runs_something_else_has_left_until_it_is_back(
    world: World,
) -> None:
    story = await story_of(world, "secret")
    for person in (story.lea, story.hugo):
        await story.joins(person)
    paris, lyon = world["paris"], world["lyon"].host
    for away, back in (
        (set_state(paris.network.site.live, lyon, "suspended", by="test"), None),
        (_runs(paris, lyon, "mastodon"), _runs(paris, lyon, "parvis")),
    ):
        await paris.run(away)
        await story.maintained("paris")
        await world.settle()
        assert [await story.sites(town) for town in ("paris", "hq")] == [["hq"], ["hq", "paris"]]
        before = await _sent_to(world, lyon)
        post = await story.writes(story.hugo)
        assert await _sent_to(world, lyon) == before
        assert await _refusal(world["lyon"], post) is not None
        await paris.run(back or set_state(paris.network.site.live, lyon, "active", by="test"))
        await story.maintained("paris")
        await world.settle()
        assert await story.sites("hq") == ["hq", "lyon", "paris"]
        assert await story.writes(story.hugo) in [each["reblog"]["uri"] for each in await story.lea.home()]


# --- what is left when everybody has left ----------------------------------------------------------------------


@ON_BOTH
async def test_a_site_keeps_nothing_of_a_group_that_its_people_left(world: World) -> None:
    """Of what Amélie, Hugo and Léa wrote Lyon keeps what Léa wrote; unreadable it is at once, also while on hold."""
    story = await story_of(world, "secret")
    for person in (story.lea, story.max, story.hugo):
        await story.joins(person)
    picture = await story.amelie.call("POST", "/api/v1/media", data=files.form(files.photo(), "IMG.jpg"))
    shown = [await story.writes(story.amelie, media_ids=[picture["id"]]), await story.writes(story.hugo)]
    leas = await story.writes(story.lea)
    await story.writes(story.hugo, in_reply_to_id=await _id_at(story.hugo, leas))
    await story.lea.do(f"{GROUPS}/{await story.at(story.lea)}/leave")
    await story.maintained("lyon")
    assert await story.kept("lyon") == 7
    at_lyon = [await _id_at(story.max, uri) for uri in shown]
    await story.amelie.call("DELETE", f"{story.path}/members/{await story.in_paris(story.max)}")
    await story.world.settle()
    for post_id in at_lyon:
        await story.max.get(f"/api/v1/statuses/{post_id}", status=404)
    lyon = story.world["lyon"]
    for on_hold, kept in ((True, 7), (False, 1)):
        await lyon.run(set_legal_hold("paris.corp.example", on_hold, by="test"))
        await story.maintained("lyon")
        assert await story.kept("lyon") == kept
    assert (await story.lea.get(f"/api/v1/statuses/{await _id_at(story.lea, leas)}"))["uri"] == leas
    assert await lyon.run(lambda: value("SELECT count(*) FROM media")) == 0
    assert await story.kept("hq") == 7


@pytest.mark.parametrize("ends", ["leaves", "removed"])
async def test_a_site_that_has_left_hears_nothing_more(story: Story, ends: str) -> None:
    for person in (story.lea, story.hugo):
        await story.joins(person)
    post = await story.writes(story.amelie)
    if ends == "leaves":
        await story.lea.do(f"{GROUPS}/{await story.at(story.lea)}/leave")
    else:
        await story.amelie.call("DELETE", f"{story.path}/members/{await story.in_paris(story.lea)}")
        await story.world.settle()
    before = await _sent_to(story.world, "lyon.corp.example")
    for author in (story.amelie, story.hugo):
        await story.writes(author)
    await story.amelie.call("PATCH", story.path, json={"description": "cherries"})
    await story.amelie.call("DELETE", f"/api/v1/statuses/{await _id_at(story.amelie, post)}")
    await story.world.settle()
    assert await _sent_to(story.world, "lyon.corp.example") == before
    # What he wrote himself stands there as it is.
    assert [each["reblog"] is None for each in await story.hugo.home()] == [True, False]


async def _sent_to(world: World, host: str) -> int:
    """Count what other sites ever queued for one."""
    sql = "SELECT count(*) FROM deliveries WHERE host = $1"
    return sum([await town.run(lambda: value(sql, host)) for town in world.towns.values()])


async def _id_at(reader: Somebody, uri: str) -> str:
    """Return the id under which somebody's site knows a post."""
    return str(await reader.town.run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)))


# --- who comes later -------------------------------------------------------------------------------------------


async def test_who_joins_reads_what_was_written_before(story: Story) -> None:
    """Amélie in Paris and Hugo at HQ wrote before anybody of Lyon was there; nobody is told of it as new."""
    await story.joins(story.hugo)
    before = [await story.writes(story.amelie), await story.writes(story.hugo)]
    await story.joins(story.lea)
    await story.world.settle()
    assert [each["reblog"]["uri"] for each in await story.lea.home()] == before[::-1]
    [kept] = await story.lea.get("/api/v1/lists")
    assert len(await story.lea.get(f"/api/v1/timelines/list/{kept['id']}")) == 2
    assert [each["type"] for each in await story.lea.notifications()] == []
