"""What an open page hears: that there is something new in what it shows, and what waits for its reader.

A stream of server-sent events for a browser's session, on top of web/mastodon/fanout.py. An event names its kind and an id,
or the counts; the page asks for the HTML itself:

    post edit delete {"id"}    in the timeline that `?stream=` names as the API does, or `group` with `group=`
    notification conversation announcement announcement.delete {"id"}
    counts {…}                 what waits for the reader, as GET /live/counts answers
"""

from dataclasses import asdict

from aiohttp import web

from models.core.errors import Invalid
from models.core.live import Event
from models.groups.groups import membership_in
from models.notifications.unread import unread_by
from web.http.answers import json_response
from web.http.context import site_of
from web.http.params import Params, parameters
from web.http.security import GRANT, Handler, Route, Viewer, session, viewer
from web.mastodon.fanout import FANOUT, PAGE, Stream
from web.mastodon.streaming import argument_of, sent_events

TIMELINES = ("user", "public", "public:local", "public:remote", "hashtag", "hashtag:local", "list", "group")
"""Streams that a page shows."""


async def live(request: web.Request) -> web.StreamResponse:
    """Send what happens, until the session ends. What was missed while away is on the page that is loaded then: the
    `Last-Event-ID` of a browser that comes back is no concern.
    """
    me, params = viewer(request), await parameters(request)
    streams = [PAGE]
    if name := params.text("stream"):
        streams.append(await _timeline(me, params, name))
    return await sent_events(request, streams)


async def counts(request: web.Request) -> web.Response:
    """Answer what waits for the reader."""
    return json_response(asdict(await unread_by(viewer(request).id)))


async def _timeline(me: Viewer, params: Params, name: str) -> Stream:
    if name not in TIMELINES:
        raise Invalid(f"Unknown stream type: there are {', '.join(TIMELINES)}", stream="is unknown")
    if name != "group":
        return Stream(name, await argument_of(me, params, name), is_for_pages=True)
    group_id = params.integer("group")
    if group_id is None:
        raise Invalid("The stream of a group needs the parameter group", group="is needed")
    found = await membership_in(me.id, group_id)
    return Stream(name, str(found.group.id), is_for_pages=True)


@web.middleware
async def recount(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Have open pages of somebody count anew after whatever they changed, in an app or another tab: what they read,
    answered or acknowledged there waits for them no more.
    """
    response = await handler(request)
    grant = request.get(GRANT)
    if (
        grant
        and request.method not in ("GET", "HEAD")
        and request.app[FANOUT].has_page(grant.account_id or 0)
    ):
        people = frozenset({grant.account_id or 0})
        site_of(request).live.announce(Event("counts", account_ids=people))
    return response


ROUTES = [
    Route("GET", "/live", live, session),
    Route("GET", "/live/counts", counts, session),
]
