"""Polls: read one, vote; of a secret ballot see what each site counted, and strike that out."""

from aiohttp import web

from models.core.errors import NotFound
from models.posts.polls import poll_for, views_of
from outbox.posts.ballots import strike
from outbox.posts.polls import vote
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import INTEGERS
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import entity_id
from web.parts.poll import emojis_in_polls, poll_entity, site_votes


async def show(request: web.Request) -> web.Response:
    return await _answer(request, entity_id(request))


async def cast_vote(request: web.Request) -> web.Response:
    choices = (await parameters(request)).integers("choices")
    poll = await vote(network_of(request), viewer(request).account, entity_id(request), choices)
    return await _answer(request, poll.id)


async def _answer(request: web.Request, poll_id: int) -> web.Response:
    me = viewer(request).account
    poll = await poll_for(me.reader, poll_id)
    view = (await views_of(me.id, [poll.post_id])).get(poll.post_id)
    if view is None:  # Its post is deleted in this moment.
        raise NotFound
    emojis = await emojis_in_polls(site_of(request), {poll.post_id: view})
    return json_response(poll_entity(view, emojis.get(poll.post_id, [])))


async def show_sites(request: web.Request) -> web.Response:
    """Tell what each site counted in a secret ballot of ours that is over; how few people chose is hidden."""
    poll = await poll_for(viewer(request).account.reader, entity_id(request))
    return json_response(await site_votes(site_of(request), poll))


async def strike_site(request: web.Request) -> web.Response:
    """Take what a site told out of a secret ballot, for good; for its author, communicators and moderators."""
    me, host = viewer(request).account, request.match_info["host"]
    await strike(site_of(request), me, entity_id(request), host)
    return await _answer(request, entity_id(request))


ROUTES = [
    Route("GET", "/api/parvis/v1/polls/{id}/sites", show_sites, scope("read:statuses"), "[BallotSite]"),
    Route(
        "POST", "/api/parvis/v1/polls/{id}/sites/{host}/strike", strike_site, scope("write:statuses"), "Poll"
    ),
    Route("GET", "/api/v1/polls/{id}", show, scope("read:statuses"), "Poll"),
    Route(
        "POST", "/api/v1/polls/{id}/votes", cast_vote, scope("write:statuses"), "Poll", {"choices": INTEGERS}
    ),
]
