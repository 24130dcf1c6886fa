"""Ada lets people sign in with the company's account, and Amélie does: through a provider that we did not write, and back."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from outbox.identity.providers import Rule, add_provider, add_rule, enable_provider
from outbox.people.settings import note_welcomed
from tests.browser.visitor import PHONE, Manner, Reception, Visitor, in_a_few_manners, reception
from tests.identity_providers.corp import HOST, SECRET, WANTED, Corp, running_corp
from tests.world import Somebody, company

FONTS = "fonts.googleapis.com"


@dataclass
class Scene:
    guests: Reception
    corp: Corp
    ada: Somebody
    amelie: Somebody

    async def visitor(self, manner: Manner) -> Visitor:
        visitor = await self.guests.visitor(manner=manner)
        visitor.elsewhere = frozenset(
            {HOST, FONTS}
        )  # The provider's own forms want letters of somebody else.
        await visitor.page.context.route(f"https://{FONTS}/**", lambda route: route.abort())
        return visitor


@pytest_asyncio.fixture(loop_scope="session")
async def scene(tmp_path: Path, browser: Browser, story: str) -> AsyncIterator[Scene]:
    with running_corp(tmp_path) as corp:
        async with company(tmp_path, "paris", hosts={HOST: f"127.0.0.1:{corp.port}"}) as world:
            town = world["paris"]
            ada = await town.person("ada", display_name="Ada", roles=("admin",))
            amelie = await town.person("amelie", display_name="Amélie", email="amelie@corp.example")
            for each in (ada, amelie):
                await town.run(note_welcomed(each.account.id))
            await corp.does("begin", site=town.host, port=town.port)
            async with reception(world, browser, story) as guests:
                guests.board.others[HOST] = corp.port
                yield Scene(guests, corp, ada, amelie)


async def prove_who_one_is(page: Page, name: str) -> None:
    """Fill in the provider's forms: who, and yes."""
    await page.locator("input[name=login]").fill(name)
    await page.locator("input[name=password]").fill("x")
    await page.locator("button[type=submit]").click()
    await expect(page.locator("input[name=prompt][value=consent]")).to_have_count(1)
    await page.locator("button[type=submit]").click()


@in_a_few_manners
async def test_amelie_signs_in_with_her_company_account(scene: Scene, manner: Manner) -> None:
    town = scene.guests.world["paris"]

    async def add() -> None:
        await add_provider(town.network, "corp", WANTED, by="ada")
        await enable_provider(town.network, "corp", by="ada")

    await town.run(add)
    visitor = await scene.visitor(manner)
    page = visitor.page
    await visitor.open("/login?return_to=/settings")
    await visitor.survey()
    await page.get_by_role("link", name=re.compile("Corp account")).click()
    await page.wait_for_url(f"https://{HOST}/**")
    await prove_who_one_is(page, "amelie")
    await page.wait_for_url(f"https://{town.host}/settings")
    await visitor.look()
    await expect(page.locator("#sign-in")).to_contain_text("Corp account")
    # Out here, and there.
    await page.locator("#data form[action='/logout'] button").click()
    await page.wait_for_url(f"https://{HOST}/session/end**")
    await page.locator("button[name=logout], button[type=submit]").first.click()
    await page.wait_for_url(f"https://{town.host}/login")
    await visitor.look()


async def test_ada_adds_the_provider_on_pages(scene: Scene) -> None:
    visitor = await scene.visitor(Manner(language="en"))
    await visitor.be(scene.ada)
    page = visitor.page
    await visitor.open("/admin/identity")
    await visitor.survey()
    await page.get_by_label("Short name").fill("corp")
    await page.get_by_label("Name on the button").fill("Corp account")
    await page.get_by_label("Issuer").fill(f"https://{HOST}/")
    await page.get_by_label("Client id").fill("parvis")
    await page.get_by_label("Client secret").fill(SECRET)
    await page.get_by_label("Mail domains of the company").fill("corp.example")
    await visitor.follow(page.get_by_role("button", name="Add", exact=True))
    assert visitor.path == "/admin/identity/corp"
    await visitor.follow(page.get_by_role("button", name="Try it"))
    await expect(page.locator("[data-problem]")).to_contain_text("to the last character")
    # The slash was one too many.
    await page.get_by_label("Issuer").fill(f"https://{HOST}")
    await visitor.follow(page.get_by_role("button", name="Save"))
    await visitor.follow(page.get_by_role("button", name="Try it"))
    await expect(page.get_by_text("It answers, and its endpoints and keys")).to_be_visible()
    await visitor.survey()
    await page.get_by_label("Claim", exact=True).fill("groups")
    await page.get_by_label("Value", exact=True).fill("press")
    await page.locator("#role").select_option("communicator")
    await visitor.follow(page.locator("form[action$='/rule'] button"))
    await page.get_by_label("Claims of somebody").fill(
        '{"sub": "7", "email": "amelie@corp.example", "email_verified": true, "groups": ["press"]}'
    )
    await visitor.follow(page.get_by_role("button", name="Show"))
    found = page.locator("#sample ~ .notice, section:has(#sample) .notice")
    await expect(found).to_contain_text("Links an account that is here, by its e-mail address: @amelie")
    await expect(found).to_contain_text("communication")
    await visitor.follow(page.get_by_role("button", name="Switch on"))
    await expect(page.get_by_text("People can sign in with it now")).to_be_visible()
    await visitor.open("/admin/identity")
    await visitor.survey()
    stranger = await scene.visitor(Manner(PHONE, language="en"))
    await stranger.open("/login")
    await expect(stranger.page.get_by_role("link", name="Continue with Corp account")).to_be_visible()


async def test_a_provider_that_is_away_says_so(scene: Scene) -> None:
    town = scene.guests.world["paris"]

    async def add() -> None:
        await add_provider(town.network, "corp", WANTED, by="ada")
        await add_rule("corp", Rule("groups", "press", "role", "communicator"), by="ada")
        await enable_provider(town.network, "corp", by="ada")
        town.network.client._resolver._development_hosts = {HOST: "127.0.0.1:9"}

    await town.run(add)
    visitor = await scene.visitor(Manner(language="en"))
    await visitor.open("/login")
    await visitor.follow(visitor.page.get_by_role("link", name=re.compile("Corp account")), status=503)
    await expect(visitor.page.get_by_role("alert")).to_contain_text("does not answer at the moment")
    await visitor.log_in(scene.amelie.username)
    assert visitor.path == "/"
