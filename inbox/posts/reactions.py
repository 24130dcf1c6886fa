"""Favourites from other sites, and undoing by a bare id. The mirror of outbox/posts/reactions.py."""

from federation.network import Network
from federation.protocol.vocabulary import Activity
from inbox.checks import Incoming, Refused
from inbox.people.follows import end_follow
from inbox.posts.posts import learn_emojis, receive_undo_announce
from models.core.accounts import Account
from models.core.database import get
from models.core.errors import Invalid
from models.core.visibility import may_see
from models.notifications.notifications import notify, withdraw
from models.people.follows import Follow
from models.posts.posts import post_by_uri, undo_in_advance, was_undone
from models.posts.reactions import (
    MAX_EMOJI_CHARACTERS,
    MAX_EMOJIS,
    Reaction,
    add_emoji,
    add_favourite,
    other_emojis,
    remove_emoji,
    remove_favourite,
)
from outbox.posts.reactions import check_emoji


async def receive_like(network: Network, incoming: Incoming) -> None:
    """Count a favourite of one of our posts that the sender may see; favourites of other posts are counted at their
    site.

    One person may react with as many emojis as our own people may.
    """
    activity, sender = incoming.activity, incoming.sender
    post = await post_by_uri(activity.object_id or "")
    if post is None or not post.local or await was_undone(activity.id, sender.uri):
        return
    if not await may_see(sender.reader, post.id):
        return
    if emoji := emoji_of(activity, sender):
        if await other_emojis(sender.id, post.id, emoji) >= MAX_EMOJIS:
            raise Refused("the sender has reacted with as many emojis as anybody may")
        await learn_emojis(network, sender, activity.emojis)
        if await add_emoji(sender.id, post.id, emoji, activity.id):
            await notify(network.site.live, post.account_id, "favourite", sender.id, post.id)
        return
    if await add_favourite(sender.id, post.id, activity.id):
        await notify(network.site.live, post.account_id, "favourite", sender.id, post.id)


def emoji_of(activity: Activity, sender: Account) -> str:
    """Return the emoji of a reaction as it is stored; "" for a favourite, and for a text that is no emoji and counts as
    one.

    A custom emoji of the sender's site is `:name@host:`. Misskey writes `:name@.:`, Akkoma only the name.
    """
    content = activity.content
    if not content or content in ("\u2b50", "\u2764", "\u2764\ufe0f"):
        return ""  # Misskey's and Akkoma's ways of saying favourite
    name = content.strip(":").partition("@")[0]
    custom = f":{name}@{sender.host}:"
    if any(emoji.name == name for emoji in activity.emojis) and len(custom) <= MAX_EMOJI_CHARACTERS:
        return custom
    try:
        return check_emoji(content)
    except Invalid:
        return ""


async def receive_undo(network: Network, incoming: Incoming) -> None:
    """Undo a favourite, found by actor and post; an Undo that comes first ends it in advance.

    An Undo that comes again ends only the very favourite that it names.
    """
    undone, sender, uri = incoming.activity.object, incoming.sender, incoming.activity.object_id
    if incoming.repeated and uri:
        await receive_undo_by_id(network, incoming)
        return
    post = await post_by_uri(getattr(undone, "object_id", None) or "")
    if emoji := emoji_of(undone, sender) if isinstance(undone, Activity) else "":
        removed = await remove_emoji(sender.id, post.id, emoji) if post else None
    else:
        removed = await remove_favourite(sender.id, post.id) if post else None
        if post and removed is not None:
            await withdraw("favourite", sender.id, post.id)
    if removed is None and uri:
        await undo_in_advance(uri, sender.uri)


async def receive_undo_by_id(network: Network, incoming: Incoming) -> None:
    """Undo what a bare id names: the sender's favourite, follow or boost with that id; the last one if there are
    several.
    """
    uri, sender = incoming.activity.object_id or "", incoming.sender
    reaction = await Reaction.filter(uri=uri, account_id=sender.id).order_by("-id").first()
    follow = await Follow.filter(uri=uri, account_id=sender.id).order_by("-id").first()
    if reaction and reaction.emoji:
        await remove_emoji(sender.id, reaction.post_id, reaction.emoji)
    elif reaction:
        await remove_favourite(sender.id, reaction.post_id)
        await withdraw("favourite", sender.id, reaction.post_id)
    elif follow:
        await end_follow(network, sender, await get(Account, follow.target_id))
    else:
        await receive_undo_announce(network, incoming)
