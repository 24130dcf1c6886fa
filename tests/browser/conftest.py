"""The pages in a real browser: Debian's Chromium, driven by Playwright, on two sites that federate.

    make test ARGS="tests/browser"                            # Debian: apt install chromium; root gets it by itself
    PARVIS_SCREENSHOTS=1 make test ARGS="tests/browser"       # build/screenshots/<story>/<page>-<width>-<scheme>-<language>.png

A story asks for `guests`, hires people, opens a browser for each and goes from page to page:

    async def test_a_thing(guests: Reception) -> None:
        reader = await guests.reader(await guests.hire("amelie"), Manner(PHONE, "dark", "en"))
        await reader.open("/groups")
        await reader.follow(reader.page.get_by_role("link", name="Usine"))
        await reader.survey()  # all widths and schemes

Every page that is reached is looked at (`Visitor.look`): nothing that axe finds, no error or warning on the console, so no
violation of the Content-Security-Policy either, no request to another host, no part that fails to load, no scrolling
sideways. Axe, which is slow, looks once at pages that are made alike. After what changes a page without leading to
another, call `look` yourself. With `marked_guests` every text must have gone through the catalogue of translations.

Wait for states (`expect(…)`), never for time. The sites are shared by all stories of a process: people are new in each,
whatever else a story makes has a name of its own, and what happens once in the life of a site has a site of its own
(`reception` takes any world).
"""

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from tests.browser.pseudo import mark_all_texts
from tests.browser.visitor import DEADLINE_MS, Reception, reception
from tests.once import KEYS
from tests.proxies import program
from tests.world import World, company

HERE = Path(__file__).parent
ARGUMENTS = [
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # for what goes past the proxies of the stories
    "--autofill-server-url=http://127.0.0.1:9/",  # else it tells one of another company of each form that it sees
    "--ignore-certificate-errors",  # the authority is the tests' own, and service workers are refused otherwise
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run all stories in one loop, in which the browser and the sites live."""
    for item in items:
        if item.path.parent == HERE and item.get_closest_marker("asyncio"):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    binary = program("chromium", "Debian: apt install chromium fonts-liberation fonts-noto-color-emoji")
    expect.set_options(timeout=DEADLINE_MS)
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=binary, args=ARGUMENTS)
        yield opened
        await opened.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def cities(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    """Paris and Lyon, allowing one another, for all stories."""
    async with company(tmp_path_factory.mktemp("cities"), "paris", "lyon") as world:
        yield world


@pytest.fixture(scope="session")
def numbers() -> Callable[[], int]:
    return count(1).__next__


@pytest.fixture(autouse=True)
def keys_stay(keys_go_round: None) -> Iterator[None]:
    """Let nobody else get the keys of people whose site lives on."""
    yield
    KEYS.keep()


@pytest.fixture
def story(request: pytest.FixtureRequest) -> str:
    return str(request.node.originalname).removeprefix("test_")


@pytest_asyncio.fixture(loop_scope="session")
async def guests(
    cities: World, browser: Browser, story: str, numbers: Callable[[], int]
) -> AsyncIterator[Reception]:
    """Visitors of Paris and Lyon."""
    async with reception(cities, browser, story, numbers) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def marked_guests(
    cities: World,
    browser: Browser,
    story: str,
    numbers: Callable[[], int],
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Reception]:
    """The same, where each text that is not data must have gone through the catalogue."""
    mark_all_texts(monkeypatch)
    async with reception(cities, browser, story, numbers, marked=True) as opened:
        yield opened
