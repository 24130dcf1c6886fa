"""An FAQ made from a week of questions: put together by Amélie in a browser, read by Karim on a phone without scripts, and
asked by him through the bot.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, expect

from outbox.knowledge.faq_bot import answer_due
from tests.browser.visitor import PHONE, Manner, Reception, Visitor, reception
from tests.world import Somebody, company

GROUPS = "/api/parvis/v1/groups"


@pytest_asyncio.fixture(loop_scope="session")
async def one_site(browser: Browser, tmp_path: Path, story: str) -> AsyncIterator[Reception]:
    async with company(tmp_path, "paris") as world, reception(world, browser, story) as guests:
        yield guests


async def a_week(amelie: Somebody, karim: Somebody) -> str:
    """Let Karim ask and Amélie answer in her group; return the question's id."""
    group = await amelie.post(GROUPS, {"name": "Aide", "handle": "aide", "access": "open"})
    await karim.do(f"{GROUPS}/{group['id']}/join")
    asked = await karim.publish(
        "@aide Depuis ce matin, la page tourne en rond.",
        question={"title": "Le VPN ne se connecte plus, que faire ?"},
    )
    answer = await amelie.publish("Renouvelez le certificat dans « Mon poste ».", in_reply_to_id=asked["id"])
    await karim.do(f"/api/parvis/v1/answers/{answer['id']}/accept")
    return asked["id"]


async def collects(owner: Visitor, asker: Somebody, question: str) -> None:
    """Put the question into the group's FAQ and the site's, each by one click in its menu."""
    page = owner.page
    for words in ("Ajouter à la FAQ du groupe", "Ajouter à la FAQ du site"):
        await owner.open(f"/@{asker.username}/{question}")
        await page.locator(f"#p-{question}").get_by_label("Plus d’actions").first.click()
        await owner.follow(page.get_by_role("button", name=words))
    await owner.open("/groups/aide/faq")
    entry = page.get_by_role("listitem").filter(has_text="Le VPN ne se connecte plus")
    await expect(entry).to_contain_text("Renouvelez le certificat")
    await expect(entry).to_contain_text("Résolu")
    await owner.survey()


async def fills_the_shelf(owner: Visitor) -> None:
    page = owner.page
    await owner.open("/groups/aide/resources")
    for title, address in (
        ("Mode d’emploi", "https://wiki.corp.example/vpn"),
        ("Formulaire", "https://wiki.corp.example/f"),
    ):
        await page.get_by_label("Adresse").fill(address)
        await page.locator("#title_new").fill(title)
        await page.locator("#note_new").fill("De chez soi comme au bureau")
        await page.locator("#review_on_new").fill("2026-01-31")
        await owner.follow(page.get_by_role("button", name="Ajouter", exact=True))
    lines = page.locator("ol.list > li")
    await expect(lines).to_have_count(2)
    await owner.follow(page.get_by_role("button", name="Monter : Formulaire"))
    await expect(lines.first).to_contain_text("Formulaire")
    await expect(lines.first).to_contain_text("À revoir depuis le")
    await owner.survey()
    await page.get_by_label("Adresse").fill("http://")
    await page.get_by_label("Adresse").evaluate("field => field.type = 'text'")
    await owner.follow(page.get_by_role("button", name="Ajouter", exact=True), status=422)
    await expect(page.get_by_role("alert")).to_contain_text("commence par https://")
    await owner.survey()


async def test_an_faq_from_a_week_of_questions(one_site: Reception) -> None:
    paris = one_site.world["paris"]
    amelie, karim = await paris.person("amelie", role="communicator"), await paris.person("karim")
    question = await a_week(amelie, karim)
    owner = await one_site.reader(amelie)
    await collects(owner, karim, question)
    await fills_the_shelf(owner)
    await owner.open("/faq")
    await owner.survey()
    await paris.run(answer_due(paris.network))

    reader = await one_site.reader(karim, Manner(PHONE, scripts=False))
    await reader.open("/groups/aide/resources")
    await expect(reader.page.get_by_role("button", name="Monter : Formulaire")).to_have_count(0)
    await reader.survey()
    await reader.open("/faq")
    await reader.survey()
    asked = await karim.publish("@faq le vpn, que faire ?", visibility="direct", language="fr")
    await paris.run(answer_due(paris.network))
    await reader.open(f"/@karim/{asked['id']}")
    answer = reader.page.locator("article.post", has_text="Voici ce que j’ai trouvé")
    await expect(answer).to_contain_text("Renouvelez le certificat")
    await reader.survey()
