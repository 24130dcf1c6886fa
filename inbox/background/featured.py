"""What people of other sites have pinned to their profile. Told one by one (inbox/posts/posts.py), and read whole when
somebody is first seen and whenever their profile is read anew.
"""

from federation.network import Network
from federation.protocol.urls import same_authority
from inbox.fetching.reading import Budget, read_whole
from inbox.posts.posts import fetch_post
from models.core.accounts import Account, account_by_uri
from models.core.transaction import transaction
from models.delivery.jobs import Job
from models.posts.posts import current_post
from models.posts.reactions import replace_pins

MOST_PINNED = 10
"""As many as any server lets its people pin."""


async def read_featured(network: Network, job: Job) -> None:
    """Take over what somebody's site says that they pinned. Raises Unavailable when it is to be tried again."""
    account = await account_by_uri(job.subject)
    if account is None or account.suspended_at or not account.featured_url:
        return
    uris = await read_whole(network, account.featured_url, Budget(fetches=4, pages=4))
    if uris is None:
        return
    found = [await _own_post(network, account, uri) for uri in uris[:MOST_PINNED]]
    async with transaction():
        await replace_pins(account.id, [post_id for post_id in found if post_id is not None])


async def _own_post(network: Network, account: Account, uri: str) -> int | None:
    """Return a post of somebody's own, fetched when it is not here; nobody is told of it as new."""
    if not same_authority(uri, account.uri, development=network.site.settings.development):
        return None
    post = await current_post(uri) or await fetch_post(network, uri, with_named=False)
    return post.id if post and post.account_id == account.id and not post.boost_of_id else None
