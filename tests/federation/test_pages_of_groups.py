"""Pages across sites: a closed group of Paris writes one, its members in Lyon read it, and nobody else learns of it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest

from federation.protocol import documents
from federation.protocol.parts import page as page_part
from federation.protocol.parts.page import Document
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.base import now
from models.core.database import get, rows, value
from models.posts.posts import Post
from outbox.delivery import compose
from outbox.posts.notes import note_of
from tests.federation.interop.stage import fixture
from tests.unit.test_library import desk
from tests.world import Somebody, World, company

PAGES = "/api/parvis/v1/pages"
PLAN = "# Les étapes\n\nLe [[Glossaire]] dit tout.\n\n| qui | quand |\n|-|-|\n| Léa | mardi |\n"


@pytest.fixture
async def world(tmp_path: Path, new_url: Callable[[], Awaitable[str]] | None) -> AsyncIterator[World]:
    databases = {"paris": await new_url(), "lyon": await new_url()} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        await world.recognize()
        for town, names in {"paris": ("amelie", "bruno", "karim"), "lyon": ("lea", "max")}.items():
            for name in names:
                await world[town].person(name)
        yield world


async def founded(world: World, access: str = "closed") -> tuple[Somebody, Somebody, dict[str, Any]]:
    """Return Amélie, Léa, and a group of Amélie's that Léa is in."""
    amelie, lea = world["paris"].people["amelie"], world["lyon"].people["lea"]
    group = await amelie.post(
        "/api/parvis/v1/groups", {"name": "Projet X", "access": access, "kind": "project"}
    )
    there = await lea.find(f"@{group['account']['username']}@paris.corp.example")
    await lea.do(f"/api/v1/accounts/{there['id']}/follow")
    if access != "open":
        asked = await amelie.get(f"/api/parvis/v1/groups/{group['id']}/requests")
        await amelie.do(f"/api/parvis/v1/groups/{group['id']}/requests/{asked[0]['account']['id']}/approve")
    return amelie, lea, group


async def in_the_group(person: Somebody, group_id: str) -> list[dict[str, Any]]:
    return await person.get(f"{PAGES}?place=group&group_id={group_id}")


@pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)
async def test_a_page_of_a_closed_group_is_read_by_its_members_at_all_sites(world: World) -> None:
    amelie, lea, group = await founded(world)
    bruno, karim, max_ = (
        *(world["paris"].people[n] for n in ("bruno", "karim")),
        world["lyon"].people["max"],
    )
    await karim.do(f"/api/parvis/v1/groups/{group['id']}/join")
    await amelie.do(f"/api/parvis/v1/groups/{group['id']}/requests/{karim.id}/approve")
    before = {each["id"] for each in await lea.home()}

    made = await amelie.post(
        PAGES,
        {"title": "Plan", "text": PLAN, "place": "group", "group_id": group["id"], "writers": "everybody"},
    )
    await world.settle()
    assert made["version"] == 1
    assert made["may_write"]
    assert made["may_arrange"]
    assert '<h2 id="s-les-etapes">' in made["content"]
    assert "<table>" in made["content"]
    assert [each["text"] for each in made["headings"]] == ["Les étapes"]

    # Léa has it in her group, whole, and not in her home; search finds it there.
    lyons_group = (await lea.find(f"@{group['account']['username']}@paris.corp.example"))["id"]
    [line] = await in_the_group(lea, lyons_group)
    assert line["title"] == "Plan"
    assert line["version"] == 1
    read = await lea.get(f"{PAGES}/{line['id']}")
    assert read["content"] == made["content"]
    assert not read["may_write"]
    status = await lea.get(f"/api/v1/statuses/{read['status_id']}")
    assert "Glossaire" in status["content"]
    assert status["visibility"] == "private"
    assert {each["id"] for each in await lea.home()} == before
    assert [
        each["id"] for each in (await lea.get("/api/v2/search?q=type:page&type=statuses"))["statuses"]
    ] == [read["status_id"]]
    assert [each["type"] for each in await lea.notifications()] == []

    # Karim writes on: Lyon has the next version, and who wrote it; the first can be compared.
    glossary = await karim.post(
        PAGES, {"title": "Glossaire", "text": "Voir [[plan]].", "place": "group", "group_id": group["id"]}
    )
    edited = await karim.call(
        "PUT",
        f"{PAGES}/{made['id']}",
        json={"title": "Plan 2027", "text": PLAN + "\nEt fin.", "base": 1, "note": "fin"},
    )
    await world.settle()
    assert edited["version"] == 2
    assert f'/pages/{glossary["id"]}">Glossaire</a>' in edited["content"]
    assert [each["title"] for each in edited["named_by"]] == ["Glossaire"]  # by its former title
    there = await lea.get(f"{PAGES}/{line['id']}")
    assert there["title"] == "Plan 2027"
    assert there["version"] == 2
    assert "Et fin." in there["content"]
    versions = await lea.get(f"{PAGES}/{line['id']}/versions")
    assert [each["number"] for each in versions] == [2, 1]
    assert versions[0]["editor_id"]
    compared = await lea.get(f"{PAGES}/{line['id']}/comparison")
    assert {"kind": "added", "count": 1, "pieces": [{"text": "Et fin.", "changed": True}]} in compared[
        "lines"
    ]
    assert {each["title"] for each in await in_the_group(lea, lyons_group)} == {"Plan 2027", "Glossaire"}

    # Whoever is in no such group gets nothing of it, at either site, by any door.
    for outsider, page_id in ((bruno, made["id"]), (max_, line["id"])):
        for path in ("", "/versions", "/versions/1", "/comparison"):
            await outsider.get(f"{PAGES}/{page_id}{path}", status=404)
        await outsider.get(f"/api/v1/statuses/{page_id}", status=404)
        found = await outsider.get("/api/v2/search?q=type:page&type=statuses")
        assert found["statuses"] == []
    assert await in_the_group(bruno, group["id"]) == []
    await bruno.call("PUT", f"{PAGES}/{made['id']}", json={"title": "x", "text": "y", "base": 2}, status=404)
    await bruno.post(
        PAGES, {"title": "Intrus", "text": "y", "place": "group", "group_id": group["id"]}, status=403
    )
    await lea.call("PUT", f"{PAGES}/{line['id']}", json={"title": "x", "text": "y", "base": 2}, status=403)

    # Amélie deletes it; Lyon forgets it with all its versions.
    await karim.call("DELETE", f"{PAGES}/{made['id']}", status=403)
    await amelie.call("DELETE", f"{PAGES}/{made['id']}")
    await world.settle()
    await lea.get(f"{PAGES}/{line['id']}", status=404)
    for town in world.towns.values():
        assert (
            await town.run(lambda: value("SELECT count(*) FROM page_versions WHERE title LIKE 'Plan%'")) == 0
        )


