"""Posts that fewer may see than before: what readers here and other sites hear of that.

Whom a post is for changes by no verb of our people. It changes where its author's site says so (inbox/audiences.py),
where an announcement gets other targets (outbox/announcements/news.py), and where a group closes (outbox/groups/closing.py). An audience
only ever narrows: who answered, boosted and quoted did so among those who could read, and what was kept from somebody
is not theirs by a later edit. Who wants more readers writes a new post. What follows in our tables is models/posts/narrowing.py.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from federation.network import Network
from federation.protocol.vocabulary import PUBLIC
from models.core.accounts import Account
from models.core.database import get
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import transaction
from models.core.visibility import Visibility
from models.groups.groups import clear_group
from models.notifications.notifications import withdraw
from models.posts.conversations import add_to_conversation
from models.posts.fetches import fetchers_of
from models.posts.narrowing import (
    boosts_of,
    is_narrower,
    keep_mentions,
    leave_conversations,
    lose_readers,
    set_audience,
    unpin,
)
from models.posts.posts import Post, delete_post, lock_posts_to_delete
from models.posts.timelines import deletion_of
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of, inboxes_reached
from outbox.posts import posts
from outbox.posts.forwarding import forward

BOOSTABLE = ("public", "unlisted")


async def narrow(
    network: Network, post: Post, visibility: Visibility, people: Collection[int] | None = None
) -> Post:
    """Let a post be for fewer than before, and return it as it is then.

    `people` are all whom it mentions now; None leaves that as it is. Locks its author and who boosted it, then the
    post: nobody boosts it meanwhile. One that is for fewer by now stays so.
    """
    async with transaction():
        await lock_posts_to_delete([post.id])
        post = await get(Post, post.id)
        if post.visibility != visibility and not is_narrower(visibility, post.visibility):
            return post
        if post.visibility == "direct":
            await leave_conversations(post.id)
        if visibility not in BOOSTABLE:
            await drop_boosts(network, [post.id])
            await _leave_group(network, post)
        await set_audience([post.id], visibility)
        if people is not None:
            await keep_mentions(post.id, people)
        if visibility == "direct":
            await unpin([post.id])
            await add_to_conversation(network.site.live, post.id)
        await withdraw_from_readers(
            network.site, [post.id], public=post.visibility == "public" and visibility not in BOOSTABLE
        )
        return await get(Post, post.id)


async def withdraw_from_readers(
    site: Site, ids: Sequence[int], *, public: bool, at_most: int | None = None
) -> None:
    """Take posts from whom they are not for any more, and tell the open streams: who lost one, and who still has it.

    `at_most` so many, the last ones, are told live.
    """
    lost = await lose_readers(ids)
    for post_id in ids[-at_most:] if at_most else ids:
        readers = lost.get(post_id, frozenset())
        if readers or public:
            site.live.announce(Event("delete", post_id, readers, public=public))
        site.live.announce(Event("edit", post_id))


async def drop_boosts(network: Network, ids: Sequence[int], *, but_by: int = 0) -> None:
    """Take back boosts of posts that may not be boosted any more, of our people also at other sites."""
    for boost in await boosts_of(ids, but_by=but_by):
        if boost.local:
            await posts.remove(network, await get(Account, boost.account_id), boost)
            continue
        network.site.live.announce(await deletion_of(boost.id, public=False))
        await delete_post(boost)
        await withdraw("reblog", boost.account_id, boost.boost_of_id)


async def call_back(network: Network, author: Account, post: Post, kept: Collection[str]) -> None:
    """Have the sites that got a post of ours, or came for it, delete it: all but these hosts."""
    reached = [*await inboxes_reached(post.uri), *await inboxes_of(await fetchers_of(post.uri), shared=True)]
    gone = compose.act(network.site, author, "Delete", post.uri, to=[PUBLIC])
    await enqueue(
        network,
        replace(gone, object_type="Tombstone"),
        author.id,
        [inbox for inbox in reached if inbox.host not in kept],
        supersede=False,
    )


async def _leave_group(network: Network, post: Post) -> None:
    """Take a post out of the open group that it is in: what is there, everybody reads."""
    if post.group_id is None or post.visibility == "members":
        return
    group = await get(Account, post.group_id)
    if group.is_local:
        await forward(network, post, compose.removal(network.site, group, group, post))
    await clear_group(post.id)
