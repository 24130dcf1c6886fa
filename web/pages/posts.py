"""Pages behind the links in posts: a person, a post with its thread, a hashtag. For colleagues who are logged in.

Other sites are often given these addresses instead of ids: asked for ActivityPub, they answer with
the document, under the rules of web/activitypub/objects.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from aiohttp import web

from models.core.accounts import Account, account_named
from models.core.errors import NotFound
from models.core.paging import Page
from models.core.visibility import Reader
from models.posts.posts import post_for
from models.posts.tags import spellings_of
from models.posts.timelines import PostView, by_account, by_ids, context, tagged
from models.text.tags import tag_key
from web.activitypub import objects as activitypub
from web.http.html import page
from web.http.security import (
    Access,
    Route,
    form_token,
    session,
    viewer,
    visitor_secret,
)
from web.mastodon.entities import entities_of
from web.mastodon.listing import entity_id
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
    return page(request, "profile.html", account=_decoded(entity), posts=await shown_posts(request, views))


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
    views = [*before, *await by_ids(me.reader, [post.id]), *after]
    return page(
        request,
        "post.html",
        account=account,
        posts=await shown_posts(request, views),
        post_id=str(post.id),
        form_token=form_token(visitor_secret(request)),
        details=[each for part in PARTS if (each := await part.details(request, post))],
    )


async def show_tag(request: web.Request) -> web.StreamResponse:
    key = tag_key(request.match_info["name"])
    views = await tagged(viewer(request).account.id, [key], Page(limit=SHOWN))
    names = await spellings_of([key])
    return page(request, "tag.html", tag=names[key], posts=await shown_posts(request, views))


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


@dataclass(frozen=True)
class Shown:
    """A post on a page."""

    entity: dict[str, Any]
    boosted_by: dict[str, Any] | None
    written_at: datetime
    path: str
    parts: tuple[str, ...] = tuple(part.template for part in PARTS if part.template)
    """Templates of the parts that it may have."""


async def shown_posts(request: web.Request, views: Sequence[PostView]) -> list[Shown]:
    """Render posts for a page of ours."""
    rendered = await entities_of(request).load_for(views, viewer(request).account.id)
    shown = []
    for entity in map(_decoded, rendered):
        original = entity["reblog"] or entity
        moment = datetime.fromisoformat(original["created_at"])
        path = f"/@{original['account']['acct']}/{original['id']}"
        shown.append(Shown(original, entity["account"] if entity["reblog"] else None, moment, path))
    return shown


def _decoded(fragment: Any) -> dict[str, Any]:
    return orjson.loads(orjson.dumps(fragment))


ROUTES = [
    Route("GET", "/@{username}", show_profile, session_or_signed),
    Route("GET", "/@{username}/{post_id}", show_post, session_or_signed),
    Route("GET", "/tags/{name}", show_tag, session),
]
