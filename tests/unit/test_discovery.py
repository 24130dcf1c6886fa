"""Finding colleagues: endorsements, suggestions, common acquaintances, the directory and trends."""

import re
from datetime import timedelta
from typing import Any

from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute
from models.moderation.moderation import Mute
from models.people.people import Person
from models.posts.trends import count_trends
from outbox.posts.posts import Draft, publish
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]


def names(accounts: list[dict[str, Any]]) -> list[str]:
    return [account["username"] for account in accounts]


async def team(town: Town, *usernames: str) -> list[Somebody]:
    return [await town.person(username) for username in usernames]


async def test_people_are_endorsed_by_those_who_follow_them(town: Town) -> None:
    amelie, bruno, chloe = await team(town, "amelie", "bruno", "chloe")
    await amelie.call("POST", f"/api/v1/accounts/{bruno.id}/pin", status=422)
    await amelie.follow(bruno)
    await amelie.follow(chloe)
    assert (await amelie.post(f"/api/v1/accounts/{bruno.id}/pin"))["endorsed"] is True
    assert (await amelie.post(f"/api/v1/accounts/{chloe.id}/endorse"))["endorsed"] is True
    assert names(await amelie.get("/api/v1/endorsements")) == ["chloe", "bruno"]
    assert names(await bruno.get(f"/api/v1/accounts/{amelie.id}/endorsements?limit=1")) == ["chloe"]
    assert await bruno.get("/api/v1/endorsements") == []

    assert (await amelie.post(f"/api/v1/accounts/{chloe.id}/unendorse"))["endorsed"] is False
    await amelie.post(f"/api/v1/accounts/{bruno.id}/unfollow")
    assert await amelie.get("/api/v1/endorsements") == []
    await amelie.call("POST", "/api/v1/accounts/1/pin", status=404)


async def test_suggestions_say_why(town: Town) -> None:
    amelie, bruno, chloe, david, emma = await team(town, "amelie", "bruno", "chloe", "david", "emma")
    await amelie.follow(bruno)
    await bruno.follow(chloe)
    await amelie.post("/api/v1/tags/velo/follow")
    await david.publish("Who rides? #velo")

    found = await amelie.get("/api/v2/suggestions")
    why = [(each["account"]["username"], each["source"], each["sources"][0]) for each in found]
    assert why == [
        ("chloe", "past_interactions", "friends_of_friends"),
        ("david", "past_interactions", "similar_to_recently_followed"),
        ("emma", "global", "most_followed"),
    ]
    assert names(await amelie.get("/api/v1/suggestions?limit=1")) == ["chloe"]

    assert await amelie.call("DELETE", f"/api/v1/suggestions/{chloe.id}") == {}
    await emma.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": False})
    await town.run(lambda: Mute.create(account_id=amelie.account.id, target_id=david.account.id))
    assert await amelie.get("/api/v2/suggestions") == []
    await amelie.call("DELETE", "/api/v1/suggestions/1", status=404)


async def test_old_posts_suggest_nobody(town: Town) -> None:
    amelie, david = await team(town, "amelie", "david")
    await amelie.post("/api/v1/tags/velo/follow")
    draft = Draft("Who rides? #velo", written_at=now() - timedelta(days=31))
    await town.run(publish(town.network, david.account, draft))
    [found] = await amelie.get("/api/v2/suggestions")
    assert found["sources"] == ["most_followed"]


async def test_who_is_followed_by_people_one_follows(town: Town) -> None:
    amelie, bruno, chloe, david = await team(town, "amelie", "bruno", "chloe", "david")
    for who, whom in ((amelie, bruno), (amelie, chloe), (bruno, david), (chloe, david), (david, bruno)):
        await who.follow(whom)
    path = f"/api/v1/accounts/familiar_followers?id[]={bruno.id}&id[]={david.id}"
    familiar = await amelie.get(path)
    assert [(each["id"], names(each["accounts"])) for each in familiar] == [
        (bruno.id, []),
        (david.id, ["chloe", "bruno"]),
    ]
    assert await amelie.get("/api/v1/accounts/familiar_followers") == []


