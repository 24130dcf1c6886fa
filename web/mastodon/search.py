"""Search: people, hashtags and posts, by words or by their address."""

from dataclasses import dataclass, replace

from aiohttp import web

from federation.client import FetchFailed
from inbox.posts.posts import fetch_post
from models.core.accounts import account_by_address, account_for
from models.core.errors import DomainNotAllowed, Gone, Invalid, NotFound
from models.people.follows import followed_among
from models.posts.posts import post_by_address
from models.posts.tags import spellings_of
from models.posts.timelines import by_ids
from models.search import search
from models.search.query import Query, parse_query
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import INTEGER, TEXT, Takes
from web.http.pagination import PAGE, page_of
from web.http.params import Params, parameters
from web.http.security import Route, scope, viewer
from web.mastodon.accounts import PEOPLE, people
from web.mastodon.entities import Fragment, entities_of
from web.mastodon.listing import statuses
from web.mastodon.tags import tag_entities

KINDS = ("", "accounts", "statuses", "hashtags")


@dataclass(frozen=True)
class Found:
    accounts: tuple[int, ...] = ()
    posts: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()


async def search_all(request: web.Request) -> web.Response:
    """Search people, hashtags and posts; an address is looked up, at its site when `resolve` is given."""
    found = await _find(request)
    followed = await followed_among(viewer(request).account.id, found.tags)
    hashtags = await tag_entities(request, found.tags, followed)
    return json_response({**await _entities(request, found), "hashtags": hashtags})


async def search_v1(request: web.Request) -> web.Response:
    """Search as the first version did: hashtags are bare names."""
    found = await _find(request)
    names = await spellings_of(found.tags)
    return json_response({**await _entities(request, found), "hashtags": [names[key] for key in found.tags]})


async def _entities(request: web.Request, found: Found) -> dict[str, list[Fragment]]:
    accounts = await entities_of(request).accounts(found.accounts)
    views = await by_ids(viewer(request).account.reader, found.posts)
    return {
        "accounts": [accounts[i] for i in found.accounts],
        "statuses": await statuses(request, views),
    }


async def _find(request: web.Request) -> Found:
    params = await parameters(request)
    text, kind = params.text("q").strip(), params.text("type")
    if kind not in KINDS:
        raise Invalid("type must be accounts, statuses or hashtags", type="is unknown")
    if text.startswith(("https://", "http://")):
        found = await by_address(request, text, resolve=params.boolean("resolve", False))
    else:
        found = await _by_words(request, params, text, kind)
    return Found(
        accounts=found.accounts if kind in ("", "accounts") else (),
        posts=found.posts if kind in ("", "statuses") else (),
        tags=found.tags if kind in ("", "hashtags") else (),
    )


async def _by_words(request: web.Request, params: Params, text: str, kind: str) -> Found:
    """Look for what is asked. Hashtags do not wait for anybody's review: `exclude_unreviewed` leaves out none."""
    page, offset = page_of(params), max(params.integer("offset", 0), 0)
    site, me = site_of(request), viewer(request).account.id
    query = parse_query(text)
    author_id = params.integer("account_id")
    accounts: list[int] = []
    if kind in ("", "accounts") and not text.startswith("#") and not query.conditions:
        accounts = await people(request, params, text, page.limit)
    tags = await search.tags(site, me, text, page.limit, offset) if kind in ("", "hashtags") else []
    posts: list[int] = []
    if kind in ("", "statuses"):
        posts = await search.posts(site, me, at_home(request, query), page, offset, author_id=author_id)
    return Found(tuple(accounts), tuple(posts), tuple(tags))


def at_home(request: web.Request, query: Query) -> Query:
    """Write the handles of our own people as we keep them, without the site's name."""
    own = "@" + site_of(request).authority
    return replace(
        query, conditions=tuple(replace(c, value=c.value.removesuffix(own)) for c in query.conditions)
    )


async def by_address(request: web.Request, uri: str, *, resolve: bool) -> Found:
    """Find what an address names. A host outside the allow-list is never asked."""
    me = viewer(request).account
    post, account = await post_by_address(uri), await account_by_address(me.id, uri)
    if not post and not account and resolve:
        network = network_of(request)
        try:
            post = await fetch_post(network, uri)
            account = None if post else await account_for(me.id, (await network.actors.actor_for(uri)).id)
        except (DomainNotAllowed, NotFound, Gone):
            pass
        except FetchFailed as error:
            if not error.is_final:
                raise
    visible = account is not None and account.suspended_at is None
    return Found(
        accounts=(account.id,) if account and visible else (),
        posts=(post.id,) if post else (),
    )


SEARCH: Takes = {**PAGE, **PEOPLE, "q": TEXT, "type": TEXT, "account_id": INTEGER}

ROUTES = [
    Route("GET", "/api/v2/search", search_all, scope("read:search"), "Search", SEARCH),
    Route("GET", "/api/v1/search", search_v1, scope("read:search"), "SearchV1", SEARCH),
]
