"""What a site does without: switched by admins, acted by everywhere, told to clients, and nothing lost by it."""

import asyncio
import re
from html import unescape
from typing import Any
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from models.core import look
from models.core.audit import AuditRecord
from models.core.errors import Invalid
from models.core.features import FEATURES, SwitchedOff
from models.core.look import Chosen, Looks, choose
from models.core.transaction import transaction
from outbox.moderation.features import switch_features
from outbox.moderation.look import Changes, change_look
from tests.both import new_url, town
from tests.inhabited import inhabit
from tests.paris import Browser, Paris, paris, paris_data
from tests.world import Town
from web.app import create_app
from web.http.context import NETWORK
from web.http.security import Route, any_person, session
from web.http.sentences import KNOWN
from web.routes import ROUTES

__all__ = ["new_url", "paris", "paris_data", "town"]

PAGE = "/admin/features"
FAMILY = ("web.api.knowledge", "web.pages.knowledge")
WITHOUT_SWITCH: dict[str, str] = {
    "GET /api/parvis/v1/files/{id}": "what is there stays to be read",
    "GET /files/{id}": "what is there stays to be read",
    "GET /files/{id}/inside": "previews are always on",
    "GET /files/{id}/newest": "what is there stays to be read",
    "GET /files/{id}/versions/{number}": "what is there stays to be read",
}
"""Routes of the family that stay when everything is switched off, and why: `GET /x`."""


async def told(town: Town) -> list[Any]:
    answers = [await town.anybody().get(f"/api/{version}/instance") for version in ("v1", "v2")]
    return [answer["configuration"]["parvis"]["features"] for answer in answers]


async def answered(request: web.Request) -> web.Response:
    return web.json_response({})


def test_every_route_of_the_family_names_its_feature() -> None:
    """A new page or call of questions, pages and the like can be switched off with them."""
    family = [route for route in ROUTES if route.handler.__module__.startswith(FAMILY)]
    for route in family:
        assert route.feature or f"{route.method} {route.path}" in WITHOUT_SWITCH, (
            f"{route.method} {route.path}"
        )


def test_every_feature_has_words_for_pages() -> None:
    sentences = {text for each in FEATURES.values() for text in (each.title, each.offers)}
    assert sentences <= KNOWN


def test_a_name_that_is_none_is_no_switch() -> None:
    """Mistyped in the code, it would be on for ever, or off."""
    with pytest.raises(LookupError, match="questoins"):
        Route("GET", "/x", answered, session, feature="questoins")


async def test_a_site_without_questions_tells_its_clients(town: Town) -> None:
    site, everything = town.network.site, dict.fromkeys(FEATURES, True)
    assert await told(town) == [everything] * 2
    with pytest.raises(LookupError, match="questoins"):
        site.look.has("questoins")
    for _ in range(2):
        await town.run(switch_features(site, {"questions": False, "pages": False}, by="ada"))
    assert await told(town) == [everything | {"questions": False, "pages": False}] * 2
    await town.run(change_look(site, Changes(hue="30"), by="ada"))
    await town.run(switch_features(site, {"pages": True, "deciding": True}, by="ada"))
    assert await told(town) == [everything | {"questions": False}] * 2
    assert site.look.hue == 30
    said = await town.run(lambda: AuditRecord.filter(action="site.feature").order_by("id"))
    assert [(each.subject, each.before, each.after) for each in said] == [
        ("questions", "on", "off"),
        ("pages", "on", "off"),
        ("pages", "off", "on"),
    ]


async def test_what_is_no_feature_changes_nothing(town: Town) -> None:
    for wrong in ("", "Questions", "questions,pages", "x" * 3000, "'; --"):
        with pytest.raises(Invalid, match="Validation") as refused:
            await town.run(switch_features(town.network.site, {"pages": False, wrong: False}, by="ada"))
        assert "file_versions" in refused.value.details["feature"]
    assert await told(town) == [dict.fromkeys(FEATURES, True)] * 2


async def test_six_admins_at_once(town: Town) -> None:
    site = town.network.site
    wanted = [{name: False} for name in list(FEATURES)[:3]] + [{"file_versions": False}] * 3
    await asyncio.gather(*(town.run(switch_features(site, each, by="ada")) for each in wanted))
    assert [name for name in FEATURES if not site.look.has(name)] == [*list(FEATURES)[:3], "file_versions"]
    assert await town.run(lambda: AuditRecord.filter(action="site.feature").count()) == 4


