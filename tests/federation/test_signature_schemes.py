"""Two ways of signing: which one a peer is asked in, what is remembered of it, and who reads which.

Peers that know only one way are played by servers that verify, as real ones do.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
import trustme
from aiohttp import web

from federation.client import Answer, Client, FetchFailed
from federation.keys import Keys
from federation.policy import AdmittedUrl, Policy
from federation.protocol.signatures import (
    BadSignature,
    Claim,
    SignedRequest,
    load_public_key,
    read_claim,
    verify,
)
from models.core.base import now
from models.core.site import Site
from models.peers.peers import peer_by_host
from tests.peer import ACTIVITY, Server, allow, keypair, open_lyon, serving

PARIS = "paris.corp.example"
BODY = b'{"type":"Create"}'
Post = Callable[[], Awaitable[Answer]]


@dataclass
class Verifier:
    """A peer that verifies in the ways it knows, and refuses the others with a status."""

    server: Server
    knows: set[str]
    refusal: int = 401
    challenge: str = ""
    without_query: bool = False
    believed: list[Claim] = field(default_factory=list)

    def answer_at(self, path: str, status: int = 202) -> None:
        async def answer(request: web.BaseRequest) -> web.StreamResponse:
            claim = self._claim(request, await request.read())
            if claim is None:
                headers = {"Accept-Signature": self.challenge} if self.challenge else {}
                return web.Response(status=self.refusal, headers=headers)
            self.believed.append(claim)
            document = {"id": self.server.url(request.path_qs), "type": "Note"}
            body = orjson.dumps(document) if request.method == "GET" else None
            return web.Response(body=body, status=status, headers={"Content-Type": ACTIVITY})

        self.server.answers[path] = answer

    def _claim(self, request: web.BaseRequest, body: bytes) -> Claim | None:
        target = request.path_qs.partition("?")[0] if self.without_query else request.path_qs
        signed = SignedRequest(request.method, target, tuple(request.headers.items()), body)
        try:
            claim = read_claim(signed, authorities=frozenset({PARIS}), now=now())
        except BadSignature:
            return None
        if claim.scheme not in self.knows or (self.challenge and b'"host": ' not in claim.messages[0]):
            return None
        is_rsa = claim.key_id.endswith("#main-key")
        return claim if not is_rsa or verify(claim, load_public_key(keypair("lyon")[1])) else None


@pytest.fixture
async def paris(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "system.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "system.pem"))
    async with serving(PARIS, authority) as server:
        yield server


@pytest.fixture
async def lyon(tmp_path: Path, paris: Server) -> AsyncIterator[Site]:
    async with open_lyon(tmp_path, paris) as site:
        yield site


@pytest.fixture
async def gate(lyon: Site) -> Policy:
    return Policy(lyon)


@pytest.fixture
async def client(lyon: Site, gate: Policy) -> AsyncIterator[Client]:
    client = Client(lyon, gate, Keys(lyon))
    yield client
    await client.close()


@pytest.fixture
def post(client: Client, gate: Policy, lyon: Site) -> Post:
    async def post() -> Answer:
        return await client.post_activity(await _admitted(gate, "/inbox"), BODY, sender_id=lyon.account_id)

    return post


async def _admitted(gate: Policy, path: str) -> AdmittedUrl:
    return await gate.admit(f"https://{PARIS}{path}")


async def _remembered() -> str:
    peer = await peer_by_host(PARIS)
    assert peer is not None
    return peer.signature_scheme


async def test_the_draft_comes_first_and_is_enough(paris: Server, post: Post) -> None:
    await allow(PARIS)
    verifier = Verifier(paris, {"cavage"})
    verifier.answer_at("/inbox")
    assert (await post()).status == 202
    assert [claim.scheme for claim in verifier.believed] == ["cavage"]
    assert len(paris.asked) == 1
    assert await _remembered() == "cavage"


@pytest.mark.parametrize("refusal", [400, 401])
async def test_who_knows_rfc9421_only_is_asked_so_and_remembered(
    paris: Server, post: Post, refusal: int
) -> None:
    """Case 13: Akkoma answers a bad signature with 400."""
    await allow(PARIS)
    verifier = Verifier(paris, {"rfc9421"}, refusal)
    verifier.answer_at("/inbox")
    assert (await post()).status == 202
    assert (len(paris.asked), await _remembered()) == (2, "rfc9421")
    assert (await post()).status == 202
    assert len(paris.asked) == 3
    assert {claim.key_id for claim in verifier.believed} == {"https://lyon.corp.example/actor#main-key"}


async def test_after_a_week_the_usual_way_is_tried_again(paris: Server, post: Post) -> None:
    await allow(PARIS, signature_scheme="rfc9421", scheme_checked_at=now() - timedelta(days=8))
    verifier = Verifier(paris, {"cavage", "rfc9421"})
    verifier.answer_at("/inbox")
    await post()
    assert [claim.scheme for claim in verifier.believed] == ["cavage"]
    assert await _remembered() == "cavage"


async def test_a_peer_that_forgot_the_remembered_way_is_asked_the_other(paris: Server, post: Post) -> None:
    await allow(PARIS, signature_scheme="rfc9421", scheme_checked_at=now() - timedelta(days=1))
    verifier = Verifier(paris, {"cavage"})
    verifier.answer_at("/inbox")
    assert (await post()).status == 202
    assert (len(paris.asked), await _remembered()) == (2, "cavage")


@pytest.mark.parametrize(
    ("refusal", "asked"), [(400, 2), (401, 2), (403, 1), (404, 1), (410, 1), (500, 1), (301, 1)]
)
async def test_only_400_and_401_are_about_the_signature(
    paris: Server, post: Post, refusal: int, asked: int
) -> None:
    await allow(PARIS)
    Verifier(paris, set(), refusal).answer_at("/inbox")
    assert (await post()).status == refusal
    assert (len(paris.asked), await _remembered()) == (asked, "")


async def test_the_first_refusal_is_the_answer(paris: Server, post: Post) -> None:
    """What is wrong with an activity is told by who understood its signature."""
    await allow(PARIS)

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=401 if "Signature-Input" in request.headers else 400)

    paris.answers["/inbox"] = answer
    assert (await post()).status == 400


async def test_a_challenge_is_answered_once_with_what_it_asks_for(paris: Server, post: Post) -> None:
    await allow(PARIS)
    challenge = 'sig9=("@method" "@target-uri" "host");created;nonce="n1"'
    verifier = Verifier(paris, {"rfc9421"}, challenge=challenge)
    verifier.answer_at("/inbox")
    assert (await post()).status == 202
    assert len(paris.asked) == 2
    assert 'nonce="n1"' in paris.headers[-1]["Signature-Input"]
    verifier.knows = set()
    await post()
    assert len(paris.asked) == 5  # as remembered, the challenge, the draft


async def test_a_challenge_that_we_cannot_answer_is_passed_over(paris: Server, post: Post) -> None:
    await allow(PARIS)
    Verifier(paris, {"rfc9421"}, challenge='sig=("cookie" "host")').answer_at("/inbox")
    assert (await post()).status == 401
    assert len(paris.asked) == 2


async def test_a_document_is_asked_for_in_both_ways(paris: Server, client: Client, gate: Policy) -> None:
    await allow(PARIS)
    verifier = Verifier(paris, {"rfc9421"})
    verifier.answer_at("/notes/1", 200)
    fetched = await client.fetch_document(await _admitted(gate, "/notes/1"))
    assert fetched.url == paris.url("/notes/1")
    assert (len(paris.asked), await _remembered()) == (2, "rfc9421")


async def test_a_document_that_nobody_gives_us_is_asked_for_twice(
    paris: Server, client: Client, gate: Policy
) -> None:
    await allow(PARIS)
    Verifier(paris, set(), 401).answer_at("/notes/1")
    with pytest.raises(FetchFailed, match="401"):
        await client.fetch_document(await _admitted(gate, "/notes/1"))
    Verifier(paris, set(), 400).answer_at("/notes/2")
    with pytest.raises(FetchFailed, match="400"):
        await client.fetch_document(await _admitted(gate, "/notes/2"))
    assert paris.asked == ["GET /notes/1"] * 2 + ["GET /notes/2"]


async def test_gotosocial_gets_a_target_without_its_query(
    paris: Server, client: Client, gate: Policy
) -> None:
    """Case 15: a page of a collection, answered 401 when the query is signed."""
    await allow(PARIS)
    verifier = Verifier(paris, {"cavage"}, without_query=True)
    verifier.answer_at("/users/1/outbox?page=true", 200)
    await client.fetch_document(await _admitted(gate, "/users/1/outbox?page=true"))
    assert paris.asked == ["GET /users/1/outbox?page=true"] * 2
    assert [claim.scheme for claim in verifier.believed] == ["cavage"]


async def test_another_parvis_is_asked_in_rfc9421_with_ed25519_first(paris: Server, post: Post) -> None:
    await allow(PARIS, software="parvis")
    verifier = Verifier(paris, {"cavage", "rfc9421"})
    verifier.answer_at("/inbox")
    await post()
    [claim] = verifier.believed
    assert (claim.scheme, claim.algorithm) == ("rfc9421", "ed25519")
    assert claim.key_id == "https://lyon.corp.example/actor#ed25519-key"
    assert len(paris.asked) == 1


async def test_another_parvis_that_reads_the_draft_only_is_still_reached(paris: Server, post: Post) -> None:
    await allow(PARIS, software="parvis")
    verifier = Verifier(paris, {"cavage"})
    verifier.answer_at("/inbox")
    assert (await post()).status == 202
    assert (await post()).status == 202
    assert len(paris.asked) == 3


async def test_many_deliveries_at_once_agree(paris: Server, post: Post) -> None:
    await allow(PARIS)
    Verifier(paris, {"rfc9421"}).answer_at("/inbox")
    answers = await asyncio.gather(*(post() for _ in range(8)))
    assert {answer.status for answer in answers} == {202}
    asked = len(paris.asked)
    await post()
    assert len(paris.asked) == asked + 1
