"""HTTP signatures: what we sign, and the strict profile of what we accept.

Bytes in, verdict out. `read_claim` does every check that needs no key, `verify` the one that does; between the two,
`policy` admits the key's host and `actors` finds the key. `inbox` detects replays.

Spoken here: draft-cavage-12 with SHA-256, and RFC 9421, whose form is read in `message_signatures`. The type of
the key decides the algorithm, the request never: a verifier that believes the request accepts an HMAC made with
the public key (httpsig 1.3.0 does).
"""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import lru_cache
from hashlib import sha256
from typing import Literal, NamedTuple

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256

from federation.protocol.message_signatures import (
    TO_READ,
    TO_WRITE,
    Input,
    Unreadable,
    content_digest,
    is_digest_of,
    new_input,
    read_input,
    read_signature,
    signature_header,
    signed_text,
    strict_base64,
)
from federation.protocol.urls import CanonicalUrl, InvalidUrl, authority_of, canonical_authority

PublicKey = RSAPublicKey | Ed25519PublicKey
PrivateKey = RSAPrivateKey | Ed25519PrivateKey
Scheme = Literal["cavage", "rfc9421"]

MAX_SIGNATURE_LENGTH = 8192
MIN_RSA_BITS, MAX_RSA_BITS = (
    2048,
    8192,
)  # Smaller keys are weak, larger ones let a stranger choose how long we compute.
RSA_EXPONENT = 65537
CONTENT_TYPE = "application/activity+json"

MAX_NAMED = 100  # characters of names that are repeated to their sender

_READING = frozenset({"get", "head"})
_REQUIRED_TO_READ = frozenset({"(request-target)", "host"})
_REQUIRED_TO_WRITE = _REQUIRED_TO_READ | {"digest"}
_RSA_NAMES = frozenset({None, "hs2019", "rsa-sha256", "rsa-v1_5-sha256"})
_ED25519_NAMES = frozenset({None, "hs2019", "ed25519"})
_NAMES = _RSA_NAMES | _ED25519_NAMES

_PARAMETER = re.compile(r' *([A-Za-z]+) *= *(?:""|([0-9]+)) *(?:,|$)')
_PARAMETERS = re.compile(r'(?: *[A-Za-z]+ *= *(?:""|[0-9]+) *(?:,|$))+')
_ALGORITHM = re.compile(r"[A-Za-z0-9_/.-]{1,32}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")
_PADDING, _HASH = PKCS1v15(), SHA256()
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = re.compile(
    rf"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ([0-9]{{1,2}}) ({'|'.join(_MONTHS)}) ([0-9]{{4}})"
    r" ([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT"
)
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_ED25519_MULTICODEC = b"\xed\x01"


class BadSignature(Exception):
    """A request whose signature is not believed; `status` answers it, the text is safe for a stranger."""

    def __init__(self, sentence: str, status: int = 401) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status


class BadKey(ValueError):
    """A public key that is unreadable, or whose kind or size is not accepted."""


@dataclass(frozen=True)
class SignedRequest:
    """A request as it came: `target` undecoded, `headers` with their repetitions, `body` as on the wire."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""


@dataclass(frozen=True)
class Claim:
    """Somebody's claim to have signed one of `messages`, with everything but the signature checked."""

    key_id: str
    signature: bytes
    messages: tuple[bytes, ...]
    scheme: Scheme
    algorithm: str | None = None
    covered: tuple[str, ...] = ()
    """Names of the signed headers, in lower case: only these may be trusted."""
    signed_at: float = 0.0
    """Time of signing by the signer's clock, in seconds since 1970; the earliest of several."""


def read_claim(
    request: SignedRequest,
    *,
    authorities: frozenset[str],
    now: datetime,
    development: bool = False,
    past_s: int = 900,
    ahead_s: int = 300,
) -> Claim:
    """Return a request's claim about its signer, after all checks that need no key.

    `authorities` are our own canonical names. With a `Signature-Input` it is read as RFC 9421; if that fails, as the
    draft, if its `Signature` has that form. Raises nothing but BadSignature.
    """
    here = _Here(authorities, now.timestamp(), development, past_s, ahead_s)
    headers = _Headers(request.headers)
    if "signature-input" not in headers:
        return _draft_claim(request, headers, here)
    try:
        return _message_claim(request, headers, here)
    except BadSignature as error:
        try:
            return _draft_claim(request, headers, here)
        except BadSignature as of_draft:
            raise (of_draft if _is_draft(headers) else error) from None


