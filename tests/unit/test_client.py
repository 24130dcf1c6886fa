"""The way out: real servers, real certificates, and every way in which a peer may misbehave."""

import asyncio
import gzip
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from email.utils import format_datetime
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiohttp import ClientConnectorCertificateError, web

from federation.client import (
    AddressRefused,
    Answer,
    Client,
    Deadlines,
    FetchFailed,
    Resolver,
    check_address,
    is_activity_type,
)
from federation.keys import Keys
from federation.policy import AdmittedUrl, Policy
from federation.protocol.signatures import SignedRequest, load_public_key, read_claim, verify
from models.core.base import now
from models.core.config import Network
from models.core.errors import Gone, NotFound
from models.core.site import Site
from models.core.version import VERSION
from models.peers.peers import Peer, set_state
from tests.peer import ACTIVITY, Server, allow, keypair, open_lyon, serving

PARIS, NANTES = "paris.corp.example", "nantes.corp.example"


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def other_authority() -> trustme.CA:
    """One that the machine does not know."""
    return trustme.CA()


@pytest.fixture
def known_authority(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """One that the machine trusts, as it does the public ones."""
    file = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return authority


@pytest.fixture
async def paris(known_authority: trustme.CA) -> AsyncIterator[Server]:
    async with serving(PARIS, known_authority) as server:
        yield server


@pytest.fixture
async def nantes(known_authority: trustme.CA) -> AsyncIterator[Server]:
    async with serving(NANTES, known_authority) as server:
        yield server


@pytest.fixture
async def lyon(tmp_path: Path, paris: Server, nantes: Server) -> AsyncIterator[Site]:
    async with open_lyon(tmp_path, paris, nantes) as site:
        yield site


@pytest.fixture
def gate(lyon: Site) -> Policy:
    return Policy(lyon)


@pytest.fixture
async def client(lyon: Site, gate: Policy) -> AsyncIterator[Client]:
    await allow(PARIS)
    client = Client(lyon, gate, Keys(lyon), deadlines=Deadlines(connect_s=2, delivery_s=2, fetch_s=2))
    yield client
    await client.close()


@pytest.fixture
async def hurried(lyon: Site, gate: Policy) -> AsyncIterator[Client]:
    """A client that waits for a twentieth of a second."""
    await allow(PARIS)
    client = Client(lyon, gate, Keys(lyon), deadlines=Deadlines(delivery_s=0.05, fetch_s=0.05))
    yield client
    await client.close()


def networks(text: str) -> tuple[Network, ...]:
    return tuple(ip_network(part) for part in text.split(",") if part)


async def moved(location: str, status: int = 302) -> Any:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=status, headers={"Location": location})

    return answer


def signed_request(server: Server, body: bytes = b"") -> SignedRequest:
    method, _, target = server.asked[-1].partition(" ")
    return SignedRequest(method, target, tuple(server.headers[-1].items()), body)


def is_signed_by_lyon(request: SignedRequest) -> bool:
    claim = read_claim(request, authorities=frozenset({PARIS}), now=now())
    assert claim.key_id == "https://lyon.corp.example/actor#main-key"
    return verify(claim, load_public_key(keypair("lyon")[1]))


# --- documents -----------------------------------------------------------------------------------------------


async def test_a_document_is_fetched_signed_by_the_site(client: Client, gate: Policy, paris: Server) -> None:
    paris.gives("/users/1?page=2", {"id": paris.url("/users/1"), "type": "Person"})
    fetched = await client.fetch_document(await gate.admit(paris.url("/users/1?page=2")))
    assert fetched.url == paris.url("/users/1?page=2")
    assert fetched.document == {"id": paris.url("/users/1"), "type": "Person"}
    assert is_signed_by_lyon(signed_request(paris))
    headers = paris.headers[-1]
    assert headers["Accept"].startswith(
        'application/ld+json; profile="https://www.w3.org/ns/activitystreams"'
    )
    assert headers["User-Agent"] == f"Parvis/{VERSION} (+https://lyon.corp.example)"


