"""Settings, the welcome of newcomers, what a site says of itself, its errors and its look, as people meet them in browsers."""

import io
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from aiohttp import FormData, web
from PIL import Image

from models.core.accounts import Account
from models.core.errors import Forbidden, Gone, Invalid, TooLarge, TooMany, Unavailable
from models.core.look import Chosen, choose
from models.core.transaction import transaction
from models.files.icons import icon
from models.groups.groups import GroupMember
from models.peers import peers
from models.people.follows import Follow
from models.people.oauth import Session
from models.people.people import Person
from models.posts.posts import Post
from outbox.files.media import Upload
from outbox.groups.groups import NewGroup, create
from outbox.moderation.look import Changes, change_look, set_logo
from outbox.moderation.site_texts import set_rules, set_text
from outbox.people.accounts import create_person
from outbox.posts.posts import Draft, publish
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from web.http.assets import version
from web.http.brand import accent_of
from web.http.context import NETWORK
from web.http.html import ERROR_PAGE

__all__ = ["paris", "paris_data"]

NEW = "staple battery horse"
PRIVACY = {
    "default_visibility": "private",
    "default_quote_policy": "followers",
    "default_language": "fr",
    "expand_media": "hide_all",
    "locked": "on",
    "default_sensitive": "on",
}


async def logged_in(paris: Paris, name: str = "amelie", password: str = PASSWORD) -> Browser:
    browser = paris.browser()
    assert (await browser.log_in(name, password)).status == 303
    return browser


async def text_of(browser: Browser, path: str) -> str:
    return unescape(await (await browser.get(path)).text())


# --- settings ----------------------------------------------------------------------------------------------------


async def test_each_section_saves_itself_and_says_so(paris: Paris) -> None:
    amelie = await logged_in(paris)
    page = await amelie.get("/settings")
    saved = await amelie.submit(
        page, "/settings/display#display", language="fr", time_zone="America/Martinique", theme="dark"
    )
    assert (saved.status, saved.headers["Location"]) == (303, "/settings?saved=display#display")
    text = await text_of(amelie, "/settings?saved=display")
    assert '<html lang="fr" data-theme="dark">' in text
    assert text.count("C’est enregistré.") == 1
    assert 'value="America/Martinique" list="zones"' in text

    saved = await amelie.submit(page, "/settings/privacy#privacy", **PRIVACY)
    assert saved.headers["Location"] == "/settings?saved=privacy#privacy"
    person, account = await Person.get(id=paris.amelie_id), await Account.get(id=paris.amelie_id)
    assert (account.locked, account.discoverable) == (True, False)
    assert (person.default_visibility, person.default_quote_policy) == ("private", "followers")
    assert (person.default_language, person.default_sensitive) == ("fr", True)
    assert (person.expand_media, person.expand_spoilers) == ("hide_all", False)
    assert person.language == "fr"  # Another section is as it was.

    for sent, off in (({}, True), ({"keys": "on"}, False)):
        await amelie.submit(page, "/settings/keys#keys", **sent)
        assert ('data-keys="off"' in await text_of(amelie, "/")) is off
    there = await amelie.submit(await amelie.get("/keys"), "/settings/keys")
    assert there.headers["Location"] == "/keys"
    assert "Activer les raccourcis clavier" in await text_of(amelie, "/keys")


