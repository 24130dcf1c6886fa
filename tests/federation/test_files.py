"""Files between sites: Amélie shows something in Paris, Lyon sees a copy, strangers and the curious see nothing."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from aiohttp import FormData

from models.core.database import execute, rows, value
from models.files.turns import turn_of_site
from models.peers.peers import set_state
from models.peers.removal import purge_removed
from tests import files
from tests.bombs import pdf_font
from tests.world import Somebody, Town, World, company, eventually
from web.process.maintenance import run_due

ON_BOTH = pytest.mark.parametrize("new_url", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
async def both(tmp_path: Path, new_url: Callable[[], Awaitable[str]] | None) -> AsyncIterator[World]:
    """Paris and Lyon, on either kind of database."""
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        yield world


async def _upload(who: Somebody, content: bytes, name: str, **texts: str) -> str:
    made = await who.call("POST", "/api/v1/media", data=files.form(content, name, **texts))
    return str(made["id"])


async def _people(world: World) -> tuple[Somebody, Somebody]:
    """Amélie in Paris, and Bruno in Lyon who follows her."""
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    return amelie, bruno


async def _seen(who: Somebody, uri: str) -> dict[str, Any]:
    """Return the only file of a post in somebody's home timeline."""
    [file] = next(s for s in await who.home() if s["uri"] == uri)["media_attachments"]
    assert isinstance(file, dict)
    return file


async def _load(town: Town, url: str) -> tuple[int, bytes]:
    """Load an address as an <img> of this site does."""
    where = urlsplit(url)
    assert where.netloc == town.host, "a reader's device calls its own site only"
    answer = await town.anybody().ask("GET", f"{where.path}?{where.query}")
    return answer.status, answer.body


def _stored(town: Town) -> int:
    return sum(path.is_file() for path in (town.settings.data_dir / "files").rglob("*"))


async def _document_of(reader: Somebody, uri: str, status: int = 200) -> Any:
    """Fetch a post as its reader's site does, signed by the reader."""
    client, policy = reader.town.network.client, reader.town.network.policy

    async def fetch() -> Any:
        return (await client.fetch_document(await policy.admit(uri), sender_id=reader.account.id)).document

    return await reader.town.run(fetch())


async def _look(town: Town, url: str, *, signed: bool) -> int:
    async def look() -> int:
        admitted = await town.network.policy.admit(url)
        return (await town.network.client.look(admitted, signed=signed)).status

    return await town.run(look())


@ON_BOTH
async def test_a_picture_goes_from_paris_to_lyon(both: World) -> None:
    amelie, bruno = await _people(both)
    paris, lyon = both["paris"], both["lyon"]
    media_id = await _upload(amelie, files.photo(), "IMG.jpg", description="La Seine", focus="0.5,-0.25")
    posted = await amelie.publish("Ce matin", media_ids=[media_id])

    seen = await _seen(bruno, posted["uri"])
    mine = posted["media_attachments"][0]
    for same in ("type", "description", "meta"):
        assert seen[same] == mine[same], same
    assert seen["remote_url"] is None
    status, body = await _load(lyon, seen["url"])
    assert (status, body[:3]) == (200, b"\xff\xd8\xff")
    assert files.CAMERA not in body
    assert (await _load(lyon, seen["preview_url"]))[0] == 200

    [attachment] = (await _document_of(bruno, posted["uri"]))["attachment"]
    assert (attachment["type"], attachment["mediaType"], attachment["name"]) == (
        "Document",
        "image/jpeg",
        "La Seine",
    )
    assert (attachment["width"], attachment["height"], attachment["focalPoint"]) == (600, 800, [0.5, -0.25])
    assert "?" not in attachment["url"]
    # Only who signs gets it where it is from; nobody learns from the refusal whether there is such a file.
    assert await _look(lyon, attachment["url"], signed=True) == 200
    assert await _look(lyon, attachment["url"], signed=False) == 401
    assert await _look(lyon, attachment["url"].replace(media_id, "7"), signed=False) == 401
    assert await _look(lyon, attachment["url"].replace(media_id, "7"), signed=True) == 404

    edit = {"status": "Ce matin", "media_ids": [media_id]}
    edit["media_attributes"] = [{"id": media_id, "description": "La Seine au lever"}]  # type: ignore[list-item]
    await amelie.call("PUT", f"/api/v1/statuses/{posted['id']}", json=edit)
    await both.settle()
    assert (await _seen(bruno, posted["uri"]))["description"] == "La Seine au lever"

    await amelie.call("DELETE", f"/api/v1/statuses/{posted['id']}?delete_media=true")
    await both.settle()
    assert (await _load(lyon, seen["url"]))[0] == 404
    assert await _look(lyon, attachment["url"], signed=True) == 404
    for town in (paris, lyon):
        assert _stored(town) == 2
        await town.run(lambda town=town: run_due(town.network))  # type: ignore[misc]
        assert _stored(town) == 0


