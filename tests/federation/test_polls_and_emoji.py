"""Polls and emoji reactions between sites, told from clients."""

from datetime import timedelta

from models.core.base import now
from models.people.people import Person
from models.posts.polls import Poll, PollOption, commitment_to
from outbox.posts.polls import close_ended, send_results
from tests.world import Somebody, World


async def _lunch(amelie: Somebody, **poll: object) -> dict:
    options = {"options": ["pizza", "couscous"], "expires_in": 3600, **poll}
    return await amelie.publish("Qu'est-ce qu'on mange ?", poll=options)


async def _settle_polls(world: World) -> None:
    for town in world.towns.values():
        await town.run(close_ended(town.network))
        await town.run(send_results(town.network))
    await world.settle()


async def test_colleagues_of_two_sites_vote(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    bruno = await lyon.person("bruno")
    await bruno.follow(amelie)
    asked = await _lunch(amelie)
    assert [o["title"] for o in asked["poll"]["options"]] == ["pizza", "couscous"]

    [read] = await bruno.home()
    voted = await bruno.do(f"/api/v1/polls/{read['poll']['id']}/votes", {"choices": [1]})
    assert (voted["voted"], voted["own_votes"]) == (True, [1])
    await karim.do(f"/api/v1/polls/{asked['poll']['id']}/votes", {"choices": [1]})
    poll = await amelie.get(f"/api/v1/polls/{asked['poll']['id']}")
    assert [o["votes_count"] for o in poll["options"]] == [0, 2]
    assert (poll["voters_count"], poll["voted"]) == (2, True)

    await _settle_polls(world)
    there = await bruno.get(f"/api/v1/polls/{read['poll']['id']}")
    assert [o["votes_count"] for o in there["options"]] == [0, 2]
    assert (await bruno.get(f"/api/v1/statuses/{read['id']}"))["edited_at"] is None
    again = await bruno.ask("POST", f"/api/v1/polls/{read['poll']['id']}/votes", json={"choices": [0]})
    assert again.status == 422
    # Votes are no posts.
    assert len(await amelie.get(f"/api/v1/accounts/{karim.id}/statuses")) == 0
    assert (await amelie.get(f"/api/v1/statuses/{asked['id']}"))["replies_count"] == 0


async def test_an_edited_poll_begins_anew_at_every_site(world: World) -> None:
    """With the same options it keeps its votes, as clients send a poll again with every new text."""
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    asked = await _lunch(amelie)
    path = f"/api/v1/statuses/{asked['id']}"
    [read] = await bruno.home()
    vote = f"/api/v1/polls/{read['poll']['id']}/votes"
    await bruno.do(vote, {"choices": [1]})

    same = {"options": ["pizza", "couscous"], "expires_in": 60, "multiple": False}
    edited = await amelie.call("PUT", path, json={"status": "On mange quoi ?", "poll": same})
    await world.settle()
    assert (edited["poll"]["id"], edited["poll"]["votes_count"]) == (asked["poll"]["id"], 1)
    there = await bruno.get(f"/api/v1/statuses/{read['id']}")
    assert (there["poll"]["voted"], there["poll"]["votes_count"]) == (True, 1)

    another = {"options": ["pizza", "couscous", "sushis"], "expires_in": 7200}
    edited = await amelie.call("PUT", path, json={"status": "On mange quoi, alors ?", "poll": another})
    await world.settle()
    there = await bruno.get(f"/api/v1/statuses/{read['id']}")
    for poll in (edited["poll"], there["poll"]):
        assert [(o["title"], o["votes_count"]) for o in poll["options"]] == [
            ("pizza", 0),
            ("couscous", 0),
            ("sushis", 0),
        ]
    assert (there["poll"]["voted"], there["poll"]["id"]) == (False, read["poll"]["id"])
    await bruno.do(vote, {"choices": [2]})
    voted = await amelie.get(f"/api/v1/polls/{asked['poll']['id']}")
    assert [o["votes_count"] for o in voted["options"]] == [0, 0, 1]
    for reader, post in ((amelie, asked), (bruno, read)):
        versions = await reader.get(f"/api/v1/statuses/{post['id']}/history")
        assert [len(each["poll"]["options"]) for each in versions] == [2, 2, 3]


async def test_a_quiz_a_ballot_and_what_is_over_stay_as_they_are(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    another = {"options": ["a", "b", "c"], "expires_in": 3600}
    over = await _lunch(amelie)
    await world["paris"].run(
        lambda: Poll.filter(id=over["poll"]["id"]).update(expires_at=now() - timedelta(seconds=1))
    )
    for asked in (await _lunch(amelie, quiz_answer=0), await _lunch(amelie, secret=True), over):
        body = {"status": "Et alors ?", "poll": another}
        refused = await amelie.ask("PUT", f"/api/v1/statuses/{asked['id']}", json=body)
        assert (refused.status, "cannot be changed" in refused.json["error"]) == (422, True)
        shown = await amelie.get(f"/api/v1/statuses/{asked['id']}")
        assert (shown["edited_at"], len(shown["poll"]["options"])) == (None, 2)
    body = {"status": "?", "poll": {"options": ["a", "a"], "expires_in": 3600}}
    assert (await amelie.ask("PUT", f"/api/v1/statuses/{over['id']}", json=body)).status == 422


async def test_hidden_totals_show_when_it_is_over(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    asked = await _lunch(amelie, hide_totals=True, multiple=True)
    [read] = await bruno.home()
    await bruno.do(f"/api/v1/polls/{read['poll']['id']}/votes", {"choices": [0, 1]})
    await _settle_polls(world)
    here = await amelie.get(f"/api/v1/polls/{asked['poll']['id']}")
    assert [o["votes_count"] for o in here["options"]] == [None, None]
    there = await bruno.get(f"/api/v1/polls/{read['poll']['id']}")
    assert [o["votes_count"] for o in there["options"]] == [None, None]
    hidden = await world["lyon"].run(lambda: PollOption.filter(votes_count__gt=1).exists())
    assert not hidden

    await world["paris"].run(lambda: Poll.all().update(expires_at=now() - timedelta(seconds=1)))
    await _settle_polls(world)
    there = await bruno.get(f"/api/v1/polls/{read['poll']['id']}")
    assert ([o["votes_count"] for o in there["options"]], there["expired"]) == ([1, 1], True)
    assert [n["type"] for n in await amelie.notifications()] == ["poll", "follow"]
    late = await bruno.ask("POST", f"/api/v1/polls/{read['poll']['id']}/votes", json={"choices": [0]})
    assert late.status == 422


async def test_the_answer_of_a_quiz_is_fixed_beforehand_and_told_at_the_end(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    asked = await _lunch(amelie, quiz_answer=1)
    path = f"/api/v1/statuses/{asked['id']}"
    [read] = await bruno.home()
    quiz = asked["poll"]["quiz"]
    assert quiz["commitment"].startswith("sha256:")
    assert read["poll"]["quiz"] == quiz == {"commitment": quiz["commitment"], "answer": None, "salt": None}
    assert await lyon.run(lambda: Poll.get_or_none(quiz_answer="couscous")) is None
    await bruno.do(f"/api/v1/polls/{read['poll']['id']}/votes", {"choices": [0]})

    await paris.run(lambda: Poll.all().update(expires_at=now() - timedelta(seconds=1)))
    await _settle_polls(world)
    here, [there] = await amelie.get(path), await bruno.home()
    assert here["poll"]["quiz"] == there["poll"]["quiz"]
    assert here["poll"]["quiz"]["answer"] == 1
    assert commitment_to("couscous", here["poll"]["quiz"]["salt"]) == quiz["commitment"]
    for shown in (here, there):
        assert shown["content"].endswith("<p>✅ Réponse : couscous</p>")
        assert shown["poll"]["expired"] is True

    # In the post's language, or in what is known of its author's; at last in the site's first.
    async def answered(language: str, **known: str) -> str:
        await paris.run(lambda: Person.filter(id=amelie.account.id).update(**known))
        asked = await amelie.publish(
            "?",
            language=language,
            poll={"options": ["pizza", "couscous"], "expires_in": 3600, "quiz_answer": 1},
        )
        await paris.run(lambda: Poll.all().update(expires_at=now() - timedelta(seconds=1)))
        await paris.run(close_ended(paris.network))
        shown = await amelie.get(f"/api/v1/statuses/{asked['id']}")
        return shown["content"].rpartition("✅ ")[2].partition(" ")[0]

    assert await answered("en") == await answered("en-GB") == "Answer:"
    assert await answered("fr-CA", locale="en") == "Réponse"
    assert await answered("de", locale="en") == "Answer:"
    assert await answered("", locale="", default_language="en") == "Answer:"
    assert await answered("pl", locale="", default_language="") == "Réponse"


async def test_another_answer_than_the_one_committed_to_is_not_believed(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    await _lunch(amelie, quiz_answer=1)
    over = {"expires_at": now() - timedelta(seconds=1), "quiz_answer": "pizza"}
    await paris.run(lambda: Poll.all().update(**over))
    await _settle_polls(world)
    [there] = await bruno.home()
    assert (there["poll"]["quiz"]["answer"], there["poll"]["expired"]) == (None, True)


async def test_bad_polls_and_votes_are_told_so(world: World) -> None:
    amelie, karim = await world["paris"].person("amelie"), await world["paris"].person("karim")
    for options in (["one"], ["same", "same"], ["", "b"], ["x" * 101, "b"], [str(n) for n in range(11)]):
        body = {"status": "?", "poll": {"options": options, "expires_in": 600}}
        assert (await amelie.ask("POST", "/api/v1/statuses", json=body)).status == 422, options
    for quiz in ({"quiz_answer": 2}, {"quiz_answer": -1}, {"quiz_answer": 0, "multiple": True}):
        body = {"status": "?", "poll": {"options": ["a", "b"], "expires_in": 600, **quiz}}
        assert (await amelie.ask("POST", "/api/v1/statuses", json=body)).status == 422, quiz
    asked = await _lunch(amelie)
    path = f"/api/v1/polls/{asked['poll']['id']}/votes"
    for choices in ([], [2], [-1], [0, 1], [0, 0]):
        assert (await karim.ask("POST", path, json={"choices": choices})).status == 422, choices
    assert (await amelie.ask("POST", path, json={"choices": [0]})).status == 422
    private = await amelie.publish("?", visibility="direct", poll={"options": ["a", "b"], "expires_in": 600})
    assert (await karim.ask("GET", f"/api/v1/polls/{private['poll']['id']}")).status == 404


async def test_emoji_travel_and_count_as_favourites_elsewhere(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    posted = await amelie.publish("Première version livrée")
    [read] = await bruno.home()
    await bruno.call("PUT", f"/api/v1/pleroma/statuses/{read['id']}/reactions/🎉")
    await bruno.do(f"/api/v1/statuses/{read['id']}/react/👍🏽")
    await bruno.do(f"/api/v1/statuses/{read['id']}/react/🎉")
    seen = await amelie.get(f"/api/v1/statuses/{posted['id']}")
    assert [(r["name"], r["count"], r["me"]) for r in seen["emoji_reactions"]] == [
        ("🎉", 1, False),
        ("👍🏽", 1, False),
    ]
    assert seen["favourites_count"] == 0
    own = await bruno.get(f"/api/v1/statuses/{read['id']}")
    assert [r["me"] for r in own["emoji_reactions"]] == [True, True]
    listed = await amelie.get(f"/api/v1/pleroma/statuses/{posted['id']}/reactions")
    assert [r["accounts"][0]["acct"] for r in listed] == [bruno.handle, bruno.handle]

    await bruno.call("DELETE", f"/api/v1/statuses/{read['id']}/emoji_reactions/🎉")
    await bruno.call("POST", f"/api/v1/statuses/{read['id']}/emoji_unreaction", json={"emoji": "👍🏽"})
    await world.settle()
    seen = await amelie.get(f"/api/v1/statuses/{posted['id']}")
    assert seen["emoji_reactions"] == []
    for wrong in ("word", "<b>", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉", "a🎉"):
        answer = await bruno.ask("POST", f"/api/v1/statuses/{read['id']}/react/{wrong}")
        assert answer.status == 422, wrong