@pytest.mark.parametrize(
    ("section", "wrong", "field", "said"),
    [
        ("display", {"time_zone": "Paris"}, "display-time_zone", "No time zone is called that."),
        ("display", {"theme": "pink"}, "display-theme", "Choose one of the list."),
        ("privacy", {"default_language": "français"}, "privacy-language", "Write the short code"),
        ("privacy", {"default_visibility": "direct"}, "privacy-default_visibility", "Choose one of"),
        ("privacy", {"expand_media": ""}, "privacy-expand_media", "Choose one of the list."),
        ("password", {"old_password": "x"}, "password-old_password", "This is not your present password."),
        ("password", {"again": "other"}, "password-again", "This is not what you typed above."),
        ("password", {"password": "short", "again": "short"}, "password-password", "10 to 1024"),
        ("password", {"password": PASSWORD, "again": PASSWORD}, "password-password", "the one that you have"),
    ],
)
async def test_what_is_wrong_stands_beside_its_field_and_the_rest_is_kept(
    paris: Paris, section: str, wrong: dict[str, str], field: str, said: str
) -> None:
    right = {
        "display": {"language": "fr", "time_zone": "Europe/Rome", "theme": "light"},
        "privacy": PRIVACY,
        "password": {"old_password": PASSWORD, "password": NEW, "again": NEW},
    }[section]
    amelie = await logged_in(paris)
    answer = await amelie.submit(
        await amelie.get("/settings"), f"/settings/{section}#{section}", **right | wrong
    )
    text = unescape(await answer.text())
    assert answer.status == 422
    assert text.count('role="alert"') == 1
    assert f'href="#{field}"' in text
    told = re.search(f'<p class="fault" id="{field}-wrong">(.*?)</p>', text, re.DOTALL)
    assert told
    assert said in told[1]
    assert re.search(f'id="{field}"[^>]* aria-invalid="true"[^>]* aria-describedby="[^"]*{field}-wrong', text)
    for name, value in right.items():
        if section == "password":
            assert value not in text
        elif name not in wrong:
            assert re.search(
                f'name="{name}"[^>]*(value="{value}"| checked)|value="{value}"[^>]* selected', text
            )
    again = await amelie.get(f"/settings/{section}")
    assert again.headers["Location"] == f"/settings#{section}"
    person = await Person.get(id=paris.amelie_id)
    assert (person.language, person.theme, person.default_visibility) == ("", "", "public")
    assert not (await Account.get(id=paris.amelie_id)).locked
    assert (await paris.browser().log_in()).status == 303


@pytest.mark.parametrize("section", ["display", "privacy", "keys", "password"])
async def test_forms_of_others_and_of_nobody_change_nothing(paris: Paris, section: str) -> None:
    amelie, path = await logged_in(paris), f"/settings/{section}"
    assert (await amelie.post(path, {"theme": "dark"})).status == 403
    ada = await (await (await logged_in(paris, "ada")).get("/settings")).text()
    foreign = ada.partition('name="form_token" value="')[2].partition('"')[0]
    assert (await amelie.post(path, {"theme": "dark", "form_token": foreign})).status == 403
    assert (await paris.browser().post(path, {"theme": "dark"})).status == 401
    assert (await Person.get(id=paris.amelie_id)).theme == ""


async def test_a_new_password_logs_out_everywhere_else(paris: Paris) -> None:
    office, home = await logged_in(paris), await logged_in(paris)
    page = await office.get("/settings")
    form = {"old_password": PASSWORD, "password": NEW, "again": NEW}
    assert (await office.submit(page, "/settings/password#password", **form)).status == 303
    assert "All other browsers and apps were logged out." in await text_of(office, "/settings?saved=password")
    ended = await home.get("/bookmarks")
    assert ended.headers["Location"] == "/login?return_to=%2Fbookmarks&ended=1"
    assert "Your session has ended." in await text_of(home, ended.headers["Location"])
    for _ in range(9):
        assert (await office.submit(page, "/settings/password#password", **form)).status == 422
    too_many = await office.submit(page, "/settings/password#password", **form)
    while too_many.status == 422:
        too_many = await office.submit(page, "/settings/password#password", **form)
    assert too_many.status == 429
    assert "Too many attempts." in await too_many.text()
    assert (await home.log_in(password=NEW)).status in (303, 429)


