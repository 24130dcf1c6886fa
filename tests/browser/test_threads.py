"""A thread, who has a post, all emoji, and announcements, in a real browser: with scripts in place, without them by pages."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce, withdraw
from tests.browser.pseudo import mark_all_texts
from tests.browser.visitor import PHONE, Manner, Reception, reception, with_and_without_scripts
from tests.world import Somebody, company


async def thread_of(amelie: Somebody, karim: Somebody) -> str:
    """Make a thread with a fold and a deep branch; return the path of its page."""
    root = await amelie.publish("Le CRM refuse ma connexion")
    last = root["id"]
    for who in (karim, amelie, karim, amelie, karim):
        last = (await who.publish("Et maintenant ?", in_reply_to_id=last))["id"]
    for _ in range(3):
        await karim.publish("Je note", in_reply_to_id=root["id"])
    return f"/@{amelie.username}/{root['id']}"


async def must_read(claire: Somebody, title: str) -> int:
    new = NewAnnouncement((WrittenText("fr", title, "Portez-le."),), "must-read")
    return await claire.town.run(announce(claire.town.network, claire.account, new, by="test"))


@with_and_without_scripts
async def test_an_author_sees_who_has_the_post_and_reacts(guests: Reception, manner: Manner) -> None:
    amelie, karim = await guests.hire("amelie"), await guests.hire("karim")
    path = await thread_of(amelie, karim)
    reader = await guests.reader(amelie, manner)
    await reader.open(path)
    await reader.survey()
    head = reader.page.locator(f"#p-{path.rpartition('/')[2]}")
    sites = head.locator("footer").get_by_text("1 site")
    if manner.scripts:
        await sites.click()
        await expect(head.locator(".ledger")).to_contain_text("chez nous")
        await reader.look()
        await reader.page.keyboard.press("Escape")
        await head.locator("footer details.start summary").click()
        await head.get_by_role("link", name="Autres émojis").click()
        picker = head.get_by_role("searchbox")
        await expect(picker).to_be_focused()
        await picker.fill("fusée")
        await expect(head.locator("[data-words]:visible")).to_have_count(1)
        await reader.look()
        await head.locator("[data-words]:visible").click()
    else:
        await reader.follow(sites)
        await expect(reader.page.locator(".ledger")).to_contain_text("chez nous")
        await reader.open(f"{path}/react")
        await reader.follow(reader.page.get_by_role("button", name="lancement, fusée"))
    await expect(head.locator(".reactions")).to_contain_text("🚀 1")
    await reader.open(f"{path}/react")
    await reader.survey()


@with_and_without_scripts
async def test_somebody_acknowledges_and_asks(guests: Reception, manner: Manner) -> None:
    claire, amelie = await guests.hire("claire", role="communicator"), await guests.hire("amelie")
    title = f"Badges {guests.numbers()}"
    made = await must_read(claire, title)
    reader = await guests.reader(amelie, Manner(PHONE, scripts=manner.scripts))
    await reader.open("/")
    banner = reader.page.locator(".must", has_text=title)
    if manner.scripts:
        await banner.get_by_role("button").click()
        await expect(reader.page.locator("#main .notice", has_text="C’est noté")).to_be_focused()
        await reader.look()
    else:
        await reader.follow(banner.get_by_role("button"))
    await expect(banner).to_have_count(0)
    await reader.open(f"/announcements/{made}")
    await reader.page.get_by_label("Votre question").fill("Où le trouver ?")
    await reader.follow(reader.page.get_by_role("button", name="Demander"))
    await expect(reader.page.get_by_text("Attend une réponse officielle")).to_be_visible()
    await reader.survey()
    await reader.open("/announcements")
    await reader.survey()
    await claire.town.run(_end(claire, made))


async def _end(claire: Somebody, made: int) -> None:
    await withdraw(claire.town.network, made, by="test")


@pytest.mark.asyncio(loop_scope="session")
async def test_every_text_is_in_the_catalogue(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, story: str
) -> None:
    mark_all_texts(monkeypatch)
    async with company(tmp_path, "paris") as world, reception(world, browser, story, marked=True) as guests:
        amelie, karim = await guests.hire("amelie"), await guests.hire("karim")
        path = await thread_of(amelie, karim)
        await karim.post(f"/api/v1/statuses/{path.rpartition('/')[2]}/favourite")
        made = await must_read(await guests.hire("claire", role="communicator"), "Badges")
        reader = await guests.reader(amelie)
        reader.known |= {"Parvis", "Badges", "A", "K", "C"}
        pages = ("", "/sites", "/react", "/history", "/likes", "/shares", "/quotes")
        for shown in (*(f"{path}{page}" for page in pages), "/announcements", f"/announcements/{made}"):
            await reader.open(shown)
