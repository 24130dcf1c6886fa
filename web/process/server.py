"""The process of a site: logging, listening, the workers and the maintenance, and an orderly end.

SIGTERM: no new connections, requests in flight get eight seconds, then the workers stop between two
steps; what was not done is in the tables and is done at the next start.
"""

import asyncio
import gc
import logging
import signal
import ssl
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvloop
from aiohttp import BadContentDispositionHeader, BadContentDispositionParam

from federation.client import check_certificates
from federation.network import Network, open_network
from inbox import worker as inbox_worker
from inbox.background import worker as jobs
from models.core.config import Settings
from models.core.errors import ConfigurationError
from models.core.folder import keep_private
from models.core.schema import migrate
from models.core.secret import SecretBox
from models.core.site import open_site
from outbox.delivery import worker as outbox_worker
from outbox.mail import worker as mail_worker
from outbox.notifications import push
from web.app import create_app
from web.http.connections import Runner, listen
from web.http.html import TEMPLATES, compile_templates
from web.mail import renderer
from web.process import maintenance
from web.process.commands.common import printable
from web.process.outage import said_once

SHUTDOWN_S = 8
"""For requests in flight. With outbox.delivery.worker.GRACE_S for deliveries, all ends within the 15 seconds that we
promise.
"""

NEW_OBJECTS = 10_000
"""After so many, Python looks for rubbish among them; a page makes a few thousand."""

KEEPALIVE_S = 75
"""Longer than proxies keep idle connections, so that it is they who close."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Running:
    """A site at work."""

    network: Network
    workers: list[asyncio.Task[None]]


def run(settings: Settings) -> None:
    """Serve a site until SIGTERM or SIGINT. Raises ConfigurationError when it cannot start."""
    configure_logging(settings)
    uvloop.run(_until_signal(settings))


def configure_logging(settings: Settings) -> None:
    """Write log lines of key=value to standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(_OneLine("time=%(asctime)s level=%(levelname)s logger=%(name)s %(message)s"))
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    # What our format does not show need not be found out for every line.
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    for library in ("tortoise", "aiosqlite", "asyncio", "asyncpg"):
        # At debug these write statements with their values, and so what people wrote.
        logging.getLogger(library).setLevel(logging.WARNING)
    for complaint in (BadContentDispositionHeader, BadContentDispositionParam):
        warnings.simplefilter("ignore", complaint)  # They quote what others sent, on standard error.


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Running]:
    """Open a site, work and listen until left. The database of the site is that of the calling task."""
    check_certificates(settings)
    keep_private(settings)
    if settings.migrate_at_start:
        SecretBox.load(settings)  # refuses where there is no site, before a database is made there
        for name in await migrate(settings, _say_progress):
            log.info("event=migrated migration=%s", name)
    async with (
        open_site(settings) as site,
        said_once(site),
        open_network(site) as network,
        _workers(network) as workers,
    ):
        app = create_app(network)
        runner = Runner(
            app,
            access_log=None,
            shutdown_timeout=SHUTDOWN_S,
            keepalive_timeout=KEEPALIVE_S,
        )
        await runner.setup()
        try:
            listening = await _listen(runner, settings)
            try:
                log.info("event=listening address=%s origin=%s", settings.listen, settings.origin)
                compiling = asyncio.create_task(compile_templates(app[TEMPLATES], site.executor))
                try:
                    yield Running(network, workers)
                finally:
                    compiling.cancel()
            finally:
                listening.close()
        finally:
            await runner.cleanup()


def _say_progress(name: str, count: int) -> None:
    log.info("event=migrating migration=%s rows=%d", name, count)


async def serve(settings: Settings, stop: asyncio.Event) -> None:
    """Run a site until a signal stops it. Raises the error that a worker dies of."""
    async with running(settings) as site:
        await _until_stopped(stop, site.workers)
    log.info("event=stopped")


async def _until_signal(settings: Settings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    # What was imported stays. Looking for rubbish at every 700 new objects took a twentieth of the time.
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, 20, 20)
    await serve(settings, stop)


@asynccontextmanager
async def _workers(network: Network) -> AsyncIterator[list[asyncio.Task[None]]]:
    """Run the workers and the maintenance, and cancel them on leaving."""
    tasks = [
        asyncio.create_task(inbox_worker.run(network), name="inbox worker"),
        asyncio.create_task(outbox_worker.run(network), name="outbox worker"),
        asyncio.create_task(jobs.run(network), name="jobs"),
        asyncio.create_task(push.run(network), name="push"),
        asyncio.create_task(mail_worker.run(network, renderer(network.site)), name="mail"),
        asyncio.create_task(maintenance.run(network), name="maintenance"),
    ]
    try:
        yield tasks
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _until_stopped(stop: asyncio.Event, workers: list[asyncio.Task[None]]) -> None:
    """Wait. A worker that ends by itself is a defect: better to die loudly and be started again."""
    stopping = asyncio.create_task(stop.wait())
    try:
        done, _ = await asyncio.wait([stopping, *workers], return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
    for worker in done - {stopping}:
        log.critical("event=worker_ended worker=%r", worker.get_name())
        worker.result()
        raise RuntimeError(f"The {worker.get_name()} ended by itself")


async def _listen(runner: Runner, settings: Settings) -> asyncio.Server:
    host, _, port = settings.listen.rpartition(":")
    tls = _tls(settings)
    try:
        return await listen(runner, host.strip("[]"), int(port), tls)
    except OSError as error:
        reason = str(error.strerror or error).rpartition(": ")[2]
        raise ConfigurationError(
            f"Cannot listen on {settings.listen}: {reason}. Is another program, or a second Parvis,"
            " using it? PARVIS_LISTEN chooses another address or port."
        ) from error


def _tls(settings: Settings) -> ssl.SSLContext | None:
    if settings.tls_certificate is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(settings.tls_certificate, settings.tls_key)
    except (OSError, ssl.SSLError) as error:
        raise ConfigurationError(
            f"The certificate {settings.tls_certificate} or its key {settings.tls_key} cannot be used: {error}."
        ) from error
    if settings.peer_ca:
        _ask_for_certificates(context, settings.peer_ca)
    return context


def _ask_for_certificates(context: ssl.SSLContext, authority: Path) -> None:
    """Let the handshake ask for a client certificate; web/http/security.py demands it where peers deliver."""
    try:
        context.load_verify_locations(authority)
    except (OSError, ssl.SSLError) as error:
        raise ConfigurationError(
            f"The authority {authority} of PARVIS_PEER_CA cannot be used: {error}."
        ) from error
    context.verify_mode = ssl.CERT_OPTIONAL


class _OneLine(logging.Formatter):
    """Prevents foreign text from starting a line of its own, or looking like one of ours."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        return printable(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:
        """Set tracebacks apart: what others sent may stand in an error's text."""
        return "\n".join(f"| {printable(line)}" for line in super().formatException(ei).splitlines())

    def formatStack(self, stack_info: str) -> str:
        return "\n".join(f"| {printable(line)}" for line in stack_info.splitlines())
