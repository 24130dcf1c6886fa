"""The egress ledger: no dial without a row, none lost, none made that could not be written down."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import trustme
from aiohttp import web

from federation.client import FetchFailed
from federation.network import Network, open_network
from models.core import egress
from models.core.base import now
from models.core.egress import Dial, Ledger, dial_totals, dials, forget_dials, open_ledger
from models.core.errors import DomainNotAllowed, Unavailable
from tests.peer import Server, allow, open_lyon, serving

PARIS = "paris.corp.example"


@pytest.fixture
async def paris() -> AsyncIterator[Server]:
    authority = trustme.CA()
    async with serving(PARIS, authority) as server:
        server.pem = authority.cert_pem.bytes().decode()  # type: ignore[attr-defined]
        yield server


@pytest.fixture
async def lyon(tmp_path: Path, paris: Server) -> AsyncIterator[Network]:
    """Lyon speaks with Paris and nobody else."""
    async with open_lyon(tmp_path, paris) as site, open_network(site) as network:
        await allow(PARIS, company_ca=paris.pem)  # type: ignore[attr-defined]
        yield network


async def test_every_dial_is_a_row_with_its_bytes(lyon: Network, paris: Server) -> None:
    paris.gives("/inbox", b"x" * 1000, status=202)
    admitted = await lyon.policy.admit(paris.url("/inbox"))
    body = b"{" + b" " * 4998 + b"}"
    await lyon.client.post_activity(admitted, body, sender_id=lyon.site.account_id)
    await lyon.policy.ledger.write()
    [dial] = await Dial.all()
    assert (dial.host, dial.purpose, dial.outcome) == (PARIS, "federation", "202")
    assert 5000 < dial.bytes_out < 7000
    assert 1000 < dial.bytes_in < 1500
    assert now() - dial.at < timedelta(seconds=10)


async def test_a_row_names_the_connection_that_was_opened_for_it(lyon: Network, paris: Server) -> None:
    ports: list[int] = []

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        assert request.transport
        ports.append(request.transport.get_extra_info("peername")[1])
        return web.Response(status=202)

    paris.answers["/inbox"] = answer
    for _ in range(2):
        admitted = await lyon.policy.admit(paris.url("/inbox"))
        await lyon.client.post_activity(admitted, b"{}", sender_id=lyon.site.account_id)
    await lyon.client.certificate(admitted)
    await lyon.policy.ledger.write()
    opened, reused, looked = await Dial.all().order_by("id").values_list("local_port", flat=True)
    assert (opened, reused) == (ports[0], 0)
    assert paris.connections == 2
    assert looked not in (0, opened)


async def test_a_refused_dial_is_a_row_too(lyon: Network, paris: Server) -> None:
    for url in ("https://stranger.example/1", "not a url"):
        with pytest.raises(DomainNotAllowed):
            await lyon.policy.admit(url, "media")
    await lyon.policy.ledger.write()
    refused = {(d.host, d.purpose, d.outcome, d.bytes_out, d.bytes_in) for d in await Dial.all()}
    assert refused == {
        ("stranger.example", "media", "refused:domain_not_allowed", 0, 0),
        ("-", "media", "refused:domain_not_allowed", 0, 0),
    }
    assert paris.connections == 0


async def test_so_is_one_that_leads_outside_its_networks(lyon: Network, paris: Server) -> None:
    await allow("nantes.corp.example", networks="10.0.0.0/8")
    admitted = await lyon.policy.admit("https://nantes.corp.example/")
    object.__setattr__(lyon.client._resolver, "_lookup", _loopback)
    with pytest.raises(FetchFailed):
        await lyon.client.fetch_document(admitted)
    await lyon.policy.ledger.write()
    assert [dial.outcome for dial in await Dial.all()] == ["refused:address"]


async def _loopback(host: str, port: int) -> list[str]:
    return ["127.0.0.1"]


async def test_rows_are_written_by_themselves(lyon: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(egress, "WRITE_EVERY_S", 3600)
    async with open_ledger() as ledger:
        await asyncio.sleep(0)
        for _ in range(egress.BATCH):
            ledger.note(PARIS, "federation", "202")
        async with asyncio.timeout(5):
            while await Dial.all().count() < egress.BATCH:
                await asyncio.sleep(0)


async def test_an_orderly_stop_loses_nothing(tmp_path: Path, paris: Server) -> None:
    async with open_lyon(tmp_path, paris) as site:
        async with open_network(site) as network:
            for number in range(50):
                network.policy.ledger.note(PARIS, "federation", str(number))
        assert [dial.outcome for dial in await Dial.all().order_by("id")] == [str(n) for n in range(50)]


async def test_a_database_that_was_away_gets_every_row_once(
    lyon: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise OSError("the disk is full")

    ledger = Ledger()
    ledger.note(PARIS, "federation", "202")
    with monkeypatch.context() as broken:
        broken.setattr(egress, "execute_many", away)
        with pytest.raises(OSError, match="full"):
            await ledger.write()
    ledger.note(PARIS, "federation", "410")
    await ledger.write()
    await ledger.write()
    assert [dial.outcome for dial in await Dial.all().order_by("id")] == ["202", "410"]


async def test_two_who_write_at_once_write_each_row_once(lyon: Network) -> None:
    ledger = Ledger()
    for number in range(10):
        ledger.note(PARIS, "federation", str(number))
    await asyncio.gather(ledger.write(), ledger.write())
    assert await Dial.all().count() == 10


async def test_nothing_is_dialled_that_could_not_be_written_down(
    lyon: Network, paris: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> None:
        raise OSError("full")

    admitted = await lyon.policy.admit(paris.url("/1"))
    monkeypatch.setattr(egress, "execute_many", full)
    for _ in range(egress.MAX_UNWRITTEN):
        lyon.policy.ledger.note(PARIS, "federation", "202")
    with pytest.raises(Unavailable, match="ledger"):
        await lyon.client.fetch_document(admitted)
    assert paris.connections == 0


async def test_totals_count_by_host_purpose_and_outcome(lyon: Network) -> None:
    ledger = Ledger()
    for outcome in ("202", "202", "410"):
        ledger.note(PARIS, "federation", outcome, 10, 1)
    ledger.note("nantes.corp.example", "handshake", "200", 5, 7)
    await ledger.write()
    hour_ago = now() - timedelta(hours=1)
    totals = [
        (t.host, t.purpose, t.outcome, t.dials, t.bytes_out, t.bytes_in)
        for t in await dial_totals(since=hour_ago)
    ]
    assert totals == [
        ("nantes.corp.example", "handshake", "200", 1, 5, 7),
        (PARIS, "federation", "202", 2, 20, 2),
        (PARIS, "federation", "410", 1, 10, 1),
    ]
    assert [t.dials for t in await dial_totals(host=PARIS, since=hour_ago)] == [2, 1]
    assert await dial_totals(since=now() + timedelta(hours=1)) == []
    assert [d.outcome for d in await dials(host=PARIS, since=hour_ago, limit=2)] == ["410", "202"]


async def test_rows_are_kept_for_a_time(lyon: Network) -> None:
    for days in (89, 91):
        await Dial.create(
            at=now() - timedelta(days=days), host=PARIS, purpose="federation", outcome=str(days)
        )
    await forget_dials(now() - timedelta(days=90))
    assert [dial.outcome for dial in await Dial.all()] == ["89"]
