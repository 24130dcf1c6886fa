"""Homes and lists of which only the newest entries are kept: their pages are the same as before, wherever one begins."""

import re
from dataclasses import replace
from itertools import product

import pytest

from models.announcements.announcements import Announcement
from models.announcements.totals import totals_of
from models.core.accounts import account_by_id
from models.core.database import value
from models.core.paging import Page
from models.people.oauth import issue_token, register_application
from models.posts import depth
from models.posts.depth import home, listed, shorten
from models.posts.timelines import PostView, Timeline
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from tests.both import new_url, town
from tests.streams import ears
from tests.unit.test_groups import add, found
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

KEPT = 4


async def boost(reader: Somebody, post: dict) -> None:
    await reader.post(f"/api/v1/statuses/{post['id']}/reblog")


async def acting_as(town: Town, group: dict, moderator: Somebody) -> Somebody:
    """Return a group as somebody who moderates it acts as it."""

    async def issue() -> Somebody:
        application, _ = await register_application(
            "Elk", "", ["https://elk.corp.example/"], ["read", "write"]
        )
        account = await account_by_id(int(group["id"]))
        issued = await issue_token(application, "read write", account.id, person_id=moderator.account.id)
        return Somebody(town, issued.secret, account)

    return await town.run(issue)


async def write_everything(town: Town) -> tuple[Somebody, str]:
    """Let Amélie's colleagues write all that can and cannot stand in her home and on her list; return her and the list."""
    amelie, bruno, chloe, david, emil, fanny, gil, noor = [
        await town.person(name, role="admin" if name == "noor" else "member")
        for name in ("amelie", "bruno", "chloe", "david", "emil", "fanny", "gil", "noor")
    ]
    for other, how in ((bruno, {}), (david, {"reblogs": False}), (emil, {"languages": ["fr"]}), (fanny, {})):
        await amelie.post(f"/api/v1/accounts/{other.id}/follow", how)
    await amelie.post("/api/v1/tags/tea/follow")
    colleagues = await amelie.post("/api/v1/lists", {"title": "Colleagues", "replies_policy": "list"})
    await amelie.post(f"/api/v1/lists/{colleagues['id']}/accounts", {"account_ids": [bruno.id, david.id]})
    apart = await amelie.post("/api/v1/lists", {"title": "Apart", "exclusive": True})
    await amelie.post(f"/api/v1/lists/{apart['id']}/accounts", {"account_ids": [fanny.id]})
    group = await found(bruno, "Sales", "closed")
    await add(group, bruno, amelie)
    sales = await acting_as(town, group, bruno)
    for n in range(2):
        await sales.publish(f"by the group itself {n}")
        mine = await amelie.publish(f"mine {n}")
        hers = await chloe.publish(f"by somebody else {n}")
        await bruno.publish(f"bruno {n}")
        await bruno.publish(f"to his followers {n}", visibility="private")
        await bruno.publish(f"secret {n}", visibility="direct")
        await bruno.publish(f"@amelie secret {n}", visibility="direct")
        await bruno.publish(f"@chloe an answer {n}", in_reply_to_id=hers["id"])
        await bruno.publish(f"@amelie an answer {n}", in_reply_to_id=mine["id"])
        await bruno.publish(f"@sales for members {n}", visibility="private")
        for each in (bruno, david, fanny):
            await boost(each, hers)
        await david.publish(f"david {n}")
        await emil.publish(f"en {n}", language="en")
        await emil.publish(f"fr {n}", language="fr")
        await fanny.publish(f"set apart {n}")
        await gil.publish(f"#tea {n}")
        await gil.publish(f"#tea {n}", visibility="unlisted")
        announced = NewAnnouncement((WrittenText("fr", f"Badges {n}", "À porter"),))
        await town.run(announce(town.network, noor.account, announced, by="noor"))
    return amelie, colleagues["id"]


async def shorten_for_good(town: Town) -> None:
    """What is below a floor is deleted when the task comes again."""
    await town.run(lambda: shorten(KEPT))
    await town.run(lambda: shorten(KEPT))


async def count(town: Town, what: str, *values: object) -> int:
    return await town.run(lambda: value(f"SELECT count(*) FROM {what}", *values))


