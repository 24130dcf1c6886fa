"""Uploading, describing, loading and losing files, told by Amélie's client in Paris."""

import asyncio
import re
import shutil
import subprocess
import sys
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any

import orjson
import pytest
from aiohttp import FormData
from obstore.store import MemoryStore
from PIL import Image

from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute, value
from models.core.egress import Ledger
from models.files.links import sealed
from models.files.storage import Storage
from tests import files
from tests.paris import Paris, paris, paris_data
from tests.world import eventually
from web.http.context import NETWORK
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


async def test_an_animation_moves_and_its_preview_does_not(amelie: Client) -> None:
    written, lights = BytesIO(), [Image.new("RGB", (16, 16), colour) for colour in ("red", "yellow", "green")]
    lights[0].save(written, "GIF", save_all=True, append_images=lights[1:], duration=50)
    made = await amelie.upload(written.getvalue(), "loop.gif")
    assert made["type"] == "image"
    frames = []
    for url in (made["url"], made["preview_url"]):
        picture = Image.open(BytesIO(await (await load(amelie.paris, url)).read()))
        frames.append(getattr(picture, "n_frames", 1))
    assert frames == [3, 1]


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
        (b"\0\0\0\x18ftypheic" + bytes(20), "IMG_2.heic", "JPEG"),
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
    assert "File to download" in text
    await amelie.call("PUT", f"/api/v1/statuses/{post['id']}", json={"status": "Regardez", "sensitive": True})
    text = await (await browser.get(f"/@amelie/{post['id']}")).text()
    assert text.index("<details><summary>Show sensitive files") < text.index("<img")


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

    async def ready() -> bool:
        answer = await amelie.paris.client.get(f"/api/v1/media/{made['id']}", headers=amelie._headers)
        return answer.status == 200

    await eventually(ready)
    found = await amelie.call("GET", f"/api/v1/media/{made['id']}")
    assert found["type"] == "video"
    original = found["meta"]["original"]
    assert (original["size"], original["duration"], original["frame_rate"]) == ("320x240", 2.0, "25/1")
    body = await (await load(amelie.paris, found["url"])).read()
    assert body[4:8] == b"ftyp"
    assert b"48.8584" not in body
    assert files.CAMERA not in body
    assert (await load(amelie.paris, found["preview_url"])).content_type == "image/jpeg"


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
