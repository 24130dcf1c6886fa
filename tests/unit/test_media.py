"""Uploading, describing, loading and losing files, told by Amélie's client in Paris."""

import asyncio
import base64
import re
import shutil
import subprocess
import sys
import zipfile
import zlib
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any

import orjson
import pikepdf
import pytest
from aiohttp import FormData
from hypothesis import given
from hypothesis import strategies as st
from obstore.store import MemoryStore
from PIL import Image

from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute, value
from models.core.egress import Ledger
from models.files import decoder
from models.files.audio_video import Stream, streams_of
from models.files.links import sealed
from models.files.makers import bare_picture
from models.files.storage import Storage
from tests import files
from tests.paris import Paris, paris, paris_data
from tests.world import eventually
from web.http.context import NETWORK
from web.mastodon.media import WORKING
from web.process.maintenance import run_due

__all__ = ["paris", "paris_data"]

ROOT = Path(__file__).parents[2]


class Client:
    """Somebody's client: a token, and calls that insist on their status."""

    def __init__(self, paris: Paris, token: str) -> None:
        self.paris, self._headers = paris, {"Authorization": f"Bearer {token}"}

    async def call(self, method: str, path: str, status: int = 200, **options: Any) -> Any:
        answer = await self.paris.client.request(method, path, headers=self._headers, **options)
        assert answer.status == status, (answer.status, await answer.text())
        return orjson.loads(await answer.read())

    async def upload(
        self, content: bytes, name: str, status: int = 200, *, version: int = 1, **texts: Any
    ) -> Any:
        return await self.call(
            "POST", f"/api/v{version}/media", status, data=files.form(content, name, **texts)
        )

    async def publish(self, **fields: Any) -> Any:
        return await self.call("POST", "/api/v1/statuses", json={"status": "Regardez", **fields})


@pytest.fixture
async def amelie(paris: Paris) -> Client:
    return Client(paris, await paris.token())


@pytest.fixture
async def ada(paris: Paris) -> Client:
    return Client(paris, await paris.token(account_id=(await Account.get(handle="ada")).id))


async def load(paris: Paris, url: str, status: int = 200, **headers: str) -> Any:
    """Load an address as an <img> does: without a token."""
    path = url.removeprefix("https://paris.corp.example")
    answer = await paris.client.get(path, headers=headers)
    assert answer.status == status, (answer.status, await answer.text())
    return answer


async def test_a_photograph_is_shown_without_where_it_was_taken(amelie: Client) -> None:
    made = await amelie.upload(files.photo(), "IMG_1.jpg", description="La tour", focus="-0.5,0.25")
    assert made["type"] == "image"
    assert made["description"] == "La tour"
    assert made["meta"] == {
        "original": {"width": 600, "height": 800, "size": "600x800", "aspect": 0.75},
        "small": {"width": 415, "height": 554, "size": "415x554", "aspect": 415 / 554},
        "focus": {"x": -0.5, "y": 0.25},
    }
    assert made["remote_url"] is None
    assert len(made["blurhash"]) > 6
    for name, size in (("url", (600, 800)), ("preview_url", (415, 554))):
        answer = await load(amelie.paris, made[name])
        body = await answer.read()
        assert answer.content_type == "image/jpeg"
        assert files.CAMERA not in body
        with Image.open(BytesIO(body)) as picture:
            assert picture.size == size
            assert not picture.getexif()


@pytest.mark.parametrize("content", [files.photo(kind="WEBP"), files.animation(3), files.polyglot()])
async def test_nothing_hides_in_or_behind_a_picture(amelie: Client, content: bytes) -> None:
    made = await amelie.upload(content, "photo.jpg")
    body = await (await load(amelie.paris, made["url"])).read()
    assert made["type"] == "image"
    assert files.CAMERA not in body
    assert b"PK\x03\x04" not in body


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (files.moving("GIF"), "image/gif"),
        (files.moving("PNG"), "image/png"),
        (files.moving("PNG", default_image=True), "image/png"),
        (files.moving("WEBP"), "image/webp"),
        (files.moving("AVIF"), "image/webp"),
    ],
    ids=["gif", "apng", "apng with a still", "webp", "avif"],
)
async def test_an_animation_moves_and_its_preview_does_not(amelie: Client, content: bytes, kind: str) -> None:
    made = await amelie.upload(content, "loop.gif")
    assert made["type"] == "image"
    moving, still = [await load(amelie.paris, made[name]) for name in ("url", "preview_url")]
    assert moving.content_type == kind
    frames, preview = [Image.open(BytesIO(await answer.read())) for answer in (moving, still)]
    with Image.open(BytesIO(content)) as sent:
        shown = sent.n_frames - bool(sent.info.get("default_image"))
    assert (frames.n_frames, getattr(preview, "n_frames", 1)) == (shown, 1)
    frames.seek(shown - 1)
    red, green, _ = frames.convert("RGB").getpixel((8, 8))
    assert red < 20 < green


