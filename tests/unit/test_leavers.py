"""One way out for people who leave, and back in, on both databases: what ends at once, what later, what others keep."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from models.core.accounts import SigningKey
from models.core.audit import AuditRecord
from models.core.base import now
from models.core.database import execute, tables, value
from models.core.errors import Invalid, NotFound, ParvisError
from models.core.family import families
from models.core.inside import columns_of, references_of, table_of
from models.notifications.push import add_push_host
from models.people.follows import Follow
from models.people.oauth import open_session
from outbox.moderation.leavers import erase_due
from outbox.people import leaving
from outbox.people.accounts import create_person, create_service
from outbox.people.leaving import Content, come_back, end_all_access, leave
from outbox.people.roles import LastAdmin
from outbox.posts.scheduled import publish_due
from outbox.relations import leavers
from outbox.relations.leavers import end_relations, settle
from tests.office import Office, database, office
from tests.unit.test_groups import GROUPS, add, found, say
from tests.unit.test_push import HOST, Phone
from tests.world import Caller, Somebody
from web.http.security import session_cookie

__all__ = ["database", "office"]


async def goes(office: Office, who: Somebody, **how: Any) -> bool:
    """Let somebody go, as a directory does that says so."""
    network = office.town.network
    return await office.town.run(leave(network, who.account, by="entra", because="SCIM", **how))


async def returns(office: Office, who: Somebody) -> bool:
    return await office.town.run(come_back(office.town.network, who.account, by="entra", because="SCIM"))


async def count(office: Office, sql: str, *values: object) -> int:
    return int(await office.town.run(lambda: value(f"SELECT count(*) FROM {sql}", *values)))


async def audited(office: Office, action: str) -> list[tuple[str, str, str]]:
    found = await office.town.run(lambda: AuditRecord.filter(action=action).order_by("id"))
    return [(each.actor, each.before, each.after) for each in found]


async def in_a_browser(office: Office, who: Somebody) -> Callable[[], Awaitable[int]]:
    """Log somebody in; return what asks for their feed and tells the status: 303 leads to the login."""
    secret = await office.town.run(lambda: open_session(who.account.id, office.town.settings))
    cookie = {"Cookie": f"{session_cookie(office.town.settings)}={secret}", "Accept": "text/html"}
    asked = Caller(office.town)
    return lambda: _status(asked, cookie)


async def _status(who: Caller, headers: dict[str, str]) -> int:
    return (await who.ask("GET", "/", headers=headers)).status


async def at_once(times: int, do: Callable[[], Awaitable[bool]]) -> list[bool]:
    return list(await asyncio.gather(*(do() for _ in range(times))))


async def test_all_access_ends_once_and_comes_back_by_a_new_login_only(office: Office) -> None:
    town, amelie = office.town, office.amelie
    await town.run(lambda: add_push_host(HOST))
    await amelie.post("/api/v1/push/subscription", Phone().subscription(standard=True))
    reads = await in_a_browser(office, amelie)
    assert await reads() == 200

    assert sorted(await at_once(6, lambda: goes(office, amelie))) == [False] * 5 + [True]
    assert await audited(office, "person.disable") == [("entra", "member", "disabled: SCIM")]
    assert (await amelie.ask("GET", "/api/v1/accounts/verify_credentials")).status == 401
    assert await reads() != 200
    for left in ("sessions", "push_subscriptions", "tokens WHERE revoked_at IS NULL AND account_id"):
        mine = left if " WHERE " in left else f"{left} WHERE account_id"
        assert await count(office, f"{mine} = $1", amelie.account.id) == 0, left
    assert await count(office, "tokens WHERE revoked_at IS NULL AND account_id = $1", office.bruno.account.id)

    assert sorted(await at_once(6, lambda: returns(office, amelie))) == [False] * 5 + [True]
    assert await audited(office, "person.enable") == [("entra", "disabled", "member: SCIM")]
    assert (await amelie.ask("GET", "/api/v1/accounts/verify_credentials")).status == 401
    amelie.token = await town.run(town.token_of(amelie.account.id))
    assert (await amelie.get("/api/v1/accounts/verify_credentials"))["following_count"] == 1
    assert await count(office, "departures") == 0


async def test_a_logout_everywhere_is_no_leaving(office: Office) -> None:
    amelie = office.amelie
    reads = await in_a_browser(office, amelie)
    ended = lambda: end_all_access(amelie.account, by="keycloak", because="logout")  # noqa: E731
    assert sorted(await asyncio.gather(*(office.town.run(ended) for _ in range(6)))) == [0, 0, 0, 0, 0, 2]
    assert await reads() != 200
    assert (await amelie.ask("GET", "/api/v1/accounts/verify_credentials")).status == 401
    assert await audited(office, "access.end") == [("keycloak", "", "1 apps, 1 browsers: logout")]
    assert await audited(office, "person.disable") == []
    assert await (await in_a_browser(office, amelie))() == 200
    assert (await office.bruno.get("/api/v1/accounts/verify_credentials"))["id"] == office.bruno.id


async def test_groups_pass_on_and_requests_are_withdrawn_while_follows_wait(office: Office) -> None:
    town, amelie, bruno, chloe = office.town, office.amelie, office.bruno, office.chloe
    david, emile = await town.person("david"), await town.person("emile")
    await david.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": True})
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": True})
    await amelie.post(f"/api/v1/accounts/{david.id}/follow")
    await emile.post(f"/api/v1/accounts/{amelie.id}/follow")
    plans, sales = await found(amelie, "Plans", "closed"), await found(chloe, "Sales", "closed")
    for person in (chloe, bruno):
        await add(plans, amelie, person)
    await amelie.post(f"{GROUPS}/{sales['id']}/join")
    waits = {"status": "Plus tard", "scheduled_at": (now() + timedelta(hours=1)).isoformat()}
    await amelie.post("/api/v1/statuses", waits)

    await goes(office, amelie, content=Content(heir_id=bruno.account.id))
    await asyncio.gather(*(town.run(settle(town.network)) for _ in range(2)))
    owner = "group_members WHERE group_id = $1 AND role = 'owner' AND account_id = $2"
    assert await count(office, owner, int(plans["id"]), bruno.account.id) == 1, "who looks after her texts"
    assert len(await audited(office, "group.owner")) == 1
    assert (
        await count(
            office, "follows WHERE state = 'pending' AND $1 IN (account_id, target_id)", amelie.account.id
        )
        == 0
    )
    assert await count(office, "group_members WHERE state = 'requested'") == 0
    for who in (david, chloe):
        assert [each for each in await who.notifications() if each["type"] == "follow_request"] == []
    assert await count(office, "follows WHERE account_id = $1", amelie.account.id) == 2, (
        "Bruno, and her group"
    )

    await town.run(lambda: execute("UPDATE scheduled_posts SET scheduled_at = 1"))
    await town.run(lambda: publish_due(town.network))
    await returns(office, amelie)
    await town.run(lambda: publish_due(town.network))
    assert await count(office, "posts WHERE account_id = $1", amelie.account.id) == 0
    assert await count(office, "scheduled_posts WHERE problem LIKE 'You had left%'") == 1


async def test_follows_memberships_and_drafts_end_when_their_days_are_over(office: Office) -> None:
    town, amelie, bruno, chloe = office.town, office.amelie, office.bruno, office.chloe
    await chloe.post(f"/api/v1/accounts/{amelie.id}/follow")
    said = await say(amelie, "Bonjour")
    plans = await found(bruno, "Plans", "closed")
    await add(plans, bruno, amelie)
    await amelie.call("PUT", "/api/parvis/v1/drafts/one", json={"fields": {"status": "Je"}})
    theirs = "follows WHERE $1 IN (account_id, target_id)", amelie.account.id
    before = await count(office, *theirs)
    assert before == 3

    async def all_ends() -> None:
        for task in (settle, end_relations):
            await asyncio.gather(*(town.run(task(town.network)) for _ in range(2)))

    await goes(office, amelie)
    await all_ends()
    assert await count(office, *theirs) == before, "not before their time"
    await town.run(lambda: execute("UPDATE departures SET relations_end_at = 1"))
    await all_ends()
    assert await count(office, *theirs) == 0
    for table in ("group_members", "drafts", "scheduled_posts", "lists"):
        assert await count(office, f"{table} WHERE account_id = $1", amelie.account.id) == 0, table
    assert await count(office, "accounts WHERE id = $1 AND followers_count = 0", int(bruno.id))
    assert (await chloe.get("/api/v1/accounts/verify_credentials"))["following_count"] == 0
    assert (await bruno.get(f"{GROUPS}/{plans['id']}"))["account"]["followers_count"] == 1
    assert (await chloe.get(f"/api/v1/statuses/{said['id']}"))["id"] == said["id"], "what she wrote stays"
    assert await count(office, "departures WHERE are_relations_over = TRUE") == 1


async def test_many_follows_end_some_at_a_time_and_go_on_after_a_kill(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So nobody waits for somebody with ten thousand of them, and no kill leaves half of it for ever."""
    town, amelie = office.town, office.amelie
    for number in range(4):
        somebody = await town.person(f"somebody{number}")
        await somebody.post(f"/api/v1/accounts/{amelie.id}/follow")
    theirs = "follows WHERE $1 IN (account_id, target_id)", amelie.account.id
    await goes(office, amelie)
    await town.run(lambda: execute("UPDATE departures SET is_settled = TRUE, relations_end_at = 1"))
    drop, at_once = leavers.drop_some_follows, list[int]()

    async def drop_and_die(account_id: int, limit: int, **how: bool) -> list[Follow]:
        if len(at_once) == 2:
            raise asyncio.CancelledError
        dropped = await drop(account_id, limit, **how)
        at_once.append(len(dropped))
        return dropped

    with monkeypatch.context() as patched:
        patched.setattr(leavers, "AT_ONCE", 2)
        patched.setattr(leavers, "drop_some_follows", drop_and_die)
        with pytest.raises(asyncio.CancelledError):
            await town.run(end_relations(town.network))
    assert at_once == [2, 2]
    assert await count(office, *theirs) == 1
    await town.run(end_relations(town.network))
    assert await count(office, *theirs) == 0
    assert await count(office, "departures WHERE are_relations_over = TRUE") == 1


