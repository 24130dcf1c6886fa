"""What a person lost when a site was removed: how many follows, and with whom, as a file.

The addresses are those that Mastodon's apps lead to from a notification `severed_relationships`.
"""

import csv
import io

from aiohttp import web

from models.core.errors import NotFound
from models.peers.removal import severance_events, severed_handles
from web.http.security import Route, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed

RELATIONS = {"following": "following", "followers": "follower"}
"""What the file is called -> what is kept."""


async def show(request: web.Request) -> web.Response:
    events = await severance_events(viewer(request).account.id)
    return await framed(request, "severances.html", events=events)


async def download(request: web.Request) -> web.Response:
    """Give the handles as a file that Mastodon's import reads."""
    relation = RELATIONS.get(request.match_info["relation"])
    if relation is None:
        raise NotFound
    handles = await severed_handles(viewer(request).account.id, entity_id(request), relation)
    text = io.StringIO()
    csv.writer(text).writerows([["Account address"], *([handle] for handle in handles)])
    return web.Response(
        text=text.getvalue(),
        content_type="text/csv",
        headers={"Content-Disposition": "attachment", "Cache-Control": "private, no-store"},
    )


ROUTES = [
    Route("GET", "/severed_relationships", show, session),
    Route("GET", "/severed_relationships/{id}/{relation}.csv", download, session),
]
