"""Duplicates are linked, and experts asked: by whom it concerns, once, and never beyond what may be read."""

import asyncio
from datetime import timedelta
from typing import Any

from models.core.base import now
from models.core.database import execute, value
from models.core.transaction import transaction
from models.knowledge.asking import MOST, MOST_OF_ASKER, MOST_OF_EXPERT
from outbox.groups import groups
from outbox.groups.groups import NewGroup
from outbox.moderation.features import switch_features
from outbox.people.profiles import Profile, update_profile
from outbox.people.work import Absence, Wanted, change_work, set_absence
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

QUESTIONS = "/api/parvis/v1/questions"


async def linked(who: Somebody, post: dict[str, Any]) -> tuple[str | None, list[str]]:
    found = await who.get(f"{QUESTIONS}/{post['id']}/duplicates")
    above = found["duplicate_of"]
    return above and above["id"], [each["id"] for each in found["duplicates"]]


async def link(who: Somebody, post: dict[str, Any], original: object) -> int:
    path = f"{QUESTIONS}/{post['id']}/duplicate"
    return (await who.ask("POST", path, json={"original_id": original})).status


async def test_a_question_is_linked_to_an_older_one_by_whom_it_concerns(town: Town) -> None:
    amelie, karim = await town.person("amelie"), await town.person("karim")
    first = await karim.publish("? Le CRM refuse ma connexion")
    asked = await amelie.publish("? Connexion au CRM refusée")
    third = await amelie.publish("? CRM : connexion impossible")
    plain = await karim.publish("Bonjour")
    for who, post, original, status in (
        (karim, asked, first["id"], 403),
        (amelie, asked, asked["id"], 422),
        (amelie, asked, third["id"], 422),
        (amelie, asked, plain["id"], 404),
        (amelie, plain, first["id"], 404),
        (amelie, asked, "7", 404),
        (amelie, asked, None, 404),
    ):
        assert await link(who, post, original) == status, (who.username, original)
    assert await asyncio.gather(*(link(amelie, asked, first["id"]) for _ in range(6))) == [200] * 6
    assert await link(amelie, third, asked["id"]) == 200
    assert await linked(karim, asked) == (first["id"], [third["id"]])
    assert await linked(karim, first) == (None, [asked["id"]])
    assert await link(karim, first, asked["id"]) == 422, "a circle"
    assert await link(karim, first, third["id"]) == 422, "a longer one"
    taken = await karim.ask("DELETE", f"{QUESTIONS}/{asked['id']}/duplicate")
    assert taken.status == 403
    gone = [amelie.ask("DELETE", f"{QUESTIONS}/{asked['id']}/duplicate") for _ in range(6)]
    assert [each.status for each in await asyncio.gather(*gone)] == [200] * 6
    assert await linked(karim, first) == (None, [])
    assert await link(amelie, asked, first["id"]) == 200
    await karim.call("DELETE", f"/api/v1/statuses/{first['id']}")
    assert await linked(amelie, asked) == (None, [third["id"]])


async def test_a_link_tells_nobody_what_they_may_not_read_and_the_asker_once(town: Town) -> None:
    amelie, karim, bruno = [await town.person(name) for name in ("amelie", "karim", "bruno")]
    vega = NewGroup("Vega", "open", "project")
    group = await town.run(groups.create(town.network, amelie.account, vega))
    name = await town.run(value("SELECT handle FROM accounts WHERE id = $1", group))
    await karim.post(f"/api/v1/accounts/{group}/follow")
    secret = await amelie.publish("? Le CRM refuse ma connexion", visibility="private")
    asked = await karim.publish(f"@{name} ? Connexion au CRM refusée")
    assert [await link(amelie, asked, secret["id"]) for _ in range(2)] == [200, 200], "its moderator"
    assert await linked(amelie, asked) == (secret["id"], [])
    assert await linked(karim, asked) == await linked(bruno, asked) == (None, [])
    told = [each for each in await karim.notifications() if each.get("parvis_type") == "question.duplicate"]
    assert [(each["type"], each["status"]["id"]) for each in told] == [("update", asked["id"])]
    assert (await bruno.ask("GET", f"{QUESTIONS}/{secret['id']}/duplicates")).status == 404


# --- experts ---------------------------------------------------------------------------------------------------


async def knows(town: Town, name: str, **wanted: Any) -> Somebody:
    person = await town.person(name)
    await town.run(change_work(town.network, person.account, Wanted(skills="#CRM", **wanted)))
    return person


