"""What is done by links and forms alone."""

import re

from playwright.async_api import expect

from tests.browser.visitor import PHONE, Manner, Reception, with_and_without_scripts

JOIN = re.compile("^(Join|Rejoindre)")
LEAVE = re.compile("^(Leave|Quitter)")


@with_and_without_scripts
async def test_somebody_joins_a_group_and_leaves_it(guests: Reception, manner: Manner) -> None:
    ada, karim = await guests.hire("ada"), await guests.hire("karim")
    wish = {"name": f"Usine {guests.numbers()}", "access": "open", "anyway": True}
    group = await ada.post("/api/parvis/v1/groups", wish)
    reader = await guests.reader(karim, Manner(PHONE, scripts=manner.scripts))
    await reader.open("/groups")
    await reader.follow(reader.page.get_by_role("link", name=wish["name"]))
    await reader.follow(reader.page.get_by_role("button", name=JOIN))
    joined = await karim.get(f"/api/parvis/v1/groups/{group['id']}")
    assert joined["role"] == "member"
    await reader.survey()
    await reader.page.get_by_text("Membre", exact=True).click()
    await reader.follow(reader.page.get_by_role("button", name=LEAVE))
    await expect(reader.page.get_by_role("button", name=JOIN)).to_be_visible()
