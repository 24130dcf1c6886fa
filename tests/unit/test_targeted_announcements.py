"""Announcements to some: read by those they are for, on every surface, and by nobody else."""

from dataclasses import replace
from typing import Any

import pytest

from models.announcements.sites import reach_of
from models.core.accounts import Account
from models.core.database import value
from models.groups.groups import GroupMember
from models.peers.peers import set_people, set_state
from models.people.people import Person
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce, revise
from outbox.people.accounts import set_department
from tests.both import new_url, town
from tests.streams import ears
from tests.unit.test_groups import found
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

PRICES = NewAnnouncement(
    (WrittenText("fr", "Tarifs", "Nouveaux tarifs : pineapple. #zanzibar"),), departments=("Ventes",)
)
ALL = replace(PRICES, departments=())


async def announced(town: Town, new: NewAnnouncement = PRICES) -> int:
    author = town.people["claire"].account
    return await town.run(announce(town.network, author, new, by="claire"))


async def people_of(town: Town) -> tuple[Somebody, Somebody, Somebody]:
    """Return Claire, who announces; Bruno, whom it is for; and Chloé, whom it is not for and who follows everybody."""
    claire = await town.person("claire", role="communicator")
    bruno, chloe = await town.person("bruno"), await town.person("chloe")
    await town.run(set_department("bruno", "Ventes", by="ada"))
    await announced(town, NewAnnouncement((WrittenText("fr", "", "Bienvenue."),)))
    [welcome] = await chloe.home()
    for each in (bruno, chloe):
        await each.post(f"/api/v1/accounts/{welcome['account']['id']}/follow", {"notify": True})
        await each.post("/api/v1/tags/zanzibar/follow")
    kept = await chloe.post("/api/v1/lists", {"title": "News"})
    await chloe.post(f"/api/v1/lists/{kept['id']}/accounts", {"account_ids": [welcome["account"]["id"]]})
    return claire, bruno, chloe


async def surfaces(reader: Somebody, post_id: str, news_id: str) -> dict[str, str]:
    """Return what somebody's client can show of a post, by surface."""
    lists = await reader.get("/api/v1/lists")
    paths = [
        f"/api/v1/statuses/{post_id}",
        f"/api/v1/statuses/{post_id}/context",
        f"/api/v1/statuses/{post_id}/history",
        f"/api/v1/statuses?id[]={post_id}",
        f"/api/v1/accounts/{news_id}/statuses",
        f"/api/v1/accounts/{news_id}/statuses?pinned=true",
        f"/api/v1/accounts/{news_id}/statuses?tagged=zanzibar",
        "/api/v1/timelines/home",
        "/api/v1/timelines/public",
        "/api/v1/timelines/tag/zanzibar",
        *(f"/api/v1/timelines/list/{each['id']}" for each in lists),
        "/api/v2/search?q=pineapple",
        f"/api/v2/search?q=https://{reader.town.host}/@news/{post_id}&resolve=true",
        "/api/v1/notifications",
        "/api/v1/trends/statuses",
        "/api/v1/announcements",
    ]
    return {path: (await reader.ask("GET", path)).body.decode() for path in paths}


async def targeted_post(town: Town) -> dict[str, Any]:
    """Announce to a department, and return the post of it as Bruno has it."""
    await announced(town)
    return (await town.people["bruno"].home())[0]


async def test_only_those_meant_read_it_on_any_surface(town: Town) -> None:
    claire, bruno, chloe = await people_of(town)
    counted = (await chloe.get("/api/v1/accounts/lookup?acct=news"))["statuses_count"]
    async with ears(chloe, "user", "public", "public:local") as hers, ears(bruno, "user") as his:
        post = await targeted_post(town)
        assert (await his.event("update"))["id"] == post["id"]
        await bruno.post("/api/v1/statuses", {"status": "for all"})
        await hers.event("update", "public")
    assert not any("pineapple" in str(said) for said in hers.heard)
    news_id = post["account"]["id"]
    for surface, text in (await surfaces(chloe, post["id"], news_id)).items():
        assert "pineapple" not in text, surface
    assert (await chloe.get("/api/v1/accounts/lookup?acct=news"))["statuses_count"] == counted
    nothing = await chloe.ask("GET", "/api/v1/statuses/1")
    for surface in ("", "/context", "/source", "/history", "/favourited_by", "/reblogged_by"):
        answer = await chloe.ask("GET", f"/api/v1/statuses/{post['id']}{surface}")
        assert (answer.status, answer.body) == (nothing.status, nothing.body), surface
    for verb in ("favourite", "reblog", "bookmark", "mute"):
        assert (await chloe.ask("POST", f"/api/v1/statuses/{post['id']}/{verb}")).status == 404, verb

    shown = await surfaces(bruno, post["id"], news_id)
    hidden_from_all = ("context", "public", "trends", "timelines/tag")
    for surface, text in shown.items():
        assert ("pineapple" in text) is not any(each in surface for each in hidden_from_all), surface
    assert (await claire.get(f"/api/v1/statuses/{post['id']}"))["id"] == post["id"]