async def test_who_has_no_key_sends_nothing(client: Client, gate: Policy, paris: Server) -> None:
    with pytest.raises(NotFound):
        await client.fetch_document(await gate.admit(paris.url("/users/1")), sender_id=1)
    assert paris.connections == 0


@pytest.mark.parametrize("status", [401, 403, 404, 500, 204])
async def test_what_a_peer_answered_instead_is_told(
    client: Client, gate: Policy, paris: Server, status: int
) -> None:
    paris.gives("/users/1", b"", status=status)
    with pytest.raises(FetchFailed) as failure:
        await client.fetch_document(await gate.admit(paris.url("/users/1")))
    assert (failure.value.peer_status, failure.value.status) == (status, 503)


async def test_gone_is_gone(client: Client, gate: Policy, paris: Server) -> None:
    paris.gives("/users/1", {"type": "Tombstone"}, status=410)
    with pytest.raises(Gone):
        await client.fetch_document(await gate.admit(paris.url("/users/1")))


@pytest.mark.parametrize("id_", ["https://nantes.corp.example/users/1", "", None, 7, "/users/1"])
async def test_a_document_of_another_server_is_refused(
    client: Client, gate: Policy, paris: Server, id_: Any
) -> None:
    await allow(NANTES)
    paris.gives("/users/1", {"id": id_})
    with pytest.raises(FetchFailed):
        await client.fetch_document(await gate.admit(paris.url("/users/1")))


@pytest.mark.parametrize(
    ("content_type", "spoken"),
    [
        ("application/activity+json", True),
        ("Application/Activity+JSON; charset=utf-8", True),
        ('application/ld+json; profile="https://www.w3.org/ns/activitystreams"', True),
        ('application/ld+json;profile="https://x.example/ https://www.w3.org/ns/activitystreams"', True),
        ("application/ld+json", False),
        ('application/ld+json; profile="https://www.w3.org/ns/activitystreams-not"', False),
        ("application/json", False),
        ("text/html", False),
        ("", False),
    ],
)
async def test_only_the_types_of_the_protocol_are_read(
    client: Client, gate: Policy, paris: Server, content_type: str, spoken: bool
) -> None:
    assert is_activity_type(content_type) is spoken
    paris.gives("/1", {"id": paris.url("/1")}, content_type=content_type)
    admitted = await gate.admit(paris.url("/1"))
    if spoken:
        assert (await client.fetch_document(admitted)).document["id"] == paris.url("/1")
    else:
        with pytest.raises(FetchFailed):
            await client.fetch_document(admitted)


@pytest.mark.parametrize("body", [b"<html>", b"[1]", b'{"id": 1, "id": 2}', b"[" * 5000, b'"\xff"'])
async def test_unreadable_documents_are_failures(
    client: Client, gate: Policy, paris: Server, body: bytes
) -> None:
    paris.gives("/1", body)
    with pytest.raises(FetchFailed):
        await client.fetch_document(await gate.admit(paris.url("/1")))


async def test_a_compressed_document_is_read(client: Client, gate: Policy, paris: Server) -> None:
    body = gzip.compress(b'{"id": "https://paris.corp.example/1"}')
    paris.gives("/1", body, headers={"Content-Encoding": "gzip"})
    assert (await client.fetch_document(await gate.admit(paris.url("/1")))).document["id"] == paris.url("/1")


@pytest.mark.parametrize("compressed", [True, False])
async def test_a_document_may_not_be_larger_than_a_mebibyte_however_packed(
    client: Client, gate: Policy, paris: Server, compressed: bool
) -> None:
    body = b'{"id": "https://paris.corp.example/1", "name": "' + b"a" * 5_000_000 + b'"}'
    if compressed:
        paris.gives("/1", gzip.compress(body), headers={"Content-Encoding": "gzip"})
    else:
        paris.gives("/1", body)
    with pytest.raises(FetchFailed, match="too large"):
        await client.fetch_document(await gate.admit(paris.url("/1")))


async def test_broken_compression_is_a_failure(client: Client, gate: Policy, paris: Server) -> None:
    paris.gives("/1", b"no gzip", headers={"Content-Encoding": "gzip"})
    with pytest.raises(FetchFailed):
        await client.fetch_document(await gate.admit(paris.url("/1")))


