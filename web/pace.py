"""How fast a peer may ask and deliver: a bucket of tokens for each, 50 a second and 500 at once.

Counted before a signature is checked, because checking is what costs; so a bucket belongs to the host that a
request names *and* to the address it comes from: a stranger who names a peer empties a bucket of his own.
What brakes people is web/throttle.py.
"""

import re
import time
from collections import OrderedDict
from collections.abc import Callable

from aiohttp import web

from web.context import caller

PER_SECOND, BURST = 50.0, 500.0
MAX_BUCKETS = 10_000
"""Beyond it the one that was not used for longest is forgotten, and full again."""

_KEY_HOST = re.compile(r'keyid="https?://([^/"?#]{1,255})', re.IGNORECASE)


class Pace:
    """The buckets of one site."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        """Tokens left, and when that was."""

    def take(self, key: str) -> float:
        """Take a token; return 0, or the seconds after which there is a burst again when there is none left."""
        moment = self._clock()
        left, since = self._buckets.get(key, (BURST, moment))
        left = min(BURST, left + (moment - since) * PER_SECOND)
        taken = left >= 1
        self._buckets[key] = (left - 1 if taken else left, moment)
        self._buckets.move_to_end(key)
        if len(self._buckets) > MAX_BUCKETS:
            self._buckets.popitem(last=False)
        return 0 if taken else BURST / PER_SECOND


PACE: web.AppKey[Pace] = web.AppKey("pace", Pace)


def check_pace(request: web.Request) -> None:
    """Refuse a signed request, with 429 and Retry-After, when its peer is too fast."""
    wait_s = request.app[PACE].take(f"{named_host(request)} {caller(request)}")
    if wait_s:
        raise web.HTTPTooManyRequests(headers={"Retry-After": f"{wait_s:.0f}"})


def named_host(request: web.Request) -> str:
    """Return the host of the key that a request says it is signed with; "" when it names none."""
    for header in ("Signature", "Signature-Input"):
        if named := _KEY_HOST.search(request.headers.get(header, "")):
            return named[1].lower()
    return ""
