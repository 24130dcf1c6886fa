"""Drafts on the server: kept for another device, never lost to an older one, gone when the post is there."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from models.core.base import now
from models.core.database import execute, value
from models.moderation.erasure import erase_account
from models.posts.drafts import KeptDraft
from outbox.posts import drafts
from tests.files import form, photo
from tests.office import Office, database, office
from tests.world import Somebody
from web.mastodon.entities import moment_text
from web.process.maintenance import run_due

__all__ = ["database", "office"]

DRAFTS = "/api/parvis/v1/drafts"


async def keep(
    who: Somebody, text: str, revision: int = 0, *, key: str = "new", status: int = 200, **more: Any
) -> Any:
    body = {"fields": {"status": text, "poll": {"options": ["a"]}}, "revision": revision, **more}
    return await who.call("PUT", f"{DRAFTS}/{key}", status=status, json=body)


async def picture(who: Somebody) -> str:
    made = await who.call("POST", "/api/v1/media", data=form(photo(), "presse.jpg"))
    return str(made["id"])


async def days_pass(office: Office, days: int) -> None:
    """Let everything that is there be so many days older, and do what is due."""
    for table, column in (("drafts", "updated_at"), ("media", "changed_at")):
        sql = f"UPDATE {table} SET {column} = {column} - $1"
        await office.town.run(lambda sql=sql: execute(sql, days * 86_400_000))
    await office.town.run(run_due(office.town.network))


async def test_another_device_goes_on_and_the_post_ends_the_draft(office: Office) -> None:
    amelie, question = office.amelie, await office.bruno.publish("Qui vient ?")
    file = await picture(amelie)
    kept = await keep(amelie, "Bonj", key="reply", in_reply_to_id=question["id"], media_ids=[file])
    assert kept["fields"] == {"status": "Bonj", "poll": {"options": ["a"]}}
    assert (kept["revision"], kept["in_reply_to_id"], kept["edit_id"]) == (1, question["id"], None)
    [listed] = await amelie.get(DRAFTS)
    assert listed == await amelie.get(f"{DRAFTS}/reply")
    assert [each["id"] for each in listed["media_attachments"]] == [file]
    assert await office.bruno.get(DRAFTS) == []

    changed = await keep(amelie, "Bonjour", 1, key="reply", in_reply_to_id=question["id"], media_ids=[file])
    assert (changed["id"], changed["revision"]) == (kept["id"], 2)
    post = await amelie.publish("Bonjour", media_ids=[file], draft_id=kept["id"])
    assert [each["id"] for each in post["media_attachments"]] == [file]
    assert await amelie.get(DRAFTS) == []
    await amelie.get(f"{DRAFTS}/reply", status=404)


async def test_an_older_text_replaces_no_newer_one_and_is_returned(office: Office) -> None:
    amelie = office.amelie
    await keep(amelie, "Bonjour")
    newer = await keep(amelie, "Bonjour à tous", 1)
    told = await keep(amelie, "Bonsoir", 1, status=409, media_ids=["7"])
    assert told["draft"] == newer == await amelie.get(f"{DRAFTS}/new")
    assert told["yours"]["fields"]["status"] == "Bonsoir"
    assert told["yours"]["media_ids"] == ["7"]
    assert "changed elsewhere" in told["error"]
    # An answer that was lost on the way: the same again is no conflict.
    assert await keep(amelie, "Bonjour à tous", 1) == newer
    assert (await keep(amelie, "Bonsoir", 2))["revision"] == 3
    # A draft that another device published does not come back by itself.
    await amelie.call("DELETE", f"{DRAFTS}/new")
    told = await keep(amelie, "Bonsoir !", 3, status=409)
    assert told["draft"] is None
    assert told["yours"]["fields"]["status"] == "Bonsoir !"
    assert await amelie.get(DRAFTS) == []


async def test_six_devices_at_once(office: Office) -> None:
    amelie = office.amelie

    async def send(text: str) -> int:
        body = {"fields": {"status": text}}
        return (await amelie.ask("PUT", f"{DRAFTS}/new", json=body)).status

    assert sorted(await asyncio.gather(*(send(f"{n}") for n in range(6)))) == [200] + [409] * 5
    [kept] = await amelie.get(DRAFTS)
    assert kept["revision"] == 1
    # Two that publish it at once make one post.
    wish = {"status": "Bonjour", "draft_id": kept["id"]}
    answers = await asyncio.gather(*(amelie.ask("POST", "/api/v1/statuses", json=wish) for _ in range(6)))
    assert sorted(each.status for each in answers) == [200] + [410] * 5
    assert await office.town.run(lambda: value("SELECT count(*) FROM posts")) == 1


async def test_nothing_wrong_and_somebody_elses(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    kept = await keep(amelie, "Secret")
    assert (await bruno.ask("GET", f"{DRAFTS}/new")).status == 404
    assert (await bruno.ask("DELETE", f"{DRAFTS}/new")).status == 404
    assert (await keep(bruno, "À moi"))["id"] != kept["id"]
    theirs = {"status": "Bonjour", "draft_id": kept["id"]}
    refused = await bruno.post("/api/v1/statuses", theirs, status=410)
    assert "published or deleted meanwhile" in refused["error"]
    assert await office.town.run(lambda: value("SELECT count(*) FROM posts")) == 0
    assert await amelie.get(f"{DRAFTS}/new") == kept
    await amelie.call("PUT", f"{DRAFTS}/new", status=422, json={})
    await amelie.call("PUT", f"{DRAFTS}/new", status=422, json={"fields": "text"})
    await keep(amelie, "x" * drafts.MAX_BYTES, key="large", status=422)
    await keep(amelie, "x", key="k" * 65, status=422)
    await keep(amelie, "x", 1, media_ids=["1"] * 51, status=422)
    await office.town.anybody().call("GET", DRAFTS, status=401)
    # Files of others, and files that are gone, are left out: the text is kept.
    file = await picture(bruno)
    assert (await keep(amelie, "Photo", 1, media_ids=[file, "999"]))["media_attachments"] == []


async def test_files_stay_as_long_as_the_draft(office: Office) -> None:
    amelie = office.amelie
    first, second = await picture(amelie), await picture(amelie)
    await keep(amelie, "Deux photos", media_ids=[second, first])
    await days_pass(office, 3)
    [kept] = await amelie.get(DRAFTS)
    assert [each["id"] for each in kept["media_attachments"]] == [second, first]
    # What is taken out of it, or was in one that is dropped, can be used for another within a day.
    await keep(amelie, "Une photo", 1, media_ids=[first])
    await office.town.run(run_due(office.town.network))
    await amelie.get(f"/api/v1/media/{second}")
    await days_pass(office, 2)
    await amelie.get(f"/api/v1/media/{second}", status=404)
    await amelie.call("DELETE", f"{DRAFTS}/new")
    await office.town.run(run_due(office.town.network))
    await amelie.get(f"/api/v1/media/{first}")
    await days_pass(office, 2)
    await amelie.get(f"/api/v1/media/{first}", status=404)


async def test_scheduling_and_editing_end_the_draft_and_what_fails_does_not(office: Office) -> None:
    amelie = office.amelie
    post = await amelie.publish("Bonjour")
    edited = await keep(amelie, "Bonjour !", key="edit", edit_id=post["id"])
    later = await keep(amelie, "Demain", key="later")
    wish = {"status": "Demain", "draft_id": later["id"], "scheduled_at": moment_text(now())}
    await amelie.post("/api/v1/statuses", wish, status=422)
    await amelie.post("/api/v1/statuses", {"status": "", "draft_id": later["id"]}, status=422)
    assert len(await amelie.get(DRAFTS)) == 2
    wish["scheduled_at"] = moment_text(now() + timedelta(hours=1))
    await amelie.post("/api/v1/statuses", wish)
    assert [each["key"] for each in await amelie.get(DRAFTS)] == ["edit"]
    body = {"status": "Bonjour !", "draft_id": edited["id"]}
    await amelie.call("PUT", f"/api/v1/statuses/{post['id']}", json=body)
    assert await amelie.get(DRAFTS) == []


async def test_the_same_request_again_is_the_same_post(office: Office) -> None:
    kept = await keep(office.amelie, "Bonjour")
    options = {"json": {"status": "Bonjour", "draft_id": kept["id"]}, "headers": {"Idempotency-Key": "1"}}
    posts = [await office.amelie.call("POST", "/api/v1/statuses", **options) for _ in range(2)]
    assert posts[0]["id"] == posts[1]["id"]


async def test_there_are_so_many_and_only_so_old(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "MAX_DRAFTS", 2)
    amelie = office.amelie
    await keep(amelie, "Un", key="1")
    await keep(amelie, "Deux", key="2")
    refused = await keep(amelie, "Trois", key="3", status=422)
    assert "You have 2 drafts" in refused["error"]
    assert [each["key"] for each in await amelie.get(DRAFTS)] == ["2", "1"]
    # Only what is older than drafts_kept_days makes room; a task forgets it elsewhere.
    old = now() - timedelta(days=91)
    await office.town.run(lambda: KeptDraft.filter(key="1").update(updated_at=old))
    await keep(amelie, "Trois", key="3")
    assert [each["key"] for each in await amelie.get(DRAFTS)] == ["3", "2"]
    await days_pass(office, 91)
    assert await amelie.get(DRAFTS) == []


async def test_drafts_go_with_their_author(office: Office) -> None:
    await keep(office.amelie, "Bonjour", media_ids=[await picture(office.amelie)])
    await office.town.run(erase_account(int(office.amelie.id)))
    for table in ("drafts", "draft_files"):
        assert await office.town.run(lambda table=table: value(f"SELECT count(*) FROM {table}")) == 0
