"""Ask an expert: who may know something, at all sites, and may be asked now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.people.experts import Expert, experts
from models.people.work import skills_known
from web.http.context import site_of
from web.http.params import parameters
from web.http.security import Route, session, viewer
from web.pages.frame import framed
from web.pages.people.showing import Shown, people_shown

SUGGESTED = 30
"""Skills to choose from."""


@dataclass(frozen=True)
class ShownExpert:
    person: Shown
    expert: Expert


async def show(request: web.Request) -> web.StreamResponse:
    """Ask what one wants to know, and show who may know it."""
    skill, me = (await parameters(request)).text("skill").strip().removeprefix("#"), viewer(request).id
    found = await experts(me, skill, site_of(request).look) if skill else []
    people: Mapping[Any, Shown] = {
        int(each.account["id"]): each for each in await people_shown(request, [e.account_id for e in found])
    }
    return await framed(
        request,
        "people/experts.html",
        current="people",
        skill=skill,
        experts=[ShownExpert(people[e.account_id], e) for e in found if e.account_id in people],
        skills=await skills_known(me, SUGGESTED),
    )


ROUTES = [Route("GET", "/people/experts", show, session)]
