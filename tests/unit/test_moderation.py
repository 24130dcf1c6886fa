"""Moderators at work by the admin API: who may, what a sanction does to people, what reports show."""

from typing import Any

import pytest

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.database import value
from models.moderation.moderation import Strike, waiting_reports
from models.people.people import Person
from models.people.roles import kept
from models.posts.trends import count_trends
from models.search.index import entry_id, rebuild
from outbox.moderation.site_texts import set_rules
from tests.both import new_url, town
from tests.unit.test_page_cost import statements
from tests.world import Somebody, Town, World

__all__ = ["new_url", "town"]

ADMIN = "/api/v1/admin"


async def staff(town: Town, username: str, role: str) -> Somebody:
    """Hire somebody whose client may administer."""
    somebody = await town.person(username, role=role)
    somebody.token = await town.run(
        town.token_of(somebody.account.id, "read write follow admin:read admin:write")
    )
    return somebody


def names(accounts: list[dict[str, Any]]) -> list[str]:
    return [each["account"]["username"] for each in accounts]


async def test_only_people_with_the_role_and_the_scope_come_in(town: Town) -> None:
    max_, amelie = await staff(town, "max", "moderator"), await town.person("amelie")
    path = f"{ADMIN}/accounts/{amelie.id}"
    assert (await max_.get(path))["username"] == "amelie"
    await amelie.call("GET", path, status=403)
    for role in ("member", "communicator"):
        await town.run(lambda role=role: Person.filter(id=max_.account.id).update(roles=kept(role.split())))
        await max_.call("GET", path, status=403)
        await max_.call("POST", f"{path}/action", json={"type": "suspend"}, status=403)
    await town.run(lambda: Person.filter(id=max_.account.id).update(roles=" moderator "))
    max_.token = await town.run(town.token_of(max_.account.id, "read write admin:read:reports"))
    await max_.call("GET", path, status=403)
    await max_.get(f"{ADMIN}/reports")
    assert await town.run(lambda: Strike.all().count()) == 0


async def test_accounts_are_listed_by_what_they_are(town: Town) -> None:
    ada = await staff(town, "ada", "admin")
    amelie = await town.person("amelie", email="amelie@corp.example")
    await town.person("bruno")
    await town.run(
        lambda: Account.create(
            username="lucie",
            host="lyon.corp.example",
            handle="lucie@lyon.corp.example",
            uri="https://x.example/lucie",
        )
    )
    await ada.post(f"{ADMIN}/accounts/{amelie.id}/action", {"type": "silence"})
    for query, found in (
        ("", ["lucie", "bruno", "amelie", "ada"]),
        ("local=true", ["bruno", "amelie", "ada"]),
        ("remote=true", ["lucie"]),
        ("silenced=true", ["amelie"]),
        ("local=true&active=true", ["bruno", "ada"]),
        ("staff=true", ["ada"]),
        ("pending=true", []),
        ("username=%40BRU", ["bruno"]),
        ("email=amelie%40", ["amelie"]),
        ("by_domain=lyon.corp.example", ["lucie"]),
        ("display_name=br_n", []),
    ):
        assert names(await ada.get(f"{ADMIN}/accounts?{query}")) == found, query
    for query, found in (
        ("origin=local&status=active", ["bruno", "ada"]),
        ("origin=remote", ["lucie"]),
        ("status=silenced", ["amelie"]),
        ("permissions=staff", ["ada"]),
        ("role_ids[]=member", ["bruno", "amelie"]),
    ):
        assert names(await ada.get(f"/api/v2/admin/accounts?{query}")) == found, query
    first = await ada.ask("GET", f"{ADMIN}/accounts?limit=1")
    assert names(first.json) == ["lucie"]
    assert f"max_id={first.json[0]['id']}" in first.headers["Link"]

    [shown] = await ada.get(f"{ADMIN}/accounts?username=amelie")
    assert shown["account"]["limited"] is True
    assert {
        "domain": None,
        "email": "amelie@corp.example",
        "silenced": True,
        "suspended": False,
    }.items() <= shown.items()
    assert (shown["role"]["name"], shown["ip"], shown["ips"]) == ("Member", None, [])


