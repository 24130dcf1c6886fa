"""Groups with a rule across sites: the rule travels, and who matches; departments and roles of people stay at home.

Sales is a group of Paris, for whoever sells at Paris and Lyon. Munich runs Parvis, too, and is not named.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.core.accounts import Account, account_by_uri
from models.core.database import rows, value
from models.core.errors import Invalid
from models.core.live import Event
from models.groups.rules import Rule, keep_rule, look_again, received_rules
from models.peers.peers import Peer
from outbox.groups.rules import approve, keep_members
from outbox.people.accounts import set_department
from outbox.people.leaving import disable_person
from tests.both import NewUrl, new_url
from tests.world import Somebody, Town, World, company

__all__ = ["new_url"]

GROUPS = "/api/parvis/v1/groups"
LYON = "lyon.corp.example"
SITES = ("paris", "lyon", "munich")
RULE = {"departments": ["Ventes"], "sites": [LYON]}
SECRET_DEPARTMENT = "Restructuration"
"""Where somebody in Lyon works, and what nobody elsewhere has to know."""


@dataclass
class Story:
    world: World
    ada: Somebody
    bruno: Somebody
    chloe: Somebody
    group: dict[str, Any]

    @property
    def path(self) -> str:
        return f"{GROUPS}/{self.group['id']}"

    async def rule(self, **rule: Any) -> None:
        """Give the group a rule, which the admins of the other sites approve."""
        await self.ada.call("PUT", f"{self.path}/rule", json=rule or RULE)
        await self.world.settle()
        for town in self.world.towns.values():
            await approve_all(town)
        await self.keep()

    async def moves_to(self, person: Somebody, department: str) -> None:
        await person.town.run(set_department(person.username, department, by="test"))

    async def keep(self) -> None:
        """Let the minute pass at all sites, and what follows from it."""
        await self.world.settle()
        for town in self.world.towns.values():
            await town.run(keep_members(town.network))
        await self.world.settle()

    async def members(self) -> set[str]:
        return {each["account"]["acct"] for each in await self.ada.get(f"{self.path}/members")}

    async def at(self, person: Somebody) -> int:
        """Return the id that the group has at somebody's site, 0 where it is not known."""
        account = await person.town.run(lambda: account_by_uri(self.group["account"]["uri"]))
        return account.id if account else 0


async def approve_all(town: Town, *, mandatory: bool = False) -> None:
    """Let the admin of a site approve all that waits there."""
    for received in await town.run(received_rules()):
        if received.state == "waiting":
            await town.run(
                approve(town.network, received.group_id, received.rule.code, mandatory=mandatory, by="test")
            )


