"""Sites of which the viewer wants to read nothing. A person's own choice: the allow-list is domain_allows.py's."""

from aiohttp import web

from models.people.domain_blocks import blocked_domains, follows_between
from outbox.relations import blocks as moderation
from web.http.answers import json_response
from web.http.context import network_of
from web.http.contract import TEXT
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import parameters
from web.http.security import Route, scope, viewer


async def show_page(request: web.Request) -> web.Response:
    page = page_of(await parameters(request), 100, 200)
    found = await blocked_domains(viewer(request).account.id, page)
    headers = link_headers(request, [cursor for cursor, _ in found])
    return json_response([host for _, host in found], headers=headers)


async def preview(request: web.Request) -> web.Response:
    """Tell how many follows a block would end."""
    host = moderation.host_of(network_of(request), (await parameters(request)).text("domain"))
    between = await follows_between(viewer(request).account.id, host)
    return json_response(
        {"following_count": len(between.followed), "followers_count": len(between.followers)}
    )


async def block(request: web.Request) -> web.Response:
    wanted = (await parameters(request)).text("domain")
    await moderation.block_domain(network_of(request), viewer(request).account, wanted)
    return json_response({})


async def unblock(request: web.Request) -> web.Response:
    wanted = (await parameters(request)).text("domain")
    await moderation.unblock_domain(network_of(request), viewer(request).account, wanted)
    return json_response({})


READ, WRITE = scope("read:blocks"), scope("write:blocks")

ROUTES = [
    Route("GET", "/api/v1/domain_blocks", show_page, READ, "[json]", PAGE),
    Route("GET", "/api/v1/domain_blocks/preview", preview, READ, "json", {"domain": TEXT}),
    Route("POST", "/api/v1/domain_blocks", block, WRITE, "{}", {"domain": TEXT}),
    Route("DELETE", "/api/v1/domain_blocks", unblock, WRITE, "{}", {"domain": TEXT}),
]
