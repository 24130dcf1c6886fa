"""Ask an expert: five people at most who may know something and may be asked now, for apps and on a page."""

from datetime import UTC, datetime, timedelta

from models.core.base import now
from models.people.experts import MOST, experts
from outbox.people.work import Absence, Wanted, change_work, set_absence
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

MONDAY_NOON = datetime(2026, 11, 30, 11, tzinfo=UTC)
ALWAYS = (("00:00", "23:59"),) * 7


async def knows(town: Town, name: str, *, hours: tuple[tuple[str, str], ...] | None = None) -> Somebody:
    """Hire somebody who knows SQL."""
    person = await town.person(name)
    await town.run(change_work(town.network, person.account, Wanted(skills="#SQL", hours=hours)))
    return person


async def asked(person: Somebody, skill: str = "sql") -> list[str]:
    found = await person.get("/api/parvis/v1/experts", params={"skill": skill})
    return [each["account"]["acct"] for each in found]


async def test_who_may_not_be_asked_is_not_named(town: Town) -> None:
    amelie, karim = await knows(town, "amelie"), await knows(town, "karim")
    lea, bruno, claire = [await knows(town, name) for name in ("lea", "bruno", "claire")]
    assert sorted(await asked(amelie)) == ["bruno", "claire", "karim", "lea"], "not she herself"
    assert sorted(await asked(amelie, " #ＳＱＬ ")) == ["bruno", "claire", "karim", "lea"]
    assert await asked(amelie, "cobol") == await asked(amelie, "") == []
    today = now().date()
    away = Absence(today - timedelta(days=1), today + timedelta(days=3))
    await town.run(set_absence(town.network, lea.account, away))
    await bruno.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": False})
    await claire.post(f"/api/v1/accounts/{amelie.id}/block")
    assert await asked(amelie) == ["karim"]
    team = Wanted(circles=(("skills", "team"),))
    await town.run(change_work(town.network, karim.account, team))
    assert await asked(amelie) == []


async def test_those_who_work_now_come_first_and_there_are_five(town: Town) -> None:
    amelie = await town.person("amelie")
    nights = (("22:00", "06:00"),) * 7
    lea = await knows(town, "lea", hours=nights)
    days = [await knows(town, f"p{n}", hours=ALWAYS) for n in range(MOST)]
    await amelie.post(f"/api/v1/accounts/{days[3].id}/follow")
    look = town.network.site.look
    found = await town.run(experts(amelie.account.id, "sql", look, MONDAY_NOON))
    assert len(found) == MOST
    assert found[0].account_id == days[3].account.id, "whom she follows"
    assert lea.account.id not in {each.account_id for each in found}
    for each in days:
        await amelie.post(f"/api/v1/accounts/{each.id}/mute")
    [found_at_noon] = await town.run(experts(amelie.account.id, "sql", look, MONDAY_NOON))
    assert (found_at_noon.account_id, found_at_noon.works_now) == (lea.account.id, False)
    midnight = MONDAY_NOON.replace(hour=23)
    [found_at_night] = await town.run(experts(amelie.account.id, "sql", look, midnight))
    assert found_at_night.works_now
