"""Writing on pages, without scripts: published once, never lost, never for others than was said."""

import asyncio
from typing import Any

import pytest
from aiohttp import ClientResponse

from models.core.accounts import Account
from models.posts.posts import Post
from outbox.people.accounts import create_person
from tests.forms import Sheet, send, sheet_of
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data

__all__ = ["paris", "paris_data"]


async def logged_in(paris: Paris, name: str = "amelie") -> Browser:
    if not await Account.exists(handle=name):
        await create_person(paris.site, name, password=PASSWORD, by="test")
    browser = paris.browser()
    await browser.log_in(name)
    return browser


async def opened(browser: Browser, path: str = "/compose") -> Sheet:
    page = await browser.get(path)
    assert page.status == 200, await page.text()
    return await sheet_of(page, "composer")


async def do(browser: Browser, sheet: Sheet, button: str, **typed: Any) -> ClientResponse:
    return await send(browser, "/compose", sheet, do=button, **typed)


async def posts_of(name: str = "amelie") -> list[Post]:
    account = await Account.get(handle=name)
    return await Post.filter(account_id=account.id).order_by("id")


@pytest.mark.parametrize("path", ["/", "/compose"])
async def test_a_message_is_written_and_published_once(paris: Paris, path: str) -> None:
    amelie = await logged_in(paris)
    sheet = await opened(amelie, path)
    answers = [await do(amelie, sheet, "publish", text="Bonjour **Paris**") for _ in range(2)]
    answers += await asyncio.gather(
        *(do(amelie, sheet, "publish", text="Bonjour **Paris**") for _ in range(6))
    )
    assert {each.status for each in answers} == {303}
    [post] = await posts_of()
    assert (post.source, post.source_type, post.visibility) == (
        "Bonjour **Paris**",
        "text/markdown",
        "public",
    )
    assert "<strong>Paris</strong>" in await (await amelie.get("/")).text()
