"""Sites behind the proxies of deploy/: what people and other sites do works through each of them."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import ClientResponse, FormData, web
from aiohttp.test_utils import unused_port
from PIL import Image
from yarl import URL

from models.core.config import Settings, load_settings
from tests.paris import OUT_OF_BAND, Browser
from tests.proxies import DEPLOY, PROXIES, Front, largest_file, proxy
from tests.streams import ears, sent_event, sent_events
from tests.world import PASSWORD, Somebody, Town, company
from web.app import MAX_BODY
from web.http import security
from web.http.context import caller
from web.routes import ROUTES

USUAL_BYTES = 2 * MAX_BODY
"""A proxy that knew nothing of files would let this much through, at most."""


@cache
def picture() -> bytes:
    """Return a picture that does not get smaller by being packed."""
    noise = Image.merge("RGB", [Image.effect_noise((900, 900), 100 + each) for each in range(3)])
    written = BytesIO()
    noise.save(written, "PNG")
    assert len(written.getvalue()) > USUAL_BYTES
    return written.getvalue()


class Door:
    """What a Browser goes through: the proxy."""

    def __init__(self, town: Town) -> None:
        self.town = town

    async def request(
        self, method: str, url: URL, *, headers: dict[str, str], **options: Any
    ) -> ClientResponse:
        return await self.town.world.http.request(
            method,
            URL(f"https://127.0.0.1:{self.town.port}{url}", encoded=True),
            headers={"Host": self.town.host, **headers},
            server_hostname=self.town.host,
            **options,
        )


@dataclass
class Scene:
    """Paris, as one sees it through its proxy, and Lyon, which knows no other way."""

    paris: Town
    lyon: Town
    front: Front


@pytest.fixture(params=PROXIES)
async def scene(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Scene]:
    port = unused_port()
    there = {"paris.corp.example": f"127.0.0.1:{port}"}
    async with company(tmp_path, "paris", "lyon", hosts=there, trusted_proxies=_networks()) as world:
        front = await _front(world["paris"], port, tmp_path / "front")
        async with proxy(request.param, front):
            yield Scene(replace(world["paris"], port=port), world["lyon"], front)


def _networks() -> Any:
    return load_settings(
        None, {"PARVIS_ORIGIN": "https://paris.corp.example", "PARVIS_TRUSTED_PROXIES": "127.0.0.1"}
    ).trusted_proxies


async def _front(town: Town, port: int, folder: Path) -> Front:
    """Let a site listen without TLS, too."""
    behind = unused_port()
    site = web.TCPSite(town.runner, "127.0.0.1", behind)
    await town.run(site.start())
    folder.mkdir()
    return Front(town.host, site, behind, port, folder, town.world.authority)


@pytest.mark.filterwarnings("ignore:unread_data")  # aiohttp warns of what it does itself
async def test_what_people_and_sites_do(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = await scene.paris.person("ada", role="admin")
    chloe = await scene.lyon.person("chloe")
    browser = await _signs_in(scene.paris, ada)
    await _follows_and_reads(scene, ada, chloe)
    await _listens(ada)
    await _uploads(ada, browser)
    await _is_refused_by_parvis(ada)
    assert await _called_from(scene.paris, monkeypatch) == "127.0.0.1"
    await _keeps_tokens_to_itself(scene, ada)


async def _signs_in(paris: Town, ada: Somebody) -> Browser:
    """Log in, let an application in and use its token."""
    door = paris.anybody()
    asked = {"client_name": "Elk", "redirect_uris": OUT_OF_BAND, "scopes": "read write"}
    app = await door.post("/api/v1/apps", asked)
    request = {"client_id": app["client_id"], "redirect_uri": OUT_OF_BAND, "scope": "read write"}
    browser = Browser(Door(paris))  # type: ignore[arg-type]
    assert (await browser.log_in("ada", PASSWORD)).status == 303
    page = await browser.get(f"/oauth/authorize?{urlencode(request | {'response_type': 'code'})}")
    code_page = await browser.submit(page, "/oauth/authorize", decision="allow")
    code = re.search("<code[^>]*>(.*?)</code>", await code_page.text())
    assert code, await code_page.text()
    secret = {"client_secret": app["client_secret"], "grant_type": "authorization_code", "code": code[1]}
    token = (await door.post("/oauth/token", request | secret))["access_token"]
    client = Somebody(paris, token, ada.account)
    assert (await client.get("/api/v1/accounts/verify_credentials"))["username"] == "ada"
    return browser


async def _follows_and_reads(scene: Scene, ada: Somebody, chloe: Somebody) -> None:
    """Chloé follows Ada from Lyon: look-up, signed fetch, delivery to the inbox, and Ada's posts come back."""
    followed = await chloe.follow(ada)
    [relationship] = await chloe.get(f"/api/v1/accounts/relationships?id={followed['id']}")
    assert relationship["following"]
    await ada.publish("Bonjour de Paris")
    assert [post["content"] for post in await chloe.home()] == ["<p>Bonjour de Paris</p>"]
    account = await ada.find("@" + chloe.handle)
    await ada.do(f"/api/v1/accounts/{account['id']}/follow")
    await chloe.publish("Bonjour de Lyon")
    assert "<p>Bonjour de Lyon</p>" in [post["content"] for post in await ada.home()]


async def _listens(ada: Somebody) -> None:
    async with ears(ada, "user", by="query") as listening, sent_events(ada, "user") as events:
        post = await ada.publish("Aux abonnés")
        assert (await listening.event("update"))["id"] == post["id"]
        name, sent = await sent_event(events)
        assert (name, sent["id"]) == ("update", post["id"])