@pytest.mark.parametrize("content", [files.HEIC, files.HEIC.replace(b"ftypheic", b"ftypmif1")])
async def test_a_photograph_of_a_phone_becomes_a_jpeg(amelie: Client, content: bytes) -> None:
    assert files.CAMERA in content
    made = await amelie.upload(content, "IMG_1.HEIC")
    answer = await load(amelie.paris, made["url"])
    body = await answer.read()
    assert (made["type"], answer.content_type) == ("image", "image/jpeg")
    assert files.CAMERA not in body
    with Image.open(BytesIO(body)) as picture:
        assert picture.size == (48, 64), "upright"
        red, _, blue = picture.getpixel((24, 8))
        assert red > 200 > blue


@pytest.mark.parametrize(
    ("content", "name", "family", "mime"),
    [
        (files.picture("AVIF").replace(b"ftypavif", b"ftypmif1", 1), "a.avif", "image", "image/webp"),
        (files.picture("BMP"), "a.bmp", "image", "image/png"),
        (files.picture("TIFF"), "scan.tif", "image", "image/jpeg"),
        (files.picture("TIFF", "RGBA"), "scan.tif", "image", "image/webp"),
        (files.picture("TIFF", "1"), "scan.tif", "image", "image/jpeg"),
        (b"BMW est en retard, la bien nomm\xc3\xa9e", "BMW.txt", "unknown", "text/plain"),
    ],
)
async def test_pictures_that_browsers_do_not_show_become_others(
    amelie: Client, content: bytes, name: str, family: str, mime: str
) -> None:
    made = await amelie.upload(content, name)
    assert (made["type"], (await load(amelie.paris, made["url"])).content_type) == (family, mime)


@pytest.mark.parametrize("mode", ["P", "RGB", "I;16"])
async def test_a_large_picture_is_made_small_piece_by_piece(amelie: Client, mode: str) -> None:
    """36 million pixels in four fields, one of which may be seen through, lying on their side."""
    made = await amelie.upload(files.large_picture(mode), "plan.png")
    with Image.open(BytesIO(await (await load(amelie.paris, made["url"])).read())) as picture:
        assert picture.size == (2880, 2880)
        corners = [
            picture.convert("RGBA").getpixel(at) for at in ((9, 9), (2870, 9), (9, 2870), (2870, 2870))
        ]
    if mode in ("L", "I;16"):
        assert corners == [(shade, shade, shade, 255) for shade in (150, 50, 200, 100)]
    else:
        assert (corners[0] == (0, 0, 255, 255)) if mode == "RGB" else (corners[0][3] == 0)
        assert corners[1] == (255, 0, 0, 255)
        assert corners[3] == (0, 255, 0, 255)


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"", "empty.jpg", "empty"),
        (files.huge_picture(), "plan.png", "more than 50,000,000 pixels"),
        (files.animation(1001), "loop.gif", "too long"),
        (files.photo()[:2000], "half.jpg", "damaged"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "logo.svg", "not taken here"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "logo.png", "not taken here"),
        (b"MZ\x90\0", "setup.exe", "not taken here"),
        (b"\x7fELF\0\0", "notes.txt", "not what its name"),
        (b"Bonjour", "plan.pdf", "not what its name"),
        (files.PDF[:40], "plan.pdf", "damaged"),
        (files.office("other.xml", ""), "devis.docx", "not what its name"),
        (files.office("word/document.xml", "", {"word/vbaProject.bin": ""}), "devis.docx", "macros"),
        (files.docx("devis")[:-30], "devis.docx", "damaged"),
        (files.office("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "a.docx", "entities"),
        (b"\0\0\0\x18ftypheic" + bytes(20), "IMG_2.heic", "damaged"),
        (files.HEIC[:500], "IMG_2.heic", "damaged"),
        (files.moving("TIFF"), "scan.tif", "send it as PDF"),
        (files.picture("TIFF", tiffinfo={254: 1}), "raw.dng", "Raw pictures"),
    ],
)
async def test_what_is_not_taken_is_refused_with_a_sentence(
    amelie: Client, content: bytes, name: str, says: str
) -> None:
    assert says in (await amelie.upload(content, name, 422))["error"]


async def test_without_ffmpeg_videos_are_refused_and_nobody_offers_them(amelie: Client) -> None:
    paris = amelie.paris
    object.__setattr__(paris.site.settings, "media_ffmpeg", "no-such-program")
    assert "ffmpeg" in (await amelie.upload(files.MP4, "film.mp4", 422))["error"]
    limits = (await amelie.call("GET", "/api/v2/instance"))["configuration"]["media_attachments"]
    assert "image/jpeg" in limits["supported_mime_types"]
    assert "application/pdf" in limits["supported_mime_types"]
    assert "video/mp4" not in limits["supported_mime_types"]


async def test_a_file_over_the_limit_is_refused(amelie: Client) -> None:
    object.__setattr__(amelie.paris.site.settings, "media_document_max_bytes", 1024**2)
    assert "1 MiB" in (await amelie.upload(b"a" * (1024**2 + 1), "notes.txt", 422))["error"]


