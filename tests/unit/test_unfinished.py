"""Uploads in pieces (tus 1.0): a broken one goes on where it stopped, with a token and from our own pages."""

import asyncio
import base64
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientError

from models.core.database import execute, value
from models.core.egress import Ledger
from models.files.media import used_bytes
from models.files.storage import open_storage
from models.files.unfinished import alone
from models.moderation.erasure import erase_account
from models.people.oauth import open_session
from outbox.files import unfinished
from tests import files
from tests.office import Office, database, office
from tests.s3 import BUCKET, KEY_ID, SECRET, s3_store
from tests.world import Answer, Caller, eventually
from web.http.pieces import API, PAGES
from web.http.security import form_token, session_cookie
from web.process.maintenance import run_due

__all__ = ["database", "office"]

TUS = {"Tus-Resumable": "1.0.0"}
PHOTO = files.photo()
LENGTH = len(PHOTO)


def named(name: str) -> dict[str, str]:
    return {"Upload-Metadata": f"filename {base64.b64encode(name.encode()).decode()},is_private"}


async def begin(who: Caller, length: object = LENGTH, path: str = API, **headers: str) -> Answer:
    return await who.ask("POST", path, headers={**TUS, "Upload-Length": str(length), **headers})


async def begun(who: Caller, length: int = LENGTH, **headers: str) -> str:
    answer = await begin(who, length, **headers)
    assert answer.status == 201, answer.body
    return str(answer.headers["Location"])


async def send(who: Caller, where: str, offset: object, piece: Any, **headers: str) -> Answer:
    said = {**TUS, "Content-Type": "application/offset+octet-stream", "Upload-Offset": str(offset), **headers}
    return await who.ask("PATCH", where, headers=said, data=piece)


async def offset(who: Caller, where: str) -> int:
    answer = await who.ask("HEAD", where, headers=TUS)
    assert (answer.status, answer.headers["Tus-Resumable"]) == (200, "1.0.0")
    assert answer.headers["Cache-Control"].endswith("no-store")
    return int(answer.headers["Upload-Offset"])


async def is_ready(who: Caller, where: str) -> dict[str, Any]:
    """Wait until the file is read; return the upload."""

    async def ended() -> bool:
        return (await who.get(where))["state"] in ("ready", "failed")

    await eventually(ended)
    shown: dict[str, Any] = await who.get(where)
    return shown


def pieces(office: Office) -> list[str]:
    return sorted(each.name for each in (office.town.settings.data_dir / "unfinished").glob("*"))


async def test_it_goes_on_where_it_stopped_and_is_a_file_like_any_other(office: Office) -> None:
    amelie = office.amelie
    where = await begun(amelie, **named("la presse.jpg"))
    assert await offset(amelie, where) == 0
    assert (await send(amelie, where, 0, PHOTO[:1000])).headers["Upload-Offset"] == "1000"

    async def broken() -> AsyncIterator[bytes]:
        """Send a piece, and hang up when it has arrived."""
        yield PHOTO[1000:3000]
        await eventually(arrived)
        raise ConnectionResetError

    async def arrived() -> bool:
        return await offset(amelie, where) == 3000

    with pytest.raises(ClientError):
        await send(amelie, where, 1000, broken())

    async def is_free() -> bool:
        return (await send(amelie, where, 3000, b"")).status == 204

    await eventually(is_free)
    [shown] = await amelie.get(API)
    assert (shown["name"], shown["state"], shown["offset"]) == ("la presse.jpg", "receiving", 3000)
    answer = await send(amelie, where, 3000, PHOTO[3000:])
    assert (answer.status, answer.body, answer.headers["Upload-Offset"]) == (204, b"", str(LENGTH))
    media_id = answer.headers["Parvis-Media"]
    shown = await is_ready(amelie, where)
    assert (shown["state"], shown["media_attachment"]["id"]) == ("ready", media_id)
    assert await offset(amelie, where) == LENGTH
    assert (await send(amelie, where, LENGTH, b"")).status == 204, "an answer that was lost"
    post = await amelie.publish("La presse", media_ids=[media_id])
    assert post["media_attachments"][0]["meta"]["original"] == {
        "width": 600,
        "height": 800,
        "size": "600x800",
        "aspect": 0.75,
    }
    assert await office.town.run(lambda: value("SELECT count(*) FROM media")) == 1
    assert pieces(office) == []


async def test_it_lies_in_the_store_in_the_end(office: Office) -> None:
    async with s3_store() as s3:
        settings = office.town.settings
        for name, setting in (
            ("s3_bucket", BUCKET),
            ("s3_endpoint", s3.address),
            ("s3_key_id", KEY_ID),
            ("s3_secret_key", SECRET),
        ):
            object.__setattr__(settings, name, setting)
        office.town.network.media_store.storage = open_storage(settings, Ledger())
        where = await begun(office.amelie)
        await send(office.amelie, where, 0, PHOTO[:-1])
        assert s3.objects == {}
        assert len(pieces(office)) == 1
        await send(office.amelie, where, LENGTH - 1, PHOTO[-1:])
        assert (await is_ready(office.amelie, where))["state"] == "ready"
        assert len(s3.objects) == 2


