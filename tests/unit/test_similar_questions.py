"""Questions like the one that is typed: never beyond what the asker may read, and counted when they spare one."""

from datetime import timedelta
from typing import Any

from models.core.base import now
from models.core.database import execute, rows, value
from models.core.transaction import transaction
from models.knowledge.spared import FEWEST, spared_since
from outbox.groups import groups
from outbox.groups.groups import NewGroup
from outbox.knowledge.suggestions import count_spared, draft_was_sent, open_suggestion
from outbox.moderation.features import switch_features
from outbox.posts.drafts import Typed, keep_draft
from tests.both import new_url, town
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]

PATH = "/api/parvis/v1/questions/similar"
TITLE = "Pourquoi le CRM refuse ma connexion depuis ce matin ?"


async def titles(who: Somebody, typed: str = TITLE) -> list[str]:
    return [each["question"]["title"] for each in await who.get(PATH, params={"q": typed})]


async def solved(asker: Somebody, answerer: Somebody, title: str, **more: Any) -> dict[str, Any]:
    asked = await asker.publish(f"? {title}", **more)
    answer = await answerer.publish(
        "Vider le cache.", in_reply_to_id=asked["id"], visibility=asked["visibility"]
    )
    await asker.do(f"/api/parvis/v1/answers/{answer['id']}/accept")
    return asked


async def test_five_at_most_are_alike_and_solved_ones_first(town: Town) -> None:
    amelie, karim = await town.person("amelie"), await town.person("karim")
    await amelie.publish("? La connexion au CRM est refusée")
    await solved(amelie, karim, "CRM : connexions refusées ce matin")
    await amelie.publish("? Où commander des stylos ?")
    await amelie.publish("Le CRM refuse ma connexion, ce n'est pas une question")
    assert await titles(karim) == ["CRM : connexions refusées ce matin", "La connexion au CRM est refusée"]
    for typed in (
        "",
        "?",
        "le la les",
        "§type§question",
        'x" OR "y',
        "' & !",
        "a" * 5_000,
        "é" * 300,
        "%_\\",
    ):
        assert await titles(karim, typed) == [], typed[:20]
    for n in range(7):
        await karim.publish(f"? CRM : connexion refusée, poste {n}")
    found = await titles(karim)
    assert (len(found), found[0]) == (5, "CRM : connexions refusées ce matin")


async def test_nothing_is_suggested_that_the_asker_may_not_read(town: Town) -> None:
    amelie, karim, bruno = [await town.person(name) for name in ("amelie", "karim", "bruno")]
    vega = NewGroup("Vega", "closed", "project")
    group = await town.run(groups.create(town.network, amelie.account, vega))
    [name] = [
        each["handle"] for each in await town.run(rows(f"SELECT handle FROM accounts WHERE id = {group}"))
    ]
    await amelie.publish(f"@{name} ? {TITLE} (Vega)")
    assert (await titles(amelie), await titles(karim)) == ([f"{TITLE} (Vega)"], [])
    await amelie.publish(f"? {TITLE}", visibility="private")
    await amelie.publish(f"? {TITLE}", visibility="direct")
    open_one = await amelie.publish(f"? {TITLE} (à tous)")
    assert len(await titles(amelie)) == 4
    assert await titles(karim) == [f"{TITLE} (à tous)"]
    await amelie.post(f"/api/v1/accounts/{karim.id}/block")
    assert await titles(karim) == []
    await bruno.post(f"/api/v1/accounts/{amelie.id}/mute")
    assert await titles(bruno) == []
    await bruno.post(f"/api/v1/accounts/{amelie.id}/unmute")
    assert await titles(bruno) == [f"{TITLE} (à tous)"]
    await town.run(_change(f"UPDATE accounts SET suspended_at = 1 WHERE id = {amelie.id}"))
    assert await titles(bruno) == []
    await town.run(_change(f"UPDATE accounts SET suspended_at = NULL WHERE id = {amelie.id}"))
    await amelie.call("DELETE", f"/api/v1/statuses/{open_one['id']}")
    assert await titles(bruno) == []


async def test_what_one_may_not_read_changes_no_suggestion(town: Town) -> None:
    """Otherwise one word after the other could be tried, whether anybody asks about it where one may not read."""
    amelie, karim = await town.person("amelie"), await town.person("karim")
    await amelie.publish("? Badge")
    typed = "badge cantine parking vestiaire licenciements"
    assert await titles(karim, typed) == ["Badge"]
    await amelie.publish("? Licenciements", visibility="private")
    assert await titles(karim, typed) == ["Badge"]
    await karim.publish("? Les licenciements")
    assert await titles(karim, "licenciements") == ["Les licenciements"]


async def test_what_is_switched_off_suggests_nothing(town: Town) -> None:
    amelie = await town.person("amelie")
    await town.run(switch_features(town.network.site, {"questions": False}, by="ada"))
    answer = await amelie.ask("GET", f"{PATH}?q=crm")
    assert answer.status == 404


async def _change(sql: str) -> None:
    async with transaction():
        await execute(sql)


async def _counted() -> int:
    return int(await value("SELECT COALESCE(sum(questions), 0) FROM spared_questions"))


async def test_a_draft_that_is_given_up_counts_once_and_for_nobody(town: Town) -> None:
    amelie, karim = await town.person("amelie"), await town.person("karim")
    asked = int((await solved(karim, amelie, TITLE))["id"])
    network = town.network

    async def story() -> None:
        await keep_draft(network, amelie.account, "one", Typed({"text": "CRM"}))
        for _ in range(6):
            await open_suggestion(amelie.account, "one", asked, 7)
        await open_suggestion(amelie.account, "nothing is kept", asked, 7)
        await open_suggestion(karim.account, "one", asked, 7)
        await keep_draft(network, amelie.account, "two", Typed({"text": "CRM"}))
        await open_suggestion(amelie.account, "two", asked, 7)
        await draft_was_sent("two")
        [kept] = await rows("SELECT * FROM opened_suggestions")
        assert not {amelie.account.id, amelie.account.uri, "one"} & set(dict(kept).values())
        await count_spared(network)
        assert await _counted() == 0, "it may still be sent"
        await _change("UPDATE opened_suggestions SET opened_at = opened_at - 86500000")
        for _ in range(2):
            await count_spared(network)
        assert await _counted() == 1
        week = now().date() - timedelta(days=7)
        assert (await spared_since(week)).everywhere is None, "so few are not told"
        await _change(f"UPDATE spared_questions SET questions = {FEWEST}")
        found = await spared_since(week)
        assert (found.everywhere, found.groups) == (FEWEST, [(7, FEWEST)])
        await _change(
            "INSERT INTO spared_questions (day, group_id, questions) SELECT day, 8, 3 FROM spared_questions"
        )
        assert (await spared_since(week)).everywhere == FEWEST, "nor by subtraction"
        await _change("UPDATE spared_questions SET day = '2020-01-01'")
        await count_spared(network)
        assert await _counted() == 0

    await town.run(story())
