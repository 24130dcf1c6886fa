"""Groups whose members are at several sites: who gets in, who learns of it, and who keeps what.

Sales is a group of Paris. Lyon and HQ have people in it; Brest is on the list like them, and has nobody.
"""

from pathlib import Path
from typing import Any

from models.groups import put_member, sites_of
from tests.world import Somebody, company

GROUPS = "/api/parvis/v1/groups"
HANDLE = "@sales@paris.corp.example"


async def _found(owner: Somebody, access: str = "closed", **fields: Any) -> dict[str, Any]:
    return await owner.post(GROUPS, {"name": "Sales", "access": access, **fields})


async def test_a_closed_group_says_at_other_sites_how_it_is_run(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", "lyon") as world:
        amelie, lea = await world["paris"].person("amelie"), await world["lyon"].person("lea")
        await _found(amelie, kind="project", rules="Be kind")
        account = await lea.find(HANDLE)
        assert (account["group"], account["locked"]) == (True, True)
        [group] = await lea.get(GROUPS)
        assert (group["id"], group["access"], group["kind"]) == (account["id"], "closed", "project")
        assert (group["rules"], group["state"]) == ("Be kind", None)


async def test_the_sites_of_a_group_follow_its_members(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", "lyon") as world:
        paris = world["paris"]
        amelie = await paris.person("amelie")
        lea, max_ = [await world["lyon"].person(name) for name in ("lea", "max")]
        group_id = int((await _found(amelie))["id"])
        people = [int((await amelie.find("@" + each.handle))["id"]) for each in (lea, max_)]

        async def sites_after(account_id: int, state: Any) -> list[str]:
            await put_member(group_id, account_id, state)
            return await sites_of(group_id)

        for account_id, state, sites in (
            (people[0], "requested", []),
            (people[0], "member", ["lyon.corp.example"]),
            (people[1], "member", ["lyon.corp.example"]),
            (people[0], "requested", ["lyon.corp.example"]),
            (people[1], "invited", []),
        ):
            assert await paris.run(sites_after(account_id, state)) == sites
