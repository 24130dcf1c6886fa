"""The page that a mail to a new e-mail address leads to: whoever got it confirms that the address is theirs."""

from aiohttp import web

from models.core.errors import Invalid, NotFound, TooMany
from outbox.people.addresses import awaited_by, confirm_address
from web.http.context import site_of
from web.http.language import READING, reading_of
from web.http.params import parameters
from web.http.security import Route, check_form, public
from web.pages.joining import count_try, over, stranger_page
from web.pages.joining.words import problems_in_words


async def show(request: web.Request) -> web.StreamResponse:
    try:
        count_try(request)
    except TooMany as error:
        return _page(request, "", "", error=error)
    found = await awaited_by(request.match_info["token"])
    if found is None:
        return over(request)
    link, account = found
    return _page(request, account.username, link.address)


async def confirm(request: web.Request) -> web.StreamResponse:
    check_form(request, await parameters(request))
    token = request.match_info["token"]
    found = await awaited_by(token)
    if found is None:
        return over(request)
    link, account = found
    try:
        await confirm_address(site_of(request), token)
    except NotFound:
        return over(request)
    except Invalid as error:
        return _page(request, account.username, link.address, error=error)
    return _page(request, account.username, link.address, done=True)


def _page(
    request: web.Request,
    username: str,
    address: str,
    *,
    done: bool = False,
    error: Invalid | TooMany | None = None,
) -> web.StreamResponse:
    READING.set(reading_of(request))
    return stranger_page(
        request,
        "joining/address.html",
        error.status if error else 200,
        username=username,
        address=address,
        done=done,
        problem=next(iter(problems_in_words(error).values())) if error else "",
    )


ROUTES = [
    Route("GET", "/address/{token}", show, public),
    Route("POST", "/address/{token}", confirm, public),
]
