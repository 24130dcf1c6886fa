"""Client certificates between peers: shown where a peer asks, demanded where peers deliver."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
import trustme
from aiohttp import web

from federation.client import Client, FetchFailed, Resolver
from federation.keys import Keys
from federation.network import open_network
from federation.policy import Policy
from models.core.base import now
from models.core.config import Settings, load_settings
from models.core.egress import Dial
from models.core.errors import ConfigurationError
from outbox.administration.doctor import Finding, _served
from tests.paris import Paris, paris, paris_data
from tests.peer import allow, open_lyon
from web.app import create_app
from web.http.context import NETWORK
from web.process.server import _tls

__all__ = ["paris", "paris_data"]

PARIS = "paris.corp.example"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def files(tmp_path: Path, authority: trustme.CA) -> dict[str, Path]:
    """Certificates of the company: of Paris the server, of Lyon the peer; and another company's."""
    written = {"ca": tmp_path / "ca.pem"}
    authority.cert_pem.write_to_path(str(written["ca"]))
    for name, signer in (("paris", authority), ("lyon", authority), ("stranger", trustme.CA())):
        certificate = signer.issue_cert(f"{name}.corp.example")
        written[name], written[f"{name} key"] = tmp_path / f"{name}.pem", tmp_path / f"{name}.key"
        certificate.cert_chain_pems[0].write_to_path(str(written[name]))
        certificate.private_key_pem.write_to_path(str(written[f"{name} key"]))
    return written


# --- showing one -----------------------------------------------------------------------------------------------


@asynccontextmanager
async def demanding(files: dict[str, Path]) -> AsyncIterator[int]:
    """A peer that speaks with nobody who shows no certificate of the company."""

    async def accept(_: web.BaseRequest) -> web.Response:
        return web.Response(status=202)

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(files["ca"]))
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_cert_chain(files["paris"], files["paris key"])
    server = web.Server(accept)
    listener = await asyncio.get_running_loop().create_server(server, "127.0.0.1", 0, ssl=context)
    try:
        yield listener.sockets[0].getsockname()[1]
    finally:
        listener.close()
        await server.shutdown(timeout=0.1)
        await listener.wait_closed()


@pytest.mark.parametrize(("who", "status"), [("lyon", 202), ("stranger", 0), ("", 0)])
async def test_a_peer_that_asks_is_shown_our_certificate(
    tmp_path: Path, files: dict[str, Path], who: str, status: int
) -> None:
    ours = {"client_certificate": files[who], "client_key": files[f"{who} key"]} if who else {}
    async with demanding(files) as port:
        hosts = {PARIS: f"127.0.0.1:{port}"}
        async with open_lyon(tmp_path, development_hosts=hosts, company_ca=files["ca"], **ours) as site:
            await allow(PARIS)
            policy = Policy(site)
            client = Client(site, policy, Keys(site))
            try:
                admitted = await policy.admit(f"https://{PARIS}/inbox")
                if not status:
                    with pytest.raises(FetchFailed):
                        await client.post_activity(admitted, b"{}", sender_id=site.account_id)
                    return
                answer = await client.post_activity(admitted, b"{}", sender_id=site.account_id)
                assert answer.status == status
            finally:
                await client.close()
                policy.close()


# --- demanding one ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "delivered", "shown"), [("lyon", 400, 200), ("", 403, 200), ("stranger", 0, 0)]
)
async def test_deliveries_need_a_certificate_and_browsers_none(
    paris: Paris, files: dict[str, Path], who: str, delivered: int, shown: int
) -> None:
    """400 is what an activity without content gets: it came in."""
    settings = replace(
        paris.site.settings,
        tls_certificate=files["paris"],
        tls_key=files["paris key"],
        peer_ca=files["ca"],
    )
    network = paris.app[NETWORK]
    runner = web.AppRunner(create_app(replace(network, site=replace(paris.site, settings=settings))))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=_tls(settings))
    try:
        await site.start()
        origin = f"https://127.0.0.1:{runner.addresses[0][1]}"
        trust = ssl.create_default_context(cafile=str(files["ca"]))
        if who:
            trust.load_cert_chain(files[who], files[f"{who} key"])
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trust)) as client:
            for method, path, status in (
                ("POST", "/inbox", delivered),
                ("POST", "/users/1/inbox", delivered),
                ("GET", "/login", shown),
            ):
                headers = {"Content-Type": "application/activity+json"}
                asked = client.request(
                    method,
                    origin + path,
                    data=b"{}" if method == "POST" else None,
                    headers=headers,
                    server_hostname=PARIS,
                )
                if not status:
                    with pytest.raises(aiohttp.ClientError):
                        await asked
                    continue
                async with asked as answer:
                    assert answer.status == status, path
    finally:
        await runner.cleanup()


