"""What was typed into any form outlives the end of its session, a form that is too old, and a site that says: not so fast."""

import re
from html import unescape
from typing import Any

import pytest
from aiohttp import ClientResponse

from models.core.accounts import Account
from models.groups.groups import Group
from models.posts.posts import Post
from outbox.posts.posts import Draft, publish
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from tests.unit.test_pages_compose import logged_in
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]
NEWS = "Le quai est fermé demain"


async def filled(browser: Browser, page: str, action: str, **typed: str) -> dict[str, str]:
    """Return what the form of a page would send, with what is typed into it."""
    shown = await (await browser.get(page)).text()
    form = re.search(rf'<form[^>]* action="{re.escape(action)}".*?</form>', shown, re.DOTALL)
    assert form, shown
    hidden = re.findall(r'<input type="hidden" name="(.*?)" value="(.*?)">', form[0])
    return {name: unescape(value) for name, value in hidden} | typed


async def again(browser: Browser, answer: ClientResponse, action: str) -> ClientResponse:
    """Press the button of what came back."""
    shown = await answer.text()
    assert "was not sent" in shown
    assert NEWS in unescape(shown)
    return await browser.submit(answer, action)


async def message_form(paris: Paris, browser: Browser) -> tuple[str, dict[str, str]]:
    lea_id = (await Account.get(handle="lea")).id
    form = await filled(browser, "/messages/new", "/messages/new", text=NEWS, to=str(lea_id), do="send")
    return "/messages/new", form


async def group_form(paris: Paris, browser: Browser) -> tuple[str, dict[str, str]]:
    typed = {"name": "Quai", "description": NEWS, "access": "open", "kind": "team", "handle": "quai"}
    return "/groups", await filled(browser, "/groups?new=1", "/groups", **typed)


@pytest.mark.parametrize("form_of", [message_form, group_form])
async def test_a_text_comes_back_after_a_login_and_is_sent_when_its_author_says_so(
    paris: Paris, form_of: Any
) -> None:
    amelie, _ = await logged_in(paris), await logged_in(paris, "lea")
    action, form = await form_of(paris, amelie)
    before = await Post.all().count(), await Group.all().count()
    amelie.cookies.clear()
    login = await amelie.post(action, form)
    assert login.status == 401
    assert NEWS not in unescape(await login.text()), "only whoever wrote it reads it"
    landed = await amelie.submit(login, "/login", login="amelie", password=PASSWORD)
    assert landed.status == 200
    assert (await Post.all().count(), await Group.all().count()) == before
    assert (await again(amelie, landed, action)).status == 303
    assert (await Post.all().count(), await Group.all().count()) != before


async def test_a_text_is_given_to_nobody_else(paris: Paris) -> None:
    amelie, lea = await logged_in(paris), await logged_in(paris, "lea")
    action, form = await message_form(paris, amelie)
    amelie.cookies.clear()
    login = await amelie.post(action, form)
    landed = await amelie.submit(login, "/login", login="lea", password=PASSWORD)
    assert landed.status == 303
    refused = await lea.post(action, form)  # she has no part in this form: its token is Amélie's
    assert refused.status == 403
    assert NEWS not in unescape(await refused.text())


async def test_a_form_from_before_a_login_and_one_too_many_give_the_text_back(paris: Paris) -> None:
    amelie, _ = await logged_in(paris), await logged_in(paris, "lea")
    action, form = await message_form(paris, amelie)
    await amelie.log_in()
    stale = await amelie.post(action, form)
    assert stale.status == 403
    assert (await again(amelie, stale, action)).status == 303
    assert await Post.all().count() == 1


async def test_strangers_leave_nothing(paris: Paris) -> None:
    nobody = paris.browser()
    for writer in ("", "1.0", "é", "9" * 30):
        sent = await nobody.post("/messages/new", {"text": NEWS, "writer": writer})
        assert sent.status == 401
        assert 'name="kept"' not in await sent.text()


async def test_an_error_tells_nothing_of_a_form_without_an_author(paris: Paris) -> None:
    amelie = await logged_in(paris)
    await publish(paris.app[NETWORK], await Account.get(handle="amelie"), Draft("Bonjour"))
    refused = await amelie.post("/messages/new", {"text": NEWS, "form_token": "x"})
    assert refused.status == 403
    assert NEWS not in unescape(await refused.text())
