"""Search: people, hashtags, and posts by their address. Search in texts comes with its own index."""

from aiohttp import web

from federation.client import FetchFailed
from inbox.posts import fetch_post
from models import search
from models.accounts import account_by_address
from models.errors import DomainNotAllowed, Gone, NotFound
from models.posts import post_by_address
from models.timelines import by_ids
from web.answers import json_response
from web.api.accounts import resolved
from web.api.listing import statuses
from web.api.tags import tag_entity
from web.context import network_of
from web.entities import entities_of
from web.pagination import page_of
from web.params import Params, parameters
from web.security import Route, scope, viewer


async def search_all(request: web.Request) -> web.Response:
    """Search people, hashtags and posts; an address is looked up, at its site when `resolve` is given."""
    params = await parameters(request)
    query, kind = params.text("q").strip(), params.text("type")
    if query.startswith(("https://", "http://")):
        accounts, found = await _by_address(request, params, query)
        tags: list[str] = []
    else:
        accounts, tags, found = await _by_words(request, params, query, kind)
    rendered = await entities_of(request).accounts(accounts)
    views = await by_ids(viewer(request).account.id, found)
    return json_response(
        {
            "accounts": [rendered[i] for i in accounts] if kind in ("", "accounts") else [],
            "statuses": await statuses(request, views) if kind in ("", "statuses") else [],
            "hashtags": [tag_entity(request, name, None) for name in tags],
        }
    )


async def _by_words(
    request: web.Request, params: Params, query: str, kind: str
) -> tuple[list[int], list[str], list[int]]:
    limit, offset = page_of(params).limit, max(params.integer("offset", 0), 0)
    me = viewer(request).account
    accounts: list[int] = []
    if kind in ("", "accounts") and not query.startswith("#"):
        following = params.boolean("following", False)
        accounts = await search.accounts(me.id, query, limit, offset, following=following)
        if not accounts and params.boolean("resolve", False):
            accounts = await resolved(request, query)
    tags = await search.tags(query, limit, offset) if kind in ("", "hashtags") else []
    return accounts, tags, []


async def _by_address(request: web.Request, params: Params, uri: str) -> tuple[list[int], list[int]]:
    """Find what an address names. A host outside the allow-list is never asked."""
    post, account = await post_by_address(uri), await account_by_address(uri)
    if not post and not account and params.boolean("resolve", False):
        network = network_of(request)
        try:
            post = await fetch_post(network, uri)
            account = None if post else await network.actors.actor_for(uri)
        except (DomainNotAllowed, NotFound, Gone):
            pass
        except FetchFailed as error:
            if not error.is_final:
                raise
    visible = account is not None and account.suspended_at is None
    return ([account.id] if account and visible else []), ([post.id] if post else [])


ROUTES = [Route("GET", "/api/v2/search", search_all, scope("read:search"))]