@pytest.mark.parametrize("visibility", ["private", "direct"])
async def test_a_picture_is_for_those_whom_its_post_is_for(world: World, visibility: str) -> None:
    amelie, bruno = await _people(world)
    chloe = await world["lyon"].person("chloe")
    media_id = await _upload(amelie, files.photo(), "IMG.jpg")
    posted = await amelie.publish(f"@{bruno.handle} entre nous", media_ids=[media_id], visibility=visibility)
    seen = await _seen(bruno, posted["uri"])
    assert (await _load(world["lyon"], seen["url"]))[0] == 200
    [attachment] = (await _document_of(bruno, posted["uri"]))["attachment"]
    assert await _look(world["lyon"], attachment["url"], signed=True) == 404, (
        "the site itself is nobody's follower"
    )

    async def as_chloe() -> int:
        network = world["lyon"].network
        admitted = await network.policy.admit(attachment["url"])
        headers = await network.keys.sign(chloe.account.id, "GET", admitted.url)
        path = urlsplit(attachment["url"]).path
        return (await world["paris"].anybody().ask("GET", path, headers=headers)).status

    assert await world["lyon"].run(as_chloe()) == 404


@ON_BOTH
async def test_a_profile_changes_as_a_whole_and_is_told_once(both: World) -> None:
    amelie, bruno = await _people(both)
    path = "/api/v1/accounts/update_credentials"

    def form(**texts: str) -> FormData:
        data = FormData({"display_name": "Amélie R.", "source[privacy]": "private"} | texts)
        data.add_field("avatar", files.photo(), filename="me.jpg")
        data.add_field("header", files.photo(), filename="here.jpg")
        return data

    async def updates_sent() -> int:
        updates = value("SELECT count(*) FROM outgoing_activities WHERE kind = 'Update'")
        return int(await both["paris"].run(updates))

    before = await amelie.get("/api/v1/accounts/verify_credentials")
    for wrong in ({"note": "x" * 501}, {"source[privacy]": "nobody"}):
        await amelie.call("PATCH", path, data=form(**wrong), status=422)
        assert await amelie.get("/api/v1/accounts/verify_credentials") == before
    assert (await updates_sent(), _stored(both["paris"])) == (0, 0)

    changed = await amelie.call("PATCH", path, data=form(note="Achats"))
    assert (changed["display_name"], changed["source"]["privacy"]) == ("Amélie R.", "private")
    assert await updates_sent() == 1
    await both.settle()
    seen = await bruno.find("@" + amelie.handle)
    assert (seen["display_name"], "Achats" in seen["note"]) == ("Amélie R.", True)
    for name in ("avatar", "header"):
        assert (await _load(both["lyon"], seen[name]))[0] == 200


@ON_BOTH
async def test_faces_are_known_across_sites(both: World) -> None:
    amelie, bruno = await _people(both)
    data = FormData()
    data.add_field("avatar", files.photo(), filename="me.jpg")
    data.add_field("header", files.photo(900, 300), filename="h.jpg")
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", data=data)
    await both.settle()
    known = await bruno.find("@" + amelie.handle)
    for name in ("avatar", "avatar_static", "header", "header_static"):
        assert (await _load(both["lyon"], known[name]))[0] == 200
    assert _stored(both["lyon"]) == 4
    await amelie.call("DELETE", "/api/v1/profile/avatar")
    await both.settle()
    assert (await bruno.find("@" + amelie.handle))["avatar"].endswith("/static/avatar.png")
    assert (await _load(both["lyon"], known["avatar"]))[0] == 404


