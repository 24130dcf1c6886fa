"""Somebody with a browser, who looks at each page that is reached and complains of what is wrong with it."""

import asyncio
import os
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from itertools import count, product
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Request, Response

from models.people.oauth import open_session
from tests.browser.inspection import Stop, barriers, focus, sideways, skeleton, untranslated
from tests.browser.switchboard import Switchboard, switchboard
from tests.world import PASSWORD, Somebody, Town, World
from web.http.security import session_cookie

ROOT = Path(__file__).parents[2]
DEADLINE_S = 30
"""How long a state may take to come: a machine that does other things is slow, not wrong."""
DEADLINE_MS = DEADLINE_S * 1000

PHONE, TABLET, DESK = 390, 900, 1360
NARROWEST = 320
HEIGHTS = {NARROWEST: 568, PHONE: 844, TABLET: 1100, DESK: 900}
SCHEMES = ("light", "dark")
LANGUAGES = {"fr": "fr-FR", "en": "en-GB"}


@dataclass(frozen=True)
class Manner:
    """How somebody looks at pages."""

    width: int = DESK
    scheme: str = "light"
    language: str = "fr"
    scripts: bool = True

    def __str__(self) -> str:
        return f"{self.width}-{self.scheme}-{self.language}" + ("" if self.scripts else "-no-scripts")


MANNERS = [Manner(*each) for each in product((PHONE, TABLET, DESK), SCHEMES, LANGUAGES)]
FEW = [Manner(PHONE, "light", "fr"), Manner(TABLET, "dark", "en"), Manner(DESK, "dark", "fr")]
"""Each width, scheme and language once: for stories, as `Visitor.survey` looks at a page from all sides."""

in_every_manner = pytest.mark.parametrize("manner", MANNERS, ids=str)
in_a_few_manners = pytest.mark.parametrize("manner", FEW, ids=str)
in_each_language = pytest.mark.parametrize("manner", [Manner(language=each) for each in LANGUAGES], ids=str)
with_and_without_scripts = pytest.mark.parametrize("manner", [Manner(), Manner(scripts=False)], ids=str)

_audited: set[tuple[int, str, str]] = set()
"""What axe has seen: width, scheme and skeleton of a page. It is slow, and pages that differ in texts are alike to it."""


