"""What an open page in a browser hears, and what waits for its reader."""

import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack
from typing import Any

import pytest

from models.core.base import now
from models.core.database import execute
from models.notifications.unread import unread_of
from models.people.oauth import end_access
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce, withdraw
from outbox.people.leaving import disable_person
from tests.both import new_url, town
from tests.streams import next_of, page_events, sent_event
from tests.unit.test_groups import GROUPS, found
from tests.unit.test_page_cost import statements
from tests.unit.test_pages import _browser as log_in
from tests.world import Somebody, Town
from web.mastodon import fanout
from web.mastodon.entities import Entities
from web.mastodon.fanout import FANOUT

__all__ = ["new_url", "town"]

POSTS = ("post", "edit", "delete")
NOTHING = {
    "notifications": 0,
    "conversations": 0,
    "must_reads": 0,
    "requests": 0,
    "invitations": 0,
    "reports": 0,
    "moves": 0,
}


@pytest.fixture
def paris(town: Town) -> Town:
    """Paris alone, on each database."""
    return town


async def browser(person: Somebody) -> dict[str, str]:
    return await log_in(person.town.world, "paris", person.username)


async def counts(paris: Town, headers: Mapping[str, str]) -> dict[str, int]:
    """Return what waits, without what does not."""
    answer = await paris.anybody().ask("GET", "/live/counts", headers=headers)
    assert answer.status == 200, answer.body
    assert answer.json.keys() == NOTHING.keys()
    return {name: count for name, count in answer.json.items() if count}


async def must_read(paris: Town, author: Somebody) -> int:
    written = NewAnnouncement((WrittenText("fr", "", "Nouveaux badges"),), "must-read")
    return await paris.run(announce(paris.network, author.account, written, by="test"))


# --- the timeline that is shown ---------------------------------------------------------------------------------


