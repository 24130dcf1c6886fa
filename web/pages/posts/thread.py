"""The page of a post with its thread. For colleagues who are logged in.

Other sites are often given this address instead of the id: asked for ActivityPub, it answers with
the document, under the rules of web/activitypub/objects.py.
"""

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from models.announcements.announcements import announcement_of_post, questions_of
from models.core.errors import NotFound
from models.knowledge.deciding import closed_above
from models.moderation.moderation import silenced_among
from models.notifications.reading import read_thread
from models.posts.drafts import draft_for
from models.posts.quotes import followed_among
from models.posts.threads import gap_before
from models.posts.timelines import by_ids, context
from web.activitypub import objects as activitypub
from web.http.context import site_of
from web.http.params import parameters
from web.http.security import Route, viewer
from web.pages.frame import framed
from web.pages.groups.tools import tools_for
from web.pages.knowledge.asking import linked_to
from web.pages.knowledge.collecting import collecting_for
from web.pages.people.profile import own_named, session_or_signed, wants_document
from web.pages.posts.choosing import choosing_below
from web.pages.posts.naming import post_named
from web.pages.posts.showing import shown
from web.pages.posts.tree import Entity, Folded, Order, tree_of
from web.parts import PARTS

MOST = 1000
"""Answers that a thread has at most (models/posts/timelines.py)."""


async def show_post(request: web.Request) -> web.StreamResponse:
    if wants_document(request):
        who = await activitypub.reader(request)
        return await activitypub.post_response(who, request, (await own_named(request, who.reader)).id)
    me, post = viewer(request).account, await post_named(request)
    before, after = await context(me.reader, post.id)
    await read_thread(me.id, [post.id])
    found = await shown(request, await by_ids(me.reader, [post.id]), "thread")
    if not found:
        raise NotFound
    above, below = await shown(request, before, "thread"), await shown(request, after, "thread")
    announced = await announcement_of_post(me.id, post.id)
    asked = await questions_of(post.id) if announced else []
    official = frozenset(str(each.post_id) for asking in asked for each in asking.answers if each.official)
    choosing = await choosing_below(request, post)
    orders: tuple[Order, ...] = ("order", "newest") if choosing is None else ("order", "newest", "oldest")
    order: Order = next((each for each in orders if each == request.query.get("sort")), "order")
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
        group_tools=await tools_for(request, [*found, *above, *below]),
        choosing=choosing,
        orders=orders,
        linked=await linked_to(request, me, post) if choosing else None,
        collecting=await collecting_for(request, [*found, *above, *below]),
        is_closed=site_of(request).look.has("deciding") and await closed_above(post.id) is not None,
        begun=await _begun(request, me.id),
        details=[each for part in PARTS if (each := await part.details(request, post))],
    )


async def _begun(request: web.Request, viewer_id: int) -> int:
    """Return the draft of a question that somebody was writing when they opened this one; 0 for none."""
    draft_id = (await parameters(request)).integer("draft", 0)
    try:
        return (await draft_for(viewer_id, draft_id)).id if draft_id else 0
    except NotFound:
        return 0


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


ROUTES = [
    Route("GET", "/@{username}/{post_id}", show_post, session_or_signed),
]
