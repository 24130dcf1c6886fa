"""How a post appears to people here, whoever wrote it and wherever: the one place that shows it.

In homes, on lists, in streams, in conversations, and in the notifications of people whom it mentions or who want to
hear of its author; an edit in streams and notifications. Search has a post as soon as it is written
(models/posts/posts.py).
"""

from collections.abc import Collection, Sequence

from models.core.database import rows
from models.core.live import Event, Live
from models.core.visibility import Visibility
from models.notifications.notifications import notify, notify_followers, withdraw
from models.posts.conversations import add_to_conversation
from models.posts.lists import deliver_to_lists
from models.posts.posts import Named
from models.posts.timelines import deliver_to_homes, put_into_homes

_NOT_LISTED = ("direct", "members")
"""Visibilities that are on no list: of a post for the members of a group, the group's boost is."""


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

    `readers` get it in their homes in place of the author's followers: those of an announcement.
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


async def appear_edited(live: Live, post_id: int, author_id: int, named: Named) -> None:
    """Show an edit to readers of the post, to people whom it mentions for the first time, and to those of ours who
    boosted or quoted it; nobody is notified any more of a mention that it took out.

    Who quoted it is shown their own post, as at Mastodon.
    """
    live.announce(Event("edit", post_id))
    for account_id in sorted(named.no_more):
        await withdraw("mention", author_id, post_id, account_id)
    for account_id in sorted(named.newly):
        await notify(live, account_id, "mention", author_id, post_id)
    for each in await rows(_WHO_SHOWS_IT, post_id):
        if each["quoting_id"] is None:
            await notify(live, each["account_id"], "update", author_id, post_id, anew=True)
        else:
            await notify(live, each["account_id"], "quoted_update", author_id, each["quoting_id"], anew=True)


_WHO_SHOWS_IT = """
SELECT account_id, CAST(NULL AS BIGINT) AS quoting_id FROM posts WHERE boost_of_id = $1 AND local = TRUE
UNION ALL SELECT account_id, id FROM posts WHERE quote_of_id = $1 AND quote_state = 'accepted' AND local = TRUE
"""


async def appear_as_boost(live: Live, boost_id: int, author_id: int) -> None:
    """Show a boost to the followers of whoever boosted. Notifying the author of the post is the caller's duty."""
    reached = await deliver_to_homes(boost_id, author_id, "public", is_boost=True)
    live.announce(Event("post", boost_id, reached))
    await deliver_to_lists(live, boost_id)


async def appear_to(live: Live, post_id: int, readers: Sequence[int]) -> None:
    """Show a post that is there already to more people; nothing happens for those who have it."""
    if reached := await put_into_homes(post_id, readers):
        live.announce(Event("post", post_id, reached))
