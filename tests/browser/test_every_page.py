"""Every page of the web app, opened once as who may see it, where something of everything has happened, and looked at from
all sides: widths, schemes, large letters, a finger instead of a mouse. All its texts have gone through the catalogue.

A new page needs a line in PAGES, or in NO_PAGES when it is none.
"""

from collections.abc import AsyncIterator
from itertools import product

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from models.identity.login_steps import begin_half_login
from models.people.people import person_or_defaults
from tests.browser.inhabited import LYON, REMOVED, Inhabitants, inhabited
from tests.browser.inspection import LOOKS, RULES, barriers, sideways, untranslated
from tests.browser.pseudo import mark_all_texts
from tests.browser.visitor import (
    DESK,
    NARROWEST,
    PHONE,
    TABLET,
    Manner,
    Reception,
    Visitor,
    reception,
    viewport,
)
from tests.world import Somebody
from web.routes import ROUTES

NEWCOMER, ADMIN, NOBODY, HALFWAY = "newcomer: ", "ada: ", "nobody: ", "halfway: "
"""Who opens a page, before its address. Else Amélie does."""

PAGES: dict[str, list[str]] = {
    "/": ["/", NEWCOMER + "/"],
    "/oauth/authorize": [
        "/oauth/authorize?response_type=code&client_id={client}&redirect_uri={callback}&scope=read+write"
    ],
    "/login": [NOBODY + "/login"],
    "/tags/{name}": ["/tags/planning"],
    "/bookmarks": ["/bookmarks", NEWCOMER + "/bookmarks"],
    "/favourites": ["/favourites"],
    "/people": ["/people?tab=site", "/people?tab=all", NEWCOMER + "/people?tab=following"],
    "/people/chart": ["/people/chart", "/people/chart?of=karim", "/people/chart?of=bruno@lyon.corp.example"],
    "/people/skills": ["/people/skills", "/people/skills?skill=sql"],
    "/people/requests": ["/people/requests", NEWCOMER + "/people/requests"],
    "/people/{id}/{verb}": [
        f"/people/{{bruno}}/{verb}"
        for verb in ("options", "lists", "note", "mute", "block", "hide_site", "remove_follower")
    ],
    "/lists": ["/lists", NEWCOMER + "/lists"],
    "/lists/{id}": ["/lists/{list}"],
    "/lists/{id}/edit": ["/lists/{list}/edit"],
    "/settings/filters": ["/settings/filters", NEWCOMER + "/settings/filters"],
    "/settings/filters/new": ["/settings/filters/new"],
    "/settings/filters/{id}": ["/settings/filters/{filter}"],
    "/settings/blocks": ["/settings/blocks", NEWCOMER + "/settings/blocks"],
    "/questions/{id}/experts": ["/questions/{question}/experts"],
    "/questions/{id}/older": ["/questions/{question}/older"],
    "/report": ["/report?post={distant_post}"],
    "/report/thanks": ["/report/thanks?account={bruno}&back=/"],
    "/settings/profile": ["/settings/profile"],
    "/@{username}": ["/@amelie", "/@karim", "/@bruno@lyon.corp.example"],
    "/@{username}/followers": ["/@amelie/followers", "/@bruno@lyon.corp.example/followers"],
    "/@{username}/following": ["/@amelie/following"],
    "/@{username}/{post_id}": [
        "/@amelie/{post}",
        "/@bruno@lyon.corp.example/{distant_post}",
        "/@karim/{poll_post}",
    ],
    "/files/{id}": ["/files/{file}"],
    "/files/{id}/inside": ["/files/{file}/inside"],
    "/@{username}/{post_id}/history": ["/@amelie/{post}/history"],
    "/@{username}/{post_id}/likes": ["/@amelie/{post}/likes"],
    "/@{username}/{post_id}/quotes": ["/@amelie/{post}/quotes"],
    "/@{username}/{post_id}/react": ["/@amelie/{post}/react"],
    "/@{username}/{post_id}/shares": ["/@amelie/{post}/shares"],
    "/@{username}/{post_id}/sites": ["/@amelie/{post}/sites"],
    "/announcements": ["/announcements", NEWCOMER + "/announcements?tab=past"],
    "/announcements/{id}": ["/announcements/{must_read}", "/announcements/{announcement}"],
    "/@{username}/{post_id}/delete": ["/@amelie/{post}/delete"],
    "/compose": ["/compose", "/compose?edit={post}", "/compose?reply={distant_post}", ADMIN + "/compose"],
    "/compose/drafts": ["/compose/drafts", NEWCOMER + "/compose/drafts"],
    "/compose/scheduled": ["/compose/scheduled", NEWCOMER + "/compose/scheduled"],
    "/people/experts": ["/people/experts", "/people/experts?skill=sql"],
    "/questions": ["/questions?list=all", "/questions?list=popular&tag=crm", NEWCOMER + "/questions"],
    "/search": ["/search", "/search?q=bonjour", "/search?q=presse&kind=files", "/search?q=zzzz"],
    "/tags": ["/tags", NEWCOMER + "/tags"],
    "/notifications": ["/notifications", NEWCOMER + "/notifications"],
    "/notifications/requests": ["/notifications/requests"],
    "/messages": ["/messages", NEWCOMER + "/messages"],
    "/messages/new": ["/messages/new?to={bruno}"],
    "/messages/{id}": ["/messages/{conversation}"],
    "/pages": ["/pages", "/pages?place=groups", NEWCOMER + "/pages?place=notebook"],
    "/pages/new": ["/pages/new", "/pages/new?template=minutes"],
    "/pages/{id:[0-9]+}": ["/pages/{page}", ADMIN + "/pages/{page}"],
    "/pages/{id:[0-9]+}/edit": ["/pages/{page}/edit"],
    "/pages/{id:[0-9]+}/settings": ["/pages/{page}/settings"],
    "/pages/{id:[0-9]+}/history": ["/pages/{page}/history"],
    "/pages/{id:[0-9]+}/history/{number}": ["/pages/{page}/history/1"],
    "/pages/{id:[0-9]+}/compare": ["/pages/{page}/compare"],
    "/groups": ["/groups", "/groups?new=1", "/groups?template=project", NEWCOMER + "/groups"],
    "/groups/{handle}": ["/groups/{open_group}", ADMIN + "/groups/{secret_group}"],
    "/groups/{handle}/posts/{id}": [ADMIN + "/groups/{secret_group}/posts/{group_post}"],
    "/groups/{handle}/{tab}": [
        *(
            ADMIN + f"/groups/{{secret_group}}/{tab}"
            for tab in ("pinned", "faq", "resources", "files", "members", "about", "settings")
        ),
        "/groups/{open_group}/files",
        "/groups/{open_group}/pages",
        "/groups/{open_group}/members",
    ],
    "/faq": ["/faq", ADMIN + "/faq"],
    "/resources": ["/resources"],
    "/access": ["/access"],
    "/settings": ["/settings"],
    "/settings/data": ["/settings/data"],
    "/settings/security": ["/settings/security", ADMIN + "/settings/security"],
    "/settings/security/app": [ADMIN + "/settings/security/app"],
    "/confirm": ["/confirm?return_to=/groups", "/confirm?done=1"],
    "/login/second": [HALFWAY + "/login/second"],
    "/settings/display": ["/settings/display"],
    "/settings/privacy": ["/settings/privacy"],
    "/settings/keys": ["/settings/keys"],
    "/settings/password": ["/settings/password"],
    "/settings/email": ["/settings/email"],
    "/password": [NOBODY + "/password", NOBODY + "/password?asked=1"],
    "/password/{token}": [NOBODY + "/password/{first_password}"],
    "/address/{token}": [NOBODY + "/address/{new_address}"],
    "/join/{token}": [
        NOBODY + "/join/{invitation}",
        NOBODY + "/join/{domain_invitation}",
    ],
    "/keys": ["/keys"],
    "/welcome": [NEWCOMER + "/welcome"],
    "/welcome/{number}": [NEWCOMER + "/welcome/2", NEWCOMER + "/welcome/3"],
    "/about": [NOBODY + "/about"],
    "/offline": [NOBODY + "/offline"],
    "/severed_relationships": ["/severed_relationships", NEWCOMER + "/severed_relationships"],
    "/admin": [ADMIN + "/admin"],
    "/admin/first-run": [ADMIN + "/admin/first-run"],
    "/admin/health": [ADMIN + "/admin/health"],
    "/admin/jobs": [ADMIN + "/admin/jobs"],
    "/admin/proof": [ADMIN + "/admin/proof"],
    "/admin/queue": [ADMIN + "/admin/queue"],
    "/admin/settings": [ADMIN + "/admin/settings"],
    "/admin/storage": [ADMIN + "/admin/storage"],
    "/admin/peers/{host}/severing": [ADMIN + f"/admin/peers/{host}/severing" for host in (LYON, REMOVED)],
    "/admin/peers": [ADMIN + "/admin/peers"],
    "/admin/peers/{host}": [
        ADMIN + "/admin/peers/lyon.corp.example",
        ADMIN + "/admin/peers/nice.corp.example",
    ],
    "/admin/directory": [ADMIN + "/admin/directory"],
    "/admin/egress": [ADMIN + "/admin/egress"],
    "/admin/audit": [ADMIN + "/admin/audit"],
    "/admin/announcements": [ADMIN + "/admin/announcements"],
    "/admin/announcements/{id}": [ADMIN + "/admin/announcements/{must_read}"],
    "/admin/announcements/new": [ADMIN + "/admin/announcements/new"],
    "/admin/announcements/{id}/edit": [ADMIN + "/admin/announcements/{must_read}/edit"],
    "/admin/features": [ADMIN + "/admin/features"],
    "/admin/hashtags": [ADMIN + "/admin/hashtags"],
    "/admin/identity": [ADMIN + "/admin/identity"],
    "/admin/identity/{key}": [ADMIN + "/admin/identity/corp"],
    "/admin/identity/{key}/provisioning": [ADMIN + "/admin/identity/corp/provisioning"],
    "/admin/look": [ADMIN + "/admin/look"],
    "/admin/measures": [ADMIN + "/admin/measures"],
    "/admin/newcomers": [ADMIN + "/admin/newcomers"],
    "/admin/newcomers/list": [ADMIN + "/admin/newcomers/list"],
    "/admin/invitations": [ADMIN + "/admin/invitations"],
    "/admin/mail": [ADMIN + "/admin/mail"],
    "/admin/people": [ADMIN + "/admin/people"],
    "/admin/people/{name}": [ADMIN + "/admin/people/karim", ADMIN + "/admin/people/igor"],
    "/admin/people/{name}/leaving": [
        ADMIN + "/admin/people/karim/leaving",
        ADMIN + "/admin/people/igor/leaving",
    ],
    "/admin/templates": [ADMIN + "/admin/templates"],
    "/admin/reports": [ADMIN + "/admin/reports"],
    "/admin/reports/{id}": [ADMIN + "/admin/reports/{report}"],
    "/admin/texts": [ADMIN + "/admin/texts"],
    "/admin/emoji": [ADMIN + "/admin/emoji"],
    "/admin/synonyms": [ADMIN + "/admin/synonyms"],
    "/admin/moves": [ADMIN + "/admin/moves"],
    "/admin/rules": [ADMIN + "/admin/rules"],
}
"""Path of a route -> addresses of it, with names of Inhabitants.names in braces."""

