"""Activities that somebody else brings: believed when their actor's own proof lies in them, and only then."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest

from federation.protocol.proofs import is_true, prove, read_proof
from federation.protocol.signatures import generate_ed25519_keypair, load_multikey, load_private_key
from federation.protocol.urls import canonical_url
from models.core.base import now
from models.core.database import value
from models.core.live import Event
from models.delivery.deliveries import OutgoingActivity
from models.peers.peers import Peer
from tests.world import Somebody, Town, World, company

HQ_INBOX = "https://hq.corp.example/inbox"


@pytest.fixture
async def company_of_three(tmp_path: Path) -> Any:
    """Paris, Lyon and HQ, which know of one another that they run Parvis."""
    async with company(tmp_path, "paris", "lyon", "hq") as world:
        for town in world.towns.values():
            await _flag(town, "parvis")
        yield world


async def _flag(town: Town, software: str, *hosts: str) -> None:
    async def flag() -> None:
        peers = Peer.filter(host__in=hosts) if hosts else Peer.all()
        await peers.update(software=software)
        town.network.site.live.announce(Event("peers"))

    await town.run(flag())


async def _last_body(town: Town) -> bytes:
    last = await town.run(lambda: OutgoingActivity.all().order_by("-id").first())
    assert last is not None
    return bytes(last.body)


async def _brought(bringer: Somebody, body: bytes) -> int:
    """Let somebody at Lyon bring an activity to HQ, signed with their own key; return HQ's answer."""
    town = bringer.town
    headers = await town.run(
        town.network.keys.sign(bringer.account.id, "POST", canonical_url(HQ_INBOX), body)
    )
    answer = await town.world["hq"].anybody().ask("POST", "/inbox", data=body, headers=headers)
    return answer.status


async def test_a_proven_post_may_be_brought_by_others(company_of_three: World) -> None:
    world = company_of_three
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    carol = await world["hq"].person("carol")
    await bruno.follow(amelie)
    posted = await amelie.publish(f"to everybody, and @{carol.handle} though HQ was away")
    body = await _last_body(world["paris"])
    proof = read_proof(orjson.loads(body))
    assert proof is not None
    assert is_true(proof, load_multikey(amelie.account.ed25519_multibase))
    assert [n["status"]["uri"] for n in await carol.notifications()] == [posted["uri"]]

    reply = await amelie.publish("not sent to HQ")
    body = await _last_body(world["paris"])
    assert await _brought(bruno, body) == 202
    await world.settle()
    host = "SELECT host FROM received WHERE uri = $1 AND state = 'applied'"
    brought = await world["hq"].run(lambda: value(host, f"{reply['uri']}/activity"))
    assert brought == world["paris"].host


async def test_without_a_true_proof_only_the_actor_brings_it(company_of_three: World) -> None:
    world = company_of_three
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    await amelie.publish("as it was")
    body = await _last_body(world["paris"])
    document = orjson.loads(body)
    unproven = {name: part for name, part in document.items() if name != "proof"}
    mallory = load_private_key(generate_ed25519_keypair()[0])
    key_id = f"{amelie.account.uri}#ed25519-key"
    keys = world["lyon"].network.keys
    refused = {
        "changed": body.replace(b"as it was", b"as it is now"),
        "unproven": orjson.dumps(unproven),
        "another's key": orjson.dumps(prove(unproven, mallory, key_id, now=now())),  # type: ignore[arg-type]
        "the bringer's key": orjson.dumps(await world["lyon"].run(keys.prove(bruno.account.id, unproven))),
    }
    assert {name: await _brought(bruno, wrong) for name, wrong in refused.items()} == dict.fromkeys(
        refused, 401
    )
    assert await _brought(bruno, body) == 202
    await world["hq"].allow(world["paris"].host, state="suspended")
    assert await _brought(bruno, body) == 403


