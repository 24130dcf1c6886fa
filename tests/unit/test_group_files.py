"""A group's files by tags, which are like folders but that a file may lie in several.

Amélie in Paris founded Vega and moderates it, Karim is in it and adds a file, Bruno is in it, Zoé is not.
"""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests import files
from tests.office import database
from tests.visitor import Visitor
from tests.world import Somebody, World, company

__all__ = ["database"]

GROUPS, FILES = "/api/parvis/v1/groups", "/api/parvis/v1/files"


@pytest.fixture
async def world(tmp_path: Path, database: str) -> AsyncIterator[World]:
    async with company(tmp_path, "paris", databases={"paris": database} if database else {}) as world:
        yield world


async def _vega(world: World) -> tuple[dict[str, Any], list[Somebody]]:
    people = [await world["paris"].person(name) for name in ("amelie", "karim", "bruno", "zoe")]
    amelie, *others = people
    group = await amelie.post(GROUPS, {"name": "Vega", "access": "open"})
    for each in others[:2]:
        await each.post(f"{GROUPS}/{group['id']}/join")
    return group, people


async def _adds(who: Somebody, name: str, tags: str = "") -> str:
    made = await who.call("POST", "/api/v1/media", data=files.form(files.docx(name), name))
    await who.publish("@vega voici", media_ids=[made["id"]])
    if tags:
        await who.call("PUT", f"{FILES}/{made['id']}/tags", json={"tags": tags})
    return str(made["id"])


async def test_files_lie_under_their_tags_and_one_under_several(world: World) -> None:
    group, (_, karim, bruno, _) = await _vega(world)
    await _adds(karim, "budget.docx", "Budget, 2027")
    await _adds(karim, "plan.docx", "plans,2027, 2027 ,")
    await _adds(karim, "menu.docx")

    async def named(tags: str) -> list[str]:
        found = await bruno.get(f"{GROUPS}/{group['id']}/files?tags={tags}")
        return [each["attachment"]["document"]["name"] for each in found]

    assert await named("") == ["menu.docx", "plan.docx", "budget.docx"]
    assert await named("2027") == ["plan.docx", "budget.docx"]
    assert await named("2027,BUDGÉT") == ["budget.docx"], "without case and accents"
    assert await named("Budget,plans") == []

    visitor = Visitor(world["paris"])
    await visitor.log_in("bruno")
    page = await visitor.get("/groups/vega/files")
    assert "plan.docx" in page.text
    assert "/groups/vega/files?tag=Budget" in page.text
    page = await visitor.get("/groups/vega/files?tag=2027")
    assert "menu.docx" not in page.text
    assert "/groups/vega/files?tag=2027&amp;tag=Budget" in page.text, "the way deeper"
    page = await visitor.get("/groups/vega/files?tag=2027&tag=Budget")
    assert ("plan.docx" in page.text, "budget.docx" in page.text) == (False, True)
    assert 'href="/groups/vega/files?tag=2027"' in page.text, "the way back"
    assert "Nothing" not in page.text
    page = await visitor.get("/groups/vega/files?tag=2027&q=plan")
    assert ("plan.docx" in page.text, "budget.docx" in page.text) == (True, False)


async def test_tags_stay_with_the_newest_version(world: World) -> None:
    group, (_, karim, bruno, _) = await _vega(world)
    document_id = await _adds(karim, "budget.docx", "Budget")
    newer = await bruno.call("POST", "/api/v1/media", data=files.form(files.docx("newer"), "budget2.docx"))
    await bruno.post(f"{FILES}/{document_id}/versions", {"media_id": newer["id"]})
    [found] = await bruno.get(f"{GROUPS}/{group['id']}/files?tags=budget")
    assert (found["attachment"]["id"], found["tags"]) == (newer["id"], ["Budget"])
    # Who added a version may tag it, too.
    await bruno.call("PUT", f"{FILES}/{newer['id']}/tags", json={"tags": "Prix"})
    assert (await karim.get(f"{FILES}/{document_id}"))["tags"] == ["Prix"]


async def test_only_who_added_a_file_or_moderates_sets_tags(world: World) -> None:
    group, (amelie, karim, bruno, zoe) = await _vega(world)
    document_id = await _adds(karim, "budget.docx")
    path = f"{FILES}/{document_id}/tags"
    for who, status in ((bruno, 403), (zoe, 403), (karim, 200), (amelie, 200)):
        await who.call("PUT", path, json={"tags": who.username}, status=status)
    assert (await bruno.get(f"{FILES}/{document_id}"))["tags"] == ["amelie"]
    for wrong in ("a," * 5 + ",".join("abcdefghijkl"), "x" * 61):
        await karim.call("PUT", path, json={"tags": wrong}, status=422)
    # A file in no group has none: there is nothing to look through.
    made = await karim.call("POST", "/api/v1/media", data=files.form(files.docx("x"), "x.docx"))
    await karim.publish("seul", media_ids=[made["id"]])
    await karim.call("PUT", f"{FILES}/{made['id']}/tags", json={"tags": "a"}, status=403)
    visitor = Visitor(world["paris"])
    await visitor.log_in("karim")
    page = await visitor.get(f"/files/{document_id}")
    sent = page.text.partition(f'action="/files/{document_id}/tags"')[2]
    token = sent.partition('name="form_token" value="')[2].partition('"')[0]
    done = await visitor.post(f"/files/{document_id}/tags", form_token=token, tags="Budget, <b>x</b>")
    assert done.status == 303
    page = await visitor.get(f"/files/{document_id}")
    assert "&lt;b&gt;x&lt;/b&gt;" in page.text
    await karim.call("PUT", path, json={"tags": ""})
    assert (await bruno.get(f"{FILES}/{document_id}"))["tags"] == []
    await amelie.call("DELETE", f"{GROUPS}/{group['id']}/members/{karim.id}", status=200)
    await karim.call("PUT", path, json={"tags": "mine"}, status=403)
