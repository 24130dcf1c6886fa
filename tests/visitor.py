"""A browser at one of the sites of a company, which keeps its cookies and fills in forms."""

import re
from dataclasses import dataclass, field
from html import unescape
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from tests.world import PASSWORD, Answer, Town


@dataclass
class Visitor:
    """Somebody with a browser; nobody in particular until they log in."""

    town: Town
    cookies: dict[str, str] = field(default_factory=dict)
    language: str = "en"

    async def get(self, path: str) -> "Page":
        return await self._ask("GET", path)

    async def post(self, path: str, **values: str) -> "Page":
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return await self._ask("POST", path, data=urlencode(values).encode(), headers=headers)

    async def submit(self, page: "Page", action: str, **values: str) -> "Page":
        """Fill in the form of a page that goes to this action, and send it."""
        return await self.post(action, **(page.hidden(action) | values))

    async def log_in(self, name: str, password: str = PASSWORD) -> "Page":
        return await self.submit(await self.get("/login"), "/login", login=name, password=password)

    async def is_in(self) -> bool:
        """Tell whether this browser is logged in."""
        return (await self.get("/settings")).status == 200

    async def _ask(self, method: str, path: str, **options: object) -> "Page":
        headers = {"Accept": "text/html", "Accept-Language": self.language}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        more = options.pop("headers", {})
        assert isinstance(more, dict)
        answer = await self.town.anybody().ask(method, path, headers=headers | more, **options)
        for line in answer.headers.getall("Set-Cookie", []):
            for name, morsel in SimpleCookie(line).items():
                self.cookies[name] = morsel.value
                if morsel["max-age"] == "0":
                    del self.cookies[name]
        return Page(answer)


@dataclass(frozen=True)
class Page:
    answer: Answer

    @property
    def status(self) -> int:
        return self.answer.status

    @property
    def text(self) -> str:
        return self.answer.body.decode()

    @property
    def leads_to(self) -> str:
        return str(self.answer.headers.get("Location", ""))

    @property
    def said(self) -> str:
        """What a reader sees: without tags."""
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", self.text)).split())

    def hidden(self, action: str) -> dict[str, str]:
        """Return the hidden fields of the form that goes to this action."""
        form = re.search(f'<form method="post" action="{re.escape(action)}".*?</form>', self.text, re.DOTALL)
        assert form, self.text
        found = re.findall(r'<input type="hidden" name="(.*?)" value="(.*?)">', form[0], re.DOTALL)
        area = re.search(r'<textarea name="(.*?)" hidden[^>]*>\n(.*?)</textarea>', form[0], re.DOTALL)
        return {name: unescape(value) for name, value in [*found, *([area.groups()] if area else [])]}
