"""Pictures of posts: what stands where one should be that cannot be had any more."""

from playwright.async_api import Route, expect

from tests.browser.visitor import PHONE, Manner, Reception
from tests.files import form, photo


async def test_a_picture_that_is_gone_is_a_file(guests: Reception) -> None:
    ada = await guests.hire("ada")
    sent = await ada.call("POST", "/api/v1/media", data=form(photo(), "presse.jpg", description="La presse"))
    post = await ada.publish("Regardez", media_ids=[sent["id"]])
    reader = await guests.reader(ada, Manner(PHONE))
    reader.lacking = "/media/"

    async def gone(route: Route) -> None:
        await route.fulfill(status=404)

    await reader.page.route("**/media/**", gone)
    await reader.page.goto(f"https://{reader.town.host}/@{ada.username}/{post['id']}")
    file = reader.page.get_by_role("article").get_by_role("link", name="La presse")
    await expect(file).to_contain_text("Pas encore là")
    await expect(file.locator("img")).to_have_count(0)
    await reader.look()