async def test_who_did_not_log_in_there_ends_it_and_changes_the_password(paris: Paris) -> None:
    office, thief = await logged_in(paris), await logged_in(paris)
    [own, other] = await Session.filter(account_id=paris.amelie_id).order_by("id")
    done = await office.submit(await office.get("/access"), f"/access/browsers/{other.id}", not_me="1")
    assert done.headers["Location"] == "/settings?not_me=1#password"
    assert "Somebody may know your password" in await text_of(
        office, done.headers["Location"].partition("#")[0]
    )
    assert (await thief.get("/")).status == 302
    assert await Session.exists(id=own.id)


# --- the welcome -------------------------------------------------------------------------------------------------


def picture() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (64, 64), "navy").save(written, "PNG")
    return written.getvalue()


async def step(browser: Browser, number: int, *chosen: Any, **fields: Any) -> Any:
    page = await (await browser.get(f"/welcome/{number}")).text()
    form = FormData(quote_fields=False)
    form.add_field("form_token", page.partition('name="form_token" value="')[2].partition('"')[0])
    for each in chosen:
        form.add_field("chosen", str(each))
    for name, value in fields.items():
        if isinstance(value, bytes):
            form.add_field(name, value, filename="me.png", content_type="image/png")
        else:
            form.add_field(name, value)
    return await browser.post(f"/welcome/{number}", form)


async def test_a_newcomer_is_welcomed_once(paris: Paris) -> None:
    network = paris.app[NETWORK]
    ada = await Account.get(handle="ada")
    await create_person(paris.site, "chloe", password=PASSWORD, by="ada")
    chloe = await Account.get(handle="chloe")
    opened = await create(network, ada, NewGroup("Cantine", "open", "hobby"))
    closed = await create(network, ada, NewGroup("Direction", "closed", "team"))
    hidden = await create(network, ada, NewGroup("Fusion", "secret", "project"))

    browser = paris.browser()
    first = await browser.log_in("chloe")
    assert first.headers["Location"] == "/welcome"
    text = await text_of(browser, "/welcome")
    assert "Welcome, chloe" in text
    assert 'aria-current="step">You' in text
    refused = await step(browser, 1, note="x" * 501)
    assert refused.status == 422
    assert "500 characters at most" in await refused.text()
    assert "x" * 501 in await refused.text()
    assert "This picture cannot be used." in await (await step(browser, 1, note="", avatar=b"no")).text()
    done = await step(browser, 1, note="Design\r\nAsk me", avatar=picture())
    assert (done.status, done.headers["Location"]) == (303, "/welcome/2")
    chloe = await Account.get(id=chloe.id)
    assert chloe.note_source == "Design\nAsk me"
    assert chloe.avatar_id

    text = await text_of(browser, "/welcome/2")
    assert ("Cantine" in text, "Direction" in text, "Fusion" in text) == (True, True, False)
    # What is secret, gone or no group at all is left out, and nothing fails.
    done = await step(browser, 2, opened, closed, hidden, 1, paris.amelie_id)
    assert done.headers["Location"] == "/welcome/3"
    states = (
        await GroupMember.filter(account_id=chloe.id).order_by("group_id").values_list("group_id", "state")
    )
    assert states == [(opened, "member"), (closed, "requested")]

    assert "@amelie" in await text_of(browser, "/welcome/3")
    done = await step(browser, 3, paris.amelie_id, chloe.id, 7)
    assert done.headers["Location"] == "/"
    followed = await Follow.filter(account_id=chloe.id, target__actor_type="Person")
    assert [each.target_id for each in followed] == [paris.amelie_id]
    assert (await paris.browser().log_in("chloe")).headers["Location"] == "/"


