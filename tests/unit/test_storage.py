"""Where files lie makes no difference: in a folder, or in an S3-compatible store across the network."""

import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, replace

import pytest

from models.core.egress import Ledger
from models.files.storage import open_storage
from tests import files
from tests.paris import Paris, paris, paris_data
from tests.s3 import BUCKET, KEY_ID, S3, SECRET, s3_store
from tests.unit.test_media import Client, ada, amelie, load, stored
from web.http.context import NETWORK
from web.process.maintenance import run_due

__all__ = ["ada", "amelie", "paris", "paris_data"]

LARGE = b"Bonjour de Paris\n" * 700_000
"""More than goes into one request: it is sent in parts."""


@pytest.fixture
async def s3() -> AsyncIterator[S3]:
    async with s3_store() as store:
        yield store


@dataclass
class Kept:
    """Where the site keeps its files."""

    count: Callable[[], int]


def use_s3(paris: Paris, s3: S3, *, secret: str = SECRET) -> Ledger:
    """Keep the site's files in the store, as after a start with these settings."""
    settings = replace(
        paris.site.settings,
        s3_bucket=BUCKET,
        s3_endpoint=s3.address,
        s3_key_id=KEY_ID,
        s3_secret_key=secret,
        development=True,
    )
    ledger = Ledger()
    paris.app[NETWORK].media_store.storage = open_storage(settings, ledger)
    return ledger


@pytest.fixture(params=["folder", "s3"])
def kept(request: pytest.FixtureRequest, paris: Paris, s3: S3) -> Kept:
    if request.param == "folder":
        return Kept(lambda: stored(paris))
    use_s3(paris, s3)
    return Kept(lambda: len(s3.objects))


async def test_what_is_uploaded_is_loaded_whole_and_in_parts_and_ends_with_its_post(
    amelie: Client, kept: Kept
) -> None:
    made = await amelie.upload(b"0123456789", "a.txt")
    picture = await amelie.upload(files.photo(), "a.jpg")
    assert kept.count() == 3
    post = await amelie.publish(media_ids=[made["id"], picture["id"]])
    url = post["media_attachments"][0]["url"]
    for asked, status, body, content_range in (
        ("", 200, b"0123456789", ""),
        ("bytes=2-4", 206, b"234", "bytes 2-4/10"),
        ("bytes=7-", 206, b"789", "bytes 7-9/10"),
        ("bytes=-3", 206, b"789", "bytes 7-9/10"),
        ("bytes=0-99", 206, b"0123456789", "bytes 0-9/10"),
        ("bytes=10-", 416, b"", "bytes */10"),
        ("bytes=5-2", 416, b"", "bytes */10"),
        ("bytes=0-1,4-5", 200, b"0123456789", ""),
        ("pages=1-2", 200, b"0123456789", ""),
        ("bytes=x", 200, b"0123456789", ""),
    ):
        answer = await load(amelie.paris, url, status, **({"Range": asked} if asked else {}))
        assert (await answer.read(), answer.headers.get("Content-Range", "")) == (body, content_range), asked
    # Without a validator nobody can know that the rest belongs to what they have: they get all.
    whole = await load(amelie.paris, url, 200, **{"Range": "bytes=2-4", "If-Range": '"x"'})
    assert await whole.read() == b"0123456789"
    head = await amelie.paris.client.head(url.removeprefix("https://paris.corp.example"))
    assert (head.status, head.headers["Content-Length"], await head.read()) == (200, "10", b"")
    preview = await load(amelie.paris, post["media_attachments"][1]["preview_url"])
    assert (await preview.read())[:2] == b"\xff\xd8"

    await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}?delete_media=true")
    await load(amelie.paris, url, 404)
    await run_due(amelie.paris.app[NETWORK])
    assert kept.count() == 0