async def test_other_software_gets_an_article_with_its_whole_text(world: World) -> None:
    """An open group's page: Léa, who follows it from Lyon, finds it, in no timeline; what others send as articles is none."""
    amelie, lea, group = await founded(world, "open")
    before = len(await lea.home())
    page = await amelie.post(
        PAGES,
        {"title": "Plan", "text": PLAN, "place": "group", "group_id": group["id"], "writers": "everybody"},
    )
    await world.settle()
    assert len(await lea.home()) == before
    found = (await lea.get("/api/v2/search?q=type:page+étapes&type=statuses"))["statuses"]
    assert [each["visibility"] for each in found] == ["unlisted"]
    assert not {each["id"] for each in found} & {
        each["id"] for each in await lea.get("/api/v1/timelines/public")
    }
    bodies = await world["paris"].run(
        lambda: rows("SELECT body FROM outgoing_activities WHERE kind = 'Create'")
    )
    [sent] = [
        orjson.loads(bytes(each["body"]))["object"] for each in bodies if b'"Plan"' in bytes(each["body"])
    ]
    assert (sent["type"], sent["name"]) == ("Article", "Plan")
    assert sent["attributedTo"] == sent["audience"]
    assert "<strong>Les étapes</strong>" in sent["content"]
    assert sent["source"] == {"content": PLAN, "mediaType": "text/markdown"}
    assert sent["preview"]["type"] == "Note"
    assert sent["preview"]["content"].startswith("Les étapes")
    assert sent["parvis:page"] == {"parvis:version": 1, "parvis:editor": amelie.account.uri}
    assert "summary" not in sent  # That would be a warning.

    # A version is a version: one that is told again, an older one, or one of nonsense changes nothing at Lyon.
    for version in (1, 0, -1, "2", None, 10**9):
        read = page_part.PART.parse({**sent, "parvis:page": {"parvis:version": version}}, True)
        assert (read is not None) == (version == 1)
    for software in ("nodebb/create-topic", "lemmy/create-page", "mastodon/create-note"):
        note = fixture(software)["object"]
        assert page_part.PART.parse(note, True) is None
    lyons_group = (await lea.find(f"@{group['account']['username']}@paris.corp.example"))["id"]
    assert [each["id"] for each in await in_the_group(lea, lyons_group)] == [found[0]["id"]]
    renamed = {"title": "Plan B", "text": PLAN, "base": 1}
    await amelie.call("PUT", f"{PAGES}/{page['id']}", json=renamed)
    await world.settle()
    assert [each["title"] for each in await in_the_group(lea, lyons_group)] == ["Plan B"]
    assert len(await lea.home()) == before


async def test_two_who_edit_at_once_lose_nothing(world: World) -> None:
    amelie, _, group = await founded(world, "open")
    bruno = world["paris"].people["bruno"]
    await bruno.do(f"/api/parvis/v1/groups/{group['id']}/join")
    page = await amelie.post(
        PAGES,
        {
            "title": "Guide",
            "text": "un\n\ndeux",
            "place": "group",
            "group_id": group["id"],
            "writers": "everybody",
        },
    )
    path = f"{PAGES}/{page['id']}"
    first = {"title": "Guide", "text": "UN\n\ndeux", "base": 1}
    await amelie.call("PUT", path, json=first)
    refused = await bruno.call(
        "PUT", path, json={"title": "Guide", "text": "un\n\nDEUX", "base": 1}, status=409
    )
    assert "bring both texts together" in refused["error"]
    again = await amelie.call("PUT", path, json=first)  # Sent again, it is no edit.
    assert again["version"] == 2
    assert again["text"] == "UN\n\ndeux"
    await bruno.call("PUT", path, json={"title": "Guide", "text": "UN\n\nDEUX", "base": 2})
    assert len(await bruno.get(f"{path}/versions")) == 3


async def test_a_notebook_is_nobody_elses_and_the_library_stays_here(world: World) -> None:
    amelie, bruno, lea = (
        *(world["paris"].people[n] for n in ("amelie", "bruno")),
        world["lyon"].people["lea"],
    )
    await lea.follow(amelie)
    note = await amelie.post(
        PAGES, {"title": "À moi", "text": "@bruno et @lea@lyon.corp.example", "place": "notebook"}
    )
    shelf = await amelie.post(PAGES, {"title": "Imprimantes", "text": "Bac deux", "writers": "everybody"})
    await world.settle()

    await bruno.get(f"{PAGES}/{note['id']}", status=404)
    assert await bruno.notifications() == []
    assert await bruno.get(f"{PAGES}?place=notebook") == []
    assert [each["title"] for each in await amelie.get(f"{PAGES}?place=notebook")] == ["À moi"]
    assert await amelie.get("/api/v1/conversations") == []
    found = (await bruno.get("/api/v2/search?q=type:page&type=statuses"))["statuses"]
    assert [each["id"] for each in found] == [shelf["status_id"]]
    assert shelf["status_id"] not in {
        each["id"] for each in await bruno.get("/api/v1/timelines/public?local=true")
    }

    for person in (bruno, amelie):
        edited = await person.get(f"{PAGES}/{shelf['id']}")
        await person.call(
            "PUT",
            f"{PAGES}/{shelf['id']}",
            json={"title": "Imprimantes", "text": person.username, "base": edited["version"]},
        )
    assert [each["editor_id"] for each in await bruno.get(f"{PAGES}/{shelf['id']}/versions")] == [
        amelie.id,
        bruno.id,
        amelie.id,
    ]
    await world.settle()
    assert not await world["lyon"].run(lambda: rows("SELECT 1 FROM pages"))


