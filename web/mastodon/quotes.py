"""Quotes: who quotes a post, who may, and out of which one takes one's own words again."""

from aiohttp import web

from models.posts.posts import post_for
from models.posts.timelines import quotes
from outbox.posts.quotes import revoke, set_policy
from web.http.answers import json_response
from web.http.context import network_of
from web.http.contract import TEXT
from web.http.pagination import PAGE, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import entity_id, status_of, status_page


async def show_quotes(request: web.Request) -> web.Response:
    """List the posts that quote a post, as far as the viewer may see them."""
    me = viewer(request).account
    post = await post_for(me.reader, entity_id(request))
    return await status_page(
        request, await quotes(me.id, post.id, page_of(await parameters(request), 20, 40))
    )


async def revoke_quote(request: web.Request) -> web.Response:
    """Take one's own post out of one that quotes it; the answer is that one."""
    quoting_id = entity_id(request, "quoting_id")
    await revoke(network_of(request), viewer(request).account, entity_id(request), quoting_id)
    return json_response(await status_of(request, quoting_id))


async def set_interaction_policy(request: web.Request) -> web.Response:
    policy = (await parameters(request)).text("quote_approval_policy")
    await set_policy(network_of(request), viewer(request).account, entity_id(request), policy)
    return json_response(await status_of(request, entity_id(request)))


ROUTES = [
    Route("GET", "/api/v1/statuses/{id}/quotes", show_quotes, scope("read:statuses"), "[Status]", PAGE),
    Route(
        "POST",
        "/api/v1/statuses/{id}/quotes/{quoting_id}/revoke",
        revoke_quote,
        scope("write:statuses"),
        "Status",
    ),
    Route(
        "PUT",
        "/api/v1/statuses/{id}/interaction_policy",
        set_interaction_policy,
        scope("write:statuses"),
        "Status",
        {"quote_approval_policy": TEXT},
    ),
]
