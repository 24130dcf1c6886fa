"""Filters: words and posts that somebody does not want to meet, and where they meet them no more."""

from datetime import timedelta
from typing import Any

import pytest

from models.core.base import now
from models.people.people import Person
from models.posts.filters import Filter, Rulebooks, matches, word
from tests.office import Office, database, ids, office
from tests.world import Somebody

__all__ = ["database", "office"]


async def make(owner: Somebody, *keywords: str, **options: Any) -> dict[str, Any]:
    attributes = [{"keyword": keyword} for keyword in keywords]
    return await owner.post(
        "/api/v2/filters",
        {"title": "Enough", "context": ["home"], "keywords_attributes": attributes, **options},
    )


async def test_a_filter_is_made_changed_and_deleted(office: Office) -> None:
    amelie = office.amelie
    made = await amelie.post(
        "/api/v2/filters?title=Budget&context[]=home&context[]=public&filter_action=hide&expires_in=3600"
        "&keywords_attributes[][keyword]=budget&keywords_attributes[][whole_word]=false"
        "&keywords_attributes[][keyword]=money"
    )
    first, second = made["keywords"]
    assert made == {
        "id": made["id"],
        "title": "Budget",
        "context": ["home", "public"],
        "expires_at": made["expires_at"],
        "filter_action": "hide",
        "keywords": [
            {"id": first["id"], "keyword": "budget", "whole_word": False},
            {"id": second["id"], "keyword": "money", "whole_word": True},
        ],
        "statuses": [],
    }
    path = f"/api/v2/filters/{made['id']}"
    changed = await amelie.call(
        "PUT",
        path,
        json={
            "title": "Finance",
            "context": ["thread"],
            "filter_action": "blur",
            "expires_in": "",
            "keywords_attributes": {
                "0": {"id": first["id"], "_destroy": True},
                "1": {"id": second["id"], "keyword": "cash"},
                "2": {"keyword": "euro"},
            },
        },
    )
    assert {**changed, "keywords": [k["keyword"] for k in changed["keywords"]]} == {
        **made,
        "title": "Finance",
        "context": ["thread"],
        "expires_at": None,
        "filter_action": "blur",
        "keywords": ["cash", "euro"],
    }
    assert await amelie.get("/api/v2/filters") == [changed] == [await amelie.get(path)]
    assert await amelie.call("DELETE", path) == {}
    assert await amelie.get("/api/v2/filters") == []


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"title": " "}, "title"),
        ({"context": []}, "context"),
        ({"context": ["kitchen"]}, "context"),
        ({"filter_action": "burn"}, "action"),
        ({"keywords_attributes": [{"keyword": " "}]}, "keyword"),
        ({"keywords_attributes": [{"keyword": "x"}] * 101}, "keywords_attributes"),
        ({"keywords_attributes": [{"id": "1", "keyword": "x"}] * 1000}, "keywords_attributes"),
        ({"keywords_attributes": [{"keyword": "x" * 256}]}, "keyword"),
    ],
)
async def test_what_no_filter_can_be(office: Office, given: dict[str, Any], field: str) -> None:
    wanted = {"title": "Budget", "context": ["home"], **given}
    refused = await office.amelie.post("/api/v2/filters", wanted, status=422)
    assert list(refused["details"]) == [field]
    assert await office.amelie.get("/api/v2/filters") == []


async def test_keywords_and_posts_are_added_one_by_one(office: Office) -> None:
    amelie = office.amelie
    post = await office.bruno.publish("Something")
    path = f"/api/v2/filters/{(await make(amelie))['id']}"
    added = await amelie.post(f"{path}/keywords?keyword=lunch&whole_word=false")
    assert (
        await amelie.get(f"{path}/keywords")
        == [added]
        == [{**added, "keyword": "lunch", "whole_word": False}]
    )
    keyword = f"/api/v2/filters/keywords/{added['id']}"
    changed = await amelie.call("PUT", keyword, json={"keyword": "dinner"})
    assert changed == {**added, "keyword": "dinner"} == await amelie.get(keyword)
    assert await amelie.call("DELETE", keyword) == {}
    await amelie.get(keyword, status=404)

    listed = await amelie.post(f"{path}/statuses", {"status_id": post["id"]})
    assert await amelie.post(f"{path}/statuses", {"status_id": post["id"]}) == listed
    assert await amelie.get(f"{path}/statuses") == [listed] == [{"id": listed["id"], "status_id": post["id"]}]
    assert await amelie.get(f"/api/v2/filters/statuses/{listed['id']}") == listed
    [found] = await amelie.home()
    assert [r["status_matches"] for r in found["filtered"]] == [[post["id"]]]
    await amelie.call("DELETE", f"/api/v2/filters/statuses/{listed['id']}")
    assert (await amelie.get(path))["statuses"] == []
    assert (await amelie.home())[0]["filtered"] == []


