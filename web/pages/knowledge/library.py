"""The lists of pages: the site's library, those of one's groups, one's own notebook, and a group's tab."""

from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from models.core.paging import Page
from models.groups.groups import Membership
from models.knowledge.pages import SHOWN, may_begin_in, pages_due, pages_in, pages_of_groups
from web.http.params import parameters
from web.http.security import Route, session, viewer
from web.pages.frame import account_entities, framed
from web.pages.knowledge.places import PATH, people_in

PLACES = ("library", "groups", "notebook")
"""The tabs."""


async def index(request: web.Request) -> web.Response:
    params, me = await parameters(request), viewer(request).account
    place = params.text("place") if params.text("place") in PLACES else "library"
    offset = max(params.integer("offset", 0), 0)
    if place == "groups":
        found = await pages_of_groups(me.reader, offset=offset)
    elif place == "notebook":
        found = await pages_in(me.reader, "notebook", me.id, offset=offset)
    else:
        found = await pages_in(me.reader, "library", 0, offset=offset)
    due = await pages_due(me.reader) if offset == 0 else []
    return await framed(
        request,
        "knowledge/library.html",
        current="pages",
        place=place,
        pages=found,
        due=due,
        people=await account_entities(request, people_in([*found, *due])),
        more=_more(PATH, offset, len(found), place=place),
    )


async def of_group(request: web.Request, found: Membership, part: Page, path: str) -> dict[str, Any]:
    """Return what the tab of a group's page shows."""
    me = viewer(request).account
    offset = max((await parameters(request)).integer("offset", 0), 0) if request.method == "GET" else 0
    pages = await pages_in(me.reader, "group", found.group.id, offset=offset)
    return {
        "pages": pages,
        "people_ids": people_in(pages),
        "may_begin": await may_begin_in(me.id, "group", found.group.id),
        "more": _more(path, offset, len(pages)),
    }


def _more(path: str, offset: int, count: int, **query: str) -> str:
    return f"{path}?{urlencode({**query, 'offset': offset + SHOWN})}" if count == SHOWN else ""


ROUTES = [Route("GET", PATH, index, session, feature="pages")]
