"""HTTP Message Signatures (RFC 9421): their two headers read and written, and the text between them.

This module knows only the form: the covered components, the signed text, the Content-Digest of a body. `signatures`
decides what has to be covered and how old it may be, as for the older draft. It reads only those structured fields (RFC
8941) that a request to us may use: one signature, components without parameters, and values that are text, numbers,
names, bytes or booleans.
"""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import NamedTuple

from federation.protocol.urls import CanonicalUrl

MAX_LENGTH = 8192
MAX_COMPONENTS = 32
LABEL = "sig1"
TO_READ = ("@method", "@target-uri")
TO_WRITE = (*TO_READ, "content-digest")

_KEY = r"[a-z*][a-z0-9_.*-]*"
_TEXT = r'"(?:[ !#-\[\]-~]|\\["\\])*"'
_BYTES = r":[A-Za-z0-9+/]*={0,2}:"
_VALUE = rf"{_TEXT}|-?[0-9]{{1,15}}|[A-Za-z*][!#$%&'*+.^_`|~A-Za-z0-9:/-]*|{_BYTES}|\?[01]"
_NAME = r'"@?[!#$%&*+.^_`|~a-z0-9-]+"'
_COVERED = re.compile(rf"[ \t]*({_KEY})=\( *(?:({_NAME}(?: +{_NAME})*) *)?\)")
_PARAMETER = re.compile(rf"; *({_KEY})(?:=({_VALUE}))?(?![^; \t,])")
_SIGNATURE = re.compile(rf"[ \t]*({_KEY})=({_BYTES})[ \t]*")
_ESCAPED = re.compile(r'\\(["\\])')


class Unreadable(ValueError):
    """A header that is not of the form spoken here; the text is safe for a stranger."""


class Input(NamedTuple):
    """A `Signature-Input` or `Accept-Signature`: its label, covered components and parameters.

    Parameters are names and values as written, in their order, because the signed text repeats them.
    """

    label: str
    covered: tuple[str, ...]
    parameters: Mapping[str, str]

    def text(self, name: str) -> str | None:
        """Return a parameter's text; None when it is missing. Raises Unreadable when it is something else."""
        value = self.parameters.get(name)
        if value is None:
            return None
        if not value.startswith('"'):
            raise Unreadable(f"the signature's {name} is no text")
        return _unquoted(value)

    def time(self, name: str) -> int | None:
        """Return a parameter's moment in seconds; None when it is missing. Raises Unreadable as text does."""
        value = self.parameters.get(name)
        if value is None:
            return None
        if not value.isdigit():
            raise Unreadable(f"the signature's {name} is no time")
        return int(value)

    @property
    def signature_params(self) -> str:
        """The component that ends every signed text: all this but the label."""
        names = " ".join([f'"{name}"' for name in self.covered])
        parameters = [
            f";{name}" if value == "?1" else f";{name}={value}" for name, value in self.parameters.items()
        ]
        return f"({names}){''.join(parameters)}"

    def __str__(self) -> str:
        return f"{self.label}={self.signature_params}"


def read_input(header: str) -> Input:
    """Read a `Signature-Input` with exactly one signature, or an `Accept-Signature` that asks for one."""
    if len(header) > MAX_LENGTH:
        raise Unreadable("the signature's input is too long")
    start = _COVERED.match(header)
    if start is None:
        raise Unreadable("the signature's input cannot be read, or covers something that is not spoken here")
    covered = tuple((start[2] or "").replace('"', "").split())
    if len(set(covered)) != len(covered) or len(covered) > MAX_COMPONENTS:
        raise Unreadable("the signature covers something twice, or too much")
    parameters, end = _parameters(header, start.end())
    if rest := header[end:].strip(" \t"):
        several = rest.startswith(",")
        raise Unreadable("only one signature is read" if several else "the signature's input cannot be read")
    return Input(start[1], covered, parameters)


def _parameters(header: str, position: int) -> tuple[dict[str, str], int]:
    parameters: dict[str, str] = {}
    while (match := _PARAMETER.match(header, position)) is not None:
        if match[1] in parameters:
            raise Unreadable("a parameter of the signature came twice")
        parameters[match[1]] = match[2] or "?1"
        position = match.end()
    return parameters, position


def read_signature(header: str, label: str) -> bytes:
    """Return the bytes of a `Signature` that holds one, under this label, in its one correct spelling."""
    match = _SIGNATURE.fullmatch(header) if len(header) <= MAX_LENGTH else None
    if match is None or match[1] != label:
        raise Unreadable("the signature is not one of the input's label")
    decoded = strict_base64(match[2][1:-1])
    if not decoded:
        raise Unreadable("the signature is not base64")
    return decoded


def strict_base64(text: str) -> bytes:
    """Decode the one correct spelling of some bytes; b"" for any other, behind which a replay could hide."""
    try:
        decoded = a2b_base64(text, strict_mode=True)
    except ValueError:
        return b""
    # The last digit may hold bits that mean nothing.
    return decoded if b2a_base64(decoded, newline=False) == text.encode() else b""


def signed_text(asked: Input, method: str, url: CanonicalUrl, header: Callable[[str], str]) -> bytes:
    """Return the signed text of a request for `url`; `header` gives a header's single value or raises."""
    lines = [f'"{name}": {_component(name, method, url, header)}' for name in asked.covered]
    lines.append(f'"@signature-params": {asked.signature_params}')
    return "\n".join(lines).encode("ascii")


def _component(name: str, method: str, url: CanonicalUrl, header: Callable[[str], str]) -> str:
    if not name.startswith("@"):
        return header(name)
    match name:
        case "@method":
            return method
        case "@target-uri":
            return url.url
        case "@authority":
            return url.authority
        case "@scheme":
            return url.scheme
        case "@request-target":
            return url.target
        case "@path":
            return url.target.partition("?")[0]
        case "@query":
            return f"?{url.target.partition('?')[2]}"
    raise Unreadable("the signature covers something that is not spoken here")


def new_input(
    covered: Iterable[str], key_id: str, algorithm: str, created: int, challenge: Input | None = None
) -> Input:
    """Return what is to be signed; with a challenge, under its label, with its nonce, tag and components."""
    parameters = {"created": str(created), "keyid": _quoted(key_id), "alg": _quoted(algorithm)}
    if challenge is None:
        return Input(LABEL, tuple(covered), parameters)
    parameters |= {name: value for name, value in challenge.parameters.items() if name in ("nonce", "tag")}
    return Input(challenge.label, tuple(dict.fromkeys((*covered, *challenge.covered))), parameters)


def signature_header(label: str, signature: bytes) -> str:
    """Return the value of `Signature`."""
    return f"{label}={_bytes(signature)}"


def content_digest(body: bytes) -> str:
    """Return the value of `Content-Digest` for a body."""
    return f"sha-256={_bytes(sha256(body).digest())}"


def is_digest_of(header: str, body: bytes) -> bool:
    """Tell whether a `Content-Digest` holds the SHA-256 of a body, once; other digests may stand beside it."""
    members = [member.strip(" \t") for member in header.split(",")]
    digests = [member for member in members if member.startswith("sha-256=")]
    return len(digests) == 1 and hmac.compare_digest(digests[0], content_digest(body))


def _bytes(data: bytes) -> str:
    return f":{b64encode(data).decode('ascii')}:"


def _unquoted(text: str) -> str:
    return _ESCAPED.sub(r"\1", text[1:-1]) if "\\" in text else text[1:-1]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
