"""Devices that have logged in before: a cookie proves it, for one name, and gives the device its own budget of
attempts.

Somebody who guesses at a name uses up the budget of strangers at that address, and not that of the owner's devices
(OWASP: device cookies). The cookie lets nobody in, and reveals nothing.
"""

import secrets
from datetime import datetime, timedelta

from aiohttp import web

from models.core.base import from_ms, now, to_ms
from models.core.site import Site
from web.http.context import site_of
from web.http.security import cookie, session_cookie

REMEMBERED_FOR = timedelta(days=180)


def remember_device(request: web.Request, answer: web.StreamResponse, login: str) -> None:
    """Set the cookie that shows next time that somebody has logged in with this name on this device."""
    site = site_of(request)
    answer.set_cookie(
        _cookie(site),
        device_pass(site, login, now() + REMEMBERED_FOR),
        max_age=int(REMEMBERED_FOR.total_seconds()),
        httponly=True,
        samesite="Lax",
        secure=site.settings.origin.startswith("https:"),
        path="/",
    )


def known_device(request: web.Request, login: str) -> str:
    """Name the device, if somebody has logged in with this name on it before; else ""."""
    site = site_of(request)
    shown = cookie(request, _cookie(site))
    device, _, rest = shown.partition(".")
    until, _, _ = rest.partition(".")
    if not until.isdecimal() or len(until) > 15 or from_ms(int(until)) < now():
        return ""
    return (
        device if secrets.compare_digest(shown.encode(), _sealed(site, login, device, until).encode()) else ""
    )


def was_logged_in(request: web.Request) -> bool:
    """Tell whether somebody was logged in with this browser until now: their session has ended."""
    site = site_of(request)
    return bool(cookie(request, _cookie(site)) and cookie(request, session_cookie(site.settings)))


def device_pass(site: Site, login: str, until: datetime) -> str:
    """Make the value of the cookie: the device's number, when it expires, and the seal for the name."""
    return _sealed(site, login, secrets.token_hex(8), str(to_ms(until)))


def _sealed(site: Site, login: str, device: str, until: str) -> str:
    return f"{device}.{until}.{site.secret.seal(f'device {device} {until} {login}')}"


def _cookie(site: Site) -> str:
    return f"{session_cookie(site.settings)}_device"
