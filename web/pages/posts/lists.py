"""Who liked a post and who shared it, and what quotes it."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from models.core.paging import Cursored, Page
from models.posts.reactions import boosted_by, favourited_by
from models.posts.timelines import quotes
from web.http.pagination import page_of
from web.http.params import parameters
from web.http.security import Handler, Route, session, viewer
from web.pages.frame import account_entities, framed
from web.pages.posts.naming import path_named, post_named
from web.pages.posts.showing import feed_of, page_asked

SHOWN = 40
"""People on a page."""


def _people(kind: str, listed: Callable[[int, Page], Awaitable[list[Cursored]]]) -> Handler:
    async def show(request: web.Request) -> web.StreamResponse:
        post = await post_named(request)
        page = page_of(await parameters(request), SHOWN, SHOWN)
        found = await listed(post.id, page)
        accounts = await account_entities(request, [each.account_id for each in found])
        return await framed(
            request,
            "posts/people.html",
            kind=kind,
            people=[accounts[each.account_id] for each in found if each.account_id in accounts],
            older=f"?max_id={found[-1].cursor}" if len(found) == page.limit else "",
            path=path_named(request),
        )

    return show


async def show_quotes(request: web.Request) -> web.StreamResponse:
    post = await post_named(request)
    views = await quotes(viewer(request).id, post.id, await page_asked(request))
    feed = await feed_of(request, views)
    return await framed(request, "posts/quotes.html", feed=feed, path=path_named(request))


ROUTES = [
    Route("GET", "/@{username}/{post_id}/likes", _people("likes", favourited_by), session),
    Route("GET", "/@{username}/{post_id}/shares", _people("shares", boosted_by), session),
    Route("GET", "/@{username}/{post_id}/quotes", show_quotes, session),
]