async def test_the_welcome_can_be_skipped_and_stands_in_nobodys_way(paris: Paris) -> None:
    await create_person(paris.site, "chloe", password=PASSWORD, by="ada")
    browser = paris.browser()
    for wanted in ("/oauth/authorize?client_id=1", "/bookmarks"):
        assert (await browser.log_in("chloe", return_to=wanted)).headers["Location"] == wanted
    assert (await browser.log_in("chloe")).headers["Location"] == "/welcome"
    for number in ("0", "4", "x", "%D9%A1"):
        assert (await browser.get(f"/welcome/{number}")).status == 404
    assert (await browser.post("/welcome/skip", {})).status == 403
    assert (await browser.post("/welcome/1", {"note": "Hello"})).status == 403
    for _ in range(2):
        left = await browser.submit(await browser.get("/welcome"), "/welcome/skip")
        assert left.headers["Location"] == "/"
    assert (await browser.log_in("chloe")).headers["Location"] == "/"


# --- what a site says of itself ------------------------------------------------------------------------------------


async def test_strangers_read_little_about_a_site_and_colleagues_all(paris: Paris) -> None:
    await peers.set_state(paris.site.live, "lyon.corp.example", "active", by="ada")
    await set_rules([{"en": "Be kind", "fr": "Soyez aimables"}], by="ada")
    await set_text(paris.site, "privacy_policy", "fr", "**Rien** ne sort", by="ada")
    object.__setattr__(paris.site.settings, "contact_account", "ada")
    secrets = ("Be kind", "<strong>Rien</strong>", "lyon.corp.example", "/@ada")
    stranger = await text_of(paris.browser(), "/about")
    assert "help@paris.corp.example" in stranger
    assert 'href="/source"' in stranger
    assert not [each for each in secrets if each in stranger]
    known = await text_of(await logged_in(paris), "/about")
    assert [each for each in secrets if each in known] == list(secrets)
    assert "In the last 24 hours it made 0 connections." in known
    assert "Nothing tried to go elsewhere." in known


# --- errors ------------------------------------------------------------------------------------------------------


async def test_what_is_not_there_is_looked_for_inside_the_app(paris: Paris) -> None:
    amelie = await logged_in(paris)
    for path in ("/none", "/@nobody", "/admin/peers"):
        answer = await amelie.get(path)
        text = await answer.text()
        assert answer.status == 404
        assert 'action="/search"' in text
        assert 'aria-label="Main"' in text
        assert re.search("<p data-problem>.+</p>", text)
    stranger = await paris.browser().get("/none")
    assert stranger.status == 404
    assert "/search" not in await stranger.text()
    amelie.headers["Parvis-Part"] = "1"
    part = await (await amelie.get("/none")).text()
    assert "data-problem" in part
    assert 'aria-label="Main"' not in part


async def failing(paris: Paris, error: BaseException, browser: Browser) -> tuple[int, str]:
    async def fail(request: web.Request, status: int, sentence: str) -> web.Response:
        raise error

    paris.app._state[ERROR_PAGE] = fail
    answer = await browser.get("/none")
    return answer.status, await answer.text()


async def test_an_error_around_an_error_is_none(paris: Paris, caplog: pytest.LogCaptureFixture) -> None:
    status, text = await failing(paris, RuntimeError("no frame"), await logged_in(paris))
    assert status == 404
    assert "This page does not exist, or no more" in text
    assert 'aria-label="Main"' not in text
    assert "no frame around an error" in caplog.text


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (Forbidden(), 403, "Ceci ne vous est pas ouvert"),
        (Gone(), 410, "Ceci a été supprimé"),
        (TooLarge(), 413, "C’est trop volumineux"),
        (TooMany(), 429, "Un instant"),
        (Unavailable(), 503, "Le site ne peut pas répondre"),
        (KeyError("s3cret"), 500, "C’est notre faute"),
        (Invalid("Validation failed: This poll has ended"), 422, "Ce sondage est terminé."),
        (Invalid("Nobody translated this"), 422, '<p data-problem lang="en">Nobody translated this</p>'),
    ],
)
async def test_errors_say_what_happened_and_what_to_do(
    paris: Paris, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int, said: str
) -> None:
    async def fail(*_: object, **__: object) -> None:
        raise error

    amelie = await logged_in(paris)
    amelie.headers["Accept-Language"] = "fr"
    monkeypatch.setattr("web.pages.access.access.list_access", fail)
    answer = await amelie.get("/access")
    text = unescape(await answer.text())
    assert (answer.status, said in text, "s3cret" in text) == (status, True, False)
    assert ("réf. " + answer.headers["X-Request-Id"] in text) is (status == 500)
    assert ("help@paris.corp.example" in text and "peut l’ouvrir" in text) is (status == 403)


