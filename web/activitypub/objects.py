"""What other sites read and where they deliver.

Only the site's own actor is served to strangers: its key is what everything else is signed with.
All other documents need a signature of an allow-listed site, and are shown as far as its signer
may see them; nothing here is ever cached by anybody in between.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from aiohttp import web

from federation.protocol import documents
from federation.protocol.collections import entries_document
from federation.protocol.signatures import SignedRequest
from federation.protocol.vocabulary import Activity, Note
from inbox.receive import proven_reader, receive
from models.core.accounts import Account, account_in_any_state, accounts_in_any_state, local_account
from models.core.errors import Forbidden, Gone, NotFound, Unauthenticated, UnsupportedType
from models.core.partners import READING, may
from models.core.site import Site
from models.core.visibility import may_know
from models.files.unsigned import with_links
from models.groups.groups import moderators_of
from models.knowledge.collections import FEATURE, Kind, may_read
from models.peers.peers import is_directory_hidden_from
from models.people.featured_tags import featured_names
from models.people.people import is_person
from models.posts.fetches import note_fetches
from models.posts.posts import Post, post_for, posts_by_ids
from models.posts.quotes import authorization_by_uri
from models.posts.reactions import pinned_ids
from models.posts.timelines import Page, by_account, by_ids
from models.posts.tombstones import buried_for
from outbox.delivery import compose
from outbox.knowledge.collections import listed_for
from outbox.people.directory import directory_uri
from outbox.posts.notes import note_of, notes_of
from web.http.context import network_of, site_of
from web.http.pace import check_pace, note_proven
from web.http.params import parameters
from web.http.security import Route, check_certificate, public, signed
from web.mastodon.listing import entity_id

CONTENT_TYPE = "application/activity+json; charset=utf-8"
INBOX_TYPES = frozenset({"application/activity+json", "application/ld+json"})
PAGE_SIZE = 20


def signed_request(request: web.Request, body: bytes = b"") -> SignedRequest:
    """Return the request as signed, byte for byte as it came over the wire."""
    headers = tuple((name.decode("latin-1"), text.decode("latin-1")) for name, text in request.raw_headers)
    return SignedRequest(request.method, request.raw_path, headers, body)


async def post_inbox(request: web.Request) -> web.Response:
    """Accept an activity: 202 once it is durable. Personal inboxes and the shared one are the same door."""
    check_certificate(request)
    if request.content_type not in INBOX_TYPES:
        raise UnsupportedType("An inbox takes application/activity+json")
    signer = await receive(network_of(request), signed_request(request, await request.read()))
    note_proven(request, signer.host if signer else "")
    return web.Response(status=202)


async def reader(request: web.Request) -> Account:
    """Return the account that signed a GET, or refuse."""
    if "Signature" not in request.headers:
        raise Unauthenticated("Sign this request: documents are for allow-listed sites only")
    await check_pace(request)
    who = await proven_reader(network_of(request), signed_request(request))
    note_proven(request, who.host)
    await _check_kind(request, who)
    return who


async def _check_kind(request: web.Request, who: Account) -> None:
    """Refuse a partner what is for sites of the company (models/core/partners.py)."""
    kind = await network_of(request).policy.kind_of(who.host)
    resource = request.match_info.route.resource
    if may(READING.get(resource.canonical if resource else ""), kind) == "no":
        raise Forbidden("This is for sites of the company only")


def document_response(document: dict[str, Any], status: int = 200) -> web.Response:
    headers = {
        "Content-Type": CONTENT_TYPE,
        "Cache-Control": "private, no-store",
        "Vary": "Accept, Signature",
    }
    return web.Response(body=documents.dump(document), status=status, headers=headers)


async def document_for(request: web.Request, who: Account, document: dict[str, Any]) -> web.Response:
    """Answer a document with files to a signer, whose site may be let off signing when it loads them."""
    if await network_of(request).policy.loads_unsigned(who.host):
        document = await with_links(site_of(request), document)
    return document_response(document)


async def show_instance_actor(request: web.Request) -> web.Response:
    """Serve the site's own actor. It has no profile: its page is where the site begins."""
    site = site_of(request)
    actor = await compose.actor_of(site, await account_in_any_state(site.account_id))
    return document_response(
        documents.instance_actor_document(replace(actor, url=site.url("/")), directory_uri(site))
    )


async def show_instance_outbox(request: web.Request) -> web.Response:
    await reader(request)
    return document_response(
        documents.collection_document(f"{site_of(request).instance_actor_uri}/outbox", 0)
    )


async def show_actor(request: web.Request) -> web.Response:
    """Serve an actor. One whom our moderators suspended says so, for its peers to hide it, too."""
    who = await reader(request)
    return await actor_response(who, request, await _known_account(who, request))


async def actor_response(who: Account, request: web.Request, account: Account) -> web.Response:
    """Serve one of our accounts to a signer who may know of it."""
    actor = await compose.actor_of(site_of(request), account, reader_host=who.host)
    if await is_directory_hidden_from(who.host):
        actor = replace(actor, discoverable=False)
    return await document_for(request, who, documents.actor_document(actor))


