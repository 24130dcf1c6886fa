"""Where that travels which is done in a group: its home passes it on to everybody who has the group (FEP-1b12).

Its home is the site that the group lives on. Passed on is the whole Create, Update or Delete in an Announce by the
group: of our own people, who have our word, and of those of other sites as they sent it, with their proof. What a
group's followers see in it besides are its boosts of what begins a thread (posts.carry): for software that knows
nothing else.
"""

from federation.network import Network
from federation.vocabulary import PUBLIC, Activity
from models.accounts import Account
from models.database import get
from models.groups import is_group_of_ours
from models.peers import hosts_running
from models.posts import Post
from outbox import compose
from outbox.queue import Inbox, enqueue, inboxes_of_followers

BOOSTS_ONLY = frozenset({"akkoma", "gotosocial", "mastodon", "misskey", "pleroma", "sharkey"})
"""Software, as NodeInfo names it, that takes what is passed on for a boost, of answers too."""


async def pass_on(network: Network, post: Post, activity: Activity) -> None:
    """Send on what was done with a post of a group of ours; nothing happens for any other post."""
    group = await get(Account, post.group_id) if post.group_id else None
    if group is None or not is_group_of_ours(group) or post.visibility == "members":
        return
    announce = compose.act(
        network.site,
        group,
        "Announce",
        activity.id,
        embedded=activity,
        to=(PUBLIC,),
        cc=(group.followers_url,),
    )
    await enqueue(network, announce, group.id, await _readers(group))


async def _readers(group: Account) -> list[Inbox]:
    others = await hosts_running(BOOSTS_ONLY)
    return [inbox for inbox in await inboxes_of_followers(group.id) if inbox.host not in others]
