"""What people of other sites write in groups of ours. The mirror of outbox/group_posts.py.

They write in open groups that they follow, by naming them. Groups that are not open have no members elsewhere: what
names them changes nothing here.
"""

from federation.network import Network
from models.accounts import Account
from models.database import get
from models.groups import Group, addressed_group, is_locked, put_into_group, wrote_within
from models.posts import Post
from outbox.posts import carry


async def receive_post(network: Network, author: Account, post_id: int) -> None:
    """Take a new post into the open group that it names, and boost it there; answers are not boosted."""
    post = await get(Post, post_id)
    group_id = await addressed_group(post_id, author.id)
    if group_id is None or post.visibility not in ("public", "unlisted"):
        return
    group = await get(Group, group_id)
    too_soon = group.slow_mode_s and await wrote_within(group_id, author.id, group.slow_mode_s)
    if too_soon or await is_locked(post.thread_id):
        return
    await put_into_group(post_id, group_id)
    if not post.in_reply_to_uri:
        await carry(network, await get(Account, group_id), await get(Post, post_id))
