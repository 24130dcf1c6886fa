"""Joining by an invitation: a page with three fields, and the newcomer is in, and welcomed.

An invitation for addresses asks for one first, and the way goes on in a mail.
"""

import time

from aiohttp import web

from models.core.errors import Invalid, NotFound, TooMany
from models.invitations.invitations import Invitation
from models.people.people import MIN_PASSWORD
from outbox.invitations.invitations import Wanted, ask_to_join, invitation_for, join
from outbox.invitations.lists import username_of
from outbox.mail.letters import is_mail_on
from outbox.people.accounts import MAX_USERNAME
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import READING, reading_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, public
from web.pages.joining import count_try, let_in, over, stranger_page, wait_as_long
from web.pages.joining.words import problems_in_words
from web.pages.welcome import PATH as WELCOME

_PATH = "/join/{token}"
Refusal = Invalid | TooMany


async def show(request: web.Request) -> web.StreamResponse:
    """Show what an invitation lets somebody do; opening it uses nothing up."""
    params = await parameters(request)
    found = await invitation_for(request.match_info["token"])
    if found is None:
        return over(request)
    return _page(request, found, params)


async def come(request: web.Request) -> web.StreamResponse:
    """Make the account and log the newcomer in."""
    params = await parameters(request)
    check_form(request, params)
    token = request.match_info["token"]
    found = await invitation_for(token)
    if found is None or found.is_by_address:
        return over(request)
    wanted = Wanted(
        params.text("username").strip().lower(),
        params.text("display_name").strip(),
        params.text("password"),
        params.text("email").strip(),
    )
    try:
        count_try(request)
        if wanted.password != params.text("again"):
            raise Invalid(again="is another")
        account = await join(network_of(request), token, wanted)
    except (Invalid, TooMany) as error:
        return _page(request, found, params, error)
    except NotFound:
        return over(request)
    return await let_in(request, account.id, account.username, WELCOME)


async def ask(request: web.Request) -> web.StreamResponse:
    """Mail a link to an address, if it is one of those that are invited; the answer is the same if not."""
    began, params = time.monotonic(), await parameters(request)
    check_form(request, params)
    token = request.match_info["token"]
    found = await invitation_for(token)
    if found is None or not found.is_by_address:
        return over(request)
    try:
        count_try(request)
        await ask_to_join(site_of(request), token, params.text("email"))
    except (Invalid, TooMany) as error:
        return _page(request, found, params, error)
    except NotFound:
        return over(request)
    await wait_as_long(began)
    return redirect(f"/join/{token}?asked=1", 303)


def _page(
    request: web.Request, invitation: Invitation, params: Params, error: Refusal | None = None
) -> web.StreamResponse:
    READING.set(reading_of(request))
    by_address = invitation.is_by_address
    return stranger_page(
        request,
        "joining/address_first.html" if by_address else "joining/join.html",
        error.status if error else 200,
        invitation=invitation,
        typed=params,
        suggested=params.text("username") or username_of(invitation.email),
        asked=params.boolean("asked", False) and error is None,
        mails=is_mail_on(site_of(request)),
        least=MIN_PASSWORD,
        longest=MAX_USERNAME,
        problems=problems_in_words(error) if error else {},
    )


ROUTES = [
    Route("GET", _PATH, show, public),
    Route("POST", _PATH, come, public),
    Route("POST", f"{_PATH}/address", ask, public),
]
