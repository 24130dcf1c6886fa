"""Rules of other sites' groups, as the people of Lyon meet them: nobody is conscripted, held, or taken in twice.

Sales is a closed group of Paris that would have whoever sells in Lyon.
"""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from federation.protocol.vocabulary import PUBLIC
from models.core.accounts import Account
from models.core.database import execute, rows, value
from models.core.errors import Invalid
from models.core.transaction import transaction
from models.groups.groups import put_member
from models.groups.rules import (
    GroupRuleDecision,
    ReceivedRule,
    Rule,
    begin_anew,
    keep_rule,
    look_again,
    received_rules,
)
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_knowing
from outbox.groups.rules import approve, keep_members, refuse
from tests.both import NewUrl, new_url
from tests.federation.test_rules_between_sites import LYON, RULE, Story, approve_all, story_of
from tests.world import company

__all__ = ["new_url"]

PARIS = "paris.corp.example"
SITES = ("paris", "lyon", "munich")
IN = {"ada", f"bruno@{LYON}"}


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    databases = {name: await new_url() for name in SITES} if new_url else {}
    async with company(tmp_path, *SITES, databases=databases, group_rules_from=(PARIS,)) as world:
        await world.recognize()
        yield await story_of(world, "closed")


async def propose(story: Story, **rule: Any) -> ReceivedRule:
    """Let Paris give the group a rule, and Lyon's minute pass; return what Lyon's admin sees."""
    await story.ada.call("PUT", f"{story.path}/rule", json=rule or RULE)
    await story.keep()
    [told] = await story.world["lyon"].run(received_rules())
    return told


async def actions(story: Story, like: str = "group.rule%") -> list[tuple[str, ...]]:
    sql = "SELECT actor, action, before, after FROM audit WHERE action LIKE $1 ORDER BY id"
    return [tuple(each) for each in await story.world["lyon"].run(rows(sql, like))]


async def test_nobody_is_taken_in_before_an_admin_approved_exactly_this_rule(story: Story) -> None:
    lyon = story.world["lyon"]
    told = await propose(story)
    assert (told.handle, told.state, told.means, told.members) == (f"sales@{PARIS}", "waiting", 1, 0)
    assert await story.members() == {"ada"}
    with pytest.raises(Invalid, match="changed"):
        await lyon.run(approve(lyon.network, told.group_id, "00000000", by="hugo"))
    await lyon.run(approve(lyon.network, told.group_id, told.rule.code, by="hugo"))
    await asyncio.gather(*(lyon.run(keep_members(lyon.network)) for _ in range(6)))
    await story.keep()
    assert await story.members() == IN
    rule = "departments=Ventes; roles=all"
    assert await actions(story) == [
        ("federation", "group.rule_told", "", rule),
        ("hugo", "group.rule_approve", "", f"{rule}; means 1 people"),
        ("membership rule", "group.rule_take_in", "", "bruno"),
    ]
    # Asked to apply it anew, Lyon says again whom it took in: nobody comes by that.
    await lyon.run(begin_anew(told.group_id))
    await story.keep()
    assert await story.members() == IN
    assert len(await actions(story)) == 3


def test_no_two_rules_have_a_code_that_is_easily_the_same() -> None:
    """A site that could find such two would change the rule between the admin's look and click."""
    alike = Rule(("Ventes", "x5564")), Rule(("Direction", "Achats", "y52877"))
    assert alike[0].code[:8] == alike[1].code[:8]
    assert alike[0].code != alike[1].code
    assert len(alike[0].code) == 32