async def test_what_is_filtered_says_why_and_only_to_whom_it_bothers(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    made = await make(amelie, "Déjeuner", context=["home", "thread"])
    post = await bruno.publish("Notre DÉJEUNER de midi")
    warned = await bruno.publish("Rien", spoiler_text="déjeuner")
    poll = await bruno.publish("Que faire ?", poll={"options": ["déjeuner", "dormir"], "expires_in": 3600})
    await bruno.publish("Le petit-déjeunerait")
    own = await amelie.publish("Mon déjeuner")
    boost = await bruno.post(f"/api/v1/statuses/{(await chloe.publish('Un déjeuner'))['id']}/reblog")
    reason = {
        "filter": {k: made[k] for k in ("id", "title", "context", "expires_at", "filter_action")},
        "keyword_matches": ["Déjeuner"],
        "status_matches": None,
    }
    home = {each["id"]: each for each in await amelie.home()}
    assert {i: each["filtered"] for i, each in home.items() if each["filtered"]} == {
        each["id"]: [reason] for each in (post, warned, poll, boost)
    }
    assert home[boost["id"]]["reblog"]["filtered"] == [reason]
    assert own["id"] in home
    assert (await amelie.get(f"/api/v1/statuses/{post['id']}"))["filtered"] == [reason]
    assert (await chloe.get(f"/api/v1/statuses/{post['id']}"))["filtered"] == []

    await bruno.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "Notre dîner"})
    assert (await amelie.get(f"/api/v1/statuses/{post['id']}"))["filtered"] == []


