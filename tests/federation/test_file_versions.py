"""Versions of documents, across sites: the newest at the address that stays, earlier ones kept, and nobody else's.

Vega is a closed group of Paris: Amélie founded it, Bruno in Paris and Léa in Lyon are in it. Max works in Lyon, Zoé in
Paris; neither is. HQ has nobody in it.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from federation.protocol.parts.files import Attachment, Files, Version
from federation.protocol.vocabulary import Note
from inbox.parts.files import PART
from models.core.base import now
from models.core.database import rows, value
from models.files.versions import label, without_label
from models.posts.posts import Edit
from tests import files
from tests.both import NewUrl
from tests.scene import scene
from tests.world import Answer, Somebody, Town, World
from web.process.maintenance import run_due

ON_BOTH = pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)
GROUPS = "/api/parvis/v1/groups"
FILES = "/api/parvis/v1/files"


@dataclass
class Story:
    world: World
    group: dict[str, Any]
    amelie: Somebody
    bruno: Somebody
    zoe: Somebody
    lea: Somebody
    max: Somebody

    async def upload(self, who: Somebody, text: str, name: str = "Prices.docx") -> str:
        made = await who.call("POST", "/api/v1/media", data=files.form(files.docx(text), name))
        return str(made["id"])

    async def posted(self, text: str = "prices of autumn") -> dict[str, Any]:
        """Amélie shows Vega a document."""
        media_id = await self.upload(self.amelie, text)
        return await self.amelie.publish(f"@{self.group['account']['acct']} our prices", media_ids=[media_id])

    async def adds(
        self, who: Somebody, document_id: str, text: str, note: str = "", status: int = 200
    ) -> Any:
        media_id = await self.upload(who, text)
        sent = {"media_id": media_id, "note": note}
        answer = await who.call("POST", f"{FILES}/{document_id}/versions", json=sent, status=status)
        await self.world.settle()
        return answer

    async def seen(self, reader: Somebody, uri: str) -> dict[str, Any]:
        """Return the only file of a post, as a site shows it to somebody."""
        sql = "SELECT id FROM posts WHERE uri = $1"
        post_id = await reader.town.run(lambda: value(sql, uri))
        [file] = (await reader.get(f"/api/v1/statuses/{post_id}"))["media_attachments"]
        return dict(file)


@pytest.fixture
async def story(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Story]:
    async with scene(_story, tmp_path, "paris", "lyon", new_url=new_url) as story:
        yield story


async def _story(world: World) -> Story:
    await world.recognize()
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno, zoe = [await paris.person(name) for name in ("amelie", "bruno", "zoe")]
    lea, max_ = [await lyon.person(name) for name in ("lea", "max")]
    group = await amelie.post(GROUPS, {"name": "Vega", "access": "closed"})
    for member in (bruno, lea):
        known = await amelie.find("@" + member.handle)
        await amelie.do(f"{GROUPS}/{group['id']}/invitations", {"account_id": known["id"]})
        uri, sql = group["account"]["uri"], "SELECT id FROM accounts WHERE uri = $1"
        here = await member.town.run(lambda uri=uri, sql=sql: value(sql, uri))
        await member.do(f"{GROUPS}/{here}/join")
    return Story(world, group, amelie, bruno, zoe, lea, max_)


async def _load(town: Town, url: str) -> Answer:
    where = urlsplit(url)
    assert where.netloc == town.host, "a reader's device calls its own site only"
    return await town.anybody().ask("GET", f"{where.path}?{where.query}")


@ON_BOTH
async def test_a_document_stays_current_at_both_sites_and_its_earlier_versions_stay(story: Story) -> None:
    """Amélie shows v1, Bruno adds v2, Amélie v3. Lyon hears of each; outsiders of none."""
    post = await story.posted()
    document = post["media_attachments"][0]["document"]
    assert (document["version"], document["newest_version"], document["name"]) == (1, 1, "Prices.docx")
    before = await story.seen(story.lea, post["uri"])
    assert (await _load(story.lea.town, before["url"])).body[:2] == b"PK"

    added = await story.adds(story.bruno, document["id"], "prices of winter", "new discounts")
    assert [each["number"] for each in added["versions"]] == [2, 1]
    again = await story.adds(story.amelie, document["id"], "prices of spring")
    assert [(each["number"], each["note"]) for each in again["versions"]] == [
        (3, ""),
        (2, "new discounts"),
        (1, ""),
    ]
    assert [each["account"]["username"] for each in again["versions"]] == ["amelie", "bruno", "amelie"]
    assert all(each["bytes"] > 100 for each in again["versions"])

    # Whichever version one asks for, it is the same document, and the newest hangs on the post, at both sites.
    for each in again["versions"]:
        assert (await story.bruno.get(f"{FILES}/{each['attachment']['id']}"))["id"] == document["id"]
    assert (await story.adds(story.amelie, added["versions"][0]["attachment"]["id"], "summer"))[
        "id"
    ] == document["id"]
    for reader in (story.amelie, story.bruno, story.lea):
        file = await story.seen(reader, post["uri"])
        assert (file["document"]["version"], file["document"]["newest_version"]) == (4, 4)
        assert file["description"].startswith("📄 Prices.docx v4 (DOCX, ")
        assert (file["type"], (await _load(reader.town, file["url"])).status) == ("unknown", 200)

    # Lyon lists them all, each can be opened there, and says who of ours it knows.
    theirs = await story.lea.get(f"{FILES}/{(await story.seen(story.lea, post['uri']))['id']}")
    assert [each["number"] for each in theirs["versions"]] == [4, 3, 2, 1]
    assert theirs["versions"][2]["note"] == "new discounts"
    assert theirs["versions"][0]["account"]["acct"] == "amelie@paris.corp.example"
    assert not theirs["may_add"], "a newer version is added where the post is from"
    bodies = [(await _load(story.lea.town, each["attachment"]["url"])) for each in theirs["versions"]]
    assert [each.status for each in bodies] == [200] * 4
    assert len({each.body for each in bodies}) == 4
    said = await story.lea.town.run(lambda: rows("SELECT digest FROM media WHERE use = 'attachment'"))
    assert all(each["digest"] for each in said)

    # Words of the newest are found, those of earlier ones no more; by nobody outside of the group.
    for reader, word, count in (
        (story.bruno, "summer", 1),
        (story.bruno, "winter", 0),
        (story.lea, "summer", 1),
        (story.zoe, "summer", 0),
        (story.max, "summer", 0),
    ):
        found = await reader.get(f"/api/v2/search?q={word}&type=statuses")
        assert len(found["statuses"]) == count, (reader.username, word)


@ON_BOTH
async def test_only_who_may_write_there_adds_a_version_and_nobody_else_sees_one(story: Story) -> None:
    post = await story.posted()
    document_id = post["media_attachments"][0]["id"]
    media_id = await story.upload(story.zoe, "mine")
    lyons = (await story.seen(story.lea, post["uri"]))["id"]
    await story.amelie.call("POST", f"{FILES}/{document_id}/versions", json={"media_id": 1}, status=404)
    for who, status in ((story.zoe, 404), (story.max, 404)):
        sent = {"media_id": media_id}
        await who.call("POST", f"{FILES}/{document_id}/versions", json=sent, status=status)
        await who.call("GET", f"{FILES}/{document_id}", status=404)
        await who.call("PUT", f"{FILES}/{document_id}/tags", json={"tags": "a"}, status=404)
    await story.adds(story.lea, lyons, "from Lyon", status=403)
    # What hangs on a post already, is somebody else's, or no document, does not become a version.
    await story.bruno.call("POST", f"{FILES}/{document_id}/versions", json={"media_id": media_id}, status=404)
    picture = await story.bruno.call("POST", "/api/v1/media", data=files.form(files.photo(), "a.jpg"))
    for path, sent in (
        (f"{FILES}/{document_id}/versions", {"media_id": document_id}),
        (f"{FILES}/{document_id}/versions", {"media_id": picture["id"], "note": "n" * 301}),
    ):
        assert (await story.bruno.ask("POST", path, json=sent)).status in (404, 422)
    await story.bruno.call(
        "POST", f"{FILES}/{document_id}/versions", json={"media_id": picture["id"]}, status=422
    )
    assert len((await story.amelie.get(f"{FILES}/{document_id}"))["versions"]) == 1
    # Bruno may, and may no longer once he has left: what he added stays.
    await story.adds(story.bruno, document_id, "Bruno's")
    await story.bruno.post(f"{GROUPS}/{story.group['id']}/leave")
    await story.adds(story.bruno, document_id, "Bruno's again", status=404)
    assert len((await story.amelie.get(f"{FILES}/{document_id}"))["versions"]) == 2
    # The author goes on editing what has a version of a colleague's, in any client.
    [file] = (await story.amelie.get(f"/api/v1/statuses/{post['id']}"))["media_attachments"]
    changed = await story.amelie.call(
        "PUT",
        f"/api/v1/statuses/{post['id']}",
        json={
            "status": "@vega the same, said better",
            "media_ids": [file["id"]],
            "media_attributes": [{"id": file["id"], "description": file["description"]}],
        },
    )
    assert [each["id"] for each in changed["media_attachments"]] == [file["id"]]
    assert changed["media_attachments"][0]["description"] == file["description"]


@ON_BOTH
async def test_six_who_add_a_version_at_once_all_keep_theirs(story: Story) -> None:
    post = await story.posted()
    document_id = post["media_attachments"][0]["id"]
    who = [story.amelie, story.bruno] * 3
    uploads = [await story.upload(each, f"version of {n}") for n, each in enumerate(who)]
    path = f"{FILES}/{document_id}/versions"
    answers = await asyncio.gather(
        *(each.ask("POST", path, json={"media_id": i}) for each, i in zip(who, uploads, strict=True))
    )
    assert {each.status for each in answers} == {200}
    shown = await story.amelie.get(f"{FILES}/{document_id}")
    assert [each["number"] for each in shown["versions"]] == [7, 6, 5, 4, 3, 2, 1]
    assert {each["attachment"]["id"] for each in shown["versions"]} == {*uploads, document_id}
    # The same one sent again has nothing to do.
    assert (await story.amelie.ask("POST", path, json={"media_id": uploads[0]})).status == 404
    await story.world.settle()
    file = await story.seen(story.lea, post["uri"])
    assert file["document"]["version"] == 7


@ON_BOTH
async def test_with_the_post_all_versions_go_at_both_sites(story: Story) -> None:
    post = await story.posted()
    document_id = post["media_attachments"][0]["id"]
    shown = await story.adds(story.bruno, document_id, "newer")
    lyons = await story.lea.get(f"{FILES}/{(await story.seen(story.lea, post['uri']))['id']}")
    used = "SELECT count(*) FROM media WHERE use = 'attachment' AND state <> 'gone'"
    assert await story.amelie.town.run(lambda: value(used)) == 2
    await story.amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    await story.world.settle()
    # Who deletes through an app may use the newest for a day again: its earlier versions are gone for good.
    for reader, entity, left in ((story.amelie, shown, 1), (story.lea, lyons, 0)):
        assert (await reader.ask("GET", f"{FILES}/{entity['id']}")).status == 404
        for each in entity["versions"]:
            assert (await _load(reader.town, each["attachment"]["url"])).status == 404
        await reader.town.run(lambda town=reader.town: run_due(town.network))
        await reader.town.run(reader.town.network.media_store.sweep)
        assert await reader.town.run(lambda: value("SELECT count(*) FROM file_versions")) == 0
        assert await reader.town.run(lambda: value(used)) == left


def test_the_line_before_a_description_is_taken_off_when_it_comes_back() -> None:
    line = label("Prices.xlsx", 3, "application/vnd.ms-excel", 1_200_000)
    assert line == "📄 Prices.xlsx v3 (XLS, 1.14 MiB)"
    for said, came in (("", line), ("of all shops", f"{line} · of all shops"), ("as it was", "as it was")):
        assert without_label(came) == said


def test_who_added_a_version_is_of_the_site_that_has_it() -> None:
    """A site does not say that somebody elsewhere, as of ours, has put something there."""
    at = "https://lyon.corp.example"
    versions = tuple(
        Version(number, f"{at}/media/{number}", "application/pdf", actor=f"https://{host}/users/1")
        for number, host in ((2, "paris.corp.example"), (1, "lyon.corp.example"))
    )
    file = Attachment(versions[0].url, "application/pdf", versions=versions)
    note = Note(id=f"{at}/notes/1", attributed_to=f"{at}/users/1", parts=(Files((file,)),))
    edit = PART.edited(note, Edit("", "", "", "", "", False, "", None, (), (), now()))
    assert edit.files
    [kept] = edit.files
    assert [each.actor_uri for each in kept.versions] == ["", f"{at}/users/1"]
