"""Pages behind the links in posts: a person, a post with its thread. For colleagues who are logged in.

Other sites are often given these addresses instead of ids: asked for ActivityPub, they answer with
the document, under the rules of web/activitypub/objects.py.
"""

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from models.announcements.announcements import announcement_of_post, questions_of
from models.core.accounts import Account, account_named
from models.core.errors import NotFound
from models.core.paging import Page
from models.core.visibility import Reader
from models.moderation.moderation import silenced_among
from models.posts.quotes import followed_among
from models.posts.threads import gap_before
from models.posts.timelines import by_account, by_ids, context
from web.activitypub import objects as activitypub
from web.http.security import Access, Route, session, viewer
from web.mastodon.entities import entities_of
from web.pages.frame import decoded, framed
from web.pages.posts.naming import post_named
from web.pages.posts.showing import shown
from web.pages.posts.tree import Entity, Folded, Order, tree_of
from web.parts import PARTS

SHOWN = 40
MOST = 1000
"""Answers that a thread has at most (models/posts/timelines.py)."""


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
    me, post = viewer(request).account, await post_named(request)
    before, after = await context(me.reader, post.id)
    found = await shown(request, await by_ids(me.reader, [post.id]), "thread")
    if not found:
        raise NotFound
    above, below = await shown(request, before, "thread"), await shown(request, after, "thread")
    announced = await announcement_of_post(me.id, post.id)
    asked = await questions_of(post.id) if announced else []
    official = frozenset(str(each.post_id) for asking in asked for each in asking.answers if each.official)
    order: Order = "newest" if request.query.get("sort") == "newest" else "order"
    tree = tree_of(found[0]["id"], below, await _folded(me.id, [*above, *below]), official)
    return await framed(
        request,
        "posts/thread.html",
        post=found[0],
        before=above,
        gap=await gap_before(int(above[0]["id"]) if above else post.id),
        answers=tree.answers(order),
        count=len(below),
        is_cut=len(after) >= MOST,
        began_elsewhere=not post.local,
        order=order,
        announcement_id=announced.announcement.id if announced else 0,
        compose_reply=found[0],
        folded=tree.folded,
        details=[each for part in PARTS if (each := await part.details(request, post))],
    )


async def _folded(viewer_id: int, posts: Sequence[Entity]) -> dict[str, Folded]:
    """Return whose posts a thread folds, by account: whom the viewer has turned away, and whom moderators have limited."""
    accounts = {each["account"]["id"]: each["account"] for each in posts}
    limited = [int(i) for i, account in accounts.items() if account.get("limited") and int(i) != viewer_id]
    followed = await followed_among(viewer_id, limited)
    states: Any = await silenced_among(viewer_id, [int(i) for i in accounts])
    return {
        **{str(i): "limited" for i in limited if i not in followed},
        **{str(i): state for i, state in states.items()},
    }


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
