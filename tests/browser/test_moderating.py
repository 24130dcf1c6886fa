"""A report, from the one who reports to the one who is told; the moderator uses nothing but the keyboard."""

from playwright.async_api import Locator, expect

from tests.browser.visitor import PHONE, Manner, Reception, Visitor
from tests.world import Somebody


async def reports(reader: Visitor, path: str) -> None:
    page = reader.page
    await reader.open(path)
    await page.get_by_label("More actions: Karim").click()
    await reader.follow(page.get_by_role("link", name="Report…"))
    await page.get_by_label("It breaks rules of the site").check()
    await page.get_by_label("What should the moderators know?").fill("He calls colleagues names.")
    await reader.survey()
    await reader.follow(page.get_by_role("button", name="Send the report"))
    await expect(page.get_by_role("heading", name="Thank you.")).to_be_visible()


async def decides(moderator: Visitor, reason: str) -> None:
    """Take the report on, delete the post, warn its author: by Tab, Enter, Space and typing."""
    page, keys = moderator.page, moderator.page.keyboard
    await moderator.open("/")
    rail = page.get_by_role("navigation", name="Administration").get_by_role("link", name="Signalements")
    await expect(rail).to_contain_text("nouveau")
    await by_key(moderator, "Enter", rail)
    await by_key(moderator, "Enter", page.get_by_role("table").get_by_role("link", name="Karim"))
    await by_key(moderator, "Enter", page.get_by_role("button", name="Prendre en charge"))
    await moderator.survey()
    await moderator.tab_to(page.locator("summary", has_text="Supprimer ces messages…"))
    await keys.press("Enter")
    await by_key(moderator, "Enter", page.get_by_role("button", name="Supprimer ces messages", exact=True))
    await expect(page.get_by_text("Aucun message n’a été signalé")).to_be_visible()
    await moderator.tab_to(page.get_by_label("Motif, communiqué à la personne"))
    await keys.type(reason)
    await by_key(moderator, "Enter", page.get_by_role("button", name="Décider"))
    await expect(page.get_by_text("Traité par")).to_be_visible()


async def by_key(visitor: Visitor, key: str, target: Locator) -> None:
    await visitor.tab_to(target)
    async with visitor.arriving():
        await visitor.page.keyboard.press(key)


async def is_told(author: Somebody, guests: Reception, reason: str) -> None:
    reader = await guests.reader(author, Manner(PHONE, "dark", scripts=False))
    await reader.open("/notifications")
    await expect(reader.page.get_by_text(reason)).to_be_visible()
    await reader.survey()


async def test_a_report_from_the_reader_to_the_author(guests: Reception) -> None:
    amelie, karim = await guests.hire("amelie"), await guests.hire("karim")
    nora, bruno = await guests.hire("nora", role="moderator"), await guests.hire("bruno", "lyon")
    await bruno.follow(karim)
    post = await karim.publish("Quels imbéciles, à la compta !")
    assert len(await bruno.home()) == 1
    await reports(
        await guests.reader(amelie, Manner(PHONE, language="en")), f"/@{karim.username}/{post['id']}"
    )
    reason = f"On ne parle pas ainsi de ses collègues. ({guests.numbers()})"
    await decides(await guests.reader(nora), reason)
    await guests.world.settle()
    assert not await bruno.home()
    await is_told(karim, guests, reason)
