"""Feeds: home with its tabs, a hashtag, bookmarks and favourites."""

from aiohttp import web

from models.core.errors import NotFound
from models.core.paging import Page
from models.people.follows import followed_tags, follows_tag
from models.posts import depth, timelines
from models.posts.tags import spellings_of
from models.text.tags import tag_key
from web.http.security import Route, session, viewer
from web.pages.announcements import must_reads
from web.pages.frame import framed
from web.pages.posts.composing import begun
from web.pages.posts.showing import feed_of, page_asked

STREAMS = {"home": "user", "site": "public:local", "all": "public", "tags": ""}
"""Tabs of home, and what arrives on each: whom I follow, my site, all sites, the hashtags that I follow."""
FOLLOWED = 50
"""Hashtags of the last of these tabs, newest first."""


async def home(request: web.Request) -> web.StreamResponse:
    """Show what is new, in one of the tabs."""
    tab = request.query.get("tab", "home")
    if tab not in STREAMS:
        raise NotFound
    views = await _views(viewer(request).id, tab, await page_asked(request))
    feed = await feed_of(request, views, "home" if tab == "home" else "public")
    return await framed(
        request,
        "posts/home.html",
        current="home",
        stream=STREAMS[tab],
        tab=tab,
        feed=feed,
        composing=await begun(request),
        must_reads=await must_reads(request) if feed.is_first else (),
    )


async def _views(me: int, tab: str, asked: Page) -> list[timelines.PostView]:
    if tab == "home":
        return await depth.home(me, asked)
    if tab == "tags":
        followed = await followed_tags(me, Page(limit=FOLLOWED))
        return await timelines.tagged(me, [tag_key(name) for _, name in followed], asked) if followed else []
    return await timelines.public(me, asked, local=tab == "site")


async def tagged(request: web.Request) -> web.StreamResponse:
    """Show the posts with a hashtag."""
    me, key = viewer(request).id, tag_key(request.match_info["name"])
    views = await timelines.tagged(me, [key], await page_asked(request))
    names = await spellings_of([key])
    feed = await feed_of(request, views, "public")
    following = await follows_tag(me, key)
    return await framed(
        request, "posts/tag.html", tag=names[key], feed=feed, following=following, stream=f"hashtag&tag={key}"
    )


async def bookmarks(request: web.Request) -> web.StreamResponse:
    """Show what the viewer has set aside."""
    views = await timelines.bookmarks(viewer(request).id, await page_asked(request))
    return await framed(
        request, "posts/saved.html", current="bookmarks", kind="bookmarks", feed=await feed_of(request, views)
    )


async def favourites(request: web.Request) -> web.StreamResponse:
    """Show what the viewer liked."""
    views = await timelines.favourites(viewer(request).id, await page_asked(request))
    return await framed(
        request,
        "posts/saved.html",
        current="bookmarks",
        kind="favourites",
        feed=await feed_of(request, views),
    )


ROUTES = [
    Route("GET", "/", home, session),
    Route("GET", "/tags/{name}", tagged, session),
    Route("GET", "/bookmarks", bookmarks, session),
    Route("GET", "/favourites", favourites, session),
]
