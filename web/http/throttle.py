"""The brake on guessing: so many attempts in so much time, kept in memory.

Keys have the name *and* the address, so that nobody can lock out a colleague elsewhere; every count is forgotten after
one period.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from models.core.errors import TooMany
from web.http.quota import Quota


class Throttle:
    """Refuses attempts by key, when there were too many in a period. Beyond ten thousand keys an attacker with that
    many addresses meets the password hash."""

    def __init__(self, limit: int, period_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._quota = Quota(limit, period_s, clock)

    def attempt(self, key: str) -> None:
        """Count an attempt. Raises TooMany when there were too many, and then does not count it."""
        if not self._quota.take(key):
            raise TooMany("Too many attempts, wait a few minutes")

    def succeed(self, key: str) -> None:
        """Forget the attempts of somebody who succeeded."""
        self._quota.give_back(key)


@dataclass(frozen=True)
class Throttles:
    """The brakes of one site. Offices share one address, so whatever counts by address alone is generous."""

    login: Throttle
    """By address and name, or by a device that has logged in with the name (web/http/devices.py): for typing errors."""
    logins: Throttle
    """By address: one password tried on many names."""
    factors: Throttle
    """By name alone: codes tried from many addresses. Only who knows the password comes so far."""
    sign_ins: Throttle
    """By address: sign-ins with a provider that were begun. A whole company may share it."""
    applications: Throttle
    """By address: registration needs no login."""
    secrets: Throttle
    """By address: links and codes that were guessed. A code has 79 bits: this is for the noise."""
    resets: Throttle
    """By address and name: mails that somebody has sent to others."""


THROTTLES: web.AppKey[Throttles] = web.AppKey("throttles", Throttles)


def new_throttles() -> Throttles:
    return Throttles(
        login=Throttle(10, 300),
        logins=Throttle(300, 300),
        factors=Throttle(20, 300),
        sign_ins=Throttle(3000, 300),
        applications=Throttle(300, 600),
        secrets=Throttle(300, 300),
        resets=Throttle(5, 900),
    )
