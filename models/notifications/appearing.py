"""How a post appears to people here, whoever wrote it and wherever: the one place that shows it.

In homes, on lists, in streams, in conversations, and in the notifications of whom it mentions and of who wants to hear
of its author. Search has it from the moment at which it is written (models/posts/posts.py).
"""

from collections.abc import Collection, Sequence

from models.core.live import Event, Live
from models.core.visibility import Visibility
from models.notifications.notifications import notify, notify_followers
from models.posts.conversations import add_to_conversation
from models.posts.lists import deliver_to_lists
from models.posts.timelines import deliver_to_homes, put_into_homes

_NOT_LISTED = ("direct", "members")
"""What stands on no list: of what is for the members of a group, the group's boost does."""


async def appear(
    live: Live,
    post_id: int,
    author_id: int,
    visibility: Visibility,
    mentioned: Collection[int] = (),
    *,
    readers: Sequence[int] | None = None,
) -> None:
    """Show a new post to all of ours whom it is for. Belongs in the transaction that wrote it.

    `readers` are those into whose homes it comes, where that is not for the author's followers: of an announcement.
    """
    if readers is None:
        reached = await deliver_to_homes(post_id, author_id, visibility, is_boost=False)
    else:
        reached = await put_into_homes(post_id, readers)
    live.announce(Event("post", post_id, reached))
    is_listed = visibility not in _NOT_LISTED and await deliver_to_lists(live, post_id)
    if visibility == "direct":
        await add_to_conversation(live, post_id)
    for account_id in mentioned:
        await notify(live, account_id, "mention", author_id, post_id)
    if reached or is_listed:
        await notify_followers(live, author_id, post_id)


async def appear_as_boost(live: Live, boost_id: int, author_id: int) -> None:
    """Show a boost to the followers of who boosted. Whom that is to be told, its author, is the caller's to know."""
    reached = await deliver_to_homes(boost_id, author_id, "public", is_boost=True)
    live.announce(Event("post", boost_id, reached))
    await deliver_to_lists(live, boost_id)


async def appear_to(live: Live, post_id: int, readers: Sequence[int]) -> None:
    """Show a post that is there already to more people; nothing happens for who has it."""
    if reached := await put_into_homes(post_id, readers):
        live.announce(Event("post", post_id, reached))
