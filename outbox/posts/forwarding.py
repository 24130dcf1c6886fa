"""Where that travels which is done in a group: its home passes it on to everybody who has the group (FEP-1b12).

Its home is the site that the group lives on. Passed on is the whole Create, Update or Delete in an Announce by the
group: of our own people, who have our word, and of those of other sites as they sent it, with their proof. What is
for members goes to the sites that have some, and to nobody else. The followers of an open group also get its boosts
of what begins a thread (posts.boost_into_group): for software that knows nothing else.
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
"""Software, as NodeInfo names it, that takes what is passed on for a boost, of answers too."""
NO_BOOSTS = frozenset({"lemmy"})
"""Software that refuses boosts, and that they are taken back: it has a post as soon as it is passed on."""
UNBOOSTED = NO_BOOSTS | {PARVIS}
"""Parvis makes a boost of what is passed on."""


async def forward(network: Network, post: Post, activity: Activity) -> None:
    """Send on what was done with a post of a group of ours; nothing happens for any other post."""
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


async def boosted_to(group: Account, post: Post, *, taken_back: bool = False) -> list[Inbox]:
    """Return where a group's boost of what was posted in it is sent: to software that shows it only by that."""
    if post.visibility == "members":
        return []
    others = await hosts_running(NO_BOOSTS if taken_back else UNBOOSTED)
    inboxes = [*await inboxes_of_members(group.id), *await inboxes_of([post.account_id], shared=True)]
    return [inbox for inbox in inboxes if inbox.host not in others]


async def turn_down(network: Network, group: Account, author: Account, create: Activity, reason: str) -> None:
    """Tell who wrote in a group of ours from another site that it was not taken."""
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
