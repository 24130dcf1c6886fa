"""What our people do about posts: favourite, react with an emoji, bookmark, mute a thread.

Each verb locks the post first: sent twice at once it is done once, and of a post that is being deleted there is nothing.
"""

import unicodedata
from dataclasses import replace

from federation.network import Network
from federation.protocol.vocabulary import Activity
from models.announcements.announcements import ACKNOWLEDGING, acknowledge_post, is_from_elsewhere
from models.core.accounts import Account
from models.core.base import new_id
from models.core.errors import Invalid
from models.core.site import Site
from models.core.transaction import atomic
from models.files.emoji import emoji_records
from models.notifications.notifications import notify, withdraw
from models.posts.posts import Post, original_for, post_for
from models.posts.reactions import (
    MAX_EMOJIS,
    add_emoji,
    add_favourite,
    other_emojis,
    remove_emoji,
    remove_favourite,
    set_bookmark,
    set_thread_mute,
)
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of


@atomic
async def favourite(network: Network, account: Account, post_id: int) -> int:
    """Favourite a post; return its id (that of the boosted post for a boost). Once is enough."""
    post = await original_for(account.reader, post_id)
    uri = f"{network.site.actor_uri(account.id)}/likes/{new_id()}"
    await acknowledge_post(post.id, account.id)
    if await add_favourite(account.id, post.id, uri):
        await notify(network.site.live, post.account_id, "favourite", account.id, post.id)
        like = compose.act(
            network.site, account, "Like", post.uri, activity_id=uri, to=[await _author_uri(post)]
        )
        await _send_to_author(network, account, post, like)
    return post.id


@atomic
async def unfavourite(network: Network, account: Account, post_id: int) -> int:
    """Take a favourite back; return the post's id."""
    post = await original_for(account.reader, post_id)
    uri = await remove_favourite(account.id, post.id)
    if uri is not None:
        await withdraw("favourite", account.id, post.id)
        like = compose.act(
            network.site, account, "Like", post.uri, activity_id=uri, to=[await _author_uri(post)]
        )
        undo = compose.undo(network.site, account, like)
        await _send_to_author(network, account, post, undo)
    return post.id


@atomic
async def react(network: Network, account: Account, post_id: int, emoji: str) -> int:
    """React to a post with an emoji; several by one person are welcome. Return the post's id.

    Raises Invalid for one more than MAX_EMOJIS.
    """
    emoji = await _own_or_unicode(emoji)
    post = await original_for(account.reader, post_id)
    uri = f"{network.site.actor_uri(account.id)}/likes/{new_id()}"
    if await other_emojis(account.id, post.id, emoji) >= MAX_EMOJIS:
        raise Invalid(f"You can react with {MAX_EMOJIS} emojis to one post: take one back first")
    if emoji == ACKNOWLEDGING:
        await acknowledge_post(post.id, account.id)
    if await add_emoji(account.id, post.id, emoji, uri):
        await notify(network.site.live, post.account_id, "favourite", account.id, post.id)
        like = await _emoji_like(network.site, account, post, emoji, uri)
        await _send_to_author(network, account, post, like, emoji)
    return post.id


@atomic
async def unreact(network: Network, account: Account, post_id: int, emoji: str) -> int:
    """Take an emoji back; return the post's id."""
    emoji = await _own_or_unicode(emoji)
    post = await original_for(account.reader, post_id)
    uri = await remove_emoji(account.id, post.id, emoji)
    if uri is not None:
        like = await _emoji_like(network.site, account, post, emoji, uri)
        undo = compose.undo(network.site, account, like)
        await _send_to_author(network, account, post, undo, emoji)
    return post.id


async def _emoji_like(site: Site, account: Account, post: Post, emoji: str, uri: str) -> Activity:
    """Make a Like with content: who does not know it counts a favourite."""
    like = compose.act(site, account, "Like", post.uri, activity_id=uri, to=[await _author_uri(post)])
    return replace(like, content=emoji, emojis=await compose.emojis_in(site, emoji))


async def _own_or_unicode(emoji: str) -> str:
    """Return an emoji as it is stored: one of our own as `:name:`, which clients also write without colons."""
    name = emoji.strip().strip(":")
    if await emoji_records([name], [""]):
        return f":{name}:"
    return check_emoji(emoji)


def check_emoji(emoji: str) -> str:
    """Return a Unicode emoji as it is stored. Raises Invalid for anything else: names need a custom emoji."""
    emoji = unicodedata.normalize("NFC", emoji.strip())
    symbols = [
        c for c in emoji if unicodedata.category(c) in ("So", "Sk", "Sm") or c in "#*0123456789\u203c\u2049"
    ]
    joiners = [c for c in emoji if c in "\u200d\ufe0f\u20e3" or "\U000e0020" <= c <= "\U000e007f"]
    if not symbols or len(symbols) + len(joiners) != len(emoji) or len(emoji) > 24:
        raise Invalid("Validation failed: This is not an emoji", emoji="is not an emoji")
    return emoji


@atomic
async def bookmark(account: Account, post_id: int, on: bool) -> int:
    """Keep a post for oneself, or no longer. Nobody else is told."""
    post = await original_for(account.reader, post_id)
    await set_bookmark(account.id, post.id, on)
    return post.id


@atomic
async def mute_thread(account: Account, post_id: int, on: bool) -> int:
    """Hear no more of a thread, or again."""
    post = await post_for(account.reader, post_id, lock=True)
    await set_thread_mute(account.id, post.thread_id, on)
    return post.id


async def _send_to_author(
    network: Network, account: Account, post: Post, activity: Activity, emoji: str = ""
) -> None:
    """Tell a post's author; but nobody elsewhere is told who acknowledges another site's announcement."""
    if emoji in ("", ACKNOWLEDGING) and await is_from_elsewhere(post.id):
        return
    await enqueue(network, activity, account.id, await inboxes_of([post.account_id], shared=False))


async def _author_uri(post: Post) -> str:
    return (await Account.get(id=post.account_id)).uri