async def test_old_proofs_and_those_of_the_future_bring_nothing(company_of_three: World) -> None:
    world = company_of_three
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    await amelie.publish("today")
    document = orjson.loads(await _last_body(world["paris"]))
    del document["proof"]
    keys = world["paris"].network.keys
    statuses = []
    for age in (timedelta(days=91), -timedelta(hours=1), timedelta(days=1)):

        async def proven(age: timedelta = age) -> dict[str, Any]:
            row = (await keys._own(amelie.account.id, "ed25519"))[0]
            return prove(document, keys._private(row), keys.id_of(row), now=now() - age)  # type: ignore[arg-type]

        statuses.append(await _brought(bruno, orjson.dumps(await world["paris"].run(proven()))))
    assert statuses == [401, 401, 202]


async def test_only_what_everybody_may_read_is_proven_and_only_among_parvis(company_of_three: World) -> None:
    """A proof makes a post transferable: followers-only and direct ones never carry it."""
    world = company_of_three
    amelie = await world["paris"].person("amelie")
    bruno, carol = await world["lyon"].person("bruno"), await world["hq"].person("carol")
    await bruno.follow(amelie)
    proofs = {}
    for visibility in ("public", "unlisted", "private", "direct"):
        posted = await amelie.publish(f"@{bruno.handle} {visibility}", visibility=visibility)
        proofs[visibility] = b'"proof"' in await _last_body(world["paris"])
        await amelie.call("DELETE", f"/api/v1/statuses/{posted['id']}")
    assert proofs == {"public": True, "unlisted": True, "private": False, "direct": False}

    await _flag(world["paris"], "mastodon", world["hq"].host)
    await amelie.publish("to Lyon")
    assert b'"proof"' in await _last_body(world["paris"])
    await carol.follow(amelie)
    await amelie.publish("to Lyon and to HQ")
    assert b'"proof"' not in await _last_body(world["paris"])


async def test_deletions_of_private_posts_tell_nobody_more(company_of_three: World) -> None:
    world = company_of_three
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    private = await amelie.publish("for followers", visibility="private")
    await amelie.call("DELETE", f"/api/v1/statuses/{private['id']}")
    deletion = orjson.loads(await _last_body(world["paris"]))
    assert deletion["type"] == "Delete"
    assert "proof" not in deletion


async def test_what_was_undone_is_not_brought_back_however_it_is_written(company_of_three: World) -> None:
    """A proof is of what is said, not of how it is spelt: to spell it anew is a repetition."""
    world = company_of_three
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    carol = await world["hq"].person("carol")
    follow = {
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": f"{amelie.account.uri}/follows/1",
        "type": "Follow",
        "actor": amelie.account.uri,
        "object": carol.account.uri,
        "number": 1,
    }
    undo = {**follow, "id": f"{amelie.account.uri}/undos/1", "type": "Undo", "object": follow}
    paris = world["paris"]
    proven = await paris.run(paris.network.keys.prove(amelie.account.id, follow))
    body = orjson.dumps(proven)

    async def after(bringer: Somebody, body: bytes) -> int:
        assert await _brought(bringer, body) == 202
        await world.settle()
        return (await carol.get("/api/v1/accounts/verify_credentials"))["followers_count"]

    assert await after(bruno, body) == 1
    assert await after(amelie, orjson.dumps(undo)) == 0
    spellings = [
        body,
        orjson.dumps(proven, option=orjson.OPT_INDENT_2),
        orjson.dumps(dict(reversed(proven.items()))),
        body.replace(b'"number":1', b'"number":1.0'),
        body.replace(b'"Follow"', b'"\\u0046ollow"', 1),
    ]
    assert len(set(spellings)) == len(spellings)
    assert [await after(bruno, spelling) for spelling in spellings] == [0] * len(spellings)
    assert (
        await world["hq"].run(
            lambda: value("SELECT count(*) FROM received WHERE actor_uri = $1", amelie.account.uri)
        )
        == 2
    )
