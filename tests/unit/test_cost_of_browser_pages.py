"""Pages in a browser cost the same number of statements however much is on them."""

import pytest

from tests.both import new_url, town
from tests.unit.test_page_cost import LARGE, SMALL, statements
from tests.unit.test_pages_thread import reader
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

LISTS = (
    "/",
    "/?tab=site",
    "/notifications",
    "/messages",
    "/groups",
    "/people?tab=all",
    "/bookmarks",
    "/search?q=budget",
    "/lists",
    "/settings/filters",
    "/@amelie",
    "/admin/people",
    "/admin/reports",
    "/admin/peers",
)
OTHERS = ("/admin", "/admin/health", "/admin/queue", "/compose")
"""Pages that are no longer with more of everything."""


async def meet(town: Town, amelie: Somebody, thread: str, n: int) -> None:
    """Give Amélie one more of everything."""
    other = await town.person(f"colleague{n}")
    await amelie.follow(other)
    await other.follow(amelie)
    said = await other.publish(f"The budget {n} #budget @amelie")
    await other.publish(f"Answer {n}", in_reply_to_id=thread)
    await other.publish(f"@amelie secret {n}", visibility="direct")
    await amelie.publish(f"Mine {n}")
    await amelie.post(f"/api/v1/statuses/{said['id']}/bookmark")
    await other.post(f"/api/v1/statuses/{thread}/favourite")
    await other.post("/api/v1/reports", {"account_id": amelie.id, "comment": "rude"})
    for founder, access in ((other, "open"), (amelie, "closed")):
        group = {"name": f"{access} {n}{n}{n}", "access": access, "anyway": True}
        await founder.post("/api/parvis/v1/groups", group)
    await amelie.post("/api/v1/lists", {"title": f"List {n}"})
    await amelie.post("/api/v1/filters", {"phrase": f"word{n}", "context": ["home"]})
    await town.allow(f"site{n}.corp.example")


async def test_pages_cost_no_more_with_more_on_them(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    amelie = await town.person("amelie", role="admin")
    thread = (await amelie.publish("What do you think?"))["id"]
    hers = await reader(amelie)
    costs: dict[str, list[int]] = {}
    sizes: dict[str, list[int]] = {}
    for names in (range(SMALL), range(SMALL, LARGE)):
        for n in names:
            await meet(town, amelie, thread, n)
        for path in (*LISTS, f"/@amelie/{thread}", *OTHERS):
            counted = []
            # The least: what is kept for a while (names of sites) is asked anew by one of them at most, and the site may
            # look after itself meanwhile.
            for _ in range(3):
                with statements(monkeypatch) as asked:
                    shown = await hers.page(path)
                counted.append(len(asked))
            costs.setdefault(path, []).append(min(counted))
            sizes.setdefault(path, []).append(len(shown))
    assert [path for path in sizes if path not in OTHERS and sizes[path][0] >= sizes[path][1]] == []
    assert {path: each for path, each in costs.items() if not each[0] >= each[1] > 0} == {}
