"""Why two libraries of the customer's list are not used at run time: `python -m benchmarks.libraries`.

httpsig is shown a signature that anybody can forge; bleach is given hostile markup, in turns with nh3, which is
used instead. Nothing of this is a measure of the product: those are in the other files.
"""

import time
import warnings
from collections.abc import Callable
from email.utils import format_datetime
from importlib.metadata import version

import nh3

from benchmarks.table import Line, table
from federation.protocol.signatures import (
    BadSignature,
    SignedRequest,
    digest_header,
    generate_rsa_keypair,
    read_claim,
)
from models.core.base import now

with warnings.catch_warnings():  # httpsig looks itself up with pkg_resources, bleach has an old parser inside
    warnings.simplefilter("ignore")
    import bleach
    import httpsig

ROUNDS = 3

TAGS = {"a", "b", "blockquote", "p"}

MARKUP = {
    "a post of three paragraphs": '<p>Bonjour <b>Lyon</b>, <a href="https://crm.corp.example/">le CRM</a></p>'
    * 3,
    "50,000 × `<a `": "<a " * 50_000,
    "50,000 × `<`": "<" * 50_000,
    "5,000 nested blockquotes": "<blockquote>" * 5_000,
    "5,000 attributes of one element": f"<a {' '.join(f'a{n}' for n in range(5_000))}>",
}


def main() -> None:
    """Print both findings."""
    print(
        f"httpsig {version('httpsig')}: an activity in Amélie's name, signed by HMAC with her public key as secret"
    )
    believed, refusal = forgery()
    print(f"  httpsig believes it: {believed}")
    print(f"  federation.protocol.signatures: {refusal}\n")
    print(f"bleach {version('bleach')} beside nh3 {version('nh3')}, the same tags allowed")
    print(table([_line(what, html) for what, html in MARKUP.items()]))
    print(
        f"\nMedians of {ROUNDS} rounds. ratio: how many times longer bleach takes; the loop stands still meanwhile."
    )


def forgery() -> tuple[bool, str]:
    """Return whether httpsig believes a request signed with nothing but a public key, and what we say to it.

    A public key is in its actor's document, for everybody to read.
    """
    _, public_pem = generate_rsa_keypair()
    body = b'{"type": "Create"}'
    signer = httpsig.HeaderSigner(
        "https://paris.corp.example/users/1#main-key",
        public_pem.encode(),
        "hmac-sha256",
        headers=["(request-target)", "host", "date", "digest"],
        sign_header="signature",
    )
    headers = {
        "host": "lyon.corp.example",
        "date": format_datetime(now(), usegmt=True),
        "digest": digest_header(body),
    }
    headers = signer.sign(headers, method="POST", path="/inbox")
    verifier = httpsig.HeaderVerifier(
        headers, public_pem, method="POST", path="/inbox", sign_header="signature"
    )
    request = SignedRequest("POST", "/inbox", tuple(headers.items()), body)
    try:
        read_claim(request, authorities=frozenset({"lyon.corp.example"}), now=now())
    except BadSignature as error:
        return verifier.verify(), f"refused, {error}"
    return verifier.verify(), "taken"


def _line(what: str, html: str) -> Line:
    stock = bleach.sanitizer.Cleaner(tags=TAGS, attributes={"a": ["href"]})
    used = nh3.Cleaner(tags=TAGS, attributes={"a": {"href"}}, link_rel=None)
    bleach_ms, nh3_ms = [], []
    for _ in range(ROUNDS):
        nh3_ms.append(_milliseconds(used.clean, html))
        bleach_ms.append(_milliseconds(stock.clean, html))
    return Line(what, "ms", bleach_ms, limit="nh3", limit_rounds=nh3_ms)


def _milliseconds(clean: Callable[[str], str], html: str) -> float:
    started = time.perf_counter()
    clean(html)
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
