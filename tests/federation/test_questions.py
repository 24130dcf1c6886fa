"""Questions between sites, told from clients: asked in Paris, answered in Lyon, accepted, found solved at HQ."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.world import Somebody, World, company


@dataclass
class Story:
    world: World
    karim: Somebody
    lea: Somebody
    claire: Somebody


@pytest.fixture
async def story(tmp_path: Path) -> AsyncIterator[Story]:
    """Karim in Paris, whom Léa in Lyon and Claire at HQ follow."""
    async with company(tmp_path, "paris", "lyon", "hq") as world:
        await world.recognize()
        karim = await world["paris"].person("karim")
        lea, claire = await world["lyon"].person("lea"), await world["hq"].person("claire")
        for each in (lea, claire):
            await each.follow(karim)
        yield Story(world, karim, lea, claire)


async def here(who: Somebody, post: dict[str, Any]) -> dict[str, Any]:
    """Return a post as somebody's own site shows it."""
    found = await who.get(f"/api/v2/search?q={post['uri']}&resolve=true&type=statuses")
    return found["statuses"][0]


async def below(who: Somebody, post: dict[str, Any]) -> list[dict[str, Any]]:
    mine = await here(who, post)
    return (await who.get(f"/api/v1/statuses/{mine['id']}/context"))["descendants"]


async def test_asked_in_paris_answered_in_lyon_accepted_from_any_client(story: Story) -> None:
    karim, lea, claire = story.karim, story.lea, story.claire
    asked = await karim.publish(
        "? Le CRM refuse ma connexion\nDepuis ce matin la page tourne. #crm", language="fr"
    )
    assert asked["question"] == {"title": "Le CRM refuse ma connexion", "state": "open", "solved_at": None}
    assert asked["content"].startswith(
        "<p>❓ <strong>Le CRM refuse ma connexion</strong></p><p>Depuis ce matin"
    )

    seen = await here(lea, asked)
    assert (seen["question"], seen["content"].count("refuse ma connexion")) == (asked["question"], 1)
    wrong = await lea.publish("@karim@paris.corp.example Redémarrer ?", in_reply_to_id=seen["id"])
    right = await lea.publish("@karim@paris.corp.example Vider le cache.", in_reply_to_id=seen["id"])
    assert [each["uri"] for each in await below(karim, asked)] == [wrong["uri"], right["uri"]]

    answer = await here(karim, right)
    reacted = await karim.do(f"/api/v1/statuses/{answer['id']}/react/%E2%9C%85")
    assert reacted["answer"]["accepted_by"]["name"] == "Karim"
    for who in (karim, lea, claire):
        solved = await here(who, asked)
        assert solved["question"]["state"] == "solved", who.username
        assert solved["content"].startswith("<p>✅ Résolu · <strong>Le CRM refuse ma connexion</strong></p>")
    for who in (karim, lea):
        assert [each["uri"] for each in await below(who, asked)] == [right["uri"], wrong["uri"]]
        history = await who.get(f"/api/v1/statuses/{(await here(who, asked))['id']}/history")
        assert ["❓" in each["content"] for each in history] == [True, False]

    told = [each for each in await lea.notifications() if each.get("parvis_type") == "answer.accepted"]
    assert [(each["type"], each["status"]["uri"]) for each in told] == [("update", asked["uri"])]
    for who in (karim, claire):
        assert not [each for each in await who.notifications() if each["type"] == "update"]

    taken = await lea.ask("POST", f"/api/parvis/v1/answers/{right['id']}/unaccept")
    assert taken.status == 403
    await karim.do(
        "/api/v1/statuses", {"status": "@lea@lyon.corp.example !unaccept", "in_reply_to_id": answer["id"]}
    )
    assert [(await here(who, asked))["question"]["state"] for who in (karim, lea, claire)] == ["open"] * 3
    other = await here(karim, wrong)
    await karim.do("/api/v1/statuses", {"status": "!accept", "in_reply_to_id": other["id"]})
    assert [each["uri"] for each in await below(lea, asked)] == [wrong["uri"], right["uri"]]
