"""Numbers about a site: right, and silent about small groups."""

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models.core.base import now, to_ms
from models.core.database import rows
from models.core.zones import beginning_of, day_numbered, day_of
from models.moderation.metrics import Cell, Period, published
from models.people.people import Person
from models.posts.trends import count_trends
from outbox.moderation.look import Changes, change_look
from outbox.posts.posts import Draft, publish
from tests.both import new_url, town
from tests.unit.test_moderation import ADMIN, staff
from tests.world import Town

__all__ = ["new_url", "town"]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([], []),
        ([(0, 0)], [0]),
        ([(40, 10), (52, 12), (33, 11)], [40, 50, 35]),
        ([(40, 9)], [None]),
        ([(40, 9), (52, 12), (33, 11)], [None, 50, None]),
        ([(40, 9), (52, 1), (33, 11)], [None, None, 35]),
        ([(40, 9), (0, 0)], [None, 0]),
        ([(4, 4), (3, 3), (12, 12)], [None, None, None]),
        ([(4, 4), (3, 3), (33, 33), (12, 12)], [None, None, 35, None]),
        ([(4, 4), (3, 3)], [None, None]),
    ],
)
def test_what_a_few_people_stand_behind_is_hidden(
    cells: list[tuple[int, int]], expected: list[int | None]
) -> None:
    assert published([Cell(*cell) for cell in cells], 10) == expected


async def test_measures(town: Town) -> None:
    ada = await staff(town, "ada", "admin")
    team = [await town.person(f"person{number}") for number in range(10)]
    posted = await team[0].publish("Bonjour #cantine")
    for person in team:
        await person.post(f"/api/v1/statuses/{posted['id']}/favourite")
        await person.post("/api/v1/statuses", {"status": "#cantine oui", "in_reply_to_id": posted["id"]})
    for person in team[:9]:
        draft = Draft("hier #cantine", written_at=now() - timedelta(days=1))
        await town.run(publish(town.network, person.account, draft))
    await team[0].post("/api/v1/reports", {"account_id": team[1].id})
    await town.run(count_trends(town.network.site.look.zone))
    keys = [
        "active_users",
        "interactions",
        "new_users",
        "opened_reports",
        "resolved_reports",
        "tag_uses",
        "none",
    ]

    async def measured(**period: Any) -> dict[str, Any]:
        body = {"keys": keys, "tag_uses": {"id": "cantine"}, **period}
        answer = await ada.post(f"{ADMIN}/measures", body)
        return {each["key"]: each for each in answer}

    day = timedelta(days=1)
    here = now().astimezone(town.network.site.look.zone)
    today = await measured(start_at=str(here.date()), end_at=str(here.date()))
    values = {
        key: (each["total"], each["previous_total"], each["data"][0]["value"]) for key, each in today.items()
    }
    assert values == {
        "active_users": ("10", None, "10"),
        "interactions": ("20", "0", "20"),
        "new_users": ("11", "0", "11"),
        "opened_reports": ("1", "0", "1"),
        "resolved_reports": ("0", "0", "0"),
        "tag_uses": ("10", None, "10"),
    }
    month = await measured()
    active = month["active_users"]
    assert (len(active["data"]), active["total"]) == (30, "10")
    assert [each["value"] for each in active["data"][-3:]] == ["0", None, None]
    assert active["data"][-1]["date"] == f"{here.date()}T00:00:00.000Z"

    wrong = [
        {"start_at": "soon"},
        {"start_at": str((here - 92 * day).date())},
        {"start_at": str((here + day).date())},
    ]
    for period in wrong:
        await ada.call("POST", f"{ADMIN}/measures", json={"keys": keys, **period}, status=422)