async def test_a_form_after_the_session_says_what_to_do(paris: Paris) -> None:
    amelie = await logged_in(paris)
    page = await amelie.get("/settings")
    await Session.all().delete()
    answer = await amelie.submit(page, "/settings/display#display", theme="dark")
    text = await answer.text()
    assert answer.status == 401
    assert "What you typed is still on the page before" in unescape(text)
    assert 'href="/login?ended=1"' in text


# --- login -------------------------------------------------------------------------------------------------------


async def test_the_login_page_names_languages_in_their_own_words(paris: Paris) -> None:
    browser = paris.browser()
    text = await (await browser.get("/login?return_to=/tags/a%26b")).text()
    [(path, code, name)] = re.findall(r'<a href="(/login\?[^"]*)" lang="(..)".*?>(.*?)</a>', text)
    assert (code, name) == ("fr", "Français")
    french = await browser.get(unescape(path))
    assert french.headers["Content-Language"] == "fr"
    answer = await browser.submit(french, "/login", login="amelie", password="wrong")
    assert answer.headers["Content-Language"] == "fr"
    assert 'name="login" value="amelie"' in await answer.text()
    done = await browser.submit(answer, "/login", login="amelie", password=PASSWORD)
    assert done.headers["Location"] == "/tags/a&b"


# --- an app on a device --------------------------------------------------------------------------------------------


async def test_a_site_can_be_installed(paris: Paris) -> None:
    async with transaction():
        await choose(Chosen(name="Société générale de conserves", hue=30))
    await paris.site.looks.refresh()
    paris.site.looks.take(Chosen(name="Société générale de conserves", hue=30))
    answer = await paris.client.get("/manifest.webmanifest", headers={"Accept-Language": "fr"})
    manifest = await answer.json()
    assert answer.content_type == "application/manifest+json"
    assert (manifest["name"], manifest["short_name"]) == ("Société générale de conserves", "Société")
    assert (manifest["lang"], manifest["display"], manifest["start_url"]) == ("fr", "standalone", "/")
    assert manifest["theme_color"] == "#{:02x}{:02x}{:02x}".format(*accent_of(30))
    assert {(each["sizes"], each["purpose"]) for each in manifest["icons"]} >= {
        ("192x192", "any"),
        ("512x512", "any"),
        ("512x512", "maskable"),
    }
    for each in manifest["icons"]:
        drawn = Image.open(io.BytesIO(await (await paris.client.get(each["src"])).read())).convert("RGBA")
        assert f"{drawn.width}x{drawn.height}" == each["sizes"]
        corner: Any = drawn.getpixel((0, 0))
        assert corner[3] == (255 if each["purpose"] == "maskable" else 0)
    assert (await paris.client.get("/icons/none.png")).status == 404


async def test_the_worker_is_of_this_release_and_knows_nobody(paris: Paris) -> None:
    answer = await paris.client.get("/sw.js")
    script = await answer.text()
    assert (answer.content_type, answer.headers["Cache-Control"]) == ("text/javascript", "no-cache")
    assert f'const VERSION = "{version()}";' in script
    files = re.findall(rf'"(/static/{version()}/[^"]+)"', script)
    assert len(files) > 5
    for path in files:
        assert (await paris.client.get(path)).status == 200
    amelie = await logged_in(paris)
    await amelie.submit(
        await amelie.get("/settings"), "/settings/display#display", language="fr", theme="dark"
    )
    own = await text_of(amelie, "/offline")
    assert '<html lang="fr" data-theme="dark">' in own
    assert "amelie" not in own
    assert "No connection" in await text_of(paris.browser(), "/offline")