def _draft_claim(request: SignedRequest, headers: _Headers, here: _Here) -> Claim:
    signature = _signature_of(headers)
    _check_key_and_algorithm(signature.key_id, signature.algorithm, here)
    _check_coverage(signature.covered, request.method)
    moments = _moments(signature, headers)
    for moment in moments:
        here.check_moment(moment)
    here.check_expiry(signature.expires)
    here.check_host(headers.only("host"))
    messages = _messages(request, signature, headers)
    if "digest" in signature.covered:
        _check_digest(headers.only("digest"), request.body)
    return Claim(
        signature.key_id,
        signature.value,
        messages,
        "cavage",
        signature.algorithm,
        signature.covered,
        min(moments),
    )


def _message_claim(request: SignedRequest, headers: _Headers, here: _Here) -> Claim:
    try:
        said = read_input(headers.only("signature-input"))
        signature = read_signature(headers.only("signature"), said.label)
        key_id, algorithm = said.text("keyid"), said.text("alg")
        created, expires = said.time("created"), said.time("expires")
    except (Unreadable, BadSignature) as error:
        raise BadSignature(str(error), 400) from None
    _check_key_and_algorithm(key_id, algorithm, here)
    required = TO_READ if request.method.lower() in _READING else TO_WRITE
    if missing := [name for name in required if name not in said.covered]:
        raise BadSignature(f"the signature does not cover {', '.join(missing)}")
    signed_at = _covered_time(created)
    here.check_moment(signed_at)
    here.check_expiry(expires)
    if "host" in said.covered:
        here.check_host(headers.only("host"))
    messages = _message_texts(request, said, headers, here)
    if "content-digest" in said.covered:
        digest = headers.only("content-digest")
        _check_algorithm(digest)
        if not is_digest_of(digest, request.body):
            raise BadSignature("the digest is not that of the body")
    return Claim(str(key_id), signature, messages, "rfc9421", algorithm, said.covered, signed_at)


def _message_texts(request: SignedRequest, said: Input, headers: _Headers, here: _Here) -> tuple[bytes, ...]:
    """Return the texts that may have been signed: one for each of our own origins, whatever `Host` says."""
    _check_request_line(request)
    schemes = ("https", "http") if here.development else ("https",)
    urls = [
        CanonicalUrl(scheme, authority, request.target)
        for authority in here.authorities
        for scheme in schemes
    ]
    try:
        return tuple(signed_text(said, request.method, url, headers.only) for url in urls)
    except Unreadable as error:
        raise BadSignature(str(error), 400) from None


def verify(claim: Claim, key: PublicKey) -> bool:
    """Tell whether the holder of this key signed one of the claim's messages."""
    names = _RSA_NAMES if isinstance(key, RSAPublicKey) else _ED25519_NAMES
    if claim.algorithm not in names:
        return False
    return any(_signed(key, claim.signature, message) for message in claim.messages)


def sign(
    key: PrivateKey,
    key_id: str,
    *,
    method: str,
    url: CanonicalUrl,
    body: bytes | None,
    now: datetime,
    scheme: Scheme = "cavage",
    challenge: Input | None = None,
    extra: Mapping[str, str] = {},
) -> dict[str, str]:
    """Return the headers that a request needs, signature included, in the order in which they are signed.

    Call it for each attempt: some servers accept a `Date` only for a minute (Takahē, Fedify) or five (Misskey).
    A challenge is the peer's `Accept-Signature`; only RFC 9421 can answer it. `extra` are further headers to sign.
    """
    if scheme == "rfc9421":
        return _sign_message(key, key_id, method, url, body, now, challenge, extra)
    headers = {"Host": url.authority, "Date": format_datetime(now.astimezone(UTC), usegmt=True)}
    if body is not None:
        headers |= {"Digest": digest_header(body), "Content-Type": CONTENT_TYPE}
    headers |= extra
    covered = ["(request-target)", *(name.lower() for name in headers)]
    lines = [f"(request-target): {method.lower()} {url.target}"]
    lines += [f"{name.lower()}: {value}" for name, value in headers.items()]
    message = "\n".join(lines).encode("ascii")
    algorithm = "rsa-sha256" if isinstance(key, RSAPrivateKey) else "hs2019"
    headers["Signature"] = (
        f'keyId="{key_id}",algorithm="{algorithm}",headers="{" ".join(covered)}",'
        f'signature="{b64encode(_sign_bytes(key, message)).decode("ascii")}"'
    )
    return headers