async def test_what_is_hidden_is_left_out_where_the_filter_applies(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    await make(amelie, "secret", filter_action="hide", context=["home", "thread"])
    root = await bruno.publish("A question")
    hidden = await bruno.publish("The secret", in_reply_to_id=root["id"])
    plain = await bruno.publish("An answer", in_reply_to_id=root["id"])
    assert ids(await amelie.home()) == [plain["id"], root["id"]]
    thread = await amelie.get(f"/api/v1/statuses/{root['id']}/context")
    assert ids(thread["descendants"]) == [plain["id"]]
    public = await amelie.get("/api/v1/timelines/public")
    assert ids(public) == [plain["id"], hidden["id"], root["id"]], "not one of its contexts"
    assert (await amelie.get(f"/api/v1/statuses/{hidden['id']}"))["filtered"] != []
    page = await amelie.ask("GET", f"/api/v1/timelines/home?limit=1&max_id={plain['id']}")
    assert page.json == []
    assert f"max_id={hidden['id']}" in page.headers["Link"], "the next page is still to be found"


async def test_a_filter_ends_by_itself(office: Office) -> None:
    amelie = office.amelie
    await make(amelie, "budget", expires_in=60)
    await office.bruno.publish("The budget")
    assert (await amelie.home())[0]["filtered"] != []
    await office.town.run(lambda: Filter.all().update(expires_at=now() - timedelta(seconds=1)))
    await office.town.run(lambda: Person.filter(id=amelie.account.id).update(filters_revision=99))
    assert (await amelie.home())[0]["filtered"] == []
    assert len(await amelie.get("/api/v2/filters")) == 1


async def test_clients_of_old_have_one_filter_for_each_keyword(office: Office) -> None:
    amelie = office.amelie
    made = await amelie.post(
        "/api/v1/filters", {"phrase": "budget", "context": ["home"], "irreversible": True}
    )
    assert made == {
        "id": made["id"],
        "phrase": "budget",
        "context": ["home"],
        "whole_word": False,
        "expires_at": None,
        "irreversible": True,
    }
    path = f"/api/v1/filters/{made['id']}"
    wanted = {"phrase": "cost", "context": ["public"], "irreversible": False, "whole_word": True}
    changed = await amelie.call("PUT", path, json=wanted)
    assert changed == {**made, **wanted} == await amelie.get(path)
    [modern] = await amelie.get("/api/v2/filters")
    assert (modern["title"], modern["filter_action"]) == ("cost", "warn")

    await amelie.post(f"/api/v2/filters/{modern['id']}/keywords", {"keyword": "price"})
    assert [each["phrase"] for each in await amelie.get("/api/v1/filters")] == ["cost", "price"]
    refused = await amelie.call("PUT", path, json={**wanted, "context": ["home"]}, status=422)
    assert "several keywords" in refused["error"]
    assert (await amelie.call("PUT", path, json={**wanted, "phrase": "costs"}))["phrase"] == "costs"
    for each in await amelie.get("/api/v1/filters"):
        assert await amelie.call("DELETE", f"/api/v1/filters/{each['id']}") == {}
    assert await amelie.get("/api/v2/filters") == []


async def test_nobody_else_has_any_part_in_a_filter(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    made = await make(amelie, "budget")
    post = await bruno.publish("Something")
    listed = await amelie.post(f"/api/v2/filters/{made['id']}/statuses", {"status_id": post["id"]})
    before = await amelie.get("/api/v2/filters")
    own = await make(bruno, "mine")
    v2, keyword = f"/api/v2/filters/{made['id']}", made["keywords"][0]["id"]
    for method, path, body in (
        ("GET", v2, {}),
        ("PUT", v2, {"title": "Mine"}),
        ("DELETE", v2, {}),
        ("GET", f"{v2}/keywords", {}),
        ("POST", f"{v2}/keywords", {"keyword": "x"}),
        ("GET", f"{v2}/statuses", {}),
        ("POST", f"{v2}/statuses", {"status_id": post["id"]}),
        ("GET", f"/api/v2/filters/keywords/{keyword}", {}),
        ("PUT", f"/api/v2/filters/keywords/{keyword}", {"keyword": "x"}),
        ("DELETE", f"/api/v2/filters/keywords/{keyword}", {}),
        ("GET", f"/api/v2/filters/statuses/{listed['id']}", {}),
        ("DELETE", f"/api/v2/filters/statuses/{listed['id']}", {}),
        ("GET", f"/api/v1/filters/{keyword}", {}),
        ("PUT", f"/api/v1/filters/{keyword}", {"phrase": "x"}),
        ("DELETE", f"/api/v1/filters/{keyword}", {}),
        ("PUT", f"/api/v2/filters/{own['id']}", {"keywords_attributes": [{"id": keyword, "keyword": "x"}]}),
    ):
        await bruno.call(method, path, json=body, status=404)
    assert await amelie.get("/api/v2/filters") == before
    private = await bruno.publish("For followers of mine", visibility="direct")
    await amelie.post(f"{v2}/statuses", {"status_id": private["id"]}, status=404)


async def test_reading_costs_no_statement_for_filters(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who has none is never looked up; who has some is, once for each change."""
    asked: list[int] = []
    of = Rulebooks.of

    async def noted(self: Rulebooks, account_id: int, revision: int) -> Any:
        known = self._kept.get(account_id)
        rules = await of(self, account_id, revision)
        asked.extend([account_id] if self._kept.get(account_id) is not known else [])
        return rules

    monkeypatch.setattr(Rulebooks, "of", noted)
    await office.bruno.home()
    await make(office.amelie, "budget")
    for _ in range(3):
        await office.amelie.home()
    await make(office.amelie, "money")
    await office.amelie.home()
    assert asked == [office.amelie.account.id] * 2


async def test_clients_hear_of_changed_filters(office: Office) -> None:
    with office.town.network.site.live.subscribe() as events:
        await make(office.amelie, "budget")
        event = events.queue.get_nowait()
    assert (event.kind, event.account_ids) == ("filters", frozenset({office.amelie.account.id}))


@pytest.mark.parametrize(
    ("keyword", "whole", "text", "found"),
    [
        ("sale", True, "big sale!", True),
        ("sale", True, "wholesale", False),
        ("sale", False, "wholesale", True),
        ("#sale", True, "now:#sale", True),
        ("#sale", True, "#sales", False),
        ("c++", True, "c++ code", True),
        ("ÉTÉ", True, "cet été", True),
        ("a.c", False, "abc", False),
        ("日本", True, "日本", True),
    ],
)
def test_what_a_keyword_finds(keyword: str, whole: bool, text: str, found: bool) -> None:
    assert word(keyword, whole).is_in(text.casefold()) is found


def test_no_rules_find_nothing() -> None:
    assert matches((), "anything", (1,)) == []
