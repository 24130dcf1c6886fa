"""A group of ours writes to people why they, or what they wrote, are not in it (outbox/posts/turned_away.py has the words).

An open group writes itself. What a group that is not open writes is for its members, so the site's news account writes
for it. Belongs in the caller's transaction.
"""

from federation.network import Network
from models.core.accounts import Account
from models.groups.groups import Group
from models.posts.posts import Post
from outbox.announcements.news import news_account
from outbox.posts import posts
from outbox.posts.turned_away import Reason, message


async def explain(
    network: Network, group: Account, run: Group, person: Account, reason: Reason, post: Post | None = None
) -> None:
    """Write somebody a direct message about a group. The caller makes sure that they may know of it."""
    teller = group if run.access == "open" else await news_account(network.site)
    await posts.publish(network, teller, message(network.site, person, group, reason, post))