async def test_another_process_sees_it_soon_and_keeps_names_of_another_version(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older code, or a newer one, may have written names that this one does not have."""
    monkeypatch.setattr(look, "MAX_AGE_S", 5.0)
    clock = [0.0]
    elsewhere = Looks(town.settings, clock=lambda: clock[0])

    async def written_elsewhere() -> None:
        async with transaction():
            await choose(Chosen(without=("holograms", "pages")))

    await town.run(elsewhere.refresh())
    await town.run(written_elsewhere())
    clock[0] = 5.1
    await town.run(elsewhere.refresh())
    assert (elsewhere.now.has("pages"), elsewhere.now.has("questions")) == (False, True)
    await town.run(switch_features(town.network.site, {"pages": True}, by="ada"))
    assert town.network.site.look.without == ("holograms",)


# --- routes and pages -------------------------------------------------------------------------------------------


async def test_routes_of_what_is_switched_off_are_not_there(paris: Paris) -> None:
    routes = [
        *ROUTES[:-1],
        Route("GET", "/api/parvis/v1/q", answered, any_person, "json", feature="questions"),
        Route("GET", "/q", answered, session, feature="questions"),
    ]
    async with TestClient(TestServer(create_app(paris.app[NETWORK], routes))) as client:
        token = {"Authorization": f"Bearer {await paris.token()}"}
        amelie = Browser(client)
        await amelie.log_in()
        for is_on, status in ((True, 200), (False, 404), (True, 200)):
            await switch_features(paris.site, {"questions": is_on}, by="ada")
            call = await client.get("/api/parvis/v1/q", headers=token)
            seen = await amelie.get("/q")
            assert (call.status, seen.status) == (status, status)
            if is_on:
                continue
            assert (await call.json())["error"] == SwitchedOff.text
            assert "Your site does without this" in await seen.text()
            amelie.headers["Accept-Language"] = "fr"
            assert "Votre site se passe de cette fonction" in await (await amelie.get("/q")).text()
            assert (await client.get("/api/parvis/v1/q")).status == 401, "strangers learn nothing of it"


async def test_an_admin_switches_pages_off_and_on(paris: Paris) -> None:
    browser = paris.browser()
    await browser.log_in("ada")
    shown = await browser.get(PAGE)
    assert "Everything is switched on" in await shown.text()
    for on in ("", "", "true"):
        answer = await browser.submit(shown, PAGE, feature="pages", on=on)
        assert (answer.status, answer.headers["Location"]) == (303, f"{PAGE}?switched=pages")
        text = await (await browser.get(f"{PAGE}?switched=pages")).text()
        assert ("Switched on for everybody: Pages" in text, paris.site.look.has("pages")) == (bool(on),) * 2
    assert await AuditRecord.filter(action="site.feature", subject="pages").count() == 2
    refused = await browser.submit(shown, PAGE, feature="holograms", on="")
    assert refused.status == 422
    assert "for everybody" not in await (await browser.get(f"{PAGE}?switched=%3Cb%3E")).text()
    assert (await browser.post(PAGE, {"feature": "pages", "on": ""})).status == 403
    amelie = paris.browser()
    await amelie.log_in()
    assert (await amelie.get(PAGE)).status == 404
    assert paris.site.look.has("pages")


OFF = re.compile(
    "|".join(
        re.sub(r"\\{(\w+)(:[^}]*)?\\}", "[^/]+", re.escape(route.path)) for route in ROUTES if route.feature
    )
)
"""Addresses of what can be switched off."""


async def leading_to_nothing(browser: Browser, path: str) -> set[str]:
    """Return links and forms of a page that lead to what is switched off."""
    answer = await browser.get(path)
    assert answer.status == 200, path
    led = re.findall(r' (?:href|action|formaction)="([^"?#]*)', unescape(await answer.text()))
    return {f"{path}: {each}" for each in led if OFF.fullmatch(each)}


async def test_no_page_offers_what_is_switched_off(paris: Paris) -> None:
    """With everything on, the same pages offer something of it: else this would see nothing."""
    city = await inhabit(paris)
    status = await city.amelie.do("GET", f"/api/v1/statuses/{city.ids['statuses']}")
    group = await city.ada.do("GET", f"/api/parvis/v1/groups/{city.ids['groups']}")
    paths = (
        "/",
        "/groups",
        "/people",
        "/announcements",
        "/messages",
        "/notifications",
        "/bookmarks",
        "/settings",
    )
    walks = [(name, path) for name in ("amelie", "ada") for path in paths]
    walks += [
        ("amelie", urlsplit(status["url"]).path),
        ("amelie", "/compose"),
        ("amelie", "/search?q=presse"),
    ]
    walks += [("ada", "/admin"), ("ada", f"/groups/{group['account']['acct']}")]
    browsers = {name: paris.browser() for name in ("amelie", "ada")}
    for name, browser in browsers.items():
        await browser.log_in(name)
    assert any([await leading_to_nothing(browsers[name], path) for name, path in walks])
    await switch_features(paris.site, dict.fromkeys(FEATURES, False), by="ada")
    assert set().union(*[await leading_to_nothing(browsers[name], path) for name, path in walks]) == set()
