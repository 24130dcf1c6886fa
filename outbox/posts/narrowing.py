"""Posts whose audience shrinks: what readers here and other sites get of that.

No verb of our people changes the audience of a post. It changes when its author's site says so (inbox/audiences.py),
when an announcement gets other targets (outbox/announcements/news.py), and when a group closes
(outbox/groups/closing.py). An audience only ever narrows: people answered, boosted and quoted among those who could
read, and a later edit does not open to others what was kept from them. An author who wants more readers writes a new
post. The changes in our tables are models/posts/narrowing.py.
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
    """Give a post a smaller audience, and return the changed post.

    `people` are all that it mentions now; None leaves them as they are. Locks its author and everybody who boosted it,
    then the post: nobody boosts it meanwhile. A post with a still smaller audience stays so.
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
        for account_id in await keep_mentions(post.id, people) if people is not None else ():
            await withdraw(
                "mention", post.account_id, post.id, account_id
            )  # Who follows may see it all the same.
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
    """Remove posts from readers who are no longer in their audience, with events for open streams: who lost one, and
    who still has it.

    Only the last `at_most` posts have events.
    """
    lost = await lose_readers(ids)
    for post_id in ids[-at_most:] if at_most else ids:
        readers = lost.get(post_id, frozenset())
        if readers or public:
            site.live.announce(Event("delete", post_id, readers, public=public))
        site.live.announce(Event("edit", post_id))


async def drop_boosts(network: Network, ids: Sequence[int], *, but_by: int = 0) -> None:
    """Undo boosts of posts that may not be boosted any more; those by our people also at other sites."""
    for boost in await boosts_of(ids, but_by=but_by):
        if boost.local:
            await posts.remove(network, await get(Account, boost.account_id), boost)
            continue
        network.site.live.announce(await deletion_of(boost.id, public=False))
        await delete_post(boost)
        await withdraw("reblog", boost.account_id, boost.boost_of_id)


async def call_back(network: Network, author: Account, post: Post, kept: Collection[str]) -> None:
    """Send a Delete of a post of ours to the sites that got or fetched it: all but these hosts."""
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
    """Take a post out of the open group that it is in, because everybody reads posts there."""
    if post.group_id is None or post.visibility == "members":
        return
    group = await get(Account, post.group_id)
    if group.is_local:
        await forward(network, post, compose.removal(network.site, group, group, post))
    await clear_group(post.id)
