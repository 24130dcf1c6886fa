"""What other sites learn when a directory brings somebody, puts them into a group, and lets them go."""

from models.core.accounts import Account
from models.groups.groups import GroupMember
from outbox.groups import groups
from outbox.groups.groups import NewGroup
from tests.provisioning import directory_of, maps
from tests.world import World


async def test_lyon_hears_of_it(world: World) -> None:
    """Lyon follows Amélie, whom the directory brought; her group in Paris has her; she leaves, and comes back."""
    paris, lyon = world["paris"], world["lyon"]
    entra = await directory_of(paris)
    amelie = await entra.bring("amelie@corp.example", "1", displayName="Amélie")
    lea, chloe = await lyon.person("lea"), await paris.person("chloe")
    there = await lea.find("@amelie@paris.corp.example")
    await lea.do(f"/api/v1/accounts/{there['id']}/follow")
    team = await paris.run(lambda: groups.create(paris.network, chloe.account, NewGroup("Ventes")))
    group = await entra.done(
        "POST", "/Groups", {"displayName": "Sales", "members": [{"value": amelie["id"]}]}
    )
    await maps(entra, group["id"], "group", "ventes")
    account = await entra.account_of(amelie)
    assert await paris.run(lambda: GroupMember.exists(group_id=team, account_id=account.id, state="member"))
    for is_active in (False, True):
        await entra.patch(
            f"/Users/{amelie['id']}", {"op": "Replace", "path": "active", "value": str(is_active)}
        )
        await world.settle()
        known = await lyon.run(lambda: Account.get(id=int(there["id"])))
        assert (known.suspended_at is None) is is_active
    await entra.patch(
        f"/Users/{amelie['id']}", {"op": "Replace", "path": "displayName", "value": "Amélie Roux"}
    )
    await world.settle()
    assert (await lyon.run(lambda: Account.get(id=int(there["id"])))).display_name == "Amélie Roux"
