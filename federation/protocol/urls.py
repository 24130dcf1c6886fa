"""The one normaliser: whose URL is this, and how exactly is it asked for.

The allow-list, the key cache, the signature check and the dialler all compare the output of these functions
and nothing else, so that no two of them can disagree about a host. Which hosts are allowed is decided in
`policy`; opening connections is `client`'s.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

import idna

MAX_URL_LENGTH = 2048
"""Bytes: PostgreSQL indexes no text of more than 2,700, and what is not ASCII takes up to four for a character."""
DEFAULT_PORT = 443

_PORT = re.compile(r"[1-9][0-9]{0,4}", re.ASCII)
_URL = re.compile(r"([a-z]+)://([^/?#]*)([^#]*)", re.IGNORECASE | re.ASCII)
_LOOPBACK = re.compile(r"127(?:\.(?:0|[1-9][0-9]{0,2})){3}", re.ASCII)
# What may stand unescaped in a request target; anything else is percent-encoded once, here.
_TARGET_SAFE = "!$%&'()*+,/:;=?@[]~-._"


class InvalidUrl(ValueError):
    """A URL or host that we neither ask for nor accept; the text says why, for an admin to read."""


@dataclass(frozen=True)
class CanonicalUrl:
    """A URL in its one spelling, without fragment; `target` is path and query exactly as they are sent."""

    scheme: str
    authority: str
    target: str

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def host(self) -> str:
        return self.authority.partition(":")[0]

    @property
    def port(self) -> int:
        return int(self.authority.partition(":")[2] or DEFAULT_PORT)


def canonical_authority(text: str, *, development: bool = False) -> str:
    """Return the one spelling of a host, or `host:port`: A-labels, lower case, no final dot, no default port.

    Raises InvalidUrl for whatever is not a fully qualified name on port 443. Under `development` other
    ports, `localhost`, names below it, and dotted loopback addresses pass as well.
    """
    _refuse_disguises(text)
    name, colon, port = text.partition(":")
    host = _canonical_host(name, development)
    if not colon:
        return host
    if not _PORT.fullmatch(port) or int(port) > 65535:
        raise InvalidUrl(f"{port!r} is not a port number")
    if int(port) == DEFAULT_PORT:
        return host
    if not development:
        raise InvalidUrl(f"only port {DEFAULT_PORT} is used, not {port}")
    return f"{host}:{port}"


def canonical_url(url: str, *, development: bool = False) -> CanonicalUrl:
    """Take a URL apart into what identifies its server and what is asked of it; raises InvalidUrl."""
    if not isinstance(url, str) or not url:
        raise InvalidUrl("there is no URL")
    if is_too_long(url):
        raise InvalidUrl(f"the URL is longer than {MAX_URL_LENGTH} bytes")
    return _canonical_url(url, development)


@lru_cache(
    maxsize=2048
)  # An activity names the same few URLs a dozen times over, the next one half of them again.
def _canonical_url(url: str, development: bool) -> CanonicalUrl:
    _refuse_disguises(url)
    parts = _URL.match(url)
    if parts is None:
        raise InvalidUrl("the URL does not begin with https:// and a host")
    scheme, authority, target = parts[1].lower(), parts[2], parts[3]
    if scheme == "http" and development:
        authority = _with_http_port(authority)
    elif scheme != "https":
        raise InvalidUrl(f"only https is spoken, not {scheme}")
    if not target.startswith("/"):
        target = f"/{target}"
    canonical = canonical_authority(authority, development=development)
    return CanonicalUrl(scheme, canonical, quote(target, safe=_TARGET_SAFE))


_SURELY_SHORT = MAX_URL_LENGTH // 4
"""Characters. UTF-8 writes none with more than four bytes."""


def is_too_long(url: str) -> bool:
    """Tell whether a URL is longer than the database keeps and finds again."""
    if len(url) <= _SURELY_SHORT:
        return False
    return len(url) > MAX_URL_LENGTH or (
        not url.isascii() and len(url.encode(errors="surrogatepass")) > MAX_URL_LENGTH
    )


def authority_of(uri: object, *, development: bool = False) -> str:
    """Return the canonical authority of an id, or "" for anything that is not an acceptable URL."""
    if not isinstance(uri, str):
        return ""
    try:
        return canonical_url(uri, development=development).authority
    except InvalidUrl:
        return ""


def same_authority(a: object, b: object, *, development: bool = False) -> bool:
    """Tell whether two ids live on one server; False as soon as one of them is no acceptable URL."""
    authority = authority_of(a, development=development)
    return authority != "" and authority == authority_of(b, development=development)


def _refuse_disguises(text: str) -> None:
    """Refuse what other parsers drop or read differently: space, controls, invisible letters, backslash."""
    if "\\" in text:
        raise InvalidUrl("backslashes are not used in URLs")
    if text.isascii() and text.isprintable() and " " not in text:
        return
    if any(unicodedata.category(character)[0] in "CZ" for character in text):
        raise InvalidUrl("there is a space or an invisible character in it")


@lru_cache(maxsize=1024)  # Few hosts are met over and over, and the Unicode tables cost 60 µs each time.
def _canonical_host(name: str, development: bool) -> str:
    try:
        host = idna.encode(name, uts46=True, std3_rules=True).decode("ascii").removesuffix(".")
        # Two spellings of one name must not become two identities, not even by an oversight in idna.
        if idna.encode(idna.decode(host)).decode("ascii") != host:
            raise InvalidUrl(f"{name!r} has no stable spelling")
    except (idna.IDNAError, UnicodeError) as error:
        raise InvalidUrl(f"{name!r} is not a host name: {error}") from None
    labels = host.split(".")
    if _is_number(labels[-1]):
        if development and _is_loopback(host):
            return host
        raise InvalidUrl("addresses are not used, only names")
    if development and labels[-1] == "localhost":
        return host
    if len(labels) < 2 or labels[-1] == "localhost":
        raise InvalidUrl(f"{name!r} is not a fully qualified name")
    return host


def _is_number(label: str) -> bool:
    """Tell whether a resolver would take a name that ends in this label for an IPv4 address."""
    return label.isdigit() or re.fullmatch(r"0x[0-9a-f]*", label) is not None


def _is_loopback(host: str) -> bool:
    return bool(_LOOPBACK.fullmatch(host)) and all(int(part) < 256 for part in host.split("."))


def _with_http_port(authority: str) -> str:
    """Spell out port 80, since a canonical authority without a port means 443."""
    if authority.endswith(":443"):
        raise InvalidUrl("port 443 speaks https")
    return authority if ":" in authority else f"{authority}:80"
