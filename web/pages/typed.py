"""What somebody typed into a form that did not get through: an error page gives it back, to be sent again as it was.

The form says whose it is, sealed. Where the session has ended, the login page carries what was typed, sealed and encrypted,
so that nobody else at this browser reads it, and for an hour. It is never sent by that: whoever wrote it says so once more.
"""

import base64
import binascii
import hmac
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import orjson
from aiohttp import web

from models.core.errors import ConfigurationError, ParvisError
from models.core.site import Site
from web.http.bodies import read_body
from web.http.context import site_of
from web.http.multipart import is_multipart
from web.http.pace import check_visit
from web.http.params import FIELDS, Fields, form_fields
from web.http.uploads import receive_texts

KEPT_S = 3600
TOKEN, WRITER = "form_token", "writer"
_WHAT = "typed into a form"


@dataclass(frozen=True)
class Typed:
    """A form as it was sent, without its token, and whose it is."""

    by: int
    """The account."""
    path: str
    fields: Fields

    @property
    def texts(self) -> Sequence[str]:
        """What its author would miss: all that is more than a word."""
        return [text for _, text in self.fields if len(text.split()) > 1]


def writer_of(site: Site, account_id: int) -> str:
    """Return what a form says of who writes it."""
    return f"{account_id}.{site.secret.seal(f'composer of {account_id}')}"


def written_by(site: Site, writer: str) -> int | None:
    """Return the account that a form is of; None for one that we did not make."""
    account_id = writer.partition(".")[0]
    if not (account_id.isascii() and account_id.isdecimal() and len(account_id) <= 19):
        return None
    is_ours = hmac.compare_digest(writer_of(site, int(account_id)).encode(), writer.encode())
    return int(account_id) if is_ours else None


async def typed(request: web.Request) -> Typed | None:
    """Return the form that was sent, if it is one of ours that says who wrote it; files that came with it are not in it."""
    if request.method != "POST":
        return None
    with suppress(ParvisError, web.HTTPException):
        await _read(request)
        return typed_in(site_of(request), request.path, await form_fields(request))
    return None


async def _read(request: web.Request) -> None:
    """Read a form, unless it was read, and let go of its files."""
    if FIELDS in request:
        return
    check_visit(request)
    if is_multipart(request):
        await receive_texts(request)
    else:
        await read_body(request)


def typed_in(site: Site, path: str, fields: Fields) -> Typed | None:
    """As `typed`, of a form that was read."""
    by = written_by(site, next((text for name, text in fields if name == WRITER), ""))
    return None if by is None else Typed(by, path, [each for each in fields if each[0] != TOKEN])


def sealed(site: Site, form: Typed) -> str:
    """Write a form down for the login page."""
    until = int(time.time()) + KEPT_S
    plain = {"what": _WHAT, "by": form.by, "until": until, "path": form.path, "fields": form.fields}
    return base64.urlsafe_b64encode(site.secret.wrap(orjson.dumps(plain))).decode()


def unsealed(site: Site, account_id: int, kept: str) -> Typed | None:
    """Return the form that was written down; None for what we did not write, is another's, or too old."""
    try:
        plain = orjson.loads(site.secret.unwrap(base64.urlsafe_b64decode(kept.encode())))
    except (binascii.Error, ValueError, ConfigurationError):
        return None
    if plain.get("what") != _WHAT or plain["by"] != account_id or plain["until"] < time.time():
        return None
    return Typed(plain["by"], plain["path"], [(name, text) for name, text in plain["fields"]])
