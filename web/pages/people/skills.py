"""What people know: all skills, and who has one of them."""

from aiohttp import web

from models.people.work import people_with_skill, skills_known
from models.text.tags import tag_key
from web.http.pagination import offset_of
from web.http.params import parameters
from web.http.security import Route, session, viewer
from web.pages.frame import framed
from web.pages.people.showing import SHOWN, people_by_place

LISTED = 200
"""Skills on a page."""


async def show(request: web.Request) -> web.StreamResponse:
    """Show who knows something, or what people know."""
    params = await parameters(request)
    me, offset = viewer(request).id, offset_of(params)
    skill, wanted = params.text("skill").strip().removeprefix("#"), params.text("q").strip()
    page = None
    if skill:
        page = await people_by_place(
            request, await people_with_skill(me, tag_key(skill), SHOWN, offset), offset
        )
    found = [] if skill else await skills_known(me, LISTED, offset, beginning=wanted)
    return await framed(
        request,
        "people/skills.html",
        current="people",
        skill=skill,
        wanted=wanted,
        page=page,
        skills=found,
        older=offset + LISTED if len(found) == LISTED else 0,
    )


ROUTES = [Route("GET", "/people/skills", show, session)]