async def test_a_colleague_may_delete_what_was_left_to_them_as_far_as_they_see_it(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    posts = {name: await say(amelie, name) for name in ("one", "two", "three")}
    secret = await say(amelie, f"@{chloe.username} entre nous", visibility="direct")
    path = {name: f"/api/v1/statuses/{each['id']}" for name, each in {**posts, "secret": secret}.items()}
    await goes(office, amelie)
    assert (await bruno.ask("DELETE", path["one"])).status == 404, "it was left to nobody"
    await goes(office, amelie, content=Content(heir_id=bruno.account.id))
    assert (await audited(office, "person.content"))[-1] == ("entra", "", "handed over to bruno")
    for who, name in ((chloe, "one"), (bruno, "secret")):
        assert (await who.ask("DELETE", path[name])).status == 404
    assert (await bruno.ask("PUT", path["one"], json={"status": "Autre chose"})).status == 404, (
        "not in her name"
    )
    gone = await asyncio.gather(*(bruno.ask("DELETE", path["one"]) for _ in range(6)))
    assert sorted(each.status for each in gone) == [200] + [404] * 5
    assert [each[0] for each in await audited(office, "post.remove")] == ["bruno"]
    assert (await chloe.ask("GET", path["one"])).status == 404
    await returns(office, amelie)
    assert (await bruno.ask("DELETE", path["two"])).status == 404, "she is back"


async def test_what_cannot_be_is_refused_and_nobody_leaves(office: Office) -> None:
    town, amelie, bruno = office.town, office.amelie, office.bruno
    ada = await town.person("ada", role="admin")
    await goes(office, bruno)
    for wrong in (
        Content(heir_id=amelie.account.id),
        Content(heir_id=bruno.account.id),
        Content(heir_id=1),
        Content(erase_after_days=-1),
        Content(erase_after_days=10**9),
        Content(office.chloe.account.id, 3),
    ):
        with pytest.raises(Invalid):
            await goes(office, amelie, content=wrong)
    with pytest.raises(LastAdmin):
        await goes(office, ada)
    group = await found(amelie)
    with pytest.raises(NotFound):
        await goes(office, replace_account(amelie, int(group["id"])))
    assert await count(office, "people WHERE disabled_at IS NOT NULL") == 1
    assert (await amelie.get("/api/v1/accounts/verify_credentials"))["id"] == amelie.id


def replace_account(who: Somebody, account_id: int) -> Somebody:
    """Return somebody with the account of a group."""
    account = who.account.clone(pk=account_id)
    account.actor_type = "Group"
    return Somebody(who.town, "", account)


async def test_nobody_gets_a_leavers_name_and_who_was_erased_stays_gone(office: Office) -> None:
    town, amelie = office.town, office.amelie
    await say(amelie, "Bonjour")
    await goes(office, amelie, content=Content(erase_after_days=30))
    await town.run(lambda: erase_due(town.network))
    assert await count(office, "posts WHERE account_id = $1", amelie.account.id) == 1, "not before its day"
    await _is_nobodys(office, "amelie", "parvis person enable amelie")

    await goes(office, amelie, content=Content(erase_after_days=0))
    await asyncio.gather(*(town.run(lambda: erase_due(town.network)) for _ in range(3)))
    assert await count(office, "posts WHERE account_id = $1", amelie.account.id) == 0
    assert await count(office, "people WHERE id = $1", amelie.account.id) == 0
    assert await count(office, "departures") == 0
    assert await audited(office, "account.erase") == [("parvis", "", "")]
    await _is_nobodys(office, "amelie", "deleted for good")
    with pytest.raises(Invalid) as refused:
        await returns(office, amelie)
    assert "deleted for good" in refused.value.details["person"]
    assert await count(office, "accounts WHERE handle = 'amelie'") == 1


async def _is_nobodys(office: Office, name: str, why: str) -> None:
    """Make sure that no door makes somebody of this name, and that those for admins say why."""
    town = office.town
    with pytest.raises(Invalid) as refused:
        await town.run(create_person(town.network.site, name, password="correct horse", by="test"))
    assert why in refused.value.details["username"]
    with pytest.raises(ParvisError):
        await town.run(leaving.disable_person(town.network, "nobody", by="test"))
    answer = await office.bruno.ask("POST", GROUPS, json={"name": "Autre", "handle": name, "access": "open"})
    assert answer.status == 422
    with pytest.raises(IntegrityError):
        await town.run(create_service(town.network.site, name, name))


async def test_who_comes_back_before_their_day_is_not_erased(office: Office) -> None:
    town, amelie = office.town, office.amelie
    await goes(office, amelie, content=Content(erase_after_days=0))
    await asyncio.gather(
        returns(office, amelie), town.run(lambda: erase_due(town.network)), return_exceptions=True
    )
    is_here = await count(office, "people WHERE id = $1 AND disabled_at IS NULL", amelie.account.id)
    is_erased = await count(office, "accounts WHERE id = $1 AND suspended_at IS NOT NULL", amelie.account.id)
    assert is_here + is_erased == 1, "one or the other"
    assert await count(office, "departures") == 0


async def test_the_settings_say_what_becomes_of_texts_and_groups(office: Office) -> None:
    town, amelie, bruno = office.town, office.amelie, office.bruno
    ada = await town.person("ada", role="admin")
    for name, wanted in (("leavers_content_months", 12), ("leavers_groups", "admin")):
        object.__setattr__(town.network.site.settings, name, wanted)
    plans = await found(amelie, "Plans", "closed")
    await add(plans, amelie, bruno)
    await goes(office, amelie)
    assert (await audited(office, "person.content"))[-1][2] == "erased after 365 days"
    await town.run(settle(town.network))
    owner = "group_members WHERE group_id = $1 AND role = 'owner' AND account_id = $2"
    assert await count(office, owner, int(plans["id"]), ada.account.id) == 1


async def test_nobody_begins_to_follow_who_left(office: Office) -> None:
    await goes(office, office.amelie)
    assert (await office.chloe.ask("POST", f"/api/v1/accounts/{office.amelie.id}/follow")).status == 403
    await returns(office, office.amelie)
    assert (await office.chloe.ask("POST", f"/api/v1/accounts/{office.amelie.id}/follow")).status == 200


SECRET = {
    "token_hash",
    "code_hash",
    "secret_hash",
    "wrapped",
    "endpoint",
    "secret",
    "client_secret",
}
"""Columns by which somebody comes in, or is reached, without a login."""
KEPT_BY_LEAVERS = {
    "tokens": "revoked, and kept for access_kept_days: models/people/oauth.py, end_access",
    "authorization_codes": "used up, and kept likewise",
    "totps": "a second step: without a first one it opens nothing, and who comes back proves themselves by it",
    "recovery_codes": "as totps",
    "mails": "what waits ends, visibly, and what it said is emptied: models/mail/queue.py, end_mails_of",
    "signing_keys": "the site signs with them what is said of who left",
}


def test_each_table_with_a_secret_says_what_becomes_of_it_when_somebody_leaves() -> None:
    """A new table that lets somebody in, or reaches them, names its rows in its FAMILY, or stands above."""
    ending = {table for family in families().values() for table in family.ends_with_leaver}
    theirs = {
        table_of(table)
        for table in tables()
        if SECRET & columns_of(table)
        and any(model == "models.Account" for _, model, _ in references_of(table))
    }
    assert table_of(SigningKey) in theirs
    assert theirs - ending == KEPT_BY_LEAVERS.keys()
    assert ending <= {table_of(table) for table in tables()}
