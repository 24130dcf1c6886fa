"""The strict profile: each line of it met, missed, and borrowed; and the stock library as the other side."""

from __future__ import annotations

import re
import warnings
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import ModuleType

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from hypothesis import given, settings
from hypothesis import strategies as st

from federation.protocol.signatures import (
    BadKey,
    BadSignature,
    Claim,
    PrivateKey,
    PublicKey,
    SignedRequest,
    digest_header,
    generate_ed25519_keypair,
    generate_rsa_keypair,
    load_private_key,
    load_public_key,
    read_claim,
    sign,
    verify,
)
from federation.protocol.urls import canonical_url

NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
PARIS = frozenset({"paris.corp.example"})
INBOX = canonical_url("https://paris.corp.example/inbox")
OUTBOX_PAGE = canonical_url("https://paris.corp.example/users/1/outbox?page=true")
KEY_ID = "https://lyon.corp.example/users/2#main-key"
BODY = b'{"type":"Create"}'


@dataclass(frozen=True)
class Signer:
    """Somebody with a key: Bruno in Lyon, or Mallory."""

    private_pem: bytes
    private: PrivateKey
    public_pem: str
    public: PublicKey


def _signer() -> Signer:
    private_pem, public_pem = generate_rsa_keypair()
    return Signer(private_pem, load_private_key(private_pem), public_pem, load_public_key(public_pem))


@pytest.fixture(scope="module")
def bruno() -> Signer:
    return _signer()


@pytest.fixture(scope="module")
def mallory() -> Signer:
    return _signer()