async def test_large_files_are_written_and_read_in_parts(amelie: Client, kept: Kept) -> None:
    made = await amelie.upload(LARGE, "journal.txt")
    assert kept.count() == 1
    assert await (await load(amelie.paris, made["url"])).read() == LARGE
    answer = await load(amelie.paris, made["url"], 206, Range=f"bytes={len(LARGE) - 6}-")
    assert await answer.read() == b"Paris\n"


async def test_only_who_was_shown_a_file_gets_it(amelie: Client, ada: Client, kept: Kept) -> None:
    made = await amelie.upload(b"for two", "a.txt")
    await amelie.publish(status="@ada", visibility="direct", media_ids=[made["id"]])
    [seen] = await ada.call("GET", "/api/v1/notifications?types[]=mention")
    url = seen["status"]["media_attachments"][0]["url"]
    assert await (await load(amelie.paris, url)).read() == b"for two"
    path = url.removeprefix("https://paris.corp.example").partition("?")[0]
    for asked, status in (("", 401), ("?seal=x", 404), ("?until=9999999999&seal=x", 404)):
        for headers in ({}, {"Range": "bytes=0-1"}):
            answer = await load(amelie.paris, path + asked, status, **headers)
            assert b"for two" not in await answer.read()
    await ada.call("GET", f"/api/v1/media/{made['id']}", 404)
    await ada.call("DELETE", f"/api/v1/media/{made['id']}", 404)
    assert kept.count() == 1


async def test_every_use_of_the_store_is_in_the_ledger_and_signed(amelie: Client, s3: S3) -> None:
    ledger = use_s3(amelie.paris, s3)
    made = await amelie.upload(b"0123456789", "a.txt")
    await load(amelie.paris, made["url"])
    await amelie.call("DELETE", f"/api/v1/media/{made['id']}")
    await run_due(amelie.paris.app[NETWORK])
    assert s3.asked == [("PUT", 200), ("GET", 206), ("POST", 200)]
    assert [(line.purpose, line.outcome, line.host) for line in ledger._lines] == [
        ("storage", "done", s3.address.removeprefix("http://"))
    ] * 3


async def test_a_store_that_refuses_or_is_down_is_said_so_and_nothing_is_lost(amelie: Client, s3: S3) -> None:
    use_s3(amelie.paris, s3, secret="another secret")
    refused = await amelie.upload(b"0123456789", "a.txt", 503)
    assert "cannot be reached just now" in refused["error"]
    assert (s3.asked[-1], s3.objects) == (("PUT", 403), {})
    use_s3(amelie.paris, s3)
    made = await amelie.upload(b"0123456789", "a.txt")
    s3.is_down = True
    await load(amelie.paris, made["url"], 503)
    await amelie.call("DELETE", f"/api/v1/media/{made['id']}")
    s3.is_down = False
    await run_due(amelie.paris.app[NETWORK])
    assert s3.objects == {}


@pytest.fixture
def traced() -> Iterator[None]:
    """Count what is allocated, until the site has closed: to stop while its threads run can crash Python 3.11."""
    tracemalloc.start()
    yield
    tracemalloc.stop()


async def test_no_file_is_ever_in_memory_whole(traced: None, amelie: Client) -> None:
    """Neither while it comes nor while it goes. (Of the store above both ends are in this process.)"""
    size, line = 24 * 1024**2, b"Bonjour de Paris\n" * 4096

    async def body() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="journal.txt"\r\n\r\n'
        for _ in range(size // len(line)):
            yield line
        yield b"\r\n--x--\r\n"

    headers = amelie._headers | {"Content-Type": "multipart/form-data; boundary=x"}
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    answer = await amelie.paris.client.post("/api/v1/media", data=body(), headers=headers)
    assert answer.status == 200, await answer.text()
    shown = (await answer.json())["url"].removeprefix("https://paris.corp.example")
    loaded = 0
    async with amelie.paris.client.get(shown) as whole:
        async for chunk in whole.content.iter_chunked(64 * 1024):
            loaded += len(chunk)
    assert loaded == size // len(line) * len(line)
    _, peak = tracemalloc.get_traced_memory()
    assert peak - before < size // 3
