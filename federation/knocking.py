"""How a peer is asked that may understand only one of two ways of signing: which is tried first, and which then.

Everybody reads the draft, some sites read RFC 9421 only, and a server that knows but one may answer the other
with 400 or 401. So a request that is refused so is signed the other way and sent once more (Mastodon 4.7 does
the same). What a peer answered to is kept in its row (models/peers.py); the requests are `client`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from federation.message_signatures import TO_READ, TO_WRITE, Input, Unreadable, read_input
from federation.signatures import Scheme
from federation.urls import CanonicalUrl

PARVIS = "parvis"
"""What NodeInfo calls this software."""
KEPT_FOR = timedelta(days=7)
"""How long a peer is asked at once in the way that it answered to; then the usual one is tried first again."""

_REFUSALS = {"POST": frozenset({400, 401}), "GET": frozenset({401})}
_ANSWERABLE = frozenset(
    {*TO_READ, "@authority", "@scheme", "@path", "@query", "@request-target", "host", "date"}
)


@dataclass(frozen=True)
class Habits:
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
STRANGER = Habits()


def knocks(method: str, url: CanonicalUrl, habits: Habits, moment: datetime) -> list[Knock]:
    """Return the ways to ask a peer, in the order in which they are tried."""
    draft = [DRAFT]
    if method == "GET" and "?" in url.target:
        draft.append(Knock(with_query=False))
    message = [Knock("rfc9421", ed25519=habits.is_parvis)]
    usual = "rfc9421" if habits.is_parvis else "cavage"
    other: Scheme = "cavage" if habits.is_parvis else "rfc9421"
    first = other if habits.is_known(other, moment) else usual
    return message + draft if first == "rfc9421" else draft + message


def is_refused(method: str, status: int) -> bool:
    """Tell whether an answer may mean that the signature was not understood."""
    return status in _REFUSALS[method]


def next_knocks(method: str, knock: Knock, following: list[Knock], challenge: str | None) -> list[Knock]:
    """Return what is left to try after a refusal: first what a challenge asks for, once and if we can."""
    asked = _read_challenge(method, challenge) if knock.challenge is None else None
    if asked is None:
        return following
    message = [each for each in (knock, *following) if each.scheme == "rfc9421"]
    answer = Knock("rfc9421", ed25519=any(each.ed25519 for each in message), challenge=asked)
    return [answer, *(each for each in following if each.scheme != "rfc9421")]


def _read_challenge(method: str, challenge: str | None) -> Input | None:
    answerable = _ANSWERABLE if method == "GET" else _ANSWERABLE | {*TO_WRITE, "content-type"}
    try:
        asked = read_input(challenge or "")
    except Unreadable:
        return None
    return asked if answerable.issuperset(asked.covered) else None
