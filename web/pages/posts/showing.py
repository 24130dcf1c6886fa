"""Posts as pages have them: the same entities that clients get, drawn by templates/macros/post.html."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from models.core.paging import Page
from models.posts.timelines import PostView, by_ids
from outbox.delivery.ledger import copies_of
from web.http.context import site_of
from web.http.html import part
from web.http.pagination import page_of
from web.http.params import parameters
from web.http.security import viewer
from web.mastodon.listing import statuses
from web.pages.entities import decoded
from web.parts import PARTS

SHOWN = 20
"""Posts on a page."""


@dataclass(frozen=True)
class Feed:
    """A page of posts."""

    posts: Sequence[dict[str, Any]]
    older: str = ""
    """Query of the next page; "" for none."""
    newest: int = 0
    """Cursor of the first post."""
    is_first: bool = True


async def page_asked(request: web.Request) -> Page:
    return page_of(await parameters(request), SHOWN, SHOWN)


async def feed_of(request: web.Request, views: Sequence[PostView], context: str = "") -> Feed:
    """Render a page of posts for the viewer, through their filters."""
    asked = await page_asked(request)
    older = ""
    if len(views) >= asked.limit:
        kept = {name: value for name, value in request.query.items() if name not in ("max_id", "min_id")}
        older = "?" + urlencode({**kept, "max_id": views[-1].cursor})
    return Feed(
        await shown(request, views, context),
        older,
        views[0].cursor if views else 0,
        asked.max_id is None,
    )


async def shown(request: web.Request, views: Sequence[PostView], context: str = "") -> list[dict[str, Any]]:
    """Render posts for the viewer; what their filters hide in the context is left out.

    The viewer's own say in `copies` on how many sites they are.
    """
    found = [decoded(each) for each in await statuses(request, views, context)]
    me = viewer(request).account
    originals = [each["reblog"] or each for each in found]
    for each in originals:
        for kind in PARTS:
            kind.drawn(each)
    own = {int(each["id"]): each for each in originals if each["account"]["id"] == str(me.id)}
    if own:
        for post_id, copies in (await copies_of(site_of(request), me, own)).items():
            own[post_id]["copies"] = copies
    return found


async def shown_by_id(request: web.Request, post_id: int) -> dict[str, Any] | None:
    """Render a post for the viewer; None where there is none that they may see."""
    found = await shown(request, await by_ids(viewer(request).account.reader, [post_id]))
    return found[0] if found else None


def wants_part(request: web.Request) -> bool:
    """Tell whether a script asks, which puts the answer into the page that is open."""
    return "Parvis-Part" in request.headers


def post_part(request: web.Request, entity: dict[str, Any], **values: Any) -> web.Response:
    """Answer a script with one post, drawn as on every page."""
    return part(request, "posts/one.html", post=entity, **values)
