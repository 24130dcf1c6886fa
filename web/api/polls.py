"""Polls: read one, vote."""

from aiohttp import web

from models.errors import NotFound
from models.polls import poll_for, views_of
from outbox.polls import vote
from web.answers import json_response
from web.api.listing import entity_id
from web.context import network_of, site_of
from web.emoji import emojis_in_polls
from web.entities import poll_entity
from web.params import parameters
from web.security import Route, scope, viewer


async def show(request: web.Request) -> web.Response:
    return await _answer(request, entity_id(request))


async def cast_vote(request: web.Request) -> web.Response:
    choices = (await parameters(request)).integers("choices")
    poll = await vote(network_of(request), viewer(request).account, entity_id(request), choices)
    return await _answer(request, poll.id)


async def _answer(request: web.Request, poll_id: int) -> web.Response:
    me = viewer(request).account
    poll = await poll_for(me.id, poll_id)
    view = (await views_of(me.id, [poll.post_id])).get(poll.post_id)
    if view is None:  # Its post is deleted in this moment.
        raise NotFound
    emojis = await emojis_in_polls(site_of(request), {poll.post_id: view})
    return json_response(poll_entity(view, emojis.get(poll.post_id, [])))


ROUTES = [
    Route("GET", "/api/v1/polls/{id}", show, scope("read:statuses")),
    Route("POST", "/api/v1/polls/{id}/votes", cast_vote, scope("write:statuses")),
]
