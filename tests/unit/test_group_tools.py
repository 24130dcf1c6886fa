"""What groups have besides members: threads that move, files, pictures, templates, a last day and always an owner."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import FormData

from models.core.audit import AuditRecord
from models.core.base import now
from models.groups.groups import Group, GroupMember
from outbox.groups import care as group_care
from outbox.moderation.look import Changes, change_look
from outbox.people.accounts import set_role
from outbox.people.leaving import disable_person, enable_person
from tests.files import photo
from tests.office import Office, database, ids, office
from tests.unit.test_groups import GROUPS, add, found, handle, say
from tests.world import Somebody, company

__all__ = ["database", "office"]


async def audited(office: Office, action: str) -> list[tuple[str, str, str]]:
    records = await office.town.run(lambda: AuditRecord.filter(action=action).order_by("id"))
    return [(each.actor, each.before, each.after) for each in records]


def path_of(group: dict[str, Any]) -> str:
    return f"{GROUPS}/{group['id']}"


# --- moving a thread -------------------------------------------------------------------------------------------


async def test_a_thread_moves_with_its_answers_and_its_lock(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    sales, plans = await found(amelie, access="closed"), await found(amelie, "Plans", "secret")
    for person in (bruno, chloe):
        await add(sales, amelie, person)
    await add(plans, amelie, bruno)
    post = await say(bruno, f"{handle(sales)} off topic")
    answer = await say(amelie, "indeed", in_reply_to_id=post["id"])
    for verb in ("pin", "lock"):
        await amelie.post(f"{path_of(sales)}/posts/{post['id']}/{verb}")
    move = f"{path_of(sales)}/posts/{answer['id']}/move"
    await bruno.post(move, {"target_id": plans["id"]}, status=403)
    await amelie.post(move, {"target_id": plans["id"]})
    for group in (sales, plans):
        assert ids(await amelie.get(f"{path_of(group)}/posts")) == ([post["id"]] if group is plans else [])
    assert await amelie.get(f"{path_of(sales)}/pinned") == []
    assert await amelie.get(f"/api/v1/accounts/{sales['id']}/statuses") == []
    [boost] = await bruno.get(f"/api/v1/accounts/{plans['id']}/statuses")
    assert boost["reblog"]["id"] == post["id"]
    for moved in (post, answer):
        await chloe.get(f"/api/v1/statuses/{moved['id']}", status=404)
    assert post["id"] not in [(each["reblog"] or each)["id"] for each in await chloe.home()]
    await bruno.post("/api/v1/statuses", {"status": "and", "in_reply_to_id": post["id"]}, status=422)
    assert (await bruno.get(f"/api/v1/statuses/{post['id']}"))["mentions"] == []
    await bruno.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "@sales on topic"})
    assert (await bruno.get(f"/api/v1/statuses/{post['id']}"))["mentions"] == []
    await chloe.get(f"/api/v1/statuses/{post['id']}", status=404)
    assert await audited(office, "group.move") == [("amelie", "sales", plans["account"]["acct"])]


@pytest.mark.parametrize(("source", "target"), [("open", "closed"), ("closed", "open"), ("open", "open")])
async def test_no_thread_moves_to_where_others_may_read_it(office: Office, source: str, target: str) -> None:
    amelie, bruno = office.amelie, office.bruno
    one, other = await found(amelie, access=source), await found(amelie, "Plans", target)
    theirs = await found(bruno, "Purchasing", target)
    post = await say(amelie, f"{handle(one)} hello")
    move = f"{path_of(one)}/posts/{post['id']}/move"
    await amelie.post(move, {"target_id": theirs["id"]}, status=403)
    await amelie.post(move, {"target_id": one["id"]}, status=422)
    await amelie.post(f"{path_of(other)}/posts/{post['id']}/move", {"target_id": one["id"]}, status=404)
    moves = source == target
    await amelie.post(move, {"target_id": other["id"]}, status=200 if moves else 422)
    assert ids(await amelie.get(f"{path_of(other)}/posts")) == ([post["id"]] if moves else [])
    await amelie.call("PATCH", path_of(other), json={"archived": True})
    if moves:
        again = await say(amelie, f"{handle(one)} again")
        await amelie.post(f"{path_of(one)}/posts/{again['id']}/move", {"target_id": other["id"]}, status=422)


# --- files and pictures ----------------------------------------------------------------------------------------


async def upload(person: Somebody, name: str) -> str:
    body = FormData({"description": name})
    body.add_field("file", photo(), filename="plan.jpg", content_type="image/jpeg")
    return (await person.call("POST", "/api/v2/media", data=body))["id"]


@pytest.mark.parametrize("access", ["open", "closed", "secret"])
async def test_posts_pins_and_files_are_listed_for_who_may_read(office: Office, access: str) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(amelie, access=access)
    await add(group, amelie, bruno)
    posts = [
        await say(bruno, f"{handle(group)} {name}", media_ids=[await upload(bruno, name)])
        for name in ("first", "second")
    ]
    answer = await say(
        amelie, "look", in_reply_to_id=posts[0]["id"], media_ids=[await upload(amelie, "third")]
    )
    await amelie.post(f"{path_of(group)}/posts/{posts[0]['id']}/pin")
    assert ids(await bruno.get(f"{path_of(group)}/posts")) == [posts[1]["id"], posts[0]["id"]]
    assert ids(await bruno.get(f"{path_of(group)}/pinned")) == [posts[0]["id"]]
    answered = await bruno.ask("GET", f"{path_of(group)}/files?limit=2")
    assert [each["attachment"]["description"] for each in answered.json] == ["third", "second"]
    assert answered.json[0]["status_id"] == answer["id"]
    assert answered.json[0]["account"]["acct"] == "amelie"
    older = answered.headers["Link"].partition(">")[0].partition("paris.corp.example")[2]
    assert [each["attachment"]["description"] for each in await bruno.get(older)] == ["first"]
    for tab in ("posts", "pinned", "files"):
        seen = await chloe.ask("GET", f"{path_of(group)}/{tab}")
        assert seen.status == (404 if access == "secret" else 200)
        assert bool(seen.json) is (access == "open") or access == "secret"


async def test_moderators_give_a_group_pictures(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie)
    await bruno.post(f"{path_of(group)}/join")

    def pictures(**wrong: str) -> FormData:
        body = FormData({"rules": "Be kind"} | wrong)
        body.add_field("avatar", photo(), filename="us.jpg", content_type="image/jpeg")
        return body

    before = await amelie.get(path_of(group))
    await bruno.call("PATCH", path_of(group), data=pictures(), status=403)
    for wrong in ({"name": " "}, {"access": "nobody"}):
        await amelie.call("PATCH", path_of(group), data=pictures(**wrong), status=422)
    assert await amelie.get(path_of(group)) == before
    assert await audited(office, "group.avatar") == []
    changed = await amelie.call("PATCH", path_of(group), data=pictures())
    assert changed["rules"] == "Be kind"
    assert "/media/" in changed["account"]["avatar"] != changed["account"]["header"]
    shown = changed["account"]["avatar"].partition("paris.corp.example")[2]
    assert (await bruno.ask("GET", shown)).status == 200
    await bruno.ask("GET", shown.partition("?")[0])
    assert (await bruno.ask("GET", shown.partition("?")[0])).status == 401
    without = await amelie.call("DELETE", f"{path_of(group)}/avatar")
    assert "/media/" not in without["account"]["avatar"]
    assert [actor for actor, *_ in await audited(office, "group.avatar")] == ["amelie", "amelie"]


# --- templates -------------------------------------------------------------------------------------------------


async def test_a_group_begins_with_a_template(office: Office) -> None:
    amelie = office.amelie
    listed = await amelie.get(f"{GROUPS}/templates?lang=fr")
    assert [each["key"] for each in listed] == ["team", "project", "expertise", "community", "hobby"]
    project = next(each for each in listed if each["key"] == "project")
    made = await amelie.post(
        f"{GROUPS}?lang=fr",
        {"name": "Bridge", "template": "project", "ends_on": "2027-03-31", "slow_mode_s": 5},
    )
    assert (made["access"], made["kind"], made["rules"]) == ("closed", "project", project["rules"])
    assert (made["ends_on"], made["slow_mode_s"]) == ("2027-03-31", 5)
    assert (await amelie.call("PATCH", path_of(made), json={"rules": "None"}))["ends_on"] == "2027-03-31"
    assert (await amelie.call("PATCH", path_of(made), json={"ends_on": ""}))["ends_on"] is None
    other = await amelie.post(GROUPS, {"name": "Chess", "template": "hobby", "access": "secret"})
    assert (other["access"], other["kind"], other["slow_mode_s"]) == ("secret", "hobby", 60)
    await amelie.post(GROUPS, {"name": "Nothing", "template": "nothing"}, status=422)
    backwards = {"name": "Backwards", "starts_on": "2027-01-02", "ends_on": "2027-01-01"}
    await amelie.post(GROUPS, backwards, status=422)
    await amelie.call("PATCH", path_of(made), json={"ends_on": "tomorrow"}, status=422)


# --- a last day, and always an owner ---------------------------------------------------------------------------


async def test_a_project_archives_itself_on_the_day_after_its_last(office: Office) -> None:
    amelie, network = office.amelie, office.town.network
    today = now().astimezone(network.site.look.zone).date()
    running = await found(amelie, "Running", ends_on=today.isoformat())
    ended = await found(amelie, "Ended", ends_on=(today - timedelta(days=1)).isoformat())
    for _ in range(2):
        await office.town.run(lambda: group_care.archive_ended(network))
    assert (await amelie.get(path_of(running)))["archived_at"] is None
    assert (await amelie.get(path_of(ended)))["archived_at"]
    assert [actor for actor, *_ in await audited(office, "group.archive")] == ["parvis"]
    opened = await amelie.call("PATCH", path_of(ended), json={"archived": False})
    assert (opened["archived_at"], opened["ends_on"]) == (None, None)


async def test_a_last_day_ends_at_midnight_of_the_site(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    amelie, network = office.amelie, office.town.network
    bridge = await found(amelie, "Bridge", ends_on="2027-03-31")
    eleven = datetime(2027, 3, 31, 23, tzinfo=UTC)  # In Paris it is one o'clock on the day after.
    monkeypatch.setattr(group_care, "now", lambda: eleven)
    for zone, is_over in (("America/Martinique", False), ("Europe/Paris", True)):
        await office.town.run(change_look(network.site, Changes(time_zone=zone), by="ada"))
        await office.town.run(lambda: group_care.archive_ended(network))
        assert bool((await amelie.get(path_of(bridge)))["archived_at"]) is is_over


async def test_a_group_whose_owner_leaves_the_company_gets_another(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(amelie, access="closed")
    alone = await found(amelie, "Alone")
    await add(group, amelie, bruno)
    await add(group, amelie, chloe)
    await amelie.call("PUT", f"{path_of(group)}/members/{chloe.id}", json={"role": "moderator"})
    care = lambda: group_care.hand_over(office.town.network)  # noqa: E731
    await office.town.run(care)
    assert (await amelie.get(path_of(group)))["role"] == "owner"
    await office.town.run(lambda: disable_person(office.town.network, "amelie", by="ada"))
    await office.town.run(care)
    assert (await chloe.get(path_of(group)))["role"] == "owner"
    await office.town.run(lambda: disable_person(office.town.network, "chloe", by="ada"))
    for _ in range(2):
        await office.town.run(care)
    assert (await bruno.get(path_of(group)))["role"] == "owner"
    assert await audited(office, "group.owner") == [("parvis", "", "chloe"), ("parvis", "", "bruno")]

    async def owners() -> list[int]:
        return await GroupMember.filter(group_id=int(alone["id"]), role="owner").values_list(
            "account_id", flat=True
        )

    assert await office.town.run(owners) == [int(amelie.id)], "nobody is left, and no admin is here"
    for name in ("ada", "max"):
        await office.town.person(name)
        await office.town.run(lambda name=name: set_role(name, "admin", by="test"))
    ada = office.town.people["ada"]
    await office.town.run(care)
    assert (await ada.get(path_of(alone)))["role"] == "owner"
    assert await office.town.run(owners) == [int(ada.id)]
    assert (await audited(office, "group.owner"))[2:] == [("parvis", "", "ada")]
    assert await office.town.run(lambda: Group.all().count()) == 2


# --- who asks, who is away, and what blocking and muting do ----------------------------------------------------


async def test_moderators_are_told_who_asks_for_which_group_until_it_is_decided(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group, other = await found(amelie, access="closed"), await found(amelie, "Plans", "closed")
    await add(group, amelie, bruno)
    for each in (group, other):
        await chloe.post(f"{path_of(each)}/join")
    asked = "/api/v1/notifications?types[]=follow_request"
    assert await bruno.get(asked) == []
    await amelie.call("PUT", f"{path_of(group)}/members/{bruno.id}", json={"role": "moderator"})
    [notification] = await bruno.get(asked)
    assert (notification["account"]["acct"], notification["requested_group"]["acct"]) == ("chloe", "sales")
    [grouped] = (await bruno.get("/api/v2/notifications?types[]=follow_request"))["notification_groups"]
    assert grouped["requested_group"]["id"] == group["id"]
    assert await chloe.get(asked) == []
    await bruno.post(f"{path_of(group)}/requests/{chloe.id}/approve")
    assert await bruno.get(asked) == []
    [notification] = await amelie.get(asked)
    assert notification["requested_group"]["acct"] == "plans"
    await amelie.post(f"{path_of(other)}/requests/{chloe.id}/refuse")
    assert await amelie.get(asked) == []


async def test_who_is_disabled_is_not_counted(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(amelie, access="closed")
    for person in (bruno, chloe):
        await add(group, amelie, person)

    async def counted() -> tuple[int, list[str]]:
        listed = await amelie.get(f"{path_of(group)}/members")
        shown = await amelie.get(path_of(group))
        return shown["account"]["followers_count"], [each["account"]["acct"] for each in listed]

    assert await counted() == (3, ["chloe", "bruno", "amelie"])
    await office.town.run(lambda: disable_person(office.town.network, "bruno", by="ada"))
    assert await counted() == (2, ["chloe", "amelie"])
    await amelie.call("DELETE", f"{path_of(group)}/members/{bruno.id}")
    assert await counted() == (2, ["chloe", "amelie"])
    await office.town.run(lambda: disable_person(office.town.network, "chloe", by="ada"))
    await office.town.run(lambda: enable_person(office.town.network, "chloe", by="ada"))
    assert await counted() == (2, ["chloe", "amelie"])


async def test_blocking_a_group_leaves_it_for_good(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie)
    await bruno.post(f"{path_of(group)}/join")
    post = await say(amelie, f"{handle(group)} hello")
    assert (await bruno.post(f"/api/v1/accounts/{group['id']}/block"))["following"] is False
    assert (await bruno.get(path_of(group)))["state"] is None
    assert post["id"] not in [(each["reblog"] or each)["id"] for each in await bruno.home()]
    await amelie.post(f"{path_of(group)}/invitations", {"account_id": bruno.id}, status=403)
    await bruno.post(f"{path_of(group)}/join", status=403)
    await amelie.post(f"/api/v1/accounts/{group['id']}/block", status=422)
    assert (await amelie.get(path_of(group)))["role"] == "owner"
    await bruno.post(f"/api/v1/accounts/{group['id']}/unblock")
    await bruno.post(f"{path_of(group)}/join")


async def test_muting_a_group_keeps_what_is_written_in_it_from_home(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(bruno)
    await amelie.post(f"{path_of(group)}/join")
    inside, outside = await say(bruno, f"{handle(group)} inside"), await say(bruno, "outside")
    seen = {(each["reblog"] or each)["id"] for each in await amelie.home()}
    assert seen == {inside["id"], outside["id"]}
    await amelie.post(f"/api/v1/accounts/{group['id']}/mute")
    assert ids(await amelie.home()) == [outside["id"]]
    assert ids(await amelie.get(f"{path_of(group)}/posts")) == [inside["id"]]
    assert inside["id"] in ids(await chloe.get("/api/v1/timelines/public"))
    assert inside["id"] not in ids(await amelie.get("/api/v1/timelines/public"))


async def test_a_group_named_like_a_person_writes_to_its_outsiders_alone(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    await bruno.post(GROUPS, {"name": "Sales @amelie @lea@lyon.corp.example", "handle": "sales"})
    await say(chloe, "@sales hello")
    [told] = [each["status"] for each in await chloe.notifications()]
    assert [each["username"] for each in told["mentions"]] == ["chloe"]
    assert "only its members write there" in told["content"]
    assert await amelie.notifications() == []


async def test_a_group_tells_outsiders_where_posts_are_short(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", post_max_characters=100) as world:
        bruno, chloe = [await world["paris"].person(name) for name in ("bruno", "chloe")]
        await bruno.post(GROUPS, {"name": "Sales", "handle": "sales"})
        await say(chloe, "@sales hello")
        assert [each["account"]["acct"] for each in await chloe.notifications()] == ["sales"]
        await chloe.post("/api/v1/statuses", {"status": "x" * 101}, status=422)
