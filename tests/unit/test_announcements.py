"""Announcements: a communicator writes, people read, acknowledge and react, time begins and ends them."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models.announcements.announcements import Announcement, WaitingReminder, wait_to_remind
from models.announcements.totals import Totals, note_known, totals_of
from models.core.audit import AuditRecord
from models.core.base import now
from models.core.errors import Invalid
from models.core.live import Event, Subscription
from models.core.transaction import transaction
from models.delivery.due import pull_back
from outbox.announcements.announcements import (
    NewAnnouncement,
    WrittenText,
    announce,
    next_work,
    publish_due,
    remind,
    revise,
    withdraw,
)
from outbox.people.accounts import set_department
from outbox.people.settings import Wanted, change_settings
from tests.both import new_url, town
from tests.former import set_role
from tests.paris import Browser, Paris, paris, paris_data
from tests.world import Somebody, Town
from web.mastodon.announcements import announced_entity

__all__ = ["new_url", "paris", "paris_data", "town"]

BADGES = NewAnnouncement(
    (
        WrittenText("fr", "Badges <2027>", "Badge obligatoire à *tous* les étages. #sécurité"),
        WrittenText("en", "Badges", "Wear your badge on every floor."),
    ),
    "must-read",
)


async def announced(town: Town, author: Somebody, new: NewAnnouncement = BADGES) -> int:
    return await town.run(announce(town.network, author.account, new, by=author.username))


def announcements_in(listening: Subscription) -> list[Event]:
    """Return what was told of announcements, without what was told of their posts."""
    events = [listening.queue.get_nowait() for _ in range(listening.queue.qsize())]
    return [event for event in events if event.kind.startswith("announcement")]


async def test_people_read_an_announcement_in_their_language(town: Town) -> None:
    claire, bruno = await town.person("claire", role="communicator"), await town.person("bruno")
    announcement_id = await announced(town, claire)
    [shown] = await bruno.get("/api/v1/announcements")
    assert shown["id"] == str(announcement_id)
    assert shown["content"].startswith(
        "<p><strong>‼️ Badges &lt;2027&gt;</strong></p><p>Badge obligatoire à <em>tous"
    )
    assert (shown["read"], shown["importance"], shown["language"]) == (False, "must-read", "fr")
    assert re.fullmatch(r"[0-9T:-]{19}\.[0-9]{3}Z", shown["published_at"])
    assert [tag["name"] for tag in shown["tags"]] == ["sécurité"]
    empty = {"mentions": [], "emojis": [], "reactions": []}
    absent = {"starts_at": None, "ends_at": None, "all_day": False}
    assert {**empty, **absent}.items() <= shown.items()
    [english] = await bruno.get("/api/v1/announcements", headers={"Accept-Language": "en-GB,fr;q=0.5"})
    assert "<p>Wear your badge" in english["content"]
    [german] = await bruno.get("/api/v1/announcements", headers={"Accept-Language": "de"})
    assert german["language"] == "fr"


async def test_an_announcement_is_acknowledged_and_reacted_to(town: Town) -> None:
    claire, bruno = await town.person("claire", role="communicator"), await town.person("bruno")
    path = f"/api/v1/announcements/{await announced(town, claire)}"
    assert await bruno.post(f"{path}/dismiss") == {}
    await bruno.post(f"{path}/dismiss")
    for who, emoji in ((claire, "👍"), (bruno, "👍"), (bruno, "🎉"), (bruno, "🎉")):
        assert await who.call("PUT", f"{path}/reactions/{emoji}") == {}
    await bruno.call("PUT", f"{path}/reactions/shouting", status=422)

    [shown] = await claire.get("/api/v1/announcements")
    assert shown["read"] is False
    assert shown["reactions"] == [
        {"name": "👍", "count": 2, "me": True},
        {"name": "🎉", "count": 1, "me": False},
    ]
    await bruno.call("DELETE", f"{path}/reactions/🎉")
    [shown] = await bruno.get("/api/v1/announcements")
    assert (shown["read"], len(shown["reactions"])) == (True, 1)

    for emoji in "😀😁😂😃😄😅😆":
        await bruno.call("PUT", f"{path}/reactions/{emoji}")
    await bruno.call("PUT", f"{path}/reactions/😇", status=422)
    for method, rest in (("POST", "dismiss"), ("PUT", "reactions/👍"), ("DELETE", "reactions/👍")):
        await bruno.call(method, f"/api/v1/announcements/1/{rest}", status=404)


async def test_time_begins_and_ends_announcements(town: Town) -> None:
    claire = await town.person("claire", role="communicator")
    later = NewAnnouncement(
        BADGES.texts, publish_at=now() + timedelta(hours=1), ends_at=now() + timedelta(hours=2)
    )
    announcement_id = await announced(town, claire, later)
    path = f"/api/v1/announcements/{announcement_id}/dismiss"
    assert await claire.get("/api/v1/announcements") == []
    await claire.call("POST", path, status=404)

    async def pass_time(**columns: object) -> list[Event]:
        await Announcement.filter(id=announcement_id).update(**columns)
        with town.network.site.live.subscribe() as listening:
            await publish_due(town.network)
            await publish_due(town.network)
        return announcements_in(listening)

    assert await town.run(pass_time(publish_at=now())) == [Event("announcement", announcement_id)]
    [shown] = await claire.get("/api/v1/announcements")
    assert shown["ends_at"] is not None
    await claire.post(path)
    assert await town.run(pass_time(ends_at=now())) == [Event("announcement.delete", announcement_id)]
    assert await claire.get("/api/v1/announcements") == []
    await claire.call("POST", path, status=404)


async def test_a_change_keeps_readers_and_a_withdrawn_one_is_gone(town: Town) -> None:
    claire = await town.person("claire", role="communicator")
    announcement_id = await announced(town, claire)
    await claire.post(f"/api/v1/announcements/{announcement_id}/dismiss")
    calmer = NewAnnouncement((WrittenText("fr", "", "Pardon : au sous-sol seulement."),))
    with town.network.site.live.subscribe() as listening:
        await town.run(revise(town.network, announcement_id, calmer, by="claire"))
        assert announcements_in(listening) == [Event("announcement", announcement_id)]
        await claire.call("PUT", f"/api/v1/announcements/{announcement_id}/reactions/👍")
        assert announcements_in(listening) == [Event("announcement.reaction", announcement_id, emoji="👍")]
    [shown] = await claire.get("/api/v1/announcements")
    assert (shown["content"], shown["read"]) == ("<p>Pardon : au sous-sol seulement.</p>", True)
    streamed = await town.run(announced_entity(town.network.site, announcement_id))
    assert streamed["reactions"] == [{"name": "👍", "count": 1}]
    assert streamed["content"] == shown["content"]
    assert "read" not in streamed

    await town.run(withdraw(town.network, announcement_id, by="claire"))
    assert await claire.get("/api/v1/announcements") == []
    actions = await town.run(
        lambda: AuditRecord.filter(actor="claire").order_by("id").values_list("action", flat=True)
    )
    assert actions == ["announcement.write", "announcement.revise", "announcement.withdraw"]


async def test_an_announcement_is_a_pinned_post_too_while_it_runs(town: Town) -> None:
    claire, bruno = await town.person("claire", role="communicator"), await town.person("bruno")
    announcement_id = await announced(town, claire)
    [post] = await bruno.home()
    [shown] = await bruno.get("/api/v1/announcements")
    assert shown["statuses"] == [{"id": post["id"], "url": post["url"]}]
    assert (post["account"]["acct"], post["account"]["bot"], post["visibility"]) == ("news", True, "public")
    assert post["content"].count("<strong>‼️ Badges") == 2
    assert "Merci de confirmer" in post["content"]
    assert "Please confirm" in post["content"]
    pinned = f"/api/v1/accounts/{post['account']['id']}/statuses?pinned=true"
    assert [each["id"] for each in await bruno.get(pinned)] == [post["id"]]

    calmer = NewAnnouncement((WrittenText("fr", "", "Au sous-sol."),))
    await town.run(revise(town.network, announcement_id, calmer, by="claire"))
    [post] = await bruno.home()
    assert (post["content"], post["language"]) == ("<p>Au sous-sol.</p>", "fr")
    assert post["edited_at"] is not None
    await announced(town, claire)
    assert {each["account"]["id"] for each in await bruno.home()} == {post["account"]["id"]}

    await town.run(withdraw(town.network, announcement_id, by="claire"))
    assert len(await bruno.get(pinned)) == 1
    assert (await bruno.get(f"/api/v1/statuses/{post['id']}"))["id"] == post["id"]


async def test_any_client_acknowledges_by_favourite_or_check_mark(town: Town) -> None:
    claire = await town.person("claire", role="communicator")
    bruno, chloe, david, emil = [await town.person(each) for each in ("bruno", "chloe", "david", "emil")]
    announcement_id = await announced(town, claire)
    [post] = await bruno.home()
    await bruno.post(f"/api/v1/statuses/{post['id']}/favourite")
    await chloe.call("PUT", f"/api/v1/pleroma/statuses/{post['id']}/reactions/✅")
    await david.call("PUT", f"/api/v1/announcements/{announcement_id}/reactions/✅")
    await emil.call("PUT", f"/api/v1/pleroma/statuses/{post['id']}/reactions/🎉")
    read = [(await each.get("/api/v1/announcements"))[0]["read"] for each in (bruno, chloe, david, emil)]
    assert read == [True, True, True, False]


async def test_who_has_not_acknowledged_is_reminded_when_people_work(town: Town) -> None:
    claire = await town.person("claire", role="communicator")
    bruno, chloe = await town.person("bruno"), await town.person("chloe")
    announcement_id = await announced(town, claire)
    await announced(town, claire, NewAnnouncement(BADGES.texts, "important"))
    await chloe.post(f"/api/v1/announcements/{announcement_id}/dismiss")
    tuesday, long_ago = datetime(2026, 11, 24, 10, tzinfo=UTC), now() - timedelta(days=3)
    night, sunday = tuesday.replace(hour=22), tuesday.replace(day=22)

    async def time_passes(moment: datetime, **columns: object) -> list[dict[str, Any]]:
        await town.run(lambda: Announcement.filter(id=announcement_id).update(**columns))
        await town.run(remind(town.network, moment=moment))
        return await bruno.notifications()

    assert await time_passes(tuesday) == []
    assert await time_passes(night, published_at=long_ago) == []
    assert await time_passes(sunday) == []
    [first] = await time_passes(tuesday)
    assert (first["type"], first["account"]["acct"]) == ("status", "news")
    assert await time_passes(tuesday) == [first]
    [second] = await time_passes(tuesday, reminded_at=long_ago)
    assert int(second["id"]) > int(first["id"])
    [last] = await time_passes(tuesday, reminded_at=long_ago)
    assert await time_passes(tuesday, reminded_at=long_ago) == [last]
    await bruno.post(f"/api/v1/statuses/{last['status']['id']}/favourite")
    [still] = await time_passes(tuesday, reminders=0, reminded_at=long_ago)
    assert still["id"] == last["id"]
    assert await chloe.notifications() == []


async def test_who_lives_elsewhere_is_reminded_when_they_work_there(town: Town) -> None:
    site, claire = town.network.site, await town.person("claire", role="communicator")
    people = {
        "bruno": "",
        "chloe": "America/Martinique",
        "gustave": "Pacific/Noumea",
        "lea": "Pacific/Noumea",
    }
    readers = {name: await town.person(name) for name in people}
    for name, zone in people.items():
        await town.run(change_settings(site, readers[name].account.id, Wanted(time_zone=zone)))
    announcement_id = await announced(town, claire)
    long_ago = now() - timedelta(days=3)
    await town.run(lambda: Announcement.filter(id=announcement_id).update(published_at=long_ago))
    friday = datetime(2026, 11, 27, 10, tzinfo=UTC)  # 11 in Paris, 6 in Martinique, 21 in Nouméa.

    async def reminded(moment: datetime) -> list[str]:
        for _ in range(2):
            await town.run(remind(town.network, moment=moment))
        return [name for name, reader in readers.items() if await reader.notifications()]

    assert await reminded(friday.replace(hour=4)) == []
    assert await reminded(friday) == ["bruno"]
    assert await reminded(friday.replace(hour=12)) == ["bruno"]
    assert await reminded(friday.replace(hour=13)) == ["bruno", "chloe"]
    await readers["lea"].post(f"/api/v1/announcements/{announcement_id}/dismiss")
    monday_in_noumea = datetime(2026, 11, 29, 22, tzinfo=UTC)
    assert await reminded(monday_in_noumea - timedelta(minutes=1)) == ["bruno", "chloe"]
    assert await reminded(monday_in_noumea) == ["bruno", "chloe", "gustave"]
    assert [len(await reader.notifications()) for reader in readers.values()] == [1, 1, 1, 0]


async def test_a_clock_that_was_ahead_lets_no_reminder_wait_for_a_year(town: Town) -> None:
    claire, bruno = await town.person("claire", role="communicator"), await town.person("bruno")
    announcement_id = await announced(town, claire)
    due = {bruno.account.id: now() + timedelta(days=365), claire.account.id: now() + timedelta(days=3)}

    async def wait() -> list[int]:
        async with transaction():
            await wait_to_remind(announcement_id, due)
        await pull_back()
        return [each.account_id for each in await WaitingReminder.all()]

    assert await town.run(wait()) == [claire.account.id]


@pytest.mark.parametrize(
    ("moment", "works"),
    [
        ("2026-11-27T09:00", "2026-11-27T09:00"),
        ("2026-11-27T16:59", "2026-11-27T16:59"),
        ("2026-11-27T08:59", "2026-11-27T09:00"),
        ("2026-11-27T17:00", "2026-11-30T09:00"),
        ("2026-11-28T12:00", "2026-11-30T09:00"),
        ("2026-11-29T03:00", "2026-11-30T09:00"),
        ("2026-10-23T20:00", "2026-10-26T09:00"),
        ("2026-12-31T23:59", "2027-01-01T09:00"),
    ],
)
def test_when_people_work_next(moment: str, works: str) -> None:
    paris = ZoneInfo("Europe/Paris")  # Its clocks go back on 25 October.
    local = datetime.fromisoformat(moment).replace(tzinfo=paris)
    assert next_work(local) == datetime.fromisoformat(works).replace(tzinfo=paris)


async def test_questions_come_by_votes_and_official_answers_first(town: Town) -> None:
    claire = await town.person("claire", role="communicator")
    bruno, chloe = await town.person("bruno"), await town.person("chloe")
    announcement_id = await announced(town, claire)
    [shown] = await bruno.get("/api/v1/announcements")

    async def reply(who: Somebody, to: str, text: str, **options: str) -> str:
        body = {"status": text, "in_reply_to_id": to, **options}
        return (await who.post("/api/v1/statuses", body))["id"]

    where, when = [await reply(bruno, shown["statuses"][0]["id"], text) for text in ("Where?", "When?")]
    guess, here = await reply(chloe, where, "At the door?"), await reply(claire, where, "At reception.")
    await reply(chloe, when, "@bruno between us", visibility="direct")
    for liked in (when, guess):
        await chloe.post(f"/api/v1/statuses/{liked}/favourite")
    path = f"/api/parvis/v1/announcements/{announcement_id}/questions"
    asked = await claire.get(path)
    assert [each["status"]["id"] for each in asked] == [when, where]
    assert asked[0]["answers"] == []
    answers = [(each["status"]["id"], each["official"]) for each in asked[1]["answers"]]
    assert answers == [(here, True), (guess, False)]
    await claire.call("GET", path.replace(str(announcement_id), "1"), status=404)


async def test_only_the_departments_chosen_are_told(town: Town) -> None:
    claire, bruno = await town.person("claire", role="communicator"), await town.person("bruno")
    chloe = await town.person("chloe")
    await town.run(set_department("bruno", " Ventes ", by="ada"))
    for_sales = NewAnnouncement(BADGES.texts, "must-read", departments=("Ventes",))
    with town.network.site.live.subscribe() as listening:
        announcement_id = await announced(town, claire, for_sales)
        bruno_only = frozenset({bruno.account.id})
        assert announcements_in(listening) == [Event("announcement", announcement_id, bruno_only)]
    [shown] = await bruno.get("/api/v1/announcements")
    [post] = await bruno.home()
    assert (shown["statuses"][0]["id"], post["visibility"]) == (post["id"], "private")
    path = f"/api/v1/announcements/{announcement_id}"
    for other, favourites in ((claire, 200), (chloe, 404)):
        assert await other.get("/api/v1/announcements") == await other.home() == []
        await other.call("POST", f"{path}/dismiss", status=404)
        await other.call("PUT", f"{path}/reactions/👍", status=404)
        await other.call("POST", f"/api/v1/statuses/{post['id']}/favourite", status=favourites)
    assert await chloe.get("/api/v1/timelines/public") == []
    assert (await town.run(totals_of([announcement_id])))[announcement_id] == Totals(1, 1, 0)

    await town.run(set_department("chloe", "Ventes", by="ada"))
    assert len(await chloe.get("/api/v1/announcements")) == 1
    await town.run(set_department("bruno", "", by="ada"))
    assert await bruno.get("/api/v1/announcements") == []
    with pytest.raises(Invalid):
        await announced(town, claire, NewAnnouncement(BADGES.texts, departments=("Marketing",)))


async def test_members_of_a_group_are_told_wherever_they_work(town: Town) -> None:
    claire, bruno = await town.person("claire", role="communicator"), await town.person("bruno")
    chloe, dario = await town.person("chloe"), await town.person("dario")
    await town.run(set_department("dario", "Ventes", by="ada"))
    groups = "/api/parvis/v1/groups"
    cyclists = int((await bruno.post(groups, {"name": "Vélo", "access": "closed"}))["id"])
    hidden = int((await bruno.post(groups, {"name": "Projet X", "access": "secret"}))["id"])
    for_both = NewAnnouncement(BADGES.texts, departments=("Ventes",), groups=(cyclists,))
    announcement_id = await announced(town, claire, for_both)
    for listening in (bruno, dario):
        assert len(await listening.get("/api/v1/announcements")) == len(await listening.home()) == 1
    for other in (claire, chloe):
        assert await other.get("/api/v1/announcements") == await other.home() == []
    assert (await town.run(totals_of([announcement_id])))[announcement_id].targeted == 2
    await chloe.post(f"{groups}/{cyclists}/join")
    assert await chloe.get("/api/v1/announcements") == []
    await bruno.post(f"{groups}/{cyclists}/requests/{chloe.id}/approve")
    assert len(await chloe.get("/api/v1/announcements")) == 1
    for unknown in (hidden, 1):
        with pytest.raises(Invalid):
            await announced(town, claire, NewAnnouncement(BADGES.texts, groups=(unknown,)))


async def test_communicators_announce_and_withdraw_by_the_api(town: Town) -> None:
    claire, bruno = await town.person("claire", role="communicator"), await town.person("bruno")
    group = await bruno.post("/api/parvis/v1/groups", {"name": "Vélo"})
    path, text = "/api/parvis/v1/announcements", {"language": "fr", "title": "Vélo", "text": "À *dix* heures"}
    body = {"texts": [text], "importance": "important", "groups": [group["id"]]}
    made = await claire.post(path, body)
    [shown] = await bruno.get("/api/v1/announcements")
    assert (shown["id"], shown["importance"]) == (made["id"], "important")
    assert await claire.get("/api/v1/announcements") == []
    await bruno.call("POST", path, json=body, status=403)
    for wrong in (
        {"texts": []},
        {"texts": [text], "importance": "urgent"},
        {"texts": [text], "ends_at": "never"},
        {"texts": [text], "groups": ["1"]},
    ):
        await claire.call("POST", path, json=wrong, status=422)
    await claire.call("DELETE", f"{path}/{made['id']}")
    await claire.call("DELETE", f"{path}/{made['id']}", status=404)
    assert await bruno.get("/api/v1/announcements") == []


async def test_the_report_tells_numbers_and_nothing_of_single_people(town: Town) -> None:
    claire = await town.person("claire", role="communicator")
    others = [await town.person(f"p{number}") for number in range(10)]
    announcement_id = await announced(town, claire)
    path = f"/api/parvis/v1/announcements/{announcement_id}/report"
    for each in others[:5]:
        await each.post(f"/api/v1/announcements/{announcement_id}/dismiss")
    report = await claire.get(path)
    assert (report["targeted"], report["delivered"], report["acknowledged"]) == (10, 10, None)
    await town.run(note_known)
    for each in others[5:]:
        await each.post(f"/api/v1/announcements/{announcement_id}/dismiss")
    assert (await claire.get(path))["seconds_to_90_percent"] is None
    await town.run(note_known)
    report = await claire.get(path)
    assert (report["acknowledged"], report["seconds_to_90_percent"] is not None) == (10, True)
    await others[0].call("GET", path, status=403)
    await claire.call("GET", path.replace(str(announcement_id), "1"), status=404)


# --- the page --------------------------------------------------------------------------------------------------


async def communicator(paris: Paris) -> Browser:
    await set_role("amelie", "communicator", by="ada")
    browser = paris.browser()
    await browser.log_in("amelie")
    return browser


async def test_communicators_write_on_a_page_of_their_own(paris: Paris) -> None:
    browser = await communicator(paris)
    assert "Nothing is announced." in await (await browser.get("/admin/announcements")).text()
    page = await browser.get("/admin/announcements/new")
    assert '<a href="/admin/peers">' not in await page.text()
    form = {"title_fr": "Fête", "text_fr": "*Vendredi*", "text_en": "", "importance": "important"}
    ends = {"ends_at": "2100-01-01T18:00"}
    shown = await browser.submit(page, "/admin/announcements", **form, **ends, preview="1")
    text = await shown.text()
    assert ("<em>Vendredi</em>" in text, ">2 people<" in text) == (True, True)
    assert ">*Vendredi*</textarea>" in text
    assert await Announcement.all().count() == 0
    answer = await browser.submit(page, "/admin/announcements", **form, **ends)
    made = await Announcement.get()
    path = f"/admin/announcements/{made.id}"
    assert (answer.status, answer.headers["Location"]) == (303, path)
    in_paris = "2100-01-01T17:00:00+00:00"
    assert (made.importance, made.ends_at.isoformat()) == ("important", in_paris)
    assert made.published_at is not None
    assert "too few to tell" in await (await browser.get("/admin/announcements")).text()

    edit = await browser.get(f"{path}/edit")
    typed = await edit.text()
    assert (">*Vendredi*</textarea>" in typed, 'value="2100-01-01T18:00"' in typed) == (True, True)
    await browser.submit(edit, path, **form | {"text_en": "Friday"})
    headers = {"Authorization": f"Bearer {await paris.token()}", "Accept-Language": "en"}
    [seen] = await (await paris.client.get("/api/v1/announcements", headers=headers)).json()
    assert seen["content"] == "<p><strong>❗</strong></p><p>Friday</p>"

    page = await browser.get(path)
    for _ in range(2):
        answer = await browser.submit(page, f"{path}/withdraw")
        assert answer.status == 303
    assert (await Announcement.get()).ended_at is not None
    assert (await browser.get(f"{path}/edit")).status == 404
    assert (await browser.post(path, {})).status == 403
    over = await (await browser.get(path)).text()
    assert ("It is over since" in over, f"{path}/withdraw" in over) == (True, False)
    assert f'href="{path}"' in await (await browser.get("/admin/announcements")).text()


async def test_the_report_is_a_table_for_spreadsheets(paris: Paris) -> None:
    browser = await communicator(paris)
    form = {"title_fr": "Fête", "text_fr": "Vendredi", "importance": "must-read"}
    answer = await browser.submit(
        await browser.get("/admin/announcements/new"), "/admin/announcements", **form
    )
    table = await browser.get(f"{answer.headers['Location']}/table.csv")
    lines = (await table.text()).splitlines()
    assert (table.content_type, lines[0]) == ("text/csv", "site,for,delivered,acknowledged,numbers,as_of")
    assert lines[1] == "all,,,0,,"
    assert lines[2].startswith("paris.corp.example,,,0,counted,")
    assert (await browser.get("/admin/announcements/1/table.csv")).status == 404
    listed = await (await browser.get("/admin/announcements")).text()
    assert "1 announcement that must be read is not known to most people yet." in listed
    assert "Not known to 90 % yet." in await (await browser.get(answer.headers["Location"])).text()
    member = paris.browser()
    await member.log_in("ada")
    await set_role("ada", "moderator", by="test", even_last=True)
    assert (await member.get(f"{answer.headers['Location']}/table.csv")).status == 404


@pytest.mark.parametrize(
    "wrong",
    [
        {"text_fr": " "},
        {"ends_at": "2020-01-01T10:00"},
        {"ends_at": "tomorrow"},
        {"importance": "dire"},
        {"title_fr": "x" * 256},
        {"text_fr": "x" * 10_001},
    ],
)
async def test_what_is_wrong_is_said_and_nothing_announced(paris: Paris, wrong: dict[str, str]) -> None:
    browser = await communicator(paris)
    form = {"text_fr": "Vendredi", "importance": "normal"} | wrong
    answer = await browser.submit(
        await browser.get("/admin/announcements/new"), "/admin/announcements", **form
    )
    text = await answer.text()
    assert (answer.status, 'role="alert"' in text) == (422, True)
    assert form.get("title_fr", "")[:300] in text
    assert 'lang="en">' not in text.partition('role="alert"')[2].partition("<form")[0]
    assert await Announcement.all().count() == 0


@pytest.mark.parametrize(("role", "status"), [("member", 404), ("moderator", 404), ("admin", 200)])
async def test_only_communicators_and_admins_announce(paris: Paris, role: str, status: int) -> None:
    await set_role("amelie", role, by="ada")
    browser = paris.browser()
    await browser.log_in("amelie")
    assert (await browser.get("/admin/announcements")).status == status
    assert (await browser.post("/admin/announcements", {"text_fr": "x"})).status == (
        403 if status == 200 else 404
    )
