"""A closed group of people of two sites: found, joined, written in, and shut to everybody else and to the third site."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser.visitor import PHONE, TABLET, Manner, Reception, Visitor, reception
from tests.files import PDF
from tests.world import company

RULES = "Rien ne sort du groupe avant le lancement."


@pytest_asyncio.fixture(loop_scope="session")
async def three_sites(browser: Browser, tmp_path: Path, story: str) -> AsyncIterator[Reception]:
    names = ("paris", "lyon", "metz")
    async with company(tmp_path, *names) as world, reception(world, browser, story) as guests:
        await world.recognize()
        yield guests


async def founds_it(owner: Visitor) -> None:
    page = owner.page
    await owner.open("/groups")
    await owner.follow(page.get_by_role("link", name="Créer un groupe"))
    await page.get_by_label("Nom", exact=True).fill("Projet Vega")
    await page.get_by_label("Fermé").check()
    await page.get_by_label("Règles").fill(RULES)
    await owner.survey()
    await owner.follow(page.get_by_role("button", name="Créer", exact=True))


async def invites(owner: Visitor, handle: str) -> None:
    page = owner.page
    await owner.follow(page.get_by_role("link", name="Inviter"))
    await page.get_by_label("Nom d’utilisateur de la personne").fill(handle)
    await owner.follow(page.get_by_role("button", name="Inviter"))
    await expect(page.get_by_text("Invitations sans réponse")).to_be_visible()
    await owner.town.world.settle()


async def finds_it(reader: Visitor, handle: str) -> None:
    await reader.open("/search")
    await reader.page.get_by_role("searchbox", name="Search").fill(handle)
    await reader.follow(reader.page.get_by_role("button", name="Find"))
    found = reader.page.get_by_role("region", name="Groups")
    await expect(reader.page.get_by_role("region", name="People")).to_have_count(0)
    await reader.follow(found.get_by_role("link", name="Projet Vega"))


async def joins(reader: Visitor) -> None:
    await expect(reader.page.get_by_text(RULES)).to_be_visible()
    await reader.survey()
    await reader.follow(reader.page.get_by_role("button", name="Join"))
    await reader.town.world.settle()


async def publishes(owner: Visitor, text: str) -> None:
    """Write in the group, in place, with a file that is sent while one writes."""
    page = owner.page
    await owner.open("/groups/projet_vega")
    await page.get_by_role("textbox", name="Votre message").fill(text)
    async with page.expect_file_chooser() as coming:
        await page.locator("summary", has_text="Joindre un fichier").click()
    chooser = await coming.value
    await chooser.set_files({"name": "vega.pdf", "mimeType": "application/pdf", "buffer": PDF})
    await expect(page.get_by_role("list", name="Fichiers")).to_contain_text("envoyé")
    await expect(page.locator("#composer").get_by_role("status")).to_contain_text("Brouillon gardé")
    await owner.look()
    await page.get_by_role("button", name="Publier pour Projet Vega").click()
    await expect(page.locator("article.post", has_text=text)).to_be_visible()
    await owner.look()
    await owner.town.world.settle()


async def sees_who_has_it(owner: Visitor) -> None:
    """Look up in place which sites have the post, and which never got it."""
    await owner.open("/groups/projet_vega")
    await owner.page.locator("article.post footer").get_by_text("2 sites").click()
    site = owner.page.locator(".ledger").get_by_role("listitem")
    await expect(site.filter(has_text="lyon")).to_contain_text("reçu")
    await expect(site.filter(has_text="metz")).to_contain_text("jamais envoyé")
    await owner.survey()


async def test_a_closed_group_across_sites(three_sites: Reception) -> None:
    world = three_sites.world
    karim, bruno, nadia = [
        await world[town].person(name)
        for town, name in (("paris", "karim"), ("lyon", "bruno"), ("lyon", "nadia"))
    ]
    owner = await three_sites.reader(karim)
    await founds_it(owner)
    await invites(owner, bruno.handle)
    handle = f"@projet_vega@{world['paris'].host}"
    member = await three_sites.reader(bruno, Manner(TABLET, "dark", "en"))
    outsider = await three_sites.reader(nadia, Manner(PHONE, language="en", scripts=False))
    await finds_it(member, handle)
    await joins(member)
    await publishes(owner, "Le plan de Vega")
    await member.open(f"/groups/projet_vega@{world['paris'].host}")
    post = member.page.locator("article.post", has_text="Le plan de Vega")
    await expect(post.get_by_text("Members of Projet Vega")).to_be_visible()
    await expect(post.locator(".file a").first).to_be_visible()
    number = await post.get_attribute("data-post")
    await finds_it(outsider, handle)
    await expect(outsider.page.get_by_text("For members of the group only.")).to_be_visible()
    await outsider.open(f"/@{karim.handle}/{number}", status=404)
    await sees_who_has_it(owner)
