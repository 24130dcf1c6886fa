"""The pages on which admins choose how their site looks, what groups begin with, and see what is written about."""

import re
from html import unescape
from io import BytesIO

import pytest
from aiohttp import ClientResponse, FormData

from models.core.audit import AuditRecord
from models.core.look import chosen_look
from models.groups.templates import BUILT_IN, templates
from models.posts.trends import count_trends
from outbox.people.accounts import account_of
from outbox.posts.posts import Draft, publish
from tests import files
from tests.former import set_role
from tests.paris import Browser, Paris, paris, paris_data
from web.admin.hashtags import line_of
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]

LOOK, TEMPLATES, HASHTAGS = "/admin/look", "/admin/templates", "/admin/hashtags"
CHOSEN = {
    "name": "Corp <Paris>",
    "description": "Entre nous",
    "hue": "120",
    "languages": "fr, en",
    "time_zone": "Europe/Berlin",
    "counters_shown": "",
}


async def browser_of(paris: Paris, login: str = "ada") -> Browser:
    browser = paris.browser()
    await browser.log_in(login)
    return browser


async def send_logo(browser: Browser, content: bytes | None, **form: str) -> ClientResponse:
    shown = await (await browser.get(LOOK)).text()
    token = re.findall(r'name="form_token" value="(.*?)"', shown)
    data = FormData({"form_token": unescape(token[-1]) if token else "", **form}, default_to_multipart=True)
    data.add_field(
        "logo", BytesIO(content or b""), filename="p.png" if content else "", content_type="image/png"
    )
    return await browser._request("POST", f"{LOOK}/logo", data=data)


async def test_an_admin_gives_the_site_a_name_and_a_colour(paris: Paris) -> None:
    browser = await browser_of(paris)
    page = await browser.get(LOOK)
    assert "/look.css?h=262" in await page.text()
    preview = await browser.submit(page, LOOK, **CHOSEN, preview="1")
    text = await preview.text()
    assert (preview.status, "/look.css?h=120" in text, 'value="Corp &lt;Paris&gt;"' in text) == (
        200,
        True,
        True,
    )
    assert (await chosen_look()).name == ""
    for _ in range(2):
        answer = await browser.submit(page, LOOK, **CHOSEN)
        assert (answer.status, answer.headers["Location"]) == (303, f"{LOOK}?saved=1")
    chosen = await chosen_look()
    assert (chosen.name, chosen.hue, chosen.languages) == ("Corp <Paris>", 120, ("fr", "en"))
    assert (chosen.time_zone, chosen.counters_shown) == ("Europe/Berlin", False)
    assert await AuditRecord.filter(action="site.look", subject="hue").count() == 1
    stranger = await (await paris.browser().get("/login")).text()
    assert ("/look.css?h=120" in stranger, "Corp &lt;Paris&gt;" in stranger) == (True, True)
    await browser.submit(page, LOOK, **CHOSEN | {"own_hue": "true"})
    assert (await chosen_look()).hue is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "x" * 101},
        {"description": "x" * 501},
        {"hue": "400"},
        {"hue": "red"},
        {"languages": "French"},
        {"time_zone": "Paris"},
    ],
)
async def test_what_no_site_looks_like_is_refused_and_said_why(paris: Paris, wrong: dict[str, str]) -> None:
    browser = await browser_of(paris)
    answer = await browser.submit(await browser.get(LOOK), LOOK, **CHOSEN | wrong)
    text = unescape(await answer.text())
    assert (answer.status, 'role="alert"' in text, 'value="Corp <Paris>"' in text) == (
        422,
        True,
        "name" not in wrong,
    )
    assert 'lang="en">' not in text.partition('role="alert"')[2].partition("<form")[0]
    assert (await chosen_look()).description == ""


