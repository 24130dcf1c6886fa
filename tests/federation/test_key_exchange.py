"""How sites learn one another's keys: from nothing, with every key there is, and when keys are replaced."""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import orjson
import pytest

from federation.protocol.signatures import (
    Claim,
    PublicKey,
    generate_rsa_keypair,
    load_private_key,
    sign,
    verify,
)
from federation.protocol.urls import canonical_url
from inbox import receive
from models.core.accounts import Account, SigningKey
from models.core.base import now
from models.core.database import execute
from models.core.errors import Invalid
from models.core.live import Event
from models.delivery.deliveries import Delivery
from models.peers.peers import Peer, peer_by_host
from outbox.people import rotation
from outbox.people.accounts import account_of, rotate_keys
from tests.world import Somebody, Town, World, eventually

AT_ONCE_S = 5


@pytest.fixture
def dials(caplog: pytest.LogCaptureFixture) -> Callable[[], Counter[str]]:
    """Count the requests to each host since the last look."""
    caplog.set_level(logging.INFO, "parvis.egress")

    def count() -> Counter[str]:
        lines = [record.getMessage() for record in caplog.records if record.name == "parvis.egress"]
        caplog.clear()
        return Counter(line.split("host=")[1].split()[0] for line in lines)

    return count


@pytest.fixture
def claims(monkeypatch: pytest.MonkeyPatch) -> list[Claim]:
    """What was verified, in the order in which it came."""
    seen: list[Claim] = []

    def watched(claim: Claim, key: PublicKey) -> bool:
        seen.append(claim)
        return verify(claim, key)

    monkeypatch.setattr(receive, "verify", watched)
    return seen


async def _flag_as_parvis(*towns: Town) -> None:
    """Let each know, as after a handshake, what software the others run."""
    for town in towns:

        async def flag(town: Town = town) -> None:
            await Peer.all().update(software="parvis")
            town.network.site.live.announce(Event("peers"))

        await town.run(flag())


@pytest.mark.parametrize("software", ["", "parvis"])
async def test_two_strict_sites_that_know_nothing_of_one_another_meet_at_the_same_moment(
    world: World, software: str, dials: Callable[[], Counter[str]], claims: list[Claim]
) -> None:
    """Case 16: both ask to follow at once, then all goes on, within five seconds."""
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    if software:
        await _flag_as_parvis(paris, lyon)
    for town in (paris, lyon):  # Their directories are read some other time.
        await town.run(lambda: execute("DELETE FROM errands"))
    async with asyncio.timeout(AT_ONCE_S):
        found = await asyncio.gather(amelie.find("@" + bruno.handle), bruno.find("@" + amelie.handle))
        await asyncio.gather(
            amelie.post(f"/api/v1/accounts/{found[0]['id']}/follow"),
            bruno.post(f"/api/v1/accounts/{found[1]['id']}/follow"),
        )
        await world.settle()
        requests = dials()
        posts = 2  # a Follow and an Accept from each
        afterwards = 1  # a job: what the other has pinned; done once, for only this settles
        assert all(requests[town.host] - posts - afterwards <= 6 for town in (paris, lyon)), requests
        for somebody, account in ((amelie, found[0]), (bruno, found[1])):
            [relation] = await somebody.get(f"/api/v1/accounts/relationships?id[]={account['id']}")
            assert (relation["following"], relation["followed_by"]) == (True, True)

        await amelie.publish(f"@{bruno.handle} only you", visibility="direct")
        assert [n["type"] for n in await bruno.notifications()] == ["mention", "follow"]
        public = await bruno.publish("for all")
        [read] = [status for status in await amelie.home() if status["uri"] == public["uri"]]
        await amelie.do(f"/api/v1/statuses/{read['id']}/reblog")
        assert "reblog" in {n["type"] for n in await bruno.notifications()}
        await bruno.call("DELETE", f"/api/v1/statuses/{public['id']}")
        await world.settle()
        assert public["uri"] not in {status["uri"] for status in await amelie.home()}
    wanted = ("rfc9421", True) if software else ("cavage", False)
    assert {(claim.scheme, claim.key_id.endswith("#ed25519-key")) for claim in claims} == {wanted}


