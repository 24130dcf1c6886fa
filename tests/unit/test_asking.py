"""Questions on one site, on both databases: asked in many ways, chosen by who may, listed, found, and what is refused."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from models.core.base import now
from models.core.paging import Page
from models.groups.groups import GroupMember
from models.knowledge.lists import Asked, questions_listed
from models.people.hours import worked_between
from outbox.parts.question import typed_in
from tests.both import NewUrl
from tests.clicks import shared_new_url
from tests.world import Somebody, Town, company

__all__ = ["shared_new_url"]

GROUPS = "/api/parvis/v1/groups"


@dataclass
class Paris:
    town: Town
    amelie: Somebody
    karim: Somebody
    tom: Somebody

    async def ask(self, who: Somebody, text: str, **fields: Any) -> dict[str, Any]:
        return await who.post("/api/v1/statuses", {"status": text, **fields})

    async def answer(self, who: Somebody, asked: dict[str, Any], text: str = "Oui") -> str:
        said = await who.post("/api/v1/statuses", {"status": text, "in_reply_to_id": asked["id"]})
        return str(said["id"])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def paris(
    shared_new_url: NewUrl | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Paris]:
    """One site for the whole table: each test asks something of its own."""
    databases = {"paris": await shared_new_url()} if shared_new_url else {}
    async with company(tmp_path_factory.mktemp("asking"), "paris", databases=databases) as world:
        town = world["paris"]
        people = [await town.person(name) for name in ("amelie", "karim", "tom")]
        yield Paris(town, *people)


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ("? Où est le guide", "Où est le guide", ""),
        ("?Où est le guide\nPage 3", "Où est le guide", "Page 3"),
        ("@support @lea ? Où est le guide\r\nPage 3", "Où est le guide", "@support @lea Page 3"),
        ("? « Guide » introuvable", "« Guide » introuvable", ""),
        ("? " + "mot " * 80, None, None),
        ("Où est le guide ?", "", ""),
        ("?", "", ""),
        ("??? vraiment", "", ""),
        ("? \n", "", ""),
    ],
)
async def test_what_is_typed_is_read(text: str, title: str | None, rest: str | None) -> None:
    found = typed_in(text)
    if title is None:
        assert found
        assert (len(found[0]) <= 200, found[0][-1], found[1].startswith("mot mot")) == (True, "…", True)
    else:
        assert (found or ("", "")) == (title, rest)


async def test_hours_at_work_are_counted() -> None:
    friday = datetime(2026, 11, 27, 16, tzinfo=UTC)
    assert worked_between("", friday, friday + timedelta(hours=2)) == timedelta(hours=1)
    assert worked_between("", friday, datetime(2026, 11, 30, 11, tzinfo=UTC)) == timedelta(hours=3)
    nights = "2200-0600,,,,2200-0600,,"
    assert worked_between(nights, friday, datetime(2026, 11, 28, 12, tzinfo=UTC)) == timedelta(hours=8)


async def test_a_question_is_asked_changed_and_stays_one_once_answered(paris: Paris) -> None:
    amelie, karim = paris.amelie, paris.karim
    asked = await paris.ask(karim, "Depuis ce matin.", question={"title": "Qui a le badge"})
    path = f"/api/v1/statuses/{asked['id']}"
    assert (asked["question"]["title"], asked["content"].count("Qui a le badge")) == ("Qui a le badge", 1)
    source = (await karim.get(f"{path}/source"))["text"]
    assert source == "? Qui a le badge\n\nDepuis ce matin."
    edited = await karim.call("PUT", path, json={"status": source.replace("badge", "badge bleu")})
    assert (edited["question"]["title"], edited["content"].count("matin")) == ("Qui a le badge bleu", 1)
    same = await karim.call(
        "PUT", path, json={"status": "Depuis ce matin.", "question": {"title": "Qui a le badge bleu"}}
    )
    assert same["edited_at"] == edited["edited_at"], "the same again is no edit"
    plain = await karim.call("PUT", path, json={"status": "J'ai trouvé."})
    assert (plain["question"], "<strong>" in plain["content"]) == (None, False)
    again = await karim.call("PUT", path, json={"status": "? Qui a le badge"})
    assert again["question"]["state"] == "open"
    titles = [each["content"] for each in await karim.get(f"{path}/history")]
    assert ["badge bleu" in each for each in titles] == [False, True, False, False]

    answer = await paris.answer(amelie, asked, "Moi")
    refused = await karim.ask("PUT", path, json={"status": "J'ai trouvé."})
    assert (refused.status, "has answers stays one" in refused.json["error"]) == (422, True)
    await karim.post(f"/api/parvis/v1/answers/{answer}/accept")
    solved = await karim.get(path)
    assert (solved["question"]["state"], "✅" in solved["content"]) == ("solved", True)
    kept = await karim.call("PUT", path, json={"status": "? Qui a le badge bleu"})
    assert kept["question"]["state"] == "solved"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"question": {"title": " "}}, "has a title"),
        ({"question": {"title": "x" * 201}}, "at most 200"),
        ({"question": {"title": "a\nb"}}, "one line"),
        ({"question": {"title": "Quoi"}, "poll": {"options": ["a", "b"], "expires_in": 600}}, "not both"),
    ],
)
async def test_what_is_no_question_is_refused(paris: Paris, fields: dict[str, Any], said: str) -> None:
    refused = await paris.karim.ask("POST", "/api/v1/statuses", json={"status": "Texte", **fields})
    assert (refused.status, said in refused.json["error"]) == (422, True), refused.json


async def test_an_answer_is_no_question_and_a_command_is_not_published(paris: Paris) -> None:
    amelie, karim, tom = paris.amelie, paris.karim, paris.tom
    asked = await paris.ask(karim, "? Qui vient")
    answer = await paris.answer(amelie, asked, "? Moi")
    assert (await amelie.get(f"/api/v1/statuses/{answer}"))["question"] is None
    body = {"status": "Et", "in_reply_to_id": asked["id"], "question": {"title": "Qui"}}
    assert (await amelie.ask("POST", "/api/v1/statuses", json=body)).status == 422
    for who in (tom, amelie):
        refused = await who.ask(
            "POST", "/api/v1/statuses", json={"status": "!accept", "in_reply_to_id": answer}
        )
        assert (refused.status, "Only who asked" in refused.json["error"]) == (403, True)
    later = {"status": "!accept", "in_reply_to_id": answer, "scheduled_at": "2031-01-01T10:00:00Z"}
    assert (await karim.ask("POST", "/api/v1/statuses", json=later)).status == 422
    done = await karim.post("/api/v1/statuses", {"status": "@amelie !ACCEPT", "in_reply_to_id": answer})
    assert (done["id"], done["answer"]["accepted_by"]["acct"]) == (answer, "karim")
    below = (await karim.get(f"/api/v1/statuses/{asked['id']}/context"))["descendants"]
    assert [each["id"] for each in below] == [answer], "no command is published"
    wrong = await karim.ask(
        "POST", "/api/v1/statuses", json={"status": "!accept", "in_reply_to_id": asked["id"]}
    )
    assert (wrong.status, "directly" in wrong.json["error"]) == (422, True)


async def test_what_cannot_be_chosen(paris: Paris) -> None:
    amelie, karim = paris.amelie, paris.karim
    asked, other = await paris.ask(karim, "? Un"), await paris.ask(amelie, "? Deux")
    apart = await paris.ask(amelie, "Bonjour")
    answer = await paris.answer(amelie, asked)
    deeper = await paris.answer(karim, {"id": answer})
    whispered = await amelie.post(
        "/api/v1/statuses", {"status": "@karim chut", "in_reply_to_id": asked["id"], "visibility": "direct"}
    )
    elsewhere = await paris.answer(karim, other)
    gone = await paris.answer(amelie, asked)
    await amelie.call("DELETE", f"/api/v1/statuses/{gone}")
    for answer_id, status in (
        (apart["id"], 422),
        (asked["id"], 422),
        (deeper, 422),
        (whispered["id"], 422),
        (elsewhere, 403),
        (gone, 404),
        ("1", 404),
    ):
        refused = await karim.ask("POST", f"/api/parvis/v1/answers/{answer_id}/accept")
        assert refused.status == status, (answer_id, refused.json)
    assert (await karim.ask("POST", f"/api/parvis/v1/answers/{answer}/verify")).status == 403
    assert (await karim.ask("POST", f"/api/v1/statuses/{gone}/favourite")).status == 404
    assert (await karim.get(f"/api/v1/statuses/{asked['id']}"))["question"]["state"] == "open"


async def test_the_best_answers_are_first(paris: Paris) -> None:
    amelie, karim, tom = paris.amelie, paris.karim, paris.tom
    asked = await paris.ask(karim, "? Le meilleur")
    first, second, third, fourth = [await paris.answer(amelie, asked, text) for text in "abcd"]
    for who, answer in ((tom, third), (karim, third), (tom, fourth)):
        await who.post(f"/api/v1/statuses/{answer}/favourite")
    await karim.post(f"/api/v1/statuses/{second}/react/✅")
    below = (await amelie.get(f"/api/v1/statuses/{asked['id']}/context"))["descendants"]
    assert [each["id"] for each in below] == [second, third, fourth, first]
    await tom.post(f"/api/v1/statuses/{first}/react/✅")
    assert (await tom.get(f"/api/v1/statuses/{first}"))["answer"] is None, "for all others it is a reaction"
    await karim.post(f"/api/v1/statuses/{second}/unreact/✅")
    below = (await amelie.get(f"/api/v1/statuses/{asked['id']}/context"))["descendants"]
    assert [each["id"] for each in below] == [third, fourth, first, second]


async def test_moderators_and_experts_of_a_group(paris: Paris) -> None:
    amelie, karim, tom = paris.amelie, paris.karim, paris.tom
    group = await amelie.post(GROUPS, {"name": "Entraide", "access": "open"})
    await amelie.call("PATCH", f"{GROUPS}/{group['id']}", json={"default_kind": "question"})
    for each in (karim, tom):
        await each.post(f"{GROUPS}/{group['id']}/join")
    handle = f"@{group['account']['acct']}"
    asked = await paris.ask(karim, f"{handle} Comment imprimer\nEn couleur.")
    assert asked["question"]["title"] == "Comment imprimer"
    assert (await paris.ask(karim, f"{handle} Bonjour à tous", as_post=True))["question"] is None
    answer = await paris.answer(tom, asked, "Au deuxième étage")
    expert = f"{GROUPS}/{group['id']}/experts/{tom.id}"
    assert (await karim.ask("PUT", expert)).status == 403
    await amelie.call("PUT", expert)
    verified = await tom.post("/api/v1/statuses", {"status": "!verify", "in_reply_to_id": answer})
    assert verified["answer"]["verified_by"]["acct"] == "tom"
    await amelie.post(f"/api/parvis/v1/answers/{answer}/accept")
    told = [each for each in await karim.notifications() if each.get("parvis_type") == "answer.accepted"]
    assert [each["account"]["acct"] for each in told if each["status"]["id"] == asked["id"]] == ["amelie"]

    async def resign() -> None:
        await GroupMember.filter(group_id=int(group["id"]), account_id=amelie.account.id).delete()

    await paris.town.run(resign)
    refused = await amelie.ask("POST", f"/api/parvis/v1/answers/{answer}/unaccept")
    assert refused.status == 403, "a moderator who was removed between reading and clicking"
    await amelie.ask("DELETE", expert)


async def test_lists_and_search(paris: Paris) -> None:
    amelie, karim, tom = paris.amelie, paris.karim, paris.tom
    old = await paris.ask(karim, "? Où trouver la presse #usinage")
    other = await paris.ask(karim, "? Qui règle la presse")
    fresh = await paris.ask(karim, "? Quelle presse acheter")
    solved = await paris.ask(karim, "? La presse est-elle sûre")
    await karim.post(f"/api/parvis/v1/answers/{await paris.answer(amelie, solved)}/accept")

    async def listed(who: Somebody, **query: str) -> list[str]:
        found = await who.get("/api/parvis/v1/questions", params=query)
        mine = [each["id"] for each in (old, other, fresh, solved)]
        return [each["id"] for each in found if each["id"] in mine]

    assert await listed(amelie, list="solved") == [solved["id"]]
    assert await listed(amelie, list="open") == [each["id"] for each in (fresh, other, old)]
    assert await listed(amelie, tag="usinage") == [old["id"]]
    for who in (amelie, tom):
        await who.post(f"/api/v1/statuses/{other['id']}/favourite")
    assert (await listed(amelie, list="popular"))[0] == other["id"]
    assert (await amelie.ask("GET", "/api/parvis/v1/questions?list=nonsense")).status == 422
    await amelie.call("PATCH", "/api/parvis/v1/work", json={"skills": "Usinage"})

    async def waiting(moment: datetime, *, mine: bool = False) -> list[str]:
        look, wanted = paris.town.network.site.look, Asked("unanswered", for_my_skills=mine)
        found = await paris.town.run(
            lambda: questions_listed(int(amelie.id), wanted, Page(limit=40), look, moment=moment)
        )
        ours = {each["id"] for each in (old, other, fresh, solved)}
        return [str(i) for i in found.ids if str(i) in ours]

    assert await waiting(now()) == [], "nobody has to answer at once"
    later = now() + timedelta(days=4)
    assert await waiting(later) == [fresh["id"], other["id"], old["id"]]
    assert await waiting(later, mine=True) == [old["id"]]
    await paris.answer(karim, fresh, "J'ajoute une photo")
    await paris.answer(tom, other)
    assert await waiting(later) == [fresh["id"], old["id"]], "who goes on with a question has not answered it"
    for query, wanted in {
        "presse type:question": [solved, fresh, other, old],
        "presse is:solved": [solved],
        "presse is:open -#usinage": [fresh, other],
        "presse has:file": [],
        "presse in:@nobody": [],
    }.items():
        found = await amelie.get("/api/v2/search", params={"q": query, "type": "statuses"})
        assert [each["id"] for each in found["statuses"]] == [each["id"] for each in wanted], query
