"""Questions between sites, told from clients: asked in Paris, answered in Lyon, accepted, found solved at HQ."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from federation.protocol import documents
from federation.protocol.vocabulary import Activity
from inbox.worker import apply_pending
from models.core.database import value
from outbox.knowledge.reopening import reopen
from tests.scene import scene
from tests.world import Somebody, World

GROUPS = "/api/parvis/v1/groups"


@dataclass
class Story:
    world: World
    karim: Somebody
    lea: Somebody
    claire: Somebody
    amelie: Somebody


@pytest.fixture
async def story(tmp_path: Path) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, "paris", "lyon", "hq") as story:
        yield story


async def _story(world: World) -> Story:
    """Karim and Amélie in Paris; Léa in Lyon and Claire at HQ follow Karim."""
    await world.recognize()
    karim, amelie = await world["paris"].person("karim"), await world["paris"].person("amelie")
    lea, claire = await world["lyon"].person("lea"), await world["hq"].person("claire")
    for each in (lea, claire):
        await each.follow(karim)
    return Story(world, karim, lea, claire, amelie)


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


async def _join(story: Story, group: dict[str, Any], *people: Somebody) -> None:
    for each in people:
        account = await each.find(f"@{group['account']['acct']}@paris.corp.example")
        await each.do(f"/api/v1/accounts/{account['id']}/follow")
        for asking in await story.amelie.get(f"{GROUPS}/{group['id']}/requests"):
            await story.amelie.do(f"{GROUPS}/{group['id']}/requests/{asking['account']['id']}/approve")


async def found(who: Somebody, query: str) -> list[str]:
    listed = await who.get("/api/v2/search", params={"q": query, "type": "statuses"})
    return [each["uri"] for each in listed["statuses"]]


async def _id(who: Somebody, uri: str) -> str:
    return str(await who.town.run(lambda: value("SELECT id FROM posts WHERE uri = $1", uri)))


async def _state(who: Somebody, uri: str) -> dict[str, Any]:
    return await who.get(f"/api/v1/statuses/{await _id(who, uri)}")


async def test_a_closed_group_decides_through_its_own_site(story: Story) -> None:
    """Léa asks in a closed group of Paris, Claire answers; Amélie, who moderates it, accepts; Claire is its expert."""
    amelie, lea, claire, karim = story.amelie, story.lea, story.claire, story.karim
    group = await amelie.do(GROUPS, {"name": "Dépannage", "access": "closed"})
    await _join(story, group, lea, claire)
    handle = f"@{group['account']['acct']}@paris.corp.example"
    asked = await lea.publish(f"{handle} ? Où est le guide", language="fr")
    assert (asked["question"]["title"], asked["visibility"]) == ("Où est le guide", "private")
    one = await claire.publish("Sur l'intranet", in_reply_to_id=await _id(claire, asked["uri"]))
    two = await claire.publish("Ou chez moi", in_reply_to_id=await _id(claire, asked["uri"]))
    refused = await karim.ask("POST", f"/api/parvis/v1/answers/{await _id(karim, one['uri'])}/accept")
    assert refused.status == 404, "who is not in the group knows nothing of it"
    refused = await claire.ask("POST", f"/api/parvis/v1/answers/{one['id']}/accept")
    assert refused.status == 403

    await amelie.do(f"/api/parvis/v1/answers/{await _id(amelie, one['uri'])}/accept")
    for who in (lea, claire, amelie):
        assert (await _state(who, asked["uri"]))["question"]["state"] == "solved", who.username
        assert (await _state(who, one["uri"]))["answer"]["accepted_at"]
    for who in (lea, claire):
        told = [each for each in await who.notifications() if each.get("parvis_type")]
        assert [each["status"]["uri"] for each in told] == [asked["uri"]], who.username
    assert (
        await found(amelie, "is:solved guide")
        == await found(claire, "is:solved type:question")
        == [asked["uri"]]
    )
    assert await found(claire, f"in:{handle} type:question") == [asked["uri"]]
    assert await found(karim, "guide") == []

    there = next(
        each["account"]["id"]
        for each in await amelie.get(f"{GROUPS}/{group['id']}/members")
        if each["account"]["acct"] == claire.handle
    )
    assert (await claire.ask("POST", f"/api/parvis/v1/answers/{two['id']}/verify")).status == 403
    await amelie.call("PUT", f"{GROUPS}/{group['id']}/experts/{there}")
    await story.world.settle()
    await claire.do(f"/api/parvis/v1/answers/{two['id']}/verify")
    for who in (lea, claire, amelie):
        assert (await _state(who, two["uri"]))["answer"]["verified_by"]["name"] == "Claire", who.username

    await claire.call("DELETE", f"/api/v1/statuses/{one['id']}")
    await story.world.settle()
    assert await lea.town.run(lambda: reopen(lea.town.network)) == 1
    await story.world.settle()
    assert [(await _state(who, asked["uri"]))["question"]["state"] for who in (lea, claire, amelie)] == [
        "open"
    ] * 3


async def _sent(story: Story, sender: Somebody, answer: str, target: str, kind: str = "Add") -> str:
    """Send a choice from Lyon to Paris, and return how it ended there."""
    activity = Activity(
        id=f"{sender.account.uri}/activities/{kind}-{len(answer)}-{len(target)}-{id(target)}",
        type=kind,
        actor=sender.account.uri,
        object_id=answer,
        target=target,
    )
    body = documents.dump(documents.activity_document(activity))
    lyon, paris = story.world["lyon"], story.world["paris"]

    async def post() -> int:
        admitted = await lyon.network.policy.admit("https://paris.corp.example/inbox")
        return (await lyon.network.client.post_activity(admitted, body, sender_id=sender.account.id)).status

    assert await lyon.run(post()) == 202
    await paris.run(apply_pending(paris.network))
    return await paris.run(value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))


async def test_nobody_chooses_for_others(story: Story) -> None:
    """Léa asks; what is chosen comes from her alone, and is an answer to her question."""
    karim, lea = story.karim, story.lea
    await karim.follow(lea)
    mallory = await story.world["lyon"].person("mallory")
    asked = await lea.publish("? Quelle heure est-il")
    here = await _id(karim, asked["uri"])
    answer = await karim.publish("Midi", in_reply_to_id=here)
    deeper = await karim.publish("Ou presque", in_reply_to_id=answer["id"])
    apart = await karim.publish("Rien à voir")
    mine = await karim.publish("? Et la mienne")
    accepted, verified = f"{asked['uri']}/accepted", f"{asked['uri']}/verified"
    for sender, uri, target in (
        (mallory, answer["uri"], accepted),
        (lea, answer["uri"], verified),
        (lea, deeper["uri"], accepted),
        (lea, apart["uri"], accepted),
        (lea, f"{lea.account.uri}/statuses/1", accepted),
        (lea, answer["uri"], f"{mine['uri']}/accepted"),
        (lea, answer["uri"], f"{apart['uri']}/accepted"),
    ):
        assert await _sent(story, sender, uri, target) == "refused", (sender.username, uri, target)
        assert (await _state(karim, answer["uri"]))["answer"] is None
    assert await _sent(story, lea, answer["uri"], accepted) == "applied"
    assert (await _state(karim, answer["uri"]))["answer"]["accepted_by"]["acct"] == lea.handle
    assert await _sent(story, mallory, answer["uri"], accepted, "Remove") == "refused"
    assert await _sent(story, lea, answer["uri"], accepted, "Remove") == "applied"
    assert (await _state(karim, answer["uri"]))["answer"] is None
