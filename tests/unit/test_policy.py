"""The gate: nobody passes who is not on the list, and nothing is dialled that did not pass."""

import asyncio
import dataclasses
import logging
from collections.abc import AsyncIterator
from ipaddress import ip_network
from pathlib import Path

import pytest

from federation import policy as policy_module
from federation.policy import AdmittedUrl, Policy
from federation.protocol.urls import canonical_url
from models.core.errors import DomainNotAllowed
from models.core.live import Event
from models.core.site import Site
from models.peers.peers import Peer, all_peers, set_state
from tests.peer import allow, open_lyon

PARIS = "paris.corp.example"


@pytest.fixture
async def lyon(tmp_path: Path) -> AsyncIterator[Site]:
    """A site as in production: no development."""
    async with open_lyon(tmp_path, development=False) as site:
        yield site


@pytest.fixture
def gate(lyon: Site) -> Policy:
    return Policy(lyon)


async def test_an_empty_list_admits_nobody(gate: Policy) -> None:
    assert await gate.hosts() == frozenset()
    with pytest.raises(DomainNotAllowed):
        await gate.admit(f"https://{PARIS}/users/1")


async def test_an_active_peer_is_admitted_with_its_row(gate: Policy) -> None:
    await allow(PARIS, networks="10.1.0.0/16,10.2.0.0/16", company_ca="PEM")
    admitted = await gate.admit("HTTPS://Paris.Corp.Example.:443/users/1?page=2#me", "media")
    assert (admitted.url.url, admitted.host) == (f"https://{PARIS}/users/1?page=2", PARIS)
    assert admitted.networks == (ip_network("10.1.0.0/16"), ip_network("10.2.0.0/16"))
    assert (admitted.company_ca, admitted.purpose) == ("PEM", "media")


@pytest.mark.parametrize("state", ["proposed", "suspended", "removed"])
async def test_only_active_peers_are_admitted(gate: Policy, state: str) -> None:
    await Peer.create(host=PARIS, state=state)
    with pytest.raises(DomainNotAllowed):
        await gate.admit(f"https://{PARIS}/")
    with pytest.raises(DomainNotAllowed):
        await gate.admit_host(PARIS)


@pytest.mark.parametrize(
    "url",
    [
        "https://corp.example/",
        "https://evil-paris.corp.example/",
        "https://a.paris.corp.example/",
        "https://paris.corp.example.evil.example/",
        "https://paris.corp.example:8443/",
        "http://paris.corp.example/",
        "https://paris.corp.example@evil.example/",
        "https://user@paris.corp.example/",
        "https://paris.corp.example\\@evil.example/",
        "https://paris.corp.example%2eevil.example/",
        "//paris.corp.example/",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://[::1]/",
        "https://localhost/",
        "https://lyon.corp.example/users/1",
        "",
    ],
)
async def test_nothing_that_only_resembles_a_peer_is_admitted(gate: Policy, url: str) -> None:
    # Rows that nobody should have made do not help either.
    await allow(PARIS, "127.0.0.1", "::1", "localhost", "lyon.corp.example", "")
    with pytest.raises(DomainNotAllowed):
        await gate.admit(url)
    with pytest.raises(DomainNotAllowed):
        await gate.admit_host(url)


async def test_addresses_are_refused_under_development_too(tmp_path: Path) -> None:
    async with open_lyon(tmp_path) as site:
        await allow("127.0.0.1:8000", "localhost:8000")
        gate = Policy(site)
        assert (await gate.admit("http://localhost:8000/actor")).host == "localhost:8000"
        with pytest.raises(DomainNotAllowed):
            await gate.admit("http://127.0.0.1:8000/actor")


async def test_ingress_names_a_host_by_id_or_alone(gate: Policy) -> None:
    await allow(PARIS)
    assert await gate.admit_host(f"https://{PARIS}/users/1#main-key") == PARIS
    assert await gate.admit_host("PARIS.corp.example") == PARIS
    for stranger in ("https://nantes.corp.example/users/1", "nantes.corp.example", "", f"http://{PARIS}/"):
        with pytest.raises(DomainNotAllowed):
            await gate.admit_host(stranger)


async def test_nobody_else_makes_an_admitted_url(gate: Policy) -> None:
    await allow(PARIS)
    url = canonical_url("https://evil.example/")
    with pytest.raises(TypeError):
        AdmittedUrl(url, "evil.example", (), "", "federation")
    with pytest.raises(TypeError):
        dataclasses.replace(await gate.admit(f"https://{PARIS}/"), url=url)


async def test_a_removed_peer_is_refused_at_once(lyon: Site, gate: Policy) -> None:
    await set_state(lyon.live, PARIS, "active", by="command line")
    assert await gate.hosts() == {PARIS}
    await set_state(lyon.live, PARIS, "removed", by="command line")
    with pytest.raises(DomainNotAllowed):
        await gate.admit(f"https://{PARIS}/")


async def test_other_events_do_not_hide_that_a_peer_changed(lyon: Site, gate: Policy) -> None:
    await allow(PARIS)
    assert await gate.hosts() == {PARIS}
    for number in range(1000):
        lyon.live.announce(Event("post", number))
    await set_state(lyon.live, PARIS, "suspended", by="command line")
    assert await gate.hosts() == frozenset()


async def test_what_another_process_changed_is_known_after_a_second(lyon: Site) -> None:
    moment = 1000.0
    gate = Policy(lyon, clock=lambda: moment)
    await allow(PARIS)
    assert await gate.hosts() == {PARIS}
    await Peer.filter(host=PARIS).update(state="removed")
    moment += 0.9
    assert await gate.hosts() == {PARIS}
    moment += 0.1
    assert await gate.hosts() == frozenset()


async def test_a_list_read_before_a_change_is_not_kept_after_it(
    lyon: Site, gate: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    await allow(PARIS)
    slow, read, go_on = [True], asyncio.Event(), asyncio.Event()

    async def reading() -> list[Peer]:
        found = await all_peers()
        if slow.pop():
            read.set()
            await go_on.wait()
        return found

    monkeypatch.setattr(policy_module, "all_peers", reading)
    early = asyncio.create_task(gate.hosts())
    await read.wait()
    slow[:] = [False]
    await set_state(lyon.live, PARIS, "removed", by="command line")
    assert await gate.hosts() == frozenset()
    go_on.set()
    await early
    assert await gate.hosts() == frozenset()


async def test_a_refusal_is_one_line_in_the_egress_log(
    gate: Policy, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "parvis.egress"):
        for url in ("https://nantes.corp.example/secret", "not a url"):
            with pytest.raises(DomainNotAllowed):
                await gate.admit(url, "preview")
    assert caplog.messages == [
        "dial host=nantes.corp.example purpose=preview outcome=refused key=domain_not_allowed",
        "dial host=- purpose=preview outcome=refused key=domain_not_allowed",
    ]