def test_icons_are_of_the_logo_where_there_is_one() -> None:
    logo = io.BytesIO()
    Image.new("RGB", (40, 20), (200, 0, 0)).save(logo, "PNG")
    for maskable, corner in ((False, (255, 255, 255, 0)), (True, (255, 255, 255, 255))):
        drawn = Image.open(io.BytesIO(icon(64, (0, 0, 0), logo.getvalue(), maskable=maskable)))
        assert drawn.size == (64, 64)
        assert drawn.getpixel((32, 32)) == (200, 0, 0, 255)
        assert drawn.getpixel((0, 0)) == corner


@pytest.mark.parametrize("hue", range(0, 360, 15))
def test_the_accent_of_any_hue_is_a_colour_that_screens_show(hue: int) -> None:
    """White is read on it: 4.5 to 1 at least, as for the accent of pages."""
    red, green, blue = (
        each / 255 / 12.92 if each <= 10 else ((each / 255 + 0.055) / 1.055) ** 2.4 for each in accent_of(hue)
    )
    assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5


# --- the company's own look ----------------------------------------------------------------------------------------


async def test_a_hue_is_a_style_sheet_that_browsers_keep(paris: Paris) -> None:
    assert "/look.css" not in await text_of(paris.browser(), "/login")
    await change_look(paris.site, Changes(hue="30"), by="ada")
    assert '<link rel="stylesheet" href="/look.css?h=30">' in await text_of(paris.browser(), "/login")
    answer = await paris.client.get("/look.css?h=30")
    assert (await answer.text(), answer.content_type) == (":root{--hue:30}", "text/css")
    assert "immutable" in answer.headers["Cache-Control"]
    for wrong in ("", "-1", "360", "1;}"):
        assert (await paris.client.get(f"/look.css?h={wrong}")).status in (404, 422)


async def test_a_logo_stands_for_the_site(paris: Paris, tmp_path: Path) -> None:
    signed = await (await paris.client.get("/icons/192.png")).read()
    file = tmp_path / "logo.png"
    Image.new("RGB", (64, 64), (200, 0, 0)).save(file, "PNG")
    await set_logo(paris.app[NETWORK], Upload(file, "logo.png"), by="ada")
    for text in (await text_of(paris.browser(), "/login"), await text_of(await logged_in(paris), "/")):
        [logo] = set(re.findall('<img class="mark logo" src="(.*?)" alt=""', text))
        assert (await paris.client.get(logo.removeprefix("https://paris.corp.example"))).status == 200
    icons = await (await paris.client.get("/manifest.webmanifest")).json()
    drawn = await (await paris.client.get(icons["icons"][1]["src"])).read()
    red: Any = Image.open(io.BytesIO(drawn)).convert("RGB").getpixel((96, 96))
    assert red[0] > 180 > 20 > red[1]
    assert drawn != signed


async def test_numbers_of_likes_are_shown_where_the_site_wants_that(paris: Paris) -> None:
    author = await Account.get(handle="amelie")
    post_id = await publish(paris.app[NETWORK], author, Draft("Bonjour"))
    await Post.filter(id=post_id).update(favourites_count=17, boosts_count=23)
    amelie = await logged_in(paris)
    text = await text_of(amelie, "/")
    assert ("Like, 17" in text, "Share, 23" in text) == (True, True)
    await change_look(paris.site, Changes(counters_shown=False), by="ada")
    text = await text_of(amelie, "/")
    assert not re.search(r"(> ?|, )(17|23)\b", text.partition('class="feed"')[2].partition("</article>")[0])
    assert 'aria-label="Share"' in text