async def test_a_logo_comes_and_goes(paris: Paris) -> None:
    browser = await browser_of(paris)
    for wrong in (None, b"<svg onload=alert(1)>", files.photo(8, 8) + bytes(1024 * 1024)):
        answer = await send_logo(browser, wrong)
        assert (answer.status, 'role="alert"' in await answer.text()) == (422, True)
    assert (await send_logo(browser, files.photo(64, 64, "PNG"))).status == 303
    assert (await chosen_look()).logo_id
    assert 'alt="The logo now"' in await (await browser.get(LOOK)).text()
    for _ in range(2):
        assert (await send_logo(browser, None, remove="1")).status == 303
    assert (await chosen_look()).logo_id is None
    assert not list((paris.site.settings.data_dir / "incoming").iterdir())


async def test_an_admin_offers_a_template_of_groups(paris: Paris) -> None:
    browser = await browser_of(paris)
    form = {"key": " Lab ", "name": "Labo <3", "access": "closed", "kind": "project", "rules": "Écrire"}
    page = await browser.get(TEMPLATES)
    for _ in range(2):
        assert (await browser.submit(page, TEMPLATES, **form, slow_mode_s="60")).status == 303
    assert await AuditRecord.filter(action="group_template.add").count() == 1
    own = [each for each in await templates("en") if each.own]
    assert [(each.key, each.name, each.slow_mode_s) for each in own] == [("lab", "Labo <3", 60)]
    page = await browser.get(f"{TEMPLATES}?change=lab")
    text = await page.text()
    assert ('value="Labo &lt;3"' in text, ">Écrire</textarea>" in text) == (True, True)
    for _ in range(2):
        assert (await browser.submit(page, f"{TEMPLATES}/remove")).status == 303
    assert await templates("en") == list(BUILT_IN["en"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": "é"},
        {"name": " "},
        {"access": "ajar"},
        {"kind": "king"},
        {"slow_mode_s": "-1"},
        {"slow_mode_s": "a"},
    ],
)
async def test_what_is_no_template_is_refused(paris: Paris, wrong: dict[str, str]) -> None:
    browser = await browser_of(paris)
    form = {"key": "lab", "name": "Lab", "access": "open", "kind": "team", "description": "Un essai"}
    answer = await browser.submit(await browser.get(TEMPLATES), TEMPLATES, **form | wrong)
    text = await answer.text()
    assert (answer.status, 'role="alert"' in text, ">Un essai</textarea>" in text) == (422, True, True)
    assert 'lang="en">' not in text.partition('role="alert"')[2].partition("<form")[0]
    assert await templates("en") == list(BUILT_IN["en"])


async def test_hashtags_of_these_days_are_listed(paris: Paris) -> None:
    browser = await browser_of(paris)
    assert "No hashtag is used by several people" in await (await browser.get(HASHTAGS)).text()
    for name in ("amelie", "ada"):
        author = await account_of(paris.site, name)
        await publish(paris.app[NETWORK], author, Draft("#Café au lait"))
    await count_trends(paris.site.look.zone)
    text = await (await browser.get(HASHTAGS)).text()
    assert ("#Café" in text, '<td class="num">2</td>' in text) == (True, True)


def test_a_line_ends_at_what_is_newest() -> None:
    assert line_of([0, 1, 2]) == "0,30 60,16 120,2"
    assert line_of([]) == ""


@pytest.mark.parametrize("role", ["member", "communicator", "moderator"])
async def test_the_pages_are_for_admins(paris: Paris, role: str) -> None:
    await set_role("amelie", role, by="test")
    browser = await browser_of(paris, "amelie")
    for path in (LOOK, TEMPLATES, HASHTAGS):
        assert (await browser.get(path)).status == 404
    for path in (LOOK, f"{LOOK}/logo", TEMPLATES, f"{TEMPLATES}/remove"):
        assert (await browser.post(path, {})).status == 404


async def test_nothing_without_the_pages_own_form(paris: Paris) -> None:
    browser = await browser_of(paris)
    for path in (LOOK, f"{LOOK}/logo", TEMPLATES, f"{TEMPLATES}/remove"):
        assert (await browser.post(path, {"name": "x"})).status == 403
    assert (await chosen_look()).name == ""
