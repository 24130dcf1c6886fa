"""Questions: those that wait for an answer, that many ask, that are solved; all that one may read, at all sites."""

from urllib.parse import urlencode

from aiohttp import web

from models.core.accounts import Account, account_named
from models.core.errors import NotFound
from models.core.paging import Page
from models.knowledge.lists import Asked, Which, has_skills, questions_listed
from models.posts.timelines import by_ids
from web.http.context import site_of
from web.http.params import parameters
from web.http.security import Route, session, viewer
from web.pages.frame import framed
from web.pages.posts.showing import SHOWN, shown

PATH = "/questions"
SHOWN_LISTS: tuple[Which, ...] = ("unanswered", "popular", "solved", "all")


async def show(request: web.Request) -> web.Response:
    me, params = viewer(request), await parameters(request)
    wanted, tag = params.text("list") or "unanswered", params.text("tag").removeprefix("#")[:100]
    which = next((each for each in SHOWN_LISTS if each == wanted), None)
    if which is None:
        raise NotFound
    group = await _group(me.id, params.text("group"))
    knows = await has_skills(me.id)
    mine = which == "unanswered" and knows and params.boolean("mine", False)
    asked = Asked(which, tag, group.id if group else None, mine)
    page, offset = Page(limit=SHOWN, max_id=params.integer("max_id")), params.integer("offset", 0)
    found = await questions_listed(me.id, asked, page, site_of(request).look, offset=offset)
    kept = {name: value for name, value in request.query.items() if name not in ("max_id", "offset")}
    place = {"offset" if which == "popular" else "max_id": found.older}
    return await framed(
        request,
        "knowledge/questions.html",
        current="questions",
        which=which,
        lists=SHOWN_LISTS,
        tag=tag,
        group=group,
        mine=mine,
        knows=knows,
        posts=await shown(request, await by_ids(me.account.reader, found.ids), "public"),
        older="?" + urlencode({**kept, **place}) if found.older is not None else "",
    )


async def _group(viewer_id: int, name: str) -> Account | None:
    """Return the group of a handle, None for none. Raises NotFound for one that the viewer may not know of."""
    if not name:
        return None
    found = await account_named(viewer_id, name.removeprefix("@"))
    if found is None or found.actor_type != "Group":
        raise NotFound
    return found


ROUTES = [Route("GET", PATH, show, session, feature="questions")]
