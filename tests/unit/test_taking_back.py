"""What blocks, mutes and suspensions take out of notifications and conversations."""

from pathlib import Path
from typing import Any

from models.core.accounts import Account
from models.core.base import now
from tests.office import Office, database, ids, office
from tests.unit.test_groups import found
from tests.world import Somebody, company

__all__ = ["database", "office"]


async def caused(office: Office, by: Somebody) -> None:
    """Somebody follows Amélie, likes and boosts what she wrote, mentions her, writes to her; Chloé likes it too."""
    amelie, chloe = office.amelie, office.chloe
    post = await amelie.publish("Bonjour")
    await by.post(f"/api/v1/accounts/{amelie.id}/follow")
    for verb in ("favourite", "reblog"):
        await by.post(f"/api/v1/statuses/{post['id']}/{verb}")
    await chloe.post(f"/api/v1/statuses/{post['id']}/favourite")
    await by.publish("@amelie well?")
    await by.publish("@amelie lunch?", visibility="direct")
    await chloe.publish(f"@amelie @{by.username} dinner?", visibility="direct")
    await chloe.publish("@amelie tea?", visibility="direct")


async def stands(person: Somebody) -> dict[str, Any]:
    """Return who caused what stands in somebody's notifications, in every way to ask, and in conversations."""
    one = await person.notifications()
    two = await person.get("/api/v2/notifications")
    counts = [(await person.get(f"/api/v{n}/notifications/unread_count"))["count"] for n in (1, 2)]
    assert counts == [len(one), len(two["notification_groups"])]
    return {
        "v1": sorted((n["account"]["username"], n["type"]) for n in one),
        "v2": sorted(
            (group["type"], group["notifications_count"], len(group["sample_account_ids"]))
            for group in two["notification_groups"]
        ),
        "conversations": [
            sorted(a["username"] for a in each["accounts"])
            for each in await person.get("/api/v1/conversations")
        ],
    }


WITHOUT_BRUNO = {
    "v1": [("chloe", "favourite"), ("chloe", "mention"), ("chloe", "mention")],
    "v2": [("favourite", 1, 1), ("mention", 1, 1), ("mention", 1, 1)],
    "conversations": [["chloe"]],
}


async def test_a_block_takes_back_what_somebody_caused_and_its_end_brings_nothing_back(
    office: Office,
) -> None:
    amelie, bruno = office.amelie, office.bruno
    await caused(office, bruno)
    before = await stands(amelie)
    assert (len(before["v1"]), len(before["conversations"])) == (8, 3)
    await amelie.post(f"/api/v1/accounts/{bruno.id}/block")
    assert await stands(amelie) == WITHOUT_BRUNO
    assert len(await bruno.get("/api/v1/conversations")) == 2, "his own list is his"
    await amelie.post(f"/api/v1/accounts/{bruno.id}/unblock")
    assert await stands(amelie) == WITHOUT_BRUNO
    await office.chloe.publish("@amelie @bruno and now?", visibility="direct")
    assert (await stands(amelie))["conversations"][0] == ["bruno", "chloe"], "others open it again"


async def test_a_mute_takes_back_only_when_it_is_of_notifications_too(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    await caused(office, bruno)
    before = await stands(amelie)
    path = f"/api/v1/accounts/{bruno.id}"
    await amelie.post(f"{path}/mute", {"notifications": False})
    assert await stands(amelie) == before
    await amelie.post(f"{path}/mute", {"notifications": True})
    assert await stands(amelie) == WITHOUT_BRUNO
    await amelie.post(f"{path}/unmute")
    assert await stands(amelie) == WITHOUT_BRUNO


async def test_what_was_held_back_goes_too_and_a_block_ends_an_exception(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    policy, requests = {"for_not_followers": "filter"}, "/api/v1/notifications/requests"
    await amelie.call("PATCH", "/api/v2/notifications/policy", json=policy)
    for who in (bruno, chloe):
        await who.publish("@amelie?")
    asked = {each["account"]["id"]: each["id"] for each in await amelie.get(requests)}
    await amelie.post(f"{requests}/{asked[chloe.id]}/accept")
    for who in (bruno, chloe):
        await amelie.post(f"/api/v1/accounts/{who.id}/block")
        await amelie.post(f"/api/v1/accounts/{who.id}/unblock")
    assert (await amelie.get(requests), await amelie.notifications()) == ([], [])
    summary = (await amelie.get("/api/v2/notifications/policy"))["summary"]
    assert summary == {"pending_requests_count": 0, "pending_notifications_count": 0}
    await chloe.publish("@amelie again?")
    assert [each["account"]["id"] for each in await amelie.get(requests)] == [chloe.id]


async def test_muting_a_group_takes_back_what_was_written_in_it(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(bruno)
    await amelie.post(f"/api/v1/accounts/{group['id']}/follow")
    await bruno.publish("@sales @amelie the figures?")
    outside = await bruno.publish("@amelie and yours?")
    assert len(await amelie.notifications()) == 2
    await amelie.post(f"/api/v1/accounts/{group['id']}/mute")
    assert [n["status"]["id"] for n in await amelie.notifications()] == [outside["id"]]


async def test_a_moderator_who_blocks_keeps_the_report(office: Office) -> None:
    boss = await office.town.person("boss", role="moderator")
    await office.bruno.post("/api/v1/reports", {"account_id": office.chloe.id, "comment": "spam"})
    await boss.post(f"/api/v1/accounts/{office.bruno.id}/block")
    assert [n["type"] for n in await boss.notifications()] == ["admin.report"]


async def test_who_is_suspended_is_left_out_until_that_ends(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    await caused(office, bruno)
    before = await stands(amelie)
    for moment, expected in (
        (now(), WITHOUT_BRUNO | {"conversations": [["chloe"], ["bruno", "chloe"]]}),
        (None, before),
    ):
        await office.town.run(lambda at=moment: Account.filter(id=bruno.account.id).update(suspended_at=at))
        assert await stands(amelie) == expected


async def test_blocking_a_site_takes_back_what_its_people_caused(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", "lyon") as world:
        amelie, chloe = await world["paris"].person("amelie"), await world["paris"].person("chloe")
        karim = await world["lyon"].person("karim")
        there = await amelie.find("@" + karim.handle)
        await karim.publish(f"@{amelie.handle} bonjour", visibility="direct")
        kept = await chloe.publish("@amelie lunch?", visibility="direct")
        await chloe.publish(f"@amelie @{karim.handle} dinner?", visibility="direct")
        await chloe.post(f"/api/v1/accounts/{there['id']}/follow")
        assert len(await amelie.get("/api/v1/conversations")) == 3
        await amelie.post("/api/v1/domain_blocks", {"domain": "lyon.corp.example"})
        assert ids([each["last_status"] for each in await amelie.get("/api/v1/conversations")]) == [
            kept["id"]
        ]
        assert {n["account"]["id"] for n in await amelie.notifications()} == {chloe.id}