async def test_a_document_is_read_for_search_and_handed_out_for_downloading(amelie: Client) -> None:
    made = await amelie.upload(files.PDF, "../Plan de l'été\u202e.pdf", 202, version=2)
    assert made["url"] is None
    path = f"/api/v1/media/{made['id']}"

    async def ready() -> bool:
        answer = await amelie.paris.client.get(path, headers=amelie._headers)
        assert answer.status in (200, 206)
        return answer.status == 200

    await eventually(ready)
    found = await amelie.call("GET", path)
    assert (found["type"], found["meta"]["small"]["size"]) == ("unknown", "587x392")
    answer = await load(amelie.paris, found["url"])
    assert await answer.read() == files.PDF
    assert (
        answer.headers["Content-Disposition"]
        == "attachment; filename*=UTF-8''Plan%20de%20l%27%C3%A9t%C3%A9.pdf"
    )
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"].startswith("private")
    assert (await load(amelie.paris, found["preview_url"])).content_type == "image/jpeg"
    assert await value("SELECT text FROM media WHERE id = $1", int(made["id"])) == "Plan de Lyon"


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("a.docx", files.docx("Devis &amp; pompe"), "Devis & pompe"),
        (
            "a.xlsx",
            files.office(
                "xl/workbook.xml", "", {"xl/sharedStrings.xml": "<a><si><t>42</t></si><si><t>€</t></si></a>"}
            ),
            "42 €",
        ),
        (
            "a.pptx",
            files.office("ppt/presentation.xml", "", {"ppt/slides/slide1.xml": "<a><t>Bilan</t></a>"}),
            "Bilan",
        ),
        ("a.odt", files.office("content.xml", "<o><p>Bon</p><p>jour</p></o>"), "Bon jour"),
        ("a.csv", "prénom;Amélie".encode("cp1252"), "prénom;Amélie"),
        ("a.txt", "été".encode("utf-16"), "été"),
        ("a.docx", files.docx("a" * 50_000_000), "a" * 100_000),
    ],
)
async def test_text_of_documents(amelie: Client, name: str, content: bytes, text: str) -> None:
    made = await amelie.upload(content, name)
    assert made["type"] == "unknown"
    assert await value("SELECT text FROM media WHERE id = $1", int(made["id"])) == text


async def test_files_of_a_post(amelie: Client, ada: Client) -> None:
    one, two = [await amelie.upload(files.photo(), f"{n}.jpg") for n in (1, 2)]
    for wrong in ({"media_ids": [one["id"], "1"]}, {"media_ids": [one["id"]], "in_reply_to_id": "1"}):
        await amelie.call("POST", "/api/v1/statuses", 404, json=wrong)
    await ada.call("POST", "/api/v1/statuses", 404, json={"media_ids": [one["id"]]})
    poll = {"media_ids": [one["id"]], "status": "?", "poll": {"options": ["a", "b"], "expires_in": 3600}}
    await amelie.call("POST", "/api/v1/statuses", 422, json=poll)
    post = await amelie.publish(status="", media_ids=[two["id"], one["id"]])
    assert [each["id"] for each in post["media_attachments"]] == [two["id"], one["id"]]
    await amelie.call("POST", "/api/v1/statuses", 404, json={"media_ids": [one["id"]]})
    await amelie.call("DELETE", f"/api/v1/media/{one['id']}", 422)
    await ada.call("GET", f"/api/v1/media/{one['id']}", 404)

    edit = {
        "status": "Mieux",
        "media_ids": [one["id"]],
        "media_attributes": [{"id": one["id"], "description": "Un"}],
    }
    edited = await amelie.call("PUT", f"/api/v1/statuses/{post['id']}", json=edit)
    assert [(m["id"], m["description"]) for m in edited["media_attachments"]] == [(one["id"], "Un")]
    await amelie.call("GET", f"/api/v1/media/{two['id']}", 404)
    edited = await amelie.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "Encore mieux"})
    assert [m["id"] for m in edited["media_attachments"]] == [one["id"]]
    filtered = await ada.call("GET", f"/api/v1/accounts/{amelie.paris.amelie_id}/statuses?only_media=true")
    assert [s["id"] for s in filtered] == [post["id"]]


async def test_five_files_are_too_many(amelie: Client) -> None:
    ids = [(await amelie.upload(b"un", f"{n}.txt"))["id"] for n in range(5)]
    refused = await amelie.call("POST", "/api/v1/statuses", 422, json={"media_ids": ids})
    assert "4 files" in refused["error"]


async def test_what_cannot_be_read_is_told_when_it_is_asked_for(amelie: Client) -> None:
    """Clients of the second version hear at once that a file came, and later that it is none."""
    made = await amelie.upload(files.docx("devis")[:-30], "devis.docx", 202, version=2)

    async def settled() -> bool:
        answer = await amelie.paris.client.get(f"/api/v1/media/{made['id']}", headers=amelie._headers)
        return answer.status != 206

    await eventually(settled)
    refused = await amelie.call("GET", f"/api/v1/media/{made['id']}", 422)
    assert "damaged" in refused["error"]
    attached = await amelie.call("POST", "/api/v1/statuses", 422, json={"media_ids": [made["id"]]})
    assert "damaged" in attached["error"]
    # Pictures need no second question, and one that is none is refused at once.
    assert (await amelie.upload(files.photo(), "a.jpg", version=2))["url"]
    await amelie.upload(files.photo()[:2000], "half.jpg", 422, version=2)


