"""Requests to a peer that may accept only one of two kinds of signature: the order in which they are tried.

Most software reads the draft, some sites read RFC 9421 only, and a server that knows only one may answer the other with
400 or 401. A request that is refused like that is signed the other way and sent once more (Mastodon 4.7 does the same).
The peer's row keeps the kind that it accepted (models/peers/peers.py); `client` sends the requests.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from federation.protocol.message_signatures import TO_READ, TO_WRITE, Input, Unreadable, read_input
from federation.protocol.signatures import Scheme
from federation.protocol.urls import CanonicalUrl

PARVIS = "parvis"
"""What NodeInfo calls this software."""
KEPT_FOR = timedelta(days=7)
"""How long the kind that a peer accepted is tried first; afterwards it is the usual one again."""

_REFUSALS = {"POST": frozenset({400, 401}), "GET": frozenset({401})}
_ANSWERABLE = frozenset(
    {*TO_READ, "@authority", "@scheme", "@path", "@query", "@request-target", "host", "date"}
)


@dataclass(frozen=True)
class Capabilities:
    """The kinds of signature that a peer is known to accept, and whether it is let off signing when it loads files."""

    software: str = ""
    scheme: str = ""
    """The kind that it accepted last; "" when it was never asked."""
    checked_at: datetime | None = None
    loads_unsigned: bool = False

    @property
    def is_parvis(self) -> bool:
        return self.software == PARVIS

    def is_known(self, scheme: Scheme, moment: datetime) -> bool:
        """Tell whether the peer accepted this kind recently."""
        return self.scheme == scheme and self.checked_at is not None and moment - self.checked_at < KEPT_FOR


@dataclass(frozen=True)
class Knock:
    """One way to sign a request."""

    scheme: Scheme = "cavage"
    ed25519: bool = False
    """With the Ed25519 key: between Parvis sites only."""
    with_query: bool = True
    """Whether the draft's request target includes the query. GoToSocial asks for one without."""
    challenge: Input | None = None
    """The peer's `Accept-Signature`, which this answers."""


DRAFT = Knock()
STRANGER = Capabilities()


class DoubleKnocking:
    """The ways to sign one request: the one to try now, and those left."""

    def __init__(self, method: str, url: CanonicalUrl, capabilities: Capabilities, moment: datetime) -> None:
        self._method, self._challenged = method, False
        self.knock, *self._following = _knocks(method, url, capabilities, moment)

    def is_refusal(self, status: int) -> bool:
        """Tell whether an answer may mean that the signature was not understood."""
        return status in _REFUSALS[self._method]

    def go_on(self, challenge: str | None) -> bool:
        """Go on to the next way after a refusal; False when none is left.

        The way that a challenge (`Accept-Signature`) asks for comes first, once and if we can.
        """
        if asked := self._read(challenge):
            ed25519 = any(each.ed25519 for each in (self.knock, *self._following))
            self.knock = Knock("rfc9421", ed25519=ed25519, challenge=asked)
            self._following = [each for each in self._following if each.scheme != "rfc9421"]
            return True
        if not self._following:
            return False
        self.knock, *self._following = self._following
        return True

    def _read(self, challenge: str | None) -> Input | None:
        if challenge is None or self._challenged:
            return None
        self._challenged = True
        try:
            asked = read_input(challenge)
        except Unreadable:
            return None
        answerable = _ANSWERABLE if self._method == "GET" else _ANSWERABLE | {*TO_WRITE, "content-type"}
        return asked if answerable.issuperset(asked.covered) else None


def _knocks(method: str, url: CanonicalUrl, capabilities: Capabilities, moment: datetime) -> list[Knock]:
    """Return the ways to sign requests to a peer, in the order in which they are tried."""
    draft = [DRAFT]
    if method == "GET" and "?" in url.target:
        draft.append(Knock(with_query=False))
    message = [Knock("rfc9421", ed25519=capabilities.is_parvis)]
    other: Scheme = "cavage" if capabilities.is_parvis else "rfc9421"
    unusual = capabilities.is_known(other, moment)
    return draft + message if capabilities.is_parvis == unusual else message + draft
