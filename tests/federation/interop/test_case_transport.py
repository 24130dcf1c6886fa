"""Interop cases 1 to 19: signatures and transport."""

import asyncio
import logging
from base64 import b64decode, b64encode
from contextlib import suppress
from datetime import timedelta
from hashlib import sha256, sha512
from hmac import HMAC
from pathlib import Path
from typing import Any

import orjson
import pytest
from aiohttp import web
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from federation.client import FetchFailed
from models.core.base import now
from models.core.database import value
from models.delivery.jobs import Job
from outbox.delivery.worker import deliver_due
from tests.federation.interop.stage import ACTIVITY, PARIS, FakePeer, Stage, open_stage, together
from tests.peer import keypair
from tests.world import company

EXACT_TYPES = {
    "application/activity+json",
    "application/activity+json; charset=utf-8",
    'application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
}
"""Lemmy reads these, letter by letter, and no others."""


def _like(peer: FakePeer) -> bytes:
    return orjson.dumps(peer.activity("Like", f"https://{PARIS}/nothing"))


async def test_case_01_mastodon_signs_in_its_own_order(mastodon: FakePeer) -> None:
    body = _like(mastodon)
    headers = mastodon.headers(body)
    assert 'headers="host date content-type digest (request-target)"' in headers["signature"]
    assert 'algorithm="rsa-sha256"' in headers["signature"]
    assert (await mastodon.send(body, headers)).status == 202
    assert (await mastodon.send(body, {"content-type": ACTIVITY})).status == 401


async def test_case_02_gotosocial_keeps_its_key_in_a_document_of_its_own(
    stage: Stage, gotosocial: FakePeer
) -> None:
    assert (await gotosocial.post(_like(gotosocial))).status == 202
    asked = [line for line in gotosocial.server.asked if "webfinger" not in line]
    assert asked[:2] == ["GET /users/bruno/main-key", "GET /users/bruno"]
    assert all("Signature" in headers for headers in gotosocial.server.headers[:2])
    account = await stage.account(gotosocial.person)
    assert account
    assert account.key_id == f"{gotosocial.person}/main-key"


async def test_case_03_misskey_signs_the_path_without_the_query(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "misskey") as stage:
        path = f"/users/{stage.amelie.id}/outbox?page=true"
        misskey = stage.peers["misskey"]
        assert not misskey.profile.signs_query
        answer = await misskey.read(path)
        assert (answer.status, answer.json["type"]) == (200, "OrderedCollectionPage")


async def test_case_04_lemmy_digests_in_several_parts_and_is_answered_in_time(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "lemmy") as stage:
        lemmy = stage.peers["lemmy"]
        body = _like(lemmy)
        digests = f"SHA-512={b64encode(sha512(body).digest()).decode()},SHA-256={b64encode(sha256(body).digest()).decode()}"
        async with asyncio.timeout(10):
            assert (await lemmy.post(body, digest=digests)).status == 202


async def test_case_05_fedify_signs_as_rfc9421_first_and_the_older_way_when_refused(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "fedify") as stage:
        fedify = stage.peers["fedify"]
        body = _like(fedify)
        components = "@method @target-uri @authority host date content-digest"
        first = fedify.rfc9421_headers(body, components, parameters=';alg="rsa-v1_5-sha256"')
        assert (await fedify.send(body, first)).status == 202
        other = _like(fedify)
        assert (await fedify.send(other, first)).status == 401
        assert (await fedify.send(other, fedify.headers(other))).status == 202


async def test_case_06_nodebb_names_its_signature_and_tags_it(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "nodebb") as stage:
        nodebb = stage.peers["nodebb"]
        body = _like(nodebb)
        signed = nodebb.rfc9421_headers(
            body,
            "@method @target-uri content-digest",
            label="activitypub",
            parameters=';alg="rsa-v1_5-sha256";nonce="n0nce";tag="activitypub"',
        )
        assert (await nodebb.send(body, signed)).status == 202


async def test_case_07_the_signature_header_is_read_tolerantly(mastodon: FakePeer) -> None:
    body = _like(mastodon)
    plain = mastodon.headers(body)
    spaced = plain["signature"].replace('",', '" , ').replace(",headers", ",created=1700000000 , headers")
    assert (await mastodon.send(body, plain | {"signature": f"Signature {spaced}"})).status == 202
    twice = f'keyId="https://mastodon.corp.example/users/other#main-key",{plain["signature"]}'
    assert (await mastodon.send(body, plain | {"signature": twice})).status == 400


