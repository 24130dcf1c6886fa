"""Limits on API calls of a person, or of an address without a login; each answer has them in its headers. Pages count
what is published, deleted and uploaded there with it (`count_deed`).

People are counted by who they are, wherever they call from, so that an office behind one address is not locked out by
its own size; only calls without a valid token count for the address. web/http/throttle.py limits password guesses,
web/http/pace.py other sites.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from aiohttp import web

from models.core.config import Settings
from models.core.errors import TooMany
from web.http.context import caller
from web.http.quota import Quota

MAX_KEYS = 50_000
"""People, or addresses, that are remembered for each limit."""

_HALF_HOUR, _FIVE_MINUTES = 1800, 300

Kind = Literal["posts", "deletions", "uploads"]

NARROW: dict[str, Kind] = {
    "POST /api/v1/statuses": "posts",
    "POST /api/v1/statuses/{id}/reblog": "posts",
    "DELETE /api/v1/statuses/{id}": "deletions",
    "POST /api/v1/statuses/{id}/unreblog": "deletions",
    "POST /api/v1/media": "uploads",
    "POST /api/v2/media": "uploads",
    "POST /api/parvis/v1/uploads": "uploads",
}
"""Routes that have a limit of their own beside the one for all calls."""


@dataclass(frozen=True)
class Standing:
    """Somebody's state of the limit that is nearest."""

    limit: int
    remaining: int
    reset_at: float
    """Seconds since 1970."""
    wait_s: int | None = None
    """Seconds to wait, for a caller that has used it up."""

    @property
    def headers(self) -> dict[str, str]:
        reset = datetime.fromtimestamp(self.reset_at, UTC)
        headers = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Reset": f"{reset:%Y-%m-%dT%H:%M:%S.%f}Z",
        }
        return headers if self.wait_s is None else {**headers, "Retry-After": str(self.wait_s)}


STANDING: web.RequestKey[Standing] = web.RequestKey("standing", Standing)


class Limits:
    """The counts of one site, each for one period from its first call. A limit of 0 stands for any number."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._strangers = self._quota(settings.calls_per_address, _FIVE_MINUTES)
        self._calls = self._quota(settings.calls_per_person, _FIVE_MINUTES)
        self._narrow: dict[Kind, Quota] = {
            "posts": self._quota(settings.posts_per_person, _HALF_HOUR),
            "deletions": self._quota(settings.deletions_per_person, _HALF_HOUR),
            "uploads": self._quota(settings.uploads_per_person, _HALF_HOUR),
        }

    def _quota(self, calls: int, period_s: int) -> Quota:
        return Quota(calls, period_s, self._clock, max_keys=MAX_KEYS)

    def count_stranger(self, request: web.Request) -> None:
        """Count a call without a valid token. Raises TooMany when its address made too many."""
        self._count(request, [self._strangers], caller(request))

    def count_person(self, request: web.Request, person_id: int, route: str) -> None:
        """Count a call of a person. Raises TooMany when they made too many of the kind, or of all."""
        narrow = NARROW.get(route)
        self._count(request, [self._calls, *([self._narrow[narrow]] if narrow else [])], str(person_id))

    def count_deed(self, request: web.Request, person_id: int, kind: Kind) -> None:
        """Count what a person does on a page with what they do by the API. Raises TooMany."""
        self._count(request, [self._narrow[kind]], str(person_id))

    def _count(self, request: web.Request, quotas: list[Quota], who: str) -> None:
        standings = [self._spend(quota, who) for quota in quotas if quota.limit]
        if not standings:
            return
        nearest = min(standings, key=lambda standing: (standing.wait_s is None, standing.remaining))
        request[STANDING] = nearest
        if nearest.wait_s is not None:
            raise TooMany

    def _spend(self, quota: Quota, who: str) -> Standing:
        taken, ends_at = quota.take(who), quota.ends_at(who)
        return Standing(
            quota.limit, quota.left(who), ends_at, None if taken else round(ends_at - self._clock())
        )


LIMITS: web.AppKey[Limits] = web.AppKey("limits", Limits)
