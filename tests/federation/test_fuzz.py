"""Malformed input, twenty thousand times: nothing but a declared refusal comes of it, and the loop never stands still.

Most of it goes into the functions that read bytes from strangers, some hundreds through the door itself. Hypothesis
makes the odd parts, a seeded lot puts them together: thousands of inputs in seconds. The seed is printed, and
`PARVIS_FUZZ_SEED` repeats a run. Tests that shrink what they find are in tests/unit.
"""

import asyncio
import json
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from federation.protocol.parsing import BadDocument, load_json, parse_activity, parse_actor, parse_note
from federation.protocol.signatures import BadSignature, SignedRequest, read_claim
from inbox.receive import MAX_BODY_BYTES
from inbox.worker import apply_pending
from models.core.base import now
from tests.federation.interop.stage import AMELIE, FIXTURES, PARIS, FakePeer, Stage, fixture, open_stage

SEED = int(os.environ.get("PARVIS_FUZZ_SEED", "20261123"))
INPUTS = {"bytes": 6000, "documents": 6000, "mutations": 5000, "headers": 5000}
AT_THE_DOOR = 300
LONGEST_STALL_S = 0.1

DOCUMENTS = [
    fixture(str(file.relative_to(FIXTURES).with_suffix(""))) for file in sorted(FIXTURES.rglob("*.json"))
]
MEMBERS = sorted({name for document in DOCUMENTS for name in document} | {"proof", "bto", "@id", "@type", ""})

urls = st.sampled_from(
    [
        AMELIE,
        f"https://{PARIS}/inbox",
        "https://mastodon.corp.example/users/bruno",
        "https://xn--/",
        "https://[::1]/",
        "https://mastodon.corp.example:0/",
        "http://169.254.169.254/",
        "https://a@b/",
        "https:///",
        "acct:x@y",
        "as:Public",
        "javascript:alert(1)",
        "https://mastodon.corp.example/" + "x" * 3000,
    ]
)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | urls
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(MEMBERS), inner, max_size=4),
    max_leaves=8,
)
fragments = st.sampled_from(
    [
        b"{",
        b"}",
        b"[",
        b"]",
        b'"',
        b":",
        b",",
        b"\\u0000",
        b"\\ud800",
        b"1e999",
        b"NaN",
        b"\xff",
        b"\xef\xbb\xbf",
        b"null",
        b'"id"',
        b'"type"',
        b"9" * 400,
        b"-0",
        b"[" * 40,
        b'{"a":' * 40,
    ]
)
parameters = st.sampled_from(
    [
        'keyId="https://mastodon.corp.example/users/bruno#main-key"',
        'keyId="x"',
        "keyId=",
        'algorithm="hs2019"',
        'algorithm="none"',
        'headers="(request-target) host date digest"',
        'headers=""',
        'signature="AAAA"',
        'signature="="',
        "created=1",
        "created=-1",
        'created="99999999999999999999"',
        "expires=1.5",
        ",",
        '"',
        "\\",
        "Signature ",
        'headers="host host"',
        'headers="é"',
        "\r\nhost: x",
        "\x00",
    ]
)
HEADERS: dict[str, st.SearchStrategy[str]] = {
    "Signature": st.lists(parameters, max_size=6).map(",".join) | st.text(max_size=40),
    "Signature-Input": st.just('sig1=("@method");created=1') | st.text(max_size=30),
    "Date": st.sampled_from(["Mon, 23 Nov 2026 12:00:00 GMT", "Mon, 99 Foo 0000 99:99:99 GMT"])
    | st.text(max_size=30),
    "Host": st.sampled_from([PARIS, f"{PARIS}:443", "[::1]", "x" * 300, "a..b", "xn--a"])
    | st.text(max_size=20),
    "Digest": st.sampled_from(["SHA-256=", "SHA-256=AAAA", "=,=", "sha-256"]) | st.text(max_size=20),
}


