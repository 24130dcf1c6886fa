"""Scheduled posts: kept as drafts until their time, and published as if they were written then."""

from dataclasses import fields
from datetime import timedelta
from typing import Any

import orjson
import pytest

from models.core.base import now
from models.files.media import Media
from models.people.people import Person
from models.posts.polls import NewPoll
from models.posts.scheduled import ScheduledPost
from outbox.parts import PARTS
from outbox.parts.files import ChosenFiles
from outbox.parts.quote import ChosenQuote
from outbox.posts.posts import Draft
from outbox.posts.scheduled import _kept
from tests.files import form
from tests.office import Office, database, ids, office
from tests.world import Somebody
from web.mastodon.entities import moment_text
from web.process.maintenance import run_due

__all__ = ["database", "office"]

PATH = "/api/v1/scheduled_statuses"


async def schedule(
    author: Somebody, text: str = "Bonjour", *, minutes: int = 60, status: int = 200, **wish: Any
) -> dict[str, Any]:
    at = moment_text(now() + timedelta(minutes=minutes))
    return await author.post("/api/v1/statuses", {"status": text, "scheduled_at": at, **wish}, status=status)


async def time_comes(office: Office) -> None:
    past = now() - timedelta(seconds=1)
    await office.town.run(lambda: ScheduledPost.filter(problem="").update(scheduled_at=past))
    await office.town.run(run_due(office.town.network))


