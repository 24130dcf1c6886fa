"""How many calls of the API one person, or one address without a login, may make; told in the headers of each answer.

People are counted by who they are, wherever they call from, so that an office behind one address is not
locked out by its own size; only calls without a valid token count for the address. The brake on guessing passwords is
web/http/throttle.py, that of other sites web/http/pace.py.
"""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp import web

from models.core.config import Settings
from models.core.errors import TooMany
from web.http.context import caller

MAX_KEYS = 50_000
"""Beyond it the count that is oldest is forgotten."""

_HALF_HOUR, _FIVE_MINUTES = 1800, 300

NARROW = {
    "POST /api/v1/statuses": "posts",
    "POST /api/v1/statuses/{id}/reblog": "posts",
    "DELETE /api/v1/statuses/{id}": "deletions",
    "POST /api/v1/statuses/{id}/unreblog": "deletions",
    "POST /api/v1/media": "uploads",
    "POST /api/v2/media": "uploads",
}
"""Routes that have a limit of their own beside the one for all calls."""


@dataclass(frozen=True)
class Limit:
    """So many calls in so many seconds; 0 for any number."""

    name: str
    calls: int
    period_s: int


@dataclass(frozen=True)
class Standing:
    """How somebody stands with the limit that is nearest."""

    limit: int
    remaining: int
    reset_at: float
    """Seconds since 1970."""
    wait_s: int | None = None
    """For whom it is used up."""

    @property
    def headers(self) -> dict[str, str]:
        reset = datetime.fromtimestamp(self.reset_at, UTC)
        headers = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(max(self.remaining, 0)),
            "X-RateLimit-Reset": f"{reset:%Y-%m-%dT%H:%M:%S.%f}Z",
        }
        return headers if self.wait_s is None else {**headers, "Retry-After": str(self.wait_s)}


STANDING: web.RequestKey[Standing] = web.RequestKey("standing", Standing)


class Limits:
    """The counts of one site, in memory, each for one period from its first call."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._counts: OrderedDict[tuple[str, str], tuple[int, float]] = OrderedDict()
        self._stranger = Limit("strangers", settings.calls_per_address, _FIVE_MINUTES)
        self._calls = Limit("calls", settings.calls_per_person, _FIVE_MINUTES)
        self._narrow = {
            "posts": Limit("posts", settings.posts_per_person, _HALF_HOUR),
            "deletions": Limit("deletions", settings.deletions_per_person, _HALF_HOUR),
            "uploads": Limit("uploads", settings.uploads_per_person, _HALF_HOUR),
        }

    def count_stranger(self, request: web.Request) -> None:
        """Count a call without a valid token. Raises TooMany when its address made too many."""
        self._count(request, [self._stranger], caller(request))

    def count_person(self, request: web.Request, person_id: int, route: str) -> None:
        """Count a call of a person. Raises TooMany when they made too many of the kind, or of all."""
        narrow = NARROW.get(route)
        self._count(request, [self._calls, *([self._narrow[narrow]] if narrow else [])], str(person_id))

    def _count(self, request: web.Request, limits: list[Limit], who: str) -> None:
        standings = [self._spend(limit, who) for limit in limits if limit.calls]
        if not standings:
            return
        nearest = min(standings, key=lambda standing: standing.remaining)
        request[STANDING] = nearest
        if nearest.wait_s is not None:
            raise TooMany

    def _spend(self, limit: Limit, who: str) -> Standing:
        moment, key = self._clock(), (limit.name, who)
        count, reset_at = self._counts.get(key, (0, 0.0))
        if reset_at <= moment:
            count, reset_at = 0, moment + limit.period_s
            self._counts.pop(key, None)
        self._counts[key] = (count + 1, reset_at)
        if len(self._counts) > MAX_KEYS:
            self._counts.popitem(last=False)
        wait_s = round(reset_at - moment) if count >= limit.calls else None
        return Standing(limit.calls, limit.calls - count - 1, reset_at, wait_s)


LIMITS: web.AppKey[Limits] = web.AppKey("limits", Limits)
