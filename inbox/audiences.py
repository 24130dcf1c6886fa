"""Posts of other sites whose audience shrinks, as their author's site says in an Update.

Only a smaller audience is applied. An Update that names more readers than before changes the text and not the audience:
outbox/posts/narrowing.py says why. So the order of Updates does not matter either.
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
    """Return the audience of a post of another site that is in no closed group."""
    if is_for_some(network.site, author, note):
        return "targeted"
    return visibility_of(note.to, note.cc, author.followers_url)  # type: ignore[return-value]


async def follow_audience(
    network: Network, author: Account, post: Post, note: Note, mentioned: Collection[int]
) -> Post:
    """Narrow a post to the audience that its author's site names now; return the changed post.

    People who are no longer mentioned in a post that is not public have read it, and do not see its new text.
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