def test_an_authority_that_cannot_be_read_stops_the_start(files: dict[str, Path], tmp_path: Path) -> None:
    settings = Settings(
        origin="https://paris.corp.example",
        tls_certificate=files["paris"],
        tls_key=files["paris key"],
        peer_ca=tmp_path / "nothing.pem",
    )
    with pytest.raises(ConfigurationError, match="PARVIS_PEER_CA"):
        _tls(settings)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"CLIENT_CERTIFICATE": "a.pem"}, "go together"),
        ({"CLIENT_KEY": "a.key"}, "go together"),
        ({"PEER_CA": "ca.pem"}, "needs PARVIS_TLS_CERTIFICATE"),
    ],
)
def test_half_of_it_is_refused(given: dict[str, str], why: str) -> None:
    environment = {"PARVIS_ORIGIN": "https://paris.corp.example"}
    environment |= {f"PARVIS_{name}": text for name, text in given.items()}
    with pytest.raises(ConfigurationError, match=why):
        load_settings(None, environment)


# --- what people are shown -------------------------------------------------------------------------------------


@asynccontextmanager
async def showing(certificate: Path, key: Path) -> AsyncIterator[int]:
    """A server that shows a certificate."""

    async def welcome(_: web.BaseRequest) -> web.Response:
        return web.Response()

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    listener = await asyncio.get_running_loop().create_server(
        web.Server(welcome), "127.0.0.1", 0, ssl=context
    )
    async with listener:
        yield listener.sockets[0].getsockname()[1]


@pytest.mark.parametrize(
    ("name", "days", "trusted", "level", "text"),
    [
        ("paris", 90, True, "OK", "valid for 89 more days"),
        ("paris", 5, True, "WARN", "paris.corp.example shows one that expires in 4 days"),
        ("paris", -1, True, "FAIL", "its certificate has expired"),
        ("lyon", 90, True, "FAIL", "its certificate is for another name"),
        ("paris", 90, False, "FAIL", "an authority that is not trusted here"),
        ("", 0, True, "WARN", "nobody listens there"),
    ],
)
async def test_the_doctor_looks_at_the_certificate_that_people_are_shown(
    paris: Paris,
    authority: trustme.CA,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    days: int,
    trusted: bool,
    level: str,
    text: str,
) -> None:
    """Whatever the file says, and whoever ends TLS. The name leads to this machine, as it often does on the server."""
    issued = authority.issue_cert(f"{name or 'paris'}.corp.example", not_after=now() + timedelta(days=days))
    issued.cert_chain_pems[0].write_to_path(str(tmp_path / "shown.pem"))
    issued.private_key_pem.write_to_path(str(tmp_path / "shown.key"))
    (authority if trusted else trustme.CA()).cert_pem.write_to_path(str(tmp_path / "trusted.pem"))
    settings = replace(paris.site.settings, company_ca=tmp_path / "trusted.pem")
    site = replace(paris.site, settings=settings)

    async def look(port: int) -> list[Finding]:
        async def here(*_: object) -> tuple[list[str], int]:
            return ["127.0.0.1"], port

        monkeypatch.setattr(Resolver, "_addresses", here)
        async with open_network(site) as network:
            return [finding async for finding in _served(network)]

    if name:
        async with showing(tmp_path / "shown.pem", tmp_path / "shown.key") as port:
            [found] = await look(port)
    else:
        [found] = await look(1)
    assert (found.level, found.subject) == (level, "served certificate")
    assert text in found.text
    assert {dial.purpose for dial in await Dial.all()} == {"self"}


async def test_a_file_that_was_renewed_is_served_after_a_restart(
    paris: Paris, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, days in (("old", 90), ("new", 300)):
        issued = authority.issue_cert("paris.corp.example", not_after=now() + timedelta(days=days))
        issued.cert_chain_pems[0].write_to_path(str(tmp_path / f"{name}.pem"))
        issued.private_key_pem.write_to_path(str(tmp_path / f"{name}.key"))
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    files = {"company_ca": tmp_path / "ca.pem", "tls_certificate": tmp_path / "new.pem"}
    site = replace(paris.site, settings=replace(paris.site.settings, **files))
    async with showing(tmp_path / "old.pem", tmp_path / "old.key") as port:

        async def here(*_: object) -> tuple[list[str], int]:
            return ["127.0.0.1"], port

        monkeypatch.setattr(Resolver, "_addresses", here)
        async with open_network(site) as network:
            [found] = [finding async for finding in _served(network)]
    assert (found.level, "restart the site" in found.text) == ("WARN", True)
