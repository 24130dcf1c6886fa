"""Paris: one site with two people, behind aiohttp's test client. The site is made once and copied for each test."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from html import unescape
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from aiohttp import ClientResponse, DummyCookieJar, FormData, web
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

from federation.network import open_network
from models.core.accounts import Account
from models.core.config import Settings
from models.core.database import open_database
from models.core.schema import migrate
from models.core.secret import SecretBox
from models.core.site import Site, open_site
from models.people.oauth import issue_token, register_application
from outbox.people.accounts import create_person, create_site_account
from outbox.people.settings import note_welcomed
from tests.former import FORMER
from tests.once import KEYS
from web.app import create_app

PASSWORD = "correct horse battery"
OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"


def paris_settings(data_dir: Path) -> Settings:
    return Settings(
        origin="https://paris.corp.example",
        name="Parvis Paris",
        description="Paris",
        contact_email="help@paris.corp.example",
        data_dir=data_dir,
    )


@dataclass
class Paris:
    site: Site
    app: web.Application
    client: TestClient[web.Request, web.Application]
    amelie_id: int

    async def token(self, scopes: str = "read write follow push profile", *, account_id: int = 0) -> str:
        """Give Amélie's client a token, without the walk through the pages."""
        application, _ = await register_application("Tusky", "", [OUT_OF_BAND], scopes.split())
        return (await issue_token(application, scopes, account_id or self.amelie_id)).secret

    async def app_token(self, scopes: str = "read") -> str:
        application, _ = await register_application("Tusky", "", [OUT_OF_BAND], scopes.split())
        return (await issue_token(application, scopes)).secret

    def browser(self) -> "Browser":
        return Browser(self.client)


@dataclass
class Browser:
    """Keeps cookies by itself: the test client speaks http and would not send secure ones."""

    client: TestClient[web.Request, web.Application]
    cookies: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=lambda: {"Accept": "text/html", "Accept-Language": "en"})

    async def get(self, path: str) -> ClientResponse:
        return await self._request("GET", path)

    async def post(self, path: str, form: dict[str, str] | FormData) -> ClientResponse:
        return await self._request("POST", path, data=form)

    async def submit(self, page: ClientResponse, action: str, **values: str) -> ClientResponse:
        """Fill in the form of a page that goes to this action, and send it."""
        text = await page.text()
        form = re.search(f'<form method="post" action="{action}".*?</form>', text, re.DOTALL)
        assert form, text
        hidden = dict(re.findall(r'<input type="hidden" name="(.*?)" value="(.*?)">', form[0], re.DOTALL))
        return await self.post(action, {name: unescape(v) for name, v in hidden.items()} | values)

    async def log_in(
        self, login: str = "amelie", password: str = PASSWORD, return_to: str = "/"
    ) -> ClientResponse:
        page = await self.get(f"/login?{urlencode({'return_to': return_to})}")
        return await self.submit(page, "/login", login=login, password=password)

    async def _request(self, method: str, path: str, **options: Any) -> ClientResponse:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = self.headers | ({"Cookie": cookie} if cookie else {})
        url = URL(path, encoded=True)  # as written: browsers do not rewrite it
        answer = await self.client.request(method, url, headers=headers, allow_redirects=False, **options)
        for line in answer.headers.getall("Set-Cookie", []):
            for name, morsel in SimpleCookie(line).items():
                self.cookies[name] = morsel.value
                if morsel["max-age"] == "0":
                    del self.cookies[name]
        return answer


def answer_of(answer: ClientResponse) -> dict[str, str]:
    """Read what an application gets at its redirect URI."""
    return {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["Location"]).query).items()}


@pytest.fixture(scope="session")
def paris_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    settings = paris_settings(tmp_path_factory.mktemp("paris"))
    asyncio.run(make_site(settings))
    KEYS.keep()
    return settings.data_dir


@pytest.fixture
async def paris(paris_data: Path, tmp_path: Path) -> AsyncIterator[Paris]:
    """The site in Paris. Amélie is a member, Ada an admin."""
    shutil.copytree(paris_data, tmp_path / "paris")
    settings = paris_settings(tmp_path / "paris")
    async with open_site(settings) as site, open_network(site) as network:
        app = create_app(network)
        async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as client:
            amelie = await Account.get(handle="amelie")
            yield Paris(site, app, client, amelie.id)


async def make_site(settings: Settings) -> None:
    await migrate(settings)
    secret = SecretBox.create(settings)
    async with open_database(settings):
        await create_site_account(settings, secret)
    async with open_site(settings) as site:
        email = "Amelie@corp.example"
        amelie = await create_person(site, "amelie", password=PASSWORD, email=email, by="command line")
        ada = await create_person(site, "ada", password=PASSWORD, roles=FORMER["admin"], by="command line")
        for each in (amelie, ada):
            await note_welcomed(each.id)