@pytest.fixture
async def world(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[World]:
    databases = {name: await new_url() for name in SITES} if new_url else {}
    async with company(tmp_path, *SITES, databases=databases, group_rules_from=("*",)) as opened:
        await opened.recognize()
        yield opened


@pytest.fixture
async def story(world: World) -> Story:
    return await story_of(world, "secret")


async def story_of(world: World, access: str) -> Story:
    ada = await world["paris"].person("ada", role="admin")
    bruno, chloe = await world["lyon"].person("bruno"), await world["lyon"].person("chloe")
    greta = await world["munich"].person("greta")
    group = await ada.post(GROUPS, {"name": "Sales", "access": access})
    story = Story(world, ada, bruno, chloe, group)
    await story.moves_to(bruno, "Ventes")
    await story.moves_to(chloe, SECRET_DEPARTMENT)
    await story.moves_to(greta, "Ventes")
    return story


async def test_who_sells_in_lyon_is_in_sales_of_paris_and_nothing_else_is_told(story: Story) -> None:
    await story.rule()
    assert await story.members() == {"ada", "bruno@lyon.corp.example"}
    [kept] = await story.bruno.get("/api/v1/lists")
    assert kept["title"] == "Sales"
    group_id = await story.at(story.bruno)
    shown = await story.bruno.get(f"{GROUPS}/{group_id}")
    assert (shown["state"], shown["by_rule"]) == ("member", True)
    assert (await story.chloe.ask("GET", f"{GROUPS}/{group_id}")).status == 404

    await story.moves_to(story.bruno, SECRET_DEPARTMENT)
    await story.moves_to(story.chloe, "Ventes")
    await story.keep()
    assert await story.members() == {"ada", "chloe@lyon.corp.example"}
    assert await story.bruno.get("/api/v1/lists") == []
    lyon = story.world["lyon"]
    await lyon.run(disable_person(lyon.network, "chloe", by="test"))
    await story.keep()
    assert await story.members() == {"ada"}

    recorded = story.world.wiretap.recorded
    from_lyon = [each.body for each in recorded if each.sender == LYON]
    sent = [bytes(each["body"]) for each in await lyon.run(rows("SELECT body FROM outgoing_activities"))]
    for said in (*from_lyon, *sent):
        assert SECRET_DEPARTMENT.encode() not in said
        assert b"Ventes" not in said
    assert any(b"parvis:byRule" in said for said in sent)
    assert any(b"Ventes" in each.body for each in recorded if each.receiver == LYON)
    to_munich = [each for each in recorded if each.receiver == "munich.corp.example"]
    assert not any(b"Ventes" in each.body or b"sales" in each.body.lower() for each in to_munich)
    assert not await story.world["munich"].run(
        lambda: Account.filter(uri=story.group["account"]["uri"]).exists()
    )


async def test_another_rule_other_sites_and_none(story: Story) -> None:
    await story.rule()
    await story.rule(departments=[SECRET_DEPARTMENT], sites=["*"])
    assert await story.members() == {"ada", "chloe@lyon.corp.example"}
    await story.rule(departments=["Ventes"], sites=["munich.corp.example"])
    assert await story.members() == {"ada", "greta@munich.corp.example"}
    lyon = story.world["lyon"]
    for table in ("group_rules", "group_rule_terms", "group_rule_members", "group_members"):
        assert await lyon.run(value(f"SELECT count(*) FROM {table}")) == 0

    await story.ada.call("DELETE", f"{story.path}/rule")
    await story.keep()
    assert await story.members() == {"ada"}


async def test_nobody_elsewhere_joins_against_the_rule_or_claims_it(world: World) -> None:
    story = await story_of(world, "closed")
    await story.rule()
    greta = world["munich"].people["greta"]
    handle = "@sales@paris.corp.example"
    for somebody in (story.chloe, greta):
        account = await somebody.find(handle)
        await somebody.ask("POST", f"/api/v1/accounts/{account['id']}/follow")
        await world.settle()
    munich, group_id = world["munich"], await story.at(greta)
    claimed_rule = Rule(("Ventes",), open_to_others=True)
    await munich.run(keep_rule(group_id, claimed_rule))
    await approve_all(munich)
    await story.keep()
    assert await story.members() == {"ada", "bruno@lyon.corp.example"}
    assert await story.ada.get(f"{story.path}/requests") == []
    claimed = await munich.run(rows("SELECT body FROM outgoing_activities"))
    assert any(b"parvis:byRule" in bytes(each["body"]) for each in claimed)


async def test_others_ask_to_be_let_in_where_the_rule_allows_it(world: World) -> None:
    story = await story_of(world, "closed")
    await story.rule(**RULE, open_to_others=True)
    account = await story.chloe.find("@sales@paris.corp.example")
    await story.chloe.do(f"/api/v1/accounts/{account['id']}/follow")
    [asking] = await story.ada.get(f"{story.path}/requests")
    await story.ada.do(f"{story.path}/requests/{asking['account']['id']}/approve")
    await story.keep()
    assert await story.members() == {"ada", "bruno@lyon.corp.example", "chloe@lyon.corp.example"}
    refused = await story.ada.get(f"{story.path}/members")
    [bruno] = [each["account"]["id"] for each in refused if each["account"]["acct"].startswith("bruno")]
    assert (await story.ada.ask("DELETE", f"{story.path}/members/{bruno}")).status == 422
    await story.chloe.do(f"/api/v1/accounts/{account['id']}/unfollow")
    await story.moves_to(story.bruno, "")
    await story.keep()
    assert await story.members() == {"ada"}


async def test_a_site_decides_whose_rules_it_applies(tmp_path: Path) -> None:
    async with company(tmp_path, *SITES, group_rules_from=("munich.corp.example",)) as world:
        await world.recognize()
        story = await story_of(world, "closed")
        await story.ada.call("PUT", f"{story.path}/rule", json=RULE)
        await world.settle()
        with pytest.raises(Invalid, match="group_rules_from"):
            await approve_all(world["lyon"])
        await story.keep()
        assert await story.members() == {"ada"}


async def test_sites_that_cannot_apply_a_rule_are_not_named_nor_asked(story: Story) -> None:
    paris = story.world["paris"]

    async def is_something_else() -> None:
        await Peer.filter(host=LYON).update(software="mastodon")
        paris.network.site.live.announce(Event("peers"))

    await paris.run(is_something_else)
    answer = await story.ada.ask("PUT", f"{story.path}/rule", json=RULE)
    assert (answer.status, "does not run Parvis" in str(answer.json["details"])) == (422, True)
    await story.rule(departments=["Ventes"], sites=["*"])
    assert await story.members() == {"ada", "greta@munich.corp.example"}
    assert await story.at(story.bruno) == 0


async def test_a_suspended_site_goes_on_and_a_removed_one_begins_anew(story: Story) -> None:
    paris = story.world["paris"]
    await story.rule()
    await paris.allow(LYON, state="suspended")
    await story.rule(**RULE, roles=["member"])
    assert await story.members() == {"ada", "bruno@lyon.corp.example"}
    await paris.allow(LYON, state="removed")
    await story.keep()
    assert await story.members() == {"ada"}
    await paris.allow(LYON)
    await paris.run(look_again())
    await story.keep()  # Paris asks Lyon anew, …
    await approve_all(story.world["lyon"])  # … whose admin has to look at what changed meanwhile, …
    await story.keep()  # … and which applies it.
    assert await story.members() == {"ada", "bruno@lyon.corp.example"}
