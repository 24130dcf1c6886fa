"""Proofs inside a document: whoever has it can show others that its actor made it.

FEP-8b32 with the cryptosuite `eddsa-jcs-2022` (W3C Data Integrity): the document without its proof and the proof
without its value are each written in the one canonical spelling of JSON (RFC 8785), hashed, and the two hashes
are signed with the actor's Ed25519 key. No JSON-LD is processed.

A proof makes a document transferable. So it is added only to documents that everybody in the network may read, or that
a group is to forward to its members' sites, and only for sites known to keep them there: `outbox.delivery.queue`
decides. `inbox.receive` checks whose key it is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from federation.protocol.signatures import base58_decoded, base58_encoded

Document = dict[str, Any]

CRYPTOSUITE = "eddsa-jcs-2022"
CONTEXT = {
    "proof": {"@id": "sec:proof", "@type": "@id", "@container": "@graph"},
    "DataIntegrityProof": "sec:DataIntegrityProof",
    "cryptosuite": "sec:cryptosuite",
    "verificationMethod": {"@id": "sec:verificationMethod", "@type": "@id"},
    "proofPurpose": {"@id": "sec:proofPurpose", "@type": "@vocab"},
    "proofValue": {"@id": "sec:proofValue", "@type": "sec:multibase"},
}
"""The terms of a proof, spelled out: no reader has to know or fetch their context."""

_MAX_INTEGER = 2**53  # A double does not hold every larger integer, and canonical numbers are doubles.


@dataclass(frozen=True)
class Proof:
    """A proof as found: its key, its time, and the bytes that were signed if it is valid."""

    key_id: str
    created: datetime
    expires: datetime | None
    value: bytes
    messages: tuple[bytes, ...]


def prove(document: Document, key: Ed25519PrivateKey, key_id: str, *, now: datetime) -> Document:
    """Return a document with its context's terms and a proof made by this key added."""
    context = [*_list(document.get("@context")), CONTEXT]
    document = document | {"@context": context}
    proof = {
        "@context": context,
        "type": "DataIntegrityProof",
        "cryptosuite": CRYPTOSUITE,
        "verificationMethod": key_id,
        "proofPurpose": "assertionMethod",
        "created": now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
    }
    return document | {"proof": proof | {"proofValue": base58_encoded(key.sign(_message(document, proof)))}}


def read_proof(document: Document) -> Proof | None:
    """Return the proof of a document, if it has exactly one of the kind that is read here."""
    proof = document.get("proof")
    if not isinstance(proof, dict):
        return None
    kind = (proof.get("type"), proof.get("cryptosuite"), proof.get("proofPurpose"))
    if kind != ("DataIntegrityProof", CRYPTOSUITE, "assertionMethod"):
        return None
    key_id, created, expires = (
        proof.get("verificationMethod"),
        _time(proof.get("created")),
        proof.get("expires"),
    )
    if not isinstance(key_id, str) or created is None or (expires is not None and _time(expires) is None):
        return None
    try:
        value = base58_decoded(str(proof.get("proofValue")))
        return Proof(key_id, created, _time(expires), value, _messages(document, proof))
    except (ValueError, OverflowError):
        return None


def is_true(proof: Proof, key: Ed25519PublicKey) -> bool:
    """Tell whether the holder of this key made the proof, for this very document."""
    for message in proof.messages:
        try:
            key.verify(proof.value, message)
        except InvalidSignature:
            continue
        return True
    return False


def canonical_json(value: object) -> bytes:
    """Write a JSON value canonically (RFC 8785); raises ValueError for values without such a form."""
    return _canonical(value).encode()


def _messages(document: Document, proof: Document) -> tuple[bytes, ...]:
    """Return the bytes that may have been signed: Fedify signs the document's context with the proof, but does not send
    it.
    """
    unsecured = {name: value for name, value in document.items() if name != "proof"}
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    if "@context" in options:
        # The context is signed with the proof, so the document may not be read in another one.
        return (_message(unsecured, options),) if options["@context"] == unsecured.get("@context") else ()
    contexts = {"@context": unsecured["@context"]} if "@context" in unsecured else {}
    return _message(unsecured, options), _message(unsecured, options | contexts)


def _message(document: Document, proof: Document) -> bytes:
    return sha256(canonical_json(proof)).digest() + sha256(canonical_json(document)).digest()


def _canonical(value: object) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, list):
        return f"[{','.join(map(_canonical, value))}]"
    if isinstance(value, dict):
        # By UTF-16 units, in which JavaScript compares: beyond U+FFFF that is another order than Python's.
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return f"{{{','.join(f'{_canonical(name)}:{_canonical(value[name])}' for name in names)}}}"
    raise ValueError("the value is not JSON")


def _number(value: int | float) -> str:
    """Write a number as JavaScript does: as few digits as tell it from its neighbours, exponents from 21 on."""
    if isinstance(value, int) and abs(value) <= _MAX_INTEGER:
        return str(value)
    sign, digits, exponent = Decimal(repr(float(value))).normalize().as_tuple()
    if not isinstance(exponent, int):
        raise ValueError("the number is not finite")
    text, point = "".join(map(str, digits)), len(digits) + exponent
    minus = "-" if sign and text != "0" else ""
    if text == "0":
        return "0"
    if len(text) <= point <= 21:
        return minus + text.ljust(point, "0")
    if 0 < point <= 21:
        return f"{minus}{text[:point]}.{text[point:]}"
    if -6 < point <= 0:
        return f"{minus}0.{'0' * -point}{text}"
    mantissa = text[0] + (f".{text[1:]}" if len(text) > 1 else "")
    return f"{minus}{mantissa}e{'+' if point > 0 else '-'}{abs(point - 1)}"


def _time(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _list(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