async def _uploads(ada: Somebody, browser: Browser) -> None:
    """Send a large file to each route of ROUTES that takes some: it is there, or Parvis says what is wrong with it."""
    made = {"handle": "usine", "name": "Usine", "access": "open"}
    group = (await ada.post("/api/parvis/v1/groups", made))["id"]
    first = (await ada.call("POST", "/api/v1/media", data=_form(file=picture())))["id"]
    pictures = {"avatar": picture(), "header": picture()}
    calls: dict[str, tuple[str, dict[str, bytes]]] = {
        "POST /api/v1/media": ("", {"file": picture()}),
        "POST /api/v2/media": ("", {"file": picture()}),
        "PUT /api/v1/media/{id}": (first, {"thumbnail": picture()}),
        "PATCH /api/v1/media/{id}": (first, {"thumbnail": picture()}),
        "PATCH /api/v1/accounts/update_credentials": ("", pictures),
        "PATCH /api/v1/profile": ("", pictures),
        "PUT /api/v1/profile": ("", pictures),
        "PATCH /api/parvis/v1/groups/{id}": (group, pictures),
    }
    forms = {
        "POST /admin/emoji": ("/admin/emoji", "/admin/emoji", {"file": picture()}, 422),
        "POST /admin/newcomers/list": (
            "/admin/newcomers/list",
            "/admin/newcomers/list",
            {"file": picture()},
            422,
        ),
        "POST /admin/look/logo": ("/admin/look", "/admin/look/logo", {"logo": picture()}, 422),
        "POST /compose": ("/compose", "/compose", {"file": picture()}, 200),
        "POST /pages/new": ("/pages/new", "/pages/new", {"file": picture()}, 200),
        # Neither is there: Parvis says so.
        "POST /pages/{id:[0-9]+}/edit": ("/pages/new", "/pages/1/edit", {"file": picture()}, 404),
        "POST /files/{id}": ("/pages/new", "/files/1", {"file": picture()}, 404),
        "POST /groups/{handle}/{verb}": ("/groups/usine/about", "/groups/usine/pictures", pictures, 303),
        "POST /settings/profile": ("/settings/profile", "/settings/profile", pictures, 303),
        "POST /welcome/{number}": ("/welcome/1", "/welcome/1", {"avatar": picture()}, 303),
    }
    assert calls.keys() | forms.keys() == {f"{r.method} {r.path}" for r in ROUTES if r.streams}
    for route, (which, files) in calls.items():
        method, path = route.replace("{id}", which).split()
        assert await ada.call(method, path, data=_form(**files)), route
    for page, action, files, status in forms.values():
        token = re.search('name="form_token" value="(.*?)"', await (await browser.get(page)).text())
        assert token, page
        sent = await browser.post(action, _form(form_token=token[1], name="usine", **files))
        assert sent.status == status, await sent.text()
    assert "must be at most 256 KiB" in await sent.text() or status == 303


def _form(**fields: bytes | str) -> FormData:
    form = FormData()
    for name, value in fields.items():
        if isinstance(value, bytes):
            form.add_field(name, BytesIO(value), filename=f"{name}.png", content_type="image/png")
        else:
            form.add_field(name, value)
    return form


async def _is_refused_by_parvis(ada: Somebody) -> None:
    """What is too large for Parvis, or comes from a stranger, is answered by Parvis, and as an app can read it."""
    large = b"x" * (USUAL_BYTES + 1)
    refused = await ada.ask("POST", "/api/v1/statuses", data=BytesIO(large))
    assert (refused.status, "error" in refused.json) == (413, True)
    stranger = await ada.town.anybody().ask("POST", "/api/v2/media", data=_form(file=picture()))
    assert (stranger.status, "error" in stranger.json) == (401, True)


async def _called_from(paris: Town, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return from where Parvis believes that somebody calls who claims to call from elsewhere."""
    callers: list[str] = []
    monkeypatch.setattr(security, "check_visit", lambda request: callers.append(caller(request)))
    claim = {"X-Forwarded-For": "203.0.113.9"}
    await paris.anybody().ask("POST", "/login", headers=claim, data={"login": "ada"})
    return callers[0]


async def _keeps_tokens_to_itself(scene: Scene, ada: Somebody) -> None:
    """A stream that fails is written down without the token in its query."""
    await scene.front.site.stop()
    assert scene.paris.runner.server
    await scene.paris.runner.server.shutdown(0.1)
    async with asyncio.timeout(10):
        answer = await ada.ask("GET", f"/api/v1/streaming/user?access_token={ada.token}")
    assert answer.status == 502
    logs = "".join(log.read_text("utf-8") for log in scene.front.folder.glob("*.log"))
    assert "/api/v1/streaming" in logs
    assert ada.token not in logs


def test_a_proxy_takes_the_largest_file_that_the_site_takes() -> None:
    limit = largest_file(Settings()) + 256 * 1024
    nginx = re.findall(r"client_max_body_size (\d+)m;", (DEPLOY / "nginx.conf").read_text("utf-8"))
    caddy = re.findall(r"max_size (\d+)MB", (DEPLOY / "Caddyfile").read_text("utf-8"))
    assert [int(n) * 2**20 > limit for n in nginx] == [True]
    assert [int(n) * 10**6 > limit for n in caddy] == [True]


def test_nginx_asks_for_certificates_at_each_inbox() -> None:
    """Its example for peers with certificates names the inboxes; they are those of ROUTES."""
    example = re.search(r"# location ~ (\S+/inbox\$) {", (DEPLOY / "nginx.conf").read_text("utf-8"))
    assert example
    inboxes = {r.path for r in ROUTES if r.access is security.signed and r.method == "POST"}
    named = {path for path in inboxes if re.search(example[1], re.sub("{[^}]*}", "1", path))}
    assert named == inboxes
