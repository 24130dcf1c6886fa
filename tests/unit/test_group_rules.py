"""Groups with a rule: whom it means is in, mutes it instead of leaving, and is out when it means them no more."""

from typing import Any

import pytest

from models.core.database import rows
from models.groups.rules import look_again
from outbox.groups.rules import keep_members
from outbox.moderation.sanctions import impose, lift
from outbox.people.accounts import set_department, set_role
from outbox.people.leaving import disable_person, enable_person
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

GROUPS = "/api/parvis/v1/groups"
SALES = {"departments": ["Ventes"]}


async def hire(town: Town, username: str, department: str = "", **more: Any) -> Somebody:
    somebody = await town.person(username, **more)
    if department:
        await town.run(set_department(username, department, by="test"))
    return somebody


async def founded(owner: Somebody, access: str = "closed", **rule: Any) -> dict[str, Any]:
    group = await owner.post(GROUPS, {"name": "Ventes", "access": access})
    return await owner.call("PUT", f"{GROUPS}/{group['id']}/rule", json=rule or SALES)


async def members(owner: Somebody, group: dict[str, Any]) -> set[str]:
    listed = await owner.get(f"{GROUPS}/{group['id']}/members")
    return {each["account"]["acct"] for each in listed}


async def keep(town: Town) -> None:
    await town.run(keep_members(town.network))


async def test_who_works_there_is_in_and_who_moves_on_is_out(town: Town) -> None:
    ada = await hire(town, "ada", role="admin")
    bruno, chloe = await hire(town, "bruno", "Ventes"), await hire(town, "chloe", "Paie")
    group = await founded(ada, access="secret")
    assert group["rule"] == {"departments": ["Ventes"], "roles": [], "sites": [], "open_to_others": False}
    assert await members(ada, group) == {"ada", "bruno"}
    [kept] = await bruno.get("/api/v1/lists")
    assert kept["title"] == "Ventes"
    [relationship] = await bruno.get(f"/api/v1/accounts/relationships?id[]={group['id']}")
    assert relationship["following"]
    shown = await bruno.get(f"{GROUPS}/{group['id']}")
    assert (shown["by_rule"], shown["mandatory"], shown["role"]) == (True, True, "member")
    assert (await chloe.ask("GET", f"{GROUPS}/{group['id']}")).status == 404

    await town.run(set_department("bruno", "Paie", by="test"))
    await town.run(set_department("chloe", "Ventes", by="test"))
    await keep(town)
    assert await members(ada, group) == {"ada", "chloe"}
    assert await bruno.get("/api/v1/lists") == []
    assert (await bruno.ask("GET", f"{GROUPS}/{group['id']}")).status == 404

    await town.run(disable_person(town.network, "chloe", by="test"))
    await hire(town, "dario", "Ventes")
    await keep(town)
    assert await members(ada, group) == {"ada", "dario"}
    await town.run(enable_person(town.network, "chloe", by="test"))
    await keep(town)
    assert await members(ada, group) == {"ada", "chloe", "dario"}
    await town.run(impose(town.network, ada.account, chloe.account.id, "suspend"))
    await keep(town)
    states = await town.run(rows("SELECT account_id FROM group_members"))
    assert chloe.account.id not in [each["account_id"] for each in states]
    await town.run(lift(town.network, ada.account, chloe.account.id, "suspend"))
    await keep(town)
    assert await members(ada, group) == {"ada", "chloe", "dario"}


async def test_nobody_leaves_or_joins_against_the_rule(town: Town) -> None:
    ada, bruno = await hire(town, "ada", role="admin"), await hire(town, "bruno", "Ventes")
    chloe = await hire(town, "chloe")
    group = await founded(ada, access="open")
    for path in (f"/api/v1/accounts/{group['id']}/unfollow", f"{GROUPS}/{group['id']}/leave"):
        await bruno.post(path)
    for path in (f"/api/v1/accounts/{group['id']}/follow", f"{GROUPS}/{group['id']}/join"):
        assert (await chloe.ask("POST", path)).status == 422
    path = f"{GROUPS}/{group['id']}/invitations"
    assert (await ada.ask("POST", path, json={"account_id": chloe.id})).status == 422
    assert (await ada.ask("DELETE", f"{GROUPS}/{group['id']}/members/{bruno.id}")).status == 422
    await keep(town)
    assert await members(ada, group) == {"ada", "bruno"}


async def test_who_leaves_a_mandatory_group_has_it_muted(town: Town) -> None:
    ada, bruno = await hire(town, "ada", role="admin"), await hire(town, "bruno", "Ventes")
    group = await founded(ada)
    await ada.publish("@ventes @bruno before")
    assert len(await bruno.home()) == 1
    before = len(await bruno.notifications())
    [kept] = await bruno.get("/api/v1/lists")
    relationship = await bruno.post(f"/api/v1/accounts/{group['id']}/unfollow")
    assert (relationship["following"], relationship["muting"]) == (True, True)
    await ada.publish("@ventes @bruno after")
    await keep(town)
    assert await bruno.home() == await bruno.get(f"/api/v1/timelines/list/{kept['id']}") == []
    assert len(await bruno.notifications()) == before
    assert len(await bruno.get(f"{GROUPS}/{group['id']}/posts")) == 2
    assert await members(ada, group) == {"ada", "bruno"}
    written = await town.run(rows("SELECT actor, subject FROM audit WHERE action = 'group.mute'"))
    assert [tuple(each) for each in written] == [("bruno", "ventes")]
    await bruno.post(f"/api/v1/accounts/{group['id']}/unmute")
    assert len(await bruno.home()) == 2


