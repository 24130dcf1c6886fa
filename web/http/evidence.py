"""Lines of the log that are evidence: who failed to log in, and whose delivery was refused.

Programs read them: deploy/fail2ban/filter.d/parvis.conf shuts out who guesses passwords. So they stay as they are: what
is ours stands first, what callers wrote stands last, and as JSON, in which nothing ends a word or a line.
"""

import json
import logging

from aiohttp import web

from models.core.errors import ParvisError
from web.http.context import REQUEST_ID, address_of
from web.http.pace import named_host

_logins = logging.getLogger("parvis.login")
_deliveries = logging.getLogger("parvis.deliveries")


def note_failed_login(request: web.Request, login: str, error: ParvisError) -> None:
    """Write down that somebody was not let in by this name."""
    _logins.warning(
        "event=login_failed address=%s key=%s request=%s name=%s",
        address_of(request) or "-",
        error.key,
        request.get(REQUEST_ID, "-"),
        json.dumps(login),
    )


def note_refused_delivery(request: web.Request, error: ParvisError | web.HTTPException) -> None:
    """Write down that another site was refused: the site that it says to be, and why."""
    key, reason = (error.key, error.sentence) if isinstance(error, ParvisError) else ("http", error.reason)
    _deliveries.warning(
        "event=delivery_refused address=%s status=%d key=%s request=%s host=%s reason=%s",
        address_of(request) or "-",
        error.status,
        key,
        request.get(REQUEST_ID, "-"),
        json.dumps(named_host(request)),
        json.dumps(reason[:300]),
    )