async def _sender_of(town: Town, somebody: Somebody) -> Account:
    """Return what a town knows of somebody."""
    return await town.run(lambda: Account.get(uri=somebody.account.uri))


async def _rotate(somebody: Somebody, *, at_once: bool = False) -> None:
    town = somebody.town

    async def rotate() -> None:
        account = await Account.get(id=somebody.account.id)
        await rotate_keys(town.network, account, by="test", at_once=at_once)

    await town.run(rotate())


async def _signing_key(somebody: Somebody, host: str) -> str:
    """Return the id of the key that signs for a host now."""
    keys, url = somebody.town.network.keys, canonical_url(f"https://{host}/inbox")

    async def signed() -> str:
        headers = await keys.sign(somebody.account.id, "POST", url, b"{}")
        return headers["Signature"].split('keyId="')[1].partition('"')[0]

    return await somebody.town.run(signed())


async def test_new_keys_are_told_of_with_the_old_ones(world: World, claims: list[Claim]) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    old, new = amelie.account.key_id, f"{amelie.account.key_id}-2"
    claims.clear()

    await _rotate(amelie)
    assert await _signing_key(amelie, lyon.host) == old
    assert await _signing_key(amelie, "hq.corp.example") == new  # nobody there waits for the news
    await world.settle()
    assert [claim.key_id for claim in claims if claim.key_id.startswith(amelie.account.uri)] == [old]
    known = await _sender_of(lyon, amelie)
    assert (known.key_id, known.ed25519_key_id) == (new, f"{amelie.account.uri}#ed25519-key-2")

    assert await _signing_key(amelie, lyon.host) == new
    await amelie.publish("signed anew")
    assert claims[-1].key_id == new
    assert ["signed anew" in status["content"] for status in await bruno.home()] == [True]


