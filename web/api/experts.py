"""Ask an expert, for apps that know Parvis: five people at most who may know something, at all sites."""

from aiohttp import web

from models.people.experts import experts
from web.http.answers import json_response
from web.http.context import site_of
from web.http.contract import TEXT
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.entities import entities_of


async def show(request: web.Request) -> web.Response:
    """Name who knows something, the best to ask first."""
    skill = (await parameters(request)).text("skill")
    found = await experts(viewer(request).account.id, skill, site_of(request).look)
    accounts = await entities_of(request).accounts([each.account_id for each in found])
    return json_response(
        [
            {"account": accounts[each.account_id], "skill": each.skill, "works_now": each.works_now}
            for each in found
            if each.account_id in accounts
        ]
    )


ROUTES = [Route("GET", "/api/parvis/v1/experts", show, scope("read:accounts"), "[Expert]", {"skill": TEXT})]
