"""A message whose author's session had ended is a draft once they are back: it is never published by that.

How the login page carries it is in web/pages/typed.py.
"""

from secrets import token_hex
from urllib.parse import urlencode

from aiohttp import web

from models.core.accounts import account_by_id
from models.core.errors import Invalid
from outbox.posts.drafts import keep_draft
from web.http.context import network_of
from web.http.params import read_parameters
from web.pages.posts.form import Form, form_typed, kept_of
from web.pages.typed import Typed

MOST_IN_ADDRESS = 2000
"""Characters of a text that is no draft because there are too many."""


def message_in(typed: Typed) -> Form:
    """Return the composer's form that was typed."""
    fields = urlencode(typed.fields)
    return form_typed(read_parameters("", "application/x-www-form-urlencoded", fields.encode()))


async def resumed(request: web.Request, account_id: int, form: Form) -> str:
    """Make a draft of a message for who has logged in, and return where they go on."""
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
