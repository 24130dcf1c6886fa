"""The brake on guessing: so many attempts in so much time, kept in memory.

Keys name who tries *and* from where, so that nobody can lock out a colleague who sits elsewhere,
and every count is forgotten after one period.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from models.core.errors import TooMany

MAX_KEYS = 10_000
"""Beyond it the oldest count is dropped: an attacker with that many addresses meets the password hash."""


class Throttle:
    """Counts attempts by key in fixed periods."""

    def __init__(self, limit: int, period_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._period_s = period_s
        self._clock = clock
        self._counts: dict[str, tuple[int, float]] = {}
        """Attempts and when they are forgotten, oldest first."""

    def attempt(self, key: str) -> None:
        """Count an attempt. Raises TooMany when there were too many, and then does not count it."""
        self._forget()
        count, until = self._counts.get(key, (0, self._clock() + self._period_s))
        if count >= self._limit:
            raise TooMany("Too many attempts, wait a few minutes")
        self._counts[key] = (count + 1, until)

    def succeed(self, key: str) -> None:
        """Forget the attempts of somebody who turned out to be right."""
        self._counts.pop(key, None)

    def _forget(self) -> None:
        now = self._clock()
        while self._counts:
            oldest = next(iter(self._counts))
            if self._counts[oldest][1] > now and len(self._counts) < MAX_KEYS:
                return
            del self._counts[oldest]


@dataclass(frozen=True)
class Throttles:
    """The brakes of one site. Offices share one address, so whatever counts by address alone is generous."""

    login: Throttle
    """By address and name, or by a device that has logged in with it (web/http/devices.py): a person who mistypes."""
    logins: Throttle
    """By address: one password tried on many names."""
    applications: Throttle
    """By address: registration needs no login."""


THROTTLES: web.AppKey[Throttles] = web.AppKey("throttles", Throttles)


def new_throttles() -> Throttles:
    return Throttles(login=Throttle(10, 300), logins=Throttle(300, 300), applications=Throttle(300, 600))