async def test_a_rule_that_changed_takes_nobody_new_and_lets_go_whom_it_means_no_more(story: Story) -> None:
    lyon = story.world["lyon"]
    await story.rule()
    dario = await lyon.person("dario")
    before = (await lyon.run(received_rules()))[0].rule.code
    told = await propose(story, departments=["Ventes", "Paie"], sites=[LYON])
    await story.moves_to(dario, "Ventes")
    await story.keep()
    assert (told.state, told.members) == ("waiting", 1)
    assert told.approved == Rule(("Ventes",))
    assert await story.members() == IN
    with pytest.raises(Invalid, match="changed"):
        await lyon.run(approve(lyon.network, told.group_id, before, by="hugo"))
    await story.moves_to(story.bruno, "")
    await story.keep()
    assert await story.members() == {"ada"}
    await approve_all(lyon)
    await story.keep()
    assert await story.members() == {"ada", f"dario@{LYON}"}


async def test_a_refused_rule_lets_all_go(story: Story) -> None:
    lyon = story.world["lyon"]
    await story.rule()
    [told] = await lyon.run(received_rules())
    await lyon.run(refuse(told.group_id, told.rule.code, by="hugo"))
    await story.keep()
    assert await story.members() == {"ada"}
    assert [each.state for each in await lyon.run(received_rules())] == ["refused"]
    await lyon.run(look_again())
    await story.keep()
    assert await story.members() == {"ada"}


async def test_a_rule_for_everybody_is_none(story: Story) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    answer = await story.ada.ask("PUT", f"{story.path}/rule", json={"sites": [LYON]})
    assert (answer.status, list(answer.json["details"])) == (422, ["sites"])
    # A site that does not keep to that:
    await paris.run(keep_rule(int(story.group["id"]), Rule(sites=(LYON,))))
    await story.keep()
    assert await lyon.run(received_rules()) == []
    assert await story.members() == {"ada"}
    await story.rule()
    assert await story.members() == IN
    await paris.run(keep_rule(int(story.group["id"]), Rule(sites=(LYON,))))
    await story.keep()  # Paris tells it, …
    await story.keep()  # … and Lyon lets go.
    assert await lyon.run(received_rules()) == []
    assert await story.members() == {"ada"}


async def test_who_leaves_is_never_taken_in_again_unless_they_join(story: Story) -> None:
    lyon, bruno = story.world["lyon"], story.bruno
    await story.rule()
    group_id = await story.at(bruno)
    await asyncio.gather(*(bruno.ask("POST", f"/api/v1/accounts/{group_id}/unfollow") for _ in range(6)))
    for _ in range(2):
        await lyon.run(look_again())
        await story.keep()
    assert await story.members() == {"ada"}
    assert (await bruno.home(), await bruno.get("/api/v1/lists")) == ([], [])
    assert [each[:2] for each in await actions(story, "group.leave_rule")] == [("bruno", "group.leave_rule")]
    await lyon.allow(PARIS, state="removed")  # And both sites begin anew with one another.
    await lyon.allow(PARIS)
    await lyon.run(lyon.network.actors.actor_for(story.group["account"]["uri"], refresh=True))
    await approve_all(lyon)
    await story.keep()
    assert await story.members() == {"ada"}
    for person in (story.chloe, bruno):  # Chloé is not meant.
        await person.ask("POST", f"/api/v1/accounts/{group_id}/follow")
        await story.keep()
    assert await story.members() == IN


@pytest.mark.parametrize("blocked", ["group", "owner", "site"])
async def test_blocking_takes_out_and_nothing_takes_in(story: Story, blocked: str) -> None:
    lyon, bruno = story.world["lyon"], story.bruno
    await story.ada.call("PUT", f"{story.path}/rule", json=RULE)
    await story.world.settle()
    await approve_all(lyon, mandatory=True)
    await story.keep()
    assert await story.members() == IN
    await story.ada.publish("@sales for members")
    assert len(await bruno.home()) == 1
    ada = await bruno.find(f"@ada@{PARIS}")
    if blocked == "site":
        await bruno.do(f"/api/v1/domain_blocks?domain={PARIS}")
    else:
        await bruno.do(f"/api/v1/accounts/{ada['id'] if blocked == 'owner' else await story.at(bruno)}/block")
    assert await story.members() == {"ada"}
    assert (await bruno.home(), await bruno.get("/api/v1/lists")) == ([], [])
    await lyon.run(look_again())
    await story.rule(departments=["Ventes", "Achats"], sites=[LYON])
    assert await story.members() == {"ada"}