async def test_whoever_is_limited_is_met_by_followers_only(town: Town) -> None:
    max_ = await staff(town, "max", "moderator")
    amelie, bruno, chloe = [await town.person(name) for name in ("amelie", "bruno", "chloe")]
    await chloe.follow(bruno)
    await max_.post(f"{ADMIN}/accounts/{bruno.id}/action", {"type": "silence", "text": "calm down"})
    await bruno.publish("@amelie @chloe hello #cantine")

    async def met(who: Somebody) -> list[bool]:
        public = await who.get("/api/v1/timelines/public")
        tagged = await who.get("/api/v1/timelines/tag/cantine")
        notified = [each for each in await who.notifications() if each["type"] == "mention"]
        return [bool(public), bool(tagged), bool(notified)]

    assert await met(amelie) == [False, False, False]
    assert await met(chloe) == [True, True, True]
    assert (await met(bruno))[:2] == [True, True]
    assert len(await amelie.get(f"/api/v1/accounts/{bruno.id}/statuses")) == 1
    assert (await amelie.get(f"/api/v1/accounts/{bruno.id}"))["limited"] is True
    assert "bruno" not in [each["username"] for each in await amelie.get("/api/v1/directory")]
    await town.run(count_trends(town.network.site.look.zone))
    assert (await amelie.get("/api/v1/tags/cantine"))["history"][0]["uses"] == "0"

    back = await max_.post(f"{ADMIN}/accounts/{bruno.id}/unsilence")
    assert (back["silenced"], "limited" in back["account"]) == (False, False)
    assert (await met(amelie))[:2] == [True, True]
    await max_.call("POST", f"{ADMIN}/accounts/{bruno.id}/unsilence", status=403)


async def test_a_suspended_account_is_gone_until_it_is_back(town: Town) -> None:
    max_ = await staff(town, "max", "moderator")
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    await amelie.follow(bruno)
    posted = await bruno.publish("hello")
    await max_.post(f"{ADMIN}/accounts/{bruno.id}/action", {"type": "suspend"})
    for path in (f"/api/v1/accounts/{bruno.id}", f"/api/v1/statuses/{posted['id']}"):
        await amelie.call("GET", path, status=404)
    assert await amelie.home() == []
    assert (await bruno.ask("GET", "/api/v1/timelines/home")).status == 401
    assert (await max_.get(f"{ADMIN}/accounts/{bruno.id}"))["suspended"] is True

    await max_.post(f"{ADMIN}/accounts/{bruno.id}/unsuspend")
    assert [each["id"] for each in await amelie.home()] == [posted["id"]]
    assert (await amelie.get(f"/api/v1/accounts/{bruno.id}"))["followers_count"] == 1
    actions = await town.run(
        lambda: AuditRecord.filter(subject="bruno").order_by("id").values_list("action", flat=True)
    )
    assert actions == ["person.add", "account.suspend", "account.unsuspend"]


async def test_logged_out_and_marked_as_sensitive(town: Town) -> None:
    max_, bruno = await staff(town, "max", "moderator"), await town.person("bruno")
    posted = await bruno.publish("hello")
    await max_.post(f"{ADMIN}/accounts/{bruno.id}/action", {"type": "sensitive"})
    assert (await max_.get(f"/api/v1/statuses/{posted['id']}"))["sensitive"] is True
    assert (await max_.post(f"{ADMIN}/accounts/{bruno.id}/unsensitive"))["sensitized"] is False
    assert (await max_.get(f"/api/v1/statuses/{posted['id']}"))["sensitive"] is False

    await max_.post(f"{ADMIN}/accounts/{bruno.id}/action", {"type": "disable"})
    assert (await bruno.ask("GET", "/api/v1/timelines/home")).status == 401
    assert (await max_.get(f"/api/v1/accounts/{bruno.id}"))["username"] == "bruno"
    assert (await max_.post(f"{ADMIN}/accounts/{bruno.id}/enable"))["disabled"] is False
    for verb in ("approve", "reject"):
        await max_.call("POST", f"{ADMIN}/accounts/{bruno.id}/{verb}", status=403)
    await max_.call("POST", f"{ADMIN}/accounts/{bruno.id}/action", json={"type": "behead"}, status=422)


