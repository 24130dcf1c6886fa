"""What people are told: in groups, by policy, and the requests of those who were held back."""

from typing import Any

import pytest

from models.core.base import now
from models.core.database import execute
from tests.both import new_url, town
from tests.streams import ears
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]


async def _people(town: Town, *names: str) -> list[Somebody]:
    return [await town.person(name) for name in names]


async def _favourites(town: Town) -> tuple[Somebody, list[Somebody], dict[str, Any]]:
    """Three colleagues like what Amélie wrote, and one mentions her."""
    amelie, *others = await _people(town, "amelie", "karim", "zoe", "ines")
    post = await amelie.publish("Bonjour")
    for each in others:
        await each.post(f"/api/v1/statuses/{post['id']}/favourite")
    await others[0].publish("@amelie bravo")
    return amelie, others, post


async def test_favourites_of_one_post_are_told_as_one(town: Town) -> None:
    amelie, others, post = await _favourites(town)
    page = await amelie.ask("GET", "/api/v2/notifications")
    mention, favourites = page.json["notification_groups"]
    assert (mention["type"], mention["notifications_count"]) == ("mention", 1)
    assert mention["group_key"].startswith("ungrouped-")
    assert favourites["type"] == "favourite"
    assert favourites["notifications_count"] == 3
    assert favourites["sample_account_ids"] == [each.id for each in reversed(others)]
    assert favourites["status_id"] == post["id"]
    assert isinstance(favourites["most_recent_notification_id"], int)
    assert favourites["page_max_id"] == str(favourites["most_recent_notification_id"])
    assert int(favourites["page_min_id"]) == int(favourites["page_max_id"]) - 2
    assert {each["id"] for each in page.json["accounts"]} == {each.id for each in others}
    assert {each["id"] for each in page.json["statuses"]} == {post["id"], mention["status_id"]}
    assert page.headers["Link"].index('rel="next"') < page.headers["Link"].index('rel="prev"')


async def test_a_group_by_its_key(town: Town) -> None:
    amelie, others, _ = await _favourites(town)
    [_, group] = (await amelie.get("/api/v2/notifications"))["notification_groups"]
    path = f"/api/v2/notifications/{group['group_key']}"
    assert (await amelie.get(path))["notification_groups"] == [group]
    assert [each["id"] for each in await amelie.get(f"{path}/accounts")] == group["sample_account_ids"]
    for method, rest in (("GET", ""), ("GET", "/accounts")):
        assert (await others[0].ask(method, path + rest)).status == 404
    await others[0].post(f"{path}/dismiss")  # Somebody else's: nothing of hers changes.
    assert (await amelie.get(path))["notification_groups"] == [group]
    await amelie.post(f"{path}/dismiss")
    assert (await amelie.ask("GET", path)).status == 404
    [mention] = (await amelie.get("/api/v2/notifications"))["notification_groups"]
    alone = f"/api/v2/notifications/{mention['group_key']}"
    assert (await amelie.get(alone))["notification_groups"] == [mention]
    assert (await amelie.ask("GET", "/api/v2/notifications/ungrouped-99999999999999999999")).status == 404


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        ("types[]=mention", ["mention"]),
        ("exclude_types[]=mention", ["favourite"]),
        ("grouped_types[]=follow", ["mention", "favourite", "favourite", "favourite"]),
        ("grouped_types[]=", ["mention", "favourite", "favourite", "favourite"]),
        ("limit=1", ["mention"]),
        ("limit=1&min_id=0", ["favourite"]),
    ],
)
async def test_what_is_asked_for(town: Town, asked: str, kinds: list[str]) -> None:
    amelie, _, _ = await _favourites(town)
    page = await amelie.get(f"/api/v2/notifications?{asked}")
    assert [group["type"] for group in page["notification_groups"]] == kinds


