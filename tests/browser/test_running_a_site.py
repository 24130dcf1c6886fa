"""The first day of two admins, who link their sites by telephone; and the end of that link."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser.visitor import PHONE, TABLET, Manner, Reception, Visitor, reception
from tests.world import World

ROWS = re.compile(r"\s*·\s*")


@pytest_asyncio.fixture(loop_scope="session")
async def strangers(browser: Browser, tmp_path: Path, story: str) -> AsyncIterator[Reception]:
    """Paris and Lyon on their first day: neither knows that there is the other."""
    world = World(tmp_path)
    try:
        await world.open("paris", "lyon")
        async with reception(world, browser, story) as guests:
            yield guests
    finally:
        await world.close()


async def begins(ada: Visitor) -> str:
    """Go through the first steps by what they say; return the password of the first colleague."""
    page = ada.page
    await ada.open("/")
    await ada.log_in("ada")
    await ada.follow(page.get_by_role("button", name="Passer toutes les étapes"))
    await ada.follow(
        page.get_by_role("navigation", name="Administration").get_by_role("link", name="Administration")
    )
    await ada.follow(
        page.locator(".notice", has_text="Ce site est tout neuf").get_by_role("link", name="Continuer")
    )
    await ada.survey()
    await ada.follow(page.get_by_role("list").get_by_role("link", name="Nom et couleur"))
    await page.get_by_label("Nom du site").fill("Paris Rive Gauche")
    await page.get_by_label("Vert").check()
    await ada.follow(page.get_by_role("button", name="Enregistrer et continuer"))
    await page.get_by_label("Identifiant").fill("karim")
    await page.get_by_label("Nom", exact=True).fill("Karim Benali")
    await ada.follow(page.get_by_role("button", name="Ajouter cette personne"))
    return await page.get_by_role("status").locator("code").inner_text()


async def makes_a_group(ada: Visitor, name: str) -> None:
    page = ada.page
    await ada.follow(page.get_by_role("list").get_by_role("link", name="Premier groupe"))
    await page.get_by_label("Nom du groupe").fill(name)
    await ada.follow(page.get_by_role("button", name="Créer le groupe"))


async def words_of(admin: Visitor, language: str) -> str:
    """Read the words of one's own site, as one does on the telephone."""
    await admin.open("/admin/peers")
    words = admin.page.locator(f".words[lang={language}]").last
    return " ".join(ROWS.split(await words.inner_text()))


async def compares(admin: Visitor, told: str, label: str, button: str, status: int = 200) -> None:
    await admin.page.get_by_label(label).fill(told)
    await admin.follow(admin.page.get_by_role("button", name=button), status)


async def link_by_ten_words(ada: Visitor, lea: Visitor) -> None:
    """Link the sites at both ends: each types what the other reads aloud, in a language that both speak."""
    of_paris, of_lyon = await words_of(ada, "en"), await words_of(lea, "fr")
    await ada.page.get_by_label("Nom du site").fill(lea.town.host)
    await ada.follow(ada.page.get_by_role("button", name="Interroger le site"))
    await ada.survey()
    label, button = "Mots qu’on vous a dits, ou les chiffres", "Comparer et relier"
    await compares(ada, of_paris, label, button, status=422)
    await expect(ada.page.get_by_role("alert")).to_be_visible()
    await compares(ada, of_lyon, label, button)
    await lea.open("/admin/peers")
    await lea.page.get_by_label("Name of the site").fill(ada.town.host)
    await lea.follow(lea.page.get_by_role("button", name="Ask the site"))
    await compares(lea, of_paris, "Words that you were told, or the digits", "Compare and link")
    await ada.town.world.settle()


async def looks_after_it(ada: Visitor) -> None:
    """See that all is well."""
    await ada.open("/admin")
    await ada.follow(ada.page.get_by_role("link", name="Santé").last)
    await ada.follow(ada.page.get_by_role("button", name="Regarder de près"))
    await expect(ada.page.get_by_role("heading", name="Santé")).to_be_visible()


async def ends_it(ada: Visitor, lea: Visitor) -> None:
    """Suspend Lyon and take that back; then remove it, having seen what that severs, and read the report."""
    page, host = ada.page, lea.town.host
    await ada.open(f"/admin/peers/{host}")
    await ada.follow(page.get_by_role("link", name="Suspendre ou retirer…"))
    await expect(page.locator(".tile", has_text="Abonnements coupés").locator("b")).to_have_text("2")
    await ada.survey()
    await ada.follow(page.get_by_role("button", name="Suspendre"))
    await ada.follow(page.get_by_role("link", name="Suspendre ou retirer…"))
    await ada.follow(page.get_by_role("button", name="Reprendre"))
    await ada.follow(page.get_by_role("link", name="Suspendre ou retirer…"))
    await page.get_by_label("Pour confirmer, saisissez le nom du site").fill("paris")
    await ada.follow(page.get_by_role("button", name="Retirer définitivement"), status=422)
    await page.get_by_label("Pour confirmer, saisissez le nom du site").fill(host)
    await ada.follow(page.get_by_role("button", name="Retirer définitivement"))
    await expect(page.get_by_role("heading", name=f"Le retrait de {host}")).to_be_visible()
    await expect(page.get_by_role("table", name="Abonnements coupés")).to_contain_text("nadia")


async def test_an_admins_first_day_and_the_removal_of_a_site(strangers: Reception) -> None:
    paris, lyon = strangers.world["paris"], strangers.world["lyon"]
    await paris.person("ada", role="admin")
    chief_of_lyon, bruno = await lyon.person("lea", role="admin"), await lyon.person("bruno")
    ada = await strangers.visitor("paris")
    password = await begins(ada)
    karim = await strangers.visitor("paris", Manner(PHONE, scripts=False))
    await karim.open("/login")
    await karim.log_in("karim", password)
    assert karim.path == "/welcome"
    await makes_a_group(ada, "Accueil")
    lea = await strangers.reader(chief_of_lyon, Manner(TABLET, "dark", "en", scripts=False))
    await link_by_ten_words(ada, lea)
    nadia = await paris.person("nadia")
    await nadia.follow(bruno)
    await bruno.follow(nadia)
    await bruno.publish("Bonjour de Lyon")
    await looks_after_it(ada)
    await ends_it(ada, lea)
    assert not await nadia.home()
