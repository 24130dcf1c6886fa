"""Quotes of other sites' posts, as parts of them. The mirror of outbox/parts/quote.py.

A post that says it quotes another is believed only with the quoted author's permission: one that we
gave, or one that was fetched from that author's own site and names both posts.
"""

import logging
from dataclasses import replace

from federation.network import Network
from federation.protocol import parsing
from federation.protocol.parts.quote import Quoting
from federation.protocol.vocabulary import PUBLIC, Note
from inbox.parts.part import How, Part
from models.core.accounts import Account
from models.core.errors import ParvisError
from models.core.live import Event
from models.core.site import Site
from models.notifications.notifications import notify
from models.posts.posts import NewPost, Post, is_buried, post_by_uri
from models.posts.quotes import (
    QuoteState,
    attach_quote,
    authorization_by_uri,
    authorization_of,
    remember_authorization,
    revoke_authorization,
    set_quote_policy,
)
from outbox.posts.quotes import send_request

_log = logging.getLogger("parvis.inbox")


_NOTHING = Quoting()


def _quoting(note: Note) -> Quoting:
    return note.part(Quoting) or _NOTHING


def _names(note: Note) -> str | None:
    return _quoting(note).quoted


async def _brought(network: Network, note: Note, quoted: Post) -> None:
    """Bring the permission that a post names here, when it is true."""
    uri = _quoting(note).authorization
    if not uri or quoted.local or await authorization_by_uri(uri):
        return
    giver, author = (
        await Account.get(id=quoted.account_id),
        await network.actors.actor_for(note.attributed_to),
    )
    if await is_buried(uri, giver.uri):
        return
    try:
        fetched = await network.client.fetch_document(await network.policy.admit(uri))
        found = parsing.parse_quote_authorization(
            fetched.document, development=network.site.settings.development
        )
    except (parsing.BadDocument, ParvisError) as error:
        _log.info("quote not shown post=%s because=%s", note.id, error)
        return
    if (found.id, found.attributed_to, found.quoting, found.quoted) == (uri, giver.uri, note.id, quoted.uri):
        await remember_authorization(uri, quoted.id, note.id, author.id)


def _new(author: Account, note: Note, new: NewPost) -> NewPost:
    policy = _policy_of(_quoting(note), author)
    return new if policy == new.quote_policy else replace(new, quote_policy=policy)


async def _receive(network: Network, post: Post, author: Account, note: Note, told: bool) -> None:
    if _quoting(note).quoted:
        await _take_over(network.site, post, author, note)


async def _update(network: Network, post: Post, author: Account, note: Note, how: How) -> None:
    if how != "late":
        await _take_over(network.site, post, author, note)


async def _take_over(site: Site, post: Post, author: Account, note: Note) -> None:
    """Store which post a remote post quotes, how far that is allowed, and who may quote it in turn."""
    quoting = _quoting(note)
    policy = _policy_of(quoting, author)
    if policy != post.quote_policy:
        await set_quote_policy(post.id, policy)
        site.live.announce(Event("edit", post.id))
    if not quoting.quoted:
        return
    quoted = await post_by_uri(quoting.quoted)
    state, permission = await _allowed(note, author, quoted)
    if state == "pending" and post.quote_state == "revoked":
        return
    if (state, permission, quoting.quoted) == (post.quote_state, post.quote_authorization, post.quote_uri):
        return
    await attach_quote(post, quoting.quoted, quoted.id if quoted else None, state, permission)
    if quoted and state == "accepted":
        await notify(site.live, quoted.account_id, "quote", author.id, post.id)
    site.live.announce(Event("edit", post.id))


async def _allowed(note: Note, author: Account, quoted: Post | None) -> tuple[QuoteState, str]:
    """Return how far a post may quote another, and the permission by which it may."""
    if quoted is None or quoted.boost_of_id:
        return "pending", ""
    if quoted.account_id == author.id:
        return "accepted", ""
    permission = await authorization_of(quoted.id, note.id, author.id)
    if permission and (quoted.local or permission.uri == _quoting(note).authorization):
        return "accepted", permission.uri
    return "pending", ""


def _policy_of(quoting: Quoting, author: Account) -> str:
    """Read who may quote a post. Where nothing is said nobody may, as at Mastodon: nobody would answer."""
    welcome = quoting.quotable_by or ()
    if PUBLIC in welcome:
        return "public"
    return "followers" if author.followers_url and author.followers_url in welcome else "nobody"


async def _gone(network: Network, uri: str) -> None:
    """Hide what a deleted permission allowed; the check has made sure that its giver sent it."""
    permission = await authorization_by_uri(uri)
    for post in await revoke_authorization(permission) if permission else ():
        network.site.live.announce(Event("edit", post.id))
        if post.local:
            await send_request(network, post)


PART = Part("quote", names=_names, brought=_brought, new=_new, receive=_receive, update=_update, gone=_gone)