async def test_only_the_own_site_makes_a_group_mandatory(story: Story) -> None:
    lyon, bruno = story.world["lyon"], story.bruno
    await story.ada.call("PUT", f"{story.path}/rule", json=RULE)
    await story.world.settle()
    await approve_all(lyon, mandatory=True)
    await story.keep()
    group_id = await story.at(bruno)
    assert (await bruno.get(f"/api/parvis/v1/groups/{group_id}"))["mandatory"] is True
    relationship = await bruno.do(f"/api/v1/accounts/{group_id}/unfollow")
    assert (relationship["following"], relationship["muting"]) == (True, True)
    await story.ada.publish("@sales for members")
    assert await bruno.home() == []
    assert await story.members() == IN


@pytest.mark.parametrize("by", ["rule", "suspension", "removal"])
async def test_what_a_peer_takes_back_is_undone(story: Story, by: str) -> None:
    lyon, bruno = story.world["lyon"], story.bruno
    await story.rule()
    await story.ada.publish("@sales for members")
    assert (len(await bruno.home()), len(await bruno.get("/api/v1/lists"))) == (1, 1)
    group_id = await story.at(bruno)
    if by == "rule":
        await story.ada.call("DELETE", f"{story.path}/rule")
    else:
        await lyon.allow(PARIS, state="suspended" if by == "suspension" else "removed")
    await story.keep()
    assert (await bruno.home(), await bruno.get("/api/v1/lists")) == ([], [])
    for table in ("group_members", "group_rule_members", "follows"):
        assert await lyon.run(value(f"SELECT count(*) FROM {table}")) == 0
    if by == "suspension":
        await lyon.allow(PARIS)
        await story.keep()
        await story.keep()
        assert (await bruno.get(f"/api/parvis/v1/groups/{group_id}"))["state"] == "member"
        assert await story.members() == IN
    else:
        assert not await lyon.run(lambda: GroupRuleDecision.all().exists())
        if by == "rule":
            assert (await propose(story)).state == "waiting"
            assert await story.members() == {"ada"}


async def test_who_joined_by_themselves_stays_whatever_becomes_of_the_rule(story: Story) -> None:
    bruno = story.bruno
    account = await bruno.find(f"@sales@{PARIS}")
    await bruno.do(f"/api/v1/accounts/{account['id']}/follow")
    [asking] = await story.ada.get(f"{story.path}/requests")
    await story.ada.do(f"{story.path}/requests/{asking['account']['id']}/approve")
    await story.rule()
    await story.ada.call("DELETE", f"{story.path}/rule")
    await story.keep()
    assert await story.members() == IN


@pytest.mark.parametrize("rule", [Rule(("Ventes",)), Rule()])
async def test_what_was_in_force_at_the_upgrade_takes_nobody_new_and_members_stay(
    story: Story, rule: Rule
) -> None:
    """Before, a rule was applied when it was told, one for everybody too, and nobody decided about it."""
    lyon, paris = story.world["lyon"], story.world["paris"]
    await story.rule()
    group_id = await story.at(story.bruno)
    await lyon.run(execute("DELETE FROM group_rule_decisions"))
    if rule.means_everybody:
        await lyon.run(keep_rule(group_id, rule))
        await paris.run(keep_rule(int(story.group["id"]), Rule(sites=(LYON,))))
    await story.moves_to(story.chloe, "Ventes")
    await story.keep()
    await lyon.run(lyon.network.actors.actor_for(story.group["account"]["uri"], refresh=True))
    await lyon.run(look_again())
    await story.keep()
    assert await story.members() == IN
    assert [each.state for each in await lyon.run(received_rules())] == ["waiting"]
    if rule.means_everybody:
        with pytest.raises(Invalid, match="everybody"):
            await approve_all(lyon)
        await story.bruno.do(f"/api/v1/accounts/{group_id}/unfollow")
        assert await story.members() == {"ada"}
    else:
        await approve_all(lyon)
        await story.keep()
        assert await story.members() == IN | {f"chloe@{LYON}"}