async def test_addresses_end_and_cannot_be_made_up(amelie: Client) -> None:
    paris, made = amelie.paris, await amelie.upload(files.photo(), "a.jpg")
    url = made["url"]
    path = url.removeprefix("https://paris.corp.example").partition("?")[0]
    await load(paris, url)
    await load(paris, path, 401)
    await load(paris, re.sub(r"until=\d+", "until=9999999999", url), 404)
    await load(paris, re.sub(r"seal=.", "seal=z", url), 404)
    await load(paris, url.replace("/original/", "/preview/"), 404)
    await load(paris, sealed(paris.site, path, 0, int(now().timestamp()) - 1), 404)
    await load(paris, sealed(paris.site, path, 7, int(now().timestamp()) + 60), 404)
    await load(paris, sealed(paris.site, "/media/1/original/1.jpg", 0, int(now().timestamp()) + 60), 404)


async def test_addresses_end_with_the_post(amelie: Client) -> None:
    """Delete and redraft keeps the file for its author; whoever had its address has it no longer."""
    paris, made = amelie.paris, await amelie.upload(files.photo(), "a.jpg")
    post = await amelie.publish(media_ids=[made["id"]])
    shown = post["media_attachments"][0]["url"]
    await load(paris, shown)
    await load(paris, made["url"], 404)
    await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    await load(paris, shown, 404)
    again = await amelie.publish(media_ids=[made["id"]])
    url = again["media_attachments"][0]["url"]
    await load(paris, url)
    await amelie.call("DELETE", f"/api/v1/statuses/{again['id']}?delete_media=true")
    await load(paris, url, 404)
    assert stored(paris) == 2
    await run_due(paris.app[NETWORK])
    assert stored(paris) == 0
    assert await value("SELECT count(*) FROM media") == 0


async def test_what_is_deleted_to_be_written_anew_comes_back_as_it_was_typed(amelie: Client) -> None:
    """With its kind of text, its poll, and files that load until they are attached again."""
    paris, made = (
        amelie.paris,
        await amelie.upload(files.photo(), "a.jpg", description="La tour", focus="0.5,0"),
    )
    text = {
        "status": "*Voilà* #tour",
        "content_type": "text/markdown",
        "spoiler_text": "Photo",
        "language": "fr",
    }
    post = await amelie.publish(**text, media_ids=[made["id"]])
    gone = await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    assert (gone["text"], gone["content_type"]) == (text["status"], "text/markdown")
    [file] = gone["media_attachments"]
    kept = ("id", "type", "description", "meta", "blurhash")
    assert {name: file[name] for name in kept} == {name: post["media_attachments"][0][name] for name in kept}
    for name in ("url", "preview_url"):
        await load(paris, file[name])
    again = await amelie.publish(
        status=gone["text"], content_type=gone["content_type"], media_ids=[file["id"]]
    )
    assert again["content"] == post["content"]
    await load(paris, again["media_attachments"][0]["url"])
    await load(paris, file["url"], 404)
    asked = await amelie.publish(
        status="Quand ?", poll={"options": ["a", "b"], "expires_in": 3600, "multiple": True}
    )
    gone = await amelie.call("DELETE", f"/api/v1/statuses/{asked['id']}")
    assert (gone["text"], gone["content_type"], gone["media_attachments"]) == ("Quand ?", "text/plain", [])
    assert (gone["poll"]["multiple"], [each["title"] for each in gone["poll"]["options"]]) == (
        True,
        ["a", "b"],
    )


async def test_uploads_that_no_post_takes_are_deleted_after_a_day(amelie: Client) -> None:
    paris = amelie.paris
    old, new = [await amelie.upload(b"un", f"{n}.txt") for n in "ab"]
    await execute("UPDATE media SET changed_at = changed_at - 86400000 WHERE id = $1", int(old["id"]))
    await run_due(paris.app[NETWORK])
    await amelie.call("GET", f"/api/v1/media/{old['id']}", 404)
    await amelie.call("GET", f"/api/v1/media/{new['id']}")
    assert stored(paris) == 1


def stored(paris: Paris) -> int:
    """Count the files that are kept."""
    return sum(path.is_file() for path in (paris.site.settings.data_dir / "files").rglob("*"))


async def test_ranges(amelie: Client) -> None:
    made = await amelie.upload(b"0123456789", "a.txt")
    for asked, status, body, content_range in (
        ("bytes=2-4", 206, b"234", "bytes 2-4/10"),
        ("bytes=7-", 206, b"789", "bytes 7-9/10"),
        ("bytes=-3", 206, b"789", "bytes 7-9/10"),
        ("bytes=0-99", 206, b"0123456789", "bytes 0-9/10"),
        ("bytes=10-", 416, b"", "bytes */10"),
    ):
        answer = await load(amelie.paris, made["url"], status, Range=asked)
        assert (await answer.read(), answer.headers["Content-Range"]) == (body, content_range)
    head = await amelie.paris.client.head(made["url"].removeprefix("https://paris.corp.example"))
    assert (head.status, head.headers["Content-Length"], await head.read()) == (200, "10", b"")


