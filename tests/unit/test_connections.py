"""Connections over bare sockets: what is no request, and callers who take their time."""

import asyncio
import logging
import shutil
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from aiohttp.test_utils import unused_port

from models.core.config import Settings
from tests.paris import paris_data, paris_settings
from tests.world import eventually
from web.process.server import running

__all__ = ["paris_data"]

Certificate = tuple[Path, Path, ssl.SSLContext]
Connected = tuple[asyncio.StreamReader, asyncio.StreamWriter]

MALFORMED = (
    b"GET /api/v1/streaming/user?access_token=s3cret HTTP/7.1x\r\n\r\n",
    b"GET /api/v1/streaming/user?access_token=s3cret\xff HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /api/v1/streaming/user?access_token=s3cret\0 HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET http://[::1/api/v1/streaming?access_token=s3cret HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET http://x:99999999/?access_token=s3cret HTTP/1.1\r\nHost: x\r\n\r\n",
    b"G@T /?access_token=s3cret HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET / HTTP/1.1\r\nAuthorization: Bearer s3cret\0\r\n\r\n",
    b"GET / HTTP/1.1\r\nAuthori zation: Bearer s3cret\r\n\r\n",
    b"GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: s3cret\r\n\r\n",
    b"POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\nX: s3cret\r\n\r\n",
    b"GET /" + b"s3cret" * 2000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET / HTTP/1.1\r\nX: " + b"s3cret" * 2000 + b"\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01s3cret\r\n\r\n",
)
MALFORMED_BODIES = (
    (b"POST /api/v1/apps HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", b"s3cret\r\n"),
    (b"POST /api/v1/apps HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", b"2\r\ns3cret\r\n"),
    (
        b"POST /inbox HTTP/1.1\r\nHost: x\r\nContent-Type: application/activity+json\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n",
        b"s3cret\r\n",
    ),
)
WITH_TOKENS = (
    b"GET /api/v1/streaming/user?access_token=s3cret HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    b"GET /api/v1/streaming?access_token=s3cret HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: s3cret\r\n\r\n",
    b"GET /?access_token=s3cret#s3cret HTTP/1.1\r\nHost: x\r\nReferer: https://x/?token=s3cret\r\nConnection: close\r\n\r\n",
    b"GET http://x/?access_token=s3cret HTTP/1.1\r\nHost: x\r\nCookie: __Host-parvis=s3cret\r\nConnection: close\r\n\r\n",
    b"POST /oauth/token?code=s3cret HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    b"GET /actor HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer s3cret\xff\r\nConnection: close\r\n\r\n",
)


@pytest.fixture
def settings(paris_data: Path, tmp_path: Path) -> Settings:
    """Paris, on a free port."""
    shutil.copytree(paris_data, tmp_path / "paris")
    return replace(paris_settings(tmp_path / "paris"), listen=f"127.0.0.1:{unused_port()}")


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    """Files of a certificate for 127.0.0.1 and its key, and what trusts it."""
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    certificate.cert_chain_pems[0].write_to_path(chain)
    certificate.private_key_pem.write_to_path(key)
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return chain, key, context


@pytest.fixture(params=["plain", "TLS"])
async def door(
    request: pytest.FixtureRequest, settings: Settings, certificate: Certificate
) -> AsyncIterator["Door"]:
    """The process at work, behind a proxy and with a certificate of its own."""
    if request.param == "plain":
        async with running(settings):
            yield Door(settings)
        return
    chain, key, context = certificate
    async with running(replace(settings, tls_certificate=chain, tls_key=key)):
        yield Door(settings, context)


class Door:
    """Where Paris listens."""

    def __init__(self, settings: Settings, context: ssl.SSLContext | None = None) -> None:
        host, _, port = settings.listen.rpartition(":")
        self.address, self.context = (host, int(port)), context

    @asynccontextmanager
    async def connected(self, *, tls: bool = True) -> AsyncIterator[Connected]:
        context = self.context if tls else None
        reader, writer = await asyncio.open_connection(*self.address, ssl=context)
        try:
            yield reader, writer
        finally:
            writer.transport.abort()

    async def ask(self, request: bytes) -> bytes:
        """Send bytes and return all that comes back until the connection ends."""
        async with self.connected() as (reader, writer):
            writer.write(request)
            async with asyncio.timeout(10):
                return await reader.read()


async def is_closed(reader: asyncio.StreamReader) -> bool:
    try:
        async with asyncio.timeout(10):
            return await reader.read() == b""
    except ConnectionResetError:
        return True


