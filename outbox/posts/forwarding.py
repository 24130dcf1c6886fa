"""Forwarding in groups: a group's own site sends what is done in it to all sites with members or followers (FEP-1b12).

It forwards the whole Create, Update or Delete in an Announce by the group: of our own people, whom we vouch for, and of
people elsewhere as they sent it, with their proof. Posts for members go to sites with members only. The followers of an
open group also get its boosts of posts that begin a thread (posts.boost_into_group), for software that knows nothing
else.
"""

from dataclasses import replace

from federation.network import Network
from federation.protocol.double_knocking import PARVIS
from federation.protocol.vocabulary import PUBLIC, Activity
from models.core.accounts import Account
from models.core.database import get
from models.groups.groups import is_group_of_ours
from models.peers.peers import hosts_running
from models.posts.posts import Post
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue, inboxes_of, inboxes_of_members

BOOSTS_ONLY = frozenset({"akkoma", "gotosocial", "mastodon", "misskey", "pleroma", "sharkey"})
"""Software, as NodeInfo names it, that takes forwarded activities for boosts, those of answers too."""
NO_BOOSTS = frozenset({"lemmy"})
"""Software that refuses boosts and their undoing: it has a post as soon as it is forwarded."""
UNBOOSTED = NO_BOOSTS | {PARVIS}
"""Parvis makes a boost of a forwarded post."""


async def forward(network: Network, post: Post, activity: Activity) -> None:
    """Forward an activity about a post of a group of ours; does nothing for any other post."""
    group = await get(Account, post.group_id) if post.group_id else None
    if group is None or not is_group_of_ours(group):
        return None
    members = await inboxes_of_members(group.id)
    if post.visibility == "members":
        return await _announce(network, group, activity, members, to=group.followers_url)
    boosting, parvis = await hosts_running(BOOSTS_ONLY), await hosts_running({PARVIS})
    readers = [inbox for inbox in members if inbox.host not in boosting]
    page = compose.titled(activity)
    plain = [inbox for inbox in readers if inbox.host in parvis or page is activity]
    await _announce(network, group, activity, plain)
    await _announce(network, group, page, [inbox for inbox in readers if inbox not in plain])
    return None


async def forward_to(
    network: Network, group: Account, post: Post, activity: Activity, inboxes: list[Inbox]
) -> None:
    """Forward an activity about a post of a group of ours to these sites only: they have come to it later."""
    to = group.followers_url if post.visibility == "members" else PUBLIC
    await _announce(network, group, activity, inboxes, to=to)


async def boosted_to(group: Account, post: Post, *, undone: bool = False) -> list[Inbox]:
    """Return where a group's boost of a post in it is sent: to software that shows the post only by that."""
    if post.visibility == "members":
        return []
    others = await hosts_running(NO_BOOSTS if undone else UNBOOSTED)
    inboxes = [*await inboxes_of_members(group.id), *await inboxes_of([post.account_id], shared=True)]
    return [inbox for inbox in inboxes if inbox.host not in others]


async def turn_down(network: Network, group: Account, author: Account, create: Activity, reason: str) -> None:
    """Send an author elsewhere the group's refusal of their post."""
    named = replace(create, object=None, raw=b"")
    refusal = compose.act(network.site, group, "Reject", create.id, embedded=named, to=[author.uri])
    refusal = replace(refusal, content=reason)
    await enqueue(network, refusal, group.id, await inboxes_of([author.id], shared=False))


async def _announce(
    network: Network, group: Account, done: Activity, inboxes: list[Inbox], *, to: str = PUBLIC
) -> None:
    if not inboxes:
        return  # A Delete to nobody would supersede the one that is on its way to the others.
    cc = (group.followers_url,) if to == PUBLIC else ()
    announce = compose.act(network.site, group, "Announce", done.id, embedded=done, to=[to], cc=cc)
    await enqueue(network, announce, group.id, inboxes)
