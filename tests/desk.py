"""A browser without scripts at somebody's desk, on a site of tests/world.py: it keeps cookies and sends forms as they are."""

import re
from dataclasses import dataclass, field
from html import unescape
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

from tests.authenticator import Authenticator
from tests.world import PASSWORD, Answer, Town

_FORM = re.compile(r'<form method="post" action="(?P<action>[^"]*)".*?</form>', re.DOTALL)
_HIDDEN = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', re.DOTALL)


@dataclass
class Desk:
    town: Town
    cookies: dict[str, str] = field(default_factory=dict)
    page: str = ""
    """What is on the screen."""
    path: str = ""

    async def ask(self, method: str, path: str, **options: Any) -> Answer:
        """Send a request with the browser's cookies, and keep those that come."""
        headers = {"Accept": "text/html", "Accept-Language": "en"} | options.pop("headers", {})
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        answer = await self.town.anybody().ask(method, path, headers=headers, **options)
        for line in answer.headers.getall("Set-Cookie", []):
            for name, morsel in SimpleCookie(line).items():
                self.cookies[name] = morsel.value
                if morsel["max-age"] == "0":
                    del self.cookies[name]
        return answer

    async def open(self, path: str, *, method: str = "GET", **options: Any) -> Answer:
        """Go to a page, wherever it leads."""
        answer = await self.ask(method, path, **options)
        while answer.status in (302, 303) and answer.headers["Location"].startswith("/"):
            path = answer.headers["Location"]
            answer = await self.ask("GET", path)
        self.page, self.path = answer.body.decode(errors="replace"), path
        return answer

    def fields(self, action: str, having: str = "") -> dict[str, str]:
        """Return the hidden fields of the form on the screen that goes to this address, and has this in it."""
        for form in _FORM.finditer(self.page):
            if unescape(form["action"]) == action and having in form[0]:
                return {name: unescape(value) for name, value in _HIDDEN.findall(form[0])}
        raise AssertionError(f"no form goes to {action}: {self.page}")

    async def send(self, action: str, having: str = "", **typed: str) -> Answer:
        """Fill in and send a form of the page on the screen."""
        return await self.open(action, method="POST", data=self.fields(action, having) | typed)

    async def log_in(self, username: str, password: str = PASSWORD, return_to: str = "/") -> Answer:
        await self.open(f"/login?{urlencode({'return_to': return_to})}")
        return await self.send("/login", "password", login=username, password=password)

    def token(self) -> str:
        """Return the form token of the page on the screen."""
        found = re.search(r'name="form_token" value="([^"]*)"', self.page)
        assert found, self.page
        return found[1]

    async def options(self, purpose: str) -> Any:
        """Return what the site asks this browser's passkeys."""
        answer = await self.ask(
            "POST",
            "/passkeys/options",
            data={"purpose": purpose},
            headers={"X-Form-Token": self.token(), "Accept": "application/json"},
        )
        assert answer.status == 200, answer.body
        return answer.json

    async def add_passkey(self, name: str = "Phone", *, knows_owner: bool = True) -> Authenticator:
        """Add a passkey on the page of second factors, and return the device."""
        device = Authenticator(self.town.settings.origin, knows_owner)
        await self.open("/settings/security")
        made = device.create(await self.options("new"))
        await self.send("/settings/security/passkeys", name=name, passkey=made)
        assert "The passkey is added" in self.page, self.page
        return device

    async def is_in(self) -> bool:
        """Tell whether somebody is logged in with this browser."""
        return (await self.ask("GET", "/access")).status == 200
