"""Hashtags that our people show on their profile. inbox/people/featured_tags.py is the mirror.

Followers' sites get the same as from Mastodon: an Add or Remove of the hashtag, to the collection of featured ones.
"""

from dataclasses import replace

from federation.network import Network
from federation.protocol.vocabulary import Hashtag
from models.core.accounts import Account, lock_accounts
from models.core.errors import Invalid
from models.core.transaction import atomic
from models.people.featured_tags import feature, featured_by_id, unfeature
from models.text.tags import tag_key
from models.text.text import find_hashtags
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of_followers


@atomic
async def feature_tag(network: Network, account: Account, name: str) -> str:
    """Feature a hashtag, `#` or not; return its key. Does nothing when it is featured.

    Locks the account.
    """
    typed = name.strip().removeprefix("#")
    if find_hashtags(f"#{typed}") != (typed,):
        raise Invalid("Validation failed: This cannot be a hashtag", name="is not a hashtag")
    await lock_accounts(account.id)
    if await feature(account.id, typed):
        await _send(network, account, "Add", typed)
    return tag_key(typed)


@atomic
async def unfeature_tag(network: Network, account: Account, tag: str) -> None:
    """Stop featuring a hashtag; does nothing when it is not featured."""
    if name := await unfeature(account.id, tag):
        await _send(network, account, "Remove", name)


@atomic
async def unfeature_by_id(network: Network, account: Account, featured_id: int) -> None:
    """Stop featuring the hashtag with an id. Raises NotFound for somebody else's. Locks the account."""
    await lock_accounts(account.id)
    await unfeature_tag(network, account, await featured_by_id(account.id, featured_id))


async def _send(network: Network, account: Account, kind: str, name: str) -> None:
    url = network.site.tag_url(tag_key(name))
    activity = compose.act(
        network.site, account, kind, url, target=account.featured_url, to=[account.followers_url]
    )
    activity = replace(activity, hashtag=Hashtag(name))
    await enqueue(network, activity, account.id, await inboxes_of_followers(account.id))