@ON_BOTH
async def test_a_document_is_found_by_its_words_at_both_sites(both: World) -> None:
    amelie, bruno = await _people(both)
    document = files.docx("Maintenance des pompes")
    media_id = await _upload(amelie, document, "Devis été.docx")
    posted = await amelie.publish("Voici", media_ids=[media_id])
    seen = await _seen(bruno, posted["uri"])
    assert seen["type"] == "unknown"
    assert await _load(both["lyon"], seen["url"]) == (200, document)
    assert "Devis%20%C3%A9t%C3%A9.docx" in seen["url"]
    for reader in (amelie, bruno):
        found = await reader.get("/api/v2/search?q=pompe+has:document&type=statuses")
        assert [status["uri"] for status in found["statuses"]] == [posted["uri"]]


async def test_old_copies_are_fetched_again_when_somebody_looks(world: World) -> None:
    amelie, bruno = await _people(world)
    lyon = world["lyon"]
    posted = await amelie.publish("Ici", media_ids=[await _upload(amelie, files.photo(), "IMG.jpg")])
    seen = await _seen(bruno, posted["uri"])
    await lyon.run(execute("UPDATE media SET changed_at = 1"))
    await lyon.run(lambda: run_due(lyon.network))
    assert _stored(lyon) == 0
    assert (await _load(lyon, seen["url"]))[0] == 200
    assert _stored(lyon) == 2


@ON_BOTH
async def test_files_of_a_removed_site_are_hidden_and_purged(both: World) -> None:
    amelie, bruno = await _people(both)
    lyon = both["lyon"]
    posted = await amelie.publish("Ici", media_ids=[await _upload(amelie, files.photo(), "IMG.jpg")])
    seen = await _seen(bruno, posted["uri"])
    await lyon.run(set_state(lyon.network.site.live, "paris.corp.example", "removed", by="test"))
    assert (await _load(lyon, seen["url"]))[0] == 404
    assert _stored(lyon) == 2
    await lyon.run(execute("UPDATE peers SET removed_at = 1"))
    await lyon.run(purge_removed)
    await lyon.run(lambda: run_due(lyon.network))
    assert _stored(lyon) == 0


async def test_files_of_a_site_are_read_in_its_own_turn(world: World) -> None:
    """Paris sends what takes long to read: people in Lyon go on, and what Paris sends waits behind itself only."""
    amelie, bruno = await _people(world)
    lyon = world["lyon"]
    posted = await amelie.publish("Ici", media_ids=[await _upload(amelie, files.photo(), "IMG.jpg")])
    seen = await _seen(bruno, posted["uri"])
    await lyon.run(execute("UPDATE media SET changed_at = 1"))
    await lyon.run(lambda: run_due(lyon.network))
    turns, paris = lyon.network.media_store.decoder.turns, turn_of_site("paris.corp.example")
    async with turns.turn(paris):
        look = asyncio.create_task(_load(lyon, seen["url"]))
        await eventually(lambda: _so(turns.waiting_of(paris) == 1))
        await _upload(bruno, files.photo(), "mine.jpg")
        assert not look.done()
    assert (await look)[0] == 200


async def test_a_bomb_of_another_site_is_not_shown(world: World) -> None:
    """Paris was broken into: what it serves, and announces, instead of a document takes for ever to read."""
    amelie, bruno = await _people(world)
    paris, lyon = world["paris"], world["lyon"]
    object.__setattr__(lyon.settings, "media_decoder_s", 1)
    media_id = await _upload(amelie, files.PDF, "plan.pdf")
    [found] = await paris.run(rows("SELECT original_key FROM media"))
    bomb = pdf_font()
    (paris.settings.data_dir / "files" / found["original_key"]).write_bytes(bomb)
    await paris.run(execute("UPDATE media SET original_bytes = $1, digest = ''", len(bomb)))
    posted = await amelie.publish("Ici", media_ids=[media_id])
    seen = await _seen(bruno, posted["uri"])
    assert (await _load(lyon, seen["url"]))[0] == 404
    [state] = await lyon.run(rows("SELECT state, reason FROM media"))
    assert (state["state"], "takes too long" in state["reason"]) == ("failed", True), state["reason"]
    assert _stored(lyon) == 0
    await _upload(bruno, files.photo(), "mine.jpg")


