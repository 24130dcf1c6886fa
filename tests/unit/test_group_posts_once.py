"""What is written in a group stands once in a home, as the post, and its group's boost counts for nobody."""

from collections.abc import AsyncIterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from models.core.count_repair import compare
from models.posts.depth import shorten
from tests.both import NewUrl, new_url
from tests.office import Office, database, ids, office
from tests.streams import ears
from tests.unit.test_groups import GROUPS, add, found
from tests.world import Somebody, World, company

__all__ = ["database", "new_url", "office"]


async def stands(reader: Somebody, path: str = "", timeline: str = "home") -> list[tuple[str, bool]]:
    """Return the ids of the posts in somebody's home, the newest first, and whether each is shown by a boost."""
    shown = await reader.get(f"/api/v1/timelines/{timeline}{path}")
    return [((each["reblog"] or each)["id"], each["reblog"] is not None) for each in shown]


@pytest.mark.parametrize("access", ["open", "closed"])
async def test_a_post_in_a_group_stands_once(office: Office, access: str) -> None:
    """Amélie follows Bruno, who writes in the group; Chloé is only in the group."""
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(bruno, access=access)
    for who in (amelie, chloe):
        await add(group, bruno, who)
    async with ears(amelie, "user") as hers, ears(bruno, "user") as his, ears(chloe, "user") as others:
        post = await bruno.publish("@sales new prices")
        for who, listener in ((amelie, hers), (bruno, his), (chloe, others)):
            last = await who.publish("to oneself", visibility="direct")
            while (await listener.event("update"))["id"] != last["id"]:
                pass
            await who.call("DELETE", f"/api/v1/statuses/{last['id']}")
    brought = access == "closed"  # Her follow does not bring what is for members only.
    assert await stands(amelie) == [(post["id"], brought)]
    assert await stands(bruno) == [(post["id"], False)]
    assert await stands(chloe) == [(post["id"], True)]
    for listener in (hers, his, others):
        news = [
            each for each in listener.heard if each["event"] == "update" and post["id"] in each["payload"]
        ]
        assert len(news) == 1
    shown = await chloe.get(f"/api/v1/statuses/{post['id']}")
    assert (shown["reblogs_count"], await chloe.get(f"/api/v1/statuses/{post['id']}/reblogged_by")) == (0, [])
    if access == "open":
        assert (await chloe.post(f"/api/v1/statuses/{post['id']}/reblog"))["reblog"]["reblogs_count"] == 1
        assert ids(await amelie.get(f"/api/v1/statuses/{post['id']}/reblogged_by")) == [chloe.id]
        assert (await chloe.post(f"/api/v1/statuses/{post['id']}/unreblog"))["reblogs_count"] == 0
    await bruno.call("DELETE", f"{GROUPS}/{group['id']}/posts/{post['id']}")
    assert (await office.town.run(compare())).wrong == ()


async def test_whoever_begins_or_ends_to_follow_finds_it_once_still(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(bruno)
    await add(group, bruno, chloe)
    post = await bruno.publish("@sales new prices")
    for verb, brought in (("follow", False), ("unfollow", True), ("follow", False)):
        await chloe.post(f"/api/v1/accounts/{bruno.id}/{verb}")
        assert await stands(chloe) == [(post["id"], brought)]
    await chloe.post(f"/api/v1/accounts/{group['id']}/unfollow")
    assert await stands(chloe) == [(post["id"], False)]
    await chloe.post(f"/api/v1/accounts/{group['id']}/follow")
    assert await stands(chloe) == [(post["id"], False)]
    apart = await chloe.post("/api/v1/lists", {"title": "Apart", "exclusive": True})
    await chloe.post(f"/api/v1/lists/{apart['id']}/accounts", {"account_ids": [bruno.id]})
    assert await stands(chloe) == [(post["id"], True)], "his own are set apart, the group's are not"
    await amelie.post(f"/api/v1/accounts/{group['id']}/follow")
    await amelie.post(f"/api/v1/accounts/{bruno.id}/follow", {"languages": ["fr"]})
    english = await bruno.publish("@sales prices again", language="en")
    assert (await stands(amelie))[0] == (english["id"], True), "her follow of him does not bring it"


async def test_pages_have_each_once_however_little_is_kept(office: Office) -> None:
    """Of the home, and of a list of the author and the group."""
    amelie, bruno = office.amelie, office.bruno
    group = await found(bruno)
    await add(group, bruno, amelie)
    both = await amelie.post("/api/v1/lists", {"title": "Both"})
    await amelie.post(f"/api/v1/lists/{both['id']}/accounts", {"account_ids": [bruno.id, group["id"]]})
    written = [(await bruno.publish(f"@sales price {n}"))["id"] for n in range(6)]
    expected = [(post_id, False) for post_id in reversed(written)]
    for kept, timeline in product((0, 5, 2, 1), ("home", f"list/{both['id']}")):
        for _ in range(2):
            await office.town.run(lambda kept=kept: shorten(kept))  # type: ignore[misc]
        assert await stands(amelie, "", timeline) == expected
        down, bound = list[Any](), ""
        while page := await stands(amelie, f"?limit=2{bound}", timeline):
            down, bound = [*down, *page], f"&max_id={page[-1][0]}"
        assert down == expected
        up, bound = list[Any](), "0"
        while page := await stands(amelie, f"?limit=2&min_id={bound}", timeline):
            up, bound = [*page, *up], page[0][0]
        assert up == expected


@pytest.fixture
async def world(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[World]:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as opened:
        yield opened


@pytest.mark.parametrize("software", ["parvis", "mastodon"])
async def test_it_stands_once_at_other_sites_too(world: World, software: str) -> None:
    """Karim follows Amélie and her group; what he writes there stands once at home with both. Bruno is only in it."""
    await world.recognize(software)
    paris, lyon = world["paris"], world["lyon"]
    amelie, karim, bruno = (
        await paris.person("amelie"),
        await lyon.person("karim"),
        await lyon.person("bruno"),
    )
    group = await found(amelie)
    handle = f"@{group['account']['acct']}@{paris.host}"
    await karim.follow(amelie)
    await amelie.follow(karim)
    for who in (karim, bruno):
        account = await who.find(handle)
        await who.do(f"/api/v1/accounts/{account['id']}/follow")
    await amelie.publish("@sales new prices")
    await karim.publish(f"{handle} and mine")
    for reader, brought in ((amelie, False), (karim, False), (bruno, True)):
        home = await reader.home()
        shown = [each["reblog"] or each for each in home]
        texts = ["and mine", "new prices"]
        assert [text in each["content"] for text, each in zip(texts, shown, strict=True)] == [True, True], (
            home
        )
        assert [each["reblog"] is not None for each in home] == [brought] * 2
        assert [each["reblogs_count"] for each in shown] == [0, 0]
    for town in (paris, lyon):
        assert (await town.run(compare())).wrong == ()