async def test_describing_and_another_preview(amelie: Client, ada: Client) -> None:
    made = await amelie.upload(files.photo(), "a.jpg")
    path = f"/api/v1/media/{made['id']}"
    changed = await amelie.call("PUT", path, json={"description": "Un pont", "focus": "0.1,0.2"})
    assert (changed["description"], changed["meta"]["focus"]) == ("Un pont", {"x": 0.1, "y": 0.2})
    thumbnail = FormData()
    thumbnail.add_field("thumbnail", files.photo(64, 32), filename="t.jpg")
    changed = await amelie.call("PUT", path, data=thumbnail)
    assert changed["meta"]["small"]["size"] == "32x64"
    assert changed["description"] == "Un pont"
    assert stored(amelie.paris) == 2
    for wrong in ({"focus": "2,0"}, {"focus": "nan,0"}, {"focus": "here"}, {"description": "a" * 1501}):
        await amelie.call("PUT", path, 422, json=wrong)
    await ada.call("PUT", path, 404, json={"description": "Mine"})
    await ada.call("DELETE", path, 404)
    await amelie.call("DELETE", path)
    await amelie.call("GET", path, 404)
    await load(amelie.paris, made["url"], 404)


async def test_own_pictures(amelie: Client) -> None:
    data = FormData({"display_name": "Amélie R."})
    data.add_field("avatar", files.photo(), filename="me.jpg")
    changed = await amelie.call("PATCH", "/api/v1/accounts/update_credentials", data=data)
    assert changed["display_name"] == "Amélie R."
    assert (await load(amelie.paris, changed["avatar"])).content_type == "image/jpeg"
    await load(amelie.paris, changed["avatar_static"])
    assert changed["header"].endswith("/static/header.png")
    data = FormData()
    data.add_field("header", files.PDF, filename="me.jpg")
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", 422, data=data)
    without = await amelie.call("DELETE", "/api/v1/profile/avatar")
    assert without["avatar"].endswith("/static/avatar.png")
    await load(amelie.paris, changed["avatar"], 404)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"--x\r\n", 400),
        (b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc', 400),
        (b"--x\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--x--", 400),
        (b'--x\r\nContent-Disposition: form-data; name="description"\r\n\r\n\xff\r\n--x--', 400),
        (b'--x\r\nContent-Disposition: form-data; name="_charset_"\r\n\r\n' + b"x" * 40 + b"\r\n--x--", 400),
        (b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n' + b"a" * 300_000 + b"\r\n--x--", 413),
        (b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nabc\r\n--x--', 422),
    ],
)
async def test_broken_uploads_leave_nothing_behind(amelie: Client, body: bytes, status: int) -> None:
    headers = amelie._headers | {"Content-Type": "multipart/form-data; boundary=x"}
    answer = await amelie.paris.client.post("/api/v1/media", data=body, headers=headers)
    assert answer.status == status, await answer.text()
    assert list((amelie.paris.site.settings.data_dir / "incoming").glob("*")) == []


async def test_pages_show_files_with_their_descriptions(amelie: Client) -> None:
    picture = await amelie.upload(files.photo(), "a.jpg", description='La "Seine"')
    paper = await amelie.upload(files.PDF, "plan.pdf")
    post = await amelie.publish(media_ids=[picture["id"], paper["id"]])
    browser = amelie.paris.browser()
    await browser.log_in()
    text = await (await browser.get(f"/@amelie/{post['id']}")).text()
    assert 'alt="La &#34;Seine&#34;"' in text
    shown = re.search(r'<img src="([^"]+)"', text)
    assert shown
    await load(amelie.paris, unescape(shown[1]))
    assert ">plan.pdf</a>" in text
    await amelie.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "Regardez", "sensitive": True})
    text = await (await browser.get(f"/@amelie/{post['id']}")).text()
    assert text.index("Show sensitive files") < text.index("<img")


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="needs ffmpeg")
async def test_a_video_is_kept_without_where_it_was_taken(amelie: Client, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    source = ["-f", "lavfi", "-i", "testsrc=size=320x240:rate=25:duration=2"]
    metadata = [
        "-metadata",
        "location=+48.8584+002.2945/",
        "-metadata:s:v",
        f"handler_name={files.CAMERA.decode()}",
    ]
    subprocess.run(["ffmpeg", "-loglevel", "error", *source, *metadata, str(film)], check=True)
    assert b"48.8584" in film.read_bytes()
    made = await amelie.upload(film.read_bytes(), "film.mp4", 202, version=2)
    found = await _read(amelie, made)
    assert found["type"] == "video"
    original = found["meta"]["original"]
    assert (original["size"], original["duration"], original["frame_rate"]) == ("320x240", 2.0, "25/1")
    body = await (await load(amelie.paris, found["url"])).read()
    assert body[4:8] == b"ftyp"
    assert b"48.8584" not in body
    assert files.CAMERA not in body
    assert (await load(amelie.paris, found["preview_url"])).content_type == "image/jpeg"


async def _read(amelie: Client, made: dict[str, Any], status: int = 200) -> Any:
    """Ask for a file as clients do until the answer is no longer 206."""
    path = f"/api/v1/media/{made['id']}"

    async def ready() -> bool:
        answer = await amelie.paris.client.get(path, headers=amelie._headers)
        return answer.status != 206

    await eventually(ready)
    return await amelie.call("GET", path, status=status)


FILM = "-f lavfi -i testsrc=size=64x48:rate=10:duration=0.5 -f lavfi -i sine=duration=0.5"
SOUND = "-f lavfi -i sine=duration=0.5"
CONVERTED = [
    (
        f"{FILM} -c:v libx265 -x265-params log-level=none -pix_fmt yuv420p10le -tag:v hvc1 -c:a pcm_s16le",
        "a.mov",
    ),
    (f"{FILM} -c:v libx264 -pix_fmt yuv444p -c:a aac", "444.mp4"),
    (f"{FILM} -c:v libx264 -pix_fmt yuv420p -c:a ac3", "ac3.mp4"),
    (f"{FILM} -c:v mpeg4 -c:a mp2", "old.avi"),
    (f"{FILM} -c:v libx264 -pix_fmt yuv420p -c:a aac", "a.mkv"),
    (f"{SOUND} -c:a alac", "alac.m4a"),
    (f"{SOUND} -c:a adpcm_ms", "adpcm.wav"),
    (f"{SOUND}", "a.aiff"),
]
PLAYED = [
    (f"{FILM} -c:v libx264 -pix_fmt yuv420p -c:a aac", "good.mp4", "video/mp4"),
    (f"{FILM} -c:v libvpx -pix_fmt yuv420p -c:a libopus", "good.webm", "video/webm"),
    (f"{SOUND}", "good.wav", "audio/wav"),
    (f"{SOUND}", "good.flac", "audio/flac"),
]


def _made(folder: Path, options: str, name: str) -> bytes:
    file = folder / name
    subprocess.run(["ffmpeg", "-loglevel", "error", "-y", *options.split(), str(file)], check=True)
    return file.read_bytes()


def _streams(folder: Path, content: bytes) -> list[Stream]:
    (folder / "served").write_bytes(content)
    command = ["ffmpeg", "-hide_banner", "-i", str(folder / "served"), "-c", "copy", "-f", "null", "-"]
    return streams_of(subprocess.run(command, capture_output=True, check=True).stderr.decode())


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="needs ffmpeg")
async def test_what_browsers_cannot_play_is_converted(amelie: Client, tmp_path: Path) -> None:
    for options, name in CONVERTED:
        made = await amelie.upload(_made(tmp_path, options, name), name, 202, version=2)
        assert made["url"] is None
        found = await _read(amelie, made)
        is_film = "testsrc" in options
        assert found["type"] == ("video" if is_film else "audio"), name
        answer = await load(amelie.paris, found["url"])
        assert answer.content_type == ("video/mp4" if is_film else "audio/mp4"), name
        streams = _streams(tmp_path, await answer.read())
        assert [s.codec for s in streams] == (["h264", "aac"] if is_film else ["aac"]), name
        assert all(stream.is_played("mp4") for stream in streams), name


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="needs ffmpeg")
async def test_a_conversion_has_only_so_long(amelie: Client, tmp_path: Path) -> None:
    object.__setattr__(amelie.paris.site.settings, "media_convert_s", 1)
    film = "-f lavfi -i color=red:size=1920x1080:rate=60:duration=10 -c:v mpeg4"
    made = await amelie.upload(_made(tmp_path, film, "long.mp4"), "long.mp4", 202, version=2)
    assert "takes too long" in (await _read(amelie, made, 422))["error"]
    assert amelie.paris.app[NETWORK].media_store.decoder.conversions.is_idle


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="needs ffmpeg")
async def test_what_browsers_play_stays_as_it_is(amelie: Client, tmp_path: Path) -> None:
    object.__setattr__(amelie.paris.site.settings, "media_convert_s", 0)
    for options, name, mime in PLAYED:
        content = _made(tmp_path, options, name)
        before = _streams(tmp_path, content)
        found = await _read(amelie, await amelie.upload(content, name, 202, version=2))
        answer = await load(amelie.paris, found["url"])
        assert (answer.content_type, _streams(tmp_path, await answer.read())) == (mime, before)
    options, name = CONVERTED[0]
    made = await amelie.upload(_made(tmp_path, options, name), name, 202, version=2)
    refused = await _read(amelie, made, 422)
    assert "hevc" in refused["error"]
    assert "send it as MP4 with H.264 and AAC" in refused["error"]


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="needs ffmpeg")
async def test_the_cover_of_a_sound_is_its_preview(amelie: Client, tmp_path: Path) -> None:
    (tmp_path / "cover.png").write_bytes(files.picture("PNG"))
    cover = f"{SOUND} -i {tmp_path / 'cover.png'} -map 0 -map 1 -c:v copy -disposition:v attached_pic"
    for name in ("song.mp3", "song.m4a", "song.flac"):
        made = await amelie.upload(_made(tmp_path, cover, name), name, 202, version=2)
        found = await _read(amelie, made)
        assert found["type"] == "audio"
        assert found["meta"]["small"]["size"] == "40x30"
        assert (await load(amelie.paris, found["preview_url"])).content_type == "image/jpeg"


