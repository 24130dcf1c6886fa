"""How fast other sites may ask and deliver, decided before a body is read or a signature is checked, for that is what costs.

What a request says of itself costs nothing to say, so that it buys nothing: who turned out to be a peer has a bucket of
its own, for its host and the address it called from; who only names a peer shares one with all who do so from that
address; and everybody else shares one with the whole address. An empty bucket fills up within seconds.
What brakes people is web/http/throttle.py and web/http/limits.py.
"""

import re
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from aiohttp import web

from models.core.errors import DomainNotAllowed
from web.http.context import caller, network_of


class Rate(NamedTuple):
    """So many requests a second, and so many at once."""

    per_second: float
    burst: float


PEER = Rate(50, 500)
"""What a busy peer needs. Also for all who name one, so that the first requests of a real one find something left."""
STRANGER = Rate(10, 100)
VISITOR = Rate(50, 500)
"""Of people who log in: offices share one address."""
MAX_BUCKETS = 10_000
"""Of each kind. Beyond it the one that was not used for longest is forgotten, and full again."""

_KEY_HOST = re.compile(r'keyid="https?://([^/"?#]{1,255})', re.IGNORECASE)


class Buckets:
    """Buckets of tokens of one rate, by who takes them."""

    def __init__(self, rate: Rate, clock: Callable[[], float]) -> None:
        self._rate = rate
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        """Tokens left, and when that was."""

    def __contains__(self, key: str) -> bool:
        return key in self._buckets

    def take(self, key: str) -> float:
        """Take a token; return 0, or the seconds after which there is a burst again when there is none left."""
        moment = self._clock()
        left, since = self._buckets.get(key, (self._rate.burst, moment))
        left = min(self._rate.burst, left + (moment - since) * self._rate.per_second)
        taken = left >= 1
        self._buckets[key] = (left - 1 if taken else left, moment)
        self._buckets.move_to_end(key)
        if len(self._buckets) > MAX_BUCKETS:
            self._buckets.popitem(last=False)
        return 0 if taken else self._rate.burst / self._rate.per_second


class Pace:
    """The buckets of one site. Each kind has a memory of its own: strangers cannot make us forget a peer."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._peers = Buckets(PEER, clock)
        self._claims = Buckets(PEER, clock)
        self._strangers = Buckets(STRANGER, clock)
        self._visitors = Buckets(VISITOR, clock)

    def take(self, peer: str, address: str) -> float:
        """Take a token of who names this peer, or "" for none; return 0 or the seconds to wait."""
        if not peer:
            return self._strangers.take(address)
        key = f"{peer} {address}"
        return self._peers.take(key) if key in self._peers else self._claims.take(address)

    def take_visit(self, address: str) -> float:
        """Take a token of somebody who needs no login; return 0 or the seconds to wait."""
        return self._visitors.take(address)

    def prove(self, peer: str, address: str) -> None:
        """Give a peer that has proven itself a bucket of its own."""
        key = f"{peer} {address}"
        if key not in self._peers:
            self._peers.take(key)


PACE: web.AppKey[Pace] = web.AppKey("pace", Pace)

_NAMED: web.RequestKey[str] = web.RequestKey("named_peer", str)
"""The active peer that a request names, or ""; there when its token was taken."""


async def check_pace(request: web.Request) -> None:
    """Refuse a request of another site, with 429 and Retry-After, when it comes too fast. Counts a request once."""
    if _NAMED in request:
        return
    peer = request[_NAMED] = await _named_peer(request)
    _refuse(request.app[PACE].take(peer, caller(request)))


def check_visit(request: web.Request) -> None:
    """Refuse a request that anybody may make, when its address makes too many."""
    _refuse(request.app[PACE].take_visit(caller(request)))


def note_proven(request: web.Request, host: str) -> None:
    """Remember that a request was signed by the peer that it named."""
    if host and request.get(_NAMED) == host:
        request.app[PACE].prove(host, caller(request))


def _refuse(wait_s: float) -> None:
    if wait_s:
        raise web.HTTPTooManyRequests(headers={"Retry-After": f"{wait_s:.0f}"})


async def _named_peer(request: web.Request) -> str:
    named = named_host(request)
    if not named:
        return ""
    try:
        return await network_of(request).policy.admit_host(named)
    except DomainNotAllowed:
        return ""


def named_host(request: web.Request) -> str:
    """Return the host of the key that a request says it is signed with; "" when it names none."""
    for header in ("Signature", "Signature-Input"):
        if named := _KEY_HOST.search(request.headers.get(header, "")):
            return named[1].lower()
    return ""
