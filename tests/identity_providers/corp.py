"""The company's provider, which we did not write: oidc-provider (server.js), and going through its forms as a browser does."""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import aiohttp
from yarl import URL

from outbox.identity.providers import Wanted
from tests.clients.sites import ending
from tests.node import node_with
from tests.world import company_authority

FOLDER = Path(__file__).parent
HOST = "id.corp.example"
SECRET = "a secret: with & signs + 100%"
LIFETIME_S = 300
WANTED = Wanted(
    "Corp account",
    f"https://{HOST}",
    "parvis",
    SECRET,
    scopes="openid profile email groups offline_access",
    email_domains="corp.example",
)


@dataclass(frozen=True)
class Corp:
    """Where the provider listens for browsers and sites, and for us."""

    port: int
    control: str

    async def does(self, what: str, **details: Any) -> None:
        async with (
            aiohttp.ClientSession() as http,
            http.post(f"{self.control}/{what}", json=details) as answer,
        ):
            assert answer.status == 200


@contextmanager
def running_corp(folder: Path) -> Iterator[Corp]:
    """Run the provider. It has to be told first where the site is (`begin`)."""
    authority = company_authority()
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    authority.issue_cert(HOST).private_key_and_cert_chain_pem.write_to_path(str(folder / "corp.pem"))
    process = subprocess.Popen(
        [node_with(FOLDER), "server.js", HOST, str(folder / "corp.pem")],
        cwd=FOLDER,
        env={**os.environ, "NODE_EXTRA_CA_CERTS": str(folder / "authority.pem")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    with ending(process, LIFETIME_S):
        while not (line := process.stdout.readline()).startswith(b"{"):  # It says first what it runs on.
            assert line, "the provider did not start"
        ports = json.loads(line)
        yield Corp(ports["port"], f"http://127.0.0.1:{ports['control']}")


@dataclass
class Forms:
    """A browser before somebody's provider: follows where it is led there, fills in forms, keeps cookies."""

    http: aiohttp.ClientSession
    ports: dict[str, int]
    """Host -> where it listens here."""
    site: str
    """The host at which the way ends."""
    cookies: dict[str, str] = field(default_factory=dict)

    async def go(self, url: str, *answers: dict[str, str]) -> str:
        """Follow a URL, answering one form after another, until it leads to the site; return that URL."""
        waiting, data = list(answers), None
        for _ in range(20):
            if urlsplit(url).hostname == self.site:
                return url
            status, location, page = await self._ask(url, data)
            data = None
            if location:
                url = urljoin(url, location)
                continue
            assert status == 200, (status, page)
            action, fields = form_of(page)
            url = urljoin(url, action)
            data = fields | (waiting.pop(0) if waiting else {})
        raise AssertionError(f"it leads round in circles: {url}")

    async def _ask(self, url: str, data: dict[str, str] | None) -> tuple[int, str, str]:
        split = urlsplit(url)
        host = split.hostname or ""
        target = split.path + (f"?{split.query}" if split.query else "")
        async with self.http.request(
            "GET" if data is None else "POST",
            URL(f"https://127.0.0.1:{self.ports[host]}{target}", encoded=True),
            data=data,
            headers={
                "Host": host,
                "Accept": "text/html",
                "Origin": f"https://{host}",
                "Referer": url,
                "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
            },
            server_hostname=host,
            allow_redirects=False,
        ) as answer:
            for line in answer.headers.getall("Set-Cookie", []):
                for name, morsel in SimpleCookie(line).items():
                    self.cookies[name] = morsel.value
            return answer.status, answer.headers.get("Location", ""), await answer.text()


def form_of(page: str) -> tuple[str, dict[str, str]]:
    """Return where the last form of a page leads, and what its fields hold."""
    forms = re.findall(r"<form.*?</form>", page, re.DOTALL)
    assert forms, page
    form = forms[-1]
    action = re.search(r'action="([^"]*)"', form)
    fields = {}
    for tag in re.findall(r"<input[^>]*>", form):
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if name:
            fields[name[1]] = unescape(value[1]) if value else ""
    return unescape(action[1]) if action else "", fields
