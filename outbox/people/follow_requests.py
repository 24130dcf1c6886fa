"""Requests to follow our people that are granted: one, by the person (outbox/relations/follows.py), or all that wait,
when the person needs to be asked no more (outbox/people/profiles.py).
"""

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.notifications.notifications import notify, withdraw
from models.people.follows import put_follow, who_waits_for
from models.posts.timelines import fill_home
from outbox.people.follow_activities import answer


async def grant(network: Network, account: Account, follower: Account) -> None:
    """Accept a request that waits, and tell the follower's site. The caller has locked both accounts."""
    accepted = await put_follow(follower.id, account.id, "accepted")
    await withdraw("follow_request", follower.id, None, account.id)
    await notify(network.site.live, account.id, "follow", follower.id)
    if follower.is_local:
        await fill_home(follower.id, account.id)
    else:
        await answer(network, account, follower, accepted.uri, "Accept")


async def lock_with_waiting(account_id: int) -> None:
    """Lock somebody with all who wait for them, in the order of all locks."""
    await lock_accounts(account_id, *(each.id for each in await who_waits_for(account_id)))


async def grant_all(network: Network, account: Account) -> None:
    """Accept everybody who waits for somebody. The caller has locked them: see `lock_with_waiting`."""
    for follower in await who_waits_for(account.id):
        await grant(network, account, follower)
