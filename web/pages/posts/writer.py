"""A text that was sent after its author's session had ended: kept on the login page until they are back.

The form says whose it is, sealed. The login page carries the text sealed and encrypted, so that nobody else at this browser
reads it, and for an hour; whoever wrote it finds it as a draft once they are logged in. It is never published by that.
"""

import base64
import binascii
import hmac
import time
from secrets import token_hex
from urllib.parse import urlencode

import orjson
from aiohttp import web

from models.core.accounts import account_by_id
from models.core.errors import ConfigurationError, Invalid
from models.core.site import Site
from outbox.posts.drafts import keep_draft
from web.http.context import network_of, site_of
from web.http.params import Params, read_parameters
from web.pages.posts.form import FIELDS, LISTS, Form, form_typed, kept_of

KEPT_S = 3600
MOST_IN_ADDRESS = 2000
"""Characters of a text that is no draft because there are too many."""
_WHAT = "a text of the composer"


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


def kept_form(site: Site, params: Params) -> str | None:
    """Write a form down for the login page; None for one that we did not make."""
    account_id = written_by(site, params.text("writer"))
    if account_id is None:
        return None
    fields = [(name, params.text(name)) for name in FIELDS if name in params]
    fields += [(f"{name}[]", each) for name in LISTS for each in params.texts(name)]
    until = int(time.time()) + KEPT_S
    plain = orjson.dumps({"what": _WHAT, "by": account_id, "until": until, "fields": fields})
    return base64.urlsafe_b64encode(site.secret.wrap(plain)).decode()


def form_kept(site: Site, account_id: int, kept: str) -> Form | None:
    """Return the form that was written down; None for what we did not write, is another's, or too old."""
    try:
        plain = orjson.loads(site.secret.unwrap(base64.urlsafe_b64decode(kept.encode())))
    except (binascii.Error, ValueError, ConfigurationError):
        return None
    if plain.get("what") != _WHAT or plain["by"] != account_id or plain["until"] < time.time():
        return None
    fields = urlencode([(name, text) for name, text in plain["fields"]])
    return form_typed(read_parameters("", "application/x-www-form-urlencoded", fields.encode()))


async def resumed(request: web.Request, account_id: int, kept: str) -> str:
    """Make a draft of the text that a login page carried for whoever has logged in; return where they go on.

    "" where there is none, or it is somebody else's.
    """
    form = form_kept(site_of(request), account_id, kept)
    if form is None:
        return ""
    me = await account_by_id(account_id)
    for key, revision in (
        (form.key, form.revision),
        (token_hex(16), 0),
    ):  # The draft may be newer on another device.
        try:
            found = await keep_draft(network_of(request), me, key, kept_of(form), revision)
        except Invalid:  # There are too many drafts.
            break
        if found.draft and found.refused is None:
            return f"/compose?draft={found.draft.id}"
    return f"/compose?{urlencode({'text': form.text[:MOST_IN_ADDRESS]})}"
