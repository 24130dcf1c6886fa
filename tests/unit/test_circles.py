"""Who may see which field of somebody's work, walked: every field, everybody whom it may be shown to, every reader, every
way to it.
"""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

from models.core.accounts import Account
from models.core.base import new_id, now
from models.core.circles import OFFERED, SHOWN, Circle, Field
from models.people.work import WorkProfile, away_now, suggested_skills, work_profile, works_for
from outbox.people.accounts import set_department
from outbox.people.work import Wanted, set_work
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

WORK = "/api/parvis/v1/work"
MARKS: dict[Field, str] = {
    "title": "tzzqa",
    "department": "dzzqb",
    "manager": '"acct": "bruno"',
    "skills": "szzqd",
    "location": "lzzqc",
    "phone": "5550199",
    "languages": '"zu"',
    "hours": "03:07",
    "away": "azzqe",
}
"""What tells that a field was seen. Of the picture, which everybody here sees, only the consent is kept."""
AS_FACTS: dict[Field, str] = MARKS | {"manager": "@bruno", "languages": "zoulou"}
"""The same in the facts of a profile."""
SEARCHED: tuple[Field, ...] = ("title", "department", "location", "skills")
NEAR = ("lea", "bruno", "nora", "tom", "ada")
"""Léa, her manager, whom she manages, who has the same manager, and who looks after people."""
FAR = ("karim", "ivan")
"""A colleague; and one who says himself that he has the manager whom Léa has."""


async def hired(town: Town) -> dict[str, Somebody]:
    """Let Léa have everything that can be shown, and colleagues of all kinds."""
    town.network.site.__dict__["settings"] = replace(town.network.site.settings, people_choose_manager=True)
    people = {name: await town.person(name) for name in (*NEAR[:4], *FAR)}
    people["ada"] = await town.person("ada", role="admin")
    for name, manager in (("lea", "bruno"), ("tom", "bruno"), ("nora", "lea")):
        await town.run(set_work(town.network, name, Wanted(manager=manager), by="ada"))
    await people["ivan"].call("PATCH", WORK, json={"manager": "bruno"})
    await town.run(set_department("lea", MARKS["department"], by="ada"))
    said = {name: MARKS[name] for name in ("title", "location", "phone", "skills")}
    hours = [{"from": "03:07", "to": "04:09"}]
    await people["lea"].call("PATCH", WORK, json={**said, "languages": "zu", "hours": hours})
    days = {"first_day": _day(-1), "last_day": _day(5), "text": MARKS["away"]}
    await people["lea"].call("PUT", f"{WORK}/absence", json=days)
    return people


def _day(days: int) -> str:
    return (now().date() + timedelta(days=days)).isoformat()


async def ways(reader: Somebody, lea: Somebody, field: Field) -> dict[str, bool]:
    """Return whether a reader sees a field, by the way in which they look."""
    own = json.dumps(await reader.get(f"/api/parvis/v1/people/{lea.account.id}"))
    entity = json.dumps(await reader.get(f"/api/v1/accounts/{lea.account.id}"), ensure_ascii=False)
    found = {"own": MARKS[field] in own, "facts": AS_FACTS[field] in entity}
    if field in SEARCHED:
        listed = await reader.get(f"/api/v1/accounts/search?q={MARKS[field]}")
        found["search"] = [each["acct"] for each in listed] == ["lea"]
    if field == "skills":
        found["skills"] = bool(await reader.get(f"/api/parvis/v1/skills?q={MARKS[field]}"))
        suggested = await reader.town.run(suggested_skills(reader.account.id, ""))
        found["suggestion"] = MARKS[field] in suggested
    if field == "away":
        found["composing"] = lea.account.id in await reader.town.run(
            away_now(reader.account.id, [lea.account.id])
        )
    return found


def expected(reader: str, field: Field, circle: Circle) -> dict[str, bool]:
    """Return what the table says: the team sees a field where it asks for it; what is kept for all does not have it."""
    near, for_all = reader in NEAR or circle != "team", circle != "team"
    found = {"own": near, "facts": for_all}
    if field in SEARCHED:
        found["search"] = for_all
    if field == "skills":
        found |= {"skills": near, "suggestion": for_all and reader != "lea"}
    if field == "away":
        found["composing"] = near
    return found


async def test_each_field_shows_to_whom_it_is_for_and_to_nobody_else(town: Town) -> None:
    people = await hired(town)
    lea, elsewhere = people["lea"], await town.run(lambda: _peer(town))
    for field, circles in SHOWN.items():
        if field not in MARKS:
            continue
        for circle in circles:
            await lea.call("PATCH", WORK, json={"shown": {field: circle}})
            for name, reader in people.items():
                seen = await ways(reader, lea, field)
                assert seen == expected(name, field, circle), (field, circle, name)
            for stranger in (elsewhere, 0, new_id()):
                assert await town.run(works_for(stranger, [lea.account.id])) == {}, (field, circle)
            for path in (f"/api/parvis/v1/people/{lea.account.id}", "/api/parvis/v1/skills", WORK):
                assert (await town.anybody().ask("GET", path)).status in (401, 404, 405)
        await lea.call("PATCH", WORK, json={"shown": {field: circles[0]}})


async def _peer(town: Town) -> int:
    """Let an account of another site claim to have Léa's manager."""
    host = "lyon.corp.example"
    account = await Account.create(username="eve", host=host, handle=f"eve@{host}", uri=f"https://{host}/eve")
    manager = (await Account.get(handle="bruno")).uri
    await WorkProfile.create(account_id=account.id, manager_uri=manager)
    return account.id


async def test_who_is_suspended_or_disabled_sees_nothing_any_more(town: Town) -> None:
    people = await hired(town)
    lea, tom, ada = (people[name].account.id for name in ("lea", "tom", "ada"))
    assert (await town.run(works_for(tom, [lea])))[lea].title
    await town.run(lambda: Account.filter(id=tom).update(suspended_at=now()))
    assert await town.run(works_for(tom, [lea])) == {}
    await town.run(lambda: Account.filter(id=lea).update(suspended_at=now()))
    assert await town.run(works_for(ada, [lea])) == {}


async def test_other_sites_may_have_what_somebody_consents_to_and_no_more(town: Town) -> None:
    lea = await town.person("lea")
    kept = await town.run(lambda: work_profile(lea.account.id))
    assert not any(kept.is_offered(field) for field in SHOWN), "nothing, unless they say so"
    await lea.call("PATCH", WORK, json={"shown": dict.fromkeys(OFFERED, "company")})
    kept = await town.run(lambda: work_profile(lea.account.id))
    assert [field for field in SHOWN if kept.is_offered(field)] == list(OFFERED)
    assert set(OFFERED) == {"title", "department", "manager", "skills", "photo"}
    await lea.call("PATCH", WORK, json={"shown": {"skills": "team"}})
    kept = await town.run(lambda: work_profile(lea.account.id))
    assert not kept.is_offered("skills"), "one answer for each field, never two"


async def test_who_may_not_choose_a_manager_gets_into_no_team(town: Town) -> None:
    ivan, bruno = await town.person("ivan"), await town.person("bruno")
    answer: Any = await ivan.ask("PATCH", WORK, json={"manager": "bruno"})
    assert (answer.status, list(answer.json["details"])) == (422, ["manager"])
    await bruno.call("PATCH", WORK, json={"phone": "5550199", "shown": {"phone": "team"}})
    assert (await ivan.get(f"/api/parvis/v1/people/{bruno.account.id}"))["phone"] == ""
