"""Who has a name here is told to sites on the list, by their signature or where an admin let them call from; strangers hear
the same of who exists and of who does not.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from federation.peers.posture import probe, signs_lookups
from models.peers.peers import Peer, set_lookups, set_state
from outbox.people.staff import person_facts
from tests.world import Answer, Somebody, Town, World, company

NICE, LYON = "nice.corp.example", "lyon.corp.example"
KEPT = ("Content-Type", "Cache-Control", "Vary", "Content-Length")


@pytest.fixture
async def cities(tmp_path: Path) -> AsyncIterator[World]:
    """Paris and Lyon; Nice runs other software, at an address from which nobody calls here."""
    async with company(tmp_path, "paris", "lyon", hosts={NICE: "127.0.0.2:443"}) as world:
        yield world


async def asked(town: Town, name: str, **headers: str) -> Answer:
    resource = name if "://" in name else f"acct:{name}@{town.host}"
    return await town.anybody().ask("GET", f"/.well-known/webfinger?resource={resource}", headers=headers)


async def look_up(lyon: Town, reader: Somebody, handle: str) -> int:
    """Return how many are found by a name that is not known yet."""
    found = await reader.get(f"/api/v2/search?q=@{handle}&resolve=true&type=accounts")
    return len(found["accounts"])


async def test_strangers_hear_the_same_of_everybody(cities: World) -> None:
    paris = cities["paris"]
    amelie, gone = await paris.person("amelie"), await paris.person("gone")
    await paris.run(lambda: _suspend(paris, gone))
    exists, not_there, left, profile = [
        await asked(paris, name)
        for name in ("amelie", "nobody", "gone", f"https://{paris.host}/@{amelie.username}")
    ]
    for answer in (not_there, left, profile):
        assert (answer.status, answer.json) == (exists.status, exists.json)
        assert [answer.headers.get(name) for name in KEPT] == [exists.headers.get(name) for name in KEPT]
    assert exists.status == 404
    for name in ("amelie", "nobody"):
        forged = await asked(paris, name, Signature='keyId="https://x.example/k",signature="eA=="')
        assert forged.status in (401, 403)
        assert (
            forged.status
            == (await asked(paris, "amelie", Signature='keyId="https://x.example/k",signature="eA=="')).status
        )
    site = await asked(paris, paris.host)
    assert site.status == 200, "the site itself is no secret: signatures are proven by it"


async def _suspend(town: Town, who: Somebody) -> None:
    facts = await person_facts(town.settings, who.username)
    await type(facts.account).filter(id=facts.account.id).update(suspended_at=facts.account.created_at)


async def test_parvis_signs_and_is_answered(cities: World) -> None:
    """From the same address as the strangers above."""
    paris, lyon = cities["paris"], cities["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    assert await look_up(lyon, bruno, amelie.handle) == 1
    assert await look_up(lyon, bruno, f"nobody@{paris.host}") == 0


async def test_software_that_does_not_sign_is_found_by_the_probe_and_let_in_by_an_admin(
    cities: World,
) -> None:
    paris = cities["paris"]
    await paris.person("amelie")
    live = paris.network.site.live
    await paris.run(set_state(live, NICE, "active", by="claire"))
    await paris.run(
        lambda: Peer.filter(host__in=[LYON, NICE]).update(software="mastodon", software_version="4.5.0")
    )

    async def verdict() -> str:
        checks = await paris.run(probe(paris.network, LYON))
        return next(each.verdict for each in checks if each.key == "lookups")

    await paris.run(lambda: Peer.filter(host=LYON).update(software_version="0.1.9", software="parvis"))
    await paris.run(set_lookups(live, NICE, "unsigned", by="claire"))
    assert (await asked(paris, "amelie")).status == 404, "this is no address of Nice"
    await paris.run(set_lookups(live, LYON, "unsigned", by="claire"))
    assert await verdict() == "green"
    assert (await asked(paris, "amelie")).status == 200
    assert (await asked(paris, "nobody")).status == 404
    await paris.run(set_lookups(live, LYON, "signed", by="claire"))
    assert (await asked(paris, "amelie")).status == 404
    await paris.run(set_lookups(live, LYON, "unsigned", by="claire"))
    await paris.run(set_state(live, LYON, "removed", by="claire"))
    assert (await asked(paris, "amelie")).status == 404, "who was removed is a stranger"


@pytest.mark.parametrize(
    ("software", "version", "verdict"),
    [
        ("parvis", "0.2.0", True),
        ("Parvis", "1.0", True),
        ("parvis", "0.1.9", False),
        ("parvis", "", False),
        ("mastodon", "4.5", False),
    ],
)
def test_which_software_signs(software: str, version: str, verdict: bool) -> None:
    assert signs_lookups(Peer(host=LYON, software=software, software_version=version)) is verdict


async def test_open_to_everybody(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", webfinger="open") as world:
        await world["paris"].person("amelie")
        assert (await asked(world["paris"], "amelie")).status == 200
        assert (await asked(world["paris"], "nobody")).status == 404
