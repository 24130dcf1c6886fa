"""RFC 9421: the example of the RFC itself, what peers send, and each part of it missed or borrowed."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from federation.protocol.message_signatures import (
    Input,
    Unreadable,
    content_digest,
    is_digest_of,
    read_input,
    read_signature,
    signed_text,
)
from federation.protocol.signatures import (
    BadKey,
    BadSignature,
    Claim,
    PrivateKey,
    SignedRequest,
    base58_decoded,
    base58_encoded,
    generate_ed25519_keypair,
    generate_rsa_keypair,
    load_multikey,
    load_private_key,
    load_public_key,
    read_claim,
    sign,
    verify,
)
from federation.protocol.urls import CanonicalUrl, canonical_url

NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
PARIS = frozenset({"paris.corp.example"})
INBOX = canonical_url("https://paris.corp.example/inbox")
OUTBOX_PAGE = canonical_url("https://paris.corp.example/users/1/outbox?page=true")
RSA_ID = "https://lyon.corp.example/users/2#main-key"
ED25519_ID = "https://lyon.corp.example/users/2#ed25519-key"
BODY = b'{"type":"Create"}'
COVERED = '"@method" "@target-uri" "content-digest"'

_RSA = generate_rsa_keypair()
_ED25519 = generate_ed25519_keypair()
BRUNO, BRUNO_PUBLIC = load_private_key(_RSA[0]), load_public_key(_RSA[1])
BRUNO_ED25519, BRUNO_MULTIKEY = load_private_key(_ED25519[0]), load_multikey(_ED25519[1])


def a_post(key: PrivateKey = BRUNO, key_id: str = RSA_ID, *, now: datetime = NOON) -> SignedRequest:
    headers = sign(key, key_id, method="POST", url=INBOX, body=BODY, now=now, scheme="rfc9421")
    return SignedRequest("POST", "/inbox", tuple(headers.items()), BODY)


def a_get(url: CanonicalUrl = OUTBOX_PAGE) -> SignedRequest:
    headers = sign(BRUNO, RSA_ID, method="GET", url=url, body=None, now=NOON, scheme="rfc9421")
    return SignedRequest("GET", url.target, tuple(headers.items()))


def by_hand(
    covered: dict[str, str],
    parameters: str = f';created={int(NOON.timestamp())};keyid="{ED25519_ID}"',
    *,
    label: str = "sig1",
    method: str = "POST",
) -> SignedRequest:
    """Sign exactly these components, by the words of the RFC and none of our code."""
    names = " ".join(f'"{name}"' for name in covered)
    params = f"({names}){parameters}"
    lines = [f'"{name}": {value}' for name, value in covered.items()]
    message = "\n".join([*lines, f'"@signature-params": {params}'])
    assert isinstance(BRUNO_ED25519, Ed25519PrivateKey)
    signature = b64encode(BRUNO_ED25519.sign(message.encode())).decode()
    headers = {name: value for name, value in covered.items() if not name.startswith("@")}
    headers |= {"signature-input": f"{label}={params}", "signature": f"{label}=:{signature}:"}
    return SignedRequest(method, "/inbox", tuple(headers.items()), BODY)


def covering(**changes: str | None) -> dict[str, str]:
    """What a POST covers, with some of it changed or (None) left out."""
    everything: dict[str, str | None] = {
        "@method": "POST",
        "@target-uri": INBOX.url,
        "content-digest": content_digest(BODY),
    }
    named = {"method": "@method", "target": "@target-uri", "digest": "content-digest"}
    everything |= {named.get(name, name): value for name, value in changes.items()}
    return {name: value for name, value in everything.items() if value is not None}


def claim_of(request: SignedRequest, *, now: datetime = NOON) -> Claim:
    return read_claim(request, authorities=PARIS, now=now)


def refusal(request: SignedRequest, *, now: datetime = NOON) -> BadSignature:
    with pytest.raises(BadSignature) as caught:
        claim_of(request, now=now)
    return caught.value


def with_header(request: SignedRequest, name: str, *values: str) -> SignedRequest:
    kept = [pair for pair in request.headers if pair[0].lower() != name.lower()]
    return replace(request, headers=(*kept, *((name, value) for value in values)))


def header(request: SignedRequest, name: str) -> str:
    return next(value for key, value in request.headers if key.lower() == name.lower())


def changed_input(request: SignedRequest, change: Callable[[str], str]) -> SignedRequest:
    return with_header(request, "Signature-Input", change(header(request, "Signature-Input")))


def test_the_rfcs_own_ed25519_example_is_read_and_verified() -> None:
    """RFC 9421, appendix B.2.6: text, key and signature were made by its authors."""
    said = read_input(
        'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length")'
        ';created=1618884473;keyid="test-key-ed25519"'
    )
    signature = read_signature(
        "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:",
        said.label,
    )
    headers = {
        "date": "Tue, 20 Apr 2021 02:07:55 GMT",
        "content-type": "application/json",
        "content-length": "18",
    }
    url = CanonicalUrl("https", "example.com", "/foo?param=Value&Pet=dog")
    text = signed_text(said, "POST", url, headers.__getitem__)
    key = load_public_key(
        "-----BEGIN PUBLIC KEY-----\n"
        "MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n"
        "-----END PUBLIC KEY-----\n"
    )
    assert verify(Claim("test-key-ed25519", signature, (text,), "rfc9421"), key)
    assert not verify(Claim("test-key-ed25519", signature, (text + b" ",), "rfc9421"), key)


def test_what_we_sign_is_what_the_contract_says() -> None:
    request = a_post()
    moment = int(NOON.timestamp())
    assert header(request, "Signature-Input") == (
        f'sig1=({COVERED});created={moment};keyid="{RSA_ID}";alg="rsa-v1_5-sha256"'
    )
    assert header(a_get(), "Signature-Input").startswith('sig1=("@method" "@target-uri");created=')
    assert header(request, "Content-Digest") == content_digest(BODY)


@pytest.mark.parametrize("request_", [a_post(), a_get()], ids=["POST", "GET"])
def test_what_we_sign_with_rsa_is_believed(request_: SignedRequest) -> None:
    claim = claim_of(request_)
    assert (claim.key_id, claim.scheme, claim.algorithm) == (RSA_ID, "rfc9421", "rsa-v1_5-sha256")
    assert verify(claim, BRUNO_PUBLIC)
    assert not verify(claim, BRUNO_MULTIKEY)


def test_what_we_sign_with_ed25519_is_believed() -> None:
    claim = claim_of(a_post(BRUNO_ED25519, ED25519_ID))
    assert (claim.key_id, claim.algorithm) == (ED25519_ID, "ed25519")
    assert verify(claim, BRUNO_MULTIKEY)
    assert not verify(claim, BRUNO_PUBLIC)
    assert not verify(claim, load_multikey(generate_ed25519_keypair()[1]))


def test_fedifys_components_are_believed() -> None:
    covered = covering(
        **{
            "@authority": "paris.corp.example",
            "host": "paris.corp.example",
            "date": "Mon, 23 Nov 2026 12:00:00 GMT",
        }
    )
    assert verify(claim_of(by_hand(covered)), BRUNO_MULTIKEY)


def test_nodebbs_label_and_parameters_are_believed() -> None:
    parameters = (
        f';alg="ed25519";keyid="{ED25519_ID}";created={int(NOON.timestamp())};nonce="a\\"b";tag="activitypub"'
    )
    assert verify(claim_of(by_hand(covering(), parameters, label="activitypub")), BRUNO_MULTIKEY)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("@scheme", "https"),
        ("@path", "/inbox"),
        ("@query", "?"),
        ("@request-target", "/inbox"),
        ("content-type", "application/activity+json"),
        ("content-length", str(len(BODY))),
    ],
)
def test_further_components_are_believed_and_bind(name: str, value: str) -> None:
    assert verify(claim_of(by_hand(covering(**{name: value}))), BRUNO_MULTIKEY)
    if name.startswith("@"):
        assert not verify(claim_of(by_hand(covering(**{name: f"{value}x"}))), BRUNO_MULTIKEY)
    else:
        another = with_header(by_hand(covering(**{name: value})), name, f"{value}x")
        assert not verify(claim_of(another), BRUNO_MULTIKEY)


def test_the_target_is_ours_and_not_what_host_says() -> None:
    elsewhere = by_hand(covering(target="https://hq.corp.example/inbox"))
    assert not verify(claim_of(elsewhere), BRUNO_MULTIKEY)
    assert not verify(claim_of(with_header(elsewhere, "Host", "hq.corp.example")), BRUNO_MULTIKEY)
    request = with_header(by_hand(covering()), "Host", "hq.corp.example")
    assert verify(claim_of(request), BRUNO_MULTIKEY)
    assert refusal(by_hand(covering(host="hq.corp.example"))).status == 401


def test_method_target_and_query_bind() -> None:
    assert not verify(claim_of(by_hand(covering(method="PUT"))), BRUNO_MULTIKEY)
    assert not verify(claim_of(replace(a_post(), target="/users/1/inbox")), BRUNO_PUBLIC)
    assert not verify(claim_of(replace(a_get(), target="/users/1/outbox")), BRUNO_PUBLIC)
    without_query = a_get(replace(OUTBOX_PAGE, target="/users/1/outbox"))
    assert not verify(claim_of(replace(without_query, target=OUTBOX_PAGE.target)), BRUNO_PUBLIC)


def test_http_is_an_origin_under_development_only() -> None:
    request = by_hand(covering(target="http://paris.corp.example/inbox"))
    assert not verify(claim_of(request), BRUNO_MULTIKEY)
    claim = read_claim(request, authorities=PARIS, now=NOON, development=True)
    assert verify(claim, BRUNO_MULTIKEY)


@pytest.mark.parametrize("missing", ["method", "target", "digest"])
def test_each_component_is_needed(missing: str) -> None:
    error = refusal(by_hand(covering(**{missing: None})))
    assert error.status == 401
    assert "does not cover" in error.sentence


def test_a_get_needs_no_digest() -> None:
    request = replace(by_hand(covering(method="GET", digest=None), method="GET"), body=b"")
    assert verify(claim_of(request), BRUNO_MULTIKEY)


def test_the_digest_is_that_of_the_bytes_on_the_wire() -> None:
    assert refusal(replace(a_post(), body=BODY + b" ")).status == 401
    sha512 = f"sha-512=:{b64encode(b'x' * 64).decode()}:"
    error = refusal(by_hand(covering(digest=sha512)))
    assert (error.status, error.sentence) == (
        401,
        "the digest algorithm SHA-512 is not supported: send SHA-256",
    )
    both = f"{sha512}, {content_digest(BODY)}"
    assert verify(claim_of(by_hand(covering(digest=both))), BRUNO_MULTIKEY)
    assert not is_digest_of(f"{content_digest(BODY)}, {content_digest(b'')}", BODY)


@pytest.mark.parametrize(
    ("age", "believed"),
    [
        (timedelta(minutes=14), True),
        (timedelta(minutes=20), False),
        (-timedelta(minutes=5), True),
        (-timedelta(minutes=6), False),
    ],
)
def test_the_clock_window_is_that_of_the_draft(age: timedelta, believed: bool) -> None:
    request = a_post(now=NOON - age)
    if believed:
        assert verify(claim_of(request), BRUNO_PUBLIC)
    else:
        assert refusal(request).status == 401


@pytest.mark.parametrize(
    ("parameters", "status"),
    [
        (f';keyid="{ED25519_ID}"', 401),  # no created
        (f";created={int(NOON.timestamp())}", 401),  # no key
        (f';created={int(NOON.timestamp())};keyid="acct:bruno@lyon.corp.example"', 401),
        (f';created={int(NOON.timestamp())};keyid="http://lyon.corp.example/users/2#main-key"', 401),
        (f';created={int(NOON.timestamp())};keyid="{ED25519_ID}";alg="hmac-sha256"', 401),
        (f';created={int(NOON.timestamp())};keyid="{ED25519_ID}";expires={int(NOON.timestamp()) - 1}', 401),
        (f';created="now";keyid="{ED25519_ID}"', 400),
        (f';created=-5;keyid="{ED25519_ID}"', 400),
        (f";created={int(NOON.timestamp())};keyid=bare", 400),
        (f';created={int(NOON.timestamp())};keyid="{ED25519_ID}";created=1', 400),
    ],
)
def test_each_parameter_is_needed_and_read_strictly(parameters: str, status: int) -> None:
    assert refusal(by_hand(covering(), parameters)).status == status


def test_the_key_decides_the_algorithm() -> None:
    claim = claim_of(a_post())
    assert not verify(replace(claim, algorithm="ed25519"), BRUNO_PUBLIC)
    assert verify(replace(claim, algorithm=None), BRUNO_PUBLIC)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: f"{text}, sig2=({COVERED});created=1",
        lambda text: text.replace("sig1=", ""),
        lambda text: text.replace("sig1=", "other="),
        lambda text: text.replace('"@method"', '"@method";req'),
        lambda text: text.replace('"@method"', '"@method" "@method"'),
        lambda text: text.replace('"@method"', '"@method" "@query-param"'),
        lambda text: text.replace(")", ""),
        lambda text: text.replace(";created", ";;created"),
        lambda text: text + ';x="',
        lambda text: text + f';x="{"y" * 9000}"',
        lambda text: text.replace('"@method"', " ".join(f'"x-{n}"' for n in range(40))),
    ],
)
def test_inputs_of_another_form_are_bad_requests(change: Callable[[str], str]) -> None:
    assert refusal(changed_input(a_post(), change)).status == 400


@pytest.mark.parametrize(
    "signature", ["sig1=::", "sig1=:AA:", "sig1=:AAA=:, sig2=:AAA=:", "sig2=:AAA=:", ":AAA=:", ""]
)
def test_signatures_of_another_form_are_bad_requests(signature: str) -> None:
    assert refusal(with_header(a_post(), "Signature", signature)).status == 400


def test_two_inputs_or_signatures_are_bad_requests() -> None:
    for name in ("Signature", "Signature-Input"):
        twice = with_header(a_post(), name, header(a_post(), name), header(a_post(), name))
        assert refusal(twice).status == 400


def test_a_line_break_cannot_pose_as_another_line() -> None:
    request = a_post()
    assert refusal(replace(request, target='/inbox\n"@method": GET')).status == 401
    assert refusal(changed_input(request, lambda text: text + "\n")).status == 400
    covered = by_hand(covering(date="x"))
    assert refusal(with_header(covered, "date", 'x\n"@method": GET')).status == 401


def test_the_draft_beside_a_bad_input_is_read_and_its_faults_told() -> None:
    draft = sign(BRUNO, RSA_ID, method="POST", url=INBOX, body=BODY, now=NOON)
    request = SignedRequest("POST", "/inbox", tuple(draft.items()), BODY)
    both = with_header(request, "Signature-Input", header(a_post(), "Signature-Input"))
    assert claim_of(both).scheme == "cavage"
    assert verify(claim_of(both), BRUNO_PUBLIC)
    assert "too old" in refusal(both, now=NOON + timedelta(hours=1)).sentence


def test_a_challenge_is_answered_with_what_it_asks_and_what_we_always_cover() -> None:
    challenge = read_input('sig=("@authority" "host" "@method");created;nonce="n-1";keyid;tag="app"')
    headers = sign(
        BRUNO, RSA_ID, method="POST", url=INBOX, body=BODY, now=NOON, scheme="rfc9421", challenge=challenge
    )
    said = read_input(headers["Signature-Input"])
    assert said.label == "sig"
    assert said.covered == ("@method", "@target-uri", "content-digest", "@authority", "host")
    assert (said.text("nonce"), said.text("tag")) == ("n-1", "app")
    assert verify(claim_of(SignedRequest("POST", "/inbox", tuple(headers.items()), BODY)), BRUNO_PUBLIC)


def test_reading_and_writing_an_input_are_inverse() -> None:
    texts = [
        'sig1=("@method" "@target-uri");created=1;keyid="k"',
        'a.b*-_=();flag;t="x \\"y\\" \\\\";n=-3;tok=text/html;b=:AAA=:;no=?0',
    ]
    for text in texts:
        assert str(read_input(text)) == text
    assert str(read_input('sig1=(  "@method"   "host" );created=1; keyid="k"')) == (
        'sig1=("@method" "host");created=1;keyid="k"'
    )


def test_keys_in_base_58_are_read_as_they_were_written() -> None:
    for data in (b"\x01", b"\0\0\x01", bytes(range(1, 40)), b"\xed\x01" + b"\xff" * 32):
        assert base58_decoded(base58_encoded(data)) == data
    encoded = [base58_encoded(bytes([number])) for number in range(1, 200)]
    assert all(a != b for a, b in pairwise(encoded))
    for wrong in (
        "",
        "z",
        "6Mk",
        "z0OIl",
        "z" + "1" * 500,
        base58_encoded(b"\xed\x01short"),
        base58_encoded(b"x" * 34),
    ):
        with pytest.raises(BadKey):
            load_multikey(wrong)


_PARTS = st.sampled_from(
    [
        *(
            "sig1=",
            "(",
            ")",
            '"@method"',
            '"@target-uri"',
            '"content-digest"',
            '"',
            "\\",
            ";",
            "created=",
            "1",
        ),
        *("keyid=", " ", ",", ":", "AAAA", "?1", f'"{RSA_ID}"', "alg=", f"sig1=({COVERED})", "\n", "é"),
    ]
)
_TEXTS = st.lists(_PARTS, max_size=12).map("".join) | st.text()
_GOOD = {name.lower(): value for name, value in a_post().headers}


@settings(deadline=None, max_examples=500)
@given(
    method=st.sampled_from(["POST", "GET"]) | st.text(),
    target=st.just("/inbox") | st.text(),
    changed=st.dictionaries(st.sampled_from([*_GOOD, "digest", "x"]), _TEXTS, max_size=3),
    dropped=st.sets(st.sampled_from(sorted(_GOOD)), max_size=2),
)
def test_whatever_comes_only_bad_signature_is_raised(
    method: str, target: str, changed: dict[str, str], dropped: set[str]
) -> None:
    headers = {name: value for name, value in (_GOOD | changed).items() if name not in dropped}
    try:
        claim = claim_of(SignedRequest(method, target, tuple(headers.items()), BODY))
    except BadSignature:
        return
    assert claim.key_id == RSA_ID


@settings(deadline=None)
@given(_TEXTS)
def test_an_input_is_read_or_unreadable(text: str) -> None:
    try:
        said = read_input(text)
    except Unreadable:
        return
    assert isinstance(said, Input)
    assert read_input(str(said)) == said