async def test_a_document_says_nothing_of_its_maker(amelie: Client) -> None:
    """Nor where the photographs in it were taken, which stay upright; what it says to its readers stays."""
    photo = files.photo(80, 60)
    for name, content in files.documents_of_claire(photo).items():
        assert _says(content) >= {files.MAKER.encode()}, name
        made = await amelie.upload(content, name)
        kept = await (await load(amelie.paris, made["url"])).read()
        assert _says(kept) == set(), name
        assert (await amelie.upload(kept, name))["id"], "it can be read again"
        assert await value("SELECT text FROM media WHERE id = $1", int(made["id"])) in (
            "Devis",
            "Plan de Lyon",
            "",
        )
        if name.endswith(("x", "odt")):
            _check_parts(kept, content)
        asked = await amelie.upload(content, name, keep_author="true")
        assert await (await load(amelie.paris, asked["url"])).read() == content


async def test_an_invoice_stays_one_and_does_not_say_whose(amelie: Client) -> None:
    made = await amelie.upload(files.invoice(), "facture.pdf")
    kept = await (await load(amelie.paris, made["url"])).read()
    with pikepdf.open(BytesIO(kept)) as pdf, pdf.open_metadata() as said:
        assert {name.partition("}")[2]: str(said[name]) for name in said} == {
            "part": "3",
            "DocumentFileName": "factur-x.xml",
        }
    assert _says(kept) == set()