async def show_outbox(request: web.Request) -> web.Response:
    """List somebody's posts that the signer may see: Creates and Announces, newest first."""
    who, account = await _shown_account(request)
    params = await parameters(request)
    if "page" not in params:
        total = account.posts_count
        first = f"{account.outbox_url}?page=true"
        newest = await _forwarded(request, who, account) if account.actor_type == "Group" else None
        outbox = documents.collection_document(account.outbox_url, total, first=first, items=newest)
        return await document_for(request, who, outbox)
    page = Page(limit=PAGE_SIZE, max_id=params.integer("max_id"))
    views = await by_account(who.reader, account.id, page)
    posts = await posts_by_ids(view.id for view in views)
    activities = list((await _activities(site_of(request), posts, account)).values())
    await note_fetches([post.uri for post in posts if not post.boost_of_id], who)
    oldest = views[-1].id if len(views) == PAGE_SIZE else None
    page_of_outbox = documents.collection_page(
        site_of(request).url(request.raw_path),
        account.outbox_url,
        activities,
        next_page=f"{account.outbox_url}?page=true&max_id={oldest}" if oldest else None,
    )
    return await document_for(request, who, page_of_outbox)


async def _forwarded(request: web.Request, who: Account, group: Account) -> list[Activity]:
    """Return the newest public activities that a group forwarded: Lemmy reads them here, and no pages."""
    site = site_of(request)
    views = await by_account(who.reader, group.id, Page(limit=PAGE_SIZE))
    posts = await posts_by_ids(view.id for view in views)
    originals = await posts_by_ids(view.boost_id for view in views if view.boost_id)
    embedded = [each for each in originals if each.local and each.visibility != "members"]
    notes = await notes_of(site, embedded)
    await note_fetches([each.uri for each in embedded], who)
    found = await _activities(site, posts, group)
    for post in posts:
        if post.id in found and (note := notes.get(post.boost_of_id or 0)):
            create = compose.create(compose.page_of(note))
            found[post.id] = replace(found[post.id], object_id=create.id, object=create)
    return list(found.values())


async def show_followers(request: web.Request) -> web.Response:
    """Count followers; who they are is nobody else's business."""
    who, account = await _shown_account(request)
    count = 0 if await is_directory_hidden_from(who.host) else account.followers_count
    return document_response(documents.collection_document(account.followers_url, count))


async def show_following(request: web.Request) -> web.Response:
    who, account = await _shown_account(request)
    count = 0 if await is_directory_hidden_from(who.host) else account.following_count
    return document_response(documents.collection_document(account.following_url, count))


async def show_featured(request: web.Request) -> web.Response:
    """List pinned posts that the signer may see: those of people as bare ids, for Mastodon loses embedded ones.

    Groups pin their boosts; Lemmy reads the posts, and only embedded ones.
    """
    who, account = await _shown_account(request)
    views = await by_ids(who.reader, await pinned_ids(account.id))
    items: Sequence[Note | str]
    if account.actor_type == "Group":
        items = await _pinned(request, who, await posts_by_ids(view.boost_id or view.id for view in views))
    else:
        items = [post.uri for post in await posts_by_ids(view.id for view in views)]
    featured = documents.collection_document(account.featured_url, len(items), items=items)
    return await document_for(request, who, featured)


async def _pinned(request: web.Request, who: Account, posts: Sequence[Post]) -> list[Note | str]:
    ours = [post for post in posts if post.local]
    notes = await notes_of(site_of(request), ours)
    await note_fetches([post.uri for post in ours], who)
    return [compose.page_of(notes[post.id]) if post.local else post.uri for post in posts]


async def show_moderators(request: web.Request) -> web.Response:
    """List a group's moderators, as bare ids."""
    who, account = await _shown_account(request)
    uris = await moderators_of(account.id, who.reader)
    if not uris:
        raise NotFound
    url = site_of(request).moderators_uri(account.id)
    return document_response(documents.collection_document(url, len(uris), items=uris))


async def show_faq(request: web.Request) -> web.Response:
    """List a group's FAQ, as far as the signer may see what is in it."""
    return await _collection(request, "faq")


async def show_shelf(request: web.Request) -> web.Response:
    """List a group's shelf of resources, as far as the signer may see what is on it."""
    return await _collection(request, "shelf")


async def _collection(request: web.Request, kind: Kind) -> web.Response:
    who, account = await _shown_account(request)
    if account.actor_type != "Group" or not await may_read(who.reader, account.id):
        raise NotFound
    url = site_of(request).collection_uri(account.id, kind)
    return document_response(entries_document(url, await listed_for(who.reader, account.id, kind)))


async def show_featured_tags(request: web.Request) -> web.Response:
    _, account = await _shown_account(request)
    names = await featured_names(account.id)
    return document_response(documents.hashtags_document(account.featured_tags_url, names))


async def show_post(request: web.Request) -> web.Response:
    who = await reader(request)
    return await post_response(who, request, entity_id(request))


