"""Amélie adds a newer version of a workbook in her browser; Karim, on his phone and without scripts, looks into it."""

import os
from pathlib import Path

from playwright.async_api import expect

from tests import files
from tests.browser.visitor import DESK, PHONE, Manner, Reception
from tests.files import row, workbook


def _prices(total: int) -> bytes:
    return workbook(row(1, "Boutique", "Total") + row(2, "Lyon", total) + row(3, "Paris", "=B2*2"))


async def test_a_workbook_stays_current_where_it_was_found(guests: Reception, tmp_path: Path) -> None:
    her, him = await guests.hire("amelie"), await guests.hire("karim")
    group = await her.post("/api/parvis/v1/groups", {"name": f"Prix {guests.numbers()}", "access": "open"})
    await him.post(f"/api/parvis/v1/groups/{group['id']}/join")
    made = await her.call("POST", "/api/v1/media", data=files.form(_prices(40), "prix.xlsx"))
    post = await her.publish(f"@{group['account']['acct']} nos prix", media_ids=[made["id"]])
    amelie = await guests.reader(her, Manner(DESK, "light", "fr"))
    karim = await guests.reader(him, Manner(PHONE, "dark", "en", scripts=False))

    await amelie.open(f"/@{her.username}/{post['id']}")
    await expect(amelie.page.locator(".file", has_text="prix.xlsx")).to_be_visible()
    await amelie.follow(amelie.page.locator(".file a[href^='/files/']"))
    newer = tmp_path / "prix.xlsx"
    newer.write_bytes(_prices(44))
    await amelie.page.locator("#file").set_input_files(newer)
    await amelie.page.locator("#note").fill("remises de printemps")
    await amelie.follow(amelie.page.locator("form[aria-labelledby=newer] button"))
    await expect(amelie.page.locator("ol.list li")).to_have_count(2)
    await amelie.page.locator("#tags").fill("Prix, 2027")
    await amelie.follow(amelie.page.locator("form[aria-labelledby=tagging] button"))
    await amelie.survey()

    await karim.open(f"/@{her.username}/{post['id']}")
    await karim.follow(karim.page.locator(".file a", has_text="newer than the message"))
    await karim.follow(karim.page.locator("a[href$='/inside']"))
    await expect(karim.page.locator(".inside td", has_text="44")).to_be_visible()
    await expect(karim.page.locator("ol.list", has_text="remises de printemps")).to_be_visible()
    await karim.survey()
    await karim.open(f"/groups/{group['account']['acct']}/files?tag=2027")
    await expect(karim.page.locator("nav ol", has_text="2027")).to_be_visible()
    await expect(karim.page.locator("main li", has_text="prix.xlsx").first).to_be_visible()
    await karim.survey()
    if folder := os.environ.get("SHOTS"):
        for who, name in ((amelie, "wide"), (karim, "phone")):
            for page, path in (
                ("file", f"/files/{made['id']}"),
                ("group", f"/groups/{group['account']['acct']}/files"),
            ):
                await who.open(path)
                await who.page.locator("details summary", has_text="").first.is_visible()
                await who.page.screenshot(path=f"{folder}/{page}-{name}.png", full_page=True)
            await who.open(f"/@{her.username}/{post['id']}")
            await who.page.screenshot(path=f"{folder}/post-{name}.png", full_page=True)