def _check_parts(kept: bytes, content: bytes) -> None:
    with zipfile.ZipFile(BytesIO(kept)) as after, zipfile.ZipFile(BytesIO(content)) as before:
        assert after.testzip() is None
        assert after.namelist() == before.namelist()
        [picture] = [name for name in after.namelist() if name.lower().endswith(("jpg", "jpeg", "jfif"))]
        shown, sent = Image.open(after.open(picture)), Image.open(before.open(picture))
        assert shown.getexif().get(0x0112) == 6
        assert shown.tobytes() == sent.tobytes()


def _says(content: bytes) -> set[bytes]:
    """Return what is told of who made a document, wherever it is packed."""
    parts = [content]
    if content.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts += [archive.read(name) for name in archive.namelist()]
    if content.startswith(b"%PDF"):
        with pikepdf.open(BytesIO(content)) as pdf:
            parts += [bytes(str(dict(pdf.docinfo)), "utf-8")]
            parts += [_unpacked(each) for each in pdf.objects if isinstance(each, pikepdf.Stream)]
    return {said for said in (files.MAKER.encode(), files.CAMERA) if any(said in part for part in parts)}


def _unpacked(stream: pikepdf.Stream) -> bytes:
    raw = stream.read_raw_bytes()
    filters = stream.get("/Filter")
    match [str(each) for each in filters] if isinstance(filters, pikepdf.Array) else []:
        case ["/FlateDecode", "/DCTDecode"]:
            return zlib.decompress(raw)
        case ["/ASCII85Decode", "/DCTDecode"]:
            return base64.a85decode(raw.removesuffix(b"~>"))
    return raw


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (
            files.office(
                "word/document.xml", "<p/>", {"_xmlsignatures/sig1.xml": "", "docProps/core.xml": "x"}
            ),
            "a.docx",
        ),
        (
            files.office(
                "content.xml", "<p/>", {"META-INF/manifest.xml": "<encryption-data/>", "meta.xml": "x"}
            ),
            "a.odt",
        ),
        (files.office("content.xml", "<p/>", {"docProps/core.xml": "x"}), "a.zip"),
    ],
)
async def test_what_a_change_would_break_stays_as_it_is(amelie: Client, content: bytes, name: str) -> None:
    made = await amelie.upload(content, name)
    assert await (await load(amelie.paris, made["url"])).read() == content


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_in_a_document_keeps_its_pixels(kind: str) -> None:
    sent = files.photo(64, 48, kind) + b"behind" + files.photo(64, 48)
    bare = bare_picture(sent)
    assert files.CAMERA not in bare
    assert b"behind" not in bare
    with Image.open(BytesIO(sent)) as before, Image.open(BytesIO(bare)) as after:
        assert before.tobytes() == after.tobytes()
    assert bare_picture(bare) == bare