async def test_a_page_hears_what_its_home_gets(paris: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    amelie, karim, zoe = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    await karim.follow(amelie)

    async def render(*_: Any) -> dict[int, bytes]:
        raise AssertionError("nothing is rendered for pages")

    async with (
        page_events(paris, await browser(karim), "stream=user") as his,
        page_events(paris, await browser(zoe), "stream=user") as hers,
        page_events(paris, await browser(karim)) as bare,
    ):
        with monkeypatch.context() as patch:
            patch.setattr(Entities, "load_for_each", render)
            said = await amelie.publish("Bonjour", visibility="private")
            assert await next_of(his, *POSTS) == ("post", {"id": said["id"]})
            await amelie.call("PUT", f"/api/v1/statuses/{said['id']}", json={"status": "Bonsoir"})
            assert await next_of(his, *POSTS) == ("edit", {"id": said["id"]})
            await amelie.call("DELETE", f"/api/v1/statuses/{said['id']}")
            assert await next_of(his, *POSTS) == ("delete", {"id": said["id"]})
            mine = await zoe.publish("@karim quelqu'un ?")
            assert await next_of(hers, *POSTS) == ("post", {"id": mine["id"]})
        assert (await next_of(bare, *POSTS, "notification"))[0] == "notification"


async def test_each_timeline_hears_its_own_and_who_may_not_see_nothing(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    group = await found(amelie, access="closed")
    await karim.post(f"{GROUPS}/{group['id']}/join")
    await amelie.post(f"{GROUPS}/{group['id']}/requests/{karim.id}/approve")
    kept = await karim.post("/api/v1/lists", {"title": "Paris"})
    await karim.follow(amelie)
    await karim.post(f"/api/v1/lists/{kept['id']}/accounts", {"account_ids": [amelie.id]})
    zoe = await paris.person("zoe")
    of_zoe, headers = await browser(zoe), await browser(karim)
    expected = {
        "stream=user": ["tagged"],  # what is written in a group comes as the group boosts it
        "stream=public": ["tagged"],
        "stream=public:local": ["tagged"],
        "stream=public:remote": [],
        "stream=hashtag&tag=Midi": ["tagged"],
        f"stream=list&list={kept['id']}": ["tagged"],
        f"stream=group&group={group['id']}": ["group"],
    }
    async with AsyncExitStack() as stack:
        pages = {
            query: await stack.enter_async_context(page_events(paris, headers, query)) for query in expected
        }
        strange = await stack.enter_async_context(
            page_events(paris, of_zoe, f"stream=group&group={group['id']}")
        )
        ids = {
            (await amelie.publish("Il est #midi"))["id"]: "tagged",
            (await amelie.publish("@sales les prix"))["id"]: "group",
        }
        await karim.post("/api/v1/statuses", {"status": "@karim @zoe fin", "visibility": "direct"})
        for query, page in pages.items():
            heard = []
            while (event := await next_of(page, "post", "conversation"))[0] == "post":
                heard.append(ids.get(event[1]["id"], "boost"))
            assert [each for each in heard if each in ("tagged", "group")] == expected[query], query
        assert (await next_of(strange, "post", "conversation"))[0] == "conversation"


@pytest.mark.parametrize("tie", ["mute", "block"])
async def test_who_turned_away_hears_nothing(paris: Town, tie: str) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    await karim.post(f"/api/v1/accounts/{amelie.id}/{tie}")
    async with page_events(paris, await browser(karim), "stream=public") as his:
        await amelie.publish("Sans Karim")
        mine = await karim.publish("Enfin seul")
        assert await next_of(his, *POSTS) == ("post", {"id": mine["id"]})


async def test_what_a_filter_hides_is_no_news(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    filtering = {"title": "x", "context": ["public"], "filter_action": "hide"}
    await karim.call(
        "POST", "/api/v2/filters", json={**filtering, "keywords_attributes": [{"keyword": "budget"}]}
    )
    async with page_events(paris, await browser(karim), "stream=public") as his:
        await amelie.publish("Le budget")
        other = await amelie.publish("La cantine")
        assert await next_of(his, *POSTS) == ("post", {"id": other["id"]})


# --- what waits -------------------------------------------------------------------------------------------------


async def test_what_was_read_elsewhere_waits_no_more(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim", role="admin")
    headers = await browser(amelie)
    async with page_events(paris, headers) as page:
        await karim.publish("@amelie bonjour", visibility="direct")
        expected = {**NOTHING, "notifications": 1, "conversations": 1}
        while (event := await sent_event(page)) != ("counts", expected):
            assert event[0] in ("counts", "notification", "conversation")
        made = await must_read(paris, karim)
        assert await next_of(page, "announcement") == ("announcement", {"id": str(made)})
        while (await next_of(page, "counts"))[1]["must_reads"] != 1:
            pass
        assert await counts(paris, headers) == {"notifications": 1, "conversations": 1, "must_reads": 1}

        [notification] = await amelie.notifications()
        await amelie.call(
            "POST", "/api/v1/markers", json={"notifications": {"last_read_id": notification["id"]}}
        )
        while (await next_of(page, "counts"))[1]["notifications"]:
            pass
        [talk] = await amelie.get("/api/v1/conversations")
        await amelie.post(f"/api/v1/conversations/{talk['id']}/read")
        while (await next_of(page, "counts"))[1] != {**NOTHING, "must_reads": 1}:
            pass
        await amelie.post(f"/api/v1/announcements/{made}/dismiss")
        while (await next_of(page, "counts"))[1] != NOTHING:
            pass
    assert await counts(paris, headers) == {}


async def test_notifications_are_counted_as_pages_bundle_them(paris: Town) -> None:
    amelie, karim, zoe = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    headers = await browser(amelie)
    said = await amelie.publish("Bonjour")
    for other in (karim, zoe):
        await other.post(f"/api/v1/statuses/{said['id']}/favourite")
        await other.publish("@amelie oui")
    assert await counts(paris, headers) == {"notifications": 3}
    await paris.run(
        lambda: execute("UPDATE notifications SET filtered = TRUE WHERE sender_id = $1", int(zoe.id))
    )
    assert await counts(paris, headers) == {"notifications": 2}
    await paris.run(
        lambda: execute("UPDATE accounts SET suspended_at = $1 WHERE id = $2", now(), int(karim.id))
    )
    assert await counts(paris, headers) == {}


async def test_announcements_wait_for_whom_they_are_for_until_they_end(paris: Town) -> None:
    karim = await paris.person("karim", role="communicator")
    amelie, zoe = await paris.person("amelie"), await paris.person("zoe")
    await paris.run(
        lambda: execute("UPDATE people SET department = 'Ventes' WHERE id = $1", amelie.account.id)
    )
    hers, zoes = await browser(amelie), await browser(zoe)
    text = (WrittenText("fr", "", "Nouveaux badges"),)
    for importance in ("must-read", "important"):
        made = NewAnnouncement(text, importance, departments=("Ventes",))  # type: ignore[arg-type]
        last = await paris.run(announce(paris.network, karim.account, made, by="test"))
    everybody = await must_read(paris, karim)
    assert (await counts(paris, hers))["must_reads"] == 2
    assert (await counts(paris, zoes))["must_reads"] == 1
    for each in (last, everybody):
        await paris.run(withdraw(paris.network, each, by="test"))
    assert (await counts(paris, hers))["must_reads"] == 1
    assert "must_reads" not in await counts(paris, zoes)


async def test_requests_and_reports_wait_for_who_answers_them(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    zoe, ada = await paris.person("zoe", role="moderator"), await paris.person("ada", role="admin")
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", data={"locked": "true"})
    group, other = await found(amelie, access="closed"), await found(zoe, "Achats", access="closed")
    await karim.post(f"/api/v1/accounts/{amelie.id}/follow")
    await karim.post(f"/api/v1/accounts/{group['id']}/follow")
    await zoe.post(f"{GROUPS}/{other['id']}/invitations", {"account_id": amelie.id})
    await karim.post("/api/v1/reports", {"account_id": zoe.id, "comment": "impolie"})
    waiting = {}
    for person in (amelie, karim, zoe, ada):
        waiting[person.username] = await counts(paris, await browser(person))
        waiting[person.username].pop("notifications", None)
    assert waiting == {
        "amelie": {"requests": 2, "invitations": 1},
        "karim": {},
        "zoe": {"reports": 1},
        "ada": {"reports": 1},
    }
    await paris.run(lambda: execute("UPDATE reports SET resolved_at = $1", now()))
    await amelie.post(f"/api/v1/follow_requests/{karim.id}/authorize")
    assert (await counts(paris, await browser(amelie)))["requests"] == 1
    assert "reports" not in await counts(paris, await browser(ada))


async def test_all_counts_cost_one_statement(paris: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    people = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    await must_read(paris, people[0])
    headers = await browser(people[0])
    await counts(paris, headers)  # The first request notes the use of the session.
    with statements(monkeypatch) as asked:
        await counts(paris, headers)
    assert len(asked) == 2  # the other says who asks
    ids = [each.account.id for each in people]
    with statements(monkeypatch) as asked:
        assert (await paris.run(lambda: unread_of(ids))).keys() == set(ids)
        assert len(asked) == 1


async def test_many_events_at_once_are_counted_once(paris: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    counted = []

    async def count(people: list[int]) -> Any:
        counted.append(people)
        return await unread_of(people)

    monkeypatch.setattr(fanout, "unread_of", count)
    headers = await browser(amelie)
    async with page_events(paris, headers) as one, page_events(paris, headers) as two:
        live = paris.network.site.live
        await karim.publish("@amelie")
        for page in (one, two):
            assert (await next_of(page, "counts"))[1]["notifications"] == 1
        before = len(counted)
        for _ in range(50):
            live.announce(
                fanout.Event("counts", account_ids=frozenset({amelie.account.id, karim.account.id}))
            )
        for page in (one, two):
            assert (await next_of(page, "counts"))[1]["notifications"] == 1
        await amelie.post("/api/v1/notifications/clear")
        while (await next_of(one, "counts"))[1]["notifications"]:
            pass
    assert len(counted) == before + 2
    assert all(people == [amelie.account.id] for people in counted)


# --- who, and for how long --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("stream=direct", 422),
        ("stream=nonsense", 422),
        ("stream=page", 422),
        ("stream=hashtag", 422),
        ("stream=list", 422),
        ("stream=list&list=1", 404),
        ("stream=list&list=x", 422),
        ("stream=group", 422),
        ("stream=group&group=1", 404),
        ("stream=group&group=99999999999999999999", 422),
        ("stream=user&stream=public", 422),
    ],
)
async def test_mistakes_are_told(paris: Town, query: str, status: int) -> None:
    headers = await browser(await paris.person("amelie"))
    answer = await paris.anybody().ask(
        "GET", f"/live?{query}", headers={**headers, "Accept": "text/event-stream"}
    )
    assert (answer.status, next(iter(answer.json))) == (status, "error")


async def test_a_secret_group_and_anothers_list_are_nothing(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    group = await found(amelie, access="secret")
    kept = await amelie.post("/api/v1/lists", {"title": "Paris"})
    headers = await browser(karim)
    for query in (f"group&group={group['id']}", f"list&list={kept['id']}"):
        assert (await paris.anybody().ask("GET", f"/live?stream={query}", headers=headers)).status == 404


async def test_strangers_and_apps_hear_nothing(paris: Town) -> None:
    amelie = await paris.person("amelie")
    for path in ("/live", "/live/counts", "/push"):
        for accept in ("text/event-stream", "application/json"):
            assert (await paris.anybody().ask("GET", path, headers={"Accept": accept})).status == 401
            assert (await amelie.ask("GET", path, headers={"Accept": accept})).status == 401


async def test_who_comes_back_names_the_last_event_in_vain(paris: Town) -> None:
    amelie = await paris.person("amelie")
    headers = {**await browser(amelie), "Last-Event-ID": "41"}
    async with page_events(paris, headers, "stream=user") as page:
        said = await amelie.publish("Bonjour")
        assert await next_of(page, *POSTS) == ("post", {"id": said["id"]})
    head = await paris.anybody().ask("HEAD", "/live", headers=headers)
    assert (head.status, head.body) == (200, b"")


async def _reset(town: Town, somebody: Somebody) -> None:
    await town.run(end_access(somebody.account.id))


async def _disable(town: Town, somebody: Somebody) -> None:
    await town.run(disable_person(town.network, somebody.username, by="test"))


async def _end_browsers(town: Town, somebody: Somebody) -> None:
    for each in await somebody.get("/api/parvis/v1/access"):
        if each["kind"] == "browser":
            await somebody.call("DELETE", f"/api/parvis/v1/access/browsers/{each['id']}")


async def _idle(town: Town, somebody: Somebody) -> None:
    await town.run(
        lambda: execute("UPDATE sessions SET last_used_at = 1 WHERE account_id = $1", int(somebody.id))
    )


@pytest.mark.parametrize("how", [_reset, _disable, _end_browsers, _idle])
async def test_a_page_hears_nothing_after_its_session(paris: Town, how: Any) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    async with (
        page_events(paris, await browser(amelie), "stream=user") as hers,
        page_events(paris, await browser(karim), "stream=user") as his,
    ):
        await how(paris, amelie)
        async with asyncio.timeout(5):
            while await hers.readline():
                pass
        mine = await karim.publish("Toujours là")
        assert await next_of(his, *POSTS) == ("post", {"id": mine["id"]})
        assert len(paris.app[FANOUT]) == 1


async def test_one_person_has_so_many_pages(paris: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fanout, "MAX_STREAMS", 2)
    headers, others = await browser(await paris.person("amelie")), await browser(await paris.person("karim"))
    async with page_events(paris, headers), page_events(paris, headers):
        assert (await paris.anybody().ask("GET", "/live", headers=headers)).status == 429
        async with page_events(paris, others):
            pass
