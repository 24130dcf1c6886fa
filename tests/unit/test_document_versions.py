"""Versions of a document on one site: what else touches them. Amélie and Karim are in Vega, an open group of Paris."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from federation.protocol.parts.files import PART, Attachment, Files, digest_of, digest_text
from models.files.media import used_bytes
from models.moderation.erasure import erase_account
from outbox.moderation.features import switch_features
from tests import files
from tests.office import database
from tests.visitor import Visitor
from tests.world import Somebody, World, company

__all__ = ["database"]

FILES = "/api/parvis/v1/files"


@dataclass
class Story:
    world: World
    amelie: Somebody
    karim: Somebody
    post: dict[str, Any]
    made: dict[str, bytes] = field(default_factory=dict)

    @property
    def first(self) -> str:
        return str(self.post["media_attachments"][0]["id"])

    async def upload(self, who: Somebody, text: str) -> str:
        # An archive says when it was packed: the same text twice would not be the same bytes.
        content = self.made.setdefault(text, files.docx(text))
        made = await who.call("POST", "/api/v1/media", data=files.form(content, "Prix.docx"))
        return str(made["id"])

    async def add(self, who: Somebody, text: str, status: int = 200) -> Any:
        media_id = await self.upload(who, text)
        path = f"{FILES}/{self.first}/versions"
        return await who.call("POST", path, json={"media_id": media_id}, status=status)

    async def file(self) -> dict[str, Any]:
        [found] = (await self.amelie.get(f"/api/v1/statuses/{self.post['id']}"))["media_attachments"]
        return dict(found)


@pytest.fixture
async def story(tmp_path: Path, database: str) -> AsyncIterator[Story]:
    async with company(tmp_path, "paris", databases={"paris": database} if database else {}) as world:
        amelie, karim = [await world["paris"].person(name) for name in ("amelie", "karim")]
        group = await amelie.post("/api/parvis/v1/groups", {"name": "Vega", "access": "open"})
        await karim.post(f"/api/parvis/v1/groups/{group['id']}/join")
        story = Story(world, amelie, karim, {})
        media_id = await story.upload(amelie, "tarif d'automne")
        story.post = await amelie.publish("@vega nos prix", media_ids=[media_id])
        yield story


async def test_what_an_edit_puts_back_says_that_there_is_a_newer_one(story: Story) -> None:
    added = await story.add(story.karim, "tarif d'hiver")
    said = {"status": "@vega nos prix, comme avant", "media_ids": [story.first]}
    await story.amelie.call("PUT", f"/api/v1/statuses/{story.post['id']}", json=said)
    file = await story.file()
    assert (file["document"]["version"], file["document"]["newest_version"]) == (1, 2)
    assert file["description"].endswith("newer: v2)"), "in any app"
    visitor = Visitor(story.world["paris"])
    await visitor.log_in("amelie")
    page = await visitor.get(f"/@amelie/{story.post['id']}")
    assert f'<a href="/files/{story.first}">newer: v2</a>' in page.text
    # The address goes on giving the newest, and the next one is the third.
    to = await visitor.get(f"/files/{story.first}/newest")
    assert f"/media/{added['versions'][0]['attachment']['id']}/" in to.leads_to
    to = await visitor.get(f"/files/{story.first}/versions/1")
    assert f"/media/{story.first}/" in to.leads_to
    assert (await visitor.get(f"/files/{story.first}/versions/3")).status == 404
    assert (await story.add(story.karim, "tarif de mars"))["versions"][0]["number"] == 3
    history = await story.amelie.get(f"/api/v1/statuses/{story.post['id']}/history")
    named = [[each["description"][:16] for each in version["media_attachments"]] for version in history]
    assert named == [[f"📄 Prix.docx v{n} ("] for n in (1, 2, 1, 3)]


async def test_a_version_counts_as_of_who_added_it_and_ends_with_them(story: Story) -> None:
    paris = story.world["paris"]
    before = await paris.run(used_bytes)
    added = await story.add(story.karim, "tarif d'hiver")
    after = await paris.run(used_bytes)
    newest = added["versions"][0]
    assert after[int(story.karim.id)] == newest["bytes"]
    assert after[int(story.amelie.id)] == before[int(story.amelie.id)]
    seen = [each["type"] for each in await story.amelie.notifications()]
    assert "update" in seen
    # The same bytes once more are no version.
    again = await story.add(story.karim, "tarif d'hiver")
    assert [each["number"] for each in again["versions"]] == [2, 1]
    await paris.run(lambda: erase_account(int(story.karim.id)))
    file = await story.file()
    assert (file["id"], file["document"]["version"]) == (story.first, 1)
    found = await story.amelie.get("/api/v2/search?q=automne&type=statuses")
    assert len(found["statuses"]) == 1
    assert (await story.add(story.amelie, "tarif de mars"))["versions"][0]["number"] >= 2


async def test_without_the_feature_what_is_there_is_read_and_nothing_is_added(story: Story) -> None:
    await story.add(story.karim, "tarif d'hiver")
    site = story.world["paris"].network.site
    await story.world["paris"].run(lambda: switch_features(site, {"file_versions": False}, by="test"))
    shown = await story.karim.get(f"{FILES}/{story.first}")
    assert ([each["number"] for each in shown["versions"]], shown["may_add"]) == ([2, 1], False)
    await story.add(story.amelie, "tarif de mars", status=404)
    await story.amelie.call("PUT", f"{FILES}/{story.first}/tags", json={"tags": "a"}, status=404)
    visitor = Visitor(story.world["paris"])
    await visitor.log_in("karim")
    page = await visitor.get(f"/files/{story.first}")
    assert (page.status, '<form class="card stack"' in page.text) == (200, False)


async def test_a_search_shows_where_the_words_stand_in_a_file(story: Story) -> None:
    await story.add(story.karim, "remise de printemps pour toutes les boutiques")
    visitor = Visitor(story.world["paris"])
    await visitor.log_in("karim")
    page = await visitor.get("/search?q=boutique&kind=files")
    assert "<mark>boutiques</mark>" in page.text
    assert "remise de printemps" in page.text
    page = await visitor.get("/search?q=automne&kind=files")
    assert "Prix.docx" not in page.text


URL = "https://lyon.corp.example/media/3/original/prix.docx"


def _past(number: object, url: object = URL, **more: object) -> dict[str, Any]:
    return {"type": "Update", "object": {"type": "Document", "url": url, "parvis:version": number}, **more}


def _read(history: object, **more: object) -> Attachment:
    document = {"type": "Document", "url": URL, "mediaType": "application/pdf", "history": history, **more}
    found = PART.parse({"attachment": [document]}, False)
    assert found
    return found.attachments[0]


@pytest.mark.parametrize(
    "history",
    [
        None,
        "https://lyon.corp.example/files/1/history",
        [],
        {"orderedItems": "x"},
        {"orderedItems": [None, 7, {}, {"object": "x"}]},
        {"orderedItems": [_past(1)]},
        {"orderedItems": [_past(2, "https://lyon.corp.example/a"), _past(1, "https://lyon.corp.example/b")]},
        {
            "orderedItems": [
                _past(2),
                _past("1"),
                _past(True),
                _past(-1),
                _past(0),
                _past(10**9),
                _past(1, None),
            ]
        },
        {"orderedItems": [_past(2), _past(1, "javascript:alert(1)")]},
    ],
)
def test_what_is_no_history_of_the_document_is_none(history: object) -> None:
    assert _read(history).versions == ()


def test_a_history_is_read_as_far_as_it_can_be_and_written_as_it_was() -> None:
    older = [
        _past(n, f"{URL}?{n}", actor="https://lyon.corp.example/users/1", summary="x")
        for n in range(99, 0, -1)
    ]
    read = _read({"orderedItems": [_past(100), *older, _past(99)]}, digestMultibase="zNope", size=10**30)
    assert (len(read.versions), read.versions[0].number, read.digest, read.size) == (50, 100, "", 0)
    [written] = PART.members(Files((replace(read, id="https://lyon.corp.example/files/1"),)))["attachment"]
    again = PART.parse({"attachment": [written]}, False)
    assert again
    assert again.attachments[0].versions == read.versions
    digest = "00" * 31 + "07"
    assert digest_of(digest_text(digest)) == digest
    for wrong in (None, 7, "", "z", "zQm", "uEi", "z" + "1" * 500, digest_text("ff" * 20)):
        assert digest_of(wrong) == ""
