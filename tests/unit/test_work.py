"""What people do in the company: said by themselves, by who looks after them and by a directory; being away; skills."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from models.core.accounts import account_by_id
from models.core.base import now
from models.core.database import execute, rows
from models.core.errors import Forbidden, Invalid
from models.people.hours import hours_text, spans_of, works_at
from outbox.people.accounts import set_department
from outbox.people.work import (
    DirectoryValues,
    Wanted,
    end_absences,
    let_go_of_directory,
    set_from_directory,
    set_work,
)
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

WORK = "/api/parvis/v1/work"
WEEK = [{"from": "09:00", "to": "17:30"}] * 5 + [{"from": "", "to": ""}] * 2


async def seen(reader: Somebody, person: Somebody) -> dict[str, Any]:
    found: dict[str, Any] = await reader.get(f"/api/parvis/v1/people/{person.account.id}")
    return found


async def facts(reader: Somebody, person: Somebody) -> dict[str, str]:
    entity = await reader.get(f"/api/v1/accounts/{person.account.id}")
    return {each["name"]: each["value"] for each in entity["fields"]}


async def refused(somebody: Somebody, method: str = "PATCH", path: str = WORK, **sent: Any) -> dict[str, Any]:
    answer = await somebody.ask(method, path, json=sent)
    assert answer.status == 422, answer.body
    details: dict[str, Any] = answer.json["details"]
    return details


def in_days(days: int) -> str:
    return (now().date() + timedelta(days=days)).isoformat()


async def directory(town: Town, person: Somebody, **values: Any) -> None:
    await town.run(set_from_directory(person.account, DirectoryValues(**values), "entra"))


async def test_what_somebody_says_of_their_work_is_seen_by_colleagues_and_by_plain_apps(town: Town) -> None:
    amelie, karim = await town.person("amelie"), await town.person("karim")
    said = await amelie.call(
        "PATCH",
        WORK,
        json={
            "title": "Designer <b>",
            "location": "Tower B, 3rd floor",
            "phone": "+33 1 23 45",
            "languages": "fr, en",
            "skills": "#SQL accessibility #sql",
            "hours": WEEK,
        },
    )
    assert said == await seen(karim, amelie)
    assert said["title"] == "Designer <b>"
    assert said["languages"] == ["fr", "en"]
    assert said["skills"] == ["SQL", "accessibility"]
    assert said["hours"] == [{"from": "09:00", "to": "17:30"}] * 5 + [None] * 2
    shown = await facts(karim, amelie)
    assert shown["Fonction"] == "Designer &lt;b&gt;"
    assert shown["Langues"] == "français, anglais"
    assert shown["Savoir-faire"] == "#SQL #accessibility"
    assert shown["Horaires de travail"] == "lun.–ven. 09:00–17:30"
    assert "Responsable" not in shown
    await amelie.call("PATCH", WORK, json={"title": ""})
    assert "Fonction" not in await facts(karim, amelie)
    assert (await seen(karim, amelie))["phone"] == "+33 1 23 45", "what is not sent stays"


async def test_what_cannot_be_is_refused_and_changes_nothing(town: Town) -> None:
    amelie = await town.person("amelie")
    await amelie.call("PATCH", WORK, json={"title": "Designer", "skills": "#sql"})
    before = await seen(amelie, amelie)
    wrong = {
        "title": "x" * 101,
        "location": "x" * 101,
        "phone": "1" * 51,
        "languages": "french",
        "skills": "#sql #1",
        "hours": [{"from": "9", "to": "17:00"}],
        "shown": {"title": "team", "phone": "company", "skills": "everybody"},
        "manager": "nobody-here",
    }
    said = await refused(amelie, **wrong)
    assert set(said) == {*wrong, "title_shown", "phone_shown", "skills_shown"} - {"shown"}
    assert set(await refused(amelie, hours=[{"from": "09:00"}])) == {"hours"}
    assert set(await refused(amelie, skills=" ".join(f"skill{n}" for n in range(31)))) == {"skills"}
    assert set(await refused(amelie, languages=" ".join(f"a{chr(97 + n)}" for n in range(11)))) == {
        "languages"
    }
    assert await seen(amelie, amelie) == before


async def test_a_directory_says_what_nobody_else_changes_then_until_it_is_let_go(town: Town) -> None:
    amelie, karim = await town.person("amelie"), await town.person("karim")
    await amelie.call("PATCH", WORK, json={"title": "Designer", "skills": "#figma"})
    await directory(
        town,
        amelie,
        title="Product designer",
        department="Design",
        manager_uri=karim.account.uri,
        skills=["SQL", "no tag"],
    )
    said = await seen(karim, amelie)
    assert (said["title"], said["department"], said["skills"]) == ("Product designer", "Design", ["SQL"])
    assert said["manager"]["acct"] == "karim"
    assert set(await refused(amelie, title="Boss")) == {"title"}
    assert set(await refused(amelie, skills="#figma")) == {"skills"}
    with pytest.raises(Invalid) as caught:
        await town.run(set_work(town.network, "amelie", Wanted(title="Boss", manager=""), by="ada"))
    assert set(caught.value.details) == {"title", "manager"}
    with pytest.raises(Invalid):
        await town.run(set_department("amelie", "Sales", by="ada"))
    await amelie.call(
        "PATCH", WORK, json={"title": "Product designer", "phone": "12"}
    )  # what stays is no change

    await directory(town, amelie)
    assert (await seen(karim, amelie))["title"] == "Product designer", "it says nothing: all stays"
    await directory(town, amelie, title="", department="")
    said = await seen(karim, amelie)
    assert (said["title"], said["department"]) == ("", "")
    await amelie.call("PATCH", WORK, json={"title": "Designer"})
    await directory(town, amelie, title="")
    assert (await seen(karim, amelie))["title"] == "Designer", "what it has not, the person says"

    assert await town.run(let_go_of_directory("okta", by="ada")) == 0
    assert set(await refused(amelie, skills="#figma")) == {"skills"}
    assert await town.run(let_go_of_directory("entra", by="ada")) == 1
    await amelie.call("PATCH", WORK, json={"skills": "#figma"})
    assert (await seen(karim, amelie))["skills"] == ["figma"]


async def test_a_directory_is_never_refused_and_says_nothing_of_groups(town: Town) -> None:
    amelie = await town.person("amelie")
    await directory(
        town,
        amelie,
        title="x" * 500,
        department="y" * 500,
        phone="1" * 500,
        languages=["fr", "<b>", "français"],
        skills=[f"skill{n}" for n in range(40)],
        manager_uri="https://nobody.example/" + "x" * 3000,
    )
    said = await seen(amelie, amelie)
    assert [len(said[name]) for name in ("title", "department", "phone", "skills")] == [100, 100, 50, 30]
    assert (said["languages"], said["manager"]) == (["fr"], None)
    group = await amelie.post("/api/parvis/v1/groups", {"name": "Design", "access": "open"})
    [found] = await town.run(lambda: rows("SELECT * FROM accounts WHERE id = $1", int(group["id"])))
    assert found["actor_type"] == "Group"
    account = await town.run(account_by_id(int(group["id"])))
    with pytest.raises(Forbidden):
        await town.run(set_from_directory(account, DirectoryValues(title="Boss"), "entra"))


async def test_an_absence_shows_until_it_ends_and_names_who_stands_in(town: Town) -> None:
    lea, karim = await town.person("lea", display_name="Léa"), await town.person("karim")
    await karim.find("lea")
    told = {"first_day": in_days(-1), "last_day": in_days(3), "text": "On leave", "deputy": "@karim"}
    said = await lea.call("PUT", f"{WORK}/absence", json=told)
    assert (said["away"]["last_day"], said["away"]["deputy"]) == (in_days(3), "karim")
    entity = await karim.get(f"/api/v1/accounts/{lea.account.id}")
    assert entity["display_name"] == "Léa"
    assert entity["parvis_work"]["away"]["text"] == "On leave"
    assert entity["fields"][0]["name"] == "Absence"
    assert "On leave. Entre-temps\u00a0: @karim" in entity["fields"][0]["value"]
    readers = await karim.get("/api/parvis/v1/audience?visibility=direct&status=@lea hello")
    assert [(each["acct"], each["last_day"], each["deputy"]) for each in readers["away"]] == [
        ("lea", in_days(3), "karim")
    ]
    assert (await lea.get("/api/parvis/v1/audience?visibility=direct&status=@karim hello"))["away"] == []

    await lea.call("PUT", f"{WORK}/absence", json={**told, "in_name": True})
    entity = await karim.get(f"/api/v1/accounts/{lea.account.id}")
    assert entity["display_name"].startswith("Léa (absence → ")
    own = await lea.get("/api/v1/accounts/verify_credentials")
    assert own["display_name"] == "Léa", "an app that edits profiles sends it back as it is"

    post = await lea.publish("Nearly away")
    assert (await karim.get(f"/api/v1/statuses/{post['id']}"))["account"]["parvis_work"]["away"]
    await town.run(lambda: execute("UPDATE work_profiles SET away_until = $1", now() - timedelta(seconds=1)))
    assert (await seen(karim, lea))["away"] is not None, "written down until the minute is over"
    assert (await karim.get("/api/parvis/v1/audience?visibility=direct&status=@lea hello"))["away"] == []
    await town.run(end_absences(town.network))
    assert (await karim.get(f"/api/v1/statuses/{post['id']}"))["account"]["parvis_work"] is None
    assert (await seen(karim, lea))["away"] is None
    [kept] = await town.run(lambda: rows("SELECT away_text, deputy_uri, away_last_day FROM work_profiles"))
    assert tuple(kept) == ("", "", ""), "nothing is kept of it"


async def test_an_absence_to_come_begins_by_itself_and_may_be_taken_back(town: Town) -> None:
    lea, karim = await town.person("lea"), await town.person("karim")
    told = {"first_day": in_days(2), "last_day": in_days(3)}
    assert (await lea.call("PUT", f"{WORK}/absence", json=told))["away"]["deputy"] is None
    post = await lea.publish("Still here")
    assert (await karim.get(f"/api/v1/statuses/{post['id']}"))["account"]["parvis_work"] is None
    await town.run(end_absences(town.network))
    assert (await karim.get(f"/api/v1/statuses/{post['id']}"))["account"]["parvis_work"] is None
    await town.run(lambda: execute("UPDATE work_profiles SET away_from = $1", now() - timedelta(minutes=1)))
    await town.run(end_absences(town.network))
    assert (await karim.get(f"/api/v1/statuses/{post['id']}"))["account"]["parvis_work"]["away"]
    await lea.call("DELETE", f"{WORK}/absence")
    await lea.call("DELETE", f"{WORK}/absence")
    assert (await karim.get(f"/api/v1/statuses/{post['id']}"))["account"]["parvis_work"] is None


async def test_no_absence_is_made_of_what_cannot_be(town: Town) -> None:
    lea = await town.person("lea")
    tomorrow = {"first_day": in_days(1), "last_day": in_days(1)}
    cases: list[tuple[dict[str, str], set[str]]] = [
        ({"first_day": "", "last_day": "x"}, {"first_day"}),
        ({"first_day": in_days(3), "last_day": in_days(1)}, {"last_day"}),
        ({"first_day": in_days(-9), "last_day": in_days(-2)}, {"last_day"}),
        ({"first_day": in_days(1), "last_day": "9999-12-31"}, {"last_day"}),
        ({"first_day": "0001-01-01", "last_day": in_days(1)}, {"last_day"}),
        ({**tomorrow, "text": "x" * 501}, {"text"}),
        ({**tomorrow, "deputy": "@lea"}, {"deputy"}),
        ({**tomorrow, "deputy": "nobody@nowhere.example"}, {"deputy"}),
    ]
    for told, wrong in cases:
        assert set(await refused(lea, "PUT", f"{WORK}/absence", **told)) == wrong, told
        assert (await seen(lea, lea))["away"] is None
    assert (await lea.call("PUT", f"{WORK}/absence", json=tomorrow))["away"] is not None


async def test_skills_are_listed_with_who_has_them_however_they_are_written(town: Town) -> None:
    amelie, karim, lea = [await town.person(name) for name in ("amelie", "karim", "lea")]
    await amelie.call("PATCH", WORK, json={"skills": "#Négociation #sql"})
    await karim.call("PATCH", WORK, json={"skills": "negociation"})
    listed = await lea.get("/api/parvis/v1/skills")
    assert [each["people"] for each in listed] == [2, 1]
    assert await lea.get("/api/parvis/v1/skills?q=sq") == [{"name": "sql", "people": 1}]
    assert await lea.get("/api/parvis/v1/skills?q=%25") == []
    found = await lea.get("/api/v1/accounts/search?q=negociation")
    assert {each["acct"] for each in found} == {"amelie", "karim"}
    await amelie.call("PATCH", WORK, json={"shown": {"skills": "team"}})
    assert [each["people"] for each in await lea.get("/api/parvis/v1/skills")] == [1]
    assert [each["acct"] for each in await lea.get("/api/v1/accounts/search?q=negociation")] == ["karim"]
    assert [each["people"] for each in await amelie.get("/api/parvis/v1/skills")] == [2, 1]


async def test_people_are_found_by_title_and_department(town: Town) -> None:
    amelie, karim = await town.person("amelie"), await town.person("karim")
    await amelie.call("PATCH", WORK, json={"title": "Analyste de données"})
    await town.run(set_department("karim", "Comptabilité", by="test"))
    assert [each["acct"] for each in await karim.get("/api/v1/accounts/search?q=analyste")] == ["amelie"]
    assert [each["acct"] for each in await amelie.get("/api/v1/accounts/search?q=comptabilite")] == ["karim"]
    await town.run(set_department("karim", "", by="test"))
    assert await amelie.get("/api/v1/accounts/search?q=comptabilite") == []


def test_hours_are_read_as_they_were_written() -> None:
    night = hours_text([("22:00", "06:00"), ("", "")])
    assert night == "2200-0600,,,,,,"
    week = hours_text([("09:00", "17:30")] * 4 + [("", "")] + [("22:00", "06:00")] + [("", "")])
    assert week == ",".join(["0900-1730"] * 4 + ["", "2200-0600", ""])
    assert spans_of(week)[4] is None
    assert spans_of("nonsense") == spans_of("") == [None] * 7
    monday = date(2026, 11, 30)

    def at(day: int, hour: int, minute: int = 0) -> bool:
        return works_at(week, datetime.combine(monday + timedelta(days=day), time(hour, minute)))

    assert [at(0, 8, 59), at(0, 9), at(0, 17, 29), at(0, 17, 30), at(4, 12)] == [
        False,
        True,
        True,
        False,
        False,
    ]
    assert [at(5, 21), at(5, 23), at(6, 5), at(6, 6)] == [False, True, True, False]
    assert works_at("", datetime.combine(monday, time(3)))