NO_PAGES = {
    "/settings/profile/work": "leads back to the profile, where a form that did not get through was sent to",
    "/settings/profile/absence": "likewise",
    "/posts/{id}": "a post, for a script; leads to its page else",
    "/search/suggest": "a part, for a script",
    "/search/filter": "leads to a search",
    "/messages/of/{id}": "leads to a conversation",
    "/settings/data/archive.zip": "a file",
    "/files/{id}/newest": "leads to a file",
    "/files/{id}/versions/{number}": "leads to a file",
    "/settings/security/app.svg": "a picture",
    "/manifest.webmanifest": "for browsers",
    "/icons/{name}.png": "a picture",
    "/look.css": "a style sheet",
    "/sw.js": "a script",
    "/source": "an archive",
    "/admin/announcements/{id}/table.csv": "a table",
    "/login/with/{key}": "leads to a provider",
    "/login/with/{key}/back": "leads on from a provider",
    "/static/{version:[0-9a-f]{12}}/{name:.+}": "files",
    "/static/{name:.+}": "files",
    "/live": "a stream",
    "/live/counts": "numbers, for a script",
    "/push": "for a script",
    "/severed_relationships/{id}/{relation}.csv": "a table",
}

WALKS = [walk for walks in PAGES.values() for walk in walks]


