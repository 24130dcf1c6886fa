"""Keys of people, made at the first need: whoever is added costs no arithmetic, and signs before anybody notices."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from federation.keys import with_keys
from models.core.accounts import Account, SigningKey, accounts_without_keys
from models.core.base import now
from models.people.people import Person
from outbox.people.accounts import create_person, make_keys, rotate_keys
from tests.world import PASSWORD, Somebody, Town, World, company


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with company(tmp_path, "paris", "lyon") as opened:
        yield opened


async def without_keys(town: Town, username: str) -> Somebody:
    """Hire somebody as a list or an invitation does: `Town.person` makes the keys at once, as `parvis person add` does."""

    async def hire() -> Somebody:
        account = await create_person(town.network.site, username, password=PASSWORD, by="test")
        return Somebody(town, await town.token_of(account.id), account)

    return await town.run(hire())


async def keys_of(world: World, account_id: int) -> int:
    return await world["paris"].run(lambda: SigningKey.filter(account_id=account_id).count())


async def test_somebody_new_signs_what_goes_to_another_site(world: World) -> None:
    amelie, lea = await without_keys(world["paris"], "amelie"), await world["lyon"].person("lea")
    assert await keys_of(world, amelie.account.id) == 0
    await amelie.follow(lea)
    assert await keys_of(world, amelie.account.id) == 2
    assert [each["account"]["acct"] for each in await lea.notifications()] == [amelie.handle]


async def test_whoever_looks_somebody_new_up_finds_the_keys(world: World) -> None:
    amelie, lea = await without_keys(world["paris"], "amelie"), await world["lyon"].person("lea")
    await lea.find("@" + amelie.handle)
    [known] = await world["lyon"].run(lambda: Account.filter(handle=amelie.handle))
    own = await world["paris"].run(lambda: Account.get(id=amelie.account.id))
    assert known.public_key_pem == own.public_key_pem != ""
    assert known.ed25519_multibase == own.ed25519_multibase != ""


async def test_six_needs_at_once_make_one_pair_of_each_kind(world: World) -> None:
    paris = world["paris"]
    amelie = await without_keys(paris, "amelie")
    needs = [paris.run(with_keys(paris.network.site, amelie.account)) for _ in range(6)]
    found = await asyncio.gather(*needs)
    assert len({each.public_key_pem for each in found}) == 1
    assert await keys_of(world, amelie.account.id) == 2


async def test_the_task_makes_what_nobody_needed_yet(world: World) -> None:
    paris = world["paris"]
    people = [await without_keys(paris, name) for name in ("amelie", "karim")]
    assert await paris.run(make_keys(paris.network)) == 2
    assert [await keys_of(world, each.account.id) for each in people] == [2, 2]
    assert await paris.run(lambda: accounts_without_keys(9)) == []


async def test_keys_are_replaced_before_the_first_were_made(world: World) -> None:
    paris = world["paris"]
    amelie, lea = await without_keys(paris, "amelie"), await world["lyon"].person("lea")
    await paris.run(rotate_keys(paris.network, amelie.account, by="ada"))
    first = await paris.run(lambda: Account.get(id=amelie.account.id))
    await amelie.follow(lea)
    assert [each["account"]["acct"] for each in await lea.notifications()] == [amelie.handle]
    assert (await paris.run(with_keys(paris.network.site, first))).public_key_pem == first.public_key_pem


async def test_who_left_before_having_keys_is_nobodys_trouble(world: World) -> None:
    paris = world["paris"]
    amelie, lea = await without_keys(paris, "amelie"), await world["lyon"].person("lea")
    await paris.run(lambda: Person.filter(id=amelie.account.id).update(disabled_at=now()))
    found = await lea.get(f"/api/v2/search?q=@{amelie.handle}&resolve=true&type=accounts")
    assert found["accounts"] == []
