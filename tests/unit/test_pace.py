"""How fast other sites may ask: a peer fifty a second, five hundred at once, and nobody pays for another."""

import asyncio
from collections.abc import AsyncIterator
from ipaddress import ip_network
from pathlib import Path

import pytest

from tests.paris import Paris, paris, paris_data
from tests.world import World, company
from web.http.pace import PACE, STRANGER, Pace

__all__ = ["paris", "paris_data"]

LYON, PARIS = "lyon.corp.example", "paris.corp.example"
HERE, ELSEWHERE, NEXT_DOOR = "127.0.0.1", "203.0.113.9", "2001:db8:1:2::7"


class Clock:
    """Time that the test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_strangers_cannot_fill_the_memory_nor_make_us_forget_a_peer(clock: Clock) -> None:
    pace = Pace(clock)
    pace.prove(LYON, HERE)
    pace._strangers.take("first")
    for number in range(10_000):
        pace.take("", str(number))
        pace.take(LYON, str(number))
    assert len(pace._strangers) == len(pace._claims) == 10_000
    assert "first" not in pace._strangers
    assert f"{LYON} {HERE}" in pace._peers


@pytest.fixture
async def two_sites(tmp_path: Path, clock: Clock) -> AsyncIterator[World]:
    """Paris, where time stands still, behind a proxy that says who calls; and Lyon, which calls without it."""
    async with company(tmp_path, "paris", "lyon", trusted_proxies=(ip_network("127.0.0.0/8"),)) as world:
        world["paris"].app._state[PACE] = Pace(clock)
        yield world


def signed_by(host: str, header: str = "Signature", *, address: str = "") -> dict[str, str]:
    named = f'keyId="https://{host}/actor#main-key",signature="x"'
    sent = {header: named, "Content-Type": "application/activity+json"}
    return sent | ({"X-Forwarded-For": address} if address else {})


async def ask(world: World, headers: dict[str, str], path: str = "/inbox") -> int:
    return (await world["paris"].anybody().ask("POST", path, data=b"{}", headers=headers)).status


async def test_who_names_a_new_host_each_time_is_slowed_all_the_same(two_sites: World, clock: Clock) -> None:
    for number in range(STRANGER):
        header = ("Signature", "Signature-Input")[number % 2]
        assert await ask(two_sites, signed_by(f"x{number}.example", header, address=ELSEWHERE)) == 400
    for method, path in (
        ("POST", "/inbox"),
        ("POST", "/users/1/inbox"),
        ("GET", "/users/1"),
        ("GET", "/contexts/1"),
    ):
        headers = signed_by("y.example", address=ELSEWHERE)
        answer = await two_sites["paris"].anybody().ask(method, path, headers=headers)
        assert (answer.status, answer.headers["Retry-After"]) == (429, "10"), path
        assert answer.json["error"]
    assert (
        await two_sites["paris"].anybody().ask("GET", "/users/1", headers={"X-Forwarded-For": ELSEWHERE})
    ).status == 429
    assert await ask(two_sites, signed_by("y.example", address=NEXT_DOOR)) == 400
    clock.now = 10
    assert await ask(two_sites, signed_by("y.example", address=ELSEWHERE)) == 400


async def test_an_address_that_no_trusted_proxy_tells_counts_for_nothing(paris: Paris, clock: Clock) -> None:
    paris.app._state[PACE] = Pace(clock)
    statuses = [
        (await paris.client.post("/inbox", headers=signed_by("x.example", address=f"192.0.2.{n}"))).status
        for n in range(STRANGER + 1)
    ]
    assert statuses == [400] * STRANGER + [429]


async def test_a_body_is_not_awaited_from_who_is_too_fast(paris: Paris, clock: Clock) -> None:
    pace = paris.app._state[PACE] = Pace(clock)
    for _ in range(STRANGER):
        pace.take("", HERE)
    server = paris.client.server
    reader, writer = await asyncio.open_connection(server.host, server.port)
    writer.write(b"POST /inbox HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n{")
    async with asyncio.timeout(5):
        assert b" 429 " in await reader.readline()
    writer.close()


async def test_anybody_may_send_forms_only_so_fast(paris: Paris, clock: Clock) -> None:
    pace = paris.app._state[PACE] = Pace(clock)
    while pace.take_visit(HERE):
        pass
    for path in ("/login", "/oauth/token", "/oauth/revoke"):
        assert (await paris.client.post(path, data={"a": "b"})).status == 429, path
    assert (await paris.client.get("/login")).status == 200
    clock.now = 10
    assert (await paris.client.post("/oauth/token", data={"a": "b"})).status == 401


async def test_strangers_do_not_slow_a_peer(two_sites: World, clock: Clock) -> None:
    """Lyon delivers a burst while strangers send all they can: under any name, under Lyon's, and from its address."""
    world, pace = two_sites, two_sites["paris"].app[PACE]
    amelie, luc = await world["paris"].person("amelie"), await world["lyon"].person("luc")
    await luc.follow(amelie)  # By then Lyon has shown who it is.
    for address in (ELSEWHERE, NEXT_DOOR):
        while await ask(world, signed_by(LYON, address=address)) != 429:
            for _ in range(100):  # the same, without the way through HTTP
                pace.take(LYON, address if address == ELSEWHERE else "2001:db8:1:2::/64")
    while await ask(world, signed_by("x.example")) != 429:
        pass
    spent = 500 - pace._peers.left(f"{LYON} {HERE}")
    await luc.publish("@amelie@paris.corp.example bonjour")
    assert [n["type"] for n in await amelie.notifications()] == ["mention", "follow"]
    assert spent < 20


async def test_a_peer_whose_address_is_shared_is_not_locked_out_for_long(
    two_sites: World, clock: Clock
) -> None:
    """Somebody at Lyon's address names Lyon: what is left is Lyon's again after seconds, known or not."""
    world, pace = two_sites, two_sites["paris"].app[PACE]
    amelie, luc = await world["paris"].person("amelie"), await world["lyon"].person("luc")
    for _ in range(2):  # before Lyon has shown who it is, and after
        while pace.take(LYON, HERE):
            pass
        assert await ask(world, signed_by(LYON)) == 429
        clock.now += 1
        await luc.publish("@amelie@paris.corp.example bonjour")
    assert len(await amelie.notifications()) == 2