async def test_pages_of_groups_show_each_once(town: Town) -> None:
    amelie, karim, zoe = await _people(town, "amelie", "karim", "zoe")
    first, second = await amelie.publish("Un"), await amelie.publish("Deux")
    for each in (karim, zoe):
        for post in (first, second):
            await each.post(f"/api/v1/statuses/{post['id']}/favourite")
    seen: list[str] = []
    path = "/api/v2/notifications?limit=1"
    for _ in range(2):
        [group] = (await amelie.get(path))["notification_groups"]
        seen.append(group["status_id"])
        path = f"/api/v2/notifications?limit=1&max_id={group['most_recent_notification_id']}"
    assert seen == [second["id"], first["id"]]
    assert (await amelie.get(path))["notification_groups"] == []


async def test_unread_in_both_ways(town: Town) -> None:
    amelie, _, _ = await _favourites(town)
    assert await amelie.get("/api/v1/notifications/unread_count") == {"count": 4}
    assert await amelie.get("/api/v2/notifications/unread_count") == {"count": 2}
    assert await amelie.get("/api/v2/notifications/unread_count?limit=1") == {"count": 1}
    newest = (await amelie.notifications())[0]["id"]
    await amelie.post("/api/v1/markers", {"notifications": {"last_read_id": newest}})
    for version in (1, 2):
        assert await amelie.get(f"/api/v{version}/notifications/unread_count") == {"count": 0}
    await amelie.post("/api/v2/notifications/clear")
    assert await amelie.notifications() == []


async def test_partial_avatars(town: Town) -> None:
    amelie, others, _ = await _favourites(town)
    page = await amelie.get("/api/v2/notifications?expand_accounts=partial_avatars&types[]=favourite")
    assert [each["id"] for each in page["accounts"]] == [others[-1].id]
    assert {each["id"] for each in page["partial_accounts"]} == {each.id for each in others[:-1]}
    assert set(page["partial_accounts"][0]) == {
        "id",
        "acct",
        "locked",
        "bot",
        "url",
        "avatar",
        "avatar_static",
    }


# --- policy and requests ----------------------------------------------------------------------------------------


async def test_a_policy_is_changed_in_parts_by_both_versions(town: Town) -> None:
    [amelie] = await _people(town, "amelie")
    path = "/api/v{}/notifications/policy"
    accepting = await amelie.get(path.format(2))
    assert accepting["for_not_following"] == "accept"
    assert accepting["summary"] == {"pending_requests_count": 0, "pending_notifications_count": 0}
    await amelie.call("PUT", path.format(2), json={"for_not_following": "drop"})
    changed = await amelie.call("PATCH", path.format(1), json={"filter_new_accounts": True})
    assert (changed["filter_not_following"], changed["filter_new_accounts"]) == (True, True)
    assert changed["filter_private_mentions"] is False
    kept = await amelie.get(path.format(2))
    assert (kept["for_not_following"], kept["for_new_accounts"]) == ("drop", "filter")
    wrong = await amelie.ask("PATCH", path.format(2), json={"for_new_accounts": "maybe"})
    assert wrong.status == 422


@pytest.mark.parametrize(
    ("aspect", "befriend", "text"),
    [
        ("not_following", "recipient follows", "@amelie bonjour"),
        ("not_followers", "sender follows", "@amelie bonjour"),
        ("new_accounts", "recipient follows", "@amelie bonjour"),
        ("private_mentions", "recipient follows", "@amelie entre nous"),
    ],
)
async def test_each_aspect_holds_back_strangers_and_not_friends(
    town: Town, aspect: str, befriend: str, text: str
) -> None:
    amelie, karim = await _people(town, "amelie", "karim")
    await amelie.call("PATCH", "/api/v2/notifications/policy", json={f"for_{aspect}": "filter"})
    visibility = "direct" if aspect == "private_mentions" else "public"
    async with ears(amelie, "user") as hers:
        await karim.publish(text, visibility=visibility)
        assert await amelie.notifications() == []
        [held] = await amelie.get("/api/v1/notifications?include_filtered=true")
        if befriend == "recipient follows":
            await amelie.follow(karim)
        else:
            await karim.follow(amelie)
        accepted = await karim.publish(text, visibility=visibility)
        heard = await hers.event("notification")
        while heard["type"] == "follow":
            heard = await hers.event("notification")
        assert heard["status"]["id"] == accepted["id"] != held["status"]["id"]


