"""Hashtags that our people show on their profile. inbox/people/featured_tags.py is the mirror.

Followers' sites are told as Mastodon tells: an Add or Remove of the hashtag, to the list of what is featured.
"""

from dataclasses import replace

from federation.network import Network
from federation.protocol.vocabulary import Hashtag
from models.core.accounts import Account, lock_accounts
from models.core.errors import Invalid
from models.core.transaction import atomic
from models.people.featured_tags import feature, featured_by_id, unfeature
from models.text.text import find_hashtags
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of_followers


@atomic
async def feature_tag(network: Network, account: Account, name: str) -> str:
    """Feature a hashtag, `#` or not; return its name, case folded. Does nothing when it is featured.

    Locks the account.
    """
    typed = name.strip().removeprefix("#")
    if find_hashtags(f"#{typed}") != (typed,):
        raise Invalid("Validation failed: This cannot be a hashtag", name="is not a hashtag")
    await lock_accounts(account.id)
    if await feature(account.id, typed):
        await _send(network, account, "Add", typed)
    return typed.casefold()


@atomic
async def unfeature_tag(network: Network, account: Account, tag: str) -> None:
    """Feature a hashtag no longer; does nothing when it is not."""
    if name := await unfeature(account.id, tag):
        await _send(network, account, "Remove", name)


@atomic
async def unfeature_by_id(network: Network, account: Account, featured_id: int) -> None:
    """Take back what was featured under an id. Raises NotFound for somebody else's. Locks the account."""
    await lock_accounts(account.id)
    await unfeature_tag(network, account, await featured_by_id(account.id, featured_id))


async def _send(network: Network, account: Account, kind: str, name: str) -> None:
    url = network.site.tag_url(name.casefold())
    told = compose.act(
        network.site, account, kind, url, target=account.featured_url, to=[account.followers_url]
    )
    told = replace(told, hashtag=Hashtag(name))
    await enqueue(network, told, account.id, await inboxes_of_followers(account.id))