def _sign_message(
    key: PrivateKey,
    key_id: str,
    method: str,
    url: CanonicalUrl,
    body: bytes | None,
    now: datetime,
    challenge: Input | None,
    extra: Mapping[str, str],
) -> dict[str, str]:
    headers = {"Host": url.authority, "Date": format_datetime(now.astimezone(UTC), usegmt=True)}
    if body is not None:
        headers |= {"Content-Digest": content_digest(body), "Content-Type": CONTENT_TYPE}
    headers |= extra
    algorithm = "rsa-v1_5-sha256" if isinstance(key, RSAPrivateKey) else "ed25519"
    covered = (*(TO_READ if body is None else TO_WRITE), *(name.lower() for name in extra))
    said = new_input(covered, key_id, algorithm, int(now.timestamp()), challenge)
    message = signed_text(said, method, url, _Headers(tuple(headers.items())).only)
    headers["Signature-Input"] = str(said)
    headers["Signature"] = signature_header(said.label, _sign_bytes(key, message))
    return headers


def _sign_bytes(key: PrivateKey, message: bytes) -> bytes:
    if isinstance(key, RSAPrivateKey):
        return key.sign(message, _PADDING, _HASH)
    return key.sign(message)


def digest_header(body: bytes) -> str:
    """Return the value of `Digest` for a body."""
    return f"SHA-256={_sha256_base64(body)}"


@lru_cache(maxsize=4096)  # Reading one costs as much as verifying with it.
def load_public_key(pem: str) -> PublicKey:
    """Read somebody's public key; raises BadKey unless it is Ed25519, or RSA of a sane size and exponent."""
    try:
        key = serialization.load_pem_public_key(pem.encode("ascii"))
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise BadKey("the public key cannot be read") from error
    if isinstance(key, Ed25519PublicKey):
        return key
    if not isinstance(key, RSAPublicKey):
        raise BadKey("the public key is neither RSA nor Ed25519")
    if not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise BadKey(f"an RSA key has {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, not {key.key_size}")
    if key.public_numbers().e != RSA_EXPONENT:
        raise BadKey(f"an RSA key has the exponent {RSA_EXPONENT}")
    return key


@lru_cache(maxsize=4096)
def load_multikey(multibase: str) -> Ed25519PublicKey:
    """Read somebody's Ed25519 key as actors publish it (`z6Mk…`, FEP-521a); raises BadKey."""
    try:
        data = base58_decoded(multibase)
        if not data.startswith(_ED25519_MULTICODEC):
            raise BadKey("the key is not an Ed25519 key")
        return Ed25519PublicKey.from_public_bytes(data.removeprefix(_ED25519_MULTICODEC))
    except ValueError as error:
        raise BadKey("the Ed25519 key cannot be read") from error


def fingerprint_of(pem: str) -> str:
    """Return SHA-256 of a public key (its SPKI), hexadecimal: what two admins compare; raises BadKey."""
    key = load_public_key(pem)
    spki = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return sha256(spki).hexdigest()


def load_private_key(pem: bytes) -> PrivateKey:
    """Read a private key of our own; raises BadKey.

    RSA keys are not validated mathematically: we made them ourselves, and it would cost 40 ms each time.
    """
    try:
        key = serialization.load_pem_private_key(pem, password=None, unsafe_skip_rsa_key_validation=True)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise BadKey("the private key cannot be read") from error
    if not isinstance(key, RSAPrivateKey | Ed25519PrivateKey):
        raise BadKey("the private key is neither RSA nor Ed25519")
    return key


def generate_rsa_keypair() -> tuple[bytes, str]:
    """Make an RSA key: (private key as PKCS#8 PEM, public key as SPKI PEM, as actors publish it)."""
    return rsa_pems(generate_private_key(RSA_EXPONENT, MIN_RSA_BITS))


def rsa_pems(key: RSAPrivateKey) -> tuple[bytes, str]:
    """Write a key as `generate_rsa_keypair` does."""
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return _private_pem(key), public.decode("ascii")


def generate_ed25519_keypair() -> tuple[bytes, str]:
    """Make an Ed25519 key: (private key as PKCS#8 PEM, public key as multibase `z6Mk…`, FEP-521a)."""
    key = Ed25519PrivateKey.generate()
    return _private_pem(key), base58_encoded(_ED25519_MULTICODEC + key.public_key().public_bytes_raw())


