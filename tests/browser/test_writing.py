"""Messages are written: published in place, with files, kept where they were begun, and for whom was said."""

from playwright.async_api import expect

from tests.browser.visitor import DESK, PHONE, Manner, Reception, with_and_without_scripts
from tests.files import photo
from tests.world import PASSWORD

ENGLISH = Manner(DESK, "light", "en")


@with_and_without_scripts
async def test_a_message_is_published_above_the_feed(guests: Reception, manner: Manner) -> None:
    reader = await guests.reader(
        await guests.hire("amelie"), Manner(PHONE, "dark", "en", scripts=manner.scripts)
    )
    await reader.open("/")
    page, said = reader.page, f"Pineapples {guests.numbers()}"
    await page.locator("#text").fill(said)
    await page.locator("button[value=publish]").click()
    await expect(page.locator(".feed .post", has_text=said)).to_be_visible()
    await expect(page.locator("#text")).to_have_value("")
    await reader.look()


@with_and_without_scripts
async def test_what_was_begun_at_home_goes_on_with_a_poll(guests: Reception, manner: Manner) -> None:
    reader = await guests.reader(
        await guests.hire("amelie"), Manner(DESK, "light", "en", scripts=manner.scripts)
    )
    await reader.open("/")
    page = reader.page
    await page.locator("#text").fill("Which **fruit**?")
    await reader.follow(page.locator("button[value=full]"))
    await expect(page.locator("#text")).to_have_value("Which **fruit**?")
    await page.locator("button[value='kind:poll']").click()
    await expect(page.locator("#poll")).to_be_visible()
    await page.get_by_label("Choice 1", exact=True).fill("Pineapple")
    await page.get_by_role("button", name="Choice", exact=True).click()
    await expect(page.get_by_label("Choice 1", exact=True)).to_have_value("Pineapple")
    await expect(page.locator("[data-piece=preview] strong")).to_have_text("fruit")
    await reader.survey()


async def test_a_file_is_sent_and_asks_for_its_description(guests: Reception) -> None:
    reader = await guests.reader(await guests.hire("amelie"), ENGLISH)
    await reader.open("/compose")
    page = reader.page
    async with page.expect_file_chooser() as coming:
        await page.locator(".adding > summary").click()
    chooser = await coming.value
    await chooser.set_files({"name": "a.jpg", "mimeType": "image/jpeg", "buffer": photo()})
    described = page.get_by_label("Describe", exact=False)
    await expect(described).to_be_focused()
    await described.fill("A pineapple")
    await reader.look()
    await reader.follow(page.locator("button[value=publish]"))
    await expect(page.locator(".post img[alt='A pineapple']")).to_be_visible()


async def test_a_text_is_there_again_and_gone_at_sign_out(guests: Reception) -> None:
    reader = await guests.reader(await guests.hire("amelie"), ENGLISH)
    await reader.open("/")
    page = reader.page
    await page.locator("#text").fill("Half a thought")
    await expect(page.locator("#composer [data-kept]")).to_contain_text("Draft kept at")
    await reader.open("/compose")
    await expect(page.locator("#text")).to_have_value("Half a thought")
    await reader.follow(page.locator("form[action='/logout'] button"))
    assert await page.evaluate("Object.keys(localStorage)") == []


async def test_more_readers_are_asked_for_once(guests: Reception) -> None:
    amelie, karim = await guests.hire("amelie"), await guests.hire("karim")
    asked = await karim.publish(f"@{amelie.account.username} between us", visibility="direct")
    reader = await guests.reader(amelie, ENGLISH)
    await reader.open(f"/compose?reply={asked['id']}")
    page = reader.page
    await page.locator("[name=audience][value=all]").check()
    await page.locator("button[value=publish]").click()
    await expect(page.get_by_role("dialog", name="More readers than before")).to_be_visible()
    reader.problems.clear()  # The answer said that it was not done.
    await reader.look()
    await page.locator("dialog button[value=narrow]").click()
    await expect(page.locator("[name=audience][value=named]")).to_be_checked()
    await reader.look()


@with_and_without_scripts
async def test_a_text_outlives_its_session(guests: Reception, manner: Manner) -> None:
    amelie = await guests.hire("amelie")
    reader = await guests.reader(amelie, Manner(DESK, "light", "en", scripts=manner.scripts))
    reader.forgive()
    await reader.open("/compose")
    page = reader.page
    await page.locator("#text").fill("A long & dear text")
    await page.context.clear_cookies()
    async with page.expect_navigation():
        await page.locator("button[value=publish]").click()
    await expect(page.get_by_text("Your text is kept")).to_be_visible()
    await page.locator("input[autocomplete~=username]").fill(amelie.account.username)
    await page.locator("input[autocomplete~=current-password]").fill(PASSWORD)
    async with page.expect_navigation():
        await page.locator("form:has(input[type=password]) button").click()
    await expect(page.locator("#text")).to_have_value("A long & dear text")
    assert reader.path.startswith("/compose?draft=")
