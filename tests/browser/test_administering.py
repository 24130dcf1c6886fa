"""The pages of who looks after people, reports, announcements and the look of the site."""

from playwright.async_api import expect

from tests.browser.visitor import PHONE, Manner, Reception, with_and_without_scripts

PAGES = (
    "/admin/people",
    "/admin/newcomers",
    "/admin/newcomers/list",
    "/admin/invitations",
    "/admin/mail",
    "/admin/reports",
    "/admin/measures",
    "/admin/announcements",
    "/admin/announcements/new",
    "/admin/texts",
    "/admin/emoji",
    "/admin/templates",
    "/admin/hashtags",
    "/admin/look",
)


async def test_every_text_of_theirs_is_translated(marked_guests: Reception) -> None:
    ada = await marked_guests.hire("ada", role="admin", department="Ventes")
    bruno = await marked_guests.hire("bruno")
    report = await ada.post("/api/v1/reports", {"account_id": bruno.id, "comment": "rude"})
    new = {"texts": [{"language": "fr", "title": "Badges", "text": "Au sous-sol"}], "importance": "must-read"}
    announced = await ada.post("/api/parvis/v1/announcements", new)
    reader = await marked_guests.reader(ada)
    shown = f"/admin/announcements/{announced['id']}"
    for path in (
        *PAGES,
        f"/admin/people/{bruno.username}",
        f"/admin/reports/{report['id']}",
        shown,
        f"{shown}/edit",
    ):
        await reader.open(path)


@with_and_without_scripts
async def test_an_admin_hires_and_shuts_out_somebody(guests: Reception, manner: Manner) -> None:
    ada = await guests.hire("ada", role="admin")
    name = f"karim{guests.numbers()}"
    admin = await guests.reader(ada, manner)
    await admin.open("/admin/people")
    await admin.follow(admin.page.locator("main a.button[href='/admin/newcomers']"))
    await admin.page.locator("#username").fill(name)
    await admin.page.locator("#email").fill("nowhere")
    form = admin.page.locator("form[action='/admin/newcomers']")
    await admin.follow(form.locator("button"), status=422)
    await expect(admin.page.get_by_role("alert")).to_be_visible()
    await expect(admin.page.locator("#username")).to_have_value(name)
    await admin.page.locator("#email").fill("")
    await admin.follow(form.locator("button"))
    password = await admin.page.locator("#password").inner_text()
    karim = await guests.visitor(manner=manner)
    await karim.open("/login")
    await karim.log_in(name, password)
    await admin.open(f"/admin/people/{name}")
    await admin.follow(admin.page.locator("a[href$='/leaving']"))
    await admin.look()
    await admin.follow(admin.page.locator("form[action$='/disable'] button"))
    await karim.open("/admin/people", status=200)
    assert karim.path.startswith("/login")


async def test_the_colour_is_seen_before_it_is_chosen(guests: Reception) -> None:
    admin = await guests.reader(await guests.hire("ada", role="admin"), Manner(PHONE))
    await admin.open("/admin/look")
    await admin.page.locator("#hue").fill("20")
    hue = "getComputedStyle(document.documentElement).getPropertyValue('--hue').trim()"
    assert await admin.page.evaluate(hue) == "20"
    await expect(admin.page.locator("[data-own-hue]")).not_to_be_checked()
    await admin.survey()
