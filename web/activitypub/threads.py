"""Collections that complete what other sites have: replies, whole threads (FEP-f228), numbers of likes and boosts, and
their own followers (FEP-8fcf).

Only ids are listed; the posts are fetched from where they were written. The documents of people and
posts are in web/activitypub/objects.py.
"""

from collections.abc import Sequence

from aiohttp import web

from federation.protocol import documents
from federation.protocol.answers import PLACES
from models.core.accounts import Account, local_account
from models.core.errors import NotFound
from models.core.visibility import may_know
from models.knowledge.questions import Kind, chosen_uris, question_of
from models.people.follows import followers_at
from models.posts.posts import Post, post_for
from models.posts.threads import PAGE, reply_uris, thread_uris
from outbox.delivery.synchronization import synchronization_uri
from web.activitypub.objects import document_response, reader
from web.http.context import site_of
from web.http.params import parameters
from web.http.security import Route, signed
from web.mastodon.listing import entity_id


async def show_replies(request: web.Request) -> web.Response:
    """List the answers to a post of ours that the signer may see."""
    who, post = await _asked_post(request)
    url, params = f"{post.uri}/replies", await parameters(request)
    if "page" not in params:
        return document_response(documents.collection_document(url, None, first=f"{url}?page=true"))
    uris, following = await reply_uris(who.reader, post.id, params.integer("after") or 0)
    return _page(request, url, uris, following)


async def show_likes(request: web.Request) -> web.Response:
    """Count the likes of a post of ours that the signer may see; only people of this site see whose they are."""
    _, post = await _asked_post(request)
    return document_response(documents.count_document(f"{post.uri}/likes", post.favourites_count))


async def show_shares(request: web.Request) -> web.Response:
    """Count the boosts of a post of ours that the signer may see."""
    _, post = await _asked_post(request)
    return document_response(documents.count_document(f"{post.uri}/shares", post.boosts_count))


async def show_accepted(request: web.Request) -> web.Response:
    """List the accepted answers to a question of ours, as far as the signer may see them."""
    return await _chosen(request, "accepted")


async def show_verified(request: web.Request) -> web.Response:
    """List the answers to a question of ours that experts have verified, as far as the signer may see them."""
    return await _chosen(request, "verified")


async def _chosen(request: web.Request, kind: Kind) -> web.Response:
    who, post = await _asked_post(request)
    if await question_of(post.id) is None:
        raise NotFound
    uris = await chosen_uris(who.reader, post.id, kind)
    url = f"{post.uri}{PLACES[kind]}"
    return document_response(documents.collection_document(url, len(uris), items=uris))


async def _asked_post(request: web.Request) -> tuple[Account, Post]:
    """Return the signer, and the post of ours whose collection is requested; NotFound unless the signer may see it."""
    who = await reader(request)
    post = await post_for(who.reader, entity_id(request, "post_id"))
    if not post.local or post.boost_of_id or post.account_id != entity_id(request):
        raise NotFound
    return who, post


async def show_context(request: web.Request) -> web.Response:
    """List a thread that began here: its first post, then all answers that the signer may see, oldest first."""
    who = await reader(request)
    root = await post_for(who.reader, entity_id(request))
    url = site_of(request).url(f"/contexts/{root.id}")
    if not root.local or root.context_uri != url:
        raise NotFound
    params, found = await parameters(request), await thread_uris(who.reader, root.id)
    if "page" not in params:
        return document_response(documents.collection_document(url, len(found), first=f"{url}?page=true"))
    start = min(max(params.integer("after") or 0, 0), len(found))
    end = start + PAGE
    return _page(request, url, found[start:end], end if end < len(found) else None)


async def show_synchronization(request: web.Request) -> web.Response:
    """List the followers of somebody of ours at the signer's own site; never those at another."""
    who = await reader(request)
    account = await local_account(entity_id(request))
    if account is None or account.suspended_at or account.id == site_of(request).account_id:
        raise NotFound
    if not await may_know(who.reader, account.id):
        raise NotFound
    followers = await followers_at(account.id, [who.host])
    uris = [uri for uri, _ in followers.get(who.host, ())]
    url = synchronization_uri(site_of(request), account.id)
    return document_response(documents.collection_document(url, len(uris), items=uris))


def _page(request: web.Request, url: str, uris: Sequence[str], after: int | None) -> web.Response:
    here = site_of(request).url(request.raw_path)
    following = f"{url}?page=true&after={after}" if after is not None else None
    return document_response(documents.collection_page(here, url, uris, next_page=following))


ROUTES = [
    Route("GET", "/users/{id}/statuses/{post_id}/replies", show_replies, signed),
    Route("GET", "/users/{id}/statuses/{post_id}/likes", show_likes, signed),
    Route("GET", "/users/{id}/statuses/{post_id}/shares", show_shares, signed),
    Route("GET", "/users/{id}/statuses/{post_id}/accepted", show_accepted, signed),
    Route("GET", "/users/{id}/statuses/{post_id}/verified", show_verified, signed),
    Route("GET", "/contexts/{id}", show_context, signed),
    Route("GET", "/users/{id}/followers_synchronization", show_synchronization, signed),
]
