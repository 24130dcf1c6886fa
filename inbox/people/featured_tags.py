"""Hashtags that people of other sites show on their profile. The mirror of outbox/people/featured_tags.py.

They come one by one, and all are read when somebody here begins to follow and when the profile changes.
"""

from federation.network import Network
from inbox.checks import Incoming
from inbox.fetching.reading import Budget, read_hashtags
from models.core.accounts import Account, account_by_uri
from models.core.errors import Invalid
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import transaction
from models.delivery.jobs import Job, NewJob, ask
from models.people.featured_tags import feature, replace_featured, unfeature
from models.text.tags import is_tag_length


async def receive_add(network: Network, incoming: Incoming) -> None:
    hashtag = incoming.activity.hashtag
    if hashtag and is_tag_length(hashtag.name):
        try:
            await feature(incoming.sender.id, hashtag.name)
        except Invalid:
            return  # more than anybody may feature


async def receive_remove(network: Network, incoming: Incoming) -> None:
    if incoming.activity.hashtag:
        await unfeature(incoming.sender.id, incoming.activity.hashtag.name)


async def ask_for_tags(site: Site, account: Account) -> None:
    """Ask for a job that reads what somebody features. Belongs in the caller's transaction."""
    if account.featured_tags_url:
        await ask(NewJob("tags", account.host, account.uri))
        site.live.announce(Event("jobs"))


async def read_tags(network: Network, job: Job) -> None:
    """Store what somebody features as their site lists it. Raises Unavailable when it is to be tried again."""
    account = await account_by_uri(job.subject)
    if account is None or account.suspended_at or not account.featured_tags_url:
        return
    names = await read_hashtags(network, account.featured_tags_url, Budget(pages=3))
    if names is None:
        return
    async with transaction():
        await replace_featured(account.id, names)
