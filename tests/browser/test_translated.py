"""Every page of the app in a language that marks each text that went through the catalogue: none is left out."""

import pytest

from tests.browser.visitor import Reception, Visitor
from tests.world import Somebody

OWN = ("/compose", "/compose?kind=poll", "/compose/drafts", "/compose/scheduled", "/groups?new=1", "/people")
READING = ("/", "/?tab=all", "/announcements", "/bookmarks", "/favourites", "/notifications", "/tags")
TALKING = ("/messages", "/messages/new", "/notifications/requests", "/search", "/search?q=bonjour", "/keys")
SETTINGS = ("/settings", "/settings/profile", "/settings/blocks", "/settings/filters", "/access", "/about")
WELCOME = ("/welcome", "/welcome/2", "/welcome/3", "/offline")
RUNNING = (
    "",
    "/first-run",
    "/peers",
    "/queue",
    "/proof",
    "/egress",
    "/moves",
    "/rules",
    "/health",
    "/storage",
)
MORE = ("/jobs", "/settings")
PARTS = {
    "writing": OWN,
    "reading": READING,
    "talking": TALKING,
    "settings": SETTINGS,
    "welcome": WELCOME,
    "administration": [f"/admin{each}" for each in (*RUNNING, *MORE)],
}


async def read(guests: Reception, who: Somebody, *paths: str) -> Visitor:
    reader = await guests.reader(who)
    reader.known.add("Elk")  # the client with which they were hired
    for path in paths:
        await reader.open(path)
    return reader


@pytest.mark.parametrize("part", PARTS)
async def test_no_text_of_these_pages_is_left_out(marked_guests: Reception, part: str) -> None:
    amelie = await marked_guests.hire("amelie", role="admin" if part == "administration" else "member")
    await (await marked_guests.hire("karim")).publish(f"@{amelie.username} Bonjour")
    await read(marked_guests, amelie, *PARTS[part])


async def test_no_text_of_a_group_and_a_profile_is_left_out(marked_guests: Reception) -> None:
    amelie, bruno = await marked_guests.hire("amelie"), await marked_guests.hire("bruno", "lyon")
    name = f"Fusée {marked_guests.numbers()}"
    group = await amelie.post("/api/parvis/v1/groups", {"name": name, "access": "closed", "anyway": True})
    await amelie.follow(bruno)
    path = f"/groups/{group['account']['username']}"
    tabs = [path + each for each in ("", "/pinned", "/files", "/members", "/about", "/settings")]
    reader = await marked_guests.reader(amelie)
    reader.known |= {name, group["account"]["username"]}
    for each in (*tabs, f"/@{bruno.handle}", f"/report?account={bruno.handle}", f"/@{amelie.username}"):
        await reader.open(each)