async def test_case_08_a_public_key_is_no_secret_to_sign_with(mastodon: FakePeer) -> None:
    body = _like(mastodon)
    plain = mastodon.headers(body)
    lines = [
        f"{name}: {'post /inbox' if name.startswith('(') else plain[name]}"
        for name in mastodon.profile.signed.split()
    ]
    mac = HMAC(keypair("peer")[1].encode(), "\n".join(lines).encode(), sha256).digest()
    parts = f'keyId="{mastodon.profile.key_id}",headers="{mastodon.profile.signed}",signature="{b64encode(mac).decode()}"'
    for algorithm in ("hmac-sha256", "hs2019", "rsa-sha256"):
        forged = f'{parts},algorithm="{algorithm}"'
        assert (await mastodon.send(body, plain | {"signature": forged})).status == 401, algorithm


@pytest.mark.parametrize(
    ("age", "status"),
    [
        (timedelta(minutes=14), 202),
        (timedelta(minutes=20), 401),
        (timedelta(minutes=-4, seconds=-50), 202),
        (timedelta(minutes=-6), 401),
    ],
    ids=str,
)
async def test_case_09_the_date_has_a_window(mastodon: FakePeer, age: timedelta, status: int) -> None:
    assert (await mastodon.post(_like(mastodon), at=now() - age)).status == status


async def test_case_09_a_date_that_cannot_be_read_is_a_bad_request(mastodon: FakePeer) -> None:
    assert (await mastodon.post(_like(mastodon), date="tomorrow")).status == 400


async def test_case_10_the_digest_is_of_this_body_and_sha256(mastodon: FakePeer) -> None:
    body = _like(mastodon)
    right = b64encode(sha256(body).digest()).decode()
    wrong = b64encode(sha256(b"another").digest()).decode()
    assert (await mastodon.post(body, digest=f"SHA-256={wrong}")).status == 401
    unsigned = "(request-target) host date"
    assert (await mastodon.post(body, signed=unsigned)).status == 401
    without = mastodon.headers(body)
    del without["digest"]
    assert (await mastodon.send(body, without)).status == 401
    assert (await mastodon.post(body, digest=f"sha-256={right}")).status == 202
    only_512 = f"SHA-512={b64encode(sha512(body).digest()).decode()}"
    answer = await mastodon.post(body, digest=only_512)
    assert answer.status == 401
    assert b"SHA-512" in answer.body


async def test_a_key_that_is_not_there_is_401_and_one_that_does_not_come_503(mastodon: FakePeer) -> None:
    """Each key has an id of its own: what was answered is remembered for a minute."""
    body, server = _like(mastodon), mastodon.server
    gone = {"actor": "/users/gone", "key": "/keys/gone"}
    for path in gone.values():
        server.gives(path, b"", status=410)
    server.gives("/keys/other", {"id": server.url("/keys/other"), "type": "Note"})
    statuses = {"away": 503, "closed": 403}
    for name, status in statuses.items():
        server.gives(f"/keys/{name}", b"", status=status)
        server.gives(f"/users/{name}", b"", status=status)
    answered = {
        path: (await mastodon.post(body, key_id=server.url(path))).status
        for path in (
            "/keys/unknown",
            "/users/unknown#main-key",
            "/keys/gone",
            "/users/gone#main-key",
            "/keys/other",
            "/keys/away",
            "/users/away#main-key",
            "/keys/closed",
        )
    }
    assert list(answered.values()) == [401, 401, 401, 401, 503, 503, 503, 503]


async def test_case_11_a_rotated_key_is_fetched_once(mastodon: FakePeer) -> None:
    assert (await mastodon.post(_like(mastodon))).status == 202
    mastodon.key_name = "rotated"
    mastodon.arrives()
    mastodon.server.asked.clear()
    assert (await mastodon.post(_like(mastodon))).status == 202
    assert mastodon.server.asked == ["GET /users/bruno"]
    assert (await mastodon.post(_like(mastodon), key="peer")).status == 401


async def test_case_11_a_key_that_cannot_be_fetched_is_our_trouble(mastodon: FakePeer) -> None:
    """401 would be final for Misskey and GoToSocial."""
    assert (await mastodon.post(_like(mastodon))).status == 202
    mastodon.key_name = "rotated"
    mastodon.server.gives("/users/bruno", {}, status=503)
    answer = await mastodon.post(_like(mastodon))
    assert (answer.status, answer.headers["Retry-After"]) == (503, "60")