@given(st.binary(max_size=200), st.sampled_from([b"\xff\xd8", b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n"]))
def test_damaged_pictures_in_documents_harm_nobody(tail: bytes, beginning: bytes) -> None:
    assert len(bare_picture(beginning + tail)) <= len(beginning + tail) + 100


REPORT = """Input #0, mov,mp4,m4a,3gp,3g2,mj2, from 'film.mov':
  Metadata:
    title           : x
                    : Output #0, null, to 'pipe:':
                    :   Stream #0:0: Video: h264 (High), yuv420p, 64x48
  Stream #0:0[0x1](und): Video: hevc (Main 10) (hvc1 / 0x31637668), yuv420p10le(tv, bt2020nc), 1920x1080, 30 fps
  Stream #0:1[0x2](und): Audio: aac (LC) (mp4a / 0x6134706D), 44100 Hz, mono, fltp, 96 kb/s (default)
Output #0, null, to 'pipe:':
  Stream #0:0(und): Video: {video}, 1920x1080 [SAR 1:1 DAR 16:9], q=2-31, 30 fps (default)
  Stream #0:1(und): Audio: {audio}, 44100 Hz, mono, fltp, 96 kb/s (default)
"""


@pytest.mark.parametrize(
    ("video", "audio", "played"),
    [
        (
            "h264 (High) (avc1 / 0x31637661), yuv420p(tv, bt709, progressive)",
            "aac (LC) (mp4a / 0x6134706D)",
            "11",
        ),
        ("h264 (Baseline), yuvj420p(pc)", "mp3 (.mp3)", "11"),
        ("h264 (High 10) (avc1), yuv420p10le(progressive)", "ac3 (ac-3 / 0x332D6361)", "00"),
        ("h264 (High 4:4:4 Predictive) (avc1), yuv444p(progressive)", "alac (alac / 0x63616C61)", "00"),
        ("hevc (Main) (hvc1 / 0x31637668), yuv420p(tv)", "eac3 (ec-3)", "00"),
        ("mpeg4 (Simple Profile) (mp4v / 0x7634706D), yuv420p", "pcm_s16le (sowt / 0x74776F73)", "00"),
        ("av1 (Main) (av01), yuv420p10le(tv)", "opus (Opus)", "11"),
        ("prores (HQ) (apch), yuv422p10le(tv)", "amr_nb (samr)", "00"),
    ],
)
def test_what_browsers_play_is_told_by_what_ffmpeg_would_write(video: str, audio: str, played: str) -> None:
    streams = streams_of(REPORT.format(video=video, audio=audio))
    assert [stream.is_video for stream in streams] == [True, False]
    assert "".join(str(int(stream.is_played("mp4"))) for stream in streams) == played


async def test_what_is_being_read_when_the_site_stops_is_to_be_sent_again(
    amelie: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoder, "COMMAND", (sys.executable, "-c", "import time; time.sleep(600)"))
    made = await amelie.upload(b"Bonjour", "a.txt", 202, version=2)
    path = f"/api/v1/media/{made['id']}"
    await amelie.call("GET", path, status=206)
    turns = amelie.paris.app[NETWORK].media_store.decoder.turns

    async def is_read() -> bool:
        return bool(turns._running)

    await eventually(is_read)
    await amelie.paris.app[WORKING].stop(amelie.paris.app)
    assert "upload it again" in (await amelie.call("GET", path, status=422))["error"]
    assert turns.is_idle


async def test_files_in_an_object_store(amelie: Client) -> None:
    """The same adapter, with obstore's store in memory in place of one across the network."""
    paris = amelie.paris
    ledger = Ledger()
    paris.app[NETWORK].media_store.storage = Storage(MemoryStore(), ledger, "s3.corp.example")
    made = await amelie.upload(b"0123456789", "a.txt")
    answer = await load(paris, made["url"], 206, Range="bytes=2-4")
    assert await answer.read() == b"234"
    await amelie.call("DELETE", f"/api/v1/media/{made['id']}")
    await run_due(paris.app[NETWORK])
    assert [(line.host, line.purpose, line.outcome) for line in ledger._lines] == [
        ("s3.corp.example", "storage", "done")
    ] * 3
    assert stored(paris) == 0


async def test_what_is_missing_in_the_store_is_not_found(amelie: Client) -> None:
    made = await amelie.upload(b"0123456789", "a.txt")
    for path in (amelie.paris.site.settings.data_dir / "files").rglob("*"):
        if path.is_file():
            path.unlink()
    await load(amelie.paris, made["url"], 404)


_CALL = """
import socket, sys
from models.files.limits import Limits, limit
limit(Limits(data_bytes=2**28, cpu_s=60, file_bytes=0))
try:
    socket.create_connection(("127.0.0.1", int(sys.argv[1])), timeout=5)
except OSError:
    print("closed")
"""
_TRY = "import ctypes, sys; sys.exit(ctypes.CDLL(None).unshare(0x10000000 | 0x40000000))"


async def test_the_process_that_decodes_has_no_network() -> None:
    """It gives up its network before it looks at a file, where the kernel lets it."""
    if subprocess.run([sys.executable, "-c", _TRY], check=False).returncode:
        pytest.skip("this machine allows no user namespaces")
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = str(server.sockets[0].getsockname()[1])
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", _CALL, port), cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    answer, _ = await child.communicate()
    server.close()
    assert answer == b"closed\n"