async def post_response(who: Account, request: web.Request, account_id: int) -> web.Response:
    """Serve the post of the path to the signer, or a boost as an activity."""
    post = await _own_post(request, who, account_id)
    if post.boost_of_id:
        activity = await _activity(site_of(request), post, await account_in_any_state(post.account_id))
        return document_response(documents.activity_document(activity))
    note = documents.note_document(await note_of(site_of(request), post))
    return await document_for(request, who, note)


async def show_post_activity(request: web.Request) -> web.Response:
    who = await reader(request)
    post = await _own_post(request, who, entity_id(request))
    activity = await _activity(site_of(request), post, await account_in_any_state(post.account_id))
    return await document_for(request, who, documents.activity_document(activity))


async def show_quote_authorization(request: web.Request) -> web.Response:
    """Serve a permission to quote to those who may see the quoted post."""
    who, account = await _shown_account(request)
    permission = await authorization_by_uri(site_of(request).url(request.path))
    if permission is None:
        raise NotFound
    quoted = await post_for(who.reader, permission.quoted_id)
    if quoted.account_id != account.id:
        raise NotFound
    if permission.revoked_at is not None:
        raise Gone("This permission was taken back")
    authorization = await compose.authorization_of(permission, quoted)
    return document_response(documents.quote_authorization_document(authorization))


async def _shown_account(request: web.Request) -> tuple[Account, Account]:
    """Return the signer, and the requested account of ours; NotFound for one that the signer may not know of."""
    who = await reader(request)
    return who, await _own_account(who, request)


async def _own_account(who: Account, request: web.Request) -> Account:
    account = await _known_account(who, request)
    if account.suspended_at is not None:
        raise Forbidden("This account is suspended")
    return account


async def _known_account(who: Account, request: web.Request) -> Account:
    """Fetch one of our accounts that the signer may know of, suspended or not; Gone when it was deleted."""
    account = await local_account(entity_id(request))
    if account is None or account.id == site_of(request).account_id:
        raise NotFound
    if not await may_know(who.reader, account.id):
        raise NotFound
    if account.suspended_at is not None and not await is_person(account.id):
        raise Gone("This account was deleted")
    return account


async def _own_post(request: web.Request, who: Account, account_id: int) -> Post:
    """Fetch a post of ours that the signer may see, and record the fetch; Gone for a deleted one that the signer
    had.
    """
    post_id = entity_id(request, "post_id")
    if not await may_know(who.reader, account_id):
        raise NotFound
    if deleted_at := await buried_for(who.host, site_of(request).post_uri(account_id, post_id)):
        raise Gone(f"This post was deleted on {deleted_at:%Y-%m-%d}")
    post = await post_for(who.reader, post_id)
    if post.account_id != account_id or not post.local:
        raise NotFound
    await note_fetches([post.uri], who)
    return post


async def _activity(site: Site, post: Post, author: Account) -> Activity:
    found = await _activities(site, [post], author)
    if post.id not in found:
        raise NotFound
    return found[post.id]


async def _activities(site: Site, posts: Sequence[Post], author: Account) -> dict[int, Activity]:
    """Describe what somebody posted and boosted, by post, in a fixed number of statements.

    A boost whose original was just deleted is left out.
    """
    notes = await notes_of(site, [post for post in posts if post.boost_of_id is None])
    originals = {post.id: post for post in await posts_by_ids(p.boost_of_id for p in posts if p.boost_of_id)}
    authors = await accounts_in_any_state({post.account_id for post in originals.values()})
    found: dict[int, Activity] = {}
    for post in posts:
        if post.boost_of_id is None:
            found[post.id] = compose.create(notes[post.id])
        elif original := originals.get(post.boost_of_id):
            found[post.id] = compose.announce(post, author, original, authors[original.account_id].uri)
    return found


ROUTES = [
    Route("GET", "/actor", show_instance_actor, public),
    Route("GET", "/actor/outbox", show_instance_outbox, signed),
    Route("POST", "/actor/inbox", post_inbox, signed),
    Route("POST", "/inbox", post_inbox, signed),
    Route("GET", "/users/{id}", show_actor, signed),
    Route("POST", "/users/{id}/inbox", post_inbox, signed),
    Route("GET", "/users/{id}/outbox", show_outbox, signed),
    Route("GET", "/users/{id}/followers", show_followers, signed),
    Route("GET", "/users/{id}/following", show_following, signed),
    Route("GET", "/users/{id}/quote_authorizations/{authorization_id}", show_quote_authorization, signed),
    Route("GET", "/users/{id}/moderators", show_moderators, signed),
    Route("GET", "/users/{id}/collections/featured", show_featured, signed),
    Route("GET", "/users/{id}/collections/tags", show_featured_tags, signed),
    Route("GET", "/users/{id}/collections/faq", show_faq, signed, feature=FEATURE),
    Route("GET", "/users/{id}/collections/shelf", show_shelf, signed, feature=FEATURE),
    Route("GET", "/users/{id}/statuses/{post_id}", show_post, signed),
    Route("GET", "/users/{id}/statuses/{post_id}/activity", show_post_activity, signed),
]
