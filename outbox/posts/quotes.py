"""What our people do about quotes: allow or refuse, take a permission back. inbox/posts/quotes.py is the mirror.

How they quote is a part of their posts: outbox/parts/quote.py. Where the quoted author is ours the policy of the post
answers at once, for our own people and for other sites' alike.
"""

from dataclasses import replace
from typing import Literal

from federation.network import Network
from federation.protocol.vocabulary import Activity, Note
from models.core.accounts import Account
from models.core.errors import NotFound
from models.core.live import Event
from models.core.transaction import atomic
from models.posts.posts import Post, lock_posts, mentioned_ids, post_for
from models.posts.quotes import (
    authorization_of,
    quoting_post,
    revoke_authorization,
    set_quote_policy,
    set_quote_state,
)
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of, inboxes_of_followers
from outbox.parts.quote import check_policy
from outbox.posts.audience import inboxes_for_change
from outbox.posts.notes import note_of


async def answer(
    network: Network, asker: Account, request: Activity, quoted: Post, permission: str | None
) -> None:
    """Queue the Accept of a QuoteRequest, with the permission, or its Reject. Belongs in the caller's transaction."""
    author = await Account.get(id=quoted.account_id)
    asked = replace(request, object=None, object_type=None, instrument=None, raw=b"")
    kind: Literal["Accept", "Reject"] = "Accept" if permission else "Reject"
    reply = compose.act(network.site, author, kind, asked.id, embedded=asked, to=[asker.uri])
    await enqueue(
        network, replace(reply, result=permission), author.id, await inboxes_of([asker.id], shared=False)
    )


async def send_request(network: Network, post: Post) -> None:
    """Tell everybody who has a post of ours how its quote or its policy stands now."""
    post = await Post.get(id=post.id)
    author = await Account.get(id=post.account_id)
    # Without `updated`: receivers take it for a refresh, not for an edit.
    note: Note = replace(await note_of(network.site, post), updated=None)
    update = compose.act(network.site, author, "Update", note.id, embedded=note, to=note.to, cc=note.cc)
    await enqueue(network, update, author.id, await inboxes_for_change(post, await mentioned_ids(post.id)))
    network.site.live.announce(Event("edit", post.id))


@atomic
async def set_policy(network: Network, author: Account, post_id: int, policy: str) -> None:
    """Say who may quote one's own post from now on. Locks the post."""
    check_policy(policy)
    post = await _own_post(author, post_id)
    if post.quote_policy == policy:
        return
    await set_quote_policy(post.id, policy)
    await send_request(network, post)


@atomic
async def revoke(network: Network, author: Account, post_id: int, quoting_id: int) -> None:
    """Take one's own post out of a post that quotes it, here and at every site. Locks both."""
    await lock_posts(post_id, quoting_id)
    post = await _own_post(author, post_id)
    quoting = await quoting_post(post.id, quoting_id)
    permission = await authorization_of(post.id, quoting.uri, quoting.account_id)
    if permission is None:  # one quotes oneself without any
        await set_quote_state(quoting, "revoked")
    else:
        await revoke_authorization(permission)
        deletion = compose.act(network.site, author, "Delete", permission.uri, to=[author.followers_url])
        inboxes = [
            *await inboxes_of([quoting.account_id], shared=False),
            *await inboxes_of_followers(author.id),
        ]
        await enqueue(network, deletion, author.id, inboxes)
    network.site.live.announce(Event("edit", quoting.id))
    if quoting.local:
        await send_request(network, quoting)


async def _own_post(author: Account, post_id: int) -> Post:
    post = await post_for(author.reader, post_id, lock=True)
    if post.account_id != author.id or post.boost_of_id:
        raise NotFound
    return post
