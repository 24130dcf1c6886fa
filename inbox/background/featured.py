"""The pinned posts of people and groups of other sites. Those of people come one by one (inbox/posts/posts.py), and all
are read when somebody is first seen and whenever their profile is read anew; those of a group when it says that they
changed, and when the first of ours joins.
"""

from federation.network import Network
from federation.protocol.urls import same_authority
from inbox.fetching.reading import Budget, read_whole
from inbox.posts.posts import fetch_post
from models.core.accounts import Account, account_by_uri
from models.core.transaction import transaction
from models.delivery.jobs import Job
from models.posts.posts import boost_of, current_post
from models.posts.reactions import replace_pins

MOST_PINNED = 10
"""As many as any server lets its people pin."""


async def read_featured(network: Network, job: Job) -> None:
    """Store somebody's pinned posts as their site lists them. Raises Unavailable when it is to be tried again."""
    account = await account_by_uri(job.subject)
    if account is None or account.suspended_at or not account.featured_url:
        return
    uris = await read_whole(network, account.featured_url, Budget(fetches=4, pages=4))
    if uris is None:
        return
    find = _post_inside if account.actor_type == "Group" else _own_post
    found = [await find(network, account, uri) for uri in uris[:MOST_PINNED]]
    async with transaction():
        await replace_pins(account.id, [post_id for post_id in found if post_id is not None])


async def _own_post(network: Network, account: Account, uri: str) -> int | None:
    """Return a post of somebody's own, fetched when it is not here, without notifying anybody."""
    if not same_authority(uri, account.uri, development=network.site.settings.development):
        return None
    post = await current_post(uri) or await fetch_post(network, uri, with_named=False)
    return post.id if post and post.account_id == account.id and not post.boost_of_id else None


async def _post_inside(network: Network, group: Account, uri: str) -> int | None:
    """Return what shows a post in a group, fetched when it is not here: the group's boost, or the post itself."""
    post = await current_post(uri) or await fetch_post(network, uri, with_named=False, group_id=group.id)
    if post is None or group.id not in (post.group_id, post.account_id):
        return None
    boost = await boost_of(group.id, post.id)
    return boost.id if boost else post.id