@pytest.mark.parametrize("new_url", ["sqlite"], indirect=True)
async def test_a_former_version_from_elsewhere_is_more_than_is_rendered(world: World) -> None:
    """Paris sends a page with a source that takes too long to be made into HTML: Lyon shows it as it was typed."""
    amelie, lea, group = await founded(world, "open")
    made = await amelie.post(
        PAGES, {"title": "Plan", "text": "Un", "place": "group", "group_id": group["id"]}
    )
    await world.settle()
    paris, lyon = world["paris"], world["lyon"]

    async def sent() -> None:
        account = await get(Account, int(group["id"]))
        note = await note_of(paris.network.site, await get(Post, int(made["status_id"])))
        document = note.part(Document)
        assert document
        other = replace(document, version=2, editor=lea.account.uri)
        parts = tuple(other if each is document else each for each in note.parts)
        odd = replace(note, source="> " * 5_000 + "Trop", updated=now() + timedelta(seconds=2), parts=parts)
        body = documents.dump(documents.activity_document(compose.update(paris.network.site, account, odd)))
        admitted = await paris.network.policy.admit(f"https://{lyon.host}/inbox")
        await paris.network.client.post_activity(admitted, body, sender_id=account.id)

    await paris.run(sent())
    await lyon.run(apply_pending(lyon.network))
    lyons_group = (await lea.find(f"@{group['account']['username']}@paris.corp.example"))["id"]
    [line] = await in_the_group(lea, lyons_group)
    assert line["version"] == 2
    newest = (await lea.get(f"{PAGES}/{line['id']}/versions"))[0]
    assert newest["editor_id"] is None, "Léa wrote nothing, whatever Paris says"
    browser = await desk(lyon, lea)
    await browser.get(f"/pages/{line['id']}")
    assert "Trop" in await browser.get(f"/pages/{line['id']}/history/2")


@pytest.mark.parametrize("new_url", ["sqlite"], indirect=True)
async def test_a_page_from_elsewhere_is_not_in_the_library_here(world: World) -> None:
    """Paris sends a page that is in no group, to whom it likes: titles in Lyon's own pages do not lead there."""
    amelie, lea = world["paris"].people["amelie"], world["lyon"].people["lea"]
    await lea.follow(amelie)
    made = await amelie.publish("Un", visibility="public")
    paris, lyon = world["paris"], world["lyon"]

    async def sent() -> None:
        note = await note_of(paris.network.site, await get(Post, int(made["id"])))
        uri = f"{note.id}9"
        page = replace(note, id=uri, url=None, type="Article", name="Congés", parts=(Document(1),))
        body = documents.dump(documents.activity_document(compose.create(page)))
        admitted = await paris.network.policy.admit(f"https://{lyon.host}/inbox")
        await paris.network.client.post_activity(admitted, body, sender_id=amelie.account.id)

    await paris.run(sent())
    await lyon.run(apply_pending(lyon.network))
    [there] = await lyon.run(lambda: rows("SELECT id, place FROM pages"))
    assert (await lea.get(f"{PAGES}/{there['id']}"))["title"] == "Congés"
    ours = await lea.post(PAGES, {"title": "Accueil", "text": "Voir [[Congés]]"})
    assert "<a " not in ours["content"]
    assert (await lea.get(f"{PAGES}/{there['id']}"))["named_by"] == []
    assert await lea.get(f"{PAGES}?place=library") != []