def shown_to_people() -> set[str]:
    """Return the paths that browsers are led to: all but those of apps and of other sites, and the page of consent."""
    ways = {each.path: each.handler.__module__ for each in ROUTES if each.method in ("GET", "*")}
    pages = {path for path, module in ways.items() if module.startswith(("web.pages.", "web.admin."))}
    return pages | {"/oauth/authorize"}


def test_each_page_is_walked() -> None:
    assert shown_to_people() == PAGES.keys() | NO_PAGES.keys()
    assert not PAGES.keys() & NO_PAGES.keys()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def inhabitants(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Inhabitants]:
    async with inhabited(tmp_path_factory.mktemp("inhabited")) as made:
        yield made


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def guests(inhabitants: Inhabitants, browser: Browser) -> AsyncIterator[Reception]:
    async with reception(inhabitants.world, browser, "every_page", marked=True) as opened:
        yield opened


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def visitors(inhabitants: Inhabitants, guests: Reception) -> dict[str, Visitor]:
    """Who walks, each in a browser that stays open."""
    found = {name: await guests.reader(who, Manner()) for name, who in inhabitants.people.items()}
    found["nobody"] = await guests.visitor()
    found["halfway"] = await guests.visitor()
    await _come_half_way(found["halfway"], inhabitants.amelie)
    return found


