"""Timelines, favourites and bookmarks: pages of posts."""

from aiohttp import web

from models.posts import depth, timelines
from models.text.tags import tag_key
from web.http.contract import BOOLEAN, TEXT, TEXTS
from web.http.pagination import PAGE, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import status_page


async def home(request: web.Request) -> web.Response:
    page = page_of(await parameters(request))
    return await status_page(request, await depth.home(viewer(request).id, page), "home")


async def public(request: web.Request) -> web.Response:
    """What everybody here and at the allow-listed sites wrote for all colleagues."""
    params = await parameters(request)
    local, remote = params.boolean("local", False), params.boolean("remote", False)
    views = await timelines.public(
        viewer(request).id,
        page_of(params),
        local=local,
        remote=remote,
        media=params.boolean("only_media", False),
    )
    return await status_page(request, views, "public")


async def tagged(request: web.Request) -> web.Response:
    params = await parameters(request)
    tags = [request.match_info["hashtag"], *params.texts("any")[:4]]
    views = await timelines.tagged(
        viewer(request).id,
        [tag_key(tag) for tag in tags],
        page_of(params),
        local=params.boolean("local", False),
    )
    return await status_page(request, views, "public")


async def linking(request: web.Request) -> web.Response:
    """What colleagues wrote about a page. Mastodon shows this of links that are a trend; here any will do."""
    params = await parameters(request)
    timeline = timelines.link_timeline(params.text("url").strip())
    return await status_page(
        request, await timelines.page_of(viewer(request).id, timeline, page_of(params)), "public"
    )


async def favourites(request: web.Request) -> web.Response:
    page = page_of(await parameters(request))
    return await status_page(request, await timelines.favourites(viewer(request).id, page))


async def bookmarks(request: web.Request) -> web.Response:
    page = page_of(await parameters(request))
    return await status_page(request, await timelines.bookmarks(viewer(request).id, page))


ROUTES = [
    Route("GET", "/api/v1/timelines/home", home, scope("read:statuses"), "[Status]", PAGE),
    Route(
        "GET",
        "/api/v1/timelines/public",
        public,
        scope("read:statuses"),
        "[Status]",
        {**PAGE, "local": BOOLEAN, "remote": BOOLEAN, "only_media": BOOLEAN},
    ),
    Route(
        "GET",
        "/api/v1/timelines/tag/{hashtag}",
        tagged,
        scope("read:statuses"),
        "[Status]",
        {**PAGE, "any": TEXTS, "local": BOOLEAN},
    ),
    Route(
        "GET", "/api/v1/timelines/link", linking, scope("read:statuses"), "[Status]", {**PAGE, "url": TEXT}
    ),
    Route("GET", "/api/v1/favourites", favourites, scope("read:favourites"), "[Status]", PAGE),
    Route("GET", "/api/v1/bookmarks", bookmarks, scope("read:bookmarks"), "[Status]", PAGE),
]
