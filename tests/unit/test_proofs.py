"""Proofs in documents: the example of the proposal, canonical JSON, and a document changed in every way."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from federation.protocol import documents
from federation.protocol.jsonld import expand
from federation.protocol.proofs import canonical_json, is_true, prove, read_proof
from federation.protocol.signatures import base58_decoded, base58_encoded, load_multikey
from federation.protocol.vocabulary import PUBLIC, Activity

NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
AMÉLIE = "https://paris.corp.example/users/1"
KEY_ID = f"{AMÉLIE}#ed25519-key"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC_KEY = KEY.public_key()
CONTEXT = ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/data-integrity/v2"]


def an_announce() -> dict[str, Any]:
    activity = Activity(
        f"{AMÉLIE}/a/1", "Announce", AMÉLIE, f"{AMÉLIE}/statuses/1", to=(PUBLIC,), published=NOON
    )
    return documents.activity_document(activity)


def proven(document: dict[str, Any] | None = None) -> dict[str, Any]:
    return prove(an_announce() if document is None else document, KEY, KEY_ID, now=NOON)


def holds(document: dict[str, Any]) -> bool:
    proof = read_proof(document)
    return proof is not None and is_true(proof, PUBLIC_KEY)


def test_the_example_of_the_proposal_is_true() -> None:
    """Facts of FEP-8b32 (fep-8b32.feature, CC0): its document, its actor's key, its proof's value."""
    note = {
        "id": "https://server.example/objects/1",
        "type": "Note",
        "attributedTo": "https://server.example/users/alice",
        "content": "Hello world",
        "location": {"type": "Place", "longitude": -71.184902, "latitude": 25.273962},
    }
    proof = {
        "@context": CONTEXT,
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "verificationMethod": "https://server.example/users/alice#ed25519-key",
        "proofPurpose": "assertionMethod",
        "proofValue": "z42ffGu6AUKPCFcFPiabmUvnGLPJzC7e4DGWC52NUasSSH37UMa9c58tdgVszUcZfytxa4fQ5TYHaJENCxUDe9SdL",
        "created": "2023-02-24T23:36:38Z",
    }
    document = {
        "@context": CONTEXT,
        "id": "https://server.example/activities/1",
        "type": "Create",
        "actor": "https://server.example/users/alice",
        "object": note,
        "proof": proof,
    }
    found = read_proof(document)
    assert found is not None
    assert is_true(found, load_multikey("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"))
    note["content"] = "Hello worlds"
    changed = read_proof(document)
    assert changed is not None
    assert not is_true(changed, load_multikey("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"))


def test_a_proof_is_what_the_cryptosuite_says() -> None:
    """Hash and signature made again with another writer of canonical JSON, which will do without numbers."""

    def hashed(value: object) -> bytes:
        return sha256(
            json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        ).digest()

    document = proven()
    proof = document.pop("proof")
    value = proof.pop("proofValue")
    PUBLIC_KEY.verify(base58_decoded(value), hashed(proof) + hashed(document))
    assert value[0] == "z"
    assert proof == {
        "@context": document["@context"],
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "verificationMethod": KEY_ID,
        "proofPurpose": "assertionMethod",
        "created": "2026-11-23T12:00:00Z",
    }


def test_what_we_prove_is_believed_after_its_journey() -> None:
    document = json.loads(documents.dump(proven()))
    found = read_proof(document)
    assert found is not None
    assert (found.key_id, found.created, found.expires) == (KEY_ID, NOON, None)
    assert is_true(found, PUBLIC_KEY)
    assert not is_true(found, Ed25519PrivateKey.generate().public_key())


def test_the_terms_of_a_proof_need_no_foreign_context() -> None:
    [expanded] = expand(proven())
    security = "https://w3id.org/security#"
    [[proof]] = [graph["@graph"] for graph in expanded[f"{security}proof"]]
    assert proof["@type"] == [f"{security}DataIntegrityProof"]
    assert proof[f"{security}verificationMethod"] == [{"@id": KEY_ID}]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("actor",), "https://lyon.corp.example/users/2"),
        (("object",), f"{AMÉLIE}/statuses/2"),
        (("summary",), "added"),
        (("@context",), []),
        (("proof", "created"), "2026-11-23T12:00:01Z"),
        (("proof", "verificationMethod"), f"{AMÉLIE}#another"),
        (("proof", "expires"), "2027-11-23T12:00:01Z"),
        (("proof", "@context"), []),
        (("proof", "proofValue"), base58_encoded(b"\1" * 64)),
    ],
)
def test_whatever_is_changed_is_no_longer_proven(path: tuple[str, ...], value: object) -> None:
    document = deepcopy(proven())
    assert holds(document)
    place = document
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    assert not holds(document)


@pytest.mark.parametrize(
    "change",
    [
        {"type": "Ed25519Signature2020"},
        {"cryptosuite": "eddsa-rdfc-2022"},
        {"proofPurpose": "authentication"},
        {"created": None},
        {"created": "yesterday"},
        {"created": "2026-11-23T12:00:00"},
        {"expires": "later"},
        {"verificationMethod": {"id": KEY_ID}},
        {"proofValue": None},
        {"proofValue": "u" + "A" * 86},
        {"proofValue": "z0OIl"},
        {"proofValue": "z" + "1" * 5000},
    ],
)
def test_other_proofs_are_none(change: dict[str, object]) -> None:
    document = proven()
    assert read_proof(document | {"proof": document["proof"] | change}) is None


@pytest.mark.parametrize("proof", [None, "x", 7, [], [{"type": "DataIntegrityProof"}]])
def test_what_is_no_object_is_no_proof(proof: object) -> None:
    assert read_proof(an_announce() | {"proof": proof}) is None


def test_fedifys_proof_signs_a_context_that_it_does_not_repeat() -> None:
    document = proven()
    proof = {name: value for name, value in document["proof"].items() if name != "@context"}
    assert holds(document | {"proof": proof})
    changed = document | {"proof": proof, "@context": document["@context"][:1]}
    assert not holds(changed)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1, "a": [True, False, None]}, '{"a":[true,false,null],"b":1}'),
        (
            {"\ufb33": 1, "\U0001f600": 2, "\r": 3, "1": 4, "é": 5},
            '{"\\r":3,"1":4,"é":5,"\U0001f600":2,"\ufb33":1}',
        ),
        ('€$\x0f\nA\'B"\\\\"/\x7f', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\x7f"'),
        (333333333.33333329, "333333333.3333333"),
        (1e30, "1e+30"),
        (4.50, "4.5"),
        (2e-3, "0.002"),
        (1e-27, "1e-27"),
        (1e21, "1e+21"),
        (1e20, "100000000000000000000"),
        (123456789012345680000.0, "123456789012345680000"),
        (1e-6, "0.000001"),
        (1.5e-7, "1.5e-7"),
        (-0.0, "0"),
        (-1.0, "-1"),
        (5e-324, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (2**53, "9007199254740992"),
        (2**53 + 1, "9007199254740992"),
        (2**63, "9223372036854776000"),
    ],
)
def test_json_has_one_spelling(value: object, text: str) -> None:
    """RFC 8785: the numbers of its appendix B and of ECMAScript, its order of names, its escapes."""
    assert canonical_json(value).decode() == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), "\ud800"])
def test_what_is_not_json_has_no_spelling(value: object) -> None:
    with pytest.raises(ValueError):
        canonical_json(value)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(),
        lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(), parts, max_size=3),
        max_leaves=10,
    )
)  # fmt: skip
def test_the_one_spelling_says_the_same(value: object) -> None:
    assert json.loads(canonical_json(value), parse_int=float) == value
