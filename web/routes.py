"""ROUTES of the whole site: a new file adds one line here. Printed by `parvis routes`."""

from aiohttp import web

from models.errors import NotFound
from web import activitypub, peers, threads, wellknown
from web.admin import egress as admin_egress
from web.admin import moves as admin_moves
from web.admin import peers as admin_peers
from web.api import (
    accounts,
    apps,
    discovery,
    domain_allows,
    instance,
    lists,
    notifications,
    oauth,
    polls,
    preferences,
    quotes,
    receipts,
    search,
    statuses,
    tags,
    timelines,
    trends,
)
from web.pages import login, posts, static
from web.security import Route, any_token


async def unknown(request: web.Request) -> web.Response:
    """Answer for what the API does not have: strangers are not even told that much."""
    raise NotFound


ROUTES: list[Route] = [
    *wellknown.ROUTES,
    *oauth.ROUTES,
    *apps.ROUTES,
    *domain_allows.ROUTES,
    *instance.ROUTES,
    *lists.ROUTES,
    *discovery.ROUTES,
    *trends.ROUTES,
    *accounts.ROUTES,
    *statuses.ROUTES,
    *timelines.ROUTES,
    *notifications.ROUTES,
    *polls.ROUTES,
    *preferences.ROUTES,
    *quotes.ROUTES,
    *search.ROUTES,
    *receipts.ROUTES,
    *tags.ROUTES,
    *activitypub.ROUTES,
    *threads.ROUTES,
    *peers.ROUTES,
    *login.ROUTES,
    *posts.ROUTES,
    *static.ROUTES,
    *admin_peers.ROUTES,
    *admin_egress.ROUTES,
    *admin_moves.ROUTES,
    Route("*", "/api/{rest:.*}", unknown, any_token),
]
