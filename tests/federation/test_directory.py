"""The directory over all sites: who is found where, what is offered of them, and how soon that is known and forgotten.

Amélie works in Paris, Léa and Bruno in Lyon, Claire at HQ.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from inbox.people import directory
from outbox.people.directory import send_notices
from tests.both import NewUrl, new_url
from tests.world import Somebody, World, company

__all__ = ["new_url"]

NAMES = ("paris", "lyon", "hq")


@pytest.fixture
async def world(
    new_url: NewUrl | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[World]:
    monkeypatch.setattr(directory, "NOTICES_APART", timedelta(0))  # Nobody waits ten seconds here.
    databases = {name: await new_url() for name in NAMES} if new_url else {}
    async with company(tmp_path, *NAMES, databases=databases) as opened:
        yield opened


async def pass_on(world: World) -> None:
    """Let every site say what changed, and hear it."""
    for town in world.towns.values():
        await town.run(send_notices(town.network))
    await world.settle()


async def found(person: Somebody, words: str, path: str = "/api/v1/accounts/search") -> list[str]:
    answer = await person.get(f"{path}?q={words}&resolve=false")
    accounts = answer["accounts"] if isinstance(answer, dict) else answer
    return [each["acct"] for each in accounts]


async def test_everybody_is_found_by_name_at_all_sites(world: World) -> None:
    paris, lyon, hq = (world[name] for name in NAMES)
    amelie, lea = await paris.person("amelie"), await lyon.person("lea", display_name="Léa Nguyen")
    claire = await hq.person("claire")
    await world.settle()
    await pass_on(world)
    assert await found(amelie, "nguyen") == ["lea@lyon.corp.example"]
    assert await found(amelie, "clai", "/api/v2/search") == ["claire@hq.corp.example"]
    assert await found(claire, "nguyen") == ["lea@lyon.corp.example"]
    assert await found(lea, "amelie") == ["amelie@paris.corp.example"]
    bruno = await lyon.person("bruno")
    await pass_on(world)
    assert await found(amelie, "bruno") == ["bruno@lyon.corp.example"]
    await bruno.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": False})
    await lea.call("PATCH", "/api/v1/accounts/update_credentials", json={"display_name": "Léa Tran"})
    await pass_on(world)
    assert await found(amelie, "bruno") == []
    assert await found(claire, "tran") == ["lea@lyon.corp.example"]