@pytest.fixture(scope="module")
def httpsig() -> ModuleType:
    """The stock library, which finds its own version through the deprecated pkg_resources."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import httpsig
    return httpsig


def a_post(signer: Signer, *, now: datetime = NOON, key_id: str = KEY_ID) -> SignedRequest:
    headers = sign(signer.private, key_id, method="POST", url=INBOX, body=BODY, now=now)
    return SignedRequest("POST", "/inbox", tuple(headers.items()), BODY)


def a_get(signer: Signer, target: str = OUTBOX_PAGE.target) -> SignedRequest:
    headers = sign(
        signer.private, KEY_ID, method="GET", url=replace(OUTBOX_PAGE, target=target), body=None, now=NOON
    )
    return SignedRequest("GET", OUTBOX_PAGE.target, tuple(headers.items()))


def signed_by_hand(
    key: PrivateKey,
    covered: dict[str, str],
    *,
    algorithm: str | None = "hs2019",
    parameters: str = "",
    method: str = "POST",
    body: bytes = BODY,
) -> SignedRequest:
    """Sign exactly `covered`, as a sender with other capabilities or intentions would."""
    headers = {name: value for name, value in covered.items() if not name.startswith("(")}
    message = "\n".join(f"{name}: {value}" for name, value in covered.items()).encode()
    if isinstance(key, ed25519.Ed25519PrivateKey):
        signature = key.sign(message)
    else:
        signature = key.sign(message, PKCS1v15(), SHA256())
    named = f'algorithm="{algorithm}",' if algorithm else ""
    headers["signature"] = (
        f'keyId="{KEY_ID}",{named}{parameters}headers="{" ".join(covered)}",'
        f'signature="{b64encode(signature).decode()}"'
    )
    return SignedRequest(method, "/inbox", tuple(headers.items()), body)


def covering(**changes: str | None) -> dict[str, str]:
    """What a POST covers, with some of it changed or (None) left out."""
    everything = {
        "(request-target)": "post /inbox",
        "host": "paris.corp.example",
        "date": http_date(NOON),
        "digest": digest_header(BODY),
    }
    named = {"target": "(request-target)", "created": "(created)", "expires": "(expires)"}
    everything |= {named.get(name, name): value for name, value in changes.items()}  # type: ignore[misc]
    return {name: value for name, value in everything.items() if value is not None}


def http_date(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)


def with_header(request: SignedRequest, name: str, *values: str) -> SignedRequest:
    """Replace one header by some, or none."""
    kept = tuple((key, value) for key, value in request.headers if key.lower() != name.lower())
    return replace(request, headers=kept + tuple((name, value) for value in values))


def header(request: SignedRequest, name: str) -> str:
    return next(value for key, value in request.headers if key.lower() == name.lower())


def edit_signature(request: SignedRequest, change: Callable[[str], str]) -> SignedRequest:
    return with_header(request, "Signature", change(header(request, "Signature")))


def claim_of(request: SignedRequest, now: datetime = NOON) -> Claim:
    return read_claim(request, authorities=PARIS, now=now)


def refusal(request: SignedRequest, now: datetime = NOON) -> BadSignature:
    with pytest.raises(BadSignature) as caught:
        claim_of(request, now)
    return caught.value


# --- what is believed ----------------------------------------------------------------------------------------


def test_our_own_post_is_believed(bruno: Signer, mallory: Signer) -> None:
    claim = claim_of(a_post(bruno))
    assert (claim.key_id, claim.scheme, len(claim.messages)) == (KEY_ID, "cavage", 1)
    assert verify(claim, bruno.public)
    assert not verify(claim, mallory.public)


def test_our_own_get_is_believed(bruno: Signer, mallory: Signer) -> None:
    claim = claim_of(a_get(bruno))
    assert verify(claim, bruno.public)
    assert not verify(claim, mallory.public)


def test_headers_are_signed_in_the_agreed_order(bruno: Signer) -> None:
    post = a_post(bruno)
    assert [name for name, _ in post.headers] == ["Host", "Date", "Digest", "Content-Type", "Signature"]
    assert 'headers="(request-target) host date digest content-type"' in header(post, "Signature")
    assert 'algorithm="rsa-sha256"' in header(post, "Signature")
    get = a_get(bruno)
    assert [name for name, _ in get.headers] == ["Host", "Date", "Signature"]
    assert 'headers="(request-target) host date"' in header(get, "Signature")


def test_the_date_is_in_utc_wherever_the_server_stands(bruno: Signer) -> None:
    local = NOON.astimezone(tz=datetime.strptime("+0530", "%z").tzinfo)
    assert header(a_post(bruno, now=local), "Date") == "Mon, 23 Nov 2026 12:00:00 GMT"


def test_ed25519_signs_as_hs2019() -> None:
    private_pem, multibase = generate_ed25519_keypair()
    key = load_private_key(private_pem)
    assert multibase.startswith("z6Mk")
    assert len(multibase) == 48
    headers = sign(key, KEY_ID, method="POST", url=INBOX, body=BODY, now=NOON)
    assert 'algorithm="hs2019"' in headers["Signature"]
    claim = claim_of(SignedRequest("POST", "/inbox", tuple(headers.items()), BODY))
    assert verify(claim, key.public_key())


@pytest.mark.parametrize("algorithm", ["rsa-sha256", "hs2019", None])
def test_the_names_of_rsa_are_believed(bruno: Signer, algorithm: str | None) -> None:
    assert verify(claim_of(signed_by_hand(bruno.private, covering(), algorithm=algorithm)), bruno.public)


@pytest.mark.parametrize(
    ("algorithm", "believed"), [("ed25519", True), ("hs2019", True), (None, True), ("rsa-sha256", False)]
)
def test_the_key_decides_the_algorithm(bruno: Signer, algorithm: str | None, believed: bool) -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    claim = claim_of(signed_by_hand(key, covering(), algorithm=algorithm))
    assert verify(claim, key.public_key()) is believed
    assert not verify(claim, bruno.public)


def test_an_rsa_signature_does_not_pass_as_ed25519(bruno: Signer) -> None:
    claim = claim_of(signed_by_hand(bruno.private, covering(), algorithm="ed25519"))
    assert not verify(claim, bruno.public)


def test_created_may_stand_for_date(bruno: Signer) -> None:
    created = str(int(NOON.timestamp()))
    request = signed_by_hand(
        bruno.private, covering(date=None, created=created), parameters=f"created={created},"
    )
    assert verify(claim_of(request), bruno.public)


def test_a_signature_is_read_however_it_is_spaced(bruno: Signer) -> None:
    request = edit_signature(a_post(bruno), lambda text: "Signature " + text.replace(",", " , "))
    assert verify(claim_of(request), bruno.public)


def test_other_digests_may_stand_beside_ours_in_any_case(bruno: Signer) -> None:
    ours = digest_header(BODY).removeprefix("SHA-256=")
    request = signed_by_hand(bruno.private, covering(digest=f"SHA-512=whatever, sha-256={ours}"))
    assert verify(claim_of(request), bruno.public)


def test_the_default_port_may_be_said(bruno: Signer) -> None:
    request = signed_by_hand(bruno.private, covering(host="Paris.corp.example:443"))
    assert verify(claim_of(request), bruno.public)


def test_a_get_may_leave_its_query_unsigned(bruno: Signer) -> None:
    """Misskey signs the path alone."""
    claim = claim_of(a_get(bruno, target="/users/1/outbox"))
    assert len(claim.messages) == 2
    assert verify(claim, bruno.public)


def test_a_post_may_not_leave_its_query_unsigned(bruno: Signer) -> None:
    request = replace(a_post(bruno), target="/inbox?as=mallory")
    assert not verify(claim_of(request), bruno.public)


# --- what is not ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUT"},
        {"target": "/users/1/inbox"},
        {"target": "/inbox?page=1"},
        {"target": "/%69nbox"},
        {"target": "/inbox/"},
    ],
)
def test_a_signature_is_good_for_its_own_request_only(bruno: Signer, change: dict[str, str]) -> None:
    assert not verify(claim_of(replace(a_post(bruno), **change)), bruno.public)  # type: ignore[arg-type]


def test_a_get_is_good_for_its_own_path_only(bruno: Signer) -> None:
    assert not verify(claim_of(replace(a_get(bruno), target="/users/3/outbox?page=true")), bruno.public)
    assert not verify(claim_of(replace(a_get(bruno), target="/users/1/outbox?page=2")), bruno.public)


def test_one_byte_of_the_body_matters(bruno: Signer) -> None:
    assert refusal(replace(a_post(bruno), body=BODY + b" ")).status == 401


def test_a_swapped_body_with_its_own_digest_does_not_verify(bruno: Signer) -> None:
    swapped = with_header(replace(a_post(bruno), body=b"{}"), "Digest", digest_header(b"{}"))
    assert not verify(claim_of(swapped), bruno.public)


def test_a_digest_that_a_get_covers_is_checked_as_well(bruno: Signer) -> None:
    """Lemmy digests the empty body of its GETs."""
    empty = covering(target="get /inbox", digest=digest_header(b""))
    request = signed_by_hand(bruno.private, empty, method="GET", body=b"")
    assert verify(claim_of(request), bruno.public)
    assert refusal(replace(request, body=BODY)).status == 401


@pytest.mark.parametrize(
    "digest",
    [
        "SHA-512=" + digest_header(BODY).removeprefix("SHA-256="),
        "md5=XrY7u+Ae7tCTyyK7j1rNww==",
        f"{digest_header(BODY)},{digest_header(BODY)}",
        f"{digest_header(BODY)},sha-256=AAAA",
        digest_header(BODY).rstrip("="),
        digest_header(BODY) + "=",
        "SHA-256=",
        "SHA-256",
        digest_header(b"{}"),
    ],
)
def test_the_digest_is_one_sha256_of_the_body(bruno: Signer, digest: str) -> None:
    assert refusal(signed_by_hand(bruno.private, covering(digest=digest))).status == 401


@pytest.mark.parametrize(
    ("digest", "named"),
    [
        ("SHA-512=AAAA", "SHA-512"),
        ("md5=AAAA", "MD5"),
        ("id-sha-256=AAAA, unixsum=30637", "ID-SHA-256, UNIXSUM"),
        ("SHA-512", "SHA-512"),
        ('"<b>=AAAA', "(without a name)"),
    ],
)
def test_an_unsupported_digest_is_named(bruno: Signer, digest: str, named: str) -> None:
    error = refusal(signed_by_hand(bruno.private, covering(digest=digest)))
    assert (error.status, error.sentence) == (
        401,
        f"the digest algorithm {named} is not supported: send SHA-256",
    )


@pytest.mark.parametrize("name", ["Host", "Date", "Digest", "Content-Type"])
def test_a_covered_header_comes_exactly_once(bruno: Signer, name: str) -> None:
    request = a_post(bruno)
    assert refusal(with_header(request, name)).status == 401
    assert refusal(with_header(request, name, header(request, name), header(request, name))).status == 401


@pytest.mark.parametrize(
    "covered",
    [
        {"date": http_date(NOON)},
        covering(target=None),
        covering(host=None),
        covering(date=None),
        covering(digest=None),
    ],
)
def test_weak_coverage_is_refused(bruno: Signer, covered: dict[str, str]) -> None:
    request = signed_by_hand(bruno.private, covered)
    complete = with_header(request, "host", "paris.corp.example")
    complete = with_header(complete, "digest", digest_header(BODY))
    assert "cover" in refusal(with_header(complete, "date", http_date(NOON))).sentence


@pytest.mark.parametrize("headers", ["", 'headers="",', 'headers="  ",'])
def test_a_signature_that_covers_nothing_is_refused(bruno: Signer, headers: str) -> None:
    text = f'keyId="{KEY_ID}",{headers}signature="AAAA"'
    assert refusal(with_header(a_post(bruno), "Signature", text)).status == 401


@pytest.mark.parametrize(
    ("age", "believed"),
    [
        (timedelta(minutes=14), True),
        (timedelta(minutes=15), True),
        (timedelta(minutes=15, seconds=1), False),
        (timedelta(days=2), False),
        (timedelta(minutes=-5), True),
        (timedelta(minutes=-5, seconds=-1), False),
        (timedelta(hours=-2), False),
    ],
)
def test_the_clock_has_a_window(bruno: Signer, age: timedelta, believed: bool) -> None:
    created = str(int((NOON - age).timestamp()))
    by_created = signed_by_hand(
        bruno.private, covering(date=None, created=created), parameters=f"created={created},"
    )
    for request in (a_post(bruno, now=NOON - age), by_created):
        if believed:
            assert verify(claim_of(request), bruno.public)
        else:
            assert refusal(request).status == 401


def test_the_window_is_settable(bruno: Signer) -> None:
    request = a_post(bruno, now=NOON - timedelta(minutes=50))
    assert verify(read_claim(request, authorities=PARIS, now=NOON, past_s=3600), bruno.public)


def test_both_covered_clocks_count(bruno: Signer) -> None:
    old = str(int((NOON - timedelta(days=2)).timestamp()))
    assert refusal(signed_by_hand(bruno.private, covering(created=old), parameters=f"created={old},")).status


@pytest.mark.parametrize(
    "date",
    [
        "",
        "yesterday",
        "2026-11-23T12:00:00Z",
        "Mon, 23 Nov 2026 12:00:00 +0000",
        "Mon, 99 Nov 2026 12:00:00 GMT",
    ],
)
def test_an_unreadable_date_is_refused(bruno: Signer, date: str) -> None:
    assert refusal(signed_by_hand(bruno.private, covering(date=date))).status == 400


def test_an_expired_signature_is_refused(bruno: Signer) -> None:
    past, future = (str(int(NOON.timestamp()) + seconds) for seconds in (-1, 60))
    for moment, believed in ((past, False), (future, True)):
        for covered in (covering(), covering(expires=moment)):
            request = signed_by_hand(bruno.private, covered, parameters=f"expires={moment},")
            if believed:
                assert verify(claim_of(request), bruno.public)
            else:
                assert refusal(request).status == 401


@pytest.mark.parametrize("name", ["created", "expires"])
def test_a_covered_time_that_is_not_stated_is_refused(bruno: Signer, name: str) -> None:
    assert refusal(signed_by_hand(bruno.private, covering(**{name: "1800000000"}))).status == 401


@pytest.mark.parametrize(
    "host", ["lyon.corp.example", "evil.paris.corp.example", "paris.corp.example:8443", "127.0.0.1", ""]
)
def test_a_request_for_another_host_is_refused(bruno: Signer, host: str) -> None:
    assert refusal(signed_by_hand(bruno.private, covering(host=host))).status == 401


@pytest.mark.parametrize(
    "key_id",
    [
        "http://lyon.corp.example/users/2#main-key",
        "acct:bruno@lyon.corp.example",
        "https://127.0.0.1/key",
        "https://paris.corp.example@evil.example/key",
        "",
    ],
)
def test_a_key_is_named_by_its_https_url(bruno: Signer, key_id: str) -> None:
    assert refusal(a_post(bruno, key_id=key_id)).status == 401


def test_a_developer_may_sign_from_this_machine(bruno: Signer) -> None:
    url = canonical_url("http://localhost:8001/inbox", development=True)
    key_id = "http://localhost:8002/users/2#main-key"
    headers = sign(bruno.private, key_id, method="POST", url=url, body=BODY, now=NOON)
    request = SignedRequest("POST", "/inbox", tuple(headers.items()), BODY)
    here = frozenset({"localhost:8001"})
    assert verify(read_claim(request, authorities=here, now=NOON, development=True), bruno.public)
    with pytest.raises(BadSignature):
        read_claim(request, authorities=here, now=NOON)


@pytest.mark.parametrize("algorithm", ["hmac-sha256", "rsa-sha1", "rsa-sha512", "RSA-SHA256", "none", ""])
def test_other_algorithms_are_refused(bruno: Signer, algorithm: str) -> None:
    request = edit_signature(a_post(bruno), lambda text: text.replace("rsa-sha256", algorithm))
    assert refusal(request).status == 401


def test_an_unsigned_request_is_refused(bruno: Signer) -> None:
    assert refusal(with_header(a_post(bruno), "Signature")).status == 401


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "",
        lambda text: "Basic YTpi",
        lambda text: text.replace("keyId=", "key="),
        lambda text: text.replace("signature=", "sig="),
        lambda text: text + ',keyId="https://evil.example/key"',
        lambda text: text + f',nonce="{"n" * 8192}"',
        lambda text: text + ',nonce="ñ"',
        lambda text: text + ',nonce="\n"',
        lambda text: text + ',nonce="un\\"quoted"',
        lambda text: text + ',nonce="open',
        lambda text: text + ";nonce=1",
        lambda text: text + ',created="noon"',
        lambda text: text + f",expires={'9' * 400}",
        lambda text: text.replace("host date", "host date host"),
        lambda text: text.replace('signature="', 'signature="!'),
        lambda text: text.replace('signature="', 'signature=" '),
        lambda text: text[:-3] + '"',
        lambda text: re.sub('signature="[^"]*"', 'signature=""', text),
        lambda text: re.sub('signature="[^"]*"', 'signature="AB=="', text),  # AA== is the same bytes
        lambda text: text[:-1] + '="',
    ],
)
def test_a_malformed_signature_header_is_a_bad_request(bruno: Signer, change: Callable[[str], str]) -> None:
    assert refusal(edit_signature(a_post(bruno), change)).status == 400


def test_two_signature_headers_are_a_bad_request(bruno: Signer, mallory: Signer) -> None:
    theirs, ours = header(a_post(bruno), "Signature"), header(a_post(mallory), "Signature")
    assert refusal(with_header(a_post(bruno), "Signature", theirs, ours)).status == 400


def test_a_line_break_cannot_pose_as_another_header(bruno: Signer) -> None:
    request = a_post(bruno)
    for name in ("Host", "Date", "Digest", "Content-Type"):
        assert refusal(with_header(request, name, f"{header(request, name)}\nx: y")).status == 401
    assert refusal(replace(request, target="/inbox\nhost: paris.corp.example")).status == 401


def test_an_input_of_rfc9421_that_cannot_be_used_leaves_the_draft_signature_beside_it(bruno: Signer) -> None:
    unusable = 'sig1=("@method");created=1;keyid="k"'
    both = with_header(a_post(bruno), "Signature-Input", unusable)
    assert verify(claim_of(both), bruno.public)
    assert claim_of(both).scheme == "cavage"


@settings(deadline=None)
@given(
    method=st.sampled_from(["POST", "GET", "ſ"]) | st.text(),
    target=st.text(),
    headers=st.lists(
        st.tuples(
            st.sampled_from(["Signature", "Host", "Date", "Digest", "Signature-Input"]) | st.text(),
            st.sampled_from(
                [
                    f'keyId="{KEY_ID}",headers="(request-target) host date digest",signature="AAAA"',
                    f'keyId="{KEY_ID}",created=1795435200,headers="(request-target) host (created)",signature="AAAA"',
                    "paris.corp.example",
                    http_date(NOON),
                    digest_header(b""),
                ]
            )
            | st.text(),
        )
    ).map(tuple),
    body=st.binary(),
)
def test_nothing_but_a_bad_signature_comes_of_anything(
    method: str, target: str, headers: tuple[tuple[str, str], ...], body: bytes
) -> None:
    with suppress(BadSignature):
        claim = claim_of(SignedRequest(method, target, headers, body))
        assert all(message.isascii() for message in claim.messages)


# --- keys ----------------------------------------------------------------------------------------------------


def spki(key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey | ed448.Ed448PublicKey) -> str:
    return key.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    ).decode()


def test_weak_and_foreign_keys_are_refused() -> None:
    numbers = rsa.RSAPublicNumbers
    refused = [
        spki(numbers(65537, 2**1023 + 1).public_key()),
        spki(numbers(65537, 2**8192 + 1).public_key()),
        spki(numbers(3, 2**2047 + 1).public_key()),
        spki(ec.generate_private_key(ec.SECP256R1()).public_key()),
        spki(ed448.Ed448PrivateKey.generate().public_key()),
        "",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
        "clé",
    ]
    for pem in refused:
        with pytest.raises(BadKey):
            load_public_key(pem)
    load_public_key(spki(numbers(65537, 2**2047 + 1).public_key()))
    load_public_key(spki(numbers(65537, 2**8191 + 1).public_key()))


def test_a_private_key_of_another_kind_is_refused() -> None:
    elliptic = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    for pem in (elliptic, b"", b"PEM"):
        with pytest.raises(BadKey):
            load_private_key(pem)


@settings(deadline=None)
@given(st.text())
def test_no_text_breaks_the_key_reader(text: str) -> None:
    for pem in (text, f"-----BEGIN PUBLIC KEY-----\n{text}\n-----END PUBLIC KEY-----\n"):
        with pytest.raises(BadKey):
            load_public_key(pem)


# --- the stock library as the other side ---------------------------------------------------------------------


def test_httpsig_believes_what_we_sign(bruno: Signer, mallory: Signer, httpsig: ModuleType) -> None:
    for request in (a_post(bruno), a_get(bruno)):
        for signer, believed in ((bruno, True), (mallory, False)):
            verifier = httpsig.HeaderVerifier(
                dict(request.headers),
                signer.public_pem,
                method=request.method,
                path=request.target,
                sign_header="signature",
            )
            assert verifier.verify() is believed


def test_we_believe_what_httpsig_signs(bruno: Signer, mallory: Signer, httpsig: ModuleType) -> None:
    claim = claim_of(signed_by_httpsig(httpsig, bruno.private_pem, "rsa-sha256"))
    assert verify(claim, bruno.public)
    assert not verify(claim, mallory.public)


def test_an_hmac_made_with_the_public_key_is_no_signature(bruno: Signer, httpsig: ModuleType) -> None:
    """Why the verifier is our own: the stock one lets the request choose how its signature is checked."""
    forged = signed_by_httpsig(httpsig, bruno.public_pem.encode(), "hmac-sha256")
    stock = httpsig.HeaderVerifier(
        dict(forged.headers), bruno.public_pem, method="POST", path="/inbox", sign_header="signature"
    )
    assert stock.verify() is True
    assert refusal(forged).status == 401
    for name in ("hs2019", "rsa-sha256"):
        renamed = edit_signature(forged, lambda text, name=name: text.replace("hmac-sha256", name))
        assert not verify(claim_of(renamed), bruno.public)


def signed_by_httpsig(httpsig: ModuleType, secret: bytes, algorithm: str) -> SignedRequest:
    names = ["(request-target)", "host", "date", "digest"]
    signer = httpsig.HeaderSigner(KEY_ID, secret, algorithm, headers=names, sign_header="signature")
    headers = {"host": "paris.corp.example", "date": http_date(NOON), "digest": digest_header(BODY)}
    headers = signer.sign(headers, method="POST", path="/inbox")
    return SignedRequest("POST", "/inbox", tuple(headers.items()), BODY)