async def test_what_comes_is_what_was_announced(world: World) -> None:
    """What Paris serves was changed after Lyon heard what it is."""
    amelie, bruno = await _people(world)
    paris, lyon = world["paris"], world["lyon"]
    media_id = await _upload(amelie, files.docx("Devis"), "devis.docx")
    [found] = await paris.run(rows("SELECT original_key FROM media"))
    other = files.docx("Autre")
    (paris.settings.data_dir / "files" / found["original_key"]).write_bytes(other)
    await paris.run(execute("UPDATE media SET original_bytes = $1", len(other)))
    posted = await amelie.publish("Ici", media_ids=[media_id])
    seen = await _seen(bruno, posted["uri"])
    assert (await _load(lyon, seen["url"]))[0] == 404
    [state] = await lyon.run(rows("SELECT state, reason FROM media"))
    assert (state["state"], "not the one" in state["reason"]) == ("failed", True), state["reason"]
    assert _stored(lyon) == 0


async def _so(found: bool) -> bool:
    return found


async def test_what_comes_is_looked_at_as_if_a_stranger_had_sent_it(world: World) -> None:
    """Paris was broken into: what it serves instead of a picture is not passed on to people in Lyon."""
    amelie, bruno = await _people(world)
    paris, lyon = world["paris"], world["lyon"]
    media_id = await _upload(amelie, files.photo(), "IMG.jpg")
    [found] = await paris.run(rows("SELECT original_key FROM media"))
    stored = paris.settings.data_dir / "files" / found["original_key"]
    await paris.run(execute("UPDATE media SET original_bytes = 20"))
    good = stored.read_bytes()
    stored.write_bytes(b"<script>alert(1)</script>")
    posted = await amelie.publish("Ici", media_ids=[media_id])
    seen = await _seen(bruno, posted["uri"])
    assert (seen["type"], seen["preview_url"]) == ("unknown", None)
    assert (await _load(lyon, seen["url"]))[0] == 404
    assert await lyon.run(value("SELECT state FROM media")) == "failed"
    assert _stored(lyon) == 0
    assert list((lyon.settings.data_dir / "incoming").iterdir()) == []

    # A day later, Paris being well again, whoever looks sees it.
    stored.write_bytes(good)
    await paris.run(execute("UPDATE media SET original_bytes = $1", len(good)))
    await lyon.run(execute("UPDATE media SET changed_at = 1"))
    await lyon.run(lambda: run_due(lyon.network))
    assert (await _load(lyon, seen["url"]))[0] == 200


async def test_sites_that_cannot_sign_get_addresses_that_end(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", "lyon", media_peer_link_s=86_400) as world:
        amelie, bruno = await _people(world)
        posted = await amelie.publish("Ici", media_ids=[await _upload(amelie, files.photo(), "IMG.jpg")])
        [attachment] = (await _document_of(bruno, posted["uri"]))["attachment"]
        assert await _look(world["lyon"], attachment["url"], signed=False) == 200
        assert await _look(world["lyon"], attachment["url"].replace("seal=", "seal=0"), signed=False) == 404


async def test_each_fetch_of_a_file_is_in_the_ledger(world: World) -> None:
    amelie, _ = await _people(world)
    await amelie.publish("Ici", media_ids=[await _upload(amelie, files.photo(), "IMG.jpg")])
    lyon = world["lyon"]
    await lyon.run(lyon.network.policy.ledger.write())
    found = await lyon.run(rows("SELECT host, outcome, bytes_in FROM dials WHERE purpose = 'media'"))
    assert [(each["host"], each["outcome"], each["bytes_in"] > 1000) for each in found] == [
        ("paris.corp.example", "200", True)
    ]
