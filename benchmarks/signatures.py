"""Signed requests checked with a known key, beside the bare verification: `python -m benchmarks.signatures`.

All that a request costs before its sender is believed is in it, and nothing of the database: headers read, digest
of the body made, times compared, the key taken from its PEM (held ready after the first time), the signature
verified.
"""

import asyncio
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from benchmarks.sites import WORDS
from benchmarks.table import Line, table
from federation.protocol.signatures import (
    PrivateKey,
    PublicKey,
    Scheme,
    SignedRequest,
    generate_ed25519_keypair,
    generate_rsa_keypair,
    load_multikey,
    load_private_key,
    load_public_key,
    read_claim,
    sign,
    verify,
)
from federation.protocol.urls import canonical_url
from models.core.base import now

PARIS = frozenset({"paris.corp.example"})
INBOX = canonical_url("https://paris.corp.example/inbox")
KEY_ID = "https://lyon.corp.example/users/2#main-key"
BODY = (" ".join(WORDS) * 20).encode()[:3000]
"""As long as an ordinary Create."""
AT_MOST_TIMES = 3
CALLS = 2000


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure requests per second; at least a third of the bare verifications is the target."""
    private_pem, public_pem = generate_rsa_keypair()
    ed25519_pem, multibase = generate_ed25519_keypair()
    rsa, ed25519 = load_private_key(private_pem), load_private_key(ed25519_pem)
    works = [
        _bare(rsa, load_public_key(public_pem)),
        _checking(_post(rsa, "cavage"), public_pem),
        _checking(_post(rsa, "rfc9421"), public_pem),
        _bare(ed25519, load_multikey(multibase)),
        _checking(_post(ed25519, "rfc9421"), multibase),
    ]
    runs = [_per_second_in_turns(works) for _ in range(rounds)]
    bare, draft, message, bare_ed25519, edwards = map(list, zip(*runs, strict=True))
    return [
        _line("signature of the draft, RSA", draft, "bare RSA verify", bare),
        _line("signature of RFC 9421, RSA", message, "bare RSA verify", bare),
        _line("signature of RFC 9421, Ed25519", edwards, "bare Ed25519 verify", bare_ed25519),
    ]


def _per_second_in_turns(works: Sequence[Callable[[], object]]) -> list[float]:
    """Return how often each can be done in a second, one call of each after the other.

    So all find the processor's caches as a server's work leaves them. The bare verification alone in a loop is half
    as fast again, but nobody runs it like that.
    """
    spent = [0] * len(works)
    for _ in range(CALLS):
        for number, work in enumerate(works):
            started = time.perf_counter_ns()
            work()
            spent[number] += time.perf_counter_ns() - started
    return [CALLS * 1e9 / nanoseconds for nanoseconds in spent]


def _post(key: PrivateKey, scheme: Scheme) -> SignedRequest:
    headers = sign(key, KEY_ID, method="POST", url=INBOX, body=BODY, now=now(), scheme=scheme)
    headers |= {"User-Agent": "Parvis", "Accept": "*/*", "Content-Length": str(len(BODY))}
    return SignedRequest("POST", "/inbox", tuple(headers.items()), BODY)


def _checking(request: SignedRequest, public: str) -> Callable[[], object]:
    load = load_public_key if public.startswith("-") else load_multikey

    def check() -> None:
        assert verify(read_claim(request, authorities=PARIS, now=now()), load(public))

    return check


def _bare(private: PrivateKey, public: PublicKey) -> Callable[[], object]:
    if isinstance(private, Ed25519PrivateKey) and isinstance(public, Ed25519PublicKey):
        return partial(public.verify, private.sign(b"message"), b"message")
    assert isinstance(private, RSAPrivateKey)
    assert isinstance(public, RSAPublicKey)
    signature = private.sign(b"message", PKCS1v15(), SHA256())
    # A lambda, as in limits.py: PKCS1v15 and SHA256 are made anew for each request too.
    return lambda: public.verify(signature, b"message", PKCS1v15(), SHA256())


def _line(what: str, ours: list[float], limit: str, bare: list[float]) -> Line:
    return Line(what, "requests/s", ours, limit, bare, ratio_at_least=1 / AT_MOST_TIMES)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(table(asyncio.run(measure(Path(folder), 5))))