async def offered(who: Somebody, post: dict[str, Any]) -> list[str]:
    found = await who.get(f"{QUESTIONS}/{post['id']}/experts")
    return [each["account"]["acct"] for each in found]


async def ask(who: Somebody, post: dict[str, Any], expert: Somebody) -> int:
    return (await who.ask("POST", f"{QUESTIONS}/{post['id']}/experts/{expert.id}")).status


async def test_five_at_most_are_offered_who_want_it_and_may_read(town: Town) -> None:
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    karim, lea, ada = [await knows(town, name) for name in ("karim", "lea", "ada")]
    asked = await amelie.publish("? Le CRM refuse ma connexion")
    before = await bruno.publish("? Connexion au CRM refusée")
    answer = await lea.publish("Vider le cache.", in_reply_to_id=before["id"])
    await bruno.do(f"/api/parvis/v1/answers/{answer['id']}/accept")
    assert (
        await offered(amelie, asked) == ["lea", "ada", "karim"] or (await offered(amelie, asked))[0] == "lea"
    )
    assert sorted(await offered(amelie, asked)) == ["ada", "karim", "lea"]
    assert (await bruno.ask("GET", f"{QUESTIONS}/{asked['id']}/experts")).status == 403
    nights = await knows(town, "claire", hours=((("00:00", "00:01"),) * 7))
    assert (await offered(amelie, asked))[-1] == nights.username, "outside of hours comes last"
    await town.run(update_profile(town.network, ada.account, Profile(not_asked=True)))
    today = now().date()
    away = Absence(today - timedelta(days=1), today + timedelta(days=3))
    await town.run(set_absence(town.network, karim.account, away))
    assert await offered(amelie, asked) == ["lea", "claire"]
    assert await ask(amelie, asked, ada) == await ask(amelie, asked, karim) == 422
    few = await amelie.publish("? Le CRM refuse ma connexion, à mes abonnés", visibility="private")
    assert await offered(amelie, few) == [], "nobody else may read it"
    assert await ask(amelie, few, lea) == 422
    await lea.post(f"/api/v1/accounts/{amelie.id}/block")
    assert await offered(amelie, asked) == ["claire"]
    for n in range(MOST):
        await knows(town, f"p{n}")
    assert len(await offered(amelie, asked)) == MOST
    await town.run(switch_features(town.network.site, {"ask_expert": False}, by="ada"))
    assert (await amelie.ask("GET", f"{QUESTIONS}/{asked['id']}/experts")).status == 404


async def test_answers_that_one_may_not_read_show_nobody(town: Town) -> None:
    """Léa answered Bruno's followers' question to her own followers: Amélie, who follows Bruno alone, learns nothing of it."""
    amelie, bruno, lea = [await town.person(name) for name in ("amelie", "bruno", "lea")]
    await amelie.follow(bruno)
    before = await bruno.publish("? Connexion au CRM refusée", visibility="private")
    await lea.follow(bruno)
    answer = await lea.publish("Vider le cache.", in_reply_to_id=before["id"], visibility="private")
    await bruno.follow(lea)
    await bruno.do(f"/api/parvis/v1/answers/{answer['id']}/accept")
    asked = await amelie.publish("? Le CRM refuse ma connexion")
    assert await offered(amelie, asked) == []
    await amelie.follow(lea)
    assert await offered(amelie, asked) == ["lea"]


async def test_who_is_asked_is_named_once_and_not_too_often(town: Town) -> None:
    amelie, lea = await town.person("amelie"), await knows(town, "lea")
    asked = await amelie.publish("? Le CRM refuse ma connexion")
    assert await ask(lea, asked, amelie) == 403
    assert await asyncio.gather(*(ask(amelie, asked, lea) for _ in range(6))) == [200] * 6
    [told] = [each for each in await lea.notifications() if each["type"] == "mention"]
    assert told["status"]["in_reply_to_id"] == asked["id"]
    assert await offered(amelie, asked) == [], "once"
    others = [await amelie.publish(f"? Le CRM refuse ma connexion {n}") for n in range(MOST_OF_EXPERT)]
    found = [await ask(amelie, each, lea) for each in others]
    assert found == [*[200] * (MOST_OF_EXPERT - 1), 422], "she is asked so often a day"

    async def earlier() -> None:
        async with transaction():
            await execute("UPDATE asked_experts SET at = at - 90000000")

    await town.run(earlier)
    assert await ask(amelie, others[-1], lea) == 200, "on the next day"
    assert MOST_OF_ASKER > MOST_OF_EXPERT