def drawn(strategy: st.SearchStrategy[Any], count: int) -> list[Any]:
    """Return so many things that a strategy makes."""
    found: list[Any] = []

    @seed(SEED)
    @settings(max_examples=count, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(thing=strategy)
    def collect(thing: Any) -> None:
        found.append(thing)

    collect()
    return found


class Lot:
    """Makes malformed inputs out of drawn parts."""

    def __init__(self) -> None:
        self.chance = random.Random(SEED)
        self.values = drawn(values, 300)
        self.fragments = [*drawn(st.binary(max_size=20), 50), *drawn(fragments, 50)]
        self.headers = {name: drawn(strategy, 60) for name, strategy in HEADERS.items()}

    def bytes(self) -> bytes:
        return b"".join(self.chance.choices(self.fragments, k=self.chance.randrange(12)))

    def document(self) -> dict[str, Any]:
        names = self.chance.choices(MEMBERS, k=self.chance.randrange(9))
        return {name: self.chance.choice(self.values) for name in names}

    def mutation(self, good: dict[str, Any]) -> dict[str, Any]:
        """Return the document with one of its parts, however deep, replaced by something else."""
        copied: dict[str, Any] = orjson.loads(orjson.dumps(good))
        container, key = self.chance.choice(list(_places(copied)))
        container[key] = self.chance.choice(self.values)
        return copied

    def request(self) -> SignedRequest:
        names = self.chance.choices(sorted(self.headers), k=self.chance.randrange(8))
        found = tuple((name, self.chance.choice(self.headers[name])) for name in names)
        method = self.chance.choice(["GET", "POST", "post", "", "É"])
        target = self.chance.choice(["/inbox", "/inbox?x", "", "*", "/é\n"])
        return SignedRequest(method, target, found, self.bytes())


def _places(part: Any) -> Iterator[tuple[Any, Any]]:
    for key in list(part) if isinstance(part, dict) else range(len(part)):
        yield part, key
        if isinstance(part[key], dict | list):
            yield from _places(part[key])


@pytest.fixture(scope="module")
def lot() -> Lot:
    print(f"seed {SEED}: {sum(INPUTS.values())} inputs, {AT_THE_DOOR} at the door")
    assert sum(INPUTS.values()) >= 20_000
    return Lot()


def test_no_bytes_do_more_than_be_refused(lot: Lot) -> None:
    read = 0
    for _ in range(INPUTS["bytes"]):
        with suppress(BadDocument):
            read += isinstance(load_json(lot.bytes()), dict)
    assert read < INPUTS["bytes"] / 2


def _read(document: dict[str, Any]) -> int:
    """Let every reader read a document; return how many could."""
    found = 0
    for reader in (parse_activity, parse_note, parse_actor):
        with suppress(BadDocument):
            reader(document)
            found += 1
    return found


def test_no_document_does_more_than_be_refused(lot: Lot) -> None:
    assert sum(_read(lot.document()) for _ in range(INPUTS["documents"])) < INPUTS["documents"] / 2


def test_no_change_of_a_good_document_does_more(lot: Lot) -> None:
    """Most changes leave it readable: what is decoration is left out."""
    assert sum(_read(lot.mutation(lot.chance.choice(DOCUMENTS))) for _ in range(INPUTS["mutations"]))


def test_no_headers_do_more_than_be_refused(lot: Lot) -> None:
    for _ in range(INPUTS["headers"]):
        with pytest.raises(BadSignature):
            read_claim(lot.request(), authorities=frozenset({PARIS}), now=now())


# --- through the door -----------------------------------------------------------------------------------------


async def test_the_door_and_the_worker_stand_it(
    lot: Lot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Signed rightly, so that everything is read: bytes, documents, changed documents. No 500, nothing left over."""
    async with open_stage(tmp_path, "mastodon") as stage:
        mastodon = stage.peers["mastodon"]
        statuses: dict[int, int] = {}
        for body in _bodies(stage, lot):
            answer = await mastodon.send(body, mastodon.headers(body))
            statuses[answer.status] = statuses.get(answer.status, 0) + 1
        await stage.paris.run(apply_pending(stage.paris.network))
        print(f"seed {SEED}: answers {statuses}")
        assert set(statuses) <= {202, 400, 401, 403, 413}
        assert statuses[202] > AT_THE_DOOR / 10
        assert statuses[400] > AT_THE_DOOR / 10
        assert await stage.value("SELECT count(*) FROM received WHERE state IN ('pending', 'dead')") == 0
        unexpected = [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]
        assert not unexpected, unexpected[0].getMessage()


def _bodies(stage: Stage, lot: Lot) -> list[bytes]:
    """Return as many good documents with one change as bytes and made up documents together."""
    good = [
        stage.fixture(str(file.relative_to(FIXTURES).with_suffix("")))
        for file in sorted((FIXTURES / "mastodon").glob("*.json"))
    ]
    made = [*(lot.mutation(lot.chance.choice(good)) for _ in range(AT_THE_DOOR // 2))]
    made += [lot.document() for _ in range(AT_THE_DOOR // 4)]
    return [*map(_json, made), *(lot.bytes() for _ in range(AT_THE_DOOR - len(made)))]


def _json(document: dict[str, Any]) -> bytes:
    """Write as JSON, with what orjson does not write: lone surrogates and long integers."""
    return json.dumps(document).encode()


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "one string": lambda size: b'{"a":"' + b"x" * (size - 8) + b'"}',
    "escapes": lambda size: b'{"a":"' + b"\\u00e9" * ((size - 8) // 6) + b'"}',
    "brackets": lambda size: b"[" * (size // 2) + b"]" * (size // 2),
    "numbers": lambda size: b'{"a":[' + b"1," * ((size - 12) // 2) + b"1]}",
    "digits": lambda size: b'{"a":' + b"9" * (size - 6) + b"}",
    "members": lambda size: b"{" + b",".join(b'"%06d":1' % n for n in range((size - 2) // 11)) + b"}",
    "objects": lambda size: b'{"a":[' + b"{}," * ((size - 12) // 3) + b"{}]}",
    "addresses": lambda size: b'{"to":[' + b",".join([b'"https://x.example/1"'] * (size // 23)) + b"]}",
    "markup": lambda size: b'{"content":"' + b"<b><i>" * ((size - 20) // 6) + b'"}',
    "spaces": lambda size: b" " * (size - 2) + b"{}",
}


async def test_a_hostile_body_never_holds_the_loop(tmp_path: Path) -> None:
    """A heartbeat on the loop of the site is late by as much as anything held it."""
    async with open_stage(tmp_path, "mastodon") as stage:
        mastodon = stage.peers["mastodon"]
        requests = [
            (name, body := make(MAX_BODY_BYTES), mastodon.headers(body)) for name, make in HOSTILE.items()
        ]
        markup = _worst_markup(mastodon)
        requests.append(("accepted markup", markup, mastodon.headers(markup)))
        await mastodon.send(b"{}", mastodon.headers(b"{}"))
        stalls: dict[str, float] = {}
        for name, body, signed in requests:
            beating = asyncio.create_task(_longest_stall())
            answer = await mastodon.send(body, signed)
            await stage.paris.run(apply_pending(stage.paris.network))
            beating.cancel()
            stalls[name] = await beating
            assert answer.status in (202, 400), name
        print(", ".join(f"{name} {1000 * stall:.0f} ms" for name, stall in stalls.items()))
        assert max(stalls.values()) < LONGEST_STALL_S, stalls


def _worst_markup(peer: FakePeer) -> bytes:
    note = peer.note("n1", "<b><i>" * 150_000)
    return orjson.dumps(peer.activity("Create", note))


async def _longest_stall() -> float:
    """Beat every millisecond until cancelled; return how late the latest beat was, in time that this process had."""
    longest, beat, worked = 0.0, time.perf_counter(), time.process_time()
    try:
        while True:
            await asyncio.sleep(0.001)
            late, busy = time.perf_counter() - beat - 0.001, time.process_time() - worked
            longest = max(longest, min(late, busy))
            beat, worked = time.perf_counter(), time.process_time()
    except asyncio.CancelledError:
        return longest