async def test_the_old_key_ends_after_a_day_even_where_nobody_heard(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    await _rotate(amelie)
    assert await _signing_key(amelie, lyon.host) == amelie.account.key_id
    a_day_ago = now() - timedelta(seconds=1)
    await paris.run(lambda: SigningKey.filter(number=2).update(since=a_day_ago))
    paris.network.keys.forget(amelie.account.id)
    assert await _signing_key(amelie, lyon.host) == f"{amelie.account.key_id}-2"


async def test_a_stolen_key_never_signs_again(world: World, claims: list[Claim]) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    stolen = load_private_key(
        paris.network.site.secret.unwrap(
            (await paris.run(lambda: SigningKey.get(account_id=amelie.id, algorithm="rsa-sha256"))).wrapped
        )
    )
    await _rotate(amelie, at_once=True)
    assert await _signing_key(amelie, lyon.host) == f"{amelie.account.key_id}-2"
    assert await paris.run(lambda: SigningKey.filter(account_id=amelie.id, number=1).count()) == 0
    await amelie.publish("safe again")
    assert ["safe again" in status["content"] for status in await bruno.home()] == [True]

    deletion = {"id": f"{amelie.account.uri}/d/1", "type": "Delete"}
    body = orjson.dumps(deletion | {"actor": amelie.account.uri, "object": amelie.account.uri})
    url = canonical_url(f"https://{lyon.host}/inbox")
    headers = sign(stolen, amelie.account.key_id, method="POST", url=url, body=body, now=now())
    answer = await lyon.anybody().ask("POST", "/inbox", data=body, headers=headers)
    assert answer.status == 401


async def _rotate_all(town: Town) -> int:
    """Give everybody new keys, as `parvis rotate` does once the secret is replaced; return how many accounts did."""

    async def rotate() -> int:
        secret = town.network.site.secret
        await rotation._wrap_anew(secret, secret, town.settings.origin, "test")
        return [done async for done, _ in rotation.replace_all_keys(town.network, by="test")][-1]

    return await town.run(rotate())


@pytest.mark.parametrize("heard", [True, False])
async def test_peers_follow_when_all_keys_are_replaced(
    world: World, claims: list[Claim], dials: Callable[[], Counter[str]], heard: bool
) -> None:
    """What waited is signed anew when it is sent. Where no Update arrives, the first new signature says it."""
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    await amelie.follow(bruno)
    await paris.run(lambda: SigningKey.filter(number=1).update(since=now() - timedelta(hours=1)))
    written = await amelie.call("POST", "/api/v1/statuses", json={"status": "written before"})
    claims.clear()
    assert await _rotate_all(paris) == 2
    if not heard:
        await paris.run(lambda: Delivery.filter(activity__kind="Update").delete())
    await world.settle()
    assert [status["uri"] for status in await bruno.home()] == [written["uri"]]
    ours = {claim.key_id for claim in claims if claim.key_id.startswith(f"https://{paris.host}/")}
    assert ours, "something was verified"
    assert all(key_id.endswith("-2") for key_id in ours)
    assert (await _sender_of(lyon, amelie)).key_id == f"{amelie.account.key_id}-2"
    await bruno.publish("answer")
    assert "answer" in (await amelie.home())[0]["content"]
    dials()
    await amelie.publish("and again")
    assert dials()[paris.host] == 0, "nobody has to ask a second time"
    assert await paris.run(rotation.is_begun(paris.settings.origin)) is False


async def test_keys_are_replaced_once_at_a_time(world: World) -> None:
    amelie = await world["paris"].person("amelie")
    await _rotate(amelie)
    with pytest.raises(Invalid):
        await _rotate(amelie)
    await _rotate(amelie, at_once=True)
    keys = await world["paris"].run(lambda: SigningKey.filter(account_id=amelie.id).order_by("id"))
    assert [(key.algorithm, key.number) for key in keys] == [("rsa-sha256", 3), ("ed25519", 3)]


async def test_the_sites_own_keys_are_replaced_too(world: World, claims: list[Claim]) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    await amelie.find("@" + bruno.handle)

    async def rotate() -> None:
        await rotate_keys(paris.network, await account_of(paris.network.site, paris.host), by="test")

    await paris.run(rotate())
    await world.settle()
    delivery = await paris.run(lambda: Delivery.filter(state="delivered").order_by("-id").first())
    assert delivery is not None
    assert delivery.host == lyon.host
    carol = await lyon.person("carol")
    await amelie.find("@" + carol.handle)
    assert claims[-1].key_id == f"https://{paris.host}/actor#main-key-2"


async def test_a_changed_key_is_believed_from_its_origin_only(world: World) -> None:
    """Bruno's own Update brings another key than his site publishes: his site is asked."""
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    before = (await _sender_of(paris, bruno)).public_key_pem
    key = {"id": bruno.account.key_id, "owner": bruno.account.uri, "publicKeyPem": generate_rsa_keypair()[1]}
    document: dict[str, Any] = {"id": bruno.account.uri, "type": "Person", "preferredUsername": "bruno"}
    document |= {"inbox": bruno.account.inbox_url, "publicKey": key}
    update = {"id": f"{bruno.account.uri}/u/1", "type": "Update", "actor": bruno.account.uri}
    update |= {"object": document}
    body, url = orjson.dumps(update), canonical_url(f"https://{paris.host}/inbox")
    headers = await lyon.run(lyon.network.keys.sign(bruno.account.id, "POST", url, body))
    assert (await paris.anybody().ask("POST", "/inbox", data=body, headers=headers)).status == 202
    await world.settle()
    assert (await _sender_of(paris, bruno)).public_key_pem == before


async def test_invented_key_ids_make_us_ask_an_actor_once(
    world: World, dials: Callable[[], Counter[str]]
) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)
    dials()
    url, mallory = canonical_url(f"https://{paris.host}/inbox"), load_private_key(generate_rsa_keypair()[0])
    deletion = {"id": f"{bruno.account.uri}/d/1", "type": "Delete", "actor": bruno.account.uri}
    body = orjson.dumps(deletion | {"object": bruno.account.uri})
    for number in range(5):
        key_id = f"{bruno.account.uri}#key-{number}"
        headers = sign(mallory, key_id, method="POST", url=url, body=body, now=now())
        assert (await paris.anybody().ask("POST", "/inbox", data=body, headers=headers)).status == 401
    assert dials() == {lyon.host: 1}


async def test_what_a_peer_answered_to_is_kept_in_its_row(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await bruno.follow(amelie)

    async def remembered() -> bool:
        peer = await lyon.run(peer_by_host(paris.host))
        return peer is not None and peer.signature_scheme == "cavage" and peer.scheme_checked_at is not None

    await eventually(remembered)