async def test_the_directory_lists_who_wants_to_be_found(town: Town) -> None:
    amelie, bruno, chloe, david = await team(town, "amelie", "bruno", "chloe", "david")
    await bruno.publish("Bonjour")
    await town.run(lambda: Account.filter(id=chloe.account.id).update(discoverable=False))
    await town.run(lambda: Person.filter(id=david.account.id).update(disabled_at=now()))
    await town.run(
        lambda: Account.create(
            username="lucie",
            host="lyon.corp.example",
            handle="lucie@lyon.corp.example",
            uri="https://x.example/lucie",
        )
    )
    assert names(await amelie.get("/api/v1/directory")) == ["bruno", "lucie", "amelie"]
    assert names(await amelie.get("/api/v1/directory?order=new&local=true")) == ["bruno", "amelie"]
    assert names(await amelie.get("/api/v1/directory?limit=1&offset=1")) == ["lucie"]


async def test_what_many_use_is_a_trend(town: Town) -> None:
    amelie, bruno, chloe = await team(town, "amelie", "bruno", "chloe")
    first = await amelie.publish("New canteen! #cantine")
    await bruno.publish("At last #cantine #soupe")
    await bruno.publish("and #soupe #soupe again")
    await chloe.publish("only for my followers #cantine", visibility="private")
    for who in (bruno, chloe):
        await who.post(f"/api/v1/statuses/{first['id']}/favourite")
    await chloe.post(f"/api/v1/statuses/{first['id']}/reblog")
    for path in ("tags", "statuses", "links"):
        assert await chloe.get(f"/api/v1/trends/{path}") == []
    await town.run(count_trends(town.network.site.look.zone))

    await chloe.post("/api/v1/tags/cantine/follow")
    answer = await chloe.ask("GET", "/api/v1/trends/tags")
    [tag] = answer.json
    assert (tag["name"], tag["following"], len(tag["history"])) == ("cantine", True, 7)
    assert tag["history"][0] | {"day": ""} == {"day": "", "uses": "2", "accounts": "2"}
    assert "Link" not in answer.headers
    assert (await chloe.get("/api/v1/tags/soupe"))["history"][0]["uses"] == "2"
    assert (await chloe.get("/api/v1/followed_tags"))[0]["history"] == tag["history"]

    [status] = await chloe.get("/api/v1/trends/statuses")
    assert (status["id"], status["favourited"]) == (first["id"], True)
    assert await chloe.get("/api/v1/trends/statuses?offset=1") == []
    await chloe.post(f"/api/v1/accounts/{amelie.id}/mute")
    assert await chloe.get("/api/v1/trends/statuses") == []
    await amelie.post(f"/api/v1/accounts/{bruno.id}/block")
    assert await bruno.get("/api/v1/trends/statuses") == []

    await town.run(execute("DELETE FROM posts"))
    await town.run(count_trends(town.network.site.look.zone))
    assert await chloe.get("/api/v1/trends/tags") == []


async def test_hashtags_are_followed_and_paged(town: Town) -> None:
    amelie = await town.person("amelie")
    for name in ("a%20b", "%23", "x" * 101, "a%2Fb"):
        assert (await amelie.ask("POST", f"/api/v1/tags/{name}/follow")).status == 404
    for name in ("un", "deux", "trois"):
        await amelie.post(f"/api/v1/tags/{name}/follow")
    newest = await amelie.ask("GET", "/api/v1/followed_tags?limit=1")
    older, newer = re.findall(r"<https://paris.corp.example([^>]*)>", newest.headers["Link"])
    [deux] = await amelie.get(older)
    [un] = await amelie.get("/api/v1/followed_tags?limit=1&min_id=0")
    assert [tag["name"] for tag in (*newest.json, deux, un)] == ["trois", "deux", "un"]
    assert await amelie.get(newer) == []
