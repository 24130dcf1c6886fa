"""Hashtags: those that one follows, and what the company talks about."""

from aiohttp import web

from models.core.errors import NotFound
from models.core.paging import Page
from models.people import follows
from models.posts import trends
from models.posts.timelines import by_ids
from web.http.answers import redirect
from web.http.params import parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.tags import tag_entities, tag_name
from web.pages.frame import framed
from web.pages.posts.showing import shown
from web.pages.returning import back_to

SHOWN, TRENDS, POSTS = 100, 10, 10


async def index(request: web.Request) -> web.Response:
    me = viewer(request)
    max_id = (await parameters(request)).integer("max_id")
    listed = await follows.followed_tags(me.id, Page(limit=SHOWN, max_id=max_id))
    followed = [key for _, key in listed]
    names = await trends.trending_tags(TRENDS, 0)
    ids = await trends.trending_posts(me.id, POSTS, 0)
    return await framed(
        request,
        "search/tags.html",
        current="search",
        followed=await tag_entities(request, followed, followed),
        trending=await tag_entities(request, names, await follows.followed_among(me.id, names)),
        posts=await shown(request, await by_ids(me.account.reader, ids), "public"),
        older=f"?max_id={listed[-1][0]}" if len(listed) == SHOWN else "",
    )


async def act(request: web.Request) -> web.StreamResponse:
    """Follow a hashtag, or no longer; twice is as once."""
    params = await parameters(request)
    check_form(request, params)
    verb = {"follow": follows.follow_tag, "unfollow": follows.unfollow_tag}.get(request.match_info["verb"])
    if verb is None:
        raise NotFound
    await verb(viewer(request).account.id, await tag_name(request))
    return redirect(back_to(params), 303)


ROUTES = [
    Route("GET", "/tags", index, session),
    Route("POST", "/tags/{name}/{verb}", act, session),
]