@pytest.mark.parametrize("blocked", ["group", "owner"])
async def test_who_blocks_is_out_and_stays_out(town: Town, blocked: str) -> None:
    ada, bruno = await hire(town, "ada", role="admin"), await hire(town, "bruno", "Ventes")
    group = await founded(ada)
    target = group["id"] if blocked == "group" else ada.id
    await bruno.post(f"/api/v1/accounts/{target}/block")
    assert await members(ada, group) == {"ada"}
    await keep(town)
    await ada.call("PUT", f"{GROUPS}/{group['id']}/rule", json={**SALES, "roles": ["member"]})
    assert await members(ada, group) == {"ada"}
    assert await bruno.get("/api/v1/lists") == []
    await bruno.post(f"/api/v1/accounts/{target}/unblock")
    await town.run(look_again())
    await keep(town)
    assert await members(ada, group) == {"ada", "bruno"}


async def test_who_blocked_the_owner_before_is_never_taken_in(town: Town) -> None:
    ada, bruno = await hire(town, "ada", role="admin"), await hire(town, "bruno", "Ventes")
    await bruno.post(f"/api/v1/accounts/{ada.id}/block")
    group = await founded(ada)
    await keep(town)
    assert await members(ada, group) == {"ada"}


async def test_others_join_where_the_owner_lets_them_and_stay(town: Town) -> None:
    ada, bruno = await hire(town, "ada", role="admin"), await hire(town, "bruno", "Ventes")
    chloe = await hire(town, "chloe")
    group = await founded(ada, access="open", **SALES, open_to_others=True)
    await chloe.post(f"{GROUPS}/{group['id']}/join")
    await town.run(set_department("bruno", "", by="test"))
    await keep(town)
    assert await members(ada, group) == {"ada", "chloe"}
    await chloe.post(f"{GROUPS}/{group['id']}/leave")

    path = f"{GROUPS}/{group['id']}"
    await bruno.post(f"{path}/join")
    await ada.call("PUT", f"{path}/rule", json=SALES)
    assert await members(ada, group) == {"ada"}


async def test_roles_and_departments_are_asked_for_together(town: Town) -> None:
    ada = await hire(town, "ada", "Ventes", role="admin")
    await hire(town, "bruno", "Ventes")
    await hire(town, "chloe", role="communicator")
    group = await founded(ada, departments=["Ventes", "Paie"], roles=["communicator"])
    assert await members(ada, group) == {"ada"}
    await town.run(set_role("bruno", "communicator", by="test"))
    await keep(town)
    assert await members(ada, group) == {"ada", "bruno"}
    everybody = await ada.call("PUT", f"{GROUPS}/{group['id']}/rule", json={"departments": []})
    assert everybody["rule"]["departments"] == []
    assert await members(ada, group) == {"ada", "bruno", "chloe"}


async def test_without_its_rule_a_group_keeps_its_members_who_may_leave(town: Town) -> None:
    ada, bruno = await hire(town, "ada", role="admin"), await hire(town, "bruno", "Ventes")
    group = await founded(ada)
    shown = await ada.call("DELETE", f"{GROUPS}/{group['id']}/rule")
    assert shown["rule"] is None
    await keep(town)
    assert await members(ada, group) == {"ada", "bruno"}
    await bruno.post(f"{GROUPS}/{group['id']}/leave")
    await keep(town)
    assert await members(ada, group) == {"ada"}
    audit = await town.run(rows("SELECT before, after FROM audit WHERE action = 'group.rule' ORDER BY id"))
    written = "departments=Ventes; roles=all"
    assert [tuple(each) for each in audit] == [("", written), (written, "")]


async def test_only_owners_who_may_set_rules_and_only_rules_that_can_be(town: Town) -> None:
    ada, amelie = await hire(town, "ada", role="admin"), await hire(town, "amelie")
    own = await amelie.post(GROUPS, {"name": "Vélo"})
    group = await founded(ada, access="open", **SALES, open_to_others=True)
    await amelie.post(f"{GROUPS}/{group['id']}/join")
    for somebody, group_id in ((amelie, own["id"]), (amelie, group["id"]), (ada, own["id"])):
        path = f"{GROUPS}/{group_id}/rule"
        assert (await somebody.ask("PUT", path, json=SALES)).status == 403
        assert (await somebody.ask("DELETE", path)).status == 403
    await town.allow("lyon.corp.example")
    await town.world.recognize()
    for wrong in (
        {"sites": ["lyon.corp.example"]},
        {"sites": ["*"]},
        {"roles": ["king"]},
        {"sites": ["evil.example"]},
        {"departments": ["x" * 101]},
    ):
        answer = await ada.ask("PUT", f"{GROUPS}/{group['id']}/rule", json=wrong)
        assert (answer.status, list(answer.json["details"])) == (422, list(wrong))
    await ada.call("PATCH", f"{GROUPS}/{group['id']}", json={"archived": True})
    assert (await ada.ask("PUT", f"{GROUPS}/{group['id']}/rule", json=SALES)).status == 422


async def test_many_are_taken_in_a_part_each_minute(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("outbox.groups.rules.AT_ONCE", 2)
    monkeypatch.setattr("outbox.groups.rules.A_MINUTE", 2)
    ada = await hire(town, "ada", role="admin")
    for number in range(5):
        await hire(town, f"p{number}", "Ventes")
    group = await founded(ada)
    assert len(await members(ada, group)) == 3
    await keep(town)
    assert len(await members(ada, group)) == 5
    await keep(town)
    await keep(town)
    assert len(await members(ada, group)) == 6