@dataclass
class Visitor:
    """Reads one site in a browser of their own: cookies, width, scheme and language are theirs alone."""

    town: Town
    manner: Manner
    page: Page
    story: str
    """The test's name, for screenshots."""
    known: set[str] = field(default_factory=set)
    """Names and other data that no translator sees, for when all texts are marked (pseudo.py)."""
    marked: bool = False
    """Every text of the pages shall be marked as translated."""
    problems: list[str] = field(default_factory=list)
    """What the browser noticed since the last look."""
    forgiving: bool = False
    lacking: str = ""
    """Part of the addresses that may well lead to nothing, for pages that show what other sites no longer have."""
    elsewhere: frozenset[str] = frozenset()
    """Hosts to which a story leads, and whose pages are not ours to look at."""
    _numbers: dict[str, int] = field(default_factory=dict)

    # --- going somewhere

    async def open(self, path: str, status: int = 200) -> None:
        """Go to a path of the site, and look."""
        answer = await self.page.goto(f"https://{self.town.host}{path}")
        await self._reached(answer, status)

    @asynccontextmanager
    async def arriving(self, status: int = 200) -> AsyncIterator[None]:
        """Do in the block what leads to another page, a click or a key; then look at that page."""
        async with self.page.expect_navigation() as coming:
            yield
        await self._reached(await coming.value, status)

    async def follow(self, target: Locator, status: int = 200) -> None:
        """Click a link or button that leads to another page, and look."""
        async with self.arriving(status):
            await target.click()

    async def log_in(self, login: str, password: str = PASSWORD, status: int = 200) -> None:
        """Fill in the form of the login page on which this visitor is."""
        await self.page.locator("input[autocomplete~=username]").fill(login)
        await self.page.locator("input[autocomplete~=current-password]").fill(password)
        await self.follow(self.page.locator("form:has(input[type=password]) button"), status)

    async def be(self, who: Somebody) -> None:
        """Be logged in, without the walk through the form."""
        settings = self.town.settings
        secret = await self.town.run(open_session(who.account.id, settings))
        await self.page.context.add_cookies(
            [
                {
                    "name": session_cookie(settings),
                    "value": secret,
                    "url": f"https://{self.town.host}/",
                    "secure": True,
                    "httpOnly": True,
                    "sameSite": "Lax",
                }
            ]
        )

    @property
    def path(self) -> str:
        return self.page.url.removeprefix(f"https://{self.town.host}")

    # --- by keyboard

    async def tab_to(self, target: Locator, within: int = 60) -> None:
        """Press Tab until this has the focus; each stop on the way must be seen and have a ring."""
        stops = []
        for _ in range(within):
            await self.page.keyboard.press("Tab")
            stops.append(await self._stop())
            if await target.evaluate("element => element === document.activeElement"):
                return
        raise AssertionError(f"{target} cannot be reached with the Tab key: {stops}")

    async def tab_through(self, within: int = 200) -> list[Stop]:
        """Press Tab from the page's start to its end, and return where one comes by."""
        stops: list[Stop] = []
        await self.page.evaluate("document.activeElement.blur()")
        for _ in range(within):
            await self.page.keyboard.press("Tab")
            if not (stop := await self._stop()):
                return stops
            stops.append(stop)
        raise AssertionError(f"the Tab key does not come to an end: {stops[-5:]}")

    async def _stop(self) -> Stop | None:
        stop = await focus(self.page)
        assert not stop or (stop.ringed and stop.visible), f"nobody sees that this has the focus: {stop}"
        return stop

    # --- looking

    async def look(self) -> None:
        """Look at the page as it is now: fails with all that is wrong."""
        async with asyncio.timeout(DEADLINE_S):  # no script of ours has one
            found = await self._faults()
            await self._picture()
        assert not found, f"{self.page.url} ({self.manner}):\n" + "\n".join(found)

    async def _faults(self) -> list[str]:
        found = await sideways(self.page)
        if self.marked:
            found += await untranslated(self.page, self.known)
        found += await self._audit()
        heard = [*self.problems]
        self.problems.clear()
        return heard + found

    def forgive(self) -> None:
        """Take no offence at what was heard and not looked at, where a story leads to it on purpose."""
        self.forgiving = True

    async def survey(self) -> None:
        """Look at the page in every width and scheme, without loading it again."""
        as_it_was = self.manner
        for width, scheme in [*product((PHONE, TABLET, DESK), SCHEMES), (NARROWEST, "light")]:
            self.manner = replace(as_it_was, width=width, scheme=scheme)
            await self._stand()
            await self.look()
        self.manner = as_it_was
        await self._stand()

    async def _stand(self) -> None:
        await self.page.set_viewport_size(viewport(self.manner.width))
        await self.page.emulate_media(color_scheme=self.manner.scheme)  # type: ignore[arg-type]

    async def _reached(self, answer: Response | None, status: int) -> None:
        if answer:  # else the page went on by a script, without being loaded
            assert answer.status == status, f"{answer.url} answered {answer.status}\n{await _text_of(answer)}"
        await self.look()

    async def _audit(self) -> list[str]:
        key = (self.manner.width, self.manner.scheme, await skeleton(self.page))
        if key in _audited:
            return []
        found = await barriers(self.page, scripts=self.manner.scripts)
        if not found:
            _audited.add(key)
        return found

    async def _picture(self) -> None:
        if not os.environ.get("PARVIS_SCREENSHOTS"):
            return
        name = re.sub(r"[^\w@.]+", "-", urlsplit(self.path).path.strip("/")) or "home"
        file = f"{name}-{self.manner}"
        number = self._numbers[file] = self._numbers.get(file, 0) + 1
        again = f"-{number}" if number > 1 else ""
        path = ROOT / "build" / "screenshots" / self.story / f"{file}{again}.png"
        await self.page.screenshot(path=path, full_page=True)

    # --- what the browser says

    def listen(self) -> None:
        """Note from now on whatever the browser complains of, and whatever is asked of another host."""
        context = self.page.context
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.problems.append(f"a script failed: {error.error}"))
        context.on("request", self._note_request)
        context.on("requestfailed", self._note_failed)
        context.on("response", self._note_answer)

    def _hear(self, message: ConsoleMessage) -> None:
        # What was refused is judged by its answer: the page itself may be a 404 that was asked for.
        if urlsplit(message.location["url"]).netloc in self.elsewhere:
            return
        if message.type in ("error", "warning") and not message.text.startswith("Failed to load resource"):
            self.problems.append(f"console {message.type}: {message.text} ({message.location['url']})")

    def _note_request(self, request: Request) -> None:
        place = urlsplit(request.url)
        if place.scheme not in ("data", "blob") and place.netloc not in {self.town.host, *self.elsewhere}:
            self.problems.append(f"a request to another host: {request.url}")

    def _note_failed(self, request: Request) -> None:
        if urlsplit(request.url).netloc in self.elsewhere:
            return
        if request.failure != "net::ERR_ABORTED":  # by leaving the page, or by a script
            self.problems.append(f"{request.url} failed: {request.failure}")

    def _note_answer(self, answer: Response) -> None:
        may_lack = self.lacking and self.lacking in answer.url
        if answer.status >= 400 and not may_lack and not answer.request.is_navigation_request():
            self.problems.append(f"{answer.url} answered {answer.status}")


