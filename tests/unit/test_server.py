"""The process: it listens, it stops in order, and it says what is wrong when it cannot start."""

import asyncio
import logging
import shutil
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
import trustme
from aiohttp import web
from aiohttp.test_utils import unused_port

from federation.network import Network
from models.core import schema
from models.core.config import Settings
from models.core.errors import ConfigurationError
from tests.paris import paris_data, paris_settings
from web.app import create_app
from web.http.security import Route, public
from web.process import server
from web.process.server import configure_logging, serve

__all__ = ["paris_data"]

Worker = Callable[[Network], Awaitable[None]]


@pytest.fixture
def settings(paris_data: Path, tmp_path: Path) -> Settings:
    """Paris, on a free port."""
    shutil.copytree(paris_data, tmp_path / "paris")
    return replace(paris_settings(tmp_path / "paris"), listen=f"127.0.0.1:{unused_port()}")


@asynccontextmanager
async def running(settings: Settings, caplog: pytest.LogCaptureFixture) -> AsyncIterator[asyncio.Event]:
    caplog.set_level(logging.INFO, "web.process.server")
    stop = asyncio.Event()
    task = asyncio.create_task(serve(settings, stop))
    try:
        async with asyncio.timeout(10):
            while not task.done() and "event=listening" not in caplog.text:
                await asyncio.sleep(0.01)
            yield stop
            stop.set()
            await task
    finally:
        task.cancel()


async def test_it_finishes_what_is_in_flight_and_takes_nothing_new(
    settings: Settings, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(request: web.Request) -> web.Response:
        begun.set()
        await go_on.wait()
        return web.Response(text="done")

    monkeypatch.setattr(
        server, "create_app", lambda network: create_app(network, [Route("GET", "/", slow, public)])
    )
    async with running(settings, caplog) as stop, aiohttp.ClientSession() as session:
        in_flight = asyncio.create_task(session.get(f"http://{settings.listen}/"))
        await begun.wait()
        stop.set()
        while await _accepts(settings):
            await asyncio.sleep(0)
        go_on.set()
        assert await (await in_flight).text() == "done"
    assert "event=stopped" in caplog.text


async def _accepts(settings: Settings) -> bool:
    host, _, port = settings.listen.rpartition(":")
    try:
        _, writer = await asyncio.open_connection(host, int(port))
    except ConnectionRefusedError:
        return False
    writer.close()
    with suppress(ConnectionResetError):
        await writer.wait_closed()
    return True


async def test_it_serves_tls(settings: Settings, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    certificate.cert_chain_pems[0].write_to_path(chain)
    certificate.private_key_pem.write_to_path(key)
    context = ssl.create_default_context()
    authority.configure_trust(context)

    async with running(replace(settings, tls_certificate=chain, tls_key=key), caplog):
        async with aiohttp.ClientSession() as session:
            assert (await session.get(f"https://{settings.listen}/nodeinfo/2.0", ssl=context)).status == 200


async def test_it_upgrades_the_database_only_where_it_is_told_to(
    settings: Settings, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copytree(schema.MIGRATIONS, tmp_path / "migrations")
    for dialect in ("sqlite", "postgres"):
        (tmp_path / "migrations" / dialect / "9000_desks.py").write_text(
            'async def upgrade(db):\n    return """CREATE TABLE "desks" ("id" BIGINT NOT NULL PRIMARY KEY);"""\n'
        )
    monkeypatch.setattr(schema, "MIGRATIONS", tmp_path / "migrations")
    with pytest.raises(ConfigurationError, match="parvis migrate"):
        await serve(settings, asyncio.Event())
    async with running(replace(settings, migrate_at_start=True), caplog):
        assert "event=migrated migration=9000_desks" in caplog.text
    async with running(settings, caplog):
        pass


async def test_a_site_that_is_not_there_is_not_made_at_start(settings: Settings, tmp_path: Path) -> None:
    elsewhere = replace(settings, data_dir=tmp_path / "typo", migrate_at_start=True)
    with pytest.raises(ConfigurationError):
        await serve(elsewhere, asyncio.Event())
    assert not elsewhere.sqlite_file.exists()


async def test_a_port_in_use_is_explained(settings: Settings) -> None:
    async with await asyncio.start_server(lambda _r, _w: None, *settings.listen.split(":")):
        with pytest.raises(ConfigurationError, match=f"Cannot listen on {settings.listen}.*PARVIS_LISTEN"):
            await serve(settings, asyncio.Event())


async def test_an_unusable_certificate_is_explained(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "no.pem").write_text("no certificate")
    broken = replace(settings, tls_certificate=tmp_path / "no.pem", tls_key=tmp_path / "no.pem")
    with pytest.raises(ConfigurationError, match=r"no\.pem.*cannot be used"):
        await serve(broken, asyncio.Event())


async def _fall_over(network: Network) -> None:
    raise OSError("disk gone")


async def _give_up(network: Network) -> None:
    return


@pytest.mark.parametrize(("worker", "error"), [(_fall_over, "disk gone"), (_give_up, "ended by itself")])
async def test_a_worker_that_ends_takes_the_process_with_it(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, worker: Worker, error: str
) -> None:
    monkeypatch.setattr(server.outbox_worker, "run", worker)
    with pytest.raises((OSError, RuntimeError), match=error):
        await serve(settings, asyncio.Event())


def test_what_others_send_cannot_write_log_lines(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers.clear()
    try:
        configure_logging(settings)
        logging.getLogger("web.x").info("path=%s", "/a\nlevel=ERROR\x1b[2J")
    finally:
        root.handlers[:] = before
        root.setLevel(level)

    [line] = capsys.readouterr().err.splitlines()
    assert line.endswith(r"level=INFO logger=web.x path=/a\x0alevel=ERROR\x1b[2J")