async def ids_of(town: Town, reader: Somebody, list_id: str, page: Page) -> list[int]:
    """Return the cursors of a page of a list, or of the home when there is none."""

    async def read() -> list[PostView]:
        me = reader.account.id
        return await (listed(me, int(list_id), page) if list_id else home(me, page))

    return [view.cursor for view in await town.run(read)]


def part(whole: list[int], page: Page) -> list[int]:
    """Return what a page of a timeline is, newest first."""
    above = page.min_id if page.min_id is not None else page.since_id or 0
    within = [each for each in whole if above < each < (page.max_id or max(whole) + 1)]
    return within[-page.limit :] if page.min_id is not None else within[: page.limit]


async def walk(reader: Somebody, path: str, relation: str) -> list[str]:
    """Follow a list's links, as a client does; return what was read, in the order of reading."""
    read: list[str] = []
    while True:
        answer = await reader.ask("GET", path)
        assert answer.status == 200
        entities = answer.json if relation == "next" else answer.json[::-1]
        read += [each["id"] for each in entities]
        link = re.search(rf'<https://[^/]+([^>]+)>; rel="{relation}"', answer.headers.get("Link", ""))
        if not link or not entities:
            return read
        path = link[1]


async def test_pages_are_the_same_however_few_entries_are_kept(town: Town) -> None:
    amelie, list_id = await write_everything(town)
    pages = {"": "/api/v1/timelines/home", list_id: f"/api/v1/timelines/list/{list_id}"}
    whole = {each: await ids_of(town, amelie, each, Page(limit=80)) for each in pages}
    assert len(whole[""]) > 4 * KEPT
    assert len(whole[list_id]) > 2 * KEPT
    announced = await town.run(lambda: Announcement.all().values_list("id", flat=True))
    delivered = await town.run(lambda: totals_of(announced))

    await town.run(lambda: shorten(KEPT))
    for each in pages:
        assert await ids_of(town, amelie, each, Page(limit=80, min_id=1)) == whole[each], "not deleted yet"
    await town.run(lambda: shorten(KEPT))
    assert await count(town, "home_entries WHERE owner_id = $1", amelie.account.id) == KEPT
    assert await count(town, "list_entries WHERE list_id = $1", int(list_id)) == KEPT
    for each, path in pages.items():
        assert await ids_of(town, amelie, each, Page(limit=80)) == whole[each]
        bounds = [None, *whole[each], whole[each][-1] - 1, whole[each][0] + 1]
        for limit, bound, which in product((1, 4, 80), bounds, ("max_id", "min_id", "since_id")):
            page = replace(Page(limit=limit), **{which: bound})
            assert await ids_of(town, amelie, each, page) == part(whole[each], page), page
        between = Page(limit=3, min_id=whole[each][-2], max_id=whole[each][1])
        assert await ids_of(town, amelie, each, between) == part(whole[each], between)
        newest_first = [str(post_id) for post_id in whole[each]]
        assert await walk(amelie, f"{path}?limit=3", "next") == newest_first
        assert await walk(amelie, f"{path}?limit=3&min_id=1", "prev") == newest_first[::-1]
    assert await town.run(lambda: totals_of(announced)) == delivered
    searched = await amelie.get("/api/v2/search?q=bruno in:home&type=statuses")
    assert [each["content"] for each in searched["statuses"]] == ["<p>bruno 1</p>", "<p>bruno 0</p>"]


async def test_what_was_followed_later_leaves_no_gap(town: Town) -> None:
    """Old posts come in, of who is followed anew and late: what others wrote in between is not skipped."""
    amelie, bruno, chloe = [await town.person(name) for name in ("amelie", "bruno", "chloe")]
    old = [await chloe.publish(f"old {n}") for n in range(3)]
    await amelie.post(f"/api/v1/accounts/{bruno.id}/follow")
    for n in range(3 * KEPT):
        await bruno.publish(f"{n}")
    await shorten_for_good(town)
    before = await ids_of(town, amelie, "", Page(limit=80))
    await amelie.post(f"/api/v1/accounts/{chloe.id}/follow")
    wanted = [*before, *(int(each["id"]) for each in old[::-1])]
    assert await ids_of(town, amelie, "", Page(limit=80)) == wanted
    assert await ids_of(town, amelie, "", Page(limit=4, max_id=before[-3])) == wanted[len(before) - 2 :][:4]
    await amelie.post(f"/api/v1/accounts/{bruno.id}/unfollow")
    assert await ids_of(town, amelie, "", Page(limit=80)) == wanted[len(before) :]
    await shorten_for_good(town)
    assert await ids_of(town, amelie, "", Page(limit=80)) == wanted[len(before) :]