@pytest.mark.parametrize("trickling", [True, False])
async def test_a_slow_peer_is_given_up(hurried: Client, gate: Policy, paris: Server, trickling: bool) -> None:
    async def slow(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": ACTIVITY})
        if trickling:
            await response.prepare(request)
        await asyncio.Event().wait()
        return response

    paris.answers["/1"] = slow
    with pytest.raises(FetchFailed, match="did not answer"):
        await hurried.fetch_document(await gate.admit(paris.url("/1")))


async def test_a_peer_that_is_down_is_a_failure(client: Client, gate: Policy, lyon: Site) -> None:
    down = "down.corp.example"
    await allow(down)
    lyon.settings.development_hosts[down] = "127.0.0.1:1"
    with pytest.raises(FetchFailed) as failure:
        await client.fetch_document(await gate.admit(f"https://{down}/1"))
    assert failure.value.peer_status is None


# --- redirects -----------------------------------------------------------------------------------------------


async def test_a_redirect_within_the_peer_is_followed_and_signed_anew(
    client: Client, gate: Policy, paris: Server
) -> None:
    paris.answers["/old"] = await moved("/new")
    paris.gives("/new", {"id": paris.url("/new")})
    fetched = await client.fetch_document(await gate.admit(paris.url("/old")))
    assert fetched.url == paris.url("/new")
    assert is_signed_by_lyon(signed_request(paris))


@pytest.mark.parametrize("listed", [True, False])
async def test_a_redirect_to_another_host_opens_no_connection_there(
    client: Client, gate: Policy, paris: Server, nantes: Server, listed: bool
) -> None:
    if listed:
        await allow(NANTES)
    paris.answers["/1"] = await moved(nantes.url("/1"))
    nantes.gives("/1", {"id": nantes.url("/1")})
    with pytest.raises(FetchFailed):
        await client.fetch_document(await gate.admit(paris.url("/1")))
    assert (paris.connections, nantes.connections) == (1, 0)


@pytest.mark.parametrize(
    "location",
    ["http://paris.corp.example:{port}/1", "http://[", "https://127.0.0.1:{port}/1", "", "file:///1"],
)
async def test_a_redirect_to_what_is_no_peer_is_refused(
    client: Client, gate: Policy, paris: Server, location: str
) -> None:
    await allow(f"127.0.0.1:{paris.port}", f"{PARIS}:{paris.port}")
    paris.answers["/old"] = await moved(location.format(port=paris.port))
    with pytest.raises(FetchFailed):
        await client.fetch_document(await gate.admit(paris.url("/old")))
    assert paris.asked == ["GET /old"] * (1 if location else 4)


async def test_a_file_may_lie_at_another_host_of_the_list(
    client: Client, gate: Policy, paris: Server, nantes: Server, tmp_path: Path
) -> None:
    await allow(NANTES)
    file = tmp_path / "file"
    paris.answers["/1.png"] = await moved(nantes.url("/1.png"))
    nantes.gives("/1.png", b"picture", content_type="image/png")
    admitted = await gate.admit(paris.url("/1.png"), "media")
    await client.fetch_media(admitted, file, max_bytes=7)
    assert file.read_bytes() == b"picture"
    assert is_signed_by_lyon(signed_request(paris))
    assert (nantes.headers[0]["Host"], "Signature" in nantes.headers[0]) == (NANTES, True)
    with pytest.raises(FetchFailed, match="too large"):
        await client.fetch_media(admitted, file, max_bytes=6)


async def test_a_file_is_not_fetched_from_a_stranger(
    client: Client, gate: Policy, paris: Server, nantes: Server, tmp_path: Path
) -> None:
    paris.answers["/1.png"] = await moved(nantes.url("/1.png"))
    with pytest.raises(FetchFailed):
        await client.fetch_media(
            await gate.admit(paris.url("/1.png"), "media"), tmp_path / "file", max_bytes=7
        )
    assert nantes.connections == 0


async def test_more_than_three_redirects_are_too_many(client: Client, gate: Policy, paris: Server) -> None:
    for number in range(5):
        paris.answers[f"/{number}"] = await moved(f"/{number + 1}")
    paris.gives("/5", {"id": paris.url("/5")})
    with pytest.raises(FetchFailed, match="more than 3"):
        await client.fetch_document(await gate.admit(paris.url("/1")))
    paris.answers["/2"] = await moved("/4")
    paris.answers["/3"] = await moved("/4")
    assert (await client.fetch_document(await gate.admit(paris.url("/3")))).url == paris.url("/5")


async def test_a_peer_removed_between_two_hops_is_not_asked_again(
    client: Client, gate: Policy, paris: Server, lyon: Site
) -> None:
    async def removing(request: web.BaseRequest) -> web.StreamResponse:
        removal.set()
        await removed.wait()
        return web.Response(status=302, headers={"Location": "/new"})

    removal, removed = asyncio.Event(), asyncio.Event()
    paris.answers["/old"] = removing
    fetching = asyncio.create_task(client.fetch_document(await gate.admit(paris.url("/old"))))
    await removal.wait()
    await set_state(lyon.live, PARIS, "removed", by="command line")
    removed.set()
    with pytest.raises(FetchFailed):
        await fetching
    assert paris.asked == ["GET /old"]


# --- WebFinger -----------------------------------------------------------------------------------------------


async def test_webfinger_is_asked_by_the_site_and_may_lead_to_another_peer(
    client: Client, gate: Policy, paris: Server, nantes: Server, lyon: Site
) -> None:
    paris.answers["/finger"] = await moved(nantes.url("/finger"))
    nantes.gives("/finger", {"subject": "acct:ana@x"}, content_type="application/jrd+json; charset=utf-8")
    admitted = await gate.admit(paris.url("/finger"))
    with pytest.raises(FetchFailed):
        await client.fetch_jrd(admitted)
    assert nantes.connections == 0
    await set_state(lyon.live, NANTES, "active", by="command line")
    assert await client.fetch_jrd(admitted) == {"subject": "acct:ana@x"}
    assert all("Signature" in headers for headers in paris.headers + nantes.headers)


async def test_webfinger_does_not_lead_from_https_to_http(
    client: Client, gate: Policy, paris: Server
) -> None:
    await allow(f"{PARIS}:{paris.port}")
    paris.answers["/finger"] = await moved(f"http://{PARIS}:{paris.port}/finger")
    with pytest.raises(FetchFailed, match="away from https"):
        await client.fetch_jrd(await gate.admit(paris.url("/finger")))


async def test_webfinger_does_not_answer_with_a_page(client: Client, gate: Policy, paris: Server) -> None:
    paris.gives("/finger", {}, content_type="text/html")
    with pytest.raises(FetchFailed):
        await client.fetch_jrd(await gate.admit(paris.url("/finger")))


# --- deliveries ----------------------------------------------------------------------------------------------


async def test_a_delivery_is_signed_over_its_body(
    client: Client, gate: Policy, paris: Server, lyon: Site
) -> None:
    received = []

    async def inbox(request: web.BaseRequest) -> web.StreamResponse:
        received.append(await request.read())
        return web.Response(status=202)

    paris.answers["/inbox"] = inbox
    answer = await client.post_activity(
        await gate.admit(paris.url("/inbox")), b'{"type": "Create"}', sender_id=lyon.account_id
    )
    assert answer == Answer(202, None)
    assert received == [b'{"type": "Create"}']
    assert paris.headers[-1]["Content-Type"] == ACTIVITY
    assert is_signed_by_lyon(signed_request(paris, received[0]))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_delivery_never_follows_a_redirect(
    client: Client, gate: Policy, paris: Server, nantes: Server, lyon: Site, status: int
) -> None:
    await allow(NANTES)
    for location in (nantes.url("/inbox"), "/other"):
        paris.answers["/inbox"] = await moved(location, status)
        answer = await client.post_activity(
            await gate.admit(paris.url("/inbox")), b"{}", sender_id=lyon.account_id
        )
        assert answer.status == status
    assert (paris.asked, nantes.connections) == (["POST /inbox"] * 2, 0)


@pytest.mark.parametrize(
    ("header", "seconds"), [("120", 120), ("soon", None), ("", None), ("-1", None), ("9" * 40, 999_999_999)]
)
async def test_a_peer_may_ask_for_patience(
    client: Client, gate: Policy, paris: Server, lyon: Site, header: str, seconds: int | None
) -> None:
    paris.gives("/inbox", b"", status=503, headers={"Retry-After": header})
    admitted = await gate.admit(paris.url("/inbox"))
    assert await client.post_activity(admitted, b"{}", sender_id=lyon.account_id) == Answer(503, seconds)


async def test_patience_may_be_a_date(client: Client, gate: Policy, paris: Server, lyon: Site) -> None:
    later = format_datetime(now() + timedelta(minutes=10), usegmt=True)
    paris.gives("/inbox", b"", status=429, headers={"Retry-After": later})
    answer = await client.post_activity(
        await gate.admit(paris.url("/inbox")), b"{}", sender_id=lyon.account_id
    )
    assert answer.retry_after_s is not None
    assert 590 < answer.retry_after_s <= 600


async def test_an_answer_counts_however_long_its_body(
    client: Client, gate: Policy, paris: Server, lyon: Site
) -> None:
    async def endless(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(status=202)
        await response.prepare(request)
        await response.write(b"thanks")
        await asyncio.Event().wait()
        return response

    paris.answers["/inbox"] = endless
    admitted = await gate.admit(paris.url("/inbox"))
    assert await client.post_activity(admitted, b"{}", sender_id=lyon.account_id) == Answer(202, None)


async def test_a_delivery_has_a_deadline(hurried: Client, gate: Policy, paris: Server, lyon: Site) -> None:
    async def slow(request: web.BaseRequest) -> web.StreamResponse:
        await asyncio.Event().wait()
        return web.Response()

    paris.answers["/inbox"] = slow
    with pytest.raises(FetchFailed):
        await hurried.post_activity(await gate.admit(paris.url("/inbox")), b"{}", sender_id=lyon.account_id)


async def test_deliveries_share_a_connection_and_no_cookies(
    client: Client, gate: Policy, paris: Server, lyon: Site
) -> None:
    paris.gives("/inbox", b"", status=202, headers={"Set-Cookie": "who=lyon; Path=/"})
    admitted = await gate.admit(paris.url("/inbox"))
    for _ in range(3):
        await client.post_activity(admitted, b"{}", sender_id=lyon.account_id)
    assert paris.connections == 1
    assert all("Cookie" not in headers for headers in paris.headers)


# --- addresses -----------------------------------------------------------------------------------------------


async def test_a_peer_outside_its_networks_is_not_dialled(
    client: Client, gate: Policy, paris: Server, lyon: Site, caplog: pytest.LogCaptureFixture
) -> None:
    paris.gives("/1", {"id": paris.url("/1")})
    await client.fetch_document(await gate.admit(paris.url("/1")))
    # Pinned elsewhere while a connection to the old place is still open.
    await set_state(lyon.live, PARIS, "active", by="command line", networks=networks("10.0.0.0/8"))
    with caplog.at_level(logging.INFO, "parvis.egress"), pytest.raises(FetchFailed):
        await client.fetch_document(await gate.admit(paris.url("/1")))
    assert paris.connections == len(paris.asked) == 1
    warnings = [record.message for record in caplog.records if record.levelname == "WARNING"]
    assert warnings == [f"dial host={PARIS} purpose=federation outcome=refused key=address"]
    await set_state(lyon.live, PARIS, "active", by="command line", networks=networks("127.0.0.0/8"))
    await client.fetch_document(await gate.admit(paris.url("/1")))


@pytest.mark.parametrize(
    "address",
    [
        *("0.0.0.0", "0.1.2.3", "127.0.0.1", "127.8.8.8", "169.254.169.254", "224.0.0.1", "255.255.255.255"),
        *("::", "::1", "fe80::1", "fe80::1%eth0", "ff02::1"),
        *(
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::7f00:1",
        ),
        *("2002:7f00:1::", "2001:0:808:808::80ff:fffe", "2001:0:808:808::5601:5601"),
    ],
)
@pytest.mark.parametrize("pins", ["", "0.0.0.0/0,::/0"])
def test_some_addresses_are_never_a_peer(address: str, pins: str) -> None:
    with pytest.raises(AddressRefused):
        check_address(address, networks(pins))


@pytest.mark.parametrize(
    "address", ["10.1.2.3", "192.168.1.1", "172.16.0.1", "8.8.8.8", "fd00::1", "2600::1", "64:ff9b::a01:203"]
)
def test_companies_live_on_privatenetworks(address: str) -> None:
    check_address(address, ())


@pytest.mark.parametrize(
    ("address", "inside"),
    [
        ("10.1.2.3", True),
        ("::ffff:10.1.2.3", True),
        ("64:ff9b::a01:203", True),
        ("fd00:1::5", True),
        ("10.2.2.3", False),
        ("fd00:2::5", False),
        ("::ffff:10.2.2.3", False),
    ],
)
def test_pins_are_compared_with_what_an_address_stands_for(address: str, inside: bool) -> None:
    pins = networks("10.1.0.0/16,fd00:1::/32")
    if inside:
        check_address(address, pins)
    else:
        with pytest.raises(AddressRefused):
            check_address(address, pins)


async def admitted_to(site: Site, pins: str) -> AdmittedUrl:
    await Peer.update_or_create(host=PARIS, defaults={"state": "active", "networks": pins})
    return await Policy(site).admit(f"https://{PARIS}/1")


async def test_names_are_dialled_where_they_lead_now_and_nowhere_else(tmp_path: Path) -> None:
    leads_to = ["10.1.0.1"]

    async def lookup(host: str, port: int) -> list[str]:
        return list(leads_to)

    # The shortcut is for development only.
    shortcut = {PARIS: "127.0.0.1:1"}
    async with open_lyon(tmp_path, development=False, development_hosts=shortcut) as site:
        resolver = Resolver(site.settings, lookup)
        with pytest.raises(AddressRefused, match="never admitted"):
            await resolver.resolve(PARIS, 443)
        assert resolver.allow(await admitted_to(site, "10.1.0.0/16")) is False
        found = await resolver.resolve(PARIS, 443)
        assert [(each["host"], each["port"]) for each in found] == [("10.1.0.1", 443)]
        with pytest.raises(AddressRefused, match="never admitted"):
            await resolver.resolve(PARIS, 8443)
        for rebound in (["127.0.0.1"], ["10.1.0.1", "10.2.0.1"], ["::ffff:169.254.169.254"], ["8.8.8.8"]):
            leads_to[:] = rebound
            with pytest.raises(AddressRefused):
                await resolver.resolve(PARIS, 443)
        assert resolver.allow(await admitted_to(site, "")) is True
        assert [each["host"] for each in await resolver.resolve(PARIS, 443)] == ["8.8.8.8"]


async def test_outside_development_no_name_leads_to_this_machine(tmp_path: Path, paris: Server) -> None:
    async def lookup(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    async with open_lyon(tmp_path, paris, development=False) as site:
        gate = Policy(site)
        await allow(PARIS)
        client = Client(site, gate, Keys(site), lookup=lookup)
        with pytest.raises(FetchFailed) as failure:
            await client.fetch_document(await gate.admit(paris.url("/1")))
        await client.close()
    assert isinstance(failure.value.__cause__, OSError)
    assert isinstance(failure.value.__cause__.__cause__, AddressRefused)
    assert paris.connections == 0


async def test_localhost_needs_no_name_server(tmp_path: Path) -> None:
    async with open_lyon(tmp_path) as site:
        await allow("localhost:8000")
        resolver = Resolver(site.settings, lookup=_no_lookup)
        resolver.allow(await Policy(site).admit("http://localhost:8000/actor"))
        assert [each["host"] for each in await resolver.resolve("localhost", 8000)] == ["127.0.0.1"]


async def _no_lookup(host: str, port: int) -> list[str]:
    raise AssertionError(f"{host} was looked up")


async def test_a_name_that_does_not_exist_is_a_failure(tmp_path: Path) -> None:
    async def lookup(host: str, port: int) -> list[str]:
        raise OSError(-2, "Name or service not known")

    async with open_lyon(tmp_path, development=False) as site:
        gate = Policy(site)
        await allow(PARIS)
        client = Client(site, gate, Keys(site), lookup=lookup)
        with pytest.raises(FetchFailed):
            await client.fetch_document(await gate.admit(f"https://{PARIS}/1"))
        await client.close()


async def test_a_proxy_in_the_environment_is_ignored(
    client: Client, gate: Policy, paris: Server, nantes: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.setenv(name, f"http://{nantes.address}")
    paris.gives("/1", {"id": paris.url("/1")})
    await client.fetch_document(await gate.admit(paris.url("/1")))
    assert nantes.connections == 0


# --- certificates --------------------------------------------------------------------------------------------


async def fetch_from(server: Server, site: Site) -> None:
    gate = Policy(site)
    client = Client(site, gate, Keys(site))
    try:
        server.gives("/1", {"id": server.url("/1")})
        await client.fetch_document(await gate.admit(server.url("/1")))
    finally:
        await client.close()


@pytest.mark.parametrize("trusted_by", ["nobody", "the company", "the peer's row"])
async def test_an_unknown_authority_is_trusted_when_an_administrator_says_so(
    tmp_path: Path, known_authority: trustme.CA, other_authority: trustme.CA, trusted_by: str
) -> None:
    pem = other_authority.cert_pem.bytes().decode()
    (tmp_path / "company.pem").write_text(pem)
    company_ca = tmp_path / "company.pem" if trusted_by == "the company" else None
    async with serving(PARIS, other_authority) as server:
        async with open_lyon(tmp_path, server, company_ca=company_ca) as site:
            await allow(PARIS, company_ca=pem if trusted_by == "the peer's row" else "")
            if trusted_by == "nobody":
                with pytest.raises(FetchFailed) as failure:
                    await fetch_from(server, site)
                assert isinstance(failure.value.__cause__, ClientConnectorCertificateError)
                assert "not trusted here" in str(failure.value)
                assert server.asked == []
            else:
                await fetch_from(server, site)


async def test_one_peers_authority_vouches_for_no_other(
    tmp_path: Path, known_authority: trustme.CA, other_authority: trustme.CA
) -> None:
    pem = other_authority.cert_pem.bytes().decode()
    async with serving(PARIS, other_authority) as paris, serving(NANTES, other_authority) as nantes:
        async with open_lyon(tmp_path, paris, nantes) as site:
            await allow(PARIS, company_ca=pem)
            await allow(NANTES)
            await fetch_from(paris, site)
            with pytest.raises(FetchFailed):
                await fetch_from(nantes, site)


async def test_a_certificate_for_another_name_is_refused(tmp_path: Path, known_authority: trustme.CA) -> None:
    async with serving(PARIS, known_authority, certified_as=NANTES) as server:
        async with open_lyon(tmp_path, server) as site:
            await allow(PARIS)
            with pytest.raises(FetchFailed, match="its certificate is for another name"):
                await fetch_from(server, site)
    assert server.asked == []


async def test_an_authority_that_cannot_be_read_refuses(
    tmp_path: Path, paris: Server, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_lyon(tmp_path, paris) as site:
        await allow(PARIS, company_ca="no PEM")
        with pytest.raises(FetchFailed):
            await fetch_from(paris, site)
    assert paris.connections == 0


# --- the log -------------------------------------------------------------------------------------------------


async def test_every_dial_is_one_line(
    client: Client, gate: Policy, paris: Server, lyon: Site, caplog: pytest.LogCaptureFixture
) -> None:
    paris.answers["/old"] = await moved("/new")
    paris.gives("/inbox", b"", status=202)
    with caplog.at_level(logging.INFO, "parvis.egress"):
        with pytest.raises(FetchFailed):
            await client.fetch_document(await gate.admit(paris.url("/old")))
        await client.post_activity(await gate.admit(paris.url("/inbox")), b"{}", sender_id=lyon.account_id)
    assert caplog.messages == [
        f"dial host={PARIS} purpose=federation outcome={status}" for status in (302, 404, 202)
    ]
