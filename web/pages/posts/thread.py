"""The page of a post with its thread. For colleagues who are logged in.

Other sites are often given this address instead of the id: asked for ActivityPub, it answers with
the document, under the rules of web/activitypub/objects.py.
"""

from aiohttp import web

from models.core.errors import NotFound
from models.notifications.reading import read_thread
from models.posts.posts import post_for
from models.posts.timelines import by_ids, context
from web.activitypub import objects as activitypub
from web.http.security import Route, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed
from web.pages.groups.tools import tools_for
from web.pages.people.profile import named, own_named, session_or_signed, wants_document
from web.pages.posts.showing import shown
from web.parts import PARTS


async def show_post(request: web.Request) -> web.StreamResponse:
    if wants_document(request):
        who = await activitypub.reader(request)
        return await activitypub.post_response(who, request, (await own_named(request, who.reader)).id)
    me = viewer(request).account
    account = await named(request, me.reader)
    post = await post_for(me.reader, entity_id(request, "post_id"))
    if post.account_id != account.id:
        raise NotFound
    before, after = await context(me.reader, post.id)
    await read_thread(me.id, [post.id])
    found = await shown(request, await by_ids(me.reader, [post.id]), "thread")
    if not found:
        raise NotFound
    answered, answers = await shown(request, before, "thread"), await shown(request, after, "thread")
    return await framed(
        request,
        "posts/thread.html",
        post=found[0],
        before=answered,
        after=answers,
        group_tools=await tools_for(request, [*found, *answered, *answers]),
        details=[each for part in PARTS if (each := await part.details(request, post))],
    )


ROUTES = [
    Route("GET", "/@{username}/{post_id}", show_post, session_or_signed),
]