@pytest.mark.parametrize("page", [Page(limit=80), Page(limit=80, min_id=1)])
async def test_who_reads_while_a_floor_rises_finds_all(
    town: Town, monkeypatch: pytest.MonkeyPatch, page: Page
) -> None:
    """The task comes between the two parts of a page, whichever is read first."""
    amelie = await town.person("amelie")
    for n in range(4 * KEPT):
        await amelie.publish(f"{n}")
    whole = await ids_of(town, amelie, "", page)
    await town.run(lambda: shorten(3 * KEPT))
    page_of, read = depth.page_of, 0

    async def interrupted(viewer_id: int, timeline: Timeline, page: Page) -> list[PostView]:
        nonlocal read
        found = await page_of(viewer_id, timeline, page)
        read += 1
        await shorten((3 - read) * KEPT)
        return found

    monkeypatch.setattr(depth, "page_of", interrupted)
    assert await ids_of(town, amelie, "", page) == whole
    assert read == 2


async def test_a_deletion_far_back_is_streamed(town: Town) -> None:
    """Whoever had scrolled there hears of it, though it stands written in the home no more."""
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    await amelie.post(f"/api/v1/accounts/{bruno.id}/follow")
    posts = [await bruno.publish(f"{n}", visibility="private") for n in range(2 * KEPT)]
    await shorten_for_good(town)
    with town.network.site.live.subscribe() as told:
        await bruno.call("DELETE", f"/api/v1/statuses/{posts[0]['id']}")
        events = [told.queue.get_nowait() for _ in range(told.queue.qsize())]
    reached = [each.account_ids for each in events if each.kind == "delete"]
    assert [amelie.account.id in each for each in reached] == [True]


async def test_a_deletion_is_streamed_to_those_alone_who_could_see_the_post(town: Town) -> None:
    """Far back no entry says who had a post: the law does, and what somebody follows."""
    amelie, bruno, chloe = [await town.person(name) for name in ("amelie", "bruno", "chloe")]
    await amelie.post(f"/api/v1/accounts/{bruno.id}/follow")
    await chloe.post("/api/v1/tags/tea/follow")
    group = await found(bruno, "Merger", "secret")
    await add(group, bruno, chloe)
    hidden = [
        await bruno.publish("@chloe between us", visibility="direct"),
        await bruno.publish(f"@{group['account']['acct']} buy them", visibility="private"),
    ]
    tea = await bruno.publish("#tea")
    for person in (amelie, bruno, chloe):
        for n in range(KEPT + 2):
            await person.publish(f"{n}")
    for _ in range(2):
        await town.run(lambda: shorten(KEPT))
    with town.network.site.live.subscribe() as heard:
        for post in (*hidden, tea):
            await bruno.call("DELETE", f"/api/v1/statuses/{post['id']}")
        events = [heard.queue.get_nowait() for _ in range(heard.queue.qsize())]
    reached = {str(each.id): each.account_ids for each in events if each.kind == "delete"}
    assert all(amelie.account.id not in reached[post["id"]] for post in hidden)
    everybody = {amelie.account.id, bruno.account.id, chloe.account.id}
    assert reached[tea["id"]] == everybody


async def test_an_edit_far_back_is_streamed(town: Town) -> None:
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    await amelie.post(f"/api/v1/accounts/{bruno.id}/follow")
    posts = [await bruno.publish(f"{n}") for n in range(KEPT + 3)]
    for _ in range(2):
        await town.run(lambda: shorten(KEPT))
    async with ears(amelie, "user") as hers:
        await bruno.call("PUT", f"/api/v1/statuses/{posts[0]['id']}", json={"status": "edited"})
        assert (await hers.event("status.update"))["id"] == posts[0]["id"]