async def test_case_12_a_key_does_not_act_for_another_host(stage: Stage, mastodon: FakePeer) -> None:
    owner = stage.peers["gotosocial"].person
    key_id = "https://mastodon.corp.example/keys/1"
    pem = keypair("peer")[1]
    mastodon.server.gives("/keys/1", {"id": key_id, "type": "Key", "owner": owner, "publicKeyPem": pem})
    forged = orjson.dumps(stage.peers["gotosocial"].activity("Like", f"https://{PARIS}/nothing"))
    assert (await mastodon.post(forged, key_id=key_id)).status == 401


async def test_case_12_a_stranger_costs_no_connection(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "mastodon", allowed=False) as stage:
        mastodon = stage.peers["mastodon"]
        assert (await mastodon.post(_like(mastodon))).status == 403
        assert (await mastodon.read(f"/users/{stage.amelie.id}")).status == 403
        assert mastodon.server.connections == 0


async def _follow_back(stage: Stage, peer: FakePeer) -> None:
    await peer.post(peer.activity("Follow", stage.amelie.account.uri))


async def test_case_13_a_bad_request_is_knocked_at_twice(tmp_path: Path) -> None:
    """Akkoma answers 400 where others answer 401."""
    async with open_stage(tmp_path, "akkoma") as stage:
        akkoma = stage.peers["akkoma"]
        knocks: list[bool] = []

        async def inbox(request: web.BaseRequest) -> web.StreamResponse:
            knocks.append("Signature-Input" in request.headers)
            return web.Response(status=202 if knocks[-1] else 400)

        akkoma.server.answers["/users/bruno/inbox"] = inbox
        await _follow_back(stage, akkoma)
        await stage.settle()
        assert knocks == [False, True]
        assert await stage.value("SELECT state FROM deliveries") == "delivered"


async def test_case_14_misskey_finds_our_signature_right_and_a_refusal_is_seen(tmp_path: Path) -> None:
    async with open_stage(tmp_path, "misskey") as stage:
        misskey = stage.peers["misskey"]
        pem = await stage.value("SELECT public_key_pem FROM accounts WHERE handle = 'amelie'")
        seen: list[bool] = []

        async def inbox(request: web.BaseRequest) -> web.StreamResponse:
            seen.append(_signed_as_misskey_demands(request, await request.read(), pem))
            return web.Response(status=202)

        misskey.server.answers["/users/9bruno0001/inbox"] = inbox
        await _follow_back(stage, misskey)
        await stage.settle()
        assert seen == [True]
        misskey.server.gives("/inbox", {}, status=401)
        await stage.amelie.publish("refused by Misskey")
        sql = "SELECT last_status, last_error FROM deliveries WHERE inbox_url LIKE '%/inbox' AND state = 'queued'"
        [(status, error)] = await stage.rows(sql)
        assert status == 401
        assert "refuses us" in error


def _signed_as_misskey_demands(request: web.BaseRequest, body: bytes, pem: str) -> bool:
    """Tell what Misskey's inbox and queue check: covered headers, host, digest and the signature itself."""
    parameters = dict(part.split("=", 1) for part in request.headers["Signature"].split(","))
    covered = parameters["headers"].strip('"').split()
    digest = f"SHA-256={b64encode(sha256(body).digest()).decode()}"
    if (
        not {"(request-target)", "host", "date", "digest"} <= set(covered)
        or request.headers["Digest"] != digest
    ):
        return False
    lines = [
        f"{name}: {'post ' + request.path if name.startswith('(') else request.headers[name]}"
        for name in covered
    ]
    key: Any = load_pem_public_key(pem.encode())
    key.verify(b64decode(parameters["signature"].strip('"')), "\n".join(lines).encode(), PKCS1v15(), SHA256())
    return request.host == "misskey.corp.example" and parameters["algorithm"] == '"rsa-sha256"'


async def test_case_15_gotosocial_is_asked_again_without_the_query(
    stage: Stage, gotosocial: FakePeer
) -> None:
    """It answers 401 to a page of an outbox while the signature covers the query, and reads it when it does not."""
    pem = await stage.value("SELECT public_key_pem FROM accounts WHERE actor_type = 'Application'")
    path, covered = "/users/bruno/outbox?page=true", list[str]()

    async def outbox(request: web.BaseRequest) -> web.StreamResponse:
        covered.append(_covered_target(request, pem))
        body = orjson.dumps({"id": gotosocial.server.url(path), "type": "OrderedCollectionPage"})
        return web.Response(
            status=401 if "?" in covered[-1] else 200, body=body, headers={"Content-Type": ACTIVITY}
        )

    gotosocial.server.answers[path] = outbox
    fetched = await _fetch(stage, gotosocial.server.url(path))
    assert fetched.url == gotosocial.server.url(path)
    assert covered == [path, "/users/bruno/outbox"]


