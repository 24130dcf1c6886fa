"""Pages behind the links in posts: a person, a post with its thread. For colleagues who are logged in.

Other sites are often given these addresses instead of ids: asked for ActivityPub, they answer with
the document, under the rules of web/activitypub/objects.py.
"""

from aiohttp import web

from models.core.accounts import Account, account_named
from models.core.errors import NotFound
from models.core.paging import Page
from models.core.visibility import Reader
from models.notifications.reading import read_thread
from models.posts.posts import post_for
from models.posts.timelines import by_account, by_ids, context
from web.activitypub import objects as activitypub
from web.http.security import Access, Route, session, viewer
from web.mastodon.entities import entities_of
from web.mastodon.listing import entity_id
from web.pages.frame import decoded, framed
from web.pages.groups.tools import tools_for
from web.pages.posts.composing import begun
from web.pages.posts.showing import shown
from web.parts import PARTS

SHOWN = 40


def wants_document(request: web.Request) -> bool:
    """Tell whether a program of another site asks: it names ActivityPub's types and not HTML before them."""
    accepted = ",".join(request.headers.getall("Accept", []))
    first = accepted.split(",")[0]
    return "text/html" not in first and (
        "application/activity+json" in accepted or "application/ld+json" in accepted
    )


async def _check(request: web.Request) -> None:
    if not wants_document(request):
        await session.check(request)


session_or_signed = Access("session or signed", _check)
"""A person in a browser; or another site, which web/activitypub/objects.py checks."""


async def show_profile(request: web.Request) -> web.StreamResponse:
    if wants_document(request):
        # The signature first: a stranger must not learn who is known here.
        who = await activitypub.reader(request)
        return await activitypub.actor_response(who, request, await _own_account(request, who.reader))
    account = await _account(request, viewer(request).account.reader)
    views = await by_account(viewer(request).account.reader, account.id, Page(limit=SHOWN), replies=False)
    entity = (await entities_of(request).accounts([account.id]))[account.id]
    return await framed(
        request, "people/profile.html", account=decoded(entity), posts=await shown(request, views)
    )


async def show_post(request: web.Request) -> web.StreamResponse:
    if wants_document(request):
        who = await activitypub.reader(request)
        return await activitypub.post_response(who, request, (await _own_account(request, who.reader)).id)
    me = viewer(request).account
    account = await _account(request, me.reader)
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
        composing=await begun(request, reply=found[0]),
        before=answered,
        after=answers,
        group_tools=await tools_for(request, [*found, *answered, *answers]),
        details=[each for part in PARTS if (each := await part.details(request, post))],
    )


async def _account(request: web.Request, asking: Reader) -> Account:
    """Fetch who the path names; colleagues of other sites are shown too, by their full handle."""
    account = await account_named(asking.id, request.match_info["username"])
    if account is None or account.suspended_at is not None or account.actor_type == "Application":
        raise NotFound
    return account


async def _own_account(request: web.Request, asking: Reader) -> Account:
    account = await _account(request, asking)
    if not account.is_local:
        raise NotFound
    return account


ROUTES = [
    Route("GET", "/@{username}", show_profile, session_or_signed),
    Route("GET", "/@{username}/{post_id}", show_post, session_or_signed),
]
