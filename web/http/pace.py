"""How fast other sites may ask and deliver, decided before a body is read or a signature is checked, for that is what costs.

What a request says of itself costs nothing to say, so that it buys nothing: who turned out to be a peer has a bucket of
its own, for its host and the address it called from; who only names a peer shares one with all who do so from that
address; and everybody else shares one with the whole address. An empty bucket fills up within seconds.
What brakes people is web/http/throttle.py and web/http/limits.py.
"""

import re
import time
from collections.abc import Callable

from aiohttp import web

from models.core.errors import DomainNotAllowed
from web.http.context import caller, network_of
from web.http.quota import Quota

PERIOD_S = 10
"""In which an empty bucket is full again; whoever finds it empty is told to wait so long."""
PEER = 500
"""What a busy peer needs: fifty a second. Also for all who name one, so that the first requests of a real one find
something left."""
STRANGER = 100
VISITOR = 500
"""Of people who log in: offices share one address."""

_KEY_HOST = re.compile(r'keyid="https?://([^/"?#]{1,255})', re.IGNORECASE)


class Pace:
    """The buckets of one site. Each kind has a memory of its own: strangers cannot make us forget a peer."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._peers = Quota(PEER, PERIOD_S, clock, steadily=True)
        self._claims = Quota(PEER, PERIOD_S, clock, steadily=True)
        self._strangers = Quota(STRANGER, PERIOD_S, clock, steadily=True)
        self._visitors = Quota(VISITOR, PERIOD_S, clock, steadily=True)

    def take(self, peer: str, address: str) -> bool:
        """Take a token of who names this peer, or "" for none; False when there is none left."""
        if not peer:
            return self._strangers.take(address)
        key = f"{peer} {address}"
        return self._peers.take(key) if key in self._peers else self._claims.take(address)

    def take_visit(self, address: str) -> bool:
        """Take a token of somebody who needs no login; False when there is none left."""
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
    _refuse_unless(request.app[PACE].take(peer, caller(request)))


def check_visit(request: web.Request) -> None:
    """Refuse a request that anybody may make, when its address makes too many."""
    _refuse_unless(request.app[PACE].take_visit(caller(request)))


def note_proven(request: web.Request, host: str) -> None:
    """Remember that a request was signed by the peer that it named."""
    if host and request.get(_NAMED) == host:
        request.app[PACE].prove(host, caller(request))


def _refuse_unless(taken: bool) -> None:
    if not taken:
        raise web.HTTPTooManyRequests(headers={"Retry-After": str(PERIOD_S)})


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