def _covered_target(request: web.BaseRequest, pem: str) -> str:
    """Return which target the signature of a GET is of: with the query, without it, or "" when it is not true."""
    parameters = dict(part.split("=", 1) for part in request.headers["Signature"].split(","))
    key: Any = load_pem_public_key(pem.encode())
    for target in (request.path_qs, request.path):
        values = {"(request-target)": f"get {target}", **request.headers}
        names = parameters["headers"].strip('"').split()
        message = "\n".join(f"{name}: {values.get(name) or request.headers[name]}" for name in names)
        with suppress(InvalidSignature):
            key.verify(b64decode(parameters["signature"].strip('"')), message.encode(), PKCS1v15(), SHA256())
            return target
    return ""


async def test_case_16_two_strict_sites_meet_with_empty_caches(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with company(tmp_path, "paris", "lyon") as world:
        amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
        for town in world.towns.values():  # Whom they list is read elsewhere: test_directory*.py.
            await town.run(lambda: Job.filter(kind="directory").delete())
        caplog.set_level(logging.INFO, logger="parvis.egress")
        async with asyncio.timeout(5):
            await together(amelie.follow(bruno), bruno.follow(amelie))
            await world.settle()
        for town, other in (("paris", "lyon"), ("lyon", "paris")):
            sql = "SELECT count(*) FROM follows WHERE state = 'accepted'"
            assert await world[town].run(value(sql)) == 2
            dials = [
                r
                for r in caplog.messages
                if r.startswith(f"dial host={other}.corp.example purpose=federation")
            ]
            reads = len(dials) - await world[town].run(value("SELECT count(*) FROM deliveries"))
            # Jobs: the hashtags that the followed one features, and what they pinned. Both people's rounds may do
            # one at the same time.
            afterwards = 4
            assert 0 < reads - afterwards <= 6, dials


async def _fetch(stage: Stage, url: str) -> Any:
    network = stage.paris.network

    async def fetch() -> Any:
        return await network.client.fetch_document(await network.policy.admit(url))

    return await stage.paris.run(fetch)


async def test_case_17_a_redirect_leads_only_where_we_may_go(stage: Stage, mastodon: FakePeer) -> None:
    server = mastodon.server
    for path, location in (("/away", "https://marseille.corp.example/x"), ("/moved", "/users/bruno")):
        server.gives(path, {}, status=302, headers={"Location": location})
    with pytest.raises(FetchFailed):
        await _fetch(stage, server.url("/away"))
    fetched = await _fetch(stage, server.url("/moved"))
    assert fetched.document["id"] == mastodon.person
    first, second = (headers["Signature"] for headers in server.headers[-2:])
    assert first != second


async def test_case_18_only_activity_types_are_read(stage: Stage, mastodon: FakePeer) -> None:
    """A page with an alternate link is refused as well: ids are asked for, and ids are documents."""
    server = mastodon.server
    document = {"id": server.url("/note"), "type": "Note"}
    for content_type in ("application/ld+json", "application/json", "text/html"):
        server.gives("/note", document, content_type=content_type)
        with pytest.raises(FetchFailed):
            await _fetch(stage, server.url("/note"))
    for content_type in EXACT_TYPES:
        server.gives("/note", document, content_type=content_type)
        assert (await _fetch(stage, server.url("/note"))).document == document


async def test_case_19_lemmy_reads_our_types_letter_by_letter(stage: Stage, mastodon: FakePeer) -> None:
    own = await stage.amelie.post("/api/v1/statuses", {"status": "Bonjour"})
    actor = f"/users/{stage.amelie.id}"
    note = own["uri"].removeprefix(f"https://{PARIS}")
    for path in (actor, note, f"{note}/activity", f"{actor}/outbox", f"{actor}/followers", "/actor"):
        answer = await mastodon.read(path)
        assert answer.status == 200, path
        assert answer.headers["Content-Type"].lower() in EXACT_TYPES


async def test_our_deliveries_say_what_they_are(stage: Stage, mastodon: FakePeer) -> None:
    """GoToSocial answers 406 to any other type."""
    await _follow_back(stage, mastodon)
    mastodon.server.gives("/users/bruno/inbox", {}, status=202)
    await stage.paris.run(deliver_due(stage.paris.network))
    assert mastodon.server.headers[-1]["Content-Type"] in EXACT_TYPES
