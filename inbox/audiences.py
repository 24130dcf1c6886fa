"""Posts of other sites that fewer may see than before, as their author's site says in an Update.

Only what narrows is followed. An Update that names more readers than before changes the text and not the audience:
outbox/posts/narrowing.py says why. So the order in which Updates come does not matter either.
"""

from collections.abc import Collection

from federation.network import Network
from federation.protocol.addressing import visibility_of
from federation.protocol.vocabulary import Note
from inbox.announcements.announcements import is_for_some
from models.core.accounts import Account
from models.core.visibility import Visibility
from models.posts.narrowing import WIDEST_FIRST, is_narrower
from models.posts.posts import Post, mentioned_ids
from outbox.posts.narrowing import narrow


def audience_of(network: Network, author: Account, note: Note) -> Visibility:
    """Read whom a post of another site is for, where it is in no group that is not open."""
    if is_for_some(network.site, author, note):
        return "targeted"
    return visibility_of(note.to, note.cc, author.followers_url)  # type: ignore[return-value]


async def follow_audience(
    network: Network, author: Account, post: Post, note: Note, mentioned: Collection[int]
) -> Post:
    """Let a post be for no more than those whom its author's site names now; return it as it is then.

    Who is not named any more in a post that is not for everybody has read what it said, and reads no further.
    """
    if post.visibility not in WIDEST_FIRST:
        return post
    wanted = audience_of(network, author, note)
    if is_narrower(wanted, post.visibility):
        return await narrow(network, post, wanted, None if wanted in ("unlisted", "targeted") else mentioned)
    is_late = note.updated is None or note.updated < (post.edited_at or post.created_at)
    if wanted != post.visibility or wanted not in ("private", "direct") or is_late:
        return post
    if set(await mentioned_ids(post.id)) - set(mentioned):
        return await narrow(network, post, wanted, mentioned)
    return post
