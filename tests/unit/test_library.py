"""Pages of one site: who may do what with them, what their form takes, where links lead, and who is reminded."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import FormData

from models.core.base import now
from models.core.database import rows, value
from models.knowledge.pages import MAX_CHARACTERS
from models.people.oauth import open_session
from outbox.knowledge.pages import remind
from outbox.moderation.features import switch_features
from tests import files
from tests.both import new_url, town
from tests.world import Answer, Somebody, Town, company
from web.http.security import form_token

__all__ = ["new_url", "town"]

PAGES = "/api/parvis/v1/pages"
GROUPS = "/api/parvis/v1/groups"


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Town]:
    """Paris on SQLite, for what is told by no statement of its own."""
    async with company(tmp_path, "paris") as world:
        yield world["paris"]


class Desk:
    """Somebody with a browser, without scripts."""

    def __init__(self, who: Somebody, session: str) -> None:
        self.who, self.session = who, session

    async def get(self, path: str, status: int = 200) -> str:
        return _text(await self.ask("GET", path), status)

    async def post(self, path: str, status: int = 303, **fields: Any) -> str:
        form = {"form_token": form_token(self.session), "do": "save", **fields}
        return _text(await self.ask("POST", path, data=form), status)

    async def ask(self, method: str, path: str, **options: Any) -> Answer:
        headers = {"Cookie": f"__Host-parvis={self.session}", "Accept": "text/html", "Accept-Language": "en"}
        return await self.who.town.anybody().ask(method, path, headers=headers, **options)


def _text(answer: Answer, status: int) -> str:
    assert answer.status == status, answer.body[:800]
    return answer.headers.get("Location") or answer.body.decode()


async def desk(town: Town, who: Somebody) -> Desk:
    return Desk(who, await town.run(lambda: open_session(who.account.id, town.settings)))


async def hired(town: Town, *names: str) -> list[Somebody]:
    return [await town.person(name, role="moderator" if name == "ada" else "member") for name in names]


async def begun(who: Somebody, title: str, text: str = "Un", **fields: Any) -> dict[str, Any]:
    return await who.post(PAGES, {"title": title, "text": text, **fields})


async def a_group(owner: Somebody, *members: Somebody) -> str:
    group = await owner.post(GROUPS, {"name": "Usine", "access": "closed", "kind": "team"})
    for each in members:
        await each.post(f"{GROUPS}/{group['id']}/join")
        await owner.post(f"{GROUPS}/{group['id']}/requests/{each.id}/approve")
    return str(group["id"])


async def doors(who: Somebody, page: dict[str, Any]) -> tuple[int, int, int]:
    """Return what somebody hears who reads a page, writes it, and arranges it, each as it is now."""
    path = f"{PAGES}/{page['id']}"
    read = await who.ask("GET", path)
    version = await who.town.run(lambda: value("SELECT version FROM pages WHERE id = $1", int(page["id"])))
    change = {"title": page["title"], "text": f"{who.username} {version}", "base": version}
    wrote = await who.ask("PUT", path, json=change)
    arranged = await who.ask("PATCH", path, json={"template": False})
    if read.status == 200:
        said = read.json["may_write"], read.json["may_arrange"]
        assert said == (wrote.status == 200, arranged.status == 200), who.username
    return read.status, wrote.status, arranged.status


async def test_who_may_read_write_and_arrange(town: Town) -> None:
    """Amélie owns each page. Karim moderates her group and Bruno is in it; Ada moderates the site; Chloé is neither."""
    amelie, karim, bruno, ada, chloe = await hired(town, "amelie", "karim", "bruno", "ada", "chloe")
    group = await a_group(amelie, karim, bruno)
    await amelie.call("PUT", f"{GROUPS}/{group}/members/{karim.id}", json={"role": "moderator"})
    all_, write, read, none = (200, 200, 200), (200, 200, 403), (200, 403, 403), (404, 404, 404)
    arrange = (200, 403, 200)
    table = {
        ("library", "owner"): {amelie: all_, karim: read, ada: arrange},
        ("library", "moderators"): {amelie: all_, karim: read, ada: all_},
        ("library", "everybody"): {amelie: all_, karim: write, ada: all_},
        ("group", "owner"): {amelie: all_, karim: arrange, bruno: read, ada: none, chloe: none},
        ("group", "moderators"): {amelie: all_, karim: all_, bruno: read, ada: none, chloe: none},
        ("group", "everybody"): {amelie: all_, karim: all_, bruno: write, ada: none, chloe: none},
        ("notebook", "everybody"): {amelie: all_, karim: none, ada: none},
    }
    for (place, writers), expected in table.items():
        page = await begun(
            amelie,
            f"{place} {writers}",
            place=place,
            writers=writers,
            group_id=group if place == "group" else None,
        )
        for who, heard in expected.items():
            assert await doors(who, page) == heard, (place, writers, who.username)

    # Who is put out of the group, or moderates it no more, between the form and the button, does nothing.
    page = await begun(amelie, "Horaires", place="group", group_id=group, writers="everybody")
    form = await desk(town, bruno)
    assert "Horaires" in await form.get(f"/pages/{page['id']}/edit")
    await amelie.call("DELETE", f"{GROUPS}/{group}/members/{bruno.id}")
    await form.post(f"/pages/{page['id']}/edit", 404, title="Horaires", text="de Bruno", base="1")
    await amelie.call("PATCH", f"{PAGES}/{page['id']}", json={"writers": "owner"})
    late = await desk(town, karim)
    kept = await late.post(f"/pages/{page['id']}/edit", 403, title="Horaires", text="de Karim", base="1")
    assert "de Karim" in kept
    assert await town.run(lambda: value("SELECT version FROM pages WHERE id = $1", int(page["id"]))) == 1

    # An archived group is read, not written.
    await amelie.call("PATCH", f"{GROUPS}/{group}", json={"archived": True})
    assert await doors(amelie, page) == read
    await amelie.post(
        PAGES, {"title": "Trop tard", "text": "x", "place": "group", "group_id": group}, status=403
    )
    # Handing a page over: only to somebody of this site who is there.
    shelf = await begun(amelie, "Clés")
    for owner, status in (("1", 422), (karim.id, 200)):
        await amelie.call("PATCH", f"{PAGES}/{shelf['id']}", json={"owner_id": owner}, status=status)
    assert await doors(amelie, shelf) == read
    assert await doors(karim, shelf) == all_


async def test_what_is_too_much_comes_back_and_nothing_is_lost(here: Town) -> None:
    amelie, bruno = await hired(here, "amelie", "bruno")
    form = await desk(here, amelie)
    much = "mot " * 262_000  # a megabyte
    typed = FormData({"form_token": form_token(form.session), "do": "save", "title": "Tout"})
    typed.add_field("text", much, content_type="text/plain")
    kept = _text(await form.ask("POST", "/pages/new", data=typed), 422)
    assert "at most 60,000 characters" in kept
    assert kept.count("mot ") >= 262_000
    refused = await amelie.post(PAGES, {"title": "Tout", "text": "m" * (MAX_CHARACTERS + 1)}, status=422)
    assert "60000" in refused["error"]
    for fields, said in (
        ({"title": "", "text": "x"}, "Give the page a title"),
        ({"title": "x" * 201, "text": "x"}, "at most 200 characters"),
        ({"title": "Vide", "text": "  \n"}, "a page is not empty"),
        ({"title": "Trop", "text": "- a\n" * 15_000}, "too much markup"),
        ({"title": "Faux", "text": "x", "review_on": "demain"}, ""),
    ):
        answered = await form.post("/pages/new", 422 if said else 303, **fields)
        assert said in answered
    page = await begun(amelie, "Plein", "m" * MAX_CHARACTERS)
    assert len(page["text"]) == MAX_CHARACTERS
    # A title is there once in a place, whatever its letters; and may be there again in another.
    await bruno.post(PAGES, {"title": " PLEIN ", "text": "x"}, status=422)
    await bruno.post(PAGES, {"title": "Plein", "text": "x", "place": "notebook"})
    for place, status in (("nulle part", 422), ("group", 404)):
        await bruno.post(PAGES, {"title": "x", "text": "x", "place": place, "group_id": "1"}, status=status)


async def test_links_lead_where_the_reader_may_go(town: Town) -> None:
    """Pages name each other, themselves, nothing, and what not every reader may see."""
    amelie, bruno = await hired(town, "amelie", "bruno")
    group = await a_group(amelie)
    one = await begun(amelie, "Un", "[[deux]], [[Un]], [[Rien]], `[[Deux]]` et <script>alert(1)</script>")
    two = await begun(amelie, "Deux", f"[[UN]] et {one['url']} et [[Projet]]")
    secret = await begun(amelie, "Projet", "[[Un]]", place="group", group_id=group)
    note = await begun(amelie, "Moi", "[[Un]] [[Projet]]", place="notebook")

    async def read(who: Somebody, page: dict[str, Any]) -> dict[str, Any]:
        return await who.get(f"{PAGES}/{page['id']}")

    shown = (await read(bruno, one))["content"]
    assert shown.count(f'<a href="{two["url"]}">deux</a>') == 1
    assert f'<a href="{one["url"]}">Un</a>' in shown
    assert "[[Rien]]" in shown
    assert "<code>[[Deux]]</code>" in shown
    assert "<script" not in shown
    for who, names in ((amelie, ["Deux", "Moi", "Projet"]), (bruno, ["Deux"])):
        assert [each["title"] for each in (await read(who, one))["named_by"]] == names
        # The library never leads into a group, nor tells that there is such a page.
        assert "[[Projet]]" in (await read(who, two))["content"]
    assert one["url"] in (await read(amelie, secret))["content"]
    assert "[[Projet]]" in (await read(amelie, note))["content"]
    # Plain clients get the links that all readers may follow.
    status = await bruno.get(f"/api/v1/statuses/{two['status_id']}")
    assert f'href="{one["url"]}"' in status["content"]

    renamed = {"title": "Premier", "text": "[[Deux]]", "base": 1}
    await amelie.call("PUT", f"{PAGES}/{one['id']}", json=renamed)
    assert f'<a href="{one["url"]}">UN</a>' in (await read(bruno, two))["content"]
    again = await begun(bruno, "Un", "neuf")  # Who has the title now has the links.
    assert f'<a href="{again["url"]}">UN</a>' in (await read(bruno, two))["content"]
    await bruno.call("DELETE", f"{PAGES}/{again['id']}")
    await amelie.call("DELETE", f"{PAGES}/{one['id']}")
    assert "[[UN]]" in (await read(bruno, two))["content"]
    assert not await town.run(lambda: rows("SELECT 1 FROM page_links WHERE page_id = $1", int(one["id"])))


async def test_an_owner_is_reminded_once_of_each_date(town: Town) -> None:
    [amelie] = await hired(town, "amelie")
    page = await begun(amelie, "Badges", review_on="2020-01-06", place="notebook")
    await begun(amelie, "Plus tard", review_on=f"{now() + timedelta(days=3):%Y-%m-%d}")

    async def reminded() -> int:
        await asyncio.gather(*(town.run(remind(town.network)) for _ in range(6)))
        return int(
            await town.run(lambda: value("SELECT count(*) FROM notifications WHERE kind = 'page.review'"))
        )

    assert (await reminded(), await reminded()) == (1, 1)
    shown = await (await desk(town, amelie)).get("/notifications")
    assert "A page of yours is to be looked at again" in shown
    assert f"/pages/{page['id']}" in shown
    assert "It is time to look" in await (await desk(town, amelie)).get(f"/pages/{page['id']}")
    assert await amelie.notifications() == []  # Apps do not know this kind.
    await amelie.call("PATCH", f"{PAGES}/{page['id']}", json={"review_on": "2020-01-07"})
    before = await town.run(lambda: value("SELECT max(id) FROM notifications"))
    assert await reminded() == 1
    assert await town.run(lambda: value("SELECT max(id) FROM notifications")) > before


async def test_files_templates_and_what_a_plain_client_may_not(here: Town) -> None:
    amelie, bruno = await hired(here, "amelie", "bruno")
    group = await a_group(amelie, bruno)
    picture = await amelie.call("POST", "/api/v1/media", data=files.form(files.photo(), "plan.jpg"))
    page = await begun(
        amelie,
        "Plan",
        place="group",
        group_id=group,
        writers="everybody",
        media_ids=[picture["id"]],
        template=True,
    )
    form = await desk(here, bruno)
    assert f'value="{picture["id"]}"' in await form.get(f"/pages/{page['id']}/edit")
    taken_out = FormData(
        {"form_token": form_token(form.session), "do": "attach", "title": "Plan", "base": "1"}
    )
    taken_out.add_field("text", "Deux")
    taken_out.add_field("media_ids", picture["id"])
    taken_out.add_field("file", files.photo(), filename="b.jpg", content_type="image/jpeg")
    answer = await form.ask("POST", f"/pages/{page['id']}/edit", data=taken_out)
    assert answer.body.count(b'name="media_ids"') == 2
    await form.post(f"/pages/{page['id']}/edit", title="Plan", text="Deux", base="1")
    assert (await bruno.get(f"/api/v1/statuses/{page['status_id']}"))["media_attachments"] == []
    assert "Deux" in await form.get(f"/pages/new?place=group&group={group}&template={page['id']}")
    # Somebody who may not read a template gets nothing of it.
    [chloe] = await hired(here, "chloe")
    assert "Deux" not in await (await desk(here, chloe)).get(f"/pages/new?template={page['id']}")

    note = await begun(bruno, "Carnet", "# À faire", place="notebook")
    refused = await bruno.ask("PUT", f"/api/v1/statuses/{note['status_id']}", json={"status": "perdu"})
    assert (refused.status, (await bruno.get(f"{PAGES}/{note['id']}"))["text"]) == (403, "# À faire")
    found = await form.get("/search?q=type:page+carnet")
    assert f'href="/pages/{note["id"]}"' in found
    await here.run(switch_features(here.network.site, {"pages": False}, by="ada"))
    await form.get(f"/pages/{note['id']}", 404)
    assert "/groups/usine/pages" not in await form.get("/groups/usine")
    assert (await bruno.get(f"/api/v1/statuses/{page['status_id']}"))["parvis_page"]