async def test_moderators_do_not_decide_about_admins_nor_themselves(town: Town) -> None:
    max_, ada = await staff(town, "max", "moderator"), await staff(town, "ada", "admin")
    mia = await staff(town, "mia", "moderator")
    for who, whom in ((max_, ada), (max_, max_), (max_, mia), (ada, ada)):
        for kind in ("none", "silence", "suspend", "disable", "sensitive"):
            await who.call("POST", f"{ADMIN}/accounts/{whom.id}/action", json={"type": kind}, status=403)
    await ada.post(f"{ADMIN}/accounts/{max_.id}/action", {"type": "silence"})
    site = str(town.network.site.account_id)
    for account_id in (site, "1"):
        await ada.call("POST", f"{ADMIN}/accounts/{account_id}/action", json={"type": "suspend"}, status=404)
    assert await town.run(lambda: Strike.all().count()) == 1


async def test_an_erased_account_leaves_its_name_and_nothing_else(town: Town) -> None:
    ada, max_ = await staff(town, "ada", "admin"), await staff(town, "max", "moderator")
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    await bruno.follow(amelie)
    post = await amelie.publish("Bonjour")
    await bruno.post(f"/api/v1/statuses/{post['id']}/favourite")
    answer = await bruno.publish("@amelie salut", in_reply_to_id=post["id"])
    await bruno.post(f"/api/v1/statuses/{post['id']}/reblog")
    path = f"{ADMIN}/accounts/{bruno.id}"
    await ada.call("DELETE", path, status=403)
    await ada.post(f"{path}/action", {"type": "suspend"})
    await max_.call("DELETE", path, status=403)
    assert (await ada.call("DELETE", path))["account"]["display_name"] == ""

    left = await amelie.get(f"/api/v1/statuses/{post['id']}")
    assert [left[count] for count in ("replies_count", "reblogs_count", "favourites_count")] == [0, 0, 0]
    assert (await amelie.get(f"/api/v1/accounts/{amelie.id}"))["followers_count"] == 0
    await amelie.call("GET", f"/api/v1/statuses/{answer['id']}", status=404)
    assert await town.run(lambda: Person.exists(id=bruno.account.id)) is False
    assert await town.run(lambda: _indexed(bruno.account.id)) == 0
    await town.run(_rebuilt)
    assert await town.run(lambda: _indexed(bruno.account.id)) == 0, "a new index would bring the name back"
    assert await town.run(lambda: _indexed(amelie.account.id)) == 1
    with pytest.raises(Exception, match="Validation failed"):
        await town.person("bruno")
    await ada.call("POST", f"{path}/unsuspend")


async def _indexed(account_id: int) -> int:
    return await value(
        f"SELECT count(*) FROM account_words WHERE {entry_id('account_words')} = $1", account_id
    )


async def _rebuilt() -> None:
    async for _ in rebuild():
        pass


# --- reports ---------------------------------------------------------------------------------------------------


async def test_a_report_opens_to_moderators_what_its_author_could_read(town: Town) -> None:
    max_ = await staff(town, "max", "moderator")
    amelie, bruno, chloe = [await town.person(name) for name in ("amelie", "bruno", "chloe")]
    await town.run(set_rules([{"fr": "Soyons polis", "en": "Be polite"}, {"en": "No spam"}], by="ada"))
    [polite, _] = await amelie.get("/api/v1/instance/rules")
    assert (polite["text"], polite["translations"]["en"]["text"]) == ("Soyons polis", "Be polite")
    rude = await bruno.publish("@amelie you are rude", visibility="direct")
    secret = await bruno.publish("@chloe she is rude", visibility="direct")
    await max_.call("GET", f"/api/v1/statuses/{rude['id']}", status=404)
    made = await amelie.post(
        "/api/v1/reports",
        {
            "account_id": bruno.id,
            "status_ids": [rude["id"], secret["id"]],
            "comment": "not nice",
            "rule_ids": [polite["id"]],
        },
    )
    assert (made["status_ids"], made["rule_ids"], made["category"]) == (
        [rude["id"]],
        [polite["id"]],
        "violation",
    )

    [report] = await max_.get(f"{ADMIN}/reports")
    assert (report["id"], report["comment"], report["action_taken"]) == (made["id"], "not nice", False)
    assert [each["id"] for each in report["statuses"]] == [rude["id"]]
    assert (report["account"]["username"], report["target_account"]["username"]) == ("amelie", "bruno")
    assert [rule["id"] for rule in report["rules"]] == [polite["id"]]
    assert (report["assigned_account"], report["action_taken_by_account"]) == (None, None)
    await chloe.call("GET", f"/api/v1/statuses/{rude['id']}", status=404)
    await amelie.call("POST", "/api/v1/reports", json={"account_id": bruno.id, "rule_ids": [999]}, status=422)


