"""Lists: who may be on them, what they show, and what they keep out of the home."""

from pathlib import Path
from typing import Any

import pytest

from models.posts.lists import ListMember
from tests.office import Office, database, ids, office
from tests.world import Somebody, company

__all__ = ["database", "office"]


async def make(owner: Somebody, title: str = "Colleagues", *on_it: Somebody, **options: Any) -> str:
    made = await owner.post("/api/v1/lists", {"title": title, **options})
    if on_it:
        await owner.post(f"/api/v1/lists/{made['id']}/accounts", {"account_ids": [each.id for each in on_it]})
    return made["id"]


async def shown(owner: Somebody, kept: str) -> list[str]:
    return ids(await owner.get(f"/api/v1/timelines/list/{kept}"))


async def test_a_list_is_made_changed_and_deleted(office: Office) -> None:
    amelie = office.amelie
    made = await amelie.post("/api/v1/lists", {"title": " Sales "})
    assert made == {"id": made["id"], "title": "Sales", "replies_policy": "list", "exclusive": False}
    path = f"/api/v1/lists/{made['id']}"
    changed = await amelie.call(
        "PUT", path, json={"title": "Buyers", "replies_policy": "none", "exclusive": True}
    )
    assert changed == {**made, "title": "Buyers", "replies_policy": "none", "exclusive": True}
    assert await amelie.get(path) == changed
    assert await amelie.get("/api/v1/lists") == [changed]
    assert await amelie.call("DELETE", path) == {}
    assert await amelie.get("/api/v1/lists") == []
    await amelie.get(path, status=404)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"title": " "}, "Title can't be blank"),
        ({"title": "x" * 256}, "Title is longer than 255 characters"),
        ({"title": "Sales", "replies_policy": "some"}, "replies_policy must be one of followed, list, none"),
    ],
)
async def test_what_no_list_can_be(office: Office, given: dict[str, str], said: str) -> None:
    refused = await office.amelie.post("/api/v1/lists", given, status=422)
    assert refused["error"] == f"Validation failed: {said}"
    assert await office.amelie.get("/api/v1/lists") == []


