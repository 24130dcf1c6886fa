"""The sites that a post goes to: decided here for its Create, its edits and its counts alike.

models/core/visibility.py says who may see it at those sites; federation/protocol/addressing.py makes `to` and `cc`.
"""

from collections.abc import Collection

from models.posts.fetches import fetchers_of
from models.posts.posts import Post
from outbox.delivery.queue import Inbox, inboxes_of, inboxes_of_followers, inboxes_reached


async def inboxes_for(
    author_id: int, visibility: str, people: Collection[int], group_id: int | None = None
) -> list[Inbox]:
    """Return where a post is sent: to its author's followers unless it is direct, to these people, and to its group.

    A post for the members of another site's group goes to the group only: its origin host forwards it, as we do for
    groups of ours (outbox/posts/forwarding.py).
    """
    if visibility in ("site", "withdrawn", "targeted"):
        return []  # outbox/announcements/news.py decides which sites something is announced to.
    if visibility == "members":
        return await inboxes_of([group_id] if group_id else [], shared=False)
    if visibility == "direct":
        return await inboxes_of(people, shared=False)
    named = {*people, group_id} if group_id else people
    return [*await inboxes_of_followers(author_id), *await inboxes_of(named, shared=True)]


async def inboxes_for_change(post: Post, people: Collection[int]) -> list[Inbox]:
    """Return where a new state of a post is sent: to its audience, and if it is public to every site that has the old
    one.

    People who are no longer mentioned, or no longer follow, do not get the new text of a post that is not public.
    """
    audience = await inboxes_for(post.account_id, post.visibility, people, post.group_id)
    if post.visibility in ("public", "unlisted"):
        return [*audience, *await inboxes_reached(post.uri)]
    return audience


async def inboxes_for_removal(post: Post, people: Collection[int]) -> list[Inbox]:
    """Return where the Delete of a post is sent: to its audience, and to every site that was sent it or has fetched it.

    Sites that have a post of a group get the Delete from the group.
    """
    audience = await inboxes_for_change(post, people)
    if post.visibility in ("site", "members", "withdrawn"):
        return audience
    fetchers = await inboxes_of(await fetchers_of(post.uri), shared=post.visibility != "direct")
    return [*audience, *await inboxes_reached(post.uri), *fetchers]