async def _come_half_way(visitor: Visitor, who: Somebody) -> None:
    """Let somebody have typed their password, and have a second factor to show."""
    secret = "half-way"

    async def begin() -> None:
        person = await person_or_defaults(who.account.id)
        await begin_half_login(person, secret, return_to="/", kept="")

    await visitor.town.run(begin)
    await visitor.keep(secret)


WIDTHS = (DESK, TABLET, PHONE, NARROWEST)
LETTERS = {"usual": (16, 13), "twice as large": (32, 26)}
"""What the browser's settings say: of texts, and of those of one width, in pixels."""


async def sides(visitor: Visitor) -> AsyncIterator[str]:
    """Stand before the page in one way after another, without loading it again, and say how."""
    page = visitor.page
    browser = await page.context.new_cdp_session(page)
    for (letters, (standard, fixed)), width in product(LETTERS.items(), WIDTHS):
        is_phone = width <= PHONE
        await page.emulate_media(color_scheme="dark" if is_phone else "light")
        await browser.send("Page.setFontSizes", {"fontSizes": {"standard": standard, "fixed": fixed}})
        await browser.send("Emulation.setTouchEmulationEnabled", {"enabled": is_phone})
        await page.set_viewport_size(viewport(width))
        yield f"{width} pixels, letters {letters}"
    await browser.detach()


UNITS = {f"{space}{unit}" for space in "\u202f\xa0" for unit in ("o", "ko", "Mo", "Go", "s", "min", "h")}
"""What Babel writes behind numbers."""

EXAMPLES = {"@lea", "social.lyon.corp.example", "Europe/Paris", "Parvis", "usine"}
"""What is the same in all languages."""

_DATA = """() => [...document.querySelectorAll("[data-text]")].map(each => each.textContent.trim()).filter(Boolean)"""

AUDITS = {f"{DESK} pixels, letters usual": RULES, f"{PHONE} pixels, letters usual": LOOKS}
"""Where axe looks, which is slow: at a desk in the light, and at a phone in the dark for what looks different there."""


async def faults(visitor: Visitor) -> AsyncIterator[str]:
    """Tell what is wrong with the page, from whatever side."""
    data = set(await visitor.page.evaluate(_DATA))
    for each in await untranslated(visitor.page, visitor.known | data | UNITS | EXAMPLES):
        yield each
    async for side in sides(visitor):
        found = await sideways(visitor.page)
        if side in AUDITS:
            found += await barriers(visitor.page, rules=AUDITS[side])
        for each in found:
            yield f"{side}: {each}"
    for each in visitor.problems:
        yield each


@pytest.mark.parametrize("walk", WALKS)
async def test_a_page_is_in_order(
    inhabitants: Inhabitants, visitors: dict[str, Visitor], monkeypatch: pytest.MonkeyPatch, walk: str
) -> None:
    mark_all_texts(monkeypatch)
    who, _, path = walk.rpartition(": ")
    visitor = visitors[who or "amelie"]
    visitor.problems.clear()
    answer = await visitor.page.goto(f"https://{visitor.town.host}{path.format(**inhabitants.names)}")
    assert answer
    assert answer.status == 200, await answer.text()
    found = [each async for each in faults(visitor)]
    assert not found, f"{visitor.path}:\n" + "\n".join(found)