async def test_moderators_are_told_of_reports_as_long_as_they_moderate(town: Town) -> None:
    max_, ada = await staff(town, "max", "moderator"), await staff(town, "ada", "admin")
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    made = [
        await amelie.post("/api/v1/reports", {"account_id": bruno.id, "comment": comment})
        for comment in ("rude", "again")
    ]
    await max_.post("/api/v1/reports", {"account_id": bruno.id})
    notified = await max_.notifications()
    assert [(each["type"], each["account"]["username"]) for each in notified] == [
        ("admin.report", "amelie")
    ] * 2
    assert [each["report"] for each in notified] == made[::-1]
    assert len(await ada.notifications()) == 3
    assert await amelie.notifications() == await bruno.notifications() == []

    groups = (await ada.get("/api/v2/notifications"))["notification_groups"]
    assert [group["report"]["comment"] for group in groups] == ["", "again", "rude"]
    await ada.post(f"{ADMIN}/accounts/{bruno.id}/action", {"type": "suspend", "report_id": made[0]["id"]})
    [*_, first] = await ada.notifications()
    assert first["report"]["action_taken"] is True

    await town.run(lambda: Person.filter(id=max_.account.id).update(roles=""))
    assert await max_.notifications() == []
    assert (await max_.get("/api/v2/notifications"))["notification_groups"] == []
    await max_.call("GET", f"/api/v1/notifications/{notified[0]['id']}", status=404)


async def test_moderators_work_on_reports(town: Town) -> None:
    max_ = await staff(town, "max", "moderator")
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    made = await amelie.post("/api/v1/reports", {"account_id": bruno.id, "category": "spam"})
    path = f"{ADMIN}/reports/{made['id']}"
    assert (await max_.post(f"{path}/assign_to_self"))["assigned_account"]["username"] == "max"
    assert (await max_.post(f"{path}/unassign"))["assigned_account"] is None
    assert (await max_.call("PUT", path, json={"category": "legal"}))["category"] == "legal"
    await max_.call("PUT", path, json={"category": "treason"}, status=422)
    resolved = await max_.post(f"{path}/resolve")
    assert (resolved["action_taken"], resolved["action_taken_by_account"]["username"]) == (True, "max")
    assert await max_.get(f"{ADMIN}/reports") == []
    assert len(await max_.get(f"{ADMIN}/reports?resolved=true&target_account_id={bruno.id}")) == 1
    assert await max_.get(f"{ADMIN}/reports?resolved=true&account_id={bruno.id}") == []
    assert (await max_.post(f"{path}/reopen"))["action_taken_at"] is None

    await max_.post(
        f"{ADMIN}/accounts/{bruno.id}/action", {"type": "none", "text": "Please", "report_id": made["id"]}
    )
    assert (await max_.get(path))["action_taken"] is True
    [notification] = await bruno.notifications()
    warning = notification["moderation_warning"]
    assert (notification["type"], warning["action"], warning["text"]) == (
        "moderation_warning",
        "none",
        "Please",
    )
    assert "max" not in str(notification)
    strike = await town.run(lambda: Strike.get())
    assert (strike.action, strike.text, strike.report_id) == ("none", "Please", int(made["id"]))
    await max_.call(
        "POST", f"{ADMIN}/accounts/{amelie.id}/action", json={"report_id": made["id"]}, status=404
    )
    for method, rest in (("GET", ""), ("PUT", ""), ("POST", "/resolve"), ("POST", "/reopen")):
        await max_.call(method, f"{ADMIN}/reports/1{rest}", status=404)
    actions = await town.run(
        lambda: AuditRecord.filter(subject=made["id"]).order_by("id").values_list("action", flat=True)
    )
    assert actions == [
        f"report.{verb}" for verb in ("assign", "unassign", "file", "resolve", "reopen", "resolve")
    ]


async def test_no_blocks_where_there_is_an_allow_list(town: Town) -> None:
    ada = await staff(town, "ada", "admin")
    for kind in ("domain_blocks", "email_domain_blocks"):
        assert await ada.get(f"{ADMIN}/{kind}") == []
        await ada.call("POST", f"{ADMIN}/{kind}", json={"domain": "evil.example"}, status=422)
        for method in ("GET", "PUT", "DELETE"):
            await ada.call(method, f"{ADMIN}/{kind}/1", status=404)


# --- across sites ----------------------------------------------------------------------------------------------


