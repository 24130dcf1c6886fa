"""What the company talks about: hashtags and posts. How they are counted is models/posts/trends.py."""

from aiohttp import web

from models.people import follows
from models.posts import trends
from models.posts.timelines import by_ids
from web.http.answers import json_response
from web.http.contract import INTEGER
from web.http.pagination import PAGE, offset_headers, offset_of, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer
from web.mastodon.listing import statuses
from web.mastodon.tags import tag_entities


async def show_tags(request: web.Request) -> web.Response:
    params = await parameters(request)
    limit, offset = page_of(params, 10, 20).limit, offset_of(params)
    names = await trends.trending_tags(limit, offset)
    followed = await follows.followed_among(viewer(request).account.id, names)
    headers = offset_headers(request, offset, limit, len(names))
    return json_response(await tag_entities(request, names, followed), headers=headers)


async def show_statuses(request: web.Request) -> web.Response:
    params, me = await parameters(request), viewer(request).account
    limit, offset = page_of(params, 20, 40).limit, offset_of(params)
    ids = await trends.trending_posts(me.id, limit, offset)
    headers = offset_headers(request, offset, limit, len(ids))
    return json_response(await statuses(request, await by_ids(me.reader, ids)), headers=headers)


async def show_links(request: web.Request) -> web.Response:
    """Answer that no link is a trend: previews of pages are not fetched, so there is nothing to show of one."""
    return json_response([])


READ = scope("read:statuses")

ROUTES = [
    Route("GET", "/api/v1/trends", show_tags, READ, "[Tag]", {**PAGE, "offset": INTEGER}),
    Route("GET", "/api/v1/trends/tags", show_tags, READ, "[Tag]", {**PAGE, "offset": INTEGER}),
    Route("GET", "/api/v1/trends/statuses", show_statuses, READ, "[Status]", {**PAGE, "offset": INTEGER}),
    Route("GET", "/api/v1/trends/links", show_links, READ, "[TrendsLink]"),
]
