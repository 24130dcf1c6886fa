"""Questions like the one that somebody is about to ask, for apps that know Parvis."""

from aiohttp import web

from models.knowledge.similar import similar_questions
from models.posts.timelines import by_ids
from web.http.answers import json_response
from web.http.context import site_of
from web.http.contract import TEXT
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import statuses


async def index(request: web.Request) -> web.Response:
    """List five questions at most that are like a title and may be read, solved ones first."""
    me, params = viewer(request).account, await parameters(request)
    found = await similar_questions(site_of(request), me.id, params.text("q"))
    views = await by_ids(me.reader, [each.post_id for each in found])
    return json_response(await statuses(request, views))


ROUTES = [
    Route(
        "GET",
        "/api/parvis/v1/questions/similar",
        index,
        scope("read:statuses"),
        "[Status]",
        {"q": TEXT},
        feature="questions",
    ),
]
