"""People are found across sites by what they know, and a supplier works in one group: what Ada switches, and Amélie sees."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, expect

from models.peers.peers import bring_in, set_state
from outbox.groups.groups import NewGroup, create
from outbox.people.directory import send_notices
from outbox.people.work import Wanted, change_work
from tests.browser.visitor import PHONE, Manner, Reception, Visitor, reception
from tests.world import Somebody, World

ACME = "acme.corp.example"


@pytest_asyncio.fixture(loop_scope="session")
async def sites(browser: Browser, tmp_path: Path, story: str) -> AsyncIterator[Reception]:
    """Paris and Lyon are one company; Acme supplies Paris."""
    world = World(tmp_path)
    try:
        await world.open("paris", "lyon", "acme")
        await world.befriend("paris", "lyon")
        paris, acme = world["paris"], world["acme"]
        live = paris.network.site.live
        await paris.run(
            bring_in(live, ACME, "partner", lambda: set_state(live, ACME, "active", by="ada"), by="ada")
        )
        await acme.allow("paris.corp.example")
        await world.recognize()
        async with reception(world, browser, story) as guests:
            yield guests
    finally:
        await world.close()


async def test_one_company_and_its_supplier(sites: Reception) -> None:
    world = sites.world
    paris, lyon = world["paris"], world["lyon"]
    amelie, chief = await paris.person("amelie"), await paris.person("ada", role="admin")
    lea, zoe = await lyon.person("lea", display_name="Léa Nguyen"), await world["acme"].person("zoe")
    head = await lyon.person("claire", role="admin")
    skills = Wanted(skills="SQL", circles=(("skills", "company"),))
    await lyon.run(change_work(lyon.network, lea.account, skills))
    await paris.run(create(paris.network, amelie.account, NewGroup("Pompes", access="open")))

    await switches_on(await sites.reader(head, Manner(language="fr")))
    await opens_a_group(await sites.reader(chief, Manner(language="fr")))
    await lyon.run(send_notices(lyon.network))
    await world.settle()

    asks = await sites.reader(amelie, Manner(PHONE, language="fr"))
    await asks.open("/people")
    await asks.follow(asks.page.get_by_role("link", name="Demander à qui sait"))
    await asks.page.get_by_label("Que cherchez-vous à savoir").fill("sql")
    await asks.follow(asks.page.locator("main").get_by_role("button", name="Chercher"))
    await expect(asks.page.get_by_role("link", name="Léa Nguyen", exact=True)).to_be_visible()
    await asks.survey()
    await asks.follow(asks.page.get_by_role("link", name="Demander : Léa Nguyen"))
    assert asks.path.startswith("/messages/new")

    await works_with_them(zoe)
    await asks.open("/groups/pompes")
    await expect(asks.page.get_by_text("Partenaire", exact=True).first).to_be_visible()
    await asks.survey()


async def switches_on(claire: Visitor) -> None:
    """Let Lyon's admin offer what people know to the other sites."""
    await claire.open("/admin/directory")
    await claire.survey()
    await claire.follow(claire.page.get_by_role("button", name="Proposer : Savoir-faire"))
    await expect(claire.page.get_by_role("button", name="Garder ici : Savoir-faire")).to_be_visible()


async def opens_a_group(ada: Visitor) -> None:
    await ada.open("/admin/peers")
    await ada.follow(ada.page.get_by_role("link", name="Acme", exact=False).first)
    await ada.page.get_by_label("@pompes").check()
    await ada.follow(ada.page.locator("#groups").get_by_role("button", name="Enregistrer"))
    await expect(ada.page.get_by_label("@pompes")).to_be_checked()
    await ada.survey()


async def works_with_them(zoe: Somebody) -> None:
    found = await zoe.find("@pompes@paris.corp.example")
    await zoe.do(f"/api/v1/accounts/{found['id']}/follow")
    await zoe.publish("@pompes@paris.corp.example Les pompes arrivent lundi")
