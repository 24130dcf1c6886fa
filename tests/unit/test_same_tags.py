"""`#réunion`, `#Reunion` and `#ｒｅｕｎｉｏｎ` are one hashtag, shown as it is written; `#か` and `#が` are two."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.tags import tag_key
from tests import both
from tests.world import Town

new_url, town = both.new_url, both.town

SAME = [
    ("réunion", "REUNION", "ｒéｕｎｉｏｎ", "re\u0301union", "Réunion", "ＲＥＵＮＩＯＮ"),
    ("cœur", "coeur", "CŒUR"),
    ("Straße", "strasse", "STRASSE"),
    ("Łódź", "lodz"),
    ("İzmir", "izmir"),
    ("Αθήνα", "ΑΘΗΝΑ", "αθηνα"),
    ("ёлка", "Елка"),
    ("スター", "ｽﾀｰ"),
    ("ガイド", "ｶﾞｲﾄﾞ"),
    ("il·lusió", "IL·LUSIO"),
    ("한국", "한국"),
    ("việt", "viet"),
]
OTHERS = [
    "か",
    "が",
    "は",
    "ば",
    "ぱ",
    "мой",
    "мои",
    "ії",
    "іі",
    "ที่",
    "ที",
    "कि",
    "क",
    "شَدّ",
    "شد",
    "a_b",
    "ab",
    "a·b",
]


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[0])
def test_spellings_of_one_hashtag(names: Sequence[str]) -> None:
    assert {tag_key(name) for name in names} == {tag_key(f"#{names[0]}")}


def test_other_words_stay_others() -> None:
    assert len({tag_key(name) for name in OTHERS}) == len(OTHERS)


@given(st.text())
def test_a_key_is_its_own_key(name: str) -> None:
    key = tag_key(name)
    assert tag_key(key) in (key, key.removeprefix("#"))


async def test_a_letter_that_is_several_words_is_found(town: Town) -> None:
    amelie = await town.person("amelie")
    [tag] = (await amelie.publish("Le #محمدﷺ"))["tags"]
    key = tag["url"].partition("/tags/")[2]
    for name in (tag["name"], key):
        assert (await amelie.get(f"/api/v1/tags/{name}"))["name"] == tag["name"]
        assert len(await amelie.get(f"/api/v1/timelines/tag/{name}")) == 1
    for nothing in ("%20a", "a%20", "a%20%20b", "a%09b"):
        assert (await amelie.ask("GET", f"/api/v1/tags/{nothing}")).status == 404


async def test_spellings_share_a_timeline_and_each_is_shown_as_written(town: Town) -> None:
    amelie, chloe = await town.person("amelie"), await town.person("chloe")
    first = await amelie.publish("Demain #Réunion")
    second = await chloe.publish("Encore #reunion, #réunion !")
    third = await chloe.publish("＃ｒｅｕｎｉｏｎ")
    assert [tag["name"] for tag in first["tags"]] == ["Réunion"]
    assert [tag["name"] for tag in second["tags"]] == ["reunion"], "one hashtag, as the text has it first"
    assert {tag["url"] for post in (first, second, third) for tag in post["tags"]} == {
        "https://paris.corp.example/tags/reunion"
    }
    everything = [post["id"] for post in (third, second, first)]
    for name in ("reunion", "R%C3%A9union", "%EF%BD%92%EF%BD%85union"):
        assert _ids(await amelie.get(f"/api/v1/timelines/tag/{name}")) == everything
        found = await amelie.get(f"/api/v1/accounts/{chloe.id}/statuses?tagged={name}")
        assert _ids(found) == everything[:2]
    for query in ("%23reunion", "%23R%C3%89UNION", "%EF%BC%83r%C3%A9union", "r%C3%A9u"):
        [tag] = (await amelie.get(f"/api/v2/search?q={query}&type=hashtags"))["hashtags"]
        assert (tag["id"], tag["name"]) == ("reunion", "Réunion"), query
        assert (await amelie.get(f"/api/v1/search?q={query}&type=hashtags"))["hashtags"] == ["Réunion"]
    assert _ids((await amelie.get("/api/v2/search?q=%23reunion&type=statuses"))["statuses"]) == everything


@pytest.mark.parametrize("name", ["کتاب\u200cخوانی", "葛\U000e0100飾区", "छुट्टी"])
async def test_what_is_not_seen_in_a_hashtag_keeps_no_one_from_its_page(name: str, town: Town) -> None:
    amelie = await town.person("amelie")
    post = await amelie.publish(f"Bonjour #{name}")
    [tag] = post["tags"]
    assert tag["name"] == name
    assert (
        f'<a href="{tag["url"]}" class="mention hashtag" rel="tag">#<span>{name}</span></a>'
        in post["content"]
    )
    path = tag["url"].removeprefix("https://paris.corp.example")
    assert _ids(await amelie.get(path.replace("/tags/", "/api/v1/timelines/tag/"))) == [post["id"]]


async def test_following_and_featuring_are_of_the_hashtag(town: Town) -> None:
    amelie, chloe = await town.person("amelie"), await town.person("chloe")
    followed = await amelie.post("/api/v1/tags/%C3%89quipe/follow")
    assert (followed["name"], followed["following"]) == ("Équipe", True)
    assert (await amelie.get("/api/v1/tags/equipe"))["following"]
    post = await chloe.publish("Bonjour #equipe")
    assert post["id"] in _ids(await amelie.get("/api/v1/timelines/home"))
    featured = await chloe.post("/api/v1/featured_tags", {"name": "équipe"})
    assert (featured["name"], featured["statuses_count"]) == ("équipe", "1")
    assert await chloe.post("/api/v1/featured_tags", {"name": "EQUIPE"}) == featured
    assert (await chloe.get("/api/v1/tags/Equipe"))["featuring"]
    assert [tag["name"] for tag in await amelie.get("/api/v1/followed_tags")] == ["Équipe"]
    assert not (await amelie.post("/api/v1/tags/equipe/unfollow"))["following"]
    assert await amelie.get("/api/v1/followed_tags") == []


async def test_an_edit_may_spell_a_hashtag_anew(town: Town) -> None:
    amelie = await town.person("amelie")
    post = await amelie.publish("#zoe")
    edited = await amelie.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "#Zoé"})
    assert [tag["name"] for tag in edited["tags"]] == ["Zoé"]
    assert (await amelie.get("/api/v1/tags/zo%C3%A9"))["name"] == "zoe", "as first written here"


def _ids(posts: list[dict[str, Any]]) -> list[str]:
    return [post["id"] for post in posts]