async def test_a_deleted_group_is_gone_from_homes_and_lists(story: Story) -> None:
    paris, lyon, bruno = story.world["paris"], story.world["lyon"], story.bruno
    await story.rule()
    await story.ada.publish("@sales for members")

    async def delete() -> None:
        group = await Account.get(id=int(story.group["id"]))
        deletion = compose.act(paris.network.site, group, "Delete", group.uri, to=[PUBLIC])
        async with transaction():
            await enqueue(paris.network, deletion, group.id, await inboxes_knowing(group.id))

    await paris.run(delete())
    await story.keep()
    assert (await bruno.home(), await bruno.get("/api/v1/lists")) == ([], [])
    for table in ("group_members", "group_rules", "group_rule_members", "group_rule_decisions"):
        assert await lyon.run(value(f"SELECT count(*) FROM {table}")) == 0


async def test_who_blocked_the_owner_is_not_taken_in_when_the_site_names_another(story: Story) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    ada = await story.bruno.find("@" + story.ada.handle)
    await story.bruno.post(f"/api/v1/accounts/{ada['id']}/block")
    await story.rule()
    zoe = await paris.person("zoe")
    group_id = int(story.group["id"])
    await paris.run(put_member(group_id, story.ada.account.id, "member", "moderator"))
    await paris.run(put_member(group_id, zoe.account.id, "member", "owner"))
    await lyon.run(lyon.network.actors.actor_for(story.group["account"]["uri"], refresh=True))
    await story.keep()
    assert await story.members() == {"ada", "zoe"}


async def test_a_group_that_becomes_a_person_holds_nobody(story: Story) -> None:
    """Its rule would go on, and nobody could leave what counts as no group any more."""
    lyon, bruno, uri = story.world["lyon"], story.bruno, story.group["account"]["uri"]
    await story.rule()
    assert await story.members() == IN
    group_id = await story.at(bruno)
    await story.world["paris"].run(
        lambda: execute("UPDATE accounts SET actor_type = 'Person' WHERE uri = $1", uri)
    )
    await lyon.run(lyon.network.actors.actor_for(uri, refresh=True))
    for _ in range(2):
        await lyon.run(look_again())
        await story.keep()
    assert await lyon.run(received_rules()) == []
    assert await bruno.get("/api/v1/lists") == []
    [relation] = await bruno.get(f"/api/v1/accounts/relationships?id[]={group_id}")
    assert not relation["following"]
    assert await lyon.run(lambda: value("SELECT count(*) FROM group_members")) == 0
    assert await actions(story, "group.ended") == [("federation", "group.ended", "Group", "Person")]


async def test_a_rule_that_changed_holds_nobody(story: Story) -> None:
    """That it is mandatory was said of another one."""
    lyon, bruno = story.world["lyon"], story.bruno
    await story.ada.call("PUT", f"{story.path}/rule", json=RULE)
    await story.keep()
    await approve_all(lyon, mandatory=True)
    await story.keep()
    assert await story.members() == IN
    group_id = await story.at(bruno)
    await bruno.post(f"/api/v1/accounts/{group_id}/unfollow")
    await story.keep()
    assert await story.members() == IN
    told = await propose(story, departments=["Ventes", "Paie"], sites=[LYON])
    assert told.state == "waiting"
    await bruno.post(f"/api/v1/accounts/{group_id}/unfollow")
    await story.keep()
    assert await story.members() == {"ada"}
    await approve_all(lyon, mandatory=True)
    await story.keep()
    assert await story.members() == {"ada"}