async def test_only_whom_one_follows_is_on_a_list_and_once(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    kept = await make(amelie)
    path = f"/api/v1/lists/{kept}/accounts"
    await amelie.post(path, {"account_ids": [bruno.id, chloe.id]}, status=404)
    await amelie.post(path, {"account_ids": ["1"]}, status=404)
    await amelie.post(path, {"account_ids": [str(n) for n in range(40_000)]}, status=422)
    assert await amelie.get(path) == []

    assert await amelie.post(f"{path}?account_ids[]={bruno.id}") == {}  # as Ice Cubes sends it
    taken = await amelie.post(path, {"account_ids": [bruno.id]}, status=422)
    assert taken["error"] == "Validation failed: Account has already been taken"
    await amelie.post(f"/api/v1/accounts/{chloe.id}/follow")
    await amelie.post(path, {"account_ids": [chloe.id, amelie.id]})
    assert ids(await amelie.get(path)) == [amelie.id, chloe.id, bruno.id]
    assert ids(await amelie.get(f"{path}?limit=0")) == [amelie.id, chloe.id, bruno.id]
    assert ids(await amelie.get(f"/api/v1/accounts/{chloe.id}/lists")) == [kept]
    first = await amelie.ask("GET", f"{path}?limit=1")
    older = first.headers["Link"].partition(">")[0].removeprefix("<https://paris.corp.example")
    assert ids(first.json) + ids(await amelie.get(older)) == [amelie.id, chloe.id]

    assert await amelie.call("DELETE", path, json={"account_ids": [chloe.id, chloe.id, "77"]}) == {}
    assert ids(await amelie.get(path)) == [amelie.id, bruno.id]
    await amelie.post(f"/api/v1/accounts/{bruno.id}/unfollow")
    assert ids(await amelie.get(path)) == [amelie.id], "who is not followed is on no list"


async def test_a_list_shows_what_its_members_write(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    before = await bruno.publish("Before there was a list")
    kept = await make(amelie, "Bruno", bruno)
    after = await bruno.publish("After")
    await bruno.publish("For Chloé alone @chloe", visibility="direct")
    await bruno.publish("@amelie for you alone", visibility="direct")
    other = await chloe.publish("Somebody else's")
    boost = await bruno.post(f"/api/v1/statuses/{other['id']}/reblog")
    assert await shown(amelie, kept) == [boost["id"], after["id"], before["id"]]
    page = await amelie.ask("GET", f"/api/v1/timelines/list/{kept}?limit=1")
    assert ids(page.json) == [boost["id"]]
    assert f'/api/v1/timelines/list/{kept}?limit=1&max_id={boost["id"]}>; rel="next"' in page.headers["Link"]
    assert ids(await amelie.get(f"/api/v1/timelines/list/{kept}?min_id={before['id']}&limit=1")) == [
        after["id"]
    ]

    await bruno.call("DELETE", f"/api/v1/statuses/{after['id']}")
    assert await shown(amelie, kept) == [boost["id"], before["id"]]
    await amelie.post(f"/api/v1/accounts/{bruno.id}/follow", {"reblogs": False})
    await bruno.post(f"/api/v1/statuses/{(await chloe.publish('Once more'))['id']}/reblog")
    assert await shown(amelie, kept) == [boost["id"], before["id"]], "boosts are not wanted any more"
    await amelie.call("DELETE", f"/api/v1/lists/{kept}/accounts", json={"account_ids": [bruno.id]})
    assert await shown(amelie, kept) == []
    assert before["id"] in ids(await amelie.home())


@pytest.mark.parametrize(
    ("policy", "answers"), [("none", ()), ("list", ("member",)), ("followed", ("member", "followed"))]
)
async def test_which_answers_a_list_shows(office: Office, policy: str, answers: tuple[str, ...]) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    dora, emil = await office.town.person("dora"), await office.town.person("emil")
    for followed in (chloe, dora):
        await amelie.post(f"/api/v1/accounts/{followed.id}/follow")
    kept = await make(amelie, "Answers", bruno, chloe, replies_policy=policy)
    own = await bruno.publish("Myself")
    expected = [own["id"]]
    for author, name in (
        (bruno, "self"),
        (amelie, "owner"),
        (chloe, "member"),
        (dora, "followed"),
        (emil, "other"),
    ):
        said = own if author is bruno else await author.publish("Something")
        answer = await bruno.publish("An answer", in_reply_to_id=said["id"])
        expected += [said["id"]] if author is chloe else []
        expected += [answer["id"]] if name in ("self", "owner", *answers) else []
    assert await shown(amelie, kept) == expected[::-1]


async def test_an_exclusive_list_keeps_its_members_out_of_the_home(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    await amelie.post(f"/api/v1/accounts/{chloe.id}/follow")
    early = await bruno.publish("Early")
    kept = await make(amelie, "Apart", bruno, amelie, exclusive=True)
    late, own, hers = await bruno.publish("Late"), await amelie.publish("Mine"), await chloe.publish("Hers")
    assert ids(await amelie.home()) == [hers["id"], own["id"]]
    assert await shown(amelie, kept) == [own["id"], late["id"], early["id"]]

    path = f"/api/v1/lists/{kept}"
    await amelie.call("PUT", path, json={"exclusive": False})
    everything = [hers["id"], own["id"], late["id"], early["id"]]
    assert ids(await amelie.home()) == everything
    await amelie.call("PUT", path, json={"exclusive": True})
    assert ids(await amelie.home()) == [hers["id"], own["id"]]
    second = await make(amelie, "Apart too", bruno, exclusive=True)
    await amelie.call("DELETE", path)
    assert ids(await amelie.home()) == [hers["id"], own["id"]], "the other list sets him apart still"
    await amelie.call("DELETE", f"/api/v1/lists/{second}")
    assert ids(await amelie.home()) == everything


async def test_nobody_else_has_any_part_in_a_list(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    kept = await make(amelie, "Mine", bruno)
    path, before = f"/api/v1/lists/{kept}", await amelie.get(f"/api/v1/lists/{kept}")
    for method, where, body in (
        ("GET", path, {}),
        ("PUT", path, {"title": "Ours"}),
        ("PATCH", path, {"title": "Ours"}),
        ("DELETE", path, {}),
        ("GET", f"{path}/accounts", {}),
        ("POST", f"{path}/accounts", {"account_ids": [bruno.id]}),
        ("DELETE", f"{path}/accounts", {"account_ids": [bruno.id]}),
        ("GET", f"/api/v1/timelines/list/{kept}", {}),
    ):
        assert (await bruno.call(method, where, json=body, status=404))["error"] == "Record not found"
    assert await bruno.get(f"/api/v1/accounts/{bruno.id}/lists") == []
    assert await amelie.get(path) == before
    assert ids(await amelie.get(f"{path}/accounts")) == [bruno.id]


async def test_people_of_other_sites_are_on_lists_too(tmp_path: Path) -> None:
    """Paris lists somebody from Lyon; what she writes there is announced to streams with the list's id."""
    async with company(tmp_path, "paris", "lyon") as world:
        amelie, karim = await world["paris"].person("amelie"), await world["lyon"].person("karim")
        there = await amelie.follow(karim)
        made = await amelie.post("/api/v1/lists", {"title": "Lyon", "exclusive": True})
        await amelie.post(f"/api/v1/lists/{made['id']}/accounts", {"account_ids": [there["id"]]})
        with world["paris"].network.site.live.subscribe() as events:
            await karim.publish("Bonjour de Lyon")
            heard = [events.queue.get_nowait() for _ in range(events.queue.qsize())]
        [post] = await amelie.get(f"/api/v1/timelines/list/{made['id']}")
        assert "Bonjour de Lyon" in post["content"]
        assert await amelie.home() == []
        [listed] = [event for event in heard if event.kind == "listed"]
        assert (str(listed.id), listed.list_ids) == (post["id"], frozenset({int(made["id"])}))
        await world["paris"].allow("lyon.corp.example", state="removed")
        assert await world["paris"].run(lambda: ListMember.all().count()) == 0
