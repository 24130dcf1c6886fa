"""Permission to quote: asked of our people, given to them, taken back. The mirror of outbox/posts/quotes.py.

What a post of another site quotes is a part of it: inbox/parts/quote.py.
"""

import logging

from federation.network import Network
from federation.protocol.urls import same_authority
from inbox.checks import Incoming, answered_quote
from models.core.live import Event
from models.core.visibility import may_see
from models.notifications.notifications import notify
from models.posts.posts import post_by_uri
from models.posts.quotes import (
    attach_quote,
    authorize,
    may_quote,
    remember_authorization,
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
        await attach_quote(quoting, quoted.uri, quoted.id, "accepted", permission)
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
        await quotes.send_request(network, post)


async def receive_reject(network: Network, incoming: Incoming) -> None:
    """Hide a quote of ours that its author refuses, or allowed before."""
    post = await answered_quote(incoming)
    if post and post.quote_state in ("pending", "accepted"):
        await set_quote_state(post, "rejected" if post.quote_state == "pending" else "revoked")
        await quotes.send_request(network, post)
