"""Quotes of our people's posts by other sites, and of other sites' posts by whomever. The mirror of outbox/posts/quotes.py.

A post that says it quotes another is believed only with the quoted author's permission: one that we
gave, or one that was fetched from that author's own site and names both posts.
"""

import logging

from federation.network import Network
from federation.protocol import parsing
from federation.protocol.urls import same_authority
from federation.protocol.vocabulary import PUBLIC, Note
from inbox.checks import Incoming, answered_quote
from models.core.accounts import Account
from models.core.errors import ParvisError
from models.core.live import Event
from models.core.visibility import may_see
from models.notifications.notifications import notify
from models.posts.posts import Post, is_buried, post_by_uri
from models.posts.quotes import (
    QuoteState,
    attach_quote,
    authorization_by_uri,
    authorization_of,
    authorize,
    may_quote,
    remember_authorization,
    revoke_authorization,
    set_quote_policy,
    set_quote_state,
)
from outbox.posts import quotes

_log = logging.getLogger("parvis.inbox")


async def receive_request(network: Network, incoming: Incoming) -> None:
    """Allow a quote of one of our posts, or refuse it. Who may not see the post is told nothing."""
    request, sender = incoming.activity, incoming.sender
    quoted = await post_by_uri(request.object_id or "")
    if quoted is None or not quoted.local or not await may_see(sender.reader, quoted.id):
        return
    uri, permission = request.instrument_id or "", None
    if await may_quote(sender.id, quoted):
        permission = await authorize(network.site, quoted, uri, sender.id)
    await quotes.answer(network, sender, request, quoted, permission)
    quoting = await post_by_uri(uri)
    if permission and quoting and quoting.quote_uri == quoted.uri:
        await attach_quote(quoting.id, quoted.uri, quoted.id, "accepted", permission)
        await notify(network.site.live, quoted.account_id, "quote", sender.id, quoting.id)
        network.site.live.announce(Event("edit", quoting.id))


async def receive_accept(network: Network, incoming: Incoming) -> None:
    """Show a quote of ours that its author allowed, and send the permission to everybody who has the post."""
    post, permission = await answered_quote(incoming), incoming.activity.result
    development = network.site.settings.development
    if post is None or post.quote_state != "pending":
        return
    if permission and same_authority(permission, incoming.sender.uri, development=development):
        await remember_authorization(permission, post.quote_of_id or 0, post.uri, post.account_id)
        await set_quote_state(post, "accepted", permission)
        await quotes.tell(network, post)


async def receive_reject(network: Network, incoming: Incoming) -> None:
    """Hide a quote of ours that its author refuses, or allowed before."""
    post = await answered_quote(incoming)
    if post and post.quote_state in ("pending", "accepted"):
        await set_quote_state(post, "rejected" if post.quote_state == "pending" else "revoked")
        await quotes.tell(network, post)


async def receive_revocation(network: Network, uri: str) -> None:
    """Hide what a deleted permission allowed; the check has made sure that its giver sent it."""
    permission = await authorization_by_uri(uri)
    for post in await revoke_authorization(permission) if permission else ():
        network.site.live.announce(Event("edit", post.id))
        if post.local:
            await quotes.tell(network, post)


async def fetch_authorization(network: Network, note: Note, quoted: Post) -> None:
    """Bring the permission that a post names here, when it is true. Runs outside any transaction."""
    uri = note.quote_authorization
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


async def take_over(network: Network, post: Post, author: Account, note: Note) -> None:
    """Store which post a remote post quotes, how far that is allowed, and who may quote it in turn."""
    policy = policy_of(note, author)
    if policy != post.quote_policy:
        await set_quote_policy(post.id, policy)
        network.site.live.announce(Event("edit", post.id))
    if not note.quote:
        return
    quoted = await post_by_uri(note.quote)
    state, permission = await _allowed(note, author, quoted)
    if state == "pending" and post.quote_state == "revoked":
        return
    if (state, permission, note.quote) == (post.quote_state, post.quote_authorization, post.quote_uri):
        return
    await attach_quote(post.id, note.quote, quoted.id if quoted else None, state, permission)
    if quoted and state == "accepted":
        await notify(network.site.live, quoted.account_id, "quote", author.id, post.id)
    network.site.live.announce(Event("edit", post.id))


async def _allowed(note: Note, author: Account, quoted: Post | None) -> tuple[QuoteState, str]:
    """Return how far a post may quote another, and the permission by which it may."""
    if quoted is None or quoted.boost_of_id:
        return "pending", ""
    if quoted.account_id == author.id:
        return "accepted", ""
    permission = await authorization_of(quoted.id, note.id, author.id)
    if permission and (quoted.local or permission.uri == note.quote_authorization):
        return "accepted", permission.uri
    return "pending", ""


def policy_of(note: Note, author: Account) -> str:
    """Read who may quote a post. Where nothing is said nobody may, as at Mastodon: nobody would answer."""
    welcome = note.quotable_by or ()
    if PUBLIC in welcome:
        return "public"
    return "followers" if author.followers_url and author.followers_url in welcome else "nobody"
