"""What people of other sites write in groups of ours. The mirror of outbox/group_posts.py.

They write in open groups that they follow, by naming them or by answering what is in them. Groups that are not open
have no members elsewhere: what names them changes nothing here.
"""

from federation.network import Network
from inbox.checks import Incoming
from models.accounts import Account
from models.database import get
from models.group_posts import group_for
from models.groups import Group, is_locked, put_into_group, wrote_within
from models.posts import Post
from outbox import group_mail
from outbox.posts import carry


async def receive_post(network: Network, incoming: Incoming, post_id: int) -> None:
    """Take a new post into the open group that it is for, pass it on, and boost it there; answers are not boosted."""
    post, author = await get(Post, post_id), incoming.sender
    if post.visibility not in ("public", "unlisted"):
        return
    parent = await get(Post, post.in_reply_to_id) if post.in_reply_to_id else None
    group_id = await group_for(post, author.id, parent.group_id if parent else None)
    if group_id is None:
        return
    group = await get(Group, group_id)
    too_soon = group.slow_mode_s and await wrote_within(group_id, author.id, group.slow_mode_s)
    if too_soon or await is_locked(post.thread_id):
        return
    await put_into_group(post_id, group_id)
    post = await get(Post, post_id)
    await pass_on(network, incoming, post)
    if not post.in_reply_to_uri:
        await carry(network, await get(Account, group_id), post)


async def pass_on(network: Network, incoming: Incoming, post: Post) -> None:
    """Let everybody who has a group of ours hear what was done with a post in it, in its author's own words."""
    if incoming.through is None:
        await group_mail.pass_on(network, post, incoming.activity)
