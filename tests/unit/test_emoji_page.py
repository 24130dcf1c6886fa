"""The page on which admins look after the site's emoji."""

import re
from html import unescape

import pytest
from aiohttp import ClientResponse, FormData

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.files.emoji import own_emoji
from outbox.posts.posts import Draft, publish
from tests import files
from tests.former import set_role
from tests.paris import Browser, Paris, paris, paris_data
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]

PAGE = "/admin/emoji"


async def browser_of(paris: Paris, login: str = "ada") -> Browser:
    browser = paris.browser()
    await browser.log_in(login)
    return browser


async def add(browser: Browser, name: str, content: bytes | None, category: str = "") -> ClientResponse:
    """Fill in the form with a picture, as browsers send it."""
    shown = await (await browser.get(PAGE)).text()
    token = re.findall(r'name="form_token" value="(.*?)"', shown)
    data = FormData(quote_fields=False)
    data.add_field("form_token", unescape(token[-1]) if token else "")
    data.add_field("name", name)
    data.add_field("category", category)
    data.add_field("file", content or b"", filename="p.png" if content else "", content_type="image/png")
    return await browser._request("POST", PAGE, data=data)


async def test_an_admin_adds_replaces_and_removes_emoji(paris: Paris) -> None:
    browser = await browser_of(paris)
    assert "This site has no emoji yet." in await (await browser.get(PAGE)).text()
    assert (await add(browser, " :parvis: ", files.photo(64, 64, "PNG"), "Maison & <co>")).status == 303
    page = await (await browser.get(PAGE)).text()
    assert "Maison &amp; &lt;co&gt;" in page
    picture = unescape(re.findall(r'<img src="(.*?)"', page)[0]).removeprefix("https://paris.corp.example")
    answer = await paris.client.get(picture)
    assert (answer.status, answer.content_type) == (200, "image/jpeg")

    post_id = await publish(paris.app[NETWORK], await Account.get(handle="amelie"), Draft("Bonjour"))
    picker = await (await browser.get(f"/@amelie/{post_id}/react")).text()
    assert "Maison &amp; &lt;co&gt;</p>" in picker
    assert 'value=":parvis:"' in picker
    assert 'value=":parvis:"' in await (await browser.get(f"/@amelie/{post_id}/react?q=:PARVIS:")).text()
    assert 'value=":parvis:"' not in await (await browser.get(f"/@amelie/{post_id}/react?q=rocket")).text()

    [before] = await own_emoji()
    assert (await add(browser, "parvis", files.photo(32, 32, "PNG"))).status == 303
    [after] = await own_emoji()
    assert before["media_id"] != after["media_id"]
    french = browser.headers | {"Accept-Language": "fr"}
    browser.headers = french
    page_fr = await browser.get(PAGE)
    assert "Ajouter ou remplacer un émoji" in await page_fr.text()
    answer = await browser.submit(page_fr, f"{PAGE}/remove")
    assert answer.status == 303
    assert list(await own_emoji()) == []
    assert [
        each.action for each in await AuditRecord.filter(actor="ada", subject="parvis").order_by("id")
    ] == [
        "emoji.add",
        "emoji.add",
        "emoji.remove",
    ]


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("é", files.photo(8, 8), "Use 2 to 64 letters"),
        ("parvis", None, "Fill this in."),
        ("parvis", b"<svg onload=alert(1)>", "This is no picture"),
        ("parvis", files.photo(8, 8) + bytes(256 * 1024), "too large: 256 KiB at most"),
    ],
)
async def test_what_is_no_emoji_is_refused_and_said_why(
    paris: Paris, name: str, content: bytes | None, problem: str
) -> None:
    browser = await browser_of(paris)
    answer = await add(browser, name, content)
    text = await answer.text()
    assert answer.status == 422
    assert problem in text
    assert f'value="{name}"' in text
    assert list(await own_emoji()) == []
    assert not list((paris.site.settings.data_dir / "incoming").iterdir())


@pytest.mark.parametrize("role", ["member", "communicator", "moderator"])
async def test_the_page_is_for_admins(paris: Paris, role: str) -> None:
    await set_role("amelie", role, by="test")
    browser = await browser_of(paris, "amelie")
    assert (await browser.get(PAGE)).status == 404
    assert (await add(browser, "parvis", files.photo(8, 8))).status == 404
    for verb in ("remove", "change"):
        assert (await browser.post(f"{PAGE}/{verb}", {"name": "parvis"})).status == 404


async def test_no_emoji_without_the_pages_own_form(paris: Paris) -> None:
    browser = await browser_of(paris)
    await add(browser, "parvis", files.photo(8, 8))
    data = FormData()
    data.add_field("name", "other")
    data.add_field("file", files.photo(8, 8), filename="p.png")
    assert (await browser._request("POST", PAGE, data=data)).status == 403
    for verb in ("remove", "change"):
        assert (await browser.post(f"{PAGE}/{verb}", {"old": "parvis", "name": "parvis"})).status == 403
    assert [each["name"] for each in await own_emoji()] == ["parvis"]
    assert not list((paris.site.settings.data_dir / "incoming").iterdir())


async def test_an_emoji_gets_another_name_and_category(paris: Paris) -> None:
    browser = await browser_of(paris)
    await add(browser, "parvis", files.photo(8, 8))
    await add(browser, "lyon", files.photo(8, 8))
    page = await browser.get(PAGE)
    token = re.findall('name="form_token" value="(.*?)"', await page.text())[0]

    async def change(old: str, name: str, category: str = "") -> tuple[int, str]:
        form = {"form_token": token, "old": old, "name": name, "category": category}
        answer = await browser.post(f"{PAGE}/change", form)
        return answer.status, unescape(await answer.text())

    assert (await change("parvis", "maison", "Corp"))[0] == 303
    assert [(each["name"], each["category"]) for each in await own_emoji()] == [
        ("lyon", ""),
        ("maison", "Corp"),
    ]
    assert (await change("maison", "maison", "Corp"))[0] == 303
    assert await AuditRecord.filter(action="emoji.change").count() == 1
    status, text = await change("maison", "lyon", "x" * 101)
    assert (status, "too long: 100" in text, 'value="lyon"' in text) == (422, True, True)
    status, text = await change("maison", "lyon")
    assert (status, "This name is taken." in text) == (422, True)
    assert (await change("maison", "é"))[0] == 422
    assert (await change("parvis", "other"))[0] == 404
