"""What our people do about posts: favourite, bookmark, mute a thread."""

from federation.network import Network
from models.accounts import Account
from models.base import new_id
from models.notifications import notify, withdraw
from models.posts import Post, post_for
from models.reactions import add_favourite, remove_favourite, set_bookmark, set_thread_mute
from models.transaction import transaction
from outbox import compose
from outbox.queue import enqueue, inboxes_of


async def favourite(network: Network, account: Account, post_id: int) -> int:
    """Favourite a post; return its id (that of the boosted post for a boost). Once is enough."""
    post = await _original(account, post_id)
    uri = f"{network.site.actor_uri(account.id)}/likes/{new_id()}"
    async with transaction():
        if await add_favourite(account.id, post.id, uri):
            await notify(network.site.live, post.account_id, "favourite", account.id, post.id)
            like = compose.act(
                network.site, account, "Like", post.uri, activity_id=uri, to=[await _author_uri(post)]
            )
            await enqueue(network, like, account.id, await inboxes_of([post.account_id], shared=False))
    return post.id


async def unfavourite(network: Network, account: Account, post_id: int) -> int:
    """Take a favourite back; return the post's id."""
    post = await _original(account, post_id)
    async with transaction():
        uri = await remove_favourite(account.id, post.id)
        if uri is not None:
            await withdraw("favourite", account.id, post.id)
            like = compose.act(
                network.site, account, "Like", post.uri, activity_id=uri, to=[await _author_uri(post)]
            )
            undo = compose.undo(network.site, account, like)
            await enqueue(network, undo, account.id, await inboxes_of([post.account_id], shared=False))
    return post.id


async def bookmark(account: Account, post_id: int, on: bool) -> int:
    """Keep a post for oneself, or no longer. Nobody else is told."""
    post = await _original(account, post_id)
    async with transaction():
        await set_bookmark(account.id, post.id, on)
    return post.id


async def mute_thread(account: Account, post_id: int, on: bool) -> int:
    """Hear no more of a thread, or again."""
    post = await post_for(account.id, post_id)
    async with transaction():
        await set_thread_mute(account.id, post.thread_id, on)
    return post.id


async def _original(account: Account, post_id: int) -> Post:
    post = await post_for(account.id, post_id)
    return await post_for(account.id, post.boost_of_id) if post.boost_of_id else post


async def _author_uri(post: Post) -> str:
    return (await Account.get(id=post.account_id)).uri
