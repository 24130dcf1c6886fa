"""The post that a path names, `/@name/id/…`, for the pages about it."""

from aiohttp import web

from models.core.accounts import account_named
from models.core.errors import NotFound
from models.posts.posts import Post, post_for
from web.http.security import viewer
from web.mastodon.listing import entity_id


async def post_named(request: web.Request) -> Post:
    """Fetch the post of the path as far as the viewer may see it. Raises NotFound, also under another's name."""
    me = viewer(request).account
    account = await account_named(me.id, request.match_info["username"])
    post = await post_for(me.reader, entity_id(request, "post_id"))
    if account is None or post.account_id != account.id:
        raise NotFound
    return post


def path_named(request: web.Request) -> str:
    """Return the path of the post's own page, as it was asked for."""
    return f"/@{request.match_info['username']}/{entity_id(request, 'post_id')}"