async def test_dimensions_and_retention(town: Town) -> None:
    ada = await staff(town, "ada", "admin")
    team = [await town.person(f"person{number}") for number in range(12)]
    await town.run(lambda: Person.filter(id__in=[p.account.id for p in team]).update(default_language="fr"))
    await town.run(lambda: Person.filter(id=ada.account.id).update(default_language="en"))
    found = await ada.post(
        f"{ADMIN}/dimensions", {"keys": ["languages", "software_versions", "servers", "none"]}
    )
    assert [each["key"] for each in found] == ["languages", "software_versions", "servers"]
    assert found[0]["data"] == []  # The one who writes English would follow from the others.
    assert found[1]["data"][0]["key"] == "parvis"
    await town.run(lambda: Person.filter(id=ada.account.id).update(default_language="fr"))
    found = await ada.post(f"{ADMIN}/dimensions", {"keys": ["languages"]})
    assert found[0]["data"] == [{"key": "fr", "human_key": "fr", "value": "15"}]

    today = now().astimezone(town.network.site.look.zone).date()

    async def kept() -> Any:
        body = {"start_at": str(today.replace(day=1)), "frequency": "month"}
        [cohort] = await ada.post(f"{ADMIN}/retention", body)
        return cohort["data"][0]["value"], cohort["data"][0]["rate"]

    for person in team[:9]:
        await person.publish("Bonjour")
    assert await kept() == (None, None)
    for person in team[9:]:
        await person.publish("Bonjour")
    assert await kept() == ("10", 0.92)
    await ada.call("POST", f"{ADMIN}/retention", json={"frequency": "day"}, status=422)


async def test_colleagues_see_the_weeks(town: Town) -> None:
    team = [await town.person(f"person{number}") for number in range(11)]
    for person in team:
        await person.publish("Bonjour")
    found = await team[0].get("/api/v1/instance/activity")
    assert (len(found), found[0] | {"week": ""}) == (
        12,
        {"week": "", "statuses": "10", "logins": "10", "registrations": "11"},
    )
    assert found[1] | {"week": ""} == {"week": "", "statuses": "0", "logins": "0", "registrations": "0"}
    for person in team:
        await person.publish("encore")
    assert await team[0].get("/api/v1/instance/activity") == found


async def test_numbers_are_for_admins(town: Town) -> None:
    max_ = await staff(town, "max", "moderator")
    for name in ("measures", "dimensions", "retention"):
        await max_.call("POST", f"{ADMIN}/{name}", json={"keys": ["languages"]}, status=403)


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/New_York", "Europe/Paris"])
async def test_days_are_those_of_the_site(town: Town, zone: str) -> None:
    """Also those on which clocks are put forward or back: a day begins at midnight there, whatever UTC says."""
    here = ZoneInfo(zone)
    first = date(2026, 3, 1)
    period = Period(first, date(2026, 11, 30), here)
    moments = [
        beginning_of(first + timedelta(days=n), here) + timedelta(minutes=m)
        for n in range(270)
        for m in (0, 1439)
    ]
    sql = period.day_sql("m.at")
    numbered = ", ".join(f"({to_ms(each)})" for each in moments)
    found = await town.run(lambda: rows(f"WITH m(at) AS (VALUES {numbered}) SELECT at, {sql} AS day FROM m"))
    assert {r["at"]: day_numbered(r["day"]) for r in found} == {
        to_ms(each): day_of(each, here) for each in moments
    }


async def test_who_writes_at_night_wrote_on_that_day(town: Town) -> None:
    await town.run(change_look(town.network.site, Changes(time_zone="Pacific/Auckland"), by="test"))
    ada = await staff(town, "ada", "admin")
    team = [await town.person(f"person{number}") for number in range(10)]
    here = now().astimezone(town.network.site.look.zone)
    for person in team:
        await person.publish("Bonne nuit #quart")
    body = {"keys": ["active_users"], "start_at": str(here.date()), "end_at": str(here.date())}
    [active] = await ada.post(f"{ADMIN}/measures", body)
    assert active["data"][0]["value"] == "10"
