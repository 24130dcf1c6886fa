"""The application: routes behind their access, middlewares around them. No worker runs here (web/process/server.py)."""

from collections.abc import Sequence
from functools import cache

from aiohttp import web

from federation.identity.introspection import Introspection
from federation.network import Network
from models.posts.filters import Rulebooks
from web.http.context import NETWORK, RULEBOOKS
from web.http.html import ERROR_PAGE, TEMPLATES, load_templates
from web.http.kept import KEPT_POSTS, KeptPosts
from web.http.language import CATALOGUES, load_catalogues
from web.http.limits import LIMITS, Limits
from web.http.middleware import answer_errors, answer_preflight, know_look, log_request, set_headers
from web.http.pace import PACE, Pace
from web.http.security import ASK_AGAIN, NOTING, Route, guarded
from web.http.site_names import SITE_NAMES, SiteNames
from web.http.throttle import THROTTLES, new_throttles
from web.mastodon import media
from web.mastodon.entities import ENTITIES, Entities
from web.mastodon.fanout import FANOUT, new_fanout
from web.mastodon.instance import ACTIVITY, Activity
from web.pages.errors import error_answer
from web.pages.identity.again import ask_again
from web.pages.live import recount
from web.parts import PARTS
from web.routes import ROUTES
from web.scim.access import INTROSPECTION

MAX_BODY = 1024 * 1024
"""Bytes of a request, after decompression."""

_TOLERANT = ("/api/", "/oauth/")
"""Where a final slash makes no difference: some clients always write one, and do not follow redirects."""


def create_app(network: Network, routes: Sequence[Route] = ROUTES) -> web.Application:
    """Build the application of one site."""
    app = web.Application(
        middlewares=[log_request, answer_preflight, answer_errors, know_look, recount],
        client_max_size=MAX_BODY,
    )
    app[NETWORK] = network
    app[ENTITIES] = Entities(network.site)
    app[RULEBOOKS] = Rulebooks()
    app[FANOUT] = new_fanout(app, network.site)
    app[LIMITS] = Limits(network.site.settings)
    app[THROTTLES] = new_throttles()
    app[NOTING] = set()
    app[INTROSPECTION] = Introspection(network.policy, network.client, network.site.secret)
    app[PACE] = Pace()
    app[ACTIVITY] = Activity()
    app[TEMPLATES] = load_templates(tuple((each.shows, each.template) for each in PARTS if each.template))
    app[SITE_NAMES] = SiteNames(network.site)
    app[KEPT_POSTS] = KeptPosts()
    app[CATALOGUES] = load_catalogues()
    app[ERROR_PAGE] = error_answer
    app[ASK_AGAIN] = ask_again
    media.prepare(app)
    app.on_response_prepare.append(set_headers)
    for resource in _resources(tuple(routes)):
        app.router.register_resource(resource)
    return app


@cache
def _resources(routes: tuple[Route, ...]) -> list[web.AbstractResource]:
    """Return what routes match, guarded. They know no site: several in one process share them."""
    router = web.UrlDispatcher()
    for route in routes:
        _add(router, route)
    return list(router.resources())


def _add(router: web.UrlDispatcher, route: Route) -> None:
    handler = guarded(route)
    paths = [route.path]
    if route.path.startswith(_TOLERANT):
        paths.append(f"{route.path}/")
    for path in paths:
        if route.method == "GET":
            router.add_get(path, handler)  # and HEAD
        else:
            router.add_route(route.method, path, handler)
