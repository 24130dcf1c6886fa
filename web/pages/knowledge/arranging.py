"""A page's settings: who looks after it and who writes it, when it is to be looked at again; and its deletion."""

from typing import Any

from aiohttp import web

from models.core.accounts import account_named
from models.core.errors import Forbidden, Invalid, NotFound, ParvisError
from models.knowledge import pages, reading
from models.knowledge.pages import WRITERS
from outbox.knowledge import pages as outbox_pages
from outbox.knowledge.pages import Arrangement
from web.http.answers import redirect
from web.http.context import network_of
from web.http.language import READING, reading_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import account_entities, framed
from web.pages.knowledge.page import around
from web.pages.knowledge.places import PATH, path_of
from web.pages.knowledge.wrong import problem_of


async def show(request: web.Request) -> web.Response:
    return await _page(request, Params({}))


async def _page(request: web.Request, typed: Params, error: ParvisError | None = None) -> web.Response:
    READING.set(reading_of(request))
    me = viewer(request).account
    found = await reading.read_page(me.reader, entity_id(request), path_of)
    if not found.rights.arranges and error is None:
        raise Forbidden("Only the owner of this page, or a moderator of its place, may do this")
    ids = [found.author_id, *([found.page.owner_id] if found.page.owner_id else [])]
    return await framed(
        request,
        "knowledge/settings.html",
        error.status if error else 200,
        **around(found, await account_entities(request, list(dict.fromkeys(ids)))),
        writers=WRITERS,
        typed=typed,
        problem=problem_of(error) if error else None,
    )


async def arrange(request: web.Request) -> web.StreamResponse:
    params, me, page_id = await parameters(request), viewer(request).account, entity_id(request)
    check_form(request, params)
    writers: Any = params.text("writers")
    try:
        review_at = pages.review_moment(params.day("review_on"))
        owner_id = await _owner(request, params.text("owner"))
        wanted = Arrangement(owner_id, writers, review_at, params.boolean("is_template", False))
        await outbox_pages.arrange(network_of(request), me, page_id, wanted)
    except (Invalid, Forbidden) as error:
        return await _page(request, params, error)
    return redirect(path_of(page_id), 303)


async def _owner(request: web.Request, handle: str) -> int | None:
    """Return whom a handle names; nobody that could own a page for one that names nobody."""
    account = await account_named(viewer(request).id, handle.strip())
    return account.id if account else None


async def delete(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    try:
        await outbox_pages.delete(network_of(request), viewer(request).account, entity_id(request))
    except Forbidden as error:
        return await _page(request, params, error)
    except NotFound:
        pass  # Pressed twice: it is gone, as was wanted.
    return redirect(PATH, 303)


_PAGE = f"{PATH}/{{id:[0-9]+}}"

ROUTES = [
    Route("GET", f"{_PAGE}/settings", show, session, feature="pages"),
    Route("POST", f"{_PAGE}/settings", arrange, session, feature="pages"),
    Route("POST", f"{_PAGE}/delete", delete, session, feature="pages"),
]