async def _text_of(answer: Response) -> str:
    return (await answer.text())[:2000]


def viewport(width: int) -> Any:
    return {"width": width, "height": HEIGHTS[width]}


@dataclass
class Reception:
    """Lets visitors in to the sites of one world."""

    world: World
    browser: Browser
    board: Switchboard
    story: str
    numbers: Callable[[], int]
    marked: bool = False
    contexts: list[BrowserContext] = field(default_factory=list)
    visitors: list[Visitor] = field(default_factory=list)

    async def hire(self, name: str, town: str = "paris", **options: Any) -> Somebody:
        """Hire somebody new, of this name and a number."""
        options.setdefault("display_name", name.capitalize())
        return await self.world[town].person(f"{name}{self.numbers()}", **options)

    async def visitor(self, town: str = "paris", manner: Manner = Manner()) -> Visitor:
        """Open a browser in which nobody is logged in."""
        context = await self.browser.new_context(
            viewport=viewport(manner.width),
            is_mobile=manner.width <= PHONE,
            has_touch=manner.width <= PHONE,
            color_scheme=manner.scheme,  # type: ignore[arg-type]
            reduced_motion="reduce",
            locale=LANGUAGES[manner.language],
            timezone_id="Europe/Paris",
            java_script_enabled=manner.scripts,
            proxy={"server": self.board.address},
            ignore_https_errors=True,
        )
        self.contexts.append(context)
        context.set_default_timeout(DEADLINE_MS)
        visitor = Visitor(self.world[town], manner, await context.new_page(), self.story, marked=self.marked)
        visitor.known |= self._names()
        visitor.listen()
        self.visitors.append(visitor)
        return visitor

    async def reader(self, who: Somebody, manner: Manner = Manner()) -> Visitor:
        """Open a browser in which this person is logged in."""
        visitor = await self.visitor(who.town.settings.name.lower(), manner)
        await visitor.be(who)
        return visitor

    def _names(self) -> set[str]:
        towns = self.world.towns.values()
        people = [who.account for town in towns for who in town.people.values()]
        names = {name for each in people for name in (each.username, each.display_name)}
        return names | {town.host for town in towns} | {town.settings.name for town in towns}

    async def close(self) -> None:
        """Send everybody home. Fails when somebody noticed something that was not looked at."""
        async with asyncio.timeout(DEADLINE_S):
            for context in self.contexts:
                await context.close()
        problems = [
            problem for visitor in self.visitors if not visitor.forgiving for problem in visitor.problems
        ]
        assert not problems, "\n".join(problems)
        assert not self.board.refused, f"the browser wanted to reach {self.board.refused}"


@asynccontextmanager
async def reception(
    world: World,
    browser: Browser,
    story: str,
    numbers: Callable[[], int] | None = None,
    *,
    marked: bool = False,
) -> AsyncIterator[Reception]:
    """Let visitors in to the sites of this world until left."""
    async with switchboard(world) as board:
        opened = Reception(world, browser, board, story, numbers or count(1).__next__, marked)
        try:
            yield opened
        finally:
            await opened.close()
