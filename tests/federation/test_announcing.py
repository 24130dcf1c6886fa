"""Announcements across sites: Paris announces, Lyon's people acknowledge, Paris learns numbers and no names."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from models.announcements.announcements import Announcement
from models.announcements.totals import Totals, keep_tally, note_known
from models.core.accounts import Account
from models.core.database import execute, rows, value
from models.peers.peers import Peer, set_people
from models.people.people import Person
from models.posts.posts import Post
from models.posts.reactions import Reaction
from outbox.announcements.announcements import (
    NewAnnouncement,
    WrittenText,
    announce,
    publish_due,
    revise,
    send_new_totals,
    send_totals,
    withdraw,
)
from outbox.announcements.news import send_official_answers
from outbox.delivery.worker import deliver_due
from outbox.people.accounts import set_department
from tests.both import NewUrl, new_url
from tests.world import Somebody, World, company

__all__ = ["new_url"]

LYON, MUNICH = "lyon.corp.example", "munich.corp.example"
BADGES = NewAnnouncement(
    (WrittenText("fr", "Badges", "Badge obligatoire."), WrittenText("en", "Badges", "Wear your badge.")),
    "must-read",
    sites=(LYON,),
)


@dataclass
class Story:
    world: World
    claire: Somebody
    bruno: Somebody
    greta: Somebody

    async def announce(self, new: NewAnnouncement = BADGES) -> int:
        paris = self.world["paris"]
        made = await paris.run(announce(paris.network, self.claire.account, new, by="claire"))
        await self.world.settle()
        return made


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    sites = ("paris", "lyon", "munich")
    databases = {name: await new_url() for name in sites} if new_url else {}
    async with company(tmp_path, *sites, databases=databases) as world:
        yield Story(
            world,
            await world["paris"].person("claire", role="communicator"),
            await world["lyon"].person("bruno"),
            await world["munich"].person("greta"),
        )


async def shown_to(somebody: Somebody) -> list[dict[str, Any]]:
    return await somebody.get("/api/v1/announcements")


async def test_lyon_shows_what_paris_announces_and_munich_does_not(story: Story) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    announcement_id = await story.announce()
    [shown] = await shown_to(story.bruno)
    [post] = await story.bruno.home()
    assert (shown["content"], shown["language"], shown["importance"]) == (
        "<p><strong>‼️ Badges</strong></p><p>Badge obligatoire.</p>",
        "fr",
        "must-read",
    )
    assert (post["account"]["acct"], shown["statuses"][0]["id"]) == ("news@paris.corp.example", post["id"])
    assert await shown_to(story.greta) == await story.greta.home() == []
    assert not await story.world["munich"].run(lambda: Post.all().exists())

    calmer = NewAnnouncement((WrittenText("fr", "", "Au sous-sol."),), sites=(LYON,))
    await paris.run(revise(paris.network, announcement_id, calmer, by="claire"))
    await story.world.settle()
    [shown] = await shown_to(story.bruno)
    assert (shown["content"], shown["importance"]) == ("<p>Au sous-sol.</p>", "normal")
    assert (await story.bruno.home())[0]["content"] == "<p>Au sous-sol.</p>"

    await paris.run(withdraw(paris.network, announcement_id, by="claire"))
    await story.world.settle()
    await lyon.run(publish_due(lyon.network))
    assert await shown_to(story.bruno) == []
    assert (await story.bruno.home())[0]["id"] == post["id"]


async def test_what_is_not_for_lyon_any_more_ends_there(story: Story) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    announcement_id = await story.announce()
    await paris.run(revise(paris.network, announcement_id, NewAnnouncement(BADGES.texts), by="claire"))
    await story.world.settle()
    await lyon.run(publish_due(lyon.network))
    assert await shown_to(story.bruno) == []
    assert len(await shown_to(story.claire)) == 1


async def test_questions_from_lyon_are_answered_in_paris(story: Story) -> None:
    announcement_id = await story.announce()
    [post] = await story.bruno.home()
    await story.bruno.publish("@news@paris.corp.example where?", in_reply_to_id=post["id"])
    path = f"/api/parvis/v1/announcements/{announcement_id}/questions"
    [asked] = await story.claire.get(path)
    assert asked["status"]["account"]["acct"] == "bruno@lyon.corp.example"
    question_id = asked["status"]["id"]
    await story.claire.publish("@bruno@lyon.corp.example at reception", in_reply_to_id=question_id)
    [asked] = await story.claire.get(path)
    assert [each["official"] for each in asked["answers"]] == [True]
    [there] = await shown_to(story.bruno)
    [asked] = await story.bruno.get(f"/api/parvis/v1/announcements/{there['id']}/questions")
    assert len(asked["answers"]) == 1


async def test_official_answers_are_those_of_the_announcing_site_in_its_order(story: Story) -> None:
    """Claire answers officially, twice; so would Bruno in Lyon, who is a communicator there, and Dora who is none."""
    paris, lyon = story.world["paris"], story.world["lyon"]
    bruno = await lyon.person("boris", role="communicator")
    dora = await paris.person("dora")
    announcement_id = await story.announce()
    post = next(iter(await bruno.home()))
    await bruno.publish("@news@paris.corp.example where?", in_reply_to_id=post["id"])
    [asked] = await story.claire.get(f"/api/parvis/v1/announcements/{announcement_id}/questions")
    question = asked["status"]["id"]
    answers = [
        await who.publish(f"@boris@lyon.corp.example {text}", in_reply_to_id=question)
        for who, text in ((dora, "maybe"), (story.claire, "at reception"), (story.claire, "in the hall"))
    ]
    await dora.do(f"/api/v1/statuses/{answers[2]['id']}/favourite")
    [there] = await bruno.get("/api/v1/announcements")
    path = f"/api/parvis/v1/announcements/{there['id']}/questions"
    [asked] = await bruno.get(path)
    await bruno.publish("I know", in_reply_to_id=asked["status"]["id"])
    await lyon.run(lambda: execute("DELETE FROM posts WHERE content LIKE '%at reception%'"))

    async def shown() -> list[tuple[str, bool]]:
        await paris.run(send_official_answers(paris.network))
        await story.world.settle()
        [asked] = await bruno.get(path)
        return [
            (each["status"]["content"].rpartition("</span> ")[2].removesuffix("</p>"), each["official"])
            for each in asked["answers"]
        ]

    assert await shown() == [
        ("in the hall", True),
        ("at reception", True),
        ("maybe", False),
        ("<p>I know", False),
    ]
    sent = "SELECT count(*) FROM outgoing_activities WHERE kind = 'Update'"
    before = await paris.run(lambda: value(sent))
    await shown()
    assert await paris.run(lambda: value(sent)) == before
    await paris.run(lambda: Person.filter(id=story.claire.account.id).update(roles=""))
    assert [official for _, official in await shown()] == [False] * 4


async def test_paris_learns_how_many_acknowledged_and_not_who(story: Story) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    colleagues = [story.bruno, *[await lyon.person(f"p{number}") for number in range(9)]]
    announcement_id = await story.announce()
    for number, each in enumerate(colleagues):
        [post] = await each.home()
        if number % 2:
            await each.do(f"/api/v1/statuses/{post['id']}/favourite")
        else:
            await each.call("PUT", f"/api/v1/pleroma/statuses/{post['id']}/reactions/✅")
    await story.world.settle()
    await story.claire.post(f"/api/v1/announcements/{announcement_id}/dismiss")
    await lyon.run(send_totals(lyon.network))
    await story.world.settle()

    path = f"/api/parvis/v1/announcements/{announcement_id}/report"
    report = await story.claire.get(path)
    assert (report["targeted"], [each["state"] for each in report["sites"]]) == (None, ["counted", "held"])
    await paris.run(set_people(LYON, 10, by="ada"))
    report = await story.claire.get(path)
    assert (report["targeted"], report["acknowledged"]) == (10, 10)
    assert {each["site"]: each["targeted"] for each in report["sites"]} == {
        "paris.corp.example": None,
        LYON: None,
    }
    [tally] = await paris.run(rows("SELECT host, targeted, acknowledged FROM announcement_tallies"))
    assert tuple(tally) == (LYON, 10, 10)
    assert not await paris.run(lambda: Reaction.all().exists())
    assert not await paris.run(
        rows(
            "SELECT id FROM accounts WHERE host = $1 AND actor_type = 'Person' AND id NOT IN"
            " (SELECT account_id FROM directory_entries)",
            LYON,
        )
    )
    await paris.run(note_known)
    assert (await paris.run(lambda: Announcement.get())).known_at is not None

    await lyon.run(send_totals(lyon.network))
    assert await lyon.run(deliver_due(lyon.network)) == 0


async def test_strange_numbers_of_a_site_are_seen_and_struck_out(story: Story) -> None:
    """Lyon is confirmed to have 900 people, and tells of a million; then that all 900 acknowledged."""
    paris, lyon = story.world["paris"], story.world["lyon"]
    announcement_id = await story.announce()
    for number in range(19):
        await paris.person(f"q{number}")
    await paris.run(set_people(LYON, 900, by="ada"))
    path = f"/api/parvis/v1/announcements/{announcement_id}/report"

    async def report_of(people: int) -> dict[str, Any]:
        await paris.run(keep_tally(announcement_id, LYON, Totals(people, people, people)))
        await paris.run(note_known)
        return await story.claire.get(path)

    assert (await report_of(1_000_000))["acknowledged"] == 0
    outcome = await report_of(900)
    assert (outcome["acknowledged"], outcome["sites"][1]["acknowledged"], outcome["sites"][1]["state"]) == (
        900,
        900,
        "counted",
    )
    assert (await paris.run(lambda: Announcement.get())).known_at is not None
    strike = f"{path}/{LYON}/strike"
    assert (await (await paris.person("karim")).ask("POST", strike)).status == 403
    answers = await asyncio.gather(*(story.claire.ask("POST", strike) for _ in range(6)))
    assert sorted(each.status for each in answers) == [200, 404, 404, 404, 404, 404]
    assert (await story.claire.ask("POST", f"{path}/{MUNICH}/strike")).status == 404
    assert (await paris.run(lambda: Announcement.get())).known_at is None
    outcome = await report_of(800)
    assert (outcome["acknowledged"], outcome["sites"][1]["acknowledged"], outcome["sites"][1]["state"]) == (
        0,
        800,
        "struck",
    )
    assert (await paris.run(lambda: Announcement.get())).known_at is None
    audit = await paris.run(rows("SELECT actor, before FROM audit WHERE action = 'announcement.strike'"))
    assert [tuple(each) for each in audit] == [("claire", f"{LYON}: 900 of 900")]
    [there] = await shown_to(story.bruno)
    assert (
        await story.bruno.ask("POST", f"/api/parvis/v1/announcements/{there['id']}/report/x/strike")
    ).status == 403
    await lyon.run(lambda: Person.all().update(roles=" communicator "))
    theirs = f"/api/parvis/v1/announcements/{there['id']}/report/{LYON}/strike"
    assert (await story.bruno.ask("POST", theirs)).status == 404


async def test_what_is_acknowledged_is_told_within_the_minute_and_once_for_all(story: Story) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    karim = await lyon.person("karim")
    await story.announce()

    async def told() -> list[tuple[int, ...]]:
        await lyon.run(send_new_totals(lyon.network))
        await story.world.settle()
        found = await paris.run(rows("SELECT targeted, acknowledged FROM announcement_tallies"))
        return [tuple(each) for each in found]

    assert await told() == []
    for each in (story.bruno, karim):
        [shown] = await shown_to(each)
        await each.post(f"/api/v1/announcements/{shown['id']}/dismiss")
    sent = "SELECT count(*) FROM outgoing_activities WHERE object_uri LIKE '%/tallies/%'"
    assert await told() == [(2, 2)]
    assert await told() == [(2, 2)]
    assert await lyon.run(lambda: value(sent)) == 1


async def test_small_sites_are_merged(story: Story) -> None:
    """Lyon and Munich are small; then a third site, which wants to be merged up to 50 people, has 30."""
    paris = story.world["paris"]
    announcement_id = await story.announce()
    for number in range(19):
        await paris.person(f"q{number}")
    path = f"/api/parvis/v1/announcements/{announcement_id}/report"

    async def report(*sites: tuple[str, int, int, int]) -> list[tuple[str, Any, Any, str]]:
        for host, people, acknowledged, least in sites:
            if host in (LYON, MUNICH):
                await paris.run(set_people(host, 900, by="ada"))
            else:
                await paris.run(lambda name=host: Peer.create(host=name, state="active", people=900))
            totals = Totals(people, people, acknowledged)
            await paris.run(keep_tally(announcement_id, host, totals, least))
        made = await story.claire.get(path)
        assert all(
            each["updated_at"][14:19] == "00:00" for each in made["sites"] if each["state"] == "merged"
        )
        return [
            (each["site"], each["targeted"], each["acknowledged"], each["state"]) for each in made["sites"]
        ]

    own = "paris.corp.example"
    # One alone would follow from the sum, so this site's numbers are hidden, too.
    assert await report((LYON, 6, 6, 0)) == [
        (own, None, 0, "counted"),
        ("other sites", None, None, "merged"),
    ]
    assert await report((MUNICH, 6, 6, 0)) == [
        (own, 20, 0, "counted"),
        ("other sites", 10, 10, "merged"),
    ]
    assert (await story.claire.get(path))["targeted"] == 30
    strike = await story.claire.ask("POST", f"{path}/{MUNICH}/strike")
    assert [each["state"] for each in strike.json["sites"]] == ["counted", "struck", "merged"]
    audit = await paris.run(rows("SELECT before FROM audit WHERE action = 'announcement.strike'"))
    assert [tuple(each) for each in audit] == [(f"{MUNICH}: fewer than 10",)]
    assert (await report(("big.corp.example", 30, 30, 50)))[-1] == ("other sites", None, None, "merged")
    assert (await report(("vast.corp.example", 45, 45, 50)))[-1] == ("other sites", 80, 80, "merged")


async def test_departments_are_those_of_each_site(story: Story) -> None:
    paris, lyon = story.world["paris"], story.world["lyon"]
    chloe = await lyon.person("chloe")
    await paris.run(set_department("claire", "Ventes", by="ada"))
    await lyon.run(set_department("bruno", "Ventes", by="ada"))
    await story.announce(NewAnnouncement(BADGES.texts, departments=("Ventes",), sites=("*",)))
    assert len(await shown_to(story.bruno)) == len(await story.bruno.home()) == 1
    assert await shown_to(chloe) == await chloe.home() == await shown_to(story.greta) == []


async def test_members_of_a_group_are_told_at_their_sites_and_nobody_else(story: Story) -> None:
    await story.world.recognize()
    lyon, munich = story.world["lyon"], story.world["munich"]
    chloe = await lyon.person("chloe")
    group = await story.claire.post("/api/parvis/v1/groups", {"name": "Vélo", "access": "closed"})
    account = await story.bruno.find("@velo@paris.corp.example")
    await story.bruno.do(f"/api/v1/accounts/{account['id']}/follow")
    [asking] = await story.claire.get(f"/api/parvis/v1/groups/{group['id']}/requests")
    await story.claire.do(f"/api/parvis/v1/groups/{group['id']}/requests/{asking['account']['id']}/approve")
    await story.announce(NewAnnouncement(BADGES.texts, groups=(int(group["id"]),)))
    assert len(await shown_to(story.bruno)) == len(await shown_to(story.claire)) == 1
    assert await shown_to(chloe) == await shown_to(story.greta) == []
    assert not await munich.run(lambda: Post.all().exists())

    everywhere = NewAnnouncement(
        BADGES.texts, departments=("Ventes",), groups=(int(group["id"]),), sites=("*",)
    )
    await story.world["paris"].run(set_department("claire", "Ventes", by="ada"))
    await lyon.run(set_department("chloe", "Ventes", by="ada"))
    await story.announce(everywhere)
    assert [len(await shown_to(each)) for each in (story.bruno, chloe, story.greta)] == [2, 1, 0]


async def test_what_a_removed_site_announced_is_gone(story: Story) -> None:
    lyon = story.world["lyon"]
    await story.announce()
    await lyon.allow("paris.corp.example", state="removed")
    assert await shown_to(story.bruno) == []


async def test_a_person_elsewhere_announces_nothing(story: Story) -> None:
    munich, to_munich = story.world["munich"], NewAnnouncement(BADGES.texts, sites=(MUNICH,))
    await story.announce(to_munich)
    news = "news@paris.corp.example"
    await munich.run(lambda: Account.filter(handle=news).update(actor_type="Person"))
    await story.announce(replace(to_munich, importance="important"))
    assert await munich.run(lambda: Post.all().count()) == 2
    assert len(await shown_to(story.greta)) == len(await story.greta.home()) == 1