async def test_a_post_waits_for_its_time(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    question = await amelie.publish("Who comes?")
    poll = {"options": ["me", "not me"], "expires_in": 3600, "multiple": True}
    waiting = await schedule(
        bruno,
        "I do",
        in_reply_to_id=question["id"],
        visibility="unlisted",
        poll=poll,
        spoiler_text="A poll",
        language="en",
    )
    assert set(waiting) == {"id", "scheduled_at", "params", "media_attachments", "problem"}
    assert {
        k: waiting["params"][k] for k in ("text", "visibility", "in_reply_to_id", "spoiler_text", "language")
    } == {
        "text": "I do",
        "visibility": "unlisted",
        "in_reply_to_id": question["id"],
        "spoiler_text": "A poll",
        "language": "en",
    }
    assert waiting["params"]["poll"] == {**poll, "hide_totals": False, "secret": False}
    assert await bruno.get(PATH) == [waiting]
    assert await bruno.get(f"{PATH}/{waiting['id']}") == waiting
    assert ids(await amelie.home()) == [question["id"]]
    await office.town.run(run_due(office.town.network))
    assert await bruno.get(PATH) == [waiting], "its time has not come"

    await time_comes(office)
    [published, _] = await amelie.home()
    assert (published["content"], published["in_reply_to_id"]) == ("<p>I do</p>", question["id"])
    assert (published["visibility"], published["spoiler_text"], published["language"]) == (
        "unlisted",
        "A poll",
        "en",
    )
    assert [option["title"] for option in published["poll"]["options"]] == ["me", "not me"]
    assert published["poll"]["expires_at"] > moment_text(now() + timedelta(minutes=59))
    assert published["application"] == {"name": "Elk", "website": None}
    assert await bruno.get(PATH) == []
    await office.town.run(run_due(office.town.network))
    assert len(await amelie.home()) == 2


async def test_the_time_can_be_changed_and_the_post_called_off(office: Office) -> None:
    bruno = office.bruno
    first, second = await schedule(bruno), await schedule(bruno, "Bonsoir")
    moved = await bruno.call(
        "PUT", f"{PATH}/{first['id']}", json={"scheduled_at": "2040-01-01T09:30:00+01:00"}
    )
    assert moved == {**first, "scheduled_at": "2040-01-01T08:30:00.000Z"}
    page = await bruno.ask("GET", f"{PATH}?limit=1")
    assert ids(page.json) == [second["id"]]
    assert ids(await bruno.get(f"{PATH}?max_id={second['id']}")) == [first["id"]]
    assert f'max_id={second["id"]}>; rel="next"' in page.headers["Link"]
    assert await bruno.call("DELETE", f"{PATH}/{second['id']}") == {}
    assert ids(await bruno.get(PATH)) == [first["id"]]
    await time_comes(office)
    assert [each["content"] for each in await bruno.home()] == ["<p>Bonjour</p>"]


@pytest.mark.parametrize(
    "given",
    [
        {"scheduled_at": "2020-01-01T00:00:00Z"},
        {"scheduled_at": "tomorrow"},
        {"scheduled_at": "9999-12-31T23:59:59-01:00"},
        {"status": " "},
        {"visibility": "company"},
    ],
)
async def test_what_cannot_be_scheduled_is_refused_at_once(office: Office, given: dict[str, str]) -> None:
    later = {"status": "Bonjour", "scheduled_at": "2040-01-01T00:00:00Z"}
    await office.bruno.post("/api/v1/statuses", {**later, **given}, status=422)
    await office.bruno.post("/api/v1/statuses", {**later, "in_reply_to_id": "77"}, status=404)
    assert await office.bruno.get(PATH) == []
    assert await office.bruno.home() == []
    near = moment_text(now() + timedelta(minutes=4))
    await office.bruno.post("/api/v1/statuses", {**later, "scheduled_at": near}, status=422)
    kept = await office.bruno.post("/api/v1/statuses", later)
    for wrong in (near, "tomorrow", ""):
        await office.bruno.call("PUT", f"{PATH}/{kept['id']}", json={"scheduled_at": wrong}, status=422)
    assert await office.bruno.get(PATH) == [kept]


async def test_there_are_only_so_many_a_day(office: Office) -> None:
    for _ in range(25):
        await office.bruno.post("/api/v1/statuses", {"status": "x", "scheduled_at": "2040-01-01T12:00:00Z"})
    full = {"status": "x", "scheduled_at": "2040-01-01T23:59:59Z"}
    refused = await office.bruno.post("/api/v1/statuses", full, status=422)
    assert refused["error"] == "Validation failed: At most 25 posts can be scheduled for one day"
    await office.bruno.post("/api/v1/statuses", {**full, "scheduled_at": "2040-01-02T00:00:00Z"})


async def test_sent_twice_it_is_scheduled_once(office: Office) -> None:
    body = {"status": "Bonjour", "scheduled_at": "2040-01-01T12:00:00Z"}
    headers = {"Idempotency-Key": "abc"}
    first = await office.bruno.call("POST", "/api/v1/statuses", json=body, headers=headers)
    assert await office.bruno.call("POST", "/api/v1/statuses", json=body, headers=headers) == first
    await office.amelie.call("POST", "/api/v1/statuses", json=body, headers=headers)
    await office.bruno.post("/api/v1/statuses", body)
    assert len(await office.bruno.get(PATH)) == 2
    past = now() - timedelta(hours=2)
    await office.town.run(lambda: ScheduledPost.all().update(created_at=past))
    again = await office.bruno.call("POST", "/api/v1/statuses", json=body, headers=headers)
    assert again["id"] != first["id"]


async def test_what_cannot_be_published_any_more_says_why(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    question = await amelie.publish("Who comes?")
    waiting = await schedule(bruno, "I do", in_reply_to_id=question["id"])
    other = await schedule(bruno, "Something else")
    await amelie.call("DELETE", f"/api/v1/statuses/{question['id']}")
    await time_comes(office)
    assert [each["content"] for each in await bruno.home()] == ["<p>Something else</p>"], other
    assert (await bruno.get(f"{PATH}/{waiting['id']}"))["problem"] == "Record not found"
    moved = await bruno.call("PUT", f"{PATH}/{waiting['id']}", json={"scheduled_at": "2040-01-01T12:00:00Z"})
    assert moved["problem"] is None


async def test_files_wait_with_their_post(office: Office) -> None:
    """However long it waits, they are kept; nobody takes them away, and calling the post off gives them back."""
    bruno = office.bruno
    first, second = [
        await bruno.call("POST", "/api/v1/media", data=form(f"plan {n}".encode(), "plan.txt"))
        for n in range(2)
    ]
    await schedule(office.amelie, "Not mine", media_ids=[first["id"]], status=404)
    waiting = await schedule(bruno, "The plan", media_ids=[second["id"], first["id"]])
    assert ids(waiting["media_attachments"]) == waiting["params"]["media_ids"] == [second["id"], first["id"]]
    await schedule(bruno, "Taken", media_ids=[first["id"]], status=404)
    await bruno.post("/api/v1/statuses", {"status": "Taken", "media_ids": [first["id"]]}, status=404)
    await office.town.run(lambda: Media.all().update(changed_at=now() - timedelta(days=3)))
    await time_comes(office)
    [published] = await bruno.home()
    assert ids(published["media_attachments"]) == [second["id"], first["id"]]

    third = await bruno.call("POST", "/api/v1/media", data=form(b"another plan", "plan.txt"))
    waiting = await schedule(bruno, "Never mind", media_ids=[third["id"]])
    await bruno.call("DELETE", f"{PATH}/{waiting['id']}")
    await bruno.post("/api/v1/statuses", {"status": "After all", "media_ids": [third["id"]]})


async def test_who_left_publishes_nothing(office: Office) -> None:
    await schedule(office.bruno)
    await office.town.run(lambda: Person.filter(id=office.bruno.account.id).update(disabled_at=now()))
    await time_comes(office)
    assert await office.amelie.home() == []


async def test_nobody_else_has_any_part_in_it(office: Office) -> None:
    waiting = await schedule(office.bruno)
    path = f"{PATH}/{waiting['id']}"
    for method, body in (("GET", {}), ("PUT", {"scheduled_at": "2041-01-01T12:00:00Z"}), ("DELETE", {})):
        await office.amelie.call(method, path, json=body, status=404)
    assert await office.amelie.get(PATH) == []
    assert await office.bruno.get(path) == waiting


# Drafts outlive the version that wrote them

WRITTEN_BY_0_1 = {
    "text": "À jeudi",
    "visibility": "unlisted",
    "media_type": "text/markdown",
    "summary": "Atelier",
    "sensitive": True,
    "language": "fr",
    "in_reply_to_id": None,
    "poll": {
        "titles": ["oui", "non"],
        "multiple": True,
        "hide_totals": True,
        "expires_at": None,
        "lasts_s": 3600,
    },
    "media_ids": None,
    "media_changes": [],
    "quoted_id": None,
    "quote_policy": "public",
    "application_name": "Elk",
    "idempotency_key": "",
    "written_at": None,
    "scheduled_id": 0,
}


async def test_what_0_1_wrote_down_is_published(office: Office) -> None:
    waiting = await schedule(office.bruno, "Bonjour")
    await rewrite(office, waiting, WRITTEN_BY_0_1)
    [shown] = await office.bruno.get(PATH)
    assert (shown["params"]["text"], shown["params"]["visibility"]) == ("À jeudi", "unlisted")
    await time_comes(office)
    [published] = await office.amelie.home()
    assert (published["content"], published["spoiler_text"]) == ("<p>À jeudi</p>", "Atelier")
    assert [option["title"] for option in published["poll"]["options"]] == ["oui", "non"]
    assert published["poll"]["multiple"] is True


async def test_what_was_written_down_before_there_were_parts_is_published(office: Office) -> None:
    """Version 1 had them beside the text."""
    quoted = await office.amelie.publish("Le plan")
    waiting = await schedule(office.bruno, "Bonjour")
    first = WRITTEN_BY_0_1 | {"version": 1, "media_ids": [], "quoted_id": int(quoted["id"])}
    poll = {"titles": ["oui", "non"], "multiple": False, "hide_totals": False, "lasts_s": 3600}
    first |= {"poll": poll | {"quiz_answer": "oui", "secret": False}, "quote_policy": "followers"}
    await rewrite(office, waiting, first)
    [shown] = await office.bruno.get(PATH)
    params = shown["params"]
    assert (params["quoted_status_id"], params["quote_approval_policy"]) == (quoted["id"], "followers")
    assert (params["media_ids"], params["poll"]["options"]) == (None, ["oui", "non"])
    await time_comes(office)
    published = (await office.bruno.get(f"/api/v1/accounts/{office.bruno.id}/statuses"))[0]
    assert published["poll"]["quiz"]
    assert published["quote"]["quoted_status"]["id"] == quoted["id"]
    assert published["quote_approval"]["automatic"] == ["followers"]


async def test_what_a_newer_version_wrote_down_waits_for_it(office: Office) -> None:
    waiting = await schedule(office.bruno, "Bonjour")
    await rewrite(office, waiting, {"version": 99, "blocks": []})
    await time_comes(office)
    await time_comes(office)
    assert await office.amelie.home() == []
    assert await office.town.run(lambda: ScheduledPost.filter(problem="").count()) == 1


def test_each_field_of_a_draft_is_kept_or_left_out_on_purpose() -> None:
    """A new field of Draft or NewPoll fails here until it is written down, or named as one of the request."""
    of_the_request = {"idempotency_key", "written_at", "scheduled_id", "draft_id", "is_by_site", "is_quiet"}
    poll = NewPoll(
        titles=("oui", "non"), multiple=True, hide_totals=True, expires_at=now() + timedelta(hours=1)
    )
    written = orjson.loads(_kept(Draft(text="À jeudi", parts=(poll, ChosenFiles((7,)), ChosenQuote(8)))))
    assert {f.name for f in fields(Draft)} - of_the_request == written.keys() - {"version"}
    of_other_sites = {"counts", "voters_count", "quiz_salt", "quiz_commitment"}
    assert {f.name for f in fields(NewPoll)} - of_other_sites - {"expires_at"} == written["parts"][
        "poll"
    ].keys() - {"lasts_s"}
    assert written["parts"]["files"] == {"ids": [7]}
    assert written["parts"]["quote"].keys() == {"quoted_id", "policy"}
    assert {"files", "poll", "quote"} <= written["parts"].keys() <= {part.key for part in PARTS}


async def rewrite(office: Office, waiting: dict[str, Any], record: dict[str, Any]) -> None:
    kept = orjson.dumps(record).decode()
    await office.town.run(lambda: ScheduledPost.filter(id=int(waiting["id"])).update(draft_json=kept))