async def test_who_is_limited_by_moderators_is_held_back_without_a_policy(town: Town) -> None:
    amelie, karim = await _people(town, "amelie", "karim")
    await town.run(
        lambda: execute("UPDATE accounts SET silenced_at = $1 WHERE id = $2", now(), int(karim.id))
    )
    await karim.publish("@amelie bonjour")
    assert await amelie.notifications() == []
    [request] = await amelie.get("/api/v1/notifications/requests")
    await amelie.post("/api/v1/notifications/requests/accept", {"id": [request["id"]]})
    assert len(await amelie.notifications()) == 1


async def test_a_request_is_accepted(town: Town) -> None:
    amelie, karim, zoe = await _people(town, "amelie", "karim", "zoe")
    await amelie.call("PATCH", "/api/v2/notifications/policy", json={"for_not_following": "filter"})
    for _ in range(2):
        last = await karim.publish("@amelie bonjour")
    await zoe.publish("@amelie bonsoir")
    page = await amelie.ask("GET", "/api/v1/notifications/requests?limit=1")
    [newest] = page.json
    assert newest["account"]["id"] == zoe.id
    assert 'rel="next"' in page.headers["Link"]
    [from_karim] = await amelie.get(f"/api/v1/notifications/requests?max_id={newest['id']}")
    assert (from_karim["notifications_count"], from_karim["last_status"]["id"]) == ("2", last["id"])
    assert (await amelie.get(f"/api/v1/notifications/requests/{from_karim['id']}")) == from_karim
    policy = await amelie.get("/api/v2/notifications/policy")
    assert policy["summary"] == {"pending_requests_count": 2, "pending_notifications_count": 3}
    assert await amelie.get("/api/v1/notifications/requests/merged") == {"merged": True}

    path = f"/api/v1/notifications/requests/{from_karim['id']}"
    for verb in ("accept", "dismiss"):
        assert (await karim.ask("POST", f"{path}/{verb}")).status == 404
    assert (await karim.ask("GET", path)).status == 404
    async with ears(amelie, "user") as hers:
        await amelie.post(f"{path}/accept")
        await hers.event("notifications_merged")
    assert len(await amelie.notifications()) == 2
    await karim.publish("@amelie encore")
    assert len(await amelie.notifications()) == 3
    assert (await amelie.ask("GET", path)).status == 404


async def test_requests_are_dismissed_together(town: Town) -> None:
    amelie, karim, zoe = await _people(town, "amelie", "karim", "zoe")
    await amelie.call("PATCH", "/api/v2/notifications/policy", json={"for_not_following": "filter"})
    for each in (karim, zoe):
        await each.publish("@amelie bonjour")
    ids = [each["id"] for each in await amelie.get("/api/v1/notifications/requests")]
    mixed = await amelie.ask("POST", "/api/v1/notifications/requests/dismiss", json={"id": [*ids, "999999"]})
    assert mixed.status == 404
    assert len(await amelie.get("/api/v1/notifications/requests")) == 2
    await amelie.post("/api/v1/notifications/requests/dismiss", {"id": ids})
    assert await amelie.get("/api/v1/notifications/requests") == []
    assert await amelie.get("/api/v1/notifications?include_filtered=true") == []
    await karim.publish("@amelie encore moi")
    assert len(await amelie.get("/api/v1/notifications/requests")) == 1


async def test_what_is_dropped_never_was(town: Town) -> None:
    amelie, karim = await _people(town, "amelie", "karim")
    await amelie.call("PATCH", "/api/v2/notifications/policy", json={"for_not_following": "drop"})
    await karim.publish("@amelie bonjour")
    assert await amelie.get("/api/v1/notifications?include_filtered=true") == []
    assert await amelie.get("/api/v1/notifications/requests") == []