async def test_lyon_hears_of_a_suspension_and_of_its_end(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    ada, bruno = await staff(paris, "ada", "admin"), await paris.person("bruno")
    lucie = await lyon.person("lucie")
    seen = await lucie.follow(bruno)
    await bruno.publish("Bonjour Lyon")
    path = f"{ADMIN}/accounts/{bruno.id}"
    await ada.do(f"{path}/action", {"type": "suspend"})
    assert await lucie.home() == []
    await lucie.call("GET", f"/api/v1/accounts/{seen['id']}", status=404)
    await ada.do(f"{path}/unsuspend")
    assert (await lucie.get(f"/api/v1/accounts/{seen['id']}"))["username"] == "bruno"
    assert len(await lucie.home()) == 1
    await ada.do(f"{path}/action", {"type": "suspend"})
    await ada.call("DELETE", path)
    await world.settle()
    await lucie.call("GET", f"/api/v1/accounts/{seen['id']}", status=404)


async def test_what_lyon_says_does_not_end_our_suspension(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    ada, amelie, lucie = (
        await staff(paris, "ada", "admin"),
        await paris.person("amelie"),
        await lyon.person("lucie"),
    )
    seen = await amelie.follow(lucie)
    await ada.do(f"{ADMIN}/accounts/{seen['id']}/action", {"type": "suspend"})
    await lucie.call("PATCH", "/api/v1/accounts/update_credentials", json={"display_name": "Lucie again"})
    await lucie.publish("Coucou")
    assert await amelie.home() == []
    found = await amelie.get(f"/api/v2/search?q=@{lucie.handle}&resolve=true&type=accounts")
    assert found["accounts"] == []
    await ada.call("POST", f"{ADMIN}/accounts/{seen['id']}/action", json={"type": "disable"}, status=422)
    await ada.post(f"{ADMIN}/accounts/{seen['id']}/unsuspend")
    await lucie.publish("Me revoilà")
    assert "Me revoilà" in (await amelie.home())[0]["content"]


async def test_lists_of_any_size_cost_the_same(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    ada, amelie = await staff(town, "ada", "admin"), await town.person("amelie")
    newcomers = [await town.person(f"newcomer{number}") for number in range(5)]
    for person in newcomers:
        await amelie.follow(person)
        await amelie.post(f"/api/v1/accounts/{person.id}/endorse")
        posted = await person.publish("#cantine")
        await ada.post("/api/v1/reports", {"account_id": person.id, "status_ids": [posted["id"]]})
        for fan in newcomers:
            await fan.post(f"/api/v1/statuses/{posted['id']}/favourite")
    await town.run(count_trends(town.network.site.look.zone))
    costs = {}
    for path in (
        f"{ADMIN}/accounts",
        f"{ADMIN}/reports",
        "/api/v1/directory",
        "/api/v1/endorsements",
        "/api/v1/trends/statuses",
        "/api/v2/suggestions",
    ):
        who = newcomers[0] if "suggestions" in path else amelie if "admin" not in path else ada
        counted = []
        for limit in (1, 3):
            with statements(monkeypatch) as asked:
                assert len(await who.get(f"{path}?limit={limit}")) == limit, path
            counted.append(len(asked))
        costs[path] = tuple(counted)
    assert all(small == large > 0 for small, large in costs.values()), costs


async def test_reports_that_wait_are_counted_for_each_moderator(town: Town) -> None:
    max_, ada = await staff(town, "max", "moderator"), await staff(town, "ada", "admin")
    bruno, chloe = await town.person("bruno"), await town.person("chloe")
    nothing = await town.run(waiting_reports(max_.account.id))
    assert (nothing.total, nothing.mine, nothing.free, nothing.oldest_id) == (0, 0, 0, None)
    made = [
        await who.post("/api/v1/reports", {"account_id": about.id, "comment": "rude"})
        for who, about in ((bruno, chloe), (chloe, bruno), (ada, bruno))
    ]
    await max_.post(f"{ADMIN}/reports/{made[0]['id']}/assign_to_self")
    await max_.post(f"{ADMIN}/reports/{made[2]['id']}/resolve")
    his, hers = [await town.run(waiting_reports(each.account.id)) for each in (max_, ada)]
    assert (his.total, his.mine, his.free, str(his.oldest_id)) == (2, 1, 1, made[1]["id"])
    assert (hers.mine, hers.oldest_at is not None) == (0, True)
