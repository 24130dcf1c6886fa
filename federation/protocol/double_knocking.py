"""How a peer is asked that may understand only one of two ways of signing: which is tried first, and which then.

Everybody reads the draft, some sites read RFC 9421 only, and a server that knows but one may answer the other
with 400 or 401. So a request that is refused so is signed the other way and sent once more (Mastodon 4.7 does
the same). What a peer answered to is kept in its row (models/peers/peers.py); the requests are `client`'s.
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
"""How long a peer is asked at once in the way that it answered to; then the usual one is tried first again."""

_REFUSALS = {"POST": frozenset({400, 401}), "GET": frozenset({401})}
_ANSWERABLE = frozenset(
    {*TO_READ, "@authority", "@scheme", "@path", "@query", "@request-target", "host", "date"}
)


@dataclass(frozen=True)
class Capabilities:
    """What we know of a peer's ways."""

    software: str = ""
    scheme: str = ""
    """What it last answered to; "" when it was never asked."""
    checked_at: datetime | None = None

    @property
    def is_parvis(self) -> bool:
        return self.software == PARVIS

    def is_known(self, scheme: Scheme, moment: datetime) -> bool:
        """Tell whether we know, from not long ago, that it answers to this."""
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
    """One request's ways to be signed: the one to be tried now, and those left."""

    def __init__(self, method: str, url: CanonicalUrl, capabilities: Capabilities, moment: datetime) -> None:
        self._method, self._challenged = method, False
        self.knock, *self._following = _knocks(method, url, capabilities, moment)

    def is_refusal(self, status: int) -> bool:
        """Tell whether an answer may mean that the signature was not understood."""
        return status in _REFUSALS[self._method]

    def go_on(self, challenge: str | None) -> bool:
        """Go on to the next way after a refusal; False when none is left.

        What a challenge (`Accept-Signature`) asks for comes first, once and if we can.
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
    """Return the ways to ask a peer, in the order in which they are tried."""
    draft = [DRAFT]
    if method == "GET" and "?" in url.target:
        draft.append(Knock(with_query=False))
    message = [Knock("rfc9421", ed25519=capabilities.is_parvis)]
    other: Scheme = "cavage" if capabilities.is_parvis else "rfc9421"
    unusual = capabilities.is_known(other, moment)
    return draft + message if capabilities.is_parvis == unusual else message + draft