async def test_six_that_send_the_same_piece_at_once(office: Office) -> None:
    amelie = office.amelie
    where = await begun(amelie)
    answers = await asyncio.gather(*(send(amelie, where, 0, PHOTO) for _ in range(6)))
    assert sorted(each.status for each in answers) == [204] + [409] * 5
    assert (await is_ready(amelie, where))["state"] == "ready"
    assert await office.town.run(lambda: value("SELECT count(*) FROM media")) == 1


async def test_nobody_else_writes_while_one_does(office: Office) -> None:
    amelie, going_on = office.amelie, asyncio.Event()
    where = await begun(amelie)

    async def slowly() -> AsyncIterator[bytes]:
        yield PHOTO[:1000]
        await going_on.wait()
        yield PHOTO[1000:]

    first = asyncio.create_task(send(amelie, where, 0, slowly()))

    async def arrived() -> bool:
        return await offset(amelie, where) == 1000

    await eventually(arrived)
    second = await send(amelie, where, 1000, PHOTO[1000:])
    assert (second.status, second.json["error"]) == (409, "Another request is sending this file just now")
    going_on.set()
    assert (await first).status == 204
    assert (await is_ready(amelie, where))["state"] == "ready"


async def test_nothing_wrong_and_somebody_elses(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    where = await begun(amelie)
    assert (await office.town.anybody().ask("POST", API, headers=TUS)).status == 401
    token = await office.town.run(office.town.token_of(int(amelie.id), "read"))
    assert (await begin(Caller(office.town, token))).status == 403
    for length, status in (("", 400), ("-1", 400), ("x", 400), ("9" * 30, 400), (0, 422), (10**12, 422)):
        assert (await begin(amelie, length)).status == status, length
    assert "larger than" in (await begin(amelie, 10**12)).json["error"]
    for metadata in ("filename ***", "a b c", "filename /w==", ","):
        assert (await begin(amelie, **{"Upload-Metadata": metadata})).status == 400, metadata
    assert (await begin(amelie, **{"Upload-Metadata": "a" * 2001})).status == 422
    assert (await begin(amelie, **{"Tus-Resumable": "0.2.2"})).status == 412
    for method in ("HEAD", "GET", "DELETE"):
        assert (await bruno.ask(method, where, headers=TUS)).status == 404
    assert (await send(bruno, where, 0, PHOTO)).status == 404
    assert (await send(amelie, where, 5, PHOTO)).status == 409
    assert (await send(amelie, where, "x", PHOTO)).status == 400
    assert (await send(amelie, where, 0, PHOTO, **{"Content-Type": "image/jpeg"})).status == 415
    assert (await send(amelie, where, 0, PHOTO, **{"Tus-Resumable": ""})).status == 412
    assert (await send(amelie, where, 0, PHOTO + b"more")).status == 422
    assert await offset(amelie, where) == 0
    assert await bruno.get(API) == []
    assert (await send(amelie, where, 0, PHOTO)).status == 204


async def test_what_is_no_file_that_is_taken_is_refused_and_forgotten(office: Office) -> None:
    amelie = office.amelie
    where = await begun(amelie, 4, **named("tool.exe"))
    refused = await send(amelie, where, 0, b"MZ\0\1")
    assert refused.status == 422
    assert refused.json["error"].startswith("Validation failed")
    assert (await amelie.ask("HEAD", where, headers=TUS)).status == 404
    assert pieces(office) == []
    # What looks like a picture and is none is refused when it is read.
    where = await begun(amelie, 2000)
    await send(amelie, where, 0, PHOTO[:2000])
    shown = await is_ready(amelie, where)
    assert shown["state"] == "failed"
    assert shown["problem"]


async def test_the_last_byte_is_here_when_the_file_is(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the site cannot read it now, its sender learns of it by sending the last byte again."""
    amelie, turns = office.amelie, office.town.network.media_store.decoder.turns
    where = await begun(amelie)
    with monkeypatch.context() as patch:
        patch.setattr(turns, "waiting_of", lambda _: 10)
        assert (await send(amelie, where, 0, PHOTO)).status == 429
    assert await offset(amelie, where) == LENGTH - 1
    assert (await send(amelie, where, LENGTH - 1, PHOTO[-1:])).status == 204
    assert (await is_ready(amelie, where))["state"] == "ready"


async def test_its_room_is_taken_from_the_beginning(office: Office) -> None:
    amelie = office.amelie
    object.__setattr__(office.town.settings, "media_person_max_bytes", 150_000)
    where = await begun(amelie, 100_000)
    assert await office.town.run(lambda: used_bytes()) == {int(amelie.id): 100_000}
    refused = await begin(amelie, 100_000)
    assert refused.status == 422
    assert "195 KiB" in refused.json["error"]
    statuses = [each.status for each in await asyncio.gather(*(begin(amelie, 30_000) for _ in range(6)))]
    assert sorted(statuses) == [201] + [422] * 5
    assert (await amelie.ask("DELETE", where, headers=TUS)).status == 204
    assert (await amelie.ask("DELETE", where, headers=TUS)).status == 404
    assert (await begin(amelie, 100_000)).status == 201


async def test_nobody_begins_many(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unfinished, "MAX_UNFINISHED", 2)
    amelie = office.amelie
    answers = await asyncio.gather(*(begin(amelie) for _ in range(6)))
    assert sorted(each.status for each in answers) == [201] * 2 + [422] * 4
    refused = await begin(amelie)
    assert "2 uploads of yours are not finished" in refused.json["error"]
    where = refused.headers.get("Location", (await amelie.get(API))[0]["id"])
    assert (await send(amelie, f"{API}/{where}", 0, PHOTO)).status == 204
    assert (await begin(amelie)).status == 201


async def test_what_is_not_finished_within_a_day_is_swept(office: Office) -> None:
    amelie = office.amelie
    where = await begun(amelie)
    await send(amelie, where, 0, PHOTO[:1000])
    await office.town.run(run_due(office.town.network))
    assert await offset(amelie, where) == 1000
    await office.town.run(lambda: execute("UPDATE unfinished_uploads SET created_at = created_at - 86400001"))
    await office.town.run(run_due(office.town.network))
    assert (await amelie.ask("HEAD", where, headers=TUS)).status == 404
    assert pieces(office) == []
    assert await office.town.run(lambda: used_bytes()) == {}


async def test_it_goes_with_its_account(office: Office) -> None:
    where = await begun(office.amelie)
    await send(office.amelie, where, 0, PHOTO[:1000])
    await office.town.run(erase_account(int(office.amelie.id)))
    await office.town.run(run_due(office.town.network))
    assert pieces(office) == []
    assert await office.town.run(lambda: value("SELECT count(*) FROM unfinished_uploads")) == 0


async def test_our_own_pages_prove_that_they_are_ours(office: Office) -> None:
    amelie, settings = office.amelie, office.town.settings
    secret = await office.town.run(lambda: open_session(int(amelie.id), settings))
    browser = Browser(
        office, {"Cookie": f"{session_cookie(settings)}={secret}", "Accept": "application/json"}
    )
    token = {"X-Form-Token": form_token(secret)}
    for wrong in ({}, {"X-Form-Token": "no"}, {"X-Form-Token": form_token("another")}):
        assert (await begin(browser, path=PAGES, **wrong)).status == 403
    assert (await begin(office.town.anybody(), path=PAGES, Accept="application/json", **token)).status == 401
    assert (await begin(amelie, path=PAGES, Accept="application/json", **token)).status == 401
    where = (await begin(browser, path=PAGES, **token)).headers["Location"]
    assert where.startswith(f"{PAGES}/")
    assert (await send(browser, where, 0, PHOTO[:1000])).status == 403
    assert (await send(browser, where, 0, PHOTO[:1000], **token)).status == 204
    assert await offset(browser, where) == 1000
    assert (await browser.ask("DELETE", where, headers=TUS)).status == 403
    assert (await send(browser, where, 1000, PHOTO[1000:], **token)).status == 204
    assert (await is_ready(browser, where))["state"] == "ready"
    # What began here goes on in an app.
    assert [each["state"] for each in await amelie.get(API)] == ["ready"]


class Browser(Caller):
    """Somebody in a browser, whose requests have a cookie."""

    def __init__(self, office: Office, headers: dict[str, str]) -> None:
        super().__init__(office.town)
        self._headers = headers

    async def ask(self, method: str, path: str, **options: Any) -> Answer:
        headers = {**self._headers, **options.pop("headers", {})}
        return await super().ask(method, path, headers=headers, **options)


async def test_clients_learn_what_is_spoken(office: Office) -> None:
    answer = await office.town.anybody().ask("OPTIONS", API)
    assert answer.status == 204
    assert answer.headers["Tus-Version"] == "1.0.0"
    assert answer.headers["Tus-Extension"] == "creation,termination"
    assert int(answer.headers["Tus-Max-Size"]) == office.town.network.media_store.largest
    assert "Upload-Offset" in answer.headers["Access-Control-Expose-Headers"]
    assert "Tus-Version" not in (await office.town.anybody().ask("OPTIONS", "/api/v1/media")).headers


async def test_a_killed_process_loses_nothing_that_it_acknowledged(office: Office, tmp_path: Path) -> None:
    """What lies behind it was not acknowledged, and is written anew."""
    amelie = office.amelie
    where = await begun(amelie)
    await send(amelie, where, 0, PHOTO[:1000])
    path = office.town.network.media_store.pieces_of(int(where.rpartition("/")[2]))
    with alone(path) as file:  # another process, which dies with all bytes and no row
        file.cut(1000)
        file.write(PHOTO[1000:])
    assert await offset(amelie, where) == LENGTH - 1
    assert (await send(amelie, where, LENGTH - 1, PHOTO[-1:])).status == 204
    assert (await is_ready(amelie, where))["state"] == "ready"