def _private_pem(key: PrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def base58_encoded(data: bytes) -> str:
    """Return bytes as multibase in base 58, which begins with z."""
    number, digits = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        digits = _BASE58[digit] + digits
    zeros = len(data) - len(data.lstrip(b"\0"))
    return "z" + _BASE58[0] * zeros + digits


def base58_decoded(multibase: str, *, max_length: int = 128) -> bytes:
    """Read what base58_encoded writes; raises ValueError. Longer texts would take too long."""
    text = multibase.removeprefix("z")
    if not multibase.startswith("z") or len(text) > max_length:
        raise ValueError("the text is not multibase in base 58")
    number = 0
    for digit in text:
        number = 58 * number + _BASE58.index(digit)
    zeros = len(text) - len(text.lstrip(_BASE58[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


class _Here(NamedTuple):
    """Our own names and the time, which every signature is checked against."""

    authorities: frozenset[str]
    now: float
    development: bool
    past_s: int
    ahead_s: int

    def check_moment(self, moment: float) -> None:
        if not -self.ahead_s <= self.now - moment <= self.past_s:
            raise BadSignature("the request is too old, or its clock is ahead of ours")

    def check_expiry(self, moment: int | None) -> None:
        if moment is not None and moment < self.now:
            raise BadSignature("the signature has expired")

    def check_host(self, host: str) -> None:
        if host in self.authorities:
            return
        try:
            authority = canonical_authority(host, development=self.development)
        except InvalidUrl:
            raise BadSignature("the host cannot be read") from None
        if authority not in self.authorities:
            raise BadSignature("the request was signed for another host")


@lru_cache(maxsize=4096)  # The same people sign again and again.
def _is_acceptable(key_id: str, development: bool) -> bool:
    return authority_of(key_id, development=development) != ""


def _check_key_and_algorithm(key_id: str | None, algorithm: str | None, here: _Here) -> None:
    if key_id is None or not _is_acceptable(key_id, here.development):
        raise BadSignature("the key has no acceptable https URL")
    if algorithm not in _NAMES:
        named = algorithm if algorithm and _ALGORITHM.fullmatch(algorithm) else "(without a name)"
        raise BadSignature(f"the signature algorithm {named} is not supported")


class _Headers:
    """The headers of a request by lower-case name; asking for one that is repeated refuses the request."""

    def __init__(self, pairs: tuple[tuple[str, str], ...]) -> None:
        self._values: dict[str, str] = {}
        self._repeated: set[str] = set()
        for name, value in pairs:
            name = name.lower()
            if name in self._values:
                self._repeated.add(name)
            self._values[name] = value

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def only(self, name: str) -> str:
        value = self._values.get(name)
        if value is None:
            raise BadSignature(f"the header {name} is missing")
        # A proxy in front may have used the other of two.
        if name in self._repeated:
            raise BadSignature(f"the header {name} came more than once")
        value = value.strip(" \t")
        # A line break could pose as a further line of the signed message.
        if not (value.isascii() and value.isprintable()):
            raise BadSignature(f"the header {name} holds more than printable ASCII")
        return value


class _Signature(NamedTuple):
    """The parameters of a draft-cavage `Signature` header."""

    key_id: str
    value: bytes
    algorithm: str | None
    covered: tuple[str, ...]
    created: int | None
    expires: int | None


def _signature_of(headers: _Headers) -> _Signature:
    if "signature" not in headers:
        raise BadSignature("the request is not signed")
    try:
        return _parse_signature(headers.only("signature").removeprefix("Signature "))
    except BadSignature as error:
        raise BadSignature(error.sentence, 400) from None


def _is_draft(headers: _Headers) -> bool:
    """Tell whether a signature has the form of the draft, valid or not."""
    try:
        return _signature_of(headers) is not None
    except BadSignature:
        return False


def _parse_signature(text: str) -> _Signature:
    if len(text) > MAX_SIGNATURE_LENGTH:
        raise BadSignature("the signature header is too long")
    # Every second piece is a quoted value; the rest is short, and read by a pattern.
    pieces = text.split('"')
    rest, quoted = '""'.join(pieces[::2]), iter(pieces[1::2])
    if len(pieces) % 2 == 0 or "\\" in text or not _PARAMETERS.fullmatch(rest):
        raise BadSignature("the signature header cannot be read")
    found = _PARAMETER.findall(rest)
    parameters = {name: number or next(quoted) for name, number in found}
    if len(parameters) != len(found):
        raise BadSignature("a parameter of the signature came twice")
    if "keyId" not in parameters or "signature" not in parameters:
        raise BadSignature("the signature header names no key or holds no signature")
    value = strict_base64(parameters["signature"])
    if not value:
        raise BadSignature("the signature is not base64")
    return _Signature(
        key_id=parameters["keyId"],
        value=value,
        algorithm=parameters.get("algorithm"),
        covered=tuple(parameters.get("headers", "(created)").lower().split()),
        created=_timestamp(parameters.get("created")),
        expires=_timestamp(parameters.get("expires")),
    )


def _timestamp(text: str | None) -> int | None:
    if text is None:
        return None
    if not _TIMESTAMP.fullmatch(text):
        raise BadSignature("the signature's time cannot be read")
    return int(text)


def _check_coverage(covered: tuple[str, ...], method: str) -> None:
    """Refuse a signature that does not pin down the whole request."""
    if len(set(covered)) != len(covered):
        raise BadSignature("the signature covers something twice", 400)
    required = _REQUIRED_TO_READ if method.lower() in _READING else _REQUIRED_TO_WRITE
    if missing := sorted(required.difference(covered)):
        raise BadSignature(f"the signature does not cover {', '.join(missing)}")
    if "date" not in covered and "(created)" not in covered:
        raise BadSignature("the signature covers neither date nor (created)")


def _moments(signature: _Signature, headers: _Headers) -> list[float]:
    """Return the times of the request that its signature covers."""
    moments: list[float] = []
    if "date" in signature.covered:
        moments.append(_date(headers.only("date")))
    if "(created)" in signature.covered:
        moments.append(_covered_time(signature.created))
    return moments


def _date(value: str) -> float:
    # strptime takes as long as half a verification.
    match = _DATE.fullmatch(value)
    if match is None:
        raise BadSignature("the date cannot be read", 400)
    day, month, year, hour, minute, second = match.groups()
    date = int(year), _MONTHS.index(month) + 1, int(day)
    try:
        moment = datetime(*date, int(hour), int(minute), int(second), tzinfo=UTC)
    except ValueError:
        raise BadSignature("the date cannot be read", 400) from None
    return moment.timestamp()


def _covered_time(value: int | None) -> int:
    if value is None:
        raise BadSignature("the signature covers a time that it does not state")
    return value


def _messages(request: SignedRequest, signature: _Signature, headers: _Headers) -> tuple[bytes, ...]:
    """Return the texts that the signer may have signed: two for reading a target with a query, else one."""
    _check_request_line(request)
    method, target = request.method.lower(), request.target
    targets = [target]
    # Misskey and older Mastodon leave the query unsigned. On a POST nothing may be.
    if method in _READING and "?" in target:
        targets.append(target.partition("?")[0])
    return tuple(_message(signature, f"{method} {target}", headers) for target in targets)


def _check_request_line(request: SignedRequest) -> None:
    method, target = request.method, request.target
    if not (method.isascii() and method.isalpha() and target.isascii() and target.isprintable()):
        raise BadSignature("the request line holds more than printable ASCII")


def _message(signature: _Signature, request_target: str, headers: _Headers) -> bytes:
    lines = []
    for name in signature.covered:
        match name:
            case "(request-target)":
                value = request_target
            case "(created)":
                value = str(_covered_time(signature.created))
            case "(expires)":
                value = str(_covered_time(signature.expires))
            case _:
                value = headers.only(name)
        lines.append(f"{name}: {value}")
    return "\n".join(lines).encode("ascii")


def _check_digest(header: str, body: bytes) -> None:
    """Refuse a body that does not match the digest. Other digests may stand beside SHA-256, as Lemmy's do."""
    _check_algorithm(header)
    members = [member.strip().partition("=") for member in header.split(",")]
    digests = [value for name, _, value in members if name.lower() == "sha-256"]
    if len(digests) != 1:
        raise BadSignature("the digest does not hold SHA-256 exactly once")
    if not hmac.compare_digest(digests[0], _sha256_base64(body)):
        raise BadSignature("the digest is not that of the body")


def _check_algorithm(digest_header: str) -> None:
    """Refuse a header without SHA-256, and name what it has instead: that tells the sender's admin what to change."""
    names = [member.partition("=")[0].strip(" \t").lower() for member in digest_header.split(",")]
    if "sha-256" not in names:
        named = ", ".join(name.upper() for name in names if _ALGORITHM.fullmatch(name))[:MAX_NAMED]
        raise BadSignature(
            f"the digest algorithm {named or '(without a name)'} is not supported: send SHA-256"
        )


def _sha256_base64(body: bytes) -> str:
    return b64encode(sha256(body).digest()).decode("ascii")


def _signed(key: PublicKey, signature: bytes, message: bytes) -> bool:
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(signature, message, _PADDING, _HASH)
        else:
            key.verify(signature, message)
    except InvalidSignature:
        return False
    return True
