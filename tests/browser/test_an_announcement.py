"""An announcement in two languages for two sites, until everybody has acknowledged it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, expect

from models.announcements.totals import note_known
from models.peers.peers import set_people
from outbox.announcements.announcements import send_totals
from tests.browser.visitor import PHONE, TABLET, Manner, Reception, Visitor, reception
from tests.world import Somebody, company

TEN = range(10)
"""As many people as numbers are shown of."""


@pytest_asyncio.fixture(loop_scope="session")
async def two_sites(browser: Browser, tmp_path: Path, story: str) -> AsyncIterator[Reception]:
    async with company(tmp_path, "paris", "lyon") as world, reception(world, browser, story) as guests:
        await world.recognize()
        lyon = world["lyon"].host
        await world["paris"].run(set_people(lyon, len(TEN), by="test"))
        yield guests


async def writes(claire: Visitor) -> None:
    """Write it in both languages, look who will get it, and announce it."""
    page = claire.page
    await claire.open("/")
    await claire.follow(
        page.get_by_role("navigation", name="Administration").get_by_role("link", name="Annoncer")
    )
    await claire.follow(page.get_by_role("link", name="Écrire une annonce").first)
    await page.get_by_label("Titre (français)").fill("Nouveaux badges")
    await page.get_by_label("Texte (français)").fill("Le badge **bleu** ne vaut plus rien.")
    await page.get_by_label("Titre (English)").fill("New badges")
    await page.get_by_label("Texte (English)").fill("The **blue** badge is worth nothing.")
    await page.get_by_label("à lire et à confirmer").check()
    await page.get_by_label("lyon.corp.example").check()
    await claire.follow(page.get_by_role("button", name="Aperçu et destinataires"))
    await expect(page.get_by_label("Titre (English)")).to_have_value("New badges")
    await claire.survey()
    await claire.follow(page.get_by_role("button", name="Annoncer"))
    await claire.town.world.settle()


async def acknowledges(reader: Visitor, title: str, button: str) -> None:
    """Read it on the home page, and say so there."""
    await reader.open("/")
    await reader.look()
    banner = reader.page.locator(".must", has_text=title)
    if reader.manner.scripts:
        await reader.tab_to(banner.get_by_role("button", name=button))
        await reader.page.keyboard.press("Enter")
    else:
        await reader.follow(banner.get_by_role("button", name=button))
    await expect(banner).to_have_count(0)


async def all_acknowledge(people: list[Somebody]) -> None:
    """Let the others do so in their apps."""
    for who in people:
        [announced] = await who.get("/api/v1/announcements")
        await who.post(f"/api/v1/announcements/{announced['id']}/dismiss")


async def is_known_to_all(claire: Visitor) -> None:
    page = claire.page
    await expect(page.locator(".tile", has_text="Ont lu")).to_contain_text("sur 20 visés, 100 %")
    table = page.get_by_role("table", name="Qui a lu, par site")
    await expect(table.get_by_role("columnheader").nth(1)).to_have_text("Part")
    for host in ("paris", "lyon"):
        await expect(table.get_by_role("row").filter(has_text=host)).to_contain_text("100 %")
    await claire.survey()


async def test_an_announcement_until_everybody_has_acknowledged_it(two_sites: Reception) -> None:
    paris, lyon = two_sites.world["paris"], two_sites.world["lyon"]
    chief = await paris.person("claire", role="communicator")
    here = [await paris.person(f"paul{n}") for n in TEN[1:]]
    there = [await lyon.person(f"luc{n}") for n in TEN]
    claire = await two_sites.reader(chief, Manner(TABLET))
    await writes(claire)
    await acknowledges(
        await two_sites.reader(here[0], Manner(PHONE, scripts=False)), "Nouveaux badges", "J’ai lu"
    )
    await acknowledges(
        await two_sites.reader(there[0], Manner(scheme="dark", language="en")), "New badges", "I have read it"
    )
    await all_acknowledge([chief, *here[1:]])
    await claire.open("/admin/announcements")
    await claire.follow(claire.page.get_by_role("link", name="Nouveaux badges"))
    await expect(claire.page.get_by_text("Pas encore connue de 90 %.")).to_be_visible()
    await all_acknowledge(there[1:])
    await lyon.run(send_totals(lyon.network))
    await two_sites.world.settle()
    await paris.run(note_known)
    async with claire.arriving():
        await claire.page.reload()
    await is_known_to_all(claire)
