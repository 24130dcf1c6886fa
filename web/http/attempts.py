"""Attempts at somebody's password, counted: at logging in, and where a password is asked for again."""

from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web

from web.http.context import caller
from web.http.devices import known_device
from web.http.throttle import THROTTLES


@contextmanager
def attempt(request: web.Request, name: str) -> Iterator[None]:
    """Count what happens inside as an attempt at the password of `name`, a username; one without error is forgotten.

    Raises TooMany. Attempts are counted before the slow check, not after it. A device on which this person has logged in
    counts by itself: others cannot use up what it may try.
    """
    throttles, address = request.app[THROTTLES], caller(request)
    device = known_device(request, name)
    key = f"device {device}" if device else f"{address} {name}"
    if not device:
        throttles.logins.attempt(address)
    throttles.login.attempt(key)
    yield
    throttles.login.succeed(key)


def count_attempt(request: web.Request) -> None:
    """Count an attempt by who says no name. Raises TooMany."""
    request.app[THROTTLES].logins.attempt(caller(request))


@contextmanager
def attempt_factor(request: web.Request, name: str) -> Iterator[None]:
    """Count what happens inside as an attempt at a second factor of `name`, from wherever. Raises TooMany."""
    throttles = request.app[THROTTLES]
    with attempt(request, name):
        throttles.factors.attempt(name)
        yield
    throttles.factors.succeed(name)
