"""Logging in: right, wrong, by keyboard, and when a session is over. And the page that there is not."""

import re

import pytest
from playwright.async_api import expect

from models.core.base import now
from models.people.oauth import Session
from tests.browser.visitor import (
    DESK,
    PHONE,
    Manner,
    Reception,
    Visitor,
    in_a_few_manners,
    in_each_language,
    with_and_without_scripts,
)
from tests.world import PASSWORD, Somebody

PASSWORDS = re.compile("Password|Mot de passe")


async def end_sessions(who: Somebody) -> None:
    """Let the time of this person's sessions run out."""
    await who.town.run(lambda: Session.filter(account_id=who.account.id).update(expires_at=now()))


async def is_inside(visitor: Visitor, who: Somebody) -> bool:
    """Tell whether this person is logged in in this browser: what only they may see is shown."""
    answer = await visitor.page.request.get(f"https://{visitor.town.host}/access", max_redirects=0)
    return answer.status == 200


@in_a_few_manners
async def test_somebody_logs_in_after_a_mistake(guests: Reception, manner: Manner) -> None:
    amelie = await guests.hire("amelie")
    visitor = await guests.visitor(manner=manner)
    await visitor.open("/")
    assert visitor.path.startswith("/login")
    await visitor.log_in(amelie.username, "wrong", status=401)
    await expect(visitor.page.get_by_role("alert")).to_be_visible()
    await expect(visitor.page.locator("input[autocomplete~=username]")).to_have_value(amelie.username)
    assert not await is_inside(visitor, amelie)
    await visitor.log_in(amelie.username)
    assert visitor.path == "/"
    assert await is_inside(visitor, amelie)


@in_each_language
async def test_the_login_page_is_looked_at_from_all_sides(guests: Reception, manner: Manner) -> None:
    visitor = await guests.visitor(manner=manner)
    await visitor.open("/login")
    await expect(visitor.page.locator("html")).to_have_attribute("lang", manner.language)
    await visitor.survey()
    await visitor.log_in("nobody", "wrong", status=401)
    await visitor.survey()


async def test_somebody_logs_in_by_keyboard_alone(guests: Reception) -> None:
    amelie = await guests.hire("amelie")
    visitor = await guests.visitor()
    await visitor.open("/login")
    await visitor.tab_through()
    page = visitor.page
    await visitor.tab_to(page.locator("input[autocomplete~=username]"))
    await page.keyboard.type(amelie.username)
    await visitor.tab_to(page.get_by_label(PASSWORDS).first)
    await page.keyboard.type(PASSWORD)
    async with visitor.arriving():
        await page.keyboard.press("Enter")
    assert await is_inside(visitor, amelie)


@with_and_without_scripts
async def test_a_session_that_is_over_leads_to_the_login_and_back(guests: Reception, manner: Manner) -> None:
    amelie = await guests.hire("amelie")
    visitor = await guests.reader(amelie, manner)
    await visitor.open("/groups?template=project")
    await end_sessions(amelie)
    async with visitor.arriving():
        await visitor.page.reload()
    assert visitor.path.startswith("/login")
    await visitor.log_in(amelie.username)
    assert visitor.path == "/groups?template=project"


@in_each_language
@pytest.mark.parametrize("width", [PHONE, DESK])
async def test_a_page_that_there_is_not_says_so_in_ones_language(
    guests: Reception, manner: Manner, width: int
) -> None:
    visitor = await guests.reader(await guests.hire("amelie"), Manner(width, language=manner.language))
    await visitor.open("/no/such/page", status=404)
    await expect(visitor.page.locator("html")).to_have_attribute("lang", manner.language)
    await expect(visitor.page.get_by_role("heading", level=1)).to_be_visible()
    await visitor.survey()


async def test_every_text_of_the_way_in_is_in_the_catalogue(marked_guests: Reception) -> None:
    amelie = await marked_guests.hire("amelie")
    visitor = await marked_guests.visitor()
    visitor.known |= {visitor.town.settings.contact_email, amelie.username}
    await visitor.open("/login")
    await visitor.log_in("nobody", "wrong", status=401)
    await visitor.log_in(amelie.username)
    await visitor.open("/no/such/page", status=404)
