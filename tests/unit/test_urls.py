"""The normaliser, row by row of what has fooled other servers' allow-lists."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from federation.protocol.urls import (
    MAX_URL_LENGTH,
    CanonicalUrl,
    InvalidUrl,
    authority_of,
    canonical_authority,
    canonical_url,
    same_authority,
)

SIEGE = "siege.corp.example"
SIÉGE = "xn--sige-cpa.corp.example"


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        (SIEGE, SIEGE),
        ("SIEGE.corp.example", SIEGE),
        ("siege.corp.example.", SIEGE),
        ("siege.corp.example:443", SIEGE),
        ("SIEGE.CORP.EXAMPLE.:443", SIEGE),
        ("siege。corp。example", SIEGE),
        ("ｓｉｅｇｅ.corp.example", SIEGE),
        ("siége.corp.example", SIÉGE),
        ("SIÉGE.corp.example", SIÉGE),
        ("sie\u0301ge.corp.example", SIÉGE),
        ("xn--sige-cpa.corp.example", SIÉGE),
        ("XN--SIGE-CPA.corp.example", SIÉGE),
    ],
)
def test_one_site_has_one_identity_however_it_is_typed(typed: str, canonical: str) -> None:
    assert canonical_authority(typed) == canonical
    assert canonical_authority(canonical) == canonical
    assert authority_of(f"https://{typed}/users/1") == canonical


@pytest.mark.parametrize(
    "other",
    [
        "a.siege.corp.example",
        "corp.example",
        "evilsiege.corp.example",
        "siege.corp.example.evil.example",
        "sıege.corp.example",  # dotless i
        "sieɡe.corp.example",  # U+0261
        "ѕіege.corp.example",  # Cyrillic
        "siége.corp.example",
    ],
)
def test_a_lookalike_is_another_site(other: str) -> None:
    canonical = canonical_authority(other)
    assert canonical.isascii()
    assert canonical != SIEGE
    assert not same_authority(f"https://{other}/", f"https://{SIEGE}/")


def test_sharp_s_is_not_double_s() -> None:
    assert canonical_authority("straße.example") == "xn--strae-oqa.example"
    assert canonical_authority("strasse.example") == "strasse.example"


def test_a_name_without_a_stable_spelling_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("federation.protocol.urls.idna.decode", lambda host: "other.example")
    with pytest.raises(InvalidUrl, match="stable"):
        canonical_authority("unstable.example")


REFUSED = [
    "",
    ".",
    "siege..corp.example",
    "siege.corp.example..",
    "siege.corp.example:8443",
    "siege.corp.example:80",
    "siege.corp.example:0",
    "siege.corp.example:",
    "siege.corp.example:４４３",
    "siege.corp.example：443",
    "siege.corp.example:0443",
    "siege.corp.example:443:443",
    "siege.corp.example:99999",
    "x@siege.corp.example",
    "siege.corp.example@evil.example",
    "siege.corp.example:pw@evil.example",
    "siege.corp.example%2eevil.example",
    "siege.corp.example%00",
    "siege.corp.example\x00",
    "siege.corp.example\\@evil.example",
    "siege.corp\t.example",
    "siege.corp\n.example",
    "siege.\u200bcorp.example",  # zero-width space
    "siege.\u00adcorp.example",  # soft hyphen
    "\u202esiege.corp.example",  # right-to-left override
    " siege.corp.example",
    "siege.corp.example ",
    "siege.corp.example/",
    "https://siege.corp.example",
    "si_ege.corp.example",
    "-siege.corp.example",
    "xn--siee-9mc.corp.example",  # no IDNA2008 name
    "xn--.example",
    "I♥.example",
    f"{'s' * 64}.example",
    f"{'s.' * 130}example",
    "siege",
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "siege.example.1",
    "127。0。0。1",
    "①②⑦.0.0.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[fe80::1%25eth0]",
    "::1",
    "localhost",
    "LOCALHOST.",
    "paris.localhost",
]


@pytest.mark.parametrize("typed", REFUSED)
def test_what_could_mean_two_things_is_refused(typed: str) -> None:
    with pytest.raises(InvalidUrl):
        canonical_authority(typed)
    if "/" not in typed:
        with pytest.raises(InvalidUrl):
            canonical_url(f"https://{typed}/users/1")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://siege.corp.example/",
        "//siege.corp.example/",
        "https:siege.corp.example",
        "https:/siege.corp.example",
        "https:///siege.corp.example",
        "https://",
        "https://?siege.corp.example",
        "javascript://siege.corp.example/%0aalert(1)",
        "ftp://siege.corp.example/",
        "acct:amelie@siege.corp.example",
        " https://siege.corp.example/",
        "https://siege.corp.example/a b",
        "https://siege.corp.example/a\r\nHost:evil",
        "https://siege.corp.example/\\evil",
        "https://siege.corp.example/\ud800",
        "https://amelie:pw@siege.corp.example/",
        f"https://{SIEGE}/{'a' * MAX_URL_LENGTH}",
        None,
        {"id": "https://siege.corp.example/"},
    ],
)
def test_no_acceptable_url_has_no_authority(url: object) -> None:
    assert authority_of(url) == ""
    assert not same_authority(url, url)
    with pytest.raises(InvalidUrl):
        canonical_url(url)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://siege.corp.example", "/"),
        ("https://siege.corp.example?page=1", "/?page=1"),
        ("https://siege.corp.example/users/1#main-key", "/users/1"),
        ("HTTPS://siege.corp.example/a%2Fb/../c?x=%20&y", "/a%2Fb/../c?x=%20&y"),
        ("https://siege.corp.example/@josé?q=|", "/@jos%C3%A9?q=%7C"),
        ("https://siege.corp.example#@evil.example/", "/"),
    ],
)
def test_the_target_is_what_is_sent(url: str, target: str) -> None:
    canonical = canonical_url(url)
    assert canonical == CanonicalUrl("https", SIEGE, target)
    assert canonical.url == f"https://{SIEGE}{target}"
    assert (canonical.host, canonical.port) == (SIEGE, 443)


@pytest.mark.parametrize(
    ("url", "authority", "port"),
    [
        ("http://localhost:8001/users/1", "localhost:8001", 8001),
        ("https://paris.localhost:8443/", "paris.localhost:8443", 8443),
        ("https://Paris.LOCALHOST/", "paris.localhost", 443),
        ("http://127.0.0.1:8001/", "127.0.0.1:8001", 8001),
        ("http://paris.localhost/", "paris.localhost:80", 80),
        ("https://siege.corp.example/", SIEGE, 443),
    ],
)
def test_a_developer_may_use_this_machine(url: str, authority: str, port: int) -> None:
    canonical = canonical_url(url, development=True)
    assert (canonical.authority, canonical.port) == (authority, port)
    assert canonical_url(canonical.url, development=True) == canonical


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:443/",
        "http://siege/",
        "http://10.0.0.1:8001/",
        "http://127.1:8001/",
        "http://127.0.0.256:8001/",
        "http://2130706433:8001/",
        "http://[::1]:8001/",
        "http://localhost:0/",
        "http://localhost:65536/",
        "ftp://localhost/",
    ],
)
def test_a_developer_may_not_use_other_addresses(url: str) -> None:
    assert authority_of(url, development=True) == ""


@settings(deadline=None)
@given(st.text() | st.from_regex(r"(https?://)?[a-zé.:@\[\]%0-9]{1,20}(/.*)?", fullmatch=True), st.booleans())
def test_whatever_is_accepted_is_stable(text: str, development: bool) -> None:
    authority = authority_of(text, development=development)
    if authority:
        assert canonical_authority(authority, development=development) == authority
        canonical = canonical_url(text, development=development)
        assert canonical.url.isascii()
        assert canonical_url(canonical.url, development=development) == canonical