async def test_what_is_no_request_is_a_quiet_refusal(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    for request in MALFORMED:
        caplog.clear()
        answer = await door.ask(request)
        assert answer.startswith(b"HTTP/1.0 400 Bad Request\r\n"), (request[:100], answer)
        assert b"Server: Parvis" in answer
        assert b"s3cret" not in answer
        [line] = [record for record in caplog.records if record.name == "web.http.connections"]
        assert line.getMessage().startswith("event=malformed_request status=400 because="), request[:100]
        assert [record.name for record in caplog.records] == ["web.http.connections"]
        assert "s3cret" not in caplog.text


async def test_a_body_that_is_none_is_a_quiet_refusal(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    for head, body in MALFORMED_BODIES:
        caplog.clear()
        async with door.connected() as (reader, writer), asyncio.timeout(10):
            writer.write(head)
            await door.ask(WITH_TOKENS[0])  # By then the head was read.
            caplog.clear()
            writer.write(body)
            answer = await reader.read()
        assert answer.startswith(b"HTTP/1.1 400 Bad Request\r\n"), (head, answer)
        said = [(record.name, record.levelname) for record in caplog.records]
        refused = [("parvis.deliveries", "WARNING")] if b"inbox" in head else []
        assert said == [*refused, ("web.http.middleware", "INFO")]
        assert "s3cret" not in caplog.text


async def test_who_hangs_up_leaves_no_trace(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with door.connected() as (_, writer):
        writer.write(b"POST /api/v1/apps HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\ns3cret")
        await door.ask(WITH_TOKENS[0])
    caplog.clear()

    async def is_noticed() -> bool:
        return bool(caplog.records)

    await eventually(is_noticed)
    await door.ask(WITH_TOKENS[0])
    [noticed, other] = caplog.records
    assert "method=POST path=/api/v1/apps status=499" in noticed.getMessage()
    assert "path=/api/v1/streaming/user" in other.getMessage()


async def test_no_token_is_logged(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for request in WITH_TOKENS:
        caplog.clear()
        async with door.connected() as (reader, writer):
            writer.write(request)
            assert (await _skip_answer(reader)).startswith(b"HTTP/1.1 ")
        assert "web.http.middleware" in [record.name for record in caplog.records], request
        assert "s3cret" not in caplog.text


async def test_who_does_not_finish_a_head_is_cut_off(
    door: Door, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.http.connections.HEAD_S", 0.05)
    caplog.set_level(logging.INFO, "web.http.connections")
    for begun in (b"", b"G", b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "):
        caplog.clear()
        async with door.connected() as (reader, writer):
            writer.write(begun)
            assert await is_closed(reader), begun
        assert "event=connection_closed because=no_request_in_time" in caplog.text


async def test_bytes_that_drip_do_not_buy_time(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.http.connections.HEAD_S", 0.05)
    async with door.connected() as (reader, writer):
        closed = asyncio.create_task(is_closed(reader))
        writer.write(b"GET / HTTP/1.1\r\nX-Slow: ")
        while not closed.done():
            writer.write(b"a")
            await asyncio.sleep(0)
        assert await closed


async def test_the_next_head_on_a_connection_has_its_time_too(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with door.connected() as (reader, writer):
        writer.write(b"GET /actor HTTP/1.1\r\nHost: x\r\n\r\n")
        await _skip_answer(reader)
        monkeypatch.setattr("web.http.connections.HEAD_S", 0.05)
        writer.write(b"GET /actor HTTP/1.1\r\nHo")
        assert await is_closed(reader)


async def test_whose_body_or_next_request_takes_long_is_not_cut_off(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.http.connections.HEAD_S", 0.05)
    async with door.connected() as (sending, slow), door.connected() as (idling, idle):
        slow.write(b"POST /api/v1/apps HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{")
        idle.write(b"GET /actor HTTP/1.1\r\nHost: x\r\n\r\n")
        await _skip_answer(idling)
        for _ in range(2):  # Whoever is cut off now began after the two.
            async with door.connected() as (reader, writer):
                writer.write(b"G")
                assert await is_closed(reader)
        slow.write(b"}")
        idle.write(b"GET /actor HTTP/1.1\r\nHost: x\r\n\r\n")
        assert (await _skip_answer(sending)).startswith(b"HTTP/1.1 4")
        assert (await _skip_answer(idling)).startswith(b"HTTP/1.1 200")


async def test_who_does_not_begin_with_tls_is_cut_off(
    settings: Settings, certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.http.connections.HANDSHAKE_S", 0.05)
    chain, key, _ = certificate
    async with running(replace(settings, tls_certificate=chain, tls_key=key)):
        async with Door(settings).connected() as (reader, writer):
            writer.write(b"\x16\x03\x01")
            assert await is_closed(reader)


async def _skip_answer(reader: asyncio.StreamReader) -> bytes:
    """Read one answer and return its first line."""
    async with asyncio.timeout(10):
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            line.split(b":")[1] for line in head.splitlines() if line.lower().startswith(b"content-length")
        )
        await reader.readexactly(int(length))
    return head
