"""To which sites a post goes: decided here for its Create, its edits and its counts alike.

Who may see it at those sites is models/core/visibility.py; what stands in `to` and `cc`, federation/protocol/addressing.py.
"""

from collections.abc import Collection

from models.posts.fetches import fetchers_of
from models.posts.posts import Post
from outbox.delivery.queue import Inbox, inboxes_of, inboxes_of_followers, inboxes_reached


async def inboxes_for(
    author_id: int, visibility: str, people: Collection[int], group_id: int | None = None
) -> list[Inbox]:
    """Return where a post is sent: to its author's followers unless it is direct, to these people, and to its group.

    What is for the members of a group goes to the group only, if that is another site's: its home passes it on, as we
    do for groups of ours (outbox/posts/forwarding.py).
    """
    if visibility in (
        "withdrawn",
        "targeted",
    ):  # To which sites it is announced, outbox/announcements/news.py says.
        return []
    if visibility == "members":
        return await inboxes_of([group_id] if group_id else [], shared=False)
    if visibility == "direct":
        return await inboxes_of(people, shared=False)
    named = {*people, group_id} if group_id else people
    return [*await inboxes_of_followers(author_id), *await inboxes_of(named, shared=True)]


async def inboxes_for_change(post: Post, people: Collection[int]) -> list[Inbox]:
    """Return where a new state of a post is sent: also to whoever has the old one, when everybody may read it.

    Who is not named any more, or does not follow any more, is not told the new text of a post that is not public.
    """
    audience = await inboxes_for(post.account_id, post.visibility, people, post.group_id)
    if post.visibility in ("public", "unlisted"):
        return [*audience, *await inboxes_reached(post.uri)]
    return audience


async def inboxes_for_removal(post: Post, people: Collection[int]) -> list[Inbox]:
    """Return where it is told that a post is gone: to its audience, and to whoever was sent it or has fetched it.

    Whoever has a post of a group is told by the group.
    """
    audience = await inboxes_for_change(post, people)
    if post.visibility in ("members", "withdrawn"):
        return audience
    fetchers = await inboxes_of(await fetchers_of(post.uri), shared=post.visibility != "direct")
    return [*audience, *await inboxes_reached(post.uri), *fetchers]
