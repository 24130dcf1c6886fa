"""SIGTERM while clients are slow, a peer does not answer and something is being fetched: an end in time, and nothing lost."""

import asyncio
import signal
import ssl
import time
from contextlib import suppress

from aiohttp import WSCloseCode

from models.core.database import rows, value
from models.delivery.jobs import NewJob, ask
from outbox.posts.posts import Draft, publish
from tests.faults.conftest import Company, Tally
from tests.faults.gate import open_gate
from tests.faults.processes import Process, serving
from tests.streams import ears, sent_events
from tests.world import eventually

PROMISE_S = 15
STREAMS_S = 2
"""Streams end at once: they would be open for ever."""
SLOW_CLIENTS = 20
SLOW_REQUEST = b"POST /api/v1/statuses HTTP/1.1\r\nHost: paris.corp.example\r\nContent-Length: 100\r\n\r\n{"


async def test_a_site_stops_in_time_with_everything_open(open_company: Company, tally: Tally) -> None:
    async with (
        open_gate() as gate,
        open_company("paris", "lyon", hosts={"lyon.corp.example": gate.address}) as world,
    ):
        paris, lyon = world["paris"], world["lyon"]
        gate.leads_to = lyon.port
        amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
        await bruno.follow(amelie)
        await amelie.follow(bruno)
        gate.shut()
        gate.silent, before_start = True, gate.calls
        posts = [
            await paris.run(publish(paris.network, amelie.account, Draft(f"post {n}"))) for n in range(3)
        ]
        await paris.run(ask(NewJob("outbox", lyon.host, bruno.account.uri)))
        async with serving(paris) as process:

            async def all_wait() -> bool:
                return gate.calls >= before_start + 3

            await eventually(all_wait)
            clients = [await _slow_client(process) for _ in range(SLOW_CLIENTS)]
            async with (
                ears(amelie, "user", town=process.town) as hers,
                sent_events(amelie, "user", town=process.town) as told,
            ):
                before = time.monotonic()
                process.running.send_signal(signal.SIGTERM)
                assert await hers.end() == WSCloseCode.GOING_AWAY
                assert await told.read() == b""
                assert time.monotonic() - before < STREAMS_S
            status = await asyncio.wait_for(asyncio.to_thread(process.running.wait), PROMISE_S)
            took_s = time.monotonic() - before
            for client in clients:
                client.transport.abort()
        assert status == 0
        waiting = await paris.run(
            lambda: rows("SELECT leased_until FROM deliveries WHERE state = 'queued' ORDER BY id")
        )
        assert [each["leased_until"] for each in waiting] == [None] * len(posts)
        assert await paris.run(lambda: value("SELECT count(*) FROM errands")) == 1
        log = (paris.settings.data_dir / "process.log").read_text()
        assert "event=stopped" in log
        assert "Traceback" not in log
        tally(slow_clients=SLOW_CLIENTS, under_way=gate.calls, seconds=round(took_s, 1), lost=0)


async def _slow_client(process: Process) -> asyncio.StreamWriter:
    """Begin a request and never end it."""
    context = ssl.create_default_context(cafile=str(process.town.settings.company_ca))
    _, writer = await asyncio.open_connection(
        "127.0.0.1", process.town.port, ssl=context, server_hostname=process.town.host
    )
    with suppress(ConnectionError):
        writer.write(SLOW_REQUEST)
        await writer.drain()
    return writer
