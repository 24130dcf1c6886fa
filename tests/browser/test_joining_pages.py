"""How people come to a site, in a browser: by a link, and by a list that goes on by itself."""

import re

from playwright.async_api import expect

from tests.browser.visitor import Manner, Reception, with_and_without_scripts
from tests.world import PASSWORD


@with_and_without_scripts
async def test_karim_is_invited_and_comes(guests: Reception, manner: Manner) -> None:
    ada = await guests.hire("ada", role="admin")
    admin = await guests.reader(ada, manner)
    await admin.open("/admin/invitations")
    form = admin.page.locator("form[action='/admin/invitations']")
    if not await form.is_visible():
        await admin.page.locator("main details.card > summary").click()
    await admin.follow(form.locator("button"))
    link = await admin.page.locator("#link").inner_text()
    karim, name = await guests.visitor(manner=manner), f"karim{guests.numbers()}"
    await karim.open(re.sub(r"^https://[^/]+", "", link))
    for field, typed in (("display_name", "Karim Benali"), ("username", name), ("password", "azertyuiop1")):
        await karim.page.locator(f"#{field}").fill(typed)
    await karim.page.locator("#again").fill("azertyuiop1")
    button = karim.page.locator("main form button")
    await karim.follow(button, status=422)
    await expect(karim.page.get_by_role("alert")).to_be_visible()
    await expect(karim.page.locator("#username")).to_have_value(name)
    for field in ("password", "again"):
        await karim.page.locator(f"#{field}").fill(PASSWORD)
    await karim.follow(button)
    assert karim.page.url.endswith("/welcome")


@with_and_without_scripts
async def test_a_long_list_is_added(guests: Reception, manner: Manner) -> None:
    ada = await guests.hire("ada", role="admin")
    admin, number = await guests.reader(ada, manner), guests.numbers()
    await admin.open("/admin/newcomers/list")
    await admin.page.locator("#list").fill("\n".join(f"p{number}x{n};Person {n}" for n in range(110)))
    await admin.follow(admin.page.locator("form[enctype] button"))
    await admin.page.locator("form[action$='/list/add'] button").click()
    links = admin.page.locator("#links")
    if not manner.scripts:
        await expect(admin.page.locator("progress")).to_be_visible()
        await admin.page.locator("[data-import] button").click()
    await expect(links).to_be_visible(timeout=60_000)
    assert await admin.page.locator("td.mono").count() == 110