async def test_it_is_not_carried_on(town: Town) -> None:
    """Not by a boost or a quote of who may read it; an answer shows itself, and not what it answers."""
    _, bruno, chloe = await people_of(town)
    post = await targeted_post(town)
    await bruno.call("POST", f"/api/v1/statuses/{post['id']}/reblog", status=422)
    quoting = {"status": "see", "quoted_status_id": post["id"]}
    await bruno.call("POST", "/api/v1/statuses", json=quoting, status=422)
    answer = await bruno.post("/api/v1/statuses", {"status": "why?", "in_reply_to_id": post["id"]})
    context = await chloe.get(f"/api/v1/statuses/{answer['id']}/context")
    assert context["ancestors"] == []


@pytest.mark.parametrize("department", ["Ventes", "Achats"])
async def test_who_changes_department_reads_what_is_for_the_new_one(town: Town, department: str) -> None:
    _, bruno, _ = await people_of(town)
    post = await targeted_post(town)
    await town.run(set_department("bruno", department, by="ada"))
    status = 200 if department == "Ventes" else 404
    assert (await bruno.ask("GET", f"/api/v1/statuses/{post['id']}")).status == status


async def test_what_was_for_all_and_is_for_some_now_is_lost_by_the_others(town: Town) -> None:
    """And what was for some and is for all now, all read. The counter of posts follows, once."""
    _, bruno, chloe = await people_of(town)
    announcement_id = await announced(town, ALL)
    post = (await chloe.home())[0]
    assert "pineapple" in post["content"]
    boost = await bruno.post(f"/api/v1/statuses/{post['id']}/reblog")
    counted = (await chloe.get("/api/v1/accounts/lookup?acct=news"))["statuses_count"]
    async with ears(chloe, "user", "public") as hers:
        for _ in range(2):
            await town.run(revise(town.network, announcement_id, PRICES, by="claire"))
        assert await hers.event("delete", "user") == int(post["id"])
    for surface, text in (await surfaces(chloe, post["id"], post["account"]["id"])).items():
        assert "pineapple" not in text, surface
    entries = "SELECT count(*) FROM home_entries WHERE post_id = $1 AND owner_id = $2"
    assert await town.run(lambda: value(entries, int(post["id"]), int(chloe.id))) == 0
    notified = "SELECT count(*) FROM notifications WHERE post_id = $1 AND account_id = $2"
    assert await town.run(lambda: value(notified, int(post["id"]), int(chloe.id))) == 0
    assert (await bruno.ask("GET", f"/api/v1/statuses/{boost['id']}")).status == 404
    assert "pineapple" in (await bruno.get(f"/api/v1/statuses/{post['id']}"))["content"]
    assert (await chloe.get("/api/v1/accounts/lookup?acct=news"))["statuses_count"] == counted - 1

    await town.run(revise(town.network, announcement_id, ALL, by="claire"))
    assert "pineapple" in (await chloe.get(f"/api/v1/statuses/{post['id']}"))["content"]
    assert (await chloe.get("/api/v1/accounts/lookup?acct=news"))["statuses_count"] == counted


async def test_whom_it_would_reach_is_told_before(town: Town) -> None:
    """As `meant` will say; of other sites, what they are known to have, and who is in our groups."""
    claire, bruno, _ = await people_of(town)
    host = "lyon.corp.example"
    await town.run(lambda: set_state(town.network.site.live, host, "active", by="ada"))
    await town.run(lambda: set_people(host, 900, by="ada"))
    group = await found(bruno, "Sales")
    member = Account(username="lea", host=host, handle=f"lea@{host}", uri=f"https://{host}/lea")

    async def join() -> None:
        await member.save(force_create=True)
        values = {"group_id": int(group["id"]), "account_id": member.id, "state": "member"}
        await GroupMember.create(**values)

    await town.run(join)

    async def reach(**to: Any) -> list[tuple[str, int | None]]:
        whom = {"departments": (), "groups": (), "sites": ()} | to
        return [
            (each.host, each.people) for each in await town.run(lambda: reach_of(claire.account.id, **whom))
        ]

    everybody = len(await town.run(lambda: Person.filter(disabled_at=None)))
    assert await reach() == [("", everybody)]
    assert await reach(departments=["Ventes"]) == [("", 1)]
    assert await reach(sites=["*"]) == [("", everybody), (host, 900)]
    assert await reach(departments=["Ventes"], sites=[host]) == [("", 1), (host, None)]
    assert await reach(groups=[int(group["id"])]) == [("", 1), (host, 1)]
    assert await reach(departments=["Ventes", "Labo"], groups=[int(group["id"])]) == [("", 1), (host, None)]
